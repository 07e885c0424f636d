import Children
import Foundation
import RealNodes
import Testing

/// Files that somebody has laid hands on, or a disk has, are handed to a node that starts, on a real
/// file system and with a real RocksDB, while the two others of its cluster go on writing.
///
/// Either it says what is wrong, gets well by itself, and votes again with everything that was
/// acknowledged; or it refuses to start with a sentence that says why and what to do, and changes
/// nothing. Each is done twice: the second start finds nothing worse than the first one left.
@Suite(.serialized) struct DamagedFilesSlowTests {
    @Test func `a node whose journal is damaged says so and is whole again`() throws {
        try Trio.run { try $0.heals(Self.journalDamages) }
    }

    @Test func `a node whose store is damaged says so and is whole again`() throws {
        try Trio.run { try $0.heals(Self.storeDamages) }
    }

    @Test func `a node on files that are not for it refuses to start, and leaves them`() throws {
        try Trio.run { try $0.refuses(Self.refusals) }
    }

    /// What is done to the node's folder, and what has to be in what the node then says; nil where
    /// nothing is lost by it.
    struct Damage: Sendable {
        let name: String
        let says: String?
        let act: @Sendable (NodeFolder) throws -> Void

        init(
            _ name: String, says: String?, _ act: @escaping @Sendable (NodeFolder) throws -> Void
        ) {
            self.name = name
            self.says = says
            self.act = act
        }
    }

    static let journalDamages = [
        Damage("the oldest segment cut in the middle", says: "instead of") {
            try $0.change($0.segments.first) { $0.removeLast($0.count / 2) }
        },
        Damage("the newest segment cut behind its header", says: "instead of") {
            try $0.change($0.segments.last) { $0.removeLast($0.count - 4096) }
        },
        Damage("the newest segment cut in what was written last", says: "instead of") {
            try $0.change($0.segments.last) { $0.removeLast($0.count - ($0.end - 700)) }
        },
        Damage("the oldest segment zeroed", says: "the header is damaged") {
            try $0.change($0.segments.first) { $0 = Data(count: $0.count) }
        },
        Damage("the newest segment zeroed", says: "the header is damaged") {
            try $0.change($0.segments.last) { $0 = Data(count: $0.count) }
        },
        // Not the newest one: where little follows them there, they look like a torn tail.
        Damage("blocks zeroed in the middle of a segment", says: "are damaged") {
            try $0.change($0.segments.dropLast().last) { bytes in
                let start = bytes.end / 2 / 4096 * 4096
                bytes.replaceSubrange(start..<start + 8192, with: Data(count: 8192))
            }
        },
        Damage("a bit flipped in a segment's header", says: "the header is damaged") {
            try $0.change($0.segments.last) { $0[20] ^= 1 }
        },
        Damage("a bit flipped in the head of a sector", says: "are damaged") {
            try $0.change($0.segments.last) { $0[8192 + 5] ^= 1 }
        },
        Damage("a bit flipped in the payload of a sector", says: "are damaged") {
            try $0.change($0.segments.last) { $0[8192 + 100] ^= 1 }
        },
        Damage("a bit flipped in the last record", says: "are damaged") {
            try $0.change($0.segments.last) { $0[$0.end - 4096 + 30] ^= 1 }
        },
        Damage("the oldest segment emptied", says: "is empty") {
            try $0.change($0.segments.first) { $0 = Data() }
        },
        Damage("the newest segment emptied", says: "is empty") {
            try $0.change($0.segments.last) { $0 = Data() }
        },
        Damage("all segments emptied", says: "does not know any more") {
            for segment in try $0.segments { try $0.change(segment) { $0 = Data() } }
        },
        Damage("a segment missing in the middle", says: "are missing") {
            try $0.remove($0.segments[1])
        },
        Damage("the newest segment missing", says: "has gone back") {
            try $0.remove($0.segments.last)
        },
        Damage("what was written last zeroed", says: "has gone back") {
            try $0.change($0.segments.last) { bytes in
                let start = 4096
                bytes.replaceSubrange(start..<bytes.count, with: Data(count: bytes.count - start))
            }
        },
        Damage("spares zeroed", says: "was not usable as a spare") { folder in
            for spare in try folder.names("journal") where spare.contains("spare") {
                try folder.change(spare) { $0 = Data(count: $0.count) }
            }
        },
        Damage("a file that does not belong there", says: "does not belong here") {
            try $0.add("journal/notes.txt")
        },
        Damage("the word on whose the folder is emptied", says: "written anew") {
            try $0.remove("journal/notes.txt")
            try $0.change("identity") { $0 = Data() }
        },
        Damage("the word on whose the folder is flipped", says: "written anew") {
            try $0.change("identity") { $0[30] ^= 4 }
        },
        Damage("the word on whose the folder is missing", says: "written anew") {
            try $0.remove("identity")
        },
        Damage("snapshots that are none", says: nil) {
            try $0.add("snapshots/7-900000000-1.incoming")
            try $0.add("snapshots/7-900000000-2.built")
            try $0.add("snapshots/notes.txt")
        },
    ]

    static let storeDamages = [
        Damage("CURRENT missing", says: "CURRENT, which says how it fits, is missing") {
            try $0.remove("state/CURRENT")
        },
        Damage("CURRENT of garbage", says: "it was moved to state-damaged") {
            try $0.change("state/CURRENT") { $0 = Data("garbage".utf8) }
        },
        Damage("CURRENT emptied", says: "it was moved to state-damaged") {
            try $0.change("state/CURRENT") { $0 = Data() }
        },
        Damage("the manifest cut", says: "it was moved to state-damaged") { folder in
            for manifest in try folder.names("state") where manifest.contains("MANIFEST") {
                try folder.change(manifest) { $0.removeLast($0.count - 40) }
            }
        },
        Damage("the manifest missing", says: "it was moved to state-damaged") { folder in
            for manifest in try folder.names("state") where manifest.contains("MANIFEST") {
                try folder.remove(manifest)
            }
        },
        Damage("tables missing", says: "damaged") { folder in
            for table in try folder.tables { try folder.remove(table) }
        },
        Damage("tables emptied", says: "damaged") { folder in
            for table in try folder.tables { try folder.change(table) { $0 = Data() } }
        },
        Damage("a bit flipped in the tables", says: "damaged") { folder in
            for table in try folder.tables { try folder.change(table) { $0[60] ^= 1 } }
        },
        Damage("tables zeroed", says: "damaged") { folder in
            for table in try folder.tables {
                try folder.change(table) { $0 = Data(count: $0.count) }
            }
        },
        Damage("the whole store missing", says: "was gone") { try $0.remove("state") },
    ]

    static let refusals = [
        Damage("two segments swapped", says: "under another's name; give the files back") {
            let (first, second) = ($0.url(try $0.segments[0]), $0.url(try $0.segments[1]))
            let third = $0.url("journal/third")
            try FileManager.default.moveItem(at: first, to: third)
            try FileManager.default.moveItem(at: second, to: first)
            try FileManager.default.moveItem(at: third, to: second)
        },
        Damage("a segment of another node", says: "put the files back to the node") {
            let other = $0.neighbour
            let segment = try other.segments[0]
            let bytes = try Data(contentsOf: other.url(segment))
            try bytes.write(to: $0.url(try $0.segments[0]))
        },
        Damage("a segment twice", says: "claim to be the same; move the copy") {
            let segment = try $0.segments[0]
            try FileManager.default.copyItem(
                at: $0.url(segment), to: $0.url(segment.dropLast(16) + "000000ff.journal"))
        },
        Damage("a segment of a newer format", says: "has format version 2, and this program") {
            try $0.change($0.segments.last) { bytes in
                bytes[8] = 2
                bytes.replaceSubrange(40..<44, with: crc32c(bytes[0..<40]))
            }
        },
        Damage("no segment at all", says: "there is no journal in journal; if this node had one") {
            for segment in try $0.segments { try $0.remove(segment) }
        },
        Damage("a folder of a newer format", says: "start the newer program that wrote it") {
            try $0.change("identity") { bytes in
                bytes[8] = 2
                bytes.replaceSubrange(64..<68, with: crc32c(bytes[0..<64]))
            }
        },
        Damage("another node's folder", says: "belongs to node 1, by its file `identity`") {
            let bytes = try Data(contentsOf: $0.neighbour.url("identity"))
            try bytes.write(to: $0.url("identity"))
        },
        Damage("a folder of before the disk was replaced", says: "than the one that it had last") {
            try $0.change("identity") { bytes in
                bytes[40] ^= 1
                bytes.replaceSubrange(64..<68, with: crc32c(bytes[0..<64]))
            }
        },
        Damage("no permission to a segment", says: "let the user that runs cairn own") {
            try $0.forbid($0.segments.last)
        },
        Damage("no permission to the journal", says: "let the user that runs cairn own") {
            try $0.forbid("journal")
        },
        Damage("no permission to the snapshots", says: "let the user that runs cairn own") {
            try $0.forbid("snapshots")
        },
        Damage("no permission to the store", says: "Permission denied") { try $0.forbid("state") },
        Damage("no permission to the tables", says: "Permission denied") {
            for table in try $0.tables { try $0.forbid(table) }
        },
        Damage("no permission to CURRENT", says: "Permission denied") {
            try $0.forbid("state/CURRENT")
        },
        Damage("no permission to the identity", says: "let the user that runs cairn own") {
            try $0.forbid("identity")
        },
    ]

    @Test func `a node whose store another process has open refuses to start`() throws {
        try Trio.run { trio in
            let folder = trio.stop()
            let descriptor = unsafe open(folder.url("state/LOCK").path, O_RDWR)
            defer { close(descriptor) }
            var lock = flock()
            lock.l_type = Int16(F_WRLCK)
            try #require(unsafe fcntl(descriptor, F_SETLK, &lock) == 0)
            for _ in 0..<2 {
                let words = try trio.failure()
                #expect(words.contains("stop the other process that uses this folder"))
            }
        }
    }
}

/// Three nodes, each in a process: two work, and the third is damaged.
///
/// It runs as another user if the tests run as root, whom no permission stops.
final class Trio {
    private let root: String
    private let ports: String
    private let user: UInt32
    private var others: [Child] = []
    private var third: Child?

    static func run(_ body: (Trio) throws -> Void) throws {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let trio = try Trio(scratch.path)
        defer { trio.end() }
        try trio.start()
        try body(trio)
    }

    private init(_ root: String) throws {
        self.root = root
        ports = try (0..<3).map { _ in String(try freePort()) }.joined(separator: ",")
        user = geteuid() == 0 ? 65_534 : 0
        try folder.permit(root, 0o711)
        try FileManager.default.createDirectory(
            atPath: folder.path, withIntermediateDirectories: false)
        try folder.permit(folder.path, 0o700, owner: user)
    }

    var folder: NodeFolder { NodeFolder(path: "\(root)/n3", neighbour: "\(root)/n1") }

    private func start() throws {
        others = [
            try Child("lone-node", [root, "1", ports, "0", "write"]),
            try Child("lone-node", [root, "2", ports, "0", "look"]),
        ]
        _ = try lookUntilWhole("at first")
    }

    /// Until the third node has several segments, the newest of which holds batches that the others
    /// have heard of, and a state that is on the disk: of two tables only the newer one may not
    /// count yet.
    private func ripen() throws {
        for _ in 0..<1500 {
            let segments = try folder.segments.suffix(3)
            if try segments.count == 3 && folder.tables.count >= 2 {
                let ends = try segments.map { try Data(contentsOf: folder.url($0)).lastBatch }
                if ends[2] > ends[1] + 16 { return }
            }
            usleep(20_000)
        }
        Issue.record("after 30 s too few: \(try folder.segments), \(try folder.tables)")
    }

    private func end() {
        for child in others + [third].compactMap(\.self) { _ = child.kill() }
    }

    /// What was acknowledged last.
    private var acknowledged: UInt64 {
        let bytes = (try? Data(contentsOf: URL(filePath: "\(root)/acknowledged"))) ?? Data()
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func begin() throws -> Child {
        let child = try Child("lone-node", [root, "3", ports, String(user), "look"])
        third = child
        return child
    }

    func stop() -> NodeFolder {
        _ = third?.kill()
        third = nil
        return folder
    }

    /// Starts the third node, waits until it is well, and returns what it noticed.
    ///
    /// Damage that no group can be blamed for ends the node once; the next start knows of it.
    private func lookUntilWhole(_ name: String, mayEnd: Bool = false) throws -> [String] {
        let acknowledged = acknowledged
        let child = try begin()
        var noticed: [String] = []
        while let line = child.readLine() {
            let words = line.split(separator: " ", maxSplits: 1)
            switch words[0] {
            case "noticed": noticed.append(String(words[1]))
            case "found":
                let found = UInt64(words[1])
                try #require(found != nil, "\(name): \(line)")
                #expect(found ?? 0 >= acknowledged, "\(name)")
            case "whole": return noticed
            case "failed" where mayEnd && line.contains("rebuild this copy from another"):
                _ = stop()  // its port is free once it is gone
                return try [line] + lookUntilWhole(name)
            default:
                Issue.record("\(name): \(line); it noticed \(noticed)")
                return noticed
            }
        }
        Issue.record("\(name): the node has ended; it noticed \(noticed)")
        return noticed
    }

    func heals(_ damages: [DamagedFilesSlowTests.Damage]) throws {
        for damage in damages {
            // The cluster has to get on meanwhile, or nothing would be shown.
            let before = acknowledged
            try ripen()
            let folder = stop()
            try damage.act(folder)
            let noticed = try lookUntilWhole(damage.name, mayEnd: true)
            if let says = damage.says {
                #expect(noticed.contains { $0.contains(says) }, "\(damage.name): \(noticed)")
            } else {
                #expect(noticed.isEmpty, "\(damage.name): \(noticed)")
            }
            _ = stop()
            _ = try lookUntilWhole("\(damage.name), again", mayEnd: true)
            #expect(acknowledged > before)
        }
    }

    func refuses(_ damages: [DamagedFilesSlowTests.Damage]) throws {
        let copy = URL(filePath: "\(root)/copy")
        for damage in damages {
            try ripen()
            let folder = stop()
            try folder.copy(to: copy.path)
            try damage.act(folder)
            let damaged = try folder.fingerprint()
            for _ in 0..<2 {
                let words = try failure()
                #expect(words.contains(damage.says ?? ""), "\(damage.name): \(words)")
            }
            #expect(try folder.fingerprint() == damaged, "\(damage.name)")
            try folder.takeBack(copy.path)
            _ = try lookUntilWhole("\(damage.name), undone")
        }
    }

    /// Why the third node does not start.
    func failure() throws -> String {
        let child = try begin()
        defer { _ = stop() }
        while let line = child.readLine() {
            if line.hasPrefix("failed ") { return line }
            if line == "whole" { return "it started" }
        }
        return "it ended without a word"
    }
}

/// The data folder of one node.
struct NodeFolder {
    let path: String
    private let neighbourPath: String

    init(path: String, neighbour: String) {
        self.path = path
        neighbourPath = neighbour
    }

    var neighbour: NodeFolder { NodeFolder(path: neighbourPath, neighbour: path) }

    func url(_ name: String) -> URL { URL(filePath: "\(path)/\(name)") }

    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
            .map { "\(folder)/\($0)" }
    }

    /// The oldest first.
    var segments: [String] {
        get throws { try names("journal").filter { $0.hasPrefix("journal/0") } }
    }

    var tables: [String] { get throws { try names("state").filter { $0.hasSuffix(".sst") } } }

    func change(_ name: String?, _ body: (inout Data) -> Void) throws {
        let url = url(try #require(name))
        var bytes = try Data(contentsOf: url)
        body(&bytes)
        // In place, so that it still belongs to whom it belonged to.
        let file = try FileHandle(forWritingTo: url)
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: bytes)
        try file.close()
    }

    /// A file that belongs to the node.
    func add(_ name: String) throws {
        let owner = try FileManager.default.attributesOfItem(atPath: path)[.ownerAccountID]
        try Data("notes".utf8).write(to: url(name))
        try permit(url(name).path, 0o600, owner: (owner as? NSNumber)?.uint32Value ?? 0)
    }

    func remove(_ name: String?) throws {
        try FileManager.default.removeItem(at: url(#require(name)))
    }

    func forbid(_ name: String?) throws {
        try permit(url(#require(name)).path, 0, owner: 0)
    }

    /// What root owns, it owns only if the tests run as root.
    func permit(_ path: String, _ mode: Int, owner: UInt32 = 0) throws {
        var attributes: [FileAttributeKey: Any] = [.posixPermissions: mode]
        if geteuid() == 0 { attributes[.ownerAccountID] = owner }
        try FileManager.default.setAttributes(attributes, ofItemAtPath: path)
    }

    func copy(to copy: String) throws {
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: path, toPath: copy)
    }

    /// With the owners that the files had.
    func takeBack(_ copy: String) throws {
        let owner = try FileManager.default.attributesOfItem(atPath: path)[.ownerAccountID]
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: copy, toPath: path)
        for name in try [""] + FileManager.default.subpathsOfDirectory(atPath: path) {
            guard geteuid() == 0, let owner else { break }
            try FileManager.default.setAttributes(
                [.ownerAccountID: owner], ofItemAtPath: "\(path)/\(name)")
        }
    }

    /// Of what a node must not touch when it refuses to start: names and sizes. What RocksDB does with
    /// its own files is its business, and a segment that was being made is worth nothing.
    func fingerprint() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
            .filter { !$0.hasPrefix("state/") && !$0.hasPrefix("journal/new-") }
            .map { name in
                let size = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
                return "\(name) \(size[.size] ?? 0)"
            }
    }
}

extension Data {
    /// Of a segment: behind the batch that was written last. Each sector has its batch's number at
    /// its start; what follows the last one is of an earlier use of the file.
    fileprivate var end: Int {
        let last = lastBatch
        return (sectors.last { batch(at: $0) == last } ?? 4096) / 4096 * 4096 + 4096
    }

    fileprivate var lastBatch: UInt64 { sectors.map(batch).max() ?? 0 }

    private var sectors: [Int] { Array(stride(from: 4096, to: count, by: 512)) }

    private func batch(at start: Int) -> UInt64 {
        self[start + 4..<start + 10].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

private func crc32c(_ bytes: Data) -> Data {
    var value = UInt32.max
    for byte in bytes {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0x82F6_3B78 }
    }
    return unsafe withUnsafeBytes(of: (~value).littleEndian) { unsafe Data($0) }
}
