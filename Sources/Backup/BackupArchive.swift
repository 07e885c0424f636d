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
/// 3. Whatever is read is what its name says, or damaged. A damaged blob is renamed, to `ab….damaged`,
///    and kept until it is stored anew, or no manifest names it.
package struct BackupArchive: Sendable {
    static let blobs = "blobs"
    static let backups = "backups"
    private static let aside = ".damaged"
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
        var found: BackupManifest?
        let isThere = try read("\(Self.backups)/\(name)") { bytes in
            let content = Array(bytes.dropFirst(Digest.byteCount))
            guard bytes.count > Digest.byteCount,
                sum(of: content) == Array(bytes[..<Digest.byteCount])
            else { return false }
            found = decoded(BackupManifest.self, content)
            return found != nil
        }
        guard isThere else { throw .noBackup(name) }
        guard let manifest = found else { throw .damaged("backup \(name)") }
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

    /// The one that is meant where none is named. If that is damaged, it is not another one.
    package func newest() throws(BackupError) -> Entry {
        let (backups, damaged) = try list()
        if let name = damaged.last, backups.last.map({ $0.name < name }) ?? true {
            throw .newestDamaged(name)
        }
        guard let newest = backups.last else { throw .noBackups }
        return newest
    }

    /// Whether it can be read or not. Its blobs go with the next sweep.
    package func remove(_ name: String) throws(BackupError) {
        let path = "\(Self.backups)/\(name)"
        let isRemoved = try stored { () throws(FileError) -> Bool in
            guard try store.names(in: Self.backups).contains(path) else { return false }
            try store.remove(path)
            try store.sync()
            return true
        }
        guard isRemoved else { throw .noBackup(name) }
    }

    /// Keeps so many of the newest states, and of the backups that go back to each the first and the
    /// last, which has all of its log: so any moment that they cover. Returns the names of those that
    /// it removed.
    package func keep(_ stateCount: Int) throws(BackupError) -> [String] {
        var chains: [[Entry]] = []
        for entry in try list().backups {
            if let last = chains.last?.last, last.manifest.goesBack(with: entry.manifest) {
                chains[chains.count - 1].append(entry)
            } else {
                chains.append([entry])
            }
        }
        let names =
            (chains.dropLast(stateCount).joined()
            + chains.suffix(stateCount).flatMap { $0.dropFirst().dropLast() }).map(\.name)
        for name in names { try remove(name) }
        return names
    }

    /// (2). Removes what no backup names, and returns how many blobs that were, and which backups
    /// can't be read: these may name any blob, so then none is removed.
    package func sweep() throws(BackupError) -> (count: Int, damaged: [String]) {
        try stored { () throws(FileError) in try store.sweep() }
        var (backups, damaged) = try list()
        var named: Set<[UInt8]> = []
        for (name, manifest) in backups {
            do throws(BackupError) {
                for group in manifest.groups {
                    named.formUnion(group.logs.map(\.sum.array))
                    for list in group.lists.map(\.sum.array) where named.insert(list).inserted {
                        named.formUnion(try self.list(list).map(\.sum.array))
                    }
                }
            } catch {
                guard case .damaged = error else { throw error }
                damaged.append(name)
            }
        }
        guard damaged.isEmpty else { return (0, damaged) }
        let stored = try sums()
        let unnamed = stored.subtracting(named).map { path(of: $0) }.sorted()
        let aside = try sums(aside: true).filter { stored.contains($0) || !named.contains($0) }
            .map { path(of: $0) + Self.aside }.sorted()
        for path in unnamed + aside {
            try self.stored { () throws(FileError) in try store.remove(path) }
        }
        return (unnamed.count, [])
    }

    // MARK: Blobs

    /// Of all that are there, whoever names them.
    package func sums() throws(BackupError) -> Set<[UInt8]> { try sums(aside: false) }

    private func sums(aside: Bool) throws(BackupError) -> Set<[UInt8]> {
        let names = try stored { () throws(FileError) in try store.names(in: Self.blobs) }
        return Set(
            names.compactMap { path in
                guard let name = path.split(separator: "/").last,
                    name.hasSuffix(Self.aside) == aside
                else { return nil }
                return Digest(hex: String(aside ? name.dropLast(Self.aside.utf8.count) : name))?
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
        var found: [UInt8]?
        let isThere = try read(path(of: sum)) { bytes in
            guard Backup.sum(of: bytes) == sum else { return false }
            found = bytes
            return true
        }
        guard isThere else { throw .damaged("blob \(hex(sum)), which is missing") }
        guard let found else { throw .damaged("blob \(hex(sum))") }
        return found
    }

    /// Reads what is not whole, or can't be read, once more: networks and memory fail as disks do.
    /// False if it is not there.
    private func read(
        _ path: String, until isWhole: ([UInt8]) -> Bool
    ) throws(BackupError) -> Bool {
        for _ in 0..<2 {
            do throws(FileError) { if isWhole(try store.read(path)) { break } } catch {
                switch error.kind {
                case .notFound: return false
                case .inputOutput, .corrupt: continue
                default: throw .store(error)
                }
            }
        }
        return true
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
    package func setAside(_ sum: [UInt8]) throws(BackupError) {
        let path = path(of: sum)
        try stored { () throws(FileError) in try store.rename(path, to: path + Self.aside) }
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
    case noBackups
    case noBackup(String)
    case newestDamaged(String)
    case damaged(String)
    case version(String, UInt32)
    case otherCluster(String)
    case notCovered(String, [String])

    package var description: String {
        switch self {
        case .store(let error): "\(error); earlier backups are as they were"
        case .noBackups:
            "there is no backup in this folder; `cairn admin backup create` makes one"
        case .newestDamaged(let name):
            "the newest backup, \(name), is damaged; restore an earlier moment with `--at`, make a "
                + "new one with `cairn admin backup create`, and take this one away with "
                + "`cairn admin backup remove \(name)`"
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
