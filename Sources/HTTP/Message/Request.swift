internal import Platform
package import World

/// One request: its head, and its body as it arrives.
///
/// Life: made when the header is complete; `ended` once the answer is sent or the connection is
/// gone, whichever comes first. The server's connection holds it until then, and a task that
/// answers it for as long as it runs; what it says of the head stays true after the end.
///
/// `@unchecked Sendable`: used on its server's loop only, which is checked.
@safe package final class Request: @unchecked Sendable {
    package let method: String
    package let target: Target
    /// How long the body says it is. Nil without a body, and for one in chunks.
    package let byteCountDeclared: Int?
    package let hasBody: Bool
    package let isSecure: Bool

    let loop: EventLoop
    let expectsContinue: Bool
    let byteCountBodyMax: Int
    private(set) var byteCountReceived = 0

    /// Where the request stands with libmicrohttpd, which asks again and again.
    enum Phase {
        /// The header is here, and the body is not asked for yet. An answer given now ends the
        /// connection, as libmicrohttpd has it, since it never reads the body.
        case head
        /// Parts of the body are offered.
        case body
        /// As `body`, but nobody wants it: the answer is ready and short of the end.
        case draining
        /// All is here; an answer may be given.
        case complete
        /// An answer was given.
        case answered
    }
    var phase = Phase.head
    /// Nil from the end on.
    var connection: Connection?
    /// Ready, and not yet given to libmicrohttpd.
    var answer: Response?
    private(set) var writer: ResponseWriter?
    private var task: Task<Void, Never>?
    private var server: Server?
    private var reader: Reader?
    /// Why the body can't be read any more.
    private var failure: (any Error)?
    /// The fields, kept from the end on, if somebody still holds the request then.
    private var fieldsKept: [HeaderField] = []
    private var remoteKept: Endpoint?

    private struct Reader {
        let buffer: AlignedBuffer
        let continuation: CheckedContinuation<Void, any Error>
    }

    init(
        method: String, target: Target, framing: Framing, connection: Connection
    ) {
        self.method = method
        self.target = target
        self.connection = connection
        byteCountDeclared = framing.byteCount
        hasBody = framing.hasBody
        expectsContinue = framing.expectsContinue
        byteCountBodyMax = connection.server.settings.byteCountBodyMax
        isSecure = connection.server.settings.certificate != nil
        loop = connection.server.loop
    }

    // MARK: Header

    /// The value of the first field of that name, whatever the case of its letters.
    package func header(_ name: String) -> String? {
        loop.checkIsolated()
        if let connection { return connection.field(name) }
        return fieldsKept.first { equalsIgnoringCase($0.name, name) }?.value
    }

    /// The other end of the connection: the client, or a proxy before it.
    package var remote: Endpoint {
        loop.checkIsolated()
        return connection?.remote ?? remoteKept ?? Endpoint(host: "", port: 0)
    }

    /// All fields, in the order in which they came; several may have one name.
    package var headers: [HeaderField] {
        loop.checkIsolated()
        return connection?.fields() ?? fieldsKept
    }

    // MARK: Body

    /// Fills what is free in `buffer`; less only at the end of the body. While nobody reads, the
    /// socket isn't read either, once a connection's own memory is full.
    ///
    /// One reader at a time. Throws `HTTPError` when the body passes the limit, `ConnectionError`
    /// when the rest of it won't come.
    nonisolated(nonsending) package func read(into buffer: AlignedBuffer) async throws {
        loop.checkIsolated()
        precondition(reader == nil, "a request's body has one reader at a time")
        if let failure { throw failure }
        guard hasBody, phase != .complete, phase != .answered, buffer.byteCountFree > 0 else {
            return
        }
        try await withCheckedThrowingContinuation { continuation in
            reader = Reader(buffer: buffer, continuation: continuation)
            connection?.bodyIsWanted()
        }
    }

    /// The whole body, or what is left of it.
    nonisolated(nonsending) package func readAll(byteCountMax: Int) async throws -> [UInt8] {
        if let byteCountDeclared, byteCountDeclared > byteCountMax {
            throw HTTPError.bodyTooLarge(byteCountMax: byteCountMax)
        }
        let page = AlignedBuffer.alignment
        let expected = min(byteCountDeclared ?? 16 * page, 64 * page)
        let buffer = AlignedBuffer(capacity: max(1, (expected + page - 1) / page) * page)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        while true {
            try await read(into: buffer)
            if buffer.byteCount == 0 { return bytes }
            guard bytes.count + buffer.byteCount <= byteCountMax else {
                throw HTTPError.bodyTooLarge(byteCountMax: byteCountMax)
            }
            buffer.withBytes { span in
                for index in 0..<span.byteCount {
                    bytes.append(
                        unsafe span.unsafeLoadUnaligned(fromByteOffset: index, as: UInt8.self))
                }
            }
            buffer.removeAll()
        }
    }

    var isWaitingForBody: Bool { reader != nil }

    /// Whether what is missing of the body is so little that reading it is better than ending the
    /// connection.
    var isWorthDraining: Bool {
        guard let byteCountDeclared, phase == .body || !expectsContinue else { return false }
        return byteCountDeclared - byteCountReceived <= 64 << 10
    }

    /// Offers the next part of the body; says how much of it was taken.
    func receive(_ bytes: RawSpan) -> Int {
        if phase == .draining {
            byteCountReceived += bytes.byteCount
            return bytes.byteCount
        }
        guard let reader else { return 0 }
        guard byteCountReceived + bytes.byteCount <= byteCountBodyMax else {
            endBody(HTTPError.bodyTooLarge(byteCountMax: byteCountBodyMax))
            return 0
        }
        let taken = reader.buffer.append(bytes)
        byteCountReceived += taken
        if reader.buffer.byteCountFree == 0 { endRead() }
        return taken
    }

    func bodyIsComplete() {
        phase = .complete
        endRead()
    }

    private func endRead() {
        guard let reader = reader.take() else { return }
        reader.continuation.resume()
    }

    private func endBody(_ error: any Error) {
        failure = error
        guard let reader = reader.take() else { return }
        reader.continuation.resume(throwing: error)
    }

    // MARK: Answer

    /// The task may outlive the connection, and is counted by the server for as long as it runs.
    func run(_ task: Task<Void, Never>, countedBy server: Server) {
        self.task = task
        self.server = server
    }

    /// Called by the task. Returns the writer if there is a body to stream, and a client that
    /// wants it.
    func send(_ response: Response) -> ResponseWriter? {
        guard let connection else { return nil }
        if let problem = response.problem {
            connection.report(self, problem)
            answer = HTTPError.internalError.response
            connection.answerIsReady()
            return nil
        }
        answer = response
        defer { connection.answerIsReady() }
        guard case .stream(let byteCount, _) = response.body else { return nil }
        return method == "HEAD" ? nil : stream(byteCount: byteCount)
    }

    func stream(byteCount: Int?) -> ResponseWriter {
        let writer = ResponseWriter(request: self, byteCount: byteCount)
        self.writer = writer
        return writer
    }

    func stream(_ bytes: [UInt8]) -> ResponseWriter {
        let writer = ResponseWriter(request: self, bytes: bytes)
        self.writer = writer
        return writer
    }

    func fail(_ error: any Error) {
        guard let connection else { return }
        answer = connection.response(to: error, self)
        connection.answerIsReady()
    }

    func taskEnded() {
        loop.checkIsolated()
        task = nil
        server?.taskEnded()
        server = nil
    }

    /// The last call from the connection. `reason` is nil if all of the answer was sent.
    func ended(_ reason: ConnectionError?, isHeld: Bool) {
        if isHeld, let connection {
            fieldsKept = connection.fields()
            remoteKept = connection.remote
        }
        connection = nil
        answer = nil
        endBody(reason ?? .closed)
        writer?.ended(reason ?? .closed)
        writer = nil
        if reason != nil { task?.cancel() }
    }
}
