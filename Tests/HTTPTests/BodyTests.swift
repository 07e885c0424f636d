import Glibc
import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct BodyTests {
    @Test(arguments: [1, 100, 70_000, 3_000_000])
    func `a body arrives as it was sent, with its length or in chunks`(_ count: Int) async throws {
        let bytes = pattern(count)
        try await withServer(respond: { request in
            let body = try await request.readAll(byteCountMax: 4_000_000)
            #expect(areEqual(body, bytes))
            return .text("\(request.byteCountDeclared ?? -1)")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            try client.send(
                Array("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n".utf8) + bytes)
            #expect(try client.answer().text == "\(count)")
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            for start in stride(from: 0, to: count, by: 50_000) {
                let part = bytes[start..<min(start + 50_000, count)]
                try client.send(
                    Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8))
            }
            try client.send("0\r\n\r\n")
            #expect(try client.answer().text == "-1")
        }
    }

    @Test func `a body is read in the parts that the reader has room for`() async throws {
        let bytes = pattern(20_000)
        try await withServer(respond: { request in
            var counts: [Int] = []
            let buffer = AlignedBuffer(capacity: 8192)
            repeat {
                buffer.removeAll()
                try await request.read(into: buffer)
                counts.append(buffer.byteCount)
            } while buffer.byteCount > 0
            return .text("\(counts)")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            try client.send(
                Array("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n".utf8) + bytes)
            #expect(try client.answer().text == "[8192, 8192, 3616, 0]")
        }
    }

    @Test func `while nobody reads the body the client can't send more of it`() async throws {
        let gate = AsyncStream<Void>.makeStream()
        try await withServer(respond: { request in
            for await _ in gate.stream { break }
            return .text("\(try await request.readAll(byteCountMax: 100 << 20).count)")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            let byteCount = 64 << 20
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: \(byteCount)\r\n\r\n")
            let piece = [UInt8](repeating: 7, count: 1 << 20)
            var sent = 0
            while true {
                let count = client.sendWhatFits(piece)
                if count > 0 { sent += count; continue }
                // Full; and stays so after a look at everything that is under way on loopback.
                var descriptor = pollfd(fd: client.descriptor, events: Int16(POLLOUT), revents: 0)
                if unsafe poll(&descriptor, 1, 100) == 0 { break }
            }
            // What the two socket buffers hold; the system makes them at most 10 MiB together here.
            #expect(sent < 32 << 20)
            gate.continuation.yield()
            while sent < byteCount {
                try client.send(Array(piece.prefix(byteCount - sent)))
                sent += min(piece.count, byteCount - sent)
            }
            #expect(try client.answer().text == "\(byteCount)")
        }
    }

    @Test func `100-continue is sent when the body is read, not when it is refused`() async throws {
        try await withServer(respond: { request in
            if request.target.path == "/no" {
                throw HTTPError(status: 403, code: "no", message: "no")
            }
            return .text("\(try await request.readAll(byteCountMax: 10).count)")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            let fields = "Host: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"
            try client.send("PUT /yes HTTP/1.1\r\n" + fields)
            #expect(try client.head().status == 100)
            try client.send("abc")
            #expect(try client.answer().text == "3")
            try client.send("PUT /no HTTP/1.1\r\n" + fields)
            #expect(try client.answer().status == 403)
        }
    }

    @Test func `a small body that nobody reads doesn't cost the connection`() async throws {
        try await withServer(respond: { _ in .text("no, thanks") }) { server, _ in
            let client = try Client(to: server.endpoint)
            for _ in 0..<3 {
                #expect(try client.ask("POST", "/", body: "hello").text == "no, thanks")
            }
        }
    }

    @Test(arguments: [false, true], [0, 100_000])
    func `an answer before the end of a large body arrives, though the client goes on sending`(
        _ isChunked: Bool, _ byteCountRead: Int
    ) async throws {
        try await withServer(respond: { request in
            if byteCountRead > 0 { try await request.read(into: AlignedBuffer(capacity: 102_400)) }
            throw HTTPError(status: 507, code: "quota_exceeded", message: "too much")
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            let framing = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: 4000000"
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\n\(framing)\r\n\r\n")
            if isChunked { try client.send("3d0900\r\n") }
            // All of it, before looking for an answer: a reset would take the answer away.
            try client.send([UInt8](repeating: 1, count: 4_000_000))
            let answer = try client.answer()
            #expect(answer.status == 507)
            #expect(answer.text.contains("quota_exceeded"))
            #expect(answer["Connection"]?.lowercased() == "close")
            client.finishSending()
            #expect(client.receiveUntilEnd().isEmpty)
        }
    }

    @Test func `a body past the limit is refused before it is read, or when it turns out so`()
        async throws
    {
        let settings = ServerSettings.changed { $0.byteCountBodyMax = 100_000 }
        try await withServer(
            settings,
            respond: { request in
                _ = try await request.readAll(byteCountMax: .max)
                return .text("read")
            }
        ) { server, events in
            let declared = try Client(to: server.endpoint)
            try declared.send(
                "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\nExpect: 100-continue\r\n\r\n"
            )
            let refused = try declared.answer()
            #expect(refused.status == 413)
            #expect(refused.text.contains("\"byteCountMax\": \"100000\""))
            #expect(events.all.contains(.requestRefused(code: "body_too_large")))
            let chunked = try Client(to: server.endpoint)
            try chunked.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            try chunked.send(Array("186a1\r\n".utf8) + [UInt8](repeating: 1, count: 100_001))
            #expect(try chunked.answer().status == 413)
            let fits = try Client(to: server.endpoint)
            try fits.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
            try fits.send([UInt8](repeating: 1, count: 100_000))
            #expect(try fits.answer().text == "read")
        }
    }

    @Test(arguments: [
        "Content-Length: 3\r\nContent-Length: 4\r\n",
        "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n", "Content-Length: -3\r\n", "Content-Length: 3x\r\n",
        "Content-Length: 99999999999999999999999\r\n", "Content-Length : 3\r\n",
        "Host: b\r\n",
    ])
    func `a header that could be read in two ways is refused`(_ fields: String) async throws {
        try await withServer(answer: { _ in
            Issue.record("a handler was asked")
            return nil
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\n\(fields)\r\nabcabc")
            client.finishSending()
            let answers = String(decoding: client.receiveUntilEnd(), as: UTF8.self)
            #expect(
                [" 400", " 413", " 501"].contains(answers.dropFirst(8).prefix(4)), "\(answers)")
            // What came behind it is not taken for a request.
            #expect(!answers.contains(" 200"))
        }
    }

    @Test func `a client that goes away in the middle of its body ends the reading`() async throws {
        let ended = AsyncStream<ConnectionError?>.makeStream()
        try await withServer(respond: { request in
            do {
                _ = try await request.readAll(byteCountMax: 1000)
            } catch {
                ended.continuation.yield(error as? ConnectionError)
            }
            return .text("")
        }) { server, _ in
            do {
                let client = try Client(to: server.endpoint)
                try client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc")
            }
            for await reason in ended.stream {
                #expect(reason == .closed)
                break
            }
        }
    }

    // MARK: Out

    @Test(arguments: [0, 100, 5_000_000])
    func `bytes arrive as they were answered, at once or streamed, long or short`(_ count: Int)
        async throws
    {
        let bytes = pattern(count)
        try await withServer(
            answer: { $0.target.path == "/now" ? Response(body: .bytes(bytes)) : nil },
            respond: { request in
                let isChunked = request.target.path == "/chunked"
                return .stream(byteCount: isChunked ? nil : count) { writer in
                    let buffer = AlignedBuffer(capacity: 1 << 20)
                    var rest = bytes[...]
                    while !rest.isEmpty {
                        buffer.removeAll()
                        let taken = unsafe buffer.append(Array(rest.prefix(1 << 20)).span.bytes)
                        rest = rest.dropFirst(taken)
                        try await writer.write(buffer)
                    }
                }
            }
        ) { server, _ in
            let client = try Client(to: server.endpoint)
            for path in ["/now", "/counted", "/chunked", "/now"] {
                let answer = try client.ask("GET", path)
                #expect(areEqual(answer.body, bytes))
                #expect(answer.isComplete)
            }
        }
    }

    @Test func `a stream sends each part when it is written, as events need it`() async throws {
        let gate = AsyncStream<Void>.makeStream()
        try await withServer(respond: { _ in
            .stream(headers: [HeaderField("Content-Type", "text/event-stream")]) { writer in
                try await writer.write(Array("data: 1\n\n".utf8))
                for await _ in gate.stream { break }
                try await writer.write(Array("data: 2\n\n".utf8))
            }
        }) { server, _ in
            let client = try Client(to: server.endpoint)
            try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.head()["Transfer-Encoding"] == "chunked")
            #expect(try client.receive(count: 14) == Array("9\r\ndata: 1\n\n\r\n".utf8))
            gate.continuation.yield()
            #expect(try client.receive(count: 19) == Array("9\r\ndata: 2\n\n\r\n0\r\n\r\n".utf8))
        }
    }

    struct Broken: Error {}

    @Test(arguments: [nil, 100_000])
    func `a stream that breaks off ends the connection before its end`(_ byteCount: Int?)
        async throws
    {
        try await withServer(respond: { _ in
            .stream(byteCount: byteCount) { writer in
                try await writer.write(pattern(1000))
                throw Broken()
            }
        }) { server, events in
            let client = try Client(to: server.endpoint)
            let answer = try client.ask("GET", "/")
            #expect(answer.status == 200)
            #expect(!answer.isComplete)
            #expect(
                events.all.contains(
                    .handlerFailed(
                        method: "GET", path: "/", reason: "the answer broke off: Broken()")))
        }
    }

    @Test(arguments: [999, 1001])
    func `a stream of another length than promised is broken off and reported`(_ count: Int)
        async throws
    {
        try await withServer(respond: { _ in
            .stream(byteCount: 1000) { try await $0.write(pattern(count)) }
        }) { server, events in
            let client = try Client(to: server.endpoint)
            // Broken off before anything was written, there isn't even a head.
            let answer = try? client.ask("GET", "/")
            #expect(answer?.isComplete != true)
            await events.wait {
                if case .handlerFailed = $0 { true } else { false }
            }
        }
    }

    @Test func `a writer waits for a client that doesn't read, and hears when it goes away`()
        async throws
    {
        let written = Mutex(0)
        let ended = AsyncStream<ConnectionError?>.makeStream()
        try await withServer(respond: { _ in
            .stream { writer in
                do {
                    while true {
                        try await writer.write([UInt8](repeating: 1, count: 1 << 20))
                        written.withLock { $0 += 1 << 20 }
                    }
                } catch {
                    ended.continuation.yield(error as? ConnectionError)
                    throw error
                }
            }
        }) { server, _ in
            do {
                let client = try Client(to: server.endpoint, byteCountReceiveBuffer: 65536)
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = try client.head()
                var before = -1
                var now = 0
                // Until it stands still.
                while before != now {
                    before = now
                    var descriptor = pollfd(fd: -1, events: 0, revents: 0)
                    _ = unsafe poll(&descriptor, 1, 100)
                    now = written.withLock { $0 }
                }
                #expect(now < 32 << 20)
            }
            for await reason in ended.stream {
                #expect(reason == .closed)
                break
            }
        }
    }
}
