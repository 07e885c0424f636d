internal import Schema

// The trash.
//
// 1. What is trashed lies in the trash itself, with all that is below it, and says where it was.
// 2. Its entry there sorts by the time, so that the oldest comes first.
// 3. What is deleted lies among the doomed, where nobody sees it, until it is swept.
extension Transaction {
    func trash(_ trash: TrashNode) throws(Failure) -> DriveResult {
        let walk = try visible(trash.node)
        try requireInTree(walk)
        try require(.editor, on: walk)
        var node = walk.node
        node.parent = WellKnown.trash
        node.trashed = TrashMark(time: time, user: actor.user, parent: walk.node.parent)
        return try moveOver(
            walk, node, recording: .trashed, parentBefore: walk.node.parent)
    }

    func restore(_ restore: RestoreNode) throws(Failure) -> DriveResult {
        let walk = try visible(restore.node)
        guard let mark = walk.node.trashed else { throw refusal(.notInTrash, node: walk.number) }
        try require(.editor, on: walk)
        let entry = try entry(of: walk)
        let parent: Walk =
            if let place = restore.parent {
                try editableFolder(place)
            } else if let former = try formerFolder(mark) {
                former
            } else {
                try self.walk(from: WellKnown.root)
            }
        try requireMayMove(formerWalk(of: walk), to: parent)
        try checkDepth(below: parent, height: entry.folder?.height ?? 0)
        var node = walk.node
        node.trashed = nil
        node.parent = parent.number
        node.name = try freeName(node.name, in: parent.number, .rename)
        return try moveOver(walk, node, recording: .restored, parentBefore: nil)
    }

    /// Where something in the trash was, if that is in the tree.
    func formerFolder(_ mark: TrashMark) throws(Failure) -> Walk? {
        guard try self.node(mark.parent) != nil else { return nil }
        let folder = try walk(from: mark.parent)
        return folder.isInTree ? folder : nil
    }

    func delete(_ delete: DeleteNode) throws(Failure) -> DriveResult {
        let walk = try visible(delete.node)
        guard walk.node.trashed != nil else { throw refusal(.notInTrash, node: walk.number) }
        try require(.owner, on: walk)
        return try doom(walk)
    }

    func emptyTrash() throws(Failure) -> DriveResult {
        let trash = try visible(WellKnown.trash)
        try require(.owner, on: trash)
        for number in try oldestInTrash(countMax: limits.trashBatchCount, before: .max) {
            _ = try doom(walk(from: number))
        }
        let left = try entry(of: trash).folder?.childCount ?? 0
        return DriveResult(count: UInt64(left))
    }

    func oldestInTrash(countMax: Int, before time: UInt64) throws(Failure) -> [UInt64] {
        var oldest: [UInt64] = []
        try scan(keys.entries(of: WellKnown.trash)) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let trashed = reader.fixed(), let number = reader.ordered() else {
                throw damaged("an entry", keys.entries(of: WellKnown.trash) + rest)
            }
            guard trashed < time, oldest.count < countMax else { return false }
            oldest.append(number)
            return true
        }
        return oldest
    }

    func doom(_ walk: Walk) throws(Failure) -> DriveResult {
        try put(audit(.deleted, walk.number, walk.node))
        var node = walk.node
        node.trashed = nil
        node.parent = WellKnown.doomed
        return try moveOver(walk, node, recording: .deleted, parentBefore: nil)
    }

    private func moveOver(
        _ walk: Walk, _ node: NodeRow, recording kind: ChangeKind, parentBefore: UInt64?
    ) throws(Failure) -> DriveResult {
        let entry = try entry(of: walk)
        var moved = entry
        moved.user = actor.user
        moved.revision = try record(
            kind, walk.number, node, parentBefore: parentBefore, version: entry.version)
        try unlink(walk.number, walk.node, entry)
        try link(walk.number, node, moved)
        switch node.parent {
        case WellKnown.trash: wantSweep(at: time + limits.trashTime + 1)
        case WellKnown.doomed: wantSweep(at: 0)
        default: break
        }
        return result(walk.number, node.name, moved)
    }
}
