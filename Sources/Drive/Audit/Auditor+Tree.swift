internal import Schema

extension Auditor {
    /// (1) to (4) of the nodes and entries.
    func auditTree() throws(Failure) {
        let nodeCount = try auditNodes()
        let entryCount = try auditEntries()
        // Root, trash and doomed, which the drive doesn't count.
        if nodeCount != rows.drive.nodeCount + 3 {
            report("\(nodeCount) nodes, counted \(rows.drive.nodeCount) of its own")
        }
        if nodeCount != entryCount { report("\(nodeCount) nodes, \(entryCount) entries") }
        try auditOrderRows()
    }

    private func auditNodes() throws(Failure) -> UInt64 {
        var count: UInt64 = 0
        try forEach(.node) { (key, value, fullKey) throws(Failure) in
            count += 1
            guard let number = key.ordered(), number < rows.drive.numberNext else {
                return report("a node that was never numbered: \(fullKey)")
            }
            let walk = try rows.walk(from: number)
            let entry = try rows.entry(of: walk)
            let top = walk.steps[walk.steps.count - 1].number
            if ![WellKnown.root, WellKnown.trash, WellKnown.doomed].contains(top) {
                report("\(number) is below \(top), no root")
            }
            if (walk.node.trashed != nil) != (walk.node.parent == WellKnown.trash) {
                report("\(number) lies in \(walk.node.parent), marked otherwise")
            }
            if (entry.kind == .folder) != (entry.folder != nil) {
                report("\(number) is half a folder")
            }
            if entry.revision >= rows.drive.changeNext {
                report("\(number) has revision \(entry.revision), of no change")
            }
            guard walk.node.parent != 0, walk.node.parent != WellKnown.trash,
                walk.node.parent != WellKnown.doomed
            else { return }
            let above = walk.steps[1]
            let shape = try rows.folderShape(
                above.number, rows.entry(of: above.number, above.node))
            if shape.height <= entry.folder?.height ?? 0 {
                report("\(number) is higher than its folder \(above.number)")
            }
        }
        return count
    }

    private func auditEntries() throws(Failure) -> UInt64 {
        var count: UInt64 = 0
        var countedCount: UInt64 = 0
        var childCounts: [(parent: UInt64, count: UInt32)] = []
        try forEach(.entry) { (key, value, fullKey) throws(Failure) in
            count += 1
            let entry = try rows.decode(EntryRow.self, value, at: fullKey)
            countedCount += UInt64(entry.folder?.childCount ?? 0)
            guard let parent = key.ordered() else {
                return report("an entry without a parent: \(fullKey)")
            }
            let node: NodeRow? = try rows.row(at: rows.keys.node(entry.node))
            let name = NameKey(stored: key.remainder())
            if node?.parent != parent || node.map({ rows.nameKey(of: entry.node, $0) }) != name {
                report("the entry \(fullKey) is not where its node \(entry.node) is")
            }
            if childCounts.last?.parent == parent {
                childCounts[childCounts.count - 1].count += 1
            } else {
                childCounts.append((parent, 1))
                if childCounts.count > 1 {
                    try checkChildCount(childCounts.removeFirst())
                }
            }
        }
        for last in childCounts { try checkChildCount(last) }
        if countedCount + 3 != count { report("\(count) entries, folders count \(countedCount)") }
        return count
    }

    private func checkChildCount(_ found: (parent: UInt64, count: UInt32)) throws(Failure) {
        guard found.parent != 0 else { return }
        guard let node = try rows.row(NodeRow.self, at: rows.keys.node(found.parent)) else {
            return report("entries in \(found.parent), which is not there")
        }
        let counted = try rows.entry(of: found.parent, node).folder?.childCount ?? 0
        if counted != found.count {
            report("\(found.parent) has \(found.count) children, counted \(counted)")
        }
    }

    /// Each order row has its entry; and a folder has three for each child, or none.
    private func auditOrderRows() throws(Failure) {
        var orderRowCount = 0
        try forEach(.order) { (key, _, fullKey) throws(Failure) in
            orderRowCount += 1
            guard let parent = key.ordered(), let order = key.byte(),
                let order = ListOrder(rawValue: UInt32(order))
            else { return report("an order row of no order: \(fullKey)") }
            let rest = key.remainder()
            let entry: EntryRow? = try order.nameKey(rest).flatMap { (name) throws(Failure) in
                try rows.row(at: rows.keys.entry(parent, name))
            }
            if entry.map({ order.sortKey($0)[...] == rest.prefix(order.sortKey($0).count) }) != true
            {
                report("an order row without its entry: \(fullKey)")
            }
        }
        var expectedCount = 0
        try forEach(.entry) { (_, value, fullKey) throws(Failure) in
            let entry = try rows.decode(EntryRow.self, value, at: fullKey)
            guard let shape = entry.folder, shape.isOrdered else { return }
            expectedCount += 3 * Int(shape.childCount)
        }
        if orderRowCount != expectedCount {
            report("\(orderRowCount) order rows, expected \(expectedCount)")
        }
    }
}
