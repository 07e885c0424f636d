// Made from failure.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum Outcome: UInt32, CaseIterable, Sendable {
    /// Nothing happened and nothing will.
    case notDone = 1
    /// It may have happened, or may still: retry with the same request id.
    case unknown = 2
}

/// An error as one node tells it to another, and as a gateway tells it to a client.
package struct Failure: Message {
    /// Stable, in lower_snake_case; programs decide by it. At most 64 bytes.
    package var code: String
    /// What failed, with which values, and what to do about it. At most 2 KiB.
    package var message: String
    /// Whether the request may have had an effect: the caller's retry depends on it.
    package var outcome: Outcome
    /// The values in `message`, for programs. At most 16 items.
    package var details: [Detail]
    /// Nanoseconds until a retry makes sense; absent where a retry is of no use.
    package var retryAfter: UInt64?
    /// The trace under which the failing node logged it. Exactly 16 bytes.
    package var trace: FixedBytes<16>?

    package init(
        code: String, message: String, outcome: Outcome, details: [Detail] = [],
        retryAfter: UInt64? = nil, trace: FixedBytes<16>? = nil
    ) {
        self.code = code
        self.message = message
        self.outcome = outcome
        self.details = details
        self.retryAfter = retryAfter
        self.trace = trace
    }
}

extension Failure {
    package static var name: String { "Failure" }

    package static let layout = {
        var empty = unsafe Cairn__Failure()
        unsafe cairn__failure__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Failure.self)
        unsafe try checkText(c.pointee.code, max: 64, "Failure.code")
        unsafe try checkText(c.pointee.message, max: 2048, "Failure.message")
        guard unsafe Outcome(rawValue: c.pointee.outcome.rawValue) != nil else {
            throw unsafe .unknownValue(field: "Failure.outcome", value: c.pointee.outcome.rawValue)
        }
        unsafe try checkCount(c.pointee.n_details, max: 16, "Failure.details")
        for index in unsafe 0..<c.pointee.n_details {
            unsafe try Detail.check(Native(c.pointee.details[index]))
        }
        if unsafe c.pointee.has_trace != 0 {
            unsafe try checkBytes(c.pointee.trace, exactly: 16, "Failure.trace")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        code = view.code
        message = view.message
        outcome = view.outcome
        details = view.details
        retryAfter = view.retryAfter
        trace = view.trace
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Failure.self, for: "Failure")
        unsafe cairn__failure__init(c)
        unsafe c.pointee.code = try arena.text(code, max: 64, "Failure.code")
        unsafe c.pointee.message = try arena.text(message, max: 2048, "Failure.message")
        unsafe c.pointee.outcome = Cairn__Outcome(rawValue: outcome.rawValue)
        try checkCount(details.count, max: 16, "Failure.details")
        if !details.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Detail>?.self, count: details.count,
                for: "Failure.details")
            for (index, item) in details.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Detail.self)
            }
            unsafe c.pointee.n_details = details.count
            unsafe c.pointee.details = list
        }
        if let retryAfter {
            unsafe c.pointee.has_retry_after = 1
            unsafe c.pointee.retry_after = retryAfter
        }
        if let trace {
            unsafe c.pointee.has_trace = 1
            unsafe c.pointee.trace = try arena.bytes(trace, "Failure.trace")
        }
        return unsafe Native(c)
    }
}

extension Failure {
    /// A decoded Failure where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Failure

        private let c: UnsafeMutablePointer<Cairn__Failure>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Failure.self) }

        package var code: String {
            unsafe readText(c.pointee.code)
        }

        package func withCode<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.code).bytes)
        }

        package var message: String {
            unsafe readText(c.pointee.message)
        }

        package func withMessage<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.message).bytes)
        }

        package var outcome: Outcome {
            unsafe Outcome(checked: c.pointee.outcome.rawValue)
        }

        package var details: [Detail] {
            unsafe (0..<c.pointee.n_details).map { unsafe Detail(Native(c.pointee.details[$0])) }
        }

        package var detailsCount: Int { unsafe c.pointee.n_details }

        package func forEachOfDetails(_ body: (borrowing Detail.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_details {
                unsafe body(Detail.View(Native(c.pointee.details[index])))
            }
        }

        package var retryAfter: UInt64? {
            unsafe c.pointee.has_retry_after != 0 ? c.pointee.retry_after : nil
        }

        package var trace: FixedBytes<16>? {
            unsafe c.pointee.has_trace != 0 ? FixedBytes<16>(checked: c.pointee.trace) : nil
        }
    }
}

package struct Detail: Message {
    /// In lower_snake_case. At most 64 bytes.
    package var name: String
    /// At most 1 KiB.
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension Detail {
    package static var name: String { "Detail" }

    package static let layout = {
        var empty = unsafe Cairn__Detail()
        unsafe cairn__detail__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Detail.self)
        unsafe try checkText(c.pointee.name, max: 64, "Detail.name")
        unsafe try checkText(c.pointee.value, max: 1024, "Detail.value")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Detail.self, for: "Detail")
        unsafe cairn__detail__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 64, "Detail.name")
        unsafe c.pointee.value = try arena.text(value, max: 1024, "Detail.value")
        return unsafe Native(c)
    }
}

extension Detail {
    /// A decoded Detail where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Detail

        private let c: UnsafeMutablePointer<Cairn__Detail>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Detail.self) }

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
