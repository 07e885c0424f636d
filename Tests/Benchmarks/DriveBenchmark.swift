internal import Drive
internal import Glibc
internal import KeyValue
internal import Platform
internal import Schema

/// The drives' state machine alone, on RocksDB and one core: with ten thousand files, and with as
/// many as FILES says, a million if it does not. What a large drive does is held against what a
/// small one does, with caches as large as a node's are here. Filling ten million takes a quarter of
/// an hour: where STORE names a folder, the filled store is kept there, and the next run begins with
/// it.
let driveBenchmark = Benchmark(name: "drive") {
    let fileCount = unsafe getenv("FILES").flatMap { unsafe Int(String(cString: $0)) } ?? 1_000_000
    // Small ones take a second: the middle of five, since the first finds cold memory.
    let smalls = try (0..<5).map { _ in try DriveLoad(fileCount: 10_000).rates() }
    let few = smalls[0].indices.map { place in
        smalls.map { $0[place] }.sorted { $0.value < $1.value }[smalls.count / 2]
    }
    var figures = few.map { rate in
        Figure(
            name: "\(rate.name), 10000 files", value: rate.value, unit: rate.unit,
            peer: rate.target.map { (name: "target", value: $0, ratioMin: 1) })
    }
    let kept = unsafe getenv("STORE").map { unsafe String(cString: $0) }
    let large = try DriveLoad(fileCount: fileCount, keptIn: kept)
    let (whole, read) = try large.statAndRead()
    for (rate, before) in zip(try large.rates(), few) {
        figures.append(
            Figure(
                name: "\(rate.name), \(large.fileCount) files", value: rate.value, unit: rate.unit,
                peer: (name: "the small drive", value: before.value, ratioMin: 0.8)))
    }
    figures.append(
        Figure(
            name: "time of a stat, \(large.fileCount) files", value: whole, unit: "µs",
            peer: (name: "one read of RocksDB, which is in it", value: read, ratioMin: nil)))
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
    private let ancestors: Ancestors
    private var rows: PendingWrites
    private var time: UInt64 = 1_700_000_000_000_000_000
    private var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// Of the folders that files lie in, and of the files in the last of these.
    private var folders: [UInt64] = []
    private var paths: [String] = []
    private var top: UInt64 = 0
    private var createRate = 0.0

    /// Files whose making is measured: the last ones. As many before them bring what a node that
    /// works has in its cache.
    private static let measuredCount = 50_000

    init(fileCount: Int, keptIn kept: String? = nil) throws {
        self.fileCount = fileCount
        folder = try ScratchFolder()
        var settings = RocksStore.Settings()
        let cacheByteCount = (ProcessMemory().byteCountMax ?? 2 << 30) / 4
        ancestors = Ancestors(AncestorsBudget(byteCountMax: cacheByteCount / 16))
        settings.byteCountCached = cacheByteCount - cacheByteCount / 16
        let place = folder.path + "/store"
        let first = max(0, fileCount - 2 * Self.measuredCount)
        let measured = max(0, fileCount - Self.measuredCount)
        if let kept, unsafe access("\(kept)/CURRENT", F_OK) == 0 {
            try RocksStore(in: kept).checkpoint(to: place)
            store = try RocksStore(in: place, settings)
            rows = PendingWrites(on: store)
            try makeFolders { path, _, _ in try self.stat(path)?.entry.node ?? 0 }
        } else {
            store = try RocksStore(in: place, settings)
            rows = PendingWrites(on: store)
            let create = CreateDrive(drive: Self.drive, owner: Self.owner, byteCountMax: 1 << 50)
            try apply(DriveCommand(body: .openSlots(OpenSlots(first: 0, slotCount: Slots.count))))
            try apply(DriveCommand(body: .createDrive(create)))
            try makeFolders { _, name, parent in try make(name, in: parent) }
            for place in 0..<first { try makeFile(place) }
            try writeOut()
            try store.flush()
            if let kept { try store.checkpoint(to: kept) }
        }
        try writeOut()
        try store.flush()
        try settle()
        try warmUp()
        for place in first..<measured { try makeFile(place) }
        createRate = try perSecond(fileCount - measured) { try makeFile(measured + $0) }
    }

    // MARK: Making it

    /// `top/a/b/` and four levels of as many folders as it takes.
    private func makeFolders(
        _ make: (_ path: String, _ name: String, _ parent: UInt64) throws -> UInt64
    ) throws {
        top = try make("top", "top", WellKnown.root)
        let start = try make("top/a/b", "b", make("top/a", "a", top))
        let leafCount = max(1, fileCount / Self.childCount)
        var fan = 1
        while fan * fan * fan * fan < leafCount { fan += 1 }
        var level: [(number: UInt64, path: String)] = [(start, "top/a/b")]
        for depth in 0..<4 {
            var next: [(number: UInt64, path: String)] = []
            for above in level {
                for place in 0..<fan where depth < 3 || next.count < leafCount {
                    let (name, path) = ("folder \(place)", "\(above.path)/folder \(place)")
                    next.append((try make(path, name, above.number), path))
                }
            }
            level = next
        }
        folders = level.map(\.number)
        paths = level.map(\.path)
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
        try settle()
        var rates = [Rate(name: "creates", value: createRate, target: 60_000)]
        let stats = try perSecond(100_000) { _ in
            try ask(.stat(StatQuery(path: path(in: below(paths.count)))))
        }
        rates.append(Rate(name: "stats by path, 8 deep", value: stats, target: 300_000))
        // Of people's requests most are for what they work on: nine of ten for one folder of a
        // hundred, once each of these has been asked for.
        let busy = stride(from: 0, to: paths.count, by: 100)
        for folder in busy {
            for file in 0..<Self.childCount {
                try ask(.stat(StatQuery(path: path(in: folder, file))))
            }
        }
        let busyStats = try perSecond(200_000) { _ in
            let folder = below(10) == 0 ? below(paths.count) : below(busy.underestimatedCount) * 100
            try ask(.stat(StatQuery(path: path(in: folder))))
        }
        rates.append(Rate(name: "stats, 9 of 10 in 1 % of the folders", value: busyStats))
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
            guard let item = try stat(path(in: below(paths.count))) else { continue }
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

    /// Microseconds that a stat takes, and those of the one read of the store that it needs where
    /// nobody has asked for the file before: evenly at random, of the same files.
    func statAndRead() throws -> (stat: Double, read: Double) {
        let count = 100_000
        let prefix = DriveKeys(drive: Self.drive).table(.entry)
        var keys: [[UInt8]] = []
        var seenCount = 0
        let step = max(1, fileCount / count)
        try store.scan(KeyRange(prefix: prefix)) { key, _ in
            if seenCount % step == 0 { keys.append([UInt8](copying: key)) }
            seenCount += 1
            return true
        }
        for place in keys.indices.reversed() { keys.swapAt(place, below(place + 1)) }
        let read = try perSecond(keys.count) { place in
            let key = keys[place]
            _ = try unsafe store.read(key.span.bytes) { _ in }
        }
        let stat = try perSecond(count) { _ in
            try ask(.stat(StatQuery(path: path(in: below(paths.count)))))
        }
        return (1e6 / stat, 1e6 / read)
    }

    /// Until RocksDB rests: a node's does most of the day.
    private func settle() throws {
        while true {
            let figures = store.figures()
            let names = ["rocksdb.num-running-compactions", "rocksdb.num-running-flushes"]
            if names.allSatisfy({ figures[$0] == 0 }) { return }
            usleep(20_000)
        }
    }

    /// What is asked for lies in the cache, as far as that has room; rows that nobody has asked for
    /// lie nowhere else.
    private func warmUp() throws {
        for table in [DriveKeys.Table.node, .version, .entry] {
            let prefix = DriveKeys(drive: Self.drive).table(table)
            try store.scan(KeyRange(prefix: prefix)) { _, _ in true }
        }
        for path in paths { try ask(.stat(StatQuery(path: path))) }
    }

    private func path(in folder: Int, _ file: Int? = nil) -> String {
        "\(paths[folder])/report-\(file ?? below(Self.childCount)).txt"
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
