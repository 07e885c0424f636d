internal import Glibc
internal import Platform
package import World

/// One open WebSocket. Held by its server until `webSocketClosed`, and holds its handler as long.
///
/// `@unchecked Sendable`: used on its server's loop only, which is checked.
@safe package final class WebSocket: @unchecked Sendable, WebSocketSessionDelegate {
    /// Its place in the server's list.
    var position = 0
    let address: AddressKey
    private unowned let server: Server
    private let loop: EventLoop
    private let session: WebSocketSession
    private let transport: WebSocketTransport
    private var watch: DescriptorWatch?
    /// Nil from the end on.
    private var handler: (any WebSocketHandler)?
    /// Server's time of the last byte from the peer, and of the last that it took.
    private var heard: UInt64
    private var taken: UInt64
    private var closeUntil: UInt64 = .max
    private var isPinged = false
    private var wantsDrained = false
    private var isReceiving = false
    private var hasShutDown = false
    private var isPeerGone = false

    init(
        server: Server, transport: WebSocketTransport, handler: any WebSocketHandler,
        address: AddressKey
    ) {
        self.server = server
        self.transport = transport
        self.handler = handler
        self.address = address
        loop = server.loop
        session = WebSocketSession(
            byteCountMessageMax: server.settings.webSocket.byteCountMessageMax)
        heard = server.now
        taken = server.now
    }

    /// `extra` came in behind the handshake.
    func start(extra: [UInt8]) {
        guard transport.descriptor >= 0 else { return ended(.abnormal, "no descriptor left") }
        let watch = DescriptorWatch(descriptor: transport.descriptor, on: loop) {
            [unowned self] readiness in
            isReady(readiness)
        }
        self.watch = watch
        watch.watch(for: .readable)
        handler?.webSocketOpened(self)
        if !extra.isEmpty { unsafe take(extra.span.bytes) }
        flush()
    }

    // MARK: What handlers call

    /// Takes the message to be sent, unless too much is unsent already, or it is closing.
    package func send(_ text: String) -> WriteOutcome {
        send(byteCount: text.utf8.count) { $0.send(text) }
    }

    package func send(_ bytes: RawSpan) -> WriteOutcome {
        let byteCount = bytes.byteCount
        guard roomFor(byteCount), session.send(bytes) else { return .refused }
        return accepted()
    }

    private func send(byteCount: Int, _ send: (WebSocketSession) -> Bool) -> WriteOutcome {
        guard roomFor(byteCount), send(session) else { return .refused }
        return accepted()
    }

    private func roomFor(_ byteCount: Int) -> Bool {
        loop.checkIsolated()
        let unsent = session.byteCountUnsent
        if unsent == 0 { taken = server.now }
        return handler != nil
            && unsent + byteCount <= server.settings.webSocket.byteCountUnsentMax
    }

    private func accepted() -> WriteOutcome {
        flush()
        guard session.byteCountUnsent >= server.settings.webSocket.byteCountHighMark else {
            return .accepted
        }
        wantsDrained = true
        return .acceptedPause
    }

    package var byteCountUnsent: Int {
        loop.checkIsolated()
        return session.byteCountUnsent
    }

    /// Sends what was accepted, then says goodbye. `webSocketClosed` follows once the peer has
    /// answered, or its time for that is over.
    package func close(_ code: WebSocketCloseCode, reason: String = "") {
        loop.checkIsolated()
        session.close(code, reason: reason)
        flush()
    }

    /// Ends now, and drops what is unsent. `webSocketClosed` follows.
    package func abort() {
        loop.checkIsolated()
        ended(.abnormal, "broken off")
    }

    // MARK: Bytes

    private func isReady(_ readiness: DescriptorWatch.Readiness) {
        if readiness.contains(.readable) { read() }
        flush()
    }

    /// A few pieces at most, so that one busy peer doesn't keep the others waiting.
    private func read() {
        for _ in 0..<4 {
            guard handler != nil, !isPaused else { return }
            let room = unsafe server.scratch
            let count = unsafe recv(
                transport.descriptor, room.baseAddress, room.count, receiveFlags)
            if count < 0, errno == EAGAIN || errno == EINTR { return }
            guard count > 0 else {
                return ended(
                    session.closeReceived?.code ?? session.closeSent ?? .abnormal,
                    count == 0 ? "the peer hung up" : "the connection was reset")
            }
            unsafe take(RawSpan(_unsafeStart: room.baseAddress!, byteCount: count))
            flush()
            if count < room.count { return }
        }
    }

    private func take(_ bytes: RawSpan) {
        heard = server.now
        isPinged = false
        isReceiving = true
        session.receive(bytes, self)
        isReceiving = false
    }

    package func session(received text: String) {
        handler?.webSocket(self, received: text)
    }

    package func session(received bytes: RawSpan) {
        handler?.webSocket(self, received: bytes)
    }

    /// A peer that sends but doesn't read would make us queue answers without end.
    private var isPaused: Bool {
        session.byteCountUnsent >= server.settings.webSocket.byteCountHighMark
    }

    private func flush() {
        guard handler != nil, !isReceiving, watch != nil else { return }
        while true {
            session.fillOutput()
            if session.output.isEmpty { break }
            let count = unsafe session.output.withUnsafeBytes { bytes in
                unsafe Glibc.send(
                    transport.descriptor, bytes.baseAddress, bytes.count,
                    sendFlags)
            }
            if count < 0 {
                if errno == EAGAIN || errno == EINTR { break }
                return ended(.abnormal, "the connection was reset")
            }
            session.drop(count)
            taken = server.now
        }
        if session.isOver || closeUntil != .max { return goodbye() }
        if session.closeSent != nil {
            closeUntil = server.now + nanoseconds(server.settings.webSocket.closeTimeout)
        }
        watchForMore()
        if wantsDrained, session.byteCountUnsent <= server.settings.webSocket.byteCountHighMark / 4
        {
            wantsDrained = false
            handler?.webSocketDrained(self)
        }
    }

    private func watchForMore() {
        var interest: DescriptorWatch.Readiness = []
        if !isPaused { interest.insert(.readable) }
        if !session.output.isEmpty { interest.insert(.writable) }
        watch?.watch(for: interest)
    }

    /// Our close is sent. If the peer's has come, it is over. If it broke the protocol, it may be
    /// in the middle of sending, and closing at once would take our close away from it: so what it
    /// sends is thrown away until it hangs up.
    private func goodbye() {
        if let received = session.closeReceived, session.isOver {
            return ended(received.code, received.reason)
        }
        if closeUntil == .max {
            closeUntil = server.now + nanoseconds(server.settings.webSocket.closeTimeout)
        }
        if session.isOver, !hasShutDown {
            hasShutDown = true
            Glibc.shutdown(transport.descriptor, Int32(SHUT_WR))
        }
        watchForMore()
    }

    func sweep() {
        let settings = server.settings.webSocket
        let now = server.now
        if closeUntil < now {
            ended(session.closeSent ?? .abnormal, "the peer did not answer the close")
        } else if session.byteCountUnsent > 0, taken + nanoseconds(settings.sendTimeout) < now {
            server.report(.clientTooSlow(.webSocketReading))
            ended(.abnormal, "the peer takes nothing")
        } else if isPinged, heard + nanoseconds(settings.pingInterval + settings.pongTimeout) < now
        {
            server.report(.clientTooSlow(.webSocketPong))
            ended(.abnormal, "the peer is silent")
        } else if !isPinged, heard + nanoseconds(settings.pingInterval) < now, session.isOpen {
            isPinged = session.ping()
            flush()
        }
    }

    /// Told at each sweep from when it is so; what came before has been read by the second time.
    func peerHasGone() {
        guard isPeerGone else {
            isPeerGone = true
            return
        }
        ended(session.closeReceived?.code ?? session.closeSent ?? .abnormal, "the peer hung up")
    }

    private func ended(_ code: WebSocketCloseCode, _ reason: String) {
        guard let handler = handler.take() else { return }
        watch = nil
        transport.close()
        // Not from within a call of the handler's own.
        loop.run { [self] in
            server.closed(self, code)
            handler.webSocketClosed(self, code, reason: reason)
        }
    }
}

private func nanoseconds(_ duration: Duration) -> UInt64 {
    UInt64(duration.nanoseconds)
}
