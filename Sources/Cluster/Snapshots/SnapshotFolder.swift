internal import Raft
internal import World

/// Where snapshots lie: those that were built here, and those that come in.
struct SnapshotFolder: Sendable {
    let path: String
    let files: any FileSystem

    func built(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(path)/\(group)-\(id.index)-\(id.term.rawValue).built"
    }

    func incoming(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(path)/\(group)-\(id.index)-\(id.term.rawValue).incoming"
    }

    func make() throws(FileError) {
        do throws(FileError) { try files.makeFolder(path) } catch {
            guard error.kind == .exists else { throw error }
        }
        try files.syncFolder(".")
    }

    /// A file that can't be removed takes up room until the next start, and nothing worse.
    func remove(_ file: String) {
        do throws(FileError) { try files.remove(file) } catch {}
    }

    func removeAll(of group: UInt64) throws(FileError) {
        for name in try files.list(path) where name.hasPrefix("\(group)-") {
            remove("\(path)/\(name)")
        }
    }

    /// Leaves of a group's files the newest that was coming in, as far as it is whole; the others
    /// are of no use any more.
    func takeStock(_ group: UInt64) throws(FileError) -> FoundState.SnapshotPart? {
        var newest: (id: SnapshotID, file: String)?
        for name in try files.list(path) {
            let words = name.split(separator: ".")
            guard words.count == 2 else { continue }
            let numbers = words[0].split(separator: "-").compactMap { UInt64($0) }
            guard numbers.count == 3, numbers[0] == group else { continue }
            let id = SnapshotID(numbers[1], numbers[2])
            let file = "\(path)/\(name)"
            guard words[1] == "incoming", newest.map({ $0.id.index < id.index }) ?? true else {
                remove(file)
                continue
            }
            if let newest { remove(newest.file) }
            newest = (id, file)
        }
        guard let newest else { return nil }
        let byteCount = try SnapshotFile.byteCountWhole(newest.file, in: files)
        // What follows what is whole was not durable; pieces are added behind it.
        let file = try files.open(newest.file, OpenMode(.mustExist))
        try file.truncate(byteCount: byteCount)
        return FoundState.SnapshotPart(id: newest.id, byteCount: UInt64(byteCount))
    }
}
