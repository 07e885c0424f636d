internal import Glibc
internal import Journal
internal import Platform
internal import World

/// The log on a real disk, in a folder under /var/tmp, beside the least that the disk can do for
/// anybody: overwriting a block that was written before, and syncing.
let journalBenchmark = Benchmark(name: "journal") {
    let folder = try ScratchFolder()
    let files = try SystemFiles(root: folder.path)
    let bare = try await median { try await rateOfBareSyncs(files, count: 2000) }
    var figures: [Figure] = []
    try files.makeFolder("log")
    var settings = Settings()
    settings.segmentCountMax = 64
    let journal = try Journal.create(
        files: files, folder: "log", store: StoreID(high: 1, low: 2), settings: settings,
        clock: SystemClock.shared)
    try journal.prepare()
    let writer = Writer(journal: journal)
    // The first lap makes the files; what is measured is the steady state.
    try writer.write(entryCount: 64, byteCount: 32 << 10, batchCount: 200)
    figures.append(
        Figure(
            name: "batches of one 256-byte entry",
            value: try await median {
                try await rate(2000) {
                    try writer.write(entryCount: 1, byteCount: 256, batchCount: 2000)
                }
            }, unit: "a second",
            peer: (name: "bare 4 KiB overwrites with sync", value: bare, ratioMin: 0.8)))
    figures.append(
        Figure(
            name: "256-byte entries, 256 in a batch",
            value: try await median {
                try await rate(256 * 500) {
                    try writer.write(entryCount: 256, byteCount: 256, batchCount: 500)
                }
            }, unit: "a second"))
    figures.append(
        Figure(
            name: "64 KiB entries, 32 in a batch",
            value: try await median {
                try await rate(256) {
                    try writer.write(entryCount: 32, byteCount: 64 << 10, batchCount: 128)
                }
            }, unit: "MiB a second"))
    figures += try await openings(files)
    return figures
}

private func openings(_ files: SystemFiles) async throws -> [Figure] {
    try files.makeFolder("large")
    let store = StoreID(high: 1, low: 2)
    var writer: Writer? = Writer(
        journal: try Journal.create(
            files: files, folder: "large", store: store, clock: SystemClock.shared))
    writer?.releases = false
    try writer?.write(entryCount: 256, byteCount: 1024, batchCount: 4096)
    writer = nil
    let seconds = try await median(of: 3) {
        1
            / (try await rate(1) {
                _ = try Journal.open(
                    files: files, folder: "large", store: store, clock: SystemClock.shared)
            })
    }
    return [
        Figure(name: "opening 1 GiB with a million entries", value: seconds, unit: "seconds")
    ]
}

/// A single group that appends, and forgets what is some way behind.
private final class Writer {
    private let journal: Journal
    private let batch = Batch()
    private var index: UInt64 = 1
    var releases = true

    init(journal: Journal) { self.journal = journal }

    func write(entryCount: Int, byteCount: Int, batchCount: Int) throws {
        let payload = [UInt8](repeating: 7, count: byteCount)
        for _ in 0..<batchCount {
            for _ in 0..<entryCount {
                try batch.append(
                    group: 1, term: 1, index: index, kind: 0, payload: unsafe payload.span.bytes)
                index += 1
            }
            if releases && index % 64 == 1 && index > 1000 {
                try batch.release(group: 1, below: index - 1000)
            }
            try journal.write(batch)
        }
    }
}

private func rateOfBareSyncs(_ files: SystemFiles, count: Int) async throws -> Double {
    let file = try files.open("bare", OpenMode(.createIfMissing, isDirect: true))
    let block = AlignedBuffer(capacity: 4096)
    block.appendZeros()
    try file.preallocate(byteCount: count * 4096)
    for index in 0..<count { try file.write([block], at: index * 4096) }
    try file.syncData()
    return try await rate(count) {
        for index in 0..<count {
            try file.write([block], at: index * 4096)
            try file.syncData()
        }
    }
}
