internal import Cluster
internal import Journal
package import Platform
package import Raft
package import World

/// What a node keeps, and where. For one process at a time.
///
///     node.json        who the node is (`NodeRecord`)
///     tls/             its certificate and key, the authority's certificate and perhaps its key
///     replicas/        journal, states and snapshots of its groups
///
/// All of it is for the user that runs the node only. Nodes with the metadata role have the
/// authority's key, so that any of them can admit others and renew certificates when the one that
/// made the cluster is gone. They hold all of the cluster's metadata, credentials too: whoever takes
/// one over has no need of the key. Nodes of other roles are never given it.
package struct DataFolder: Sendable {
    package let path: String
    private let lock: FolderLock

    /// Makes the folder if it is missing. Blocks.
    package init(_ path: String) throws(FileError) {
        self.path = path
        lock = try FolderLock(folder: path)
    }

    package var replicas: String { path + "/replicas" }
    private var record: String { path + "/node.json" }
    private func tls(_ name: String) -> String { "\(path)/tls/\(name)" }

    /// Why a folder is not what it has to be.
    package enum Unfit: Error, CustomStringConvertible {
        case inUse(String, [String])
        case noNode(String)
        case halfMade(String)
        case damaged(String)
        case belongsTo(String)
        case removed(String, NodeID)
        case lostAlone(String, NodeID)

        package var description: String {
            switch self {
            case .inUse(let path, let names):
                "\(path) is not empty (\(names.prefix(3).joined(separator: ", "))); a cluster is "
                    + "begun, and joined, with an empty folder: name another one"
            case .noNode(let path):
                "\(path) belongs to no cluster yet; `cairn init --data \(path)` makes one, "
                    + "`cairn server --data \(path) --join ADDRESS --token TOKEN` joins one. A node "
                    + "whose folder is lost can't come back as what it was: let it join anew, and "
                    + "then `cairn admin node remove NODE --dead` for what it was"
            case .halfMade(let path):
                "\(path) was being made into a node when that was interrupted; delete it, and "
                    + "begin again"
            case .damaged(let path):
                "\(path) says nothing that can be read; restore it, or let this node join anew "
                    + "with an empty folder"
            case .belongsTo(let path):
                "\(path) is a node's already; start it without --join"
            case .removed(let path, let node):
                "\(path) is of node \(node), which was removed from its cluster; delete the "
                    + "folder, and to come back join anew with `--join ADDRESS --token TOKEN`"
            case .lostAlone(let path, let node):
                "\(path) has nothing of node \(node)'s groups, and the node knows no other that has; "
                    + "if a disk belongs there, mount it and start again; if it is lost, restore a "
                    + "backup into a new cluster: `cairn admin backup restore`"
            }
        }
    }

    package func requireEmpty() throws {
        let names = try SmallFile.names(in: path).filter { $0 != "LOCK" }
        if names.contains("node.json") { throw Unfit.belongsTo(path) }
        guard names.isEmpty else { throw Unfit.inUse(path, names) }
    }

    package var isNodes: Bool {
        get throws { try SmallFile.names(in: path).contains("node.json") }
    }

    package func readRecord() throws -> NodeRecord {
        let names = try SmallFile.names(in: path)
        guard names.contains("node.json") else {
            throw names.contains("tls") || names.contains("replicas")
                ? Unfit.halfMade(path) : Unfit.noNode(path)
        }
        guard let read = try NodeRecord(SmallFile.text(at: record)) else {
            throw Unfit.damaged(record)
        }
        guard !read.isRemoved else { throw Unfit.removed(path, read.node) }
        return read
    }

    package func write(_ record: NodeRecord) throws(FileError) {
        try SmallFile.write(record.text, to: self.record)
    }

    // MARK: A lost disk

    /// The node has run, and its journal is gone: a disk that was replaced, or emptied.
    package func hasLostReplicas(of record: NodeRecord) throws -> Bool {
        guard record.hasStarted else { return false }
        guard try SmallFile.names(in: path).contains("replicas"),
            try SmallFile.names(in: replicas).contains(Node.journalFolder)
        else { return true }
        return try SmallFile.names(in: replicas + "/" + Node.journalFolder).isEmpty
    }

    /// Makes the node one that has promised nothing: it remembers no vote and nothing that it
    /// acknowledged, so it has to be known as another store, or it would break its word. What is left
    /// beside the journal is set aside.
    ///
    /// Refused where there is nobody to get the groups back from: the disk may only be not mounted.
    package func beginAnew(_ record: NodeRecord) throws -> NodeRecord {
        guard record.doors.keys.contains(where: { $0 != record.node }) else {
            throw Unfit.lostAlone(replicas, record.node)
        }
        var record = record
        record.former.append(
            NodeRecord.FormerStore(
                incarnation: record.incarnation, store: record.store, isFounder: record.isFounder))
        record.incarnation = Incarnation(try Secrets.word() | 1)
        record.store = StoreID(high: try Secrets.word(), low: try Secrets.word())
        record.hasStarted = false
        record.isFounder = false
        try SmallFile.makeFolder(replicas)
        try setAside()
        try write(record)
        return record
    }

    /// Not the folder itself, which may be where a disk is mounted.
    private func setAside() throws(FileError) {
        let names = try SmallFile.names(in: replicas).filter {
            $0 != "lost+found" && !$0.hasPrefix(Self.asidePrefix)
        }
        guard !names.isEmpty else { return }
        let seconds = SystemClock.shared.wallTime().nanosecondsSince1970 / 1_000_000_000
        let aside = "\(replicas)/\(Self.asidePrefix)\(seconds)"
        try SmallFile.makeFolder(aside)
        for name in names { try SmallFile.rename("\(replicas)/\(name)", to: "\(aside)/\(name)") }
    }

    private static let asidePrefix = "set-aside-"

    /// The node as it was on a disk that went missing and is here again. Nil if there is none such,
    /// or if the node has been something in a group since: then what it had promised since is gone.
    package func goBack(_ record: NodeRecord) throws -> NodeRecord? {
        guard !record.former.isEmpty, try SmallFile.names(in: path).contains("replicas"),
            let owner = try Node.owner(of: SystemFiles(root: replicas)),
            let place = record.former.firstIndex(where: {
                $0.store == owner.store && $0.incarnation == owner.incarnation
            })
        else { return nil }
        var record = record
        let former = record.former[place]
        (record.incarnation, record.store) = (former.incarnation, former.store)
        record.isFounder = former.isFounder
        record.hasStarted = true
        record.former.removeSubrange(place...)
        try write(record)
        return record
    }

    // MARK: Certificates

    /// All in PEM.
    package struct Papers: Sendable {
        package var certificate: String
        package var key: String
        package var authority: String
        /// Nil at nodes that sign nothing.
        package var authorityKey: String?

        package init(certificate: String, key: String, authority: String, authorityKey: String?) {
            self.certificate = certificate
            self.key = key
            self.authority = authority
            self.authorityKey = authorityKey
        }

        package var credentials: TLSCredentials {
            TLSCredentials(authority: authority, chain: certificate, key: key)
        }

        /// With the authority at the end of the chain, for those who have its fingerprint only.
        package var credentialsForClients: TLSCredentials {
            TLSCredentials(authority: authority, chain: certificate + authority, key: key)
        }
    }

    package func write(_ papers: Papers) throws(FileError) {
        try SmallFile.makeFolder(path + "/tls")
        try SmallFile.makeFolder(replicas)
        try SmallFile.write(papers.authority, to: tls("authority.crt"))
        if let key = papers.authorityKey { try SmallFile.write(key, to: tls("authority.key")) }
        try SmallFile.write(papers.key, to: tls("node.key"))
        try SmallFile.write(papers.certificate, to: tls("node.crt"))
    }

    /// In the place of the present one, for the same key.
    package func write(certificate: String) throws(FileError) {
        try SmallFile.write(certificate, to: tls("node.crt"))
    }

    package func readPapers() throws(FileError) -> Papers {
        let hasKey = try SmallFile.names(in: path + "/tls").contains("authority.key")
        return Papers(
            certificate: try SmallFile.text(at: tls("node.crt")),
            key: try SmallFile.text(at: tls("node.key")),
            authority: try SmallFile.text(at: tls("authority.crt")),
            authorityKey: hasKey ? try SmallFile.text(at: tls("authority.key")) : nil)
    }
}
