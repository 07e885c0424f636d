import Drive
import DriveModel
import KeyValue
import Schema
import Testing

@Suite struct AccessTests {
    /// A folder in a folder in a folder, with a file; and who asks.
    struct Story {
        var shard: Shard
        let (top, middle, file): (UInt64, UInt64, UInt64)

        init(limits: Limits = Limits()) throws {
            shard = try Shard(limits: limits)
            top = try shard.folder("top")
            middle = try shard.folder("middle", in: top)
            file = try shard.file("file", in: middle)
        }

        mutating func grant(
            _ node: UInt64, _ principal: Principal, _ role: AccessRole, expires: UInt64? = nil,
            by actor: Actor = Actor(user: Shard.owner)
        ) throws -> DriveErrorCode? {
            shard.actor = actor
            return try shard.apply([
                .grantAccess(
                    GrantAccess(
                        node: .node(node), principal: principal, role: role, expires: expires))
            ]).refused?.code
        }

        mutating func revoke(
            _ node: UInt64, _ principal: Principal, by actor: Actor = Actor(user: Shard.owner)
        ) throws -> DriveErrorCode? {
            shard.actor = actor
            return try shard.apply([
                .revokeAccess(RevokeAccess(node: .node(node), principal: principal))
            ]).refused?.code
        }

        mutating func role(_ node: UInt64, _ actor: Actor) throws -> AccessRole? {
            shard.actor = actor
            return try shard.stat(node)?.role
        }
    }

    static let ann = Principal(kind: .user, number: 20)
    static let asAnn = Actor(
        user: 20, groups: [ActorGroup(group: 30), ActorGroup(group: 31)], domain: "Example.org")
    static let team = Principal(kind: .group, number: 30)
    static let otherTeam = Principal(kind: .group, number: 31)
    static let domain = Principal(kind: .domain, domain: "example.ORG")
    static let owner = Actor(user: Shard.owner)

    @Test(arguments: [ann, team, domain])
    func `a grant holds for the node and all below it, and for nobody else`(
        _ principal: Principal
    ) throws {
        var story = try Story()
        #expect(try story.role(story.file, Self.asAnn) == nil)
        #expect(try story.grant(story.middle, principal, .viewer) == nil)
        #expect(try story.role(story.file, Self.asAnn) == .viewer)
        #expect(try story.role(story.middle, Self.asAnn) == .viewer)
        #expect(try story.role(story.top, Self.asAnn) == nil)
        #expect(try story.role(story.file, Actor(user: 21)) == nil)
        #expect(try story.revoke(story.middle, principal) == nil)
        #expect(try story.role(story.file, Self.asAnn) == nil)
        #expect(try story.shard.problems() == [])
    }

    @Test func `the nearest grant or denial counts`() throws {
        var story = try Story()
        _ = try story.grant(story.top, Self.ann, .editor)
        _ = try story.grant(story.middle, Self.ann, .denied)
        #expect(try story.role(story.top, Self.asAnn) == .editor)
        #expect(try story.role(story.file, Self.asAnn) == nil)
        #expect(try story.shard.names(in: story.top) == [])
        _ = try story.grant(story.file, Self.ann, .commenter)
        #expect(try story.role(story.file, Self.asAnn) == .commenter)
    }

    @Test func `on one node the account counts before its groups, a denial first among these`()
        throws
    {
        var story = try Story()
        _ = try story.grant(story.top, Self.team, .viewer)
        _ = try story.grant(story.top, Self.otherTeam, .editor)
        _ = try story.grant(story.top, Self.domain, .owner)
        #expect(try story.role(story.file, Self.asAnn) == .editor)
        _ = try story.grant(story.top, Self.team, .denied)
        #expect(try story.role(story.file, Self.asAnn) == nil)
        _ = try story.grant(story.top, Self.ann, .viewer)
        #expect(try story.role(story.file, Self.asAnn) == .viewer)
    }

    @Test func `a grant ends with its time`() throws {
        var story = try Story()
        let end = story.shard.time + 100 * Shard.second
        _ = try story.grant(story.top, Self.ann, .viewer, expires: end)
        #expect(try story.role(story.file, Self.asAnn) == .viewer)
        story.shard.time = end
        #expect(try story.role(story.file, Self.asAnn) == nil)
    }

    @Test func `each role may what it says`() throws {
        var story = try Story()
        for role in [AccessRole.viewer, .commenter, .editor, .owner] {
            _ = try story.grant(story.top, Self.ann, role)
            story.shard.actor = Self.asAnn
            let rename = try story.shard.apply([.rename(story.file, "by \(role)")]).refused?.code
            #expect(rename == (role.rawValue >= AccessRole.editor.rawValue ? nil : .forbidden))
            let made = try story.shard.apply([.make("new \(role)", in: story.middle)]).refused
            #expect((made == nil) == (role.rawValue >= AccessRole.editor.rawValue))
        }
        #expect(try story.shard.problems() == [])
    }

    @Test func `an editor passes on what it has, and takes back no more`() throws {
        var story = try Story()
        let bob = Principal(kind: .user, number: 21)
        _ = try story.grant(story.top, Self.ann, .editor)
        #expect(try story.grant(story.file, bob, .editor, by: Self.asAnn) == nil)
        #expect(try story.grant(story.file, bob, .owner, by: Self.asAnn) == .roleTooHigh)
        #expect(try story.grant(story.file, bob, .denied, by: Self.asAnn) == .roleTooHigh)
        #expect(try story.revoke(story.file, bob, by: Self.asAnn) == nil)
        _ = try story.grant(story.file, bob, .owner)
        #expect(try story.revoke(story.file, bob, by: Self.asAnn) == .roleTooHigh)
        #expect(try story.grant(story.file, bob, .viewer, by: Self.asAnn) == .roleTooHigh)
        _ = try story.grant(story.top, Self.ann, .viewer)
        #expect(try story.grant(story.file, bob, .viewer, by: Self.asAnn) == .forbidden)
        #expect(try story.revoke(story.top, Self.ann, by: Self.asAnn) == nil)
        #expect(try story.role(story.top, Self.asAnn) == nil)
    }

    @Test func `the access query says who can see a node, and why`() throws {
        var story = try Story()
        _ = try story.grant(story.top, Self.team, .viewer)
        _ = try story.grant(story.file, Self.ann, .editor)
        story.shard.actor = Self.owner
        guard case .access(let answer) = try story.shard.ask(.access(AccessQuery(node: story.file)))
        else {
            Issue.record("no answer")
            return
        }
        #expect(answer.owner == Shard.owner)
        #expect(answer.grants.map(\.node) == [story.file, story.top])
        #expect(answer.grants.map(\.grant.principal) == [Self.ann, Self.team])
        #expect(answer.grants.allSatisfy { $0.grant.grantedBy == Shard.owner })
    }

    @Test func `the feed shows others what they may see, and that the rest is gone`() throws {
        var story = try Story()
        _ = try story.grant(story.middle, Self.ann, .viewer)
        story.shard.actor = Self.owner
        _ = try story.shard.done(.rename(story.file, "renamed"))
        _ = try story.shard.file("secret", in: story.top)
        _ = try story.shard.done(.move(story.file, to: story.top))
        story.shard.actor = Self.asAnn
        let changes = try story.shard.changes().map(\.change)
        #expect(!changes.contains { $0.name == "secret" || $0.name == "renamed" })
        #expect(changes.last?.kind == .deleted && changes.last?.node == story.file)
    }

    @Test func `whoever trashes something may get it back, and nobody else but the owner`() throws {
        var story = try Story()
        _ = try story.grant(story.top, Self.ann, .editor)
        _ = try story.grant(story.top, Self.otherTeam, .editor)
        story.shard.actor = Self.asAnn
        _ = try story.shard.done(.trash(TrashNode(node: .node(story.middle))))
        let restore = DriveOperationAction.restore(RestoreNode(node: .node(story.middle)))
        story.shard.actor = Actor(user: 21, groups: [ActorGroup(group: 31)])
        #expect(try story.shard.refused(restore) == .noNode)
        story.shard.actor = Self.asAnn
        _ = try story.shard.done(restore)
        #expect(try story.role(story.file, Self.asAnn) == .editor)
    }

    @Test func `in the trash one sees no more than where it was, and nothing once that is revoked`()
        throws
    {
        var story = try Story()
        _ = try story.grant(story.top, Self.ann, .editor)
        _ = try story.grant(story.file, Self.ann, .denied)
        story.shard.actor = Self.asAnn
        _ = try story.shard.done(.trash(TrashNode(node: .node(story.middle))))
        #expect(try story.role(story.middle, Self.asAnn) == .editor)
        #expect(try story.role(story.file, Self.asAnn) == nil)
        _ = try story.revoke(story.top, Self.ann)
        #expect(try story.role(story.middle, Self.asAnn) == nil)
        story.shard.actor = Self.asAnn
        let restore = DriveOperationAction.restore(RestoreNode(node: .node(story.middle)))
        #expect(try story.shard.refused(restore) == .noNode)
    }

    @Test func `who may edit for a while gives access for no longer, to others or to himself`()
        throws
    {
        var story = try Story()
        let end = story.shard.time + 100 * Shard.second
        let bob = Principal(kind: .user, number: 21)
        _ = try story.grant(story.top, Self.ann, .editor, expires: end)
        #expect(try story.grant(story.file, bob, .viewer, by: Self.asAnn) == .expiryTooLate)
        #expect(try story.grant(story.file, Self.ann, .editor, by: Self.asAnn) == .expiryTooLate)
        #expect(try story.grant(story.file, bob, .viewer, expires: end, by: Self.asAnn) == nil)
        story.shard.actor = Self.asAnn
        #expect(try story.shard.refused(Self.link(story.file)) == .expiryTooLate)
        #expect(try story.shard.done(Self.link(story.file, expires: end)).node == story.file)
    }

    @Test func `an editor lets nobody in below who was kept out above`() throws {
        var story = try Story()
        let bob = Principal(kind: .user, number: 21)
        _ = try story.grant(story.top, Self.ann, .editor)
        _ = try story.grant(story.middle, bob, .denied)
        _ = try story.grant(story.middle, Principal(kind: .link), .denied)
        #expect(try story.grant(story.file, bob, .viewer, by: Self.asAnn) == .roleTooHigh)
        story.shard.actor = Self.asAnn
        #expect(try story.shard.refused(Self.link(story.file)) == .roleTooHigh)
        #expect(try story.grant(story.file, bob, .viewer) == nil)
    }

    @Test func `an editor moves nothing out from where owners keep somebody out`() throws {
        var story = try Story()
        let other = try story.shard.folder("other", in: story.top)
        _ = try story.grant(story.top, Self.ann, .editor)
        _ = try story.grant(story.middle, Principal(kind: .user, number: 21), .denied)
        story.shard.actor = Self.asAnn
        #expect(try story.shard.refused(.move(story.file, to: other)) == .accessKept)
        _ = try story.shard.done(.trash(TrashNode(node: .node(story.file))))
        let restore = RestoreNode(node: .node(story.file), parent: .node(other))
        #expect(try story.shard.refused(.restore(restore)) == .accessKept)
        story.shard.actor = Self.owner
        _ = try story.shard.done(.restore(restore))
    }

    @Test func `a path to what is closed is refused as one to what is not there`() throws {
        var story = try Story()
        _ = try story.shard.folder("shared")
        story.shard.actor = Self.asAnn
        for path in ["top/middle/file", "top/middle", "top/nothing", "nothing"] {
            guard case .refused(let error) = try story.shard.ask(.stat(StatQuery(path: path)))
            else {
                Issue.record("\(path) is shown")
                continue
            }
            #expect(error == DriveError(code: .noNode, node: WellKnown.root))
        }
    }

    @Test func `a drive belongs to an account`() throws {
        var shard = try Shard()
        let answer = try shard.create(CreateDrive(drive: 9, owner: 0, byteCountMax: 1))
        #expect(answer.refused?.code == .principalMalformed)
    }

    // MARK: Links

    @Test func `what a link gives can't be passed on`() throws {
        var story = try Story()
        _ = try story.shard.done(
            .putLink(
                PutLink(
                    node: .node(story.middle), token: Self.token, role: .editor, isDisabled: false))
        )
        let linked = Actor(user: 20, link: ActorLink(token: Self.token))
        #expect(try story.role(story.file, linked) == .editor)
        #expect(try story.grant(story.file, Self.ann, .editor, by: linked) == .forbidden)
    }

    @Test func `people without an account have no part in each other's uploads`() throws {
        var story = try Story()
        var actors: [Actor] = []
        for byte in [1, 2] as [UInt8] {
            let token = FixedBytes<32> { _ in byte }
            _ = try story.shard.done(
                .putLink(
                    PutLink(
                        node: .node(story.middle), token: token, role: .editor, isDisabled: false)))
            actors.append(Actor(user: 0, link: ActorLink(token: token)))
        }
        story.shard.actor = actors[0]
        let begin = BeginUpload(byteCount: 10, node: .node(story.middle))
        let upload = try #require(try story.shard.done(.beginUpload(begin)).upload)
        story.shard.actor = actors[1]
        let cancel = DriveOperationAction.cancelUpload(CancelUpload(upload: upload))
        #expect(try story.shard.refused(cancel) == .noUpload)
        story.shard.actor = actors[0]
        _ = try story.shard.done(cancel)
    }

    @Test func `a link that is off counts no downloads, not even the owner's`() throws {
        var story = try Story()
        _ = try story.shard.done(Self.link(story.middle, isDisabled: true))
        story.shard.actor = Actor(user: Shard.owner, link: ActorLink(token: Self.token))
        #expect(try story.shard.refused(.countDownload(CountDownload())) == .noLink)
    }

    static let token = FixedBytes<32> { UInt8($0) }
    static let byLink = Actor(user: 0, link: ActorLink(token: token))

    static func link(
        _ node: UInt64, expires: UInt64? = nil, password: [UInt8]? = nil, max: UInt64? = nil,
        isDisabled: Bool = false
    ) -> DriveOperationAction {
        .putLink(
            PutLink(
                node: .node(node), token: token, role: .viewer, expires: expires,
                password: password, downloadCountMax: max, isDisabled: isDisabled))
    }

    @Test func `a link opens its node and what is below, until it is off`() throws {
        var story = try Story()
        _ = try story.shard.done(Self.link(story.middle))
        #expect(try story.role(story.file, Self.byLink) == .viewer)
        #expect(try story.role(story.top, Self.byLink) == nil)
        #expect(try story.shard.refused(.rename(story.file, "x")) == .forbidden)
        for off in [
            Self.link(story.middle, isDisabled: true),
            Self.link(story.middle, expires: story.shard.time),
            Self.link(story.middle, password: [1]),
            .removeLink(RemoveLink(token: Self.token)),
        ] {
            story.shard.actor = Self.owner
            _ = try story.shard.done(off)
            #expect(try story.role(story.file, Self.byLink) == nil)
        }
        #expect(try story.shard.problems() == [])
    }

    @Test func `a link's password has to be the one that was checked`() throws {
        var story = try Story()
        _ = try story.shard.done(Self.link(story.middle, password: [1, 2]))
        let asked = Actor(user: 0, link: ActorLink(token: Self.token, password: [1, 2]))
        #expect(try story.role(story.file, asked) == .viewer)
        story.shard.actor = Self.owner
        _ = try story.shard.done(Self.link(story.middle, password: [3]))
        #expect(try story.role(story.file, asked) == nil)
    }

    @Test func `a link has as many downloads as it was given`() throws {
        var story = try Story()
        _ = try story.shard.done(Self.link(story.middle, max: 2))
        story.shard.actor = Self.byLink
        #expect(try story.shard.done(.countDownload(CountDownload())).count == 1)
        #expect(try story.shard.done(.countDownload(CountDownload())).count == 2)
        #expect(try story.shard.refused(.countDownload(CountDownload())) == .linkExhausted)
    }

    @Test func `what is closed to links stays closed below an open one`() throws {
        var story = try Story()
        _ = try story.shard.done(Self.link(story.top))
        _ = try story.grant(story.middle, Principal(kind: .link), .denied)
        #expect(try story.role(story.top, Self.byLink) == .viewer)
        #expect(try story.role(story.file, Self.byLink) == nil)
    }

    @Test func `grants and links go with their node, and have their limits`() throws {
        var limits = Limits()
        limits.grantCountMax = 1
        limits.linkCountMax = 1
        var story = try Story(limits: limits)
        _ = try story.grant(story.middle, Self.ann, .viewer)
        #expect(try story.grant(story.middle, Self.team, .viewer) == .tooManyGrants)
        #expect(
            try story.grant(story.middle, Principal(kind: .user), .viewer) == .principalMalformed)
        #expect(
            try story.grant(story.middle, Principal(kind: .link), .viewer) == .principalMalformed)
        story.shard.actor = Self.owner
        _ = try story.shard.done(Self.link(story.middle))
        let second = PutLink(
            node: .node(story.middle), token: FixedBytes { _ in 9 }, role: .viewer,
            isDisabled: false)
        #expect(try story.shard.refused(.putLink(second)) == .tooManyLinks)
        _ = try story.shard.done(.trash(TrashNode(node: .node(story.middle))))
        #expect(try story.role(story.file, Self.asAnn) == nil)
        #expect(try story.role(story.file, Self.byLink) == nil)
        story.shard.actor = Self.owner
        _ = try story.shard.done(.emptyTrash(EmptyTrash()))
        try story.shard.sweep()
        #expect(try story.shard.row()?.grantCount ?? 0 == 0)
        #expect(try story.shard.problems() == [])
    }
}
