internal import Drive
internal import Schema

// Versions, uploads, quota and trash, told naively.
extension Model {
    mutating func takeNumber() -> UInt64 {
        numberNext += 1
        return numberNext - 1
    }

    /// Of all versions there are.
    package var byteCountUsed: UInt64 {
        (nodes.values.map { $0 } + deleted.values).flatMap(\.versions)
            .reduce(0) { $0 + $1.byteCount }
    }

    package var byteCountReserved: UInt64 { uploads.values.reduce(0) { $0 + $1.reserved } }

    /// All chunks that anything refers to.
    package var chunks: Set<[UInt8]> {
        var chunks: Set<[UInt8]> = []
        for node in nodes.values { chunks.formUnion(node.versions.flatMap(\.chunks)) }
        for upload in uploads.values { chunks.formUnion(upload.pages.flatMap { Self.ids(of: $0) }) }
        return chunks
    }

    func requireRoom(_ byteCount: UInt64) throws(Refusal) {
        if byteCount > 0, byteCountUsed + byteCountReserved + byteCount > byteCountMax {
            throw Refusal(code: .quotaExceeded)
        }
    }

    private static func ids(of chunks: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: chunks.count, by: 36).map { Array(chunks[$0..<($0 + 32)]) }
    }

    private static func byteCount(of chunks: [UInt8]) -> UInt64 {
        stride(from: 0, to: chunks.count, by: 36).reduce(0) {
            $0 + UInt64(chunks[$1 + 32]) + UInt64(chunks[$1 + 33]) << 8
        }
    }

    mutating func take(
        _ content: Content, modified: UInt64
    ) throws(Refusal) -> ModelVersion {
        switch content.source {
        case .inlineChunks(let inline):
            let byteCount = Self.byteCount(of: inline.chunks)
            try requireRoom(byteCount)
            return ModelVersion(
                number: 0, byteCount: byteCount, chunks: Self.ids(of: inline.chunks),
                created: time, modified: modified)
        case .upload(let reference):
            let upload = try upload(reference.number)
            uploads[reference.number] = nil
            return ModelVersion(
                number: 0, byteCount: upload.pages.reduce(0) { $0 + Self.byteCount(of: $1) },
                chunks: upload.pages.flatMap { Self.ids(of: $0) }, created: time,
                modified: modified)
        }
    }

    func append(_ version: ModelVersion, to node: inout Node) {
        var version = version
        node.versionLast += 1
        version.number = node.versionLast
        version.created = time
        node.versions.append(version)
    }

    mutating func begin(_ begin: BeginUpload) throws(Refusal) -> DriveResult {
        let node = try visible(begin.node)
        if way(up: node).contains(2) { throw Refusal(code: .noNode) }
        try require(.editor, at: node)
        if uploads.count >= Int(limits.uploadCountMax) { throw Refusal(code: .tooManyUploads) }
        try requireRoom(begin.byteCount)
        let number = takeNumber()
        uploads[number] = Upload(
            user: actor.user, link: actor.user == 0 ? actor.link?.token : nil,
            expires: time + limits.uploadTime, reserved: begin.byteCount)
        return DriveResult(upload: number)
    }

    func upload(_ number: UInt64) throws(Refusal) -> Upload {
        guard let upload = uploads[number], upload.user == actor.user,
            upload.link == (actor.user == 0 ? actor.link?.token : nil)
        else { throw Refusal(code: .noUpload) }
        return upload
    }

    mutating func add(_ add: AddChunks) throws(Refusal) -> DriveResult {
        var upload = try upload(add.upload)
        if add.page != upload.pages.count { throw Refusal(code: .uploadPage) }
        upload.pages.append(add.chunks)
        if upload.pages.reduce(0, { $0 + Self.byteCount(of: $1) }) > upload.reserved {
            throw Refusal(code: .uploadTooLong)
        }
        uploads[add.upload] = upload
        return DriveResult(upload: add.upload)
    }

    // MARK: Versions

    private func file(_ reference: NodeReference) throws(Refusal) -> (UInt64, Node) {
        let number = try inTree(reference)
        guard let node = nodes[number], node.kind == .file else { throw Refusal(code: .notAFile) }
        return (number, node)
    }

    mutating func save(_ save: SaveFile) throws(Refusal) -> DriveResult {
        var (number, node) = try file(save.node)
        let version = try take(save.content, modified: save.modified ?? time)
        guard save.baseVersion == node.versionLast else {
            let device =
                actor.device.map { devices[$0]?.name ?? "device \($0)" } ?? "unknown device"
            let dot = node.name.lastIndex(of: ".") ?? node.name.endIndex
            let name =
                node.name[..<dot] + " (conflicted copy, \(device), \(day))" + node.name[dot...]
            var copy = Node(
                parent: node.parent, name: try free(String(name), in: node.parent, .rename),
                kind: .file, created: time, modified: save.modified ?? time, user: actor.user,
                type: node.type)
            append(version, to: &copy)
            var result = try add(copy)
            result.isConflict = true
            return result
        }
        node.modified = save.modified ?? time
        return try set(number, node, version)
    }

    /// Of the Gregorian calendar, in UTC: counted from 1970, one year after the other.
    private var day: String {
        var (year, days) = (1970, Int(time / 86_400_000_000_000))
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }
        while days >= (isLeap(year) ? 366 : 365) {
            days -= isLeap(year) ? 366 : 365
            year += 1
        }
        var month = 1
        for length in [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
            guard days >= length else { break }
            days -= length
            month += 1
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(days + 1))"
    }

    mutating func restore(_ restore: RestoreVersion) throws(Refusal) -> DriveResult {
        var (number, node) = try file(restore.node)
        guard var version = node.versions.first(where: { $0.number == restore.version }) else {
            throw Refusal(code: .noVersion)
        }
        try requireRoom(version.byteCount)
        version.isKept = false
        node.modified = version.modified
        return try set(number, node, version)
    }

    private mutating func set(
        _ number: UInt64, _ node: Node, _ version: ModelVersion
    ) throws(Refusal) -> DriveResult {
        var node = node
        append(version, to: &node)
        node.user = actor.user
        node.revision = record(.content, number, node)
        var removedCount = 0
        let current = node
        node.versions.removeAll { version in
            guard isOld(version, of: current), !version.isKept,
                removedCount < limits.prunedVersionCount
            else { return false }
            removedCount += 1
            return true
        }
        nodes[number] = node
        return result(number)
    }

    mutating func keep(_ keep: KeepVersion) throws(Refusal) -> DriveResult {
        let (number, node) = try file(keep.node)
        guard let place = node.versions.firstIndex(where: { $0.number == keep.version }) else {
            throw Refusal(code: .noVersion)
        }
        if keep.isKept, node.versions.filter(\.isKept).count >= limits.keptVersionCountMax {
            throw Refusal(code: .tooManyKept)
        }
        nodes[number]?.versions[place].isKept = keep.isKept
        return result(number)
    }

    mutating func delete(_ delete: DeleteVersion) throws(Refusal) -> DriveResult {
        let (number, node) = try file(delete.node)
        if delete.version == node.versionLast, node.versionLast != 0 {
            throw Refusal(code: .versionCurrent)
        }
        guard let place = node.versions.firstIndex(where: { $0.number == delete.version }) else {
            throw Refusal(code: .noVersion)
        }
        nodes[number]?.versions.remove(at: place)
        return result(number)
    }

    // MARK: Trash

    mutating func trash(_ trash: TrashNode) throws(Refusal) -> DriveResult {
        let number = try inTree(trash.node)
        guard var node = nodes[number] else { throw Refusal(code: .noNode) }
        let parentBefore = node.parent
        node.trashed = TrashMark(time: time, user: actor.user, parent: parentBefore)
        node.parent = 2
        node.user = actor.user
        node.revision = record(.trashed, number, node, parentBefore: parentBefore)
        try place(number, node)
        return result(number)
    }

    mutating func restore(_ restore: RestoreNode) throws(Refusal) -> DriveResult {
        let number = try visible(restore.node)
        guard var node = nodes[number], let mark = node.trashed else {
            throw Refusal(code: .notInTrash)
        }
        // Who sees it here may edit it.
        if let parent = restore.parent {
            node.parent = try folder(parent)
        } else {
            node.parent = way(up: mark.parent).contains(1) ? mark.parent : 1
        }
        try requireMayMove(from: formerWay(up: number), to: node.parent)
        try checkDepth(node.parent, node.height)
        node.trashed = nil
        node.name = try free(node.name, in: node.parent, .rename)
        node.user = actor.user
        node.revision = record(.restored, number, node)
        try place(number, node)
        return result(number)
    }

    mutating func delete(_ delete: DeleteNode) throws(Refusal) -> DriveResult {
        let number = try visible(delete.node)
        if nodes[number]?.trashed == nil { throw Refusal(code: .notInTrash) }
        try require(.owner, at: number)
        return doom(number)
    }

    mutating func emptyTrash() throws(Refusal) -> DriveResult {
        if actor.user != owner { throw Refusal(code: .noNode) }
        for number in oldestInTrash().prefix(limits.trashBatchCount) { _ = doom(number) }
        return DriveResult(count: UInt64(children(of: 2).count))
    }

    func oldestInTrash() -> [UInt64] {
        children(of: 2).map { (time: $0.node.trashed?.time ?? 0, number: $0.number) }
            .sorted { ($0.time, $0.number) < ($1.time, $1.number) }.map(\.number)
    }

    private mutating func doom(_ number: UInt64) -> DriveResult {
        guard var node = nodes[number] else { return DriveResult() }
        node.parent = 3
        node.trashed = nil
        node.user = actor.user
        node.revision = record(.deleted, number, node)
        nodes[number] = node
        let result = self.result(number)
        var waiting = [number]
        while let next = waiting.popLast() {
            waiting += children(of: next).map(\.number)
            deleted[next] = nodes.removeValue(forKey: next)
        }
        return result
    }

    /// What all sweeps together do that are due.
    package mutating func sweep(time: UInt64) {
        self.time = time
        actor = Actor(user: 0)
        uploads = uploads.filter { $0.value.expires >= time }
        for number in oldestInTrash()
        where time > limits.trashTime
            && nodes[number]?.trashed?.time ?? .max < time - limits.trashTime
        {
            audit(.deleted, doom(number))
        }
        for grant in deleted.values.flatMap(\.grants) {
            if let told = grant.told { toldCounts[told, default: 0] += 1 }
        }
        deleted = [:]
        links = links.filter { nodes[$0.value.node] != nil }
        for (number, node) in nodes {
            let left = node.versions.filter { !isOld($0, of: node) || $0.isKept }
            nodes[number]?.versions = left
        }
    }

    private func isOld(_ version: ModelVersion, of node: Node) -> Bool {
        guard version.number != node.versionLast else { return false }
        let age = time - version.created
        return age > limits.versionAgeMax
            || age > limits.versionAge && node.versionLast - version.number >= limits.versionCount
    }
}
