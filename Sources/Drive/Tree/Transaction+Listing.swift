internal import Schema

// Reading the tree.
extension Transaction {
    func stat(_ query: StatQuery) throws(Failure) -> StatAnswer {
        let (number, found) = try place(of: query)
        // The owner's way leads down from the root already, and shows all there is to know.
        if isOwner, let (parent, name, entry) = found, query.node == nil {
            return try answer(parent, name, entry, .owner)
        }
        let walk = try walk(from: number)
        guard let role = try role(on: walk) else {
            throw refusal(.noNode, node: query.node ?? WellKnown.root)
        }
        let entry = if let found { found.entry } else { try self.entry(of: walk) }
        return try answer(walk.node.parent, walk.node.name, entry, role)
    }

    private func answer(
        _ parent: UInt64, _ name: String, _ entry: EntryRow, _ role: AccessRole
    ) throws(Failure) -> StatAnswer {
        StatAnswer(
            item: item(parent, name, entry), details: try details(of: entry),
            isStarred: try isStarred(entry), role: role)
    }

    func item(_ parent: UInt64, _ name: String, _ entry: EntryRow) -> Item {
        var entry = entry
        // Whether others have starred it is theirs to know.
        entry.hasStars = nil
        return Item(parent: parent, name: name, entry: entry)
    }

    // MARK: Paths

    private typealias Found = (parent: UInt64, name: String, entry: EntryRow)

    /// The node that is asked for, and what was found on the way. How far a path leads is not for
    /// everybody to know, so the refusal is always the same.
    private func place(of query: StatQuery) throws(Failure) -> (number: UInt64, found: Found?) {
        let start = query.node ?? WellKnown.root
        let path = query.path ?? ""
        let slash = UInt8(ascii: "/")
        var rest = path[
            ..<(path.utf8.lastIndex { $0 != slash }.map(path.utf8.index(after:)) ?? path.startIndex)
        ]
        var number = start
        // All but the last name may be known.
        if start == WellKnown.root, let end = rest.utf8.lastIndex(of: slash),
            rest.utf8.count <= Self.knownPathByteCountMax
        {
            guard let folder = try folder(at: rest[..<end]) else {
                throw refusal(.noNode, node: start)
            }
            (rest, number) = (rest[rest.utf8.index(after: end)...], folder)
        }
        var found: Found?
        for name in rest.utf8.split(separator: slash) {
            let name = Folding.normalised(String(Substring(name)))
            guard let child = try child(of: number, named: name) else {
                throw refusal(.noNode, node: start)
            }
            found = (number, name, child)
            number = child.node
        }
        return (number, found)
    }

    /// From the root. Nil unless it is there.
    private func folder(at path: Substring) throws(Failure) -> UInt64? {
        guard !path.isEmpty else { return WellKnown.root }
        let key = String(path)
        if let known = ancestors?.folder(at: key, in: keys.id) { return known }
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let parent = try folder(at: end.map { path[..<$0] } ?? "")
        let name = end.map { path[path.utf8.index(after: $0)...] } ?? path
        // Two slashes are one.
        guard let parent, !name.isEmpty else { return parent }
        guard let child = try child(of: parent, named: Folding.normalised(String(name))),
            child.kind == .folder
        else { return nil }
        ancestors?.put(child.node, at: key, in: keys.id)
        return child.node
    }

    /// Longer ones are looked up name by name, every time.
    private static var knownPathByteCountMax: Int { 512 }

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
        let start = try query.cursor.map { (cursor) throws(Failure) in
            try place(of: PageCursor(cursor), in: query)
        }
        let page =
            try isOrdered
            ? storedPage(query, after: start, countMax: countMax)
            : sortedPage(query, after: start, countMax: countMax)
        var answer = ListAnswer(childCount: shape.childCount)
        var isLastShown = false
        for (name, entry) in page.children {
            isLastShown = try isVisible(entry.node, in: walk)
            guard isLastShown else { continue }
            answer.items.append(item(query.folder, try self.name(of: entry, name), entry))
        }
        if page.hasMore, let (name, entry) = page.children.last {
            let key = query.order.place(name, entry)
            answer.cursor =
                (isLastShown ? PageCursor.shown(key[...]) : .hidden(entry.node)).bytes
        }
        return answer
    }

    private func place(
        of cursor: PageCursor, in query: ListQuery
    ) throws(Failure) -> ArraySlice<UInt8> {
        switch cursor {
        case .shown(let key): return key
        case .hidden(let number):
            guard let node = try row(NodeRow.self, at: keys.node(number)),
                node.parent == query.folder
            else { throw refusal(.cursorInvalid) }
            return query.order.place(nameKey(of: number, node), try entry(of: number, node))[...]
        }
    }

    private struct Page {
        var children: [(name: NameKey, entry: EntryRow)] = []
        var hasMore = false
    }

    /// By entry or order rows.
    private func storedPage(
        _ query: ListQuery, after start: ArraySlice<UInt8>?, countMax: Int
    ) throws(Failure) -> Page {
        let isByName = query.order == .name
        let prefix =
            isByName
            ? keys.entries(of: query.folder) : keys.order(query.order, of: query.folder)
        var page = Page()
        try scan(prefix, after: start, descending: query.isDescending) {
            (rest, value) throws(Failure) in
            guard page.children.count < countMax else {
                page.hasMore = true
                return false
            }
            guard let name = query.order.nameKey(rest) else {
                throw damaged("an order row", prefix + rest)
            }
            let key = isByName ? prefix + rest : keys.entry(query.folder, name)
            guard let entry = isByName ? value : try bytes(at: key) else {
                throw damaged("an order row", prefix + rest)
            }
            page.children.append((name, try decode(EntryRow.self, entry, at: key)))
            return true
        }
        return page
    }

    /// Of a folder without order rows, which has few children.
    private func sortedPage(
        _ query: ListQuery, after start: ArraySlice<UInt8>?, countMax: Int
    ) throws(Failure) -> Page {
        func isBefore(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
            query.isDescending
                ? right.lexicographicallyPrecedes(left) : left.lexicographicallyPrecedes(right)
        }
        var sorted = try children(of: query.folder).map {
            (key: query.order.place($0.name, $0.entry), child: $0)
        }
        if let start { sorted.removeAll { !isBefore(start, $0.key) } }
        sorted.sort { isBefore($0.key, $1.key) }
        let page = sorted.prefix(countMax)
        return Page(children: page.map(\.child), hasMore: page.count < sorted.count)
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
    /// Where an entry stands in a folder's list.
    func place(_ name: NameKey, _ entry: EntryRow) -> [UInt8] { sortKey(entry) + name.bytes }
}
