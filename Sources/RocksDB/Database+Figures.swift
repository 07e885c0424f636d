internal import CRocksDB

/// Figures: what a database says about itself, for metrics and decisions.
extension Database {
    /// About how much of the files is for the keys from `lower` to `upper`, compressed. Not what is
    /// still in memory.
    package func approximateByteCount(
        in family: Family, from lower: RawSpan, to upper: RawSpan
    ) throws(StoreError) -> Int {
        var byteCount: UInt64 = 0
        try unsafe lower.withChars { lower, lowerCount throws(StoreError) in
            try unsafe upper.withChars { upper, upperCount throws(StoreError) in
                try unsafe checked("measure \(path)") {
                    unsafe rocksdb_approximate_sizes_cf(
                        handle, native(family), 1, [lower], [lowerCount], [upper], [upperCount],
                        &byteCount, $0)
                }
            }
        }
        return Int(byteCount)
    }

    /// One of RocksDB's properties ("rocksdb.…") as text; nil if there is none of that name.
    package func property(_ name: String, in family: Family) -> String? {
        guard let text = unsafe rocksdb_property_value_cf(handle, native(family), name) else {
            return nil
        }
        defer { unsafe rocksdb_free(text) }
        return unsafe String(cString: text)
    }

    /// One of RocksDB's properties that are numbers.
    package func figure(_ name: String, in family: Family) -> UInt64? {
        var figure: UInt64 = 0
        let failure = unsafe rocksdb_property_int_cf(handle, native(family), name, &figure)
        return failure == 0 ? figure : nil
    }

    /// How often flushes and compactions have failed since opening. From the first on, writes fail
    /// with its reason, until RocksDB has succeeded again by itself (a disk that was full) or the
    /// database is opened anew.
    package var backgroundErrorCount: Int {
        Int(figure("rocksdb.background-errors", in: allFamilies[0]) ?? 0)
    }

    /// Counters and distributions since opening, by RocksDB's names; empty unless counting is on.
    /// A distribution has the names of its parts behind its own: `….P50`, `….COUNT`.
    package func statistics() -> [String: Double] {
        var statistics: [String: Double] = [:]
        for line in statisticsText()?.split(separator: "\n") ?? [] {
            let words = line.split(separator: " ")
            guard let name = words.first else { continue }
            // "name COUNT : 7", or "name P50 : 1.0 P95 : 2.0 … COUNT : 7 SUM : 9".
            let parts = stride(from: 1, to: words.count - 2, by: 3)
            for part in parts {
                let key = parts.underestimatedCount == 1 ? String(name) : "\(name).\(words[part])"
                statistics[key] = Double(words[part + 2])
            }
        }
        return statistics
    }

    /// How many threads this process has for compactions and flushes, over all its databases.
    /// Opening one raises them to what `backgroundJobCountMax` asks for.
    package static func setBackgroundThreads(compaction: Int, flush: Int) {
        // The default environment is one for the process; this object only refers to it.
        let environment = unsafe rocksdb_create_default_env()
        defer { unsafe rocksdb_env_destroy(environment) }
        unsafe rocksdb_env_set_background_threads(environment, Int32(compaction))
        unsafe rocksdb_env_set_high_priority_background_threads(environment, Int32(flush))
    }
}
