import Drive
import DriveModel
import KeyValue
import Schema
import Testing

/// The rows of one shard, and short words for asking them.
struct Shard {
    static let drive: UInt64 = 0x1230_0000_0000_0001
    /// Nothing but the drive's own.
    static let slots = Slots.slot(of: drive)..<Slots.slot(of: drive) + 1
    static let owner: UInt64 = 7
    static let second: UInt64 = 1_000_000_000

    let machine: Drive
    private(set) var rows: PendingWrites
    private var ancestors = Ancestors(countMax: 20)
    var time: UInt64 = 1_000 * second
    var actor = Actor(user: owner)

    /// With a drive, if its slot is among those that the shard begins with.
    init(
        limits: Limits = Limits(), byteCountMax: UInt64 = 1 << 30,
        opening slots: Range<UInt32>? = Shard.slots,
        on store: any StoreReader = MemoryStore(on: MemoryDevice())
    ) throws {
        machine = Drive(limits: limits)
        rows = PendingWrites(on: store)
        guard let slots else { return }
        let open = OpenSlots(first: slots.lowerBound, slotCount: UInt32(slots.count))
        _ = try machine.apply(DriveCommand(body: .openSlots(open)), time: time, to: &rows)
        guard slots.contains(Slots.slot(of: Self.drive)) else { return }
        let create = CreateDrive(drive: Self.drive, owner: Self.owner, byteCountMax: byteCountMax)
        let answer = try machine.apply(
            DriveCommand(body: .createDrive(create)), time: time, to: &rows, ancestors)
        #expect(answer.refused == nil)
    }

    mutating func create(_ create: CreateDrive) throws -> DriveAnswer {
        try apply(.createDrive(create))
    }

    mutating func apply(_ body: DriveCommandBody) throws -> DriveAnswer {
        try machine.apply(DriveCommand(body: body), time: time, to: &rows, ancestors)
    }

    mutating func apply(_ actions: [DriveOperationAction]) throws -> DriveAnswer {
        try apply(
            DriveTransaction(
                drive: Self.drive, actor: actor,
                operations: actions.map { DriveOperation(action: $0) }))
    }

    mutating func apply(_ transaction: DriveTransaction) throws -> DriveAnswer {
        time += Self.second
        return try machine.apply(
            DriveCommand(body: .transaction(transaction)), time: time, to: &rows, ancestors)
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
        ancestors = Ancestors()
    }

    mutating func apply(bytes: [UInt8]) throws -> [UInt8] {
        time += Self.second
        return try machine.apply(bytes[...], time: time, to: &rows, ancestors)
    }

    /// What the last operation made or changed.
    mutating func done(_ actions: DriveOperationAction...) throws -> DriveResult {
        let answer = try apply(actions)
        #expect(answer.refused == nil, "\(answer.refused?.description ?? "")")
        return try #require(answer.results.last)
    }

    /// Why it was refused; nothing may have changed.
    mutating func refused(_ actions: DriveOperationAction...) throws -> DriveErrorCode? {
        let before = try rows.pairs()
        let answer = try apply(actions)
        let isUnchanged = try rows.pairs() == before
        #expect(isUnchanged)
        return answer.refused?.code
    }

    mutating func folder(_ name: String, in parent: UInt64 = WellKnown.root) throws -> UInt64 {
        try #require(try done(.make(name, in: parent, .folder)).node)
    }

    mutating func file(_ name: String, in parent: UInt64 = WellKnown.root) throws -> UInt64 {
        try #require(try done(.make(name, in: parent)).node)
    }

    func ask(_ question: DriveQueryQuestion) throws -> DriveQueryAnswerAnswer {
        let query = DriveQuery(
            drive: Self.drive, actor: actor, time: time, question: question)
        switch try machine.answer(ShardQuery(question: .drive(query)), from: rows, ancestors) {
        case .drive(let answer): return answer.answer
        case .refused(let error): return .refused(error)
        case .references, .due, .deliveries, .export:
            Issue.record("not what was asked")
            return .refused(DriveError(code: .malformed))
        }
    }

    func due() throws -> UInt64? {
        guard
            case .due(let answer) = try machine.answer(
                ShardQuery(question: .due(DueQuery())), from: rows)
        else { return nil }
        return answer.due
    }

    /// As a leader does, until nothing is due.
    mutating func sweep() throws {
        for _ in 0..<10_000 {
            guard let due = try due(), due <= time else { return }
            let command = DriveCommand(body: .sweep(SweepDrives()))
            let answer = try machine.apply(command, time: time, to: &rows, ancestors)
            #expect(answer.refused == nil)
        }
        Issue.record("sweeping does not end")
    }

    func areReferenced(_ chunks: [[UInt8]]) throws -> [Bool] {
        guard
            case .references(let answer) = try machine.answer(
                ShardQuery(question: .references(ReferencesQuery(chunks: chunks.flatMap { $0 }))),
                from: rows)
        else { return [] }
        return answer.areReferenced.map { $0 == 1 }
    }

    func row() throws -> DriveRow? {
        guard case .driveStat(let answer) = try ask(.driveStat(DriveStatQuery())) else {
            return nil
        }
        return answer.drive
    }

    func versions(of node: UInt64, countMax: UInt32 = 1_000) throws -> [Version] {
        var versions: [Version] = []
        var before: UInt64?
        while true {
            let query = VersionsQuery(node: node, before: before, countMax: countMax)
            guard case .versions(let page) = try ask(.versions(query)) else { return versions }
            versions += page.versions
            guard page.hasMore, let last = page.versions.last else { return versions }
            before = last.number
        }
    }

    func item(_ path: String) throws -> Item? {
        guard case .stat(let answer) = try ask(.stat(StatQuery(path: path))) else { return nil }
        return answer.item
    }

    func stat(_ node: UInt64) throws -> StatAnswer? {
        guard case .stat(let answer) = try ask(.stat(StatQuery(node: node))) else { return nil }
        return answer
    }

    func names(
        in folder: UInt64 = WellKnown.root, by order: ListOrder = .name,
        isDescending: Bool = false, countMax: UInt32 = 1_000
    ) throws -> [String] {
        try items(in: folder, by: order, isDescending: isDescending, countMax: countMax)
            .map(\.name)
    }

    /// All pages of a folder.
    func items(
        in folder: UInt64, by order: ListOrder, isDescending: Bool, countMax: UInt32
    ) throws -> [Item] {
        var items: [Item] = []
        var cursor: [UInt8]?
        repeat {
            let query = ListQuery(
                folder: folder, order: order, isDescending: isDescending, countMax: countMax,
                cursor: cursor)
            guard case .list(let page) = try ask(.list(query)) else { return items }
            items += page.items
            cursor = page.cursor
        } while cursor != nil
        return items
    }

    func changes(after: UInt64 = 0) throws -> [Change] {
        guard
            case .changes(let answer) = try ask(
                .changes(ChangesQuery(after: after, countMax: 1_000)))
        else { return [] }
        return answer.changes
    }

    func problems() throws -> [String] {
        try Auditor.problems(in: rows, limits: machine.limits)
    }
}

extension DriveOperationAction {
    static func make(
        _ name: String, in parent: UInt64 = WellKnown.root, _ kind: NodeKind = .file,
        _ onClash: OnClash = .refuse
    ) -> DriveOperationAction {
        .create(CreateNode(parent: .node(parent), name: name, kind: kind, onClash: onClash))
    }

    static func rename(
        _ node: UInt64, _ name: String, _ onClash: OnClash = .refuse
    ) -> DriveOperationAction {
        .move(MoveNode(node: .node(node), name: name, onClash: onClash))
    }

    static func move(
        _ node: UInt64, to parent: UInt64, _ onClash: OnClash = .refuse
    ) -> DriveOperationAction {
        .move(MoveNode(node: .node(node), parent: .node(parent), onClash: onClash))
    }

    static func copy(
        _ node: UInt64, to parent: UInt64, _ name: String? = nil, _ onClash: OnClash = .refuse
    ) -> DriveOperationAction {
        .copy(
            CopyNode(node: .node(node), parent: .node(parent), name: name, onClash: onClash))
    }
}
