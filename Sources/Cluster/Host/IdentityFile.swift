internal import Coding
internal import Journal
internal import KeyValue
package import Raft
internal import World

/// Says whose a data folder is, so that a node does not work on another's, which was copied or
/// mounted in the wrong place: it would vote and acknowledge in the other's name.
///
///      0          8         12  16        32     40            48      64       68
///      +----------+---------+---+---------+------+-------------+-------+--------+-------+
///      | "cairn-id" | version | 0 | cluster | node | incarnation | store | CRC-32C | zeros |
///      | 8 bytes  | u32     |   | u64 × 2 | u64  | u64         | u64×2 | u32    |       |
///      +----------+---------+---+---------+------+-------------+-------+--------+-------+
///
/// Little-endian, one page. The checksum covers bytes 0 to 63; what stands there means the same in
/// every version. Written once, whole, when the node is made. One that is lost or damaged is made
/// anew: each segment of the journal names the store as well.
struct IdentityFile {
    static let name = "identity"
    private static let nameNew = "identity.new"
    private static let versionKnown: UInt32 = 1
    private static let magic = Array("cairn-id".utf8)
    private static let byteCountChecked = 64

    private enum Found {
        case nothing
        case damaged
        case version(UInt32)
        case words([UInt64])
    }

    /// Cluster, node, incarnation, store.
    private let words: [UInt64]

    init(_ setup: NodeSetup) {
        let identity = setup.identity
        words = [
            identity.cluster.high, identity.cluster.low, identity.node.rawValue,
            identity.incarnation.rawValue, setup.store.high, setup.store.low,
        ]
    }

    /// Refuses a folder that belongs to somebody else. True if the folder doesn't say whose it is.
    func isMissing(in files: any FileSystem) throws -> Bool {
        switch try Self.read(from: files) {
        case .nothing, .damaged: return true
        case .version(let version):
            throw IdentityError.unknownVersion(version, known: Self.versionKnown)
        case .words(let found):
            guard found[0..<2] == words[0..<2] else { throw IdentityError.otherCluster }
            guard found[2] == words[2] else {
                throw IdentityError.otherNode(NodeID(found[2]), own: NodeID(words[2]))
            }
            guard found == words else { throw IdentityError.otherStore }
            return false
        }
    }

    /// Nil where it is missing, damaged, or of another version.
    static func owner(
        of files: any FileSystem
    ) throws(FileError) -> (incarnation: Incarnation, store: StoreID)? {
        guard case .words(let words) = try read(from: files) else { return nil }
        return (Incarnation(words[3]), StoreID(high: words[4], low: words[5]))
    }

    func write(to files: any FileSystem) throws(FileError) {
        var bytes = Self.magic
        bytes.append(littleEndian: UInt64(Self.versionKnown))
        for word in words { bytes.append(littleEndian: word) }
        bytes.append(littleEndian: unsafe CRC32C.checksum(of: bytes.span.bytes))
        let page = AlignedBuffer(capacity: AlignedBuffer.alignment)
        _ = unsafe page.append(bytes.span.bytes)
        page.appendZeros()
        let file = try files.open(Self.nameNew, OpenMode(.createIfMissing))
        try file.write([page], at: 0)
        try file.syncData()
        try files.rename(Self.nameNew, to: Self.name)
        try files.syncFolder(".")
    }

    private static func read(from files: any FileSystem) throws(FileError) -> Found {
        let page = AlignedBuffer(capacity: AlignedBuffer.alignment)
        do throws(FileError) {
            let file = try files.open(name, OpenMode(.mustExist, isReadOnly: true))
            try file.read(into: page, at: 0)
        } catch {
            switch error.kind {
            case .notFound: return .nothing
            case .inputOutput, .corrupt: return .damaged
            default: throw error
            }
        }
        let bytes = page.withBytes { [UInt8](copying: $0) }
        guard bytes.count >= byteCountChecked + 4, bytes.starts(with: magic) else {
            return .damaged
        }
        let sum = unsafe CRC32C.checksum(of: bytes.span.bytes.extracting(0..<byteCountChecked))
        guard UInt32(truncatingIfNeeded: bytes.littleEndian(at: byteCountChecked)) == sum else {
            return .damaged
        }
        let version = UInt32(truncatingIfNeeded: bytes.littleEndian(at: 8))
        guard version == versionKnown else { return .version(version) }
        return .words(stride(from: 16, to: byteCountChecked, by: 8).map(bytes.littleEndian(at:)))
    }
}

/// Why a node does not start on a folder.
package enum IdentityError: Error, Equatable, Sendable, CustomStringConvertible {
    case otherCluster
    case otherNode(NodeID, own: NodeID)
    case otherStore
    case unknownVersion(UInt32, known: UInt32)

    package var description: String {
        let file = IdentityFile.name
        return switch self {
        case .otherCluster:
            "this data folder belongs to a node of another cluster, by its file `\(file)`; name "
                + "the right folder, or an empty one for a node that joins anew"
        case .otherNode(let found, let own):
            "this data folder belongs to node \(found), by its file `\(file)`, and this is node "
                + "\(own); name the right folder, or start node \(found) on it"
        case .otherStore:
            "this data folder is another of this node, by its file `\(file)`, than the one that it "
                + "had last: mount or name that; if it is lost, empty this one, and the node gets "
                + "its groups from others"
        case .unknownVersion(let version, let known):
            "`\(file)` has format version \(version), and this program knows \(known) only; start "
                + "the newer program that wrote it"
        }
    }
}
