package import Cluster
internal import Journal
internal import KeyValue
package import Platform
internal import Raft
internal import Synchronization
package import World

/// The replicas of a running node, for those who ask from anywhere in the process.
///
/// A question is answered once, by the host: with an answer, a refusal, or "unknown" after a time.
package final class Replicas: Sendable {
    package let host: ReplicaHost
    private let waiting = Waiting()
    /// Commands go one after the other, within one session to each group.
    private let writer = CommandQueue()

    private let store: OpenStore

    private init(_ host: ReplicaHost, _ store: OpenStore) {
        self.host = host
        self.store = store
    }

    /// What the store says of itself. May block for a moment.
    package var storeFigures: [String: Double] { store.figures }

    /// Of what was read of the store, where nobody says another.
    package static let cacheByteCount = RocksStore.Settings().byteCountCached

    /// Takes up what is in the folder, and returns when the host runs. After that `whenFailed` is
    /// called if the process has to end.
    package static func start(
        _ folder: DataFolder, _ record: NodeRecord,
        speaking versions: FormatVersions = .program, at endpoint: Endpoint, tls: TLS,
        cacheByteCount: Int = cacheByteCount, whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void
    ) async throws -> Replicas {
        var setup = NodeSetup(
            identity: NodeIdentity(
                cluster: record.cluster, node: record.node, incarnation: record.incarnation),
            endpoint: endpoint, groups: record.isFounder ? try founding(record) : [:],
            store: record.store, isNew: !record.hasStarted)
        setup.versions = versions
        setup.clusterVersion = record.clusterVersion
        setup.peers = record.peers
        // What a cluster begins with; leaders ask the control group for what has changed since.
        setup.slots = SlotMap { _ in GroupMachines.firstShard }
        // The control group has a member on each node.
        setup.settings.raft.memberCountMax = 64
        let cluster = record.cluster
        setup.peerName = { Authority.peerName(of: $0, in: cluster) }
        let world = try World.system(folder: folder.replicas, tls: tls)
        let place = folder.replicas
        let store = OpenStore()
        var settings = RocksStore.Settings()
        // Rows as the drives' machines read them again and again, and blocks of the store below.
        let rowByteCount = cacheByteCount / 16
        settings.byteCountCached = cacheByteCount - rowByteCount
        let started = Mutex<CheckedContinuation<ReplicaHost, any Error>?>(nil)
        let take = { @Sendable in started.withLock { $0.take() } }
        let host = try await withCheckedThrowingContinuation { continuation in
            started.withLock { $0 = continuation }
            do {
                _ = try Node.start(
                    setup,
                    openStore: { [settings] () throws(StoreError) in
                        try store.keep(RocksStore(in: "\(place)/\(Node.stateFolder)", settings))
                    }, machine: GroupMachines(keptByteCountMax: rowByteCount), world: world,
                    whenStarted: { take()?.resume(returning: $0) },
                    whenFailed: { failure in
                        if let continuation = take() {
                            continuation.resume(throwing: failure)
                        } else {
                            whenFailed(failure)
                        }
                    }, whenNoticed: whenNoticed)
            } catch {
                take()?.resume(throwing: error)
            }
        }
        return Replicas(host, store)
    }

    /// What a cluster begins with, on its first node.
    private static let groups = [
        GroupMachines.control, GroupMachines.firstShard, GroupMachines.map,
    ]

    private static func founding(_ record: NodeRecord) throws -> [UInt64: Membership] {
        let membership = try Membership(
            voters: [Member(record.node, incarnation: record.incarnation)])
        return Dictionary(uniqueKeysWithValues: groups.map { ($0, membership) })
    }

    /// A clean stop: leaderships are handed over, and all is flushed.
    package func stop() async {
        await withCheckedContinuation { stopped in
            host.enter { $0.stop { stopped.resume() } }
        }
    }

    // MARK: Asking

    /// A linearizable read, asked again until there is an answer or `attempts` are over.
    package func query(
        _ group: UInt64, _ query: [UInt8], attempts: Int = 50
    ) async throws(NotDone) -> [UInt8] {
        var answer = Answer.unknown
        for _ in 0..<attempts {
            answer = await waiting.ask(host) { host, ticket, client in
                host.query(group, query, ticket: ticket, client: client)
            }
            if case .done(let bytes) = answer { return bytes }
            guard let delay = answer.retryAfter else { break }
            await pause(delay)
        }
        throw answer.refusal
    }

    /// As this node's replica has it, which may be old.
    func queryHere(_ group: UInt64, _ query: [UInt8]) async throws(NotDone) -> [UInt8] {
        let answer = await waiting.ask(host) { host, ticket, client in
            host.queryHere(group, query, ticket: ticket, client: client)
        }
        if case .done(let bytes) = answer { return bytes }
        throw answer.refusal
    }

    /// Done once: asked again under the same number until there is an answer.
    package func command(
        _ group: UInt64, _ operation: [UInt8], attempts: Int = 50
    ) async throws(NotDone) -> [UInt8] {
        await writer.enter()
        let result = await Self.done { () throws(NotDone) in
            try await self.submit(group, operation, attempts)
        }
        await writer.leave()
        return try result.get()
    }

    private static func done(
        _ body: () async throws(NotDone) -> [UInt8]
    ) async -> Result<[UInt8], NotDone> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }

    private func submit(
        _ group: UInt64, _ operation: [UInt8], _ attempts: Int
    ) async throws(NotDone) -> [UInt8] {
        var answer = Answer.unknown
        var wasUnknown = false
        var (session, number) = await writer.next(in: group)
        for _ in 0..<attempts {
            let (asked, numbered) = (session, number)
            answer = await waiting.ask(host) { host, ticket, client in
                if asked == 0 {
                    host.openSession(group, ticket: ticket, client: client)
                } else {
                    host.request(
                        group, session: asked, number: numbered, operation: operation,
                        ticket: ticket, client: client)
                }
            }
            switch answer {
            case .done(let bytes): return bytes
            case .opened(let opened):
                (session, number) = await writer.opened(opened, in: group)
                continue
            case .forgotten(.sessionExpired) where !wasUnknown:
                session = 0
                continue
            case .unknown: wasUnknown = wasUnknown || session > 0
            case .refused, .forgotten: break
            }
            guard let delay = answer.retryAfter else { break }
            await pause(delay)
        }
        throw answer.refusal
    }

    private func pause(_ time: Duration) async {
        // Cancelled: whoever waits has its last answer sooner.
        try? await Task.sleep(for: time)
    }

    /// Runs `body` on the host's lane.
    package func look<Result: Sendable>(
        _ body: @escaping @Sendable (isolated ReplicaHost) -> Result
    ) async -> Result {
        await withCheckedContinuation { looked in
            host.enter { looked.resume(returning: body($0)) }
        }
    }
}

extension Answer {
    /// Nil where asking again is of no use.
    fileprivate var retryAfter: Duration? {
        switch self {
        case .unknown: .milliseconds(50)
        case .refused(.noLeader(let delay)), .refused(.overloaded(_, _, let delay)),
            .refused(.rebuilding(_, let delay)):
            delay
        default: nil
        }
    }

    fileprivate var refusal: NotDone {
        switch self {
        case .refused(let reason): reason
        case .forgotten(let reason): .refused(reason: "\(reason)")
        case .unknown, .done, .opened:
            .refused(reason: "the outcome is unknown; look whether it was done")
        }
    }
}

/// The store that was opened last.
private final class OpenStore: Sendable {
    private let store = Mutex<RocksStore?>(nil)

    func keep(_ opened: RocksStore) -> RocksStore {
        store.withLock { $0 = opened }
        return opened
    }

    var figures: [String: Double] { store.withLock { $0 }?.figures() ?? [:] }
}

/// Who waits for the host's word, by ticket.
private final class Waiting: RequestClient {
    private struct State {
        var next: UInt64 = 0
        var waiters: [UInt64: CheckedContinuation<Answer, Never>] = [:]
    }

    private let state = Mutex(State())

    func ask(
        _ host: ReplicaHost,
        _ body: @escaping @Sendable (isolated ReplicaHost, UInt64, Waiting) -> Void
    ) async -> Answer {
        await withCheckedContinuation { continuation in
            let ticket = state.withLock { state in
                state.next += 1
                state.waiters[state.next] = continuation
                return state.next
            }
            host.enter { body($0, ticket, self) }
        }
    }

    func answered(_ ticket: UInt64, _ answer: Answer) {
        state.withLock { $0.waiters.removeValue(forKey: ticket) }?.resume(returning: answer)
    }
}

/// Lets one command at a time through, and counts them.
private actor CommandQueue {
    private var isBusy = false
    private var waiters: [CheckedContinuation<Void, Never>] = []
    private var sessions: [UInt64: (session: UInt64, number: UInt64)] = [:]

    func enter() async {
        guard isBusy else { return isBusy = true }
        await withCheckedContinuation { waiters.append($0) }
    }

    func leave() {
        guard !waiters.isEmpty else { return isBusy = false }
        waiters.removeFirst().resume()
    }

    func next(in group: UInt64) -> (session: UInt64, number: UInt64) {
        guard let (session, number) = sessions[group] else { return (0, 0) }
        sessions[group] = (session, number + 1)
        return (session, number + 1)
    }

    func opened(_ session: UInt64, in group: UInt64) -> (session: UInt64, number: UInt64) {
        sessions[group] = (session, 1)
        return (session, 1)
    }
}
