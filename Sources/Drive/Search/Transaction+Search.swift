internal import Schema

// Finding things by the words of their names and by their tags.
//
// 1. Each node but the doomed has a row for each word of its name; written where it is linked and
//    unlinked, so that a search sees a change with everything else.
// 2. A search finds what the actor may see, in the tree, and nothing twice.
extension Transaction {
    func index(_ number: UInt64, _ node: NodeRow, isNew: Bool) throws(Failure) {
        guard node.parent != WellKnown.doomed else { return }
        for word in Words.words(of: node.name) {
            try put(bytes: [], at: keys.word(word, number), isNew: isNew)
        }
    }

    func unindex(_ number: UInt64, _ node: NodeRow) throws(Failure) {
        guard node.parent != WellKnown.doomed else { return }
        for word in Words.words(of: node.name) { try remove(keys.word(word, number)) }
    }

    func search(_ query: SearchQuery) throws(Failure) -> SearchAnswer {
        let words = Words.words(of: query.text ?? "")
        if let first = words.first {
            /// (2): under the first of its words that begins so.
            func word(of node: NodeRow) -> String? {
                Words.words(of: node.name).first { begins($0, with: first) }
            }
            return try page(
                keys.table(.word) + first.utf8, query,
                at: { (number, node) in
                    word(of: node).map { Self.indexed($0.utf8.dropFirst(first.utf8.count), number) }
                },
                item: { (rest, number, node) throws(Failure) in
                    let own = Words.words(of: node.name)
                    guard let word = word(of: node),
                        rest.elementsEqual(
                            Self.indexed(word.utf8.dropFirst(first.utf8.count), number)),
                        words.allSatisfy({ word in own.contains { begins($0, with: word) } })
                    else { return nil }
                    return try found(number, node, query)
                })
        }
        if let tag = query.tag, !tag.isEmpty {
            return try page(
                keys.table(.tagged) + Folding.folded(tag).utf8 + [0], query,
                at: { (number, _) in Self.ordered(number) },
                item: { (_, number, node) throws(Failure) in try found(number, node, query) })
        }
        guard query.hasFilter else { throw refusal(.searchEmpty) }
        // By nothing but filters: all that there is, the latest first.
        return try page(
            keys.table(.node), query, descending: true,
            at: { (number, _) in Self.ordered(number) },
            item: { (_, number, node) throws(Failure) in
                node.parent == 0 ? nil : try found(number, node, query)
            })
    }

    func stars(_ query: StarsQuery) throws(Failure) -> SearchAnswer {
        guard actor.user != 0 else { throw refusal(.forbidden) }
        let all = SearchQuery(countMax: query.countMax, cursor: query.cursor)
        return try page(
            keys.stars(of: actor.user), all, at: { (number, _) in Self.ordered(number) },
            item: { (_, number, node) throws(Failure) in try found(number, node, all) })
    }

    // MARK: Pages

    private static func ordered(_ number: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(ordered: number)
        return bytes
    }

    private static func indexed(_ text: some Sequence<UInt8>, _ number: UInt64) -> [UInt8] {
        Array(text) + [0] + ordered(number)
    }

    /// Of rows whose keys end with a node's number. `place` says where the row of a node is, behind
    /// the prefix.
    private func page(
        _ prefix: [UInt8], _ query: SearchQuery, descending: Bool = false,
        at place: (_ number: UInt64, _ node: NodeRow) -> [UInt8]?,
        item: (_ rest: ArraySlice<UInt8>, _ number: UInt64, _ node: NodeRow) throws(Failure)
            -> Item?
    ) throws(Failure) -> SearchAnswer {
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        var start: ArraySlice<UInt8>?
        if let cursor = query.cursor {
            switch try PageCursor(cursor) {
            case .shown(let rest): start = rest
            case .hidden(let number):
                guard let node = try row(NodeRow.self, at: keys.node(number)),
                    let rest = place(number, node)
                else { throw refusal(.cursorInvalid) }
                start = rest[...]
            }
        }
        var answer = SearchAnswer()
        var seenCount = 0
        var last: PageCursor?
        try scan(prefix, after: start, descending: descending) { (rest, _) throws(Failure) in
            guard answer.items.count < countMax, seenCount < limits.searchedRowCountMax else {
                answer.cursor = last?.bytes
                return false
            }
            seenCount += 1
            guard let number = Self.lastNumber(rest),
                let node = try row(NodeRow.self, at: keys.node(number))
            else { throw damaged("an index row", prefix + rest) }
            if let item = try item(rest, number, node) {
                answer.items.append(item)
                last = .shown(rest)
            } else {
                last = .hidden(number)
            }
            return true
        }
        return answer
    }

    /// Behind the first zero, where there is a text, or alone.
    private static func lastNumber(_ rest: ArraySlice<UInt8>) -> UInt64? {
        var alone = KeyReader(rest)
        if let number = alone.ordered(), alone.isAtEnd { return number }
        guard let end = rest.firstIndex(of: 0) else { return nil }
        var reader = KeyReader(rest[(end + 1)...])
        guard let number = reader.ordered(), reader.isAtEnd else { return nil }
        return number
    }

    /// The node as a result, if the actor may see it and the filters let it through.
    private func found(
        _ number: UInt64, _ node: NodeRow, _ query: SearchQuery
    ) throws(Failure) -> Item? {
        let entry = try entry(of: number, node)
        func isOutside(_ value: UInt64, _ low: UInt64?, _ high: UInt64?) -> Bool {
            value < low ?? 0 || value > high ?? .max
        }
        if let kind = query.kind, entry.kind != kind { return nil }
        if let type = query.type, !begins(entry.type ?? "", with: type) { return nil }
        if let user = query.user, entry.user != user { return nil }
        if isOutside(entry.modified, query.modifiedMin, query.modifiedMax) { return nil }
        if isOutside(entry.byteCount ?? 0, query.byteCountMin, query.byteCountMax) { return nil }
        if let tag = query.tag {
            guard try bytes(at: keys.tagged(tag, number)) != nil else { return nil }
        }
        let walk = try walk(from: number)
        guard walk.isInTree, try role(on: walk) != nil else { return nil }
        return item(node.parent, node.name, entry)
    }

    /// By bytes: strings compare by what they look like.
    private func begins(_ text: String, with start: String) -> Bool {
        text.utf8.starts(with: start.utf8)
    }

}

extension SearchQuery {
    fileprivate var hasFilter: Bool {
        kind != nil || type != nil || user != nil || modifiedMin != nil || modifiedMax != nil
            || byteCountMin != nil || byteCountMax != nil
    }
}
