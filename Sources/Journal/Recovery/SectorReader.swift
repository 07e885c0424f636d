internal import World

/// Reads a segment's sectors through a window. Blocks that the disk can't read count as damaged.
struct SectorReader {
    private let file: any File
    private let seeds: SectorSeeds
    private let window: AlignedBuffer
    private let block: AlignedBuffer
    private var sectorFirst = 0
    private var unreadable: Set<Int> = []

    init(_ segment: Segment, window: AlignedBuffer, block: AlignedBuffer) {
        file = segment.file
        seeds = segment.seeds
        self.window = window
        self.block = block
        window.removeAll()
    }

    mutating func sector(at index: Int) throws(FileError) -> Sector {
        guard let offset = try offset(of: index) else { return .damaged }
        let seed = seeds.seed(of: index)
        return window.withBytes {
            Sector($0.extracting(offset..<offset + Sector.byteCount), seed: seed)
        }
    }

    /// Adds part of a sector's payload to `bytes`. The sector was checked and is still in the
    /// window.
    func appendPayload(of index: Int, _ range: Range<Int>, to bytes: inout [UInt8]) {
        let start = (index - sectorFirst) * Sector.byteCount + SectorHeader.byteCount
        window.withBytes { window in
            let part = window.extracting(start + range.lowerBound..<start + range.upperBound)
            unsafe part.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        }
    }

    /// Where the sector is in the window, which is moved there; nil if it can't be read.
    private mutating func offset(of index: Int) throws(FileError) -> Int? {
        if index < sectorFirst
            || (index - sectorFirst + 1) * Sector.byteCount > window.byteCount
        {
            try moveWindow(to: index / Sector.countInBlock * Sector.countInBlock)
        }
        let offset = (index - sectorFirst) * Sector.byteCount
        guard offset + Sector.byteCount <= window.byteCount,
            !unreadable.contains(index / Sector.countInBlock)
        else { return nil }
        return offset
    }

    private mutating func moveWindow(to sector: Int) throws(FileError) {
        sectorFirst = sector
        unreadable.removeAll()
        window.removeAll()
        do {
            try file.read(into: window, at: sector * Sector.byteCount)
        } catch {
            guard error.isOfMedium else { throw error }
            window.removeAll()
            try moveWindowByBlocks(to: sector)
        }
    }

    private mutating func moveWindowByBlocks(to sector: Int) throws(FileError) {
        for step in 0..<window.capacity / SegmentHeader.byteCount {
            block.removeAll()
            do {
                try file.read(
                    into: block, at: sector * Sector.byteCount + step * SegmentHeader.byteCount)
            } catch {
                guard error.isOfMedium else { throw error }
                unreadable.insert(sector / Sector.countInBlock + step)
                block.removeAll()
                block.appendZeros(byteCount: block.capacity)
            }
            let taken = block.withBytes { window.append($0) }
            precondition(taken == block.byteCount, "the window is whole blocks")
            if block.byteCountFree > 0 { break }  // the end of the file
        }
    }
}

extension FileError {
    /// The medium lost it; elsewhere on the same disk all may be well.
    var isOfMedium: Bool { kind == .inputOutput || kind == .corrupt }
}
