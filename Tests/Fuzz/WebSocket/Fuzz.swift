import FuzzDriver
import HTTP

/// Feeds each input to a WebSocket session in pieces whose size its first byte says, and looks at
/// what must be true whatever comes.
@main enum WebSocketFuzz {
    static func main() {
        fuzz { input in
            guard input.byteCount > 1 else { return }
            let step = Int(unsafe input.unsafeLoad(as: UInt8.self)) + 1
            let peer = Peer()
            var start = 1
            while start < input.byteCount {
                let end = min(start + step, input.byteCount)
                peer.feed(input.extracting(start..<end))
                start = end
            }
        }
    }

    private static let byteCountMessageMax = 1000

    private final class Peer: WebSocketSessionDelegate {
        private let session = WebSocketSession(byteCountMessageMax: byteCountMessageMax)

        func feed(_ bytes: RawSpan) {
            session.receive(bytes, self)
            while true {
                session.fillOutput()
                if session.output.isEmpty { break }
                precondition(session.output.count <= WebSocketSession.byteCountOutputMax + 256)
                session.drop(min(1000, session.output.count))
            }
            precondition(session.byteCountUnsent == 0)
            precondition(session.closeSent == nil || session.isOver)
        }

        func session(received text: String) {
            precondition(text.utf8.count <= byteCountMessageMax)
            precondition(!text.unicodeScalars.contains("\u{FFFD}") || text.utf8.contains(0xEF))
            _ = session.send(text)
        }

        func session(received bytes: RawSpan) {
            precondition(bytes.byteCount <= byteCountMessageMax)
            _ = session.send(bytes)
        }
    }
}
