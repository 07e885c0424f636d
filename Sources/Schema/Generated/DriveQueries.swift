// Made from drive_queries.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum ListOrder: UInt32, CaseIterable, Sendable {
    /// By letters first, by case second.
    case name = 1
    case size = 2
    case time = 3
    /// By media type; folders, which have none, come first.
    case type = 4
}

package enum DriveQueryQuestion: Equatable, Sendable {
    case stat(StatQuery)
    case list(ListQuery)
    case changes(ChangesQuery)
    case driveStat(DriveStatQuery)
}

/// A read of one drive, for one actor.
package struct DriveQuery: Message {
    package var drive: UInt64
    package var actor: Actor
    /// The asking node's clock, by which grants and links expire.
    package var time: UInt64
    package var question: DriveQueryQuestion

    package init(drive: UInt64, actor: Actor, time: UInt64, question: DriveQueryQuestion) {
        self.drive = drive
        self.actor = actor
        self.time = time
        self.question = question
    }
}

extension DriveQuery {
    package static var name: String { "DriveQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DriveQuery()
        unsafe cairn__drive_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveQuery.self)
        unsafe try Actor.check(Native(c.pointee.actor))
        switch unsafe c.pointee.question_case.rawValue {
        case 4:
            unsafe try StatQuery.check(Native(c.pointee.stat))
        case 5:
            unsafe try ListQuery.check(Native(c.pointee.list))
        case 6:
            unsafe try ChangesQuery.check(Native(c.pointee.changes))
        case 7:
            unsafe try DriveStatQuery.check(Native(c.pointee.drive_stat))
        default: throw .missing(field: "DriveQuery.question")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        actor = view.actor
        time = view.time
        question = view.question
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveQuery.self, for: "DriveQuery")
        unsafe cairn__drive_query__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.actor = try actor.fill(arena).bound(to: Cairn__Actor.self)
        unsafe c.pointee.time = time
        switch question {
        case .stat(let value):
            unsafe c.pointee.question_case = .init(rawValue: 4)
            unsafe c.pointee.stat = try value.fill(arena).bound(to: Cairn__StatQuery.self)
        case .list(let value):
            unsafe c.pointee.question_case = .init(rawValue: 5)
            unsafe c.pointee.list = try value.fill(arena).bound(to: Cairn__ListQuery.self)
        case .changes(let value):
            unsafe c.pointee.question_case = .init(rawValue: 6)
            unsafe c.pointee.changes = try value.fill(arena).bound(to: Cairn__ChangesQuery.self)
        case .driveStat(let value):
            unsafe c.pointee.question_case = .init(rawValue: 7)
            unsafe c.pointee.drive_stat = try value.fill(arena).bound(
                to: Cairn__DriveStatQuery.self)
        }
        return unsafe Native(c)
    }
}

extension DriveQuery {
    /// A decoded DriveQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveQuery

        private let c: UnsafeMutablePointer<Cairn__DriveQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveQuery.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var actor: Actor {
            unsafe Actor(Native(c.pointee.actor))
        }

        package func withActor<Result>(_ body: (borrowing Actor.View) -> Result) -> Result {
            unsafe body(Actor.View(Native(c.pointee.actor)))
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var question: DriveQueryQuestion {
            switch unsafe c.pointee.question_case.rawValue {
            case 4: unsafe .stat(StatQuery(Native(c.pointee.stat)))
            case 5: unsafe .list(ListQuery(Native(c.pointee.list)))
            case 6: unsafe .changes(ChangesQuery(Native(c.pointee.changes)))
            case 7: unsafe .driveStat(DriveStatQuery(Native(c.pointee.drive_stat)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case stat(StatQuery.View)
            case list(ListQuery.View)
            case changes(ChangesQuery.View)
            case driveStat(DriveStatQuery.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 4: unsafe body(.stat(StatQuery.View(Native(c.pointee.stat))))
            case 5: unsafe body(.list(ListQuery.View(Native(c.pointee.list))))
            case 6: unsafe body(.changes(ChangesQuery.View(Native(c.pointee.changes))))
            case 7: unsafe body(.driveStat(DriveStatQuery.View(Native(c.pointee.drive_stat))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package enum DriveQueryAnswerAnswer: Equatable, Sendable {
    case refused(DriveError)
    case stat(StatAnswer)
    case list(ListAnswer)
    case changes(ChangesAnswer)
    case driveStat(DriveStatAnswer)
}

package struct DriveQueryAnswer: Message {
    package var answer: DriveQueryAnswerAnswer

    package init(answer: DriveQueryAnswerAnswer) {
        self.answer = answer
    }
}

extension DriveQueryAnswer {
    package static var name: String { "DriveQueryAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DriveQueryAnswer()
        unsafe cairn__drive_query_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveQueryAnswer.self)
        switch unsafe c.pointee.answer_case.rawValue {
        case 1:
            unsafe try DriveError.check(Native(c.pointee.refused))
        case 2:
            unsafe try StatAnswer.check(Native(c.pointee.stat))
        case 3:
            unsafe try ListAnswer.check(Native(c.pointee.list))
        case 4:
            unsafe try ChangesAnswer.check(Native(c.pointee.changes))
        case 5:
            unsafe try DriveStatAnswer.check(Native(c.pointee.drive_stat))
        default: throw .missing(field: "DriveQueryAnswer.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveQueryAnswer.self, for: "DriveQueryAnswer")
        unsafe cairn__drive_query_answer__init(c)
        switch answer {
        case .refused(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 1)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__DriveError.self)
        case .stat(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 2)
            unsafe c.pointee.stat = try value.fill(arena).bound(to: Cairn__StatAnswer.self)
        case .list(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 3)
            unsafe c.pointee.list = try value.fill(arena).bound(to: Cairn__ListAnswer.self)
        case .changes(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 4)
            unsafe c.pointee.changes = try value.fill(arena).bound(to: Cairn__ChangesAnswer.self)
        case .driveStat(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 5)
            unsafe c.pointee.drive_stat = try value.fill(arena).bound(
                to: Cairn__DriveStatAnswer.self)
        }
        return unsafe Native(c)
    }
}

extension DriveQueryAnswer {
    /// A decoded DriveQueryAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveQueryAnswer

        private let c: UnsafeMutablePointer<Cairn__DriveQueryAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveQueryAnswer.self) }

        package var answer: DriveQueryAnswerAnswer {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe .refused(DriveError(Native(c.pointee.refused)))
            case 2: unsafe .stat(StatAnswer(Native(c.pointee.stat)))
            case 3: unsafe .list(ListAnswer(Native(c.pointee.list)))
            case 4: unsafe .changes(ChangesAnswer(Native(c.pointee.changes)))
            case 5: unsafe .driveStat(DriveStatAnswer(Native(c.pointee.drive_stat)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case refused(DriveError.View)
            case stat(StatAnswer.View)
            case list(ListAnswer.View)
            case changes(ChangesAnswer.View)
            case driveStat(DriveStatAnswer.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.refused(DriveError.View(Native(c.pointee.refused))))
            case 2: unsafe body(.stat(StatAnswer.View(Native(c.pointee.stat))))
            case 3: unsafe body(.list(ListAnswer.View(Native(c.pointee.list))))
            case 4: unsafe body(.changes(ChangesAnswer.View(Native(c.pointee.changes))))
            case 5: unsafe body(.driveStat(DriveStatAnswer.View(Native(c.pointee.drive_stat))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct StatQuery: Message {
    /// The root where absent.
    package var node: UInt64?
    /// From there on, names with slashes between. At most 32 KiB.
    package var path: String?

    package init(node: UInt64? = nil, path: String? = nil) {
        self.node = node
        self.path = path
    }
}

extension StatQuery {
    package static var name: String { "StatQuery" }

    package static let layout = {
        var empty = unsafe Cairn__StatQuery()
        unsafe cairn__stat_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__StatQuery.self)
        if unsafe c.pointee.path != nil {
            unsafe try checkText(c.pointee.path, max: 32768, "StatQuery.path")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        path = view.path
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StatQuery.self, for: "StatQuery")
        unsafe cairn__stat_query__init(c)
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let path {
            unsafe c.pointee.path = try arena.text(path, max: 32768, "StatQuery.path")
        }
        return unsafe Native(c)
    }
}

extension StatQuery {
    /// A decoded StatQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = StatQuery

        private let c: UnsafeMutablePointer<Cairn__StatQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__StatQuery.self) }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var path: String? {
            unsafe c.pointee.path != nil ? readText(c.pointee.path) : nil
        }

        package func withPath<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.path != nil else { return nil }
            return unsafe body(span(of: c.pointee.path).bytes)
        }
    }
}

package struct StatAnswer: Message {
    package var item: Item
    package var details: DetailsRow
    package var isStarred: Bool

    package init(item: Item, details: DetailsRow, isStarred: Bool) {
        self.item = item
        self.details = details
        self.isStarred = isStarred
    }
}

extension StatAnswer {
    package static var name: String { "StatAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__StatAnswer()
        unsafe cairn__stat_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__StatAnswer.self)
        unsafe try Item.check(Native(c.pointee.item))
        unsafe try DetailsRow.check(Native(c.pointee.details))
    }

    package init(_ native: Native) {
        let view = View(native)
        item = view.item
        details = view.details
        isStarred = view.isStarred
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StatAnswer.self, for: "StatAnswer")
        unsafe cairn__stat_answer__init(c)
        unsafe c.pointee.item = try item.fill(arena).bound(to: Cairn__Item.self)
        unsafe c.pointee.details = try details.fill(arena).bound(to: Cairn__DetailsRow.self)
        unsafe c.pointee.is_starred = isStarred ? 1 : 0
        return unsafe Native(c)
    }
}

extension StatAnswer {
    /// A decoded StatAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = StatAnswer

        private let c: UnsafeMutablePointer<Cairn__StatAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__StatAnswer.self) }

        package var item: Item {
            unsafe Item(Native(c.pointee.item))
        }

        package func withItem<Result>(_ body: (borrowing Item.View) -> Result) -> Result {
            unsafe body(Item.View(Native(c.pointee.item)))
        }

        package var details: DetailsRow {
            unsafe DetailsRow(Native(c.pointee.details))
        }

        package func withDetails<Result>(_ body: (borrowing DetailsRow.View) -> Result) -> Result {
            unsafe body(DetailsRow.View(Native(c.pointee.details)))
        }

        package var isStarred: Bool {
            unsafe (c.pointee.is_starred != 0)
        }
    }
}

/// A node as its folder lists it.
package struct Item: Message {
    package var parent: UInt64
    /// At most 255 bytes.
    package var name: String
    package var entry: EntryRow

    package init(parent: UInt64, name: String, entry: EntryRow) {
        self.parent = parent
        self.name = name
        self.entry = entry
    }
}

extension Item {
    package static var name: String { "Item" }

    package static let layout = {
        var empty = unsafe Cairn__Item()
        unsafe cairn__item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Item.self)
        unsafe try checkText(c.pointee.name, max: 255, "Item.name")
        unsafe try EntryRow.check(Native(c.pointee.entry))
    }

    package init(_ native: Native) {
        let view = View(native)
        parent = view.parent
        name = view.name
        entry = view.entry
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Item.self, for: "Item")
        unsafe cairn__item__init(c)
        unsafe c.pointee.parent = parent
        unsafe c.pointee.name = try arena.text(name, max: 255, "Item.name")
        unsafe c.pointee.entry = try entry.fill(arena).bound(to: Cairn__EntryRow.self)
        return unsafe Native(c)
    }
}

extension Item {
    /// A decoded Item where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Item

        private let c: UnsafeMutablePointer<Cairn__Item>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Item.self) }

        package var parent: UInt64 {
            unsafe c.pointee.parent
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var entry: EntryRow {
            unsafe EntryRow(Native(c.pointee.entry))
        }

        package func withEntry<Result>(_ body: (borrowing EntryRow.View) -> Result) -> Result {
            unsafe body(EntryRow.View(Native(c.pointee.entry)))
        }
    }
}

package struct ListQuery: Message {
    package var folder: UInt64
    package var order: ListOrder
    package var isDescending: Bool
    /// Of items.
    package var countMax: UInt32
    /// Where the last page ended. At most 1 KiB.
    package var cursor: [UInt8]?

    package init(
        folder: UInt64, order: ListOrder, isDescending: Bool, countMax: UInt32,
        cursor: [UInt8]? = nil
    ) {
        self.folder = folder
        self.order = order
        self.isDescending = isDescending
        self.countMax = countMax
        self.cursor = cursor
    }
}

extension ListQuery {
    package static var name: String { "ListQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ListQuery()
        unsafe cairn__list_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ListQuery.self)
        guard unsafe ListOrder(rawValue: c.pointee.order.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ListQuery.order", value: c.pointee.order.rawValue)
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 1024, "ListQuery.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        folder = view.folder
        order = view.order
        isDescending = view.isDescending
        countMax = view.countMax
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ListQuery.self, for: "ListQuery")
        unsafe cairn__list_query__init(c)
        unsafe c.pointee.folder = folder
        unsafe c.pointee.order = Cairn__ListOrder(rawValue: order.rawValue)
        unsafe c.pointee.is_descending = isDescending ? 1 : 0
        unsafe c.pointee.count_max = countMax
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 1024, "ListQuery.cursor")
        }
        return unsafe Native(c)
    }
}

extension ListQuery {
    /// A decoded ListQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ListQuery

        private let c: UnsafeMutablePointer<Cairn__ListQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ListQuery.self) }

        package var folder: UInt64 {
            unsafe c.pointee.folder
        }

        package var order: ListOrder {
            unsafe ListOrder(checked: c.pointee.order.rawValue)
        }

        package var isDescending: Bool {
            unsafe (c.pointee.is_descending != 0)
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }

        package var cursor: [UInt8]? {
            unsafe c.pointee.has_cursor != 0 ? readBytes(c.pointee.cursor) : nil
        }

        package func withCursor<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_cursor != 0 else { return nil }
            return unsafe body(span(of: c.pointee.cursor).bytes)
        }
    }
}

package struct ListAnswer: Message {
    /// At most 1000 items.
    package var items: [Item]
    /// There if more follow. At most 1 KiB.
    package var cursor: [UInt8]?
    /// All of the folder's.
    package var childCount: UInt32

    package init(items: [Item] = [], cursor: [UInt8]? = nil, childCount: UInt32) {
        self.items = items
        self.cursor = cursor
        self.childCount = childCount
    }
}

extension ListAnswer {
    package static var name: String { "ListAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ListAnswer()
        unsafe cairn__list_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ListAnswer.self)
        unsafe try checkCount(c.pointee.n_items, max: 1000, "ListAnswer.items")
        for index in unsafe 0..<c.pointee.n_items {
            unsafe try Item.check(Native(c.pointee.items[index]))
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 1024, "ListAnswer.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        items = view.items
        cursor = view.cursor
        childCount = view.childCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ListAnswer.self, for: "ListAnswer")
        unsafe cairn__list_answer__init(c)
        try checkCount(items.count, max: 1000, "ListAnswer.items")
        if !items.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Item>?.self, count: items.count,
                for: "ListAnswer.items")
            for (index, item) in items.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Item.self)
            }
            unsafe c.pointee.n_items = items.count
            unsafe c.pointee.items = list
        }
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 1024, "ListAnswer.cursor")
        }
        unsafe c.pointee.child_count = childCount
        return unsafe Native(c)
    }
}

extension ListAnswer {
    /// A decoded ListAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ListAnswer

        private let c: UnsafeMutablePointer<Cairn__ListAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ListAnswer.self) }

        package var items: [Item] {
            unsafe (0..<c.pointee.n_items).map { unsafe Item(Native(c.pointee.items[$0])) }
        }

        package var itemsCount: Int { unsafe c.pointee.n_items }

        package func forEachOfItems(_ body: (borrowing Item.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_items {
                unsafe body(Item.View(Native(c.pointee.items[index])))
            }
        }

        package var cursor: [UInt8]? {
            unsafe c.pointee.has_cursor != 0 ? readBytes(c.pointee.cursor) : nil
        }

        package func withCursor<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_cursor != 0 else { return nil }
            return unsafe body(span(of: c.pointee.cursor).bytes)
        }

        package var childCount: UInt32 {
            unsafe c.pointee.child_count
        }
    }
}

package struct ChangesQuery: Message {
    /// The last sequence that the caller knows.
    package var after: UInt64
    package var countMax: UInt32

    package init(after: UInt64, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension ChangesQuery {
    package static var name: String { "ChangesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ChangesQuery()
        unsafe cairn__changes_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ChangesQuery.self, for: "ChangesQuery")
        unsafe cairn__changes_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension ChangesQuery {
    /// A decoded ChangesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ChangesQuery

        private let c: UnsafeMutablePointer<Cairn__ChangesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ChangesQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct ChangesAnswer: Message {
    /// At most 1000 items.
    package var changes: [Change]
    /// The drive's last; more follow if it is above that of the last change here.
    package var sequenceLast: UInt64

    package init(changes: [Change] = [], sequenceLast: UInt64) {
        self.changes = changes
        self.sequenceLast = sequenceLast
    }
}

extension ChangesAnswer {
    package static var name: String { "ChangesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ChangesAnswer()
        unsafe cairn__changes_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ChangesAnswer.self)
        unsafe try checkCount(c.pointee.n_changes, max: 1000, "ChangesAnswer.changes")
        for index in unsafe 0..<c.pointee.n_changes {
            unsafe try Change.check(Native(c.pointee.changes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        changes = view.changes
        sequenceLast = view.sequenceLast
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ChangesAnswer.self, for: "ChangesAnswer")
        unsafe cairn__changes_answer__init(c)
        try checkCount(changes.count, max: 1000, "ChangesAnswer.changes")
        if !changes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Change>?.self, count: changes.count,
                for: "ChangesAnswer.changes")
            for (index, item) in changes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Change.self)
            }
            unsafe c.pointee.n_changes = changes.count
            unsafe c.pointee.changes = list
        }
        unsafe c.pointee.sequence_last = sequenceLast
        return unsafe Native(c)
    }
}

extension ChangesAnswer {
    /// A decoded ChangesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ChangesAnswer

        private let c: UnsafeMutablePointer<Cairn__ChangesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ChangesAnswer.self) }

        package var changes: [Change] {
            unsafe (0..<c.pointee.n_changes).map { unsafe Change(Native(c.pointee.changes[$0])) }
        }

        package var changesCount: Int { unsafe c.pointee.n_changes }

        package func forEachOfChanges(_ body: (borrowing Change.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_changes {
                unsafe body(Change.View(Native(c.pointee.changes[index])))
            }
        }

        package var sequenceLast: UInt64 {
            unsafe c.pointee.sequence_last
        }
    }
}

package struct Change: Message {
    package var sequence: UInt64
    package var change: ChangeRow

    package init(sequence: UInt64, change: ChangeRow) {
        self.sequence = sequence
        self.change = change
    }
}

extension Change {
    package static var name: String { "Change" }

    package static let layout = {
        var empty = unsafe Cairn__Change()
        unsafe cairn__change__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Change.self)
        unsafe try ChangeRow.check(Native(c.pointee.change))
    }

    package init(_ native: Native) {
        let view = View(native)
        sequence = view.sequence
        change = view.change
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Change.self, for: "Change")
        unsafe cairn__change__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.change = try change.fill(arena).bound(to: Cairn__ChangeRow.self)
        return unsafe Native(c)
    }
}

extension Change {
    /// A decoded Change where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Change

        private let c: UnsafeMutablePointer<Cairn__Change>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Change.self) }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var change: ChangeRow {
            unsafe ChangeRow(Native(c.pointee.change))
        }

        package func withChange<Result>(_ body: (borrowing ChangeRow.View) -> Result) -> Result {
            unsafe body(ChangeRow.View(Native(c.pointee.change)))
        }
    }
}

package struct DriveStatQuery: Message {

    package init() {
    }
}

extension DriveStatQuery {
    package static var name: String { "DriveStatQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DriveStatQuery()
        unsafe cairn__drive_stat_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveStatQuery.self, for: "DriveStatQuery")
        unsafe cairn__drive_stat_query__init(c)
        return unsafe Native(c)
    }
}

extension DriveStatQuery {
    /// A decoded DriveStatQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveStatQuery

        private let c: UnsafeMutablePointer<Cairn__DriveStatQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveStatQuery.self) }
    }
}

package struct DriveStatAnswer: Message {
    package var drive: DriveRow

    package init(drive: DriveRow) {
        self.drive = drive
    }
}

extension DriveStatAnswer {
    package static var name: String { "DriveStatAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DriveStatAnswer()
        unsafe cairn__drive_stat_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveStatAnswer.self)
        unsafe try DriveRow.check(Native(c.pointee.drive))
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveStatAnswer.self, for: "DriveStatAnswer")
        unsafe cairn__drive_stat_answer__init(c)
        unsafe c.pointee.drive = try drive.fill(arena).bound(to: Cairn__DriveRow.self)
        return unsafe Native(c)
    }
}

extension DriveStatAnswer {
    /// A decoded DriveStatAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveStatAnswer

        private let c: UnsafeMutablePointer<Cairn__DriveStatAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveStatAnswer.self) }

        package var drive: DriveRow {
            unsafe DriveRow(Native(c.pointee.drive))
        }

        package func withDrive<Result>(_ body: (borrowing DriveRow.View) -> Result) -> Result {
            unsafe body(DriveRow.View(Native(c.pointee.drive)))
        }
    }
}
