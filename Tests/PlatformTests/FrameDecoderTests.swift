import Platform
import Testing

@Suite struct FrameDecoderTests {
    static let preface: [UInt8] = [0x63, 0x61, 0x69, 0x72, 1, 0, 0, 0]

    static func frame(_ message: [UInt8]) -> [UInt8] {
        let header = FrameDecoder.header(byteCount: message.count)
        return (0..<4).map { header[$0] } + message
    }

    /// Decodes `bytes`, handed over in pieces of these sizes in turn.
    static func decode(
        _ bytes: [UInt8], pieces: [Int] = [.max], byteCountMessageMax: Int = 1000,
        stopAfter countMax: Int = .max
    ) -> (messages: [[UInt8]], error: FrameError?) {
        var decoder = FrameDecoder(byteCountMessageMax: byteCountMessageMax)
        var messages: [[UInt8]] = []
        var rest = bytes[...]
        var turn = 0
        while !rest.isEmpty {
            let piece = Array(rest.prefix(pieces[turn % pieces.count]))
            rest = rest.dropFirst(piece.count)
            turn += 1
            do {
                try unsafe decoder.decode(piece.span.bytes) { message in
                    messages.append(unsafe message.withUnsafeBytes { unsafe Array($0) })
                    return messages.count < countMax
                }
            } catch {
                return (messages, error)
            }
        }
        return (messages, nil)
    }

    @Test func `the layout is the one that is drawn`() {
        #expect(FrameDecoder.preface == Self.preface)
        #expect(Self.frame([9, 8]) == [2, 0, 0, 0, 9, 8])
        let header = FrameDecoder.header(byteCount: 0x0102_0304)
        #expect((0..<4).map { header[$0] } == [4, 3, 2, 1])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `messages come out as they went in, however the bytes are cut`(_ seed: UInt64) {
        var random = SeededBytes(seed: seed)
        let messages = (0..<20).map { _ in
            random.bytes(
                Int.random(in: 0...(Bool.random(using: &random) ? 10 : 1000), using: &random))
        }
        let bytes = Self.preface + messages.flatMap(Self.frame)
        let pieces = (0..<7).map { _ in
            Int.random(in: 1...(Bool.random(using: &random) ? 5 : 3000), using: &random)
        }
        let (decoded, error) = Self.decode(bytes, pieces: pieces)
        #expect(decoded == messages)
        #expect(error == nil)
    }

    @Test func `a message may be as long as allowed, and no byte longer`() {
        let longest = [UInt8](repeating: 1, count: 1000)
        #expect(Self.decode(Self.preface + Self.frame(longest)).messages == [longest])
        let tooLong = Self.preface + Self.frame([1]) + Self.frame(longest + [1])
        for pieces in [[Int.max], [1]] {
            let (messages, error) = Self.decode(tooLong, pieces: pieces)
            #expect(messages == [[1]])
            #expect(error == .tooLong(byteCount: 1001, byteCountMax: 1000))
        }
    }

    @Test func `a claimed length reserves nothing`() {
        var decoder = FrameDecoder(byteCountMessageMax: Int(UInt32.max))
        let start = Self.preface + [255, 255, 255, 255, 1]
        let isFine = (try? unsafe decoder.decode(start.span.bytes) { _ in true }) != nil
        #expect(isFine)
        #expect(decoder.byteCountHeld < 100)
    }

    @Test func `another protocol is known by its first wrong byte, another version by its number`()
    {
        #expect(Self.decode(Array("GET /".utf8)).error == .notOurs)
        #expect(Self.decode([0x63, 0x61, 0]).error == .notOurs)
        #expect(Self.decode([0x63, 0x61, 0], pieces: [1]).error == .notOurs)
        #expect(Self.decode([0x63, 0x61, 0x69]).error == nil)
        #expect(Self.decode([0x63, 0x61, 0x69, 0x72, 2, 1, 0, 0]).error == .otherVersion(258))
        #expect(Self.decode([0x63, 0x61, 0x69, 0x72, 1, 0, 0, 1]).error == .notOurs)
    }

    @Test func `after an error nothing more is decoded`() {
        var decoder = FrameDecoder(byteCountMessageMax: 10)
        let bad: [UInt8] = [1]
        let good = Self.preface + Self.frame([1])
        #expect(throws: FrameError.notOurs) {
            try unsafe decoder.decode(bad.span.bytes) { _ in true }
        }
        #expect(throws: FrameError.notOurs) {
            try unsafe decoder.decode(good.span.bytes) { _ in true }
        }
    }

    @Test func `who wants no more messages is shown none`() {
        let bytes = Self.preface + Self.frame([1]) + Self.frame([2]) + Self.frame([3])
        #expect(Self.decode(bytes, stopAfter: 2).messages == [[1], [2]])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `garbage never shows a message longer than allowed, nor holds more than came`(
        _ seed: UInt64
    ) {
        var random = SeededBytes(seed: seed)
        let bytes = Self.preface + random.bytes(5000).map { $0 & (seed % 2 == 0 ? 0x03 : 0xff) }
        let (messages, _) = Self.decode(bytes, pieces: [Int(seed) % 50 + 1])
        #expect(messages.allSatisfy { $0.count <= 1000 })
        #expect(messages.reduce(0) { $0 + $1.count + 4 } <= 5000)
    }
}
