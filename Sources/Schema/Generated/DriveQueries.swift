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
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case drive(DriveQuery.View)
            case references(ReferencesQuery.View)
            case due(DueQuery.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 1: unsafe body(.drive(DriveQuery.View(Native(c.pointee.drive))))
            case 2: unsafe body(.references(ReferencesQuery.View(Native(c.pointee.references))))
            case 3: unsafe body(.due(DueQuery.View(Native(c.pointee.due))))
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
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case refused(DriveError.View)
            case drive(DriveQueryAnswer.View)
            case references(ReferencesAnswer.View)
            case due(DueAnswer.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.refused(DriveError.View(Native(c.pointee.refused))))
            case 2: unsafe body(.drive(DriveQueryAnswer.View(Native(c.pointee.drive))))
            case 3: unsafe body(.references(ReferencesAnswer.View(Native(c.pointee.references))))
            case 4: unsafe body(.due(DueAnswer.View(Native(c.pointee.due))))
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

    package init(due: UInt64? = nil) {
        self.due = due
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
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DueAnswer.self, for: "DueAnswer")
        unsafe cairn__due_answer__init(c)
        if let due {
            unsafe c.pointee.has_due = 1
            unsafe c.pointee.due = due
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
