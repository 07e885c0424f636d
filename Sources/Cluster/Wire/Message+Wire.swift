package import Raft
package import Schema

/// A group's message as it travels. Sender and receiver are those of the link: what a message says
/// about them is never believed.
///
/// Payloads are shared with the entries they come from until they are encoded, and decoded ones are
/// shared with the entries they become.
extension Raft.Message {
    package func wire(group: UInt64) -> GroupMessage {
        GroupMessage(
            group: group, incarnation: incarnation.rawValue, term: term.rawValue, body: body.wire)
    }

    /// Nil for what is not between members (pieces of snapshots, digests), and for what no member
    /// would say: the sender's bug, or damage that the transport let through.
    package init?(_ wire: GroupMessage, from: NodeID, to: NodeID) {
        guard let body = Body(wire.body) else { return nil }
        self.init(
            from: from, to: to, incarnation: Incarnation(wire.incarnation), term: Term(wire.term),
            body: body)
    }
}

extension Raft.Message.Body {
    fileprivate var wire: GroupMessageBody {
        switch self {
        case .voteRequest(let request):
            .voteRequest(
                Schema.VoteRequest(
                    isPreVote: request.isPreVote, campaignTerm: request.campaignTerm.rawValue,
                    round: request.round, lastIndex: request.lastIndex.rawValue,
                    lastTerm: request.lastTerm.rawValue, isTransfer: request.isTransfer))
        case .voteAnswer(let answer):
            .voteAnswer(
                Schema.VoteAnswer(
                    isPreVote: answer.isPreVote, campaignTerm: answer.campaignTerm.rawValue,
                    round: answer.round, isGranted: answer.isGranted))
        case .append(let append):
            .append(
                Schema.Append(
                    previousIndex: append.previousIndex.rawValue,
                    previousTerm: append.previousTerm.rawValue, commit: append.commit.rawValue,
                    round: append.round, entries: append.entries.map(LogEntry.init)))
        case .heartbeat(let heartbeat):
            .heartbeat(
                Schema.Heartbeat(
                    round: heartbeat.round, commit: heartbeat.commit.rawValue,
                    durable: heartbeat.durable.rawValue,
                    diskProbeAgeTicks: UInt64(heartbeat.diskProbeAgeTicks),
                    asksQuiescence: heartbeat.asksQuiescence))
        case .acknowledge(let answer):
            .acknowledgement(
                Schema.Acknowledgement(
                    round: answer.round, match: answer.match.rawValue,
                    received: answer.received.rawValue, durable: answer.durable.rawValue,
                    diskProbeAgeTicks: UInt64(answer.diskProbeAgeTicks),
                    rejection: answer.rejection.map {
                        Rejection(
                            previousIndex: $0.previousIndex.rawValue,
                            hintIndex: $0.hintIndex.rawValue, hintTerm: $0.hintTerm.rawValue)
                    }))
        case .offerSnapshot(let snapshot):
            .snapshotOffer(
                SnapshotOffer(start: LogStart(snapshot.base), byteCount: snapshot.byteCount))
        case .pullSnapshot(let id, let offset):
            .snapshotPull(
                SnapshotPull(index: id.index.rawValue, term: id.term.rawValue, offset: offset))
        case .missSnapshot(let id):
            .snapshotMiss(SnapshotMiss(index: id.index.rawValue, term: id.term.rawValue))
        case .campaignNow: .campaignNow(CampaignNow())
        case .readRequest(let attempt): .readRequest(ReadRequest(attempt: attempt))
        case .readAnswer(let attempt, let index):
            .readAnswer(Schema.ReadAnswer(attempt: attempt, index: index?.rawValue))
        case .propose(let id, let commands):
            .proposal(Proposal(id: id.rawValue, commands: commands))
        case .proposalAnswer(let id, let outcome):
            .proposalAnswer(Schema.ProposalAnswer(id: id.rawValue, outcome: outcome.wire))
        }
    }

    fileprivate init?(_ wire: GroupMessageBody) {
        switch wire {
        case .voteRequest(let request):
            self = .voteRequest(
                Raft.VoteRequest(
                    isPreVote: request.isPreVote, campaignTerm: Term(request.campaignTerm),
                    round: request.round, lastIndex: LogIndex(request.lastIndex),
                    lastTerm: Term(request.lastTerm), isTransfer: request.isTransfer))
        case .voteAnswer(let answer):
            self = .voteAnswer(
                Raft.VoteAnswer(
                    isPreVote: answer.isPreVote, campaignTerm: Term(answer.campaignTerm),
                    round: answer.round, isGranted: answer.isGranted))
        case .append(let append):
            guard let entries = entries(append.entries, after: append.previousIndex) else {
                return nil
            }
            self = .append(
                Raft.Append(
                    previousIndex: LogIndex(append.previousIndex),
                    previousTerm: Term(append.previousTerm), entries: entries,
                    commit: LogIndex(append.commit), round: append.round))
        case .heartbeat(let heartbeat):
            self = .heartbeat(
                Raft.Heartbeat(
                    round: heartbeat.round, commit: LogIndex(heartbeat.commit),
                    durable: LogIndex(heartbeat.durable),
                    diskProbeAgeTicks: Int(clamping: heartbeat.diskProbeAgeTicks),
                    asksQuiescence: heartbeat.asksQuiescence))
        case .acknowledgement(let answer):
            self = .acknowledge(
                Raft.Acknowledgement(
                    round: answer.round, match: LogIndex(answer.match),
                    received: LogIndex(answer.received), durable: LogIndex(answer.durable),
                    diskProbeAgeTicks: Int(clamping: answer.diskProbeAgeTicks),
                    rejection: answer.rejection.map {
                        .init(
                            previousIndex: LogIndex($0.previousIndex),
                            hintIndex: LogIndex($0.hintIndex), hintTerm: Term($0.hintTerm))
                    }))
        case .snapshotOffer(let offer):
            guard let base = LogBase(offer.start) else { return nil }
            self = .offerSnapshot(SnapshotDescription(base: base, byteCount: offer.byteCount))
        case .snapshotPull(let pull):
            self = .pullSnapshot(SnapshotID(pull.index, pull.term), offset: pull.offset)
        case .snapshotMiss(let miss): self = .missSnapshot(SnapshotID(miss.index, miss.term))
        case .campaignNow: self = .campaignNow
        case .readRequest(let request): self = .readRequest(attempt: request.attempt)
        case .readAnswer(let answer):
            self = .readAnswer(attempt: answer.attempt, index: answer.index.map(LogIndex.init(_:)))
        case .proposal(let proposal):
            self = .propose(ProposalID(proposal.id), proposal.commands)
        case .proposalAnswer(let answer):
            guard let outcome = ProposalOutcome(answer.outcome) else { return nil }
            self = .proposalAnswer(ProposalID(answer.id), outcome)
        case .snapshotPiece, .digestReport: return nil
        }
    }
}

extension SnapshotID {
    init(_ index: UInt64, _ term: UInt64) {
        self.init(index: LogIndex(index), term: Term(term))
    }
}

// MARK: - Entries

extension LogEntry {
    fileprivate init(_ entry: Raft.Entry) {
        let (kind, payload) = entry.payload.stored
        self.init(term: entry.term.rawValue, kind: kind, payload: payload)
    }
}

/// Nil unless every entry can be one of a log: terms that don't descend, in places that exist.
private func entries(_ wire: [LogEntry], after previous: UInt64) -> Entries? {
    guard previous < UInt64(Int64.max) - UInt64(wire.count) else { return nil }
    var entries: [Raft.Entry] = []
    entries.reserveCapacity(wire.count)
    var termBefore: UInt64 = 0
    for (offset, entry) in wire.enumerated() {
        guard entry.term >= termBefore, let payload = Payload(entry.kind, entry.payload) else {
            return nil
        }
        termBefore = entry.term
        entries.append(
            Raft.Entry(
                index: LogIndex(previous) + (offset + 1), term: Term(entry.term), payload: payload))
    }
    return entries[...]
}

extension Payload {
    /// As it is sent, and as it lies in the journal.
    package var stored: (kind: LogEntryKind, bytes: [UInt8]) {
        switch self {
        case .empty: (.empty, [])
        case .command(let bytes): (.command, bytes)
        case .membership(let membership): (.membership, encoded(GroupMembership(membership)))
        case .withheld: (.withheld, [])
        }
    }

    package init?(_ kind: LogEntryKind, _ bytes: [UInt8]) {
        switch kind {
        case .empty: self = .empty
        case .command: self = .command(bytes)
        case .membership:
            guard let wire = decoded(GroupMembership.self, bytes),
                let membership = Membership(wire)
            else { return nil }
            self = .membership(membership)
        case .withheld: self = .withheld
        }
    }
}

// MARK: - Answers to proposals

extension ProposalOutcome {
    fileprivate var wire: ProposalAnswerOutcome {
        switch self {
        case .appended(let index, let term):
            .appended(Appended(index: index.rawValue, term: term.rawValue))
        case .refused(let refusal): refusal.wire.map { .refused($0) } ?? .unknown(OutcomeUnknown())
        case .unknown: .unknown(OutcomeUnknown())
        }
    }

    fileprivate init?(_ wire: ProposalAnswerOutcome) {
        switch wire {
        case .appended(let place): self = .appended(LogIndex(place.index), Term(place.term))
        case .refused(let refused):
            guard let refusal = Raft.Refusal(refused) else { return nil }
            self = .refused(refusal)
        case .unknown: self = .unknown
        }
    }
}

extension Raft.Refusal {
    /// Nil for what only a change of the membership meets, which is never forwarded.
    fileprivate var wire: ProposalRefused? {
        switch self {
        case .notLeader(let leader):
            ProposalRefused(reason: .notLeader, node: leader?.rawValue)
        case .transferring(let id): ProposalRefused(reason: .transferring, node: id.rawValue)
        case .overloaded(let count, let max):
            ProposalRefused(reason: .overloaded, count: UInt64(count), countMax: UInt64(max))
        case .tooLarge(let count, let max):
            ProposalRefused(reason: .tooLarge, count: UInt64(count), countMax: UInt64(max))
        case .tooManyForwarded(let max):
            ProposalRefused(reason: .tooManyForwarded, countMax: UInt64(max))
        case .diskFull: ProposalRefused(reason: .diskFull)
        case .emptyBatch: ProposalRefused(reason: .emptyBatch)
        case .leaderTooNew: ProposalRefused(reason: .leaderTooNew)
        case .configurationMoved, .changeInFlight, .noVoters, .voterAndLearner, .tooManyMembers,
            .onlyWitnesses, .witnessChanged:
            nil
        }
    }

    fileprivate init?(_ wire: ProposalRefused) {
        let count = Int(clamping: wire.count ?? 0)
        let countMax = Int(clamping: wire.countMax ?? 0)
        switch wire.reason {
        case .notLeader: self = .notLeader(leader: wire.node.map(NodeID.init(_:)))
        case .transferring:
            guard let node = wire.node else { return nil }
            self = .transferring(to: NodeID(node))
        case .overloaded: self = .overloaded(uncommittedByteCount: count, byteCountMax: countMax)
        case .tooLarge: self = .tooLarge(byteCount: count, byteCountMax: countMax)
        case .tooManyForwarded: self = .tooManyForwarded(countMax: countMax)
        case .diskFull: self = .diskFull
        case .emptyBatch: self = .emptyBatch
        case .leaderTooNew: self = .leaderTooNew
        }
    }
}
