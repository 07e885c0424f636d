internal import CRocksDB

/// Files: what moves data between memory, this database's files and other folders.
extension Database {
    /// Puts what is in memory now into files. When it returns, all of it survives a crash, over
    /// all families alike; without `isWaiting`, that is so some time later.
    package func flush(isWaiting: Bool = true) throws(StoreError) {
        guard options.log == .off, allFamilies.count > 1 else {
            let flushOptions = unsafe rocksdb_flushoptions_create()
            defer { unsafe rocksdb_flushoptions_destroy(flushOptions) }
            unsafe rocksdb_flushoptions_set_wait(flushOptions, isWaiting ? 1 : 0)
            for family in allFamilies {
                try unsafe checked("flush \(path)") {
                    unsafe rocksdb_flush_cf(handle, flushOptions, native(family), $0)
                }
            }
            return
        }
        // C can flush one family at a time only, which would keep half of a batch. A checkpoint
        // flushes all of them as one; its folder is of no use. It costs a link per file.
        let folder = path + "/flushing"
        let scratch = unsafe rocksdb_options_create()
        defer { unsafe rocksdb_options_destroy(scratch) }
        try unsafe checked("clear \(folder)") { unsafe rocksdb_destroy_db(scratch, folder, $0) }
        try checkpoint(to: folder)
        try unsafe checked("clear \(folder)") { unsafe rocksdb_destroy_db(scratch, folder, $0) }
    }

    /// Flushes, and makes a database in the folder `target` (which must not be there, but its
    /// parent) that shares the files of this one through hard links where it can.
    package func checkpoint(to target: String) throws(StoreError) {
        let checkpoint = try unsafe checked("make a checkpoint of \(path)") {
            unsafe rocksdb_checkpoint_object_create(handle, $0)
        }
        defer { unsafe rocksdb_checkpoint_object_destroy(checkpoint) }
        // 0: flush whatever the length of the log. With the log off that length is always 0, and
        // any other bound would leave out what is in memory.
        try unsafe checked("make a checkpoint in \(target)") {
            unsafe rocksdb_checkpoint_create(checkpoint, target, 0, $0)
        }
    }

    /// Takes over files that a `SortedFileWriter` made, all or none, over the keys that are there.
    /// They are moved, and must be on the disk of the database.
    package func ingest(_ paths: [String], in family: Family) throws(StoreError) {
        let ingestOptions = unsafe rocksdb_ingestexternalfileoptions_create()
        defer { unsafe rocksdb_ingestexternalfileoptions_destroy(ingestOptions) }
        unsafe rocksdb_ingestexternalfileoptions_set_move_files(ingestOptions, 1)
        // Snapshots that are there do not see the new keys.
        unsafe rocksdb_ingestexternalfileoptions_set_snapshot_consistency(ingestOptions, 1)
        // Files over keys that are there: newer than these, and flushed first where in memory.
        unsafe rocksdb_ingestexternalfileoptions_set_allow_global_seqno(ingestOptions, 1)
        unsafe rocksdb_ingestexternalfileoptions_set_allow_blocking_flush(ingestOptions, 1)
        try unsafe checked("take over \(paths.count) files into \(path)") { message in
            unsafe withCStrings(paths) { paths in
                unsafe rocksdb_ingest_external_file_cf(
                    handle, native(family), paths, paths.count, ingestOptions, message)
            }
        }
    }

    /// Deletes whole files whose keys are all from `lower` to `upper`: space at once, where a batch's
    /// `delete(from:to:)` waits for compaction. Also from snapshots; so only for what nobody reads.
    package func deleteFiles(
        from lower: RawSpan, to upper: RawSpan, in family: Family
    ) throws(StoreError) {
        try unsafe lower.withChars { lower, lowerCount throws(StoreError) in
            try unsafe upper.withChars { upper, upperCount throws(StoreError) in
                try unsafe checked("delete files of \(path)") {
                    unsafe rocksdb_delete_file_in_range_cf(
                        handle, native(family), lower, lowerCount, upper, upperCount, $0)
                }
            }
        }
    }

    /// Rewrites the keys from `lower` to `upper` (empty: no bound) into the last level, without what
    /// is deleted or overwritten. C does not hear of errors; see `backgroundErrorCount`.
    package func compact(
        in family: Family, from lower: RawSpan = RawSpan(), to upper: RawSpan = RawSpan()
    ) {
        let compactOptions = unsafe rocksdb_compactoptions_create()
        defer { unsafe rocksdb_compactoptions_destroy(compactOptions) }
        // The others go on meanwhile.
        unsafe rocksdb_compactoptions_set_exclusive_manual_compaction(compactOptions, 0)
        unsafe lower.withChars { lowerStart, lowerCount in
            unsafe upper.withChars { upperStart, upperCount in
                unsafe rocksdb_compact_range_cf_opt(
                    handle, native(family), compactOptions, lowerCount == 0 ? nil : lowerStart,
                    lowerCount, upperCount == 0 ? nil : upperStart, upperCount)
            }
        }
    }
}
