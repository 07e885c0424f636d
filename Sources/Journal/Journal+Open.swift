package import World

extension Journal {
    /// Makes the first segment of a new journal. The folder is there and empty. After a crash in
    /// between there may be a journal already: then it is opened.
    package static func create(
        files: any FileSystem, folder: String, store: StoreID, settings: Settings = Settings(),
        clock: any Clock
    ) throws(JournalError) -> Journal {
        let journal = Journal(
            files: files, folder: folder, store: store, settings: settings, clock: clock)
        var findings: [Finding] = []
        guard try journal.list(&findings).isEmpty else { throw .exists(folder: folder) }
        // Sequences begin anew, and what an earlier journal left in its spares must not seem newer.
        for spare in journal.spares { try journal.remove(spare.name) }
        journal.spares.removeAll()
        try journal.roll(holdsEntries: true)
        try journal.seal()
        return journal
    }

    /// Reads what is there, cuts off what was being written in a crash, and says what is known.
    package static func open(
        files: any FileSystem, folder: String, store: StoreID, settings: Settings = Settings(),
        clock: any Clock
    ) throws(JournalError) -> (Journal, Recovery) {
        let journal = Journal(
            files: files, folder: folder, store: store, settings: settings, clock: clock)
        let recovery = try journal.recover()
        return (journal, recovery)
    }

    private func recover() throws(JournalError) -> Recovery {
        var findings: [Finding] = []
        let names = try list(&findings)
        guard !names.isEmpty else { throw .absent(folder: folder) }
        // A process that was killed may have left names that no crash would keep yet.
        do { try files.syncFolder(folder) } catch { throw fail(error) }
        for name in names { segments.append(try open(name, &findings)) }

        var replay = Replay(folder: folder, window: window)
        replay.findings = findings
        for (position, segment) in segments.enumerated() {
            let isNewest = position == segments.count - 1
            do { try replay.read(segment, isNewest: isNewest) } catch { throw .file(error) }
        }
        replay.end()
        resume(replay)
        if !replay.isVouched { catalog.vouchForNone() }
        try settle(replay)
        return Recovery(
            groups: catalog.groups.sorted { $0.key < $1.key }.map(\.value.recovered),
            isVouched: replay.isVouched, sequenceLast: replay.sequenceLast ?? 0,
            findings: replay.findings)
    }

    /// Makes durable what was decided, so that no later opening decides otherwise.
    private func settle(_ replay: Replay) throws(JournalError) {
        let newest = segments[segments.count - 1]
        if let last = replay.lastBatch {
            try writeAgain(last.sector, last.sectorCount, newest)
        }
        let isWhole =
            newest.isReusable && !replay.isDamaged && (replay.isVouched || needsCheckpoint)
        if isWhole {
            try clear(replay.blocksToClear, of: newest)
            if needsCheckpoint { try writeCheckpoint() }
            if isTailDirty { try putSeal() }
        } else {
            // The next segment's checkpoint says what is left, and for whom nobody vouches.
            needsCheckpoint = false
            try roll(holdsEntries: false)
        }
        try seal()
    }

    private func clear(_ blocks: Set<Int>, of segment: Segment) throws(JournalError) {
        guard !blocks.isEmpty else { return }
        block.removeAll()
        block.appendZeros(byteCount: block.capacity)
        do {
            for index in blocks.sorted() {
                try segment.file.write([block], at: index * SegmentHeader.byteCount)
            }
        } catch {
            throw error.kind == .full ? .diskFull(error) : fail(error)
        }
        try sync(segment.file)
    }

    /// What is read may be in the page cache only, if it was written by a process that was killed
    /// before its sync, or whose sync failed; then a sync alone would not bring it to the disk.
    private func writeAgain(_ sector: Int, _ sectorCount: Int, _ segment: Segment)
        throws(JournalError)
    {
        let buffer = AlignedBuffer(capacity: sectorCount * Sector.byteCount)
        do { try segment.file.read(into: buffer, at: sector * Sector.byteCount) } catch {
            throw .file(error)
        }
        let isSame = buffer.withBytes { bytes in
            bytes.byteCount == buffer.capacity
                && (0..<sectorCount).allSatisfy { position in
                    let start = position * Sector.byteCount
                    let found = Sector(
                        bytes.extracting(start..<start + Sector.byteCount),
                        seed: segment.seeds.seed(of: sector + position))
                    guard case .intact(let header) = found else { return false }
                    return header.position == position && header.sectorCount == sectorCount
                }
        }
        guard isSame else { throw .unsteady(file: path(segment.name)) }
        do { try segment.file.write([buffer], at: sector * Sector.byteCount) } catch {
            throw error.kind == .full ? .diskFull(error) : fail(error)
        }
        try sync(segment.file)
    }

    // MARK: Files

    /// The names of the segments, in order. Unfinished files are removed, spares opened.
    private func list(_ findings: inout [Finding]) throws(JournalError) -> [SegmentName] {
        var segments: [(number: UInt32, name: SegmentName)] = []
        var spares: [UInt32] = []
        let names: [String]
        do { names = try files.list(folder) } catch { throw .file(error) }
        for text in names {
            switch SegmentName(text) {
            case .segment(let number, let sequenceFirst, let file):
                let name = SegmentName.segment(
                    number: number, sequenceFirst: sequenceFirst, file: file)
                if let other = segments.first(where: { $0.number == number }) {
                    throw .duplicate(file: path(text), other: path(other.name.text))
                }
                segments.append((number, name))
                fileIDNext = max(fileIDNext, file + 1)
            case .spare(let file):
                spares.append(file)
                fileIDNext = max(fileIDNext, file + 1)
            case .new(let file):
                fileIDNext = max(fileIDNext, file + 1)
                try remove(text)
            case nil: findings.append(.unknownFile(name: path(text)))
            }
        }
        for file in spares { try openSpare(file, &findings) }
        segments.sort { $0.number < $1.number }
        for (before, after) in zip(segments, segments.dropFirst())
        where after.number != before.number + 1 {
            findings.append(
                .missingSegments(first: before.number + 1, last: after.number - 1))
        }
        return segments.map(\.name)
    }

    private func openSpare(_ id: UInt32, _ findings: inout [Finding]) throws(JournalError) {
        let name = SegmentName.spare(file: id).text
        let (file, header, byteCount) = try openFile(name, id)
        if let header, header.sectorCount == settings.sectorCountInSegment,
            byteCount == settings.segmentByteCount
        {
            spares.append(Spare(fileID: id, file: file, sectorCount: header.sectorCount))
        } else {
            if header == nil { findings.append(.damagedSpare(file: path(name))) }
            try remove(name)
        }
    }

    private func open(_ name: SegmentName, _ findings: inout [Finding])
        throws(JournalError) -> Segment
    {
        guard case .segment(let number, let sequenceFirst, let id) = name else {
            preconditionFailure("only segments are listed")
        }
        let path = path(name.text)
        let (file, header, byteCount) = try openFile(name.text, id)
        var segment = Segment(
            number: number, sequenceFirst: sequenceFirst, fileID: id, file: file,
            seeds: SectorSeeds(store: store, file: id),
            sectorCount: header?.sectorCount
                ?? max(
                    byteCount / Sector.byteCount, settings.sectorCountInSegment))
        if byteCount == 0 {
            findings.append(.emptyFile(file: path))
            segment.isReusable = false
        } else if header == nil {
            findings.append(.damagedHeader(file: path))
            segment.isReusable = false
        } else if byteCount != segment.sectorCount * Sector.byteCount {
            findings.append(
                .wrongSize(
                    file: path, byteCount: byteCount,
                    expected: segment.sectorCount * Sector.byteCount))
            segment.isReusable = false
        }
        return segment
    }

    /// A header that can't be read or verified is nil; one that belongs elsewhere is an error.
    private func openFile(_ name: String, _ id: UInt32)
        throws(JournalError) -> (any File, SegmentHeader?, byteCount: Int)
    {
        let file: any File
        let byteCount: Int
        do {
            file = try files.open(path(name), modeOfFiles)
            byteCount = try file.byteCount()
        } catch {
            throw .file(error)
        }
        block.removeAll()
        do { try file.read(into: block, at: 0) } catch {
            guard error.isOfMedium else { throw .file(error) }
            return (file, nil, byteCount)
        }
        guard let header = block.withBytes({ SegmentHeader($0) }) else {
            return (file, nil, byteCount)
        }
        guard header.version == SegmentHeader.versionKnown else {
            throw .unknownVersion(
                file: path(name), version: header.version, known: SegmentHeader.versionKnown)
        }
        guard header.store == store else {
            throw .foreign(file: path(name), store: header.store, expected: store)
        }
        guard header.file == id else { throw .misnamed(file: path(name), id: header.file) }
        return (file, header, byteCount)
    }
}
