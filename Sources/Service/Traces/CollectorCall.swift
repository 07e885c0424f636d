internal import Platform
internal import Synchronization
internal import World

/// One request to a collector, over a connection of its own.
///
/// `@unchecked Sendable`: all but the continuation is touched on the loop only.
final class CollectorCall: StreamHandler, @unchecked Sendable {
    private let request: [UInt8]
    private let continuation = Mutex<CheckedContinuation<String?, Never>?>(nil)
    private var head: [UInt8] = []

    private static let headByteCountMax = 1 << 10

    private init(_ request: [UInt8]) {
        self.request = request
    }

    /// Nil if the collector has taken it; otherwise why not.
    static func post(
        _ body: String, to collector: Endpoint, on loop: EventLoop
    ) async -> String? {
        let head =
            "POST /v1/traces HTTP/1.1\r\nHost: \(collector)\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n"
        let call = CollectorCall(Array(head.utf8) + Array(body.utf8))
        return await withCheckedContinuation { continuation in
            call.continuation.withLock { $0 = continuation }
            loop.run {
                var settings = StreamSettings()
                settings.idleTimeout = .seconds(5)
                _ = SystemStreams().connect(
                    to: collector, expecting: nil, settings: settings, on: loop, handler: call)
            }
        }
    }

    private func end(_ reason: String?) {
        continuation.withLock { $0.take() }?.resume(returning: reason)
    }

    func streamOpened(_ stream: any ByteStream) {
        let request = request
        let outcome = unsafe stream.write(request.span.bytes)
        if outcome == .refused {
            end("too much at once")
            stream.abort()
        }
    }

    /// `HTTP/1.1 200 …`: the rest is of no interest.
    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int {
        unsafe bytes.withUnsafeBytes { unsafe head.append(contentsOf: $0) }
        let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        if line.utf8.count < head.count || head.count > Self.headByteCountMax {
            let isTaken = line.hasPrefix("HTTP/1.") && line.dropFirst(9).hasPrefix("2")
            end(isTaken ? nil : "the collector answers \(line.prefix(80))")
            stream.close()
        }
        return bytes.byteCount
    }

    func streamDrained(_ stream: any ByteStream) {}

    func streamClosed(_ stream: any ByteStream, reason: NetworkError) {
        end("\(reason)")
    }
}
