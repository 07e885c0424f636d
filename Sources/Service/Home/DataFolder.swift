package import Platform
package import World

/// What a node keeps, and where. For one process at a time.
///
///     node.json        who the node is (`NodeRecord`)
///     tls/             its certificate and key, the authority's certificate and key
///     replicas/        journal, states and snapshots of its groups
///
/// All of it is for the user that runs the node only. Every node has the authority's key, so that
/// each can admit others and renew its own certificate when the one that made the cluster is gone.
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

        package var description: String {
            switch self {
            case .inUse(let path, let names):
                "\(path) is not empty (\(names.prefix(3).joined(separator: ", "))); a cluster is "
                    + "begun, and joined, with an empty folder: name another one"
            case .noNode(let path):
                "\(path) belongs to no cluster yet; `cairn init --data \(path)` makes one, "
                    + "`cairn server --data \(path) --join ADDRESS --token TOKEN` joins one"
            case .halfMade(let path):
                "\(path) was being made into a node when that was interrupted; delete it, and "
                    + "begin again"
            case .damaged(let path):
                "\(path) says nothing that can be read; restore it, or let this node join anew "
                    + "with an empty folder"
            case .belongsTo(let path):
                "\(path) is a node's already; start it without --join"
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
        return read
    }

    package func write(_ record: NodeRecord) throws(FileError) {
        try SmallFile.write(record.text, to: self.record)
    }

    // MARK: Certificates

    /// All in PEM.
    package struct Papers: Sendable {
        package var certificate: String
        package var key: String
        package var authority: String
        package var authorityKey: String

        package init(certificate: String, key: String, authority: String, authorityKey: String) {
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
        try SmallFile.write(papers.authorityKey, to: tls("authority.key"))
        try SmallFile.write(papers.key, to: tls("node.key"))
        try SmallFile.write(papers.certificate, to: tls("node.crt"))
    }

    package func readPapers() throws(FileError) -> Papers {
        Papers(
            certificate: try SmallFile.text(at: tls("node.crt")),
            key: try SmallFile.text(at: tls("node.key")),
            authority: try SmallFile.text(at: tls("authority.crt")),
            authorityKey: try SmallFile.text(at: tls("authority.key")))
    }
}
