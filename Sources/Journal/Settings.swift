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
    /// Each segment begins with what is known of all groups, twice; half of it is for batches. Up to
    /// here groups can be made.
    var checkpointByteCountMax: Int {
        min(segmentByteCount / 8, Sector.countInBatchMax * Sector.byteCount / 4)
    }
    /// As much as there is place for. So far those that are there may grow by what takes nothing
    /// new in: refused a term, a vote or a release, a node could only end, and would again after
    /// each start.
    var checkpointByteCountHeld: Int {
        let sectorCount = min(
            sectorCountInSegment / 2 - Sector.first - Sector.countInBlock, Sector.countInBatchMax)
        return sectorCount / Sector.countInBlock * Sector.countInBlock / 2
            * Sector.payloadByteCount - Directory.fixedByteCount
    }
    /// Half-way: so far entries are taken, each of which may begin a term.
    var checkpointByteCountWithEntries: Int {
        (checkpointByteCountMax + checkpointByteCountHeld) / 2
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
