/// What the caller must do after a step. See the manual in `Replica.swift` for the order.
///
/// Plain data. The caller empties and reuses one value, so a step allocates nothing for it; several
/// steps may fill it before the caller acts on it.
package struct Effects: Hashable, Sendable {
    /// Each to be made durable, in order.
    package var writes: [Write] = []
    /// To be sent at once. What must wait for a write stays inside the core until `persisted`.
    package var messages: [Message] = []
    /// Committed, durable here, to be applied in order.
    package var applies: [Entries] = []
    /// To be answered by `Input.logRead`.
    package var logReads: [LogRead] = []
    package var answers: [ProposalAnswer] = []
    package var reads: [ReadAnswer] = []
    package var snapshots: [SnapshotStep] = []
    /// Nothing has to be done about these: for logs, metrics and tests.
    package var notices: [Notice] = []
    /// An invariant is broken. The step had no other effects, and later steps have none at all.
    package var violation: Violation?

    package init() {}

    package mutating func removeAll() {
        writes.removeAll(keepingCapacity: true)
        messages.removeAll(keepingCapacity: true)
        applies.removeAll(keepingCapacity: true)
        logReads.removeAll(keepingCapacity: true)
        answers.removeAll(keepingCapacity: true)
        reads.removeAll(keepingCapacity: true)
        snapshots.removeAll(keepingCapacity: true)
        notices.removeAll(keepingCapacity: true)
        violation = nil
    }

    package var isEmpty: Bool {
        writes.isEmpty && messages.isEmpty && applies.isEmpty && logReads.isEmpty
            && answers.isEmpty && reads.isEmpty && snapshots.isEmpty && notices.isEmpty
            && violation == nil
    }
}

/// One durable step of the log and the hard state: all of it or nothing, and nothing of it before
/// the writes with lower numbers.
///
/// In this order: forget the log before `base`, forget `truncateFrom` and all after it, append
/// `entries`, replace the hard state.
package struct Write: Hashable, Sendable {
    package let number: WriteNumber
    /// The log now begins after this place. Must be durable as a whole, membership included; the
    /// space of older entries may be freed at any time later.
    package var base: LogBase?
    package var truncateFrom: LogIndex?
    package var entries: Entries
    package var hardState: HardState?

    package init(
        number: WriteNumber, base: LogBase? = nil, truncateFrom: LogIndex? = nil,
        entries: Entries = [], hardState: HardState? = nil
    ) {
        self.number = number
        self.base = base
        self.truncateFrom = truncateFrom
        self.entries = entries
        self.hardState = hardState
    }
}

package struct ProposalAnswer: Hashable, Sendable {
    package let id: ProposalID
    package let outcome: ProposalOutcome

    package init(id: ProposalID, outcome: ProposalOutcome) {
        self.id = id
        self.outcome = outcome
    }
}

/// What became of a proposal. `appended` is followed by the application of its entries, or by
/// `unknown`; the other two are final.
package enum ProposalOutcome: Hashable, Sendable {
    /// In the leader's log from this index on. It is done when the entry applied there has this
    /// term. If that entry has another term it was not done there; nor anywhere, unless a message was
    /// doubled on its way to the leader.
    case appended(LogIndex, Term)
    /// It is in no log and will never be done: safe to try again elsewhere.
    case refused(Refusal)
    /// The leadership that took it ended, or its answer was lost: it may or may not be done. Ask
    /// again with the same request id.
    case unknown
}

package enum Refusal: Hashable, Sendable {
    case notLeader(leader: NodeID?)
    /// The leader is handing over.
    case transferring(to: NodeID)
    case overloaded(uncommittedByteCount: Int, byteCountMax: Int)
    case tooLarge(byteCount: Int, byteCountMax: Int)
    case tooManyForwarded(countMax: Int)
    case diskFull
    case emptyBatch
    /// The leader has not yet committed an entry of its own term.
    case leaderTooNew
    case configurationMoved(to: LogIndex)
    case changeInFlight(LogIndex)
    case noVoters
    case voterAndLearner(NodeSet)
    case tooManyMembers(count: Int, countMax: Int)
    /// Would leave witnesses only, and nobody with data.
    case onlyWitnesses
    /// A witness can't become a full member, or the reverse, in place: remove it first.
    case witnessChanged(NodeID)
}

package struct ReadAnswer: Hashable, Sendable {
    package let id: ReadID
    package let outcome: ReadOutcome

    package init(id: ReadID, outcome: ReadOutcome) {
        self.id = id
        self.outcome = outcome
    }
}

package enum ReadOutcome: Hashable, Sendable {
    /// What is applied here reflects every write acknowledged before the read was asked.
    case ready(LogIndex)
    /// Try again, there if it names a leader.
    case refused(leader: NodeID?)
    case overloaded(countMax: Int)
}

/// Work with snapshots, whose bytes never pass through the core.
package enum SnapshotStep: Hashable, Sendable {
    /// Make one of the applied state, at least up to this index; answered by `snapshotBuilt`.
    /// It stays readable until released.
    case build(atLeast: LogIndex)
    /// Send up to so many bytes of a built snapshot from the offset.
    case send(SnapshotID, to: NodeID, offset: UInt64, byteCountMax: Int)
    case release(SnapshotID)
    /// Replace the applied state by the stored snapshot once the applies before it are done, and
    /// make that durable; answered by `snapshotInstalled`. One of no bytes is a witness's, and says
    /// only where its log begins.
    case install(SnapshotDescription)
    /// Forget what is stored of an incoming snapshot.
    case discard(SnapshotID)
}

package enum Notice: Hashable, Sendable {
    case roleChanged(Role, Term, leader: NodeID?)
    case membershipChanged(LogIndex)
    case transferEnded(to: NodeID, succeeded: Bool)
    /// A voter's disk was wiped or rolled back; what it says counts no more until it has been made
    /// a learner and has caught up.
    case memberDistrusted(NodeID)
    /// This member's log contradicts what the group has committed in a newer epoch: its store must
    /// be wiped and rejoin under a new incarnation.
    case rebuildNeeded(LogIndex)
    case leadershipGivenUp(GiveUp)
    case recovered(RecoveryReport)
    case recoveryRefused(String)
    case quiesced
    case woke

    package enum GiveUp: Hashable, Sendable {
        case quorumLost
        case diskStalled
        case diskFull
        case removed
        case priority(NodeID)
    }
}

package enum Role: Hashable, Sendable {
    case follower
    case preCandidate
    case candidate
    case leader
}

/// What a survivor knows, for the operator who decides about a lost quorum.
package struct RecoveryReport: Hashable, Sendable {
    package let id: NodeID
    package let incarnation: Incarnation
    package let term: Term
    package let lastIndex: LogIndex
    package let lastTerm: Term
    /// Known to be committed. Entries above it may or may not be.
    package let commit: LogIndex
    package let membership: Membership
    /// Its vote counts nowhere: it can't speak for its log.
    package let abstains: Bool
    /// It had entries through here, and may not be able to read them any more.
    package let damagedThrough: LogIndex
    /// Another that it heard within an election timeout.
    package let leader: NodeID?

    /// In this log, not known to be committed: recovery commits them.
    package var atRisk: ClosedRange<LogIndex>? { commit < lastIndex ? commit + 1...lastIndex : nil }

    package init(
        id: NodeID, incarnation: Incarnation, term: Term, lastIndex: LogIndex, lastTerm: Term,
        commit: LogIndex, membership: Membership, abstains: Bool = false,
        damagedThrough: LogIndex = .zero, leader: NodeID? = nil
    ) {
        self.id = id
        self.incarnation = incarnation
        self.term = term
        self.lastIndex = lastIndex
        self.lastTerm = lastTerm
        self.commit = commit
        self.membership = membership
        self.abstains = abstains
        self.damagedThrough = damagedThrough
        self.leader = leader
    }
}

/// A broken invariant: a bug of ours, or a store that lies.
package struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

extension Notice: CustomStringConvertible {
    package var description: String {
        switch self {
        case .roleChanged(.follower, let term, let leader?): "follows \(leader) in term \(term)"
        case .roleChanged(let role, let term, _): "\(role) in term \(term)"
        case .membershipChanged(let index): "membership of \(index)"
        case .transferEnded(let id, let succeeded):
            "transfer to \(id) \(succeeded ? "succeeded" : "failed")"
        case .memberDistrusted(let id): "member \(id) is distrusted"
        case .rebuildNeeded(let index): "rebuild needed: its state at \(index) is not the group's"
        case .leadershipGivenUp(let reason): "gives up leadership: \(reason)"
        case .recovered(let report):
            "recovered; at risk: \(report.atRisk.map { "\($0)" } ?? "none")"
        case .recoveryRefused(let reason): "recovery refused: \(reason)"
        case .quiesced: "quiet"
        case .woke: "awake"
        }
    }
}

extension Notice.GiveUp: CustomStringConvertible {
    package var description: String {
        switch self {
        case .quorumLost: "lost its quorum"
        case .diskStalled: "its disk has stalled"
        case .diskFull: "its disk is full"
        case .removed: "it was removed"
        case .priority(let id): "member \(id) is preferred"
        }
    }
}

extension Role: CustomStringConvertible {
    package var description: String {
        switch self {
        case .follower: "follower"
        case .preCandidate: "pre-candidate"
        case .candidate: "candidate"
        case .leader: "leader"
        }
    }
}

extension Effects: CustomStringConvertible {
    /// One line for each effect, in the order in which the caller acts on them.
    package var description: String {
        var lines: [String] = []
        if let violation { lines.append("violation \(violation)") }
        lines += notices.map { "notice \($0)" }
        lines += writes.map(\.description)
        lines += messages.map { "send \($0)" }
        lines += applies.map { "apply \($0.text)" }
        lines += logReads.map(\.description)
        lines += snapshots.map { "snapshot \($0)" }
        lines += answers.map { "answer \($0.id) \($0.outcome)" }
        lines += reads.map { "read \($0.id) \($0.outcome)" }
        return lines.joined(separator: "\n")
    }
}

extension Write: CustomStringConvertible {
    /// `write w4: truncate from 7, append 7/3 empty, term 3 vote 1 commit 6`
    package var description: String {
        var parts: [String] = []
        if let base { parts.append("begin \(base)") }
        if let truncateFrom { parts.append("truncate from \(truncateFrom)") }
        if !entries.isEmpty { parts.append("append \(entries.text)") }
        if let hardState { parts.append(hardState.description) }
        return "write \(number): " + parts.joined(separator: ", ")
    }
}

extension ProposalOutcome: CustomStringConvertible {
    package var description: String {
        switch self {
        case .appended(let index, let term): "appended at \(index)/\(term)"
        case .refused(let refusal): "refused: \(refusal)"
        case .unknown: "unknown"
        }
    }
}

extension Refusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notLeader(let leader):
            leader.map { "not the leader; ask member \($0)" }
                ?? "no leader is known; try again after an election"
        case .transferring(let id): "leadership is going to member \(id); ask there"
        case .overloaded(let count, let max):
            "overloaded: \(count) of \(max) bytes are not yet committed; wait, then try again"
        case .tooLarge(let count, let max):
            "\(count) bytes are above the limit of \(max); propose less at a time"
        case .tooManyForwarded(let max):
            "\(max) proposals already wait for the leader; wait, then try again"
        case .diskFull: "the leader's disk is full; free space or move the leader"
        case .emptyBatch: "nothing was proposed"
        case .leaderTooNew: "the leader has not committed in its term yet; try again in a moment"
        case .configurationMoved(let index):
            "the configuration has moved to index \(index); look at it and plan anew"
        case .changeInFlight(let index):
            "the change at index \(index) is still in flight; wait for it"
        case .noVoters: "no voter would be left; name at least one"
        case .voterAndLearner(let ids): "\(ids) are named as voters and learners; name each once"
        case .tooManyMembers(let count, let max):
            "\(count) members are above the limit of \(max); remove some first"
        case .onlyWitnesses: "only witnesses would vote, and nobody could lead; add a full voter"
        case .witnessChanged(let id):
            "member \(id) can't turn into or out of a witness in place; remove it, then add it"
        }
    }
}
