import Glibc
import Platform
import Synchronization
import World

/// Notes what a stream tells, for a test that waits for it on another thread.
final class Recorder: StreamHandler {
    enum Event {
        case opened
        case received
        case drained
        case closed
    }

    struct Notes: Sendable {
        var openCount = 0
        var bytes: [UInt8] = []
        var byteCount = 0
        var drainCount = 0
        var reasons: [NetworkError] = []

        var reason: NetworkError? { reasons.first }
    }

    private struct State {
        var notes = Notes()
        var isTimeUp = false
        var waiting:
            [(condition: @Sendable (Notes) -> Bool, done: CheckedContinuation<Notes, Never>)] = []
    }

    private let state = Mutex(State())
    private let keepsBytes: Bool
    private let use: @Sendable (RawSpan) -> Int
    private let react: @Sendable (any ByteStream, Event) -> Void

    init(
        keepsBytes: Bool = true,
        use: @escaping @Sendable (RawSpan) -> Int = { $0.byteCount },
        react: @escaping @Sendable (any ByteStream, Event) -> Void = { _, _ in }
    ) {
        self.keepsBytes = keepsBytes
        self.use = use
        self.react = react
    }

    var notes: Notes { state.withLock { $0.notes } }

    /// Waits until the notes are as wanted. A wait in vain ends with the suite's time limit, and
    /// then gives the notes as they are.
    func until(_ condition: @escaping @Sendable (Notes) -> Bool) async -> Notes {
        await withTaskCancellationHandler {
            await withCheckedContinuation { done in
                let notes: Notes? = state.withLock { state in
                    if condition(state.notes) || state.isTimeUp { return state.notes }
                    state.waiting.append((condition, done))
                    return nil
                }
                if let notes { done.resume(returning: notes) }
            }
        } onCancel: {
            let (waiting, notes) = state.withLock { state in
                state.isTimeUp = true
                defer { state.waiting = [] }
                return (state.waiting, state.notes)
            }
            for (_, done) in waiting { done.resume(returning: notes) }
        }
    }

    func untilOpen() async { _ = await until { $0.openCount > 0 } }

    func untilClosed() async -> NetworkError {
        await until { !$0.reasons.isEmpty }.reason
            ?? .other(code: 0, reason: "still open when the time was up")
    }

    private func note(_ change: (inout Notes) -> Void) {
        let ready = state.withLock { state in
            change(&state.notes)
            let notes = state.notes
            let ready = state.waiting.filter { $0.condition(notes) }
            state.waiting.removeAll { $0.condition(notes) }
            return ready.map { ($0.done, notes) }
        }
        for (done, notes) in ready { done.resume(returning: notes) }
    }

    func opened(_ stream: any ByteStream) {
        note { $0.openCount += 1 }
        react(stream, .opened)
    }

    func streamOpened(_ stream: any ByteStream) { opened(stream) }

    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int {
        let used = use(bytes)
        note { notes in
            notes.byteCount += used
            guard keepsBytes else { return }
            unsafe bytes.extracting(first: used).withUnsafeBytes {
                unsafe notes.bytes.append(contentsOf: $0)
            }
        }
        react(stream, .received)
        return used
    }

    func streamDrained(_ stream: any ByteStream) {
        note { $0.drainCount += 1 }
        react(stream, .drained)
    }

    func streamClosed(_ stream: any ByteStream, reason: NetworkError) {
        note { $0.reasons.append(reason) }
        react(stream, .closed)
    }
}

/// A listener whose streams go to recorders, and what it refused.
final class Server: Sendable {
    struct Accepted: Sendable {
        let stream: any ByteStream
        let recorder: Recorder
    }

    private struct State {
        var isTimeUp = false
        var accepted: [Accepted] = []
        var refused: [NetworkError] = []
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    let listener: any Listener
    private let shared: Shared

    private final class Shared: Sendable {
        let state = Mutex(State())

        func change(_ change: (inout State) -> Void) {
            let waiting = state.withLock { state in
                change(&state)
                defer { state.waiting = [] }
                return state.waiting
            }
            for done in waiting { done.resume() }
        }
    }

    init(
        on loop: EventLoop, tls: TLS? = nil, settings: StreamSettings = .patient,
        keepsStreams: Bool = true,
        makeRecorder: @escaping @Sendable () -> Recorder? = { Recorder() }
    ) throws {
        let shared = Shared()
        self.shared = shared
        listener = try SystemStreams(tls: tls).listen(
            at: Endpoint(host: "127.0.0.1", port: 0), settings: settings, on: loop,
            accept: { stream in
                guard let recorder = makeRecorder() else { return nil }
                recorder.opened(stream)
                if keepsStreams {
                    shared.change {
                        $0.accepted.append(Accepted(stream: stream, recorder: recorder))
                    }
                }
                return recorder
            },
            refused: { _, reason in shared.change { $0.refused.append(reason) } })
    }

    deinit { listener.close() }

    /// The next stream that was accepted; then the server forgets it.
    func next() async throws -> Accepted {
        try await until { $0.accepted.isEmpty ? nil : $0.accepted.removeFirst() }
    }

    func nextRefusal() async throws -> NetworkError {
        try await until { $0.refused.isEmpty ? nil : $0.refused.removeFirst() }
    }

    private func until<Found: Sendable>(
        _ find: @Sendable (inout State) -> Found?
    ) async throws -> Found {
        while true {
            let found = shared.state.withLock { find(&$0) }
            if let found { return found }
            try Task.checkCancellation()
            await withTaskCancellationHandler {
                await withCheckedContinuation { done in
                    let isThere = shared.state.withLock { state in
                        var copy = state
                        if state.isTimeUp || find(&copy) != nil { return true }
                        state.waiting.append(done)
                        return false
                    }
                    if isThere { done.resume() }
                }
            } onCancel: {
                shared.change { $0.isTimeUp = true }
            }
        }
    }
}

extension StreamSettings {
    /// On a machine with much else to do only a test of the timeouts may meet them.
    static var patient: StreamSettings {
        var settings = StreamSettings()
        settings.connectTimeout = .seconds(60)
        settings.closeTimeout = .seconds(60)
        return settings
    }
}

extension LinkSettings {
    static var patient: LinkSettings {
        var settings = LinkSettings()
        settings.stream = .patient
        return settings
    }
}

extension EventLoop {
    /// Runs `body` on the loop and waits for what it returns.
    func perform<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { done in
            run { done.resume(returning: body()) }
        }
    }

    func connect(
        to endpoint: Endpoint, tls: TLS? = nil, expecting expected: PeerName? = nil,
        settings: StreamSettings = .patient, _ recorder: Recorder
    ) async -> any ByteStream {
        await perform {
            SystemStreams(tls: tls).connect(
                to: endpoint, expecting: expected, settings: settings, on: self, handler: recorder)
        }
    }
}

extension ByteStream {
    func write(_ bytes: [UInt8]) -> WriteOutcome {
        unsafe write(bytes.span.bytes)
    }
}

/// Passes on what two ends say to each other, and may cut in.
final class Relay: Sendable {
    private final class Ends: Sendable {
        let near = Mutex<(any ByteStream)?>(nil)
        let far = Mutex<(any ByteStream)?>(nil)
    }

    private let loop: EventLoop
    private let ends = Ends()
    private let server: Server

    /// Where the near end connects to.
    var endpoint: Endpoint { server.listener.endpoint }

    init(to endpoint: Endpoint, on loop: EventLoop) async throws {
        self.loop = loop
        let ends = ends
        server = try Server(on: loop, keepsStreams: false) {
            Recorder(
                use: { bytes in
                    _ = ends.far.withLock { $0 }?.write(bytes)
                    return bytes.byteCount
                },
                react: { stream, event in
                    if event == .opened { ends.near.withLock { $0 = stream } }
                })
        }
        let recorder = Recorder(use: { bytes in
            _ = ends.near.withLock { $0 }?.write(bytes)
            return bytes.byteCount
        })
        let far = await loop.connect(to: endpoint, recorder)
        await recorder.untilOpen()
        ends.far.withLock { $0 = far }
    }

    func sayToFar(_ bytes: [UInt8]) async {
        await loop.perform { [ends] in _ = ends.far.withLock { $0 }?.write(bytes) }
    }

    /// Ends both connections, as a network does that knows nothing of TLS.
    func hangUp() async {
        await loop.perform { [ends] in
            ends.near.withLock { $0 }?.close()
            ends.far.withLock { $0 }?.close()
        }
    }
}

/// A peer without manners: plain blocking calls on a socket.
final class RawPeer: Sendable {
    let descriptor: Int32

    init(connectedTo endpoint: Endpoint, receiveByteCount: Int32? = nil) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var count = receiveByteCount {
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &count, 4)
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = endpoint.port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(descriptor, $0, 16)
            }
        }
        precondition(result == 0)
    }

    deinit { Glibc.close(descriptor) }

    func send(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.send(
                    descriptor, $0.baseAddress! + offset, bytes.count - offset, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            offset += count
        }
    }

    /// Up to `count` bytes; fewer only when the other side has ended.
    func receive(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let step = unsafe bytes.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress! + filled, count - filled, 0)
            }
            guard step > 0 else { break }
            filled += step
        }
        return Array(bytes[..<filled])
    }

    func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Closes so that the other side sees a reset.
    func reset() {
        var linger: (Int32, Int32) = (1, 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, 8)
        shutdown(descriptor, Int32(SHUT_RDWR))
    }
}

/// Random bytes that a seed repeats.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 24) }
    }
}
