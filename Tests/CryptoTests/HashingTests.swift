import Crypto
import Testing

@Suite struct HashingTests {
    /// FIPS 180-4, with the examples NIST publishes for it.
    static let digests = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test(arguments: digests) func `SHA-256 gives the standard's digests`(
        _ text: String, _ expected: String
    ) {
        #expect(digest(bytes(text)).hex == expected)
    }

    @Test func `SHA-256 in pieces is SHA-256 of the whole, again and again in one context`() {
        let whole = bytes(String(repeating: "cairn ", count: 500))
        let expected = digest(whole)
        var hash = SHA256()
        for pieceCount in [1, 3, 63, 64, 65, 1000] {
            var start = 0
            while start < whole.count {
                let end = min(start + pieceCount, whole.count)
                hash.update(RawSpan(_elements: whole.span.extracting(start..<end)))
                start = end
            }
            #expect(hash.finish() == expected)
        }
        #expect(hash.finish().hex == Self.digests[0].1)
    }

    @Test func `threads that hash at the same time do not disturb each other`() async {
        let results = await withTaskGroup(of: Bool.self) { group in
            for seed in 0..<16 as Range<UInt64> {
                group.addTask {
                    var garbage = Garbage(seed: seed)
                    for _ in 0..<200 {
                        let message = garbage.bytes(count: Int(garbage.next() % 300))
                        var hash = SHA256()
                        hash.update(RawSpan(_elements: message.span))
                        guard hash.finish() == digest(message)
                        else { return false }
                    }
                    return true
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: true, count: 16))
    }

    /// RFC 4231, cases 1, 2, 3 and 6.
    static let codes = [
        (
            String(repeating: "0b", count: 20), hex(bytes("Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            hex(bytes("Jefe")), hex(bytes("what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            String(repeating: "aa", count: 131),
            hex(bytes("Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ]

    @Test(arguments: codes) func `HMAC-SHA-256 gives the standard's codes`(
        _ key: String, _ message: String, _ expected: String
    ) {
        let message = bytes(hex: message)
        var hmac = HMAC(key: secret(bytes(hex: key)))
        for _ in 0..<3 {
            #expect(hmac.code(of: RawSpan(_elements: message.span)).hex == expected)
        }
        hmac.update(RawSpan(_elements: message.span.extracting(first: 5)))
        hmac.update(RawSpan(_elements: message.span.extracting(droppingFirst: 5)))
        #expect(hmac.finish().hex == expected)
    }

    @Test func `a digest is read back from its digits and bytes, and from nothing else`() throws {
        let abc = digest(bytes("abc"))
        #expect(Digest(hex: abc.hex) == abc)
        #expect(Digest(hex: abc.hex.uppercased()) == abc)
        #expect(abc.withBytes { Digest(copying: $0) } == abc)
        #expect(abc.withBytes { Digest(copying: $0.extracting(first: 31)) } == nil)
        for wrong in ["", "ba78", abc.hex + "0", String(abc.hex.dropLast()) + "g"] {
            #expect(Digest(hex: wrong) == nil)
        }
    }

    @Test func `digests sort as their digits do`() {
        var garbage = Garbage(seed: 1)
        let digests = (0..<200).map { _ in
            Digest(bytes: .init { _ in UInt8(truncatingIfNeeded: garbage.next() % 2) })
        }
        #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
        #expect(Set(digests).count == Set(digests.map(\.hex)).count)
    }

    @Test func `comparing in constant time is comparing`() {
        func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
            areEqualInConstantTime(RawSpan(_elements: left.span), RawSpan(_elements: right.span))
        }
        let left = bytes("the same 16 byte")
        for index in left.indices {
            var right = left
            #expect(
                areEqual(left, right))
            right[index] ^= 0x10
            #expect(
                !areEqual(left, right))
        }
        let shorter = Array(left.dropLast())
        #expect(
            !areEqual(left, shorter))
        #expect(areEqual([], []))
        let empty = digest([])
        #expect(empty.isEqual(inConstantTimeTo: digest([])))
    }
}
