internal import Client
internal import Cluster
internal import Glibc
internal import Platform
internal import RealNodes
internal import Schema
internal import Service
internal import World

/// From `kill -9` of the node that leads the map's group to the acknowledgement of a write that was
/// asked for at that moment, through a client that knows all three nodes and may have its link to any
/// of them. Nodes are processes of the program itself, with its default settings.
let failoverBenchmark = Benchmark(name: "failover") {
    let nodes = try await ServerProcesses(count: 3)
    defer { nodes.stop() }
    var times: [Double] = []
    for kill in 0..<30 {
        times.append(try await nodes.failOver(clientFrom: kill % 3) / 1e6)
    }
    times.sort()
    return [
        Figure(
            name: "leader killed → next write, median of 30", value: times[15], unit: "ms",
            limit: 350),
        Figure(name: "the longest", value: times[29], unit: "ms", limit: 1000),
    ]
}

/// A cluster of `cairn server` processes on loopback.
private final class ServerProcesses {
    private let folder: ScratchFolder
    private let loop: EventLoop
    private let token: AccessToken
    private let addresses: [Endpoint]
    private let nodePorts: [UInt16]
    private var processes: [pid_t?]

    struct NotReady: Error {}

    init(count: Int) async throws {
        folder = try ScratchFolder()
        loop = try EventLoop(name: "failover", mayBlock: true)
        let ports = try (0..<2 * count).map { _ in try freePort() }
        addresses = ports[..<count].map { Endpoint(host: "127.0.0.1", port: $0) }
        nodePorts = Array(ports[count...])
        processes = Array(repeating: nil, count: count)
        let data = folder.path + "/0"
        let made = folder.path + "/made"
        guard try run([Self.program, "init", "--data", data, "--json"], output: made) else {
            throw NotReady()
        }
        token = try AccessToken(parsing: Self.word("cairn-admin-", in: made))
        try start(0)
        try await waitUntilReady(0)
        for node in 1..<count {
            let made = folder.path + "/token"
            let words = [Self.program, "token", "create", "--json", "--token", token.text]
            guard try run(words + ["--address", addresses[0].description], output: made) else {
                throw NotReady()
            }
            let joins = try Self.word("cairn-join-", in: made)
            try self.start(node, ["--join", addresses[0].description, "--token", joins])
            try await waitUntilReady(node)
        }
    }

    /// That begins so, and ends with a quotation mark.
    private static func word(_ start: String, in file: String) throws -> String {
        let text = try SmallFile.text(at: file)
        guard let place = text.firstRange(of: start) else { throw NotReady() }
        return String(text[place.lowerBound...].prefix { $0 != "\"" })
    }

    /// Beside this one.
    private static var program: String {
        let own = CommandLine.arguments[0]
        return own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex) + "/cairn"
    }

    private func start(_ node: Int, _ flags: [String] = []) throws {
        processes[node] = try spawn(
            [
                Self.program, "server", "--data", "\(folder.path)/\(node)", "--client-listen",
                "127.0.0.1:0", "--node-listen", "127.0.0.1:\(nodePorts[node])",
                "--native-listen", addresses[node].description,
            ] + flags, output: "\(folder.path)/\(node).log")
    }

    func stop() {
        for node in processes.indices { kill(node) }
    }

    private func kill(_ node: Int) {
        guard let process = processes[node] else { return }
        Glibc.kill(process, SIGKILL)
        var status: Int32 = 0
        unsafe waitpid(process, &status, 0)
        processes[node] = nil
    }

    private func status(of node: Int) async throws -> NodeStatus? {
        let client = try ClusterClient([addresses[node]], token: token, on: loop)
        let answer = try? await client.ask(.status(ClientStatus()))
        await client.close()
        if case .status(let status) = answer { return status }
        return nil
    }

    private func waitUntilReady(_ node: Int) async throws {
        for _ in 0..<600 {
            if try await status(of: node)?.isReady == true { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotReady()
    }

    private func leader() async throws -> Int {
        for _ in 0..<600 {
            for node in addresses.indices {
                let groups = try await status(of: node)?.groups ?? []
                if groups.contains(where: { $0.group == GroupMachines.map && $0.role == .leader }) {
                    return node
                }
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotReady()
    }

    /// In nanoseconds. All nodes are well before and after.
    func failOver(clientFrom first: Int) async throws -> Double {
        let client = try ClusterClient(
            Array(addresses[first...] + addresses[..<first]), token: token, on: loop)
        var session = ClusterClient.Session(of: GroupMachines.map)
        let put = MapPut(key: Array("failover".utf8), value: [1])
        let write = encoded(MapTransaction(steps: [MapStep(action: .put(put))]))
        _ = try await client.command(write, in: &session)
        let leader = try await leader()
        guard let process = processes[leader] else { throw NotReady() }
        let killed = loop.clock.now()
        Glibc.kill(process, SIGKILL)
        _ = try await client.command(write, in: &session)
        let time = loop.clock.now() - killed
        await client.close()
        kill(leader)
        try start(leader)
        for node in addresses.indices { try await waitUntilReady(node) }
        return Double(time.nanoseconds)
    }
}

private func run(_ words: [String], output: String) throws -> Bool {
    let process = try spawn(words, output: output)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status == 0
}

private func spawn(_ words: [String], output: String) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
        &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, words[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw ServerProcesses.NotReady() }
    return process
}
