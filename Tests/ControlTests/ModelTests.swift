import Control
import ControlModel
import Foundation
import KeyValue
import RandomDraws
import Schema
import Testing

/// Long random workloads: the control group answers as the model does, and its rows stay what they
/// should be, on every store.
@Suite struct ModelTests {
    /// So low that a workload reaches all of them.
    static var limits: ControlLimits {
        var limits = ControlLimits()
        limits.nodeCountMax = 5
        limits.tokenCountMax = 3
        limits.tokenTimeMax = 400 * ControlGroup.second
        limits.zoneCountMax = 3
        limits.shardCountMax = 5
        limits.slotChangeCountMax = 6
        limits.accountCountMax = 7
        limits.groupCountMax = 4
        limits.memberCountOfGroupMax = 3
        limits.membershipCountMax = 2
        limits.domainCountMax = 2
        return limits
    }

    @Test(arguments: 0..<16 as Range<UInt64>)
    func `answers as a naive model does`(_ seed: UInt64) throws {
        var group = try ControlGroup(limits: Self.limits)
        var model = Model(limits: Self.limits, time: group.time)
        var workload = Workload(seed: seed)
        for step in 0..<1_500 {
            let place = "seed \(seed), step \(step)"
            group.actor = workload.actor(model)
            model.actor = group.actor
            if workload.draws.chance(2) {
                group.time += UInt64(workload.draws.below(100)) * ControlGroup.second
            }
            let command = workload.command(model)
            var answer = try group.apply(command)
            let expected = model.apply(command, time: group.time)
            if let refused = answer.refused {
                #expect(!refused.description.contains("?"), "\(place): \(refused)")
                answer.refused = ControlError(code: refused.code)
            }
            let isEqual = answer == expected
            try #require(isEqual, "\(place): \(command) gave \(answer), not \(expected)")
            if workload.draws.chance(5) { try sweep(&group, &model) }
            if step % 50 == 0 || step == 1_499 {
                group.actor = 0
                try #require(try group.problems() == [], "\(place)")
                try compareMachines(group, model, 1 + workload.draws.below(5), place)
                try comparePeople(group, model, 1 + workload.draws.below(5), place)
            }
        }
    }

    /// Those that it can't meet or seldom does are in the stories.
    @Test func `the workload meets every command and nearly every error`() throws {
        let rare: Set<ControlErrorCode> = [
            .malformed, .noCluster, .forbidden, .lastCertificate, .nodeRemoved, .roleMissing,
            .shardTooSmall, .tokenUsedUp, .tooManyNodes,
        ]
        var done: Set<String> = []
        var errors: Set<ControlErrorCode> = []
        for seed in 100..<112 as Range<UInt64> {
            var group = try ControlGroup(limits: Self.limits)
            var model = Model(limits: Self.limits, time: group.time)
            var workload = Workload(seed: seed)
            for _ in 0..<1_500 {
                if workload.draws.chance(5) { try sweep(&group, &model) }
                let command = workload.command(model)
                let answer = try group.apply(command)
                _ = model.apply(command, time: group.time)
                if let refused = answer.refused { errors.insert(refused.code) }
                let name = "\(command)".prefix { $0 != "(" }
                if answer.refused == nil { done.insert(String(name)) }
            }
        }
        let missed = Set(ControlErrorCode.allCases).subtracting(errors).subtracting(rare)
        #expect(missed == [], "\(missed)")
        // All but the one that makes a cluster and the one that sweeps.
        #expect(done.count == 42, "\(done.sorted())")
    }

    /// As a leader does, until nothing is due.
    private func sweep(_ group: inout ControlGroup, _ model: inout Model) throws {
        group.actor = 0
        while let due = try group.due(), due <= group.time {
            try group.done(.sweep(SweepControl()))
        }
        model.actor = 0
        _ = model.apply(.sweep(SweepControl()), time: group.time)
    }

    /// Everything that can be asked.
    private func compareMachines(
        _ group: ControlGroup, _ model: Model, _ pageCount: Int, _ place: String
    ) throws {
        let countMax = UInt32(pageCount)
        let nodes = model.nodes.sorted { $0.key < $1.key }
            .map { ClusterNodeItem(node: $0.key, row: $0.value) }
        try #require(try group.nodes(countMax: countMax) == nodes, "\(place)")
        for item in nodes {
            try #require(try group.found(NodeQuery(key: item.row.key)) == item.node, "\(place)")
            let isThere = item.row.state != .removed
            let named = try group.found(NodeQuery(name: item.row.name))
            try #require(!isThere || named == item.node, "\(place)")
            for certificate in item.row.certificates {
                let found = try group.found(NodeQuery(certificate: certificate.fingerprint))
                try #require(found == item.node, "\(place)")
            }
        }
        let tokens = model.tokens.sorted { $0.key < $1.key }
        try #require(
            try group.tokens(countMax: countMax).map(\.token) == tokens.map(\.key), "\(place)")
        try #require(
            try group.tokens().map(\.useCountLeft) == tokens.map(\.value.useCountLeft), "\(place)")
        let zones = model.zones.sorted { $0.key < $1.key }
        let listed = try group.zones(countMax: countMax)
        try #require(listed.map(\.name) == zones.map(\.key), "\(place)")
        for item in listed {
            let count = nodes.count { $0.row.zone == item.name }
            try #require(Int(item.row.nodeCount) == count, "\(place)")
        }
        try compareShards(group, model, countMax, place)
    }

    private func compareShards(
        _ group: ControlGroup, _ model: Model, _ countMax: UInt32, _ place: String
    ) throws {
        let isTable = try group.table() == model.slots
        try #require(isTable, "\(place): the slots")
        let shards = try group.shards(countMax: countMax)
        try #require(shards.map(\.shard) == model.shards.keys.sorted(), "\(place)")
        for item in shards {
            var row = try #require(model.shards[item.shard])
            row.slotCount = UInt32(model.slots.count { $0 == item.shard })
            try #require(item.row == row, "\(place): shard \(item.shard)")
        }
        for node in model.nodes.keys.sorted() {
            let of = model.shards.filter { $0.value.members.contains { $0.node == node } }
            try #require(
                try group.shards(on: node, countMax: countMax).map(\.shard) == of.keys.sorted(),
                "\(place)")
        }
        let moves = model.moves.sorted { $0.key < $1.key }
            .map { MoveItem(move: $0.key, row: $0.value) }
        try #require(try group.moves(countMax: countMax) == moves, "\(place)")
        let epoch = UInt64(model.slotChanges.count) + 1
        try #require(try group.slots()?.epoch == epoch, "\(place)")
        for behind in 0...min(8, epoch - 1) {
            let answer = try #require(try group.slots(after: epoch - behind))
            let isKept = behind <= UInt64(model.limits.slotChangeCountMax)
            try #require(answer.runs.isEmpty == isKept, "\(place): \(behind) behind")
            let changes = isKept ? Array(model.slotChanges.suffix(Int(behind))) : []
            try #require(answer.changes == changes, "\(place): \(behind) behind")
        }
        let placement = try #require(try group.placement())
        let current = model.placementEpoch
        try #require(placement.epoch == current, "\(place)")
        try #require(
            placement.current == (current == 0 ? nil : model.placements[Int(current) - 1]),
            "\(place)")
        try #require(placement.next == (model.isChanging ? model.placements.last : nil), "\(place)")
        try #require(
            placement.change.map { Int($0.partitionCount) }
                == (model.isChanging ? model.confirmed.count : nil), "\(place)")
    }

    private func comparePeople(
        _ group: ControlGroup, _ model: Model, _ pageCount: Int, _ place: String
    ) throws {
        let countMax = UInt32(pageCount)
        let accounts = model.accounts.sorted { $0.key < $1.key }
        try #require(
            try group.accounts(countMax: countMax)
                == accounts.map { AccountItem(account: $0.key, row: $0.value.row) }, "\(place)")
        for (number, account) in accounts {
            let credentials = try #require(try group.credentials(number))
            try #require(credentials.credentials.password == account.password, "\(place)")
            try #require(credentials.credentials.secondFactor == account.factor, "\(place)")
            let answer = try #require(try group.account(AccountQuery(account: number)))
            try #require(answer.lockedUntil == account.lockedUntil, "\(place): \(number)")
            try #require(answer.groups.map(\.group) == account.groups.sorted(), "\(place)")
            try #require(
                answer.byteCountMax
                    == account.row.byteCountMax ?? model.number("account.quota"), "\(place)")
            let domain = account.row.email.flatMap { $0.split(separator: "@").last }
            let known = domain.flatMap { model.domains[String($0)] } != nil
            try #require(answer.domain == (known ? domain.map(String.init) : nil), "\(place)")
            guard account.row.status != .deleted else { continue }
            let named = try group.account(AccountQuery(name: account.row.name.uppercased()))
            try #require(named?.account.account == number, "\(place)")
            guard let email = account.row.email else { continue }
            let addressed = try group.account(AccountQuery(email: email.uppercased()))
            try #require(addressed?.account.account == number, "\(place)")
        }
        for domain in ["x.org", "y.net", "z"] {
            let of = accounts.filter { $0.value.row.email?.hasSuffix("@\(domain)") ?? false }
            try #require(
                try group.accounts(domain: domain, countMax: countMax).map(\.account)
                    == of.map(\.key), "\(place)")
        }
        for item in try group.groups(countMax: countMax) {
            var row = try #require(model.groups[item.group])
            let members = model.members(of: item.group)
            row.memberCount = UInt32(members.count)
            try #require(item.row == row, "\(place): group \(item.group)")
            try #require(
                try group.members(of: item.group, countMax: countMax) == members, "\(place)")
        }
        try #require(try group.groups().count == model.groups.count, "\(place)")
        let domains = model.domains.sorted { $0.key < $1.key }
            .map { DomainItem(name: $0.key, row: $0.value) }
        try #require(try group.domains(countMax: countMax) == domains, "\(place)")
        try compareTrail(group, model, place)
    }

    private func compareTrail(_ group: ControlGroup, _ model: Model, _ place: String) throws {
        for item in try group.settings() {
            try #require(item.row == model.settings[item.name], "\(place): \(item.name)")
        }
        let listed = try group.audit(countMax: 70)
        let first = model.audit.count - listed.count
        let isEqual = listed.map(\.row) == Array(model.audit[first...])
        try #require(isEqual, "\(place): the trail")
        try #require(
            listed.enumerated().allSatisfy { Int($1.sequence) == first + $0 + 1 }, "\(place)")
    }

    /// One on disk, one in memory; each writes out, and starts anew from a copy, when it likes.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func `two replicas answer alike and hold the same rows`(_ seed: UInt64) throws {
        try withFolder { folder in
            var stores: [any Store] = [
                MemoryStore(on: MemoryDevice()), try RocksStore(in: folder + "/0"),
            ]
            var groups = try stores.map { try ControlGroup(limits: Self.limits, on: $0) }
            var model = Model(limits: Self.limits, time: groups[0].time)
            var workload = Workload(seed: seed)
            var draws = Draws(seed: seed + 1)
            for step in 0..<400 {
                let command = workload.command(model)
                let answers = try groups.indices.map { try groups[$0].apply(command) }
                try #require(answers[0] == answers[1], "seed \(seed), step \(step)")
                _ = model.apply(command, time: groups[0].time)
                for place in groups.indices where draws.chance(10) {
                    try groups[place].write(to: stores[place])
                    guard draws.chance(15) else { continue }
                    stores[place] =
                        place == 0
                        ? MemoryStore(on: MemoryDevice())
                        : try RocksStore(in: "\(folder)/\(step + 1)")
                    try groups[place].move(to: stores[place])
                }
            }
            let isEqual = try groups[0].rows.pairs() == groups[1].rows.pairs()
            #expect(isEqual, "seed \(seed)")
        }
    }

    /// Bytes that nobody meant as a command, and commands with bytes turned over.
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `no command, however damaged, is done in part`(_ seed: UInt64) throws {
        var group = try ControlGroup(limits: Self.limits)
        var workload = Workload(seed: seed)
        var model = Model(limits: Self.limits, time: group.time)
        var draws = Draws(seed: seed)
        var coder = Coder()
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            let body = workload.command(model)
            try coder.encode(ControlCommand(actor: 0, origin: "test", body: body), into: &bytes)
            for _ in 0..<draws.below(4) {
                bytes[draws.below(bytes.count)] = UInt8(draws.below(256))
            }
            if draws.chance(20) { bytes.removeLast(draws.below(bytes.count)) }
            let before = try group.rows.pairs()
            let answered = try group.apply(bytes: bytes)
            let answer = try unsafe coder.decode(ControlAnswer.self, from: answered.span.bytes)
            let isUnchanged = try group.rows.pairs() == before
            #expect(answer.refused == nil || isUnchanged)
            if answer.refused == nil { _ = model.apply(body, time: group.time) }
        }
        #expect(try group.problems() == [])
    }

    /// Numbers at the edges of what fits, in every place of a query and a command.
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `no query, however damaged, does any harm`(_ seed: UInt64) throws {
        let group = try ControlGroup(limits: Self.limits)
        var draws = Draws(seed: seed)
        var coder = Coder()
        for _ in 0..<400 {
            let number = draws.pick([0, 1, .max, .max - 1, 1 << 63] as [UInt64])
            let count = draws.pick([0, 1, .max] as [UInt32])
            let question: ControlQueryQuestion = draws.pick([
                .nodes(NodesQuery(after: number, countMax: count)),
                .node(NodeQuery(node: number)), .node(NodeQuery()),
                .shards(ShardsQuery(after: number, countMax: count, node: number)),
                .slots(SlotsQuery(after: number)),
                .moves(MovesQuery(after: number, countMax: count, isActive: true)),
                .accounts(AccountsQuery(after: number, countMax: count, domain: "\0")),
                .account(AccountQuery()), .audit(AuditQuery(before: number, countMax: count)),
                .members(MembersQuery(group: number, after: number, countMax: count)),
                .zones(ZonesQuery(after: "\u{10ffff}", countMax: count)),
                .credentials(CredentialsQuery(account: AccountQuery(account: number))),
                .settings(SettingsQuery()), .due(ControlDueQuery()),
            ])
            var bytes: [UInt8] = []
            let query = ControlQuery(actor: draws.pick([0, 0, 1, number]), question: question)
            _ = try group.machine.answer(query, from: group.rows)
            guard (try? coder.encode(query, into: &bytes)) != nil else { continue }
            for _ in 0..<draws.below(4) {
                bytes[draws.below(bytes.count)] = UInt8(draws.below(256))
            }
            let answered = try group.machine.answer(bytes, from: group.rows)
            _ = try unsafe coder.decode(ControlQueryAnswer.self, from: answered.span.bytes)
        }
    }
}

/// Makes a folder that is gone afterwards.
private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cairn-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}
