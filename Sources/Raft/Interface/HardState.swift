/// What a member must find again after a crash, beside its log.
package struct HardState: Hashable, Sendable {
    package var term: Term
    /// Whom this member has voted for in `term`.
    package var vote: NodeID?
    /// A hint that saves replaying after a restart; written only along with something else.
    package var commit: LogIndex

    package init(term: Term = .zero, vote: NodeID? = nil, commit: LogIndex = .zero) {
        self.term = term
        self.vote = vote
        self.commit = commit
    }
}

extension HardState {
    /// As a write has it to which term and vote were made durable ahead (`Input.promised`), of this
    /// write or a later one.
    package func keeping(_ promised: HardState) -> HardState {
        guard promised.term > term || promised.term == term && vote == nil else { return self }
        return HardState(term: promised.term, vote: promised.vote, commit: commit)
    }
}

extension HardState: CustomStringConvertible {
    /// `term 3 vote 2 commit 17`
    package var description: String {
        "term \(term) vote \(vote?.description ?? "none") commit \(commit)"
    }
}

/// Where a log begins: after the last entry that was compacted away, or that a snapshot replaced.
package struct LogBase: Hashable, Sendable {
    package var index: LogIndex
    package var term: Term
    /// As of `index`.
    package var membership: Membership
    package var membershipIndex: LogIndex

    package init(index: LogIndex, term: Term, membership: Membership, membershipIndex: LogIndex) {
        self.index = index
        self.term = term
        self.membership = membership
        self.membershipIndex = membershipIndex
    }

    /// A new group's, on each of its founders. On a member that joins later, `.empty`.
    package static func founding(_ membership: Membership) -> LogBase {
        LogBase(index: .zero, term: .zero, membership: membership, membershipIndex: .zero)
    }
}

extension LogBase: CustomStringConvertible {
    package var description: String { "after \(index)/\(term) with \(membership)" }
}

/// Names a snapshot: the state after applying the entry of that index and term. Equal replicas
/// make equal snapshots, so it is the same bytes from whomever they come.
package struct SnapshotID: Hashable, Sendable {
    package let index: LogIndex
    package let term: Term

    package init(index: LogIndex, term: Term) {
        self.index = index
        self.term = term
    }
}

extension SnapshotID: CustomStringConvertible {
    package var description: String { "\(index)/\(term)" }
}

package struct SnapshotDescription: Hashable, Sendable {
    package let base: LogBase
    package let byteCount: UInt64

    package init(base: LogBase, byteCount: UInt64) {
        self.base = base
        self.byteCount = byteCount
    }

    package var id: SnapshotID { SnapshotID(index: base.index, term: base.term) }
}

extension SnapshotDescription: CustomStringConvertible {
    package var description: String { "\(id) \(byteCount) bytes" }
}
