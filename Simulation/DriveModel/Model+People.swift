internal import Drive
internal import Schema

// Comments, devices, search and what the feed shows to whom, told naively.
extension Model {
    private func commentable(_ reference: NodeReference) throws(Refusal) -> UInt64 {
        let number = try inTree(reference, as: .commenter)
        if actor.user == 0 { throw Refusal(code: .forbidden) }
        return number
    }

    mutating func put(_ put: PutComment) throws(Refusal) -> DriveResult {
        let number = try commentable(put.node)
        var comments = nodes[number]?.comments ?? [:]
        let comment: UInt64
        if let changed = put.comment {
            guard comments[changed]?.user == actor.user else { throw Refusal(code: .noComment) }
            comment = changed
            comments[comment]?.text = put.text
            comments[comment]?.changed = time
        } else {
            if let reply = put.replyTo, comments[reply] == nil { throw Refusal(code: .noComment) }
            if comments.count >= Int(limits.commentCountMax) {
                throw Refusal(code: .tooManyComments)
            }
            comment = takeNumber()
            comments[comment] = CommentRow(
                user: actor.user, created: time, replyTo: put.replyTo, text: put.text)
        }
        return commented(number, comments, comment)
    }

    mutating func remove(_ remove: RemoveComment) throws(Refusal) -> DriveResult {
        let number = try commentable(remove.node)
        var comments = nodes[number]?.comments ?? [:]
        guard let comment = comments[remove.comment],
            comment.user == actor.user || role(at: number) == .owner
        else { throw Refusal(code: .noComment) }
        comments[remove.comment] = nil
        return commented(number, comments, remove.comment)
    }

    private mutating func commented(
        _ number: UInt64, _ comments: [UInt64: CommentRow], _ comment: UInt64
    ) -> DriveResult {
        nodes[number]?.comments = comments
        if let node = nodes[number] { _ = record(.commented, number, node) }
        return DriveResult(node: number, comment: comment)
    }

    mutating func put(_ put: PutDevice) throws(Refusal) -> DriveResult {
        if actor.user != owner { throw Refusal(code: .noDrive) }
        if devices[put.device] == nil, devices.count >= limits.deviceCountMax {
            throw Refusal(code: .tooManyDevices)
        }
        devices[put.device] = DeviceRow(
            user: actor.user, name: try checked(put.name), kind: put.kind, system: put.system,
            seen: time)
        return DriveResult()
    }

    mutating func remove(_ remove: RemoveDevice) throws(Refusal) -> DriveResult {
        if actor.user != owner { throw Refusal(code: .noDrive) }
        if devices.removeValue(forKey: remove.device) == nil { throw Refusal(code: .noDevice) }
        return DriveResult()
    }

    // MARK: What others see

    /// All that has words beginning with those of the text, and the tag, and is let through.
    func found(_ query: SearchQuery) -> Set<UInt64> {
        let (text, tag) = (query.text, query.tag)
        func words(_ text: String) -> [Substring] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }
        }
        let found = nodes.filter { number, node in
            let own = words(node.name)
            let tags = node.details.tags.map { $0.lowercased() }
            return number > 2 && way(up: number).contains(1) && role(at: number) != nil
                && words(text ?? "").allSatisfy { word in own.contains { $0.hasPrefix(word) } }
                && (tag.map { tags.contains($0.lowercased()) } ?? true)
                && (query.kind ?? node.kind) == node.kind && (query.user ?? node.user) == node.user
                && node.byteCount >= query.byteCountMin ?? 0
                && node.modified <= query.modifiedMax ?? .max
        }
        return Set(found.keys)
    }

    /// The feed as the actor sees it, of the changes that are kept.
    func visibleChanges() -> [ChangeRow] {
        changes.suffix(Int(limits.changeCountMax)).compactMap { change in
            if actor.user == owner || role(at: change.node) != nil { return change }
            var isTheirs = false
            switch change.kind {
            case .moved, .trashed:
                let ownWay = nodes[change.node] != nil || deleted[change.node] != nil
                isTheirs =
                    change.parentBefore.map { role(at: $0) != nil } ?? false
                    || ownWay && hasAnything(for: change.node)
            case .access:
                isTheirs = role(at: change.parent) != nil
                switch change.principal?.kind {
                case .user: isTheirs = isTheirs || change.principal?.number == actor.user
                case .group:
                    isTheirs =
                        isTheirs
                        || actor.groups.contains { $0.group == change.principal?.number }
                case .domain:
                    isTheirs =
                        isTheirs
                        || change.principal?.domain?.lowercased() == actor.domain?.lowercased()
                case .link, nil: break
                }
            default: break
            }
            guard isTheirs else { return nil }
            return ChangeRow(
                kind: .deleted, node: change.node, parent: 0, name: "", time: change.time, user: 0)
        }
    }

    /// The node has some grant or denial of its own that is about the actor.
    private func hasAnything(for number: UInt64) -> Bool {
        let grants = nodes[number]?.grants ?? deleted[number]?.grants ?? []
        return grants.contains { grant in
            guard grant.expires ?? .max > time else { return false }
            switch grant.principal.kind {
            case .user: return grant.principal.number == actor.user
            case .group: return actor.groups.contains { $0.group == grant.principal.number }
            case .domain: return grant.principal.domain?.lowercased() == actor.domain?.lowercased()
            case .link: return false
            }
        }
    }
}
