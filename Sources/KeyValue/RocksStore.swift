internal import Glibc
internal import RocksDB

/// The store on disk: one RocksDB database for all groups of a node, without a log of its own.
///
/// Every group's keys begin with eight bytes that name it. Filters know whole keys and these
/// prefixes, so that a scan of one group does not look into files that hold nothing of it.
package final class RocksStore: Store {
    package struct Settings: Sendable {
        /// Of blocks kept in memory, uncompressed.
        package var byteCountCached = 512 << 20
        /// Of changes in memory that wait to be flushed. Past it the oldest are.
        package var byteCountUnflushed = 256 << 20
        /// What flushes and compactions may write, so that the disk is left to the journal.
        package var bytesPerSecond = 200 << 20
        /// Threads for flushes and compactions.
        package var backgroundJobCount = 2
        /// Counts what happens inside, for `figures`; costs a few percent.
        package var isCounting = false

        package init() {}
    }

    /// How many bytes at the start of a key name its group.
    package static let prefixByteCount = 8

    private let database: Database
    private let family: Family
    private let familyOptions: FamilyOptions
    private let cache: BlockCache

    /// Opens the store in `folder`, or makes it; the folder above has to be there.
    package init(in folder: String, _ settings: Settings = Settings()) throws(StoreError) {
        cache = BlockCache(byteCountMax: settings.byteCountCached)
        var options = Options(cache: cache)
        options.rateLimiter = RateLimiter(byteCountPerSecond: settings.bytesPerSecond)
        options.memtableByteCountMax = settings.byteCountUnflushed
        options.backgroundJobCountMax = settings.backgroundJobCount
        options.isCounting = settings.isCounting
        var familyOptions = FamilyOptions()
        familyOptions.prefix = .capped(byteCount: Self.prefixByteCount)
        self.familyOptions = familyOptions
        database = try Self.open(folder, options, familyOptions)
        family = database.family()
    }

    private static func open(_ folder: String, _ options: Options, _ family: FamilyOptions)
        throws(StoreError) -> Database
    {
        let names = self.names(in: folder)
        // RocksDB would take it for a new store, and remove all there is.
        guard names.contains("CURRENT") || !names.contains(where: { $0.hasSuffix(".sst") }) else {
            throw StoreError(
                .corrupt, "\(folder) holds data, but CURRENT, which says how it fits, is missing")
        }
        do throws(RocksDB.StoreError) {
            return try Database(path: folder, options: options, families: [family])
        } catch {
            // A store is not whole without each of the files that it names.
            let isMissing = error.reason.contains("No such file or directory")
            guard error.kind == .io, isMissing, names.contains("CURRENT") else {
                throw StoreError(error)
            }
            throw StoreError(.corrupt, error.description)
        }
    }

    /// None, where there is nothing to be read.
    private static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            names.append(
                unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                    unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                        unsafe String(cString: $0)
                    }
                })
        }
        return names
    }

    /// Where RocksDB finds no room in the middle of a file it takes nothing in until it has seen for
    /// some seconds that there is room. So what is in memory has to fit before there is more of it,
    /// since RocksDB flushes by itself.
    package func write(_ batch: WriteBatch) throws(StoreError) {
        try requireRoom()
        var native = database.batch()
        batch.forEach { change, key, value in
            switch change {
            case .put: native.put(key, value, in: family)
            case .remove: native.delete(key, in: family)
            case .removeRange: native.delete(from: key, to: value, in: family)
            }
        }
        do throws(RocksDB.StoreError) {
            try database.write(&native)
        } catch {
            throw StoreError(error)
        }
    }

    package func flush() throws(StoreError) {
        try requireRoom()
        try translated { () throws(RocksDB.StoreError) in try database.flush() }
    }

    /// What is left for compactions, and for those who write beside.
    private static let byteCountReserved = 32 << 20

    /// Costs 5 µs, and a write is of all that many batches have changed.
    private func requireRoom() throws(StoreError) {
        var disk = statvfs()
        // A folder of which nothing is known is not full.
        guard unsafe statvfs(database.path, &disk) == 0 else { return }
        let byteCountFree = Int(disk.f_bavail) * Int(disk.f_frsize)
        let unflushed = database.figure("rocksdb.cur-size-all-mem-tables", in: family) ?? 0
        let byteCountNeeded = Int(clamping: unflushed) + Self.byteCountReserved
        guard byteCountFree >= byteCountNeeded else {
            throw StoreError(
                .full,
                "\(byteCountFree) bytes are free on the disk of \(database.path), and a flush "
                    + "needs \(byteCountNeeded)")
        }
    }

    package func snapshot() -> any StoreSnapshot {
        RocksSnapshot(database.snapshot(), family)
    }

    package func load(
        _ fill: (inout any StoreLoader) throws(StoreError) -> Void
    ) throws(StoreError) {
        try requireRoom()
        let file = database.path + "/loading.sst"
        // A part of it would take room that there may be none of; a whole one is the store's by then.
        defer { _ = unsafe unlink(file) }
        let native = RocksLoader(
            try translated { () throws(RocksDB.StoreError) in
                try SortedFileWriter(path: file, family: familyOptions, cache: cache)
            })
        var loader: any StoreLoader = native
        try fill(&loader)
        guard let (first, last) = native.bounds else { return }
        var isFree = true
        try scan(KeyRange(from: first, to: last + [0])) { _, _ in
            isFree = false
            return false
        }
        guard isFree else {
            throw StoreError(.failed, "a load over pairs that are there; remove the range first")
        }
        try translated { () throws(RocksDB.StoreError) in
            try native.finish()
            // What was written before must not come behind what is loaded.
            try database.flush()
            try database.ingest([file], in: family)
        }
    }

    package func approximateByteCount(of range: KeyRange) throws(StoreError) -> Int {
        // RocksDB wants an upper bound; no key is above this one but by being longer.
        let upper = range.upper ?? [UInt8](repeating: 0xff, count: 2 * Self.prefixByteCount)
        return try translated { () throws(RocksDB.StoreError) in
            try unsafe database.approximateByteCount(
                in: family, from: range.lower.span.bytes, to: upper.span.bytes)
        }
    }

    package func checkpoint(to folder: String) throws(StoreError) {
        try translated { () throws(RocksDB.StoreError) in try database.checkpoint(to: folder) }
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        do throws(RocksDB.StoreError) {
            return try database.withValue(of: key, in: family, body)
        } catch {
            throw StoreError(error)
        }
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        guard !range.isEmpty else { return }
        let upper = range.upper ?? []
        var iterator = unsafe database.iterator(
            in: family, from: range.lower.span.bytes, to: upper.span.bytes)
        try walk(&iterator, descending: descending, body)
    }

    /// What RocksDB says of itself, for metrics: memory, files, backlog, errors; and with
    /// `isCounting` everything it counts.
    package func figures() -> [String: Double] {
        var figures = database.statistics()
        let properties = [
            "rocksdb.estimate-num-keys", "rocksdb.live-sst-files-size",
            "rocksdb.cur-size-all-mem-tables", "rocksdb.estimate-pending-compaction-bytes",
            "rocksdb.num-running-compactions", "rocksdb.num-running-flushes",
            "rocksdb.actual-delayed-write-rate", "rocksdb.is-write-stopped",
            "rocksdb.background-errors", "rocksdb.num-snapshots",
        ]
        for property in properties {
            figures[property] = database.figure(property, in: family).map { Double($0) }
        }
        figures["cache.bytes"] = Double(cache.byteCountUsed)
        figures["cache.bytes-max"] = Double(cache.byteCountMax)
        return figures
    }
}

private final class RocksSnapshot: StoreSnapshot {
    private let snapshot: Snapshot
    private let family: Family

    init(_ snapshot: consuming Snapshot, _ family: Family) {
        self.snapshot = snapshot
        self.family = family
    }

    func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        do throws(RocksDB.StoreError) {
            return try snapshot.withValue(of: key, in: family, body)
        } catch {
            throw StoreError(error)
        }
    }

    func scan(
        _ range: KeyRange, descending: Bool, _ body: (RawSpan, RawSpan) -> Bool
    ) throws(StoreError) {
        guard !range.isEmpty else { return }
        // A long scan of what is read once: it must not push everything else out of the cache.
        var options = ScanOptions()
        options.fillsCache = false
        let upper = range.upper ?? []
        var iterator = unsafe snapshot.iterator(
            in: family, from: range.lower.span.bytes, to: upper.span.bytes, options: options)
        try walk(&iterator, descending: descending, body)
    }
}

/// A class, so that the caller of `fill` still has what was filled.
private final class RocksLoader: StoreLoader {
    private var writer: SortedFileWriter?
    private var first: [UInt8]?
    private var last: [UInt8] = []

    init(_ writer: consuming SortedFileWriter) {
        self.writer = consume writer
    }

    var bounds: (first: [UInt8], last: [UInt8])? {
        first.map { ($0, last) }
    }

    func add(_ key: RawSpan, _ value: RawSpan) throws(StoreError) {
        do throws(RocksDB.StoreError) {
            try writer?.put(key, value)
        } catch {
            throw StoreError(error)
        }
        last = [UInt8](copying: key)
        if first == nil { first = last }
    }

    func finish() throws(RocksDB.StoreError) {
        guard let writer = writer.take() else { preconditionFailure("finished twice") }
        try writer.finish()
    }
}

private func walk(
    _ iterator: inout Iterator, descending: Bool, _ body: (RawSpan, RawSpan) -> Bool
) throws(StoreError) {
    do throws(RocksDB.StoreError) {
        var isAtEntry = try descending ? iterator.seekToLast() : iterator.seekToFirst()
        while isAtEntry {
            guard iterator.withEntry(body) else { return }
            isAtEntry = try descending ? iterator.previous() : iterator.next()
        }
    } catch {
        throw StoreError(error)
    }
}

private func translated<Result: ~Copyable>(
    _ body: () throws(RocksDB.StoreError) -> Result
) throws(StoreError) -> Result {
    do throws(RocksDB.StoreError) {
        return try body()
    } catch {
        throw StoreError(error)
    }
}

extension StoreError {
    fileprivate init(_ error: RocksDB.StoreError) {
        let kind: Kind =
            switch error.kind {
            case .corruption: .corrupt
            // The disk has lost a block, and only that.
            case .io where error.reason.contains("Input/output error"): .corrupt
            case .noSpace: .full
            case .io, .locked, .busy, .notFound, .invalid, .other: .failed
            }
        self.init(kind, error.description)
    }
}
