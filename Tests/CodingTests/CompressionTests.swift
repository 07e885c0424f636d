import Coding
import Testing

@Suite struct CompressionTests {
    static let contents: [[UInt8]] = {
        var garbage = Garbage(seed: 5)
        return [
            [], [7], [UInt8](repeating: 0, count: 3_000_000), garbage.bytes(count: 300_000),
            Array(String(repeating: "a cairn is a heap of stones. ", count: 9000).utf8),
        ]
    }()

    @Test(arguments: [1, 3, 19]) func `what is compressed is decompressed`(_ level: Int) throws {
        var compressor = try Compressor(level: level)
        var decompressor = Decompressor()
        for content in Self.contents + Self.contents.reversed() {
            let frame = compressor.compress(RawSpan(_elements: content.span))
            #expect(frame.count <= Compressor.frameByteCountMax(contentByteCount: content.count))
            let found = try decompressor.decompress(
                RawSpan(_elements: frame.span), byteCountMax: content.count)
            #expect(found == content)

            var target = [UInt8](repeating: 1, count: content.count)
            var elements = target.mutableSpan
            var output = MutableRawSpan(_elements: &elements)
            let count = try decompressor.decompress(RawSpan(_elements: frame.span), into: &output)
            #expect(count == content.count)
            #expect(target == content)
        }
    }

    @Test(arguments: [-1, 0, 20, 100]) func `an unknown level is refused`(_ level: Int) {
        #expect(throws: CompressionError.unknownLevel(level)) { try compress([], level: level) }
    }

    @Test func `content that does not get small enough is told by nil`() throws {
        var compressor = try Compressor(level: 1)
        for (content, fits) in [(Self.contents[3], false), (Self.contents[4], true)] {
            var target = [UInt8](repeating: 0, count: content.count * 7 / 8)
            var elements = target.mutableSpan
            var output = MutableRawSpan(_elements: &elements)
            let count = compressor.compress(RawSpan(_elements: content.span), into: &output)
            #expect((count != nil) == fits)
        }
    }

    @Test func `a bomb is refused before it goes off`() throws {
        let bomb = try compress([UInt8](repeating: 0, count: 3_000_000))
        #expect(bomb.count < 500)
        #expect(throws: CompressionError.tooLarge(claimed: 3_000_000, byteCountMax: 2_999_999)) {
            try decompress(bomb, byteCountMax: 2_999_999)
        }
        #expect(try decompress(bomb, byteCountMax: 3_000_000).count == 3_000_000)
    }

    /// Blocks of one repeated byte ("RLE") behind a header with a window and no length.
    private func frameOfUnknownLength(blockCount: Int) -> [UInt8] {
        let header: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]  // window 128 KiB
        let byteCount = 1 << 17
        let blocks = (0..<blockCount).flatMap { index -> [UInt8] in
            let word = byteCount << 3 | 1 << 1 | (index == blockCount - 1 ? 1 : 0)
            return [UInt8(word & 0xff), UInt8(word >> 8 & 0xff), UInt8(word >> 16), 0x2a]
        }
        return header + blocks
    }

    @Test func `a bomb that does not tell its length is refused at the bound`() throws {
        let bomb = frameOfUnknownLength(blockCount: 8)
        let content = [UInt8](repeating: 0x2a, count: 8 << 17)
        #expect(try decompress(bomb, byteCountMax: 8 << 17) == content)
        #expect(try decompress(bomb, byteCountMax: 100 << 17) == content)
        for bound in [0, 1, 1 << 16, 8 << 17 - 1] {
            #expect(throws: CompressionError.tooLarge(claimed: nil, byteCountMax: bound)) {
                try decompress(bomb, byteCountMax: bound)
            }
        }
    }

    @Test func `a frame that lies about its length is damaged, not believed`() throws {
        var frame = try compress(Array(String(repeating: "stone ", count: 100).utf8))
        #expect(frame[4] & 0xe0 == 0x60)  // one segment, two bytes of length
        frame[5] &+= 1
        #expect(throws: CompressionError.self) { try decompress(frame, byteCountMax: 1 << 20) }
        frame[5] &-= 2
        #expect(throws: CompressionError.self) { try decompress(frame, byteCountMax: 1 << 20) }
    }

    @Test func `cut, changed and followed frames are typed errors`() throws {
        for frame in [try compress(Self.contents[4]), frameOfUnknownLength(blockCount: 3)] {
            for count in 0..<frame.count {
                #expect(throws: CompressionError.self) {
                    try decompress(Array(frame[..<count]), byteCountMax: 1 << 20)
                }
            }
            #expect(throws: CompressionError.trailingBytes(count: 1)) {
                try decompress(frame + [0], byteCountMax: 1 << 20)
            }
            var garbage = Garbage(seed: 6)
            for _ in 0..<500 {
                var changed = frame
                changed[Int(garbage.next() % UInt64(frame.count))] = UInt8(
                    truncatingIfNeeded: garbage.next())
                _ = try? decompress(changed, byteCountMax: 1 << 20)
            }
        }
        var garbage = Garbage(seed: 9)
        for _ in 0..<500 {
            let noise = garbage.bytes(count: Int(garbage.next() % 300))
            #expect(throws: CompressionError.self) { try decompress(noise, byteCountMax: 1 << 20) }
        }
    }

    @Test func `a context is as good as new after an error`() throws {
        var decompressor = Decompressor()
        for content in Self.contents {
            let frame = try compress(content)
            let cut = frameOfUnknownLength(blockCount: 3).dropLast()
            #expect(throws: CompressionError.self) {
                var decompressor = Decompressor()
                let bytes = Array(cut)
                _ = try decompressor.decompress(
                    RawSpan(_elements: bytes.span), byteCountMax: 1 << 20)
            }
            let bytes = Array(cut)
            _ = try? decompressor.decompress(
                RawSpan(_elements: bytes.span), byteCountMax: 1 << 20)
            let found = try decompressor.decompress(
                RawSpan(_elements: frame.span), byteCountMax: 3_000_000)
            #expect(found == content)
        }
    }
}
