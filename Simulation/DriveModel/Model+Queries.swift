internal import Drive
package import Schema

// What anybody is shown, told naively.
extension Model {
    /// Whether the drive may answer so, as it is now. Pages have to be whole lists, in one piece.
    package func agrees(
        with answer: DriveQueryAnswerAnswer, to query: DriveQuery
    ) -> Bool {
        var model = self
        model.actor = query.actor
        model.time = query.time
        do throws(Refusal) {
            return try model.isRight(answer, to: query.question)
        } catch {
            guard case .refused(let refused) = answer else { return false }
            return refused.code == error.code
        }
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to question: DriveQueryQuestion
    ) throws(Refusal) -> Bool {
        switch (question, answer) {
        case (.stat(let query), _): try isRight(answer, to: query)
        case (.list(let query), _): try isRight(answer, to: query)
        case (.versions(let query), _): try isRight(answer, to: query)
        case (.access(let query), _): try isRight(answer, to: query)
        case (.changes(let query), _): try isRight(answer, to: query)
        case (.comments(let query), .comments(let told)):
            try self.node(query.node).comments.sorted { $0.key < $1.key }.map(\.value)
                == told.comments.map(\.comment)
        case (.comments(let query), _): try !isThere(query.node)
        case (.search(let query), .found(let told)):
            found(query) == Set(told.items.map(\.entry.node)) && told.cursor == nil
        case (.activity(let query), _): try isRight(answer, to: query)
        case (.notices, .notices(let told)):
            try ownersOnly() && agrees(with: told.notices.map(\.row))
        case (.audit, .audit(let told)):
            try ownersOnly() && told.items.map(\.row) == keptAudits
        case (.notices, _), (.audit, _): try !ownersOnly()
        case (.driveStat, .driveStat(let told)):
            try ownersOnly() && told.drive.byteCountUsed <= byteCountUsed
                && told.drive.byteCountReserved == byteCountReserved
                && told.drive.byteCountMax == byteCountMax
        case (.driveStat, _): try !ownersOnly()
        case (.devices, .devices(let told)):
            try ownersOnly()
                && told.devices.map(\.row) == devices.sorted { $0.key < $1.key }.map(\.value)
        case (.devices, _): try !ownersOnly()
        case (.shared, .shared(let told)):
            try ownersOnly() && told.items == sharedItems && told.cursor == nil
        case (.shared, _): try !ownersOnly()
        default: true
        }
    }

    private var sharedItems: [SharedItem] {
        shared.filter { $0.value.expires ?? .max > time }
            .sorted { ($0.key.drive, $0.key.node) < ($1.key.drive, $1.key.node) }
            .map { SharedItem(drive: $0.key.drive, node: $0.key.node, shared: $0.value) }
    }

    /// Throws if the actor is not to know of it.
    private func node(_ number: UInt64) throws(Refusal) -> Node {
        guard role(at: number) != nil, let node = nodes[number] else {
            throw Refusal(code: .noNode)
        }
        return node
    }

    private func isThere(_ number: UInt64) throws(Refusal) -> Bool {
        _ = try node(number)
        return true
    }

    private func ownersOnly() throws(Refusal) -> Bool {
        guard actor.user == owner else { throw Refusal(code: .noDrive) }
        return true
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: StatQuery
    ) throws(Refusal) -> Bool {
        let number =
            query.path.map { self.number(at: $0, below: query.node ?? 1) } ?? query.node ?? 1
        let node = try node(number)
        guard case .stat(let told) = answer else { return false }
        return told.role == role(at: number) && isSame(told.item, number, node)
            && told.details == node.details && told.isStarred == node.stars.contains(actor.user)
    }

    /// Names with slashes between, from the root. Nil in the trash.
    package func path(of number: UInt64) -> String? {
        let way = way(up: number)
        guard way.last == 1 else { return nil }
        return way.dropLast().reversed().compactMap { nodes[$0]?.name }.joined(separator: "/")
    }

    /// 0 where there is nothing.
    private func number(at path: String, below start: UInt64) -> UInt64 {
        path.split(separator: "/").reduce(start) { folder, name in
            children(of: folder).first { Array($0.node.name.utf8) == Array(name.utf8) }?.number ?? 0
        }
    }

    private func isSame(_ item: Item, _ number: UInt64, _ node: Node) -> Bool {
        let entry = item.entry
        return item.parent == node.parent && item.name.utf8.elementsEqual(node.name.utf8)
            && entry.node == number && entry.kind == node.kind && entry.created == node.created
            && entry.modified == node.modified && entry.user == node.user
            && entry.revision == node.revision && entry.type == node.type
            && entry.byteCount ?? 0 == node.byteCount && entry.version ?? 0 == node.versionLast
    }

    /// The trash is sorted by what only the drive knows.
    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: ListQuery
    ) throws(Refusal) -> Bool {
        if try node(query.folder).kind != .folder { throw Refusal(code: .notAFolder) }
        guard case .list(let told) = answer else { return false }
        guard query.folder != 2 else { return true }
        let sorted = sorted(visibleChildren(of: query.folder), by: query.order)
        let listed = query.isDescending ? sorted.reversed() : sorted
        return told.cursor == nil && told.items.count == listed.count
            && told.childCount == children(of: query.folder).count
            && zip(told.items, listed).allSatisfy { isSame($0, $1.number, $1.node) }
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: VersionsQuery
    ) throws(Refusal) -> Bool {
        let node = try node(query.node)
        if node.kind != .file { throw Refusal(code: .notAFile) }
        guard case .versions(let told) = answer, told.versions.count == node.versions.count else {
            return false
        }
        return zip(told.versions.reversed(), node.versions).allSatisfy { told, own in
            told.number == own.number && told.isKept == own.isKept
                && told.version.byteCount == own.byteCount && told.version.created == own.created
        }
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: AccessQuery
    ) throws(Refusal) -> Bool {
        _ = try node(query.node)
        if actor.user == 0 { throw Refusal(code: .forbidden) }
        guard case .access(let told) = answer else { return false }
        let way = way(up: query.node)
        let grants = way.flatMap { step in
            (nodes[step]?.grants ?? []).filter { $0.expires ?? .max > time }
                .map { AccessItem(node: step, grant: $0) }
        }
        let links = links.filter { way.contains($0.value.node) }.keys
        return told.grants.count == grants.count && grants.allSatisfy(told.grants.contains)
            && told.links.count == links.count && Set(told.links.map(\.token)) == Set(links)
    }

    private func requireFeed() throws(Refusal) {
        let isShared = (nodes.values.map { $0 } + deleted.values).contains { !$0.grants.isEmpty }
        if actor.user != owner, !isShared { throw Refusal(code: .noDrive) }
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: ActivityQuery
    ) throws(Refusal) -> Bool {
        try requireFeed()
        if let node = query.node { _ = try self.node(node) }
        guard case .activity(let told) = answer else { return false }
        return told.before == nil && told.changes.map(\.change) == activity(query)
    }

    private func isRight(
        _ answer: DriveQueryAnswerAnswer, to query: ChangesQuery
    ) throws(Refusal) -> Bool {
        try requireFeed()
        let first = changes.count - min(changes.count, Int(limits.changeCountMax))
        if query.after > UInt64(changes.count) || query.after < UInt64(first) {
            throw Refusal(code: .resync)
        }
        guard case .changes(let told) = answer else { return false }
        var model = self
        model.changes = Array(changes[Int(query.after)...])
        return told.changes.map(\.change) == model.visibleChanges()
            && told.sequenceSeen == UInt64(changes.count)
    }

    /// Questions that together show everything to everybody, or all that there is to some.
    package func everyQuery(
        drive: UInt64, as actors: [Actor], time: UInt64
    ) -> [DriveQuery] {
        let first = UInt64(changes.count) - min(UInt64(changes.count), limits.changeCountMax)
        var questions: [DriveQueryQuestion] = [
            .driveStat(DriveStatQuery()), .devices(DevicesQuery()),
            .shared(SharedQuery(countMax: 1_000)),
            .changes(ChangesQuery(after: first, countMax: 1_000)),
            .activity(ActivityQuery(user: 20, countMax: 1_000)),
            .notices(NoticesQuery(after: 0, countMax: 1_000)),
            .audit(DriveAuditQuery(countMax: 1_000)),
            .search(SearchQuery(kind: .folder, countMax: 1_000)),
            .search(SearchQuery(user: 20, byteCountMin: 100, countMax: 1_000)),
            .search(SearchQuery(text: "a", modifiedMax: 9, countMax: 1_000)),
        ]
        for (text, tag) in [
            ("a", nil), ("b", nil), ("É", nil), ("日", nil), ("tx x", nil), (nil, "RED"),
            ("a", "blue"), ("a b", nil),
        ] as [(String?, String?)] {
            questions.append(.search(SearchQuery(text: text, tag: tag, countMax: 1_000)))
        }
        for number in nodes.keys.sorted() + deleted.keys.sorted() {
            questions += Self.questions(about: number)
            if let path = path(of: number) { questions.append(.stat(StatQuery(path: path))) }
        }
        return actors.flatMap { actor in
            questions.map { DriveQuery(drive: drive, actor: actor, time: time, question: $0) }
        }
    }

    package static func questions(about node: UInt64) -> [DriveQueryQuestion] {
        [
            .stat(StatQuery(node: node)),
            .versions(VersionsQuery(node: node, countMax: 1_000)),
            .comments(CommentsQuery(node: node, countMax: 200)),
            .access(AccessQuery(node: node)),
            .activity(ActivityQuery(node: node, countMax: 1_000)),
        ]
            + [ListOrder.name, .size, .time, .type].map {
                .list(
                    ListQuery(
                        folder: node, order: $0, isDescending: node % 2 == 0, countMax: 1_000))
            }
    }
}
