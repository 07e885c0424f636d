internal import CRocksDB

/// Writes keys in ascending order into a file that `Database.ingest` takes over.
///
/// `@unchecked Sendable` because the writer has one owner and every use of it is `mutating`.
@safe package struct SortedFileWriter: ~Copyable, @unchecked Sendable {
    package let path: String
    private let handle: OpaquePointer
    private let options: NativeOptions

    /// A file at `path` is overwritten. `family` is what the file is for.
    package init(
        path: String, family: FamilyOptions, cache: BlockCache
    ) throws(StoreError) {
        let options = try NativeOptions(family, cache: cache)
        let environment = unsafe rocksdb_envoptions_create()
        defer { unsafe rocksdb_envoptions_destroy(environment) }
        let handle: OpaquePointer = unsafe rocksdb_sstfilewriter_create(environment, options.handle)
        do throws(StoreError) {
            try unsafe checked("write \(path)") {
                unsafe rocksdb_sstfilewriter_open(handle, path, $0)
            }
        } catch {
            unsafe rocksdb_sstfilewriter_destroy(handle)
            throw error
        }
        self.path = path
        self.options = options
        unsafe self.handle = handle
    }

    deinit { unsafe rocksdb_sstfilewriter_destroy(handle) }

    /// So far.
    package var byteCount: Int {
        var byteCount: UInt64 = 0
        unsafe rocksdb_sstfilewriter_file_size(handle, &byteCount)
        return Int(byteCount)
    }

    package mutating func put(_ key: RawSpan, _ value: RawSpan) throws(StoreError) {
        try unsafe key.withChars { key, keyCount throws(StoreError) in
            try unsafe value.withChars { value, valueCount throws(StoreError) in
                try unsafe checked("write \(path)") {
                    unsafe rocksdb_sstfilewriter_put(handle, key, keyCount, value, valueCount, $0)
                }
            }
        }
    }

    package mutating func delete(_ key: RawSpan) throws(StoreError) {
        try unsafe key.withChars { key, count throws(StoreError) in
            try unsafe checked("write \(path)") {
                unsafe rocksdb_sstfilewriter_delete(handle, key, count, $0)
            }
        }
    }

    /// Deletes the keys from `lower` to `upper` that are in the database before the file; those of
    /// the file itself stay.
    package mutating func delete(from lower: RawSpan, to upper: RawSpan) throws(StoreError) {
        try unsafe lower.withChars { lower, lowerCount throws(StoreError) in
            try unsafe upper.withChars { upper, upperCount throws(StoreError) in
                try unsafe checked("write \(path)") {
                    unsafe rocksdb_sstfilewriter_delete_range(
                        handle, lower, lowerCount, upper, upperCount, $0)
                }
            }
        }
    }

    /// Completes the file and syncs it. There must be something in it.
    package consuming func finish() throws(StoreError) {
        try unsafe checked("complete \(path)") { unsafe rocksdb_sstfilewriter_finish(handle, $0) }
    }
}
