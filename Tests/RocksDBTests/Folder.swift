import Foundation
import RocksDB

/// A folder of one test, gone with it.
final class Folder: Sendable {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("cairn-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// What a machine that stops now would find on its disk: the files without the memory. Locks
    /// and RocksDB's own talk stay behind.
    func crash(_ name: String, as copy: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: self(copy), withIntermediateDirectories: false)
        for file in try files.contentsOfDirectory(atPath: self(name))
        where file != "LOCK" && !file.hasPrefix("LOG") {
            try files.copyItem(atPath: self(name) + "/" + file, toPath: self(copy) + "/" + file)
        }
    }

    func files(in name: String, ending end: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(name))
            .filter { $0.hasSuffix(end) }.sorted().map { self(name) + "/" + $0 }
    }
}

// Tests speak of text.

func text(_ bytes: RawSpan) -> String {
    unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
}

extension String {
    func withSpan<Result: ~Copyable, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = Array(utf8)
        return try body(RawSpan(_elements: bytes.span))
    }
}

extension Batch {
    mutating func put(_ key: String, _ value: String, in family: Family) {
        key.withSpan { key in value.withSpan { value in put(key, value, in: family) } }
    }

    mutating func delete(_ key: String, in family: Family) {
        key.withSpan { delete($0, in: family) }
    }

    mutating func delete(_ keys: Range<String>, in family: Family) {
        keys.lowerBound.withSpan { lower in
            keys.upperBound.withSpan { upper in delete(from: lower, to: upper, in: family) }
        }
    }
}

extension Database {
    convenience init(
        at path: String, families: [FamilyOptions] = [FamilyOptions()],
        change: (inout Options) -> Void = { _ in }
    ) throws(StoreError) {
        var options = Options(cache: BlockCache(byteCountMax: 8 << 20))
        change(&options)
        try self.init(path: path, options: options, families: families)
    }

    func put(_ pairs: [(String, String)], in family: Family? = nil) throws {
        var batch = self.batch()
        for (key, value) in pairs { batch.put(key, value, in: family ?? self.family()) }
        try write(&batch)
    }

    func get(_ key: String, in family: Family? = nil) throws -> String? {
        try key.withSpan { try withValue(of: $0, in: family ?? self.family()) { text($0) } }
    }

    func iterator(_ keys: Range<String>, options: ScanOptions = ScanOptions()) -> RocksDB.Iterator {
        keys.lowerBound.withSpan { lower in
            keys.upperBound.withSpan { upper in
                iterator(in: family(), from: lower, to: upper, options: options)
            }
        }
    }

    func keys(in family: Family? = nil) throws -> [String] {
        var iterator = iterator(in: family ?? self.family())
        return try iterator.keysToEnd(from: iterator.seekToFirst())
    }
}

extension Snapshot {
    func get(_ key: String) throws -> String? {
        try key.withSpan { try withValue(of: $0, in: database.family()) { text($0) } }
    }
}

extension RocksDB.Iterator {
    mutating func keysToEnd(from isFirstAtEntry: Bool) throws -> [String] {
        var keys: [String] = []
        var isAtEntry = isFirstAtEntry
        while isAtEntry {
            keys.append(withEntry { key, _ in text(key) })
            isAtEntry = try next()
        }
        return keys
    }

    var key: String? { isAtEntry ? withEntry { key, _ in text(key) } : nil }
}
