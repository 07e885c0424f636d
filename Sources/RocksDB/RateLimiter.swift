internal import CRocksDB

/// Bounds what flushes and compactions write, so that they leave the disk to the journal. One for
/// all databases on a disk.
///
/// `@unchecked Sendable` because `handle` never changes and RocksDB serialises access to it.
@safe package final class RateLimiter: @unchecked Sendable {
    let handle: OpaquePointer

    package init(byteCountPerSecond: Int) {
        precondition(byteCountPerSecond > 0, "a limit of nothing would stop every flush")
        // Refilled every 100 ms: shorter costs wake-ups, longer makes bursts. Fairness 10: compaction,
        // which waits behind flushes, goes first once in ten times and is never starved.
        guard
            let handle = unsafe rocksdb_ratelimiter_create(Int64(byteCountPerSecond), 100_000, 10)
        else { preconditionFailure("RocksDB makes no rate limiter") }
        unsafe self.handle = handle
    }

    /// A database keeps the limiter alive by itself.
    deinit { unsafe rocksdb_ratelimiter_destroy(handle) }
}
