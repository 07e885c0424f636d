// Made from map.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

/// A command of the ordered map: all of its steps or, if one of them finds what it does not expect,
/// none.
package struct MapTransaction: Message {
    /// At most 1024 items.
    package var steps: [MapStep]

    package init(steps: [MapStep] = []) {
        self.steps = steps
    }
}

extension MapTransaction {
    package static var name: String { "MapTransaction" }

    package static let layout = {
        var empty = unsafe Cairn__MapTransaction()
        unsafe cairn__map_transaction__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapTransaction.self)
        unsafe try checkCount(c.pointee.n_steps, max: 1024, "MapTransaction.steps")
        for index in unsafe 0..<c.pointee.n_steps {
            unsafe try MapStep.check(Native(c.pointee.steps[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        steps = view.steps
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapTransaction.self, for: "MapTransaction")
        unsafe cairn__map_transaction__init(c)
        try checkCount(steps.count, max: 1024, "MapTransaction.steps")
        if !steps.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__MapStep>?.self, count: steps.count,
                for: "MapTransaction.steps")
            for (index, item) in steps.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__MapStep.self)
            }
            unsafe c.pointee.n_steps = steps.count
            unsafe c.pointee.steps = list
        }
        return unsafe Native(c)
    }
}

extension MapTransaction {
    /// A decoded MapTransaction where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapTransaction

        private let c: UnsafeMutablePointer<Cairn__MapTransaction>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapTransaction.self) }

        package var steps: [MapStep] {
            unsafe (0..<c.pointee.n_steps).map { unsafe MapStep(Native(c.pointee.steps[$0])) }
        }

        package var stepsCount: Int { unsafe c.pointee.n_steps }

        package func forEachOfSteps(_ body: (borrowing MapStep.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_steps {
                unsafe body(MapStep.View(Native(c.pointee.steps[index])))
            }
        }
    }
}

package enum MapStepAction: Equatable, Sendable {
    case put(MapPut)
    case remove(MapRemove)
    case expect(MapExpect)
    case get(MapGet)
}

package struct MapStep: Message {
    package var action: MapStepAction

    package init(action: MapStepAction) {
        self.action = action
    }
}

extension MapStep {
    package static var name: String { "MapStep" }

    package static let layout = {
        var empty = unsafe Cairn__MapStep()
        unsafe cairn__map_step__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapStep.self)
        switch unsafe c.pointee.action_case.rawValue {
        case 1:
            unsafe try MapPut.check(Native(c.pointee.put))
        case 2:
            unsafe try MapRemove.check(Native(c.pointee.remove))
        case 3:
            unsafe try MapExpect.check(Native(c.pointee.expect))
        case 4:
            unsafe try MapGet.check(Native(c.pointee.get))
        default: throw .missing(field: "MapStep.action")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        action = view.action
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapStep.self, for: "MapStep")
        unsafe cairn__map_step__init(c)
        switch action {
        case .put(let value):
            unsafe c.pointee.action_case = .init(rawValue: 1)
            unsafe c.pointee.put = try value.fill(arena).bound(to: Cairn__MapPut.self)
        case .remove(let value):
            unsafe c.pointee.action_case = .init(rawValue: 2)
            unsafe c.pointee.remove = try value.fill(arena).bound(to: Cairn__MapRemove.self)
        case .expect(let value):
            unsafe c.pointee.action_case = .init(rawValue: 3)
            unsafe c.pointee.expect = try value.fill(arena).bound(to: Cairn__MapExpect.self)
        case .get(let value):
            unsafe c.pointee.action_case = .init(rawValue: 4)
            unsafe c.pointee.get = try value.fill(arena).bound(to: Cairn__MapGet.self)
        }
        return unsafe Native(c)
    }
}

extension MapStep {
    /// A decoded MapStep where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapStep

        private let c: UnsafeMutablePointer<Cairn__MapStep>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapStep.self) }

        package var action: MapStepAction {
            switch unsafe c.pointee.action_case.rawValue {
            case 1: unsafe .put(MapPut(Native(c.pointee.put)))
            case 2: unsafe .remove(MapRemove(Native(c.pointee.remove)))
            case 3: unsafe .expect(MapExpect(Native(c.pointee.expect)))
            case 4: unsafe .get(MapGet(Native(c.pointee.get)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Action: ~Copyable {
            case put(MapPut.View)
            case remove(MapRemove.View)
            case expect(MapExpect.View)
            case get(MapGet.View)
        }

        package func withAction<Result>(_ body: (borrowing Action) -> Result) -> Result {
            switch unsafe c.pointee.action_case.rawValue {
            case 1: unsafe body(.put(MapPut.View(Native(c.pointee.put))))
            case 2: unsafe body(.remove(MapRemove.View(Native(c.pointee.remove))))
            case 3: unsafe body(.expect(MapExpect.View(Native(c.pointee.expect))))
            case 4: unsafe body(.get(MapGet.View(Native(c.pointee.get))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct MapPut: Message {
    /// At most 4 KiB.
    package var key: [UInt8]
    /// At most 1 MiB.
    package var value: [UInt8]

    package init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }
}

extension MapPut {
    package static var name: String { "MapPut" }

    package static let layout = {
        var empty = unsafe Cairn__MapPut()
        unsafe cairn__map_put__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapPut.self)
        unsafe try checkBytes(c.pointee.key, max: 4096, "MapPut.key")
        unsafe try checkBytes(c.pointee.value, max: 1048576, "MapPut.value")
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapPut.self, for: "MapPut")
        unsafe cairn__map_put__init(c)
        unsafe c.pointee.key = try arena.bytes(key, max: 4096, "MapPut.key")
        unsafe c.pointee.value = try arena.bytes(value, max: 1048576, "MapPut.value")
        return unsafe Native(c)
    }
}

extension MapPut {
    /// A decoded MapPut where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapPut

        private let c: UnsafeMutablePointer<Cairn__MapPut>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapPut.self) }

        package var key: [UInt8] {
            unsafe readBytes(c.pointee.key)
        }

        package func withKey<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key).bytes)
        }

        package var value: [UInt8] {
            unsafe readBytes(c.pointee.value)
        }

        package func withValue<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.value).bytes)
        }
    }
}

package struct MapRemove: Message {
    /// At most 4 KiB.
    package var key: [UInt8]

    package init(key: [UInt8]) {
        self.key = key
    }
}

extension MapRemove {
    package static var name: String { "MapRemove" }

    package static let layout = {
        var empty = unsafe Cairn__MapRemove()
        unsafe cairn__map_remove__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapRemove.self)
        unsafe try checkBytes(c.pointee.key, max: 4096, "MapRemove.key")
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapRemove.self, for: "MapRemove")
        unsafe cairn__map_remove__init(c)
        unsafe c.pointee.key = try arena.bytes(key, max: 4096, "MapRemove.key")
        return unsafe Native(c)
    }
}

extension MapRemove {
    /// A decoded MapRemove where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapRemove

        private let c: UnsafeMutablePointer<Cairn__MapRemove>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapRemove.self) }

        package var key: [UInt8] {
            unsafe readBytes(c.pointee.key)
        }

        package func withKey<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key).bytes)
        }
    }
}

/// The transaction is not done unless the key has this value.
package struct MapExpect: Message {
    /// At most 4 KiB.
    package var key: [UInt8]
    /// Absent: the key is expected not to be there. At most 1 MiB.
    package var value: [UInt8]?

    package init(key: [UInt8], value: [UInt8]? = nil) {
        self.key = key
        self.value = value
    }
}

extension MapExpect {
    package static var name: String { "MapExpect" }

    package static let layout = {
        var empty = unsafe Cairn__MapExpect()
        unsafe cairn__map_expect__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapExpect.self)
        unsafe try checkBytes(c.pointee.key, max: 4096, "MapExpect.key")
        if unsafe c.pointee.has_value != 0 {
            unsafe try checkBytes(c.pointee.value, max: 1048576, "MapExpect.value")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapExpect.self, for: "MapExpect")
        unsafe cairn__map_expect__init(c)
        unsafe c.pointee.key = try arena.bytes(key, max: 4096, "MapExpect.key")
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = try arena.bytes(value, max: 1048576, "MapExpect.value")
        }
        return unsafe Native(c)
    }
}

extension MapExpect {
    /// A decoded MapExpect where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapExpect

        private let c: UnsafeMutablePointer<Cairn__MapExpect>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapExpect.self) }

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

/// Reads what the steps before have left.
package struct MapGet: Message {
    /// At most 4 KiB.
    package var key: [UInt8]

    package init(key: [UInt8]) {
        self.key = key
    }
}

extension MapGet {
    package static var name: String { "MapGet" }

    package static let layout = {
        var empty = unsafe Cairn__MapGet()
        unsafe cairn__map_get__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapGet.self)
        unsafe try checkBytes(c.pointee.key, max: 4096, "MapGet.key")
    }

    package init(_ native: Native) {
        let view = View(native)
        key = view.key
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapGet.self, for: "MapGet")
        unsafe cairn__map_get__init(c)
        unsafe c.pointee.key = try arena.bytes(key, max: 4096, "MapGet.key")
        return unsafe Native(c)
    }
}

extension MapGet {
    /// A decoded MapGet where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapGet

        private let c: UnsafeMutablePointer<Cairn__MapGet>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapGet.self) }

        package var key: [UInt8] {
            unsafe readBytes(c.pointee.key)
        }

        package func withKey<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key).bytes)
        }
    }
}

package struct MapOutcome: Message {
    /// False: `differing_step` found something else than it expected, and nothing was done.
    package var isDone: Bool
    package var differingStep: UInt32?
    /// For each get, in their order. At most 1024 items.
    package var values: [MapValue]

    package init(isDone: Bool, differingStep: UInt32? = nil, values: [MapValue] = []) {
        self.isDone = isDone
        self.differingStep = differingStep
        self.values = values
    }
}

extension MapOutcome {
    package static var name: String { "MapOutcome" }

    package static let layout = {
        var empty = unsafe Cairn__MapOutcome()
        unsafe cairn__map_outcome__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapOutcome.self)
        unsafe try checkCount(c.pointee.n_values, max: 1024, "MapOutcome.values")
        for index in unsafe 0..<c.pointee.n_values {
            unsafe try MapValue.check(Native(c.pointee.values[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        isDone = view.isDone
        differingStep = view.differingStep
        values = view.values
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapOutcome.self, for: "MapOutcome")
        unsafe cairn__map_outcome__init(c)
        unsafe c.pointee.is_done = isDone ? 1 : 0
        if let differingStep {
            unsafe c.pointee.has_differing_step = 1
            unsafe c.pointee.differing_step = differingStep
        }
        try checkCount(values.count, max: 1024, "MapOutcome.values")
        if !values.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__MapValue>?.self, count: values.count,
                for: "MapOutcome.values")
            for (index, item) in values.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__MapValue.self)
            }
            unsafe c.pointee.n_values = values.count
            unsafe c.pointee.values = list
        }
        return unsafe Native(c)
    }
}

extension MapOutcome {
    /// A decoded MapOutcome where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapOutcome

        private let c: UnsafeMutablePointer<Cairn__MapOutcome>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapOutcome.self) }

        package var isDone: Bool {
            unsafe (c.pointee.is_done != 0)
        }

        package var differingStep: UInt32? {
            unsafe c.pointee.has_differing_step != 0 ? c.pointee.differing_step : nil
        }

        package var values: [MapValue] {
            unsafe (0..<c.pointee.n_values).map { unsafe MapValue(Native(c.pointee.values[$0])) }
        }

        package var valuesCount: Int { unsafe c.pointee.n_values }

        package func forEachOfValues(_ body: (borrowing MapValue.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_values {
                unsafe body(MapValue.View(Native(c.pointee.values[index])))
            }
        }
    }
}

package struct MapValue: Message {
    /// Absent: the key is not there. At most 1 MiB.
    package var value: [UInt8]?

    package init(value: [UInt8]? = nil) {
        self.value = value
    }
}

extension MapValue {
    package static var name: String { "MapValue" }

    package static let layout = {
        var empty = unsafe Cairn__MapValue()
        unsafe cairn__map_value__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapValue.self)
        if unsafe c.pointee.has_value != 0 {
            unsafe try checkBytes(c.pointee.value, max: 1048576, "MapValue.value")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapValue.self, for: "MapValue")
        unsafe cairn__map_value__init(c)
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = try arena.bytes(value, max: 1048576, "MapValue.value")
        }
        return unsafe Native(c)
    }
}

extension MapValue {
    /// A decoded MapValue where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapValue

        private let c: UnsafeMutablePointer<Cairn__MapValue>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapValue.self) }

        package var value: [UInt8]? {
            unsafe c.pointee.has_value != 0 ? readBytes(c.pointee.value) : nil
        }

        package func withValue<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_value != 0 else { return nil }
            return unsafe body(span(of: c.pointee.value).bytes)
        }
    }
}

package enum MapQueryQuestion: Equatable, Sendable {
    case get(MapGet)
    case range(MapRange)
}

package struct MapQuery: Message {
    package var question: MapQueryQuestion

    package init(question: MapQueryQuestion) {
        self.question = question
    }
}

extension MapQuery {
    package static var name: String { "MapQuery" }

    package static let layout = {
        var empty = unsafe Cairn__MapQuery()
        unsafe cairn__map_query__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapQuery.self)
        switch unsafe c.pointee.question_case.rawValue {
        case 1:
            unsafe try MapGet.check(Native(c.pointee.get))
        case 2:
            unsafe try MapRange.check(Native(c.pointee.range))
        default: throw .missing(field: "MapQuery.question")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        question = view.question
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapQuery.self, for: "MapQuery")
        unsafe cairn__map_query__init(c)
        switch question {
        case .get(let value):
            unsafe c.pointee.question_case = .init(rawValue: 1)
            unsafe c.pointee.get = try value.fill(arena).bound(to: Cairn__MapGet.self)
        case .range(let value):
            unsafe c.pointee.question_case = .init(rawValue: 2)
            unsafe c.pointee.range = try value.fill(arena).bound(to: Cairn__MapRange.self)
        }
        return unsafe Native(c)
    }
}

extension MapQuery {
    /// A decoded MapQuery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapQuery

        private let c: UnsafeMutablePointer<Cairn__MapQuery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapQuery.self) }

        package var question: MapQueryQuestion {
            switch unsafe c.pointee.question_case.rawValue {
            case 1: unsafe .get(MapGet(Native(c.pointee.get)))
            case 2: unsafe .range(MapRange(Native(c.pointee.range)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Question: ~Copyable {
            case get(MapGet.View)
            case range(MapRange.View)
        }

        package func withQuestion<Result>(_ body: (borrowing Question) -> Result) -> Result {
            switch unsafe c.pointee.question_case.rawValue {
            case 1: unsafe body(.get(MapGet.View(Native(c.pointee.get))))
            case 2: unsafe body(.range(MapRange.View(Native(c.pointee.range))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct MapRange: Message {
    /// The first key. At most 4 KiB.
    package var lower: [UInt8]
    /// The key before which the range ends; absent: it has no end. At most 4 KiB.
    package var upper: [UInt8]?
    /// Of pairs.
    package var countMax: UInt32
    package var isDescending: Bool

    package init(lower: [UInt8], upper: [UInt8]? = nil, countMax: UInt32, isDescending: Bool) {
        self.lower = lower
        self.upper = upper
        self.countMax = countMax
        self.isDescending = isDescending
    }
}

extension MapRange {
    package static var name: String { "MapRange" }

    package static let layout = {
        var empty = unsafe Cairn__MapRange()
        unsafe cairn__map_range__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapRange.self)
        unsafe try checkBytes(c.pointee.lower, max: 4096, "MapRange.lower")
        if unsafe c.pointee.has_upper != 0 {
            unsafe try checkBytes(c.pointee.upper, max: 4096, "MapRange.upper")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        lower = view.lower
        upper = view.upper
        countMax = view.countMax
        isDescending = view.isDescending
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapRange.self, for: "MapRange")
        unsafe cairn__map_range__init(c)
        unsafe c.pointee.lower = try arena.bytes(lower, max: 4096, "MapRange.lower")
        if let upper {
            unsafe c.pointee.has_upper = 1
            unsafe c.pointee.upper = try arena.bytes(upper, max: 4096, "MapRange.upper")
        }
        unsafe c.pointee.count_max = countMax
        unsafe c.pointee.is_descending = isDescending ? 1 : 0
        return unsafe Native(c)
    }
}

extension MapRange {
    /// A decoded MapRange where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapRange

        private let c: UnsafeMutablePointer<Cairn__MapRange>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapRange.self) }

        package var lower: [UInt8] {
            unsafe readBytes(c.pointee.lower)
        }

        package func withLower<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.lower).bytes)
        }

        package var upper: [UInt8]? {
            unsafe c.pointee.has_upper != 0 ? readBytes(c.pointee.upper) : nil
        }

        package func withUpper<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_upper != 0 else { return nil }
            return unsafe body(span(of: c.pointee.upper).bytes)
        }

        package var countMax: UInt32 {
            unsafe c.pointee.count_max
        }

        package var isDescending: Bool {
            unsafe (c.pointee.is_descending != 0)
        }
    }
}

package struct MapPairs: Message {
    /// At most 4096 items.
    package var pairs: [MapPut]
    /// There are more in the range than were asked for, or than fit.
    package var isCut: Bool

    package init(pairs: [MapPut] = [], isCut: Bool) {
        self.pairs = pairs
        self.isCut = isCut
    }
}

extension MapPairs {
    package static var name: String { "MapPairs" }

    package static let layout = {
        var empty = unsafe Cairn__MapPairs()
        unsafe cairn__map_pairs__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MapPairs.self)
        unsafe try checkCount(c.pointee.n_pairs, max: 4096, "MapPairs.pairs")
        for index in unsafe 0..<c.pointee.n_pairs {
            unsafe try MapPut.check(Native(c.pointee.pairs[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        pairs = view.pairs
        isCut = view.isCut
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MapPairs.self, for: "MapPairs")
        unsafe cairn__map_pairs__init(c)
        try checkCount(pairs.count, max: 4096, "MapPairs.pairs")
        if !pairs.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__MapPut>?.self, count: pairs.count,
                for: "MapPairs.pairs")
            for (index, item) in pairs.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__MapPut.self)
            }
            unsafe c.pointee.n_pairs = pairs.count
            unsafe c.pointee.pairs = list
        }
        unsafe c.pointee.is_cut = isCut ? 1 : 0
        return unsafe Native(c)
    }
}

extension MapPairs {
    /// A decoded MapPairs where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MapPairs

        private let c: UnsafeMutablePointer<Cairn__MapPairs>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MapPairs.self) }

        package var pairs: [MapPut] {
            unsafe (0..<c.pointee.n_pairs).map { unsafe MapPut(Native(c.pointee.pairs[$0])) }
        }

        package var pairsCount: Int { unsafe c.pointee.n_pairs }

        package func forEachOfPairs(_ body: (borrowing MapPut.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_pairs {
                unsafe body(MapPut.View(Native(c.pointee.pairs[index])))
            }
        }

        package var isCut: Bool {
            unsafe (c.pointee.is_cut != 0)
        }
    }
}
