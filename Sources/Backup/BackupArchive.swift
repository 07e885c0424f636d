internal import Cluster
internal import Crypto
internal import KeyValue
package import Schema
package import World

/// The backups of one cluster in a store.
///
///     backups/20261121T201503.000000000Z   SHA-256 of what follows (32) | BackupManifest
///     blobs/ab/ab…                         named by the SHA-256 of its bytes
///
/// A backup is named by its cut. Blobs are blocks of states, lists of these, and pieces of logs; what
/// two backups have in common lies here once.
///
/// 1. A manifest is there only after all that it names, durably.
/// 2. A blob goes only after all manifests that name it. What no manifest names is left over from a
///    backup that was interrupted; the next one uses it, or sweeps it.
/// 3. Whatever is read is what its name says, or damaged.
package struct BackupArchive: Sendable {
    static let blobs = "blobs"
    static let backups = "backups"
    static let version: UInt32 = 1

    let store: any BackupStore

    package init(_ store: any BackupStore) {
        self.store = store
    }

    package typealias Entry = (name: String, manifest: BackupManifest)

    // MARK: Backups

    /// The earliest first, and the names of those that can't be read.
    package func list() throws(BackupError) -> (backups: [Entry], damaged: [String]) {
        var backups: [Entry] = []
        var damaged: [String] = []
        for path in try stored({ () throws(FileError) in try store.names(in: Self.backups) }) {
            let name = String(path.dropFirst(Self.backups.utf8.count + 1))
            do throws(BackupError) { backups.append((name, try manifest(name))) } catch {
                guard case .damaged = error else { throw error }
                damaged.append(name)
            }
        }
        return (backups, damaged)
    }

    package func manifest(_ name: String) throws(BackupError) -> BackupManifest {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try store.read("\(Self.backups)/\(name)") } catch {
            if error.kind == .notFound { throw .noBackup(name) }
            throw .store(error)
        }
        let content = Array(bytes.dropFirst(Digest.byteCount))
        guard bytes.count > Digest.byteCount, sum(of: content) == Array(bytes[..<Digest.byteCount]),
            let manifest = decoded(BackupManifest.self, content)
        else { throw .damaged("backup \(name)") }
        guard manifest.version == Self.version else { throw .version(name, manifest.version) }
        return manifest
    }

    /// (1). Returns its name.
    package func publish(_ manifest: BackupManifest) throws(BackupError) -> String {
        let content = encoded(manifest)
        let name = BackupTime.name(of: manifest.time)
        try stored { () throws(FileError) in
            try store.sync()
            try store.write("\(Self.backups)/\(name)", sum(of: content) + content)
            try store.sync()
        }
        return name
    }

    /// Its blobs go with the next sweep.
    package func remove(_ name: String) throws(BackupError) {
        _ = try manifest(name)
        try stored { () throws(FileError) in
            try store.remove("\(Self.backups)/\(name)")
            try store.sync()
        }
    }

    /// (2). Removes what no backup names, and returns how many blobs that were. A backup that can't
    /// be read may name any: then nothing is removed.
    package func sweep() throws(BackupError) -> Int {
        try stored { () throws(FileError) in try store.sweep() }
        let (backups, damaged) = try list()
        guard damaged.isEmpty else { return 0 }
        var named: Set<[UInt8]> = []
        var lists: Set<[UInt8]> = []
        for group in backups.flatMap(\.manifest.groups) {
            named.formUnion(group.logs.map(\.sum.array))
            lists.formUnion(group.lists.map(\.sum.array))
        }
        for list in lists.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let blocks = try? self.list(list) else { return 0 }
            named.formUnion(blocks.map(\.sum.array))
        }
        named.formUnion(lists)
        var count = 0
        for sum in try sums() where !named.contains(sum) {
            try stored { () throws(FileError) in try store.remove(path(of: sum)) }
            count += 1
        }
        return count
    }

    // MARK: Blobs

    /// Of all that are there, whoever names them.
    package func sums() throws(BackupError) -> Set<[UInt8]> {
        let names = try stored { () throws(FileError) in try store.names(in: Self.blobs) }
        return Set(
            names.compactMap { name in
                name.split(separator: "/").last.flatMap { Digest(hex: String($0)) }?
                    .withBytes { [UInt8](copying: $0) }
            })
    }

    /// Returns its name.
    package func put(_ bytes: [UInt8]) throws(BackupError) -> [UInt8] {
        let sum = Backup.sum(of: bytes)
        try stored { () throws(FileError) in try store.write(path(of: sum), bytes) }
        return sum
    }

    /// (3).
    package func blob(_ sum: [UInt8]) throws(BackupError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try store.read(path(of: sum)) } catch {
            if error.kind == .notFound { throw .damaged("blob \(hex(sum)), which is missing") }
            throw .store(error)
        }
        guard Backup.sum(of: bytes) == sum else { throw .damaged("blob \(hex(sum))") }
        return bytes
    }

    func list(_ sum: [UInt8]) throws(BackupError) -> [BackupBlock] {
        guard let list = decoded(BackupBlocks.self, try blob(sum)) else {
            throw .damaged("list \(hex(sum))")
        }
        return list.blocks
    }

    func log(_ sum: [UInt8]) throws(BackupError) -> BackupLog {
        guard let log = decoded(BackupLog.self, try blob(sum)) else {
            throw .damaged("log \(hex(sum))")
        }
        return log
    }

    /// Of a group's state, in the order of their keys.
    package func blocks(of group: BackupGroup) throws(BackupError) -> [BackupBlock] {
        var blocks: [BackupBlock] = []
        for list in group.lists { blocks += try self.list(list.sum.array) }
        return blocks
    }

    /// So that the next backup stores it anew.
    func setAside(_ sum: [UInt8]) throws(BackupError) {
        try stored { () throws(FileError) in try store.remove(path(of: sum)) }
    }

    private func path(of sum: [UInt8]) -> String {
        let name = hex(sum)
        return "\(Self.blobs)/\(name.prefix(2))/\(name)"
    }

    private func stored<Result>(
        _ body: () throws(FileError) -> Result
    ) throws(BackupError) -> Result {
        do throws(FileError) { return try body() } catch { throw .store(error) }
    }
}

package enum BackupError: Error, CustomStringConvertible {
    case store(FileError)
    case noBackup(String)
    case damaged(String)
    case version(String, UInt32)
    case otherCluster(String)
    case notCovered(String, [String])

    package var description: String {
        switch self {
        case .store(let error): "\(error); earlier backups are as they were"
        case .noBackup(let name):
            "there is no backup \(name); `cairn admin backup list` shows those that there are"
        case .damaged(let what):
            "\(what) is damaged; `cairn admin backup verify` says what else is, and then "
                + "`cairn admin backup create` makes a whole one"
        case .version(let name, let version):
            "backup \(name) is of format \(version), which this program does not know; use the "
                + "program that made it"
        case .otherCluster(let cluster):
            "this folder holds backups of cluster \(cluster); each cluster needs a folder of its own"
        case .notCovered(let time, let ranges):
            "no backup goes back to \(time); there is "
                + (ranges.isEmpty ? "none" : ranges.joined(separator: ", "))
        }
    }
}

func sum(of bytes: [UInt8]) -> [UInt8] {
    unsafe SHA256.digest(of: bytes.span.bytes).withBytes { [UInt8](copying: $0) }
}

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

extension FixedBytes {
    var array: [UInt8] { (0..<Self.byteCount).map { self[$0] } }
}

/// Messages of our own making, within their limits.
func encoded(_ message: some Message) -> [UInt8] {
    var coder = Coder()
    var bytes: [UInt8] = []
    do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch {
        preconditionFailure("limits are checked before: \(error)")
    }
    return bytes
}

func decoded<M: Message>(_ type: M.Type, _ bytes: [UInt8]) -> M? {
    var coder = Coder()
    do throws(SchemaError) { return try unsafe coder.decode(M.self, from: bytes.span.bytes) } catch
    {
        return nil
    }
}
