package import World

/// A machine's clocks: the monotonic one may run fast or slow, the wall clock may be off and jump.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class MachineClock: Clock, @unchecked Sendable {
    private let simulator: Simulator
    /// Parts per million by which the monotonic clock runs fast.
    package private(set) var drift = 0
    /// Virtual time and clock reading at which the present drift began.
    private var anchor = (time: Instant(nanoseconds: 0), reading: Instant(nanoseconds: 0))
    /// What the wall clock is ahead of the true date.
    package var wallOffset: Duration = .zero

    /// The true date at virtual time zero: 2026-01-01.
    private static let epoch: Int64 = 1_767_225_600_000_000_000

    init(simulator: Simulator) {
        self.simulator = simulator
    }

    package func now() -> Instant {
        let passed = (simulator.time - anchor.time).nanoseconds
        return anchor.reading + .nanoseconds(passed + passed / 1_000_000 * Int64(drift))
    }

    package func wallTime() -> WallTime {
        let passed = Int64(simulator.time.nanoseconds)
        return WallTime(nanosecondsSince1970: Self.epoch + passed + wallOffset.nanoseconds)
    }

    package func setDrift(_ partsPerMillion: Int) {
        anchor = (simulator.time, now())
        drift = partsPerMillion
    }

    /// How much virtual time passes while this clock counts `duration`.
    func virtualDuration(of duration: Duration) -> Duration {
        let nanoseconds = duration.nanoseconds
        return .nanoseconds(nanoseconds - nanoseconds / 1_000_000 * Int64(drift))
    }
}
