internal import Schema

// Reading the tree.
extension Transaction {
    func stat(_ query: StatQuery) throws(Failure) -> StatAnswer {
        let start = query.node ?? WellKnown.root
        var number = start
        // How far a path leads is not for everybody to know, so the refusal is always the same.
        var found: EntryRow?
        for name in (query.path ?? "").split(separator: "/") {
            let name = Folding.normalised(String(name))
            found = nil
            if let known = try knownChild(of: number, named: name) {
                number = known
                continue
            }
            guard let child = try child(of: number, named: name) else {
                throw refusal(.noNode, node: start)
            }
            if child.kind == .folder { learn(child.node, of: number, named: name) }
            (number, found) = (child.node, child)
        }
        let walk = try walk(from: number)
        guard let role = try role(on: walk) else { throw refusal(.noNode, node: start) }
        let entry = if let found { found } else { try self.entry(of: walk) }
        return StatAnswer(
            item: Item(parent: walk.node.parent, name: walk.node.name, entry: entry),
            details: try details(of: number), isStarred: try isStarred(number), role: role)
    }

    /// What the actor may not see is left out, so a page can be shorter than asked for; the last
    /// one is that without a cursor.
    ///
    /// A cursor is the key behind which the next page begins, so entries that come and go between
    /// two pages neither repeat nor hide others.
    func list(_ query: ListQuery) throws(Failure) -> ListAnswer {
        let walk = try visible(query.folder)
        let shape = try folderShape(query.folder, entry(of: walk))
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        let isOrdered = query.order == .name || shape.isOrdered
        let page =
            try isOrdered
            ? storedPage(query, countMax: countMax) : sortedPage(query, countMax: countMax)
        var items: [Item] = []
        for (name, entry) in page.children where try isVisible(entry.node, in: walk) {
            items.append(
                Item(parent: query.folder, name: try self.name(of: entry, name), entry: entry))
        }
        return ListAnswer(items: items, cursor: page.cursor, childCount: shape.childCount)
    }

    private struct Page {
        var children: [(name: NameKey, entry: EntryRow)] = []
        var cursor: [UInt8]?
    }

    /// By entry or order rows.
    private func storedPage(_ query: ListQuery, countMax: Int) throws(Failure) -> Page {
        let isByName = query.order == .name
        let prefix =
            isByName
            ? keys.entries(of: query.folder) : keys.order(query.order, of: query.folder)
        var page = Page()
        try scan(prefix, after: query.cursor?[...], descending: query.isDescending) {
            (rest, value) throws(Failure) in
            guard page.children.count < countMax else {
                page.cursor = page.children.last.map { query.order.cursor($0.name, $0.entry) }
                return false
            }
            guard let name = query.order.nameKey(rest) else {
                throw refusal(.cursorInvalid)
            }
            let key = keys.entry(query.folder, name)
            guard let entry = isByName ? value : try bytes(at: key) else {
                throw damaged("an order row", prefix + rest)
            }
            page.children.append((name, try decode(EntryRow.self, entry, at: key)))
            return true
        }
        return page
    }

    /// Of a folder without order rows, which has few children.
    private func sortedPage(_ query: ListQuery, countMax: Int) throws(Failure) -> Page {
        func isBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
            query.isDescending
                ? right.lexicographicallyPrecedes(left) : left.lexicographicallyPrecedes(right)
        }
        var sorted = try children(of: query.folder).map {
            (key: query.order.cursor($0.name, $0.entry), child: $0)
        }
        if let cursor = query.cursor { sorted.removeAll { !isBefore(cursor, $0.key) } }
        sorted.sort { isBefore($0.key, $1.key) }
        let page = sorted.prefix(countMax)
        return Page(
            children: page.map(\.child), cursor: page.count < sorted.count ? page.last?.key : nil)
    }

    /// In the trash, names don't stand in the key.
    private func name(of entry: EntryRow, _ name: NameKey) throws(Failure) -> String {
        if let name = name.name { return name }
        guard let node = try row(NodeRow.self, at: keys.node(entry.node)) else {
            throw damaged("a node", keys.node(entry.node))
        }
        return node.name
    }
}

extension ListOrder {
    func cursor(_ name: NameKey, _ entry: EntryRow) -> [UInt8] { sortKey(entry) + name.bytes }
}
