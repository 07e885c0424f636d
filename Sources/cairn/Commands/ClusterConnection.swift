internal import Client
internal import Cluster
internal import Control
internal import Options
internal import Platform
internal import Schema
internal import Service
internal import Synchronization
internal import World

/// How every command finds its cluster.
enum ClusterKeys {
    static let address = Key(
        "address", .list(of: .endpoint), default: [Endpoint(host: "127.0.0.1", port: 7402)],
        help:
            "Nodes to ask, where their --native-listen is; one after the other until one answers.",
        reach: .outsideFile)
    static let token = Key(
        required: "token", .string, help: "The administrator's, as `cairn init` printed it.",
        reach: .outsideFile, isSecret: true)
    static let timeout = Key(
        "timeout", .duration(.milliseconds(100) ... .seconds(3600)), default: .seconds(10),
        help: "How long to go on asking.", reach: .flag)
    static let json = Key(
        "json", .boolean, default: false, help: "For programs: JSON on standard output.",
        reach: .flag)

    static let traceparent = Key(
        optional: "traceparent", .string,
        help: "A trace to follow changes in, as W3C's Trace Context writes it: each node with an "
            + "--otlp-endpoint tells its part in it.", reach: .outsideFile)

    static let section = Section("Cluster", [address, token, timeout, json, traceparent])

    /// Whose the command is.
    static func administratorToken(_ settings: Settings) throws -> AccessToken {
        let token: AccessToken
        do { token = try AccessToken(parsing: settings[Self.token]) } catch {
            throw WrongUsage(description: "--token: \(error)")
        }
        guard token.kind == .admin else {
            throw WrongUsage(
                description: "--token: this one is for nodes that join; commands take the one "
                    + "that `cairn init` printed")
        }
        return token
    }
}

/// A cluster as a command asks it.
final class ClusterConnection: ControlAsking {
    let client: ClusterClient
    private let loop: EventLoop
    private let sessions = Mutex<[UInt64: ClusterClient.Session]>([:])
    private let addresses: [Endpoint]
    private let token: AccessToken
    private let trace: RequestTrace?
    private let timeout: Duration
    /// Nodes say what they know by themselves: there may be nobody whom they could ask.
    private let isAlone: Bool
    private let connections = Mutex<[Endpoint: ClusterClient]>([:])

    init(_ settings: Settings) throws {
        token = try ClusterKeys.administratorToken(settings)
        do {
            trace = try settings[ClusterKeys.traceparent].flatMap(RequestTrace.parsing)
        } catch {
            throw WrongUsage(description: "--traceparent: \(error)")
        }
        addresses = settings[ClusterKeys.address]
        timeout = settings[ClusterKeys.timeout]
        isAlone = false
        loop = try EventLoop(name: "client", mayBlock: true)
        client = try ClusterClient(addresses, token: token, timeout: timeout, on: loop)
    }

    private init(asking cluster: ClusterConnection) throws {
        token = cluster.token
        trace = cluster.trace
        addresses = cluster.addresses
        timeout = cluster.timeout
        isAlone = true
        loop = cluster.loop
        client = try ClusterClient(
            addresses, token: token, timeout: timeout, isRecovering: true, on: loop)
    }

    /// For who only looks: this one, or where the cluster has no majority that could answer, one to
    /// nodes by themselves, with a sentence that says so.
    func orAlone() async throws -> (ClusterConnection, caveat: String?) {
        do {
            _ = try await control(.cluster(ClusterQuery()))
            return (self, nil)
        } catch let error as ClientError where error.isLeaderless {
            let alone = try ClusterConnection(asking: self)
            // A node that can't help either has nothing to add.
            do { _ = try await alone.control(.cluster(ClusterQuery())) } catch _ { throw error }
            return (
                alone,
                "The control group has no leader: nothing can be changed, and what is said of "
                    + "the cluster is as single nodes remember it."
            )
        }
    }

    /// One node, again and again.
    func connection(to endpoint: Endpoint) throws -> ClusterClient {
        try connections.withLock { connections in
            if let client = connections[endpoint] { return client }
            let client = try ClusterClient([endpoint], token: token, timeout: timeout, on: loop)
            connections[endpoint] = client
            return client
        }
    }

    /// One node, which may not answer.
    func ask(_ endpoint: Endpoint, _ body: ClientRequestBody) async throws -> ClientAnswerBody {
        try await ask(endpoint, body, isAlone: isAlone, timeout: .seconds(2))
    }

    /// For what a node says of itself: also one that is cut off from all others.
    func look(at endpoint: Endpoint, _ body: ClientRequestBody) async throws -> ClientAnswerBody {
        do {
            return try await ask(endpoint, body, isAlone: true, timeout: .seconds(2))
        } catch ClientError.refused(_) where !isAlone {
            // It has no copy of the control group, and can ask who has.
            return try await ask(endpoint, body)
        }
    }

    /// The same of a node that may have no cluster any more, by who recovers it.
    func askAlone(
        _ endpoint: Endpoint, _ body: ClientRequestBody
    ) async throws -> ClientAnswerBody {
        try await ask(endpoint, body, isAlone: true, timeout: .seconds(5))
    }

    private func ask(
        _ endpoint: Endpoint, _ body: ClientRequestBody, isAlone: Bool, timeout: Duration
    ) async throws -> ClientAnswerBody {
        let client = try ClusterClient(
            [endpoint], token: token, timeout: timeout, silenceMax: min(timeout, .seconds(3)),
            isRecovering: isAlone, on: loop)
        let result: Result<ClientAnswerBody, any Error>
        do { result = .success(try await client.ask(body)) } catch { result = .failure(error) }
        await client.close()
        return try result.get()
    }

    /// In one session with each group, for as long as the process runs. Commands that are given at
    /// the same time have one each.
    func command(_ group: UInt64, _ operation: [UInt8]) async throws -> [UInt8] {
        var session =
            sessions.withLock { $0.removeValue(forKey: group) } ?? ClusterClient.Session(of: group)
        let answer = try await client.command(operation, in: &session, trace: trace)
        sessions.withLock { $0[group] = session }
        return answer
    }

    // MARK: The control group

    /// Who asks is who the token says, whatever stands here.
    @discardableResult
    func control(_ body: ControlCommandBody) async throws -> ControlAnswer {
        let command = ControlCommand(actor: 0, body: body)
        let bytes = try await self.command(GroupMachines.control, encoded(command))
        let answer = try decoded(ControlAnswer.self, bytes)
        if let refused = answer.refused { throw refused }
        return answer
    }

    func control(_ question: ControlQueryQuestion) async throws -> ControlQueryAnswerAnswer {
        let query = ControlQuery(actor: 0, question: question)
        let bytes = try await client.read(GroupMachines.control, encoded(query))
        let answer = try decoded(ControlQueryAnswer.self, bytes).answer
        if case .refused(let error) = answer { throw error }
        return answer
    }

    func ask(_ question: ControlQueryQuestion) async throws -> ControlQueryAnswerAnswer {
        try await control(question)
    }

    func moves() async throws -> [MoveItem] {
        var moves: [MoveItem] = []
        while true {
            let query = MovesQuery(after: moves.last?.move ?? 0, countMax: 1000, isActive: false)
            guard case .moves(let page) = try await control(.moves(query)) else { return moves }
            moves += page.moves
            if !page.hasMore { return moves }
        }
    }

    /// The latest first.
    func audit(countMax: UInt32, before: UInt64?) async throws -> [AuditItem] {
        let query = AuditQuery(before: before, countMax: countMax)
        guard case .audit(let page) = try await control(.audit(query)) else { return [] }
        return page.changes
    }

    /// By number or by name.
    func node(_ word: String) async throws -> ClusterNodeItem {
        let query =
            UInt64(word).map { NodeQuery(node: $0) } ?? NodeQuery(name: word)
        guard case .nodes(let page) = try await control(.node(query)), let node = page.nodes.first
        else { throw ControlError(code: .noNode, name: word) }
        return node
    }
}

/// An error as a person who typed a command reads it: with the next thing to try, where its author
/// could not know that.
func explained(_ error: any Error) -> String {
    guard let error = error as? ClientError else { return "\(error)" }
    if error.isLeaderless {
        return "\(error); a majority of the nodes has to run and to reach each other: "
            + "`cairn admin status` says which are missing"
    }
    switch error {
    case .refused(let failure) where failure.code == "unauthorized":
        return "\(error) (`cairn admin user token NAME` makes another one)"
    default: return "\(error)"
    }
}

extension ClientError {
    fileprivate var isLeaderless: Bool {
        switch self {
        case .timedOut(_, let last): last.contains("no leader")
        case .unreachable(let attempts): attempts.contains { $0.reason.contains("no leader") }
        case .refused(let failure): failure.code == "no_leader"
        case .malformed: false
        }
    }
}
