internal import CRocksDB

/// `Options` and `FamilyOptions` as RocksDB takes them: one object for both, of which a database
/// reads its half and a family its own.
@safe final class NativeOptions: @unchecked Sendable {
    let handle: OpaquePointer

    /// A family's half, over the defaults for the other.
    init(_ family: FamilyOptions, cache: BlockCache) throws(StoreError) {
        unsafe handle = try unsafe NativeOptions.create(prefix: family.prefix)
        unsafe NativeOptions.set(handle, family)
        unsafe NativeOptions.setTables(handle, family, cache: cache)
    }

    /// The database's half.
    init(_ options: Options) {
        unsafe handle = rocksdb_options_create()
        unsafe NativeOptions.set(handle, options)
    }

    deinit { unsafe rocksdb_options_destroy(handle) }

    private static func create(
        prefix: FamilyOptions.Prefix
    ) throws(StoreError) -> OpaquePointer {
        let handle: OpaquePointer = unsafe rocksdb_options_create()
        switch prefix {
        case .none: break
        case .fixed(let byteCount):
            // The options own it from here on.
            unsafe rocksdb_options_set_prefix_extractor(
                handle, rocksdb_slicetransform_create_fixed_prefix(byteCount))
        case .capped(let byteCount):
            // C has no constructor for this one; options in text do.
            let base = unsafe rocksdb_options_create()
            defer { unsafe rocksdb_options_destroy(base) }
            do throws(StoreError) {
                try unsafe checked("set the prefix of a family") {
                    unsafe rocksdb_get_options_from_string(
                        base, "prefix_extractor=capped:\(byteCount)", handle, $0)
                }
            } catch {
                unsafe rocksdb_options_destroy(handle)
                throw error
            }
        }
        return unsafe handle
    }

    private static func set(_ handle: OpaquePointer, _ options: Options) {
        unsafe rocksdb_options_set_create_if_missing(handle, options.creation == .never ? 0 : 1)
        unsafe rocksdb_options_set_error_if_exists(handle, options.creation == .always ? 1 : 0)
        // A family that is new in this version of the program.
        unsafe rocksdb_options_set_create_missing_column_families(
            handle, options.creation == .never ? 0 : 1)
        // Refuse to open a database with a damaged file, and stop writing to one.
        unsafe rocksdb_options_set_paranoid_checks(handle, 1)
        // Without a log, families must reach the disk together: a batch over two of them would
        // otherwise come back in half.
        unsafe rocksdb_options_set_atomic_flush(handle, options.log == .off ? 1 : 0)
        unsafe rocksdb_options_set_db_write_buffer_size(handle, options.memtableByteCountMax)
        unsafe rocksdb_options_set_max_background_jobs(
            handle, Int32(options.backgroundJobCountMax))
        unsafe rocksdb_options_set_max_open_files(handle, Int32(options.openFileCountMax))
        // Data only; RocksDB syncs folders itself.
        unsafe rocksdb_options_set_use_fsync(handle, 0)
        // Write back while writing, not all at the end when the journal wants the disk.
        unsafe rocksdb_options_set_bytes_per_sync(handle, 1 << 20)
        unsafe rocksdb_options_set_wal_bytes_per_sync(handle, 1 << 20)
        // Compaction reads whole files in order.
        unsafe rocksdb_options_compaction_readahead_size(handle, 2 << 20)
        // Deleting large files blocks; not on the thread that drops an iterator.
        unsafe rocksdb_options_set_avoid_unnecessary_blocking_io(handle, 1)
        // Rewritten on open when larger. The default of 1 GiB makes opening slow.
        unsafe rocksdb_options_set_max_manifest_file_size(handle, 64 << 20)
        // The file LOG stays empty (4: what is fatal only; no size, or its head is written all the
        // same). Once a line of it has found no room on the disk, RocksDB 7.8 as Debian builds it
        // ends the process at the next line. What goes wrong is in the errors of its calls.
        unsafe rocksdb_options_set_info_log_level(handle, 4)
        unsafe rocksdb_options_set_max_log_file_size(handle, 0)
        unsafe rocksdb_options_set_keep_log_file_num(handle, 1)
        // Opening reads no table to guess how much of it is deleted.
        unsafe rocksdb_options_set_skip_stats_update_on_db_open(handle, 1)
        // A history of statistics that nobody reads.
        unsafe rocksdb_options_set_stats_persist_period_sec(handle, 0)
        if options.isCounting { unsafe rocksdb_options_enable_statistics(handle) }
        if let limiter = options.rateLimiter {
            unsafe rocksdb_options_set_ratelimiter(handle, limiter.handle)
        }
    }

    private static func set(_ handle: OpaquePointer, _ family: FamilyOptions) {
        unsafe rocksdb_options_set_write_buffer_size(handle, family.memtableByteCount)
        // One being written, three being flushed: a flush that is slow once does not stall writes.
        unsafe rocksdb_options_set_max_write_buffer_number(handle, 4)
        // Merging tables in memory first would make a flush wait for the next table.
        unsafe rocksdb_options_set_min_write_buffer_number_to_merge(handle, 1)
        // Nine tenths of the data in the last level: a tenth more space than the data needs.
        unsafe rocksdb_options_set_level_compaction_dynamic_level_bytes(handle, 1)
        // Each look-up asks each of the newest files. At the default of four, in a store of ten
        // million files, one finds a row in 12 µs and nothing in 11; with none of them it takes 9
        // and 3. What compactions write more for it is little beside what there is to write.
        unsafe rocksdb_options_set_level0_file_num_compaction_trigger(handle, 2)
        unsafe rocksdb_options_set_max_bytes_for_level_base(handle, 256 << 20)
        unsafe rocksdb_options_set_target_file_size_base(handle, 64 << 20)
        unsafe rocksdb_options_set_compression(handle, native(family.compression))
        unsafe rocksdb_options_set_bottommost_compression(
            handle, native(family.bottomCompression))
        // Filters for memory tables, in this part of their size: a miss is as common there.
        unsafe rocksdb_options_set_memtable_prefix_bloom_size_ratio(handle, 0.02)
        unsafe rocksdb_options_set_memtable_whole_key_filtering(handle, 1)
    }

    private static func setTables(
        _ handle: OpaquePointer, _ family: FamilyOptions, cache: BlockCache
    ) {
        let table = unsafe rocksdb_block_based_options_create()
        defer { unsafe rocksdb_block_based_options_destroy(table) }
        unsafe rocksdb_block_based_options_set_block_size(table, family.blockByteCount)
        // 5: the faster Bloom filter, since RocksDB 6.6.
        unsafe rocksdb_block_based_options_set_format_version(table, 5)
        // XXH3, of every block; read options verify it.
        unsafe rocksdb_block_based_options_set_checksum(table, 4)
        unsafe rocksdb_block_based_options_set_block_cache(table, cache.handle)
        // Indexes and filters count against the cache, so that it bounds the memory; they leave it
        // after the data, and those of the newest files never.
        unsafe rocksdb_block_based_options_set_cache_index_and_filter_blocks(table, 1)
        unsafe rocksdb_block_based_options_set_cache_index_and_filter_blocks_with_high_priority(
            table, 1)
        unsafe rocksdb_block_based_options_set_pin_l0_filter_and_index_blocks_in_cache(table, 1)
        // In parts, of which a lookup needs one: rows are so small that the filter of one file takes
        // megabytes, more than a shard of the cache keeps, and would be read for every lookup.
        unsafe rocksdb_block_based_options_set_index_type(
            table, Int32(rocksdb_block_based_table_index_type_two_level_index_search))
        unsafe rocksdb_block_based_options_set_partition_filters(table, 1)
        unsafe rocksdb_block_based_options_set_metadata_block_size(table, 8 << 10)
        unsafe rocksdb_block_based_options_set_pin_top_level_index_and_filter(table, 1)
        // Looks a key up within a block by a hash, which takes one byte for each.
        unsafe rocksdb_block_based_options_set_data_block_index_type(
            table, Int32(rocksdb_block_based_table_data_block_index_type_binary_search_and_hash))
        unsafe rocksdb_block_based_options_set_data_block_hash_ratio(table, 0.75)
        // Filters of whole keys beside those of prefixes: most lookups are for whole keys.
        unsafe rocksdb_block_based_options_set_whole_key_filtering(table, 1)
        if family.bloomBitsPerKey > 0 {
            // The table's options own it from here on.
            unsafe rocksdb_block_based_options_set_filter_policy(
                table, rocksdb_filterpolicy_create_bloom_full(family.bloomBitsPerKey))
        }
        unsafe rocksdb_options_set_block_based_table_factory(handle, table)
    }

    private static func native(_ compression: FamilyOptions.Compression) -> Int32 {
        switch compression {
        case .none: Int32(rocksdb_no_compression)
        case .lz4: Int32(rocksdb_lz4_compression)
        case .zstd: Int32(rocksdb_zstd_compression)
        }
    }
}
