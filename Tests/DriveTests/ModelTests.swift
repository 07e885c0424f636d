import Drive
import DriveModel
import Foundation
import KeyValue
import RandomDraws
import Schema
import Testing

/// Long random workloads: the drive answers as the model does, and its rows stay what they should
/// be, on every store.
@Suite struct ModelTests {
    /// So low that a workload reaches all of them.
    static var limits: Limits {
        var limits = Limits()
        limits.depthMax = 5
        limits.childCountMax = 9
        limits.nodeCountMax = 60
        limits.copiedCountMax = 12
        limits.unorderedCountMax = 4
        limits.propertyCountMax = 3
        limits.tagCountMax = 2
        limits.changeCountMax = 40
        limits.uploadCountMax = 3
        limits.uploadTime = 25 * Shard.second
        limits.trashTime = 30 * Shard.second
        limits.versionCount = 3
        limits.versionAge = 20 * Shard.second
        limits.versionAgeMax = 60 * Shard.second
        limits.keptVersionCountMax = 2
        limits.sweptNodeCount = 3
        limits.sweptPageCount = 1
        limits.sweptFileCount = 1
        limits.grantCountMax = 3
        limits.linkCountMax = 2
        limits.deviceCountMax = 2
        limits.commentCountMax = 3
        limits.auditCountMax = 30
        limits.noticeCountMax = 8
        return limits
    }

    static let byteCountMax: UInt64 = 6_000

    /// By Foundation, which a drive does not use.
    static let normalised: @Sendable (String) -> String = {
        $0.precomposedStringWithCanonicalMapping
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `answers as a naive model does`(_ seed: UInt64) throws {
        var shard = try Shard(limits: Self.limits, byteCountMax: Self.byteCountMax)
        var model = Model(
            limits: Self.limits, owner: Shard.owner, time: shard.time,
            byteCountMax: Self.byteCountMax, normalised: Self.normalised)
        var workload = Workload(seed: seed)
        for step in 0..<300 {
            let transaction = workload.transaction(model, on: Shard.drive)
            var answer = try shard.apply(transaction)
            let expected = model.apply(transaction, time: shard.time, answered: answer)
            if let refused = answer.refused {
                answer.refused = DriveError(code: refused.code, operation: refused.operation)
            }
            try #require(
                answer == expected, "seed \(seed), step \(step): \(transaction) gave \(answer)")
            if workload.draws.chance(10) {
                try shard.sweep()
                model.sweep(time: shard.time)
            }
            if step % 20 == 0 || step == 299 {
                try #require(try shard.problems() == [], "seed \(seed), step \(step)")
                try compare(shard, model, &workload.draws, "seed \(seed), step \(step)")
                try compareForAll(
                    shard, model, &workload.draws, "seed \(seed), step \(step)")
            }
        }
    }

    /// Everything that the owner can ask.
    private func compare(
        _ shard: Shard, _ model: Model, _ draws: inout Draws, _ place: String
    ) throws {
        var shard = shard
        shard.actor = Actor(user: Shard.owner)
        for (number, node) in model.nodes.sorted(by: { $0.key < $1.key }) {
            let stat = try #require(try shard.stat(number), "\(place): \(number)")
            try #require(stat.details == node.details, "\(place): \(number)")
            try #require(stat.isStarred == node.stars.contains(Shard.owner), "\(place): \(number)")
            try #require(
                stat.item.entry.revision == node.revision
                    && stat.item.entry.modified == node.modified && stat.item.name == node.name
                    && stat.item.parent == node.parent && stat.item.entry.type == node.type,
                "\(place): \(number)")
            try compareVersions(number, node, shard, draws.below(3), place)
            guard node.kind == .folder, number != WellKnown.trash else { continue }
            for order in [ListOrder.name, .size, .time, .type] {
                let isDescending = draws.chance(50)
                let listed = try shard.items(
                    in: number, by: order, isDescending: isDescending,
                    countMax: UInt32(1 + draws.below(5))
                ).map(\.entry.node)
                let sorted = model.sorted(model.children(of: number), by: order).map(\.number)
                try #require(
                    listed == (isDescending ? sorted.reversed() : sorted),
                    "\(place): \(number) by \(order)")
            }
        }
        try compareSums(shard, model, place)
        guard case .audit(let audit) = try shard.ask(.audit(DriveAuditQuery(countMax: 1_000)))
        else {
            Issue.record("\(place): no audit rows")
            return
        }
        try #require(audit.items.map(\.row) == model.keptAudits, "\(place): the audit rows")
        let kept = model.changes.suffix(Int(model.limits.changeCountMax))
        let changes = try shard.changes(after: UInt64(model.changes.count - kept.count))
        try #require(changes.map(\.change) == Array(kept), "\(place): the feed")
    }

    private func compareVersions(
        _ number: UInt64, _ node: Model.Node, _ shard: Shard, _ draw: Int, _ place: String
    ) throws {
        let versions = try shard.versions(of: number, countMax: UInt32(1 + draw))
        try #require(
            versions.map(\.number) == node.versions.map(\.number).reversed(), "\(place): \(number)")
        try #require(
            versions.map(\.isKept) == node.versions.map(\.isKept).reversed(), "\(place): \(number)")
        try #require(
            versions.map(\.version.byteCount) == node.versions.map(\.byteCount).reversed(),
            "\(place): \(number)")
    }

    private func compareSums(_ shard: Shard, _ model: Model, _ place: String) throws {
        let row = try #require(try shard.row())
        // What is deleted weighs until it is swept, and some of it may be.
        try #require(
            row.byteCountUsed <= model.byteCountUsed && row.byteCountUsed <= row.byteCountMax
                && row.byteCountReserved == model.byteCountReserved, "\(place): the quota")
        let alive = model.chunks
        for (id, isReferenced) in zip(
            Workload.chunkIDs, try shard.areReferenced(Workload.chunkIDs))
        {
            try #require(isReferenced || !alive.contains(id), "\(place): chunk \(id[0])")
        }
    }

    /// One on disk, one in memory; each writes out, and starts anew from a copy, when it likes.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func `two replicas answer alike and hold the same rows`(_ seed: UInt64) throws {
        try withFolder { folder in
            var stores: [any Store] = [
                MemoryStore(on: MemoryDevice()), try RocksStore(in: folder + "/0"),
            ]
            var shards = try stores.map { try Shard(limits: Self.limits, on: $0) }
            var model = Model(
                limits: Self.limits, owner: Shard.owner, time: shards[0].time,
                normalised: Self.normalised)
            var workload = Workload(seed: seed)
            var draws = Draws(seed: seed + 1)
            for step in 0..<200 {
                let transaction = workload.transaction(model, on: Shard.drive)
                let answers = try shards.indices.map { try shards[$0].apply(transaction) }
                try #require(answers[0] == answers[1], "seed \(seed), step \(step)")
                _ = model.apply(transaction, time: shards[0].time, answered: answers[0])
                if draws.chance(10) {
                    for place in shards.indices { try shards[place].sweep() }
                    model.sweep(time: shards[0].time)
                }
                for place in shards.indices where draws.chance(10) {
                    try shards[place].write(to: stores[place])
                    guard draws.chance(15) else { continue }
                    stores[place] =
                        place == 0
                        ? MemoryStore(on: MemoryDevice())
                        : try RocksStore(in: "\(folder)/\(step + 1)")
                    try shards[place].move(to: stores[place])
                }
            }
            let isEqual = try shards[0].rows.pairs() == shards[1].rows.pairs()
            #expect(isEqual, "seed \(seed)")
        }
    }

    /// Bytes that nobody meant as a command, and commands with bytes turned over.
    @Test(arguments: 0..<10 as Range<UInt64>)
    func `no command, however damaged, is done in part`(_ seed: UInt64) throws {
        var shard = try Shard(limits: Self.limits)
        var workload = Workload(seed: seed)
        let model = Model(limits: Self.limits, owner: Shard.owner, time: shard.time)
        var draws = Draws(seed: seed)
        var coder = Coder()
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            try coder.encode(
                DriveCommand(body: .transaction(workload.transaction(model, on: Shard.drive))),
                into: &bytes)
            for _ in 0..<draws.below(4) {
                bytes[draws.below(bytes.count)] = UInt8(draws.below(256))
            }
            if draws.chance(20) { bytes.removeLast(draws.below(bytes.count)) }
            let before = try shard.rows.pairs()
            let answered = try shard.apply(bytes: bytes)
            let answer = try unsafe coder.decode(DriveAnswer.self, from: answered.span.bytes)
            let isUnchanged = try shard.rows.pairs() == before
            #expect(answer.refused == nil || isUnchanged)
        }
        #expect(try shard.problems() == [])
    }
}

/// Makes a folder that is gone afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cairn-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}
