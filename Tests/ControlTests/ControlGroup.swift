import Control
import ControlModel
import KeyValue
import Schema
import Testing

/// The rows of one control group, and short words for asking them.
struct ControlGroup {
    static let second = Founding.second
    static let hour = Founding.hour
    static let start = Founding.start

    let machine: Control
    private(set) var rows: PendingWrites
    var time = start
    var actor: UInt64 = 0

    /// With a founder, node 1, and its administrator, account 1.
    init(
        limits: ControlLimits = ControlLimits(),
        on store: any StoreReader = MemoryStore(on: MemoryDevice())
    ) throws {
        self.init(empty: limits, on: store)
        try done(.initCluster(Self.initial))
        try done(Founding.administrator)
    }

    init(
        empty limits: ControlLimits, on store: any StoreReader = MemoryStore(on: MemoryDevice())
    ) {
        machine = Control(limits: limits)
        rows = PendingWrites(on: store)
    }

    static let initial = Founding.initial
    static let all = Founding.all

    static func bytes(_ number: Int) -> FixedBytes<32> { Founding.bytes(number) }

    static func identity(
        _ name: String, key: Int, roles: NodeRoles = all, zone: String? = nil
    ) -> NodeIdentity {
        Founding.identity(name, key: key, roles: roles, zone: zone)
    }

    // MARK: Commands

    mutating func apply(_ body: ControlCommandBody) throws -> ControlAnswer {
        time += Self.second
        return try machine.apply(
            ControlCommand(actor: actor, origin: "test", body: body), time: time, to: &rows)
    }

    mutating func apply(bytes: [UInt8]) throws -> [UInt8] {
        time += Self.second
        return try machine.apply(bytes[...], time: time, to: &rows)
    }

    @discardableResult
    mutating func done(_ body: ControlCommandBody) throws -> ControlAnswer {
        let answer = try apply(body)
        #expect(answer.refused == nil, "\(answer.refused?.description ?? "")")
        return answer
    }

    /// Why it was refused; nothing may have changed.
    mutating func refused(_ body: ControlCommandBody) throws -> ControlErrorCode? {
        let before = try rows.pairs()
        let answer = try apply(body)
        let isUnchanged = try rows.pairs() == before
        #expect(isUnchanged)
        return answer.refused?.code
    }

    /// Done, and nothing had to be changed for it.
    mutating func isIdle(_ body: ControlCommandBody) throws -> Bool {
        let before = try rows.pairs()
        let answer = try apply(body)
        return try answer.refused == nil && answer.revision == nil && rows.pairs() == before
    }

    /// Writes the changes so far to the store that lies below.
    mutating func write(to store: any Store) throws {
        var batch = WriteBatch()
        rows.add(to: &batch)
        try store.write(batch)
        rows.removeAll()
    }

    /// Goes on from what a copy of the store holds.
    mutating func move(to store: any Store) throws {
        let pairs = try rows.pairs()
        try store.load { (loader: inout any StoreLoader) throws(StoreError) in
            for pair in pairs {
                try unsafe loader.add(pair.key.span.bytes, pair.value.span.bytes)
            }
        }
        rows = PendingWrites(on: store)
    }

    /// Spoils a row, to see who notices.
    mutating func spoil(_ key: [UInt8], _ value: [UInt8]?) {
        if let value { rows.put(key, value) } else { rows.remove(key) }
    }

    // MARK: Short words

    mutating func token(
        _ hash: Int, roles: NodeRoles = all, uses: UInt32 = 10, time: UInt64 = hour
    ) throws -> UInt64 {
        let token = CreateToken(
            hash: Self.bytes(hash), roles: roles, useCount: uses, expires: self.time + time,
            notes: "")
        return try #require(try done(.createToken(token)).number)
    }

    /// Joins, and is active.
    mutating func node(_ name: String, key: Int, zone: String? = nil) throws -> UInt64 {
        _ = try token(20_000 + key)
        let register = RegisterNode(
            tokenHash: Self.bytes(20_000 + key), node: Self.identity(name, key: key, zone: zone))
        let node = try #require(try done(.registerNode(register)).number)
        try done(.state(node, .active))
        return node
    }

    mutating func account(_ name: String, email: String? = nil) throws -> UInt64 {
        let create = CreateAccount(
            name: name, displayName: name, email: email, isAdministrator: false)
        return try #require(try done(.createAccount(create)).number)
    }

    mutating func shard(on nodes: [UInt64] = [1]) throws -> UInt64 {
        let members = nodes.map { ShardMember(node: $0, role: .voter) }
        let shard = try #require(try done(.addShard(AddShard(members: members))).number)
        try done(.setShardState(SetShardState(shard: shard, state: .serving)))
        return shard
    }

    mutating func advance(_ move: UInt64, to states: MoveState...) throws {
        for state in states {
            #expect(try done(.advance(move, state)).moveState == state)
        }
    }

    // MARK: Questions

    func ask(_ question: ControlQueryQuestion) throws -> ControlQueryAnswerAnswer {
        try machine.answer(ControlQuery(actor: actor, question: question), from: rows)
    }

    func cluster() throws -> ClusterRow? {
        guard case .cluster(let answer) = try ask(.cluster(ClusterQuery())) else { return nil }
        return answer.cluster
    }

    func node(_ number: UInt64) throws -> ClusterNodeRow? {
        guard case .nodes(let answer) = try ask(.node(NodeQuery(node: number))) else { return nil }
        return answer.nodes.first?.row
    }

    func found(_ query: NodeQuery) throws -> UInt64? {
        guard case .nodes(let answer) = try ask(.node(query)) else { return nil }
        return answer.nodes.first?.node
    }

    func nodes(countMax: UInt32 = 1_000) throws -> [ClusterNodeItem] {
        try all { last in
            guard
                case .nodes(let page) = try ask(
                    .nodes(NodesQuery(after: last?.node ?? 0, countMax: countMax)))
            else { return ([], false) }
            return (page.nodes, page.hasMore)
        }
    }

    func tokens(countMax: UInt32 = 1_000) throws -> [TokenItem] {
        try all { last in
            guard
                case .tokens(let page) = try ask(
                    .tokens(TokensQuery(after: last?.token ?? 0, countMax: countMax)))
            else { return ([], false) }
            return (page.tokens, page.hasMore)
        }
    }

    func zones(countMax: UInt32 = 1_000) throws -> [ZoneItem] {
        try all { last in
            guard
                case .zones(let page) = try ask(
                    .zones(ZonesQuery(after: last?.name ?? "", countMax: countMax)))
            else { return ([], false) }
            return (page.zones, page.hasMore)
        }
    }

    func shards(on node: UInt64? = nil, countMax: UInt32 = 1_000) throws -> [ShardItem] {
        try all { last in
            guard
                case .shards(let page) = try ask(
                    .shards(ShardsQuery(after: last?.shard, countMax: countMax, node: node)))
            else { return ([], false) }
            return (page.shards, page.hasMore)
        }
    }

    func slots(after epoch: UInt64? = nil) throws -> SlotsAnswer? {
        guard case .slots(let answer) = try ask(.slots(SlotsQuery(after: epoch))) else {
            return nil
        }
        return answer
    }

    /// The whole table, slot by slot.
    func table() throws -> [UInt64] {
        try slots()?.runs.flatMap { Array(repeating: $0.shard, count: Int($0.slotCount)) } ?? []
    }

    func moves(isActive: Bool = false, countMax: UInt32 = 1_000) throws -> [MoveItem] {
        try all { last in
            guard
                case .moves(let page) = try ask(
                    .moves(
                        MovesQuery(
                            after: last?.move ?? 0, countMax: countMax, isActive: isActive)))
            else { return ([], false) }
            return (page.moves, page.hasMore)
        }
    }

    func placement() throws -> PlacementAnswer? {
        guard case .placement(let answer) = try ask(.placement(PlacementQuery())) else {
            return nil
        }
        return answer
    }

    func accounts(domain: String? = nil, countMax: UInt32 = 1_000) throws -> [AccountItem] {
        try all { last in
            guard
                case .accounts(let page) = try ask(
                    .accounts(
                        AccountsQuery(
                            after: last?.account ?? 0, countMax: countMax, domain: domain)))
            else { return ([], false) }
            return (page.accounts, page.hasMore)
        }
    }

    func account(_ query: AccountQuery) throws -> AccountAnswer? {
        guard case .account(let answer) = try ask(.account(query)) else { return nil }
        return answer
    }

    func credentials(_ account: UInt64) throws -> CredentialsAnswer? {
        let query = CredentialsQuery(account: AccountQuery(account: account))
        guard case .credentials(let answer) = try ask(.credentials(query)) else { return nil }
        return answer
    }

    func groups(countMax: UInt32 = 1_000) throws -> [GroupItem] {
        try all { last in
            guard
                case .groups(let page) = try ask(
                    .groups(GroupsQuery(after: last?.group ?? 0, countMax: countMax)))
            else { return ([], false) }
            return (page.groups, page.hasMore)
        }
    }

    func members(of group: UInt64, countMax: UInt32 = 1_000) throws -> [UInt64] {
        try all { last in
            let query = MembersQuery(group: group, after: last ?? 0, countMax: countMax)
            guard case .accounts(let page) = try ask(.members(query)) else { return ([], false) }
            return (page.accounts.map(\.account), page.hasMore)
        }
    }

    func domains(countMax: UInt32 = 1_000) throws -> [DomainItem] {
        try all { last in
            guard
                case .domains(let page) = try ask(
                    .domains(DomainsQuery(after: last?.name ?? "", countMax: countMax)))
            else { return ([], false) }
            return (page.domains, page.hasMore)
        }
    }

    func settings() throws -> [SettingItem] {
        guard case .settings(let answer) = try ask(.settings(SettingsQuery())) else { return [] }
        return answer.settings
    }

    /// The oldest first.
    func audit(countMax: UInt32 = 1_000) throws -> [AuditItem] {
        try all { last in
            guard
                case .audit(let page) = try ask(
                    .audit(AuditQuery(before: last?.sequence, countMax: countMax)))
            else { return ([], false) }
            return (page.changes, page.hasMore)
        }.reversed()
    }

    func due() throws -> UInt64? {
        guard case .due(let answer) = try ask(.due(ControlDueQuery())) else { return nil }
        return answer.due
    }

    func problems() throws -> [String] {
        try ControlAuditor.problems(in: rows, limits: machine.limits)
    }

    private func all<Item>(_ page: (_ last: Item?) throws -> ([Item], Bool)) throws -> [Item] {
        var items: [Item] = []
        while true {
            let (more, hasMore) = try page(items.last)
            items += more
            if !hasMore { return items }
        }
    }
}
