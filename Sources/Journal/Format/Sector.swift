/// What one sector says of itself. A sector is the unit that a disk writes whole or not at all, so
/// each is checked by itself, and after a crash each is wholly new, wholly old, or damaged.
///
///      0       4          10         12        14          16                          512
///      +-------+----------+----------+---------+-----------+----------------------------+
///      | CRC   | sequence | position | sectors | directory | bytes of the batch         |
///      | u32   | u48      | u16      | u16     | u16       | 496                        |
///      +-------+----------+----------+---------+-----------+----------------------------+
///
/// Little-endian; format version 1. The CRC-32C covers bytes 4 to 511. Its seed is made of the
/// store, the file and the sector's place in the file, none of which is stored: a sector that was
/// swapped, misdirected, or comes from another node fails. A file keeps its id when it is recycled,
/// so that what an earlier lap left behind is still known to be intact, and old.
struct SectorHeader: Equatable {
    static let byteCount = 16

    /// Of the batch. Grows with every batch that is written, over all segments.
    var sequence: UInt64
    /// Of the sector in its batch, from 0.
    var position: Int
    /// How many sectors the batch has: whole blocks.
    var sectorCount: Int
    /// How many sectors one copy of the batch's directory takes.
    var directorySectorCount: Int

    /// Checks nothing but bounds that hold for every batch; nil if they don't.
    init?(_ sector: RawSpan) {
        sequence = UInt64(sector.uint32(at: 4)) | UInt64(sector.uint16(at: 8)) << 32
        position = Int(sector.uint16(at: 10))
        sectorCount = Int(sector.uint16(at: 12))
        directorySectorCount = Int(sector.uint16(at: 14))
        guard sectorCount % Sector.countInBlock == 0, position < sectorCount,
            directorySectorCount > 0, 2 * directorySectorCount <= sectorCount
        else { return nil }
    }

    init(sequence: UInt64, position: Int, sectorCount: Int, directorySectorCount: Int) {
        self.sequence = sequence
        self.position = position
        self.sectorCount = sectorCount
        self.directorySectorCount = directorySectorCount
    }

    /// Writes the header and then the checksum of the sector that begins at `start`.
    func stamp(_ bytes: inout MutableRawSpan, at start: Int, seed: UInt32) {
        bytes.store(UInt32(truncatingIfNeeded: sequence), at: start + 4)
        bytes.store(UInt16(truncatingIfNeeded: sequence >> 32), at: start + 8)
        bytes.store(UInt16(position), at: start + 10)
        bytes.store(UInt16(sectorCount), at: start + 12)
        bytes.store(UInt16(directorySectorCount), at: start + 14)
        let sum = checksum(
            bytes.bytes.extracting(start + 4..<start + Sector.byteCount), seed: seed)
        bytes.store(sum, at: start)
    }
}

/// What was found where a sector should be.
enum Sector: Equatable {
    static let byteCount = 512
    static let payloadByteCount = byteCount - SectorHeader.byteCount
    /// A batch takes whole blocks, so that it can go past the page cache, and so that no write has
    /// to read first.
    static let countInBlock = 8
    /// What a position of 16 bits can name, in whole blocks.
    static let countInBatchMax = 65_528
    /// The first block of a segment is its header.
    static let first = countInBlock

    case zero
    case intact(SectorHeader)
    /// Fails its checksum, can't be read, or is not there.
    case damaged

    init(_ bytes: RawSpan, seed: UInt32) {
        if bytes.uint64(at: 0) == 0 && bytes.uint64(at: 8) == 0 {
            self = bytes.isAllZero ? .zero : .damaged
        } else if bytes.uint32(at: 0) == checksum(bytes.extracting(4..<Self.byteCount), seed: seed),
            let header = SectorHeader(bytes)
        {
            self = .intact(header)
        } else {
            self = .damaged
        }
    }

    /// How many sectors hold `byteCount` bytes of a batch.
    static func count(for byteCount: Int) -> Int {
        (byteCount + payloadByteCount - 1) / payloadByteCount
    }

    static func wholeBlocks(_ sectorCount: Int) -> Int {
        (sectorCount + countInBlock - 1) / countInBlock * countInBlock
    }
}

/// Makes the seeds of one file's checksums. Seeds of different sectors of a file always differ.
struct SectorSeeds: Equatable {
    private let ofFile: UInt32

    init(store: StoreID, file: UInt32) {
        let name: [6 of UInt32] = [
            UInt32(truncatingIfNeeded: store.high), UInt32(truncatingIfNeeded: store.high >> 32),
            UInt32(truncatingIfNeeded: store.low), UInt32(truncatingIfNeeded: store.low >> 32),
            file, 0,
        ]
        var seed: UInt32 = 0
        for word in name.indices { seed = Self.add(name[word], to: seed) }
        ofFile = seed
    }

    func seed(of sector: Int) -> UInt32 {
        Self.add(UInt32(sector), to: ofFile)
    }

    private static func add(_ word: UInt32, to seed: UInt32) -> UInt32 {
        let bytes: [4 of UInt8] = [
            UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8),
            UInt8(truncatingIfNeeded: word >> 16), UInt8(truncatingIfNeeded: word >> 24),
        ]
        return checksum(unsafe bytes.span.bytes, seed: seed)
    }
}
