internal import Control
package import RandomDraws
package import Schema

/// Random commands over few names, keys and numbers, so that they meet: most make sense, some do
/// not.
package struct Workload {
    package var draws: Draws

    package init(seed: UInt64) {
        draws = Draws(seed: seed)
    }

    private static let names = ["a", "A", "b", "c1", "d.e", "n1", "root"]
    private static let badNames = ["", "-a", "a b", "é", String(repeating: "x", count: 64), "a/b"]
    private static let emails = ["a@x.org", "A@X.ORG", "b@x.org", "b@y.net", "c@z"]
    private static let badEmails = ["a", "@x.org", "a@", "a b@x.org", "a@x..org", "é@x.org"]

    package mutating func actor(_ model: Model) -> UInt64 {
        if draws.chance(75) { return 0 }
        return draws.chance(60) ? 1 : UInt64(draws.below(6))
    }

    package mutating func command(_ model: Model) -> ControlCommandBody {
        switch draws.below(100) {
        case 0..<30: nodeCommand(model)
        case 30..<60: shardCommand(model)
        case 60..<85: accountCommand(model)
        case 85..<95: groupCommand(model)
        default: clusterCommand(model)
        }
    }

    // MARK: The cluster

    private mutating func clusterCommand(_ model: Model) -> ControlCommandBody {
        switch draws.below(6) {
        case 0: return .initCluster(Founding.initial)
        case 1: return .raiseVersion(RaiseVersion(version: UInt32(draws.below(5))))
        case 2:
            let setting = draws.pick(Setting.all)
            return .resetSetting(
                ResetSetting(name: setting.name, revision: revision(model.settings[setting.name])))
        case 3:
            let setting = draws.pick(Setting.all)
            let value = draws.pick([
                SettingValue(number: 1), SettingValue(number: 120_000_000_000),
                SettingValue(flag: true), SettingValue(text: "x"), SettingValue(),
                SettingValue(number: 1, flag: true),
            ])
            return .putSetting(
                PutSetting(
                    name: draws.chance(90) ? setting.name : "nothing", value: value,
                    revision: revision(model.settings[setting.name])))
        default:
            return draws.pick([
                .set("account.login-failures", 2), .set("slot.moves-at-once", 3),
                .set("account.lock-time", 20 * Founding.second),
            ])
        }
    }

    private mutating func revision(_ row: SettingRow?) -> UInt64? {
        revision(row?.revision ?? 0)
    }

    private mutating func revision(_ found: UInt64?) -> UInt64? {
        switch draws.below(10) {
        case 0..<5: nil
        case 5..<9: found ?? 3
        default: UInt64(draws.below(9))
        }
    }

    // MARK: Nodes

    private mutating func nodeCommand(_ model: Model) -> ControlCommandBody {
        let node = number(model.last.node)
        let revision = revision(model.nodes[node]?.revision)
        switch draws.below(20) {
        case 0..<5:
            return .registerNode(
                RegisterNode(tokenHash: Founding.bytes(draws.below(4)), node: identity()))
        case 5..<8:
            return .updateNode(
                UpdateNode(
                    node: node, revision: revision, name: draws.chance(30) ? name() : nil,
                    roles: draws.chance(20) ? roles() : nil,
                    addresses: draws.chance(20) ? addresses() : [],
                    zone: draws.chance(40) ? draws.pick(["", "a", "B", "none"]) : nil,
                    weight: draws.chance(30) ? UInt32(draws.below(3)) : nil))
        case 8:
            return .reportNode(
                ReportNode(
                    node: node, revision: revision, incarnation: UInt64(draws.below(3)),
                    versionMin: UInt32(draws.below(3)), versionMax: UInt32(1 + draws.below(4)),
                    addresses: draws.chance(20) ? addresses() : []))
        case 9..<14:
            return .setNodeState(
                SetNodeState(
                    node: node, revision: revision, state: draws.pick(NodeState.allCases),
                    isForced: draws.chance(20)))
        case 14: return .forgetNode(ForgetNode(node: node))
        case 15:
            return .addCertificate(AddCertificate(node: node, certificate: certificate()))
        case 16:
            let known = model.nodes[node]?.certificates ?? []
            return .removeCertificate(
                RemoveCertificate(
                    node: node, fingerprint: draws.pick(known + [certificate()]).fingerprint))
        case 17:
            return .createToken(
                CreateToken(
                    hash: Founding.bytes(draws.below(4)),
                    roles: draws.chance(80) ? Founding.all : roles(),
                    useCount: UInt32(draws.below(4)),
                    expires: model.time + UInt64(draws.below(420)) * Founding.second,
                    notes: ""))
        case 18:
            if draws.chance(20) {
                return .revokeToken(RevokeToken(token: number(model.last.token)))
            }
            let name = name()
            return .putZone(
                PutZone(
                    name: name, notes: "", revision: self.revision(model.zones[name]?.revision)))
        default: return .removeZone(RemoveZone(name: name()))
        }
    }

    private mutating func identity() -> NodeIdentity {
        NodeIdentity(
            name: name(), roles: draws.chance(85) ? Founding.all : roles(),
            addresses: addresses(), zone: draws.chance(20) ? draws.pick(["a", "b", "no"]) : nil,
            weight: draws.chance(95) ? UInt32(draws.below(4)) : 2_000_000_000,
            incarnation: UInt64(draws.below(5)), versionMin: draws.chance(95) ? 1 : 2,
            versionMax: UInt32(draws.chance(95) ? 3 + draws.below(2) : 0),
            key: Founding.bytes(draws.below(12)),
            certificate: draws.chance(80) ? certificate() : nil)
    }

    private mutating func certificate() -> NodeCertificate {
        NodeCertificate(
            fingerprint: Founding.bytes(2_000 + draws.below(40)),
            expires: draws.chance(95) ? .max : Founding.start)
    }

    private mutating func roles() -> NodeRoles {
        NodeRoles(
            metadata: draws.chance(60), storage: draws.chance(60), gateway: draws.chance(60))
    }

    private mutating func addresses() -> [NodeAddress] {
        (0..<(draws.chance(95) ? 1 : draws.below(3))).map { _ in
            NodeAddress(
                host: draws.chance(97) ? "h\(draws.below(3))" : draws.pick(["", "a b"]),
                port: draws.chance(97) ? 7_000 : draws.pick([0, 65_536]))
        }
    }

    // MARK: Shards

    private mutating func shardCommand(_ model: Model) -> ControlCommandBody {
        let shard = draws.chance(95) ? UInt64(draws.below(Int(model.last.shard) + 1)) : 99
        let revision = revision(model.shards[shard]?.revision)
        switch draws.below(30) {
        case 0..<2: return .addShard(AddShard(members: members(model)))
        case 2..<5:
            return .setShardState(
                SetShardState(
                    shard: shard, revision: revision,
                    state: draws.pick([.serving, .serving, .serving, .emptying, .starting])))
        case 5..<7:
            return .setShardMembers(
                SetShardMembers(shard: shard, revision: revision, members: members(model)))
        case 7: return .removeShard(RemoveShard(shard: shard, revision: revision))
        case 8..<11:
            return .planMoves(PlanMoves(slots: ranges(), to: shard))
        case 11:
            return .splitShard(
                SplitShard(shard: UInt64(draws.below(3)), to: draws.chance(40) ? shard : 99))
        case 12..<22: return .advance(move(model), step(model))
        case 22..<24: return .abortMove(AbortMove(move: move(model)))
        case 24..<27:
            return .beginPlacement(
                BeginPlacement(epoch: draws.chance(80) ? nil : UInt64(draws.below(3))))
        case 27..<29:
            let bytes = (0..<512).map { _ in UInt8(draws.below(256)) }
            return .confirmPartitions(
                ConfirmPartitions(
                    epoch: epoch(model),
                    partitions: draws.chance(95) ? draws.pick([bytes, all]) : [1]))
        default: return .finishPlacement(FinishPlacement(epoch: epoch(model)))
        }
    }

    private let all = [UInt8](repeating: 255, count: 512)

    private var lastMove: UInt64 = 0

    private mutating func epoch(_ model: Model) -> UInt64 {
        draws.chance(80)
            ? UInt64(model.placements.count) : UInt64(draws.below(model.placements.count + 2))
    }

    private mutating func move(_ model: Model) -> UInt64 {
        let active = model.moves.filter { $0.value.state != .planned }.keys.sorted()
        if !active.isEmpty, draws.chance(70) {
            lastMove = draws.pick(active)
        } else if draws.chance(90), !model.moves.isEmpty {
            lastMove = draws.pick(model.moves.keys.sorted())
        } else {
            lastMove = number(model.last.move)
        }
        return lastMove
    }

    /// Mostly the one that is next.
    private mutating func step(_ model: Model) -> MoveState {
        guard draws.chance(80), let state = model.moves[lastMove]?.state else {
            return draws.pick(MoveState.allCases)
        }
        return MoveState(rawValue: state.rawValue + 1) ?? .done
    }

    private mutating func ranges() -> [SlotRange] {
        (0..<(draws.chance(90) ? 1 : draws.below(4))).map { _ in
            SlotRange(
                first: draws.chance(95) ? UInt32(draws.below(20)) : 4_095,
                slotCount: draws.chance(95) ? UInt32(1 + draws.below(4)) : draws.pick([0, .max]))
        }
    }

    private mutating func members(_ model: Model) -> [ShardMember] {
        let metadata = model.nodes.filter { $0.value.roles.metadata }.keys.sorted()
        return (0..<(draws.chance(95) ? 1 + draws.below(2) : draws.below(12))).map { _ in
            ShardMember(
                node: draws.chance(80) ? draws.pick(metadata + [1]) : number(model.last.node),
                role: draws.chance(80) ? .voter : draws.pick(MemberRole.allCases))
        }
    }

    // MARK: Accounts

    private mutating func accountCommand(_ model: Model) -> ControlCommandBody {
        let account = number(model.lastOfPeople.account)
        let revision = revision(model.accounts[account]?.row.revision)
        switch draws.below(20) {
        case 0..<3:
            return .createAccount(
                CreateAccount(
                    name: name(), displayName: display(), email: draws.chance(50) ? email() : nil,
                    isAdministrator: draws.chance(20), password: password(),
                    byteCountMax: draws.chance(20) ? 5 : nil))
        case 3..<6:
            return .updateAccount(
                UpdateAccount(
                    account: account, revision: revision, name: draws.chance(30) ? name() : nil,
                    displayName: draws.chance(20) ? display() : nil,
                    email: draws.chance(40) ? draws.pick([email(), ""]) : nil,
                    isAdministrator: draws.chance(30) ? draws.chance(50) : nil,
                    byteCountMax: draws.chance(20) ? 7 : nil,
                    hasDefaultQuota: draws.chance(20) ? draws.chance(50) : nil))
        case 6..<9:
            return .setAccountStatus(
                SetAccountStatus(
                    account: account, revision: revision,
                    status: draws.pick([.active, .active, .disabled, .deleted])))
        case 9: return .forgetAccount(ForgetAccount(account: account))
        case 10:
            return .setPassword(
                SetPassword(account: account, revision: revision, password: password()))
        case 11..<13:
            return .setSecondFactor(
                SetSecondFactor(account: account, revision: revision, secondFactor: factor()))
        case 13:
            return .useSecondFactor(
                UseSecondFactor(account: account, step: UInt64(draws.below(30))))
        case 14:
            return .useRecoveryCode(
                UseRecoveryCode(account: account, code: Founding.bytes(draws.below(3))))
        case 15: return .revokeSessions(RevokeSessions(account: account))
        default: return .login(account, draws.chance(30))
        }
    }

    private mutating func password() -> PasswordVerifier? {
        switch draws.below(20) {
        case 0..<9: nil
        case 9: PasswordVerifier(algorithm: "", verifier: [1])
        default: PasswordVerifier(algorithm: "argon2id", verifier: [UInt8(draws.below(256))])
        }
    }

    private mutating func factor() -> SecondFactor? {
        if draws.chance(20) { return nil }
        let codes = (0..<draws.below(4)).flatMap { _ in
            Founding.bytes(draws.below(3)).withBytes { bytes in
                (0..<32).map { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
            }
        }
        return SecondFactor(
            secret: draws.chance(95) ? [1, 2] : [],
            recoveryCodes: draws.chance(95) ? codes : codes + [1])
    }

    private mutating func display() -> String {
        draws.chance(95) ? draws.pick(["Ann", "Béla", "日本"]) : draws.pick(["", "a\u{7}b"])
    }

    private mutating func email() -> String {
        draws.chance(90) ? draws.pick(Self.emails) : draws.pick(Self.badEmails)
    }

    // MARK: Groups and domains

    private mutating func groupCommand(_ model: Model) -> ControlCommandBody {
        let group = number(model.lastOfPeople.group)
        let revision = revision(model.groups[group]?.revision)
        switch draws.below(20) {
        case 0..<4: return .createGroup(CreateGroup(name: name(), notes: ""))
        case 4..<6:
            return .updateGroup(
                UpdateGroup(
                    group: group, revision: revision, name: draws.chance(50) ? name() : nil,
                    notes: draws.chance(50) ? "x" : nil))
        case 6: return .removeGroup(RemoveGroup(group: group, revision: revision))
        case 7..<14: return .addMembers(AddMembers(group: group, accounts: accounts(model)))
        case 14..<17:
            return .removeMembers(RemoveMembers(group: group, accounts: accounts(model)))
        case 17..<19:
            return .putDomain(PutDomain(name: domain(), notes: "", revision: revision))
        default: return .removeDomain(RemoveDomain(name: domain(), revision: nil))
        }
    }

    private mutating func domain() -> String {
        draws.pick(["x.org", "X.org", "y.net", "z", "", "-a.b", "a b"])
    }

    private mutating func accounts(_ model: Model) -> [AccountNumber] {
        (0..<(1 + draws.below(3))).map { _ in
            AccountNumber(account: number(model.lastOfPeople.account))
        }
    }

    private mutating func name() -> String {
        draws.chance(95) ? draws.pick(Self.names) : draws.pick(Self.badNames)
    }

    private mutating func number(_ last: UInt64) -> UInt64 {
        draws.chance(96) ? 1 + UInt64(draws.below(max(1, Int(last)))) : UInt64(last) + 7
    }
}
