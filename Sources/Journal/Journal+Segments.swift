internal import World

/// Where copying entries out of the oldest segment has got to.
struct Copying {
    let segment: UInt32
    /// In the order of their ids.
    let groups: [UInt64]
    var position = 0
    var index: UInt64 = 0
}

/// Making, filling and freeing files. Files are renamed and their folder is synced one at a time,
/// in order, so that a crash leaves no gap in the numbers.
extension Journal {
    func path(_ name: String) -> String { "\(folder)/\(name)" }

    var modeOfFiles: OpenMode { OpenMode(.mustExist, isDirect: settings.isDirect) }

    /// Makes a file now rather than in the middle of a write, if one may be wanted soon.
    package func prepare() throws(JournalError) {
        try checkUsable()
        if spares.count < 2 && segments.count + spares.count < settings.segmentCountMax {
            try makeSpare()
        }
    }

    /// Goes on in a new segment. One spare is left for batches without entries.
    func roll(holdsEntries: Bool) throws(JournalError) {
        if isTailDirty { try putSeal() }
        while spares.count < (holdsEntries ? 2 : 1) {
            guard segments.count + spares.count < settings.segmentCountMax else {
                throw .full(
                    segmentCount: segments.count,
                    byteCount: segments.count * settings.segmentByteCount)
            }
            try makeSpare()
        }
        let spare = spares[spares.count - 1]
        let segment = Segment(
            number: (segments.last?.number ?? 0) + 1, sequenceFirst: sequenceNext,
            fileID: spare.fileID, file: spare.file,
            seeds: SectorSeeds(store: store, file: spare.fileID), sectorCount: spare.sectorCount)
        try rename(spare.name, to: segment.name)
        spares.removeLast()
        segments.append(segment)
        tail = Sector.first
        isTailDirty = false
        needsCheckpoint = true
    }

    /// Makes a file, writes it through, and only then gives it a name that counts.
    func makeSpare() throws(JournalError) {
        let id = fileIDNext
        fileIDNext += 1
        let name = SegmentName.new(file: id).text
        let spare: Spare
        do {
            let file = try files.open(
                path(name), OpenMode(.mustBeNew, isDirect: settings.isDirect))
            try fill(file, id)
            spare = Spare(fileID: id, file: file, sectorCount: settings.sectorCountInSegment)
        } catch {
            // What is left of it is removed at the next start, if it can't be now.
            try? files.remove(path(name))
            if error.kind == .full { throw .diskFull(error) }
            throw error.isOfMedium ? fail(error) : .file(error)
        }
        try rename(name, to: spare.name)
        spares.append(spare)
    }

    private func fill(_ file: any File, _ id: UInt32) throws(FileError) {
        try file.preallocate(byteCount: settings.segmentByteCount)
        var offset = 0
        while offset < settings.segmentByteCount {
            window.removeAll()
            if offset == 0 {
                SegmentHeader(store: store, file: id, sectorCount: settings.sectorCountInSegment)
                    .write(into: window)
            }
            let byteCount = min(window.capacity, settings.segmentByteCount - offset)
            window.appendZeros(byteCount: byteCount - window.byteCount)
            try file.write([window], at: offset)
            offset += byteCount
        }
        try file.syncData()
    }

    private func rename(_ name: String, to target: String) throws(JournalError) {
        do { try files.rename(path(name), to: path(target)) } catch {
            throw error.kind == .full ? .diskFull(error) : fail(error)
        }
        do { try files.syncFolder(folder) } catch { throw fail(error) }
    }

    // MARK: Freeing

    /// After a write, which has succeeded whatever happens here: a full disk only means that files
    /// are freed later, and everything else is remembered and said by the next call.
    func tidyUp(byteCountWritten: Int) {
        do {
            try recycle()
            try copyForward(byteCountMax: max(256 << 10, 2 * byteCountWritten))
            try recycle()
        } catch {
            if case .file(let error) = error { _ = fail(error) }
        }
    }

    /// Only from the front, so that what is left can be replayed in order.
    private func recycle() throws(JournalError) {
        while segments.count > 1, !needsCheckpoint,
            catalog.live[segments[0].number].entries == 0
        {
            let segment = segments[0]
            if segment.isReusable && segment.sectorCount == settings.sectorCountInSegment {
                let spare = Spare(
                    fileID: segment.fileID, file: segment.file, sectorCount: segment.sectorCount)
                try rename(segment.name, to: spare.name)
                spares.append(spare)
            } else {
                try remove(segment.name)
            }
            segments.removeFirst()
            catalog.forget(segment: segment.number)
        }
    }

    func remove(_ name: String) throws(JournalError) {
        do {
            try files.remove(path(name))
            try files.syncFolder(folder)
        } catch {
            throw fail(error)
        }
    }

    /// Writes what a slow group still needs of the oldest segment again, a bounded piece for each
    /// write, when segments run short and copying would free some.
    private func copyForward(byteCountMax: Int) throws(JournalError) {
        guard segments.count >= settings.segmentCountBeforeCopying,
            catalog.live.byteCount <= settings.segmentByteCount * settings.segmentCountMax / 2
        else { return }
        let oldest = segments[0]
        var progress = copying ?? Copying(segment: 0, groups: [])
        if progress.segment != oldest.number {
            progress = Copying(segment: oldest.number, groups: catalog.groups.keys.sorted())
        }
        copies.removeAll()
        defer { copies.removeAll() }
        try collect(&progress, of: oldest, byteCountMax: byteCountMax)
        if !copies.isEmpty {
            try makeRoom(for: copies.finish(), holdsEntries: true)
            try put(copies)
            counters.byteCountCopied += copies.payloadByteCount
        }
        // Kept only now: what was not written is collected again.
        copying = progress
    }

    private func collect(
        _ progress: inout Copying, of oldest: Segment, byteCountMax: Int
    ) throws(JournalError) {
        var reader = SectorReader(oldest, window: windowForReads, block: block)
        while progress.position < progress.groups.count {
            let group = progress.groups[progress.position]
            guard let log = catalog.groups[group] else {
                progress.position += 1
                progress.index = 0
                continue
            }
            progress.index = max(progress.index, log.baseIndex + 1)
            while let location = log.location(at: progress.index) {
                if location.segment == oldest.number {
                    guard copies.payloadByteCount < byteCountMax,
                        try copy(group, progress.index, location, &reader)
                    else { return }
                }
                progress.index += 1
            }
            progress.position += 1
            progress.index = 0
        }
    }

    /// Returns false if the batch is full.
    private func copy(
        _ group: UInt64, _ index: UInt64, _ location: Location, _ reader: inout SectorReader
    ) throws(JournalError) -> Bool {
        guard let payload = try payload(at: location, &reader) else {
            counters.rottenCount += 1
            catalog.lose(group: group, index: index)
            return true
        }
        let term = catalog.groups[group]?.term(at: index) ?? 0
        do {
            try copies.repair(
                group: group, term: term, index: index, kind: location.kind,
                payload: unsafe payload.span.bytes)
        } catch {
            guard case .batchFull = error else { throw error }
            return false
        }
        return true
    }
}
