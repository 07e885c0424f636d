internal import CRocksDB

/// One open RocksDB database.
///
/// 1. Whatever reads or writes a database (`Batch`, `Snapshot`, `Iterator`) keeps it open: it closes
///    when the last of them is gone. Closing flushes what is in memory and blocks, so the last
///    reference is to be dropped where blocking is allowed.
/// 2. Every call here may block on the disk, and a write also on a backlog of compaction. None
///    belongs on an event loop.
/// 3. With the log off, a crash loses what was not flushed. What is left is the state after some
///    earlier batch, over all families; so a batch that carries the index it applies says by itself
///    where to go on.
///
/// `@unchecked Sendable` because the handles never change and RocksDB serialises access to them.
@safe package final class Database: @unchecked Sendable {
    package let path: String
    package let options: Options
    /// In the order they were asked for; `Family.index` counts in it.
    private let familyNames: [String]
    private let families: [OpaquePointer]
    let handle: OpaquePointer
    /// Statistics live in the options they were turned on in.
    private let nativeOptions: NativeOptions
    private let writeOptions: OpaquePointer
    private let readOptions: OpaquePointer

    /// Opens the database in the folder `path`, whose parent must be there. All families of the
    /// database must be named; `default`, which every database has, need not be.
    package init(
        path: String, options: Options, families: [FamilyOptions] = [FamilyOptions()]
    ) throws(StoreError) {
        var families = families
        if !families.contains(where: { $0.name == FamilyOptions.defaultName }) {
            families.append(FamilyOptions())
        }
        precondition(
            Set(families.map(\.name)).count == families.count, "a family is named twice")
        let native = NativeOptions(options)
        var familyOptions: [NativeOptions] = []
        for family in families {
            familyOptions.append(try NativeOptions(family, cache: options.cache))
        }
        var handles = unsafe [OpaquePointer?](repeating: nil, count: families.count)
        let opened = try unsafe checked("open the database \(path)") { message in
            unsafe withCStrings(families.map(\.name)) { names in
                let options = unsafe familyOptions.map { unsafe Optional($0.handle) }
                return unsafe rocksdb_open_column_families(
                    native.handle, path, Int32(families.count), names, options, &handles, message)
            }
        }
        guard let opened = unsafe opened else {
            preconditionFailure("RocksDB opened \(path) without a handle or a reason")
        }
        self.path = path
        self.options = options
        familyNames = families.map(\.name)
        unsafe handle = opened
        unsafe self.families = handles.compactMap { unsafe $0 }
        nativeOptions = native
        unsafe writeOptions = rocksdb_writeoptions_create()
        unsafe rocksdb_writeoptions_disable_WAL(writeOptions, options.log == .off ? 1 : 0)
        unsafe rocksdb_writeoptions_set_sync(writeOptions, options.log == .synced ? 1 : 0)
        // Batches come sorted: where several writers meet, each insertion starts looking where the
        // last one ended. For a lone writer only `memtable_insert_with_hint_prefix_extractor` does
        // that, which before RocksDB 9.2 loses keys to range deletions in the same memory table.
        unsafe rocksdb_writeoptions_set_memtable_insert_hint_per_batch(writeOptions, 1)
        unsafe readOptions = Database.makeReadOptions()
        precondition(unsafe self.families.count == familyNames.count)
    }

    deinit {
        unsafe rocksdb_readoptions_destroy(readOptions)
        unsafe rocksdb_writeoptions_destroy(writeOptions)
        unsafe families.forEach { unsafe rocksdb_column_family_handle_destroy($0) }
        unsafe rocksdb_close(handle)
    }

    /// The family of that name, which was given to `init`.
    package func family(_ name: String = FamilyOptions.defaultName) -> Family {
        guard let index = familyNames.firstIndex(of: name) else {
            preconditionFailure("the database was opened without a family “\(name)”")
        }
        return Family(index: index)
    }

    /// Makes all of the batch visible at once and empties it, so that applying it twice does
    /// nothing. After an error the batch is as it was, and nothing of it is visible.
    package func write(_ batch: inout Batch) throws(StoreError) {
        precondition(batch.database === self, "the batch belongs to another database")
        let native = unsafe batch.native
        // Counters of this thread that nobody reads: two look-ups for each key compared.
        rocksdb_set_perf_level(Int32(rocksdb_disable))
        try unsafe checked("write to \(path)") {
            unsafe rocksdb_write(handle, writeOptions, native, $0)
        }
        batch.clear()
    }

    /// Calls with the newest value of `key`, where it lies; nil if there is none.
    package func withValue<Result>(
        of key: RawSpan, in family: Family, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try unsafe withValue(of: key, in: family, readOptions, body)
    }

    /// Looks up many keys at once, sharing filters, blocks and reads between them: `keys` has them
    /// one behind the other, all of `keyByteCount`. Calls for each that was found, with its position.
    package func withValues(
        of keys: RawSpan, keyByteCount: Int, in family: Family, _ body: (Int, RawSpan) -> Void
    ) throws(StoreError) {
        try unsafe withValues(of: keys, keyByteCount: keyByteCount, in: family, readOptions, body)
    }

    /// Walks over the keys from `lower` (included) to `upper` (excluded; to the end if empty), as
    /// they are at this moment.
    package func iterator(
        in family: Family, from lower: RawSpan = RawSpan(), to upper: RawSpan = RawSpan(),
        options: ScanOptions = ScanOptions()
    ) -> Iterator {
        unsafe Iterator(self, family, lower, upper, options, snapshot: nil)
    }

    /// What is visible now stays visible there.
    package func snapshot() -> Snapshot {
        Snapshot(self)
    }

    package func batch() -> Batch {
        Batch(self)
    }

    // MARK: - For the types of this module

    func native(_ family: Family) -> OpaquePointer {
        unsafe families[family.index]
    }

    var allFamilies: [Family] {
        familyNames.indices.map(Family.init(index:))
    }

    func statisticsText() -> String? {
        guard let text = unsafe rocksdb_options_statistics_get_string(nativeOptions.handle) else {
            return nil
        }
        defer { unsafe rocksdb_free(text) }
        return unsafe String(cString: text)
    }

    /// For point reads.
    static func makeReadOptions() -> OpaquePointer {
        let options: OpaquePointer = unsafe rocksdb_readoptions_create()
        // The default, but nothing else makes sure that damaged bytes are never served.
        unsafe rocksdb_readoptions_set_verify_checksums(options, 1)
        return unsafe options
    }

    func withValue<Result>(
        of key: RawSpan, in family: Family, _ readOptions: OpaquePointer,
        _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        let slice = try unsafe key.withChars { key, count throws(StoreError) in
            try unsafe checked("read from \(path)") {
                unsafe rocksdb_get_pinned_cf(
                    handle, readOptions, native(family), key, count, $0)
            }
        }
        guard let slice = unsafe slice else { return nil }
        defer { unsafe rocksdb_pinnableslice_destroy(slice) }
        return unsafe body(Database.value(slice).bytes)
    }

    func withValues(
        of keys: RawSpan, keyByteCount: Int, in family: Family, _ readOptions: OpaquePointer,
        _ body: (Int, RawSpan) -> Void
    ) throws(StoreError) {
        precondition(keyByteCount > 0 && keys.byteCount % keyByteCount == 0, "keys of one length")
        let count = keys.byteCount / keyByteCount
        var slices = unsafe [OpaquePointer?](repeating: nil, count: count)
        var messages = unsafe [UnsafeMutablePointer<CChar>?](repeating: nil, count: count)
        unsafe keys.withChars { start, _ in
            let starts = unsafe (0..<count).map { unsafe Optional(start + $0 * keyByteCount) }
            let byteCounts = [Int](repeating: keyByteCount, count: count)
            unsafe rocksdb_batched_multi_get_cf(
                handle, readOptions, native(family), count, starts, byteCounts, &slices, &messages,
                false)
        }
        defer {
            unsafe slices.forEach { unsafe rocksdb_pinnableslice_destroy($0) }
            unsafe messages.forEach { unsafe rocksdb_free($0) }
        }
        if let message = unsafe messages.first(where: { unsafe $0 != nil }),
            let text = unsafe message
        {
            throw unsafe StoreError(
                operation: "read from \(path)", reason: String(cString: text))
        }
        for index in 0..<count {
            if let slice = unsafe slices[index] { unsafe body(index, Database.value(slice).bytes) }
        }
    }

    /// The bytes of a pinned slice. The caller keeps it as long as them.
    private static func value(_ slice: OpaquePointer) -> UnsafeRawBufferPointer {
        var count = 0
        let start = unsafe rocksdb_pinnableslice_value(slice, &count)
        return unsafe UnsafeRawBufferPointer(start: start, count: count)
    }
}

/// A column family of one open database.
package struct Family: Hashable, Sendable {
    let index: Int
}
