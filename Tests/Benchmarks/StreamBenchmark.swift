import Crypto
import Glibc
import Platform
import Synchronization
import World

/// Streams and links over loopback, one loop at each end. The bare figure is two threads that
/// write and read one socket with plain blocking calls.
let streamBenchmark = Benchmark(name: "streams") {
    let near = try EventLoop(name: "near")
    let far = try EventLoop(name: "far")
    defer {
        near.stop()
        far.stop()
    }
    let tls = try benchmarkTLS()
    let bare = await median(of: 3) { bareRate(byteCount: 2 << 30) }
    let plain = try await median(of: 3) {
        try await streamRate(near, far, tls: nil, byteCount: 2 << 30)
    }
    let encrypted = try await median(of: 3) {
        try await streamRate(near, far, tls: tls, byteCount: 1 << 30)
    }
    return [
        Figure(
            name: "plain stream", value: plain / 1e9, unit: "GB/s",
            peer: (name: "bare sockets", value: bare / 1e9, ratioMin: 0.7)),
        Figure(name: "TLS stream", value: encrypted / 1e9, unit: "GB/s"),
        Figure(
            name: "256-byte messages over a plain link",
            value: try await median(of: 3) { try await linkRate(near, far, tls: nil) },
            unit: "a second"),
        Figure(
            name: "256-byte messages over a TLS link",
            value: try await median(of: 3) { try await linkRate(near, far, tls: tls) },
            unit: "a second"),
        Figure(
            name: "plain connections opened and closed",
            value: try await median(of: 3) {
                try await connectRate(near, far, tls: nil, count: 5000)
            }, unit: "a second"),
        Figure(
            name: "mutual TLS connections opened and closed",
            value: try await median(of: 3) {
                try await connectRate(near, far, tls: tls, count: 1000)
            }, unit: "a second"),
    ]
}

private let anyPort = Endpoint(host: "127.0.0.1", port: 0)

private func benchmarkTLS() throws -> TLS {
    let now = SystemClock.shared.wallTime().nanosecondsSince1970
    let validity = Validity(
        from: WallTime(nanosecondsSince1970: now - 3_600_000_000_000),
        to: WallTime(nanosecondsSince1970: now + 3_600_000_000_000))
    let authority = try CertificateAuthority.create(
        commonName: "bench", validity: validity, key: .generate(.p256))
    let key = try PrivateKey.generate(.p256)
    let certificate = try authority.issue(
        to: key.publicKey(), commonName: "bench", names: [], validity: validity)
    let keyText = try key.pem().withBytes { bytes in
        unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
    return try TLS(
        TLSCredentials(
            authority: authority.certificate.pem(), chain: certificate.pem(), key: keyText))
}

/// Says once when something is done; the loops' threads tell the benchmark's.
private final class Signal: Sendable {
    private let waiting = Mutex<(isDone: Bool, done: CheckedContinuation<Void, Never>?)>(
        (false, nil))

    func send() {
        waiting.withLock { state in
            state.isDone = true
            defer { state.done = nil }
            return state.done
        }?.resume()
    }

    func wait() async {
        await withCheckedContinuation { done in
            let isDone = waiting.withLock { state in
                if !state.isDone { state.done = done }
                return state.isDone
            }
            if isDone { done.resume() }
        }
    }
}

// MARK: Streams

/// Writes whenever there is room, until `byteCount` bytes are written; then closes.
private final class Source: StreamHandler {
    private let piece = [UInt8](repeating: 7, count: 256 << 10)
    private let rest: Mutex<Int>
    let ended = Signal()

    init(byteCount: Int) { rest = Mutex(byteCount) }

    func streamOpened(_ stream: any ByteStream) { streamDrained(stream) }
    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int { bytes.byteCount }

    func streamDrained(_ stream: any ByteStream) {
        let piece = piece
        while rest.withLock({ $0 }) > 0 {
            let outcome = unsafe stream.write(piece.span.bytes)
            guard outcome != .refused else { return }
            rest.withLock { $0 -= piece.count }
            if outcome == .acceptedPause { return }
        }
        stream.close()
    }

    func streamClosed(_ stream: any ByteStream, reason: NetworkError) { ended.send() }
}

private final class Sink: StreamHandler {
    func streamOpened(_ stream: any ByteStream) {}
    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int { bytes.byteCount }
    func streamDrained(_ stream: any ByteStream) {}
    func streamClosed(_ stream: any ByteStream, reason: NetworkError) {}
}

private func streamRate(
    _ near: EventLoop, _ far: EventLoop, tls: TLS?, byteCount: Int
) async throws -> Double {
    let network = SystemStreams(tls: tls)
    let listener = try network.listen(
        at: anyPort, settings: StreamSettings(), on: far, accept: { _ in Sink() },
        refused: { _, reason in print("refused: \(reason)") })
    defer { listener.close() }
    let source = Source(byteCount: byteCount)
    return await rate(byteCount) {
        near.run {
            _ = network.connect(
                to: listener.endpoint, expecting: nil, settings: StreamSettings(), on: near,
                handler: source)
        }
        await source.ended.wait()
    }
}

private func bareRate(byteCount: Int) -> Double {
    var pair: [Int32] = [0, 0]
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            unsafe bind(listener, address, length)
            listen(listener, 1)
            unsafe getsockname(listener, address, &length)
            pair[0] = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            unsafe connect(pair[0], address, length)
            pair[1] = accept(listener, nil, nil)
        }
    }
    let sender = pair[0]
    var thread = pthread_t()
    let context = unsafe UnsafeMutableRawPointer(bitPattern: Int(sender))
    let start = ContinuousClock().now
    unsafe pthread_create(
        &thread, nil,
        { context in
            let sender = Int32(Int(bitPattern: context))
            let piece = [UInt8](repeating: 7, count: 256 << 10)
            while unsafe send(sender, piece, piece.count, Int32(MSG_NOSIGNAL)) > 0 {}
            return nil
        }, context)
    var bytes = [UInt8](repeating: 0, count: 256 << 10)
    var rest = byteCount
    while rest > 0 { rest -= unsafe recv(pair[1], &bytes, bytes.count, 0) }
    let elapsed = ContinuousClock().now - start
    for descriptor in [pair[1], listener] { close(descriptor) }
    pthread_join(thread, nil)
    close(sender)
    return Double(byteCount) / (elapsed / .seconds(1))
}

// MARK: Links

/// Sends as many messages as fit, until `count` are sent; then closes.
private final class Chatter: LinkHandler {
    private let head = [UInt8](repeating: 1, count: 16)
    private let body = [UInt8](repeating: 2, count: 240)
    private let rest: Mutex<Int>
    let ended = Signal()

    init(count: Int) { rest = Mutex(count) }

    func linkOpened(_ link: any MessageLink) { linkDrained(link) }
    func link(_ link: any MessageLink, received message: RawSpan) {}

    func linkDrained(_ link: any MessageLink) {
        let (head, body) = (head, body)
        var left = rest.withLock { $0 }
        defer { rest.withLock { $0 = left } }
        while left > 0 {
            let outcome = unsafe link.send(head.span.bytes, body.span.bytes)
            guard outcome != .refused else { return }
            left -= 1
            if outcome == .acceptedPause { return }
        }
        link.close()
    }

    func linkClosed(_ link: any MessageLink, reason: NetworkError) { ended.send() }
}

private final class Listener: LinkHandler {
    func linkOpened(_ link: any MessageLink) {}
    func link(_ link: any MessageLink, received message: RawSpan) {}
    func linkDrained(_ link: any MessageLink) {}
    func linkClosed(_ link: any MessageLink, reason: NetworkError) {}
}

private func linkRate(
    _ near: EventLoop, _ far: EventLoop, tls: TLS?, count: Int = 2_000_000
) async throws -> Double {
    let network = LinkNetwork(over: SystemStreams(tls: tls))
    let listener = try network.listen(
        at: anyPort, settings: LinkSettings(), on: far, accept: { _ in Listener() },
        refused: { _, reason in print("refused: \(reason)") })
    defer { listener.close() }
    let chatter = Chatter(count: count)
    return await rate(count) {
        near.run {
            _ = network.connect(
                to: listener.endpoint, expecting: nil, settings: LinkSettings(), on: near,
                handler: chatter)
        }
        await chatter.ended.wait()
    }
}

// MARK: Connections

/// Closes as soon as it is open, then makes way for the next.
private final class Visitor: StreamHandler {
    private let next: @Sendable () -> Void
    init(next: @escaping @Sendable () -> Void) { self.next = next }

    func streamOpened(_ stream: any ByteStream) { stream.close() }
    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int { bytes.byteCount }
    func streamDrained(_ stream: any ByteStream) {}
    func streamClosed(_ stream: any ByteStream, reason: NetworkError) { next() }
}

private func connectRate(
    _ near: EventLoop, _ far: EventLoop, tls: TLS?, count: Int
) async throws -> Double {
    let network = SystemStreams(tls: tls)
    let listener = try network.listen(
        at: anyPort, settings: StreamSettings(), on: far, accept: { _ in Sink() },
        refused: { _, reason in print("refused: \(reason)") })
    defer { listener.close() }
    let endpoint = listener.endpoint
    let left = Atomic(count)
    let open = Atomic(0)
    let done = Signal()
    @Sendable func visit() {
        guard left.subtract(1, ordering: .relaxed).newValue >= 0 else {
            if open.load(ordering: .relaxed) == 0 { done.send() }
            return
        }
        open.add(1, ordering: .relaxed)
        _ = network.connect(
            to: endpoint, expecting: nil, settings: StreamSettings(), on: near,
            handler: Visitor {
                open.subtract(1, ordering: .relaxed)
                visit()
            })
    }
    return await rate(count) {
        // Eight under way at a time.
        near.run { for _ in 0..<8 { visit() } }
        await done.wait()
    }
}
