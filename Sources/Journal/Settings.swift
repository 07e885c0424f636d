/// How large a journal may grow, and in which steps.
package struct Settings: Sendable, Equatable {
    /// Of each file. Whole blocks of 4096 bytes.
    package var segmentByteCount = 64 << 20
    /// Files that the journal has at most, those that wait to be used again included. One of them
    /// is kept back, so that a full journal can still be told what it may forget.
    package var segmentCountMax = 64
    /// Of what is written at once.
    package var batchByteCountMax = 4 << 20
    /// Kept in memory with 16 bytes each.
    package var entryCountMax = 32 << 20
    /// Past the page cache: what is read at the next start is then what the disk holds.
    package var isDirect = true

    package init() {}

    var sectorCountInSegment: Int { segmentByteCount / Sector.byteCount }
    /// Each segment begins with what is known of all groups, twice; half of it is for batches.
    var checkpointByteCountMax: Int {
        min(segmentByteCount / 8, Sector.countInBatchMax * Sector.byteCount / 4)
    }
    /// From here on entries of slow groups are written again, so that old segments become free.
    var segmentCountBeforeCopying: Int { max(2, segmentCountMax * 3 / 4) }

    func check() {
        precondition(segmentByteCount % 4096 == 0 && sectorCountInSegment <= Int(UInt32.max / 512))
        precondition(segmentCountMax >= 3, "one to write, one to free, one kept back")
        precondition(
            batchByteCountMax >= 4096 && batchByteCountMax <= segmentByteCount / 2,
            "a batch fits behind a checkpoint")
    }
}
