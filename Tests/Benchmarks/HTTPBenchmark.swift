import BareEpoll
import HTTP
import Platform
import Synchronization
import World

/// One loop, 64 connections that are kept, a reply of 256 bytes: beside a bare epoll loop that
/// answers the same bytes without looking at what is asked. The load is one thread of C for both.
let httpBenchmark = Benchmark(name: "http") {
    let loop = try EventLoop(name: "http")
    defer { loop.stop() }
    let server = try await Server.start(
        at: Endpoint(host: "127.0.0.1", port: 0), handler: Answering(loop: loop), on: loop)
    var port: UInt16 = 0
    let listener = unsafe bare_epoll_listen(&port)
    let bare = try EventLoop(name: "bare", mayBlock: true)
    bare.run { bare_epoll_serve(listener) }
    var rates: [[Double]] = [[], [], []]
    // In turn, so that what else the machine does is the same for all.
    for _ in 0..<5 {
        rates[0].append(bare_epoll_load(port, 64, 1000))
        rates[1].append(bare_epoll_load(server.endpoint.port, 64, 1000))
        loop.run { Answering.isLate.store(true, ordering: .relaxed) }
        rates[2].append(bare_epoll_load(server.endpoint.port, 64, 1000))
        loop.run { Answering.isLate.store(false, ordering: .relaxed) }
    }
    bare_epoll_stop()
    bare.stop()
    await server.stop(within: .seconds(1))
    let medians = rates.map { $0.sorted()[2] }
    return [
        Figure(
            name: "requests answered at once", value: medians[1], unit: "a second",
            peer: (name: "a bare epoll loop", value: medians[0], ratioMin: 0.7)),
        Figure(name: "requests answered by a task", value: medians[2], unit: "a second"),
    ]
}

private actor Answering: RequestHandler {
    static let isLate = Atomic(false)
    private let loop: EventLoop
    private let response = Response(
        headers: [HeaderField("Content-Type", "text/plain")],
        body: .bytes([UInt8](repeating: UInt8(ascii: "a"), count: 256)))
    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(loop: EventLoop) {
        self.loop = loop
    }

    func answer(_ request: Request) -> Response? {
        Self.isLate.load(ordering: .relaxed) ? nil : response
    }

    func respond(to request: Request) async -> Response {
        response
    }
}
