import HTTP
import Testing

@Suite struct WebSocketSessionTests {
    /// A session and what came out of it, with no socket.
    final class Peer: WebSocketSessionDelegate {
        let session: WebSocketSession
        var received: [String] = []

        init(byteCountMessageMax: Int = 1 << 20) {
            session = WebSocketSession(byteCountMessageMax: byteCountMessageMax)
        }

        func session(received text: String) { received.append(text) }
        func session(received bytes: RawSpan) {
            received.append("\(unsafe bytes.withUnsafeBytes { unsafe Array($0) })")
        }

        /// What is sent in answer.
        func feed(_ bytes: [UInt8]) -> [UInt8] {
            unsafe session.receive(bytes.span.bytes, self)
            return output()
        }

        func output() -> [UInt8] {
            var bytes: [UInt8] = []
            while true {
                session.fillOutput()
                if session.output.isEmpty { return bytes }
                bytes += session.output
                session.drop(session.output.count)
            }
        }
    }

    @Test func `text and binary messages arrive, and nothing is kept between them`() {
        let peer = Peer()
        #expect(peer.session.isAtRest)
        #expect(peer.feed(frame(1, "häl".utf8)) == [])
        #expect(peer.feed(frame(2, [1, 2, 3])) == [])
        #expect(peer.received == ["häl", "[1, 2, 3]"])
        #expect(peer.session.isAtRest)
    }

    @Test(arguments: [0, 1, 125, 126, 65535, 65536, 200_000])
    func `a message arrives whole, however it is cut`(_ count: Int) {
        let bytes = frame(2, pattern(count))
        for step in [1, 2, 7, 4096, bytes.count] where bytes.count / step < 70_000 {
            let peer = Peer()
            for start in stride(from: 0, to: bytes.count, by: step) {
                let end = min(start + step, bytes.count)
                #expect(peer.feed(Array(bytes[start..<end])) == [])
                #expect(peer.session.isAtRest == (end == bytes.count))
            }
            #expect(peer.received == ["\(pattern(count))"])
        }
    }

    @Test func `fragments make one message, with a ping between them answered at once`() {
        let peer = Peer()
        #expect(peer.feed(frame(1, "a".utf8, isFinal: false)) == [])
        #expect(!peer.session.isAtRest)
        #expect(peer.feed(frame(9, "!".utf8)) == [0x8A, 1, UInt8(ascii: "!")])
        #expect(peer.feed(frame(0, "b".utf8, isFinal: false)) == [])
        #expect(peer.feed(frame(0, [])) == [])
        #expect(peer.received == ["ab"])
        #expect(peer.session.isAtRest)
    }

    @Test func `messages are sent unmasked, and pings too`() {
        let peer = Peer()
        #expect(peer.session.send("hi"))
        #expect(peer.session.ping())
        // Control frames go first.
        #expect(peer.output() == [0x89, 0, 0x81, 2] + Array("hi".utf8))
        #expect(peer.session.isAtRest)
        let long = pattern(200_000)
        #expect(unsafe peer.session.send(long.span.bytes))
        #expect(peer.session.byteCountUnsent > 200_000)
        peer.session.fillOutput()
        #expect(peer.session.output.count <= WebSocketSession.byteCountOutputMax)
        #expect(peer.output() == [0x82, 127, 0, 0, 0, 0, 0, 3, 0x0D, 0x40] + long)
        #expect(peer.session.byteCountUnsent == 0)
        #expect(peer.session.isAtRest)
    }

    /// Code 1002 unless the story says otherwise.
    @Test(
        arguments: [
            ("a frame that isn't masked", [0x81, 1, 97], 1002),
            ("a reserved bit", [0xC1, 0x81, 0, 0, 0, 0, 97], 1002),
            ("an unknown kind", [0x83, 0x80, 0, 0, 0, 0], 1002),
            ("a ping in fragments", frame(9, [], isFinal: false), 1002),
            ("a ping of 126 bytes", frame(9, [UInt8](repeating: 1, count: 126)), 1002),
            ("a length longer than it need be", [0x82, 0xFE, 0, 3, 0, 0, 0, 0, 1, 2, 3], 1002),
            ("a length above 63 bits", [0x82, 0xFF] + [UInt8](repeating: 0xFF, count: 12), 1002),
            ("a continuation of nothing", frame(0, [1]), 1002),
            (
                "a message within a message",
                frame(1, "a".utf8, isFinal: false) + frame(1, "b".utf8), 1002
            ),
            ("text that isn't UTF-8", frame(1, [0xC3, 0x28]), 1007),
            ("text that ends within a character", frame(1, [0xC3]), 1007),
            ("a close with a code that isn't one", frame(8, [3, 0xED]), 1002),
            ("a close with a reason that isn't UTF-8", frame(8, [3, 0xE8, 0xFF]), 1007),
        ] as [(String, [UInt8], UInt16)])
    func `what breaks the protocol is answered with a close`(
        _ story: String, _ bytes: [UInt8], _ code: UInt16
    ) {
        // wslay checks a reason that comes in one piece only; ours is then made of what is valid.
        for step in story.contains("reason") ? [bytes.count] : [1, bytes.count] {
            let peer = Peer()
            var answer: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: step) {
                answer += peer.feed(Array(bytes[start..<min(start + step, bytes.count)]))
            }
            #expect(answer.prefix(1) == [0x88], "\(story)")
            #expect(
                answer.dropFirst(2).prefix(2) == [UInt8(code >> 8), UInt8(code & 0xFF)], "\(story)")
            #expect(peer.received.isEmpty)
            #expect(peer.session.isOver)
            // Nothing that comes now is looked at.
            #expect(peer.feed(frame(1, "more".utf8)) == [])
            #expect(peer.received.isEmpty)
            #expect(!peer.session.send("late"))
        }
    }

    @Test func `a message past the limit is 1009, in one frame or in many`() {
        for bytes in [
            frame(2, pattern(1001)),
            frame(2, pattern(600), isFinal: false) + frame(0, pattern(401), isFinal: false),
            frame(2, []).prefix(1) + [0xFF, 0x7F, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5],
        ] {
            let peer = Peer(byteCountMessageMax: 1000)
            #expect(peer.feed(bytes).dropFirst(2).prefix(2) == [3, 0xF1])
            #expect(peer.received.isEmpty)
            #expect(peer.session.isOver)
        }
        let peer = Peer(byteCountMessageMax: 1000)
        #expect(peer.feed(frame(2, pattern(600), isFinal: false) + frame(0, pattern(400))) == [])
        #expect(peer.received == ["\(pattern(600) + pattern(400))"])
    }

    @Test func `a close is answered with its own code, and says what the peer said`() {
        let peer = Peer()
        #expect(peer.feed(frame(8, [3, 0xE8] + "bye".utf8)) == [0x88, 5, 3, 0xE8] + "bye".utf8)
        #expect(peer.session.closeReceived?.code == .normal)
        #expect(peer.session.closeReceived?.reason == "bye")
        #expect(peer.session.isOver)
        let silent = Peer()
        #expect(silent.feed(frame(8, [])) == [0x88, 0])
        #expect(silent.session.closeReceived?.code == WebSocketCloseCode.none)
    }

    @Test func `our close waits for the peer's, and hears messages until then no more`() {
        let peer = Peer()
        #expect(peer.session.send("last"))
        peer.session.close(.goingAway, reason: String(repeating: "ä", count: 100))
        #expect(!peer.session.send("late"))
        let reason = String(repeating: "ä", count: 61)
        #expect(
            peer.output()
                == [0x81, 4] + Array("last".utf8) + [0x88, 124, 3, 0xE9] + Array(reason.utf8))
        #expect(!peer.session.isOver)
        #expect(peer.feed(frame(1, "ignored".utf8)) == [])
        #expect(peer.received.isEmpty)
        #expect(peer.feed(frame(8, [3, 0xE9])) == [])
        #expect(peer.session.isOver)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `random bytes, random cuts: no crash, and rest only where nothing is unfinished`(
        _ seed: UInt64
    ) {
        var random = Random(state: seed)
        let peer = Peer(byteCountMessageMax: 1000)
        var bytes: [UInt8] = []
        for _ in 0..<20 {
            if random.next() % 8 == 0 {
                bytes += (0..<random.next() % 20).map { _ in
                    UInt8(truncatingIfNeeded: random.next())
                }
            } else {
                let opcode = [0, 1, 2, 2, 9, 10][Int(random.next() % 6)] as UInt8
                bytes += frame(
                    opcode, pattern(Int(random.next() % 300)), isFinal: random.next() % 3 > 0)
            }
        }
        var output: [UInt8] = []
        while !bytes.isEmpty {
            let count = min(bytes.count, 1 + Int(random.next() % 64))
            output += peer.feed(Array(bytes[..<count]))
            bytes.removeFirst(count)
        }
        #expect(peer.session.byteCountUnsent == 0)
        // Whatever it was, a server's frames are never masked.
        if output.count >= 2 { #expect(output[1] & 0x80 == 0) }
    }
}

/// SplitMix64.
struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A frame as a client sends it.
func frame(_ opcode: UInt8, _ body: some Collection<UInt8>, isFinal: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = [opcode | (isFinal ? 0x80 : 0)]
    switch body.count {
    case ..<126: bytes.append(0x80 | UInt8(body.count))
    case ..<65536: bytes += [0xFE, UInt8(body.count >> 8), UInt8(body.count & 0xFF)]
    default:
        bytes.append(0xFF)
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: body.count >> shift))
        }
    }
    let mask: [UInt8] = [0x12, 0x34, 0x56, 0x78]
    bytes += mask
    for (index, byte) in body.enumerated() { bytes.append(byte ^ mask[index % 4]) }
    return bytes
}
