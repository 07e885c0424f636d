import Drive
import DriveModel
import KeyValue
import Schema
import Testing

/// Versions, uploads, quota, trash and references.
@Suite struct ContentTests {
    /// A chunk that a byte names.
    static func chunk(_ name: UInt8, byteCount: Int = 100) -> [UInt8] {
        [UInt8](repeating: name, count: 32)
            + (0..<4).map { UInt8(truncatingIfNeeded: byteCount >> (8 * $0)) }
    }

    static func id(_ name: UInt8) -> [UInt8] { [UInt8](repeating: name, count: 32) }

    static func content(_ chunks: [UInt8]...) -> Content {
        Content(source: .inlineChunks(ShortContent(chunks: chunks.flatMap { $0 })))
    }

    static func make(_ name: String, _ content: Content) -> DriveOperationAction {
        .create(
            CreateNode(
                parent: .node(WellKnown.root), name: name, kind: .file, onClash: .refuse,
                content: content))
    }

    static func save(_ node: UInt64, base: UInt64, _ content: Content) -> DriveOperationAction {
        .save(SaveFile(node: .node(node), baseVersion: base, content: content))
    }

    @Test func `a save on the current version makes the next one`() throws {
        var shard = try Shard()
        let file = try #require(
            try shard.done(Self.make("a", Self.content(Self.chunk(1)))).node)
        let saved = try shard.done(
            Self.save(file, base: 1, Self.content(Self.chunk(2), Self.chunk(3))))
        #expect(saved.node == file && saved.version == 2 && saved.isConflict == nil)
        #expect(try shard.stat(file)?.item.entry.byteCount == 200)
        #expect(try shard.versions(of: file).map(\.number) == [2, 1])
        #expect(try shard.row()?.byteCountUsed == 300)
        #expect(try shard.problems() == [])
    }

    @Test func `of two saves on one version both survive, and both are told`() throws {
        var shard = try Shard()
        shard.time = 1_782_864_000 * Shard.second  // 2026-07-01
        let file = try #require(
            try shard.done(Self.make("a.txt", Self.content(Self.chunk(1)))).node)
        shard.actor.device = 1
        _ = try shard.done(Self.save(file, base: 1, Self.content(Self.chunk(2))))
        shard.actor.device = 2
        let copy = try shard.done(Self.save(file, base: 1, Self.content(Self.chunk(3))))
        #expect(copy.isConflict == true && copy.node != file)
        #expect(copy.name == "a (conflicted copy, device 2, 2026-07-01).txt")
        #expect(try shard.stat(file)?.item.entry.version == 2)
        #expect(try shard.changes().map(\.change.kind) == [.created, .content, .created])
        #expect(try shard.areReferenced([1, 2, 3, 4].map(Self.id)) == [true, true, true, false])
        #expect(try shard.problems() == [])
    }

    @Test func `an older version comes back as a new one, and can be read`() throws {
        var shard = try Shard()
        let file = try #require(
            try shard.done(Self.make("a", Self.content(Self.chunk(1)))).node)
        _ = try shard.done(Self.save(file, base: 1, Self.content(Self.chunk(2))))
        let restored = try shard.done(
            .restoreVersion(RestoreVersion(node: .node(file), version: 1)))
        #expect(restored.version == 3)
        guard
            case .manifest(let answer) = try shard.ask(
                .manifest(ManifestQuery(node: file, page: 0)))
        else {
            Issue.record("no manifest")
            return
        }
        #expect(answer.chunks == Self.chunk(1) && answer.version == 3)
        #expect(
            try shard.refused(.restoreVersion(RestoreVersion(node: .node(file), version: 9)))
                == .noVersion)
        #expect(
            try shard.refused(.deleteVersion(DeleteVersion(node: .node(file), version: 3)))
                == .versionCurrent)
        _ = try shard.done(.deleteVersion(DeleteVersion(node: .node(file), version: 2)))
        #expect(try shard.areReferenced([Self.id(1), Self.id(2)]) == [true, false])
        #expect(try shard.problems() == [])
    }

    @Test func `old versions go, unless they are kept for ever`() throws {
        var limits = Limits()
        limits.versionCount = 2
        limits.versionAge = 10 * Shard.second
        var shard = try Shard(limits: limits)
        let file = try #require(
            try shard.done(Self.make("a", Self.content(Self.chunk(1)))).node)
        for base in 1..<6 as Range<UInt64> {
            _ = try shard.done(Self.save(file, base: base, Self.content(Self.chunk(2))))
        }
        _ = try shard.done(
            .keepVersion(KeepVersion(node: .node(file), version: 2, isKept: true)))
        shard.time += 11 * Shard.second
        _ = try shard.done(Self.save(file, base: 6, Self.content(Self.chunk(3))))
        #expect(try shard.versions(of: file).map(\.number) == [7, 6, 2])
        #expect(try shard.areReferenced([Self.id(1)]) == [false])
        #expect(try shard.problems() == [])
    }

    // MARK: Uploads and quota

    @Test func `exactly as many uploads begin as fit, and each of them can end`() throws {
        var shard = try Shard(byteCountMax: 1_000)
        let first = try #require(
            try shard.done(.beginUpload(BeginUpload(byteCount: 600, node: .node(WellKnown.root))))
                .upload)
        #expect(
            try shard.refused(
                .beginUpload(BeginUpload(byteCount: 500, node: .node(WellKnown.root))))
                == .quotaExceeded)
        #expect(
            try shard.refused(Self.make("x", Self.content(Self.chunk(1, byteCount: 401))))
                == .quotaExceeded)
        _ = try shard.done(
            .addChunks(
                AddChunks(
                    upload: first, page: 0,
                    chunks: Self.chunk(1, byteCount: 300) + Self.chunk(2, byteCount: 300))))
        let upload = Content(source: .upload(UploadReference(number: first)))
        _ = try shard.done(Self.make("a", upload))
        #expect(try shard.row()?.byteCountUsed == 600)
        #expect(try shard.row()?.byteCountReserved == 0)
        #expect(try shard.refused(Self.make("b", upload)) == .noUpload)
        #expect(try shard.problems() == [])
    }

    @Test func `a chunk is pinned from when an upload names it until that is swept`() throws {
        var shard = try Shard()
        let upload = try #require(
            try shard.done(.beginUpload(BeginUpload(byteCount: 100, node: .node(WellKnown.root))))
                .upload)
        let begun = shard.time
        let add = AddChunks(upload: upload, page: 0, chunks: Self.chunk(1))
        _ = try shard.done(.addChunks(add))
        #expect(try shard.areReferenced([Self.id(1)]) == [true])
        #expect(try shard.refused(.addChunks(add)) == .uploadPage)
        let more = AddChunks(upload: upload, page: 1, chunks: Self.chunk(2))
        #expect(try shard.refused(.addChunks(more)) == .uploadTooLong)
        shard.time = begun + 24 * 3_600 * Shard.second
        try shard.sweep()
        #expect(try shard.areReferenced([Self.id(1)]) == [true])
        shard.time += Shard.second
        try shard.sweep()
        #expect(try shard.areReferenced([Self.id(1)]) == [false])
        #expect(try shard.row()?.byteCountReserved == 0)
        #expect(try shard.due() == nil)
        #expect(try shard.problems() == [])
    }

    @Test func `a copy shares its chunks, which live as long as either does`() throws {
        var shard = try Shard()
        let upload = try #require(
            try shard.done(.beginUpload(BeginUpload(byteCount: 100, node: .node(WellKnown.root))))
                .upload)
        _ = try shard.done(
            .addChunks(AddChunks(upload: upload, page: 0, chunks: Self.chunk(1))))
        let file = try #require(
            try shard.done(
                Self.make("a", Content(source: .upload(UploadReference(number: upload))))
            ).node)
        let copy = try #require(try shard.done(.copy(file, to: WellKnown.root, "b")).node)
        #expect(try shard.row()?.byteCountUsed == 200)
        for node in [file, copy] {
            #expect(try shard.areReferenced([Self.id(1)]) == [true])
            _ = try shard.done(
                .trash(TrashNode(node: .node(node))), .deleteNode(DeleteNode(node: .node(node))))
            try shard.sweep()
            #expect(try shard.problems() == [])
        }
        #expect(try shard.areReferenced([Self.id(1)]) == [false])
        #expect(try shard.row()?.byteCountUsed == 0)
    }

    @Test(arguments: [35, 37, 36 * 2 - 1]) func `half a chunk is no content`(_ count: Int) throws {
        var shard = try Shard()
        let chunks = Array((Self.chunk(1) + Self.chunk(2) + [1]).prefix(count))
        #expect(try shard.refused(Self.make("a", Self.content(chunks))) == .chunksMalformed)
        #expect(
            try shard.refused(Self.make("a", Self.content(Self.chunk(1, byteCount: 0))))
                == .chunksMalformed)
    }

    // MARK: Trash

    @Test func `the trash keeps a folder whole, and gives it back where it was`() throws {
        var shard = try Shard()
        let a = try shard.folder("a")
        let b = try shard.folder("b", in: a)
        let c = try shard.file("c", in: b)
        _ = try shard.done(.trash(TrashNode(node: .node(b))))
        #expect(try shard.item("a/b") == nil)
        #expect(try shard.names(in: WellKnown.trash) == ["b"])
        #expect(try shard.names(in: b) == ["c"])
        #expect(try shard.refused(.rename(c, "d")) == .noNode)
        #expect(try shard.refused(.restore(RestoreNode(node: .node(c)))) == .notInTrash)
        _ = try shard.folder("b", in: a)
        let restored = try shard.done(.restore(RestoreNode(node: .node(b))))
        #expect(restored.name == "b (1)")
        #expect(try shard.item("a/b (1)/c") != nil)
        #expect(try shard.problems() == [])
    }

    @Test func `what lost its folder comes back to the root`() throws {
        var shard = try Shard()
        let a = try shard.folder("a")
        let b = try shard.file("b", in: a)
        _ = try shard.done(.trash(TrashNode(node: .node(b))), .trash(TrashNode(node: .node(a))))
        _ = try shard.done(.restore(RestoreNode(node: .node(b))))
        #expect(try shard.item("b") != nil)
    }

    @Test func `what is deleted goes bit by bit, with all it held`() throws {
        var limits = Limits()
        limits.sweptNodeCount = 4
        var shard = try Shard(limits: limits)
        let empty = try shard.rows.pairs().count
        let folder = try shard.folder("a")
        for number in 0..<20 {
            let create = CreateNode(
                parent: .node(folder), name: "\(number)", kind: .file, onClash: .refuse,
                content: Self.content(Self.chunk(UInt8(number))))
            let file = try #require(try shard.done(.create(create)).node)
            _ = try shard.done(
                .setDetails(SetDetails(node: .node(file), description: "d", tags: ["t"])),
                .setStar(SetStar(node: .node(file), isStarred: true)))
        }
        _ = try shard.done(.trash(TrashNode(node: .node(folder))))
        #expect(try shard.due() == shard.time + limits.trashTime + 1)
        _ = try shard.done(.emptyTrash(EmptyTrash()))
        #expect(try shard.due() == 0)
        #expect(try shard.stat(folder) == nil)
        try shard.sweep()
        #expect(try shard.row()?.nodeCount == 0)
        #expect(try shard.row()?.byteCountUsed == 0)
        let changeCount = try shard.changes().count
        // And that it was deleted.
        #expect(try shard.rows.pairs().count == empty + changeCount + 1)
        #expect(try shard.problems() == [])
    }

    @Test func `old versions go without another save, at their time`() throws {
        var limits = Limits()
        limits.versionAgeMax = 100 * Shard.second
        var shard = try Shard(limits: limits)
        let file = try #require(
            try shard.done(Self.make("a", Self.content(Self.chunk(1)))).node)
        #expect(try shard.due() == nil)
        let made = shard.time
        _ = try shard.done(Self.save(file, base: 1, Self.content(Self.chunk(2))))
        #expect(try shard.due() == made + limits.versionAgeMax + 1)
        shard.time = made + limits.versionAgeMax
        try shard.sweep()
        #expect(try shard.versions(of: file).map(\.number) == [2, 1])
        shard.time += 1
        try shard.sweep()
        #expect(try shard.versions(of: file).map(\.number) == [2])
        #expect(try shard.areReferenced([Self.id(1)]) == [false])
        #expect(try shard.due() == nil)
        #expect(try shard.problems() == [])
    }

    @Test func `what lies in the trash for thirty days is deleted`() throws {
        var shard = try Shard()
        let a = try shard.file("a")
        _ = try shard.done(.trash(TrashNode(node: .node(a))))
        shard.time += 30 * 24 * 3_600 * Shard.second
        try shard.sweep()
        #expect(try shard.names(in: WellKnown.trash) == ["a"])
        shard.time += Shard.second
        try shard.sweep()
        #expect(try shard.names(in: WellKnown.trash) == [])
        #expect(try shard.changes().last?.change.kind == .deleted)
    }
}
