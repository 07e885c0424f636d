import Schema
import Testing

/// The rules at the head of module Schema, by their numbers.
@Suite struct RulesTests {
    // MARK: Limits (1)

    @Test func `a limit holds in both directions`() throws {
        let name = String(repeating: "x", count: 65)
        let tooLong = SchemaError.tooLong(field: "Detail.name", byteCount: 65, max: 64)
        #expect(throws: tooLong) { try encoded(Detail(name: name, value: "")) }
        #expect(throws: tooLong) { try decoded(Detail.self, [0x0a, 65] + name.utf8 + [0x12, 0]) }

        var failure = Failure.fixed
        failure.details = Array(repeating: Detail.fixed, count: 17)
        let tooMany = SchemaError.tooMany(field: "Failure.details", count: 17, max: 16)
        #expect(throws: tooMany) { try encoded(failure) }
        failure.details.removeLast()
        let detail = try encoded(Detail.fixed)
        let oneMore = try encoded(failure) + [0x22, UInt8(detail.count)] + detail
        #expect(throws: tooMany) { try decoded(Failure.self, oneMore) }

        var entry = Entry.fixed
        entry.payload = Array(repeating: 1, count: 4 << 20)
        #expect(try decoded(Entry.self, encoded(entry)) == entry)
        entry.payload.append(1)
        #expect(
            throws: SchemaError.tooLong(
                field: "Entry.payload", byteCount: 4 << 20 + 1, max: 4 << 20)
        ) { try encoded(entry) }
    }

    @Test func `bytes of a fixed count have that count`() throws {
        let session = Array(repeating: 7 as UInt8, count: 17)
        for count in [0, 15, 17] {
            let bytes = [0x0a, UInt8(count)] + session.prefix(count) + [0x10, 1]
            #expect(
                throws: SchemaError.wrongLength(
                    field: "RequestID.session", byteCount: count, expected: 16)
            ) { try decoded(RequestID.self, bytes) }
        }
    }

    @Test func `a message over the coder's limit is refused unread`() throws {
        var limits = Coder.Limits()
        limits.messageByteCountMax = 8
        var coder = Coder(limits: limits)
        let bytes = Array(repeating: 0 as UInt8, count: 9)
        let tooLarge = SchemaError.tooLarge(message: "Detail", byteCount: 9, max: 8)
        #expect(throws: tooLarge) { try unsafe coder.decode(Detail.self, from: bytes.span.bytes) }
        var buffer: [UInt8] = []
        #expect(throws: tooLarge) {
            try coder.encode(Detail(name: "abc", value: "de"), into: &buffer)
        }
    }

    // MARK: Bytes (2)

    @Test(arguments: golden) func `bytes stay as they are, release after release`(_ golden: Golden)
        throws
    {
        func stay<S: Sample>(_ type: S.Type) throws {
            #expect(try encoded(S.fixed) == bytes(golden.bytes))
            #expect(try decoded(type, bytes(golden.bytes)) == S.fixed)
        }
        let sample = try #require(samples.first { $0.name == golden.name })
        try stay(sample)
    }

    @Test func `every message has its golden bytes`() {
        let names = samples.map { $0.name }
        #expect(names == golden.map { $0.name })
    }

    // MARK: Presence and enums (3, 4)

    @Test func `a message without a required field is refused`() {
        #expect(throws: SchemaError.malformed(message: "Detail")) {
            try decoded(Detail.self, [0x0a, 0])
        }
        #expect(throws: SchemaError.malformed(message: "Hello")) { try decoded(Hello.self, []) }
        #expect(throws: SchemaError.missing(field: "HelloReply.answer")) {
            try decoded(HelloReply.self, [])
        }
    }

    @Test func `of an answer given twice, the last counts`() throws {
        let both =
            try encoded(HelloReply(answer: .accepted(.fixed)))
            + encoded(HelloReply(answer: .refused(.fixed)))
        #expect(try decoded(HelloReply.self, both) == HelloReply(answer: .refused(.fixed)))
    }

    @Test(arguments: [0, 8, 0xffff_ffff] as [UInt32])
    func `an enum value of another version is refused by name`(value: UInt32) throws {
        var varint: [UInt8] = []
        var rest = value
        while rest >= 0x80 {
            varint.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        let bytes = [0x08] + varint + [UInt8(rest), 0x12, 0, 0x18, 1, 0x20, 1]
        #expect(throws: SchemaError.unknownValue(field: "Refused.reason", value: value)) {
            try decoded(Refused.self, bytes)
        }
    }

    // MARK: Newer versions (5)

    @Test func `fields of a newer version are skipped`() throws {
        let newer: [UInt8] =
            [0x98, 0x06, 0x96, 0x01]  // 99: varint
            + [0xa1, 0x06, 1, 2, 3, 4, 5, 6, 7, 8]  // 100: 64 bits
            + [0xaa, 0x06, 3, 0x61, 0, 0xff]  // 101: bytes
            + [0xb5, 0x06, 1, 2, 3, 4]  // 102: 32 bits
        for sample in samples {
            func skips<S: Sample>(_ type: S.Type) throws {
                let bytes = try encoded(S.fixed)
                #expect(try decoded(type, newer + bytes + newer) == S.fixed)
            }
            try skips(sample)
        }
    }

    // MARK: Text (7)

    @Test func `text is UTF-8 without NUL`() throws {
        let notText = SchemaError.notText(field: "Detail.name")
        for name: [UInt8] in [
            [0x61, 0, 0x62], [0], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe6, 0xbc],
        ] {
            #expect(throws: notText) {
                try decoded(Detail.self, [0x0a, UInt8(name.count)] + name + [0x12, 0])
            }
        }
        #expect(throws: notText) { try encoded(Detail(name: "a\0b", value: "")) }
        #expect(try decoded(Detail.self, encoded(Detail(name: "漢", value: ""))).name == "漢")
    }
}

struct Golden: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: String
    var testDescription: String { name }
}

/// Written by protoc's own encoder (`protoc-c --encode`) from the text form of each `fixed` sample.
private let golden: [Golden] = [
    Golden(
        name: "Hello",
        bytes: """
            080110031a10000102030405060708090a0b0c0d0e0f2007280230ac02380242
            09636169726e20312e304a077769746e6573734a00
            """),
    Golden(
        name: "HelloReply",
        bytes: """
            121b080112133120746f20332c2068657265203420746f203518042005
            """),
    Golden(
        name: "Accepted",
        bytes: """
            080310ac0218012209636169726e20312e312a056c65617365
            """),
    Golden(
        name: "Refused",
        bytes: """
            080112133120746f20332c2068657265203420746f203518042005
            """),
    Golden(
        name: "Failure",
        bytes: """
            0a0e71756f74615f657863656564656412286e656564732034204769422c2031
            2047694220667265653b20656d70747920746865207472617368180122120a04
            66726565120a3130373337343138323428003210fffefdfcfbfaf9f8f7f6f5f4
            f3f2f1f0
            """),
    Golden(
        name: "Detail",
        bytes: """
            0a047061746812032fc3a4
            """),
    Golden(
        name: "Entry",
        bytes: """
            0804100918808080808020200228ffffffffffffffffff0132150a1000030609
            0c0f1215181b1e2124272a2d1080013a030001ff
            """),
    Golden(
        name: "RequestID",
        bytes: """
            0a10eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee1001
            """),
    Golden(
        name: "Example",
        bytes: """
            080110ffffffffffffffffff0118d70421080706050403020128003a00420048
            025200520209086200
            """),
]

private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap { $0.hexDigitValue.map(UInt8.init) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
