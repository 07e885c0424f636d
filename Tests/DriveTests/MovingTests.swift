import Drive
import DriveModel
import KeyValue
import RandomDraws
import Schema
import Testing

/// Slots that move between two shards, each of which may start anew from its store at any time.
@Suite struct MovingTests {
    /// So low that a slot takes several pieces.
    static var limits: Limits {
        var limits = ModelTests.limits
        limits.exportedRowCount = 25
        limits.clearedRowCount = 40
        return limits
    }

    static let slot = Slots.slot(of: Shard.drive)

    @Test func `a slot that nobody has given to a shard is not served there`() throws {
        var shard = try Shard(opening: 0..<1)
        let answer = try shard.create(
            CreateDrive(drive: Slots.firstDrive(of: 5), owner: 7, byteCountMax: 1))
        #expect(answer.refused?.code == .slotElsewhere)
        // It has some from the start: later ones come by a move.
        _ = try shard.apply(.openSlots(OpenSlots(first: 5, slotCount: 1)))
        #expect(try shard.step(.serve, 1, on: 5).refused?.code == .slotElsewhere)
    }

    @Test func `who is asked for a drive says where it went`() throws {
        var pair = try Pair()
        try pair.moveAll(1)
        let create = DriveTransaction(
            drive: Shard.drive, actor: Actor(user: Shard.owner),
            operations: [DriveOperation(action: .make("late"))])
        let refused = try pair.shards[0].apply(create).refused
        #expect(refused?.code == .slotMoved && refused?.value == 2)
        #expect(try pair.shards[1].apply(create).refused == nil)
        guard case .refused(let error) = try pair.shards[0].ask(.stat(StatQuery(node: 1))) else {
            Issue.record("an answer of a shard that has nothing to say")
            return
        }
        #expect(error.code == .slotMoved)
        #expect(try pair.problems() == [])
    }

    @Test func `nobody is served while the last changes are copied`() throws {
        var pair = try Pair()
        _ = try pair.shards[0].step(.leave, 1, on: Self.slot, other: 2)
        _ = try pair.shards[0].done(.make("a"))
        _ = try pair.shards[0].step(.freeze, 1, on: Self.slot)
        #expect(try pair.shards[0].refused(.make("b")) == .slotFrozen)
        _ = try pair.shards[0].step(.keep, 1, on: Self.slot)
        _ = try pair.shards[0].done(.make("b"))
        #expect(try pair.problems() == [])
    }

    @Test func `changes wait for the copy where too many were made`() throws {
        var limits = Self.limits
        limits.noteCountMax = 12
        var pair = try Pair(limits)
        _ = try pair.shards[0].step(.leave, 1, on: Self.slot, other: 2)
        let answers = try (0..<10).map { try pair.shards[0].apply([.make("\($0)")]) }
        #expect(answers[0].refused == nil)
        #expect(answers[9].refused?.code == .slotFrozen)
        _ = try pair.shards[0].step(.clear, 1, on: Self.slot, note: 100)
        _ = try pair.shards[0].done(.make("a"))
        #expect(try pair.problems() == [])
    }

    @Test func `a step that comes late, or out of turn, changes nothing`() throws {
        var pair = try Pair()
        for step in [.freeze, .handOver, .serve, .clear] as [SlotStep] {
            #expect(try pair.isIdle(step, 1, at: 0), "\(step)")
        }
        _ = try pair.shards[1].step(.takeIn, 1, on: Self.slot, other: 1)
        // Without its rows.
        #expect(try pair.isIdle(.serve, 1, at: 1))
        try pair.giveUp(1)
        for step in [.leave, .freeze, .handOver] as [SlotStep] {
            #expect(try pair.isIdle(step, 1, at: 0), "\(step)")
        }
        for step in [.takeIn, .serve] as [SlotStep] {
            #expect(try pair.isIdle(step, 1, at: 1), "\(step)")
        }
        try pair.moveAll(2)
        for step in [.leave, .freeze, .handOver, .keep] as [SlotStep] {
            #expect(try pair.isIdle(step, 2, at: 0), "\(step)")
        }
        for step in [.takeIn, .serve, .giveUp] as [SlotStep] {
            #expect(try pair.isIdle(step, 2, at: 1), "\(step)")
        }
        #expect(try pair.problems() == [])
    }

    @Test func `who gives up before anything was begun keeps it from beginning`() throws {
        var pair = try Pair()
        try pair.giveUp(1)
        #expect(try pair.isIdle(.leave, 1, at: 0))
        #expect(try pair.isIdle(.takeIn, 1, at: 1))
        #expect(try pair.problems() == [])
    }

    @Test func `a piece that comes twice, late or out of order is not taken`() throws {
        var limits = Self.limits
        limits.exportedRowCount = 3
        var pair = try Pair(limits)
        _ = try pair.shards[0].step(.leave, 1, on: Self.slot, other: 2)
        let start = try pair.begin(1)
        let first = try pair.piece(1, from: start)
        let position = try pair.take(first, 1, from: start)
        let second = try pair.piece(1, from: position)
        let before = try pair.shards[1].rows.pairs()
        _ = try pair.take(first, 1, from: start)
        _ = try pair.take(second, 1, from: second.to)
        let isUnchanged = try pair.shards[1].rows.pairs() == before
        #expect(isUnchanged)
        #expect(try pair.take(second, 1, from: position) == second.to)
    }

    @Test func `a row of another slot is no part of a piece`() throws {
        var pair = try Pair()
        let position = try pair.begin(1)
        let other = DriveKeys(drive: Slots.firstDrive(of: 7)).drive
        let piece = ImportRows(
            slot: Self.slot, move: 1, from: position, to: position,
            rows: [SlotPair(key: other, value: [])])
        #expect(try pair.shards[1].apply(.importRows(piece)).refused?.code == .malformed)
    }

    @Test func `what is due of a drive is swept where it is served`() throws {
        var pair = try Pair()
        let file = try pair.shards[0].file("old")
        _ = try pair.shards[0].done(.trash(TrashNode(node: .node(file))))
        _ = try pair.shards[0].done(.emptyTrash(EmptyTrash()))
        _ = try pair.shards[0].step(.leave, 1, on: Self.slot, other: 2)
        _ = try pair.shards[0].step(.freeze, 1, on: Self.slot)
        #expect(try pair.shards[0].due() == nil)
        try pair.moveAll(1)
        #expect(try pair.shards[1].due() == 0)
        try pair.shards[1].sweep()
        #expect(try pair.shards[1].row()?.nodeCount == 0)
        #expect(try pair.problems() == [])
    }

    @Test func `deliveries wait where their drive is served, and move with it`() throws {
        var pair = try Pair()
        _ = try pair.shards[0].create(
            CreateDrive(drive: OutboxTests.other, owner: 20, byteCountMax: 1))
        let file = try pair.shards[0].file("file")
        _ = try pair.shards[0].done(OutboxTests.grant(file))
        _ = try pair.shards[0].step(.leave, 1, on: Self.slot, other: 2)
        #expect(try pair.shards[0].deliveries().count == 1)
        _ = try pair.shards[0].step(.freeze, 1, on: Self.slot)
        #expect(try pair.shards[0].deliveries() == [])
        try pair.moveAll(1)
        #expect(try pair.shards[1].deliveries().count == 1)
        try pair.shards[1].carryAll()
        #expect(try pair.shards[1].shared(with: OutboxTests.other).map(\.node) == [file])
        #expect(try pair.problems() == [])
    }

    /// People work on while the slot goes to and fro between a store in memory and one on disk; who
    /// drives its moves forgets where he was, repeats himself, gives up, and comes when he likes.
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `nothing is lost or doubled on the way`(_ seed: UInt64) throws {
        try withFolder { folder in
            var pair = try Pair(folder: folder, Self.limits)
            var model = Model(
                limits: Self.limits, owner: Shard.owner, time: pair.shards[0].time,
                normalised: ModelTests.normalised)
            var workload = Workload(seed: seed)
            var draws = Draws(seed: seed + 1)
            var driver = Driver()
            var (doneCount, movedCount) = (0, 0)
            for step in 0..<600 {
                let place = "seed \(seed), step \(step)"
                if draws.chance(40) {
                    let transaction = workload.transaction(model, on: Shard.drive)
                    if try pair.apply(transaction, &model, place) { doneCount += 1 }
                    if draws.chance(10), try pair.servingShard() != nil {
                        for shard in 0..<2 { try pair.shards[shard].sweep() }
                        model.sweep(time: pair.shards[0].time)
                    }
                } else if try driver.goOn(&pair, &draws) {
                    movedCount += 1
                }
                if draws.chance(5) { try pair.restart(draws.below(2)) }
                if step % 25 == 0 { try #require(try pair.problems() == [], "\(place)") }
            }
            try driver.finish(&pair)
            try #require(try pair.problems() == [], "seed \(seed)")
            try pair.compare(model, "seed \(seed)")
            #expect(doneCount > 50 && movedCount > 1, "\(doneCount) done, \(movedCount) moved")
        }
    }
}

/// Two shards, numbers 1 and 2, of which the first has all slots to begin with.
private struct Pair {
    var shards: [Shard]
    private var stores: [any Store]
    private let folder: String?
    private var startCount = 0

    init(_ limits: Limits = MovingTests.limits) throws {
        try self.init(folder: nil, limits)
    }

    init(folder: String?, _ limits: Limits) throws {
        self.folder = folder
        stores = [
            MemoryStore(on: MemoryDevice()),
            try folder.map { try RocksStore(in: $0 + "/0") } ?? MemoryStore(on: MemoryDevice()),
        ]
        shards = [
            try Shard(limits: limits, on: stores[0]),
            try Shard(limits: limits, opening: nil, on: stores[1]),
        ]
    }

    /// Asks both, and the model. False if nobody serves the drive.
    mutating func apply(
        _ transaction: DriveTransaction, _ model: inout Model, _ place: String
    ) throws -> Bool {
        var answers: [DriveAnswer] = []
        for shard in 0..<2 {
            var answer = try shards[shard].apply(transaction)
            if let refused = answer.refused {
                answer.refused = DriveError(code: refused.code, operation: refused.operation)
            }
            switch answer.refused?.code {
            case .slotFrozen, .slotMoved, .slotElsewhere: break
            default: answers.append(answer)
            }
        }
        try #require(answers.count <= 1, "\(place): two shards serve one drive")
        guard let answer = answers.first else { return false }
        let expected = model.apply(transaction, time: shards[0].time, answered: answer)
        try #require(answer == expected, "\(place): \(transaction)")
        return true
    }

    /// What was written is all that is left.
    mutating func restart(_ shard: Int) throws {
        startCount += 1
        try shards[shard].write(to: stores[shard])
        if let folder, shard == 1 {
            stores[1] = try RocksStore(in: "\(folder)/\(startCount)")
        } else {
            stores[shard] = MemoryStore(on: MemoryDevice())
        }
        try shards[shard].move(to: stores[shard])
    }

    func servingShard() throws -> Int? {
        for shard in 0..<2 {
            if case .driveStat = try shards[shard].ask(.driveStat(DriveStatQuery())) {
                return shard
            }
        }
        return nil
    }

    func compare(_ model: Model, _ place: String) throws {
        let shard = shards[try #require(try servingShard())]
        let actors = [Actor(user: Shard.owner), Workload.others[0]]
        for query in model.everyQuery(drive: Shard.drive, as: actors, time: shard.time) {
            guard
                case .drive(let answer) = try shard.machine.answer(
                    ShardQuery(question: .drive(query)), from: shard.rows)
            else { throw Refused() }
            try #require(model.agrees(with: answer.answer, to: query), "\(place): \(query)")
        }
    }

    func problems() throws -> [String] { try shards.flatMap { try $0.problems() } }

    mutating func isIdle(_ step: SlotStep, _ move: UInt64, at shard: Int) throws -> Bool {
        let before = try shards[shard].rows.pairs()
        _ = try shards[shard].step(step, move, on: MovingTests.slot, other: shard == 0 ? 2 : 1)
        return try shards[shard].rows.pairs() == before
    }

    mutating func begin(_ move: UInt64) throws -> SlotPosition {
        let answer = try shards[1].step(.takeIn, move, on: MovingTests.slot, other: 1)
        return try #require(answer.slot?.position)
    }

    func piece(_ move: UInt64, from position: SlotPosition, at: Int = 0) throws -> ExportAnswer {
        let query = ExportQuery(
            slot: MovingTests.slot, move: move, from: position, byteCountMax: 4_000)
        guard
            case .export(let answer) = try shards[at].machine.answer(
                ShardQuery(question: .export(query)), from: shards[at].rows)
        else { throw Refused() }
        return answer
    }

    mutating func take(
        _ piece: ExportAnswer, _ move: UInt64, from position: SlotPosition, to: Int = 1
    ) throws -> SlotPosition {
        let rows = ImportRows(
            slot: MovingTests.slot, move: move, from: position, to: piece.to, rows: piece.rows)
        return try #require(try shards[to].apply(.importRows(rows)).slot?.position)
    }

    /// From shard 1 to shard 2.
    mutating func moveAll(_ move: UInt64) throws {
        var driver = Driver(move: move)
        try driver.finish(&self)
    }

    mutating func giveUp(_ move: UInt64) throws {
        _ = try shards[0].step(.keep, move, on: MovingTests.slot, other: 2)
        _ = try shards[1].step(.giveUp, move, on: MovingTests.slot, other: 1)
        for shard in 0..<2 {
            for _ in 0..<100 { _ = try shards[shard].step(.clear, move, on: MovingTests.slot) }
        }
    }

    private struct Refused: Error {}
}

/// Drives one move after another as the control group's leader does, a step at a time.
private struct Driver {
    private var move: UInt64
    private var from = 0
    private var isGivenUp = false
    private var isSwitched = false
    private var isOver = false

    init(move: UInt64 = 1) { self.move = move }

    /// True when a move has come to its end at the destination.
    mutating func goOn(
        _ pair: inout Pair, _ draws: inout Draws, isSteady: Bool = false
    ) throws -> Bool {
        let to = 1 - from
        if isOver {
            (isOver, isGivenUp) = (false, false)
            if isSwitched { from = to }
            isSwitched = false
            move += 1
            return false
        }
        if !isSteady, !isSwitched, draws.chance(1) { isGivenUp = true }
        if isGivenUp {
            let kept = try step(.keep, at: from, &pair)
            let left = try step(.giveUp, at: to, &pair)
            let cleared = try step(.clear, at: from, &pair)
            _ = try step(.clear, at: to, &pair)
            #expect(kept?.state == .serving)
            isOver = left?.state == .moved && cleared?.noteFirst == cleared?.noteNext
            return false
        }
        if isSwitched {
            _ = try step(.serve, at: to, &pair)
            _ = try step(.handOver, at: from, &pair)
            isOver = try step(.clear, at: from, &pair)?.state == .moved
            return isOver
        }
        try copy(&pair, twice: !isSteady && draws.chance(30))
        return false
    }

    private mutating func copy(_ pair: inout Pair, twice: Bool) throws {
        let to = 1 - from
        let row = try step(.leave, at: from, &pair)
        guard row?.state == .leaving || row?.state == .frozen, row?.move == move,
            let position = try step(.takeIn, at: to, &pair)?.position
        else { return }
        let piece = try pair.piece(move, from: position, at: from)
        guard piece.to != position else {
            if row?.state == .frozen {
                isSwitched = true
            } else {
                _ = try step(.freeze, at: from, &pair)
            }
            return
        }
        for _ in 0..<(twice ? 2 : 1) {
            _ = try pair.take(piece, move, from: position, to: to)
        }
        _ = try step(.clear, at: from, &pair, note: position.note)
    }

    private func step(
        _ step: SlotStep, at shard: Int, _ pair: inout Pair, note: UInt64? = nil
    ) throws -> SlotRow? {
        try pair.shards[shard].step(
            step, move, on: MovingTests.slot, other: shard == 0 ? 2 : 1, note: note
        ).slot
    }

    mutating func finish(_ pair: inout Pair) throws {
        var draws = Draws(seed: 1)
        for _ in 0..<10_000 where !isOver { _ = try goOn(&pair, &draws, isSteady: true) }
        #expect(isOver)
    }
}

extension Shard {
    mutating func step(
        _ step: SlotStep, _ move: UInt64, on slot: UInt32, other: UInt64 = 0, note: UInt64? = nil
    ) throws -> DriveAnswer {
        try apply(
            .stepSlot(StepSlot(slot: slot, move: move, step: step, other: other, note: note)))
    }
}
