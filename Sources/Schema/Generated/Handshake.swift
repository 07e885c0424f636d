// Made from handshake.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

/// Each class has its own connection, so that bulk never delays a heartbeat.
package enum TrafficClass: UInt32, CaseIterable, Sendable {
    case consensus = 1
    case bulk = 2
}

package enum Refusal: UInt32, CaseIterable, Sendable {
    /// No wire version in common.
    case version = 1
    /// Another cluster.
    case cluster = 2
    /// The caller reached another node than it meant to.
    case callee = 3
    /// The caller is not a member, or not any more.
    case notAMember = 4
    /// The caller's certificate is another node's.
    case identity = 5
    /// The caller's store is older than the one its peers know.
    case incarnation = 6
    /// Too many connections, or shutting down: worth another try later.
    case overloaded = 7
}

/// The first frame that the calling node sends on a connection. It must stay readable by every
/// version there will ever be: fields are added as optional ones, and none is ever removed.
package struct Hello: Message {
    /// The oldest wire version that the caller speaks.
    package var versionMin: UInt32
    /// The newest wire version that the caller speaks.
    package var versionMax: UInt32
    /// The cluster that the caller belongs to. Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    /// The caller.
    package var node: UInt64
    /// Of the caller's store: a node that comes back with another disk has another incarnation.
    package var incarnation: UInt64
    /// The node that the caller means to reach; another one must refuse.
    package var callee: UInt64
    /// What this connection is for.
    package var traffic: TrafficClass
    /// The caller's software version, for logs and people; nothing is decided by it. At most 64 bytes.
    package var software: String
    /// Abilities beyond the wire version, by name. At most 64 items of at most 64 bytes.
    package var features: [String]
    /// How far the caller's journal was when its process began.
    package var found: StoreMark?
    /// How far the callee's was when the caller last heard of it.
    package var remembered: StoreMark?

    package init(
        versionMin: UInt32, versionMax: UInt32, cluster: FixedBytes<16>, node: UInt64,
        incarnation: UInt64, callee: UInt64, traffic: TrafficClass, software: String,
        features: [String] = [], found: StoreMark? = nil, remembered: StoreMark? = nil
    ) {
        self.versionMin = versionMin
        self.versionMax = versionMax
        self.cluster = cluster
        self.node = node
        self.incarnation = incarnation
        self.callee = callee
        self.traffic = traffic
        self.software = software
        self.features = features
        self.found = found
        self.remembered = remembered
    }
}

extension Hello {
    package static var name: String { "Hello" }

    package static let layout = {
        var empty = unsafe Cairn__Hello()
        unsafe cairn__hello__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Hello.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "Hello.cluster")
        guard unsafe TrafficClass(rawValue: c.pointee.traffic.rawValue) != nil else {
            throw unsafe .unknownValue(field: "Hello.traffic", value: c.pointee.traffic.rawValue)
        }
        unsafe try checkText(c.pointee.software, max: 64, "Hello.software")
        unsafe try checkCount(c.pointee.n_features, max: 64, "Hello.features")
        for index in unsafe 0..<c.pointee.n_features {
            unsafe try checkText(c.pointee.features[index], max: 64, "Hello.features")
        }
        if unsafe c.pointee.found != nil {
            unsafe try StoreMark.check(Native(c.pointee.found))
        }
        if unsafe c.pointee.remembered != nil {
            unsafe try StoreMark.check(Native(c.pointee.remembered))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        versionMin = view.versionMin
        versionMax = view.versionMax
        cluster = view.cluster
        node = view.node
        incarnation = view.incarnation
        callee = view.callee
        traffic = view.traffic
        software = view.software
        features = view.features
        found = view.found
        remembered = view.remembered
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Hello.self, for: "Hello")
        unsafe cairn__hello__init(c)
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        unsafe c.pointee.cluster = try arena.bytes(cluster, "Hello.cluster")
        unsafe c.pointee.node = node
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.callee = callee
        unsafe c.pointee.traffic = Cairn__TrafficClass(rawValue: traffic.rawValue)
        unsafe c.pointee.software = try arena.text(software, max: 64, "Hello.software")
        try checkCount(features.count, max: 64, "Hello.features")
        if !features.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: features.count, for: "Hello.features")
            for (index, item) in features.enumerated() {
                unsafe list[index] = try arena.text(item, max: 64, "Hello.features")
            }
            unsafe c.pointee.n_features = features.count
            unsafe c.pointee.features = list
        }
        if let found {
            unsafe c.pointee.found = try found.fill(arena).bound(to: Cairn__StoreMark.self)
        }
        if let remembered {
            unsafe c.pointee.remembered = try remembered.fill(arena).bound(
                to: Cairn__StoreMark.self)
        }
        return unsafe Native(c)
    }
}

extension Hello {
    /// A decoded Hello where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Hello

        private let c: UnsafeMutablePointer<Cairn__Hello>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Hello.self) }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var callee: UInt64 {
            unsafe c.pointee.callee
        }

        package var traffic: TrafficClass {
            unsafe TrafficClass(checked: c.pointee.traffic.rawValue)
        }

        package var software: String {
            unsafe readText(c.pointee.software)
        }

        package func withSoftware<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.software).bytes)
        }

        package var features: [String] {
            unsafe (0..<c.pointee.n_features).map { unsafe readText(c.pointee.features[$0]) }
        }

        package var featuresCount: Int { unsafe c.pointee.n_features }

        package func forEachOfFeatures(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_features {
                unsafe body(span(of: c.pointee.features[index]).bytes)
            }
        }

        package var found: StoreMark? {
            unsafe c.pointee.found != nil ? StoreMark(Native(c.pointee.found)) : nil
        }

        package func withFound<Result>(_ body: (borrowing StoreMark.View) -> Result) -> Result? {
            guard unsafe c.pointee.found != nil else { return nil }
            return unsafe body(StoreMark.View(Native(c.pointee.found)))
        }

        package var remembered: StoreMark? {
            unsafe c.pointee.remembered != nil ? StoreMark(Native(c.pointee.remembered)) : nil
        }

        package func withRemembered<Result>(_ body: (borrowing StoreMark.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.remembered != nil else { return nil }
            return unsafe body(StoreMark.View(Native(c.pointee.remembered)))
        }
    }
}

/// How far the journal of a node was durable.
package struct StoreMark: Message {
    /// Of the node's store.
    package var incarnation: UInt64
    /// Of the node's process; another one after each start.
    package var life: UInt64
    /// Of the last batch.
    package var sequence: UInt64

    package init(incarnation: UInt64, life: UInt64, sequence: UInt64) {
        self.incarnation = incarnation
        self.life = life
        self.sequence = sequence
    }
}

extension StoreMark {
    package static var name: String { "StoreMark" }

    package static let layout = {
        var empty = unsafe Cairn__StoreMark()
        unsafe cairn__store_mark__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        incarnation = view.incarnation
        life = view.life
        sequence = view.sequence
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StoreMark.self, for: "StoreMark")
        unsafe cairn__store_mark__init(c)
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.life = life
        unsafe c.pointee.sequence = sequence
        return unsafe Native(c)
    }
}

extension StoreMark {
    /// A decoded StoreMark where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = StoreMark

        private let c: UnsafeMutablePointer<Cairn__StoreMark>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__StoreMark.self) }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var life: UInt64 {
            unsafe c.pointee.life
        }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }
    }
}

package enum HelloReplyAnswer: Equatable, Sendable {
    case accepted(Accepted)
    case refused(Refused)
}

/// The answer to Hello, and the only frame before an answer that accepts.
package struct HelloReply: Message {
    package var answer: HelloReplyAnswer

    package init(answer: HelloReplyAnswer) {
        self.answer = answer
    }
}

extension HelloReply {
    package static var name: String { "HelloReply" }

    package static let layout = {
        var empty = unsafe Cairn__HelloReply()
        unsafe cairn__hello_reply__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__HelloReply.self)
        switch unsafe c.pointee.answer_case.rawValue {
        case 1:
            unsafe try Accepted.check(Native(c.pointee.accepted))
        case 2:
            unsafe try Refused.check(Native(c.pointee.refused))
        default: throw .missing(field: "HelloReply.answer")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        answer = view.answer
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__HelloReply.self, for: "HelloReply")
        unsafe cairn__hello_reply__init(c)
        switch answer {
        case .accepted(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 1)
            unsafe c.pointee.accepted = try value.fill(arena).bound(to: Cairn__Accepted.self)
        case .refused(let value):
            unsafe c.pointee.answer_case = .init(rawValue: 2)
            unsafe c.pointee.refused = try value.fill(arena).bound(to: Cairn__Refused.self)
        }
        return unsafe Native(c)
    }
}

extension HelloReply {
    /// A decoded HelloReply where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = HelloReply

        private let c: UnsafeMutablePointer<Cairn__HelloReply>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__HelloReply.self) }

        package var answer: HelloReplyAnswer {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe .accepted(Accepted(Native(c.pointee.accepted)))
            case 2: unsafe .refused(Refused(Native(c.pointee.refused)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Answer: ~Copyable {
            case accepted(Accepted.View)
            case refused(Refused.View)
        }

        package func withAnswer<Result>(_ body: (borrowing Answer) -> Result) -> Result {
            switch unsafe c.pointee.answer_case.rawValue {
            case 1: unsafe body(.accepted(Accepted.View(Native(c.pointee.accepted))))
            case 2: unsafe body(.refused(Refused.View(Native(c.pointee.refused))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// From the next frame on, both sides speak `version` and use the features that both have named.
package struct Accepted: Message {
    /// The newest wire version that both sides speak.
    package var version: UInt32
    /// The answering node.
    package var node: UInt64
    /// Of the answering node's store.
    package var incarnation: UInt64
    /// The answering node's software version. At most 64 bytes.
    package var software: String
    /// The answering node's own features. At most 64 items of at most 64 bytes.
    package var features: [String]
    /// How far the answering node's journal was when its process began.
    package var found: StoreMark?
    /// How far the caller's was when the answering node last heard of it.
    package var remembered: StoreMark?

    package init(
        version: UInt32, node: UInt64, incarnation: UInt64, software: String,
        features: [String] = [], found: StoreMark? = nil, remembered: StoreMark? = nil
    ) {
        self.version = version
        self.node = node
        self.incarnation = incarnation
        self.software = software
        self.features = features
        self.found = found
        self.remembered = remembered
    }
}

extension Accepted {
    package static var name: String { "Accepted" }

    package static let layout = {
        var empty = unsafe Cairn__Accepted()
        unsafe cairn__accepted__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Accepted.self)
        unsafe try checkText(c.pointee.software, max: 64, "Accepted.software")
        unsafe try checkCount(c.pointee.n_features, max: 64, "Accepted.features")
        for index in unsafe 0..<c.pointee.n_features {
            unsafe try checkText(c.pointee.features[index], max: 64, "Accepted.features")
        }
        if unsafe c.pointee.found != nil {
            unsafe try StoreMark.check(Native(c.pointee.found))
        }
        if unsafe c.pointee.remembered != nil {
            unsafe try StoreMark.check(Native(c.pointee.remembered))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        version = view.version
        node = view.node
        incarnation = view.incarnation
        software = view.software
        features = view.features
        found = view.found
        remembered = view.remembered
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Accepted.self, for: "Accepted")
        unsafe cairn__accepted__init(c)
        unsafe c.pointee.version = version
        unsafe c.pointee.node = node
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.software = try arena.text(software, max: 64, "Accepted.software")
        try checkCount(features.count, max: 64, "Accepted.features")
        if !features.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: features.count,
                for: "Accepted.features")
            for (index, item) in features.enumerated() {
                unsafe list[index] = try arena.text(item, max: 64, "Accepted.features")
            }
            unsafe c.pointee.n_features = features.count
            unsafe c.pointee.features = list
        }
        if let found {
            unsafe c.pointee.found = try found.fill(arena).bound(to: Cairn__StoreMark.self)
        }
        if let remembered {
            unsafe c.pointee.remembered = try remembered.fill(arena).bound(
                to: Cairn__StoreMark.self)
        }
        return unsafe Native(c)
    }
}

extension Accepted {
    /// A decoded Accepted where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Accepted

        private let c: UnsafeMutablePointer<Cairn__Accepted>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Accepted.self) }

        package var version: UInt32 {
            unsafe c.pointee.version
        }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var software: String {
            unsafe readText(c.pointee.software)
        }

        package func withSoftware<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.software).bytes)
        }

        package var features: [String] {
            unsafe (0..<c.pointee.n_features).map { unsafe readText(c.pointee.features[$0]) }
        }

        package var featuresCount: Int { unsafe c.pointee.n_features }

        package func forEachOfFeatures(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_features {
                unsafe body(span(of: c.pointee.features[index]).bytes)
            }
        }

        package var found: StoreMark? {
            unsafe c.pointee.found != nil ? StoreMark(Native(c.pointee.found)) : nil
        }

        package func withFound<Result>(_ body: (borrowing StoreMark.View) -> Result) -> Result? {
            guard unsafe c.pointee.found != nil else { return nil }
            return unsafe body(StoreMark.View(Native(c.pointee.found)))
        }

        package var remembered: StoreMark? {
            unsafe c.pointee.remembered != nil ? StoreMark(Native(c.pointee.remembered)) : nil
        }

        package func withRemembered<Result>(_ body: (borrowing StoreMark.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.remembered != nil else { return nil }
            return unsafe body(StoreMark.View(Native(c.pointee.remembered)))
        }
    }
}

/// The answering node closes the connection after it.
package struct Refused: Message {
    package var reason: Refusal
    /// The reason in words, with the values that explain it. At most 1 KiB.
    package var message: String
    /// The oldest wire version that the answering node speaks.
    package var versionMin: UInt32
    /// The newest wire version that the answering node speaks.
    package var versionMax: UInt32

    package init(reason: Refusal, message: String, versionMin: UInt32, versionMax: UInt32) {
        self.reason = reason
        self.message = message
        self.versionMin = versionMin
        self.versionMax = versionMax
    }
}

extension Refused {
    package static var name: String { "Refused" }

    package static let layout = {
        var empty = unsafe Cairn__Refused()
        unsafe cairn__refused__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Refused.self)
        guard unsafe Refusal(rawValue: c.pointee.reason.rawValue) != nil else {
            throw unsafe .unknownValue(field: "Refused.reason", value: c.pointee.reason.rawValue)
        }
        unsafe try checkText(c.pointee.message, max: 1024, "Refused.message")
    }

    package init(_ native: Native) {
        let view = View(native)
        reason = view.reason
        message = view.message
        versionMin = view.versionMin
        versionMax = view.versionMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Refused.self, for: "Refused")
        unsafe cairn__refused__init(c)
        unsafe c.pointee.reason = Cairn__Refusal(rawValue: reason.rawValue)
        unsafe c.pointee.message = try arena.text(message, max: 1024, "Refused.message")
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        return unsafe Native(c)
    }
}

extension Refused {
    /// A decoded Refused where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Refused

        private let c: UnsafeMutablePointer<Cairn__Refused>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Refused.self) }

        package var reason: Refusal {
            unsafe Refusal(checked: c.pointee.reason.rawValue)
        }

        package var message: String {
            unsafe readText(c.pointee.message)
        }

        package func withMessage<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.message).bytes)
        }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }
    }
}
