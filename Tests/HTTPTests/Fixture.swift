import HTTP
import Platform
import Synchronization
import Testing
import World

/// A handler made of closures; asked for `answer` first, as every handler is.
actor Handler: RequestHandler {
    let loop: EventLoop
    private let answerNow: @Sendable (Request) throws -> Response?
    private let respondLater: @Sendable (Request) async throws -> Response
    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(
        loop: EventLoop, answer: @escaping @Sendable (Request) throws -> Response?,
        respond: @escaping @Sendable (Request) async throws -> Response
    ) {
        self.loop = loop
        answerNow = answer
        respondLater = respond
    }

    func answer(_ request: Request) throws -> Response? { try answerNow(request) }

    func respond(to request: Request) async throws -> Response {
        loop.checkIsolated()
        return try await respondLater(request)
    }
}

/// Events as they come, to be waited for.
final class Events: Sendable {
    private struct State {
        var events: [ServerEvent] = []
        var waiting: [(@Sendable (ServerEvent) -> Bool, CheckedContinuation<Void, Never>)] = []
    }
    private let state = Mutex(State())

    var all: [ServerEvent] { state.withLock { $0.events } }

    func add(_ event: ServerEvent) {
        let ready = state.withLock { state in
            state.events.append(event)
            let ready = state.waiting.filter { $0.0(event) }
            state.waiting.removeAll { $0.0(event) }
            return ready
        }
        for (_, continuation) in ready { continuation.resume() }
    }

    func wait(for matches: @escaping @Sendable (ServerEvent) -> Bool) async {
        await withCheckedContinuation { continuation in
            let isHere = state.withLock { state in
                if state.events.contains(where: matches) { return true }
                state.waiting.append((matches, continuation))
                return false
            }
            if isHere { continuation.resume() }
        }
    }

    func wait(for event: ServerEvent) async {
        await wait { $0 == event }
    }
}

/// A thread for code that blocks, as the client does: on the shared ones, which are as many as
/// there are cores, two waiting tests would stop all others.
final class OwnThread: TaskExecutor {
    private let loop: EventLoop

    init() throws {
        loop = try EventLoop(name: "client", mayBlock: true)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.run { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    static func run(_ body: @concurrent () async throws -> Void) async throws {
        let thread = try OwnThread()
        defer { thread.loop.stop() }
        try await withTaskExecutorPreference(thread, operation: body)
    }
}

/// Runs `body` with a server on a loop of its own; afterwards stops both.
func withServer(
    _ settings: ServerSettings = ServerSettings(),
    answer: @escaping @Sendable (Request) throws -> Response? = { _ in nil },
    respond: @escaping @Sendable (Request) async throws -> Response = { _ in .text("later") },
    _ body: @escaping @Sendable @concurrent (Server, Events) async throws -> Void
) async throws {
    let loop = try EventLoop(name: "test")
    defer { loop.stop() }
    let events = Events()
    let handler = Handler(loop: loop, answer: answer, respond: respond)
    let server = try await Server.start(
        at: Endpoint(host: "127.0.0.1", port: 0), settings: settings, handler: handler, on: loop
    ) { events.add($0) }
    do {
        try await OwnThread.run { try await body(server, events) }
    } catch {
        await server.stop(within: .zero)
        throw error
    }
    await server.stop(within: .seconds(1))
}

extension AlignedBuffer {
    var bytes: [UInt8] {
        withBytes { span in unsafe span.withUnsafeBytes { unsafe Array($0) } }
    }
}

/// Bytes that show where they come from.
func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8) ^ ($0 >> 16)) }
}

/// Whether two large bodies are the same. Not `==` within `#expect`, which would look for the
/// difference for hours.
func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left == right
}

extension ServerSettings {
    static func changed(_ change: (inout ServerSettings) -> Void) -> ServerSettings {
        var settings = ServerSettings()
        change(&settings)
        return settings
    }
}
