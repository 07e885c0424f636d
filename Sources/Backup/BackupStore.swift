internal import KeyValue
package import World

/// Where backups lie: objects with names, as in a folder or an S3-compatible store. Whoever writes is
/// alone. All of it blocks.
package protocol BackupStore: Sendable {
    /// The objects whose names begin with `folder/`, sorted.
    func names(in folder: String) throws(FileError) -> [String]
    /// An error of the kind `notFound` where there is none.
    func read(_ name: String) throws(FileError) -> [UInt8]
    /// Whole or not at all, in the place of what had the name; durable after `sync`.
    func write(_ name: String, _ bytes: [UInt8]) throws(FileError)
    func rename(_ name: String, to other: String) throws(FileError)
    func remove(_ name: String) throws(FileError)
    func sync() throws(FileError)
    /// Clears away what an interrupted `write` has left.
    func sweep() throws(FileError)
}

/// Backups in a folder. An object is written under another name first, and synced before it gets its
/// own: what has its name is whole.
package struct FolderStore: BackupStore {
    private let files: any FileSystem

    private static let draft = ".part"

    package init(_ files: any FileSystem) {
        self.files = files
    }

    package func names(in folder: String) throws(FileError) -> [String] {
        try list(folder).filter { !$0.hasSuffix(Self.draft) }
    }

    private func list(_ folder: String) throws(FileError) -> [String] {
        var names: [String] = []
        let found: [String]
        do throws(FileError) { found = try files.list(folder) } catch {
            guard error.kind == .notFound || error.kind == .notFolder else { throw error }
            return []
        }
        for name in found {
            let path = "\(folder)/\(name)"
            // Blobs are in folders of two digits.
            if name.utf8.count == 2 { names += try list(path) } else { names.append(path) }
        }
        return names
    }

    package func read(_ name: String) throws(FileError) -> [UInt8] {
        let file = try files.open(name, OpenMode(.mustExist, isReadOnly: true))
        let page = AlignedBuffer.alignment
        let byteCount = try file.byteCount()
        let buffer = AlignedBuffer(capacity: max(page, (byteCount + page - 1) / page * page))
        try file.read(into: buffer, at: 0)
        return buffer.withBytes {
            [UInt8](copying: $0.extracting(0..<min(byteCount, $0.byteCount)))
        }
    }

    package func write(_ name: String, _ bytes: [UInt8]) throws(FileError) {
        try makeFolders(above: name)
        let draft = name + Self.draft
        let file = try files.open(draft, OpenMode(.createIfMissing))
        do throws(FileError) {
            try file.truncate(byteCount: 0)
            let page = AlignedBuffer.alignment
            let buffer = AlignedBuffer(
                capacity: max(page, (bytes.count + page - 1) / page * page))
            _ = unsafe buffer.append(bytes.span.bytes)
            if !bytes.isEmpty { try file.write([buffer], at: 0) }
            try file.syncData()
            try files.rename(draft, to: name)
        } catch {
            // A full disk has use for the room.
            do throws(FileError) { try files.remove(draft) } catch {}
            throw error
        }
    }

    private func makeFolders(above name: String) throws(FileError) {
        var path = ""
        for part in name.split(separator: "/").dropLast() {
            path += path.isEmpty ? String(part) : "/\(part)"
            do throws(FileError) { try files.makeFolder(path) } catch {
                guard error.kind == .exists else { throw error }
            }
        }
    }

    package func rename(_ name: String, to other: String) throws(FileError) {
        try files.rename(name, to: other)
    }

    package func remove(_ name: String) throws(FileError) {
        try files.remove(name)
    }

    package func sync() throws(FileError) {
        let found = try files.list(".")
        for folder in [BackupArchive.blobs, BackupArchive.backups] where found.contains(folder) {
            for name in try files.list(folder) where name.utf8.count == 2 {
                try files.syncFolder("\(folder)/\(name)")
            }
            try files.syncFolder(folder)
        }
        try files.syncFolder(".")
    }

    package func sweep() throws(FileError) {
        for folder in [BackupArchive.blobs, BackupArchive.backups] {
            for name in try list(folder) where name.hasSuffix(Self.draft) {
                try files.remove(name)
            }
        }
    }
}
