import Foundation
import RocksDB
import Testing

/// Files that go in and out of a database, and files that fail it.
@Suite struct FilesTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private func write(
        _ pairs: [(String, String)], to path: String
    ) throws -> Int {
        var writer = try SortedFileWriter(
            path: path, family: FamilyOptions(), cache: BlockCache(byteCountMax: 1 << 20))
        for (key, value) in pairs {
            try key.withSpan { key in try value.withSpan { value in try writer.put(key, value) } }
        }
        let byteCount = writer.byteCount
        try writer.finish()
        return byteCount
    }

    @Test func `a checkpoint is a database of that moment, with what was in memory`() throws {
        let database = try Database(at: folder("db"))
        try database.put([("flushed", "1")])
        try database.flush()
        try database.put([("in memory", "1")])
        try database.checkpoint(to: folder("copy"))
        try database.put([("later", "1")])
        let copy = try Database(at: folder("copy"))
        #expect(try copy.keys() == ["flushed", "in memory"])
        try copy.put([("own", "1")])
        #expect(try database.get("own") == nil)
        let error = try #require(throws: StoreError.self) {
            try database.checkpoint(to: folder("copy"))
        }
        #expect(error.kind == .invalid)
    }

    @Test func `files are taken over at once, above what was there`() throws {
        let database = try Database(at: folder("db"))
        try database.put([("a", "old"), ("b", "old"), ("z", "old")])
        let snapshot = database.snapshot()
        #expect(try write([("a", "new"), ("c", "new")], to: folder("1.sst")) >= 0)
        _ = try write([("x", "new"), ("y", "new")], to: folder("2.sst"))
        try database.ingest([folder("1.sst"), folder("2.sst")], in: database.family())
        #expect(try database.keys() == ["a", "b", "c", "x", "y", "z"])
        #expect(try database.get("a") == "new")
        #expect(try snapshot.get("a") == "old")
        #expect(try snapshot.get("c") == nil)
        try folder.crash("db", as: "found")
        #expect(try Database(at: folder("found")).keys() == ["a", "b", "c", "x", "y", "z"])
    }

    @Test func `a file can delete a range of what was there`() throws {
        let database = try Database(at: folder("db"))
        try database.put(["a", "b", "c", "d"].map { ($0, "old") })
        var writer = try SortedFileWriter(
            path: folder("1.sst"), family: FamilyOptions(),
            cache: BlockCache(byteCountMax: 1 << 20))
        try "b".withSpan { lower in
            try "d".withSpan { try writer.delete(from: lower, to: $0) }
        }
        try "c".withSpan { key in try "new".withSpan { try writer.put(key, $0) } }
        try "d".withSpan { try writer.delete($0) }
        try writer.finish()
        try database.ingest([folder("1.sst")], in: database.family())
        #expect(try database.keys() == ["a", "c"])
    }

    @Test func `keys out of order, an empty file and a file that is none are refused`() throws {
        var error = try #require(throws: StoreError.self) {
            _ = try write([("b", ""), ("a", "")], to: folder("1.sst"))
        }
        #expect(error.kind == .invalid)
        error = try #require(throws: StoreError.self) { _ = try write([], to: folder("2.sst")) }
        #expect(error.kind == .invalid)
        let database = try Database(at: folder("db"))
        try Data("no table".utf8).write(to: URL(fileURLWithPath: folder("3.sst")))
        error = try #require(throws: StoreError.self) {
            try database.ingest([folder("3.sst")], in: database.family())
        }
        #expect(error.kind == .corruption)
        error = try #require(throws: StoreError.self) {
            try database.ingest([folder("missing.sst")], in: database.family())
        }
        #expect(error.kind == .io)
        try database.put([("a", "1")])
    }

    @Test func `opening twice says that it is locked`() throws {
        let database = try Database(at: folder("db"))
        let error = try #require(throws: StoreError.self) { try Database(at: folder("db")) }
        #expect(error.kind == .locked)
        #expect(error.description.contains(folder("db")))
        #expect(error.description.contains("stop the other process"))
        try database.put([("a", "1")])
    }

    @Test func `a database that must or must not be there is refused otherwise`() throws {
        #expect(throws: StoreError.self) { try Database(at: folder("db")) { $0.creation = .never } }
        _ = try Database(at: folder("db")) { $0.creation = .always }
        _ = try Database(at: folder("db")) { $0.creation = .never }
        let error = try #require(throws: StoreError.self) {
            try Database(at: folder("db")) { $0.creation = .always }
        }
        #expect(error.kind == .invalid)
    }

    @Test func `a folder that cannot be made is an I/O error`() throws {
        try Data().write(to: URL(fileURLWithPath: folder("file")))
        let error = try #require(throws: StoreError.self) {
            try Database(at: folder("file") + "/db")
        }
        #expect(error.kind == .io)
    }

    @Test(
        arguments: [
            ("IO error: No space left on device: While appending to file: /d/000012.sst", .noSpace),
            ("IO error: While pwrite: /d/000012.sst: Disk quota exceeded", .noSpace),
            ("IO error: While open a file: /d/000012.sst: Permission denied", .io),
            ("IO error: While lock file: /d/LOCK: Resource temporarily unavailable", .locked),
            ("Corruption: block checksum mismatch: stored = 1, computed = 2", .corruption),
            ("Result incomplete: Write stall", .busy),
            ("Resource busy: ", .busy), ("NotFound: ", .notFound),
            ("Operation failed. Try again.: ", .busy), ("Shutdown in progress: ", .other),
        ] as [(String, StoreError.Kind)])
    func `a status in text has its kind`(_ reason: String, _ kind: StoreError.Kind) {
        let error = StoreError(operation: "write to /d", reason: reason)
        #expect(error.kind == kind)
        #expect(error.description.hasPrefix("cannot write to /d: \(reason)"))
    }

    /// Where the machine lets us have a disk of one megabyte; elsewhere the texts above must do.
    @Test func `a full disk fails a flush, is counted, and writes say why`() throws {
        guard let disk = SmallDisk(at: folder("disk")) else { return }
        defer { disk.unmount() }
        let error = try #require(throws: StoreError.self) {
            var family = FamilyOptions()
            family.compression = .none
            family.bottomCompression = .none
            let database = try Database(at: folder("disk/db"), families: [family])
            var garbage = SystemRandomNumberGenerator()
            defer {
                #expect(database.backgroundErrorCount > 0)
                #expect(throws: StoreError.self) { try database.put([("later", "")]) }
            }
            for _ in 0..<10 {
                try database.put((0..<1000).map { _ in ("\(garbage.next())", "\(garbage.next())") })
                try database.put([("large", String(repeating: "x", count: 300_000))])
                try database.flush()
            }
        }
        #expect(error.kind == .noSpace)
        #expect(error.description.contains("free space"))
    }

    @Test func `a damaged block is an error when it is read, never bytes`() throws {
        do {
            let database = try Database(at: folder("db"))
            try database.put((0..<5000).map { ("\(10000 + $0)", "value \($0)") })
            try database.flush()
        }
        let file = try #require(try folder.files(in: "db", ending: ".sst").first)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[100] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))

        let database = try Database(at: folder("db"))
        var error = try #require(throws: StoreError.self) { try database.get("10000") }
        #expect(error.kind == .corruption)
        #expect(error.reason.contains("checksum"))
        #expect(error.description.contains("another"))
        error = try #require(throws: StoreError.self) { try database.keys() }
        #expect(error.kind == .corruption)
        error = try #require(throws: StoreError.self) {
            try "1000012000".withSpan {
                try database.withValues(of: $0, keyByteCount: 5, in: database.family()) { _, _ in }
            }
        }
        #expect(error.kind == .corruption)
        #expect(try database.get("14999") == "value 4999")
    }

    @Test func `a damaged manifest is an error on opening`() throws {
        do {
            let database = try Database(at: folder("db"))
            try database.put([("a", "1")])
        }
        let manifest = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder("db"))
                .first { $0.hasPrefix("MANIFEST") })
        let url = URL(fileURLWithPath: folder("db") + "/" + manifest)
        var bytes = try Data(contentsOf: url)
        bytes[20] ^= 1
        try bytes.write(to: url)
        let error = try #require(throws: StoreError.self) { try Database(at: folder("db")) }
        #expect(error.kind == .corruption)
    }
}
