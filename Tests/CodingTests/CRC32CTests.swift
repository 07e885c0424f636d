import Coding
import Testing

@Suite struct CRC32CTests {
    /// RFC 3720, appendix B.4, and the check value every catalogue of CRCs gives.
    static let vectors: [([UInt8], UInt32)] = [
        ([], 0),
        (Array("123456789".utf8), 0xe306_9283),
        ([UInt8](repeating: 0, count: 32), 0x8a91_36aa),
        ([UInt8](repeating: 0xff, count: 32), 0x62a8_ab43),
        (Array(0...31), 0x46dd_794e),
        ((0...31).reversed(), 0x113f_db5c),
        (
            [
                0x01, 0xc0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0x04, 0,
                0, 0, 0, 0x14, 0, 0, 0, 0x18, 0x28, 0, 0, 0, 0, 0, 0, 0, 0x02, 0, 0, 0, 0, 0, 0, 0,
            ], 0xd996_3a56
        ),
    ]

    @Test(arguments: vectors) func `gives the standard's values`(
        _ bytes: [UInt8], _ expected: UInt32
    ) {
        #expect(checksum(bytes) == expected)
    }

    /// The definition, a bit at a time.
    private func slow(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { register, byte in
            (0..<8).reduce(register ^ UInt32(byte)) { register, _ in
                register >> 1 ^ (register & 1 == 1 ? 0x82f6_3b78 : 0)
            }
        }
    }

    @Test func `agrees with the definition at every length and alignment`() {
        var garbage = Garbage(seed: 3)
        let bytes = garbage.bytes(count: 1100)
        for count in Array(0...300) + [511, 512, 1023, 1024, 1025] {
            for start in [0, 1, 7, 16] {
                let piece = bytes.span.extracting(start..<start + count)
                let value = CRC32C.checksum(of: RawSpan(_elements: piece))
                #expect(value == slow(Array(bytes[start..<start + count])))
            }
        }
    }

    @Test func `pieces have the value of the whole, also from a stored value on`() {
        var garbage = Garbage(seed: 4)
        let bytes = garbage.bytes(count: 5000)
        for cut in [0, 1, 8, 2500, 4999, 5000] {
            var first = CRC32C()
            first.update(RawSpan(_elements: bytes.span.extracting(first: cut)))
            var rest = CRC32C(first.value)
            rest.update(RawSpan(_elements: bytes.span.extracting(droppingFirst: cut)))
            #expect(rest.value == checksum(bytes))
        }
    }
}
