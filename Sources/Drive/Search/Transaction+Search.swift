internal import Schema

// Finding things by the words of their names and by their tags.
//
// 1. Each node but the doomed has a row for each word of its name; written where it is linked and
//    unlinked, so that a search sees a change with everything else.
// 2. A search finds what the actor may see, in the tree, and nothing twice.
extension Transaction {
    func index(_ number: UInt64, _ node: NodeRow) throws(Failure) {
        guard node.parent != WellKnown.doomed else { return }
        for word in Words.words(of: node.name) { try put(bytes: [], at: keys.word(word, number)) }
    }

    func unindex(_ number: UInt64, _ node: NodeRow) throws(Failure) {
        guard node.parent != WellKnown.doomed else { return }
        for word in Words.words(of: node.name) { try remove(keys.word(word, number)) }
    }

    func search(_ query: SearchQuery) throws(Failure) -> SearchAnswer {
        let words = Words.words(of: query.text ?? "")
        if let first = words.first {
            return try page(
                keys.table(.word), from: first, query.cursor, countMax: query.countMax
            ) { (text, number) throws(Failure) in
                guard let node = try self.node(number) else {
                    throw damaged("a word", keys.word(text, number))
                }
                let own = Words.words(of: node.name)
                // (2): the first of its words that begins so.
                guard own.first(where: { begins($0, with: first) }).map({ same($0, text) }) == true,
                    words.allSatisfy({ word in own.contains { begins($0, with: word) } })
                else { return nil }
                return try found(number, node, query)
            }
        }
        guard let tag = query.tag, !tag.isEmpty else { throw refusal(.searchEmpty) }
        let folded = Folding.folded(tag)
        return try page(
            keys.table(.tagged), from: folded, query.cursor, countMax: query.countMax
        ) { (text, number) throws(Failure) in
            guard same(text, folded), let node = try self.node(number)
            else { return nil }
            return try found(number, node, query)
        }
    }

    func stars(_ query: StarsQuery) throws(Failure) -> SearchAnswer {
        guard actor.user != 0 else { throw refusal(.forbidden) }
        let prefix = keys.stars(of: actor.user)
        return try page(prefix, query.cursor, countMax: query.countMax) {
            (rest) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.ordered(),
                let node = try self.node(number)
            else { throw damaged("a star", prefix + rest) }
            return try found(
                number, node, SearchQuery(countMax: 1))
        }
    }

    // MARK: Pages

    /// Of rows that have a text, a zero and a node behind their table, where the text begins with
    /// `first`.
    private func page(
        _ table: [UInt8], from first: String, _ cursor: [UInt8]?, countMax: UInt32,
        _ item: (_ text: String, _ number: UInt64) throws(Failure) -> Item?
    ) throws(Failure) -> SearchAnswer {
        try page(table + first.utf8, cursor, countMax: countMax) { (rest) throws(Failure) in
            guard let end = rest.firstIndex(of: 0) else { throw damaged("an index row", table) }
            var reader = KeyReader(rest[(end + 1)...])
            guard let number = reader.ordered(),
                let text = String(validating: Array(first.utf8) + rest[..<end], as: UTF8.self)
            else { throw damaged("an index row", table + rest) }
            return try item(text, number)
        }
    }

    private func page(
        _ prefix: [UInt8], _ cursor: [UInt8]?, countMax: UInt32,
        _ item: (_ rest: ArraySlice<UInt8>) throws(Failure) -> Item?
    ) throws(Failure) -> SearchAnswer {
        let countMax = min(max(1, Int(countMax)), limits.pageCountMax)
        var answer = SearchAnswer()
        var seenCount = 0
        var last: [UInt8] = []
        try scan(prefix, after: cursor?[...]) { (rest, _) throws(Failure) in
            guard answer.items.count < countMax, seenCount < limits.searchedRowCountMax else {
                answer.cursor = last
                return false
            }
            seenCount += 1
            last = Array(rest)
            if let item = try item(rest) { answer.items.append(item) }
            return true
        }
        return answer
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

    private func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }
}
