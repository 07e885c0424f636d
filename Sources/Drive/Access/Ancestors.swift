internal import KeyValue
internal import Schema

/// Nodes as they lie in a shard's rows, in memory: the way up from a node goes through a few that
/// everybody's way goes through, and twenty reads of the store are ten times what a look at each
/// request's access may cost. Belongs to one state, and is to be let go with it.
///
/// 1. What is here is in the state, as it is after the last command: each command hands over what it
///    has changed as soon as that is in the state, and takes nothing from here that it has changed.
/// 2. Nothing depends on what is here and what is not.
/// 3. Paths lead where they led until a folder of their drive is moved, renamed or deleted.
package final class Ancestors {
    private struct Place: Hashable {
        let drive: UInt64
        let node: UInt64
    }

    private struct Path: Hashable {
        let drive: UInt64
        /// Counts what (3) names, and what was forgotten: a path of before is found no more.
        let era: UInt64
        let path: String
    }

    private var nodes: Generations<Place, NodeRow>
    /// Of folders.
    private var folders: Generations<Place, EntryRow>
    /// What other keys read, also nothing.
    private var rows: Generations<RowKey, [UInt8]?>
    /// Of folders that were empty when they were first seen: all the names in them, and maybe more,
    /// as hashes of this process. A name that is not among them is free.
    private var names: Generations<Place, Set<Int>>
    private var paths: Generations<Path, UInt64>
    private var drives: Generations<UInt64, (row: DriveRow, era: UInt64)>
    private var slots: [UInt32: SlotRow] = [:]
    private var eraNext: UInt64 = 0
    /// For the next transaction: one at a time is under way.
    private var spare: Workspace?

    /// Names of one folder that are known.
    private static let nameCountMax = 1_000

    /// What is kept of each kind of row is twice this.
    private var countMax: Int
    private let budget: AncestorsBudget

    package init(_ budget: AncestorsBudget) {
        budget.enter()
        self.budget = budget
        countMax = budget.countMaxOfShard
        nodes = Generations(countMax: countMax)
        folders = Generations(countMax: countMax)
        rows = Generations(countMax: countMax)
        names = Generations(countMax: Self.folderCount(countMax))
        paths = Generations(countMax: countMax)
        drives = Generations(countMax: countMax)
    }

    /// Of the 20,000 that it is where nothing else is said, they take up to 40 MB.
    package convenience init(countMax: Int = 20_000) {
        self.init(AncestorsBudget(countMax: countMax))
    }

    deinit { budget.leave() }

    /// Whose names are known.
    private static func folderCount(_ countMax: Int) -> Int { max(1, countMax / 100) }

    /// Shards come and go.
    private func keepToBudget() {
        guard budget.countMaxOfShard != countMax else { return }
        countMax = budget.countMaxOfShard
        nodes.countMax = countMax
        folders.countMax = countMax
        rows.countMax = countMax
        names.countMax = Self.folderCount(countMax)
        paths.countMax = countMax
        drives.countMax = countMax
    }

    // MARK: Rows

    func node(_ node: UInt64, in drive: UInt64) -> NodeRow? {
        nodes.value(Place(drive: drive, node: node))
    }

    func put(_ row: NodeRow, _ node: UInt64, in drive: UInt64) {
        nodes.put(row, Place(drive: drive, node: node))
    }

    func folder(_ folder: UInt64, in drive: UInt64) -> EntryRow? {
        folders.value(Place(drive: drive, node: folder))
    }

    func put(_ entry: EntryRow, in drive: UInt64) {
        guard entry.folder != nil else { return }
        folders.put(entry, Place(drive: drive, node: entry.node))
    }

    /// Rows of these tables, and of no others, may be known by their keys.
    static func mayKnow(_ key: [UInt8]) -> Bool {
        guard key[0] == DriveKeys.space else { return false }
        let table = key[DriveKeys.prefixByteCount - 1]
        return table == DriveKeys.Table.entry.rawValue || table == DriveKeys.Table.grant.rawValue
    }

    func row(at key: [UInt8]) -> [UInt8]?? { rows.value(RowKey(bytes: key)) }

    func put(_ row: [UInt8]?, at key: [UInt8]) {
        precondition(Self.mayKnow(key), "nobody would tell of its changes")
        rows.put(row, RowKey(bytes: key))
    }

    func isFree(_ name: NameKey, in folder: UInt64, of drive: UInt64) -> Bool {
        let place = Place(drive: drive, node: folder)
        guard let known = names.value(place) else {
            guard folders.value(place)?.folder?.childCount == 0 else { return false }
            names.put([], place)
            return true
        }
        return !known.contains(name.hashValue)
    }

    func drive(_ drive: UInt64) -> DriveRow? { drives.value(drive)?.row }

    func put(_ row: DriveRow, _ drive: UInt64) {
        eraNext += 1
        drives.put((row, eraNext), drive)
    }

    // MARK: Paths

    func folder(at path: String, in drive: UInt64) -> UInt64? {
        guard let era = drives.value(drive)?.era else { return nil }
        return paths.value(Path(drive: drive, era: era, path: path))
    }

    func put(_ folder: UInt64, at path: String, in drive: UInt64) {
        guard let era = drives.value(drive)?.era else { return }
        paths.put(folder, Path(drive: drive, era: era, path: path))
    }

    // MARK: Commands

    func takeWorkspace() -> Workspace {
        keepToBudget()
        guard let workspace = spare.take() else { return Workspace() }
        workspace.clear()
        return workspace
    }

    func giveBack(_ workspace: Workspace) { spare = workspace }

    /// All of it is in the state.
    func take(_ changed: Workspace, of drive: UInt64) {
        for (number, node) in changed.nodes {
            let place = Place(drive: drive, node: number)
            if let node {
                if !nodes.replace(node, place), changed.entries[number]??.kind == .folder {
                    nodes.put(node, place)
                }
            } else {
                nodes.remove(place)
            }
        }
        for key in changed.knownKeys {
            let key = RowKey(bytes: key)
            if let bytes = changed.rows.known(key.bytes) { _ = rows.replace(bytes, key) }
        }
        for (folder, name) in changed.names {
            let place = Place(drive: drive, node: folder)
            names.change(place) { _ = $0.insert(name.hashValue) }
            if names.value(place)?.count ?? 0 > Self.nameCountMax { names.remove(place) }
        }
        for (number, entry) in changed.entries {
            if let entry {
                put(entry, in: drive)
            } else {
                folders.remove(Place(drive: drive, node: number))
            }
        }
        guard let row = changed.drive else { return }
        if let known = drives.value(drive), !changed.isPathChanged {
            drives.put((row, known.era), drive)
        } else {
            put(row, drive)
        }
    }

    // MARK: Slots

    func slot(_ slot: UInt32) -> SlotRow? { slots[slot] }

    func put(_ row: SlotRow, _ slot: UInt32) { slots[slot] = row }

    func remove(slot: UInt32) { slots.removeValue(forKey: slot) }

    /// Nobody knows what is in the state, or drives come here or go.
    func removeAll() {
        nodes.removeAll()
        folders.removeAll()
        rows.removeAll()
        names.removeAll()
        paths.removeAll()
        drives.removeAll()
        slots.removeAll()
    }
}
