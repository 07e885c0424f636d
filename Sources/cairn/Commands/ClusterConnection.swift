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

    static let section = Section("Cluster", [address, token, timeout, json])
}

/// A cluster as a command asks it.
final class ClusterConnection: Sendable {
    let client: ClusterClient
    private let loop: EventLoop
    private let sessions = Mutex<[UInt64: ClusterClient.Session]>([:])
    private let token: AccessToken
    private let timeout: Duration
    private let connections = Mutex<[Endpoint: ClusterClient]>([:])

    init(_ settings: Settings) throws {
        let token: AccessToken
        do { token = try AccessToken(parsing: settings[ClusterKeys.token]) } catch {
            throw WrongUsage(description: "--token: \(error)")
        }
        guard token.kind == .admin else {
            throw WrongUsage(
                description: "--token: this one is for nodes that join; commands take the one "
                    + "that `cairn init` printed")
        }
        self.token = token
        timeout = settings[ClusterKeys.timeout]
        loop = try EventLoop(name: "client", mayBlock: true)
        client = try ClusterClient(
            settings[ClusterKeys.address], token: token, timeout: timeout, on: loop)
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

    /// One node, by itself, which may not answer.
    func ask(_ endpoint: Endpoint, _ body: ClientRequestBody) async throws -> ClientAnswerBody {
        let client = try ClusterClient(
            [endpoint], token: token, timeout: .seconds(2), silenceMax: .seconds(2), on: loop)
        let result: Result<ClientAnswerBody, any Error>
        do { result = .success(try await client.ask(body)) } catch { result = .failure(error) }
        await client.close()
        return try result.get()
    }

    /// The same of a node that may have no cluster any more, by who recovers it.
    func askAlone(
        _ endpoint: Endpoint, _ body: ClientRequestBody
    ) async throws -> ClientAnswerBody {
        let client = try ClusterClient(
            [endpoint], token: token, timeout: .seconds(5), silenceMax: .seconds(3),
            isRecovering: true, on: loop)
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
        let answer = try await client.command(operation, in: &session)
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

    func nodes() async throws -> [ClusterNodeItem] {
        var nodes: [ClusterNodeItem] = []
        while true {
            let query = NodesQuery(after: nodes.last?.node ?? 0, countMax: 1000)
            guard case .nodes(let page) = try await control(.nodes(query)) else { return nodes }
            nodes += page.nodes
            if !page.hasMore { return nodes }
        }
    }

    func shards() async throws -> [ShardItem] {
        var shards: [ShardItem] = []
        while true {
            let query = ShardsQuery(after: shards.last?.shard, countMax: 1000)
            guard case .shards(let page) = try await control(.shards(query)) else { return shards }
            shards += page.shards
            if !page.hasMore { return shards }
        }
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
    let isLeaderless =
        switch error {
        case .timedOut(_, let last): last.contains("no leader")
        case .unreachable(let attempts): attempts.contains { $0.reason.contains("no leader") }
        default: false
        }
    if isLeaderless {
        return "\(error); a majority of the nodes has to run and to reach each other: each node's "
            + "/health/deep says what it lacks"
    }
    switch error {
    case .refused(let failure) where failure.code == "unauthorized":
        return "\(error) (`cairn admin user token NAME` makes another one)"
    default: return "\(error)"
    }
}
