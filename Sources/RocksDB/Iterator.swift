internal import CRocksDB

/// How an iterator reads.
package struct ScanOptions: Sendable {
    /// The scan stays within the keys that share the prefix of the one it seeks (see
    /// `FamilyOptions.prefix`): faster, since filters know of prefixes, and what it says outside of
    /// that prefix means nothing.
    package var isWithinPrefix = false
    /// Off for long scans that would push everything else out of the cache.
    package var fillsCache = true
    /// What to read at once from a file; 0 starts small and doubles with the length of the scan.
    package var readAheadByteCount = 0

    package init() {}
}

/// A position among the keys of a family, as they were when it was made.
///
/// Each move says whether there is an entry at the new position, and throws if that cannot be known;
/// so a loop that ends has seen everything:
///
///     var iterator = database.iterator(in: family)
///     var isAtEntry = try iterator.seekToFirst()
///     while isAtEntry {
///         iterator.withEntry { key, value in … }
///         isAtEntry = try iterator.next()
///     }
///
/// An iterator holds on to the files and memory tables of its moment: minutes are fine.
///
/// `@unchecked Sendable` because the iterator has one owner and every move of it is `mutating`.
@safe package struct Iterator: ~Copyable, @unchecked Sendable {
    private let database: Database
    private let handle: OpaquePointer
    private let options: OpaquePointer
    /// RocksDB reads the bounds where they are, for as long as the iterator lives.
    private let bounds: UnsafeMutableBufferPointer<CChar>
    package private(set) var isAtEntry = false

    init(
        _ database: Database, _ family: Family, _ lower: RawSpan, _ upper: RawSpan,
        _ scan: ScanOptions, snapshot: OpaquePointer?
    ) {
        self.database = database
        unsafe options = Database.makeReadOptions()
        unsafe bounds = .allocate(capacity: lower.byteCount + upper.byteCount)
        unsafe Iterator.copy(lower, to: bounds.baseAddress)
        unsafe Iterator.copy(upper, to: bounds.baseAddress?.advanced(by: lower.byteCount))
        if !lower.isEmpty {
            unsafe rocksdb_readoptions_set_iterate_lower_bound(
                options, bounds.baseAddress, lower.byteCount)
        }
        if !upper.isEmpty {
            unsafe rocksdb_readoptions_set_iterate_upper_bound(
                options, bounds.baseAddress?.advanced(by: lower.byteCount), upper.byteCount)
        }
        // Without either of these, a family with prefixes may skip keys across them.
        unsafe rocksdb_readoptions_set_total_order_seek(options, scan.isWithinPrefix ? 0 : 1)
        unsafe rocksdb_readoptions_set_prefix_same_as_start(options, scan.isWithinPrefix ? 1 : 0)
        unsafe rocksdb_readoptions_set_fill_cache(options, scan.fillsCache ? 1 : 0)
        unsafe rocksdb_readoptions_set_readahead_size(options, scan.readAheadByteCount)
        if let snapshot = unsafe snapshot {
            unsafe rocksdb_readoptions_set_snapshot(options, snapshot)
        }
        unsafe handle = rocksdb_create_iterator_cf(
            database.handle, options, database.native(family))
    }

    deinit {
        unsafe rocksdb_iter_destroy(handle)
        unsafe rocksdb_readoptions_destroy(options)
        unsafe bounds.deallocate()
    }

    package mutating func seekToFirst() throws(StoreError) -> Bool {
        unsafe rocksdb_iter_seek_to_first(handle)
        return try settle()
    }

    package mutating func seekToLast() throws(StoreError) -> Bool {
        unsafe rocksdb_iter_seek_to_last(handle)
        return try settle()
    }

    /// To the first entry at or after `key`.
    package mutating func seek(to key: RawSpan) throws(StoreError) -> Bool {
        unsafe key.withChars { key, count in unsafe rocksdb_iter_seek(handle, key, count) }
        return try settle()
    }

    /// To the last entry at or before `key`.
    package mutating func seek(toLastUpTo key: RawSpan) throws(StoreError) -> Bool {
        unsafe key.withChars { key, count in unsafe rocksdb_iter_seek_for_prev(handle, key, count) }
        return try settle()
    }

    package mutating func next() throws(StoreError) -> Bool {
        precondition(isAtEntry, "the iterator is not at an entry")
        unsafe rocksdb_iter_next(handle)
        return try settle()
    }

    package mutating func previous() throws(StoreError) -> Bool {
        precondition(isAtEntry, "the iterator is not at an entry")
        unsafe rocksdb_iter_prev(handle)
        return try settle()
    }

    /// Calls with key and value where they lie.
    package func withEntry<Result, Failure: Error>(
        _ body: (_ key: RawSpan, _ value: RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(isAtEntry, "the iterator is not at an entry")
        var (keyCount, valueCount) = (0, 0)
        let key = unsafe UnsafeRawBufferPointer(
            start: rocksdb_iter_key(handle, &keyCount), count: keyCount)
        let value = unsafe UnsafeRawBufferPointer(
            start: rocksdb_iter_value(handle, &valueCount), count: valueCount)
        return try unsafe body(key.bytes, value.bytes)
    }

    /// An iterator that is nowhere is at the end, or could not read on; only its status knows.
    @inline(__always)
    private mutating func settle() throws(StoreError) -> Bool {
        isAtEntry = unsafe rocksdb_iter_valid(handle) != 0
        if !isAtEntry {
            try unsafe checked("scan \(database.path)") {
                unsafe rocksdb_iter_get_error(handle, $0)
            }
        }
        return isAtEntry
    }

    private static func copy(_ bytes: RawSpan, to target: UnsafeMutablePointer<CChar>?) {
        unsafe bytes.withChars { start, count in
            unsafe target?.initialize(from: start, count: count)
        }
    }
}
