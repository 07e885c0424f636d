internal import CRocksDB

/// The database as it was when the snapshot was taken. While there is one, what it sees is not
/// compacted away: hours are fine, forever is not.
///
/// `@unchecked Sendable` because the handles never change and RocksDB serialises access to them.
@safe package struct Snapshot: ~Copyable, @unchecked Sendable {
    package let database: Database
    private let handle: OpaquePointer
    private let readOptions: OpaquePointer

    init(_ database: Database) {
        self.database = database
        unsafe handle = rocksdb_create_snapshot(database.handle)
        unsafe readOptions = Database.makeReadOptions()
        unsafe rocksdb_readoptions_set_snapshot(readOptions, handle)
    }

    deinit {
        unsafe rocksdb_readoptions_destroy(readOptions)
        unsafe rocksdb_release_snapshot(database.handle, handle)
    }

    /// See `Database.withValue`.
    package func withValue<Result>(
        of key: RawSpan, in family: Family, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try unsafe database.withValue(of: key, in: family, readOptions, body)
    }

    /// See `Database.withValues`.
    package func withValues(
        of keys: RawSpan, keyByteCount: Int, in family: Family, _ body: (Int, RawSpan) -> Void
    ) throws(StoreError) {
        try unsafe database.withValues(
            of: keys, keyByteCount: keyByteCount, in: family, readOptions, body)
    }

    /// See `Database.iterator`. The iterator may outlive the snapshot.
    package func iterator(
        in family: Family, from lower: RawSpan = RawSpan(), to upper: RawSpan = RawSpan(),
        options: ScanOptions = ScanOptions()
    ) -> Iterator {
        unsafe Iterator(database, family, lower, upper, options, snapshot: handle)
    }
}
