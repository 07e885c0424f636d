internal import Cluster
internal import Raft
internal import Synchronization
package import Telemetry
internal import World

/// Logs commands that took long, with the time that each stage of them took.
package final class SlowCommands: Sendable {
    private struct State {
        var lastSecond: UInt64 = 0
        var countInSecond = 0
        var leftOut = 0
    }

    private let logger: Logger
    private let threshold: Duration
    private let count: Counter
    private let state = Mutex(State())
    /// Lines a second: when all is slow, a few tell as much.
    private static let lineCountMax = 5

    package init(_ logger: Logger, threshold: Duration, _ registry: Registry) {
        self.logger = logger
        self.threshold = threshold
        count = registry.counter(
            "cairn_commands_slow_total", "Batches of commands that took longer than --slow-after.")
    }

    func look(at times: CommandTimes) {
        guard times.total >= threshold, let answered = times.answered else { return }
        count.add()
        let leftOut = state.withLock { state -> Int? in
            let second = answered.nanoseconds / 1_000_000_000
            if second != state.lastSecond {
                state.lastSecond = second
                state.countInSecond = 0
            }
            guard state.countInSecond < Self.lineCountMax else {
                state.leftOut += 1
                return nil
            }
            state.countInSecond += 1
            defer { state.leftOut = 0 }
            return state.leftOut
        }
        guard let leftOut else { return }
        let stages = times.stages
        logger.with(group: times.group).warning(
            "slow commands",
            [
                "count": .number(times.count), "index": .unsigned(times.index.rawValue),
                "term": .unsigned(times.term.rawValue), "seconds": .duration(times.total),
                "proposed": .duration(stages[0]), "durable": .duration(stages[1]),
                "committed": .duration(stages[2]), "applied": .duration(stages[3]),
                "answered": .duration(stages[4]), "left_out": .number(leftOut),
            ])
    }
}
