import Synchronization
import Telemetry
import World

/// Time that moves when the test says so.
final class ManualClock: Clock {
    private let nanoseconds = Atomic<UInt64>(0)

    func advance(by duration: Duration) {
        nanoseconds.wrappingAdd(UInt64(duration.nanoseconds), ordering: .relaxed)
    }

    func now() -> Instant { Instant(nanoseconds: nanoseconds.load(ordering: .relaxed)) }

    /// From the last second of February in a leap year.
    func wallTime() -> WallTime {
        let passed = Int64(nanoseconds.load(ordering: .relaxed))
        return WallTime(nanosecondsSince1970: 951_868_799_000_000_000 + passed)
    }
}

/// Keeps what is written, and holds writers up while its gate is closed.
final class TestSink: LogSink {
    private let written = Mutex<[UInt8]>([])
    private let gate = Mutex(())
    private let isBroken: Bool

    init(isBroken: Bool = false) {
        self.isBroken = isBroken
    }

    var text: String { String(decoding: written.withLock { $0 }, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }

    func write(_ lines: RawSpan) -> Bool {
        gate.withLock { _ in
            written.withLock { written in
                unsafe lines.withUnsafeBytes { unsafe written.append(contentsOf: $0) }
            }
            return !isBroken
        }
    }

    func whileClosed<Result>(_ body: () throws -> Result) rethrows -> Result {
        try gate.withLock { _ in try body() }
    }
}

/// Time that stands still.
final class FixedClock: Clock {
    private let wall: Int64

    init(wall: Int64) {
        self.wall = wall
    }

    func now() -> Instant { Instant(nanoseconds: 0) }
    func wallTime() -> WallTime { WallTime(nanosecondsSince1970: wall) }
}
