// Made from entry.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum EntryKind: UInt32, CaseIterable, Sendable {
    /// A new leader's first entry: it lets older terms' entries commit.
    case empty = 1
    /// A command of the state machine.
    case command = 2
    /// A member set.
    case configuration = 3
}

/// One entry of a group's Raft log, as it is stored and as it is sent.
package struct Entry: Message {
    package var group: UInt64
    /// The leader's term in which the entry was made.
    package var term: UInt64
    /// The place in the log: 1 is the first.
    package var index: UInt64
    package var kind: EntryKind
    /// The leader's wall time in nanoseconds since 1970. It never goes back within a group, and is
    /// the only time that `apply` sees.
    package var leaderTime: Int64
    /// The request that the entry carries out; absent where no client asked for it.
    package var request: RequestID?
    /// What `kind` says it is. At most 4 MiB.
    package var payload: [UInt8]

    package init(
        group: UInt64, term: UInt64, index: UInt64, kind: EntryKind, leaderTime: Int64,
        request: RequestID? = nil, payload: [UInt8]
    ) {
        self.group = group
        self.term = term
        self.index = index
        self.kind = kind
        self.leaderTime = leaderTime
        self.request = request
        self.payload = payload
    }
}

extension Entry {
    package static var name: String { "Entry" }

    package static let layout = {
        var empty = unsafe Cairn__Entry()
        unsafe cairn__entry__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Entry.self)
        guard unsafe EntryKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "Entry.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.request != nil {
            unsafe try RequestID.check(Native(c.pointee.request))
        }
        unsafe try checkBytes(c.pointee.payload, max: 4194304, "Entry.payload")
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        term = view.term
        index = view.index
        kind = view.kind
        leaderTime = view.leaderTime
        request = view.request
        payload = view.payload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Entry.self, for: "Entry")
        unsafe cairn__entry__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.term = term
        unsafe c.pointee.index = index
        unsafe c.pointee.kind = Cairn__EntryKind(rawValue: kind.rawValue)
        unsafe c.pointee.leader_time = leaderTime
        if let request {
            unsafe c.pointee.request = try request.fill(arena).bound(to: Cairn__RequestID.self)
        }
        unsafe c.pointee.payload = try arena.bytes(payload, max: 4194304, "Entry.payload")
        return unsafe Native(c)
    }
}

extension Entry {
    /// A decoded Entry where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Entry

        private let c: UnsafeMutablePointer<Cairn__Entry>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Entry.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var term: UInt64 {
            unsafe c.pointee.term
        }

        package var index: UInt64 {
            unsafe c.pointee.index
        }

        package var kind: EntryKind {
            unsafe EntryKind(checked: c.pointee.kind.rawValue)
        }

        package var leaderTime: Int64 {
            unsafe c.pointee.leader_time
        }

        package var request: RequestID? {
            unsafe c.pointee.request != nil ? RequestID(Native(c.pointee.request)) : nil
        }

        package func withRequest<Result>(_ body: (borrowing RequestID.View) -> Result) -> Result? {
            guard unsafe c.pointee.request != nil else { return nil }
            return unsafe body(RequestID.View(Native(c.pointee.request)))
        }

        package var payload: [UInt8] {
            unsafe readBytes(c.pointee.payload)
        }

        package func withPayload<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.payload).bytes)
        }
    }
}

/// Names one request of one client for as long as its session lives: doing it twice has the effect
/// of once.
package struct RequestID: Message {
    /// Exactly 16 bytes.
    package var session: FixedBytes<16>
    /// Counts the session's requests from 1.
    package var number: UInt64

    package init(session: FixedBytes<16>, number: UInt64) {
        self.session = session
        self.number = number
    }
}

extension RequestID {
    package static var name: String { "RequestID" }

    package static let layout = {
        var empty = unsafe Cairn__RequestID()
        unsafe cairn__request_id__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RequestID.self)
        unsafe try checkBytes(c.pointee.session, exactly: 16, "RequestID.session")
    }

    package init(_ native: Native) {
        let view = View(native)
        session = view.session
        number = view.number
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RequestID.self, for: "RequestID")
        unsafe cairn__request_id__init(c)
        unsafe c.pointee.session = try arena.bytes(session, "RequestID.session")
        unsafe c.pointee.number = number
        return unsafe Native(c)
    }
}

extension RequestID {
    /// A decoded RequestID where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RequestID

        private let c: UnsafeMutablePointer<Cairn__RequestID>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RequestID.self) }

        package var session: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.session)
        }

        package var number: UInt64 {
            unsafe c.pointee.number
        }
    }
}
