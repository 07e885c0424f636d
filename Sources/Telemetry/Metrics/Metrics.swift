internal import Synchronization
internal import World

/// What a family has one of for each set of label values.
package protocol Metric: AnyObject, Sendable {
    static var typeName: String { get }
    func write(to output: inout [UInt8], name: String, labels: [(String, String)])
}

/// Only grows. Adding is one relaxed atomic add.
package final class Counter: Metric {
    package static let typeName = "counter"

    private let count = Atomic<UInt64>(0)

    init() {}

    package func add(_ amount: UInt64 = 1) { count.wrappingAdd(amount, ordering: .relaxed) }

    package var value: UInt64 { count.load(ordering: .relaxed) }

    /// For what is counted elsewhere. Never goes back: a lower total is one of before.
    package func advance(to total: UInt64) { count.max(total, ordering: .relaxed) }

    package func write(to output: inout [UInt8], name: String, labels: [(String, String)]) {
        output.appendSample(name, labels: labels, value: String(value))
    }
}

/// Goes up and down, in whole numbers: depths, sizes, counts, terms.
package final class Gauge: Metric {
    package static let typeName = "gauge"

    private let level = Atomic<Int>(0)

    init() {}

    package func set(_ value: Int) { level.store(value, ordering: .relaxed) }
    package func add(_ amount: Int) { level.wrappingAdd(amount, ordering: .relaxed) }

    package var value: Int { level.load(ordering: .relaxed) }

    package func write(to output: inout [UInt8], name: String, labels: [(String, String)]) {
        output.appendSample(name, labels: labels, value: String(value))
    }
}

/// A time that goes up and down, shown in seconds.
package final class SecondsGauge: Metric {
    package static let typeName = "gauge"

    private let nanoseconds = Atomic<UInt64>(0)

    init() {}

    /// A negative duration counts as zero.
    package func set(_ time: Duration) {
        nanoseconds.store(UInt64(max(0, time.nanoseconds)), ordering: .relaxed)
    }

    package func write(to output: inout [UInt8], name: String, labels: [(String, String)]) {
        let value = Buckets.Unit.seconds.text(nanoseconds.load(ordering: .relaxed))
        output.appendSample(name, labels: labels, value: value)
    }
}

/// A time that only grows, shown in seconds.
package final class SecondsCounter: Metric {
    package static let typeName = "counter"

    private let nanoseconds = Atomic<UInt64>(0)

    init() {}

    package func advance(to total: Duration) {
        nanoseconds.max(UInt64(max(0, total.nanoseconds)), ordering: .relaxed)
    }

    package func write(to output: inout [UInt8], name: String, labels: [(String, String)]) {
        let value = Buckets.Unit.seconds.text(nanoseconds.load(ordering: .relaxed))
        output.appendSample(name, labels: labels, value: value)
    }
}

/// The upper bounds of a histogram's buckets.
package struct Buckets: Sendable {
    package enum Unit: Sendable {
        /// Observed in nanoseconds, shown in seconds.
        case seconds
        case bytes
        /// Plain numbers: how many in a batch.
        case items

        var suffix: String {
            switch self {
            case .seconds: "_seconds"
            case .bytes: "_bytes"
            case .items: ""
            }
        }
    }

    static let countMax = 31

    let unit: Unit
    let bounds: [UInt64]

    /// In ascending order, at most 31.
    package init(_ unit: Unit, _ bounds: [UInt64]) {
        precondition(
            !bounds.isEmpty && bounds.count <= Self.countMax
                && zip(bounds, bounds.dropFirst()).allSatisfy(<),
            "bounds ascend, and there are 1 to \(Self.countMax)")
        self.unit = unit
        self.bounds = bounds
    }

    /// 10 µs to 50 s in steps of 1, 2 and 5: from a cached read to a stalled disk.
    package static let latency = Buckets(
        .seconds,
        (4...10).flatMap { exponent in
            let decade = (0..<exponent).reduce(1 as UInt64) { product, _ in product * 10 }
            return [decade, 2 * decade, 5 * decade]
        })

    /// 64 bytes to 4 GiB in steps of 4.
    package static let size = Buckets(.bytes, (3...16).map { 1 << (2 * $0) })

    /// 1 to 4096 in steps of 2.
    package static let batch = Buckets(.items, (0...12).map { 1 << $0 })
}

/// How values are distributed. Observing is two relaxed atomic adds after a search of at most five
/// steps; no lock. The sum wraps after 2^64, which for nanoseconds is five hundred years.
package final class Histogram: Metric {
    package static let typeName = "histogram"

    private let buckets: Buckets
    /// One for each bound, then the rest.
    private let counts: [32 of Atomic<UInt64>] = .init { _ in Atomic(0) }
    private let sum = Atomic<UInt64>(0)

    init(_ buckets: Buckets) {
        self.buckets = buckets
    }

    package func observe(_ value: UInt64) {
        counts[bucket(of: value)].wrappingAdd(1, ordering: .relaxed)
        sum.wrappingAdd(value, ordering: .relaxed)
    }

    /// For buckets in seconds. A negative duration, from a clock that jumped, counts as zero.
    package func observe(_ duration: Duration) {
        observe(UInt64(max(0, duration.nanoseconds)))
    }

    /// The first bound that is not below the value.
    private func bucket(of value: UInt64) -> Int {
        var low = 0
        var high = buckets.bounds.count
        while low < high {
            let middle = (low + high) / 2
            if buckets.bounds[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    package func write(to output: inout [UInt8], name: String, labels: [(String, String)]) {
        var total: UInt64 = 0
        for index in 0...buckets.bounds.count {
            total += counts[index].load(ordering: .relaxed)
            let bound =
                index < buckets.bounds.count ? buckets.unit.text(buckets.bounds[index]) : "+Inf"
            output.appendSample(
                name + "_bucket", labels: labels + [("le", bound)], value: String(total))
        }
        output.appendSample(
            name + "_sum", labels: labels,
            value: buckets.unit.text(sum.load(ordering: .relaxed)))
        output.appendSample(name + "_count", labels: labels, value: String(total))
    }
}

extension Buckets.Unit {
    /// Nanoseconds as decimal seconds, without rounding.
    fileprivate func text(_ value: UInt64) -> String {
        guard case .seconds = self else { return String(value) }
        let (seconds, nanoseconds) = value.quotientAndRemainder(dividingBy: 1_000_000_000)
        if nanoseconds == 0 { return String(seconds) }
        var digits = String(nanoseconds)
        digits = String(repeating: "0", count: 9 - digits.utf8.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(seconds).\(digits)"
    }
}
