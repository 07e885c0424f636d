internal import Schema

/// The nodes that every drive has, and where numbers begin for all others.
package enum WellKnown {
    package static let root: UInt64 = 1
    package static let trash: UInt64 = 2
    static let doomed: UInt64 = 3
    static let firstNumber: UInt64 = 16
}

/// A node with all that stands above it.
struct Walk {
    struct Step {
        let number: UInt64
        let node: NodeRow
    }

    /// From the node up to the root, to the trash or to the doomed.
    let steps: [Step]

    var number: UInt64 { steps[0].number }
    var node: NodeRow { steps[0].node }
    var depth: UInt32 { UInt32(steps.count - 1) }
    var isInTree: Bool { top == WellKnown.root }
    var isDoomed: Bool { top == WellKnown.doomed }
    private var top: UInt64 { steps[steps.count - 1].number }
    var isWellKnown: Bool { steps.count == 1 }

    func contains(_ number: UInt64) -> Bool { steps.contains { $0.number == number } }
}

// Nodes and entries.
//
// 1. Each node has one node row and one entry row, which agree: the
//    entry lies in the folder that the node row names, under its name.
// 2. The way up from each node ends at the root, the trash or the doomed, within `depthMax` steps.
// 3. A folder counts its children, and knows a height that none of them exceeds.
// 4. A folder whose children have order rows has them for all of its children.
extension Transaction {
    // MARK: Looking

    func walk(from number: UInt64) throws(Failure) -> Walk {
        var steps: [Walk.Step] = []
        var next = number
        while next != 0 {
            guard let node = try self.node(next) else {
                guard steps.isEmpty else { throw damaged("a parent", keys.node(next)) }
                throw refusal(.noNode, node: number)
            }
            steps.append(Walk.Step(number: next, node: node))
            guard steps.count <= Int(limits.depthMax) + 1 else {
                throw damaged("the way up", keys.node(number))
            }
            next = node.parent
        }
        guard !steps.isEmpty else { throw refusal(.noNode, node: number) }
        return Walk(steps: steps)
    }

    func entry(of walk: Walk) throws(Failure) -> EntryRow {
        try entry(of: walk.number, walk.node)
    }

    func child(of parent: UInt64, named name: String) throws(Failure) -> EntryRow? {
        try knownRow(EntryRow.self, at: keys.entry(parent, NameKey(name)))
    }

    /// Whether nothing in the folder has that name: often known of new folders, which get most
    /// files.
    func isFree(_ name: NameKey, in folder: UInt64) throws(Failure) -> Bool {
        let key = keys.entry(folder, name)
        if let isNew = isNewName(name, in: folder, at: key) { return isNew }
        return try bytes(at: key) == nil
    }

    func folderShape(_ number: UInt64, _ entry: EntryRow) throws(Failure) -> FolderShape {
        guard let shape = entry.folder else { throw refusal(.notAFolder, node: number) }
        return shape
    }

    func nameKey(of number: UInt64, _ node: NodeRow) -> NameKey {
        switch node.parent {
        case WellKnown.trash, WellKnown.doomed:
            NameKey(trashedAt: node.trashed?.time ?? 0, number)
        default: NameKey(node.name)
        }
    }

    // MARK: Changing

    /// Puts a node into its parent. Its name must be free there.
    func link(
        _ number: UInt64, _ node: NodeRow, _ entry: EntryRow, isNew: Bool = false
    ) throws(Failure) {
        try putNode(node, number, isNew: isNew)
        try putEntry(entry, node, isNew: isNew, isLinked: true)
        try index(number, node, isNew: isNew)
        let height = entry.folder?.height ?? 0
        try changeFolder(node.parent, height: height) { (folder) throws(Failure) in
            let isBounded = node.parent != WellKnown.trash && node.parent != WellKnown.doomed
            guard isBounded else { return folder.childCount += 1 }
            guard folder.childCount < limits.childCountMax else {
                throw refusal(.folderFull, node: node.parent, limit: UInt64(limits.childCountMax))
            }
            folder.childCount += 1
            if folder.isOrdered {
                try putOrderRows(in: node.parent, nameKey(of: number, node), entry)
            } else if folder.childCount > limits.unorderedCountMax {
                folder.isOrdered = true
                for (name, child) in try children(of: node.parent) {
                    try putOrderRows(in: node.parent, name, child)
                }
            }
        }
    }

    /// Takes a node out of its parent. Its node row is the caller's to change or to remove.
    func unlink(_ number: UInt64, _ node: NodeRow, _ entry: EntryRow) throws(Failure) {
        try removeEntry(entry, node)
        try unindex(number, node)
        try changeFolder(node.parent) { (folder) throws(Failure) in
            folder.childCount -= 1
            if folder.isOrdered {
                try removeOrderRows(in: node.parent, nameKey(of: number, node), entry)
            }
            if folder.childCount == 0 { folder.isOrdered = false }
        }
    }

    /// Gives a node another entry, where it is.
    func replaceEntry(
        of number: UInt64, _ node: NodeRow, _ old: EntryRow, with new: EntryRow
    ) throws(Failure) {
        try putEntry(new, node)
        let hasMoved = ListOrder.stored.contains { $0.sortKey(old) != $0.sortKey(new) }
        guard hasMoved, node.parent != 0 else { return }
        let name = nameKey(of: number, node)
        guard let parent = try self.node(node.parent),
            try entry(of: node.parent, parent).folder?.isOrdered == true
        else { return }
        try removeOrderRows(in: node.parent, name, old)
        try putOrderRows(in: node.parent, name, new)
    }

    /// With `height`, of a child that comes, (3).
    private func changeFolder(
        _ number: UInt64, height: UInt32? = nil,
        _ change: (inout FolderShape) throws(Failure) -> Void
    ) throws(Failure) {
        guard let node = try self.node(number) else {
            throw refusal(.noNode, node: number)
        }
        var entry = try entry(of: number, node)
        var shape = try folderShape(number, entry)
        try change(&shape)
        let needed = height.map { $0 + 1 } ?? 0
        let isRaised =
            shape.height < needed && number != WellKnown.trash
            && number != WellKnown.doomed
        if isRaised { shape.height = needed }
        entry.folder = shape
        try putEntry(entry, node)
        guard isRaised, node.parent != 0 else { return }
        try raise(node.parent, to: needed + 1)
    }

    /// (3), up to the first folder that was high enough before.
    private func raise(_ folder: UInt64, to height: UInt32) throws(Failure) {
        var (next, needed) = (folder, height)
        while next != 0, next != WellKnown.trash, next != WellKnown.doomed {
            guard let node = try self.node(next) else {
                throw damaged("a parent", keys.node(next))
            }
            var entry = try entry(of: next, node)
            var shape = try folderShape(next, entry)
            guard shape.height < needed else { return }
            shape.height = needed
            entry.folder = shape
            try putEntry(entry, node)
            (next, needed) = (node.parent, needed + 1)
        }
    }

    func children(of folder: UInt64) throws(Failure) -> [(name: NameKey, entry: EntryRow)] {
        let prefix = keys.entries(of: folder)
        var children: [(name: NameKey, entry: EntryRow)] = []
        try scan(prefix) { (rest, value) throws(Failure) in
            let entry = try decode(EntryRow.self, value, at: prefix + rest)
            children.append((NameKey(stored: rest), entry))
            return true
        }
        return children
    }

    private func putOrderRows(
        in folder: UInt64, _ name: NameKey, _ entry: EntryRow
    ) throws(Failure) {
        for order in ListOrder.stored {
            let key = keys.order(order, of: folder) + order.sortKey(entry) + name.bytes
            try put(bytes: [], at: key)
        }
    }

    private func removeOrderRows(
        in folder: UInt64, _ name: NameKey, _ entry: EntryRow
    ) throws(Failure) {
        for order in ListOrder.stored {
            try remove(keys.order(order, of: folder) + order.sortKey(entry) + name.bytes)
        }
    }
}
