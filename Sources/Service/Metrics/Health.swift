internal import Cluster
internal import Journal
internal import Platform
internal import Raft
internal import World

/// How a node is, part by part, in sentences for people.
package struct Health: Sendable {
    package enum Severity: Int, Comparable, Sendable {
        case info, warning, high, critical

        package static func < (left: Severity, right: Severity) -> Bool {
            left.rawValue < right.rawValue
        }

        package var name: String {
            switch self {
            case .info: "info"
            case .warning: "warning"
            case .high: "high"
            case .critical: "critical"
            }
        }
    }

    package struct Problem: Equatable, Sendable {
        package let part: String
        package let severity: Severity
        package let message: String
    }

    package enum State: String, Sendable {
        case well
        /// It does its part, and somebody should look at it.
        case degraded
        /// Better not to send it requests.
        case failing
    }

    package static let parts = [
        "replicas", "journal", "state", "disk", "links", "clock", "certificate", "memory",
    ]

    package let node: UInt64
    package private(set) var problems: [Problem] = []

    package var state: State {
        switch problems.map(\.severity).max() {
        case .critical: .failing
        case .high, .warning: .degraded
        case .info, nil: .well
        }
    }

    private mutating func add(_ part: String, _ severity: Severity, _ message: String) {
        problems.append(Problem(part: part, severity: severity, message: message))
    }

    package init(_ look: NodeLook) {
        node = look.node
        if let obstacle = look.obstacle { add("replicas", .critical, obstacle) }
        lookAtGroups(look)
        lookAtDisk(look)
        lookAtLinks(look)
        if look.host.isClockOff {
            add(
                "clock", .high,
                "this machine's clock differs from most nodes'; synchronise it (timedatectl)")
        }
        if let left = look.certificateTime, left < .seconds(7 * 86_400) {
            let days = max(0, left.nanoseconds / 86_400_000_000_000)
            add(
                "certificate", left < .seconds(86_400) ? .high : .warning,
                "the node's certificate ends in \(days) days, and should have been renewed; look "
                    + "for \"certificate\" in the node's log")
        }
        if look.host.entryByteCount > look.host.entryByteCountMax / 10 * 9,
            look.host.entryByteCountMax > 0
        {
            add(
                "memory", .warning,
                "log entries take \(look.host.entryByteCount) of \(look.host.entryByteCountMax) "
                    + "bytes; new commands are refused until some are applied everywhere")
        }
    }

    private mutating func lookAtGroups(_ look: NodeLook) {
        if !look.host.fenced.isEmpty {
            add(
                "replicas", .high,
                "replicas of groups \(look.host.fenced) are damaged here, and made anew from the "
                    + "others; check the disk")
        }
        let leaderless = look.host.groups.filter { $0.leader == nil }
        if !leaderless.isEmpty {
            add(
                "replicas", .high,
                "groups \(leaderless.prefix(8).map(\.group)) have no leader that this node knows; "
                    + "look whether a majority of their nodes runs")
        }
        if let worst = look.host.groups.max(by: { $0.followerLag < $1.followerLag }),
            worst.followerLag > Self.lagMax
        {
            add(
                "replicas", .warning,
                "a member of group \(worst.group) is \(worst.followerLag) entries behind; look at "
                    + "its node's disk and network")
        }
        if !look.host.installing.isEmpty {
            add(
                "replicas", .info,
                "groups \(look.host.installing) are being copied to this node")
        }
    }

    /// Entries: some seconds' work.
    private static let lagMax = 100_000

    private mutating func lookAtDisk(_ look: NodeLook) {
        switch look.host.disk {
        case .well: break
        case .full: add("disk", .critical, "this node's disk \(look.host.disk)")
        case .slow, .damaged: add("disk", .high, "this node's disk \(look.host.disk)")
        }
        if let room = look.room, room.byteCount > 0, room.byteCountFree < room.byteCount / 10 {
            add(
                "disk", room.byteCountFree < room.byteCount / 50 ? .high : .warning,
                "\(room.byteCountFree >> 20) MiB of \(room.byteCount >> 20) are free where the "
                    + "data folder lies; make room before writes are refused")
        }
        if let journal = look.host.journal, journal.segmentCountMax > 0 {
            if journal.segmentCount > journal.segmentCountMax / 10 * 9 {
                add(
                    "journal", .high,
                    "\(journal.segmentCount) of \(journal.segmentCountMax) segments are in use; a "
                        + "member that is far behind, or a store that can't be flushed, holds them")
            }
            if journal.rottenCount > 0 {
                add(
                    "journal", .high,
                    "\(journal.rottenCount) entries were damaged when they were read again; replace "
                        + "the disk")
            }
        }
        if look.store["rocksdb.background-errors"] ?? 0 > 0 {
            add(
                "state", .high,
                "the store has failed to write in the background; look at the disk's room and "
                    + "errors")
        }
        if look.store["rocksdb.is-write-stopped"] ?? 0 > 0 {
            add("state", .high, "the store takes no writes until it has compacted; give it time")
        }
    }

    private mutating func lookAtLinks(_ look: NodeLook) {
        for peer in look.host.peers {
            if let mismatch = peer.mismatch { add("links", .high, mismatch) }
        }
        let down = look.host.peers.filter { !$0.isConnected && $0.mismatch == nil }
        guard !down.isEmpty else { return }
        let isMost = down.count > look.host.peers.count / 2
        add(
            "links", isMost ? .high : .warning,
            "no connection with nodes \(down.prefix(16).map(\.node)); look whether they run, and "
                + "whether this machine reaches their addresses")
    }
}
