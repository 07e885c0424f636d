internal import World

/// The names on a disk: as programs see them, and what a power cut may leave of them. Changes of
/// one folder reach the disk in order, those of different folders in any.
struct FolderTree {
    enum Node {
        case folder
        case file(FileContent)
    }

    private enum Change {
        case add(String, Node)
        case remove(String)
        case rename(String, to: String)
    }

    private struct Pending {
        let madeAt: Instant
        let folder: String
        let change: Change
    }

    private struct Sync {
        let folder: String
        let beganAt: Instant
        let endedAt: Instant
    }

    private static let root = "."

    private(set) var nodes: [String: Node] = [root: .folder]
    private var durable: [String: Node] = [root: .folder]
    private var pending: [Pending] = []
    private var syncs: [Sync] = []

    var files: [(path: String, content: FileContent)] {
        nodes.keys.sorted().compactMap { path in
            guard case .file(let content) = nodes[path] else { return nil }
            return (path, content)
        }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return root }
        return String(path[..<slash])
    }

    func names(in folder: String) -> [String] {
        let prefix = folder == Self.root ? "" : folder + "/"
        return nodes.keys.filter { $0.hasPrefix(prefix) && $0 != Self.root }
            .map { String($0.dropFirst(prefix.count)) }
            .filter { !$0.contains("/") }
            .sorted()
    }

    mutating func add(_ node: Node, at path: String, time: Instant) {
        change(.add(path, node), in: Self.folder(of: path), time: time)
    }

    mutating func remove(_ path: String, time: Instant) {
        change(.remove(path), in: Self.folder(of: path), time: time)
    }

    mutating func rename(_ source: String, to target: String, time: Instant) {
        change(.rename(source, to: target), in: Self.folder(of: target), time: time)
    }

    mutating func sync(_ folder: String, from beganAt: Instant, to endedAt: Instant) {
        syncs.append(Sync(folder: folder, beganAt: beganAt, endedAt: endedAt))
    }

    mutating func losePower(at time: Instant, keeps choose: (_ count: Int) -> Int) {
        settle(at: time)
        let folders = Set(pending.map(\.folder)).sorted()
        var kept: [String: Int] = [:]
        for folder in folders {
            let count = pending.count { $0.folder == folder && $0.madeAt <= time }
            kept[folder] = choose(count + 1)
        }
        for entry in pending {
            guard let left = kept[entry.folder], left > 0 else { continue }
            kept[entry.folder] = left - 1
            Self.apply(entry.change, to: &durable)
        }
        nodes = durable
        pending = []
        syncs = []
    }

    /// A tree of its own with what programs see in this one, all of it durable.
    func copy(at time: Instant) -> FolderTree {
        var copy = FolderTree()
        for (path, node) in nodes {
            copy.nodes[path] =
                switch node {
                case .folder: .folder
                case .file(let content): .file(FileContent(content.bytes, time: time))
                }
        }
        copy.durable = copy.nodes
        return copy
    }

    /// Makes durable what syncs that have ended by `time` covered. Not to be called for a time that
    /// a crash may still precede.
    mutating func settle(at time: Instant) {
        while let sync = syncs.first, sync.endedAt <= time {
            syncs.removeFirst()
            for entry in pending where entry.folder == sync.folder && entry.madeAt <= sync.beganAt {
                Self.apply(entry.change, to: &durable)
            }
            pending.removeAll { $0.folder == sync.folder && $0.madeAt <= sync.beganAt }
        }
    }

    private mutating func change(_ change: Change, in folder: String, time: Instant) {
        Self.apply(change, to: &nodes)
        pending.append(Pending(madeAt: time, folder: folder, change: change))
    }

    private static func apply(_ change: Change, to nodes: inout [String: Node]) {
        switch change {
        case .add(let path, let node):
            nodes[path] = node
        case .remove(let path):
            nodes[path] = nil
        case .rename(let source, let target):
            guard let node = nodes.removeValue(forKey: source) else { return }
            nodes[target] = node
        }
    }
}
