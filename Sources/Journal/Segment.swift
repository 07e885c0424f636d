internal import World

/// A file of the journal that is in use. Batches stand one behind the other from `Sector.first` on;
/// the first of them is a checkpoint.
struct Segment {
    let number: UInt32
    /// No batch that was written to this lap of the file has a lower one.
    let sequenceFirst: UInt64
    let fileID: UInt32
    let file: any File
    let seeds: SectorSeeds
    let sectorCount: Int
    /// A file whose header is damaged, or that is too short, is not used again.
    var isReusable = true

    /// The last block is for a seal, which always has a place.
    var sectorCountForBatches: Int { sectorCount - Sector.countInBlock }

    var name: String {
        SegmentName.segment(number: number, sequenceFirst: sequenceFirst, file: fileID).text
    }
}

/// A file that waits to become a segment: as long as one, written through, synced.
struct Spare {
    let fileID: UInt32
    let file: any File
    let sectorCount: Int

    var name: String { SegmentName.spare(file: fileID).text }
}
