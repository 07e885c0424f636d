package import Raft
package import World

/// Is told how long the replicas of a node take over what, on the host's lane: for metrics, logs and
/// traces. The nodes of the simulator have none.
package protocol ReplicaMeter: AnyObject, Sendable {
    func logWorked(_ work: LogWork)
    func stateWorked(_ work: StateWork)
    /// In a batch that took so long.
    func applied(_ group: UInt64, _ entries: [AppliedEntry], in time: Duration)
    /// What was applied is on the disk's own pages now.
    func flushed(in time: Duration)
    /// Commands that came together, went into the log together, and are answered.
    func answered(_ times: CommandTimes)
    /// Reads that came together.
    func answeredReads(_ count: Int, in time: Duration)
}

/// One batch of the journal.
package struct LogWork: Sendable {
    package let entryCount: Int
    package let byteCount: Int
    /// From taking it up to its being durable, and what the last sync of it took.
    package let time: Duration
    package let syncTime: Duration
}

/// One batch of the state machines.
package struct StateWork: Sendable {
    package let entryCount: Int
    package let queryCount: Int
    package let time: Duration
}

/// When a batch of commands of one group reached which stage, on the node that was asked. What a
/// follower passed on may be committed before it is durable there.
package struct CommandTimes: Sendable {
    package let group: UInt64
    package let count: Int
    /// Of the last of them.
    package internal(set) var index = LogIndex.zero
    package internal(set) var term = Term.zero
    /// Of those that somebody follows from outside.
    package internal(set) var traced: [(index: LogIndex, trace: CommandTrace)] = []
    /// The first of them came.
    package let received: Instant
    package let proposed: Instant
    package internal(set) var durable: Instant?
    package internal(set) var committed: Instant?
    package internal(set) var applied: Instant?
    package internal(set) var answered: Instant?

    init(group: UInt64, count: Int, received: Instant, proposed: Instant) {
        self.group = group
        self.count = count
        self.received = received
        self.proposed = proposed
    }

    package var total: Duration { (answered ?? received) - received }
}

extension CommandTimes {
    /// Each stage is reached once.
    fileprivate mutating func note(_ stage: Stopwatch.Stage, at now: Instant) {
        switch stage {
        case .durable: durable = durable ?? now
        case .committed: committed = committed ?? now
        case .applied: applied = applied ?? now
        }
    }
}

/// Follows the commands of one group through their stages, for a meter.
struct Stopwatch {
    /// When the first of the commands came that are not proposed yet.
    var received: Instant?
    private var proposed: [ProposalID: CommandTimes] = [:]
    /// In the log, in order of their indexes.
    private var appended: [CommandTimes] = []

    /// More batches than are ever on their way at a time: what lost its answer is let go.
    private static let countMax = 1024

    mutating func propose(_ id: ProposalID, count: Int, of group: UInt64, at now: Instant) {
        guard proposed.count < Self.countMax else { return }
        proposed[id] = CommandTimes(
            group: group, count: count, received: received ?? now, proposed: now)
    }

    mutating func append(_ id: ProposalID, at index: LogIndex, in term: Term) {
        guard var times = proposed.removeValue(forKey: id) else { return }
        times.index = index + (times.count - 1)
        times.term = term
        if appended.count == Self.countMax { appended.removeFirst() }
        appended.append(times)
    }

    mutating func forget(_ id: ProposalID) {
        proposed[id] = nil
    }

    enum Stage {
        case durable, committed, applied
    }

    mutating func note(_ stage: Stage, through index: LogIndex, at now: Instant) {
        for place in appended.indices where appended[place].index <= index {
            appended[place].note(stage, at: now)
        }
    }

    var isIdle: Bool { appended.isEmpty }

    /// Those that are answered with all through `index`.
    mutating func take(through index: LogIndex, at now: Instant) -> [CommandTimes] {
        var taken: [CommandTimes] = []
        appended.removeAll { times in
            guard times.index <= index else { return false }
            var times = times
            times.answered = now
            taken.append(times)
            return true
        }
        return taken
    }
}
