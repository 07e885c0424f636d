import Drive
import Schema

// Versions, uploads, quota and trash, told naively.
extension Model {
    mutating func takeNumber() -> UInt64 {
        numberNext += 1
        return numberNext - 1
    }

    /// Of all versions there are.
    var byteCountUsed: UInt64 {
        (nodes.values.map { $0 } + deleted.values).flatMap(\.versions)
            .reduce(0) { $0 + $1.byteCount }
    }

    var byteCountReserved: UInt64 { uploads.values.reduce(0) { $0 + $1.reserved } }

    /// All chunks that anything refers to.
    var chunks: Set<[UInt8]> {
        var chunks: Set<[UInt8]> = []
        for node in nodes.values { chunks.formUnion(node.versions.flatMap(\.chunks)) }
        for upload in uploads.values { chunks.formUnion(upload.pages.flatMap { Self.ids(of: $0) }) }
        return chunks
    }

    func requireRoom(_ byteCount: UInt64) throws(Refusal) {
        if byteCountUsed + byteCountReserved + byteCount > byteCountMax {
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
            guard let upload = uploads[reference.number], upload.user == actor.user else {
                throw Refusal(code: .noUpload)
            }
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
        if way(up: try visible(begin.node)).contains(2) { throw Refusal(code: .noNode) }
        if uploads.count >= Int(limits.uploadCountMax) { throw Refusal(code: .tooManyUploads) }
        try requireRoom(begin.byteCount)
        let number = takeNumber()
        uploads[number] = Upload(
            user: actor.user, expires: time + limits.uploadTime, reserved: begin.byteCount)
        return DriveResult(upload: number)
    }

    mutating func add(_ add: AddChunks) throws(Refusal) -> DriveResult {
        guard var upload = uploads[add.upload], upload.user == actor.user else {
            throw Refusal(code: .noUpload)
        }
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
            let device = actor.device.map { "device \($0)" } ?? "unknown device"
            // The workload's days are all in 1970.
            let dot = node.name.lastIndex(of: ".") ?? node.name.endIndex
            let name =
                node.name[..<dot] + " (conflicted copy, \(device), 1970-01-01)" + node.name[dot...]
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
        node.versions.removeAll { version in
            let age = time - version.created
            let isOld =
                age > limits.versionAgeMax
                || age > limits.versionAge
                    && node.versionLast - version.number >= limits.versionCount
            guard isOld, !version.isKept, version.number != node.versionLast, removedCount < 4
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
        if let parent = restore.parent {
            node.parent = try folder(parent)
        } else {
            node.parent = way(up: mark.parent).contains(1) ? mark.parent : 1
        }
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
        return doom(number)
    }

    mutating func emptyTrash() throws(Refusal) -> DriveResult {
        if actor.user != owner { throw Refusal(code: .noNode) }
        for number in oldestInTrash().prefix(limits.trashBatchCount) { _ = doom(number) }
        return DriveResult(count: UInt64(children(of: 2).count))
    }

    private func oldestInTrash() -> [UInt64] {
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
    mutating func sweep(time: UInt64) {
        self.time = time
        actor = Actor(user: 0)
        uploads = uploads.filter { $0.value.expires >= time }
        for number in oldestInTrash()
        where time > limits.trashTime
            && nodes[number]?.trashed?.time ?? .max < time - limits.trashTime
        {
            _ = doom(number)
        }
        deleted = [:]
    }
}
