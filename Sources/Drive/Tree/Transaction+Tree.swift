internal import Schema

// Making, moving and copying files and folders.
extension Transaction {
    func create(_ create: CreateNode) throws(Failure) -> DriveResult {
        let parent = try editableFolder(create.parent)
        let name = try freeName(Names.checked(create.name), in: parent.number, create.onClash)
        try checkDepth(below: parent, height: 0)
        var entry = EntryRow(
            node: takeNumber(), kind: create.kind, created: time,
            modified: create.modified ?? time, user: actor.user, revision: 0,
            type: create.kind == .file ? create.type : nil,
            folder: create.kind == .folder ? .empty : nil)
        if let content = create.content {
            guard create.kind == .file else { throw refusal(.notAFile, node: entry.node) }
            try setCurrent(version(of: content, modified: entry.modified), in: &entry)
        }
        return try add(NodeRow(parent: parent.number, name: name), entry)
    }

    func move(_ move: MoveNode) throws(Failure) -> DriveResult {
        let walk = try visible(move.node)
        try requireInTree(walk)
        try require(.editor, on: walk)
        let number = walk.number
        let parent =
            try move.parent.map { (place) throws(Failure) in try editableFolder(place) }
        let entry = try entry(of: walk)
        var moved = walk.node
        moved.parent = parent?.number ?? walk.node.parent
        if let name = move.name { moved.name = try Names.checked(name) }
        if let parent, moved.parent != walk.node.parent {
            guard !parent.contains(number) else { throw refusal(.cycle, node: number) }
            try checkDepth(below: parent, height: entry.folder?.height ?? 0)
            try requireMayMove(walk, to: parent)
        }
        moved.name = try freeName(moved.name, in: moved.parent, move.onClash, for: number)
        guard moved != walk.node else { return result(number, moved.name, entry) }

        var movedEntry = entry
        movedEntry.user = actor.user
        movedEntry.revision = try record(
            .moved, number, moved, parentBefore: walk.node.parent, version: entry.version)
        try unlink(number, walk.node, entry)
        try link(number, moved, movedEntry)
        return result(number, moved.name, movedEntry)
    }

    func copy(_ copy: CopyNode) throws(Failure) -> DriveResult {
        let walk = try visible(copy.node)
        try requireInTree(walk)
        let parent = try editableFolder(copy.parent)
        guard !parent.contains(walk.number) else { throw refusal(.cycle, node: walk.number) }
        let entry = try entry(of: walk)
        let name = try freeName(
            Names.checked(copy.name ?? walk.node.name), in: parent.number, copy.onClash)
        try checkDepth(below: parent, height: entry.folder?.height ?? 0)

        let first = try addCopy(of: entry, in: parent.number, name)
        var copied = 1
        // Folders whose children are still to be copied, and what their copies are called.
        var waiting = entry.kind == .folder ? [(from: walk.number, to: first.node ?? 0)] : []
        while let (from, to) = waiting.popLast() {
            for (nameKey, child) in try children(of: from) where try isVisible(child.node) {
                copied += 1
                guard copied <= limits.copiedCountMax else {
                    throw refusal(.copyTooLarge, limit: UInt64(limits.copiedCountMax))
                }
                guard let name = nameKey.name else {
                    throw damaged("a name", keys.entry(from, nameKey))
                }
                let made = try addCopy(of: child, in: to, name)
                if child.kind == .folder { waiting.append((child.node, made.node ?? 0)) }
            }
        }
        return first
    }

    private func addCopy(
        of original: EntryRow, in parent: UInt64, _ name: String
    ) throws(Failure) -> DriveResult {
        var entry = EntryRow(
            node: takeNumber(), kind: original.kind, created: time, modified: original.modified,
            user: actor.user, revision: 0, type: original.type,
            folder: original.folder == nil ? nil : .empty)
        if let version = original.version {
            try setCurrent(shared(storedVersion(version, of: original.node)), in: &entry)
            entry.modified = original.modified
        }
        return try add(NodeRow(parent: parent, name: name), entry)
    }

    func add(_ node: NodeRow, _ entry: EntryRow) throws(Failure) -> DriveResult {
        guard drive.nodeCount < limits.nodeCountMax else {
            throw refusal(.driveFull, limit: limits.nodeCountMax)
        }
        drive.nodeCount += 1
        var entry = entry
        entry.revision = try record(.created, entry.node, node, version: entry.version)
        try link(entry.node, node, entry, isNew: true)
        return result(entry.node, node.name, entry)
    }

    func result(_ number: UInt64, _ name: String, _ entry: EntryRow) -> DriveResult {
        DriveResult(node: number, name: name, revision: entry.revision, version: entry.version)
    }

    // MARK: What has to hold

    /// A folder, not in the trash, that the actor may put something into.
    func editableFolder(_ place: NodeReference) throws(Failure) -> Walk {
        let walk = try visible(place)
        guard walk.isInTree else { throw refusal(.noNode, node: walk.number) }
        _ = try folderShape(walk.number, entry(of: walk))
        try require(.editor, on: walk)
        return walk
    }

    /// Neither what every drive has, nor in the trash.
    func requireInTree(_ walk: Walk) throws(Failure) {
        guard !walk.isWellKnown else { throw refusal(.root, node: walk.number) }
        guard walk.isInTree else { throw refusal(.noNode, node: walk.number) }
    }

    func checkDepth(below parent: Walk, height: UInt32) throws(Failure) {
        let deepest = parent.depth + 1 + height
        guard deepest <= limits.depthMax else {
            throw refusal(.tooDeep, value: UInt64(deepest), limit: UInt64(limits.depthMax))
        }
    }

    /// The name, or the nearest one that is free where the caller wants that.
    func freeName(
        _ name: String, in parent: UInt64, _ onClash: OnClash, for number: UInt64? = nil
    ) throws(Failure) -> String {
        func isFree(_ name: String) throws(Failure) -> Bool {
            if try self.isFree(NameKey(name), in: parent) { return true }
            guard let number else { return false }
            return try child(of: parent, named: name)?.node == number
        }
        guard try !isFree(name) else { return name }
        guard onClash == .rename else { throw refusal(.nameTaken, name: name) }
        // Twice as far each time, then halfway back: a thousandth clash costs twenty looks, and
        // a number that is free between taken ones may be passed over.
        var (taken, free) = (0 as UInt64, 1 as UInt64)
        while try !isFree(Names.numbered(name, free)) { (taken, free) = (free, 2 * free) }
        while taken + 1 < free {
            let middle = (taken + free) / 2
            if try isFree(Names.numbered(name, middle)) { free = middle } else { taken = middle }
        }
        return Names.numbered(name, free)
    }
}

extension FolderShape {
    static let empty = FolderShape(childCount: 0, height: 0, isOrdered: false)
}
