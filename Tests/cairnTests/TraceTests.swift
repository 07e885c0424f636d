import Dispatch
import Foundation  // Temporary folders.
import Glibc
import RealNodes
import Synchronization
import Testing

/// Spans as a collector gets them.
@Suite struct TraceTests {
    @Test func `spans of a command and of its being applied reach a collector`() throws {
        try withFolder { folder in
            let collector = try Collector()
            let server = try RunningServer(
                ["--otlp-endpoint", "127.0.0.1:\(collector.port)", "--trace-every", "1"],
                folder: folder)
            #expect(try server.cairn("kv", "put", "a", "1").code == 0)
            let request = try #require(
                collector.first { $0.contains(#""name":"command""#) }, "\(server.talk)")
            #expect(request.hasPrefix("POST /v1/traces HTTP/1.1\r\n"))
            #expect(request.contains("Content-Type: application/json\r\n"))
            for name in ["proposed", "durable", "committed", "applied", "answered"] {
                #expect(request.contains("\"name\":\"\(name)\""), "\(name)")
            }
            #expect(collector.first { $0.contains(#""name":"apply""#) } != nil)
            #expect(server.stop() == 0)
        }
    }

    @Test func `a request's own trace goes through the log to where it is applied`() throws {
        try withFolder { folder in
            let collector = try Collector()
            let server = try RunningServer(
                ["--otlp-endpoint", "127.0.0.1:\(collector.port)", "--trace-every", "1000000000"],
                folder: folder)
            let trace = "0af7651916cd43dd8448eb211c80319c"
            let put = try server.cairn(
                "kv", "put", "a", "1", "--traceparent", "00-\(trace)-b7ad6b7169203331-01")
            #expect(put.code == 0, "\(put.talk)")
            for part in [
                #""parentSpanId":"b7ad6b7169203331","name":"command""#, #""name":"apply""#,
            ] {
                let request = try #require(
                    collector.first { $0.contains(part) }, "\(server.talk)")
                #expect(request.contains("\"traceId\":\"\(trace)\""), "\(request)")
            }
            let wrong = try server.cairn("kv", "put", "a", "1", "--traceparent", "00-1-2-01")
            #expect(wrong.code == 64)
            #expect(wrong.talk.contains("not a traceparent"), "\(wrong.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `a collector that is not there stops nothing`() throws {
        try withFolder { folder in
            let server = try RunningServer(
                ["--otlp-endpoint", "127.0.0.1:\(try freePort())", "--trace-every", "1"],
                folder: folder)
            #expect(try server.cairn("kv", "put", "a", "1").code == 0)
            #expect(server.line(with: #""message":"spans not sent""#) != nil)
            #expect(try server.cairn("kv", "get", "a").output == "1\n")
            #expect(server.stop() == 0)
        }
    }
}

/// Takes whatever is posted to it.
private final class Collector: Sendable {
    let port: UInt16
    private let requests = Mutex<[String]>([])
    private let changed = DispatchSemaphore(value: 0)

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(listener, address, length) | listen(listener, 16)
                    | getsockname(listener, address, &length)
            }
        }
        try #require(code == 0)
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                let text = Self.request(from: connection)
                let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                _ = unsafe send(connection, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
                close(connection)
                requests.withLock { $0.append(text) }
                changed.signal()
            }
        }
    }

    private static func request(from connection: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n"),
                let length = text.range(of: "Content-Length: "),
                let count = Int(text[length.upperBound...].prefix { $0.isNumber }),
                text[end.upperBound...].utf8.count >= count
            {
                return text
            }
            let count = unsafe recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return text }
            bytes += buffer[..<count]
        }
    }

    /// Nil if none comes in time.
    func first(where matches: (String) -> Bool) -> String? {
        while true {
            if let request = requests.withLock({ $0.first(where: matches) }) { return request }
            guard changed.wait(timeout: .now() + 20) == .success else { return nil }
        }
    }
}
