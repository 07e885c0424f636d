internal import CRocksDB

/// Blocks read from files, least recently used out first. One for all databases of a process, so
/// that one number bounds the memory.
///
/// `@unchecked Sendable` because `handle` never changes and RocksDB serialises access to it.
@safe package final class BlockCache: @unchecked Sendable {
    let handle: OpaquePointer

    package init(byteCountMax: Int) {
        let options = unsafe rocksdb_lru_cache_options_create()
        defer { unsafe rocksdb_lru_cache_options_destroy(options) }
        unsafe rocksdb_lru_cache_options_set_capacity(options, byteCountMax)
        guard let handle = unsafe rocksdb_cache_create_lru_opts(options) else {
            preconditionFailure("RocksDB makes no cache")
        }
        unsafe self.handle = handle
    }

    /// A database keeps the cache alive by itself.
    deinit { unsafe rocksdb_cache_destroy(handle) }

    package var byteCountMax: Int {
        get { unsafe rocksdb_cache_get_capacity(handle) }
        set { unsafe rocksdb_cache_set_capacity(handle, newValue) }
    }

    package var byteCountUsed: Int { unsafe rocksdb_cache_get_usage(handle) }

    /// Of that, what iterators and reads hold at this moment.
    package var byteCountPinned: Int { unsafe rocksdb_cache_get_pinned_usage(handle) }
}
