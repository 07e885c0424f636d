internal import World

/// Term, vote and what else a group must not forget. Each is whole: it replaces the one before.
package struct HardState: Equatable, Sendable {
    package var group: UInt64
    package var term: UInt64
    /// As the runtime encodes it; the journal only keeps it.
    package var vote: UInt64
    /// Of this replica's store. Writing another one than before makes a group vouched for again.
    package var incarnation: UInt64
    /// At most `Batch.opaqueByteCountMax`.
    package var opaque: [UInt8]

    package init(
        group: UInt64, term: UInt64, vote: UInt64, incarnation: UInt64, opaque: [UInt8] = []
    ) {
        self.group = group
        self.term = term
        self.vote = vote
        self.incarnation = incarnation
        self.opaque = opaque
    }
}

/// Records that become durable together, or not at all. Filled by the runtime, written by
/// `Journal.write`, which leaves it empty; made once and used again, so that adding a record costs
/// no allocation and each payload is copied once.
///
/// Has one user at a time, who may pass it on to another lane: `@unchecked Sendable` says that
/// this hand-over, not a lock, is what keeps it safe. One can be filled while another is written.
package final class Batch: @unchecked Sendable {
    package static let opaqueByteCountMax = 4096
    /// What 24 bits can say.
    static let entryByteCountMax = 1 << 24 - 1
    /// The longest record without opaque bytes: a tag, a kind, five numbers.
    private static let recordByteCountMax = 2 + 5 * 10
    private static let bufferByteCount = 64 << 10

    let sectorCountMax: Int
    /// Those that are in use come first; the others are empty and kept.
    private(set) var buffers: [AlignedBuffer] = []
    private var bufferCount = 0
    /// Left in the sector that is being filled.
    private var byteCountRoom = 0
    private var records: [UInt8] = []
    private var recordCount = 0
    /// Entries that no record stands for yet, because more of their kind may follow.
    private var pending: EntryRun?
    /// What a further entry may go on from without naming its group and term.
    private var described: EntryRun?
    private var isFinished = false

    private(set) var payloadByteCount = 0
    package private(set) var entryCount = 0

    /// `byteCountMax` as in the journal's settings.
    package init(byteCountMax: Int = Settings().batchByteCountMax) {
        sectorCountMax =
            min(byteCountMax / Sector.byteCount, Sector.countInBatchMax)
            / Sector.countInBlock * Sector.countInBlock
        precondition(sectorCountMax > 0, "a batch needs a block")
    }

    package var isEmpty: Bool { recordCount == 0 && pending == nil }

    /// What the batch takes on disk, at most.
    package var byteCount: Int {
        Sector.wholeBlocks(sectorCount(adding: 0, records: 0)) * Sector.byteCount
    }

    /// An entry. Together with the ones before, those of a group have to be in order; an entry at
    /// an index that the log has already replaces it, and whatever follows it.
    package func append(group: UInt64, term: UInt64, index: UInt64, kind: UInt8, payload: RawSpan)
        throws(JournalError)
    {
        try makeRoom(payload: payload.byteCount, opaque: 0)
        if var run = pending, run.group == group, run.term == term, run.indexNext == index,
            run.kind == kind, run.byteCount == payload.byteCount
        {
            run.count += 1
            pending = run
        } else {
            describePending()
            pending = EntryRun(
                group: group, term: term, index: index, kind: kind, byteCount: payload.byteCount,
                count: 1)
        }
        add(payload)
    }

    /// An entry whose payload was lost, as it came back from a peer. What is known of it stays.
    package func repair(group: UInt64, term: UInt64, index: UInt64, kind: UInt8, payload: RawSpan)
        throws(JournalError)
    {
        try makeRoom(payload: payload.byteCount, opaque: 0)
        describePending()
        records.append(
            EntryRun(
                group: group, term: term, index: index, kind: kind, byteCount: payload.byteCount,
                count: 1), tag: Record.Tag.restated)
        closeRecord()
        add(payload)
    }

    package func set(_ state: HardState) throws(JournalError) {
        guard state.opaque.count <= Self.opaqueByteCountMax else {
            throw .opaqueTooLarge(byteCount: state.opaque.count, max: Self.opaqueByteCountMax)
        }
        try makeRoom(payload: 0, opaque: state.opaque.count)
        describePending()
        records.append(Record.Tag.hardState)
        records.append(number: state.group)
        records.append(body: state)
        closeRecord()
    }

    /// The group's log is empty, and its next entry follows `index`, as after a snapshot.
    package func reset(group: UInt64, index: UInt64, term: UInt64) throws(JournalError) {
        try addRecord(Record.Tag.reset, group, index, term)
    }

    /// Entries from `index` on are gone.
    package func truncate(group: UInt64, from index: UInt64) throws(JournalError) {
        try addRecord(Record.Tag.truncate, group, index)
    }

    /// Entries below `index` are not needed any more: the state machine has flushed them.
    package func release(group: UInt64, below index: UInt64) throws(JournalError) {
        try addRecord(Record.Tag.release, group, index)
    }

    package func remove(group: UInt64) throws(JournalError) {
        try addRecord(Record.Tag.removed, group)
    }

    package func removeAll() {
        for buffer in buffers[0..<bufferCount] { buffer.removeAll() }
        bufferCount = 0
        byteCountRoom = 0
        records.removeAll(keepingCapacity: true)
        recordCount = 0
        pending = nil
        described = nil
        isFinished = false
        payloadByteCount = 0
        entryCount = 0
    }

    /// Ends a batch that lists all groups. Bounded by the caller, not by `sectorCountMax`.
    func addCheckpoint(of groups: [GroupCheckpoint]) {
        for group in groups {
            records.append(Record.Tag.group)
            records.append(number: group.hardState.group)
            records.append(group.isVouched ? 1 : 0)
            records.append(body: group.hardState)
            records.append(number: group.baseIndex)
            records.append(number: group.baseTerm)
            records.append(number: UInt64(group.runs.count))
            for run in group.runs {
                records.append(number: UInt64(run.count))
                records.append(number: run.term)
            }
            closeRecord()
        }
        records.append(Record.Tag.checkpointEnd)
        records.append(number: UInt64(groups.count))
        closeRecord()
    }

    // MARK: Filling

    private func addRecord(
        _ tag: UInt8, _ first: UInt64, _ second: UInt64? = nil,
        _ third: UInt64? = nil
    ) throws(JournalError) {
        try makeRoom(payload: 0, opaque: 0)
        describePending()
        records.append(tag)
        records.append(number: first)
        if let second { records.append(number: second) }
        if let third { records.append(number: third) }
        closeRecord()
    }

    private func closeRecord() {
        recordCount += 1
        described = nil
    }

    private func describePending() {
        guard let run = pending else { return }
        if let last = described, last.group == run.group, last.term == run.term,
            last.indexNext == run.index
        {
            records.append(Record.Tag.more)
            records.append(run.kind)
            records.append(number: UInt64(run.byteCount))
            records.append(number: UInt64(run.count))
        } else {
            records.append(run, tag: Record.Tag.entries)
        }
        closeRecord()
        described = run
        pending = nil
    }

    private func makeRoom(payload: Int, opaque: Int) throws(JournalError) {
        precondition(!isFinished, "a batch that is being written takes no more records")
        let needed = sectorCount(
            adding: payload, records: opaque + Self.recordByteCountMax)
        guard Sector.wholeBlocks(needed) <= sectorCountMax, payload <= Self.entryByteCountMax else {
            let byteCountMax = sectorCountMax * Sector.byteCount
            guard isEmpty else { throw .batchFull(byteCountMax: byteCountMax) }
            throw .entryTooLarge(byteCount: payload + opaque, byteCountMax: byteCountMax)
        }
    }

    private func sectorCount(adding payload: Int, records added: Int) -> Int {
        let undescribed = pending == nil ? 0 : Self.recordByteCountMax
        return Sector.count(for: payloadByteCount + payload) + 2
            * Sector.count(for: Directory.fixedByteCount + records.count + undescribed + added)
    }

    private func add(_ payload: RawSpan) {
        payloadByteCount += payload.byteCount
        entryCount += 1
        pour(payload)
    }

    /// Copies bytes into sectors, leaving room for each one's header.
    private func pour(_ bytes: RawSpan) {
        var offset = 0
        while offset < bytes.byteCount {
            if byteCountRoom == 0 { openSector() }
            let piece = min(byteCountRoom, bytes.byteCount - offset)
            let taken = buffers[bufferCount - 1].append(bytes.extracting(offset..<offset + piece))
            precondition(taken == piece, "buffers hold whole sectors")
            offset += piece
            byteCountRoom -= piece
        }
    }

    private func openSector() {
        if bufferCount == 0 || buffers[bufferCount - 1].byteCountFree == 0 {
            if bufferCount == buffers.count {
                buffers.append(AlignedBuffer(capacity: Self.bufferByteCount))
            }
            bufferCount += 1
        }
        buffers[bufferCount - 1].appendZeros(byteCount: SectorHeader.byteCount)
        byteCountRoom = Sector.payloadByteCount
    }

    private func closeSector() {
        guard byteCountRoom > 0 else { return }
        buffers[bufferCount - 1].appendZeros(byteCount: byteCountRoom)
        byteCountRoom = 0
    }

    // MARK: Writing

    /// The records as a reader will find them.
    var directory: Directory {
        precondition(isFinished)
        return Directory(
            records: records, recordCount: recordCount, payloadByteCount: payloadByteCount)
    }

    /// Adds both copies of the directory; called once, though a batch may be written more often.
    /// Returns how many sectors the batch has.
    func finish() -> Int {
        guard !isFinished else { return shape.sectorCount }
        describePending()
        closeSector()
        isFinished = true
        let (payloadSectorCount, directorySectorCount, sectorCount) = shape
        for _ in payloadSectorCount..<sectorCount - 2 * directorySectorCount {
            openSector()
            closeSector()
        }
        let fixed = Directory.fixedPart(
            recordByteCount: records.count, recordCount: recordCount,
            payloadByteCount: payloadByteCount)
        for _ in 0..<2 {
            pour(unsafe fixed.span.bytes)
            pour(unsafe records.span.bytes)
            closeSector()
        }
        return sectorCount
    }

    private var shape: (payloadSectors: Int, directorySectors: Int, sectorCount: Int) {
        let payload = Sector.count(for: payloadByteCount)
        let directory = Sector.count(for: Directory.fixedByteCount + records.count)
        return (payload, directory, Sector.wholeBlocks(payload + 2 * directory))
    }

    /// Where a batch is written, and after what.
    struct Place {
        var sequence: UInt64
        var sequenceBefore: UInt64
        var segment: UInt32
        var sector: Int
        var seeds: SectorSeeds
    }

    /// Fills in what depends on the place: the chain, the sectors' headers, their checksums.
    func stamp(_ place: Place) {
        precondition(isFinished)
        let (_, directorySectorCount, sectorCount) = shape
        let directories = [
            sectorCount - 2 * directorySectorCount, sectorCount - directorySectorCount,
        ]
        var header = SectorHeader(
            sequence: place.sequence, position: 0, sectorCount: sectorCount,
            directorySectorCount: directorySectorCount)
        for buffer in buffers[0..<bufferCount] {
            buffer.withMutableBytes { bytes in
                for start in stride(from: 0, to: bytes.byteCount, by: Sector.byteCount) {
                    if directories[0] == header.position || directories[1] == header.position {
                        let directory = start + SectorHeader.byteCount
                        bytes.store(
                            place.sequenceBefore, at: directory + Directory.sequenceBeforeOffset)
                        bytes.store(UInt64(place.segment), at: directory + Directory.segmentOffset)
                    }
                    let seed = place.seeds.seed(of: place.sector + header.position)
                    header.stamp(&bytes, at: start, seed: seed)
                    header.position += 1
                }
            }
        }
        precondition(header.position == sectorCount)
    }
}
