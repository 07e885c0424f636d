package import Control
package import Schema

/// What a control group should do, told naively: everything in dictionaries, searched from end to
/// end. Shares nothing with what it is to check but the messages, the limits and the table of
/// settings.
package struct Model {
    struct Refusal: Error {
        let code: ControlErrorCode

        init(_ code: ControlErrorCode) { self.code = code }
    }

    package struct Account: Equatable {
        package var row: AccountRow
        package var password: PasswordVerifier?
        package var factor: SecondFactor?
        package var step: UInt64?
        package var failures: [UInt64] = []
        package var lockedUntil: UInt64?
        package var groups: Set<UInt64> = []
    }

    package let limits: ControlLimits
    package var time: UInt64
    package var actor: UInt64 = 0
    package var version: UInt32 = 1
    package var nodes: [UInt64: ClusterNodeRow] = [:]
    package var tokens: [UInt64: JoinTokenRow] = [:]
    package var zones: [String: ZoneRow] = [:]
    package var shards: [UInt64: ShardRow] = [:]
    package var slots: [UInt64] = []
    package var slotChanges: [SlotChangeRow] = []
    package var moves: [UInt64: SlotMoveRow] = [:]
    /// The last is current, or next while `isChanging`.
    package var placements: [PlacementRow] = []
    package var isChanging = false
    package var confirmed: Set<Int> = []
    package var accounts: [UInt64: Account] = [:]
    package var groups: [UInt64: AccountGroupRow] = [:]
    package var domains: [String: DomainRow] = [:]
    package var settings: [String: SettingRow] = [:]
    package var audit: [AuditRow] = []
    /// The highest of each kind that was given.
    package var last: (node: UInt64, token: UInt64, shard: UInt64, move: UInt64) = (0, 0, 1, 0)
    package var lastOfPeople: (account: UInt64, group: UInt64) = (0, 0)

    var revision: UInt64 { UInt64(audit.count) + 1 }

    /// With what `Founding` makes first.
    package init(
        limits: ControlLimits, time: UInt64, initial: InitCluster = Founding.initial
    ) {
        self.limits = limits
        self.time = time - Founding.second
        version = initial.node.versionMax
        let members = [ShardMember(node: 1, role: .voter)]
        for (shard, slotCount) in [(0 as UInt64, 0 as UInt32), (1, 4_096)] {
            shards[shard] = ShardRow(
                state: .serving, members: members, slotCount: slotCount, revision: 1)
        }
        slots = Array(repeating: 1, count: 4_096)
        _ = add(initial.node, .active, token: nil)
        _ = record(.clusterMade, 1, "n1")
        _ = apply(Founding.administrator, time: time)
    }

    /// The answer that the group has to give.
    package mutating func apply(_ body: ControlCommandBody, time: UInt64) -> ControlAnswer {
        let before = self
        self.time = time
        do throws(Refusal) {
            try authorise(body)
            return try carryOut(body)
        } catch {
            self = before
            return ControlAnswer(refused: ControlError(code: error.code))
        }
    }

    private func authorise(_ body: ControlCommandBody) throws(Refusal) {
        if actor == 0 { return }
        guard let account = accounts[actor], account.row.status == .active else {
            throw Refusal(.forbidden)
        }
        switch body {
        case .setPassword(let set) where set.account == actor: return
        case .setSecondFactor(let set) where set.account == actor: return
        case .revokeSessions(let revoke) where revoke.account == actor: return
        case .initCluster, .sweep, .registerNode, .reportNode, .advanceMove, .confirmPartitions,
            .finishPlacement, .useSecondFactor, .useRecoveryCode, .recordLogin:
            throw Refusal(.forbidden)
        default: if !account.row.isAdministrator { throw Refusal(.forbidden) }
        }
    }

    private mutating func carryOut(_ body: ControlCommandBody) throws(Refusal) -> ControlAnswer {
        switch body {
        case .initCluster: throw Refusal(.clusterExists)
        case .restoreCluster: throw Refusal(.forbidden)  // nobody asks for it here
        case .raiseVersion(let command): try raise(command)
        case .putSetting(let command): try put(command)
        case .resetSetting(let command): try reset(command)
        case .sweep: sweep()
        case .registerNode(let command): try register(command)
        case .updateNode(let command): try update(command)
        case .reportNode(let command): try report(command)
        case .setNodeState(let command): try setState(command)
        case .forgetNode(let command): try forget(command)
        case .addCertificate(let command): try add(command)
        case .removeCertificate(let command): try remove(command)
        case .createToken(let command): try create(command)
        case .revokeToken(let command): try revoke(command)
        case .putZone(let command): try put(command)
        case .removeZone(let command): try remove(command)
        case .addShard(let command): try add(command)
        case .setShardState(let command): try setState(command)
        case .setShardMembers(let command): try setMembers(command)
        case .removeShard(let command): try remove(command)
        case .planMoves(let command): try plan(command)
        case .splitShard(let command): try split(command)
        case .advanceMove(let command): try advance(command)
        case .abortMove(let command): try abort(command)
        case .beginPlacement(let command): try begin(command)
        case .confirmPartitions(let command): try confirm(command)
        case .finishPlacement(let command): try finish(command)
        case .createAccount(let command): try create(command)
        case .updateAccount(let command): try update(command)
        case .setAccountStatus(let command): try setStatus(command)
        case .forgetAccount(let command): try forget(command)
        case .setPassword(let command): try set(command)
        case .setSecondFactor(let command): try set(command)
        case .useSecondFactor(let command): try use(command)
        case .useRecoveryCode(let command): try use(command)
        case .revokeSessions(let command): try revoke(command)
        case .recordLogin(let command): try record(command)
        case .createGroup(let command): try create(command)
        case .updateGroup(let command): try update(command)
        case .removeGroup(let command): try remove(command)
        case .addMembers(let command): try add(command)
        case .removeMembers(let command): try remove(command)
        case .putDomain(let command): try put(command)
        case .removeDomain(let command): try remove(command)
        }
    }

    // MARK: Shared

    mutating func record(
        _ kind: AuditKind, _ subject: UInt64? = nil, _ name: String? = nil, _ value: UInt64? = nil
    ) -> ControlAnswer {
        audit.append(
            AuditRow(
                kind: kind, time: time, actor: actor, origin: "test", subject: subject, name: name,
                value: value))
        return ControlAnswer(number: subject, revision: UInt64(audit.count))
    }

    func check(_ expected: UInt64?, _ found: UInt64) throws(Refusal) {
        if let expected, expected != found { throw Refusal(.changed) }
    }

    func checked(_ name: String) throws(Refusal) -> String {
        let name = name.lowercased()
        if name.wholeMatch(of: /[a-z0-9][a-z0-9._\-]{0,62}/) == nil {
            throw Refusal(.nameMalformed)
        }
        return name
    }

    static func domain(_ name: String) -> String? {
        let name = name.lowercased()
        let label = /[a-z0-9]([a-z0-9\-]{0,61}[a-z0-9])?/
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isGood = labels.allSatisfy { $0.wholeMatch(of: label) != nil }
        return isGood && name.utf8.count <= 253 ? name : nil
    }

    // MARK: The cluster

    private mutating func raise(_ raise: RaiseVersion) throws(Refusal) -> ControlAnswer {
        if raise.version == version { return ControlAnswer() }
        if raise.version < version { throw Refusal(.versionFalls) }
        for node in nodes.values where node.state != .removed {
            if raise.version < node.versionMin || raise.version > node.versionMax {
                throw Refusal(.versionUnsupported)
            }
        }
        version = raise.version
        return record(.versionRaised, nil, nil, UInt64(version))
    }

    private mutating func put(_ put: PutSetting) throws(Refusal) -> ControlAnswer {
        guard let setting = Setting.all.first(where: { $0.name == put.name }),
            setting.since <= version
        else {
            throw Refusal(.noSetting)
        }
        try check(put.revision, settings[put.name]?.revision ?? 0)
        let value = put.value
        let fields = [value.number != nil, value.flag != nil, value.text != nil]
        let isGood =
            switch setting.kind {
            case .count(let bounds, _), .byteCount(let bounds, _), .duration(let bounds, _):
                fields == [true, false, false] && bounds.contains(value.number ?? 0)
            case .flag: fields == [false, true, false]
            case .text(let max, _):
                fields == [false, false, true] && (value.text ?? "").utf8.count <= max
            }
        if !isGood { throw Refusal(.settingMalformed) }
        settings[put.name] = SettingRow(
            value: value, setBy: actor, set: time, revision: revision)
        return record(.settingSet, nil, put.name, value.number)
    }

    private mutating func reset(_ reset: ResetSetting) throws(Refusal) -> ControlAnswer {
        guard Setting.all.contains(where: { $0.name == reset.name && $0.since <= version }) else {
            throw Refusal(.noSetting)
        }
        try check(reset.revision, settings[reset.name]?.revision ?? 0)
        if settings.removeValue(forKey: reset.name) == nil { return ControlAnswer() }
        return record(.settingReset, nil, reset.name)
    }

    package func number(_ setting: String) -> UInt64 {
        if let set = settings[setting]?.value.number { return set }
        return Setting.all.first { $0.name == setting }?.defaultValue.number ?? 0
    }

    private mutating func sweep() -> ControlAnswer {
        tokens = tokens.filter { $0.value.expires > time }
        return ControlAnswer()
    }
}
