import World

/// A disk in memory that loses what was not synced, in any part and order, when it is told to.
///
/// `@unchecked Sendable`: each test uses its disk from one thread.
final class FakeDisk: FileSystem, @unchecked Sendable {
    final class Inode {
        /// As a reader sees it.
        var bytes: [UInt8] = []
        /// As it is after a crash that keeps nothing else.
        var durable: [UInt8] = []
        var pending: [Change] = []

        enum Change {
            case size(Int)
            case sector(Int, [UInt8])
        }
    }

    private enum NameChange {
        case add(String, Inode)
        case rename(String, String)
        case remove(String)
    }

    private(set) var names: [String: Inode] = [:]
    private var durableNames: [String: Inode] = [:]
    private var pendingNames: [NameChange] = []

    private(set) var operationCount = 0
    /// From this operation on nothing returns; what it does may be kept by the crash, or not.
    var crashAt: Int?
    var isCrashed: Bool { operationCount >= crashAt ?? .max }
    var byteCountMax = Int.max
    /// The next write takes this many bytes and then finds the disk full.
    var byteCountBeforeFull: Int?
    var syncError: FileError.Kind?
    var openError: FileError.Kind?
    /// Offsets of blocks that can't be read, by file name.
    var unreadable: [String: Set<Int>] = [:]

    // MARK: Crashes

    static let crash = FileError.Kind.other(code: -1)

    /// The disk after a crash. `keeps` is asked for each unsynced change.
    func crashed(keeping keeps: () -> Bool) -> FakeDisk {
        var names = durableNames
        for change in pendingNames where keeps() {
            switch change {
            case .add(let name, let inode): names[name] = inode
            case .rename(let source, let target):
                if let inode = names.removeValue(forKey: source) { names[target] = inode }
            case .remove(let name): names[name] = nil
            }
        }
        let disk = FakeDisk()
        for (name, inode) in names.sorted(by: { $0.key < $1.key }) {
            var bytes = inode.durable
            for change in inode.pending where keeps() {
                switch change {
                case .size(let size): bytes.resize(to: size)
                case .sector(let sector, let content):
                    bytes.resize(to: max(bytes.count, (sector + 1) * 512))
                    bytes.replaceSubrange(sector * 512..<(sector + 1) * 512, with: content)
                }
            }
            disk.add(name, bytes)
        }
        return disk
    }

    /// What a process finds that was killed: nothing is lost, and nothing is durable.
    func afterKill() -> FakeDisk {
        crashed { true }
    }

    func copy() -> FakeDisk {
        let disk = FakeDisk()
        for (name, inode) in names { disk.add(name, inode.bytes) }
        return disk
    }

    func copy(damaging name: String, _ damage: (inout [UInt8]) -> Void) -> FakeDisk {
        let disk = copy()
        disk.change(name, damage)
        return disk
    }

    func add(_ name: String, _ bytes: [UInt8]) {
        let inode = Inode()
        inode.bytes = bytes
        inode.durable = bytes
        names[name] = inode
        durableNames[name] = inode
    }

    func remove(file name: String) {
        names[name] = nil
        durableNames[name] = nil
    }

    func change(_ name: String, _ body: (inout [UInt8]) -> Void) {
        guard let inode = names[name] else { return }
        body(&inode.bytes)
        inode.durable = inode.bytes
    }

    var fileNames: [String] { names.keys.sorted() }
    var segmentNames: [String] { fileNames.filter { $0.contains("/0") } }
    var unsyncedCount: Int {
        names.values.reduce(pendingNames.count) { $0 + $1.pending.count }
    }

    fileprivate func step(_ operation: String, _ path: String, effect: () -> Void = {})
        throws(FileError)
    {
        operationCount += 1
        if let crashAt, operationCount >= crashAt {
            if operationCount == crashAt { effect() }
            throw error(Self.crash, operation, path)
        }
        effect()
    }

    fileprivate func error(_ kind: FileError.Kind, _ operation: String, _ path: String) -> FileError
    {
        FileError(kind: kind, operation: operation, path: path, reason: "as the test wants")
    }

    fileprivate var byteCountUsed: Int { names.values.reduce(0) { $0 + $1.bytes.count } }

    // MARK: FileSystem

    func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any File {
        if let openError { throw error(openError, "open", path) }
        if let inode = names[path] {
            try step("open", path)
            guard mode.existence != .mustBeNew else { throw error(.exists, "open", path) }
            return FakeFile(self, path, inode)
        }
        guard mode.existence != .mustExist else { throw error(.notFound, "open", path) }
        let inode = Inode()
        try step("open", path) {
            names[path] = inode
            pendingNames.append(.add(path, inode))
        }
        return FakeFile(self, path, inode)
    }

    func makeFolder(_ path: String) throws(FileError) {}

    func list(_ folder: String) throws(FileError) -> [String] {
        try step("list", folder)
        return names.keys.filter { $0.hasPrefix(folder + "/") }
            .map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }

    func rename(_ source: String, to target: String) throws(FileError) {
        guard let inode = names[source] else { throw error(.notFound, "rename", source) }
        try step("rename", source) {
            names[source] = nil
            names[target] = inode
            pendingNames.append(.rename(source, target))
        }
    }

    func remove(_ path: String) throws(FileError) {
        guard names[path] != nil else { throw error(.notFound, "remove", path) }
        try step("remove", path) {
            names[path] = nil
            pendingNames.append(.remove(path))
        }
    }

    func syncFolder(_ path: String) throws(FileError) {
        try step("sync", path)
        durableNames = names
        pendingNames = []
    }

    func byteCountFree() throws(FileError) -> Int { byteCountMax - byteCountUsed }
}

final class FakeFile: File, @unchecked Sendable {
    private let disk: FakeDisk
    private let path: String
    private let inode: FakeDisk.Inode

    init(_ disk: FakeDisk, _ path: String, _ inode: FakeDisk.Inode) {
        self.disk = disk
        self.path = path
        self.inode = inode
    }

    func preallocate(byteCount: Int) throws(FileError) {
        guard byteCount <= disk.byteCountMax - disk.byteCountUsed else {
            throw disk.error(.full, "preallocate", path)
        }
        try disk.step("preallocate", path) {
            inode.bytes.resize(to: max(byteCount, inode.bytes.count))
            inode.pending.append(.size(inode.bytes.count))
        }
    }

    func write(_ buffers: [AlignedBuffer], at offset: Int) throws(FileError) {
        var bytes: [UInt8] = []
        for buffer in buffers {
            buffer.withBytes { span in
                unsafe span.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
            }
        }
        precondition(offset % 4096 == 0 && bytes.count % 4096 == 0, "direct access wants blocks")
        let limit = disk.byteCountBeforeFull ?? bytes.count
        disk.byteCountBeforeFull = nil
        try disk.step("write", path) {
            for start in stride(from: 0, to: min(limit, bytes.count), by: 512) {
                let content = Array(bytes[start..<start + 512])
                inode.bytes.resize(to: max(inode.bytes.count, offset + start + 512))
                inode.bytes.replaceSubrange(
                    offset + start..<offset + start + 512, with: content)
                inode.pending.append(.sector((offset + start) / 512, content))
            }
        }
        if limit < bytes.count { throw disk.error(.full, "write", path) }
    }

    func read(into buffer: AlignedBuffer, at offset: Int) throws(FileError) {
        try disk.step("read", path)
        let end = min(inode.bytes.count, offset + buffer.byteCountFree)
        guard offset < end else { return }
        if let blocks = disk.unreadable[path],
            blocks.contains(where: { $0 < end && $0 + 4096 > offset })
        {
            throw disk.error(.inputOutput, "read", path)
        }
        let content = Array(inode.bytes[offset..<end])
        _ = buffer.append(unsafe content.span.bytes)
    }

    func syncData() throws(FileError) {
        try disk.step("sync", path)
        if let kind = disk.syncError {
            // As Linux does: what could not be written counts as clean from now on.
            inode.pending = []
            throw disk.error(kind, "sync", path)
        }
        inode.durable = inode.bytes
        inode.pending = []
    }

    func byteCount() throws(FileError) -> Int { inode.bytes.count }

    func truncate(byteCount: Int) throws(FileError) {
        try disk.step("truncate", path) {
            inode.bytes.resize(to: byteCount)
            inode.pending.append(.size(byteCount))
        }
    }
}

extension [UInt8] {
    mutating func resize(to size: Int) {
        if size < count { removeLast(count - size) }
        if size > count { append(contentsOf: repeatElement(0, count: size - count)) }
    }
}

final class FakeClock: Clock {
    func now() -> Instant { Instant(nanoseconds: 0) }
    func wallTime() -> WallTime { WallTime(nanosecondsSince1970: 0) }
}

/// SplitMix64: small, and the same everywhere.
struct Draws: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
