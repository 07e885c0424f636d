/// How a database is opened.
package struct Options: Sendable {
    package enum Creation: Sendable {
        /// It must be there.
        case never
        case ifMissing
        /// It must not be there.
        case always
    }

    /// RocksDB's own write-ahead log.
    package enum Log: Sendable {
        /// There is another log to replay. What is not flushed is lost in a crash, and what
        /// survives is a prefix of the writes, over all families.
        case off
        /// Writes survive the end of the process, not of the machine.
        case buffered
        /// Writes survive the end of the machine.
        case synced
    }

    package var creation: Creation = .ifMissing
    package var log: Log = .off
    package var cache: BlockCache
    package var rateLimiter: RateLimiter?
    /// Of memory tables, over all families. Past it the oldest family is flushed.
    package var memtableByteCountMax: Int = 256 << 20
    /// Threads for flushes and compactions together, at least 2; a quarter of them flush.
    package var backgroundJobCountMax: Int = 2
    /// Descriptors. Beyond it files are closed and opened again.
    package var openFileCountMax: Int = 1024
    /// Costs 5 to 10 % of speed.
    package var isCounting = false

    package init(cache: BlockCache) {
        self.cache = cache
    }
}

/// How a column family is kept. What has a different shape (short keys, large values, prefixes)
/// deserves a family of its own.
package struct FamilyOptions: Sendable {
    /// The first bytes of a key that lookups and scans have in common.
    package enum Prefix: Sendable {
        case none
        /// Exactly so many bytes; shorter keys have no prefix.
        case fixed(byteCount: Int)
        /// So many bytes, or the whole key if it is shorter.
        case capped(byteCount: Int)
    }

    package enum Compression: Sendable {
        case none
        /// Fast enough to be unnoticed; a third to a half off.
        case lz4
        /// A third better than LZ4, at five times the cost.
        case zstd
    }

    package static let defaultName = "default"

    package var name: String
    package var prefix: Prefix = .none
    /// 10 bits mean that one lookup in a hundred for a missing key reads a block; 0 for no filter.
    package var bloomBitsPerKey: Double = 10
    package var compression: Compression = .lz4
    /// Of the level that holds nine tenths of the data.
    package var bottomCompression: Compression = .zstd
    /// Of one memory table. Larger ones mean fewer, larger flushes and less rewriting.
    package var memtableByteCount: Int = 64 << 20
    /// Of a block: what one lookup reads and decompresses.
    package var blockByteCount: Int = 8 << 10

    package init(name: String = FamilyOptions.defaultName) {
        self.name = name
    }
}
