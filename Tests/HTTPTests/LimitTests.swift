import Glibc
import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct LimitTests {
    @Test func `a header past the limit is refused`() async throws {
        let settings = ServerSettings.changed { $0.byteCountHeaderMax = 4096 }
        try await withServer(settings, answer: { _ in .text("") }) { server, events in
            let client = try Client(to: server.endpoint)
            let answer = try client.ask(
                "GET", "/", fields: "X-A: \(String(repeating: "a", count: 4096))\r\n")
            #expect(answer.status == 431)
            #expect(answer.text.contains("header_too_large"))
            #expect(events.all.contains(.requestRefused(code: "header_too_large")))
            // Past all that a connection may hold libmicrohttpd refuses by itself.
            let huge = try Client(to: server.endpoint)
            try? huge.send("GET / HTTP/1.1\r\nX-A: \(String(repeating: "a", count: 100_000))\r\n")
            let text = String(decoding: huge.receiveUntilEnd(), as: UTF8.self)
            #expect(text.isEmpty || text.hasPrefix("HTTP/1.1 431"))
        }
    }

    @Test func `connections past the limit are told so, and closed`() async throws {
        let settings = ServerSettings.changed { $0.connectionCountMax = 3 }
        try await withServer(settings, answer: { _ in .text("ok") }) { server, events in
            var clients: [Client] = []
            for _ in 0..<3 {
                clients.append(try Client(to: server.endpoint))
                #expect(try clients.last?.ask("GET", "/").text == "ok")
            }
            let refused = try Client(to: server.endpoint)
            let answer = try refused.answer()
            #expect(answer.status == 503)
            #expect(answer.text.contains("too_many_connections"))
            #expect(answer["Retry-After"] != nil)
            #expect(refused.receiveUntilEnd().isEmpty)
            #expect(events.all.contains(.connectionRefused(code: "too_many_connections")))
            clients.removeLast()
            // The place is free once the server has noticed.
            while try Client(to: server.endpoint).ask("GET", "/").status != 200 {}
        }
    }

    @Test func `one address gets no more connections than its share`() async throws {
        let settings = ServerSettings.changed { $0.connectionCountPerAddressMax = 2 }
        try await withServer(settings, answer: { _ in .text("ok") }) { server, _ in
            let clients = [try Client(to: server.endpoint), try Client(to: server.endpoint)]
            for client in clients { #expect(try client.ask("GET", "/").text == "ok") }
            let answer = try Client(to: server.endpoint).answer()
            #expect(answer.status == 503)
            #expect(answer.text.contains("too_many_connections_from_address"))
            #expect(try clients[0].ask("GET", "/").text == "ok")
        }
    }

    @Test func `requests past the limit are refused, and fit again later`() async throws {
        let settings = ServerSettings.changed { $0.requestCountMax = 1 }
        let gate = AsyncStream<Void>.makeStream()
        let started = AsyncStream<Void>.makeStream()
        try await withServer(
            settings,
            respond: { _ in
                started.continuation.yield()
                for await _ in gate.stream { break }
                return .text("done")
            }
        ) { server, _ in
            let first = try Client(to: server.endpoint)
            try first.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            for await _ in started.stream { break }
            let second = try Client(to: server.endpoint)
            let refused = try second.ask("GET", "/")
            #expect(refused.status == 503)
            #expect(refused.text.contains("too_many_requests"))
            gate.continuation.yield()
            #expect(try first.answer().text == "done")
            gate.continuation.yield()
            #expect(try second.ask("GET", "/").text == "done")
        }
    }

    /// Short, so that a deadline is met soon; long enough for a client that is held up by other
    /// tests.
    private static let hasty = ServerSettings.changed {
        $0.rateGrace = .milliseconds(300)
        $0.byteRateMin = 10_000
    }

    @Test func `a header that drips in is answered 408 in time, whatever the drips`() async throws {
        let settings = ServerSettings.changed { $0.headerTimeout = .milliseconds(60) }
        try await withServer(settings, answer: { _ in .text("") }) { server, events in
            let client = try Client(to: server.endpoint)
            let clock = ContinuousClock()
            let start = clock.now
            let request = Array("GET / HTTP/1.1\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8)
            var descriptor = pollfd(fd: client.descriptor, events: Int16(POLLIN), revents: 0)
            var next = 0
            // A byte each 10 ms, until there is an answer.
            while unsafe poll(&descriptor, 1, 10) == 0, next < request.count {
                try client.send([request[next]])
                next += 1
            }
            #expect(next < request.count)
            #expect(try client.answer().status == 408)
            #expect(client.receiveUntilEnd().isEmpty)
            #expect(clock.now - start >= .milliseconds(60))
            #expect(events.all.contains(.clientTooSlow(.header)))
        }
    }

    @Test func `a connection that says nothing is closed, before its first request and later`()
        async throws
    {
        let fresh = ServerSettings.changed { $0.headerTimeout = .milliseconds(60) }
        try await withServer(fresh, answer: { _ in .text("ok") }) { server, _ in
            let silent = try Client(to: server.endpoint)
            #expect(String(decoding: silent.receiveUntilEnd(), as: UTF8.self).contains("408"))
        }
        let idle = ServerSettings.changed { $0.idleTimeout = .milliseconds(60) }
        try await withServer(idle, answer: { _ in .text("ok") }) { server, events in
            let client = try Client(to: server.endpoint)
            #expect(try client.ask("GET", "/").text == "ok")
            #expect(client.receiveUntilEnd().isEmpty)
            #expect(events.all.contains(.clientTooSlow(.idle)))
        }
    }

    @Test func `a body that drips in is answered 408, one at the least rate is not`() async throws {
        try await withServer(
            Self.hasty,
            respond: { request in
                do {
                    return .text("\(try await request.readAll(byteCountMax: 1 << 20).count)")
                } catch {
                    #expect(error as? ConnectionError == .tooSlow)
                    throw error
                }
            }
        ) { server, events in
            let client = try Client(to: server.endpoint)
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
            var descriptor = pollfd(fd: client.descriptor, events: Int16(POLLIN), revents: 0)
            var count = 0
            while unsafe poll(&descriptor, 1, 10) == 0, count < 900 {
                try client.send([1])
                count += 1
            }
            let answer = try client.answer()
            #expect(answer.status == 408)
            #expect(answer.text.contains("upload_too_slow"))
            await events.wait(for: .clientTooSlow(.upload))
            // Faster than the least rate, for longer than the grace.
            let steady = try Client(to: server.endpoint)
            try steady.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 80000\r\n\r\n")
            for _ in 0..<40 {
                try steady.send([UInt8](repeating: 1, count: 2000))
                var nothing = pollfd(fd: -1, events: 0, revents: 0)
                _ = unsafe poll(&nothing, 1, 10)
            }
            #expect(try steady.answer().text == "80000")
        }
    }

    @Test func `a client that takes nothing is sent away, and its memory is bounded`() async throws
    {
        let ended = AsyncStream<ConnectionError?>.makeStream()
        try await withServer(
            Self.hasty,
            respond: { _ in
                .stream { writer in
                    do {
                        while true { try await writer.write([UInt8](repeating: 1, count: 1 << 20)) }
                    } catch {
                        ended.continuation.yield(error as? ConnectionError)
                        throw error
                    }
                }
            }
        ) { server, events in
            let client = try Client(to: server.endpoint, byteCountReceiveBuffer: 65536)
            try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            for await reason in ended.stream {
                #expect(reason == .tooSlow)
                break
            }
            #expect(events.all.contains(.clientTooSlow(.download)))
        }
    }

    @Test func `a handler may take its time, and is not taken for a slow client`() async throws {
        try await withServer(
            Self.hasty,
            respond: { request in
                try await Task.sleep(for: .milliseconds(400))
                _ = try await request.readAll(byteCountMax: 10)
                return .stream { writer in
                    try await writer.write([1])
                    try await Task.sleep(for: .milliseconds(400))
                    try await writer.write([2])
                }
            }
        ) { server, _ in
            let client = try Client(to: server.endpoint)
            #expect(try client.ask("PUT", "/", body: "abc").body == [1, 2])
        }
    }

    @Test(arguments: [
        "\r\n\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\u{3}", "GET / HTTP/9.9\r\n\r\n",
        "GET /\u{e4} HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\n: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nabc", "GET / HTTP/1.1\r\nHo",
        "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\u{3}\u{3}",
    ])
    func `garbage and half requests end, and do no harm to others`(_ garbage: String) async throws {
        let settings = ServerSettings.changed {
            $0.headerTimeout = .milliseconds(40)
            $0.rateGrace = .milliseconds(40)
        }
        try await withServer(
            settings,
            respond: { request in
                _ = try await request.readAll(byteCountMax: 1000)
                return .text("ok")
            }
        ) { server, _ in
            let bystander = try Client(to: server.endpoint)
            #expect(try bystander.ask("GET", "/").text == "ok")
            for _ in 0..<3 {
                let client = try Client(to: server.endpoint)
                try client.send(garbage)
                client.finishSending()
                _ = client.receiveUntilEnd()
                #expect(try bystander.ask("PUT", "/", body: "abc").text == "ok")
            }
        }
    }

    // MARK: Stop

    @Test func `stopping lets requests end, and closes what is idle`() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let started = AsyncStream<Void>.makeStream()
        try await withServer(
            answer: { $0.target.path == "/now" ? .text("now") : nil },
            respond: { _ in
                started.continuation.yield()
                for await _ in gate.stream { break }
                return .text("done")
            }
        ) { server, _ in
            let idle = try Client(to: server.endpoint)
            #expect(try idle.ask("GET", "/now").text == "now")
            let busy = try Client(to: server.endpoint)
            try busy.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            for await _ in started.stream { break }
            let stopping = Task.detached { await server.stop(within: .seconds(60)) }
            #expect(idle.receiveUntilEnd().isEmpty)
            #expect(throws: Client.Gone.self) { try Client(to: server.endpoint) }
            gate.continuation.yield()
            let answer = try busy.answer()
            #expect(answer.text == "done")
            #expect(answer["Connection"]?.lowercased() == "close")
            await stopping.value
        }
    }

    @Test func `stopping breaks off what doesn't end in time`() async throws {
        let started = AsyncStream<Void>.makeStream()
        let ended = AsyncStream<Void>.makeStream()
        try await withServer(respond: { request in
            started.continuation.yield()
            defer { ended.continuation.yield() }
            if request.target.path == "/read" {
                do {
                    _ = try await request.readAll(byteCountMax: 1000)
                    Issue.record("the rest of the body can't have come")
                } catch {
                    #expect(error as? ConnectionError == .stopping)
                }
                return .text("")
            }
            let never = AsyncStream<Void>.makeStream()
            for await _ in never.stream {}
            return .text("")
        }) { server, _ in
            let waiting = try Client(to: server.endpoint)
            try waiting.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n")
            let reading = try Client(to: server.endpoint)
            try reading.send("PUT /read HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
            var count = 0
            for await _ in started.stream {
                count += 1
                if count == 2 { break }
            }
            await server.stop(within: .milliseconds(20))
            for await _ in ended.stream {
                count -= 1
                if count == 0 { break }
            }
            #expect(waiting.receiveUntilEnd().isEmpty)
        }
    }
}
