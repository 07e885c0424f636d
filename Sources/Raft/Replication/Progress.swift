/// What a leader knows about one other member.
///
/// Invariants: `match < next`; `match` only grows while the member is trusted; nothing is in
/// flight while probing.
struct Progress: Hashable, Sendable {
    enum Mode: Hashable, Sendable {
        /// Where the logs agree is not known: one message at a time, each answer moves `next`.
        /// Leads to `replicate` when an append is accepted, to `snapshot` below the base.
        case probe
        /// The logs agree up to `next - 1`, if nothing got lost: messages follow each other without
        /// waiting. Back to `probe` on a rejection.
        case replicate
        /// Needs entries that are compacted away; no appends until it has a snapshot. Leads to
        /// `replicate` when it acknowledges an index that the log still reaches.
        case snapshot
    }

    let id: NodeID
    let isWitness: Bool
    /// The store that was last heard from. Nil until then.
    var incarnation: Incarnation?
    /// It was caught without entries that it had acknowledged: its acknowledgements don't count
    /// until the group has made it a learner.
    var isRolledBack = false

    var mode = Mode.probe
    /// Durable there, and equal to the leader's log.
    var match = LogIndex.zero
    /// The next entry to send.
    var next: LogIndex
    /// A probe is under way. Cleared by the next heartbeat's answer, so that a lost one is repeated.
    var isPaused = false
    var inflight = InflightWindow()
    /// Entries for it are being read from disk.
    var awaitsLogRead = false
    /// The highest commit index it was told.
    var commitSent = LogIndex.zero

    /// The latest heartbeat round that it has answered.
    var roundAcknowledged: UInt64 = 0
    /// When round `checkpoint.round` began, it had acknowledged and been sent this much: whoever
    /// answers that round or a later one and knows less has lost something.
    var checkpoint = Checkpoint()
    struct Checkpoint: Hashable, Sendable {
        var round: UInt64 = 0
        var match = LogIndex.zero
        var sent = LogIndex.zero
    }

    /// Ticks since it was last heard.
    var silentTicks = 0
    var diskProbeAgeTicks = 0

    /// Ticks for which it has kept up, or stayed behind, without interruption.
    var keptUpTicks = 0
    var behindTicks = 0
    /// The snapshot it needs must reach this far.
    var snapshotFloor = LogIndex.zero
    /// Since its snapshot was last offered.
    var offerTicks = 0

    init(id: NodeID, isWitness: Bool, next: LogIndex) {
        self.id = id
        self.isWitness = isWitness
        self.next = next
    }

    /// Starts to look for the place where the logs agree at `next - 1`.
    mutating func probe(from next: LogIndex) {
        mode = .probe
        self.next = next
        isPaused = false
        awaitsLogRead = false
        inflight.removeAll()
    }

    mutating func replicate(from next: LogIndex) {
        mode = .replicate
        self.next = next
        isPaused = false
        inflight.removeAll()
    }

    mutating func advance(to match: LogIndex) {
        guard match > self.match else { return }
        self.match = match
        next = max(next, match + 1)
        inflight.free(through: match)
    }

    /// Forgets what was known about its log, which is another one now.
    mutating func restart(from next: LogIndex) {
        match = .zero
        checkpoint = Checkpoint()
        roundAcknowledged = 0
        keptUpTicks = 0
        probe(from: next)
    }

    func mayReceive(_ settings: Settings) -> Bool {
        switch mode {
        case .probe: !isPaused && !awaitsLogRead
        case .replicate: !awaitsLogRead && !inflight.isFull(settings)
        case .snapshot: false
        }
    }
}

extension Progress: CustomStringConvertible {
    /// `2: replicate match 7 next 9 inflight 1`
    var description: String {
        "\(id): \(mode) match \(match) next \(next) inflight \(inflight.count)"
            + (isPaused ? " paused" : "") + (isRolledBack ? " rolled back" : "")
            + (incarnation.map { " \($0)" } ?? "") + " silent \(silentTicks)"
    }
}
