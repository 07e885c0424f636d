internal import Synchronization
internal import World

/// Looks names up by the system's own rules (`/etc/hosts`, `nsswitch.conf`, DNS), which only
/// `getaddrinfo` knows, and that blocks: so on a few threads of its own, made when first needed and
/// kept. A name always goes to the same thread, so that one whose servers do not answer holds up
/// few others; who asks for what is being looked up already waits for the same answer, so that the
/// work does not pile up.
final class NameResolver: Sendable {
    static let shared = NameResolver()

    typealias Answer = @Sendable (Result<[SocketAddress], NetworkError>) -> Void

    private struct Table {
        var lanes: [EventLoop?] = Array(repeating: nil, count: 4)
        var waiting: [Endpoint: [(lane: EventLoop, answer: Answer)]] = [:]
    }

    private let table = Mutex(Table())

    /// Calls `answer` on `lane`, later.
    func lookUp(_ endpoint: Endpoint, on lane: EventLoop, answer: @escaping Answer) {
        let isFirst = table.withLock { table in
            table.waiting[endpoint, default: []].append((lane, answer))
            return table.waiting[endpoint]?.count == 1
        }
        guard isFirst else { return }
        do {
            try resolvingLane(for: endpoint.host).run { [self] in
                finish(
                    endpoint,
                    Result { () throws(NetworkError) in try SocketAddress.lookUp(endpoint) })
            }
        } catch {
            finish(endpoint, .failure(error))
        }
    }

    private func finish(_ endpoint: Endpoint, _ result: Result<[SocketAddress], NetworkError>) {
        let waiting = table.withLock { $0.waiting.removeValue(forKey: endpoint) }
        for (lane, answer) in waiting ?? [] { lane.run { answer(result) } }
    }

    private func resolvingLane(for host: String) throws(NetworkError) -> EventLoop {
        try table.withLock { (table) throws(NetworkError) in
            let index = host.utf8.reduce(0) { ($0 * 31 + Int($1)) % 65_521 } % table.lanes.count
            if let lane = table.lanes[index] { return lane }
            let lane = try EventLoop(name: "names-\(index)", mayBlock: true)
            table.lanes[index] = lane
            return lane
        }
    }
}
