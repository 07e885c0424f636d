package import Schema

/// What operators may change while the cluster runs: all settings, in one table.
///
/// A setting that came with a later format version than the cluster's is not there: a replica of an
/// older program, which does not know it, has to give the same answer.
package struct Setting: Sendable {
    package enum Kind: Sendable {
        case count(ClosedRange<UInt64>, default: UInt64)
        case byteCount(ClosedRange<UInt64>, default: UInt64)
        /// In nanoseconds.
        case duration(ClosedRange<UInt64>, default: UInt64)
        case flag(default: Bool)
        /// At most so many bytes.
        case text(byteCountMax: Int, default: String)
    }

    package let name: String
    package let kind: Kind
    /// What it does, in a sentence for operators.
    package let summary: String
    /// The format version that brought it.
    package let since: UInt32

    init(_ name: String, _ kind: Kind, _ summary: String, since: UInt32 = 1) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.since = since
    }

    package static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

    package var defaultValue: SettingValue {
        switch kind {
        case .count(_, let value), .byteCount(_, let value), .duration(_, let value):
            SettingValue(number: value)
        case .flag(let value): SettingValue(flag: value)
        case .text(_, let value): SettingValue(text: value)
        }
    }

    /// Whether it is one that the setting may have.
    package func admits(_ value: SettingValue) -> Bool {
        switch kind {
        case .count(let bounds, _), .byteCount(let bounds, _), .duration(let bounds, _):
            value.number.map { value == SettingValue(number: $0) && bounds.contains($0) } ?? false
        case .flag: value.flag.map { value == SettingValue(flag: $0) } ?? false
        case .text(let byteCountMax, _):
            value.text.map { value == SettingValue(text: $0) && $0.utf8.count <= byteCountMax }
                ?? false
        }
    }

    private static let second: UInt64 = 1_000_000_000
    private static let hour = 3_600 * second
    private static let day = 24 * hour

    // MARK: The table

    /// In the order of their names.
    package static let all = [
        lockTime, loginFailureCount, passwordLength, quota, secondFactor, sessionTime, auditCount,
        auditTime, clusterTitle, linksAllowed, nodeLostTime, repairRate, requestsOfAccount,
        requestsOfAddress, scrubTime, replicaCount, movesAtOnce, upgradesByHand,
    ]

    static let lockTime = Setting(
        "account.lock-time", .duration(second...7 * day, default: 15 * 60 * second),
        "How long an account stays locked after too many failed log-ins.")
    static let loginFailureCount = Setting(
        "account.login-failures", .count(1...1_000, default: 10),
        "Failed log-ins in a row that lock an account.")
    static let passwordLength = Setting(
        "account.password-length", .count(8...128, default: 10),
        "Characters that a new password has at least.")
    static let quota = Setting(
        "account.quota", .byteCount(0...1 << 60, default: 15 << 30),
        "Bytes that an account's drive may hold where the account says nothing else.")
    static let secondFactor = Setting(
        "account.second-factor", .flag(default: false),
        "Whether everybody has to set up a second factor.")
    static let sessionTime = Setting(
        "account.session-time", .duration(60 * second...365 * day, default: 7 * day),
        "How long a session lasts without a new log-in.")
    static let auditCount = Setting(
        "audit.kept-count", .count(100...10_000_000, default: 100_000),
        "Rows that the audit trail keeps at most.")
    static let auditTime = Setting(
        "audit.kept-time", .duration(hour...36_500 * day, default: 365 * day),
        "How long the audit trail keeps a row.")
    static let clusterTitle = Setting(
        "cluster.title", .text(byteCountMax: 255, default: "Cairn"),
        "What the web page and the clients call the cluster.")
    static let linksAllowed = Setting(
        "links.allowed", .flag(default: true),
        "Whether files may be shared with anyone who has a link.")
    package static let nodeLostTime = Setting(
        "node.lost-time", .duration(60 * second...30 * day, default: 15 * 60 * second),
        "How long a node is gone before its replicas and chunks are made anew elsewhere.")
    static let repairRate = Setting(
        "repair.bytes-per-second", .byteCount(1 << 20...1 << 40, default: 64 << 20),
        "Bytes that a node reads in a second for the sake of repair.")
    static let requestsOfAccount = Setting(
        "requests.per-minute-account", .count(1...1_000_000, default: 1_000),
        "Requests that an account may make in a minute.")
    static let requestsOfAddress = Setting(
        "requests.per-minute-address", .count(1...1_000_000, default: 100),
        "Requests that an address may make in a minute without an account.")
    static let scrubTime = Setting(
        "scrub.time", .duration(hour...365 * day, default: 30 * day),
        "How long it takes until every chunk was read again.")
    /// Seven survive the loss of three, as the control group does; more would only slow each write.
    package static let replicaCount = Setting(
        "shard.replicas", .count(1...9, default: 7),
        "Voters that a shard should have, where there are nodes for them.")
    static let movesAtOnce = Setting(
        "slot.moves-at-once", .count(1...64, default: 4),
        "Slots that move to other shards at the same time.")
    package static let upgradesByHand = Setting(
        "upgrade.by-hand", .flag(default: false),
        "Whether the format version waits for `cairn admin upgrade finish` once all nodes speak a "
            + "later one, instead of rising by itself.", since: 2)
}

/// Something that is on from a format version on: not before, because some node might not know it.
package struct Feature: Sendable {
    package let name: String
    package let since: UInt32

    /// All of this program.
    package static let all = [Feature(name: "base", since: 1), tracedCommands, upgradesByHand]

    package static let tracedCommands = Feature(name: "traced-commands", since: 2)
    static let upgradesByHand = Feature(name: "upgrades-by-hand", since: 2)
}
