internal import Platform
internal import Synchronization
internal import World

/// Callers of etcd over its own protocol, gRPC: as little of HTTP/2 as that takes, so that the
/// load costs the machine less than etcd's own client would. Up to 50 callers share a connection,
/// as streams of it.
///
/// `@unchecked Sendable`: everything happens on the loop but the hand-over of the continuation.
final class EtcdCallers: StreamHandler, @unchecked Sendable {
    private static let callerCountInConnection = 50

    private struct Connection {
        let stream: any ByteStream
        var streamNumberNext: UInt32 = 1
        /// Bytes that etcd takes before it says that it takes more.
        var window = 65_535
        var callers: [UInt32: Int] = [:]
        var isOpen = false
    }

    private enum Method: String {
        case put = "/etcdserverpb.KV/Put"
        case range = "/etcdserverpb.KV/Range"
        case status = "/etcdserverpb.Maintenance/Status"
    }

    private let loop: EventLoop
    private let method: Method
    private var measured: ClosedLoop
    private let callerCount: Int
    private var connections: [Connection] = []
    private var hasAnswer: [Bool]
    private var workload = Workload()
    private var answer: [UInt8] = []
    private let ended = Mutex<CheckedContinuation<ClosedLoop.Result, any Error>?>(nil)

    private init(
        _ loop: EventLoop, _ method: Method, callerCount: Int, duration: Duration,
        processorTime: @escaping @Sendable () -> UInt64 = { 0 }
    ) {
        self.loop = loop
        self.method = method
        self.callerCount = callerCount
        hasAnswer = Array(repeating: false, count: callerCount)
        measured = ClosedLoop(
            callerCount: callerCount, warmUp: duration / 3, duration: duration,
            now: loop.clock.now(), processorTime: processorTime)
    }

    static func measure(
        _ etcd: Etcd, member: Int, on loop: EventLoop, _ operation: Operation, callerCount: Int
    ) async throws -> ClosedLoop.Result {
        try await EtcdCallers(
            loop, operation == .put ? .put : .range, callerCount: callerCount,
            duration: .milliseconds(1500), processorTime: etcd.processorTime
        ).run(etcd.endpoints[member])
    }

    /// The member that is asked, and the leader that it knows.
    static func status(
        at endpoint: Endpoint, on loop: EventLoop
    ) async throws -> (member: UInt64, leader: UInt64) {
        let caller = EtcdCallers(loop, .status, callerCount: 1, duration: .zero)
        _ = try await caller.run(endpoint)
        let fields = ProtobufFields(caller.answer)
        return (ProtobufFields(fields.bytes[1] ?? []).numbers[2] ?? 0, fields.numbers[4] ?? 0)
    }

    private func run(_ endpoint: Endpoint) async throws -> ClosedLoop.Result {
        try await withCheckedThrowingContinuation { ended in
            self.ended.withLock { $0 = ended }
            loop.run { self.connect(to: endpoint) }
        }
    }

    private func connect(to endpoint: Endpoint) {
        let streams = SystemStreams()
        let count = (callerCount - 1) / Self.callerCountInConnection + 1
        for _ in 0..<count {
            connections.append(
                Connection(
                    stream: streams.connect(
                        to: endpoint, expecting: nil, settings: StreamSettings(), on: loop,
                        handler: self)))
        }
    }

    private func place(of stream: any ByteStream) -> Int {
        guard let place = connections.firstIndex(where: { $0.stream === stream }) else {
            preconditionFailure("only what was connected calls back")
        }
        return place
    }

    // MARK: Asking

    func streamOpened(_ stream: any ByteStream) {
        var bytes = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
        bytes += Frame.head(.settings, byteCount: 0, stream: 0)
        // More than a run receives, so that nothing has to be said of it again.
        bytes += Frame.head(.windowUpdate, byteCount: 4, stream: 0)
        bytes += [0x7f, 0, 0, 0]
        _ = unsafe stream.write(bytes.span.bytes)
        let place = place(of: stream)
        connections[place].isOpen = true
        guard connections.allSatisfy(\.isOpen) else { return }
        let now = loop.clock.now()
        for place in connections.indices {
            ask(
                (0..<callerCount).filter { $0 / Self.callerCountInConnection == place }, place, now)
        }
    }

    private func ask(_ callers: [Int], _ place: Int, _ now: Instant) {
        var bytes: [UInt8] = []
        for caller in callers {
            let message = message
            let number = connections[place].streamNumberNext
            connections[place].streamNumberNext += 2
            connections[place].callers[number] = caller
            connections[place].window -= 5 + message.count
            bytes += Frame.head(
                .headers, flags: Frame.endsHeaders, byteCount: head.count, stream: number)
            bytes += head
            bytes += Frame.head(
                .data, flags: Frame.endsStream, byteCount: 5 + message.count, stream: number)
            bytes += [0, 0, 0, UInt8(message.count >> 8), UInt8(message.count & 0xff)]
            bytes += message
            measured.asks(caller, at: now)
            hasAnswer[caller] = false
        }
        precondition(
            connections[place].window >= 0, "the callers of a connection fit into its window")
        _ = unsafe connections[place].stream.write(bytes.span.bytes)
    }

    /// A request's head: by their places in HPACK's table where it has them, spelled out otherwise.
    private lazy var head: [UInt8] = {
        func text(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + Array(text.utf8) }
        let isPost: [UInt8] = [0x83]
        let isPlain: [UInt8] = [0x86]
        return isPost + isPlain + [0x04] + text(method.rawValue) + [0x01] + text("etcd")
            + [0x0f, 0x10] + text("application/grpc") + [0x00] + text("te") + text("trailers")
    }()

    private var message: [UInt8] {
        func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
            let count = bytes.count
            let length =
                count < 128 ? [UInt8(count)] : [UInt8(count & 0x7f | 0x80), UInt8(count >> 7)]
            return [number << 3 | 2] + length + bytes
        }
        switch method {
        case .put: return field(1, workload.nextKey()) + field(2, workload.value)
        case .range: return field(1, workload.nextKey())
        case .status: return []
        }
    }

    // MARK: Answers

    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int {
        let place = place(of: stream)
        let bytes = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
        let now = loop.clock.now()
        var asking: [Int] = []
        var offset = 0
        while let frame = Frame(bytes, at: offset) {
            offset = frame.body.upperBound
            switch frame.kind {
            case .settings where frame.flags & Frame.isAnswer == 0:
                let answer = Frame.head(
                    .settings, flags: Frame.isAnswer, byteCount: 0, stream: 0)
                _ = unsafe stream.write(answer.span.bytes)
            case .ping where frame.flags & Frame.isAnswer == 0:
                let answer =
                    Frame.head(.ping, flags: Frame.isAnswer, byteCount: 8, stream: 0)
                    + bytes[frame.body]
                _ = unsafe stream.write(answer.span.bytes)
            case .windowUpdate where frame.stream == 0:
                connections[place].window += bytes[frame.body].reduce(0) { $0 << 8 | Int($1) }
            case .data:
                guard let caller = connections[place].callers[frame.stream] else { continue }
                hasAnswer[caller] = frame.body.count > 5
                if method == .status { answer = Array(bytes[frame.body].dropFirst(5)) }
            case .headers where frame.flags & Frame.endsStream != 0:
                guard let caller = connections[place].callers.removeValue(forKey: frame.stream)
                else { continue }
                guard hasAnswer[caller] else {
                    end(.failure(Refused()))
                    continue
                }
                if measured.isAnswered(caller, at: now) { asking.append(caller) }
            case .resetStream, .goAway: end(.failure(Refused()))
            default: break
            }
        }
        if !asking.isEmpty { ask(asking, place, now) }
        if measured.waitingCount == 0 { end(.success(measured.result)) }
        return offset
    }

    func streamDrained(_ stream: any ByteStream) {}

    func streamClosed(_ stream: any ByteStream, reason: NetworkError) {
        end(.failure(reason))
    }

    private func end(_ result: Result<ClosedLoop.Result, any Error>) {
        guard let ended = ended.withLock({ $0.take() }) else { return }
        for connection in connections { connection.stream.abort() }
        ended.resume(with: result)
    }

    private struct Refused: Error {}
}

/// HTTP/2's envelope: length (3 bytes), kind, flags, stream (4 bytes), then the body.
private struct Frame {
    enum Kind: UInt8 {
        case data, headers, priority, resetStream, settings, pushPromise, ping, goAway
        case windowUpdate, continuation
    }

    static let endsStream: UInt8 = 0x1
    static let endsHeaders: UInt8 = 0x4
    /// Of settings and pings.
    static let isAnswer: UInt8 = 0x1

    let kind: Kind?
    let flags: UInt8
    let stream: UInt32
    let body: Range<Int>

    /// Nil if not all of it is there.
    init?(_ bytes: [UInt8], at offset: Int) {
        func number(_ range: Range<Int>) -> Int {
            bytes[range].reduce(0) { $0 << 8 | Int($1) }
        }
        guard bytes.count >= offset + 9 else { return nil }
        let start = offset + 9
        let end = start + number(offset..<offset + 3)
        guard bytes.count >= end else { return nil }
        kind = Kind(rawValue: bytes[offset + 3])
        flags = bytes[offset + 4]
        stream = UInt32(number(offset + 5..<start)) & 0x7fff_ffff
        body = start..<end
    }

    static func head(
        _ kind: Kind, flags: UInt8 = 0, byteCount: Int, stream: UInt32
    ) -> [UInt8] {
        let length = [16, 8, 0].map { UInt8(truncatingIfNeeded: byteCount >> $0) }
        let number = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> $0) }
        return length + [kind.rawValue, flags] + number
    }
}

/// The numbers and byte fields of a protobuf message, by field.
private struct ProtobufFields {
    private(set) var numbers: [UInt64: UInt64] = [:]
    private(set) var bytes: [UInt64: [UInt8]] = [:]

    init(_ message: [UInt8]) {
        var rest = message[...]
        func number() -> UInt64 {
            var number: UInt64 = 0
            var shift: UInt64 = 0
            while let byte = rest.popFirst() {
                number |= UInt64(byte & 0x7f) << shift
                shift += 7
                if byte < 0x80 { break }
            }
            return number
        }
        while !rest.isEmpty {
            let tag = number()
            switch tag & 7 {
            case 0: numbers[tag >> 3] = number()
            case 2:
                let length = Int(number())
                bytes[tag >> 3] = Array(rest.prefix(length))
                rest = rest.dropFirst(length)
            default: return
            }
        }
    }
}
