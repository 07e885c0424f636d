import Glibc
import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct SlowSoakTests {
    final class Silent: WebSocketHandler {
        func webSocketOpened(_ socket: WebSocket) {}
        func webSocket(_ socket: WebSocket, received text: String) { _ = socket.send(text) }
        func webSocket(_ socket: WebSocket, received bytes: RawSpan) {}
        func webSocketDrained(_ socket: WebSocket) {}
        func webSocketClosed(_ socket: WebSocket, _ code: WebSocketCloseCode, reason: String) {}
    }

    /// In a process of its own, so that its memory is the server's: of the clients it has a
    /// descriptor each, and their buffers are the kernel's, as the server's are.
    @Test func `10,000 idle WebSockets cost at most 8 KiB each, and each still answers`() async {
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardErrorContent]
        ) {
            try await SlowSoakTests.soak()
        }
        print(String(decoding: result?.standardErrorContent ?? [], as: UTF8.self))
    }

    private static let byteCountMax = 8192

    private static func soak() async throws {
        let count = try connectionCount(wanted: 10_000)
        let loop = try EventLoop(name: "server")
        let settings = ServerSettings.changed {
            $0.connectionCountMax = 20_000
            $0.connectionCountPerAddressMax = 20_000
            $0.webSocket.pingInterval = .seconds(3600)
        }
        let silent = Silent()
        let handler = Handler(
            loop: loop,
            answer: { try .webSocket(for: $0, origin: { _ in false }, handler: silent) },
            respond: { _ in .text("") })
        let server = try await Server.start(
            at: Endpoint(host: "127.0.0.1", port: 0), settings: settings, handler: handler,
            on: loop)
        var clients: [Client] = []
        clients.reserveCapacity(count)
        // What comes with the first connections belongs to no single one.
        for _ in 0..<100 { clients.append(try WebSocketTests.open(server)) }
        let before = residentByteCount()
        while clients.count < count { clients.append(try WebSocketTests.open(server)) }
        try checkSample(clients)
        let after = residentByteCount()
        let each = (after - before) / (count - 100)
        let text = "\(count) idle WebSockets: \(each) bytes each, \(after >> 20) MiB in all\n"
        _ = unsafe text.withCString { unsafe write(2, $0, strlen($0)) }
        try checkSample(clients)
        precondition(each <= byteCountMax, "\(each) bytes for each idle WebSocket")
        clients.removeAll()
        await server.stop(within: .seconds(5))
    }

    private static func checkSample(_ clients: [Client]) throws {
        for index in stride(from: 0, to: clients.count, by: 97) {
            try clients[index].send(frame(9, [7]))
            let pong = try clients[index].receive(count: 3)
            precondition(pong == [0x8A, 1, 7])
            try clients[index].send(frame(1, "hi".utf8))
            let echo = try clients[index].receive(count: 4)
            precondition(echo == [0x81, 2, 104, 105])
        }
    }

    /// Two descriptors each, as the clients are here too, and some to spare.
    private static func connectionCount(wanted: Int) throws -> Int {
        var limit = rlimit()
        unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let needed = rlim_t(2 * wanted + 500)
        if limit.rlim_cur < needed {
            var raised = rlimit(rlim_cur: needed, rlim_max: max(needed, limit.rlim_max))
            if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) != 0 {
                limit.rlim_cur = limit.rlim_max
                unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            } else {
                limit = raised
            }
        }
        return min(wanted, (Int(limit.rlim_cur) - 500) / 2)
    }

    private static func residentByteCount() -> Int {
        let file = unsafe fopen("/proc/self/statm", "r")
        defer { unsafe fclose(file) }
        var text = [CChar](repeating: 0, count: 128)
        guard unsafe fgets(&text, 128, file) != nil else { return 0 }
        let words = String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
        ).split(separator: " ")
        return (Int(words[1]) ?? 0) * Int(getpagesize())
    }
}
