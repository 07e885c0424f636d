/// What one member says to another. Messages may be lost, doubled, delayed and reordered; each
/// part of the core says why that harms nothing.
package struct Message: Hashable, Sendable {
    package let from: NodeID
    package let to: NodeID
    /// Of the sender's store.
    package let incarnation: Incarnation
    /// The sender's own, whatever the message is about.
    package let term: Term
    package let body: Body

    package init(from: NodeID, to: NodeID, incarnation: Incarnation, term: Term, body: Body) {
        self.from = from
        self.to = to
        self.incarnation = incarnation
        self.term = term
        self.body = body
    }

    package enum Body: Hashable, Sendable {
        case voteRequest(VoteRequest)
        case voteAnswer(VoteAnswer)
        case append(Append)
        case heartbeat(Heartbeat)
        /// Answers appends and heartbeats alike.
        case acknowledge(Acknowledgement)
        case offerSnapshot(SnapshotDescription)
        /// Asks whoever has the snapshot for a piece of it. The piece itself travels outside the
        /// core.
        case pullSnapshot(SnapshotID, offset: UInt64)
        /// "I don't have that snapshot (any more)."
        case missSnapshot(SnapshotID)
        /// The leader to its successor: campaign now.
        case campaignNow
        case readRequest(attempt: UInt64)
        /// The index at which reads of that attempt are linearizable; nil if the sender can't say.
        case readAnswer(attempt: UInt64, index: LogIndex?)
        case propose(ProposalID, [[UInt8]])
        case proposalAnswer(ProposalID, ProposalOutcome)
    }
}

package struct VoteRequest: Hashable, Sendable {
    /// Asks whether the sender would win, and moves nobody's term.
    package let isPreVote: Bool
    /// The term the sender is to lead: its own, or in a pre-vote the one after it.
    package let campaignTerm: Term
    /// The sender's attempt. Its answers count for this attempt alone.
    package let round: UInt64
    package let lastIndex: LogIndex
    package let lastTerm: Term
    /// The old leader asked for this campaign: voters need not wait until they miss it.
    package let isTransfer: Bool

    package init(
        isPreVote: Bool, campaignTerm: Term, round: UInt64, lastIndex: LogIndex, lastTerm: Term,
        isTransfer: Bool
    ) {
        self.isPreVote = isPreVote
        self.campaignTerm = campaignTerm
        self.round = round
        self.lastIndex = lastIndex
        self.lastTerm = lastTerm
        self.isTransfer = isTransfer
    }
}

package struct VoteAnswer: Hashable, Sendable {
    package let isPreVote: Bool
    package let campaignTerm: Term
    package let round: UInt64
    package let isGranted: Bool

    package init(isPreVote: Bool, campaignTerm: Term, round: UInt64, isGranted: Bool) {
        self.isPreVote = isPreVote
        self.campaignTerm = campaignTerm
        self.round = round
        self.isGranted = isGranted
    }
}

package struct Append: Hashable, Sendable {
    /// The entry before the first one sent: the receiver's log must hold it.
    package let previousIndex: LogIndex
    package let previousTerm: Term
    package let entries: Entries
    package let commit: LogIndex
    /// The leader's latest heartbeat round when it sent this.
    package let round: UInt64

    package init(
        previousIndex: LogIndex, previousTerm: Term, entries: Entries, commit: LogIndex,
        round: UInt64
    ) {
        self.previousIndex = previousIndex
        self.previousTerm = previousTerm
        self.entries = entries
        self.commit = commit
        self.round = round
    }
}

package struct Heartbeat: Hashable, Sendable {
    /// Grows with each round of heartbeats within a term.
    package let round: UInt64
    /// Not above what the receiver has acknowledged.
    package let commit: LogIndex
    /// The leader's own durable index.
    package let durable: LogIndex
    /// Ticks since the leader's disk last answered.
    package let diskProbeAgeTicks: Int
    /// Everything is replicated, committed and acknowledged: go quiet together.
    package let asksQuiescence: Bool

    package init(
        round: UInt64, commit: LogIndex, durable: LogIndex, diskProbeAgeTicks: Int,
        asksQuiescence: Bool
    ) {
        self.round = round
        self.commit = commit
        self.durable = durable
        self.diskProbeAgeTicks = diskProbeAgeTicks
        self.asksQuiescence = asksQuiescence
    }
}

package struct Acknowledgement: Hashable, Sendable {
    /// The latest round the sender has seen from this leader.
    package let round: UInt64
    /// Durable here, and known to be equal to the leader's log.
    package let match: LogIndex
    /// In the log here, durable or not, and known to be equal to the leader's log.
    package let received: LogIndex
    /// Durable here, equal or not.
    package let durable: LogIndex
    package let diskProbeAgeTicks: Int
    package let rejection: Rejection?

    /// The append did not fit. The sender's log may agree with the leader's up to the hint, and
    /// surely not between the hint and the refused place.
    package struct Rejection: Hashable, Sendable {
        /// The refused append's previous index.
        package let previousIndex: LogIndex
        package let hintIndex: LogIndex
        package let hintTerm: Term

        package init(previousIndex: LogIndex, hintIndex: LogIndex, hintTerm: Term) {
            self.previousIndex = previousIndex
            self.hintIndex = hintIndex
            self.hintTerm = hintTerm
        }
    }

    package init(
        round: UInt64, match: LogIndex, received: LogIndex, durable: LogIndex,
        diskProbeAgeTicks: Int,
        rejection: Rejection? = nil
    ) {
        self.round = round
        self.match = match
        self.received = received
        self.durable = durable
        self.diskProbeAgeTicks = diskProbeAgeTicks
        self.rejection = rejection
    }
}

extension Message: CustomStringConvertible {
    /// `1→2 term 3 append 7/2 +2 [8/3 command(5), 9/3 empty] commit 7 round 4`
    package var description: String { "\(from)→\(to) term \(term) \(body)" }
}

extension Message.Body: CustomStringConvertible {
    package var description: String {
        switch self {
        case .voteRequest(let request):
            "\(request.isPreVote ? "pre-vote" : "vote")? term \(request.campaignTerm) "
                + "round \(request.round) last \(request.lastIndex)/\(request.lastTerm)"
                + (request.isTransfer ? " transfer" : "")
        case .voteAnswer(let answer):
            "\(answer.isPreVote ? "pre-vote" : "vote") \(answer.isGranted ? "granted" : "refused") "
                + "term \(answer.campaignTerm) round \(answer.round)"
        case .append(let append):
            "append \(append.previousIndex)/\(append.previousTerm) +\(append.entries.count) "
                + "[\(append.entries.text)] commit \(append.commit) round \(append.round)"
        case .heartbeat(let heartbeat):
            "heartbeat round \(heartbeat.round) commit \(heartbeat.commit) "
                + "durable \(heartbeat.durable)"
                + (heartbeat.asksQuiescence ? " quiesce" : "")
        case .acknowledge(let answer):
            "acknowledge round \(answer.round) match \(answer.match) "
                + "received \(answer.received) durable \(answer.durable)"
                + (answer.rejection.map {
                    " rejects \($0.previousIndex) hint \($0.hintIndex)/\($0.hintTerm)"
                } ?? "")
        case .offerSnapshot(let snapshot): "offer snapshot \(snapshot)"
        case .pullSnapshot(let id, let offset): "pull snapshot \(id) from \(offset)"
        case .missSnapshot(let id): "miss snapshot \(id)"
        case .campaignNow: "campaign now"
        case .readRequest(let attempt): "read? attempt \(attempt)"
        case .readAnswer(let attempt, let index):
            "read attempt \(attempt) \(index.map { "at \($0)" } ?? "refused")"
        case .propose(let id, let commands): "propose \(id) ×\(commands.count)"
        case .proposalAnswer(let id, let outcome): "proposal \(id) \(outcome)"
        }
    }
}
