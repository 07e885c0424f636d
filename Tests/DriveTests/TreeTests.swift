import Drive
import DriveModel
import KeyValue
import Schema
import Testing

@Suite struct TreeTests {
    @Test func `what is made is found by its path and listed in its folder`() throws {
        var shard = try Shard()
        let photos = try shard.folder("Photos")
        let file = try shard.file("a.jpg", in: photos)
        #expect(try shard.item("Photos/a.jpg")?.entry.node == file)
        #expect(try shard.item("/Photos//a.jpg/")?.entry.node == file)
        #expect(try shard.item("photos/a.jpg") == nil)
        #expect(try shard.names() == ["Photos"])
        #expect(try shard.names(in: photos) == ["a.jpg"])
        #expect(try shard.problems() == [])
    }

    @Test func `a name is one name however its accents were typed`() throws {
        var shard = try Shard()
        let file = try shard.file("e\u{301}te\u{301}.txt")
        let name = try #require(try shard.item("\u{e9}t\u{e9}.txt")?.name)
        #expect(Array(name.utf8) == Array("\u{e9}t\u{e9}.txt".utf8))
        #expect(try shard.refused(.make("\u{e9}t\u{e9}.txt")) == .nameTaken)
        #expect(try shard.done(.rename(file, "Été.txt")).name == "Été.txt")
    }

    @Test func `names that differ in case are two, side by side in a list`() throws {
        var shard = try Shard()
        for name in ["b", "README", "a", "readme", "Z", "Readme"] { _ = try shard.file(name) }
        #expect(try shard.names() == ["a", "b", "readme", "README", "Readme", "Z"])
    }

    @Test(arguments: [
        ("", DriveErrorCode.nameEmpty), (".", .nameReserved), ("..", .nameReserved),
        ("a/b", .nameSlash), (String(repeating: "é", count: 128), .nameTooLong),
        ("\u{378}", .nameTooNew),
    ])
    func `a bad name is refused`(_ name: String, _ code: DriveErrorCode) throws {
        var shard = try Shard()
        let file = try shard.file("x")
        #expect(try shard.refused(.make(name)) == code)
        #expect(try shard.refused(.rename(file, name)) == code)
    }

    @Test func `a name of 255 bytes, dots and spaces is as good as any`() throws {
        var shard = try Shard()
        for name in [String(repeating: "x", count: 255), "...", " ", "a\nb", "~", "-rf *", "👩‍👩‍👧"] {
            let file = try shard.file(name)
            #expect(try shard.item(name)?.entry.node == file)
        }
        #expect(try shard.problems() == [])
    }

    @Test func `a clash gets the next free number where that is asked for`() throws {
        var shard = try Shard()
        var names: [String] = []
        for _ in 0..<12 {
            names.append(try shard.done(.make("a.tar.gz", .rename)).name ?? "")
        }
        #expect(names == ["a.tar.gz"] + (1..<12).map { "a.tar (\($0)).gz" })
        #expect(try shard.done(.make(".profile", .rename)).name == ".profile")
        #expect(try shard.done(.make(".profile", .rename)).name == ".profile (1)")
        let long = String(repeating: "é", count: 125) + ".text"
        #expect(try shard.done(.make(long, .rename)).name == long)
        let cut = try #require(try shard.done(.make(long, .rename)).name)
        #expect(cut.utf8.count <= 255 && cut.hasSuffix(" (1).text"))
    }

    @Test func `a folder is moved with all that is in it, by few rows`() throws {
        var shard = try Shard()
        let (from, to) = (try shard.folder("from"), try shard.folder("to"))
        for number in 0..<100 { _ = try shard.file("\(number)", in: from) }
        let before = try shard.rows.pairs()
        _ = try shard.done(.move(from, to: to))
        let after = try shard.rows.pairs()
        #expect(Set(after.map(\.key)).symmetricDifference(before.map(\.key)).count <= 3)
        #expect(try shard.item("to/from/99") != nil)
        #expect(try shard.item("from") == nil)
        #expect(try shard.problems() == [])
    }

    @Test func `a folder can't go into itself`() throws {
        var shard = try Shard()
        let a = try shard.folder("a")
        let b = try shard.folder("b", in: a)
        let c = try shard.folder("c", in: b)
        #expect(try shard.refused(.move(a, to: c)) == .cycle)
        #expect(try shard.refused(.move(a, to: a)) == .cycle)
        #expect(try shard.refused(.copy(a, to: c)) == .cycle)
        #expect(try shard.refused(.move(WellKnown.root, to: a)) == .root)
        #expect(try shard.refused(.rename(WellKnown.trash, "x")) == .root)
    }

    @Test func `a move that changes nothing leaves no trace`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        let before = try shard.rows.pairs()
        _ = try shard.done(.rename(file, "a"))
        _ = try shard.done(.move(file, to: WellKnown.root))
        #expect(try shard.rows.pairs() == before)
    }

    @Test func `a copy is a tree of its own`() throws {
        var shard = try Shard()
        let a = try shard.folder("a")
        let b = try shard.folder("b", in: a)
        _ = try shard.file("c", in: b)
        let copied = try shard.done(.copy(a, to: WellKnown.root, "copy"))
        _ = try shard.done(.rename(b, "renamed"))
        #expect(try shard.item("copy/b/c") != nil)
        #expect(copied.name == "copy")
        #expect(try shard.problems() == [])
    }

    @Test func `operations see what those before them have made`() throws {
        var shard = try Shard()
        _ = try shard.done(
            .make("a", .folder),
            .create(CreateNode(parent: .made(0), name: "b", kind: .folder, onClash: .refuse)),
            .create(CreateNode(parent: .made(1), name: "c", kind: .file, onClash: .refuse)))
        #expect(try shard.item("a/b/c") != nil)
    }

    @Test func `one refusal undoes the whole transaction, and says which operation`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        let before = try shard.rows.pairs()
        let answer = try shard.apply([.make("b"), .rename(file, "c"), .make("b")])
        #expect(answer.refused?.code == .nameTaken)
        #expect(answer.refused?.operation == 2)
        #expect(answer.results.isEmpty)
        #expect(try shard.rows.pairs() == before)
    }

    @Test func `a transaction based on what has changed since is refused`() throws {
        var shard = try Shard()
        let made = try shard.done(.make("a"))
        let number = try #require(made.node)
        _ = try shard.done(.rename(number, "b"))
        var rename = DriveOperation(action: .rename(number, "c"))
        rename.expectations = [Expectation(node: .node(number), revision: made.revision)]
        let transaction = DriveTransaction(
            drive: Shard.drive, actor: shard.actor, operations: [rename])
        #expect(try shard.apply(transaction).refused?.code == .changed)
        rename.expectations[0].revision = try shard.stat(number)?.item.entry.revision
        let again = DriveTransaction(drive: Shard.drive, actor: shard.actor, operations: [rename])
        #expect(try shard.apply(again).refused == nil)
    }

    @Test func `a stranger finds nothing`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        shard.actor = Actor(user: 8)
        #expect(try shard.item("a") == nil)
        #expect(try shard.refused(.rename(file, "b")) == .noNode)
        #expect(try shard.refused(.make("b")) == .noNode)
    }

    // MARK: Details

    @Test func `details are set, replaced and removed`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        _ = try shard.done(
            .setDetails(
                SetDetails(
                    node: .node(file), description: "about",
                    properties: [Property(name: "k", value: "1"), Property(name: "j", value: "2")],
                    tags: ["Blue", "red"], type: "text/plain")))
        _ = try shard.done(
            .setDetails(
                SetDetails(
                    node: .node(file), properties: [Property(name: "k", value: "3")],
                    propertiesRemoved: ["j"], tags: ["blue"], tagsRemoved: ["RED"])))
        let answer = try #require(try shard.stat(file))
        #expect(
            answer.details
                == DetailsRow(
                    description: "about", properties: [Property(name: "k", value: "3")],
                    tags: ["blue"]))
        #expect(answer.item.entry.type == "text/plain")
        #expect(try shard.problems() == [])
    }

    @Test func `a star is its user's own`() throws {
        var shard = try Shard()
        let file = try shard.file("a")
        _ = try shard.done(.setStar(SetStar(node: .node(file), isStarred: true)))
        #expect(try shard.stat(file)?.isStarred == true)
        _ = try shard.done(.setStar(SetStar(node: .node(file), isStarred: false)))
        #expect(try shard.stat(file)?.isStarred == false)
        #expect(try shard.problems() == [])
    }

    // MARK: Limits

    @Test func `each limit of the tree has its error`() throws {
        var limits = Limits()
        limits.depthMax = 3
        limits.childCountMax = 4
        limits.nodeCountMax = 8
        limits.copiedCountMax = 2
        limits.propertyCountMax = 1
        limits.changedRowCountMax = 20
        var shard = try Shard(limits: limits)
        let a = try shard.folder("a")
        let b = try shard.folder("b", in: a)
        let c = try shard.folder("c", in: b)
        #expect(try shard.refused(.make("d", in: c)) == .tooDeep)
        let e = try shard.folder("e")
        #expect(try shard.refused(.move(a, to: e)) == .tooDeep)
        #expect(try shard.refused(.copy(a, to: WellKnown.root, "f")) == .copyTooLarge)
        let pair = [Property(name: "a", value: ""), Property(name: "b", value: "")]
        #expect(
            try shard.refused(.setDetails(SetDetails(node: .node(a), properties: pair)))
                == .detailsTooLarge)
        _ = try shard.done(.make("g"), .make("h"))
        #expect(try shard.refused(.make("i")) == .folderFull)
        _ = try shard.done(.make("i", in: a), .make("j", in: a))
        #expect(try shard.refused(.make("k", in: a)) == .driveFull)
        let renames = (0..<8).map { DriveOperationAction.rename(a, "\($0)") }
        #expect(try shard.apply(renames).refused?.code == .transactionTooLarge)
        #expect(try shard.problems() == [])
    }

    // MARK: Listing

    @Test(arguments: [true, false])
    func `a folder pages alike in all orders, with order rows and without`(
        _ isOrdered: Bool
    ) throws {
        var limits = Limits()
        limits.unorderedCountMax = isOrdered ? 3 : 1_000
        var shard = try Shard(limits: limits)
        for number in 0..<25 {
            let create = CreateNode(
                parent: .node(WellKnown.root), name: "n\(number * 7 % 25)", kind: .file,
                onClash: .refuse, modified: UInt64(number * 11 % 25),
                type: number % 3 == 0 ? nil : "t/\(number % 3)")
            _ = try shard.done(.create(create))
        }
        for order in [ListOrder.name, .size, .time, .type] {
            let all = try shard.names(by: order)
            #expect(all.count == 25)
            #expect(try shard.names(by: order, countMax: 4) == all)
            #expect(
                try shard.names(by: order, isDescending: true, countMax: 7)
                    == Array(all.reversed()))
        }
        let times = try shard.items(
            in: WellKnown.root, by: .time, isDescending: false, countMax: 6)
        #expect(times.map(\.entry.modified) == (0..<25).map { UInt64($0) })
        #expect(try shard.problems() == [])
    }

    @Test func `a page goes on where the last one ended, whatever came and went`() throws {
        var shard = try Shard()
        for name in ["a", "b", "d", "e"] { _ = try shard.file(name) }
        let query = ListQuery(
            folder: WellKnown.root, order: .name, isDescending: false, countMax: 2)
        guard case .list(let page) = try shard.ask(.list(query)) else {
            Issue.record("no list")
            return
        }
        let b = try #require(try shard.item("b")).entry.node
        _ = try shard.done(.rename(b, "z"), .make("c"), .make("aa"))
        var next = query
        next.cursor = page.cursor
        guard case .list(let rest) = try shard.ask(.list(next)) else {
            Issue.record("no list")
            return
        }
        #expect(rest.items.map(\.name) == ["c", "d"])
    }

    // MARK: The feed

    @Test func `the feed tells each change in order, with who made it`() throws {
        var shard = try Shard()
        shard.actor.device = 5
        let file = try shard.file("a")
        let folder = try shard.folder("b")
        _ = try shard.done(.move(file, to: folder))
        let changes = try shard.changes()
        #expect(changes.map(\.sequence) == [1, 2, 3])
        #expect(changes.map(\.change.kind) == [.created, .created, .moved])
        #expect(changes[2].change.parentBefore == WellKnown.root)
        #expect(changes[2].change.parent == folder)
        #expect(changes.allSatisfy { $0.change.device == 5 && $0.change.user == Shard.owner })
    }

    @Test func `a cursor older than the feed gets resync, never a gap`() throws {
        var limits = Limits()
        limits.changeCountMax = 3
        var shard = try Shard(limits: limits)
        for number in 0..<5 { _ = try shard.file("\(number)") }
        #expect(try shard.changes(after: 2).map(\.sequence) == [3, 4, 5])
        #expect(try shard.changes(after: 5).isEmpty)
        for cursor in [0, 1, 6, UInt64.max] {
            let answer = try shard.ask(.changes(ChangesQuery(after: cursor, countMax: 10)))
            guard case .refused(let error) = answer else {
                Issue.record("\(cursor) was answered")
                continue
            }
            #expect(error.code == .resync)
        }
        #expect(try shard.problems() == [])
    }
}

extension DriveOperationAction {
    fileprivate static func make(_ name: String, _ onClash: OnClash) -> DriveOperationAction {
        make(name, in: WellKnown.root, .file, onClash)
    }

    fileprivate static func make(_ name: String, _ kind: NodeKind) -> DriveOperationAction {
        make(name, in: WellKnown.root, kind)
    }
}
