/// A moment of a monotonic clock that belongs to one machine: it never goes back, says nothing
/// about the date, and means nothing to another machine.
package struct Instant: Comparable, Hashable, Sendable {
    /// Since an origin that the clock chose.
    package var nanoseconds: UInt64

    package init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    package static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(nanoseconds: instant.nanoseconds &+ UInt64(bitPattern: duration.nanoseconds))
    }

    package static func - (later: Instant, earlier: Instant) -> Duration {
        .nanoseconds(Int64(bitPattern: later.nanoseconds &- earlier.nanoseconds))
    }
}

/// The date and time as this machine believes it to be. It may jump in both directions: nothing
/// that must be correct may depend on it.
package struct WallTime: Comparable, Hashable, Sendable {
    package var nanosecondsSince1970: Int64

    package init(nanosecondsSince1970: Int64) {
        self.nanosecondsSince1970 = nanosecondsSince1970
    }

    package static func < (left: WallTime, right: WallTime) -> Bool {
        left.nanosecondsSince1970 < right.nanosecondsSince1970
    }
}

package protocol Clock: AnyObject, Sendable {
    func now() -> Instant
    func wallTime() -> WallTime
}

extension Duration {
    /// Whole nanoseconds, towards zero; 292 years fit.
    package var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
