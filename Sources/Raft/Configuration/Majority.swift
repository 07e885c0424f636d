/// Voters who decide by majority.
///
/// An empty majority agrees to everything: it has won every vote and committed every index. So one
/// half of a joint configuration can be empty, and the other half then decides alone.
package struct Majority: Hashable, Sendable {
    package let voters: NodeSet

    package init(_ voters: NodeSet) {
        self.voters = voters
    }

    /// How many must agree; of none, none.
    package var quorumCount: Int { voters.isEmpty ? 0 : voters.count / 2 + 1 }

    /// The highest index that a quorum has acknowledged. `acknowledged` answers `.zero` for a voter
    /// that has said nothing.
    ///
    /// Hot: runs on each acknowledgement, and allocates nothing for up to seven voters.
    package func committedIndex(_ acknowledged: (NodeID) -> LogIndex) -> LogIndex {
        guard !voters.isEmpty else { return .max }
        guard voters.count <= 7 else {
            return voters.map(acknowledged).sorted(by: >)[quorumCount - 1]
        }
        var descending: [7 of LogIndex] = .init(repeating: .zero)
        for (count, voter) in voters.enumerated() {
            let index = acknowledged(voter)
            var place = count
            while place > 0, descending[place - 1] < index {
                descending[place] = descending[place - 1]
                place -= 1
            }
            descending[place] = index
        }
        return descending[quorumCount - 1]
    }

    /// What the votes cast so far decide. `vote` answers nil for a voter that has not voted.
    package func outcome(_ vote: (NodeID) -> Bool?) -> VoteOutcome {
        var grantCount = 0
        var missingCount = 0
        for voter in voters {
            switch vote(voter) {
            case true?: grantCount += 1
            case false?: break
            case nil: missingCount += 1
            }
        }
        if grantCount >= quorumCount { return .won }
        return grantCount + missingCount >= quorumCount ? .pending : .lost
    }
}

package enum VoteOutcome: Hashable, Sendable {
    /// Votes that are still missing can decide it either way.
    case pending
    /// A quorum has granted.
    case won
    /// So many have refused that the rest can't make a quorum.
    case lost
}

extension Majority: ExpressibleByArrayLiteral {
    package init(arrayLiteral voters: NodeID...) {
        self.init(NodeSet(voters))
    }
}
