internal import Schema

// Versions of files.
//
// 1. Numbers of a file's versions grow from 1 and are not given twice; the highest is current, and
//    what the entry says of the content is the current one's.
// 2. A save that is based on another than the current version takes nothing from anybody: it
//    becomes a file beside it.
// 3. A version goes when it is not current, not kept for ever, and neither one of the last hundred
//    nor younger than thirty days; or when it is older than a year. A save takes a few that are too
//    old along; a sweep takes the rest, at the time that the entry and a row of its own name.
extension Transaction {
    // MARK: Contents

    /// A version of what a command brings, charged and referenced.
    func version(of content: Content, modified: UInt64) throws(Failure) -> VersionRow {
        var version = VersionRow(
            byteCount: 0, created: time, user: actor.user, device: actor.device,
            modified: modified, checksum: content.checksum)
        switch content.source {
        case .inlineChunks(let short):
            guard let chunks = ChunkList(short.chunks) else { throw refusal(.chunksMalformed) }
            version.byteCount = chunks.byteCount
            version.chunks = short.chunks
            try charge(chunks.byteCount)
            try addReferences(chunks)
        case .upload(let reference):
            let (manifest, mark) = try upload(reference.number)
            version.byteCount = manifest.byteCount
            version.manifest = reference.number
            // What was reserved is free by now, and at least as much.
            try end(reference.number, manifest, mark, versionCount: 1)
            drive.byteCountUsed += manifest.byteCount
        }
        return version
    }

    /// The same content once more.
    func shared(_ original: VersionRow) throws(Failure) -> VersionRow {
        var version = original
        version.created = time
        version.user = actor.user
        version.device = actor.device
        try charge(version.byteCount)
        if let chunks = version.chunks.flatMap({ ChunkList($0) }) { try addReferences(chunks) }
        if let manifest = version.manifest { try share(manifest: manifest) }
        return version
    }

    func drop(version number: UInt64, of file: UInt64) throws(Failure) {
        let version = try storedVersion(number, of: file)
        drive.byteCountUsed -= version.byteCount
        if let chunks = version.chunks.flatMap({ ChunkList($0) }) { try dropReferences(chunks) }
        if let manifest = version.manifest { try drop(manifest: manifest) }
        try remove(keys.version(file, number))
    }

    func storedVersion(_ number: UInt64, of file: UInt64) throws(Failure) -> VersionRow {
        guard let version = try row(VersionRow.self, at: keys.version(file, number)) else {
            throw refusal(.noVersion, node: file, value: number)
        }
        return version
    }

    /// Makes a version the current one of an entry that is still to be written.
    func setCurrent(_ version: VersionRow, in entry: inout EntryRow) throws(Failure) {
        let number = (entry.version ?? 0) + 1
        entry.version = number
        entry.byteCount = version.byteCount == 0 ? nil : version.byteCount
        entry.modified = version.modified
        try put(version, at: keys.version(entry.node, number), isNew: true)
    }

    // MARK: Commands

    func save(_ save: SaveFile) throws(Failure) -> DriveResult {
        let (walk, entry) = try editableFile(save.node)
        let version = try version(of: save.content, modified: save.modified ?? time)
        guard save.baseVersion == entry.version ?? 0 else {
            return try addConflictedCopy(of: walk, entry, version)
        }
        return try setCurrent(version, of: walk, entry)
    }

    func restore(_ restore: RestoreVersion) throws(Failure) -> DriveResult {
        let (walk, entry) = try editableFile(restore.node)
        let version = try shared(storedVersion(restore.version, of: walk.number))
        return try setCurrent(version, of: walk, entry)
    }

    func keep(_ keep: KeepVersion) throws(Failure) -> DriveResult {
        let (walk, entry) = try editableFile(keep.node)
        _ = try storedVersion(keep.version, of: walk.number)
        if keep.isKept {
            guard try keptVersions(of: walk.number).count < limits.keptVersionCountMax else {
                throw refusal(
                    .tooManyKept, node: walk.number, limit: UInt64(limits.keptVersionCountMax))
            }
            try put(bytes: [], at: keys.kept(walk.number, keep.version))
        } else {
            try remove(keys.kept(walk.number, keep.version))
        }
        try updateAging(of: walk, entry)
        return result(walk.number, walk.node.name, entry)
    }

    func delete(_ delete: DeleteVersion) throws(Failure) -> DriveResult {
        let (walk, entry) = try editableFile(delete.node)
        guard delete.version != entry.version else {
            throw refusal(.versionCurrent, node: walk.number, value: delete.version)
        }
        try drop(version: delete.version, of: walk.number)
        try remove(keys.kept(walk.number, delete.version))
        var row = audit(.versionDeleted, walk.number, walk.node)
        row.number = delete.version
        try put(row)
        try updateAging(of: walk, entry)
        return result(walk.number, walk.node.name, entry)
    }

    private func editableFile(_ reference: NodeReference) throws(Failure) -> (Walk, EntryRow) {
        let walk = try visible(reference)
        try requireInTree(walk)
        try require(.editor, on: walk)
        let entry = try entry(of: walk)
        guard entry.kind == .file else { throw refusal(.notAFile, node: walk.number) }
        return (walk, entry)
    }

    private func setCurrent(
        _ version: VersionRow, of walk: Walk, _ entry: EntryRow
    ) throws(Failure) -> DriveResult {
        var changed = entry
        try setCurrent(version, in: &changed)
        changed.user = actor.user
        changed.revision = try record(
            .content, walk.number, walk.node, version: changed.version)
        try prune(&changed)
        try replaceEntry(of: walk.number, walk.node, entry, with: changed)
        return result(walk.number, walk.node.name, changed)
    }

    private func addConflictedCopy(
        of walk: Walk, _ original: EntryRow, _ version: VersionRow
    ) throws(Failure) -> DriveResult {
        let mark = "(conflicted copy, \(try deviceName()), \(CalendarDate(time)))"
        let name = try freeName(
            Names.checked(Names.marked(walk.node.name, mark)), in: walk.node.parent, .rename)
        var copy = EntryRow(
            node: takeNumber(), kind: .file, created: time, modified: version.modified,
            user: actor.user, revision: 0, type: original.type)
        try setCurrent(version, in: &copy)
        var result = try add(NodeRow(parent: walk.node.parent, name: name), copy)
        result.isConflict = true
        try notify(
            NoticeRow(
                kind: .conflict, time: time, user: actor.user, node: result.node, name: name))
        return result
    }

    func deviceName() throws(Failure) -> String {
        guard let device = actor.device else { return "unknown device" }
        let known: DeviceRow? = try row(at: keys.device(device))
        return known?.name ?? "device \(device)"
    }

    // MARK: Retention

    /// (3). The entry is still to be written.
    func prune(_ entry: inout EntryRow) throws(Failure) {
        guard try !isAgingKnown(&entry) else { return }
        let (old, next) = try agingVersions(of: entry, countMax: limits.prunedVersionCount)
        for number in old { try drop(version: number, of: entry.node) }
        try setAging(next, of: &entry)
    }

    /// As long as a file has few versions, a save makes the one before it old and nothing else: so
    /// what the entry says stays right, or that version says it. Spares most saves two scans.
    private func isAgingKnown(_ entry: inout EntryRow) throws(Failure) -> Bool {
        let current = entry.version ?? 0
        guard current <= limits.versionCount else { return false }
        if let aging = entry.aging { return aging > time }
        guard current > 1 else { return true }
        let before = current - 1
        guard try bytes(at: keys.kept(entry.node, before)) == nil else { return true }
        guard let version = try row(VersionRow.self, at: keys.version(entry.node, before)) else {
            return true
        }
        let due = version.created + 1 + limits.versionAgeMax
        guard due > time else { return false }
        try setAging(due, of: &entry)
        return true
    }

    func setAging(_ time: UInt64?, of entry: inout EntryRow) throws(Failure) {
        guard time != entry.aging else { return }
        if let before = entry.aging { try remove(keys.aging(before, entry.node)) }
        if let time {
            try put(bytes: [], at: keys.aging(time, entry.node))
            wantSweep(at: time)
        }
        entry.aging = time
    }

    /// Those that are too old, up to so many, and when the next one is. The lower its number, the
    /// sooner a version is too old.
    func agingVersions(
        of entry: EntryRow, countMax: Int
    ) throws(Failure) -> (old: [UInt64], next: UInt64?) {
        let current = entry.version ?? 0
        let kept = try keptVersions(of: entry.node)
        var (old, next) = ([] as [UInt64], nil as UInt64?)
        let prefix = keys.versions(of: entry.node)
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.ordered() else { throw damaged("a version", prefix + rest) }
            guard number < current else { return false }
            guard !kept.contains(number) else { return true }
            let version = try decode(VersionRow.self, value, at: prefix + rest)
            let isCounted = current - number < limits.versionCount
            let due =
                version.created + 1
                + (isCounted
                    ? limits.versionAgeMax : min(limits.versionAge, limits.versionAgeMax))
            guard due <= time, old.count < countMax else {
                next = due
                return false
            }
            old.append(number)
            return true
        }
        return (old, next)
    }

    /// After versions were removed, or are not kept any more.
    private func updateAging(of walk: Walk, _ entry: EntryRow) throws(Failure) {
        var changed = entry
        try setAging(agingVersions(of: entry, countMax: 0).next, of: &changed)
        if changed != entry { try replaceEntry(of: walk.number, walk.node, entry, with: changed) }
    }

    private func keptVersions(of file: UInt64) throws(Failure) -> [UInt64] {
        var kept: [UInt64] = []
        try scan(keys.kept(of: file)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            if let number = reader.ordered() { kept.append(number) }
            return true
        }
        return kept
    }

    // MARK: Reading

    func versions(_ query: VersionsQuery) throws(Failure) -> VersionsAnswer {
        let walk = try visible(query.node)
        let entry = try entry(of: walk)
        guard entry.kind == .file else { throw refusal(.notAFile, node: walk.number) }
        let kept = try keptVersions(of: walk.number)
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        let prefix = keys.versions(of: walk.number)
        var start: ArraySlice<UInt8>?
        if let before = query.before {
            var bytes: [UInt8] = []
            bytes.append(ordered: before)
            start = bytes[...]
        }
        var answer = VersionsAnswer(hasMore: false)
        try scan(prefix, after: start, descending: true) { (rest, value) throws(Failure) in
            guard answer.versions.count < countMax else {
                answer.hasMore = true
                return false
            }
            var reader = KeyReader(rest)
            guard let number = reader.ordered() else { throw damaged("a version", prefix + rest) }
            answer.versions.append(
                Version(
                    number: number, version: try decode(VersionRow.self, value, at: prefix + rest),
                    isKept: kept.contains(number)))
            return true
        }
        return answer
    }

    func manifest(_ query: ManifestQuery) throws(Failure) -> ManifestAnswer {
        let walk = try visible(query.node)
        let entry = try entry(of: walk)
        guard entry.kind == .file else { throw refusal(.notAFile, node: walk.number) }
        guard let number = query.version ?? entry.version else {
            return ManifestAnswer(version: 0, byteCount: 0, chunks: [], pageCount: 0)
        }
        let version = try storedVersion(number, of: walk.number)
        var answer = ManifestAnswer(
            version: number, byteCount: version.byteCount, chunks: [], pageCount: 1)
        if let manifest = version.manifest {
            answer.pageCount = try self.manifest(manifest).pageCount
            if query.page < answer.pageCount {
                answer.chunks = try page(query.page, of: manifest).bytes
            }
        } else if query.page == 0 {
            answer.chunks = version.chunks ?? []
        }
        return answer
    }
}
