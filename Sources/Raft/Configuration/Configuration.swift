/// Who belongs to a group and who decides in it.
///
/// While `outgoing` is not empty the configuration is **joint** (section 6 of the Raft paper,
/// C-old,new): votes, commits and reads need a majority of `incoming` and one of `outgoing`.
///
/// Invariants, checked whenever a configuration is made:
/// 1. A learner is a voter in neither half.
/// 2. `learnersNext` are voters of `outgoing` and not of `incoming`: they can't be learners yet,
///    because their vote still counts, and become learners when the joint state is left.
/// 3. `learnersNext` and `autoLeave` are used in a joint configuration only.
/// 4. A joint configuration has incoming voters. Only the configuration before the first member
///    has no voters at all.
package struct Configuration: Hashable, Sendable {
    package let quorum: JointMajority
    /// Receive the log, count in no quorum.
    package let learners: NodeSet
    /// Become learners when the joint state is left.
    package let learnersNext: NodeSet
    /// The leader leaves the joint state by itself as soon as it is committed.
    package let autoLeave: Bool

    /// Before the first member.
    package static let empty = Configuration(
        uncheckedIncoming: [], outgoing: [], learners: [], learnersNext: [], autoLeave: false)

    /// For configurations that come from a disk or a peer.
    package init(
        voters incoming: NodeSet, outgoing: NodeSet = [], learners: NodeSet = [],
        learnersNext: NodeSet = [], autoLeave: Bool = false
    ) throws(ConfigurationError) {
        self.init(
            uncheckedIncoming: incoming, outgoing: outgoing, learners: learners,
            learnersNext: learnersNext, autoLeave: autoLeave)
        if let flaw { throw flaw }
    }

    /// For configurations that a change has made: a flaw there is our bug.
    init(
        changedIncoming incoming: NodeSet, outgoing: NodeSet, learners: NodeSet,
        learnersNext: NodeSet, autoLeave: Bool
    ) {
        self.init(
            uncheckedIncoming: incoming, outgoing: outgoing, learners: learners,
            learnersNext: learnersNext, autoLeave: autoLeave)
        precondition(flaw == nil, "a change broke the configuration's invariants")
    }

    private init(
        uncheckedIncoming incoming: NodeSet, outgoing: NodeSet, learners: NodeSet,
        learnersNext: NodeSet, autoLeave: Bool
    ) {
        quorum = JointMajority(incoming: Majority(incoming), outgoing: Majority(outgoing))
        self.learners = learners
        self.learnersNext = learnersNext
        self.autoLeave = autoLeave
    }

    private var flaw: ConfigurationError? {
        let both = learners.intersection(voters)
        if !both.isEmpty { return .learnersVote(both) }
        let misplaced = learnersNext.subtracting(outgoing.voters.subtracting(incoming.voters))
        if !misplaced.isEmpty { return .learnersNextNotLeaving(misplaced) }
        if autoLeave && !isJoint { return .nothingToLeave }
        if incoming.voters.isEmpty && (isJoint || !learners.isEmpty) { return .noVoters }
        return nil
    }
}

extension Configuration {
    package var isJoint: Bool { !outgoing.voters.isEmpty }

    /// The half that stays.
    package var incoming: Majority { quorum.incoming }

    /// The half that is being left; empty unless joint.
    package var outgoing: Majority { quorum.outgoing }

    /// Of both halves.
    package var voters: NodeSet { quorum.voters }

    /// Everyone who receives the log. `learnersNext` are among the outgoing voters.
    package var members: NodeSet { voters.union(learners) }

    package func isVoter(_ id: NodeID) -> Bool {
        incoming.voters.contains(id) || outgoing.voters.contains(id)
    }

    package func isMember(_ id: NodeID) -> Bool {
        isVoter(id) || learners.contains(id)
    }

    /// The highest index that a quorum of each half has acknowledged.
    package func committedIndex(_ acknowledged: (NodeID) -> LogIndex) -> LogIndex {
        quorum.committedIndex(acknowledged)
    }

    /// Won when both halves have won, lost as soon as one has lost.
    package func outcome(_ vote: (NodeID) -> Bool?) -> VoteOutcome {
        quorum.outcome(vote)
    }
}

extension Configuration: CustomStringConvertible {
    /// `voters=(2 3)&&(1) learners=(4) learners_next=(1) autoleave`
    package var description: String {
        var text = "voters=\(quorum)"
        if !learners.isEmpty { text += " learners=\(learners)" }
        if !learnersNext.isEmpty { text += " learners_next=\(learnersNext)" }
        if autoLeave { text += " autoleave" }
        return text
    }
}

/// Why members can't be put together into a configuration.
package enum ConfigurationError: Error, Hashable, Sendable {
    case learnersVote(NodeSet)
    case learnersNextNotLeaving(NodeSet)
    case nothingToLeave
    case noVoters
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .learnersVote(let ids):
            "\(ids) are named as learners and as voters; name each member once"
        case .learnersNextNotLeaving(let ids):
            "\(ids) are to become learners later, but are not voters on their way out; "
                + "name them as learners"
        case .nothingToLeave:
            "the configuration is to leave its joint state by itself, but is not joint"
        case .noVoters:
            "the configuration has members but no voter; name at least one"
        }
    }
}
