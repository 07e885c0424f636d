import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct ServerTests {
    @Test func `answers at once, and keeps the connection`() async throws {
        try await withServer(answer: { .text("\($0.method) \($0.target.text)") }) { server, _ in
            let client = try Client(to: server.endpoint)
            for number in 0..<3 {
                let answer = try client.ask("GET", "/a?\(number)")
                #expect(answer.status == 200)
                #expect(answer.text == "GET /a?\(number)")
                #expect(answer["Date"] != nil)
                #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
            }
        }
    }

    @Test func `answers later, on the loop, and keeps the connection`() async throws {
        try await withServer(respond: { request in
            await Task.yield()
            return .text("\(request.method) \(request.target.path)")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            for number in 0..<3 {
                #expect(
                    try client.ask("PROPFIND", "/dav/\(number)").text == "PROPFIND /dav/\(number)")
            }
        }
    }

    @Test func `requests sent in one piece are answered in their order`() async throws {
        try await withServer(respond: { .text(String($0.target.path)) }) { server, _ in
            let client = try Client(to: server.endpoint)
            try client.send(
                (0..<5).map { "GET /\($0) HTTP/1.1\r\nHost: test\r\n\r\n" }.joined())
            for number in 0..<5 { #expect(try client.answer().text == "/\(number)") }
        }
    }

    @Test func `header fields are found whatever their case, repeated ones too`() async throws {
        try await withServer(answer: { request in
            let tags = request.headers.filter { $0.name.lowercased() == "x-tag" }.map(\.value)
            return .text(
                "\(request.header("RANGE") ?? "none") \(tags) \(request.header("X-None") ?? "none")"
            )
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            let fields = "Range: bytes=1-2\r\nX-Tag: a\r\nx-tag: b\r\n"
            #expect(
                try client.ask("GET", "/", fields: fields).text == "bytes=1-2 [\"a\", \"b\"] none")
        }
    }

    @Test func `a request says what its head was after its end too`() async throws {
        let kept = Mutex<Request?>(nil)
        try await withServer(answer: { request in
            kept.withLock { $0 = request }
            return .text("")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            _ = try client.ask("GET", "/a", fields: "X-A: b\r\n")
            _ = try client.ask("OPTIONS", "/b")
            await withCheckedContinuation { done in
                server.loop.run {
                    let request = kept.withLock { $0.take() }
                    #expect(request?.method == "OPTIONS")
                    #expect(request?.header("host") == "test")
                    #expect(request?.remote.host == "127.0.0.1")
                    done.resume()
                }
            }
        }
    }

    @Test func `HEAD gets the length and no body, also of a stream`() async throws {
        try await withServer(respond: { request in
            if request.target.path == "/stream" {
                return .stream(byteCount: 1000) { _ in Issue.record("a body for HEAD") }
            }
            return .text("hello")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            #expect(try client.ask("HEAD", "/")["Content-Length"] == "5")
            #expect(try client.ask("HEAD", "/stream")["Content-Length"] == "1000")
            #expect(try client.ask("GET", "/").text == "hello")
        }
    }

    @Test(arguments: [204, 304]) func `has no body for a status that allows none`(_ status: Int)
        async throws
    {
        try await withServer(answer: { _ in Response(status: status) }) { server, _ in
            let client = try Client(to: server.endpoint)
            for _ in 0..<2 {
                try client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
                let answer = try client.answer(hasBody: false)
                #expect(answer.status == status)
                #expect(answer["Content-Length"] == nil || answer["Content-Length"] == "0")
            }
        }
    }

    @Test(
        arguments: [
            Response(status: 204, body: .bytes([1])), Response(status: 99),
            Response(headers: [HeaderField("X-A", "b\r\nX-Injected: yes")]),
            Response(headers: [HeaderField("X A", "b")]),
            Response(headers: [HeaderField("Content-Length", "7")]),
        ].map(Unsent.init))
    func `an answer that can't be sent is a 500 and a report`(_ unsent: Unsent) async throws {
        for isLate in [false, true] {
            try await withServer(
                answer: { _ in isLate ? nil : unsent.response }, respond: { _ in unsent.response }
            ) { server, events in
                let client = try Client(to: server.endpoint)
                let answer = try client.ask("GET", "/")
                #expect(answer.status == 500)
                #expect(answer["X-Injected"] == nil)
                #expect(answer.text.contains("\"code\": \"internal\""))
                await events.wait {
                    if case .handlerFailed("GET", "/", _) = $0 { true } else { false }
                }
            }
        }
    }

    /// Made before it is shared, and never changed.
    struct Unsent: @unchecked Sendable {
        let response: Response
    }

    struct Oops: Error {}

    @Test(arguments: [false, true])
    func `a handler that throws is a 500 and a report, and the connection goes on`(
        _ isLate: Bool
    ) async throws {
        try await withServer(
            answer: { request in
                if isLate { return nil }
                if request.target.path == "/ok" { return .text("ok") }
                throw Oops()
            },
            respond: { request in
                if request.target.path == "/ok" { return .text("ok") }
                throw Oops()
            }
        ) { server, events in
            let client = try Client(to: server.endpoint)
            #expect(try client.ask("GET", "/bad").status == 500)
            #expect(try client.ask("GET", "/ok").text == "ok")
            #expect(
                events.all.contains(.handlerFailed(method: "GET", path: "/bad", reason: "Oops()")))
        }
    }

    @Test func `an HTTPError is answered in the form of the design`() async throws {
        let error = HTTPError(
            status: 409, code: "name_taken", message: "there is a \"file\" of that name",
            details: ["name": "a\nb"])
        try await withServer(respond: { _ in throw error }) { server, _ in
            let client = try Client(to: server.endpoint)
            let answer = try client.ask("PUT", "/", body: "x")
            #expect(answer.status == 409)
            #expect(answer["Content-Type"] == "application/json")
            #expect(
                answer.text == """
                    {"error": {"code": "name_taken", "message": "there is a \\"file\\" of that \
                    name", "details": {"name": "a\\nb"}}}

                    """)
        }
    }

    @Test func `a second server at the same port is refused, unless they share it`() async throws {
        let settings = ServerSettings.changed { $0.sharesPort = true }
        try await withServer(settings, answer: { _ in .text("") }) { server, _ in
            let handler = Handler(loop: server.loop, answer: { _ in .text("") }) { _ in .text("") }
            await #expect(throws: NetworkError.addressInUse(server.endpoint)) {
                _ = try await Server.start(
                    at: server.endpoint, handler: handler, on: server.loop)
            }
            let other = try await Server.start(
                at: server.endpoint, settings: settings, handler: handler, on: server.loop)
            await other.stop(within: .zero)
        }
    }

    @Test func `a handler is cancelled when its client goes away`() async throws {
        // And with it the time between two looks.
        let settings = ServerSettings.changed { $0.headerTimeout = .milliseconds(40) }
        let cancelled = AsyncStream<Void>.makeStream()
        try await withServer(
            settings,
            respond: { _ in
                // Nothing comes of it; being cancelled is what ends it.
                let never = AsyncStream<Void>.makeStream()
                for await _ in never.stream {}
                cancelled.continuation.yield()
                return .text("too late")
            }
        ) { server, _ in
            do {
                let client = try Client(to: server.endpoint)
                try client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
            }
            for await _ in cancelled.stream { break }
        }
    }

    @Test func `a server and all that belongs to it is freed`() async throws {
        let loop = try EventLoop(name: "test")
        defer { loop.stop() }
        weak var freedServer: Server?
        weak var freedHandler: Handler?
        do {
            let handler = Handler(loop: loop, answer: { _ in nil }) { request in
                _ = try await request.readAll(byteCountMax: 10)
                return .stream { try await $0.write([1, 2, 3]) }
            }
            let server = try await Server.start(
                at: Endpoint(host: "127.0.0.1", port: 0), handler: handler, on: loop)
            freedServer = server
            freedHandler = handler
            try await OwnThread.run {
                let client = try Client(to: server.endpoint)
                #expect(try client.ask("PUT", "/", body: "abc").body == [1, 2, 3])
                let half = try Client(to: server.endpoint)
                try half.send("PUT / HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nab")
                await server.stop(within: .milliseconds(10))
            }
        }
        // The loop's last references go with the work that it has at hand.
        for _ in 0..<3 { await withCheckedContinuation { done in loop.run { done.resume() } } }
        #expect(freedServer == nil)
        #expect(freedHandler == nil)
    }
}
