import Drive
import DriveModel
import KeyValue
import RandomDraws
import Schema
import Testing

@Suite struct OutboxTests {
    static let other: UInt64 = 0x1230_0000_0000_0002
    static let ann = Principal(kind: .user, number: 20)

    /// A drive of somebody else's, in the same shard; its owner is told what is shared.
    static func shard(_ limits: Limits = Limits()) throws -> Shard {
        var shard = try Shard(limits: limits)
        let answer = try shard.create(CreateDrive(drive: other, owner: 20, byteCountMax: 1))
        #expect(answer.refused == nil)
        return shard
    }

    static func grant(
        _ node: UInt64, _ role: AccessRole = .viewer, expires: UInt64? = nil
    ) -> DriveOperationAction {
        .grantAccess(
            GrantAccess(
                node: .node(node), principal: ann, role: role, expires: expires, tell: other))
    }

    static func revoke(_ node: UInt64) -> DriveOperationAction {
        .revokeAccess(RevokeAccess(node: .node(node), principal: ann))
    }

    @Test func `what is shared is listed by who it is shared with, until it is taken back`() throws
    {
        var shard = try Self.shard()
        let folder = try shard.folder("folder")
        _ = try shard.done(Self.grant(folder, .editor))
        #expect(try shard.shared(with: Self.other) == [])
        try shard.carryAll()
        let items = try shard.shared(with: Self.other)
        #expect(items.map(\.node) == [folder] && items.map(\.drive) == [Shard.drive])
        #expect(items.map(\.shared.role) == [.editor] && items.map(\.shared.name) == ["folder"])
        _ = try shard.done(Self.revoke(folder))
        try shard.carryAll()
        #expect(try shard.shared(with: Self.other) == [])
        #expect(try shard.problems() == [])
    }

    @Test func `a delivery is done once, and none is left out`() throws {
        var shard = try Self.shard()
        let file = try shard.file("file")
        _ = try shard.done(Self.grant(file))
        _ = try shard.done(Self.revoke(file))
        let waiting = try shard.deliveries()
        #expect(waiting.map(\.sequence) == [1, 2])
        #expect(try shard.deliver(waiting[1]) == .deliveryGap)
        #expect(try shard.deliver(waiting[0]) == nil)
        #expect(try shard.deliver(waiting[1]) == nil)
        // Late, and once more: shared again would be wrong.
        #expect(try shard.deliver(waiting[0]) == nil)
        #expect(try shard.shared(with: Self.other) == [])
        // Only the first that waits is cleared.
        try shard.clear(waiting[1])
        #expect(try shard.deliveries().count == 2)
        for delivery in waiting { try shard.clear(delivery) }
        #expect(try shard.deliveries() == [])
        #expect(try shard.problems() == [])
    }

    @Test func `what is deleted for good is shared no more`() throws {
        var shard = try Self.shard()
        let file = try shard.file("file")
        _ = try shard.done(Self.grant(file))
        try shard.carryAll()
        _ = try shard.done(.trash(TrashNode(node: .node(file))))
        _ = try shard.done(.emptyTrash(EmptyTrash()))
        try shard.sweep()
        try shard.carryAll()
        #expect(try shard.shared(with: Self.other) == [])
        #expect(try shard.problems() == [])
    }

    @Test func `a denial is no share, and what has expired is not listed`() throws {
        var shard = try Self.shard()
        let file = try shard.file("file")
        let end = shard.time + 100 * Shard.second
        _ = try shard.done(Self.grant(file, .viewer, expires: end))
        try shard.carryAll()
        #expect(try shard.shared(with: Self.other).count == 1)
        shard.time = end
        #expect(try shard.shared(with: Self.other) == [])
        _ = try shard.done(Self.grant(file, .denied))
        try shard.carryAll()
        #expect(try shard.shared(with: Self.other) == [])
        #expect(try shard.problems() == [])
    }

    @Test func `who gets a drive late lists what was shared before, and goes on from there`() throws
    {
        var shard = try Shard()
        let files = try (0..<3).map { try shard.file("file \($0)") }
        for file in files { _ = try shard.done(Self.grant(file)) }
        _ = try shard.done(Self.revoke(files[1]))
        let waiting = try shard.deliveries()
        #expect(try shard.deliver(waiting[1]) == .deliveryGap)
        try shard.carryAll()
        // Late, and once more.
        #expect(try shard.deliver(waiting[1]) == nil)
        #expect(try shard.shared(with: Self.other) == [])
        #expect(try shard.problems() == [])

        _ = try shard.create(CreateDrive(drive: Self.other, owner: 20, byteCountMax: 1))
        #expect(try shard.shared(with: Self.other).map(\.node) == [files[0], files[2]])
        _ = try shard.done(Self.revoke(files[0]))
        _ = try shard.done(Self.grant(files[1]))
        try shard.carryAll()
        #expect(try shard.shared(with: Self.other).map(\.node) == [files[1], files[2]])
        #expect(try shard.problems() == [])
    }

    @Test func `what was shared before with another account is not listed`() throws {
        var shard = try Shard()
        _ = try shard.done(Self.grant(shard.file("file")))
        try shard.carryAll()
        _ = try shard.create(CreateDrive(drive: Self.other, owner: 21, byteCountMax: 1))
        #expect(try shard.shared(with: Self.other, as: 21) == [])
        #expect(try shard.problems() == [])
    }

    @Test func `a drive that is not made yet is told no end of things, and keeps some`() throws {
        var limits = Limits()
        limits.earlyCountMax = 2
        var shard = try Shard(limits: limits)
        let files = try (0..<3).map { try shard.file("file \($0)") }
        for file in files { _ = try shard.done(Self.grant(file)) }
        try shard.carryAll()
        _ = try shard.done(Self.grant(files[1], .editor))
        _ = try shard.done(Self.revoke(files[0]))
        _ = try shard.done(Self.revoke(files[2]))
        try shard.carryAll()
        _ = try shard.create(CreateDrive(drive: Self.other, owner: 20, byteCountMax: 1))
        let items = try shard.shared(with: Self.other)
        #expect(items.map(\.node) == [files[1]] && items.map(\.shared.role) == [.editor])
        #expect(try shard.problems() == [])
    }

    @Test func `grants wait while too much is to be told, and revoking never does`() throws {
        var limits = Limits()
        limits.deliveryCountMax = 1
        var shard = try Self.shard(limits)
        let (first, second) = (try shard.file("a"), try shard.file("b"))
        _ = try shard.done(Self.grant(first))
        #expect(try shard.refused(Self.grant(second)) == .outboxFull)
        _ = try shard.done(Self.revoke(first))
        try shard.carryAll()
        _ = try shard.done(Self.grant(second))
        #expect(try shard.problems() == [])
    }

    /// A courier that forgets what it has done, repeats itself, and comes when it likes.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `in the end the other drive lists what is shared with it`(_ seed: UInt64) throws {
        var draws = Draws(seed: seed)
        var shard = try Self.shard()
        let nodes = try (0..<5).map { try shard.file("file \($0)") }
        var shared: Set<UInt64> = []
        var seen: [Delivery] = []
        for _ in 0..<100 {
            let node = draws.pick(nodes)
            switch draws.below(6) {
            case 0..<2:
                _ = try shard.done(Self.grant(node, draws.pick([.viewer, .editor])))
                shared.insert(node)
            case 2 where shared.contains(node):
                _ = try shard.done(Self.revoke(node))
                shared.remove(node)
            case 3:
                seen += try shard.deliveries().prefix(3)
            case 4 where !seen.isEmpty:
                _ = try shard.deliver(draws.pick(seen))
            default:
                guard let first = try shard.deliveries().first else { continue }
                #expect(try shard.deliver(first) == nil)
                if draws.chance(50) { try shard.clear(first) }
            }
        }
        try shard.carryAll()
        let listed = Set(try shard.shared(with: Self.other).map(\.node))
        #expect(listed == shared, "seed \(seed)")
        #expect(try shard.problems() == [], "seed \(seed)")
    }
}

extension Shard {
    func deliveries() throws -> [Delivery] {
        let query = DeliveriesQuery(countMax: 1_000)
        guard
            case .deliveries(let answer) = try machine.answer(
                ShardQuery(question: .deliveries(query)), from: rows)
        else { return [] }
        return answer.deliveries
    }

    mutating func deliver(_ delivery: Delivery) throws -> DriveErrorCode? {
        try apply(
            .deliver(
                DeliverToDrive(
                    source: delivery.source, drive: delivery.target, sequence: delivery.sequence,
                    delivery: delivery.row))
        ).refused?.code
    }

    mutating func clear(_ delivery: Delivery) throws {
        let refused = try apply(
            .clear(
                ClearDelivery(
                    drive: delivery.source, target: delivery.target, sequence: delivery.sequence))
        ).refused
        #expect(refused == nil)
    }

    /// As a leader does, until nothing waits.
    mutating func carryAll() throws {
        while let delivery = try deliveries().first {
            #expect(try deliver(delivery) == nil)
            try clear(delivery)
        }
    }

    func shared(with drive: UInt64, as owner: UInt64 = 20) throws -> [SharedItem] {
        let query = DriveQuery(
            drive: drive, actor: Actor(user: owner), time: time,
            question: .shared(SharedQuery(countMax: 1_000)))
        guard
            case .drive(let answer) = try machine.answer(
                ShardQuery(question: .drive(query)), from: rows),
            case .shared(let shared) = answer.answer
        else { return [] }
        return shared.items
    }
}
