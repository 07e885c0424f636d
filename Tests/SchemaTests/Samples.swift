import Schema

/// SplitMix64: the same numbers from the same seed, everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func number() -> UInt64 {
        next() >> UInt64.random(in: 0..<64, using: &self)  // as often small as large
    }

    mutating func text(max: Int) -> String {
        let alphabet: [Character] = ["a", "Z", "0", " ", "\"", "\\", "\n", "ä", "漢", "🗂", "\u{7f}"]
        var text = ""
        for _ in 0..<Int.random(in: 0...max / 4, using: &self) {
            text.append(alphabet.randomElement(using: &self) ?? "a")
        }
        return text
    }

    mutating func bytes(max: Int) -> [UInt8] {
        (0..<Int.random(in: 0...max, using: &self)).map { _ in UInt8(truncatingIfNeeded: next()) }
    }

    mutating func fixed<let byteCount: Int>() -> FixedBytes<byteCount> {
        let first = UInt8(truncatingIfNeeded: next())
        return FixedBytes { first &+ UInt8($0 & 255) }
    }

    mutating func list<Item>(max: Int, _ item: (inout Seeded) -> Item) -> [Item] {
        (0..<Int.random(in: 0...max, using: &self)).map { _ in item(&self) }
    }

    mutating func one<Value: CaseIterable>(of type: Value.Type) -> Value {
        let all = Array(Value.allCases)
        return all[Int.random(in: 0..<all.count, using: &self)]
    }
}

/// A message that the tests can make up, in small and in any shape.
protocol Sample: Message {
    static var fixed: Self { get }
    static func random(_ seeded: inout Seeded) -> Self
}

/// Every message of the schema, but for the empty one.
let samples: [any Sample.Type] = [
    Hello.self, HelloReply.self, Accepted.self, Refused.self, Failure.self, Detail.self,
    Entry.self, RequestID.self, Example.self,
]

extension Hello: Sample {
    static var fixed: Hello {
        Hello(
            versionMin: 1, versionMax: 3, cluster: FixedBytes { UInt8($0) }, node: 7,
            incarnation: 2, callee: 300, traffic: .bulk, software: "cairn 1.0",
            features: ["witness", ""])
    }

    static func random(_ seeded: inout Seeded) -> Hello {
        Hello(
            versionMin: UInt32(truncatingIfNeeded: seeded.number()),
            versionMax: UInt32(truncatingIfNeeded: seeded.number()), cluster: seeded.fixed(),
            node: seeded.number(), incarnation: seeded.number(), callee: seeded.number(),
            traffic: seeded.one(of: TrafficClass.self), software: seeded.text(max: 64),
            features: seeded.list(max: 64) { $0.text(max: 64) })
    }
}

extension HelloReply: Sample {
    static var fixed: HelloReply { HelloReply(answer: .refused(.fixed)) }

    static func random(_ seeded: inout Seeded) -> HelloReply {
        Bool.random(using: &seeded)
            ? HelloReply(answer: .accepted(.random(&seeded)))
            : HelloReply(answer: .refused(.random(&seeded)))
    }
}

extension Accepted: Sample {
    static var fixed: Accepted {
        Accepted(version: 3, node: 300, incarnation: 1, software: "cairn 1.1", features: ["lease"])
    }

    static func random(_ seeded: inout Seeded) -> Accepted {
        Accepted(
            version: UInt32(truncatingIfNeeded: seeded.number()), node: seeded.number(),
            incarnation: seeded.number(), software: seeded.text(max: 64),
            features: seeded.list(max: 64) { $0.text(max: 64) })
    }
}

extension Refused: Sample {
    static var fixed: Refused {
        Refused(reason: .version, message: "1 to 3, here 4 to 5", versionMin: 4, versionMax: 5)
    }

    static func random(_ seeded: inout Seeded) -> Refused {
        Refused(
            reason: seeded.one(of: Refusal.self), message: seeded.text(max: 1024),
            versionMin: UInt32(truncatingIfNeeded: seeded.number()),
            versionMax: UInt32(truncatingIfNeeded: seeded.number()))
    }
}

extension Failure: Sample {
    static var fixed: Failure {
        Failure(
            code: "quota_exceeded", message: "needs 4 GiB, 1 GiB free; empty the trash",
            outcome: .notDone, details: [Detail(name: "free", value: "1073741824")],
            retryAfter: 0, trace: FixedBytes { UInt8(255 - $0) })
    }

    static func random(_ seeded: inout Seeded) -> Failure {
        Failure(
            code: seeded.text(max: 64), message: seeded.text(max: 2048),
            outcome: seeded.one(of: Outcome.self),
            details: seeded.list(max: 16) { .random(&$0) },
            retryAfter: Bool.random(using: &seeded) ? seeded.number() : nil,
            trace: Bool.random(using: &seeded) ? seeded.fixed() : nil)
    }
}

extension Detail: Sample {
    static var fixed: Detail { Detail(name: "path", value: "/ä") }

    static func random(_ seeded: inout Seeded) -> Detail {
        Detail(name: seeded.text(max: 64), value: seeded.text(max: 1024))
    }
}

extension Entry: Sample {
    static var fixed: Entry {
        Entry(
            group: 4, term: 9, index: 1 << 40, kind: .command, leaderTime: -1,
            request: RequestID(session: FixedBytes { UInt8($0 * 3) }, number: 128),
            payload: [0, 1, 0xff])
    }

    static func random(_ seeded: inout Seeded) -> Entry {
        Entry(
            group: seeded.number(), term: seeded.number(), index: seeded.number(),
            kind: seeded.one(of: EntryKind.self), leaderTime: Int64(bitPattern: seeded.number()),
            request: Bool.random(using: &seeded) ? .random(&seeded) : nil,
            payload: seeded.bytes(max: 300))
    }
}

extension RequestID: Sample {
    static var fixed: RequestID { RequestID(session: FixedBytes { _ in 0xee }, number: 1) }

    static func random(_ seeded: inout Seeded) -> RequestID {
        RequestID(session: seeded.fixed(), number: seeded.number())
    }
}

extension Example: Sample {
    static var fixed: Example {
        Example(
            flag: true, small: -1, signedNumber: -300, hash: 0x0102_0304_0506_0708,
            maybeFlag: false, maybeText: "", maybeBytes: [], maybeOutcome: .unknown,
            pieces: [[], [9, 8]], oneOrOther: .other(Nothing()))
    }

    static func random(_ seeded: inout Seeded) -> Example {
        func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &seeded) ? value : nil }
        return Example(
            flag: Bool.random(using: &seeded), small: Int32(truncatingIfNeeded: seeded.number()),
            signedNumber: Int64(bitPattern: seeded.number()), hash: seeded.number(),
            maybeFlag: maybe(Bool.random(using: &seeded)), maybeNumber: maybe(.max),
            maybeText: maybe(seeded.text(max: 16)), maybeBytes: maybe(seeded.bytes(max: 16)),
            maybeOutcome: maybe(seeded.one(of: Outcome.self)),
            pieces: seeded.list(max: 4) { $0.bytes(max: 100) },
            oneOrOther: Bool.random(using: &seeded)
                ? .one(.random(&seeded)) : .other(Nothing()))
    }
}

func encoded(_ message: some Message) throws(SchemaError) -> [UInt8] {
    var coder = Coder()
    var bytes: [UInt8] = []
    try coder.encode(message, into: &bytes)
    return bytes
}

func decoded<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws(SchemaError) -> M {
    var coder = Coder()
    return try unsafe coder.decode(type, from: bytes.span.bytes)
}
