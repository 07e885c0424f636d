import Control
import ControlModel
import KeyValue
import Schema
import Testing

@Suite struct NodeTests {
    @Test func `without a cluster nothing is done, and it is made once`() throws {
        var group = ControlGroup(empty: ControlLimits())
        #expect(try group.refused(.sweep(SweepControl())) == .noCluster)
        group.actor = 1
        #expect(try group.refused(.initCluster(ControlGroup.initial)) == .forbidden)
        group.actor = 0
        #expect(try group.done(.initCluster(ControlGroup.initial)).number == 1)
        #expect(try group.refused(.initCluster(ControlGroup.initial)) == .clusterExists)
        #expect(try group.shards().map(\.row.slotCount) == [0, 4_096])
        #expect(try group.node(1)?.state == .active)
        #expect(try group.problems() == [])
    }

    @Test func `the founder hosts replicas`() throws {
        var group = ControlGroup(empty: ControlLimits())
        var initial = ControlGroup.initial
        initial.node.roles.metadata = false
        #expect(try group.refused(.initCluster(initial)) == .roleMissing)
    }

    @Test func `a retried registration gets the first answer and uses nothing up`() throws {
        var group = try ControlGroup()
        let token = try group.token(5, uses: 1, time: 60 * ControlGroup.second)
        let register = ControlCommandBody.registerNode(
            RegisterNode(
                tokenHash: ControlGroup.bytes(5), node: ControlGroup.identity("n2", key: 2)))
        let node = try group.done(register).number
        #expect(try group.isIdle(register))
        // Also when the token is long gone.
        group.time += ControlGroup.hour
        try group.done(.sweep(SweepControl()))
        #expect(try group.tokens() == [])
        #expect(try group.apply(register).number == node)
        #expect(try group.refused(.revokeToken(RevokeToken(token: token))) == .noToken)
    }

    @Test func `a token is good as long as it says, as often as it says, for what it says`() throws
    {
        var group = try ControlGroup()
        let storage = NodeRoles(metadata: false, storage: true, gateway: false)
        let token = try group.token(5, roles: storage, uses: 1)
        func register(_ name: String, _ key: Int, _ roles: NodeRoles) -> ControlCommandBody {
            .registerNode(
                RegisterNode(
                    tokenHash: ControlGroup.bytes(5),
                    node: ControlGroup.identity(name, key: key, roles: roles)))
        }
        #expect(try group.refused(register("n2", 2, ControlGroup.all)) == .roleNotAllowed)
        try group.done(register("n2", 2, storage))
        #expect(try group.refused(register("n3", 3, storage)) == .tokenUsedUp)
        try group.done(.revokeToken(RevokeToken(token: token)))
        #expect(try group.isIdle(.revokeToken(RevokeToken(token: token))))
        #expect(try group.refused(register("n3", 3, storage)) == .tokenRevoked)
        group.time += ControlGroup.hour
        #expect(try group.refused(register("n3", 3, storage)) == .tokenRevoked)
        _ = try group.token(6, time: 2 * ControlGroup.second)
        group.time += ControlGroup.hour
        let late = RegisterNode(
            tokenHash: ControlGroup.bytes(6), node: ControlGroup.identity("n3", key: 3))
        #expect(try group.refused(.registerNode(late)) == .tokenExpired)
        #expect(try group.due().map { $0 <= group.time } == true)
    }

    @Test func `lists of tokens tell no hash`() throws {
        var group = try ControlGroup()
        _ = try group.token(0x1234)
        let query = ControlQuery(
            actor: 1, question: .tokens(TokensQuery(after: 0, countMax: 10)))
        var bytes: [UInt8] = []
        var coder = Coder()
        try coder.encode(query, into: &bytes)
        let answer = try group.machine.answer(bytes, from: group.rows)
        #expect(answer.firstRange(of: [0x34, 0x12]) == nil && !answer.isEmpty)
    }

    @Test func `a drained node is in use nowhere, and a removed one never comes back`() throws {
        var group = try ControlGroup()
        let node = try group.node("n2", key: 2)
        let shard = try group.shard(on: [1, node])
        try group.done(.beginPlacement(BeginPlacement()))
        #expect(try group.refused(.state(node, .removed)) == .nodeState)
        #expect(try group.refused(.state(node, .removed, isForced: true)) == .nodeInUse)
        try group.done(.state(node, .draining))
        #expect(try group.refused(.state(node, .drained)) == .nodeInUse)
        try group.done(
            .setShardMembers(
                SetShardMembers(shard: shard, members: [ShardMember(node: 1, role: .voter)])))
        #expect(try group.refused(.state(node, .drained)) == .nodeInUse)
        try group.done(.beginPlacement(BeginPlacement()))
        let all = [UInt8](repeating: 255, count: 512)
        try group.done(.confirmPartitions(ConfirmPartitions(epoch: 2, partitions: all)))
        try group.done(.finishPlacement(FinishPlacement(epoch: 2)))
        try group.done(.state(node, .drained))
        try group.done(.state(node, .removed))
        #expect(try group.found(NodeQuery(name: "n2")) == nil)
        _ = try group.token(7)
        func register(_ key: Int) -> ControlCommandBody {
            .registerNode(
                RegisterNode(
                    tokenHash: ControlGroup.bytes(7),
                    node: ControlGroup.identity("n2", key: key)))
        }
        #expect(try group.refused(register(2)) == .nodeRemoved)
        #expect(try group.refused(.forgetNode(ForgetNode(node: 1))) == .nodeNotRemoved)
        #expect(try group.done(register(3)).number == 3)
        try group.done(.forgetNode(ForgetNode(node: node)))
        #expect(try group.node(node) == nil)
        #expect(try group.problems() == [])
    }

    @Test func `past its limits the cluster takes nothing new`() throws {
        var limits = ControlLimits()
        limits.nodeCountMax = 2
        limits.tokenCountMax = 2
        var group = try ControlGroup(limits: limits)
        _ = try group.node("n2", key: 2)
        _ = try group.token(5)
        let register = RegisterNode(
            tokenHash: ControlGroup.bytes(5), node: ControlGroup.identity("n3", key: 3))
        #expect(try group.refused(.registerNode(register)) == .tooManyNodes)
        let token = CreateToken(
            hash: ControlGroup.bytes(6), roles: ControlGroup.all, useCount: 1,
            expires: group.time + ControlGroup.hour, notes: "")
        #expect(try group.refused(.createToken(token)) == .tooManyTokens)
    }

    @Test func `a node may register without a certificate, and is active only with one`() throws {
        var group = try ControlGroup()
        _ = try group.token(5, uses: 1)
        var identity = ControlGroup.identity("n2", key: 2)
        let certificate = identity.certificate
        identity.certificate = nil
        let register = RegisterNode(tokenHash: ControlGroup.bytes(5), node: identity)
        let node = try #require(try group.done(.registerNode(register)).number)
        let activate = ControlCommandBody.setNodeState(
            SetNodeState(node: node, state: .active, isForced: false))
        #expect(try group.refused(activate) == .noCertificate)
        try group.done(
            .addCertificate(
                AddCertificate(node: node, certificate: try #require(certificate))))
        try group.done(activate)
        #expect(try group.problems() == [])
    }

    @Test func `certificates change one after the other`() throws {
        var group = try ControlGroup()
        let next = NodeCertificate(fingerprint: ControlGroup.bytes(77), expires: .max)
        let old = ControlGroup.bytes(1_001)
        let remove = ControlCommandBody.removeCertificate(
            RemoveCertificate(node: 1, fingerprint: old))
        #expect(try group.refused(remove) == .lastCertificate)
        let add = ControlCommandBody.addCertificate(AddCertificate(node: 1, certificate: next))
        try group.done(add)
        #expect(try group.isIdle(add))
        #expect(try group.found(NodeQuery(certificate: next.fingerprint)) == 1)
        #expect(try group.found(NodeQuery(certificate: old)) == 1)
        try group.done(remove)
        #expect(try group.found(NodeQuery(certificate: old)) == nil)
        #expect(try group.refused(remove) == .noCertificate)
    }

    @Test func `the version rises when every node speaks it, and never falls`() throws {
        var group = try ControlGroup()
        let node = try group.node("n2", key: 2)
        func report(_ node: UInt64, _ max: UInt32) -> ControlCommandBody {
            .reportNode(ReportNode(node: node, incarnation: node, versionMin: 1, versionMax: max))
        }
        try group.done(report(1, 2))
        let raise = ControlCommandBody.raiseVersion(RaiseVersion(version: 2))
        #expect(try group.refused(raise) == .versionUnsupported)
        try group.done(report(node, 2))
        #expect(try group.isIdle(report(node, 2)))
        try group.done(raise)
        #expect(try group.isIdle(raise))
        #expect(try group.refused(.raiseVersion(RaiseVersion(version: 1))) == .versionFalls)
        // And nobody goes back behind it.
        #expect(try group.refused(report(node, 1)) == .versionUnsupported)
        #expect(try group.cluster()?.formatVersion == 2)
    }

    @Test func `features and settings are there from their version on`() throws {
        var group = try ControlGroup()
        func features() throws -> [String: Bool] {
            guard case .cluster(let answer) = try group.ask(.cluster(ClusterQuery())) else {
                Issue.record("no answer")
                return [:]
            }
            return Dictionary(uniqueKeysWithValues: answer.features.map { ($0.name, $0.isOn) })
        }
        let put = ControlCommandBody.putSetting(
            PutSetting(name: "upgrade.by-hand", value: SettingValue(flag: true)))
        #expect(
            try features()
                == ["base": true, "traced-commands": false, "upgrades-by-hand": false])
        #expect(try group.refused(put) == .noSetting)
        try group.done(
            .reportNode(ReportNode(node: 1, incarnation: 1, versionMin: 1, versionMax: 2)))
        try group.done(.raiseVersion(RaiseVersion(version: 2)))
        #expect(try features().values.allSatisfy(\.self))
        try group.done(put)
    }

    @Test func `a zone with nodes stays`() throws {
        var group = try ControlGroup()
        try group.done(.putZone(PutZone(name: "West", notes: "", revision: 0)))
        let again = PutZone(name: "west", notes: "", revision: 0)
        #expect(try group.refused(.putZone(again)) == .changed)
        let node = try group.node("n2", key: 2, zone: "WEST")
        #expect(try group.zones().map(\.row.nodeCount) == [1])
        #expect(try group.refused(.removeZone(RemoveZone(name: "west"))) == .zoneInUse)
        try group.done(.updateNode(UpdateNode(node: node, zone: "")))
        try group.done(.removeZone(RemoveZone(name: "west")))
        #expect(try group.zones() == [])
    }

    @Test func `of two administrators who change the same, the second is told`() throws {
        var group = try ControlGroup()
        let revision = try #require(try group.node(1)?.revision)
        let change = ControlCommandBody.updateNode(
            UpdateNode(node: 1, revision: revision, weight: 5))
        try group.done(change)
        let answer = try group.apply(change)
        #expect(answer.refused?.code == .changed)
        #expect(answer.refused?.limit == revision)
    }

    // MARK: Settings and the trail

    @Test func `a setting has its default until it is set, and takes what is in its bounds`() throws
    {
        var group = try ControlGroup()
        func value() throws -> UInt64? {
            try group.settings().first { $0.name == "slot.moves-at-once" }?.value.number
        }
        #expect(try value() == 4)
        #expect(try group.refused(.set("slot.moves-at-once", 65)) == .settingMalformed)
        #expect(try group.refused(.set("slot.moves", 5)) == .noSetting)
        let text = PutSetting(name: "slot.moves-at-once", value: SettingValue(text: "7"))
        #expect(try group.refused(.putSetting(text)) == .settingMalformed)
        try group.done(.set("slot.moves-at-once", 64))
        #expect(try value() == 64)
        let reset = ControlCommandBody.resetSetting(ResetSetting(name: "slot.moves-at-once"))
        try group.done(reset)
        #expect(try group.isIdle(reset))
        #expect(try value() == 4)
    }

    @Test func `every setting has its name once, admits its default and says what it does`() {
        #expect(Setting.all.map(\.name) == Set(Setting.all.map(\.name)).sorted())
        for setting in Setting.all {
            #expect(setting.admits(setting.defaultValue), "\(setting.name)")
            #expect(setting.summary.hasSuffix("."), "\(setting.name)")
        }
    }

    @Test func `the trail says who did what and when, as many rows as it may, as long as it may`()
        throws
    {
        var group = try ControlGroup()
        group.actor = 1
        try group.done(.set("audit.kept-count", 100))
        try group.done(.putZone(PutZone(name: "west", notes: "")))
        let last = try #require(try group.audit().last?.row)
        #expect(last.kind == .zonePut && last.name == "west" && last.actor == 1)
        #expect(last.time == group.time && last.origin == "test")
        for _ in 0..<120 { try group.done(.putZone(PutZone(name: "west", notes: ""))) }
        #expect(try group.audit(countMax: 7).count == 100)
        group.actor = 0
        try group.done(.set("audit.kept-time", ControlGroup.hour))
        #expect(try group.due().map { $0 > group.time } == true)
        group.time += ControlGroup.hour
        #expect(try group.due().map { $0 <= group.time } == true)
        try group.done(.sweep(SweepControl()))
        #expect(try group.audit() == [])
        #expect(try group.due() == nil)
        #expect(try group.problems() == [])
    }

    @Test func `a sweep is one batch`() throws {
        var limits = ControlLimits()
        limits.sweptTokenCount = 3
        var group = try ControlGroup(limits: limits)
        for hash in 0..<5 { _ = try group.token(hash, time: 10 * ControlGroup.second) }
        group.time += ControlGroup.hour
        try group.done(.sweep(SweepControl()))
        #expect(try group.tokens().count == 2)
        try group.done(.sweep(SweepControl()))
        #expect(try group.tokens() == [])
        #expect(try group.isIdle(.sweep(SweepControl())))
    }

    @Test func `every error has a name of its own and a sentence that says what to do`() {
        #expect(Set(ControlErrorCode.allCases.map(\.name)).count == ControlErrorCode.allCases.count)
        for code in ControlErrorCode.allCases {
            let text = "\(ControlError(code: code, subject: 1, value: 1, limit: 1, name: "x"))"
            #expect(text.contains(";") && !text.contains("?"), "\(code.name): \(text)")
        }
    }
}
