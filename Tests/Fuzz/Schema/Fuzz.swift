import FuzzDriver
import Schema

/// Decodes each input as the message that its first byte selects. What is accepted must be a value
/// like any other: it encodes, and comes back the same.
@main enum SchemaFuzz {
    static func main() {
        var coder = Coder()
        fuzz { input in
            guard input.byteCount > 0 else { return }
            let bytes = input.extracting(droppingFirst: 1)
            switch unsafe input.unsafeLoad(as: UInt8.self) % 9 {
            case 0: tryOut(Hello.self, bytes, &coder)
            case 1: tryOut(HelloReply.self, bytes, &coder)
            case 2: tryOut(Accepted.self, bytes, &coder)
            case 3: tryOut(Refused.self, bytes, &coder)
            case 4: tryOut(Failure.self, bytes, &coder)
            case 5: tryOut(Detail.self, bytes, &coder)
            case 6: tryOut(Entry.self, bytes, &coder)
            case 7: tryOut(RequestID.self, bytes, &coder)
            default: tryOut(Example.self, bytes, &coder)
            }
        }
    }

    private static func tryOut<M: Message>(
        _ type: M.Type, _ bytes: RawSpan, _ coder: inout Coder
    ) {
        guard let message = try? coder.decode(type, from: bytes) else { return }
        var encoded: [UInt8] = []
        var again: [UInt8] = []
        do throws(SchemaError) {
            try coder.encode(message, into: &encoded)
            let same = try unsafe coder.decode(type, from: encoded.span.bytes)
            precondition(same == message, "\(message) came back as \(same)")
            try coder.encode(same, into: &again)
        } catch {
            preconditionFailure("accepted, then refused: \(error)")
        }
        precondition(again == encoded, "the same value gave other bytes")
    }
}
