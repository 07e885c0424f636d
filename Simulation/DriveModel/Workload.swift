package import RandomDraws
package import Schema

/// Random transactions over few names and few nodes, so that they meet: most make sense, some don't.
package struct Workload {
    package var draws: Draws
    /// By account: the drive that is told what is shared with them.
    package var told: [UInt64: UInt64] = [:]
    /// One that no other drive has.
    package var ownChunk: [UInt8]?
    private var made = 0

    package init(seed: UInt64) {
        draws = Draws(seed: seed)
    }

    private static let names = [
        "a", "A", "b", "c", "é", "e\u{301}", "É", "x.txt", "ab", "Ab", "日本", "a b",
    ]
    /// In form C, one of these names: equal strings may be spelled differently, and the composed
    /// spelling comes first.
    package static let composed: @Sendable (String) -> String = { name in
        names.first { $0 == name } ?? name
    }

    private static let badNames = [
        "", ".", "..", "a/b", String(repeating: "x", count: 256), "\u{378}",
    ]

    package mutating func transaction(_ model: Model, on drive: UInt64) -> DriveTransaction {
        made = 0
        var actor = draws.chance(60) ? Actor(user: model.owner) : draws.pick(Self.others)
        if draws.chance(50) { actor.device = UInt64(draws.below(3)) }
        if actor.link != nil, draws.chance(20) {
            let count = DriveOperation(action: .countDownload(CountDownload()))
            return DriveTransaction(drive: drive, actor: actor, operations: [count])
        }
        if actor.user == 0, draws.chance(20) {
            let upload = DriveOperation(action: uploadByLink(model))
            return DriveTransaction(drive: drive, actor: actor, operations: [upload])
        }
        let count = draws.chance(70) ? 1 : 1 + draws.below(4)
        var operations: [DriveOperation] = []
        for _ in 0..<count {
            var operation = DriveOperation(action: action(model))
            if draws.chance(8) {
                let number = node(model)
                operation.expectations = [
                    Expectation(
                        node: NodeReference(number: number),
                        revision: draws.chance(80) ? model.nodes[number]?.revision : 1)
                ]
            }
            operations.append(operation)
            made += 1
        }
        return DriveTransaction(drive: drive, actor: actor, operations: operations)
    }

    /// Who is not the owner; the last ones have nothing but a link, or that besides.
    package static let others: [Actor] = {
        let linked = ActorLink(token: tokens[0])
        return [
            Actor(user: 20, groups: [ActorGroup(group: 30)], domain: "Example.org"),
            Actor(user: 21, groups: [ActorGroup(group: 31), ActorGroup(group: 30)]),
            Actor(user: 22, domain: "example.ORG"),
            Actor(user: 0, link: linked),
            Actor(user: 0, link: ActorLink(token: tokens[1], password: [1])),
            Actor(user: 22, link: linked),
        ]
    }()

    static let tokens = (1...3 as ClosedRange<UInt8>).map { byte in FixedBytes<32> { _ in byte } }

    private mutating func action(_ model: Model) -> DriveOperationAction {
        switch draws.below(230) {
        case 160..<205: return accessAction(model)
        case 205..<230: return peopleAction(model)
        case 100..<160: return contentAction(model)
        case 0..<35:
            var create = CreateNode(
                parent: folder(model), name: name(), kind: draws.chance(50) ? .folder : .file,
                onClash: onClash(), modified: draws.chance(50) ? UInt64(draws.below(9)) : nil,
                type: draws.chance(30) ? "t/\(draws.below(3))" : nil)
            if create.kind == .file, draws.chance(60) { create.content = content(model) }
            return .create(create)
        case 35..<65:
            return .move(
                MoveNode(
                    node: reference(model), parent: draws.chance(70) ? folder(model) : nil,
                    name: draws.chance(60) ? name() : nil, onClash: onClash()))
        case 65..<75:
            return .copy(
                CopyNode(
                    node: reference(model), parent: folder(model),
                    name: draws.chance(50) ? name() : nil, onClash: onClash()))
        case 75..<92:
            return .setDetails(setDetails(model))
        default:
            return .setStar(SetStar(node: reference(model), isStarred: draws.chance(60)))
        }
    }

    private mutating func accessAction(_ model: Model) -> DriveOperationAction {
        switch draws.below(45) {
        case 0..<20:
            var grant = GrantAccess(
                node: reference(model), principal: principal(), role: role(),
                expires: expires(model))
            if let number = grant.principal.number, grant.principal.kind == .user {
                grant.tell = told[number]
            }
            return .grantAccess(grant)
        case 20..<29:
            // Mostly where there is something to take back.
            let granted = model.nodes.filter { !$0.value.grants.isEmpty }.keys.sorted()
            guard !granted.isEmpty, draws.chance(90) else {
                return .revokeAccess(RevokeAccess(node: reference(model), principal: principal()))
            }
            let node = draws.pick(granted)
            let principal = draws.pick(model.nodes[node]?.grants ?? []).principal
            return .revokeAccess(RevokeAccess(node: .node(node), principal: principal))
        case 29..<38:
            let token = draws.pick(Self.tokens)
            let known = model.links[token]?.node
            return .putLink(
                PutLink(
                    node: known.map { draws.chance(80) ? .node($0) : reference(model) }
                        ?? reference(model),
                    token: token, role: role(), expires: expires(model),
                    password: draws.chance(30) ? [UInt8(draws.below(2))] : nil,
                    downloadCountMax: draws.chance(40) ? UInt64(draws.below(3)) : nil,
                    isDisabled: draws.chance(15)))
        case 38..<40: return .removeLink(RemoveLink(token: draws.pick(Self.tokens)))
        default: return .countDownload(CountDownload())
        }
    }

    private mutating func peopleAction(_ model: Model) -> DriveOperationAction {
        let commented = model.nodes.filter { !$0.value.comments.isEmpty }.keys.sorted()
        let node = commented.isEmpty ? node(model) : draws.pick(commented)
        let comments = model.nodes[node]?.comments.keys.sorted() ?? []
        let comment = comments.isEmpty ? UInt64(draws.below(30)) : draws.pick(comments)
        switch draws.below(25) {
        case 0..<10:
            return .putComment(
                PutComment(
                    node: reference(model), replyTo: draws.chance(10) ? comment : nil,
                    text: "t\(draws.below(9))"))
        case 10..<14:
            return .putComment(
                PutComment(node: .node(node), comment: comment, text: "t\(draws.below(9))"))
        case 14..<17:
            return .removeComment(RemoveComment(node: .node(node), comment: comment))
        case 17..<23:
            return .putDevice(
                PutDevice(
                    device: UInt64(draws.below(3)),
                    name: draws.chance(90)
                        ? "laptop \(draws.below(3))" : draws.pick(["", ".", "a/b"]),
                    kind: "desktop"))
        case 23: return .removeDevice(RemoveDevice(device: UInt64(draws.below(3))))
        default: return .seeNotices(SeeNotices(last: UInt64(draws.below(9))))
        }
    }

    private mutating func principal() -> Principal {
        switch draws.below(20) {
        case 0..<9: Principal(kind: .user, number: UInt64(20 + draws.below(3)))
        case 9..<14: Principal(kind: .group, number: UInt64(30 + draws.below(2)))
        case 14..<16: Principal(kind: .domain, domain: draws.pick(["example.org", "EXAMPLE.org"]))
        case 16..<18: Principal(kind: .link)
        case 18: Principal(kind: .domain, domain: draws.pick(["", "x.org"]))
        default: Principal(kind: .user, number: UInt64(draws.below(2)))
        }
    }

    private mutating func role() -> AccessRole {
        draws.pick([.denied, .denied, .viewer, .commenter, .editor, .editor, .editor, .owner])
    }

    private mutating func expires(_ model: Model) -> UInt64? {
        draws.chance(30) ? model.time + UInt64(draws.below(40)) * 1_000_000_000 : nil
    }

    private mutating func contentAction(_ model: Model) -> DriveOperationAction {
        let version = UInt64(draws.below(4))
        switch draws.below(60) {
        case 0..<7:
            return .beginUpload(
                BeginUpload(byteCount: UInt64(draws.below(900)), node: reference(model)))
        case 7..<14:
            let upload = upload(model)
            let page = model.uploads[upload]?.pages.count ?? 0
            return .addChunks(
                AddChunks(
                    upload: upload, page: UInt32(draws.chance(90) ? page : draws.below(3)),
                    chunks: chunks(1 + draws.below(3))))
        case 14..<16: return .cancelUpload(CancelUpload(upload: upload(model)))
        case 16..<32:
            let node = reference(model)
            let current = model.nodes[node.number ?? 0]?.versionLast ?? 0
            return .save(
                SaveFile(
                    node: node, baseVersion: draws.chance(80) ? current : version,
                    content: content(model),
                    modified: draws.chance(50) ? UInt64(draws.below(9)) : nil))
        case 32..<36:
            return .restoreVersion(RestoreVersion(node: reference(model), version: version))
        case 36..<40:
            return .keepVersion(
                KeepVersion(
                    node: reference(model), version: version, isKept: draws.chance(70)))
        case 40..<42:
            return .deleteVersion(DeleteVersion(node: reference(model), version: version))
        case 42..<50: return .trash(TrashNode(node: reference(model)))
        case 50..<55:
            return .restore(
                RestoreNode(
                    node: trashed(model), parent: draws.chance(30) ? folder(model) : nil))
        case 55..<59: return .deleteNode(DeleteNode(node: trashed(model)))
        default: return .emptyTrash(EmptyTrash())
        }
    }

    /// Several of nobody's may be under way, each by one link.
    private mutating func uploadByLink(_ model: Model) -> DriveOperationAction {
        let uploads = model.uploads.filter { $0.value.user == 0 }.keys.sorted()
        guard !uploads.isEmpty, draws.chance(70) else {
            return .beginUpload(
                BeginUpload(byteCount: UInt64(draws.below(900)), node: reference(model)))
        }
        let upload = draws.pick(uploads)
        let page = model.uploads[upload]?.pages.count ?? 0
        return .addChunks(AddChunks(upload: upload, page: UInt32(page), chunks: chunks(1)))
    }

    /// Few chunks, so that files share them.
    package static let chunkIDs = (0..<8 as Range<UInt8>).map { [UInt8](repeating: $0, count: 32) }

    private mutating func chunks(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ -> [UInt8] in
            let isOwn = ownChunk != nil && draws.chance(30)
            let id = (isOwn ? ownChunk : nil) ?? draws.pick(Self.chunkIDs)
            return id + [UInt8(1 + draws.below(250)), UInt8(draws.below(2)), 0, 0]
        }
    }

    private mutating func content(_ model: Model) -> Content {
        draws.chance(70)
            ? Content(source: .inlineChunks(ShortContent(chunks: chunks(draws.below(4)))))
            : Content(source: .upload(UploadReference(number: upload(model))))
    }

    private mutating func upload(_ model: Model) -> UInt64 {
        let uploads = model.uploads.keys.sorted()
        return uploads.isEmpty || draws.chance(5) ? UInt64(draws.below(40)) : draws.pick(uploads)
    }

    private mutating func trashed(_ model: Model) -> NodeReference {
        let trashed = model.nodes.filter { $0.value.parent == 2 }.keys.sorted()
        return trashed.isEmpty || draws.chance(10) ? reference(model) : .node(draws.pick(trashed))
    }

    private mutating func setDetails(_ model: Model) -> SetDetails {
        var set = SetDetails(node: reference(model))
        if draws.chance(40) { set.description = draws.chance(30) ? "" : "d\(draws.below(3))" }
        if draws.chance(40) {
            set.properties = [Property(name: "p\(draws.below(4))", value: "\(draws.below(3))")]
        }
        if draws.chance(20) { set.propertiesRemoved = ["p\(draws.below(4))"] }
        if draws.chance(40) { set.tags = [draws.pick(["red", "Red", "blue", "x"])] }
        if draws.chance(20) { set.tagsRemoved = [draws.pick(["red", "BLUE", "y"])] }
        if draws.chance(30) { set.modified = UInt64(draws.below(9)) }
        if draws.chance(20) { set.type = draws.pick(["", "t/1", "t/2"]) }
        return set
    }

    private mutating func onClash() -> OnClash { draws.chance(60) ? .refuse : .rename }

    private mutating func name() -> String {
        draws.chance(95) ? draws.pick(Self.names) : draws.pick(Self.badNames)
    }

    private mutating func node(_ model: Model) -> UInt64 {
        draws.chance(95)
            ? draws.pick(model.nodes.keys.sorted()) : UInt64(draws.below(Int(model.numberNext) + 2))
    }

    private mutating func reference(_ model: Model) -> NodeReference {
        made > 0 && draws.chance(40)
            ? .made(UInt32(draws.below(made + 1))) : .node(node(model))
    }

    private mutating func folder(_ model: Model) -> NodeReference {
        let folders = model.nodes.filter { $0.value.kind == .folder && $0.key != 2 }.keys.sorted()
        return draws.chance(85) ? .node(draws.pick(folders)) : reference(model)
    }
}

extension NodeReference {
    package static func node(_ number: UInt64) -> NodeReference { NodeReference(number: number) }
    /// What an earlier operation of the transaction made.
    package static func made(_ operation: UInt32) -> NodeReference {
        NodeReference(operation: operation)
    }
}
