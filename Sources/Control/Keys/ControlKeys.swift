internal import Schema

/// Where every row of the control group lies. A key begins with its table, in one byte, and goes on
/// with what stands left of the arrow; numbers take eight bytes, big-endian.
///
///     0  cluster                              → ClusterRow
///     1  node             | node              → ClusterNodeRow
///     2  node name        | name              → node
///     3  node key         | SHA-256           → node
///     4  certificate      | SHA-256           → node
///     5  zone             | name              → ZoneRow
///     6  token            | token             → JoinTokenRow
///     7  token hash       | SHA-256           → token
///     8  token expiry     | time | token      → nothing
///     9  shard            | shard             → ShardRow
///    10  slots                                → SlotTableRow
///    11  slot change      | epoch             → SlotChangeRow
///    12  move             | move              → SlotMoveRow
///    13  moving           | slot              → move
///    14  placement        | epoch             → PlacementRow
///    15  placement change                     → PlacementChangeRow
///    16  account          | account           → AccountRow
///    17  account name     | name              → account
///    18  account e-mail   | folded address    → account
///    19  account domain   | domain | 0 | account → nothing
///    20  credentials      | account           → CredentialsRow
///    21  login            | account           → LoginRow
///    22  group            | group             → AccountGroupRow
///    23  group name       | name              → group
///    24  member           | group | account   → nothing
///    25  membership       | account | group   → nothing
///    26  domain           | name              → DomainRow
///    27  setting          | name              → SettingRow
///    28  audit            | sequence          → AuditRow
enum ControlKeys {
    enum Table: UInt8, CaseIterable {
        case cluster = 0
        case node = 1
        case nodeName = 2
        case nodeKey = 3
        case certificate = 4
        case zone = 5
        case token = 6
        case tokenHash = 7
        case tokenExpiry = 8
        case shard = 9
        case slots = 10
        case slotChange = 11
        case move = 12
        case moving = 13
        case placement = 14
        case placementChange = 15
        case account = 16
        case accountName = 17
        case accountEmail = 18
        case accountDomain = 19
        case credentials = 20
        case login = 21
        case group = 22
        case groupName = 23
        case member = 24
        case membership = 25
        case domain = 26
        case setting = 27
        case audit = 28
    }

    static let cluster = table(.cluster)
    static let slots = table(.slots)
    static let placementChange = table(.placementChange)

    static func node(_ node: UInt64) -> [UInt8] { key(.node, node) }

    static func node(named name: String) -> [UInt8] { key(.nodeName, name) }

    static func node(withKey key: FixedBytes<32>) -> [UInt8] { table(.nodeKey) + [UInt8](key) }

    static func certificate(_ fingerprint: FixedBytes<32>) -> [UInt8] {
        table(.certificate) + [UInt8](fingerprint)
    }

    static func zone(_ name: String) -> [UInt8] { key(.zone, name) }

    static func token(_ token: UInt64) -> [UInt8] { key(.token, token) }

    static func token(withHash hash: FixedBytes<32>) -> [UInt8] {
        table(.tokenHash) + [UInt8](hash)
    }

    static func expiry(_ time: UInt64, of token: UInt64) -> [UInt8] {
        key(.tokenExpiry, time) + [UInt8](number: token)
    }

    static func shard(_ shard: UInt64) -> [UInt8] { key(.shard, shard) }

    static func slotChange(_ epoch: UInt64) -> [UInt8] { key(.slotChange, epoch) }

    static func move(_ move: UInt64) -> [UInt8] { key(.move, move) }

    static func moving(_ slot: UInt32) -> [UInt8] { key(.moving, UInt64(slot)) }

    static func placement(_ epoch: UInt64) -> [UInt8] { key(.placement, epoch) }

    static func account(_ account: UInt64) -> [UInt8] { key(.account, account) }

    static func account(named name: String) -> [UInt8] { key(.accountName, name) }

    static func account(withEmail folded: String) -> [UInt8] { key(.accountEmail, folded) }

    static func accounts(ofDomain domain: String) -> [UInt8] { key(.accountDomain, domain) + [0] }

    static func credentials(_ account: UInt64) -> [UInt8] { key(.credentials, account) }

    static func login(_ account: UInt64) -> [UInt8] { key(.login, account) }

    static func group(_ group: UInt64) -> [UInt8] { key(.group, group) }

    static func group(named name: String) -> [UInt8] { key(.groupName, name) }

    static func members(of group: UInt64) -> [UInt8] { key(.member, group) }

    static func member(_ account: UInt64, of group: UInt64) -> [UInt8] {
        members(of: group) + [UInt8](number: account)
    }

    static func memberships(of account: UInt64) -> [UInt8] { key(.membership, account) }

    static func membership(of account: UInt64, in group: UInt64) -> [UInt8] {
        memberships(of: account) + [UInt8](number: group)
    }

    static func domain(_ name: String) -> [UInt8] { key(.domain, name) }

    static func setting(_ name: String) -> [UInt8] { key(.setting, name) }

    static func audit(_ sequence: UInt64) -> [UInt8] { key(.audit, sequence) }

    static func table(_ table: Table) -> [UInt8] { [table.rawValue] }

    private static func key(_ table: Table, _ number: UInt64) -> [UInt8] {
        var key = self.table(table)
        key.append(number: number)
        return key
    }

    private static func key(_ table: Table, _ name: String) -> [UInt8] {
        self.table(table) + Array(name.utf8)
    }
}
