internal import CRocksDB

/// Writes that become visible together, in their order. Reused after `clear` and after a write: its
/// memory stays.
///
/// `@unchecked Sendable` because the batch has one owner and every change of it is `mutating`.
@safe package struct Batch: ~Copyable, @unchecked Sendable {
    let database: Database
    let native: OpaquePointer

    init(_ database: Database) {
        self.database = database
        unsafe native = rocksdb_writebatch_create()
    }

    deinit { unsafe rocksdb_writebatch_destroy(native) }

    /// Of writes; a range deleted counts as one.
    package var count: Int { Int(unsafe rocksdb_writebatch_count(native)) }

    /// Of keys, values and what surrounds them.
    package var byteCount: Int {
        var byteCount = 0
        _ = unsafe rocksdb_writebatch_data(native, &byteCount)
        return byteCount
    }

    package mutating func put(_ key: RawSpan, _ value: RawSpan, in family: Family) {
        Batch.check(key)
        Batch.check(value)
        unsafe key.withChars { key, keyCount in
            unsafe value.withChars { value, valueCount in
                unsafe rocksdb_writebatch_put_cf(
                    native, database.native(family), key, keyCount, value, valueCount)
            }
        }
    }

    package mutating func delete(_ key: RawSpan, in family: Family) {
        Batch.check(key)
        unsafe key.withChars { key, count in
            unsafe rocksdb_writebatch_delete_cf(native, database.native(family), key, count)
        }
    }

    /// Deletes the keys from `lower` (included) to `upper` (excluded). Cheap to write; a few of them
    /// are cheap to read past, thousands in one place are not.
    package mutating func delete(from lower: RawSpan, to upper: RawSpan, in family: Family) {
        Batch.check(lower)
        Batch.check(upper)
        unsafe lower.withChars { lower, lowerCount in
            unsafe upper.withChars { upper, upperCount in
                unsafe rocksdb_writebatch_delete_range_cf(
                    native, database.native(family), lower, lowerCount, upper, upperCount)
            }
        }
    }

    package mutating func clear() {
        unsafe rocksdb_writebatch_clear(native)
    }

    /// RocksDB drops longer ones, and C does not hear of it.
    private static func check(_ bytes: RawSpan) {
        precondition(bytes.byteCount <= UInt32.max, "keys and values have less than 4 GiB")
    }
}
