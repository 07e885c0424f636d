import Drive
import Foundation
import KeyValue
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
        return limits
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `answers as a naive model does`(_ seed: UInt64) throws {
        var shard = try Shard(limits: Self.limits)
        var model = Model(limits: Self.limits, owner: Shard.owner, time: shard.time)
        var workload = Workload(seed: seed)
        for step in 0..<300 {
            let transaction = workload.transaction(model)
            var answer = try shard.apply(transaction)
            let expected = model.apply(transaction, time: shard.time, answered: answer)
            if let refused = answer.refused {
                answer.refused = DriveError(code: refused.code, operation: refused.operation)
            }
            try #require(
                answer == expected, "seed \(seed), step \(step): \(transaction) gave \(answer)")
            if step % 20 == 0 || step == 299 {
                try #require(try shard.problems() == [], "seed \(seed), step \(step)")
                try compare(shard, model, &workload.draws, "seed \(seed), step \(step)")
            }
        }
    }

    /// Everything that can be asked.
    private func compare(
        _ shard: Shard, _ model: Model, _ draws: inout Draws, _ place: String
    ) throws {
        for (number, node) in model.nodes.sorted(by: { $0.key < $1.key }) {
            let stat = try #require(try shard.stat(number), "\(place): \(number)")
            try #require(stat.details == node.details, "\(place): \(number)")
            try #require(stat.isStarred == node.stars.contains(Shard.owner), "\(place): \(number)")
            try #require(
                stat.item.entry.revision == node.revision
                    && stat.item.entry.modified == node.modified && stat.item.name == node.name
                    && stat.item.parent == node.parent && stat.item.entry.type == node.type,
                "\(place): \(number)")
            guard node.kind == .folder else { continue }
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
        let kept = model.changes.suffix(Int(model.limits.changeCountMax))
        let changes = try shard.changes(after: UInt64(model.changes.count - kept.count))
        try #require(changes.map(\.change) == Array(kept), "\(place): the feed")
    }

    /// One on disk, one in memory; each writes out, and starts anew from a copy, when it likes.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func `two replicas answer alike and hold the same rows`(_ seed: UInt64) throws {
        try withFolder { folder in
            var stores: [any Store] = [
                MemoryStore(on: MemoryDevice()), try RocksStore(in: folder + "/0"),
            ]
            var shards = try stores.map { try Shard(limits: Self.limits, on: $0) }
            var model = Model(limits: Self.limits, owner: Shard.owner, time: shards[0].time)
            var workload = Workload(seed: seed)
            var draws = Draws(seed: seed + 1)
            for step in 0..<200 {
                let transaction = workload.transaction(model)
                let answers = try shards.indices.map { try shards[$0].apply(transaction) }
                try #require(answers[0] == answers[1], "seed \(seed), step \(step)")
                _ = model.apply(transaction, time: shards[0].time, answered: answers[0])
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
                DriveCommand(body: .transaction(workload.transaction(model))), into: &bytes)
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
