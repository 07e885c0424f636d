internal import CMicroHTTPD
internal import Glibc
internal import Platform
internal import World

/// One connection to a client, from accepting it until it is closed or becomes a WebSocket.
///
/// libmicrohttpd holds it (one retain, in the connection's socket context) from its first to its
/// last notification; the server's list is for looking at deadlines. libmicrohttpd asks for the
/// next step again whenever something changed, so what happens is decided by where the request
/// stands (`Request.Phase`), never by who called.
///
/// What holds:
/// 1. It is suspended exactly while libmicrohttpd would ask in vain: no reader for the body that is
///    there, no answer for the request that is complete, no bytes for the answer under way.
/// 2. `deadline` is set exactly while it is the client's turn.
///
/// `@unchecked Sendable`: used on the server's loop only.
@safe final class Connection: @unchecked Sendable {
    unowned let server: Server
    let address: AddressKey
    /// Its place in the server's list.
    var position = 0
    /// In the server's `now`.
    private(set) var deadline: UInt64
    private(set) var isSuspended = false
    /// It is to end as soon as libmicrohttpd asks.
    private(set) var isEnding = false
    private(set) var request: Request?
    /// From now on the WebSocket counts as what is open, in its place.
    private(set) var isUpgraded = false
    private weak var webSocket: WebSocket?
    private var upgrade: WebSocketUpgrade?
    private var hasLine = false
    private var line = ""
    /// Why it ends, if not by the client's doing.
    private var reason = ConnectionError.closed
    private var isGone = false
    private var isAnsweredEarly = false
    private var isFresh = true
    private let handle: OpaquePointer
    private let descriptor: Int32

    init(handle: OpaquePointer, server: Server) {
        unsafe self.handle = handle
        self.server = server
        descriptor = unsafe connection_descriptor(handle)
        address = unsafe AddressKey(connection_address(handle))
        deadline = server.now + server.limits.header
    }

    var remote: Endpoint { unsafe Endpoint(connection_address(handle)) }

    // MARK: Header

    /// The request line is here, the rest of the header not yet.
    func receive(line: UnsafePointer<CChar>) {
        unsafe self.line = String(cString: line)
        hasLine = true
        deadline = min(deadline, server.now + server.limits.header)
    }

    func field(_ name: String) -> String? {
        guard let value = unsafe MHD_lookup_connection_value(handle, .HEADER_KIND, name) else {
            return nil
        }
        return unsafe String(cString: value)
    }

    func fields() -> [HeaderField] {
        var fields: [HeaderField] = []
        unsafe withUnsafeMutablePointer(to: &fields) { fields in
            let visit: MHD_KeyValueIterator = { context, _, name, value in
                unsafe context!.assumingMemoryBound(to: [HeaderField].self).pointee.append(
                    HeaderField(
                        String(cString: name!), value.map { unsafe String(cString: $0) } ?? ""))
                return .YES
            }
            _ = unsafe MHD_get_connection_values(handle, .HEADER_KIND, visit, fields)
        }
        return fields
    }

    // MARK: Steps

    /// libmicrohttpd asks what to do: with the header, with a part of the body, with the complete
    /// request. Takes from `bytes` what is wanted. False ends the connection.
    func step(
        method: UnsafePointer<CChar>, isHTTP11: Bool, bytes: UnsafeRawBufferPointer,
        taken: inout Int
    ) -> Bool {
        taken = 0
        guard !isEnding else { return false }
        guard let request else {
            return unsafe begin(method: String(cString: method), isHTTP11: isHTTP11)
        }
        switch request.phase {
        case .head: return proceed(request)
        case .body, .draining:
            if unsafe bytes.isEmpty {
                request.bodyIsComplete()
                deadline = .max
                return proceed(request)
            }
            return unsafe receive(bytes, of: request, taken: &taken)
        case .complete: return proceed(request)
        case .answered: return true
        }
    }

    private func begin(method: String, isHTTP11: Bool) -> Bool {
        deadline = .max
        hasLine = false
        let refusal: HTTPError
        do {
            guard let target = Target(line) else {
                throw HTTPError.badRequest(
                    "bad_target", "the request line has bytes that must be percent-encoded")
            }
            let request = unsafe try Request(
                method: method, target: target, framing: Framing(handle, isHTTP11: isHTTP11),
                connection: self)
            self.request = request
            let byteCountHeader = unsafe connection_header_size(handle)
            let byteCountHeaderMax = server.settings.byteCountHeaderMax
            if byteCountHeader > byteCountHeaderMax {
                throw HTTPError.headerTooLarge(
                    byteCount: byteCountHeader, byteCountMax: byteCountHeaderMax)
            }
            if request.byteCountDeclared ?? 0 > request.byteCountBodyMax {
                throw HTTPError.bodyTooLarge(byteCountMax: request.byteCountBodyMax)
            }
            // Without a body the request is complete, and libmicrohttpd asks again at once; an
            // answer given now would end the connection.
            request.phase = request.hasBody ? .head : .complete
            server.ask(request)
            return request.hasBody ? proceed(request) : true
        } catch let error as HTTPError {
            refusal = error
        } catch {
            refusal = .internalError
        }
        server.report(.requestRefused(code: refusal.code))
        // What follows a header that was refused can't be trusted to be a request.
        if request == nil { return answerOutOfTurn(refusal.response) }
        request?.answer = refusal.response
        return proceed(request!)
    }

    /// Brings the request on as far as it can be brought now.
    private func proceed(_ request: Request) -> Bool {
        switch request.phase {
        case .head:
            if let answer = request.answer {
                if request.isWorthDraining {
                    request.phase = .draining
                    clientMustSend()
                    return true
                }
                isAnsweredEarly = true
                return give(answer, to: request)
            }
            if request.isWaitingForBody {
                request.phase = .body
                clientMustSend()
                return true
            }
        case .body, .draining: return true
        case .complete:
            if let answer = request.answer { return give(answer, to: request) }
        case .answered: return true
        }
        suspend()
        return true
    }

    private func receive(
        _ bytes: UnsafeRawBufferPointer, of request: Request, taken: inout Int
    ) -> Bool {
        if let answer = request.answer, request.phase == .body {
            guard request.isWorthDraining else {
                isAnsweredEarly = true
                return answerOutOfTurn(answer)
            }
            request.phase = .draining
            clientMustSend()
        }
        taken = unsafe request.receive(RawSpan(_unsafeBytes: bytes))
        if taken > 0 { clientHasSent(byteCount: taken) }
        if request.phase == .body, !request.isWaitingForBody {
            deadline = .max
            if taken < bytes.count { suspend() }
        }
        return true
    }

    // MARK: What handlers cause

    func answerIsReady() {
        resume()
    }

    func bodyIsWanted() {
        if request?.phase == .body { clientMustSend() }
        resume()
    }

    func bodyToSendIsReady() {
        resume()
    }

    func report(_ request: Request, _ problem: String) {
        server.report(
            .handlerFailed(
                method: request.method, path: String(request.target.path), reason: problem))
    }

    func response(to error: any Error, _ request: Request) -> Response {
        if let error = error as? HTTPError {
            if error.status >= 400 { return error.response }
        }
        if !(error is ConnectionError), !(error is CancellationError) {
            report(request, "\(error)")
        }
        return HTTPError.internalError.response
    }

    // MARK: Answer

    private func give(_ answer: Response, to request: Request) -> Bool {
        request.answer = nil
        request.phase = .answered
        var answer = answer
        if let problem = answer.problem {
            report(request, problem)
            answer = HTTPError.internalError.response
        }
        guard let native = unsafe makeResponse(answer, request) else { return false }
        defer { unsafe MHD_destroy_response(native) }
        for field in answer.headers {
            guard unsafe MHD_add_response_header(native, field.name, field.value) == .YES else {
                return false
            }
        }
        if server.isStopping {
            unsafe MHD_add_response_header(native, "Connection", "close")
        }
        if answer.isSmall { clientMustTake(byteCount: 0) }
        return unsafe MHD_queue_response(handle, UInt32(answer.status), native) == .YES
    }

    /// Up to this much is copied into the answer; more is handed over in parts as the client takes
    /// them.
    static let byteCountCopiedMax = 16 << 10
    private static let byteCountBlock = 64 << 10

    private func makeResponse(_ answer: Response, _ request: Request) -> OpaquePointer? {
        switch answer.body {
        case .none:
            return unsafe MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT)
        case .bytes(let bytes) where bytes.count <= Self.byteCountCopiedMax:
            return unsafe bytes.withUnsafeBytes { bytes in
                unsafe MHD_create_response_from_buffer(
                    bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress),
                    .RESPMEM_MUST_COPY)
            }
        case .bytes(let bytes):
            return unsafe makeResponse(request.stream(bytes), byteCount: bytes.count)
        case .stream(let byteCount, _):
            // The task has made the writer, except for HEAD, which has nothing to write.
            let writer = request.writer ?? request.stream(byteCount: byteCount)
            return unsafe makeResponse(writer, byteCount: byteCount)
        case .webSocket(let upgrade):
            self.upgrade = upgrade
            let native = unsafe MHD_create_response_for_upgrade(Server.upgraded, nil)
            guard let native = unsafe native else { return nil }
            unsafe MHD_add_response_header(native, "Upgrade", "websocket")
            return unsafe native
        }
    }

    /// The response holds the writer until libmicrohttpd lets go of it.
    private func makeResponse(_ writer: ResponseWriter, byteCount: Int?) -> OpaquePointer? {
        let held = unsafe Unmanaged.passRetained(writer)
        let native = unsafe MHD_create_response_from_callback(
            byteCount.map { UInt64($0) } ?? content_size_unknown, Self.byteCountBlock,
            { context, _, room, byteCount in
                let writer = unsafe Unmanaged<ResponseWriter>.fromOpaque(context!)
                return unsafe writer.takeUnretainedValue().fill(
                    UnsafeMutableRawBufferPointer(start: room, count: byteCount))
            }, held.toOpaque(),
            { context in unsafe Unmanaged<ResponseWriter>.fromOpaque(context!).release() })
        if unsafe native == nil { unsafe held.release() }
        return unsafe native
    }

    /// Answers where libmicrohttpd takes no answer: before the header is complete, and in the
    /// middle of a body. Nothing was sent for this request before, so the bytes can go out past
    /// libmicrohttpd. The connection then ends; false, for callbacks to return.
    @discardableResult private func answerOutOfTurn(_ answer: Response) -> Bool {
        isEnding = true
        var body: [UInt8] = []
        var answer = answer
        switch answer.body {
        case .none: break
        case .bytes(let bytes) where bytes.count <= Self.byteCountCopiedMax: body = bytes
        case .bytes, .stream, .webSocket:
            // Too much to send without asking whether the client takes it.
            answer = HTTPError.internalError.response
            body = HTTPError.internalError.body
        }
        guard answer.problem == nil else { return false }
        var head = "HTTP/1.1 \(answer.status) \(reasonPhrase(answer.status))\r\n"
        for field in answer.headers { head += "\(field.name): \(field.value)\r\n" }
        head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
        let bytes = Array(head.utf8) + body
        _ = unsafe bytes.withUnsafeBytes { bytes in
            if let session = unsafe connection_tls(handle) {
                unsafe gnutls_record_send(session, bytes.baseAddress, bytes.count)
            } else {
                unsafe send(
                    descriptor, bytes.baseAddress, bytes.count,
                    sendFlags)
            }
        }
        return false
    }

    // MARK: Upgrade

    func upgraded(_ transport: WebSocketTransport, extra: [UInt8]) {
        guard let upgrade = upgrade.take() else { return transport.close() }
        isUpgraded = true
        deadline = .max
        webSocket = server.open(upgrade, transport, address: address, extra: extra)
    }

    // MARK: Turns

    func suspend() {
        guard !isSuspended else { return }
        isSuspended = true
        deadline = .max
        unsafe MHD_suspend_connection(handle)
    }

    private func resume() {
        guard isSuspended else { return }
        isSuspended = false
        if request?.phase == .body, request?.isWaitingForBody == true { clientMustSend() }
        unsafe MHD_resume_connection(handle)
        server.runSoon()
    }

    private func clientMustSend() {
        deadline = server.now + server.limits.grace
    }

    private func clientHasSent(byteCount: Int) {
        guard deadline != .max else { return }
        let limit = server.now + server.limits.grace
        deadline = min(limit, deadline + server.limits.time(for: byteCount))
    }

    func clientMustTake(byteCount: Int) {
        deadline = server.now + server.limits.grace + server.limits.time(for: byteCount)
    }

    /// The deadline has passed.
    func clientIsTooSlow() {
        let slowness: ServerEvent.Slowness
        switch request?.phase {
        case nil where isFresh || hasLine:
            slowness = .header
            answerOutOfTurn(HTTPError.headerTimeout.response)
        case nil: slowness = .idle
        case .answered: slowness = .download
        case .head, .body, .draining, .complete:
            slowness = .upload
            answerOutOfTurn(HTTPError.uploadTooSlow.response)
        }
        server.report(.clientTooSlow(slowness))
        end(.tooSlow)
    }

    /// Refuses a connection that was only just accepted.
    func refuse(_ error: HTTPError) {
        answerOutOfTurn(error.response)
        end(.closed)
    }

    /// Makes libmicrohttpd notice that it is over.
    func end(_ reason: ConnectionError) {
        isEnding = true
        self.reason = reason
        deadline = .max
        Glibc.shutdown(descriptor, Int32(SHUT_RDWR))
        resume()
        makeSureOfCleanup()
    }

    /// libmicrohttpd forgets about a connection that it closes in some places (a body's source that
    /// fails, above all): it is in none of the lists that are looked at, and no event will come.
    /// Suspending and resuming puts it back onto one. Done in the next turn, since by then the
    /// others are gone, and never from within libmicrohttpd.
    private func makeSureOfCleanup() {
        server.loop.run { [self] in
            guard !isGone, !isUpgraded else { return }
            if !isSuspended { unsafe MHD_suspend_connection(handle) }
            isSuspended = false
            unsafe MHD_resume_connection(handle)
            server.runSoon()
        }
    }

    /// libmicrohttpd's last word; the handle is no more.
    func gone() {
        isGone = true
    }

    func clientIsGone() {
        if isUpgraded { webSocket?.peerHasGone() } else { end(.closed) }
    }

    var pollDescriptor: pollfd {
        pollfd(fd: descriptor, events: Int16(pollPeerHungUp), revents: 0)
    }

    /// The request is over; all of its answer was sent, or the connection is ending.
    func requestEnded(isAnswered: Bool) {
        hasLine = false
        isFresh = false
        deadline = server.now + server.limits.idle
        guard var request = request.take() else { return }
        // Who still holds the request may ask for what libmicrohttpd is about to forget.
        let isHeld = !isKnownUniquelyReferenced(&request)
        request.ended(isAnswered && !isEnding ? nil : reason, isHeld: isHeld)
        if isAnsweredEarly { server.linger(descriptor) }
        if !isAnswered { makeSureOfCleanup() } else if server.isStopping { end(.stopping) }
    }
}

extension Response {
    fileprivate var isSmall: Bool {
        switch body {
        case .none: true
        case .bytes(let bytes): bytes.count <= Connection.byteCountCopiedMax
        case .stream: false
        case .webSocket: true
        }
    }
}

private func reasonPhrase(_ status: Int) -> String {
    guard let phrase = unsafe MHD_get_reason_phrase_for(UInt32(status)) else { return "" }
    return unsafe String(cString: phrase)
}
