package import Drive
package import Schema

/// What a drive should do, told naively: everything in one dictionary, searched from end to end.
/// Shares nothing with what it is to check but the messages and the limits. Tests compare it with a
/// drive, the simulator with all drives of a run.
package struct Model {
    package struct Node: Equatable {
        package var parent: UInt64
        package var name: String
        package var kind: NodeKind
        package var created: UInt64
        package var modified: UInt64
        package var user: UInt64
        package var revision: UInt64 = 0
        package var type: String?
        /// The longest way down there ever was.
        package var height = 0
        package var details = DetailsRow()
        package var stars: Set<UInt64> = []
        /// The last is current.
        package var versions: [ModelVersion] = []
        package var versionLast: UInt64 = 0
        package var trashed: TrashMark?
        package var grants: [GrantRow] = []
        package var comments: [UInt64: CommentRow] = [:]

        package var byteCount: UInt64 { versions.last?.byteCount ?? 0 }
    }

    package struct ModelVersion: Equatable {
        package var number: UInt64
        package var byteCount: UInt64
        package var chunks: [[UInt8]]
        package var created: UInt64
        package var modified: UInt64
        package var isKept = false
    }

    /// What a drive was told before it was made.
    package struct Unmade {
        package var heardCounts: [UInt64: UInt64] = [:]
        package var told: [Place: DeliveryRow] = [:]

        package init() {}
    }

    package struct Upload: Equatable {
        package let user: UInt64
        package let link: FixedBytes<32>?
        package let expires: UInt64
        package let reserved: UInt64
        package var pages: [[UInt8]] = []
    }

    struct Refusal: Error {
        let code: DriveErrorCode
    }

    /// Something of another drive's.
    package struct Place: Hashable {
        package let drive: UInt64
        package let node: UInt64

        package init(drive: UInt64, node: UInt64) {
            self.drive = drive
            self.node = node
        }
    }

    package let limits: Limits
    package let owner: UInt64
    package var nodes: [UInt64: Node] = [:]
    package var changes: [ChangeRow] = []
    package var audits: [DriveAuditRow] = []
    /// Without those about the quota.
    package var notices: [NoticeRow] = []
    package var uploads: [UInt64: Upload] = [:]
    package var links: [FixedBytes<32>: LinkRow] = [:]
    package var devices: [UInt64: DeviceRow] = [:]
    /// How much each other drive was told, and how much of it was cleared.
    package var toldCounts: [UInt64: UInt64] = [:]
    package var clearedCounts: [UInt64: UInt64] = [:]
    /// How much each other drive has told this one, and what of it still holds.
    package var heardCounts: [UInt64: UInt64] = [:]
    package var shared: [Place: SharedRow] = [:]
    package var byteCountMax: UInt64
    /// Nodes that are deleted, though not swept yet: they count and they weigh.
    package var deleted: [UInt64: Node] = [:]
    var numberNext: UInt64 = 16
    package var actor = Actor(user: 0)
    package var time: UInt64 = 0
    var made: [UInt64?] = []
    /// Names in form C, by somebody else's code.
    let normalised: @Sendable (String) -> String
    /// What the drive answered, for names that it may choose.
    var answered: [DriveResult] = []

    package init(
        limits: Limits, owner: UInt64, time: UInt64, byteCountMax: UInt64 = 1 << 30,
        _ unmade: Unmade = Unmade(),
        normalised: @escaping @Sendable (String) -> String = Workload.composed
    ) {
        self.normalised = normalised
        self.limits = limits
        self.byteCountMax = byteCountMax
        self.owner = owner
        for (number, name) in [(1 as UInt64, "root"), (2, "trash")] {
            nodes[number] = Node(
                parent: 0, name: name, kind: .folder, created: time, modified: time, user: owner)
        }
        heardCounts = unmade.heardCounts
        let told = unmade.told.sorted { ($0.key.drive, $0.key.node) < ($1.key.drive, $1.key.node) }
        for (place, delivery) in told { take(delivery, from: place.drive, time: time) }
    }

    /// The answer that the drive has to give.
    package mutating func apply(
        _ transaction: DriveTransaction, time: UInt64, answered: DriveAnswer
    ) -> DriveAnswer {
        let before = self
        self.time = time
        actor = transaction.actor
        made = []
        self.answered = answered.results
        var results: [DriveResult] = []
        for (place, operation) in transaction.operations.enumerated() {
            do throws(Refusal) {
                let before = self
                let result = try carryOut(operation)
                note(operation, result, since: before)
                made.append(result.node)
                results.append(result)
            } catch {
                self = before
                return DriveAnswer(
                    refused: DriveError(code: error.code, operation: UInt32(place)))
            }
        }
        return DriveAnswer(results: results, changeLast: UInt64(changes.count))
    }

    private mutating func carryOut(_ operation: DriveOperation) throws(Refusal) -> DriveResult {
        for expectation in operation.expectations {
            let number = try visible(expectation.node)
            if let revision = expectation.revision, nodes[number]?.revision != revision {
                throw Refusal(code: .changed)
            }
            if let version = expectation.version, version != nodes[number]?.versionLast ?? 0 {
                throw Refusal(code: .changed)
            }
        }
        switch operation.action {
        case .create(let create): return try self.create(create)
        case .move(let move): return try self.move(move)
        case .copy(let copy): return try self.copy(copy)
        case .setDetails(let set): return try setDetails(set)
        case .setStar(let set): return try setStar(set)
        case .beginUpload(let begin): return try self.begin(begin)
        case .addChunks(let add): return try self.add(add)
        case .cancelUpload(let cancel):
            _ = try upload(cancel.upload)
            uploads[cancel.upload] = nil
            return DriveResult(upload: cancel.upload)
        case .save(let save): return try self.save(save)
        case .restoreVersion(let restore): return try self.restore(restore)
        case .keepVersion(let keep): return try self.keep(keep)
        case .deleteVersion(let delete): return try self.delete(delete)
        case .trash(let trash): return try self.trash(trash)
        case .restore(let restore): return try self.restore(restore)
        case .deleteNode(let delete): return try self.delete(delete)
        case .emptyTrash: return try emptyTrash()
        case .grantAccess(let grant): return try self.grant(grant)
        case .revokeAccess(let revoke): return try self.revoke(revoke)
        case .putLink(let put): return try self.put(put)
        case .removeLink(let remove): return try self.remove(remove)
        case .countDownload: return try countDownload()
        case .putComment(let put): return try self.put(put)
        case .removeComment(let remove): return try self.remove(remove)
        case .putDevice(let put): return try self.put(put)
        case .removeDevice(let remove): return try self.remove(remove)
        case .seeNotices:
            if actor.user != owner { throw Refusal(code: .noDrive) }
            return DriveResult()
        }
    }

    // MARK: The tree

    package func children(of folder: UInt64) -> [(number: UInt64, node: Node)] {
        nodes.filter { $0.value.parent == folder }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    package func way(up number: UInt64) -> [UInt64] {
        var way: [UInt64] = []
        var next = number
        while let node = nodes[next] {
            way.append(next)
            next = node.parent
        }
        return way
    }

    func visible(_ reference: NodeReference) throws(Refusal) -> UInt64 {
        let number: UInt64
        if let given = reference.number {
            number = given
        } else {
            guard let operation = reference.operation, operation < made.count,
                let earlier = made[Int(operation)]
            else { throw Refusal(code: .noReference) }
            number = earlier
        }
        guard role(at: number) != nil else { throw Refusal(code: .noNode) }
        return number
    }

    func inTree(
        _ reference: NodeReference, as role: AccessRole = .editor
    ) throws(Refusal) -> UInt64 {
        let number = try visible(reference)
        if number <= 2 { throw Refusal(code: .root) }
        if way(up: number).contains(2) { throw Refusal(code: .noNode) }
        try require(role, at: number)
        return number
    }

    func folder(_ reference: NodeReference) throws(Refusal) -> UInt64 {
        let number = try visible(reference)
        if way(up: number).contains(2) { throw Refusal(code: .noNode) }
        if nodes[number]?.kind != .folder { throw Refusal(code: .notAFolder) }
        try require(.editor, at: number)
        return number
    }

    func checked(_ name: String) throws(Refusal) -> String {
        for scalar in name.unicodeScalars where scalar.properties.age == nil {
            throw Refusal(code: .nameTooNew)
        }
        let normal = normalised(name)
        if normal.isEmpty { throw Refusal(code: .nameEmpty) }
        if normal.utf8.count > 255 { throw Refusal(code: .nameTooLong) }
        if normal.utf8.contains(47) { throw Refusal(code: .nameSlash) }
        if normal == "." || normal == ".." { throw Refusal(code: .nameReserved) }
        return normal
    }

    func isFree(_ name: String, in folder: UInt64, for number: UInt64?) -> Bool {
        !children(of: folder).contains {
            $0.number != number && Array($0.node.name.utf8) == Array(name.utf8)
        }
    }

    func free(
        _ name: String, in folder: UInt64, _ onClash: OnClash, for number: UInt64? = nil
    ) throws(Refusal) -> String {
        if isFree(name, in: folder, for: number) { return name }
        if onClash == .refuse { throw Refusal(code: .nameTaken) }
        // Any free name that says where it comes from.
        guard made.count < answered.count, let chosen = answered[made.count].name else {
            // All of it will be refused; until then any name will do.
            return "\(name) (\(numberNext) \(changes.count))"
        }
        let isNumbered = chosen.contains(/\s\(\d+\)/) && chosen.prefix(1) == name.prefix(1)
        return isNumbered && isFree(chosen, in: folder, for: number) ? chosen : name
    }

    func checkDepth(_ folder: UInt64, _ height: Int) throws(Refusal) {
        if way(up: folder).count + height > Int(limits.depthMax) { throw Refusal(code: .tooDeep) }
    }

    mutating func place(_ number: UInt64, _ node: Node) throws(Refusal) {
        let stays = nodes[number]?.parent == node.parent
        if !stays, node.parent != 2, children(of: node.parent).count >= Int(limits.childCountMax) {
            throw Refusal(code: .folderFull)
        }
        nodes[number] = node
        var height = node.height
        for above in way(up: number).dropFirst() where above != 2 {
            height += 1
            if let known = nodes[above]?.height, known < height { nodes[above]?.height = height }
        }
    }

    mutating func record(
        _ kind: ChangeKind, _ number: UInt64, _ node: Node, parentBefore: UInt64? = nil,
        principal: Principal? = nil
    ) -> UInt64 {
        changes.append(
            ChangeRow(
                kind: kind, node: number, parent: node.parent, name: node.name, time: time,
                user: actor.user, device: actor.device, parentBefore: parentBefore,
                version: node.versionLast == 0 || kind == .commented ? nil : node.versionLast,
                principal: principal))
        return UInt64(changes.count)
    }

    func result(_ number: UInt64) -> DriveResult {
        let version = nodes[number]?.versionLast ?? 0
        return DriveResult(
            node: number, name: nodes[number]?.name, revision: nodes[number]?.revision,
            version: version == 0 ? nil : version)
    }

    mutating func add(
        _ node: Node, as taken: UInt64? = nil
    ) throws(Refusal) -> DriveResult {
        if nodes.count + deleted.count - 2 >= Int(limits.nodeCountMax) {
            throw Refusal(code: .driveFull)
        }
        let number = taken ?? takeNumber()
        var node = node
        node.created = time
        node.user = actor.user
        node.revision = record(.created, number, node)
        try place(number, node)
        return result(number)
    }

    private mutating func create(_ create: CreateNode) throws(Refusal) -> DriveResult {
        let parent = try folder(create.parent)
        let name = try free(checked(create.name), in: parent, create.onClash)
        try checkDepth(parent, 0)
        let number = takeNumber()
        var node = Node(
            parent: parent, name: name, kind: create.kind, created: time,
            modified: create.modified ?? time, user: actor.user,
            type: create.kind == .file ? create.type : nil)
        if let content = create.content {
            if create.kind != .file { throw Refusal(code: .notAFile) }
            append(try take(content, modified: node.modified), to: &node)
        }
        return try add(node, as: number)
    }

    private mutating func move(_ move: MoveNode) throws(Refusal) -> DriveResult {
        let number = try inTree(move.node)
        var parent: UInt64?
        if let reference = move.parent { parent = try folder(reference) }
        guard let before = nodes[number] else { throw Refusal(code: .noNode) }
        var node = before
        node.parent = parent ?? before.parent
        if let name = move.name { node.name = try checked(name) }
        if node.parent != before.parent {
            if way(up: node.parent).contains(number) { throw Refusal(code: .cycle) }
            try checkDepth(node.parent, node.height)
            try requireMayMove(from: way(up: number), to: node.parent)
        }
        node.name = try free(node.name, in: node.parent, move.onClash, for: number)
        if node.parent == before.parent, Array(node.name.utf8) == Array(before.name.utf8) {
            return result(number)
        }
        node.user = actor.user
        node.revision = record(.moved, number, node, parentBefore: before.parent)
        try place(number, node)
        return result(number)
    }

    private mutating func copy(_ copy: CopyNode) throws(Refusal) -> DriveResult {
        let number = try inTree(copy.node, as: .viewer)
        let parent = try folder(copy.parent)
        if way(up: parent).contains(number) { throw Refusal(code: .cycle) }
        guard let original = nodes[number] else { throw Refusal(code: .noNode) }
        let name = try free(
            checked(copy.name ?? original.name), in: parent, copy.onClash)
        try checkDepth(parent, original.height)
        return try copyTree(original, number, to: parent, name)
    }

    /// Numbers are given folder by folder, the last seen folder first, children by their names.
    private mutating func copyTree(
        _ original: Node, _ number: UInt64, to parent: UInt64, _ name: String
    ) throws(Refusal) -> DriveResult {
        func plain(_ node: Node, in parent: UInt64, _ name: String) throws(Refusal) -> Node {
            var copy = Node(
                parent: parent, name: name, kind: node.kind, created: 0, modified: node.modified,
                user: 0, type: node.type)
            if var version = node.versions.last {
                try requireRoom(version.byteCount)
                version.isKept = false
                append(version, to: &copy)
            }
            return copy
        }
        let first = try add(try plain(original, in: parent, name))
        var copiedCount = 1
        var waiting = [(number, first.node ?? 0)]
        while let (from, to) = waiting.popLast() {
            for child in sorted(visibleChildren(of: from), by: .name) {
                copiedCount += 1
                if copiedCount > limits.copiedCountMax { throw Refusal(code: .copyTooLarge) }
                let made = try add(try plain(child.node, in: to, child.node.name))
                if child.node.kind == .folder { waiting.append((child.number, made.node ?? 0)) }
            }
        }
        return first
    }

    // MARK: Details

    private mutating func setDetails(_ set: SetDetails) throws(Refusal) -> DriveResult {
        let number = try inTree(set.node)
        guard var node = nodes[number] else { throw Refusal(code: .noNode) }
        var properties: [String: String] = [:]
        for property in node.details.properties { properties[property.name] = property.value }
        for name in set.propertiesRemoved { properties[name] = nil }
        for property in set.properties { properties[property.name] = property.value }
        var tags: [String: String] = [:]
        for tag in node.details.tags { tags[tag.lowercased()] = tag }
        for tag in set.tagsRemoved { tags[tag.lowercased()] = nil }
        var isNew: Set<String> = []
        for tag in set.tags where isNew.insert(tag.lowercased()).inserted {
            tags[tag.lowercased()] = tag
        }
        if let description = set.description {
            node.details.description = description.isEmpty ? nil : description
        }
        node.details.properties = properties.sorted { $0.key < $1.key }
            .map { Property(name: $0.key, value: $0.value) }
        node.details.tags = tags.values.sorted()
        if properties.count > limits.propertyCountMax || tags.count > limits.tagCountMax {
            throw Refusal(code: .detailsTooLarge)
        }
        if let modified = set.modified { node.modified = modified }
        if let type = set.type {
            if node.kind != .file { throw Refusal(code: .notAFile) }
            node.type = type.isEmpty ? nil : type
        }
        if node == nodes[number] { return result(number) }
        node.user = actor.user
        node.revision = record(.details, number, node)
        nodes[number] = node
        return result(number)
    }

    private mutating func setStar(_ set: SetStar) throws(Refusal) -> DriveResult {
        let number = try visible(set.node)
        if way(up: number).contains(2) { throw Refusal(code: .noNode) }
        if actor.user == 0 { throw Refusal(code: .forbidden) }
        if set.isStarred {
            nodes[number]?.stars.insert(actor.user)
        } else {
            nodes[number]?.stars.remove(actor.user)
        }
        return result(number)
    }

    // MARK: Listing

    package func sorted(
        _ children: [(number: UInt64, node: Node)], by order: ListOrder
    ) -> [(number: UInt64, node: Node)] {
        func key(_ node: Node) -> [[UInt8]] {
            let folded = Array(node.name.lowercased().utf8)
            let own = Array(node.name.utf8)
            let name = [folded, own == folded ? [] : own]
            switch order {
            case .name: return name
            case .size:
                return [(0..<8).map { UInt8(truncatingIfNeeded: node.byteCount >> (56 - 8 * $0)) }]
                    + name
            case .time:
                return [(0..<8).map { UInt8(truncatingIfNeeded: node.modified >> (56 - 8 * $0)) }]
                    + name
            case .type: return [Array((node.type ?? "").utf8)] + name
            }
        }
        return children.sorted { left, right in
            for (left, right) in zip(key(left.node), key(right.node)) where left != right {
                return left.lexicographicallyPrecedes(right)
            }
            return false
        }
    }
}
