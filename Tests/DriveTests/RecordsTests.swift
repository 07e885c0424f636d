import Drive
import DriveModel
import KeyValue
import Schema
import Testing

/// What is written down for later: audit rows, notices, activity.
@Suite struct RecordsTests {
    @Test func `who let whom in is told to the owner, the latest first`() throws {
        var shard = try Shard()
        shard.actor.address = "192.0.2.7"
        let file = try shard.file("file")
        _ = try shard.done(OutboxTests.grantWithout(file))
        _ = try shard.done(OutboxTests.revoke(file))
        _ = try shard.done(.trash(TrashNode(node: .node(file))))
        _ = try shard.done(.deleteNode(DeleteNode(node: .node(file))))
        let rows = try shard.audits()
        #expect(rows.map(\.kind) == [.deleted, .revoked, .granted])
        #expect(rows.allSatisfy { $0.name == "file" && $0.user == Shard.owner })
        #expect(rows.allSatisfy { $0.address == "192.0.2.7" })
        #expect(rows[1].principal == OutboxTests.ann && rows[1].role == .viewer)
        shard.actor = Actor(user: 20)
        #expect(
            try shard.ask(.audit(DriveAuditQuery(countMax: 9)))
                == .refused(DriveError(code: .noDrive)))
        #expect(try shard.problems() == [])
    }

    @Test func `audit rows go by count and by age`() throws {
        var limits = Limits()
        limits.auditCountMax = 5
        limits.auditTime = 60 * Shard.second
        var shard = try Shard(limits: limits)
        for number in 0..<9 {
            _ = try shard.done(
                .putDevice(PutDevice(device: UInt64(number), name: "d", kind: "phone")))
        }
        #expect(try shard.audits().map(\.number) == [8, 7, 6, 5, 4])
        shard.time += 100 * Shard.second
        for number in 10..<13 {
            _ = try shard.done(
                .putDevice(PutDevice(device: UInt64(number), name: "d", kind: "phone")))
        }
        #expect(try shard.audits().map(\.number) == [12, 11, 10])
        #expect(try shard.problems() == [])
    }

    @Test func `the owner has notice of shares, comments, conflicts and a full drive`() throws {
        var limits = Limits()
        limits.noticeCountMax = 3
        var shard = try Shard(limits: limits, byteCountMax: 100)
        let file = try shard.file("file.txt")
        _ = try shard.done(
            .grantAccess(
                GrantAccess(node: .node(file), principal: OutboxTests.ann, role: .editor)))
        shard.actor = Actor(user: 20)
        let comment = PutComment(node: .node(file), text: "ah")
        _ = try shard.done(.putComment(comment))
        let chunk = [UInt8](repeating: 1, count: 32) + [95, 0, 0, 0]
        let save = SaveFile(
            node: .node(file), baseVersion: 7,
            content: Content(source: .inlineChunks(ShortContent(chunks: chunk))))
        _ = try shard.done(.save(save))
        #expect(try shard.ask(.notices(NoticesQuery(after: 0, countMax: 9))).isRefused)
        shard.actor = Actor(user: Shard.owner)
        _ = try shard.done(.putComment(comment))  // the owner's own
        var told = try shard.notices()
        #expect(told.notices.map(\.row.kind) == [.commented, .conflict, .quota])
        #expect(told.notices.map(\.row.user) == [20, 20, nil])
        #expect(told.seen == 0 && told.last == 3)
        _ = try shard.done(.seeNotices(SeeNotices(last: 9)))
        shard.actor = Actor(user: 20)
        _ = try shard.done(.putComment(comment))
        #expect(try shard.refused(.seeNotices(SeeNotices(last: 1))) == .noDrive)
        shard.actor = Actor(user: Shard.owner)
        told = try shard.notices()
        #expect(told.notices.map(\.sequence) == [2, 3, 4])
        #expect(told.seen == 3 && told.last == 4)
        #expect(try shard.problems() == [])
    }

    @Test func `what is shared gives notice, to who it is for alone`() throws {
        var shard = try OutboxTests.shard()
        let file = try shard.file("file")
        // The other drive is of account 20.
        let bob = Principal(kind: .user, number: 21)
        _ = try shard.done(
            .grantAccess(
                GrantAccess(
                    node: .node(file), principal: bob, role: .viewer, tell: OutboxTests.other)))
        try shard.carryAll()
        #expect(try shard.shared(with: OutboxTests.other) == [])
        #expect(try shard.notices(of: OutboxTests.other, as: 20).last == 0)
        _ = try shard.done(OutboxTests.grant(file))
        try shard.carryAll()
        let told = try shard.notices(of: OutboxTests.other, as: 20)
        #expect(told.notices.map(\.row.kind) == [.shared])
        #expect(told.notices.map(\.row.drive) == [Shard.drive])
        #expect(told.notices.map(\.row.user) == [Shard.owner])
        #expect(try shard.problems() == [])
    }

    @Test func `activity is the feed from its end, of a node or of somebody`() throws {
        var limits = Limits()
        limits.searchedRowCountMax = 3
        var shard = try Shard(limits: limits)
        let folder = try shard.folder("folder")
        let files = try (0..<5).map { try shard.file("file \($0)", in: folder) }
        for file in files { _ = try shard.done(.rename(file, "new \(file)")) }
        #expect(try shard.activity(ActivityQuery(node: files[1], countMax: 9)) == [8, 3])
        #expect(
            try shard.activity(ActivityQuery(node: folder, countMax: 2))
                == [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(try shard.activity(ActivityQuery(user: 20, countMax: 9)) == [])
        shard.actor = Actor(user: 20)
        #expect(
            try shard.ask(.activity(ActivityQuery(countMax: 9)))
                == .refused(DriveError(code: .noDrive)))
    }

    @Test func `a node has so many comments and no more`() throws {
        var limits = Limits()
        limits.commentCountMax = 2
        var shard = try Shard(limits: limits)
        let file = try shard.file("file")
        let comment = DriveOperationAction.putComment(
            PutComment(node: .node(file), text: "ah"))
        let first = try shard.done(comment).comment ?? 0
        _ = try shard.done(comment)
        #expect(try shard.refused(comment) == .tooManyComments)
        _ = try shard.done(.removeComment(RemoveComment(node: .node(file), comment: first)))
        _ = try shard.done(comment)
        #expect(try shard.problems() == [])
    }

    // MARK: Search and pages

    @Test func `filters alone find the latest first, a bounded part a page`() throws {
        var limits = Limits()
        limits.searchedRowCountMax = 3
        var shard = try Shard(limits: limits)
        let folder = try shard.folder("folder")
        let files = try (0..<10).map { try shard.file("file \($0)", in: folder) }
        let query = SearchQuery(kind: .file, countMax: 2)
        #expect(try shard.found(query).map(\.entry.node) == files.reversed())
        #expect(
            try shard.found(SearchQuery(kind: .folder, countMax: 2)).map(\.entry.node) == [folder])
        guard case .found(let page) = try shard.ask(.search(SearchQuery(user: 9, countMax: 9)))
        else { throw StoreError(.failed, "no page") }
        #expect(page.items == [] && page.cursor != nil)
        #expect(
            try shard.ask(.search(SearchQuery(countMax: 9)))
                == .refused(DriveError(code: .searchEmpty)))
    }

    @Test(arguments: [ListOrder.name, .size, .time, .type])
    func `no cursor holds a name that its caller may not see`(_ order: ListOrder) throws {
        var shard = try Shard()
        let folder = try shard.folder("folder")
        _ = try shard.done(
            .grantAccess(
                GrantAccess(node: .node(folder), principal: OutboxTests.ann, role: .viewer)))
        var shown: [UInt64] = []
        for place in 0..<12 {
            let file = try shard.file("secret plan \(place)", in: folder)
            if place % 4 == 0 {
                shown.append(file)
                continue
            }
            _ = try shard.done(
                .grantAccess(
                    GrantAccess(node: .node(file), principal: OutboxTests.ann, role: .denied)))
        }
        shard.actor = Actor(user: 20)
        var listed: [UInt64] = []
        var cursor: [UInt8]?
        repeat {
            let query = ListQuery(
                folder: folder, order: order, isDescending: false, countMax: 1, cursor: cursor)
            guard case .list(let page) = try shard.ask(.list(query)) else {
                throw StoreError(.failed, "no page")
            }
            cursor = page.cursor
            let holdsName = String(decoding: cursor ?? [], as: UTF8.self).contains("secret")
            #expect(!holdsName || !page.items.isEmpty)
            listed += page.items.map(\.entry.node)
        } while cursor != nil
        #expect(listed.sorted() == shown)
        var found: [UInt64] = []
        repeat {
            let query = SearchQuery(text: "pl", countMax: 1, cursor: cursor)
            guard case .found(let page) = try shard.ask(.search(query)) else {
                throw StoreError(.failed, "no page")
            }
            cursor = page.cursor
            found += page.items.map(\.entry.node)
        } while cursor != nil
        #expect(found == shown)
    }

    @Test func `any bytes as a cursor are refused, or mean a place`() throws {
        var shard = try Shard()
        let folder = try shard.folder("folder")
        _ = try shard.file("a", in: folder)
        for cursor in [[], [0], [1], [2], [1, 9, 9], [1, 1, 200], [0, 1, 2], [1, 1, 1, 1]]
            as [[UInt8]]
        {
            let list = ListQuery(
                folder: folder, order: .time, isDescending: false, countMax: 1, cursor: cursor)
            let search = SearchQuery(text: "a", countMax: 1, cursor: cursor)
            for question in [DriveQueryQuestion.list(list), .search(search)] {
                let answer = try shard.ask(question)
                guard case .refused(let error) = answer else { continue }
                #expect(error.code == .cursorInvalid)
            }
        }
    }
}

extension DriveQueryAnswerAnswer {
    var isRefused: Bool {
        guard case .refused = self else { return false }
        return true
    }
}

extension OutboxTests {
    static func grantWithout(_ node: UInt64) -> DriveOperationAction {
        .grantAccess(GrantAccess(node: .node(node), principal: ann, role: .viewer))
    }
}

extension Shard {
    func audits() throws -> [DriveAuditRow] {
        guard case .audit(let answer) = try ask(.audit(DriveAuditQuery(countMax: 1_000))) else {
            return []
        }
        return answer.items.map(\.row)
    }

    func notices() throws -> NoticesAnswer {
        guard case .notices(let answer) = try ask(.notices(NoticesQuery(after: 0, countMax: 99)))
        else { throw StoreError(.failed, "no notices") }
        return answer
    }

    func notices(of drive: UInt64, as user: UInt64) throws -> NoticesAnswer {
        let query = DriveQuery(
            drive: drive, actor: Actor(user: user), time: time,
            question: .notices(NoticesQuery(after: 0, countMax: 99)))
        guard
            case .drive(let answer) = try machine.answer(
                ShardQuery(question: .drive(query)), from: rows),
            case .notices(let notices) = answer.answer
        else { throw StoreError(.failed, "no notices") }
        return notices
    }

    /// Sequences, over all pages.
    func activity(_ query: ActivityQuery) throws -> [UInt64] {
        var (query, found) = (query, [] as [UInt64])
        repeat {
            guard case .activity(let page) = try ask(.activity(query)) else { return found }
            found += page.changes.map(\.sequence)
            query.before = page.before
        } while query.before != nil
        return found
    }
}
