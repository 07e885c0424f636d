import Drive
import DriveModel
import KeyValue
import Schema
import Testing

/// Search, stars, comments and devices.
@Suite struct SearchTests {
    static func names(_ shard: Shard, _ query: SearchQuery) throws -> [String] {
        var query = query
        var names: [String] = []
        repeat {
            guard case .found(let page) = try shard.ask(.search(query)) else { return ["refused"] }
            names += page.items.map(\.name)
            query.cursor = page.cursor
        } while query.cursor != nil
        return names
    }

    static func names(_ shard: Shard, _ text: String, countMax: UInt32 = 100) throws -> [String] {
        try names(shard, SearchQuery(text: text, countMax: countMax))
    }

    @Test func `words are found by how they begin, whatever their case`() throws {
        var shard = try Shard()
        for name in [
            "Annual Report 2026.pdf", "report-draft.txt", "Großer Bericht", "reporter reports",
        ] {
            _ = try shard.file(name)
        }
        #expect(
            try Self.names(shard, "REP").sorted()
                == ["Annual Report 2026.pdf", "report-draft.txt", "reporter reports"])
        #expect(try Self.names(shard, "rep an") == ["Annual Report 2026.pdf"])
        #expect(try Self.names(shard, "GROSSER") == ["Großer Bericht"])
        #expect(try Self.names(shard, "eport") == [])
        #expect(try Self.names(shard, "rep", countMax: 1).count == 3)
        #expect(try Self.names(shard, " - ") == ["refused"])
        #expect(try shard.problems() == [])
    }

    @Test func `plain names have the words that they have beside an accent`() throws {
        var shard = try Shard()
        let long = String(repeating: "x", count: 60)
        let many = (0..<20).map { "w\($0)" }.joined(separator: " ")
        for name in ["A-b_b.C", long + " " + long + "1", many] {
            _ = try shard.file(name)
            _ = try shard.file(name + " é")
        }
        for text in ["a", "b", "c", String(long.prefix(48)), "w0", "w15"] {
            #expect(try Self.names(shard, text).count == 2, "\(text)")
        }
        #expect(try Self.names(shard, "w16") == [])
        #expect(try shard.problems() == [])
    }

    @Test func `a search sees renames and deletions at once`() throws {
        var shard = try Shard()
        let folder = try shard.folder("old")
        let file = try shard.file("inside", in: folder)
        _ = try shard.done(.rename(folder, "new"))
        #expect(try Self.names(shard, "old") == [])
        #expect(try Self.names(shard, "new") == ["new"])
        _ = try shard.done(.trash(TrashNode(node: .node(folder))))
        #expect(try Self.names(shard, "inside") == [])
        _ = try shard.done(.restore(RestoreNode(node: .node(folder))))
        #expect(try Self.names(shard, "inside") == ["inside"])
        _ = try shard.done(
            .trash(TrashNode(node: .node(file))), .emptyTrash(EmptyTrash()))
        try shard.sweep()
        #expect(try Self.names(shard, "inside") == [])
        #expect(try shard.problems() == [])
    }

    @Test func `filters narrow what is found`() throws {
        var shard = try Shard()
        let create = CreateNode(
            parent: .node(WellKnown.root), name: "a song", kind: .file, onClash: .refuse,
            modified: 50, type: "audio/ogg",
            content: ContentTests.content(ContentTests.chunk(1)))
        let song = try #require(try shard.done(.create(create)).node)
        _ = try shard.folder("a folder")
        _ = try shard.done(.setDetails(SetDetails(node: .node(song), tags: ["Loud"])))
        func isFound(_ change: (inout SearchQuery) -> Void) throws -> Bool {
            var query = SearchQuery(text: "a", countMax: 10)
            change(&query)
            return try Self.names(shard, query) == ["a song"]
        }
        #expect(try isFound { $0.kind = .file })
        #expect(try isFound { $0.type = "audio/" })
        #expect(try isFound { ($0.modifiedMin, $0.modifiedMax) = (50, 50) })
        #expect(try isFound { $0.byteCountMin = 100 })
        #expect(try isFound { $0.tag = "loud" })
        #expect(try isFound { ($0.text, $0.tag) = (nil, "LOUD") })
        #expect(try !isFound { $0.byteCountMin = 101 })
        #expect(try !isFound { $0.modifiedMax = 49 })
    }

    @Test func `a search finds only what its caller may see`() throws {
        var shard = try Shard()
        let open = try shard.folder("open")
        _ = try shard.file("plan a", in: open)
        _ = try shard.file("plan b")
        _ = try shard.done(
            .grantAccess(
                GrantAccess(node: .node(open), principal: AccessTests.ann, role: .viewer)))
        #expect(try Self.names(shard, "plan").count == 2)
        shard.actor = AccessTests.asAnn
        #expect(try Self.names(shard, "plan") == ["plan a"])
        shard.actor = Actor(user: 99)
        #expect(try Self.names(shard, "plan") == [])
    }

    @Test func `comments are their writers' own, and go with the file`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        _ = try shard.done(
            .grantAccess(
                GrantAccess(node: .node(file), principal: AccessTests.ann, role: .commenter)))
        shard.actor = AccessTests.asAnn
        let first = try shard.done(.putComment(PutComment(node: .node(file), text: "one"))).comment
        shard.actor = AccessTests.owner
        let change = DriveOperationAction.putComment(
            PutComment(node: .node(file), comment: first, text: "two"))
        #expect(try shard.refused(change) == .noComment)
        _ = try shard.done(
            .putComment(PutComment(node: .node(file), replyTo: first, text: "answer")))
        guard
            case .comments(let answer) = try shard.ask(
                .comments(CommentsQuery(node: file, countMax: 1)))
        else {
            Issue.record("no comments")
            return
        }
        #expect(answer.comments.map(\.comment.text) == ["one"] && answer.hasMore)
        shard.actor = Actor(user: 21)
        #expect(
            try shard.refused(.putComment(PutComment(node: .node(file), text: "x"))) == .noNode)
        shard.actor = AccessTests.owner
        _ = try shard.done(.trash(TrashNode(node: .node(file))), .emptyTrash(EmptyTrash()))
        try shard.sweep()
        #expect(try shard.problems() == [])
    }

    @Test func `a conflicted copy names the device that it comes from`() throws {
        var limits = Limits()
        limits.deviceCountMax = 1
        var shard = try Shard(limits: limits)
        _ = try shard.done(
            .putDevice(PutDevice(device: 5, name: "Ann's laptop", kind: "desktop")))
        #expect(
            try shard.refused(.putDevice(PutDevice(device: 6, name: "x", kind: "y")))
                == .tooManyDevices)
        shard.actor.device = 5
        let file = try #require(
            try shard.done(
                ContentTests.make("a", ContentTests.content(ContentTests.chunk(1)))
            ).node)
        let copy = try shard.done(
            ContentTests.save(file, base: 0, ContentTests.content(ContentTests.chunk(2))))
        #expect(copy.name == "a (conflicted copy, Ann's laptop, 1970-01-01)")
        _ = try shard.done(.removeDevice(RemoveDevice(device: 5)))
        #expect(try shard.refused(.removeDevice(RemoveDevice(device: 5))) == .noDevice)
    }

    @Test func `stars are listed`() throws {
        var shard = try Shard()
        for name in ["a", "b", "c"] {
            let file = try shard.file(name)
            _ = try shard.done(.setStar(SetStar(node: .node(file), isStarred: name != "b")))
        }
        guard case .found(let page) = try shard.ask(.stars(StarsQuery(countMax: 10))) else {
            Issue.record("no stars")
            return
        }
        #expect(page.items.map(\.name) == ["a", "c"])
    }
}
