/// Two majorities that must both agree. Either may be empty, and then the other decides alone.
package struct JointMajority: Hashable, Sendable {
    /// The half that stays.
    package let incoming: Majority
    /// The half that is being left.
    package let outgoing: Majority

    package init(incoming: Majority, outgoing: Majority) {
        self.incoming = incoming
        self.outgoing = outgoing
    }

    package var voters: NodeSet { incoming.voters.union(outgoing.voters) }

    /// The highest index that a quorum of each half has acknowledged.
    ///
    /// Hot, as `Majority.committedIndex` is.
    package func committedIndex(_ acknowledged: (NodeID) -> LogIndex) -> LogIndex {
        min(incoming.committedIndex(acknowledged), outgoing.committedIndex(acknowledged))
    }

    /// Won when both halves have won, lost as soon as one has lost.
    package func outcome(_ vote: (NodeID) -> Bool?) -> VoteOutcome {
        switch (incoming.outcome(vote), outgoing.outcome(vote)) {
        case (.lost, _), (_, .lost): .lost
        case (.won, .won): .won
        default: .pending
        }
    }
}

extension JointMajority: CustomStringConvertible {
    /// `(2 3)&&(1)`, or `(2 3)` where nothing is outgoing.
    package var description: String {
        outgoing.voters.isEmpty
            ? "\(incoming.voters)" : "\(incoming.voters)&&\(outgoing.voters)"
    }
}
