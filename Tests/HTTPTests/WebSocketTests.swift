import Glibc
import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct WebSocketTests {
    /// Echoes, and lets tests see and reach the WebSocket.
    final class Echo: WebSocketHandler {
        let opened = AsyncStream<WebSocket>.makeStream()
        let drained = AsyncStream<Void>.makeStream()
        let closed = AsyncStream<(WebSocketCloseCode, String)>.makeStream()

        func webSocketOpened(_ socket: WebSocket) { opened.continuation.yield(socket) }
        func webSocket(_ socket: WebSocket, received text: String) { _ = socket.send(text) }
        func webSocket(_ socket: WebSocket, received bytes: RawSpan) { _ = socket.send(bytes) }
        func webSocketDrained(_ socket: WebSocket) { drained.continuation.yield() }
        func webSocketClosed(_ socket: WebSocket, _ code: WebSocketCloseCode, reason: String) {
            closed.continuation.yield((code, reason))
            closed.continuation.finish()
        }

        func socket() async -> WebSocket? {
            for await socket in opened.stream { return socket }
            return nil
        }

        func closing() async -> (WebSocketCloseCode, String)? {
            for await closing in closed.stream { return closing }
            return nil
        }
    }

    static let handshake = """
        GET /events HTTP/1.1\r
        Host: a\r
        Upgrade: websocket\r
        Connection: keep-alive, Upgrade\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r

        """

    static func open(_ server: Server, extra: [UInt8] = []) throws -> Client {
        let client = try Client(to: server.endpoint)
        try client.send(Array((handshake + "\r\n").utf8) + extra)
        let answer = try client.head()
        #expect(answer.status == 101)
        // RFC 6455, section 1.3.
        #expect(answer["Sec-WebSocket-Accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        return client
    }

    static func withEcho(
        _ settings: ServerSettings = ServerSettings(), isLate: Bool = false,
        _ body: @escaping @Sendable @concurrent (Server, Echo, Events) async throws -> Void
    ) async throws {
        let echo = Echo()
        let respond: @Sendable (Request) throws -> Response = { request in
            try .webSocket(
                for: request, protocols: ["cairn.2", "cairn.1"],
                origin: { $0 == "https://drive.example" }, handler: echo)
        }
        try await withServer(
            settings, answer: { isLate ? nil : try respond($0) }, respond: { try respond($0) }
        ) { server, events in
            try await body(server, echo, events)
        }
    }

    @Test(arguments: [false, true])
    func `messages go both ways, those behind the handshake too`(_ isLate: Bool) async throws {
        try await Self.withEcho(isLate: isLate) { server, echo, events in
            let client = try Self.open(server, extra: frame(1, "early".utf8))
            #expect(try client.receive(count: 7) == [0x81, 5] + Array("early".utf8))
            try client.send(frame(2, pattern(100_000)))
            let head: [UInt8] = [0x82, 127, 0, 0, 0, 0, 0, 1, 0x86, 0xA0]
            #expect(try client.receive(count: 100_010) == head + pattern(100_000))
            try client.send(frame(8, [3, 0xE8]))
            #expect(try client.receive(count: 4) == [0x88, 2, 3, 0xE8])
            #expect(client.receiveUntilEnd().isEmpty)
            #expect(await echo.closing()?.0 == .normal)
            await events.wait(for: .webSocketClosed(.normal))
        }
    }

    @Test(arguments: [
        ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 8", 400),
        ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Key: short", 400),
        ("Upgrade: websocket", "Upgrade: h2c", 426),
        ("Connection: keep-alive, Upgrade", "Connection: keep-alive", 426),
        ("GET", "POST", 426),
        ("Host: a", "Host: a\r\nOrigin: https://evil.example", 403),
        ("Host: a", "Host: a\r\nOrigin: https://drive.example", 101),
        ("Host: a", "Host: a\r\nSec-WebSocket-Protocol: soap", 400),
        ("Host: a", "Host: a\r\nSec-WebSocket-Protocol: cairn.1 , cairn.2", 101),
    ])
    func `a handshake is checked`(_ good: String, _ bad: String, _ status: Int) async throws {
        try await Self.withEcho { server, _, _ in
            let client = try Client(to: server.endpoint)
            var text = Self.handshake
            if let range = text.firstRange(of: good) { text.replaceSubrange(range, with: bad) }
            try client.send(text + "\r\n")
            let answer = try client.head()
            #expect(answer.status == status)
            if bad.contains("cairn.1") { #expect(answer["Sec-WebSocket-Protocol"] == "cairn.2") }
        }
    }

    @Test func `what breaks the protocol is told why, and the connection ends`() async throws {
        try await Self.withEcho { server, echo, _ in
            let client = try Self.open(server)
            try client.send([0x81, 1, 97] + [UInt8](repeating: 0, count: 100_000))
            #expect(try client.receive(count: 4) == [0x88, 2, 3, 0xEA])
            client.finishSending()
            #expect(client.receiveUntilEnd().isEmpty)
            #expect(await echo.closing()?.0 == .protocolError)
        }
    }

    @Test func `a message past the limit is 1009`() async throws {
        let settings = ServerSettings.changed { $0.webSocket.byteCountMessageMax = 1000 }
        try await Self.withEcho(settings) { server, echo, _ in
            let client = try Self.open(server)
            try client.send(frame(2, pattern(1001)))
            #expect(try client.receive(count: 4).suffix(2) == [3, 0xF1])
            client.finishSending()
            #expect(await echo.closing()?.0 == .messageTooBig)
        }
    }

    @Test func `a silent peer is pinged; one that answers stays, one that doesn't is dropped`()
        async throws
    {
        let settings = ServerSettings.changed {
            $0.webSocket.pingInterval = .milliseconds(40)
            // Long enough for this test's own answers on a busy machine.
            $0.webSocket.pongTimeout = .seconds(1)
        }
        try await Self.withEcho(settings) { server, echo, events in
            let client = try Self.open(server)
            for _ in 0..<4 {
                #expect(try client.receive(count: 2) == [0x89, 0])
                try client.send(frame(10, []))
            }
            #expect(try client.receive(count: 2) == [0x89, 0])
            #expect(client.receiveUntilEnd().isEmpty)
            #expect(await echo.closing()?.0 == .abnormal)
            #expect(events.all.contains(.clientTooSlow(.webSocketPong)))
        }
    }

    @Test func `a peer that doesn't read is told of by pause and refusal, and then dropped`()
        async throws
    {
        let settings = ServerSettings.changed { $0.webSocket.sendTimeout = .milliseconds(60) }
        try await Self.withEcho(settings) { server, echo, events in
            let client = try Self.open(server)
            guard let socket = await echo.socket() else { return }
            let outcomes = await withCheckedContinuation { done in
                server.loop.run {
                    var outcomes: [WriteOutcome] = []
                    let piece = [UInt8](repeating: 1, count: 100_000)
                    while outcomes.last != .refused, outcomes.count < 1000 {
                        outcomes.append(unsafe socket.send(piece.span.bytes))
                    }
                    #expect(socket.byteCountUnsent <= ServerSettings().webSocket.byteCountUnsentMax)
                    done.resume(returning: outcomes)
                }
            }
            #expect(outcomes.first == .accepted)
            #expect(outcomes.contains(.acceptedPause))
            #expect(outcomes.last == .refused)
            #expect(await echo.closing()?.0 == .abnormal)
            #expect(events.all.contains(.clientTooSlow(.webSocketReading)))
            _ = client
        }
    }

    @Test func `after a pause the handler hears when the peer has read`() async throws {
        try await Self.withEcho { server, echo, _ in
            let client = try Self.open(server)
            guard let socket = await echo.socket() else { return }
            let count = await withCheckedContinuation { done in
                server.loop.run {
                    var count = 0
                    let piece = [UInt8](repeating: 1, count: 100_000)
                    while unsafe socket.send(piece.span.bytes) == .accepted { count += 1 }
                    done.resume(returning: count + 1)
                }
            }
            _ = try client.receive(count: count * 100_010)
            for await _ in echo.drained.stream { break }
        }
    }

    @Test func `a peer that pings and doesn't read is not listened to without end`() async throws {
        let settings = ServerSettings.changed { $0.webSocket.sendTimeout = .milliseconds(60) }
        try await Self.withEcho(settings) { server, echo, _ in
            let client = try Self.open(server)
            let pings = (0..<1000).flatMap { _ in frame(9, pattern(125)) }
            var sent = 0
            var descriptor = pollfd(fd: client.descriptor, events: Int16(POLLOUT), revents: 0)
            repeat {
                sent += max(0, client.sendWhatFits(pings))
            } while unsafe poll(&descriptor, 1, 50) > 0 && sent < 200 << 20
                && descriptor.revents & Int16(POLLHUP | POLLERR) == 0
            #expect(sent < 200 << 20)
            #expect(await echo.closing()?.0 == .abnormal)
        }
    }

    @Test func `a peer that hangs up, and one that resets, are 1006`() async throws {
        for resets in [false, true] {
            try await Self.withEcho { server, echo, _ in
                do {
                    let client = try Self.open(server)
                    var now = linger(l_onoff: 1, l_linger: 0)
                    let size = socklen_t(MemoryLayout<linger>.size)
                    if resets {
                        unsafe setsockopt(client.descriptor, SOL_SOCKET, SO_LINGER, &now, size)
                    }
                }
                #expect(await echo.closing()?.0 == .abnormal)
            }
        }
    }

    @Test func `our close is answered, or the time is over`() async throws {
        let settings = ServerSettings.changed { $0.webSocket.closeTimeout = .milliseconds(40) }
        for answers in [true, false] {
            try await Self.withEcho(settings) { server, echo, _ in
                let client = try Self.open(server)
                let socket = await echo.socket()
                server.loop.run { socket?.close(.policyViolation, reason: "no") }
                #expect(try client.receive(count: 6) == [0x88, 4, 3, 0xF0] + Array("no".utf8))
                if answers { try? client.send(frame(8, [3, 0xF0])) }
                #expect(client.receiveUntilEnd().isEmpty)
                #expect(await echo.closing()?.0 == .policyViolation)
            }
        }
    }

    @Test func `stopping the server closes WebSockets with 1001`() async throws {
        try await Self.withEcho { server, echo, _ in
            let client = try Self.open(server)
            _ = await echo.socket()
            let stopping = Task.detached { await server.stop(within: .seconds(60)) }
            #expect(try client.receive(count: 4).suffix(2) == [3, 0xE9])
            try client.send(frame(8, [3, 0xE9]))
            #expect(await echo.closing()?.0 == .goingAway)
            await stopping.value
        }
    }

    @Test func `a WebSocket counts as a connection until it is closed, and all of it is freed`()
        async throws
    {
        let settings = ServerSettings.changed { $0.connectionCountMax = 1 }
        weak var freed: WebSocket?
        let box = Mutex<WeakBox>(WeakBox())
        try await Self.withEcho(settings) { server, echo, events in
            let client = try Self.open(server)
            let socket = await echo.socket()
            box.withLock { $0.socket = socket }
            #expect(try Client(to: server.endpoint).answer().status == 503)
            try client.send(frame(8, [3, 0xE8]))
            await events.wait(for: .webSocketClosed(.normal))
            _ = try Self.open(server)
        }
        freed = box.withLock { $0.socket }
        #expect(freed == nil)
    }

    struct WeakBox {
        weak var socket: WebSocket?
    }
}
