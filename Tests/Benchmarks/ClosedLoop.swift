internal import World

/// Callers each of whom asks again as soon as it has an answer: who has asked when, and what is
/// known of the answers that came while it was measured.
struct ClosedLoop {
    struct Result {
        var rate: Double
        /// Nanoseconds.
        var median: Double
        var p99: Double
        var longest: Double
        /// Of processors, for each answer.
        var processorTime: Double
    }

    private var askedAt: [UInt64]
    private var latencies: [UInt32] = []
    private let begin: UInt64
    private let end: UInt64
    private(set) var waitingCount = 0
    private let processorTime: @Sendable () -> UInt64
    private var processorTimeBefore: UInt64?
    private var processorTimeUsed: UInt64 = 0

    /// Answers within the first part warm up what is measured, and don't count. `processorTime` is
    /// what those who answer have used so far, in nanoseconds.
    init(
        callerCount: Int, warmUp: Duration, duration: Duration, now: Instant,
        processorTime: @escaping @Sendable () -> UInt64
    ) {
        self.processorTime = processorTime
        askedAt = Array(repeating: 0, count: callerCount)
        begin = (now + warmUp).nanoseconds
        end = (now + warmUp + duration).nanoseconds
        latencies.reserveCapacity(1 << 20)
    }

    mutating func asks(_ caller: Int, at now: Instant) {
        askedAt[caller] = now.nanoseconds
        waitingCount += 1
    }

    /// Says whether the caller goes on.
    mutating func isAnswered(_ caller: Int, at now: Instant) -> Bool {
        let now = now.nanoseconds
        waitingCount -= 1
        guard now < end else {
            if processorTimeUsed == 0 {
                processorTimeUsed = processorTime() - (processorTimeBefore ?? 0)
            }
            return false
        }
        if now >= begin {
            if processorTimeBefore == nil { processorTimeBefore = processorTime() }
            latencies.append(UInt32(clamping: now - askedAt[caller]))
        }
        return true
    }

    var result: Result {
        let sorted = latencies.sorted()
        guard let last = sorted.last else {
            return Result(rate: 0, median: .nan, p99: .nan, longest: .nan, processorTime: .nan)
        }
        return Result(
            rate: Double(sorted.count) * 1e9 / Double(end - begin),
            median: Double(sorted[sorted.count / 2]),
            p99: Double(sorted[sorted.count * 99 / 100]), longest: Double(last),
            processorTime: Double(processorTimeUsed) / Double(sorted.count))
    }
}

/// What is asked: 256-byte values under 100,000 keys of 16 bytes, in no order.
struct Workload {
    private static let keyCount: UInt64 = 100_000
    let value = [UInt8](repeating: 7, count: 256)
    private var state: UInt64 = 1

    mutating func nextKey() -> [UInt8] {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = String((state >> 33) % Self.keyCount)
        return Array(("key-000000000000".dropLast(number.utf8.count) + number).utf8)
    }
}

enum Operation {
    case put
    case get
}
