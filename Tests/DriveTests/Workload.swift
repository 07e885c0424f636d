import Drive
import Schema

/// Random transactions over few names and few nodes, so that they meet: most make sense, some don't.
struct Workload {
    var draws: Draws
    private var made = 0

    init(seed: UInt64) {
        draws = Draws(seed: seed)
    }

    private static let names = [
        "a", "A", "b", "c", "é", "e\u{301}", "É", "x.txt", "ab", "Ab", "日本", "a b",
    ]
    private static let badNames = [
        "", ".", "..", "a/b", String(repeating: "x", count: 256), "\u{378}",
    ]

    mutating func transaction(_ model: Model) -> DriveTransaction {
        made = 0
        var actor = Actor(user: draws.chance(97) ? Shard.owner : 99)
        if draws.chance(50) { actor.device = UInt64(draws.below(3)) }
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
        return DriveTransaction(drive: Shard.drive, actor: actor, operations: operations)
    }

    private mutating func action(_ model: Model) -> DriveOperationAction {
        switch draws.below(160) {
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

    /// Few chunks, so that files share them.
    static let chunkIDs = (0..<8 as Range<UInt8>).map { [UInt8](repeating: $0, count: 32) }

    private mutating func chunks(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { _ -> [UInt8] in
            draws.pick(Self.chunkIDs) + [UInt8(1 + draws.below(250)), UInt8(draws.below(2)), 0, 0]
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
