internal import Schema
internal import Synchronization

/// A message that our own code keeps within its limits.
func encoded(_ message: some Schema.Message) -> [UInt8] {
    var bytes: [UInt8] = []
    SpareCoder.use { spare in
        do {
            try spare.coder.encode(message, into: &bytes)
        } catch {
            preconditionFailure("a limit that is checked earlier: \(error)")
        }
    }
    return bytes
}

/// Nil for what is damaged or of an unknown version.
func decoded<M: Schema.Message>(_ type: M.Type, _ bytes: [UInt8]) -> M? {
    decoded(type, bytes[...])
}

func decoded<M: Schema.Message>(_ type: M.Type, _ bytes: ArraySlice<UInt8>) -> M? {
    SpareCoder.use { spare in
        do { return try unsafe spare.coder.decode(M.self, from: bytes.span.bytes) } catch {
            return nil
        }
    }
}

/// Coders for whoever has none of his own: their memory is what makes them worth keeping.
/// `@unchecked Sendable`: has one user, from when it is taken until it is given back.
private final class SpareCoder: @unchecked Sendable {
    /// More are in use at once only where many threads are.
    private static let countMax = 16
    private static let spares = Mutex<[SpareCoder]>([])

    var coder = Coder()

    static func use<Result>(_ body: (SpareCoder) -> Result) -> Result {
        let spare = spares.withLock { $0.popLast() } ?? SpareCoder()
        defer {
            spares.withLock { spares in
                if spares.count < countMax { spares.append(spare) }
            }
        }
        return body(spare)
    }
}
