internal import CMicroHTTPD
// Without this `checkIsolated` would be the standard library's, which traps on every loop.
internal import Platform
package import World

/// Writes the body of a streamed answer. Each `write` returns when the connection has taken the
/// bytes over, which it does as fast as the client reads: that is all the buffering there is.
///
/// `@unchecked Sendable`: used on its server's loop only, which is checked.
@safe package final class ResponseWriter: @unchecked Sendable {
    /// Nil from the end of the request on.
    private var request: Request?
    private let byteCount: Int?
    private var byteCountWritten = 0
    private var pending: Pending?
    private var end = End.open
    private var reason = ConnectionError.closed

    private enum End {
        case open
        case finished
        case failed
    }

    private enum Source {
        case array([UInt8])
        case buffer(AlignedBuffer)
    }

    private struct Pending {
        let source: Source
        let byteCount: Int
        var byteCountTaken = 0
        let continuation: CheckedContinuation<Void, any Error>?
    }

    init(request: Request, byteCount: Int?) {
        self.request = request
        self.byteCount = byteCount
    }

    /// For an answer that lies ready.
    init(request: Request, bytes: [UInt8]) {
        self.request = request
        byteCount = bytes.count
        pending = Pending(source: .array(bytes), byteCount: bytes.count, continuation: nil)
        end = .finished
    }

    nonisolated(nonsending) package func write(_ bytes: [UInt8]) async throws {
        try await write(.array(bytes), byteCount: bytes.count)
    }

    /// Writes what is filled of the buffer, which may be reused when this returns.
    nonisolated(nonsending) package func write(_ buffer: AlignedBuffer) async throws {
        try await write(.buffer(buffer), byteCount: buffer.byteCount)
    }

    nonisolated(nonsending) private func write(_ source: Source, byteCount: Int) async throws {
        guard let request else { throw reason }
        request.loop.checkIsolated()
        precondition(pending == nil && end == .open, "an answer has one writer at a time")
        guard byteCount > 0 else { return }
        byteCountWritten += byteCount
        if let promised = self.byteCount, byteCountWritten > promised {
            throw Mismatch(promised: promised, written: byteCountWritten)
        }
        try await withCheckedThrowingContinuation { continuation in
            pending = Pending(source: source, byteCount: byteCount, continuation: continuation)
            request.connection?.bodyToSendIsReady()
        }
    }

    private struct Mismatch: Error {
        let promised: Int
        let written: Int
    }

    func finish() {
        if let byteCount, byteCount != byteCountWritten {
            return fail(Mismatch(promised: byteCount, written: byteCountWritten))
        }
        end = .finished
        request?.connection?.bodyToSendIsReady()
    }

    /// The client finds out by the connection's end: before the promised length, or the last chunk.
    func fail(_ error: any Error) {
        end = .failed
        guard let request, let connection = request.connection else { return }
        if !(error is ConnectionError), !(error is CancellationError) {
            connection.report(request, "the answer broke off: \(error)")
        }
        connection.bodyToSendIsReady()
    }

    func ended(_ reason: ConnectionError) {
        request = nil
        self.reason = reason
        guard let pending = pending.take() else { return }
        pending.continuation?.resume(throwing: reason)
    }

    /// Called when the connection has room: fills it, or says why there is nothing to fill it with.
    func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        guard let connection = request?.connection, !connection.isEnding else {
            return content_failed
        }
        guard var pending = pending.take() else {
            switch end {
            case .finished: return content_ended
            case .failed: return content_failed
            case .open:
                connection.suspend()
                return 0
            }
        }
        let count = min(room.count, pending.byteCount - pending.byteCountTaken)
        let range = pending.byteCountTaken..<pending.byteCountTaken + count
        switch pending.source {
        case .array(let bytes):
            unsafe bytes.withUnsafeBytes {
                unsafe room.copyMemory(from: .init(rebasing: $0[range]))
            }
        case .buffer(let buffer):
            buffer.withBytes { span in
                unsafe span.withUnsafeBytes {
                    unsafe room.copyMemory(from: .init(rebasing: $0[range]))
                }
            }
        }
        pending.byteCountTaken += count
        connection.clientMustTake(byteCount: count)
        if pending.byteCountTaken == pending.byteCount {
            pending.continuation?.resume()
        } else {
            self.pending = pending
        }
        return count
    }
}
