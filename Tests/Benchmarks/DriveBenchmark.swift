internal import Drive
internal import Glibc
internal import KeyValue
internal import Schema

/// The drives' state machine alone, on RocksDB and one core: with ten thousand files, and with as
/// many as FILES says, a million if it does not. What a large drive does is held against what a
/// small one does.
let driveBenchmark = Benchmark(name: "drive") {
    let fileCount = unsafe getenv("FILES").flatMap { unsafe Int(String(cString: $0)) } ?? 1_000_000
    let small = try DriveLoad(fileCount: 10_000)
    let few = try small.rates()
    var figures = few.map { rate in
        Figure(
            name: "\(rate.name), \(small.fileCount) files", value: rate.value, unit: rate.unit,
            peer: rate.target.map { (name: "target", value: $0, ratioMin: 1) })
    }
    let large = try DriveLoad(fileCount: fileCount)
    for (rate, before) in zip(try large.rates(), few) {
        figures.append(
            Figure(
                name: "\(rate.name), \(large.fileCount) files", value: rate.value, unit: rate.unit,
                peer: (name: "the small drive", value: before.value, ratioMin: 0.8)))
    }
    figures.append(
        Figure(
            name: "bytes on disk for each of \(fileCount) files",
            value: try large.byteCountPerFile(), unit: "bytes", limit: 600))
    figures.append(
        Figure(
            name: "permission check below 20 folders", value: try large.secondsPerCheck() * 1e6,
            unit: "µs", limit: 5))
    return figures
}

/// One drive with files that lie eight deep, a hundred in a folder, each of one version and chunk.
private final class DriveLoad {
    struct Rate {
        let name: String
        let value: Double
        var unit = "a second"
        var target: Double?
    }

    static let drive: UInt64 = 0x0010_0000_0000_0001
    static let owner: UInt64 = 7
    private static let childCount = 100

    let fileCount: Int
    private let folder: ScratchFolder
    private let store: RocksStore
    private let machine = Drive()
    private let ancestors = Ancestors()
    private var rows: PendingWrites
    private var time: UInt64 = 1_700_000_000_000_000_000
    private var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// Of the folders that files lie in, and of the files in the last of these.
    private var folders: [UInt64] = []
    private var paths: [String] = []
    private var top: UInt64 = 0
    private var createRate = 0.0

    init(fileCount: Int) throws {
        self.fileCount = fileCount
        folder = try ScratchFolder()
        store = try RocksStore(in: folder.path + "/store")
        rows = PendingWrites(on: store)
        let create = CreateDrive(drive: Self.drive, owner: Self.owner, byteCountMax: 1 << 50)
        try apply(DriveCommand(body: .openSlots(OpenSlots(first: 0, slotCount: Slots.count))))
        try apply(DriveCommand(body: .createDrive(create)))
        try makeFolders()
        try makeFiles()
    }

    // MARK: Making it

    /// `top/a/b/` and four levels of as many folders as it takes.
    private func makeFolders() throws {
        top = try make("top", in: WellKnown.root)
        let start = try make("b", in: make("a", in: top))
        let leafCount = max(1, fileCount / Self.childCount)
        var fan = 1
        while fan * fan * fan * fan < leafCount { fan += 1 }
        var level: [(number: UInt64, path: String)] = [(start, "top/a/b")]
        for depth in 0..<4 {
            var next: [(number: UInt64, path: String)] = []
            for above in level {
                for place in 0..<fan where depth < 3 || next.count < leafCount {
                    let name = "folder \(place)"
                    next.append((try make(name, in: above.number), "\(above.path)/\(name)"))
                }
            }
            level = next
        }
        folders = level.map(\.number)
        paths = level.map(\.path)
    }

    private func makeFiles() throws {
        let last = max(0, fileCount - 50_000)
        for place in 0..<last { try makeFile(place) }
        createRate = try perSecond(fileCount - last) { try makeFile(last + $0) }
    }

    private func makeFile(_ place: Int) throws {
        var chunk: [UInt8] = []
        for _ in 0..<4 {
            let bits = draw()
            for shift in 0..<8 { chunk.append(UInt8(truncatingIfNeeded: bits >> (8 * shift))) }
        }
        chunk += [0, 0, 16, 0]
        try apply(
            .create(
                CreateNode(
                    parent: NodeReference(number: folders[place / Self.childCount % folders.count]),
                    name: "report-\(place % Self.childCount).txt", kind: .file, onClash: .rename,
                    content: Content(source: .inlineChunks(ShortContent(chunks: chunk))))))
    }

    private func make(_ name: String, in parent: UInt64) throws -> UInt64 {
        try apply(
            .create(
                CreateNode(
                    parent: NodeReference(number: parent), name: name, kind: .folder,
                    onClash: .refuse)))?.node ?? 0
    }

    // MARK: Measuring

    func rates() throws -> [Rate] {
        try writeOut()
        try store.flush()
        var rates = [Rate(name: "creates", value: createRate, target: 60_000)]
        let stats = try perSecond(100_000) { _ in
            let path = "\(paths[below(paths.count)])/report-\(below(Self.childCount)).txt"
            try ask(.stat(StatQuery(path: path)))
        }
        rates.append(Rate(name: "stats by path, 8 deep", value: stats, target: 300_000))
        let lists = try perSecond(2_000) { _ in
            try ask(
                .list(
                    ListQuery(
                        folder: folders[below(folders.count)], order: .name, isDescending: false,
                        countMax: 100)))
        }
        rates.append(Rate(name: "lists of 100", value: lists))
        var files: [(number: UInt64, version: UInt64)] = []
        for _ in 0..<20_000 {
            let path = "\(paths[below(paths.count)])/report-\(below(Self.childCount)).txt"
            guard let item = try stat(path) else { continue }
            files.append((item.entry.node, item.entry.version ?? 0))
        }
        let renames = try perSecond(files.count) { place in
            try apply(
                .move(
                    MoveNode(
                        node: NodeReference(number: files[place].number), name: "renamed \(place)",
                        onClash: .refuse)))
        }
        rates.append(Rate(name: "renames", value: renames))
        let saves = try perSecond(files.count) { place in
            try apply(
                .save(
                    SaveFile(
                        node: NodeReference(number: files[place].number),
                        baseVersion: files[place].version,
                        content: Content(source: .inlineChunks(ShortContent(chunks: []))))))
        }
        rates.append(Rate(name: "saves", value: saves))
        let other = try make("other", in: WellKnown.root)
        let moves = try perSecond(5_000) { place in
            try apply(
                .move(
                    MoveNode(
                        node: NodeReference(number: top),
                        parent: NodeReference(number: place % 2 == 0 ? other : WellKnown.root),
                        onClash: .refuse)))
        }
        rates.append(Rate(name: "moves of the folder with all of them", value: moves))
        return rates
    }

    func byteCountPerFile() throws -> Double {
        try writeOut()
        try store.flush()
        return Double(try store.approximateByteCount(of: .all)) / Double(fileCount)
    }

    /// For somebody to whom the topmost was granted.
    func secondsPerCheck() throws -> Double {
        var node = try make("checked", in: WellKnown.root)
        try apply(
            .grantAccess(
                GrantAccess(
                    node: NodeReference(number: node),
                    principal: Principal(kind: .user, number: 20), role: .viewer)))
        for depth in 0..<20 { node = try make("\(depth)", in: node) }
        try writeOut()
        try store.flush()
        let rate = try perSecond(200_000) { _ in
            let role = try machine.role(
                of: Actor(user: 20), on: node, in: Self.drive, time: time, from: rows,
                ancestors)
            precondition(role == .viewer)
        }
        return 1 / rate
    }

    /// By the time that this thread was at work: others on the machine don't count.
    private func perSecond(_ count: Int, _ body: (Int) throws -> Void) throws -> Double {
        let start = Self.threadSeconds
        for place in 0..<count { try body(place) }
        return Double(count) / (Self.threadSeconds - start)
    }

    private static var threadSeconds: Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    // MARK: Asking

    @discardableResult
    private func apply(_ action: DriveOperationAction) throws -> DriveResult? {
        let transaction = DriveTransaction(
            drive: Self.drive, actor: Actor(user: Self.owner),
            operations: [DriveOperation(action: action)])
        return try apply(DriveCommand(body: .transaction(transaction))).results.first
    }

    @discardableResult
    private func apply(_ command: DriveCommand) throws -> DriveAnswer {
        time += 1_000
        let answer = try machine.apply(command, time: time, to: &rows, ancestors)
        precondition(answer.refused == nil, "\(command): \(answer)")
        if rows.byteCount > 1 << 20 { try writeOut() }  // as a node does
        return answer
    }

    private func writeOut() throws {
        var batch = WriteBatch()
        rows.add(to: &batch)
        try store.write(batch)
        rows.removeAll()
    }

    private func stat(_ path: String) throws -> Item? {
        guard case .stat(let answer) = try ask(.stat(StatQuery(path: path))) else { return nil }
        return answer.item
    }

    @discardableResult
    private func ask(_ question: DriveQueryQuestion) throws -> DriveQueryAnswerAnswer {
        let query = DriveQuery(
            drive: Self.drive, actor: Actor(user: Self.owner), time: time, question: question)
        guard
            case .drive(let answer) = try machine.answer(
                ShardQuery(question: .drive(query)), from: rows, ancestors)
        else { preconditionFailure("no such drive") }
        if case .refused(let error) = answer.answer { preconditionFailure("\(error)") }
        return answer.answer
    }

    private func below(_ bound: Int) -> Int { Int(draw() >> 33) % bound }

    private func draw() -> UInt64 {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return random
    }
}
