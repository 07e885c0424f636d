// Made from example.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum ExampleOneOrOther: Equatable, Sendable {
    case one(Detail)
    case other(Nothing)
}

/// Every kind of field that the generator knows: the model for new messages, and what its tests go
/// by. Neither sent nor stored.
package struct Example: Message {
    package var flag: Bool
    package var small: Int32
    package var signedNumber: Int64
    package var hash: UInt64
    package var maybeFlag: Bool?
    package var maybeNumber: UInt32?
    /// At most 16 bytes.
    package var maybeText: String?
    /// At most 16 bytes.
    package var maybeBytes: [UInt8]?
    package var maybeOutcome: Outcome?
    /// At most 4 items of at most 1 KiB.
    package var pieces: [[UInt8]]
    package var oneOrOther: ExampleOneOrOther

    package init(
        flag: Bool, small: Int32, signedNumber: Int64, hash: UInt64, maybeFlag: Bool? = nil,
        maybeNumber: UInt32? = nil, maybeText: String? = nil, maybeBytes: [UInt8]? = nil,
        maybeOutcome: Outcome? = nil, pieces: [[UInt8]] = [], oneOrOther: ExampleOneOrOther
    ) {
        self.flag = flag
        self.small = small
        self.signedNumber = signedNumber
        self.hash = hash
        self.maybeFlag = maybeFlag
        self.maybeNumber = maybeNumber
        self.maybeText = maybeText
        self.maybeBytes = maybeBytes
        self.maybeOutcome = maybeOutcome
        self.pieces = pieces
        self.oneOrOther = oneOrOther
    }
}

extension Example {
    package static var name: String { "Example" }

    package static let layout = {
        var empty = unsafe Cairn__Example()
        unsafe cairn__example__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Example.self)
        if unsafe c.pointee.maybe_text != nil {
            unsafe try checkText(c.pointee.maybe_text, max: 16, "Example.maybe_text")
        }
        if unsafe c.pointee.has_maybe_bytes != 0 {
            unsafe try checkBytes(c.pointee.maybe_bytes, max: 16, "Example.maybe_bytes")
        }
        if unsafe c.pointee.has_maybe_outcome != 0 {
            guard unsafe Outcome(rawValue: c.pointee.maybe_outcome.rawValue) != nil else {
                throw unsafe .unknownValue(
                    field: "Example.maybe_outcome", value: c.pointee.maybe_outcome.rawValue)
            }
        }
        unsafe try checkCount(c.pointee.n_pieces, max: 4, "Example.pieces")
        for index in unsafe 0..<c.pointee.n_pieces {
            unsafe try checkBytes(c.pointee.pieces[index], max: 1024, "Example.pieces")
        }
        switch unsafe c.pointee.one_or_other_case.rawValue {
        case 11:
            unsafe try Detail.check(Native(c.pointee.one))
        case 12:
            unsafe try Nothing.check(Native(c.pointee.other))
        default: throw .missing(field: "Example.one_or_other")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        flag = view.flag
        small = view.small
        signedNumber = view.signedNumber
        hash = view.hash
        maybeFlag = view.maybeFlag
        maybeNumber = view.maybeNumber
        maybeText = view.maybeText
        maybeBytes = view.maybeBytes
        maybeOutcome = view.maybeOutcome
        pieces = view.pieces
        oneOrOther = view.oneOrOther
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Example.self, for: "Example")
        unsafe cairn__example__init(c)
        unsafe c.pointee.flag = flag ? 1 : 0
        unsafe c.pointee.small = small
        unsafe c.pointee.signed_number = signedNumber
        unsafe c.pointee.hash = hash
        if let maybeFlag {
            unsafe c.pointee.has_maybe_flag = 1
            unsafe c.pointee.maybe_flag = maybeFlag ? 1 : 0
        }
        if let maybeNumber {
            unsafe c.pointee.has_maybe_number = 1
            unsafe c.pointee.maybe_number = maybeNumber
        }
        if let maybeText {
            unsafe c.pointee.maybe_text = try arena.text(maybeText, max: 16, "Example.maybe_text")
        }
        if let maybeBytes {
            unsafe c.pointee.has_maybe_bytes = 1
            unsafe c.pointee.maybe_bytes = try arena.bytes(
                maybeBytes, max: 16, "Example.maybe_bytes")
        }
        if let maybeOutcome {
            unsafe c.pointee.has_maybe_outcome = 1
            unsafe c.pointee.maybe_outcome = Cairn__Outcome(rawValue: maybeOutcome.rawValue)
        }
        try checkCount(pieces.count, max: 4, "Example.pieces")
        if !pieces.isEmpty {
            let list = unsafe try arena.list(
                of: ProtobufCBinaryData.self, count: pieces.count, for: "Example.pieces")
            for (index, item) in pieces.enumerated() {
                unsafe list[index] = try arena.bytes(item, max: 1024, "Example.pieces")
            }
            unsafe c.pointee.n_pieces = pieces.count
            unsafe c.pointee.pieces = list
        }
        switch oneOrOther {
        case .one(let value):
            unsafe c.pointee.one_or_other_case = .init(rawValue: 11)
            unsafe c.pointee.one = try value.fill(arena).bound(to: Cairn__Detail.self)
        case .other(let value):
            unsafe c.pointee.one_or_other_case = .init(rawValue: 12)
            unsafe c.pointee.other = try value.fill(arena).bound(to: Cairn__Nothing.self)
        }
        return unsafe Native(c)
    }
}

extension Example {
    /// A decoded Example where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Example

        private let c: UnsafeMutablePointer<Cairn__Example>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Example.self) }

        package var flag: Bool {
            unsafe (c.pointee.flag != 0)
        }

        package var small: Int32 {
            unsafe c.pointee.small
        }

        package var signedNumber: Int64 {
            unsafe c.pointee.signed_number
        }

        package var hash: UInt64 {
            unsafe c.pointee.hash
        }

        package var maybeFlag: Bool? {
            unsafe c.pointee.has_maybe_flag != 0 ? (c.pointee.maybe_flag != 0) : nil
        }

        package var maybeNumber: UInt32? {
            unsafe c.pointee.has_maybe_number != 0 ? c.pointee.maybe_number : nil
        }

        package var maybeText: String? {
            unsafe c.pointee.maybe_text != nil ? readText(c.pointee.maybe_text) : nil
        }

        package func withMaybeText<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.maybe_text != nil else { return nil }
            return unsafe body(span(of: c.pointee.maybe_text).bytes)
        }

        package var maybeBytes: [UInt8]? {
            unsafe c.pointee.has_maybe_bytes != 0 ? readBytes(c.pointee.maybe_bytes) : nil
        }

        package func withMaybeBytes<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_maybe_bytes != 0 else { return nil }
            return unsafe body(span(of: c.pointee.maybe_bytes).bytes)
        }

        package var maybeOutcome: Outcome? {
            unsafe c.pointee.has_maybe_outcome != 0
                ? Outcome(checked: c.pointee.maybe_outcome.rawValue) : nil
        }

        package var pieces: [[UInt8]] {
            unsafe (0..<c.pointee.n_pieces).map { unsafe readBytes(c.pointee.pieces[$0]) }
        }

        package var piecesCount: Int { unsafe c.pointee.n_pieces }

        package func forEachOfPieces(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_pieces {
                unsafe body(span(of: c.pointee.pieces[index]).bytes)
            }
        }

        package var oneOrOther: ExampleOneOrOther {
            switch unsafe c.pointee.one_or_other_case.rawValue {
            case 11: unsafe .one(Detail(Native(c.pointee.one)))
            case 12: unsafe .other(Nothing(Native(c.pointee.other)))
            default: preconditionFailure("checked before")
            }
        }

        package enum OneOrOther: ~Copyable {
            case one(Detail.View)
            case other(Nothing.View)
        }

        package func withOneOrOther<Result>(_ body: (borrowing OneOrOther) -> Result) -> Result {
            switch unsafe c.pointee.one_or_other_case.rawValue {
            case 11: unsafe body(.one(Detail.View(Native(c.pointee.one))))
            case 12: unsafe body(.other(Nothing.View(Native(c.pointee.other))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// A message may be empty.
package struct Nothing: Message {

    package init() {
    }
}

extension Nothing {
    package static var name: String { "Nothing" }

    package static let layout = {
        var empty = unsafe Cairn__Nothing()
        unsafe cairn__nothing__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Nothing.self, for: "Nothing")
        unsafe cairn__nothing__init(c)
        return unsafe Native(c)
    }
}

extension Nothing {
    /// A decoded Nothing where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Nothing

        private let c: UnsafeMutablePointer<Cairn__Nothing>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Nothing.self) }
    }
}
