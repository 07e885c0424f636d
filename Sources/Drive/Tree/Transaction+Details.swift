internal import Schema

// What is said of a node: description, properties, tags; and each user's stars.
extension Transaction {
    func details(of entry: EntryRow) throws(Failure) -> DetailsRow {
        guard entry.hasDetails == true else { return DetailsRow() }
        return try row(at: keys.details(entry.node)) ?? DetailsRow()
    }

    func setDetails(_ set: SetDetails) throws(Failure) -> DriveResult {
        let walk = try visible(set.node)
        try requireInTree(walk)
        try require(.editor, on: walk)
        let number = walk.number
        let entry = try entry(of: walk)
        let before = try details(of: entry)
        let after = try changed(before, set)
        var changedEntry = entry
        if let modified = set.modified { changedEntry.modified = modified }
        if let type = set.type {
            guard entry.kind == .file else { throw refusal(.notAFile, node: number) }
            changedEntry.type = type.isEmpty ? nil : type
        }
        guard after != before || changedEntry != entry else {
            return result(number, walk.node.name, entry)
        }
        changedEntry.hasDetails = after == DetailsRow() ? nil : true
        changedEntry.user = actor.user
        changedEntry.revision = try record(.details, number, walk.node, version: entry.version)
        try replaceEntry(of: number, walk.node, entry, with: changedEntry)
        if after != before { try putDetails(after, of: number, before: before) }
        return result(number, walk.node.name, changedEntry)
    }

    /// Nothing is kept of what is empty.
    func putDetails(
        _ after: DetailsRow, of node: UInt64, before: DetailsRow
    ) throws(Failure) {
        for tag in before.tags where !after.tags.contains(tag) {
            try remove(keys.tagged(tag, node))
        }
        for tag in after.tags where !before.tags.contains(tag) {
            try put(bytes: [], at: keys.tagged(tag, node))
        }
        if after == DetailsRow() {
            try remove(keys.details(node))
        } else {
            try put(after, at: keys.details(node))
        }
    }

    private func changed(_ before: DetailsRow, _ set: SetDetails) throws(Failure) -> DetailsRow {
        var after = before
        if let description = set.description {
            after.description = description.isEmpty ? nil : description
        }
        var properties = before.properties
        let changed = set.properties.map(\.name) + set.propertiesRemoved
        properties.removeAll { property in changed.contains { same($0, property.name) } }
        for property in set.properties {
            properties.removeAll { same($0.name, property.name) }
            properties.append(property)
        }
        after.properties = properties.sorted {
            $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
        }
        for tag in set.tags where Folding.hasTooNewCharacter(tag) {
            throw refusal(.nameTooNew, name: tag)
        }
        // Two spellings of a tag that fold to the same are one tag.
        var tags = before.tags
        for tag in set.tags + set.tagsRemoved {
            tags.removeAll { Folding.folded($0) == Folding.folded(tag) }
        }
        for tag in set.tags
        where !tags.contains(where: { Folding.folded($0) == Folding.folded(tag) }) {
            tags.append(Folding.normalised(tag))
        }
        after.tags = tags.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        try checkSize(after)
        return after
    }

    private func checkSize(_ details: DetailsRow) throws(Failure) {
        func check(_ value: Int, _ limit: Int) throws(Failure) {
            guard value <= limit else {
                throw refusal(.detailsTooLarge, value: UInt64(value), limit: UInt64(limit))
            }
        }
        try check(details.properties.count, limits.propertyCountMax)
        try check(details.tags.count, limits.tagCountMax)
        try check(
            details.properties.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count },
            limits.propertiesByteCountMax)
    }

    private func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    // MARK: Stars

    func setStar(_ set: SetStar) throws(Failure) -> DriveResult {
        let walk = try visible(set.node)
        guard walk.isInTree else { throw refusal(.noNode, node: walk.number) }
        guard actor.user != 0 else { throw refusal(.forbidden, node: walk.number) }
        let star = keys.star(walk.number, of: actor.user)
        let starred = keys.starred(walk.number, by: actor.user)
        var entry = try entry(of: walk)
        let isMarked = entry.hasStars == true
        if set.isStarred {
            try put(bytes: [], at: star)
            try put(bytes: [], at: starred)
            entry.hasStars = true
        } else if isMarked {
            try remove(star)
            try remove(starred)
            entry.hasStars = try hasStars(walk.number) ? true : nil
        }
        // Nobody else has to hear of it, so this is no change of the entry.
        if isMarked != (entry.hasStars == true) { try putEntry(entry, walk.node) }
        return result(walk.number, walk.node.name, entry)
    }

    private func hasStars(_ node: UInt64) throws(Failure) -> Bool {
        var isAny = false
        try scan(keys.starred(node)) { (_, _) throws(Failure) in
            isAny = true
            return false
        }
        return isAny
    }

    func isStarred(_ entry: EntryRow) throws(Failure) -> Bool {
        guard entry.hasStars == true else { return false }
        return try bytes(at: keys.star(entry.node, of: actor.user)) != nil
    }
}
