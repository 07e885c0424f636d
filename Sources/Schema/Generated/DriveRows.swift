// Made from drive_rows.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum NodeKind: UInt32, CaseIterable, Sendable {
    case folder = 1
    case file = 2
}

package enum ChangeKind: UInt32, CaseIterable, Sendable {
    case created = 1
    /// Another parent, another name, or both.
    case moved = 2
    case content = 3
    case details = 4
    case trashed = 5
    /// From the trash.
    case restored = 6
    /// For good.
    case deleted = 7
    /// A grant or a link.
    case access = 8
    case commented = 9
}

package enum PrincipalKind: UInt32, CaseIterable, Sendable {
    case user = 1
    case group = 2
    /// All accounts of a domain.
    case domain = 3
    /// Whoever comes with a link.
    case link = 4
}

package enum AccessRole: UInt32, CaseIterable, Sendable {
    /// Closed, whatever is granted above.
    case denied = 1
    case viewer = 2
    case commenter = 3
    case editor = 4
    case owner = 5
}

package enum SlotState: UInt32, CaseIterable, Sendable {
    case serving = 1
    /// Serving, while its rows are copied to another shard; what changes meanwhile is noted.
    case leaving = 2
    /// Nobody is served until the move goes on or is given up.
    case frozen = 3
    /// Its rows come in from another shard.
    case importing = 4
    /// It is in another shard; its rows here go, some with each command.
    case clearing = 5
    /// It is in another shard, and nothing of it is left here.
    case moved = 6
}

package enum DriveAuditKind: UInt32, CaseIterable, Sendable {
    case granted = 1
    case revoked = 2
    /// Made, or changed.
    case linkPut = 3
    case linkRemoved = 4
    case linkUsed = 5
    /// For good.
    case deleted = 6
    case versionDeleted = 7
    case devicePut = 8
    case deviceRemoved = 9
}

package enum NoticeKind: UInt32, CaseIterable, Sendable {
    /// Something of another drive.
    case shared = 1
    /// By somebody else.
    case commented = 2
    /// Two saved the same version: `node` is the copy.
    case conflict = 3
    /// Nine tenths of it are used.
    case quota = 4
}

/// A drive as a whole.
package struct DriveRow: Message {
    /// The account.
    package var owner: UInt64
    package var created: UInt64
    /// What the next node, upload, grant, link or comment is called: one count for all of them.
    package var numberNext: UInt64
    /// The sequence of the next change, and of the oldest that is kept.
    package var changeNext: UInt64
    package var changeFirst: UInt64
    /// The quota, in bytes of content.
    package var byteCountMax: UInt64
    /// By all versions that are kept, those in the trash too.
    package var byteCountUsed: UInt64
    /// Promised to uploads that are under way.
    package var byteCountReserved: UInt64
    /// Files and folders, without the root and the trash.
    package var nodeCount: UInt64
    /// Uploads under way.
    package var uploadCount: UInt32
    /// When something is to be swept next; absent if nothing is.
    package var sweepDue: UInt64?
    /// On all nodes.
    package var grantCount: UInt64?
    /// Told to other drives, and not cleared yet.
    package var deliveryCount: UInt64?
    /// Of what other drives share with the owner.
    package var sharedCount: UInt64?
    /// The sequence of the next audit row, and of the oldest that is kept; absent for 1.
    package var auditNext: UInt64?
    package var auditFirst: UInt64?
    /// The same of notices; and the last that the owner has seen.
    package var noticeNext: UInt64?
    package var noticeFirst: UInt64?
    package var noticeSeen: UInt64?

    package init(
        owner: UInt64, created: UInt64, numberNext: UInt64, changeNext: UInt64, changeFirst: UInt64,
        byteCountMax: UInt64, byteCountUsed: UInt64, byteCountReserved: UInt64, nodeCount: UInt64,
        uploadCount: UInt32, sweepDue: UInt64? = nil, grantCount: UInt64? = nil,
        deliveryCount: UInt64? = nil, sharedCount: UInt64? = nil, auditNext: UInt64? = nil,
        auditFirst: UInt64? = nil, noticeNext: UInt64? = nil, noticeFirst: UInt64? = nil,
        noticeSeen: UInt64? = nil
    ) {
        self.owner = owner
        self.created = created
        self.numberNext = numberNext
        self.changeNext = changeNext
        self.changeFirst = changeFirst
        self.byteCountMax = byteCountMax
        self.byteCountUsed = byteCountUsed
        self.byteCountReserved = byteCountReserved
        self.nodeCount = nodeCount
        self.uploadCount = uploadCount
        self.sweepDue = sweepDue
        self.grantCount = grantCount
        self.deliveryCount = deliveryCount
        self.sharedCount = sharedCount
        self.auditNext = auditNext
        self.auditFirst = auditFirst
        self.noticeNext = noticeNext
        self.noticeFirst = noticeFirst
        self.noticeSeen = noticeSeen
    }
}

extension DriveRow {
    package static var name: String { "DriveRow" }

    package static let layout = {
        var empty = unsafe Cairn__DriveRow()
        unsafe cairn__drive_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        owner = view.owner
        created = view.created
        numberNext = view.numberNext
        changeNext = view.changeNext
        changeFirst = view.changeFirst
        byteCountMax = view.byteCountMax
        byteCountUsed = view.byteCountUsed
        byteCountReserved = view.byteCountReserved
        nodeCount = view.nodeCount
        uploadCount = view.uploadCount
        sweepDue = view.sweepDue
        grantCount = view.grantCount
        deliveryCount = view.deliveryCount
        sharedCount = view.sharedCount
        auditNext = view.auditNext
        auditFirst = view.auditFirst
        noticeNext = view.noticeNext
        noticeFirst = view.noticeFirst
        noticeSeen = view.noticeSeen
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveRow.self, for: "DriveRow")
        unsafe cairn__drive_row__init(c)
        unsafe c.pointee.owner = owner
        unsafe c.pointee.created = created
        unsafe c.pointee.number_next = numberNext
        unsafe c.pointee.change_next = changeNext
        unsafe c.pointee.change_first = changeFirst
        unsafe c.pointee.byte_count_max = byteCountMax
        unsafe c.pointee.byte_count_used = byteCountUsed
        unsafe c.pointee.byte_count_reserved = byteCountReserved
        unsafe c.pointee.node_count = nodeCount
        unsafe c.pointee.upload_count = uploadCount
        if let sweepDue {
            unsafe c.pointee.has_sweep_due = 1
            unsafe c.pointee.sweep_due = sweepDue
        }
        if let grantCount {
            unsafe c.pointee.has_grant_count = 1
            unsafe c.pointee.grant_count = grantCount
        }
        if let deliveryCount {
            unsafe c.pointee.has_delivery_count = 1
            unsafe c.pointee.delivery_count = deliveryCount
        }
        if let sharedCount {
            unsafe c.pointee.has_shared_count = 1
            unsafe c.pointee.shared_count = sharedCount
        }
        if let auditNext {
            unsafe c.pointee.has_audit_next = 1
            unsafe c.pointee.audit_next = auditNext
        }
        if let auditFirst {
            unsafe c.pointee.has_audit_first = 1
            unsafe c.pointee.audit_first = auditFirst
        }
        if let noticeNext {
            unsafe c.pointee.has_notice_next = 1
            unsafe c.pointee.notice_next = noticeNext
        }
        if let noticeFirst {
            unsafe c.pointee.has_notice_first = 1
            unsafe c.pointee.notice_first = noticeFirst
        }
        if let noticeSeen {
            unsafe c.pointee.has_notice_seen = 1
            unsafe c.pointee.notice_seen = noticeSeen
        }
        return unsafe Native(c)
    }
}

extension DriveRow {
    /// A decoded DriveRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveRow

        private let c: UnsafeMutablePointer<Cairn__DriveRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveRow.self) }

        package var owner: UInt64 {
            unsafe c.pointee.owner
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var numberNext: UInt64 {
            unsafe c.pointee.number_next
        }

        package var changeNext: UInt64 {
            unsafe c.pointee.change_next
        }

        package var changeFirst: UInt64 {
            unsafe c.pointee.change_first
        }

        package var byteCountMax: UInt64 {
            unsafe c.pointee.byte_count_max
        }

        package var byteCountUsed: UInt64 {
            unsafe c.pointee.byte_count_used
        }

        package var byteCountReserved: UInt64 {
            unsafe c.pointee.byte_count_reserved
        }

        package var nodeCount: UInt64 {
            unsafe c.pointee.node_count
        }

        package var uploadCount: UInt32 {
            unsafe c.pointee.upload_count
        }

        package var sweepDue: UInt64? {
            unsafe c.pointee.has_sweep_due != 0 ? c.pointee.sweep_due : nil
        }

        package var grantCount: UInt64? {
            unsafe c.pointee.has_grant_count != 0 ? c.pointee.grant_count : nil
        }

        package var deliveryCount: UInt64? {
            unsafe c.pointee.has_delivery_count != 0 ? c.pointee.delivery_count : nil
        }

        package var sharedCount: UInt64? {
            unsafe c.pointee.has_shared_count != 0 ? c.pointee.shared_count : nil
        }

        package var auditNext: UInt64? {
            unsafe c.pointee.has_audit_next != 0 ? c.pointee.audit_next : nil
        }

        package var auditFirst: UInt64? {
            unsafe c.pointee.has_audit_first != 0 ? c.pointee.audit_first : nil
        }

        package var noticeNext: UInt64? {
            unsafe c.pointee.has_notice_next != 0 ? c.pointee.notice_next : nil
        }

        package var noticeFirst: UInt64? {
            unsafe c.pointee.has_notice_first != 0 ? c.pointee.notice_first : nil
        }

        package var noticeSeen: UInt64? {
            unsafe c.pointee.has_notice_seen != 0 ? c.pointee.notice_seen : nil
        }
    }
}

/// Where a node is: small, because the way up to the root goes through these.
package struct NodeRow: Message {
    package var parent: UInt64
    /// At most 255 bytes.
    package var name: String
    /// There if the node lies in the trash itself: not if only a folder above it does.
    package var trashed: TrashMark?
    /// Grants on this very node.
    package var grantCount: UInt32?

    package init(parent: UInt64, name: String, trashed: TrashMark? = nil, grantCount: UInt32? = nil)
    {
        self.parent = parent
        self.name = name
        self.trashed = trashed
        self.grantCount = grantCount
    }
}

extension NodeRow {
    package static var name: String { "NodeRow" }

    package static let layout = {
        var empty = unsafe Cairn__NodeRow()
        unsafe cairn__node_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeRow.self)
        unsafe try checkText(c.pointee.name, max: 255, "NodeRow.name")
        if unsafe c.pointee.trashed != nil {
            unsafe try TrashMark.check(Native(c.pointee.trashed))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        parent = view.parent
        name = view.name
        trashed = view.trashed
        grantCount = view.grantCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeRow.self, for: "NodeRow")
        unsafe cairn__node_row__init(c)
        unsafe c.pointee.parent = parent
        unsafe c.pointee.name = try arena.text(name, max: 255, "NodeRow.name")
        if let trashed {
            unsafe c.pointee.trashed = try trashed.fill(arena).bound(to: Cairn__TrashMark.self)
        }
        if let grantCount {
            unsafe c.pointee.has_grant_count = 1
            unsafe c.pointee.grant_count = grantCount
        }
        return unsafe Native(c)
    }
}

extension NodeRow {
    /// A decoded NodeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeRow

        private let c: UnsafeMutablePointer<Cairn__NodeRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeRow.self) }

        package var parent: UInt64 {
            unsafe c.pointee.parent
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var trashed: TrashMark? {
            unsafe c.pointee.trashed != nil ? TrashMark(Native(c.pointee.trashed)) : nil
        }

        package func withTrashed<Result>(_ body: (borrowing TrashMark.View) -> Result) -> Result? {
            guard unsafe c.pointee.trashed != nil else { return nil }
            return unsafe body(TrashMark.View(Native(c.pointee.trashed)))
        }

        package var grantCount: UInt32? {
            unsafe c.pointee.has_grant_count != 0 ? c.pointee.grant_count : nil
        }
    }
}

package struct TrashMark: Message {
    package var time: UInt64
    package var user: UInt64
    /// The folder that it was in.
    package var parent: UInt64

    package init(time: UInt64, user: UInt64, parent: UInt64) {
        self.time = time
        self.user = user
        self.parent = parent
    }
}

extension TrashMark {
    package static var name: String { "TrashMark" }

    package static let layout = {
        var empty = unsafe Cairn__TrashMark()
        unsafe cairn__trash_mark__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        time = view.time
        user = view.user
        parent = view.parent
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__TrashMark.self, for: "TrashMark")
        unsafe cairn__trash_mark__init(c)
        unsafe c.pointee.time = time
        unsafe c.pointee.user = user
        unsafe c.pointee.parent = parent
        return unsafe Native(c)
    }
}

extension TrashMark {
    /// A decoded TrashMark where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = TrashMark

        private let c: UnsafeMutablePointer<Cairn__TrashMark>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__TrashMark.self) }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var parent: UInt64 {
            unsafe c.pointee.parent
        }
    }
}

/// What a folder's listing tells of a node.
package struct EntryRow: Message {
    package var node: UInt64
    package var kind: NodeKind
    package var created: UInt64
    /// As the client says, where it says so.
    package var modified: UInt64
    /// Who changed it last.
    package var user: UInt64
    /// The sequence of its last change: what a later change may be based on.
    package var revision: UInt64
    /// Of a file's current version; absent for zero.
    package var byteCount: UInt64?
    /// The number of a file's current version; absent as long as it has none.
    package var version: UInt64?
    /// A media type. At most 127 bytes.
    package var type: String?
    /// Of a folder.
    package var folder: FolderShape?
    /// When the oldest version of a file is too old; absent if none ever is.
    package var aging: UInt64?
    /// There are details, and somebody's stars; absent if there are none. Spares most looks for them.
    package var hasDetails: Bool?
    package var hasStars: Bool?
    /// Comments; absent if there are none.
    package var commentCount: UInt32?

    package init(
        node: UInt64, kind: NodeKind, created: UInt64, modified: UInt64, user: UInt64,
        revision: UInt64, byteCount: UInt64? = nil, version: UInt64? = nil, type: String? = nil,
        folder: FolderShape? = nil, aging: UInt64? = nil, hasDetails: Bool? = nil,
        hasStars: Bool? = nil, commentCount: UInt32? = nil
    ) {
        self.node = node
        self.kind = kind
        self.created = created
        self.modified = modified
        self.user = user
        self.revision = revision
        self.byteCount = byteCount
        self.version = version
        self.type = type
        self.folder = folder
        self.aging = aging
        self.hasDetails = hasDetails
        self.hasStars = hasStars
        self.commentCount = commentCount
    }
}

extension EntryRow {
    package static var name: String { "EntryRow" }

    package static let layout = {
        var empty = unsafe Cairn__EntryRow()
        unsafe cairn__entry_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__EntryRow.self)
        guard unsafe NodeKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "EntryRow.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.type != nil {
            unsafe try checkText(c.pointee.type, max: 127, "EntryRow.type")
        }
        if unsafe c.pointee.folder != nil {
            unsafe try FolderShape.check(Native(c.pointee.folder))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        kind = view.kind
        created = view.created
        modified = view.modified
        user = view.user
        revision = view.revision
        byteCount = view.byteCount
        version = view.version
        type = view.type
        folder = view.folder
        aging = view.aging
        hasDetails = view.hasDetails
        hasStars = view.hasStars
        commentCount = view.commentCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__EntryRow.self, for: "EntryRow")
        unsafe cairn__entry_row__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.kind = Cairn__NodeKind(rawValue: kind.rawValue)
        unsafe c.pointee.created = created
        unsafe c.pointee.modified = modified
        unsafe c.pointee.user = user
        unsafe c.pointee.revision = revision
        if let byteCount {
            unsafe c.pointee.has_byte_count = 1
            unsafe c.pointee.byte_count = byteCount
        }
        if let version {
            unsafe c.pointee.has_version = 1
            unsafe c.pointee.version = version
        }
        if let type {
            unsafe c.pointee.type = try arena.text(type, max: 127, "EntryRow.type")
        }
        if let folder {
            unsafe c.pointee.folder = try folder.fill(arena).bound(to: Cairn__FolderShape.self)
        }
        if let aging {
            unsafe c.pointee.has_aging = 1
            unsafe c.pointee.aging = aging
        }
        if let hasDetails {
            unsafe c.pointee.has_has_details = 1
            unsafe c.pointee.has_details = hasDetails ? 1 : 0
        }
        if let hasStars {
            unsafe c.pointee.has_has_stars = 1
            unsafe c.pointee.has_stars = hasStars ? 1 : 0
        }
        if let commentCount {
            unsafe c.pointee.has_comment_count = 1
            unsafe c.pointee.comment_count = commentCount
        }
        return unsafe Native(c)
    }
}

extension EntryRow {
    /// A decoded EntryRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = EntryRow

        private let c: UnsafeMutablePointer<Cairn__EntryRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__EntryRow.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var kind: NodeKind {
            unsafe NodeKind(checked: c.pointee.kind.rawValue)
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var modified: UInt64 {
            unsafe c.pointee.modified
        }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }

        package var byteCount: UInt64? {
            unsafe c.pointee.has_byte_count != 0 ? c.pointee.byte_count : nil
        }

        package var version: UInt64? {
            unsafe c.pointee.has_version != 0 ? c.pointee.version : nil
        }

        package var type: String? {
            unsafe c.pointee.type != nil ? readText(c.pointee.type) : nil
        }

        package func withType<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.type != nil else { return nil }
            return unsafe body(span(of: c.pointee.type).bytes)
        }

        package var folder: FolderShape? {
            unsafe c.pointee.folder != nil ? FolderShape(Native(c.pointee.folder)) : nil
        }

        package func withFolder<Result>(_ body: (borrowing FolderShape.View) -> Result) -> Result? {
            guard unsafe c.pointee.folder != nil else { return nil }
            return unsafe body(FolderShape.View(Native(c.pointee.folder)))
        }

        package var aging: UInt64? {
            unsafe c.pointee.has_aging != 0 ? c.pointee.aging : nil
        }

        package var hasDetails: Bool? {
            unsafe c.pointee.has_has_details != 0 ? (c.pointee.has_details != 0) : nil
        }

        package var hasStars: Bool? {
            unsafe c.pointee.has_has_stars != 0 ? (c.pointee.has_stars != 0) : nil
        }

        package var commentCount: UInt32? {
            unsafe c.pointee.has_comment_count != 0 ? c.pointee.comment_count : nil
        }
    }
}

package struct FolderShape: Message {
    package var childCount: UInt32
    /// Never less than the count of folders and files on the longest way down. It does not shrink
    /// when what was deep goes away.
    package var height: UInt32
    /// The children have order rows.
    package var isOrdered: Bool

    package init(childCount: UInt32, height: UInt32, isOrdered: Bool) {
        self.childCount = childCount
        self.height = height
        self.isOrdered = isOrdered
    }
}

extension FolderShape {
    package static var name: String { "FolderShape" }

    package static let layout = {
        var empty = unsafe Cairn__FolderShape()
        unsafe cairn__folder_shape__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        childCount = view.childCount
        height = view.height
        isOrdered = view.isOrdered
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__FolderShape.self, for: "FolderShape")
        unsafe cairn__folder_shape__init(c)
        unsafe c.pointee.child_count = childCount
        unsafe c.pointee.height = height
        unsafe c.pointee.is_ordered = isOrdered ? 1 : 0
        return unsafe Native(c)
    }
}

extension FolderShape {
    /// A decoded FolderShape where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = FolderShape

        private let c: UnsafeMutablePointer<Cairn__FolderShape>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__FolderShape.self) }

        package var childCount: UInt32 {
            unsafe c.pointee.child_count
        }

        package var height: UInt32 {
            unsafe c.pointee.height
        }

        package var isOrdered: Bool {
            unsafe (c.pointee.is_ordered != 0)
        }
    }
}

/// What is said of a node and rarely read.
package struct DetailsRow: Message {
    /// At most 4 KiB.
    package var description: String?
    /// Sorted by name. At most 64 items.
    package var properties: [Property]
    /// Sorted. At most 32 items of at most 64 bytes.
    package var tags: [String]

    package init(description: String? = nil, properties: [Property] = [], tags: [String] = []) {
        self.description = description
        self.properties = properties
        self.tags = tags
    }
}

extension DetailsRow {
    package static var name: String { "DetailsRow" }

    package static let layout = {
        var empty = unsafe Cairn__DetailsRow()
        unsafe cairn__details_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DetailsRow.self)
        if unsafe c.pointee.description != nil {
            unsafe try checkText(c.pointee.description, max: 4096, "DetailsRow.description")
        }
        unsafe try checkCount(c.pointee.n_properties, max: 64, "DetailsRow.properties")
        for index in unsafe 0..<c.pointee.n_properties {
            unsafe try Property.check(Native(c.pointee.properties[index]))
        }
        unsafe try checkCount(c.pointee.n_tags, max: 32, "DetailsRow.tags")
        for index in unsafe 0..<c.pointee.n_tags {
            unsafe try checkText(c.pointee.tags[index], max: 64, "DetailsRow.tags")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        description = view.description
        properties = view.properties
        tags = view.tags
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DetailsRow.self, for: "DetailsRow")
        unsafe cairn__details_row__init(c)
        if let description {
            unsafe c.pointee.description = try arena.text(
                description, max: 4096, "DetailsRow.description")
        }
        try checkCount(properties.count, max: 64, "DetailsRow.properties")
        if !properties.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Property>?.self, count: properties.count,
                for: "DetailsRow.properties")
            for (index, item) in properties.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Property.self)
            }
            unsafe c.pointee.n_properties = properties.count
            unsafe c.pointee.properties = list
        }
        try checkCount(tags.count, max: 32, "DetailsRow.tags")
        if !tags.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: tags.count, for: "DetailsRow.tags")
            for (index, item) in tags.enumerated() {
                unsafe list[index] = try arena.text(item, max: 64, "DetailsRow.tags")
            }
            unsafe c.pointee.n_tags = tags.count
            unsafe c.pointee.tags = list
        }
        return unsafe Native(c)
    }
}

extension DetailsRow {
    /// A decoded DetailsRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DetailsRow

        private let c: UnsafeMutablePointer<Cairn__DetailsRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DetailsRow.self) }

        package var description: String? {
            unsafe c.pointee.description != nil ? readText(c.pointee.description) : nil
        }

        package func withDescription<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.description != nil else { return nil }
            return unsafe body(span(of: c.pointee.description).bytes)
        }

        package var properties: [Property] {
            unsafe (0..<c.pointee.n_properties).map {
                unsafe Property(Native(c.pointee.properties[$0]))
            }
        }

        package var propertiesCount: Int { unsafe c.pointee.n_properties }

        package func forEachOfProperties(_ body: (borrowing Property.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_properties {
                unsafe body(Property.View(Native(c.pointee.properties[index])))
            }
        }

        package var tags: [String] {
            unsafe (0..<c.pointee.n_tags).map { unsafe readText(c.pointee.tags[$0]) }
        }

        package var tagsCount: Int { unsafe c.pointee.n_tags }

        package func forEachOfTags(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_tags {
                unsafe body(span(of: c.pointee.tags[index]).bytes)
            }
        }
    }
}

package struct Property: Message {
    /// At most 124 bytes.
    package var name: String
    /// At most 1 KiB.
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension Property {
    package static var name: String { "Property" }

    package static let layout = {
        var empty = unsafe Cairn__Property()
        unsafe cairn__property__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Property.self)
        unsafe try checkText(c.pointee.name, max: 124, "Property.name")
        unsafe try checkText(c.pointee.value, max: 1024, "Property.value")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Property.self, for: "Property")
        unsafe cairn__property__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 124, "Property.name")
        unsafe c.pointee.value = try arena.text(value, max: 1024, "Property.value")
        return unsafe Native(c)
    }
}

extension Property {
    /// A decoded Property where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Property

        private let c: UnsafeMutablePointer<Cairn__Property>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Property.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var value: String {
            unsafe readText(c.pointee.value)
        }

        package func withValue<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.value).bytes)
        }
    }
}

/// One step of a drive's change feed.
package struct ChangeRow: Message {
    package var kind: ChangeKind
    package var node: UInt64
    /// Where the node is after the change.
    package var parent: UInt64
    /// At most 255 bytes.
    package var name: String
    package var time: UInt64
    package var user: UInt64
    /// The device that made the change, which need not hear of it again.
    package var device: UInt64?
    /// The parent before, of what was moved.
    package var parentBefore: UInt64?
    /// The version that is current after the change.
    package var version: UInt64?
    /// Whose access was changed, where it was somebody's: they may have lost sight of the node, and
    /// hear that it is gone.
    package var principal: Principal?

    package init(
        kind: ChangeKind, node: UInt64, parent: UInt64, name: String, time: UInt64, user: UInt64,
        device: UInt64? = nil, parentBefore: UInt64? = nil, version: UInt64? = nil,
        principal: Principal? = nil
    ) {
        self.kind = kind
        self.node = node
        self.parent = parent
        self.name = name
        self.time = time
        self.user = user
        self.device = device
        self.parentBefore = parentBefore
        self.version = version
        self.principal = principal
    }
}

extension ChangeRow {
    package static var name: String { "ChangeRow" }

    package static let layout = {
        var empty = unsafe Cairn__ChangeRow()
        unsafe cairn__change_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ChangeRow.self)
        guard unsafe ChangeKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ChangeRow.kind", value: c.pointee.kind.rawValue)
        }
        unsafe try checkText(c.pointee.name, max: 255, "ChangeRow.name")
        if unsafe c.pointee.principal != nil {
            unsafe try Principal.check(Native(c.pointee.principal))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        kind = view.kind
        node = view.node
        parent = view.parent
        name = view.name
        time = view.time
        user = view.user
        device = view.device
        parentBefore = view.parentBefore
        version = view.version
        principal = view.principal
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ChangeRow.self, for: "ChangeRow")
        unsafe cairn__change_row__init(c)
        unsafe c.pointee.kind = Cairn__ChangeKind(rawValue: kind.rawValue)
        unsafe c.pointee.node = node
        unsafe c.pointee.parent = parent
        unsafe c.pointee.name = try arena.text(name, max: 255, "ChangeRow.name")
        unsafe c.pointee.time = time
        unsafe c.pointee.user = user
        if let device {
            unsafe c.pointee.has_device = 1
            unsafe c.pointee.device = device
        }
        if let parentBefore {
            unsafe c.pointee.has_parent_before = 1
            unsafe c.pointee.parent_before = parentBefore
        }
        if let version {
            unsafe c.pointee.has_version = 1
            unsafe c.pointee.version = version
        }
        if let principal {
            unsafe c.pointee.principal = try principal.fill(arena).bound(to: Cairn__Principal.self)
        }
        return unsafe Native(c)
    }
}

extension ChangeRow {
    /// A decoded ChangeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ChangeRow

        private let c: UnsafeMutablePointer<Cairn__ChangeRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ChangeRow.self) }

        package var kind: ChangeKind {
            unsafe ChangeKind(checked: c.pointee.kind.rawValue)
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var parent: UInt64 {
            unsafe c.pointee.parent
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var device: UInt64? {
            unsafe c.pointee.has_device != 0 ? c.pointee.device : nil
        }

        package var parentBefore: UInt64? {
            unsafe c.pointee.has_parent_before != 0 ? c.pointee.parent_before : nil
        }

        package var version: UInt64? {
            unsafe c.pointee.has_version != 0 ? c.pointee.version : nil
        }

        package var principal: Principal? {
            unsafe c.pointee.principal != nil ? Principal(Native(c.pointee.principal)) : nil
        }

        package func withPrincipal<Result>(_ body: (borrowing Principal.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.principal != nil else { return nil }
            return unsafe body(Principal.View(Native(c.pointee.principal)))
        }
    }
}

/// One state of a file's content.
package struct VersionRow: Message {
    package var byteCount: UInt64
    package var created: UInt64
    package var user: UInt64
    package var device: UInt64?
    package var modified: UInt64
    /// SHA-256 of the whole, as the client says. Exactly 32 bytes.
    package var checksum: FixedBytes<32>?
    /// Of a short content: 36 bytes for each chunk, its id and, little-endian, its length. At most
    /// 288 bytes.
    package var chunks: [UInt8]?
    /// Of any other: the manifest's number.
    package var manifest: UInt64?

    package init(
        byteCount: UInt64, created: UInt64, user: UInt64, device: UInt64? = nil, modified: UInt64,
        checksum: FixedBytes<32>? = nil, chunks: [UInt8]? = nil, manifest: UInt64? = nil
    ) {
        self.byteCount = byteCount
        self.created = created
        self.user = user
        self.device = device
        self.modified = modified
        self.checksum = checksum
        self.chunks = chunks
        self.manifest = manifest
    }
}

extension VersionRow {
    package static var name: String { "VersionRow" }

    package static let layout = {
        var empty = unsafe Cairn__VersionRow()
        unsafe cairn__version_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__VersionRow.self)
        if unsafe c.pointee.has_checksum != 0 {
            unsafe try checkBytes(c.pointee.checksum, exactly: 32, "VersionRow.checksum")
        }
        if unsafe c.pointee.has_chunks != 0 {
            unsafe try checkBytes(c.pointee.chunks, max: 288, "VersionRow.chunks")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        byteCount = view.byteCount
        created = view.created
        user = view.user
        device = view.device
        modified = view.modified
        checksum = view.checksum
        chunks = view.chunks
        manifest = view.manifest
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__VersionRow.self, for: "VersionRow")
        unsafe cairn__version_row__init(c)
        unsafe c.pointee.byte_count = byteCount
        unsafe c.pointee.created = created
        unsafe c.pointee.user = user
        if let device {
            unsafe c.pointee.has_device = 1
            unsafe c.pointee.device = device
        }
        unsafe c.pointee.modified = modified
        if let checksum {
            unsafe c.pointee.has_checksum = 1
            unsafe c.pointee.checksum = try arena.bytes(checksum, "VersionRow.checksum")
        }
        if let chunks {
            unsafe c.pointee.has_chunks = 1
            unsafe c.pointee.chunks = try arena.bytes(chunks, max: 288, "VersionRow.chunks")
        }
        if let manifest {
            unsafe c.pointee.has_manifest = 1
            unsafe c.pointee.manifest = manifest
        }
        return unsafe Native(c)
    }
}

extension VersionRow {
    /// A decoded VersionRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = VersionRow

        private let c: UnsafeMutablePointer<Cairn__VersionRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__VersionRow.self) }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var device: UInt64? {
            unsafe c.pointee.has_device != 0 ? c.pointee.device : nil
        }

        package var modified: UInt64 {
            unsafe c.pointee.modified
        }

        package var checksum: FixedBytes<32>? {
            unsafe c.pointee.has_checksum != 0 ? FixedBytes<32>(checked: c.pointee.checksum) : nil
        }

        package var chunks: [UInt8]? {
            unsafe c.pointee.has_chunks != 0 ? readBytes(c.pointee.chunks) : nil
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_chunks != 0 else { return nil }
            return unsafe body(span(of: c.pointee.chunks).bytes)
        }

        package var manifest: UInt64? {
            unsafe c.pointee.has_manifest != 0 ? c.pointee.manifest : nil
        }
    }
}

/// A list of chunks that versions share: an upload first, until it is complete.
package struct ManifestRow: Message {
    /// How many versions it is the content of.
    package var versionCount: UInt64
    package var pageCount: UInt32
    package var byteCount: UInt64
    /// There as long as it is an upload.
    package var upload: UploadMark?

    package init(
        versionCount: UInt64, pageCount: UInt32, byteCount: UInt64, upload: UploadMark? = nil
    ) {
        self.versionCount = versionCount
        self.pageCount = pageCount
        self.byteCount = byteCount
        self.upload = upload
    }
}

extension ManifestRow {
    package static var name: String { "ManifestRow" }

    package static let layout = {
        var empty = unsafe Cairn__ManifestRow()
        unsafe cairn__manifest_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ManifestRow.self)
        if unsafe c.pointee.upload != nil {
            unsafe try UploadMark.check(Native(c.pointee.upload))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        versionCount = view.versionCount
        pageCount = view.pageCount
        byteCount = view.byteCount
        upload = view.upload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ManifestRow.self, for: "ManifestRow")
        unsafe cairn__manifest_row__init(c)
        unsafe c.pointee.version_count = versionCount
        unsafe c.pointee.page_count = pageCount
        unsafe c.pointee.byte_count = byteCount
        if let upload {
            unsafe c.pointee.upload = try upload.fill(arena).bound(to: Cairn__UploadMark.self)
        }
        return unsafe Native(c)
    }
}

extension ManifestRow {
    /// A decoded ManifestRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ManifestRow

        private let c: UnsafeMutablePointer<Cairn__ManifestRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ManifestRow.self) }

        package var versionCount: UInt64 {
            unsafe c.pointee.version_count
        }

        package var pageCount: UInt32 {
            unsafe c.pointee.page_count
        }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }

        package var upload: UploadMark? {
            unsafe c.pointee.upload != nil ? UploadMark(Native(c.pointee.upload)) : nil
        }

        package func withUpload<Result>(_ body: (borrowing UploadMark.View) -> Result) -> Result? {
            guard unsafe c.pointee.upload != nil else { return nil }
            return unsafe body(UploadMark.View(Native(c.pointee.upload)))
        }
    }
}

package struct UploadMark: Message {
    package var user: UInt64
    package var expires: UInt64
    /// Promised, of the drive's quota.
    package var byteCountReserved: UInt64
    /// The link by which somebody without an account came. Exactly 32 bytes.
    package var link: FixedBytes<32>?

    package init(
        user: UInt64, expires: UInt64, byteCountReserved: UInt64, link: FixedBytes<32>? = nil
    ) {
        self.user = user
        self.expires = expires
        self.byteCountReserved = byteCountReserved
        self.link = link
    }
}

extension UploadMark {
    package static var name: String { "UploadMark" }

    package static let layout = {
        var empty = unsafe Cairn__UploadMark()
        unsafe cairn__upload_mark__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UploadMark.self)
        if unsafe c.pointee.has_link != 0 {
            unsafe try checkBytes(c.pointee.link, exactly: 32, "UploadMark.link")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        user = view.user
        expires = view.expires
        byteCountReserved = view.byteCountReserved
        link = view.link
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UploadMark.self, for: "UploadMark")
        unsafe cairn__upload_mark__init(c)
        unsafe c.pointee.user = user
        unsafe c.pointee.expires = expires
        unsafe c.pointee.byte_count_reserved = byteCountReserved
        if let link {
            unsafe c.pointee.has_link = 1
            unsafe c.pointee.link = try arena.bytes(link, "UploadMark.link")
        }
        return unsafe Native(c)
    }
}

extension UploadMark {
    /// A decoded UploadMark where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UploadMark

        private let c: UnsafeMutablePointer<Cairn__UploadMark>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UploadMark.self) }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var expires: UInt64 {
            unsafe c.pointee.expires
        }

        package var byteCountReserved: UInt64 {
            unsafe c.pointee.byte_count_reserved
        }

        package var link: FixedBytes<32>? {
            unsafe c.pointee.has_link != 0 ? FixedBytes<32>(checked: c.pointee.link) : nil
        }
    }
}

package struct ManifestPage: Message {
    /// 36 bytes for each chunk: its id and, little-endian, its length. At most 36864 bytes.
    package var chunks: [UInt8]

    package init(chunks: [UInt8]) {
        self.chunks = chunks
    }
}

extension ManifestPage {
    package static var name: String { "ManifestPage" }

    package static let layout = {
        var empty = unsafe Cairn__ManifestPage()
        unsafe cairn__manifest_page__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ManifestPage.self)
        unsafe try checkBytes(c.pointee.chunks, max: 36864, "ManifestPage.chunks")
    }

    package init(_ native: Native) {
        let view = View(native)
        chunks = view.chunks
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ManifestPage.self, for: "ManifestPage")
        unsafe cairn__manifest_page__init(c)
        unsafe c.pointee.chunks = try arena.bytes(chunks, max: 36864, "ManifestPage.chunks")
        return unsafe Native(c)
    }
}

extension ManifestPage {
    /// A decoded ManifestPage where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ManifestPage

        private let c: UnsafeMutablePointer<Cairn__ManifestPage>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ManifestPage.self) }

        package var chunks: [UInt8] {
            unsafe readBytes(c.pointee.chunks)
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.chunks).bytes)
        }
    }
}

package struct Principal: Message {
    package var kind: PrincipalKind
    /// Of a user or a group.
    package var number: UInt64?
    /// At most 253 bytes.
    package var domain: String?

    package init(kind: PrincipalKind, number: UInt64? = nil, domain: String? = nil) {
        self.kind = kind
        self.number = number
        self.domain = domain
    }
}

extension Principal {
    package static var name: String { "Principal" }

    package static let layout = {
        var empty = unsafe Cairn__Principal()
        unsafe cairn__principal__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Principal.self)
        guard unsafe PrincipalKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "Principal.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.domain != nil {
            unsafe try checkText(c.pointee.domain, max: 253, "Principal.domain")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        kind = view.kind
        number = view.number
        domain = view.domain
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Principal.self, for: "Principal")
        unsafe cairn__principal__init(c)
        unsafe c.pointee.kind = Cairn__PrincipalKind(rawValue: kind.rawValue)
        if let number {
            unsafe c.pointee.has_number = 1
            unsafe c.pointee.number = number
        }
        if let domain {
            unsafe c.pointee.domain = try arena.text(domain, max: 253, "Principal.domain")
        }
        return unsafe Native(c)
    }
}

extension Principal {
    /// A decoded Principal where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Principal

        private let c: UnsafeMutablePointer<Cairn__Principal>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Principal.self) }

        package var kind: PrincipalKind {
            unsafe PrincipalKind(checked: c.pointee.kind.rawValue)
        }

        package var number: UInt64? {
            unsafe c.pointee.has_number != 0 ? c.pointee.number : nil
        }

        package var domain: String? {
            unsafe c.pointee.domain != nil ? readText(c.pointee.domain) : nil
        }

        package func withDomain<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.domain != nil else { return nil }
            return unsafe body(span(of: c.pointee.domain).bytes)
        }
    }
}

package struct GrantRow: Message {
    package var principal: Principal
    package var role: AccessRole
    /// From then on it is as if there were no grant.
    package var expires: UInt64?
    package var grantedBy: UInt64
    package var granted: UInt64
    /// The drive of the account, where it has heard of it.
    package var told: UInt64?

    package init(
        principal: Principal, role: AccessRole, expires: UInt64? = nil, grantedBy: UInt64,
        granted: UInt64, told: UInt64? = nil
    ) {
        self.principal = principal
        self.role = role
        self.expires = expires
        self.grantedBy = grantedBy
        self.granted = granted
        self.told = told
    }
}

extension GrantRow {
    package static var name: String { "GrantRow" }

    package static let layout = {
        var empty = unsafe Cairn__GrantRow()
        unsafe cairn__grant_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GrantRow.self)
        unsafe try Principal.check(Native(c.pointee.principal))
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "GrantRow.role", value: c.pointee.role.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        principal = view.principal
        role = view.role
        expires = view.expires
        grantedBy = view.grantedBy
        granted = view.granted
        told = view.told
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GrantRow.self, for: "GrantRow")
        unsafe cairn__grant_row__init(c)
        unsafe c.pointee.principal = try principal.fill(arena).bound(to: Cairn__Principal.self)
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        if let expires {
            unsafe c.pointee.has_expires = 1
            unsafe c.pointee.expires = expires
        }
        unsafe c.pointee.granted_by = grantedBy
        unsafe c.pointee.granted = granted
        if let told {
            unsafe c.pointee.has_told = 1
            unsafe c.pointee.told = told
        }
        return unsafe Native(c)
    }
}

extension GrantRow {
    /// A decoded GrantRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GrantRow

        private let c: UnsafeMutablePointer<Cairn__GrantRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GrantRow.self) }

        package var principal: Principal {
            unsafe Principal(Native(c.pointee.principal))
        }

        package func withPrincipal<Result>(_ body: (borrowing Principal.View) -> Result) -> Result {
            unsafe body(Principal.View(Native(c.pointee.principal)))
        }

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
        }

        package var expires: UInt64? {
            unsafe c.pointee.has_expires != 0 ? c.pointee.expires : nil
        }

        package var grantedBy: UInt64 {
            unsafe c.pointee.granted_by
        }

        package var granted: UInt64 {
            unsafe c.pointee.granted
        }

        package var told: UInt64? {
            unsafe c.pointee.has_told != 0 ? c.pointee.told : nil
        }
    }
}

/// Something of another drive, as it was when it was shared with this one's owner.
package struct SharedRow: Message {
    package var role: AccessRole
    /// At most 255 bytes.
    package var name: String
    package var kind: NodeKind
    package var grantedBy: UInt64
    package var granted: UInt64
    package var expires: UInt64?

    package init(
        role: AccessRole, name: String, kind: NodeKind, grantedBy: UInt64, granted: UInt64,
        expires: UInt64? = nil
    ) {
        self.role = role
        self.name = name
        self.kind = kind
        self.grantedBy = grantedBy
        self.granted = granted
        self.expires = expires
    }
}

extension SharedRow {
    package static var name: String { "SharedRow" }

    package static let layout = {
        var empty = unsafe Cairn__SharedRow()
        unsafe cairn__shared_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SharedRow.self)
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "SharedRow.role", value: c.pointee.role.rawValue)
        }
        unsafe try checkText(c.pointee.name, max: 255, "SharedRow.name")
        guard unsafe NodeKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "SharedRow.kind", value: c.pointee.kind.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        role = view.role
        name = view.name
        kind = view.kind
        grantedBy = view.grantedBy
        granted = view.granted
        expires = view.expires
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SharedRow.self, for: "SharedRow")
        unsafe cairn__shared_row__init(c)
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        unsafe c.pointee.name = try arena.text(name, max: 255, "SharedRow.name")
        unsafe c.pointee.kind = Cairn__NodeKind(rawValue: kind.rawValue)
        unsafe c.pointee.granted_by = grantedBy
        unsafe c.pointee.granted = granted
        if let expires {
            unsafe c.pointee.has_expires = 1
            unsafe c.pointee.expires = expires
        }
        return unsafe Native(c)
    }
}

extension SharedRow {
    /// A decoded SharedRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SharedRow

        private let c: UnsafeMutablePointer<Cairn__SharedRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SharedRow.self) }

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var kind: NodeKind {
            unsafe NodeKind(checked: c.pointee.kind.rawValue)
        }

        package var grantedBy: UInt64 {
            unsafe c.pointee.granted_by
        }

        package var granted: UInt64 {
            unsafe c.pointee.granted
        }

        package var expires: UInt64? {
            unsafe c.pointee.has_expires != 0 ? c.pointee.expires : nil
        }
    }
}

/// What another drive is told.
package struct DeliveryRow: Message {
    package var node: UInt64
    /// Absent: it is shared no more.
    package var shared: SharedRow?
    /// The account that it is for: a drive of another's takes no notice of it.
    package var user: UInt64?

    package init(node: UInt64, shared: SharedRow? = nil, user: UInt64? = nil) {
        self.node = node
        self.shared = shared
        self.user = user
    }
}

extension DeliveryRow {
    package static var name: String { "DeliveryRow" }

    package static let layout = {
        var empty = unsafe Cairn__DeliveryRow()
        unsafe cairn__delivery_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeliveryRow.self)
        if unsafe c.pointee.shared != nil {
            unsafe try SharedRow.check(Native(c.pointee.shared))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        shared = view.shared
        user = view.user
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeliveryRow.self, for: "DeliveryRow")
        unsafe cairn__delivery_row__init(c)
        unsafe c.pointee.node = node
        if let shared {
            unsafe c.pointee.shared = try shared.fill(arena).bound(to: Cairn__SharedRow.self)
        }
        if let user {
            unsafe c.pointee.has_user = 1
            unsafe c.pointee.user = user
        }
        return unsafe Native(c)
    }
}

extension DeliveryRow {
    /// A decoded DeliveryRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeliveryRow

        private let c: UnsafeMutablePointer<Cairn__DeliveryRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeliveryRow.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var shared: SharedRow? {
            unsafe c.pointee.shared != nil ? SharedRow(Native(c.pointee.shared)) : nil
        }

        package func withShared<Result>(_ body: (borrowing SharedRow.View) -> Result) -> Result? {
            guard unsafe c.pointee.shared != nil else { return nil }
            return unsafe body(SharedRow.View(Native(c.pointee.shared)))
        }

        package var user: UInt64? {
            unsafe c.pointee.has_user != 0 ? c.pointee.user : nil
        }
    }
}

package struct LinkRow: Message {
    package var node: UInt64
    package var role: AccessRole
    package var expires: UInt64?
    /// What the gateway compares passwords with. At most 256 bytes.
    package var password: [UInt8]?
    package var downloadCountMax: UInt64?
    package var downloadCount: UInt64
    package var isDisabled: Bool
    package var grantedBy: UInt64
    package var granted: UInt64

    package init(
        node: UInt64, role: AccessRole, expires: UInt64? = nil, password: [UInt8]? = nil,
        downloadCountMax: UInt64? = nil, downloadCount: UInt64, isDisabled: Bool, grantedBy: UInt64,
        granted: UInt64
    ) {
        self.node = node
        self.role = role
        self.expires = expires
        self.password = password
        self.downloadCountMax = downloadCountMax
        self.downloadCount = downloadCount
        self.isDisabled = isDisabled
        self.grantedBy = grantedBy
        self.granted = granted
    }
}

extension LinkRow {
    package static var name: String { "LinkRow" }

    package static let layout = {
        var empty = unsafe Cairn__LinkRow()
        unsafe cairn__link_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LinkRow.self)
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "LinkRow.role", value: c.pointee.role.rawValue)
        }
        if unsafe c.pointee.has_password != 0 {
            unsafe try checkBytes(c.pointee.password, max: 256, "LinkRow.password")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        role = view.role
        expires = view.expires
        password = view.password
        downloadCountMax = view.downloadCountMax
        downloadCount = view.downloadCount
        isDisabled = view.isDisabled
        grantedBy = view.grantedBy
        granted = view.granted
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LinkRow.self, for: "LinkRow")
        unsafe cairn__link_row__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        if let expires {
            unsafe c.pointee.has_expires = 1
            unsafe c.pointee.expires = expires
        }
        if let password {
            unsafe c.pointee.has_password = 1
            unsafe c.pointee.password = try arena.bytes(password, max: 256, "LinkRow.password")
        }
        if let downloadCountMax {
            unsafe c.pointee.has_download_count_max = 1
            unsafe c.pointee.download_count_max = downloadCountMax
        }
        unsafe c.pointee.download_count = downloadCount
        unsafe c.pointee.is_disabled = isDisabled ? 1 : 0
        unsafe c.pointee.granted_by = grantedBy
        unsafe c.pointee.granted = granted
        return unsafe Native(c)
    }
}

extension LinkRow {
    /// A decoded LinkRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LinkRow

        private let c: UnsafeMutablePointer<Cairn__LinkRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LinkRow.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
        }

        package var expires: UInt64? {
            unsafe c.pointee.has_expires != 0 ? c.pointee.expires : nil
        }

        package var password: [UInt8]? {
            unsafe c.pointee.has_password != 0 ? readBytes(c.pointee.password) : nil
        }

        package func withPassword<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_password != 0 else { return nil }
            return unsafe body(span(of: c.pointee.password).bytes)
        }

        package var downloadCountMax: UInt64? {
            unsafe c.pointee.has_download_count_max != 0 ? c.pointee.download_count_max : nil
        }

        package var downloadCount: UInt64 {
            unsafe c.pointee.download_count
        }

        package var isDisabled: Bool {
            unsafe (c.pointee.is_disabled != 0)
        }

        package var grantedBy: UInt64 {
            unsafe c.pointee.granted_by
        }

        package var granted: UInt64 {
            unsafe c.pointee.granted
        }
    }
}

package struct CommentRow: Message {
    package var user: UInt64
    package var created: UInt64
    /// When it was last changed, if ever.
    package var changed: UInt64?
    /// The comment that it answers.
    package var replyTo: UInt64?
    /// At most 8 KiB.
    package var text: String

    package init(
        user: UInt64, created: UInt64, changed: UInt64? = nil, replyTo: UInt64? = nil, text: String
    ) {
        self.user = user
        self.created = created
        self.changed = changed
        self.replyTo = replyTo
        self.text = text
    }
}

extension CommentRow {
    package static var name: String { "CommentRow" }

    package static let layout = {
        var empty = unsafe Cairn__CommentRow()
        unsafe cairn__comment_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CommentRow.self)
        unsafe try checkText(c.pointee.text, max: 8192, "CommentRow.text")
    }

    package init(_ native: Native) {
        let view = View(native)
        user = view.user
        created = view.created
        changed = view.changed
        replyTo = view.replyTo
        text = view.text
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CommentRow.self, for: "CommentRow")
        unsafe cairn__comment_row__init(c)
        unsafe c.pointee.user = user
        unsafe c.pointee.created = created
        if let changed {
            unsafe c.pointee.has_changed = 1
            unsafe c.pointee.changed = changed
        }
        if let replyTo {
            unsafe c.pointee.has_reply_to = 1
            unsafe c.pointee.reply_to = replyTo
        }
        unsafe c.pointee.text = try arena.text(text, max: 8192, "CommentRow.text")
        return unsafe Native(c)
    }
}

extension CommentRow {
    /// A decoded CommentRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CommentRow

        private let c: UnsafeMutablePointer<Cairn__CommentRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CommentRow.self) }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var changed: UInt64? {
            unsafe c.pointee.has_changed != 0 ? c.pointee.changed : nil
        }

        package var replyTo: UInt64? {
            unsafe c.pointee.has_reply_to != 0 ? c.pointee.reply_to : nil
        }

        package var text: String {
            unsafe readText(c.pointee.text)
        }

        package func withText<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.text).bytes)
        }
    }
}

package struct DeviceRow: Message {
    package var user: UInt64
    /// At most 64 bytes.
    package var name: String
    /// Such as "desktop". At most 32 bytes.
    package var kind: String
    /// The operating system. At most 64 bytes.
    package var system: String?
    package var seen: UInt64

    package init(user: UInt64, name: String, kind: String, system: String? = nil, seen: UInt64) {
        self.user = user
        self.name = name
        self.kind = kind
        self.system = system
        self.seen = seen
    }
}

extension DeviceRow {
    package static var name: String { "DeviceRow" }

    package static let layout = {
        var empty = unsafe Cairn__DeviceRow()
        unsafe cairn__device_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeviceRow.self)
        unsafe try checkText(c.pointee.name, max: 64, "DeviceRow.name")
        unsafe try checkText(c.pointee.kind, max: 32, "DeviceRow.kind")
        if unsafe c.pointee.system != nil {
            unsafe try checkText(c.pointee.system, max: 64, "DeviceRow.system")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        user = view.user
        name = view.name
        kind = view.kind
        system = view.system
        seen = view.seen
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeviceRow.self, for: "DeviceRow")
        unsafe cairn__device_row__init(c)
        unsafe c.pointee.user = user
        unsafe c.pointee.name = try arena.text(name, max: 64, "DeviceRow.name")
        unsafe c.pointee.kind = try arena.text(kind, max: 32, "DeviceRow.kind")
        if let system {
            unsafe c.pointee.system = try arena.text(system, max: 64, "DeviceRow.system")
        }
        unsafe c.pointee.seen = seen
        return unsafe Native(c)
    }
}

extension DeviceRow {
    /// A decoded DeviceRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeviceRow

        private let c: UnsafeMutablePointer<Cairn__DeviceRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeviceRow.self) }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var kind: String {
            unsafe readText(c.pointee.kind)
        }

        package func withKind<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.kind).bytes)
        }

        package var system: String? {
            unsafe c.pointee.system != nil ? readText(c.pointee.system) : nil
        }

        package func withSystem<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.system != nil else { return nil }
            return unsafe body(span(of: c.pointee.system).bytes)
        }

        package var seen: UInt64 {
            unsafe c.pointee.seen
        }
    }
}

/// What a shard has to do with a slot; without a row, nothing.
package struct SlotRow: Message {
    package var state: SlotState
    /// The latest move in which this shard had a part; 0 for none.
    package var move: UInt64
    /// The other shard of that move.
    package var other: UInt64?
    /// Of the notes that are kept: the first, and that after the last.
    package var noteFirst: UInt64
    package var noteNext: UInt64
    /// How much of what comes in is here.
    package var position: SlotPosition?

    package init(
        state: SlotState, move: UInt64, other: UInt64? = nil, noteFirst: UInt64, noteNext: UInt64,
        position: SlotPosition? = nil
    ) {
        self.state = state
        self.move = move
        self.other = other
        self.noteFirst = noteFirst
        self.noteNext = noteNext
        self.position = position
    }
}

extension SlotRow {
    package static var name: String { "SlotRow" }

    package static let layout = {
        var empty = unsafe Cairn__SlotRow()
        unsafe cairn__slot_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotRow.self)
        guard unsafe SlotState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "SlotRow.state", value: c.pointee.state.rawValue)
        }
        if unsafe c.pointee.position != nil {
            unsafe try SlotPosition.check(Native(c.pointee.position))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        state = view.state
        move = view.move
        other = view.other
        noteFirst = view.noteFirst
        noteNext = view.noteNext
        position = view.position
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotRow.self, for: "SlotRow")
        unsafe cairn__slot_row__init(c)
        unsafe c.pointee.state = Cairn__SlotState(rawValue: state.rawValue)
        unsafe c.pointee.move = move
        if let other {
            unsafe c.pointee.has_other = 1
            unsafe c.pointee.other = other
        }
        unsafe c.pointee.note_first = noteFirst
        unsafe c.pointee.note_next = noteNext
        if let position {
            unsafe c.pointee.position = try position.fill(arena).bound(to: Cairn__SlotPosition.self)
        }
        return unsafe Native(c)
    }
}

extension SlotRow {
    /// A decoded SlotRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotRow

        private let c: UnsafeMutablePointer<Cairn__SlotRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotRow.self) }

        package var state: SlotState {
            unsafe SlotState(checked: c.pointee.state.rawValue)
        }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var other: UInt64? {
            unsafe c.pointee.has_other != 0 ? c.pointee.other : nil
        }

        package var noteFirst: UInt64 {
            unsafe c.pointee.note_first
        }

        package var noteNext: UInt64 {
            unsafe c.pointee.note_next
        }

        package var position: SlotPosition? {
            unsafe c.pointee.position != nil ? SlotPosition(Native(c.pointee.position)) : nil
        }

        package func withPosition<Result>(_ body: (borrowing SlotPosition.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.position != nil else { return nil }
            return unsafe body(SlotPosition.View(Native(c.pointee.position)))
        }
    }
}

/// How far a copy of a slot is: first all rows in the order of their keys, then what notes say.
package struct SlotPosition: Message {
    /// The last key that was copied; absent before the first. At most 4 KiB.
    package var key: [UInt8]?
    package var hasAllKeys: Bool
    /// The last note whose change was copied; 0 before the first.
    package var note: UInt64

    package init(key: [UInt8]? = nil, hasAllKeys: Bool, note: UInt64) {
        self.key = key
        self.hasAllKeys = hasAllKeys
        self.note = note
    }
}

extension SlotPosition {
    package static var name: String { "SlotPosition" }

    package static let layout = {
        var empty = unsafe Cairn__SlotPosition()
        unsafe cairn__slot_position__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotPosition.self)
        if unsafe c.pointee.has_key != 0 {
            unsafe try checkBytes(c.pointee.key, max: 4096, "SlotPosition.key")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
        hasAllKeys = view.hasAllKeys
        note = view.note
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotPosition.self, for: "SlotPosition")
        unsafe cairn__slot_position__init(c)
        if let key {
            unsafe c.pointee.has_key = 1
            unsafe c.pointee.key = try arena.bytes(key, max: 4096, "SlotPosition.key")
        }
        unsafe c.pointee.has_all_keys = hasAllKeys ? 1 : 0
        unsafe c.pointee.note = note
        return unsafe Native(c)
    }
}

extension SlotPosition {
    /// A decoded SlotPosition where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotPosition

        private let c: UnsafeMutablePointer<Cairn__SlotPosition>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotPosition.self) }

        package var key: [UInt8]? {
            unsafe c.pointee.has_key != 0 ? readBytes(c.pointee.key) : nil
        }

        package func withKey<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_key != 0 else { return nil }
            return unsafe body(span(of: c.pointee.key).bytes)
        }

        package var hasAllKeys: Bool {
            unsafe (c.pointee.has_all_keys != 0)
        }

        package var note: UInt64 {
            unsafe c.pointee.note
        }
    }
}

package struct SlotPair: Message {
    /// At most 4 KiB.
    package var key: [UInt8]
    /// Absent: the row is no more. At most 128 KiB.
    package var value: [UInt8]?

    package init(key: [UInt8], value: [UInt8]? = nil) {
        self.key = key
        self.value = value
    }
}

extension SlotPair {
    package static var name: String { "SlotPair" }

    package static let layout = {
        var empty = unsafe Cairn__SlotPair()
        unsafe cairn__slot_pair__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotPair.self)
        unsafe try checkBytes(c.pointee.key, max: 4096, "SlotPair.key")
        if unsafe c.pointee.has_value != 0 {
            unsafe try checkBytes(c.pointee.value, max: 131072, "SlotPair.value")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotPair.self, for: "SlotPair")
        unsafe cairn__slot_pair__init(c)
        unsafe c.pointee.key = try arena.bytes(key, max: 4096, "SlotPair.key")
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = try arena.bytes(value, max: 131072, "SlotPair.value")
        }
        return unsafe Native(c)
    }
}

extension SlotPair {
    /// A decoded SlotPair where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotPair

        private let c: UnsafeMutablePointer<Cairn__SlotPair>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotPair.self) }

        package var key: [UInt8] {
            unsafe readBytes(c.pointee.key)
        }

        package func withKey<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key).bytes)
        }

        package var value: [UInt8]? {
            unsafe c.pointee.has_value != 0 ? readBytes(c.pointee.value) : nil
        }

        package func withValue<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_value != 0 else { return nil }
            return unsafe body(span(of: c.pointee.value).bytes)
        }
    }
}

/// Who did what that others may ask for later: who could see what, and what is gone.
package struct DriveAuditRow: Message {
    package var kind: DriveAuditKind
    package var time: UInt64
    /// 0 for somebody without an account.
    package var user: UInt64
    package var device: UInt64?
    /// Where the request came from. At most 64 bytes.
    package var address: String?
    package var node: UInt64?
    /// The node's, as it was. At most 255 bytes.
    package var name: String?
    package var principal: Principal?
    package var role: AccessRole?
    /// SHA-256 of the link's token. Exactly 32 bytes.
    package var link: FixedBytes<32>?
    /// Of a version or a device: which.
    package var number: UInt64?

    package init(
        kind: DriveAuditKind, time: UInt64, user: UInt64, device: UInt64? = nil,
        address: String? = nil, node: UInt64? = nil, name: String? = nil,
        principal: Principal? = nil, role: AccessRole? = nil, link: FixedBytes<32>? = nil,
        number: UInt64? = nil
    ) {
        self.kind = kind
        self.time = time
        self.user = user
        self.device = device
        self.address = address
        self.node = node
        self.name = name
        self.principal = principal
        self.role = role
        self.link = link
        self.number = number
    }
}

extension DriveAuditRow {
    package static var name: String { "DriveAuditRow" }

    package static let layout = {
        var empty = unsafe Cairn__DriveAuditRow()
        unsafe cairn__drive_audit_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveAuditRow.self)
        guard unsafe DriveAuditKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "DriveAuditRow.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.address != nil {
            unsafe try checkText(c.pointee.address, max: 64, "DriveAuditRow.address")
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 255, "DriveAuditRow.name")
        }
        if unsafe c.pointee.principal != nil {
            unsafe try Principal.check(Native(c.pointee.principal))
        }
        if unsafe c.pointee.has_role != 0 {
            guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
                throw unsafe .unknownValue(
                    field: "DriveAuditRow.role", value: c.pointee.role.rawValue)
            }
        }
        if unsafe c.pointee.has_link != 0 {
            unsafe try checkBytes(c.pointee.link, exactly: 32, "DriveAuditRow.link")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        kind = view.kind
        time = view.time
        user = view.user
        device = view.device
        address = view.address
        node = view.node
        name = view.name
        principal = view.principal
        role = view.role
        link = view.link
        number = view.number
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveAuditRow.self, for: "DriveAuditRow")
        unsafe cairn__drive_audit_row__init(c)
        unsafe c.pointee.kind = Cairn__DriveAuditKind(rawValue: kind.rawValue)
        unsafe c.pointee.time = time
        unsafe c.pointee.user = user
        if let device {
            unsafe c.pointee.has_device = 1
            unsafe c.pointee.device = device
        }
        if let address {
            unsafe c.pointee.address = try arena.text(address, max: 64, "DriveAuditRow.address")
        }
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 255, "DriveAuditRow.name")
        }
        if let principal {
            unsafe c.pointee.principal = try principal.fill(arena).bound(to: Cairn__Principal.self)
        }
        if let role {
            unsafe c.pointee.has_role = 1
            unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        }
        if let link {
            unsafe c.pointee.has_link = 1
            unsafe c.pointee.link = try arena.bytes(link, "DriveAuditRow.link")
        }
        if let number {
            unsafe c.pointee.has_number = 1
            unsafe c.pointee.number = number
        }
        return unsafe Native(c)
    }
}

extension DriveAuditRow {
    /// A decoded DriveAuditRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveAuditRow

        private let c: UnsafeMutablePointer<Cairn__DriveAuditRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveAuditRow.self) }

        package var kind: DriveAuditKind {
            unsafe DriveAuditKind(checked: c.pointee.kind.rawValue)
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var device: UInt64? {
            unsafe c.pointee.has_device != 0 ? c.pointee.device : nil
        }

        package var address: String? {
            unsafe c.pointee.address != nil ? readText(c.pointee.address) : nil
        }

        package func withAddress<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.address != nil else { return nil }
            return unsafe body(span(of: c.pointee.address).bytes)
        }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var principal: Principal? {
            unsafe c.pointee.principal != nil ? Principal(Native(c.pointee.principal)) : nil
        }

        package func withPrincipal<Result>(_ body: (borrowing Principal.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.principal != nil else { return nil }
            return unsafe body(Principal.View(Native(c.pointee.principal)))
        }

        package var role: AccessRole? {
            unsafe c.pointee.has_role != 0 ? AccessRole(checked: c.pointee.role.rawValue) : nil
        }

        package var link: FixedBytes<32>? {
            unsafe c.pointee.has_link != 0 ? FixedBytes<32>(checked: c.pointee.link) : nil
        }

        package var number: UInt64? {
            unsafe c.pointee.has_number != 0 ? c.pointee.number : nil
        }
    }
}

/// What the owner of a drive wants to hear of without asking.
package struct NoticeRow: Message {
    package var kind: NoticeKind
    package var time: UInt64
    /// Who did it, if anybody.
    package var user: UInt64?
    /// The other drive, of what it shares.
    package var drive: UInt64?
    package var node: UInt64?
    /// At most 255 bytes.
    package var name: String?
    package var comment: UInt64?

    package init(
        kind: NoticeKind, time: UInt64, user: UInt64? = nil, drive: UInt64? = nil,
        node: UInt64? = nil, name: String? = nil, comment: UInt64? = nil
    ) {
        self.kind = kind
        self.time = time
        self.user = user
        self.drive = drive
        self.node = node
        self.name = name
        self.comment = comment
    }
}

extension NoticeRow {
    package static var name: String { "NoticeRow" }

    package static let layout = {
        var empty = unsafe Cairn__NoticeRow()
        unsafe cairn__notice_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NoticeRow.self)
        guard unsafe NoticeKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "NoticeRow.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 255, "NoticeRow.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        kind = view.kind
        time = view.time
        user = view.user
        drive = view.drive
        node = view.node
        name = view.name
        comment = view.comment
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NoticeRow.self, for: "NoticeRow")
        unsafe cairn__notice_row__init(c)
        unsafe c.pointee.kind = Cairn__NoticeKind(rawValue: kind.rawValue)
        unsafe c.pointee.time = time
        if let user {
            unsafe c.pointee.has_user = 1
            unsafe c.pointee.user = user
        }
        if let drive {
            unsafe c.pointee.has_drive = 1
            unsafe c.pointee.drive = drive
        }
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 255, "NoticeRow.name")
        }
        if let comment {
            unsafe c.pointee.has_comment = 1
            unsafe c.pointee.comment = comment
        }
        return unsafe Native(c)
    }
}

extension NoticeRow {
    /// A decoded NoticeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NoticeRow

        private let c: UnsafeMutablePointer<Cairn__NoticeRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NoticeRow.self) }

        package var kind: NoticeKind {
            unsafe NoticeKind(checked: c.pointee.kind.rawValue)
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var user: UInt64? {
            unsafe c.pointee.has_user != 0 ? c.pointee.user : nil
        }

        package var drive: UInt64? {
            unsafe c.pointee.has_drive != 0 ? c.pointee.drive : nil
        }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var comment: UInt64? {
            unsafe c.pointee.has_comment != 0 ? c.pointee.comment : nil
        }
    }
}
