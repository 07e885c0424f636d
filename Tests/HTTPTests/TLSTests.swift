internal import COpenSSL
import Glibc
import HTTP
import Platform
import Synchronization
import Testing
import World

@Suite struct TLSTests {
    /// As `Client`, over TLS. Trusts anyone, and says who it was.
    @safe final class TLSClient: Client {
        private let session: OpaquePointer

        override init(to endpoint: Endpoint, byteCountReceiveBuffer: Int32? = nil) throws {
            let context = unsafe SSL_CTX_new(TLS_client_method())
            defer { unsafe SSL_CTX_free(context) }
            unsafe session = SSL_new(context)
            try super.init(to: endpoint, byteCountReceiveBuffer: byteCountReceiveBuffer)
            unsafe SSL_set_fd(session, descriptor)
            guard unsafe SSL_connect(session) == 1 else { throw Gone(reason: "no handshake") }
        }

        deinit { unsafe SSL_free(session) }

        var peer: String {
            var name = [CChar](repeating: 0, count: 64)
            let certificate = unsafe SSL_get1_peer_certificate(session)
            defer { unsafe X509_free(certificate) }
            unsafe X509_NAME_get_text_by_NID(
                X509_get_subject_name(certificate), NID_commonName, &name, 64)
            return String(
                decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        override func transmit(_ bytes: UnsafeRawBufferPointer) -> Int {
            unsafe Int(SSL_write(session, bytes.baseAddress, Int32(bytes.count)))
        }

        override func take(_ room: UnsafeMutableRawBufferPointer) -> Int {
            let count = unsafe SSL_read(session, room.baseAddress, Int32(room.count))
            return count > 0 ? Int(count) : 0
        }
    }

    static func settings() throws -> ServerSettings {
        let certificate = try TestCertificates.first()
        return ServerSettings.changed { $0.certificate = certificate }
    }

    @Test func `requests and large bodies go both ways over TLS`() async throws {
        let bytes = pattern(3_000_000)
        try await withServer(
            Self.settings(), answer: { $0.hasBody ? nil : .text("secure: \($0.isSecure)") },
            respond: { request in
                let body = try await request.readAll(byteCountMax: 4_000_000)
                return .stream { writer in try await writer.write(body) }
            }
        ) { server, _ in
            let client = try TLSClient(to: server.endpoint)
            #expect(client.peer == "first.test")
            #expect(try client.ask("GET", "/").text == "secure: true")
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: \(bytes.count)\r\n\r\n")
            try client.send(bytes)
            #expect(areEqual(try client.answer().body, bytes))
            #expect(try client.ask("GET", "/").status == 200)
        }
    }

    @Test func `an answer in the middle of a body arrives over TLS too`() async throws {
        try await withServer(
            Self.settings(),
            respond: { request in
                try await request.read(into: AlignedBuffer(capacity: 4096))
                throw HTTPError(status: 507, code: "quota_exceeded", message: "too much")
            }
        ) { server, _ in
            let client = try TLSClient(to: server.endpoint)
            try client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n")
            try client.send([UInt8](repeating: 1, count: 100_000))
            #expect(try client.answer().status == 507)
        }
    }

    @Test func `a replaced certificate is shown to those who come, and drops nobody`() async throws
    {
        try await withServer(Self.settings(), answer: { _ in .text("ok") }) { server, _ in
            let before = try TLSClient(to: server.endpoint)
            #expect(before.peer == "first.test")
            await server.replace(certificate: try TestCertificates.second())
            #expect(try TLSClient(to: server.endpoint).peer == "second.test")
            #expect(try before.ask("GET", "/").text == "ok")
        }
    }

    @Test func `plain HTTP at a TLS port does no harm`() async throws {
        try await withServer(Self.settings(), answer: { _ in .text("ok") }) { server, _ in
            let plain = try Client(to: server.endpoint)
            try plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(!String(decoding: plain.receiveUntilEnd(), as: UTF8.self).contains("200"))
            #expect(try TLSClient(to: server.endpoint).ask("GET", "/").text == "ok")
        }
    }

    @Test func `a handshake that doesn't end is ended`() async throws {
        var settings = try Self.settings()
        settings.headerTimeout = .milliseconds(40)
        try await withServer(settings, answer: { _ in .text("ok") }) { server, events in
            let silent = try Client(to: server.endpoint)
            _ = silent.receiveUntilEnd()
            #expect(events.all.contains(.clientTooSlow(.header)))
        }
    }

    @Test func `WebSockets work over TLS, through close, stop and hang-up`() async throws {
        var settings = try Self.settings()
        settings.webSocket.closeTimeout = .seconds(4)  // and so a sweep each second
        try await WebSocketTests.withEcho(settings) { server, echo, events in
            let client = try TLSClient(to: server.endpoint)
            try client.send(WebSocketTests.handshake + "\r\n")
            #expect(try client.head().status == 101)
            try client.send(frame(2, pattern(300_000)))
            let head: [UInt8] = [0x82, 127, 0, 0, 0, 0, 0, 4, 0x93, 0xE0]
            #expect(try client.receive(count: 300_010) == head + pattern(300_000))
            let gone = try TLSClient(to: server.endpoint)
            try gone.send(WebSocketTests.handshake + "\r\n")
            #expect(try gone.head().status == 101)
            let socket = await echo.socket()
            #expect(socket != nil)
            gone.finishSending()
            await events.wait(for: .webSocketClosed(.abnormal))
            let stopping = Task.detached { await server.stop(within: .seconds(10)) }
            #expect(try client.receive(count: 4).suffix(2) == [3, 0xE9])
            try client.send(frame(8, [3, 0xE9]))
            await events.wait(for: .webSocketClosed(.goingAway))
            await stopping.value
        }
    }

    @Test func `keys and chains that don't fit are refused, and told why`() throws {
        let first = Array(TestCertificates.firstChain.utf8)
        let second = Array(TestCertificates.secondKey.utf8)
        #expect(throws: Certificate.Failure.keyOfOther) {
            try Certificate(pemChain: first, pemKey: second)
        }
        #expect(throws: Certificate.Failure.self) { try Certificate(pemChain: [], pemKey: second) }
        let failure = #expect(throws: Certificate.Failure.self) {
            try Certificate(pemChain: first, pemKey: Array("garbage".utf8))
        }
        #expect(failure?.description.contains("the private key can't be read") == true)
    }
}
