/// Linearizable reads without writing to the log: dissertation section 6.4.
///
/// The leader notes its commit index, then makes sure by a round of heartbeats that it was still the
/// leader after the reads were asked; a quorum of each half must answer that round or a later one.
/// Reads that come meanwhile share the next round. Never before the leader has committed an entry
/// of its own term: until then it does not know the commit index.
///
/// With leases (`Settings.usesLeases`) a round that a quorum has answered vouches for the leader
/// until `Settings.leaseTicks` after the round was **sent**, because everybody who answered refuses
/// votes for longer than that. This trusts clocks to differ by at most `clockDriftPercent`, and the
/// caller to say which ticks it has missed (`Input.late`).
struct Readers: Hashable, Sendable {
    enum Reader: Hashable, Sendable {
        case local(ReadID)
        case remote(NodeID, attempt: UInt64)
    }

    /// Not yet in a round, or in an attempt.
    fileprivate var waiting: [Reader] = []
    /// In a round at the leader.
    fileprivate var confirming: [Reader] = []
    fileprivate var round: UInt64 = 0
    fileprivate var index = LogIndex.zero
    /// Forwarded by a follower, which asks under a number of its own for each attempt. It starts at
    /// random, so that no answer to a former life's attempt fits.
    fileprivate var asked: [Reader] = []
    fileprivate var attempt: UInt64
    /// The first attempt for what is `asked` now. An answer to any attempt since will do: a round
    /// trip longer than the time between attempts would otherwise never end.
    fileprivate var attemptFirst: UInt64 = 0
    fileprivate var attemptTicks = 0
    /// Confirmed, and ahead of what is applied here. Indexes ascend at a leader; a follower's
    /// answers may come from two leaders, so they need not.
    fileprivate var unapplied: [Unapplied] = []
    fileprivate struct Unapplied: Hashable, Sendable {
        let id: ReadID
        let index: LogIndex
    }

    init(attempt: UInt64) { self.attempt = attempt }

    var count: Int { waiting.count + confirming.count + asked.count + unapplied.count }

    var isEmpty: Bool {
        waiting.isEmpty && confirming.isEmpty && asked.isEmpty && unapplied.isEmpty
    }
}

extension Replica {
    mutating func read(_ id: ReadID, _ effects: inout Effects) {
        guard readers.count < settings.pendingReadCountMax else {
            return effects.reads.append(
                ReadAnswer(
                    id: id, outcome: .overloaded(countMax: settings.pendingReadCountMax)))
        }
        // Without the state there is nothing to read from, however far it is "applied".
        guard leader != nil, holdsState else {
            return effects.reads.append(ReadAnswer(id: id, outcome: .refused(leader: leader)))
        }
        if isQuiescent { wake(&effects) }
        readers.waiting.append(.local(id))
    }

    mutating func readRequested(
        _ attempt: UInt64, by member: NodeID, _ effects: inout Effects
    ) {
        guard role == .leader, readers.count < settings.pendingReadCountMax else {
            return send(.readAnswer(attempt: attempt, index: nil), to: member, &effects)
        }
        if isQuiescent { wake(&effects) }
        readers.waiting.append(.remote(member, attempt: attempt))
    }

    /// Moves reads on as far as they can go.
    mutating func serveReads(_ effects: inout Effects) {
        // Made one since they were asked.
        if isWitness && !readers.isEmpty { refuseReads(&effects) }
        guard !readers.waiting.isEmpty || !readers.confirming.isEmpty else { return }
        guard role == .leader else { return askLeader(&effects) }
        confirmRound(&effects)
        guard !readers.waiting.isEmpty, readers.confirming.isEmpty,
            commit >= leadership.termStart
        else { return }
        swap(&readers.waiting, &readers.confirming)
        readers.index = commit
        if holdsLease { return finishRound(&effects) }
        startHeartbeatRound(&effects)
        readers.round = leadership.round
        confirmRound(&effects)  // at once if this member is a quorum
    }

    private mutating func confirmRound(_ effects: inout Effects) {
        guard !readers.confirming.isEmpty, roundConfirmed >= readers.round else { return }
        finishRound(&effects)
    }

    private mutating func finishRound(_ effects: inout Effects) {
        for reader in readers.confirming {
            switch reader {
            case .local(let id):
                readers.unapplied.append(Readers.Unapplied(id: id, index: readers.index))
            case .remote(let member, let attempt):
                send(.readAnswer(attempt: attempt, index: readers.index), to: member, &effects)
            }
        }
        readers.confirming.removeAll(keepingCapacity: true)
    }

    /// The latest round that a quorum of each half has answered.
    private var roundConfirmed: UInt64 {
        let membership = membership
        let own = leadership.round
        return membership.configuration.committedIndex { [peers, id] voter in
            if voter == id { return LogIndex(own) }
            guard let peer = peers.first(where: { $0.id == voter }), peer.counts(in: membership)
            else { return .zero }
            return LogIndex(peer.roundAcknowledged)
        }.rawValue
    }

    /// Answers whatever is applied by now.
    mutating func releaseReads(_ effects: inout Effects) {
        guard !readers.unapplied.isEmpty else { return }
        let applied = applied
        for read in readers.unapplied where read.index <= applied {
            effects.reads.append(ReadAnswer(id: read.id, outcome: .ready(read.index)))
        }
        readers.unapplied.removeAll { $0.index <= applied }
    }

    // MARK: Leases

    mutating func extendLease() {
        guard settings.usesLeases else { return }
        let confirmed = roundConfirmed
        guard let round = leadership.rounds.last(where: { $0.number <= confirmed }) else { return }
        leadership.leaseStartTick = max(leadership.leaseStartTick ?? 0, round.sentAtTick)
    }

    package var holdsLease: Bool {
        guard settings.usesLeases, role == .leader, leadership.transfer == nil,
            !leadership.isLeaseVoid, let start = leadership.leaseStartTick
        else { return false }
        return leaseClock - start < settings.leaseTicks
    }

    /// Ticks, whether this member was there or not.
    var leaseClock: Int { now + lateTicks }

    // MARK: At a follower

    private mutating func askLeader(_ effects: inout Effects) {
        guard readers.asked.isEmpty, let leader, leader != id else { return }
        swap(&readers.asked, &readers.waiting)
        readers.attemptFirst = readers.attempt &+ 1
        ask(leader, &effects)
    }

    private mutating func ask(_ leader: NodeID, _ effects: inout Effects) {
        readers.attempt &+= 1
        readers.attemptTicks = 0
        send(.readRequest(attempt: readers.attempt), to: leader, &effects)
    }

    mutating func readAnswered(
        _ attempt: UInt64, _ index: LogIndex?, _ effects: inout Effects
    ) {
        let age = readers.attempt &- attempt
        guard age <= readers.attempt &- readers.attemptFirst, !readers.asked.isEmpty else {
            return
        }
        for case .local(let id) in readers.asked {
            if let index {
                readers.unapplied.append(Readers.Unapplied(id: id, index: index))
            } else {
                effects.reads.append(ReadAnswer(id: id, outcome: .refused(leader: leader)))
            }
        }
        readers.asked.removeAll(keepingCapacity: true)
    }

    mutating func tickReads(_ effects: inout Effects) {
        guard !readers.asked.isEmpty, let leader, leader != id else { return }
        readers.attemptTicks += 1
        // The question or its answer was lost: again, as another attempt.
        if readers.attemptTicks >= max(2, settings.electionTicks / 2) { ask(leader, &effects) }
    }

    /// There is another leader, or none: whoever waits for a confirmation asks again.
    mutating func refuseReads(_ effects: inout Effects) {
        for reader in readers.waiting + readers.confirming + readers.asked {
            switch reader {
            case .local(let id):
                effects.reads.append(ReadAnswer(id: id, outcome: .refused(leader: nil)))
            case .remote(let member, let attempt):
                send(.readAnswer(attempt: attempt, index: nil), to: member, &effects)
            }
        }
        // Confirmed ones too: a member that was removed hears no more, and would wait for ever.
        for read in readers.unapplied {
            effects.reads.append(ReadAnswer(id: read.id, outcome: .refused(leader: nil)))
        }
        readers.waiting.removeAll(keepingCapacity: true)
        readers.confirming.removeAll(keepingCapacity: true)
        readers.asked.removeAll(keepingCapacity: true)
        readers.unapplied.removeAll(keepingCapacity: true)
    }

    mutating func leaderMoved(_ effects: inout Effects) { refuseReads(&effects) }
}
