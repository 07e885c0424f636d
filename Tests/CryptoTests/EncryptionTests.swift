import Crypto
import Testing

internal import COpenSSL

@Suite struct EncryptionTests {
    struct Vector: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let key, nonce, header, plaintext, ciphertext, tag: String
    }

    /// "The Galois/Counter Mode of Operation", McGrew and Viega, test cases 13, 14 and 16.
    static let vectors = [
        Vector(
            testDescription: "case 13: nothing at all",
            key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12),
            header: "", plaintext: "", ciphertext: "", tag: "530f8afbc74536b9a963b4f1c4cb738b"),
        Vector(
            testDescription: "case 14: one block",
            key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12),
            header: "", plaintext: String(repeating: "00", count: 16),
            ciphertext: "cea7403d4d606b6e074ec5d3baf39d18",
            tag: "d0d1c8a799996bf0265b98b5d48ab919"),
        Vector(
            testDescription: "case 16: a header, and a last block that is not full",
            key: String(repeating: "feffe9928665731c6d6a8f9467308308", count: 2),
            nonce: "cafebabefacedbaddecaf888", header: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            plaintext: """
                d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
                1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
                """,
            ciphertext: """
                522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
                8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
                """,
            tag: "76fc6ece0f4e1768cddf8853bb2d551b"),
    ]

    /// A message sealed under a key, to be opened as it is or tampered with.
    struct Sealed {
        var key: [UInt8]
        var nonce: [UInt8]
        var header: [UInt8]
        var ciphertext: [UInt8]
        var tag: [UInt8]

        func open() throws -> [UInt8] {
            var cipher = try AESGCM(key: secret(key))
            var plaintext = [UInt8](repeating: 0xee, count: ciphertext.count)
            let sealTag = try #require(makeTag(tag))
            let sealNonce = try #require(makeNonce(nonce))
            do {
                try changing(&plaintext) {
                    try cipher.open(
                        RawSpan(_elements: ciphertext.span), into: &$0, tag: sealTag,
                        nonce: sealNonce, header: RawSpan(_elements: header.span))
                }
            } catch {
                #expect(plaintext == [UInt8](repeating: 0, count: ciphertext.count))
                #expect(ERR_peek_error() == 0)
                throw error
            }
            return plaintext
        }
    }

    @Test(arguments: vectors) func `AES-256-GCM gives the standard's ciphertexts and tags`(
        _ vector: Vector
    ) throws {
        let plaintext = bytes(hex: vector.plaintext)
        let nonce = try #require(makeNonce(bytes(hex: vector.nonce)))
        let header = bytes(hex: vector.header)
        let key = secret(bytes(hex: vector.key))
        var cipher = try AESGCM(key: key)
        for _ in 0..<2 {  // the second time in the contexts of the first
            var message = [UInt8](repeating: 0, count: plaintext.count)
            let tag = changing(&message) {
                cipher.seal(
                    RawSpan(_elements: plaintext.span), into: &$0, nonce: nonce,
                    header: RawSpan(_elements: header.span))
            }
            #expect(message == bytes(hex: vector.ciphertext))
            #expect(tag.withBytes { bytes($0) } == bytes(hex: vector.tag))

            try changing(&message) {
                try cipher.open(
                    &$0, tag: tag, nonce: nonce, header: RawSpan(_elements: header.span))
            }
            #expect(message == plaintext)
            let again = changing(&message) {
                cipher.seal(&$0, nonce: nonce, header: RawSpan(_elements: header.span))
            }
            #expect(message == bytes(hex: vector.ciphertext))
            #expect(again.withBytes { bytes($0) } == bytes(hex: vector.tag))
        }
    }

    @Test func `one changed bit anywhere is refused, and no plaintext is given out`() throws {
        let vector = Self.vectors[2]
        let sealed = Sealed(
            key: bytes(hex: vector.key), nonce: bytes(hex: vector.nonce),
            header: bytes(hex: vector.header), ciphertext: bytes(hex: vector.ciphertext),
            tag: bytes(hex: vector.tag))
        #expect(try sealed.open() == bytes(hex: vector.plaintext))
        let parts: [WritableKeyPath<Sealed, [UInt8]>] = [
            \.key, \.nonce, \.header, \.ciphertext, \.tag,
        ]
        for part in parts {
            for index in sealed[keyPath: part].indices {
                var changed = sealed
                changed[keyPath: part][index] ^= 1
                #expect(throws: CryptoError.notAuthentic) { try changed.open() }
            }
        }
        var shorter = sealed
        shorter.ciphertext.removeLast()
        #expect(throws: CryptoError.notAuthentic) { try shorter.open() }
        shorter = sealed
        shorter.header = []
        #expect(throws: CryptoError.notAuthentic) { try shorter.open() }
    }

    @Test(arguments: [0, 16, 31, 33, 64]) func `a key of the wrong length is refused`(
        _ byteCount: Int
    ) throws {
        let key = try SecretBytes.random(byteCount: byteCount)
        #expect(throws: CryptoError.wrongKeyByteCount(found: byteCount, expected: 32)) {
            _ = try AESGCM(key: key)
        }
    }

    @Test func `a counted nonce is prefix and counter, big-endian`() {
        let nonce = Nonce(prefix: 0x0102_0304, counter: 0x0506_0708_090a_0b0c)
        #expect(nonce.withBytes { bytes($0) } == Array(1...12))
    }

    @Test func `random bytes differ each time, at every length`() throws {
        for count in [16, 17, 4096] {
            #expect(try Random.bytes(count: count) != Random.bytes(count: count))
        }
        #expect(try Random.bytes(count: 0) == [])
        let (first, second) = (try Nonce.random(), try Nonce.random())
        #expect(first.bytes.indices.contains { first.bytes[$0] != second.bytes[$0] })
    }
}
