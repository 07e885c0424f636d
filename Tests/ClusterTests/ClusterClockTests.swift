import Cluster
import Raft
import Testing
import World

@Suite struct ClusterClockTests {
    static let second: Int64 = 1_000_000_000
    static let hour = 3600 * second
    static let today = 20_000 * 24 * hour

    private func instant(_ nanoseconds: Int64) -> Instant {
        Instant(nanoseconds: UInt64(nanoseconds))
    }

    private func date(_ nanoseconds: Int64) -> WallTime {
        WallTime(nanosecondsSince1970: nanoseconds)
    }

    /// This node's clock and those of others, all read at once.
    private func agreed(_ own: Int64, _ others: Int64..., of nodeCount: Int) -> Int64? {
        var clock = ClusterClock()
        for (place, other) in others.enumerated() {
            clock.hear(date(other), from: NodeID(UInt64(place) + 2), at: instant(5))
        }
        return clock.date(of: nodeCount, own: date(own), at: instant(5))?.nanosecondsSince1970
    }

    @Test func `one clock of three that is ahead or behind moves nothing`() {
        let today = Self.today
        for wrong in [today + 24 * 365 * Self.hour, today + Self.hour, 0] {
            #expect(agreed(wrong, today, today, of: 3) == today)
            #expect(agreed(today, wrong, today, of: 3) == today)
        }
    }

    @Test func `of two clocks the earlier counts, and of one in several none`() {
        #expect(agreed(Self.today + Self.hour, Self.today, of: 3) == Self.today)
        #expect(agreed(Self.today, Self.today + Self.hour, of: 2) == Self.today)
        #expect(agreed(Self.today, of: 3) == nil)
        #expect(agreed(Self.today, of: 1) == Self.today)
    }

    @Test func `of five clocks the date is the latest that three have reached`() {
        let today = Self.today
        #expect(agreed(today, today + 1, today + 2, today + 3, today + 4, of: 5) == today + 2)
        #expect(agreed(today, today + 1, today + 2, today + 3, of: 5) == today + 1)
        #expect(agreed(today, today + 1, today + 2, of: 5) == today)
    }

    @Test func `a correction of the own clock does not move what was heard of others`() {
        var clock = ClusterClock()
        for node in [2, 3] as [NodeID] { clock.hear(date(Self.today), from: node, at: instant(5)) }
        let later = instant(5 + Self.second)
        let seen = clock.date(of: 3, own: date(Self.today + 3 * Self.hour), at: later)
        #expect(seen == date(Self.today + Self.second))
    }

    @Test func `a clock that was not heard for long does not count`() {
        var clock = ClusterClock()
        clock.hear(date(Self.today), from: 2, at: instant(5))
        #expect(clock.date(of: 3, own: date(Self.today), at: instant(Self.hour)) == nil)
    }

    @Test func `a date that no clock shows is not heard`() {
        #expect(agreed(Self.today, .min, .max, -1, of: 1) == Self.today)
    }

    @Test func `a group's time never goes back, and never stands still`() {
        var clock = GroupClock()
        #expect(clock.stamp(date: date(Self.today), at: instant(0)) == UInt64(Self.today))
        // All clocks were an hour ahead, and are put right.
        let early = date(Self.today - Self.hour)
        let stamp = clock.stamp(date: early, at: instant(8 * Self.second))
        #expect(stamp == UInt64(Self.today + 7 * Self.second))
        #expect(clock.stamp(date: nil, at: instant(8 * Self.second)) == stamp)
    }

    @Test func `a group's time goes on from what was applied`() {
        var clock = GroupClock()
        #expect(clock.stamp(date: nil, at: instant(0)) == 0, "unknown, and nothing is made up")
        clock.note(UInt64(Self.today), at: instant(0))
        clock.note(UInt64(Self.today - Self.hour), at: instant(0))
        #expect(clock.stamp(date: date(0), at: instant(0)) == UInt64(Self.today))
    }
}
