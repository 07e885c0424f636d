package import Raft
package import World

/// The date on which a majority of the nodes agree: the latest that so many of their clocks have
/// reached. One clock alone, however wrong, moves it no further than to where another one is.
///
/// Each node tells the others its date every `HostSettings.dateTicks`. What was heard is kept as the
/// distance to this node's monotonic clock, which no correction of the wall clock changes.
package struct ClusterClock: Sendable {
    /// For so long another's clock is known from what it last said: monotonic clocks drift apart.
    private static let memory: Duration = .seconds(600)

    private struct Heard {
        /// Nanoseconds between its date and this node's monotonic clock.
        var ahead: Int64
        var at: Instant
    }

    private var heard: [NodeID: Heard] = [:]

    package init() {}

    package mutating func hear(_ date: WallTime, from node: NodeID, at now: Instant) {
        // A date that no clock shows must not make arithmetic trap.
        guard 0...Int64.max / 2 ~= date.nanosecondsSince1970 else { return }
        heard[node] = Heard(ahead: date.nanosecondsSince1970 - Int64(now.nanoseconds), at: now)
    }

    package mutating func forget(_ node: NodeID) { heard[node] = nil }

    /// In a cluster of so many nodes, this one included. Nil while too few nodes were heard to tell a right clock from a wrong one. With fewer than a
    /// majority, but two, the earlier clock counts: late expiry harms less than early.
    package func date(of nodeCount: Int, own: WallTime, at now: Instant) -> WallTime? {
        var dates = [own.nanosecondsSince1970]
        for clock in heard.values where now - clock.at < Self.memory {
            dates.append(clock.ahead + Int64(now.nanoseconds))
        }
        guard dates.count >= min(2, nodeCount) else { return nil }
        dates.sort()
        let place = max(0, dates.count - (nodeCount / 2 + 1))
        return WallTime(nanosecondsSince1970: dates[place])
    }
}

/// The time of one group, with which its leader stamps commands.
///
/// 1. It never goes back, and runs at 7/8 of real time at least: behind a clock that was ahead and
///    was put right, sessions go on to expire.
/// 2. Otherwise it is the date on which the nodes agree.
package struct GroupClock: Sendable {
    /// Nanoseconds since 1970; 0 while unknown.
    private var time: UInt64 = 0
    private var at = Instant(nanoseconds: 0)

    package init() {}

    /// What a command that was applied has made of the group's time.
    package mutating func note(_ time: UInt64, at now: Instant) {
        guard time > least(at: now) else { return }
        (self.time, at) = (time, now)
    }

    /// 0 stamps nothing: where it is applied, time stands still.
    package mutating func stamp(date: WallTime?, at now: Instant) -> UInt64 {
        let date = date.map { UInt64(max(0, $0.nanosecondsSince1970)) } ?? 0
        (time, at) = (max(date, least(at: now)), now)
        return time
    }

    private func least(at now: Instant) -> UInt64 {
        guard time > 0 else { return 0 }
        return time + UInt64(max(0, (now - at).nanoseconds)) / 8 * 7
    }
}
