package import World

/// A disk with a file system on it, which forgets, tears, fails, fills up and stalls as told.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class VirtualDisk: FileSystem, @unchecked Sendable {
    package var settings: DiskSettings
    /// What happened to the disk, by kind: a run's report adds them up.
    package private(set) var faults: [String: Int] = [:]
    /// Cuts the power of the machine that this disk is in.
    var crash: () -> Void = {}

    private let name: String
    private let simulator: Simulator
    private var random: SeededGenerator
    private var tree = FolderTree()
    private var tricks: [(trick: Trick, folder: String)] = []

    init(name: String, simulator: Simulator, settings: DiskSettings, random: SeededGenerator) {
        self.name = name
        self.simulator = simulator
        self.settings = settings
        self.random = random
    }

    // MARK: What happens to it

    func losePower() {
        let time = simulator.now
        // Now and then all is lost, or nothing: both ends are more often met in practice, and more
        // often wrong in code, than an even mix would show.
        let mood = random.next() % 4
        let choose = { [self] (count: Int) -> Int in
            switch mood {
            case 0: 0
            case 1: count - 1
            default: Int.random(in: 0..<count, using: &random)
            }
        }
        for (_, content) in tree.files { content.losePower(at: time, keeps: choose) }
        tree.losePower(at: time, keeps: choose)
        rot()
    }

    /// The kernel goes on: what the process had done by now is kept.
    func loseProcess() {
        let time = simulator.now
        let keepAll = { (count: Int) in count - 1 }
        for (_, content) in tree.files { content.losePower(at: time, keeps: keepAll) }
        tree.losePower(at: time, keeps: keepAll)
    }

    package func wipe() {
        simulator.note("disk of \(name) is wiped")
        count("wiped")
        tree = FolderTree()
    }

    /// Flips a bit somewhere, if the settings' dice say so.
    private func rot() {
        guard random.chance(settings.rotProbability) else { return }
        let files = tree.files.filter { !$0.content.bytes.isEmpty }
        guard let (path, content) = files.randomElement(using: &random) else { return }
        let bit = Int.random(in: 0..<(content.bytes.count * 8), using: &random)
        content.flipBit(bit)
        count("rot")
        simulator.note("disk of \(name): bit \(bit) of \(path) flips")
    }

    /// Flips a bit of a file of this folder, of one that is in use if there is one: most of what lies
    /// on a disk is empty, and a flip there shows nothing.
    package func rot(in folder: String) {
        let files = tree.files.filter {
            $0.path.hasPrefix(folder + "/") && !$0.content.bytes.isEmpty
        }
        guard let (path, content) = files.randomElement(using: &random) else { return }
        var bit = 0
        for _ in 0..<64 {
            bit = Int.random(in: 0..<(content.bytes.count * 8), using: &random)
            let sector = bit / 8 / FileContent.sectorSize * FileContent.sectorSize
            let end = min(sector + FileContent.sectorSize, content.bytes.count)
            if content.bytes[sector..<end].contains(where: { $0 != 0 }) { break }
        }
        content.flipBit(bit)
        count("rot")
        simulator.note("disk of \(name): bit \(bit) of \(path) flips")
    }

    /// What a disk does to a write, and says that it is done.
    package enum Trick: String, Sendable {
        case loses
        /// Elsewhere in the same file.
        case misdirects
    }

    /// Has the next write to a file of this folder go wrong.
    package func play(_ trick: Trick, in folder: String) {
        tricks.append((trick, folder + "/"))
    }

    /// Returns where the write goes; nil if nowhere.
    private func place(_ byteCount: Int, of content: FileContent, path: String, at offset: Int)
        -> Int?
    {
        guard let armed = tricks.firstIndex(where: { path.hasPrefix($0.folder) }) else {
            return offset
        }
        let (trick, _) = tricks.remove(at: armed)
        count("\(trick) a write")
        simulator.note("disk of \(name) \(trick) a write to \(path) at \(offset)")
        let alignment = AlignedBuffer.alignment
        let placeCount = (content.bytes.count - byteCount) / alignment
        guard trick == .misdirects, placeCount > 0 else { return nil }
        return Int.random(in: 0..<placeCount, using: &random) * alignment
    }

    /// All of it as it is now, to be put back later.
    package struct Image {
        fileprivate let tree: FolderTree
    }

    package var image: Image { Image(tree: tree.copy(at: simulator.time)) }

    /// The disk is replaced by an older copy of itself. Its machine has to be down.
    package func restore(_ image: Image) {
        simulator.note("disk of \(name) is replaced by an older copy of it")
        count("rolled back")
        tree = image.tree.copy(at: simulator.time)
    }

    /// The bytes of a file and a way to change them, for tests that damage what they like.
    package func content(of path: String) -> [UInt8]? {
        guard case .file(let content) = tree.nodes[path] else { return nil }
        return content.bytes
    }

    package func flipBit(_ bit: Int, of path: String) {
        guard case .file(let content) = tree.nodes[path] else { return }
        content.flipBit(bit)
    }

    package var byteCountUsed: Int {
        tree.files.reduce(0) { $0 + $1.content.bytes.count }
    }

    // MARK: FileSystem

    package func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any File {
        pass(settings.callDuration)
        switch (tree.nodes[path], mode.existence) {
        case (.folder, _):
            throw error(.isFolder, "open", path)
        case (.file, .mustBeNew):
            throw error(.exists, "open", path)
        case (nil, .mustExist):
            throw error(.notFound, "open", path)
        case (.file(let content), _):
            return VirtualFile(content: content, path: path, mode: mode, disk: self)
        case (nil, _):
            try requireFolder(FolderTree.folder(of: path), for: "open", path)
            let content = FileContent()
            tree.add(.file(content), at: path, time: simulator.time)
            return VirtualFile(content: content, path: path, mode: mode, disk: self)
        }
    }

    package func makeFolder(_ path: String) throws(FileError) {
        pass(settings.callDuration)
        guard tree.nodes[path] == nil else { throw error(.exists, "make folder", path) }
        try requireFolder(FolderTree.folder(of: path), for: "make folder", path)
        tree.add(.folder, at: path, time: simulator.time)
    }

    package func list(_ folder: String) throws(FileError) -> [String] {
        pass(settings.callDuration)
        try requireFolder(folder, for: "list", folder)
        return tree.names(in: folder)
    }

    package func rename(_ source: String, to target: String) throws(FileError) {
        pass(settings.callDuration)
        guard tree.nodes[source] != nil else { throw error(.notFound, "rename", source) }
        if case .folder = tree.nodes[target] { throw error(.isFolder, "rename", target) }
        try requireFolder(FolderTree.folder(of: target), for: "rename", target)
        tree.rename(source, to: target, time: simulator.time)
    }

    package func remove(_ path: String) throws(FileError) {
        pass(settings.callDuration)
        guard let node = tree.nodes[path] else { throw error(.notFound, "remove", path) }
        if case .folder = node, !tree.names(in: path).isEmpty {
            throw error(.folderNotEmpty, "remove", path)
        }
        tree.remove(path, time: simulator.time)
    }

    package func syncFolder(_ path: String) throws(FileError) {
        try requireFolder(path, for: "sync", path)
        tree.settle(at: simulator.now)
        let beganAt = simulator.time
        passSync()
        tree.sync(path, from: beganAt, to: simulator.time + settings.lieDuration)
    }

    package func byteCountFree() throws(FileError) -> Int {
        max(0, settings.byteCountMax - byteCountUsed)
    }

    // MARK: Files

    fileprivate func read(
        _ content: FileContent, path: String, into buffer: AlignedBuffer, at offset: Int
    )
        throws(FileError)
    {
        pass(settings.callDuration)
        guard !happens(settings.readErrorProbability, "read error") else {
            throw error(.inputOutput, "read", path)
        }
        let end = min(content.bytes.count, offset + buffer.byteCountFree)
        guard offset < end else { return }
        let taken = unsafe buffer.append(content.bytes[offset..<end].span.bytes)
        pass(bytes: taken)
    }

    fileprivate func write(
        _ bytes: [UInt8], to content: FileContent, path: String, at offset: Int
    ) throws(FileError) {
        mayCrash()
        pass(settings.callDuration)
        guard !happens(settings.writeErrorProbability, "write error") else {
            throw error(.inputOutput, "write", path)
        }
        try requireRoom(for: offset + bytes.count, in: content, "write", path)
        if let place = place(bytes.count, of: content, path: path, at: offset) {
            content.write(bytes, at: place, time: simulator.time)
        }
        pass(bytes: bytes.count)
    }

    fileprivate func setByteCount(
        _ byteCount: Int, of content: FileContent, path: String, operation: String
    ) throws(FileError) {
        pass(settings.callDuration)
        try requireRoom(for: byteCount, in: content, operation, path)
        content.setByteCount(byteCount, time: simulator.time)
    }

    fileprivate func sync(_ content: FileContent, path: String) throws(FileError) {
        mayCrash()
        content.settle(at: simulator.now)
        let beganAt = simulator.time
        passSync()
        guard !happens(settings.syncErrorProbability, "sync error") else {
            content.failSync(at: beganAt) { Int.random(in: 0..<$0, using: &random) }
            throw error(.inputOutput, "sync", path)
        }
        content.sync(from: beganAt, to: simulator.time + settings.lieDuration)
    }

    // MARK: Time and dice

    private func pass(_ range: ClosedRange<Duration>) {
        simulator.runningLane?.pass(random.duration(in: range))
    }

    private func pass(bytes byteCount: Int) {
        simulator.runningLane?.pass(
            .nanoseconds(byteCount * 1_000_000_000 / settings.bytesPerSecond))
    }

    private func passSync() {
        let isStalling = simulator.time < settings.stallsUntil
        guard isStalling || happens(settings.stallProbability, "stall") else {
            return pass(settings.syncDuration)
        }
        simulator.runningLane?.stall(random.duration(in: settings.stallDuration))
    }

    /// Sets the moment of a crash somewhere within what comes next or right behind it.
    private func mayCrash() {
        guard happens(settings.crashProbability, "crash") else { return }
        let delay = random.duration(in: .zero...settings.syncDuration.upperBound)
        simulator.schedule(after: delay) { [crash] in crash() }
    }

    private func happens(_ probability: Double, _ fault: String) -> Bool {
        guard probability > 0, random.chance(probability) else { return false }
        count(fault)
        simulator.note("disk of \(name): \(fault)")
        return true
    }

    private func count(_ fault: String) {
        faults[fault, default: 0] += 1
    }

    // MARK: Refusals

    private func requireFolder(_ folder: String, for operation: String, _ path: String)
        throws(FileError)
    {
        switch tree.nodes[folder] {
        case .folder: return
        case .file: throw error(.notFolder, operation, path)
        case nil: throw error(.notFound, operation, path)
        }
    }

    private func requireRoom(
        for byteCount: Int, in content: FileContent, _ operation: String, _ path: String
    ) throws(FileError) {
        let growth = byteCount - content.bytes.count
        if growth > 0, byteCountUsed + growth > settings.byteCountMax {
            count("full disk")
            throw error(.full, operation, path)
        }
    }

    private func error(_ kind: FileError.Kind, _ operation: String, _ path: String) -> FileError {
        FileError(kind: kind, operation: operation, path: path, reason: "simulated: \(kind)")
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
private final class VirtualFile: File, @unchecked Sendable {
    private let content: FileContent
    private let path: String
    private let mode: OpenMode
    private let disk: VirtualDisk

    init(content: FileContent, path: String, mode: OpenMode, disk: VirtualDisk) {
        self.content = content
        self.path = path
        self.mode = mode
        self.disk = disk
    }

    func preallocate(byteCount: Int) throws(FileError) {
        guard byteCount > content.bytes.count else { return }
        try disk.setByteCount(byteCount, of: content, path: path, operation: "preallocate")
    }

    func write(_ buffers: [AlignedBuffer], at offset: Int) throws(FileError) {
        precondition(!mode.isReadOnly, "\(path) was opened for reading")
        var bytes: [UInt8] = []
        for buffer in buffers {
            requireAlignment(buffer.byteCount)
            buffer.withBytes { span in
                unsafe span.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
            }
        }
        requireAlignment(offset)
        try disk.write(bytes, to: content, path: path, at: offset)
    }

    func read(into buffer: AlignedBuffer, at offset: Int) throws(FileError) {
        requireAlignment(offset)
        try disk.read(content, path: path, into: buffer, at: offset)
    }

    func syncData() throws(FileError) {
        try disk.sync(content, path: path)
    }

    func byteCount() throws(FileError) -> Int {
        content.bytes.count
    }

    func truncate(byteCount: Int) throws(FileError) {
        try disk.setByteCount(byteCount, of: content, path: path, operation: "truncate")
    }

    private func requireAlignment(_ number: Int) {
        precondition(
            !mode.isDirect || number % AlignedBuffer.alignment == 0,
            "past the page cache only whole pages go")
    }
}
