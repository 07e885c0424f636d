internal import World

/// Reads segments in order and rebuilds what they say.
///
/// What a sector in front of the reader can be, with `last` the sequence of the last good batch:
/// - **new**: intact, with a sequence above `last`;
/// - **old**: zeros, or intact with a sequence up to `last`: left by an earlier lap of the file, or
///   by a batch that was torn in an earlier crash and cut off;
/// - **damaged**: anything else.
///
/// A batch is written only after the one before is durable, so at most one can be unfinished, and
/// it is the last. Where it has an old sector its sync had not returned: it is *torn*, and nobody
/// relied on it. Where its sectors are new or damaged but none is old, it may have been
/// acknowledged, and is *damaged*. A batch with a successor was durable, and is never torn. A new
/// batch is written at the place of a torn one, with a higher sequence, when the journal is opened:
/// so what the torn one left is old from then on.
struct Replay {
    private let folder: String
    private let window: AlignedBuffer
    private let block = AlignedBuffer(capacity: SegmentHeader.byteCount)

    private(set) var catalog = Catalog()
    var findings: [Finding] = []
    /// Nil before the first batch.
    private(set) var sequenceLast: UInt64?
    /// The highest that any sector shows that could be taken for a new one.
    private(set) var sequenceSeen: UInt64 = 0
    /// False after a batch was lost whole, until a checkpoint restates all.
    private(set) var isVouched = false

    /// A batch may have stood here, if no later one says that there was none.
    private var doubt: (file: String, sector: Int)?

    /// Of the segment that was read last: where the next batch goes.
    private(set) var tail = Sector.first
    private(set) var hasCheckpoint = false
    private var hasBatch = false
    /// At the tail something is left of a torn batch, or damaged.
    private(set) var isTailDirty = false
    /// Blocks behind the tail that hold damage. Nothing is lost by it, but where a batch ends right
    /// before one, the next opening could not tell it from a damaged batch.
    private(set) var blocksToClear: Set<Int> = []
    /// Something was lost for good here: nothing more is written to this file.
    private(set) var isDamaged = false
    /// The last batch, if all of it is there: its place, and whether it is a seal.
    private(set) var lastBatch: (sector: Int, sectorCount: Int, isSeal: Bool)?

    init(folder: String, window: AlignedBuffer) {
        self.folder = folder
        self.window = window
    }

    mutating func read(_ segment: Segment, isNewest: Bool) throws(FileError) {
        var reader = SectorReader(segment, window: window, block: block)
        tail = Sector.first
        (hasCheckpoint, hasBatch, isTailDirty, isDamaged, lastBatch) = (
            false, false, false, false, nil
        )
        blocksToClear = []
        var isAtEnd = false
        while !isAtEnd && tail < segment.sectorCount {
            if let batch = try wholeBatch(at: tail, segment, &reader) {
                accept(batch, segment, damaged: [])
            } else {
                isAtEnd = try !passDamage(segment, isNewest: isNewest, &reader)
            }
        }
        if !hasBatch && !segment.isReusable { doubt = (path(segment), tail) }
    }

    /// Called when all segments are read.
    mutating func end() {
        guard let doubt else { return }
        findings.append(.lostBatch(file: doubt.file, sector: doubt.sector))
        isVouched = false
        isDamaged = true
    }

    // MARK: Good batches

    private struct Found {
        var header: SectorHeader
        /// Nil where both copies are damaged.
        var directory: Directory?
    }

    private func floor(of segment: Segment) -> UInt64 {
        max(sequenceLast ?? 0, segment.sequenceFirst - 1)
    }

    private mutating func wholeBatch(
        at sector: Int, _ segment: Segment, _ reader: inout SectorReader
    ) throws(FileError) -> Found? {
        guard case .intact(let first) = try reader.sector(at: sector),
            first.sequence > floor(of: segment), first.position == 0,
            sector + first.sectorCount <= segment.sectorCount
        else { return nil }
        var expected = first
        var bytes: [UInt8] = []
        for position in 0..<first.sectorCount {
            expected.position = position
            guard try reader.sector(at: sector + position) == .intact(expected) else { return nil }
            if position >= first.sectorCount - first.directorySectorCount {
                reader.appendPayload(
                    of: sector + position, 0..<Sector.payloadByteCount, to: &bytes)
            }
        }
        return Found(header: first, directory: readable(bytes, first, segment))
    }

    private func readable(_ bytes: [UInt8], _ header: SectorHeader, _ segment: Segment)
        -> Directory?
    {
        guard let directory = try? Directory(bytes),
            directory.segment == UInt64(segment.number),
            Sector.count(for: directory.payloadByteCount) + 2 * header.directorySectorCount
                <= header.sectorCount
        else { return nil }
        return directory
    }

    private mutating func accept(_ batch: Found, _ segment: Segment, damaged: [Int]) {
        let header = batch.header
        sequenceSeen = max(sequenceSeen, header.sequence)
        hasBatch = true
        let sector = tail
        tail += header.sectorCount
        guard let directory = batch.directory else {
            sequenceLast = header.sequence
            lastBatch = nil
            return loseBatch(segment, at: sector)
        }
        if let sequenceLast, directory.sequenceBefore != sequenceLast {
            findings.append(.missingBatches(file: path(segment), sector: sector))
            isVouched = false
        }
        sequenceLast = header.sequence
        doubt = nil
        let placement = Catalog.Placement(
            segment: segment.number, sector: sector, sequence: header.sequence, damaged: damaged)
        let outcome = catalog.apply(directory, at: placement)
        if outcome.damage != nil { loseBatch(segment, at: sector) }
        if outcome.isCheckpoint {
            isVouched = true
            hasCheckpoint = true
        }
        lastBatch = nil
        if damaged.isEmpty {
            lastBatch = (sector, header.sectorCount, isSeal: directory.isEmpty)
        }
    }

    private mutating func loseBatch(_ segment: Segment, at sector: Int) {
        findings.append(.lostBatch(file: path(segment), sector: sector))
        isVouched = false
        isDamaged = true
    }

    private func path(_ segment: Segment) -> String { "\(folder)/\(segment.name)" }

    // MARK: The end, and damage

    /// What there is from the tail to the end of the segment.
    private struct Survey {
        /// The latest batch that was begun at the tail.
        var begun: SectorHeader?
        /// Where a later batch begins.
        var laterStart: Int?
        /// How many sectors of the first block are old.
        var oldCountInBlock = 0
        var damagedBlocks: Set<Int> = []
    }

    /// Called where no whole batch follows. Returns false where the segment's batches end.
    private mutating func passDamage(
        _ segment: Segment, isNewest: Bool, _ reader: inout SectorReader
    ) throws(FileError) -> Bool {
        let survey = try survey(segment, &reader)
        let isTail = isNewest && survey.laterStart == nil
        if let begun = survey.begun {
            let missing = try missing(of: begun, &reader)
            if isTail && missing.hasOld {
                findings.append(.tornTail(file: path(segment), sector: tail))
                isTailDirty = true
                blocksToClear = survey.damagedBlocks
                return false
            }
            let directory = try directory(of: begun, segment, &reader)
            findings.append(
                .damagedSectors(
                    file: path(segment), sector: tail, count: missing.positions.count))
            accept(
                Found(header: begun, directory: directory), segment, damaged: missing.positions)
            return true
        }
        if let laterStart = survey.laterStart {
            // Nothing is left of what was here. The next batch tells whether it mattered.
            findings.append(
                .damagedSectors(file: path(segment), sector: tail, count: laterStart - tail))
            tail = laterStart
            return true
        }
        // With all of its sectors damaged, a block may have been a batch.
        if survey.oldCountInBlock == 0 { doubt = (path(segment), tail) }
        blocksToClear = survey.damagedBlocks
        return false
    }

    private mutating func survey(_ segment: Segment, _ reader: inout SectorReader)
        throws(FileError) -> Survey
    {
        let floor = floor(of: segment)
        var survey = Survey()
        for sector in tail..<segment.sectorCount {
            switch try reader.sector(at: sector) {
            case .intact(let header) where header.sequence > floor:
                sequenceSeen = max(sequenceSeen, header.sequence)
                let start = sector - header.position
                if start == tail, start + header.sectorCount <= segment.sectorCount {
                    if header.sequence > survey.begun?.sequence ?? 0 { survey.begun = header }
                } else if start > tail {
                    survey.laterStart = min(survey.laterStart ?? start, start)
                }
            case .intact, .zero:
                if sector < tail + Sector.countInBlock { survey.oldCountInBlock += 1 }
            case .damaged: survey.damagedBlocks.insert(sector / Sector.countInBlock)
            }
        }
        survey.begun?.position = 0
        return survey
    }

    /// Which sectors of a batch at the tail are not there, and whether one of them is old.
    private mutating func missing(of batch: SectorHeader, _ reader: inout SectorReader)
        throws(FileError) -> (positions: [Int], hasOld: Bool)
    {
        var positions: [Int] = []
        var hasOld = false
        for position in 0..<batch.sectorCount {
            let sector = try reader.sector(at: tail + position)
            if case .intact(let header) = sector, header.sequence == batch.sequence { continue }
            positions.append(position)
            if sector != .damaged { hasOld = true }
        }
        return (positions, hasOld)
    }

    /// Put together from both copies, since they agree sector by sector.
    private mutating func directory(
        of batch: SectorHeader, _ segment: Segment, _ reader: inout SectorReader
    ) throws(FileError) -> Directory? {
        var bytes: [UInt8] = []
        for part in 0..<batch.directorySectorCount {
            let last = tail + batch.sectorCount - batch.directorySectorCount + part
            var isFound = false
            for sector in [last, last - batch.directorySectorCount] where !isFound {
                guard case .intact(let header) = try reader.sector(at: sector),
                    header.sequence == batch.sequence
                else { continue }
                reader.appendPayload(of: sector, 0..<Sector.payloadByteCount, to: &bytes)
                isFound = true
            }
            guard isFound else { return nil }
        }
        return readable(bytes, batch, segment)
    }
}
