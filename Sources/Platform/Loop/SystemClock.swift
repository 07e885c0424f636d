internal import Glibc
package import World

/// The kernel's clocks; reading one costs no system call.
package final class SystemClock: Clock {
    package static let shared = SystemClock()

    private init() {}

    package func now() -> Instant {
        // Goes on while the machine sleeps, as everybody else's does: what is measured by it, leases
        // above all, must not be longer here than there.
        let time = read(CLOCK_BOOTTIME)
        return Instant(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    package func wallTime() -> WallTime {
        let time = read(CLOCK_REALTIME)
        return WallTime(
            nanosecondsSince1970: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    private func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return time
    }
}

extension timeval {
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self.init(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
    }
}
