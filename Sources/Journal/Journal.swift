internal import World

/// The log of one node: the entries, terms and votes of all its Raft groups, in one sequence of
/// batches, so that one write and one sync make durable what many groups wait for.
///
/// **Using it.** An actor on a blocking lane owns the journal. `create` makes one, once in a
/// store's life; `open` returns one with what it knew. The owner collects records in a `Batch`,
/// calls `write`, and when that returns all of the batch is durable and may be acknowledged. One
/// batch is written at a time, others can be filled meanwhile. When nothing is to be written for a
/// while, and before a clean stop, `seal` says that all before is complete. `prepare`, called when
/// idle, keeps the making of files out of `write`.
///
/// **Errors.** `failed` ends the process. `full` and `diskFull` mean that nothing of the batch was
/// done: it can be written again later, or emptied. All else says what to do. A gap in a log or a
/// release of what is not there is a bug of the owner, and traps.
///
/// **What holds**
/// 1. What `write` returned for is found by every later `open`, or reported: as lost entries with
///    index and term, or by groups that are not vouched for. Nothing damaged is returned as good.
/// 2. What was being written in a crash is found whole or not at all, and the next `open` decides
///    which for good.
/// 3. A power cut alone costs no group its vouching.
/// 4. (group, index, term) names one payload for ever; the owner sees to that by never giving the
///    id of a removed group to another one.
///
/// **On disk.** Segments of a fixed size, each written through once with zeros when made (writing
/// again what was written before needs no metadata to change: half as slow) and used again, under a
/// new number, when no group needs what is in it. `SegmentHeader` and `SegmentName` say how files
/// look and are called, `SectorHeader` how each 512 bytes protect themselves, `Directory` what a
/// batch holds. Batches begin and end at blocks of 4096 bytes:
///
///      segment   [ header | checkpoint | batch | batch | … | seal ]
///      batch     [ payloads | padding | directory | directory again ]
///
/// The checkpoint lists every group with hard state, terms and range, so that each segment can be
/// the first, and so that damage in an older one costs payloads but never what is known of a group.
/// The last block of a segment is kept for a seal. `Replay` tells torn from damaged.
package final class Journal {
    let files: any FileSystem
    let folder: String
    let store: StoreID
    let settings: Settings
    private let clock: any Clock

    /// In order of their numbers; the last one is written to.
    var segments: [Segment] = []
    var spares: [Spare] = []
    var fileIDNext: UInt32 = 1
    var catalog = Catalog()

    /// Where the next batch goes: a sector of the last segment.
    var tail = Sector.first
    /// The last segment has no checkpoint yet; nothing else is written before it.
    var needsCheckpoint = false
    /// At the tail there may be parts of a batch that failed. They are overwritten with a higher
    /// sequence before the segment is left.
    var isTailDirty = false
    private var isSealed = false
    private var sequenceIssued: UInt64 = 0
    private var sequenceDurable: UInt64 = 0
    /// Set once, by the error that ended it.
    private var failure: FileError?
    /// An upper bound, made exact when it gets near the limit.
    private var checkpointByteCount = 0

    /// For seals and checkpoints.
    private let control: Batch
    let copies: Batch
    let window = AlignedBuffer(capacity: 1 << 20)
    let windowForReads = AlignedBuffer(capacity: 128 << 10)
    let block = AlignedBuffer(capacity: SegmentHeader.byteCount)
    var copying: Copying?
    var scrubbing: Scrubbing?
    /// The segment that was read through last.
    var scrubbedLast: UInt32 = 0
    var counters = Statistics()

    init(
        files: any FileSystem, folder: String, store: StoreID, settings: Settings, clock: any Clock
    ) {
        settings.check()
        self.files = files
        self.folder = folder
        self.store = store
        self.settings = settings
        self.clock = clock
        control = Batch(byteCountMax: settings.batchByteCountMax)
        copies = Batch(byteCountMax: settings.batchByteCountMax)
    }

    // MARK: Writing

    /// Makes a batch durable, and empties it. After an error it can only be written again or
    /// emptied.
    package func write(_ batch: Batch) throws(JournalError) {
        try checkUsable()
        precondition(!batch.isEmpty, "nothing to write")
        let sectorCount = batch.finish()
        try admit(CatalogPreview(batch.directory, over: catalog), entryCount: batch.entryCount)
        try makeRoom(for: sectorCount, holdsEntries: batch.entryCount > 0)
        try put(batch)
        batch.removeAll()
        tidyUp(byteCountWritten: sectorCount * Sector.byteCount)
    }

    /// Says durably that all before is complete. Costs nothing if nothing was written since.
    package func seal() throws(JournalError) {
        try checkUsable()
        if needsCheckpoint { try writeCheckpoint() }
        if !isSealed || isTailDirty { try putSeal() }
    }

    private func admit(_ preview: CatalogPreview, entryCount: Int) throws(JournalError) {
        guard entryCount == 0 || catalog.live.entryCount + entryCount <= settings.entryCountMax
        else { throw .tooManyEntries(max: settings.entryCountMax) }
        let max = checkpointByteCountMax(for: preview, entryCount: entryCount)
        if checkpointByteCount + preview.checkpointByteCount > max {
            checkpointByteCount = catalog.checkpointByteCountMax
            let needed = checkpointByteCount + preview.checkpointByteCount
            guard needed <= max else {
                throw entryCount > 0 && !preview.makesGroups
                    ? .checkpointFull(byteCount: needed, max: max)
                    : .checkpointTooLarge(byteCount: needed, max: max)
            }
        }
        checkpointByteCount += preview.checkpointByteCount
    }

    private func checkpointByteCountMax(for preview: CatalogPreview, entryCount: Int) -> Int {
        // Or more go than are made.
        if preview.makesGroups && preview.checkpointByteCount > 0 {
            return settings.checkpointByteCountMax
        }
        return entryCount > 0
            ? settings.checkpointByteCountWithEntries : settings.checkpointByteCountHeld
    }

    func makeRoom(for sectorCount: Int, holdsEntries: Bool) throws(JournalError) {
        while true {
            if needsCheckpoint {
                try writeCheckpoint()
            } else if tail + sectorCount > segments[segments.count - 1].sectorCountForBatches {
                precondition(2 * sectorCount <= settings.sectorCountInSegment)
                try roll(holdsEntries: holdsEntries)
            } else {
                return
            }
        }
    }

    func writeCheckpoint() throws(JournalError) {
        control.removeAll()
        control.addCheckpoint(of: catalog.checkpoint)
        defer { control.removeAll() }
        try put(control)
        needsCheckpoint = false
    }

    func putSeal() throws(JournalError) {
        control.removeAll()
        defer { control.removeAll() }
        try put(control)
    }

    /// Writes a batch at the tail, for which there is room, and applies it once it is durable.
    func put(_ batch: Batch) throws(JournalError) {
        let segment = segments[segments.count - 1]
        let sectorCount = batch.finish()
        precondition(tail + sectorCount <= segment.sectorCount)
        sequenceIssued += 1
        batch.stamp(
            Batch.Place(
                sequence: sequenceIssued, sequenceBefore: sequenceDurable, segment: segment.number,
                sector: tail, seeds: segment.seeds))
        do {
            try segment.file.write(batch.buffers, at: tail * Sector.byteCount)
        } catch {
            isTailDirty = true
            throw error.kind == .full ? .diskFull(error) : fail(error)
        }
        try sync(segment.file)
        let outcome = catalog.apply(
            batch.directory,
            at: Catalog.Placement(
                segment: segment.number, sector: tail, sequence: sequenceIssued))
        precondition(outcome.damage == nil)
        sequenceDurable = sequenceIssued
        tail += sectorCount
        isSealed = batch.isEmpty
        isTailDirty = false
        counters.batchCount += 1
        counters.byteCountWritten += sectorCount * Sector.byteCount
    }

    func sync(_ file: any File) throws(JournalError) {
        let start = clock.now()
        do { try file.syncData() } catch { throw fail(error) }
        counters.syncDurationLast = clock.now() - start
    }

    /// Of the last batch that is durable: never goes back, unless the disk does.
    package var sequenceLast: UInt64 { sequenceDurable }

    /// Somebody knows of a batch that this journal had, and has no more: nobody vouches for its
    /// groups from now on, and its next batches come behind that one.
    package func disown(through sequence: UInt64) throws(JournalError) {
        try checkUsable()
        catalog.vouchForNone()
        sequenceIssued = max(sequenceIssued, sequence)
        try roll(holdsEntries: false)
        try seal()
    }

    /// The sequence that the next batch will have.
    var sequenceNext: UInt64 { sequenceIssued + 1 }

    // MARK: State

    func checkUsable() throws(JournalError) {
        if let failure { throw .failed(failure) }
    }

    /// The journal stops for good: what the disk holds can't be told from here any more.
    func fail(_ error: FileError) -> JournalError {
        if failure == nil { failure = error }
        return .failed(error)
    }

    /// Goes on from where a replay ended.
    func resume(_ replay: Replay) {
        catalog = replay.catalog
        tail = replay.tail
        isTailDirty = replay.isTailDirty
        isSealed = replay.lastBatch?.isSeal ?? false
        sequenceDurable = replay.sequenceLast ?? 0
        sequenceIssued = max(replay.sequenceSeen, sequenceDurable)
        needsCheckpoint = !replay.hasCheckpoint
        checkpointByteCount = catalog.checkpointByteCountMax
    }

    /// The term of an entry, or of the one that the log begins behind; nil outside the log.
    package func term(group: UInt64, index: UInt64) -> UInt64? {
        catalog.groups[group]?.term(at: index)
    }

    package func state(of group: UInt64) -> RecoveredGroup? {
        catalog.groups[group]?.recovered
    }

    package var statistics: Statistics {
        var statistics = counters
        statistics.segmentCount = segments.count
        statistics.spareCount = spares.count
        statistics.segmentCountMax = settings.segmentCountMax
        statistics.entryCount = catalog.live.entryCount
        statistics.byteCountLive = catalog.live.byteCount
        return statistics
    }
}

/// For metrics.
package struct Statistics: Sendable, Equatable {
    package fileprivate(set) var batchCount = 0
    package fileprivate(set) var byteCountWritten = 0
    package fileprivate(set) var syncDurationLast: Duration = .zero
    package internal(set) var byteCountCopied = 0
    /// Entries that were good when the journal was opened, and were damaged when they were read.
    package internal(set) var rottenCount = 0
    package fileprivate(set) var segmentCount = 0
    package fileprivate(set) var spareCount = 0
    package fileprivate(set) var segmentCountMax = 0
    /// Entries that are still needed.
    package fileprivate(set) var entryCount = 0
    package fileprivate(set) var byteCountLive = 0
}
