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

package enum ShardQueryQuestion: Equatable, Sendable {
    case drive(DriveQuery)
    case references(ReferencesQuery)
    case due(DueQuery)
    case deliveries(DeliveriesQuery)
    case export(ExportQuery)
}

/// A read of a shard.
package struct ShardQuery: Message {
    package var question: ShardQueryQuestion

    package init(question: ShardQueryQuestion) {
        self.question = question
    }
}

extension ShardQuery {
    package static var name: String { "ShardQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ShardQuery()
        unsafe cairn__shard_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardQuery.self)
        switch unsafe c.pointee.question_case.rawValue {
        case 1:
            unsafe try DriveQuery.check(Native(c.pointee.drive))
        case 2:
            unsafe try ReferencesQuery.check(Native(c.pointee.references))
        case 3:
            unsafe try DueQuery.check(Native(c.pointee.due))
        case 4:
            unsafe try DeliveriesQuery.check(Native(c.pointee.deliveries))
        case 20:
            unsafe try ExportQuery.check(Native(c.pointee.export))
        default: throw .missing(field: "ShardQuery.question")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        question = view.question
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardQuery.self, for: "ShardQuery")
        unsafe cairn__shard_query__init(c)
        switch question {
        case .drive(let value):
            unsafe c.pointee.question_case = .init(rawValue: 1)
            unsafe c.pointee.drive = try value.fill(arena).bound(to: Cairn__DriveQuery.self)
        case .references(let value):
            unsafe c.pointee.question_case = .init(rawValue: 2)
            unsafe c.pointee.references = try value.fill(arena).bound(
                to: Cairn__ReferencesQuery.self)
        case .due(let value):
            unsafe c.pointee.question_case = .init(rawValue: 3)
            unsafe c.pointee.due = try value.fill(arena).bound(to: Cairn__DueQuery.self)
        case .deliveries(let value):
            unsafe c.pointee.question_case = .init(rawValue: 4)
            unsafe c.pointee.deliveries = try value.fill(arena).bound(
                to: Cairn__DeliveriesQuery.self)
        case .export(let value):
            unsafe c.pointee.question_case = .init(rawValue: 20)
            unsafe c.pointee.export = try value.fill(arena).bound(to: Cairn__ExportQuery.self)
        }
        return unsafe Native(c)
    }
}

extension ShardQuery {
    /// A decoded ShardQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardQuery

        private let c: UnsafeMutablePointer<Cairn__ShardQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardQuery.self) }

        package var question: ShardQueryQuestion {
            switch unsafe c.pointee.question_case.rawValue {
            case 1: unsafe .drive(DriveQuery(Native(c.pointee.drive)))
            case 2: unsafe .references(ReferencesQuery(Native(c.pointee.references)))
            case 3: unsafe .due(DueQuery(Native(c.pointee.due)))
            case 4: unsafe .deliveries(DeliveriesQuery(Native(c.pointee.deliveries)))
            case 20: unsafe .export(ExportQuery(Native(c.pointee.export)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case drive(DriveQuery.View)
            case references(ReferencesQuery.View)
            case due(DueQuery.View)
            case deliveries(DeliveriesQuery.View)
            case export(ExportQuery.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 1: unsafe body(.drive(DriveQuery.View(Native(c.pointee.drive))))
            case 2: unsafe body(.references(ReferencesQuery.View(Native(c.pointee.references))))
            case 3: unsafe body(.due(DueQuery.View(Native(c.pointee.due))))
            case 4: unsafe body(.deliveries(DeliveriesQuery.View(Native(c.pointee.deliveries))))
            case 20: unsafe body(.export(ExportQuery.View(Native(c.pointee.export))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package enum ShardQueryAnswerAnswer: Equatable, Sendable {
    case refused(DriveError)
    case drive(DriveQueryAnswer)
    case references(ReferencesAnswer)
    case due(DueAnswer)
    case deliveries(DeliveriesAnswer)
    case export(ExportAnswer)
}

package struct ShardQueryAnswer: Message {
    package var answer: ShardQueryAnswerAnswer

    package init(answer: ShardQueryAnswerAnswer) {
        self.answer = answer
    }
}

extension ShardQueryAnswer {
    package static var name: String { "ShardQueryAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ShardQueryAnswer()
        unsafe cairn__shard_query_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardQueryAnswer.self)
        switch unsafe c.pointee.answer_case.rawValue {
        case 1:
            unsafe try DriveError.check(Native(c.pointee.refused))
        case 2:
            unsafe try DriveQueryAnswer.check(Native(c.pointee.drive))
        case 3:
            unsafe try ReferencesAnswer.check(Native(c.pointee.references))
        case 4:
            unsafe try DueAnswer.check(Native(c.pointee.due))
        case 5:
            unsafe try DeliveriesAnswer.check(Native(c.pointee.deliveries))
        case 20:
            unsafe try ExportAnswer.check(Native(c.pointee.export))
        default: throw .missing(field: "ShardQueryAnswer.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardQueryAnswer.self, for: "ShardQueryAnswer")
        unsafe cairn__shard_query_answer__init(c)
        switch answer {
        case .refused(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 1)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__DriveError.self)
        case .drive(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 2)
            unsafe c.pointee.drive = try value.fill(arena).bound(to: Cairn__DriveQueryAnswer.self)
        case .references(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 3)
            unsafe c.pointee.references = try value.fill(arena).bound(
                to: Cairn__ReferencesAnswer.self)
        case .due(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 4)
            unsafe c.pointee.due = try value.fill(arena).bound(to: Cairn__DueAnswer.self)
        case .deliveries(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 5)
            unsafe c.pointee.deliveries = try value.fill(arena).bound(
                to: Cairn__DeliveriesAnswer.self)
        case .export(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 20)
            unsafe c.pointee.export = try value.fill(arena).bound(to: Cairn__ExportAnswer.self)
        }
        return unsafe Native(c)
    }
}

extension ShardQueryAnswer {
    /// A decoded ShardQueryAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardQueryAnswer

        private let c: UnsafeMutablePointer<Cairn__ShardQueryAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardQueryAnswer.self) }

        package var answer: ShardQueryAnswerAnswer {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe .refused(DriveError(Native(c.pointee.refused)))
            case 2: unsafe .drive(DriveQueryAnswer(Native(c.pointee.drive)))
            case 3: unsafe .references(ReferencesAnswer(Native(c.pointee.references)))
            case 4: unsafe .due(DueAnswer(Native(c.pointee.due)))
            case 5: unsafe .deliveries(DeliveriesAnswer(Native(c.pointee.deliveries)))
            case 20: unsafe .export(ExportAnswer(Native(c.pointee.export)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case refused(DriveError.View)
            case drive(DriveQueryAnswer.View)
            case references(ReferencesAnswer.View)
            case due(DueAnswer.View)
            case deliveries(DeliveriesAnswer.View)
            case export(ExportAnswer.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.refused(DriveError.View(Native(c.pointee.refused))))
            case 2: unsafe body(.drive(DriveQueryAnswer.View(Native(c.pointee.drive))))
            case 3: unsafe body(.references(ReferencesAnswer.View(Native(c.pointee.references))))
            case 4: unsafe body(.due(DueAnswer.View(Native(c.pointee.due))))
            case 5: unsafe body(.deliveries(DeliveriesAnswer.View(Native(c.pointee.deliveries))))
            case 20: unsafe body(.export(ExportAnswer.View(Native(c.pointee.export))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// Which of these chunks may not be collected: because a version or an upload refers to them.
package struct ReferencesQuery: Message {
    /// 32 bytes for each id. At most 131072 bytes.
    package var chunks: [UInt8]

    package init(chunks: [UInt8]) {
        self.chunks = chunks
    }
}

extension ReferencesQuery {
    package static var name: String { "ReferencesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ReferencesQuery()
        unsafe cairn__references_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ReferencesQuery.self)
        unsafe try checkBytes(c.pointee.chunks, max: 131072, "ReferencesQuery.chunks")
    }

    package init(_ native: Native) {
        let view = View(native)
        chunks = view.chunks
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ReferencesQuery.self, for: "ReferencesQuery")
        unsafe cairn__references_query__init(c)
        unsafe c.pointee.chunks = try arena.bytes(chunks, max: 131072, "ReferencesQuery.chunks")
        return unsafe Native(c)
    }
}

extension ReferencesQuery {
    /// A decoded ReferencesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ReferencesQuery

        private let c: UnsafeMutablePointer<Cairn__ReferencesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ReferencesQuery.self) }

        package var chunks: [UInt8] {
            unsafe readBytes(c.pointee.chunks)
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.chunks).bytes)
        }
    }
}

package struct ReferencesAnswer: Message {
    /// A byte for each chunk, 1 if it is referenced. At most 4096 bytes.
    package var areReferenced: [UInt8]

    package init(areReferenced: [UInt8]) {
        self.areReferenced = areReferenced
    }
}

extension ReferencesAnswer {
    package static var name: String { "ReferencesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ReferencesAnswer()
        unsafe cairn__references_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ReferencesAnswer.self)
        unsafe try checkBytes(
            c.pointee.are_referenced, max: 4096, "ReferencesAnswer.are_referenced")
    }

    package init(_ native: Native) {
        let view = View(native)
        areReferenced = view.areReferenced
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ReferencesAnswer.self, for: "ReferencesAnswer")
        unsafe cairn__references_answer__init(c)
        unsafe c.pointee.are_referenced = try arena.bytes(
            areReferenced, max: 4096, "ReferencesAnswer.are_referenced")
        return unsafe Native(c)
    }
}

extension ReferencesAnswer {
    /// A decoded ReferencesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ReferencesAnswer

        private let c: UnsafeMutablePointer<Cairn__ReferencesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ReferencesAnswer.self) }

        package var areReferenced: [UInt8] {
            unsafe readBytes(c.pointee.are_referenced)
        }

        package func withAreReferenced<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.are_referenced).bytes)
        }
    }
}

/// Whether the leader has to propose `SweepDrives`.
package struct DueQuery: Message {

    package init() {
    }
}

extension DueQuery {
    package static var name: String { "DueQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DueQuery()
        unsafe cairn__due_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DueQuery.self, for: "DueQuery")
        unsafe cairn__due_query__init(c)
        return unsafe Native(c)
    }
}

extension DueQuery {
    /// A decoded DueQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DueQuery

        private let c: UnsafeMutablePointer<Cairn__DueQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DueQuery.self) }
    }
}

package struct DueAnswer: Message {
    /// The first time at which something is; absent if nothing ever is.
    package var due: UInt64?
    /// The drive that is swept then.
    package var drive: UInt64?

    package init(due: UInt64? = nil, drive: UInt64? = nil) {
        self.due = due
        self.drive = drive
    }
}

extension DueAnswer {
    package static var name: String { "DueAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DueAnswer()
        unsafe cairn__due_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        due = view.due
        drive = view.drive
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DueAnswer.self, for: "DueAnswer")
        unsafe cairn__due_answer__init(c)
        if let due {
            unsafe c.pointee.has_due = 1
            unsafe c.pointee.due = due
        }
        if let drive {
            unsafe c.pointee.has_drive = 1
            unsafe c.pointee.drive = drive
        }
        return unsafe Native(c)
    }
}

extension DueAnswer {
    /// A decoded DueAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DueAnswer

        private let c: UnsafeMutablePointer<Cairn__DueAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DueAnswer.self) }

        package var due: UInt64? {
            unsafe c.pointee.has_due != 0 ? c.pointee.due : nil
        }

        package var drive: UInt64? {
            unsafe c.pointee.has_drive != 0 ? c.pointee.drive : nil
        }
    }
}

/// What drives of the shard tell others: of two drives in the order in which it is to be delivered.
package struct DeliveriesQuery: Message {
    package var countMax: UInt32
    /// Where the last page ended. At most 32 bytes.
    package var cursor: [UInt8]?

    package init(countMax: UInt32, cursor: [UInt8]? = nil) {
        self.countMax = countMax
        self.cursor = cursor
    }
}

extension DeliveriesQuery {
    package static var name: String { "DeliveriesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DeliveriesQuery()
        unsafe cairn__deliveries_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeliveriesQuery.self)
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 32, "DeliveriesQuery.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        countMax = view.countMax
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeliveriesQuery.self, for: "DeliveriesQuery")
        unsafe cairn__deliveries_query__init(c)
        unsafe c.pointee.count_max = countMax
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 32, "DeliveriesQuery.cursor")
        }
        return unsafe Native(c)
    }
}

extension DeliveriesQuery {
    /// A decoded DeliveriesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeliveriesQuery

        private let c: UnsafeMutablePointer<Cairn__DeliveriesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeliveriesQuery.self) }

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

package struct DeliveriesAnswer: Message {
    /// At most 1000 items.
    package var deliveries: [Delivery]
    /// There if more follow. At most 32 bytes.
    package var cursor: [UInt8]?

    package init(deliveries: [Delivery] = [], cursor: [UInt8]? = nil) {
        self.deliveries = deliveries
        self.cursor = cursor
    }
}

extension DeliveriesAnswer {
    package static var name: String { "DeliveriesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DeliveriesAnswer()
        unsafe cairn__deliveries_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeliveriesAnswer.self)
        unsafe try checkCount(c.pointee.n_deliveries, max: 1000, "DeliveriesAnswer.deliveries")
        for index in unsafe 0..<c.pointee.n_deliveries {
            unsafe try Delivery.check(Native(c.pointee.deliveries[index]))
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 32, "DeliveriesAnswer.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        deliveries = view.deliveries
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeliveriesAnswer.self, for: "DeliveriesAnswer")
        unsafe cairn__deliveries_answer__init(c)
        try checkCount(deliveries.count, max: 1000, "DeliveriesAnswer.deliveries")
        if !deliveries.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Delivery>?.self, count: deliveries.count,
                for: "DeliveriesAnswer.deliveries")
            for (index, item) in deliveries.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Delivery.self)
            }
            unsafe c.pointee.n_deliveries = deliveries.count
            unsafe c.pointee.deliveries = list
        }
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 32, "DeliveriesAnswer.cursor")
        }
        return unsafe Native(c)
    }
}

extension DeliveriesAnswer {
    /// A decoded DeliveriesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeliveriesAnswer

        private let c: UnsafeMutablePointer<Cairn__DeliveriesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeliveriesAnswer.self) }

        package var deliveries: [Delivery] {
            unsafe (0..<c.pointee.n_deliveries).map {
                unsafe Delivery(Native(c.pointee.deliveries[$0]))
            }
        }

        package var deliveriesCount: Int { unsafe c.pointee.n_deliveries }

        package func forEachOfDeliveries(_ body: (borrowing Delivery.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_deliveries {
                unsafe body(Delivery.View(Native(c.pointee.deliveries[index])))
            }
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

package struct Delivery: Message {
    package var source: UInt64
    package var target: UInt64
    package var sequence: UInt64
    package var row: DeliveryRow

    package init(source: UInt64, target: UInt64, sequence: UInt64, row: DeliveryRow) {
        self.source = source
        self.target = target
        self.sequence = sequence
        self.row = row
    }
}

extension Delivery {
    package static var name: String { "Delivery" }

    package static let layout = {
        var empty = unsafe Cairn__Delivery()
        unsafe cairn__delivery__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Delivery.self)
        unsafe try DeliveryRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        source = view.source
        target = view.target
        sequence = view.sequence
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Delivery.self, for: "Delivery")
        unsafe cairn__delivery__init(c)
        unsafe c.pointee.source = source
        unsafe c.pointee.target = target
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__DeliveryRow.self)
        return unsafe Native(c)
    }
}

extension Delivery {
    /// A decoded Delivery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Delivery

        private let c: UnsafeMutablePointer<Cairn__Delivery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Delivery.self) }

        package var source: UInt64 {
            unsafe c.pointee.source
        }

        package var target: UInt64 {
            unsafe c.pointee.target
        }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var row: DeliveryRow {
            unsafe DeliveryRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing DeliveryRow.View) -> Result) -> Result {
            unsafe body(DeliveryRow.View(Native(c.pointee.row)))
        }
    }
}

/// What comes next of a slot that leaves, for its destination.
package struct ExportQuery: Message {
    package var slot: UInt32
    package var move: UInt64
    /// How far the destination is.
    package var from: SlotPosition
    /// Of keys and values; one row comes in any case.
    package var byteCountMax: UInt32

    package init(slot: UInt32, move: UInt64, from: SlotPosition, byteCountMax: UInt32) {
        self.slot = slot
        self.move = move
        self.from = from
        self.byteCountMax = byteCountMax
    }
}

extension ExportQuery {
    package static var name: String { "ExportQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ExportQuery()
        unsafe cairn__export_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportQuery.self)
        unsafe try SlotPosition.check(Native(c.pointee.from))
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        move = view.move
        from = view.from
        byteCountMax = view.byteCountMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportQuery.self, for: "ExportQuery")
        unsafe cairn__export_query__init(c)
        unsafe c.pointee.slot = slot
        unsafe c.pointee.move = move
        unsafe c.pointee.from = try from.fill(arena).bound(to: Cairn__SlotPosition.self)
        unsafe c.pointee.byte_count_max = byteCountMax
        return unsafe Native(c)
    }
}

extension ExportQuery {
    /// A decoded ExportQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportQuery

        private let c: UnsafeMutablePointer<Cairn__ExportQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportQuery.self) }

        package var slot: UInt32 {
            unsafe c.pointee.slot
        }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var from: SlotPosition {
            unsafe SlotPosition(Native(c.pointee.from))
        }

        package func withFrom<Result>(_ body: (borrowing SlotPosition.View) -> Result) -> Result {
            unsafe body(SlotPosition.View(Native(c.pointee.from)))
        }

        package var byteCountMax: UInt32 {
            unsafe c.pointee.byte_count_max
        }
    }
}

package struct ExportAnswer: Message {
    /// As it is here. The rest is empty unless it leaves, or is frozen, in that very move.
    package var slot: SlotRow
    package var to: SlotPosition
    /// At most 4096 items.
    package var rows: [SlotPair]
    /// Notes that are left behind `to`.
    package var noteCountLeft: UInt64

    package init(slot: SlotRow, to: SlotPosition, rows: [SlotPair] = [], noteCountLeft: UInt64) {
        self.slot = slot
        self.to = to
        self.rows = rows
        self.noteCountLeft = noteCountLeft
    }
}

extension ExportAnswer {
    package static var name: String { "ExportAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ExportAnswer()
        unsafe cairn__export_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportAnswer.self)
        unsafe try SlotRow.check(Native(c.pointee.slot))
        unsafe try SlotPosition.check(Native(c.pointee.to))
        unsafe try checkCount(c.pointee.n_rows, max: 4096, "ExportAnswer.rows")
        for index in unsafe 0..<c.pointee.n_rows {
            unsafe try SlotPair.check(Native(c.pointee.rows[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        to = view.to
        rows = view.rows
        noteCountLeft = view.noteCountLeft
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportAnswer.self, for: "ExportAnswer")
        unsafe cairn__export_answer__init(c)
        unsafe c.pointee.slot = try slot.fill(arena).bound(to: Cairn__SlotRow.self)
        unsafe c.pointee.to = try to.fill(arena).bound(to: Cairn__SlotPosition.self)
        try checkCount(rows.count, max: 4096, "ExportAnswer.rows")
        if !rows.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotPair>?.self, count: rows.count,
                for: "ExportAnswer.rows")
            for (index, item) in rows.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotPair.self)
            }
            unsafe c.pointee.n_rows = rows.count
            unsafe c.pointee.rows = list
        }
        unsafe c.pointee.note_count_left = noteCountLeft
        return unsafe Native(c)
    }
}

extension ExportAnswer {
    /// A decoded ExportAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportAnswer

        private let c: UnsafeMutablePointer<Cairn__ExportAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportAnswer.self) }

        package var slot: SlotRow {
            unsafe SlotRow(Native(c.pointee.slot))
        }

        package func withSlot<Result>(_ body: (borrowing SlotRow.View) -> Result) -> Result {
            unsafe body(SlotRow.View(Native(c.pointee.slot)))
        }

        package var to: SlotPosition {
            unsafe SlotPosition(Native(c.pointee.to))
        }

        package func withTo<Result>(_ body: (borrowing SlotPosition.View) -> Result) -> Result {
            unsafe body(SlotPosition.View(Native(c.pointee.to)))
        }

        package var rows: [SlotPair] {
            unsafe (0..<c.pointee.n_rows).map { unsafe SlotPair(Native(c.pointee.rows[$0])) }
        }

        package var rowsCount: Int { unsafe c.pointee.n_rows }

        package func forEachOfRows(_ body: (borrowing SlotPair.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_rows {
                unsafe body(SlotPair.View(Native(c.pointee.rows[index])))
            }
        }

        package var noteCountLeft: UInt64 {
            unsafe c.pointee.note_count_left
        }
    }
}

package enum DriveQueryQuestion: Equatable, Sendable {
    case stat(StatQuery)
    case list(ListQuery)
    case changes(ChangesQuery)
    case driveStat(DriveStatQuery)
    case versions(VersionsQuery)
    case manifest(ManifestQuery)
    case upload(UploadQuery)
    case access(AccessQuery)
    case link(LinkQuery)
    case comments(CommentsQuery)
    case devices(DevicesQuery)
    case search(SearchQuery)
    case stars(StarsQuery)
    case shared(SharedQuery)
    case activity(ActivityQuery)
    case audit(DriveAuditQuery)
    case notices(NoticesQuery)
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
        case 8:
            unsafe try VersionsQuery.check(Native(c.pointee.versions))
        case 9:
            unsafe try ManifestQuery.check(Native(c.pointee.manifest))
        case 10:
            unsafe try UploadQuery.check(Native(c.pointee.upload))
        case 11:
            unsafe try AccessQuery.check(Native(c.pointee.access))
        case 12:
            unsafe try LinkQuery.check(Native(c.pointee.link))
        case 13:
            unsafe try CommentsQuery.check(Native(c.pointee.comments))
        case 14:
            unsafe try DevicesQuery.check(Native(c.pointee.devices))
        case 15:
            unsafe try SearchQuery.check(Native(c.pointee.search))
        case 16:
            unsafe try StarsQuery.check(Native(c.pointee.stars))
        case 17:
            unsafe try SharedQuery.check(Native(c.pointee.shared))
        case 20:
            unsafe try ActivityQuery.check(Native(c.pointee.activity))
        case 21:
            unsafe try DriveAuditQuery.check(Native(c.pointee.audit))
        case 22:
            unsafe try NoticesQuery.check(Native(c.pointee.notices))
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
        case .versions(let value):
            unsafe c.pointee.question_case = .init(rawValue: 8)
            unsafe c.pointee.versions = try value.fill(arena).bound(to: Cairn__VersionsQuery.self)
        case .manifest(let value):
            unsafe c.pointee.question_case = .init(rawValue: 9)
            unsafe c.pointee.manifest = try value.fill(arena).bound(to: Cairn__ManifestQuery.self)
        case .upload(let value):
            unsafe c.pointee.question_case = .init(rawValue: 10)
            unsafe c.pointee.upload = try value.fill(arena).bound(to: Cairn__UploadQuery.self)
        case .access(let value):
            unsafe c.pointee.question_case = .init(rawValue: 11)
            unsafe c.pointee.access = try value.fill(arena).bound(to: Cairn__AccessQuery.self)
        case .link(let value):
            unsafe c.pointee.question_case = .init(rawValue: 12)
            unsafe c.pointee.link = try value.fill(arena).bound(to: Cairn__LinkQuery.self)
        case .comments(let value):
            unsafe c.pointee.question_case = .init(rawValue: 13)
            unsafe c.pointee.comments = try value.fill(arena).bound(to: Cairn__CommentsQuery.self)
        case .devices(let value):
            unsafe c.pointee.question_case = .init(rawValue: 14)
            unsafe c.pointee.devices = try value.fill(arena).bound(to: Cairn__DevicesQuery.self)
        case .search(let value):
            unsafe c.pointee.question_case = .init(rawValue: 15)
            unsafe c.pointee.search = try value.fill(arena).bound(to: Cairn__SearchQuery.self)
        case .stars(let value):
            unsafe c.pointee.question_case = .init(rawValue: 16)
            unsafe c.pointee.stars = try value.fill(arena).bound(to: Cairn__StarsQuery.self)
        case .shared(let value):
            unsafe c.pointee.question_case = .init(rawValue: 17)
            unsafe c.pointee.shared = try value.fill(arena).bound(to: Cairn__SharedQuery.self)
        case .activity(let value):
            unsafe c.pointee.question_case = .init(rawValue: 20)
            unsafe c.pointee.activity = try value.fill(arena).bound(to: Cairn__ActivityQuery.self)
        case .audit(let value):
            unsafe c.pointee.question_case = .init(rawValue: 21)
            unsafe c.pointee.audit = try value.fill(arena).bound(to: Cairn__DriveAuditQuery.self)
        case .notices(let value):
            unsafe c.pointee.question_case = .init(rawValue: 22)
            unsafe c.pointee.notices = try value.fill(arena).bound(to: Cairn__NoticesQuery.self)
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
            case 8: unsafe .versions(VersionsQuery(Native(c.pointee.versions)))
            case 9: unsafe .manifest(ManifestQuery(Native(c.pointee.manifest)))
            case 10: unsafe .upload(UploadQuery(Native(c.pointee.upload)))
            case 11: unsafe .access(AccessQuery(Native(c.pointee.access)))
            case 12: unsafe .link(LinkQuery(Native(c.pointee.link)))
            case 13: unsafe .comments(CommentsQuery(Native(c.pointee.comments)))
            case 14: unsafe .devices(DevicesQuery(Native(c.pointee.devices)))
            case 15: unsafe .search(SearchQuery(Native(c.pointee.search)))
            case 16: unsafe .stars(StarsQuery(Native(c.pointee.stars)))
            case 17: unsafe .shared(SharedQuery(Native(c.pointee.shared)))
            case 20: unsafe .activity(ActivityQuery(Native(c.pointee.activity)))
            case 21: unsafe .audit(DriveAuditQuery(Native(c.pointee.audit)))
            case 22: unsafe .notices(NoticesQuery(Native(c.pointee.notices)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case stat(StatQuery.View)
            case list(ListQuery.View)
            case changes(ChangesQuery.View)
            case driveStat(DriveStatQuery.View)
            case versions(VersionsQuery.View)
            case manifest(ManifestQuery.View)
            case upload(UploadQuery.View)
            case access(AccessQuery.View)
            case link(LinkQuery.View)
            case comments(CommentsQuery.View)
            case devices(DevicesQuery.View)
            case search(SearchQuery.View)
            case stars(StarsQuery.View)
            case shared(SharedQuery.View)
            case activity(ActivityQuery.View)
            case audit(DriveAuditQuery.View)
            case notices(NoticesQuery.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 4: unsafe body(.stat(StatQuery.View(Native(c.pointee.stat))))
            case 5: unsafe body(.list(ListQuery.View(Native(c.pointee.list))))
            case 6: unsafe body(.changes(ChangesQuery.View(Native(c.pointee.changes))))
            case 7: unsafe body(.driveStat(DriveStatQuery.View(Native(c.pointee.drive_stat))))
            case 8: unsafe body(.versions(VersionsQuery.View(Native(c.pointee.versions))))
            case 9: unsafe body(.manifest(ManifestQuery.View(Native(c.pointee.manifest))))
            case 10: unsafe body(.upload(UploadQuery.View(Native(c.pointee.upload))))
            case 11: unsafe body(.access(AccessQuery.View(Native(c.pointee.access))))
            case 12: unsafe body(.link(LinkQuery.View(Native(c.pointee.link))))
            case 13: unsafe body(.comments(CommentsQuery.View(Native(c.pointee.comments))))
            case 14: unsafe body(.devices(DevicesQuery.View(Native(c.pointee.devices))))
            case 15: unsafe body(.search(SearchQuery.View(Native(c.pointee.search))))
            case 16: unsafe body(.stars(StarsQuery.View(Native(c.pointee.stars))))
            case 17: unsafe body(.shared(SharedQuery.View(Native(c.pointee.shared))))
            case 20: unsafe body(.activity(ActivityQuery.View(Native(c.pointee.activity))))
            case 21: unsafe body(.audit(DriveAuditQuery.View(Native(c.pointee.audit))))
            case 22: unsafe body(.notices(NoticesQuery.View(Native(c.pointee.notices))))
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
    case versions(VersionsAnswer)
    case manifest(ManifestAnswer)
    case upload(UploadAnswer)
    case access(AccessAnswer)
    case link(LinkAnswer)
    case comments(CommentsAnswer)
    case devices(DevicesAnswer)
    case found(SearchAnswer)
    case shared(SharedAnswer)
    case activity(ActivityAnswer)
    case audit(DriveAuditAnswer)
    case notices(NoticesAnswer)
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
        case 6:
            unsafe try VersionsAnswer.check(Native(c.pointee.versions))
        case 7:
            unsafe try ManifestAnswer.check(Native(c.pointee.manifest))
        case 8:
            unsafe try UploadAnswer.check(Native(c.pointee.upload))
        case 9:
            unsafe try AccessAnswer.check(Native(c.pointee.access))
        case 10:
            unsafe try LinkAnswer.check(Native(c.pointee.link))
        case 11:
            unsafe try CommentsAnswer.check(Native(c.pointee.comments))
        case 12:
            unsafe try DevicesAnswer.check(Native(c.pointee.devices))
        case 13:
            unsafe try SearchAnswer.check(Native(c.pointee.found))
        case 14:
            unsafe try SharedAnswer.check(Native(c.pointee.shared))
        case 20:
            unsafe try ActivityAnswer.check(Native(c.pointee.activity))
        case 21:
            unsafe try DriveAuditAnswer.check(Native(c.pointee.audit))
        case 22:
            unsafe try NoticesAnswer.check(Native(c.pointee.notices))
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
        case .versions(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 6)
            unsafe c.pointee.versions = try value.fill(arena).bound(to: Cairn__VersionsAnswer.self)
        case .manifest(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 7)
            unsafe c.pointee.manifest = try value.fill(arena).bound(to: Cairn__ManifestAnswer.self)
        case .upload(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 8)
            unsafe c.pointee.upload = try value.fill(arena).bound(to: Cairn__UploadAnswer.self)
        case .access(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 9)
            unsafe c.pointee.access = try value.fill(arena).bound(to: Cairn__AccessAnswer.self)
        case .link(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 10)
            unsafe c.pointee.link = try value.fill(arena).bound(to: Cairn__LinkAnswer.self)
        case .comments(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 11)
            unsafe c.pointee.comments = try value.fill(arena).bound(to: Cairn__CommentsAnswer.self)
        case .devices(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 12)
            unsafe c.pointee.devices = try value.fill(arena).bound(to: Cairn__DevicesAnswer.self)
        case .found(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 13)
            unsafe c.pointee.found = try value.fill(arena).bound(to: Cairn__SearchAnswer.self)
        case .shared(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 14)
            unsafe c.pointee.shared = try value.fill(arena).bound(to: Cairn__SharedAnswer.self)
        case .activity(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 20)
            unsafe c.pointee.activity = try value.fill(arena).bound(to: Cairn__ActivityAnswer.self)
        case .audit(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 21)
            unsafe c.pointee.audit = try value.fill(arena).bound(to: Cairn__DriveAuditAnswer.self)
        case .notices(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 22)
            unsafe c.pointee.notices = try value.fill(arena).bound(to: Cairn__NoticesAnswer.self)
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
            case 6: unsafe .versions(VersionsAnswer(Native(c.pointee.versions)))
            case 7: unsafe .manifest(ManifestAnswer(Native(c.pointee.manifest)))
            case 8: unsafe .upload(UploadAnswer(Native(c.pointee.upload)))
            case 9: unsafe .access(AccessAnswer(Native(c.pointee.access)))
            case 10: unsafe .link(LinkAnswer(Native(c.pointee.link)))
            case 11: unsafe .comments(CommentsAnswer(Native(c.pointee.comments)))
            case 12: unsafe .devices(DevicesAnswer(Native(c.pointee.devices)))
            case 13: unsafe .found(SearchAnswer(Native(c.pointee.found)))
            case 14: unsafe .shared(SharedAnswer(Native(c.pointee.shared)))
            case 20: unsafe .activity(ActivityAnswer(Native(c.pointee.activity)))
            case 21: unsafe .audit(DriveAuditAnswer(Native(c.pointee.audit)))
            case 22: unsafe .notices(NoticesAnswer(Native(c.pointee.notices)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case refused(DriveError.View)
            case stat(StatAnswer.View)
            case list(ListAnswer.View)
            case changes(ChangesAnswer.View)
            case driveStat(DriveStatAnswer.View)
            case versions(VersionsAnswer.View)
            case manifest(ManifestAnswer.View)
            case upload(UploadAnswer.View)
            case access(AccessAnswer.View)
            case link(LinkAnswer.View)
            case comments(CommentsAnswer.View)
            case devices(DevicesAnswer.View)
            case found(SearchAnswer.View)
            case shared(SharedAnswer.View)
            case activity(ActivityAnswer.View)
            case audit(DriveAuditAnswer.View)
            case notices(NoticesAnswer.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.refused(DriveError.View(Native(c.pointee.refused))))
            case 2: unsafe body(.stat(StatAnswer.View(Native(c.pointee.stat))))
            case 3: unsafe body(.list(ListAnswer.View(Native(c.pointee.list))))
            case 4: unsafe body(.changes(ChangesAnswer.View(Native(c.pointee.changes))))
            case 5: unsafe body(.driveStat(DriveStatAnswer.View(Native(c.pointee.drive_stat))))
            case 6: unsafe body(.versions(VersionsAnswer.View(Native(c.pointee.versions))))
            case 7: unsafe body(.manifest(ManifestAnswer.View(Native(c.pointee.manifest))))
            case 8: unsafe body(.upload(UploadAnswer.View(Native(c.pointee.upload))))
            case 9: unsafe body(.access(AccessAnswer.View(Native(c.pointee.access))))
            case 10: unsafe body(.link(LinkAnswer.View(Native(c.pointee.link))))
            case 11: unsafe body(.comments(CommentsAnswer.View(Native(c.pointee.comments))))
            case 12: unsafe body(.devices(DevicesAnswer.View(Native(c.pointee.devices))))
            case 13: unsafe body(.found(SearchAnswer.View(Native(c.pointee.found))))
            case 14: unsafe body(.shared(SharedAnswer.View(Native(c.pointee.shared))))
            case 20: unsafe body(.activity(ActivityAnswer.View(Native(c.pointee.activity))))
            case 21: unsafe body(.audit(DriveAuditAnswer.View(Native(c.pointee.audit))))
            case 22: unsafe body(.notices(NoticesAnswer.View(Native(c.pointee.notices))))
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
    /// What the actor may do.
    package var role: AccessRole

    package init(item: Item, details: DetailsRow, isStarred: Bool, role: AccessRole) {
        self.item = item
        self.details = details
        self.isStarred = isStarred
        self.role = role
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
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "StatAnswer.role", value: c.pointee.role.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        item = view.item
        details = view.details
        isStarred = view.isStarred
        role = view.role
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StatAnswer.self, for: "StatAnswer")
        unsafe cairn__stat_answer__init(c)
        unsafe c.pointee.item = try item.fill(arena).bound(to: Cairn__Item.self)
        unsafe c.pointee.details = try details.fill(arena).bound(to: Cairn__DetailsRow.self)
        unsafe c.pointee.is_starred = isStarred ? 1 : 0
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
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

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
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
    /// How far these go: the next cursor.
    package var sequenceSeen: UInt64
    /// The drive's last: more follow if it is higher.
    package var sequenceLast: UInt64

    package init(changes: [Change] = [], sequenceSeen: UInt64, sequenceLast: UInt64) {
        self.changes = changes
        self.sequenceSeen = sequenceSeen
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
        sequenceSeen = view.sequenceSeen
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
        unsafe c.pointee.sequence_seen = sequenceSeen
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

        package var sequenceSeen: UInt64 {
            unsafe c.pointee.sequence_seen
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

/// The latest first.
package struct VersionsQuery: Message {
    package var node: UInt64
    /// Only those before it; absent: from the current one on.
    package var before: UInt64?
    package var countMax: UInt32

    package init(node: UInt64, before: UInt64? = nil, countMax: UInt32) {
        self.node = node
        self.before = before
        self.countMax = countMax
    }
}

extension VersionsQuery {
    package static var name: String { "VersionsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__VersionsQuery()
        unsafe cairn__versions_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        before = view.before
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__VersionsQuery.self, for: "VersionsQuery")
        unsafe cairn__versions_query__init(c)
        unsafe c.pointee.node = node
        if let before {
            unsafe c.pointee.has_before = 1
            unsafe c.pointee.before = before
        }
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension VersionsQuery {
    /// A decoded VersionsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = VersionsQuery

        private let c: UnsafeMutablePointer<Cairn__VersionsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__VersionsQuery.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var before: UInt64? {
            unsafe c.pointee.has_before != 0 ? c.pointee.before : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct VersionsAnswer: Message {
    /// At most 1000 items.
    package var versions: [Version]
    package var hasMore: Bool

    package init(versions: [Version] = [], hasMore: Bool) {
        self.versions = versions
        self.hasMore = hasMore
    }
}

extension VersionsAnswer {
    package static var name: String { "VersionsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__VersionsAnswer()
        unsafe cairn__versions_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__VersionsAnswer.self)
        unsafe try checkCount(c.pointee.n_versions, max: 1000, "VersionsAnswer.versions")
        for index in unsafe 0..<c.pointee.n_versions {
            unsafe try Version.check(Native(c.pointee.versions[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        versions = view.versions
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__VersionsAnswer.self, for: "VersionsAnswer")
        unsafe cairn__versions_answer__init(c)
        try checkCount(versions.count, max: 1000, "VersionsAnswer.versions")
        if !versions.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Version>?.self, count: versions.count,
                for: "VersionsAnswer.versions")
            for (index, item) in versions.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Version.self)
            }
            unsafe c.pointee.n_versions = versions.count
            unsafe c.pointee.versions = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension VersionsAnswer {
    /// A decoded VersionsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = VersionsAnswer

        private let c: UnsafeMutablePointer<Cairn__VersionsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__VersionsAnswer.self) }

        package var versions: [Version] {
            unsafe (0..<c.pointee.n_versions).map { unsafe Version(Native(c.pointee.versions[$0])) }
        }

        package var versionsCount: Int { unsafe c.pointee.n_versions }

        package func forEachOfVersions(_ body: (borrowing Version.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_versions {
                unsafe body(Version.View(Native(c.pointee.versions[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct Version: Message {
    package var number: UInt64
    package var version: VersionRow
    /// Retention leaves it alone.
    package var isKept: Bool

    package init(number: UInt64, version: VersionRow, isKept: Bool) {
        self.number = number
        self.version = version
        self.isKept = isKept
    }
}

extension Version {
    package static var name: String { "Version" }

    package static let layout = {
        var empty = unsafe Cairn__Version()
        unsafe cairn__version__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Version.self)
        unsafe try VersionRow.check(Native(c.pointee.version))
    }

    package init(_ native: Native) {
        let view = View(native)
        number = view.number
        version = view.version
        isKept = view.isKept
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Version.self, for: "Version")
        unsafe cairn__version__init(c)
        unsafe c.pointee.number = number
        unsafe c.pointee.version = try version.fill(arena).bound(to: Cairn__VersionRow.self)
        unsafe c.pointee.is_kept = isKept ? 1 : 0
        return unsafe Native(c)
    }
}

extension Version {
    /// A decoded Version where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Version

        private let c: UnsafeMutablePointer<Cairn__Version>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Version.self) }

        package var number: UInt64 {
            unsafe c.pointee.number
        }

        package var version: VersionRow {
            unsafe VersionRow(Native(c.pointee.version))
        }

        package func withVersion<Result>(_ body: (borrowing VersionRow.View) -> Result) -> Result {
            unsafe body(VersionRow.View(Native(c.pointee.version)))
        }

        package var isKept: Bool {
            unsafe (c.pointee.is_kept != 0)
        }
    }
}

/// What a version is made of, a page at a time.
package struct ManifestQuery: Message {
    package var node: UInt64
    /// Absent: the current one.
    package var version: UInt64?
    /// Counted from 0.
    package var page: UInt32

    package init(node: UInt64, version: UInt64? = nil, page: UInt32) {
        self.node = node
        self.version = version
        self.page = page
    }
}

extension ManifestQuery {
    package static var name: String { "ManifestQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ManifestQuery()
        unsafe cairn__manifest_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        version = view.version
        page = view.page
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ManifestQuery.self, for: "ManifestQuery")
        unsafe cairn__manifest_query__init(c)
        unsafe c.pointee.node = node
        if let version {
            unsafe c.pointee.has_version = 1
            unsafe c.pointee.version = version
        }
        unsafe c.pointee.page = page
        return unsafe Native(c)
    }
}

extension ManifestQuery {
    /// A decoded ManifestQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ManifestQuery

        private let c: UnsafeMutablePointer<Cairn__ManifestQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ManifestQuery.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var version: UInt64? {
            unsafe c.pointee.has_version != 0 ? c.pointee.version : nil
        }

        package var page: UInt32 {
            unsafe c.pointee.page
        }
    }
}

package struct ManifestAnswer: Message {
    package var version: UInt64
    package var byteCount: UInt64
    /// 36 bytes for each chunk: its id and, little-endian, its length. At most 36864 bytes.
    package var chunks: [UInt8]
    package var pageCount: UInt32

    package init(version: UInt64, byteCount: UInt64, chunks: [UInt8], pageCount: UInt32) {
        self.version = version
        self.byteCount = byteCount
        self.chunks = chunks
        self.pageCount = pageCount
    }
}

extension ManifestAnswer {
    package static var name: String { "ManifestAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ManifestAnswer()
        unsafe cairn__manifest_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ManifestAnswer.self)
        unsafe try checkBytes(c.pointee.chunks, max: 36864, "ManifestAnswer.chunks")
    }

    package init(_ native: Native) {
        let view = View(native)
        version = view.version
        byteCount = view.byteCount
        chunks = view.chunks
        pageCount = view.pageCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ManifestAnswer.self, for: "ManifestAnswer")
        unsafe cairn__manifest_answer__init(c)
        unsafe c.pointee.version = version
        unsafe c.pointee.byte_count = byteCount
        unsafe c.pointee.chunks = try arena.bytes(chunks, max: 36864, "ManifestAnswer.chunks")
        unsafe c.pointee.page_count = pageCount
        return unsafe Native(c)
    }
}

extension ManifestAnswer {
    /// A decoded ManifestAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ManifestAnswer

        private let c: UnsafeMutablePointer<Cairn__ManifestAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ManifestAnswer.self) }

        package var version: UInt64 {
            unsafe c.pointee.version
        }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }

        package var chunks: [UInt8] {
            unsafe readBytes(c.pointee.chunks)
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.chunks).bytes)
        }

        package var pageCount: UInt32 {
            unsafe c.pointee.page_count
        }
    }
}

package struct UploadQuery: Message {
    package var upload: UInt64

    package init(upload: UInt64) {
        self.upload = upload
    }
}

extension UploadQuery {
    package static var name: String { "UploadQuery" }

    package static let layout = {
        var empty = unsafe Cairn__UploadQuery()
        unsafe cairn__upload_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        upload = view.upload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UploadQuery.self, for: "UploadQuery")
        unsafe cairn__upload_query__init(c)
        unsafe c.pointee.upload = upload
        return unsafe Native(c)
    }
}

extension UploadQuery {
    /// A decoded UploadQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UploadQuery

        private let c: UnsafeMutablePointer<Cairn__UploadQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UploadQuery.self) }

        package var upload: UInt64 {
            unsafe c.pointee.upload
        }
    }
}

package struct UploadAnswer: Message {
    package var upload: ManifestRow

    package init(upload: ManifestRow) {
        self.upload = upload
    }
}

extension UploadAnswer {
    package static var name: String { "UploadAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__UploadAnswer()
        unsafe cairn__upload_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__UploadAnswer.self)
        unsafe try ManifestRow.check(Native(c.pointee.upload))
    }

    package init(_ native: Native) {
        let view = View(native)
        upload = view.upload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UploadAnswer.self, for: "UploadAnswer")
        unsafe cairn__upload_answer__init(c)
        unsafe c.pointee.upload = try upload.fill(arena).bound(to: Cairn__ManifestRow.self)
        return unsafe Native(c)
    }
}

extension UploadAnswer {
    /// A decoded UploadAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UploadAnswer

        private let c: UnsafeMutablePointer<Cairn__UploadAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UploadAnswer.self) }

        package var upload: ManifestRow {
            unsafe ManifestRow(Native(c.pointee.upload))
        }

        package func withUpload<Result>(_ body: (borrowing ManifestRow.View) -> Result) -> Result {
            unsafe body(ManifestRow.View(Native(c.pointee.upload)))
        }
    }
}

/// Who can see a node, and why.
package struct AccessQuery: Message {
    package var node: UInt64

    package init(node: UInt64) {
        self.node = node
    }
}

extension AccessQuery {
    package static var name: String { "AccessQuery" }

    package static let layout = {
        var empty = unsafe Cairn__AccessQuery()
        unsafe cairn__access_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccessQuery.self, for: "AccessQuery")
        unsafe cairn__access_query__init(c)
        unsafe c.pointee.node = node
        return unsafe Native(c)
    }
}

extension AccessQuery {
    /// A decoded AccessQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccessQuery

        private let c: UnsafeMutablePointer<Cairn__AccessQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccessQuery.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }
    }
}

package struct AccessAnswer: Message {
    /// May do everything.
    package var owner: UInt64
    /// From the node up; of one principal the first is what counts. At most 1000 items.
    package var grants: [AccessItem]
    /// Those of the node and of what is above it. At most 1000 items.
    package var links: [LinkItem]
    /// There are more than fit.
    package var isCut: Bool

    package init(owner: UInt64, grants: [AccessItem] = [], links: [LinkItem] = [], isCut: Bool) {
        self.owner = owner
        self.grants = grants
        self.links = links
        self.isCut = isCut
    }
}

extension AccessAnswer {
    package static var name: String { "AccessAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__AccessAnswer()
        unsafe cairn__access_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccessAnswer.self)
        unsafe try checkCount(c.pointee.n_grants, max: 1000, "AccessAnswer.grants")
        for index in unsafe 0..<c.pointee.n_grants {
            unsafe try AccessItem.check(Native(c.pointee.grants[index]))
        }
        unsafe try checkCount(c.pointee.n_links, max: 1000, "AccessAnswer.links")
        for index in unsafe 0..<c.pointee.n_links {
            unsafe try LinkItem.check(Native(c.pointee.links[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        owner = view.owner
        grants = view.grants
        links = view.links
        isCut = view.isCut
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccessAnswer.self, for: "AccessAnswer")
        unsafe cairn__access_answer__init(c)
        unsafe c.pointee.owner = owner
        try checkCount(grants.count, max: 1000, "AccessAnswer.grants")
        if !grants.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__AccessItem>?.self, count: grants.count,
                for: "AccessAnswer.grants")
            for (index, item) in grants.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__AccessItem.self)
            }
            unsafe c.pointee.n_grants = grants.count
            unsafe c.pointee.grants = list
        }
        try checkCount(links.count, max: 1000, "AccessAnswer.links")
        if !links.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__LinkItem>?.self, count: links.count,
                for: "AccessAnswer.links")
            for (index, item) in links.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__LinkItem.self)
            }
            unsafe c.pointee.n_links = links.count
            unsafe c.pointee.links = list
        }
        unsafe c.pointee.is_cut = isCut ? 1 : 0
        return unsafe Native(c)
    }
}

extension AccessAnswer {
    /// A decoded AccessAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccessAnswer

        private let c: UnsafeMutablePointer<Cairn__AccessAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccessAnswer.self) }

        package var owner: UInt64 {
            unsafe c.pointee.owner
        }

        package var grants: [AccessItem] {
            unsafe (0..<c.pointee.n_grants).map { unsafe AccessItem(Native(c.pointee.grants[$0])) }
        }

        package var grantsCount: Int { unsafe c.pointee.n_grants }

        package func forEachOfGrants(_ body: (borrowing AccessItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_grants {
                unsafe body(AccessItem.View(Native(c.pointee.grants[index])))
            }
        }

        package var links: [LinkItem] {
            unsafe (0..<c.pointee.n_links).map { unsafe LinkItem(Native(c.pointee.links[$0])) }
        }

        package var linksCount: Int { unsafe c.pointee.n_links }

        package func forEachOfLinks(_ body: (borrowing LinkItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_links {
                unsafe body(LinkItem.View(Native(c.pointee.links[index])))
            }
        }

        package var isCut: Bool {
            unsafe (c.pointee.is_cut != 0)
        }
    }
}

package struct AccessItem: Message {
    /// Where it was granted.
    package var node: UInt64
    package var grant: GrantRow

    package init(node: UInt64, grant: GrantRow) {
        self.node = node
        self.grant = grant
    }
}

extension AccessItem {
    package static var name: String { "AccessItem" }

    package static let layout = {
        var empty = unsafe Cairn__AccessItem()
        unsafe cairn__access_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccessItem.self)
        unsafe try GrantRow.check(Native(c.pointee.grant))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        grant = view.grant
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccessItem.self, for: "AccessItem")
        unsafe cairn__access_item__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.grant = try grant.fill(arena).bound(to: Cairn__GrantRow.self)
        return unsafe Native(c)
    }
}

extension AccessItem {
    /// A decoded AccessItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccessItem

        private let c: UnsafeMutablePointer<Cairn__AccessItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccessItem.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var grant: GrantRow {
            unsafe GrantRow(Native(c.pointee.grant))
        }

        package func withGrant<Result>(_ body: (borrowing GrantRow.View) -> Result) -> Result {
            unsafe body(GrantRow.View(Native(c.pointee.grant)))
        }
    }
}

package struct LinkItem: Message {
    /// Exactly 32 bytes.
    package var token: FixedBytes<32>
    package var link: LinkRow

    package init(token: FixedBytes<32>, link: LinkRow) {
        self.token = token
        self.link = link
    }
}

extension LinkItem {
    package static var name: String { "LinkItem" }

    package static let layout = {
        var empty = unsafe Cairn__LinkItem()
        unsafe cairn__link_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LinkItem.self)
        unsafe try checkBytes(c.pointee.token, exactly: 32, "LinkItem.token")
        unsafe try LinkRow.check(Native(c.pointee.link))
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
        link = view.link
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LinkItem.self, for: "LinkItem")
        unsafe cairn__link_item__init(c)
        unsafe c.pointee.token = try arena.bytes(token, "LinkItem.token")
        unsafe c.pointee.link = try link.fill(arena).bound(to: Cairn__LinkRow.self)
        return unsafe Native(c)
    }
}

extension LinkItem {
    /// A decoded LinkItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LinkItem

        private let c: UnsafeMutablePointer<Cairn__LinkItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LinkItem.self) }

        package var token: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token)
        }

        package var link: LinkRow {
            unsafe LinkRow(Native(c.pointee.link))
        }

        package func withLink<Result>(_ body: (borrowing LinkRow.View) -> Result) -> Result {
            unsafe body(LinkRow.View(Native(c.pointee.link)))
        }
    }
}

/// What a link leads to, for whoever has its token; only to a node if all is well, else the password
/// that is asked for, or a refusal.
package struct LinkQuery: Message {
    /// Exactly 32 bytes.
    package var token: FixedBytes<32>

    package init(token: FixedBytes<32>) {
        self.token = token
    }
}

extension LinkQuery {
    package static var name: String { "LinkQuery" }

    package static let layout = {
        var empty = unsafe Cairn__LinkQuery()
        unsafe cairn__link_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LinkQuery.self)
        unsafe try checkBytes(c.pointee.token, exactly: 32, "LinkQuery.token")
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LinkQuery.self, for: "LinkQuery")
        unsafe cairn__link_query__init(c)
        unsafe c.pointee.token = try arena.bytes(token, "LinkQuery.token")
        return unsafe Native(c)
    }
}

extension LinkQuery {
    /// A decoded LinkQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LinkQuery

        private let c: UnsafeMutablePointer<Cairn__LinkQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LinkQuery.self) }

        package var token: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token)
        }
    }
}

package struct LinkAnswer: Message {
    package var link: LinkRow

    package init(link: LinkRow) {
        self.link = link
    }
}

extension LinkAnswer {
    package static var name: String { "LinkAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__LinkAnswer()
        unsafe cairn__link_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__LinkAnswer.self)
        unsafe try LinkRow.check(Native(c.pointee.link))
    }

    package init(_ native: Native) {
        let view = View(native)
        link = view.link
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LinkAnswer.self, for: "LinkAnswer")
        unsafe cairn__link_answer__init(c)
        unsafe c.pointee.link = try link.fill(arena).bound(to: Cairn__LinkRow.self)
        return unsafe Native(c)
    }
}

extension LinkAnswer {
    /// A decoded LinkAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LinkAnswer

        private let c: UnsafeMutablePointer<Cairn__LinkAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LinkAnswer.self) }

        package var link: LinkRow {
            unsafe LinkRow(Native(c.pointee.link))
        }

        package func withLink<Result>(_ body: (borrowing LinkRow.View) -> Result) -> Result {
            unsafe body(LinkRow.View(Native(c.pointee.link)))
        }
    }
}

/// The oldest first.
package struct CommentsQuery: Message {
    package var node: UInt64
    /// The last one that the caller knows.
    package var after: UInt64?
    package var countMax: UInt32

    package init(node: UInt64, after: UInt64? = nil, countMax: UInt32) {
        self.node = node
        self.after = after
        self.countMax = countMax
    }
}

extension CommentsQuery {
    package static var name: String { "CommentsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__CommentsQuery()
        unsafe cairn__comments_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        after = view.after
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CommentsQuery.self, for: "CommentsQuery")
        unsafe cairn__comments_query__init(c)
        unsafe c.pointee.node = node
        if let after {
            unsafe c.pointee.has_after = 1
            unsafe c.pointee.after = after
        }
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension CommentsQuery {
    /// A decoded CommentsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CommentsQuery

        private let c: UnsafeMutablePointer<Cairn__CommentsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CommentsQuery.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var after: UInt64? {
            unsafe c.pointee.has_after != 0 ? c.pointee.after : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct CommentsAnswer: Message {
    /// At most 200 items.
    package var comments: [Comment]
    package var hasMore: Bool

    package init(comments: [Comment] = [], hasMore: Bool) {
        self.comments = comments
        self.hasMore = hasMore
    }
}

extension CommentsAnswer {
    package static var name: String { "CommentsAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__CommentsAnswer()
        unsafe cairn__comments_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CommentsAnswer.self)
        unsafe try checkCount(c.pointee.n_comments, max: 200, "CommentsAnswer.comments")
        for index in unsafe 0..<c.pointee.n_comments {
            unsafe try Comment.check(Native(c.pointee.comments[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        comments = view.comments
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CommentsAnswer.self, for: "CommentsAnswer")
        unsafe cairn__comments_answer__init(c)
        try checkCount(comments.count, max: 200, "CommentsAnswer.comments")
        if !comments.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Comment>?.self, count: comments.count,
                for: "CommentsAnswer.comments")
            for (index, item) in comments.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Comment.self)
            }
            unsafe c.pointee.n_comments = comments.count
            unsafe c.pointee.comments = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension CommentsAnswer {
    /// A decoded CommentsAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CommentsAnswer

        private let c: UnsafeMutablePointer<Cairn__CommentsAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CommentsAnswer.self) }

        package var comments: [Comment] {
            unsafe (0..<c.pointee.n_comments).map { unsafe Comment(Native(c.pointee.comments[$0])) }
        }

        package var commentsCount: Int { unsafe c.pointee.n_comments }

        package func forEachOfComments(_ body: (borrowing Comment.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_comments {
                unsafe body(Comment.View(Native(c.pointee.comments[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct Comment: Message {
    package var number: UInt64
    package var comment: CommentRow

    package init(number: UInt64, comment: CommentRow) {
        self.number = number
        self.comment = comment
    }
}

extension Comment {
    package static var name: String { "Comment" }

    package static let layout = {
        var empty = unsafe Cairn__Comment()
        unsafe cairn__comment__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Comment.self)
        unsafe try CommentRow.check(Native(c.pointee.comment))
    }

    package init(_ native: Native) {
        let view = View(native)
        number = view.number
        comment = view.comment
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Comment.self, for: "Comment")
        unsafe cairn__comment__init(c)
        unsafe c.pointee.number = number
        unsafe c.pointee.comment = try comment.fill(arena).bound(to: Cairn__CommentRow.self)
        return unsafe Native(c)
    }
}

extension Comment {
    /// A decoded Comment where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Comment

        private let c: UnsafeMutablePointer<Cairn__Comment>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Comment.self) }

        package var number: UInt64 {
            unsafe c.pointee.number
        }

        package var comment: CommentRow {
            unsafe CommentRow(Native(c.pointee.comment))
        }

        package func withComment<Result>(_ body: (borrowing CommentRow.View) -> Result) -> Result {
            unsafe body(CommentRow.View(Native(c.pointee.comment)))
        }
    }
}

package struct DevicesQuery: Message {

    package init() {
    }
}

extension DevicesQuery {
    package static var name: String { "DevicesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DevicesQuery()
        unsafe cairn__devices_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DevicesQuery.self, for: "DevicesQuery")
        unsafe cairn__devices_query__init(c)
        return unsafe Native(c)
    }
}

extension DevicesQuery {
    /// A decoded DevicesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DevicesQuery

        private let c: UnsafeMutablePointer<Cairn__DevicesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DevicesQuery.self) }
    }
}

package struct DevicesAnswer: Message {
    /// At most 1000 items.
    package var devices: [Device]

    package init(devices: [Device] = []) {
        self.devices = devices
    }
}

extension DevicesAnswer {
    package static var name: String { "DevicesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DevicesAnswer()
        unsafe cairn__devices_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DevicesAnswer.self)
        unsafe try checkCount(c.pointee.n_devices, max: 1000, "DevicesAnswer.devices")
        for index in unsafe 0..<c.pointee.n_devices {
            unsafe try Device.check(Native(c.pointee.devices[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        devices = view.devices
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DevicesAnswer.self, for: "DevicesAnswer")
        unsafe cairn__devices_answer__init(c)
        try checkCount(devices.count, max: 1000, "DevicesAnswer.devices")
        if !devices.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Device>?.self, count: devices.count,
                for: "DevicesAnswer.devices")
            for (index, item) in devices.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Device.self)
            }
            unsafe c.pointee.n_devices = devices.count
            unsafe c.pointee.devices = list
        }
        return unsafe Native(c)
    }
}

extension DevicesAnswer {
    /// A decoded DevicesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DevicesAnswer

        private let c: UnsafeMutablePointer<Cairn__DevicesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DevicesAnswer.self) }

        package var devices: [Device] {
            unsafe (0..<c.pointee.n_devices).map { unsafe Device(Native(c.pointee.devices[$0])) }
        }

        package var devicesCount: Int { unsafe c.pointee.n_devices }

        package func forEachOfDevices(_ body: (borrowing Device.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_devices {
                unsafe body(Device.View(Native(c.pointee.devices[index])))
            }
        }
    }
}

package struct Device: Message {
    package var device: UInt64
    package var row: DeviceRow

    package init(device: UInt64, row: DeviceRow) {
        self.device = device
        self.row = row
    }
}

extension Device {
    package static var name: String { "Device" }

    package static let layout = {
        var empty = unsafe Cairn__Device()
        unsafe cairn__device__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Device.self)
        unsafe try DeviceRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        device = view.device
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Device.self, for: "Device")
        unsafe cairn__device__init(c)
        unsafe c.pointee.device = device
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__DeviceRow.self)
        return unsafe Native(c)
    }
}

extension Device {
    /// A decoded Device where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Device

        private let c: UnsafeMutablePointer<Cairn__Device>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Device.self) }

        package var device: UInt64 {
            unsafe c.pointee.device
        }

        package var row: DeviceRow {
            unsafe DeviceRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing DeviceRow.View) -> Result) -> Result {
            unsafe body(DeviceRow.View(Native(c.pointee.row)))
        }
    }
}

/// What has words that begin with each of these, and all that the filters ask for. With neither words
/// nor a tag, what was made last comes first.
package struct SearchQuery: Message {
    /// At most 1 KiB.
    package var text: String?
    /// At most 64 bytes.
    package var tag: String?
    package var kind: NodeKind?
    /// What the media type begins with. At most 127 bytes.
    package var type: String?
    /// Who changed it last.
    package var user: UInt64?
    package var modifiedMin: UInt64?
    package var modifiedMax: UInt64?
    package var byteCountMin: UInt64?
    package var byteCountMax: UInt64?
    package var countMax: UInt32
    /// Where the last page ended. At most 1 KiB.
    package var cursor: [UInt8]?

    package init(
        text: String? = nil, tag: String? = nil, kind: NodeKind? = nil, type: String? = nil,
        user: UInt64? = nil, modifiedMin: UInt64? = nil, modifiedMax: UInt64? = nil,
        byteCountMin: UInt64? = nil, byteCountMax: UInt64? = nil, countMax: UInt32,
        cursor: [UInt8]? = nil
    ) {
        self.text = text
        self.tag = tag
        self.kind = kind
        self.type = type
        self.user = user
        self.modifiedMin = modifiedMin
        self.modifiedMax = modifiedMax
        self.byteCountMin = byteCountMin
        self.byteCountMax = byteCountMax
        self.countMax = countMax
        self.cursor = cursor
    }
}

extension SearchQuery {
    package static var name: String { "SearchQuery" }

    package static let layout = {
        var empty = unsafe Cairn__SearchQuery()
        unsafe cairn__search_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SearchQuery.self)
        if unsafe c.pointee.text != nil {
            unsafe try checkText(c.pointee.text, max: 1024, "SearchQuery.text")
        }
        if unsafe c.pointee.tag != nil {
            unsafe try checkText(c.pointee.tag, max: 64, "SearchQuery.tag")
        }
        if unsafe c.pointee.has_kind != 0 {
            guard unsafe NodeKind(rawValue: c.pointee.kind.rawValue) != nil else {
                throw unsafe .unknownValue(
                    field: "SearchQuery.kind", value: c.pointee.kind.rawValue)
            }
        }
        if unsafe c.pointee.type != nil {
            unsafe try checkText(c.pointee.type, max: 127, "SearchQuery.type")
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 1024, "SearchQuery.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        text = view.text
        tag = view.tag
        kind = view.kind
        type = view.type
        user = view.user
        modifiedMin = view.modifiedMin
        modifiedMax = view.modifiedMax
        byteCountMin = view.byteCountMin
        byteCountMax = view.byteCountMax
        countMax = view.countMax
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SearchQuery.self, for: "SearchQuery")
        unsafe cairn__search_query__init(c)
        if let text {
            unsafe c.pointee.text = try arena.text(text, max: 1024, "SearchQuery.text")
        }
        if let tag {
            unsafe c.pointee.tag = try arena.text(tag, max: 64, "SearchQuery.tag")
        }
        if let kind {
            unsafe c.pointee.has_kind = 1
            unsafe c.pointee.kind = Cairn__NodeKind(rawValue: kind.rawValue)
        }
        if let type {
            unsafe c.pointee.type = try arena.text(type, max: 127, "SearchQuery.type")
        }
        if let user {
            unsafe c.pointee.has_user = 1
            unsafe c.pointee.user = user
        }
        if let modifiedMin {
            unsafe c.pointee.has_modified_min = 1
            unsafe c.pointee.modified_min = modifiedMin
        }
        if let modifiedMax {
            unsafe c.pointee.has_modified_max = 1
            unsafe c.pointee.modified_max = modifiedMax
        }
        if let byteCountMin {
            unsafe c.pointee.has_byte_count_min = 1
            unsafe c.pointee.byte_count_min = byteCountMin
        }
        if let byteCountMax {
            unsafe c.pointee.has_byte_count_max = 1
            unsafe c.pointee.byte_count_max = byteCountMax
        }
        unsafe c.pointee.count_max = countMax
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 1024, "SearchQuery.cursor")
        }
        return unsafe Native(c)
    }
}

extension SearchQuery {
    /// A decoded SearchQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SearchQuery

        private let c: UnsafeMutablePointer<Cairn__SearchQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SearchQuery.self) }

        package var text: String? {
            unsafe c.pointee.text != nil ? readText(c.pointee.text) : nil
        }

        package func withText<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.text != nil else { return nil }
            return unsafe body(span(of: c.pointee.text).bytes)
        }

        package var tag: String? {
            unsafe c.pointee.tag != nil ? readText(c.pointee.tag) : nil
        }

        package func withTag<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.tag != nil else { return nil }
            return unsafe body(span(of: c.pointee.tag).bytes)
        }

        package var kind: NodeKind? {
            unsafe c.pointee.has_kind != 0 ? NodeKind(checked: c.pointee.kind.rawValue) : nil
        }

        package var type: String? {
            unsafe c.pointee.type != nil ? readText(c.pointee.type) : nil
        }

        package func withType<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.type != nil else { return nil }
            return unsafe body(span(of: c.pointee.type).bytes)
        }

        package var user: UInt64? {
            unsafe c.pointee.has_user != 0 ? c.pointee.user : nil
        }

        package var modifiedMin: UInt64? {
            unsafe c.pointee.has_modified_min != 0 ? c.pointee.modified_min : nil
        }

        package var modifiedMax: UInt64? {
            unsafe c.pointee.has_modified_max != 0 ? c.pointee.modified_max : nil
        }

        package var byteCountMin: UInt64? {
            unsafe c.pointee.has_byte_count_min != 0 ? c.pointee.byte_count_min : nil
        }

        package var byteCountMax: UInt64? {
            unsafe c.pointee.has_byte_count_max != 0 ? c.pointee.byte_count_max : nil
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

/// The actor's own.
package struct StarsQuery: Message {
    package var countMax: UInt32
    /// At most 1 KiB.
    package var cursor: [UInt8]?

    package init(countMax: UInt32, cursor: [UInt8]? = nil) {
        self.countMax = countMax
        self.cursor = cursor
    }
}

extension StarsQuery {
    package static var name: String { "StarsQuery" }

    package static let layout = {
        var empty = unsafe Cairn__StarsQuery()
        unsafe cairn__stars_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__StarsQuery.self)
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 1024, "StarsQuery.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        countMax = view.countMax
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StarsQuery.self, for: "StarsQuery")
        unsafe cairn__stars_query__init(c)
        unsafe c.pointee.count_max = countMax
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 1024, "StarsQuery.cursor")
        }
        return unsafe Native(c)
    }
}

extension StarsQuery {
    /// A decoded StarsQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = StarsQuery

        private let c: UnsafeMutablePointer<Cairn__StarsQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__StarsQuery.self) }

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

/// A page can be shorter than asked for, or empty; the last one is that without a cursor.
package struct SearchAnswer: Message {
    /// At most 1000 items.
    package var items: [Item]
    /// At most 1 KiB.
    package var cursor: [UInt8]?

    package init(items: [Item] = [], cursor: [UInt8]? = nil) {
        self.items = items
        self.cursor = cursor
    }
}

extension SearchAnswer {
    package static var name: String { "SearchAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__SearchAnswer()
        unsafe cairn__search_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SearchAnswer.self)
        unsafe try checkCount(c.pointee.n_items, max: 1000, "SearchAnswer.items")
        for index in unsafe 0..<c.pointee.n_items {
            unsafe try Item.check(Native(c.pointee.items[index]))
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 1024, "SearchAnswer.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        items = view.items
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SearchAnswer.self, for: "SearchAnswer")
        unsafe cairn__search_answer__init(c)
        try checkCount(items.count, max: 1000, "SearchAnswer.items")
        if !items.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Item>?.self, count: items.count,
                for: "SearchAnswer.items")
            for (index, item) in items.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Item.self)
            }
            unsafe c.pointee.n_items = items.count
            unsafe c.pointee.items = list
        }
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 1024, "SearchAnswer.cursor")
        }
        return unsafe Native(c)
    }
}

extension SearchAnswer {
    /// A decoded SearchAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SearchAnswer

        private let c: UnsafeMutablePointer<Cairn__SearchAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SearchAnswer.self) }

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
    }
}

/// What other drives share with the owner: rows, not access, which is with what is shared.
package struct SharedQuery: Message {
    package var countMax: UInt32
    /// Where the last page ended. At most 32 bytes.
    package var cursor: [UInt8]?

    package init(countMax: UInt32, cursor: [UInt8]? = nil) {
        self.countMax = countMax
        self.cursor = cursor
    }
}

extension SharedQuery {
    package static var name: String { "SharedQuery" }

    package static let layout = {
        var empty = unsafe Cairn__SharedQuery()
        unsafe cairn__shared_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SharedQuery.self)
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 32, "SharedQuery.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        countMax = view.countMax
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SharedQuery.self, for: "SharedQuery")
        unsafe cairn__shared_query__init(c)
        unsafe c.pointee.count_max = countMax
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 32, "SharedQuery.cursor")
        }
        return unsafe Native(c)
    }
}

extension SharedQuery {
    /// A decoded SharedQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SharedQuery

        private let c: UnsafeMutablePointer<Cairn__SharedQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SharedQuery.self) }

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

/// A page can be shorter than asked for, or empty; the last one is that without a cursor.
package struct SharedAnswer: Message {
    /// At most 1000 items.
    package var items: [SharedItem]
    /// At most 32 bytes.
    package var cursor: [UInt8]?

    package init(items: [SharedItem] = [], cursor: [UInt8]? = nil) {
        self.items = items
        self.cursor = cursor
    }
}

extension SharedAnswer {
    package static var name: String { "SharedAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__SharedAnswer()
        unsafe cairn__shared_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SharedAnswer.self)
        unsafe try checkCount(c.pointee.n_items, max: 1000, "SharedAnswer.items")
        for index in unsafe 0..<c.pointee.n_items {
            unsafe try SharedItem.check(Native(c.pointee.items[index]))
        }
        if unsafe c.pointee.has_cursor != 0 {
            unsafe try checkBytes(c.pointee.cursor, max: 32, "SharedAnswer.cursor")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        items = view.items
        cursor = view.cursor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SharedAnswer.self, for: "SharedAnswer")
        unsafe cairn__shared_answer__init(c)
        try checkCount(items.count, max: 1000, "SharedAnswer.items")
        if !items.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SharedItem>?.self, count: items.count,
                for: "SharedAnswer.items")
            for (index, item) in items.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SharedItem.self)
            }
            unsafe c.pointee.n_items = items.count
            unsafe c.pointee.items = list
        }
        if let cursor {
            unsafe c.pointee.has_cursor = 1
            unsafe c.pointee.cursor = try arena.bytes(cursor, max: 32, "SharedAnswer.cursor")
        }
        return unsafe Native(c)
    }
}

extension SharedAnswer {
    /// A decoded SharedAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SharedAnswer

        private let c: UnsafeMutablePointer<Cairn__SharedAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SharedAnswer.self) }

        package var items: [SharedItem] {
            unsafe (0..<c.pointee.n_items).map { unsafe SharedItem(Native(c.pointee.items[$0])) }
        }

        package var itemsCount: Int { unsafe c.pointee.n_items }

        package func forEachOfItems(_ body: (borrowing SharedItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_items {
                unsafe body(SharedItem.View(Native(c.pointee.items[index])))
            }
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

package struct SharedItem: Message {
    package var drive: UInt64
    package var node: UInt64
    package var shared: SharedRow

    package init(drive: UInt64, node: UInt64, shared: SharedRow) {
        self.drive = drive
        self.node = node
        self.shared = shared
    }
}

extension SharedItem {
    package static var name: String { "SharedItem" }

    package static let layout = {
        var empty = unsafe Cairn__SharedItem()
        unsafe cairn__shared_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SharedItem.self)
        unsafe try SharedRow.check(Native(c.pointee.shared))
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        node = view.node
        shared = view.shared
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SharedItem.self, for: "SharedItem")
        unsafe cairn__shared_item__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.node = node
        unsafe c.pointee.shared = try shared.fill(arena).bound(to: Cairn__SharedRow.self)
        return unsafe Native(c)
    }
}

extension SharedItem {
    /// A decoded SharedItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SharedItem

        private let c: UnsafeMutablePointer<Cairn__SharedItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SharedItem.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var shared: SharedRow {
            unsafe SharedRow(Native(c.pointee.shared))
        }

        package func withShared<Result>(_ body: (borrowing SharedRow.View) -> Result) -> Result {
            unsafe body(SharedRow.View(Native(c.pointee.shared)))
        }
    }
}

/// What happened, the latest first: as far back as the feed goes.
package struct ActivityQuery: Message {
    /// To this node, or in this folder.
    package var node: UInt64?
    /// By this account.
    package var user: UInt64?
    /// Only what came before it: where the last page ended.
    package var before: UInt64?
    package var countMax: UInt32

    package init(node: UInt64? = nil, user: UInt64? = nil, before: UInt64? = nil, countMax: UInt32)
    {
        self.node = node
        self.user = user
        self.before = before
        self.countMax = countMax
    }
}

extension ActivityQuery {
    package static var name: String { "ActivityQuery" }

    package static let layout = {
        var empty = unsafe Cairn__ActivityQuery()
        unsafe cairn__activity_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        user = view.user
        before = view.before
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ActivityQuery.self, for: "ActivityQuery")
        unsafe cairn__activity_query__init(c)
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let user {
            unsafe c.pointee.has_user = 1
            unsafe c.pointee.user = user
        }
        if let before {
            unsafe c.pointee.has_before = 1
            unsafe c.pointee.before = before
        }
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension ActivityQuery {
    /// A decoded ActivityQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ActivityQuery

        private let c: UnsafeMutablePointer<Cairn__ActivityQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ActivityQuery.self) }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var user: UInt64? {
            unsafe c.pointee.has_user != 0 ? c.pointee.user : nil
        }

        package var before: UInt64? {
            unsafe c.pointee.has_before != 0 ? c.pointee.before : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

/// A page can be shorter than asked for, or empty; the last one is that without `before`.
package struct ActivityAnswer: Message {
    /// At most 1000 items.
    package var changes: [Change]
    package var before: UInt64?

    package init(changes: [Change] = [], before: UInt64? = nil) {
        self.changes = changes
        self.before = before
    }
}

extension ActivityAnswer {
    package static var name: String { "ActivityAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__ActivityAnswer()
        unsafe cairn__activity_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ActivityAnswer.self)
        unsafe try checkCount(c.pointee.n_changes, max: 1000, "ActivityAnswer.changes")
        for index in unsafe 0..<c.pointee.n_changes {
            unsafe try Change.check(Native(c.pointee.changes[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        changes = view.changes
        before = view.before
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ActivityAnswer.self, for: "ActivityAnswer")
        unsafe cairn__activity_answer__init(c)
        try checkCount(changes.count, max: 1000, "ActivityAnswer.changes")
        if !changes.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Change>?.self, count: changes.count,
                for: "ActivityAnswer.changes")
            for (index, item) in changes.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Change.self)
            }
            unsafe c.pointee.n_changes = changes.count
            unsafe c.pointee.changes = list
        }
        if let before {
            unsafe c.pointee.has_before = 1
            unsafe c.pointee.before = before
        }
        return unsafe Native(c)
    }
}

extension ActivityAnswer {
    /// A decoded ActivityAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ActivityAnswer

        private let c: UnsafeMutablePointer<Cairn__ActivityAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ActivityAnswer.self) }

        package var changes: [Change] {
            unsafe (0..<c.pointee.n_changes).map { unsafe Change(Native(c.pointee.changes[$0])) }
        }

        package var changesCount: Int { unsafe c.pointee.n_changes }

        package func forEachOfChanges(_ body: (borrowing Change.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_changes {
                unsafe body(Change.View(Native(c.pointee.changes[index])))
            }
        }

        package var before: UInt64? {
            unsafe c.pointee.has_before != 0 ? c.pointee.before : nil
        }
    }
}

/// The latest first; for the owner.
package struct DriveAuditQuery: Message {
    package var before: UInt64?
    package var countMax: UInt32

    package init(before: UInt64? = nil, countMax: UInt32) {
        self.before = before
        self.countMax = countMax
    }
}

extension DriveAuditQuery {
    package static var name: String { "DriveAuditQuery" }

    package static let layout = {
        var empty = unsafe Cairn__DriveAuditQuery()
        unsafe cairn__drive_audit_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        before = view.before
        countMax = view.countMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveAuditQuery.self, for: "DriveAuditQuery")
        unsafe cairn__drive_audit_query__init(c)
        if let before {
            unsafe c.pointee.has_before = 1
            unsafe c.pointee.before = before
        }
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension DriveAuditQuery {
    /// A decoded DriveAuditQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveAuditQuery

        private let c: UnsafeMutablePointer<Cairn__DriveAuditQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveAuditQuery.self) }

        package var before: UInt64? {
            unsafe c.pointee.has_before != 0 ? c.pointee.before : nil
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct DriveAuditAnswer: Message {
    /// At most 1000 items.
    package var items: [DriveAuditItem]
    package var hasMore: Bool

    package init(items: [DriveAuditItem] = [], hasMore: Bool) {
        self.items = items
        self.hasMore = hasMore
    }
}

extension DriveAuditAnswer {
    package static var name: String { "DriveAuditAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DriveAuditAnswer()
        unsafe cairn__drive_audit_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveAuditAnswer.self)
        unsafe try checkCount(c.pointee.n_items, max: 1000, "DriveAuditAnswer.items")
        for index in unsafe 0..<c.pointee.n_items {
            unsafe try DriveAuditItem.check(Native(c.pointee.items[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        items = view.items
        hasMore = view.hasMore
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveAuditAnswer.self, for: "DriveAuditAnswer")
        unsafe cairn__drive_audit_answer__init(c)
        try checkCount(items.count, max: 1000, "DriveAuditAnswer.items")
        if !items.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__DriveAuditItem>?.self, count: items.count,
                for: "DriveAuditAnswer.items")
            for (index, item) in items.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__DriveAuditItem.self)
            }
            unsafe c.pointee.n_items = items.count
            unsafe c.pointee.items = list
        }
        unsafe c.pointee.has_more = hasMore ? 1 : 0
        return unsafe Native(c)
    }
}

extension DriveAuditAnswer {
    /// A decoded DriveAuditAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveAuditAnswer

        private let c: UnsafeMutablePointer<Cairn__DriveAuditAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveAuditAnswer.self) }

        package var items: [DriveAuditItem] {
            unsafe (0..<c.pointee.n_items).map {
                unsafe DriveAuditItem(Native(c.pointee.items[$0]))
            }
        }

        package var itemsCount: Int { unsafe c.pointee.n_items }

        package func forEachOfItems(_ body: (borrowing DriveAuditItem.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_items {
                unsafe body(DriveAuditItem.View(Native(c.pointee.items[index])))
            }
        }

        package var hasMore: Bool {
            unsafe (c.pointee.has_more != 0)
        }
    }
}

package struct DriveAuditItem: Message {
    package var sequence: UInt64
    package var row: DriveAuditRow

    package init(sequence: UInt64, row: DriveAuditRow) {
        self.sequence = sequence
        self.row = row
    }
}

extension DriveAuditItem {
    package static var name: String { "DriveAuditItem" }

    package static let layout = {
        var empty = unsafe Cairn__DriveAuditItem()
        unsafe cairn__drive_audit_item__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveAuditItem.self)
        unsafe try DriveAuditRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        sequence = view.sequence
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveAuditItem.self, for: "DriveAuditItem")
        unsafe cairn__drive_audit_item__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__DriveAuditRow.self)
        return unsafe Native(c)
    }
}

extension DriveAuditItem {
    /// A decoded DriveAuditItem where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveAuditItem

        private let c: UnsafeMutablePointer<Cairn__DriveAuditItem>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveAuditItem.self) }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var row: DriveAuditRow {
            unsafe DriveAuditRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing DriveAuditRow.View) -> Result) -> Result {
            unsafe body(DriveAuditRow.View(Native(c.pointee.row)))
        }
    }
}

/// The oldest first; for the owner.
package struct NoticesQuery: Message {
    /// The last one that the caller knows.
    package var after: UInt64
    package var countMax: UInt32

    package init(after: UInt64, countMax: UInt32) {
        self.after = after
        self.countMax = countMax
    }
}

extension NoticesQuery {
    package static var name: String { "NoticesQuery" }

    package static let layout = {
        var empty = unsafe Cairn__NoticesQuery()
        unsafe cairn__notices_query__init(&empty)
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
        let c = unsafe try arena.make(Cairn__NoticesQuery.self, for: "NoticesQuery")
        unsafe cairn__notices_query__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.count_max = countMax
        return unsafe Native(c)
    }
}

extension NoticesQuery {
    /// A decoded NoticesQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NoticesQuery

        private let c: UnsafeMutablePointer<Cairn__NoticesQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NoticesQuery.self) }

        package var after: UInt64 {
            unsafe c.pointee.after
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }
    }
}

package struct NoticesAnswer: Message {
    /// At most 1000 items.
    package var notices: [Notice]
    /// The last that the owner has seen, and the last that there is.
    package var seen: UInt64
    package var last: UInt64

    package init(notices: [Notice] = [], seen: UInt64, last: UInt64) {
        self.notices = notices
        self.seen = seen
        self.last = last
    }
}

extension NoticesAnswer {
    package static var name: String { "NoticesAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__NoticesAnswer()
        unsafe cairn__notices_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NoticesAnswer.self)
        unsafe try checkCount(c.pointee.n_notices, max: 1000, "NoticesAnswer.notices")
        for index in unsafe 0..<c.pointee.n_notices {
            unsafe try Notice.check(Native(c.pointee.notices[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        notices = view.notices
        seen = view.seen
        last = view.last
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NoticesAnswer.self, for: "NoticesAnswer")
        unsafe cairn__notices_answer__init(c)
        try checkCount(notices.count, max: 1000, "NoticesAnswer.notices")
        if !notices.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Notice>?.self, count: notices.count,
                for: "NoticesAnswer.notices")
            for (index, item) in notices.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Notice.self)
            }
            unsafe c.pointee.n_notices = notices.count
            unsafe c.pointee.notices = list
        }
        unsafe c.pointee.seen = seen
        unsafe c.pointee.last = last
        return unsafe Native(c)
    }
}

extension NoticesAnswer {
    /// A decoded NoticesAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NoticesAnswer

        private let c: UnsafeMutablePointer<Cairn__NoticesAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NoticesAnswer.self) }

        package var notices: [Notice] {
            unsafe (0..<c.pointee.n_notices).map { unsafe Notice(Native(c.pointee.notices[$0])) }
        }

        package var noticesCount: Int { unsafe c.pointee.n_notices }

        package func forEachOfNotices(_ body: (borrowing Notice.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_notices {
                unsafe body(Notice.View(Native(c.pointee.notices[index])))
            }
        }

        package var seen: UInt64 {
            unsafe c.pointee.seen
        }

        package var last: UInt64 {
            unsafe c.pointee.last
        }
    }
}

package struct Notice: Message {
    package var sequence: UInt64
    package var row: NoticeRow

    package init(sequence: UInt64, row: NoticeRow) {
        self.sequence = sequence
        self.row = row
    }
}

extension Notice {
    package static var name: String { "Notice" }

    package static let layout = {
        var empty = unsafe Cairn__Notice()
        unsafe cairn__notice__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Notice.self)
        unsafe try NoticeRow.check(Native(c.pointee.row))
    }

    package init(_ native: Native) {
        let view = View(native)
        sequence = view.sequence
        row = view.row
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Notice.self, for: "Notice")
        unsafe cairn__notice__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.row = try row.fill(arena).bound(to: Cairn__NoticeRow.self)
        return unsafe Native(c)
    }
}

extension Notice {
    /// A decoded Notice where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Notice

        private let c: UnsafeMutablePointer<Cairn__Notice>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Notice.self) }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var row: NoticeRow {
            unsafe NoticeRow(Native(c.pointee.row))
        }

        package func withRow<Result>(_ body: (borrowing NoticeRow.View) -> Result) -> Result {
            unsafe body(NoticeRow.View(Native(c.pointee.row)))
        }
    }
}
