internal import Client
internal import Glibc
internal import Platform
internal import World

/// A cluster of real processes under load, which is to bear what is done to it.
///
/// 1. All that callers saw can be explained by one machine that did one thing after the other:
///    nothing acknowledged is lost, nothing done twice, nothing read that is stale.
/// 2. While a majority of the nodes is well, no `gapMax` passes without an acknowledged write.
/// 3. A node that was helped up is ready again within `mendMax`.
/// 4. No process ends by itself, and no replica differs from the others.
@MainActor package final class Trial {
    package struct Order: Sendable {
        package var nodeCount = 3
        package var seed: UInt64 = 1
        /// Everything of the run is kept in it.
        package var folder = ""
        /// The program; nil: the one beside this one.
        package var cairn: String?
        /// Nodes in namespaces, which `cluster/lab within` has made; nil: on loopback.
        package var lab: String?
        package var gapMax: Duration = .seconds(10)
        package var mendMax: Duration = .seconds(60)

        package init() {}
    }

    let order: Order
    let cairn: String
    /// Of a node, before it is made or joins.
    var prepare: @MainActor (ServerNode) async throws -> Void = { _ in }
    let progress = Progress()
    private(set) var nodes: [ServerNode] = []
    private(set) var token = ""
    private(set) var counts: [String: Int] = [:]
    private let begun = ContinuousClock.now
    private let network: String
    private let say: (String) -> Void
    private var load: Load?
    private var loadTask: Task<Void, Never>?
    private var timeline = ""
    private var toolCount = 0

    /// Empties its folder.
    package init(_ order: Order, say: @escaping (String) -> Void) async throws {
        var order = order
        order.folder = Tool.absolute(order.folder)
        self.order = order
        let program = Tool.ownProgram ?? ""
        let folder = program.lastIndex(of: "/").map { program[..<$0] } ?? "."
        cairn = order.cairn ?? "\(folder)/cairn"
        self.say = say
        // All of 127/8 is this machine: other runs have other addresses, eight each, and all have
        // ports of their own, which no outgoing connection is given.
        let (place, own) = UInt64(getpid()).quotientAndRemainder(dividingBy: 31)
        network = order.lab ?? "127.\(64 + place / 256 % 128).\(place % 256)"
        base = order.lab == nil ? Int(own) * 8 : 0
        let notes = "/tmp/cairn-chaos-\(getpid())"
        _ = try await Tool.run(["rm", "-rf", order.folder], saysTo: notes)
        _ = try await Tool.run(["mkdir", "-p", order.folder], saysTo: notes)
        say("seed \(order.seed), in \(order.folder)\n")
    }

    /// Of the last number in an address.
    private let base: Int

    // MARK: Making the cluster

    /// With `count` nodes, which are ready.
    private func begin(_ count: Int, of countMax: Int? = nil, _ settings: Load.Settings = .init())
        async throws
    {
        for number in 1...(countMax ?? count) {
            let place = order.lab == nil ? [] : ["cluster/lab", "exec", "\(number)"]
            let node = ServerNode(
                number, host: "\(network).\(base + number)", in: order.folder, place: place)
            node.trouble = Trial.notMember
            for folder in [node.folder, node.data] { try SmallFile.makeFolder(folder) }
            try await prepare(node)
            nodes.append(node)
        }
        let made = try await tool(["init", "--data", nodes[0].data, "--json"])
        guard let start = made.firstRange(of: "cairn-admin-") else {
            throw Finding("init: \(made)")
        }
        token = String(made[start.lowerBound...].prefix { $0 != "\"" })
        try await self.start(nodes[0])
        for number in 1..<count { try await join(nodes[number]) }
        let callers = try Load(
            nodes.map { Endpoint(host: $0.host, port: 7402) }, token: AccessToken(parsing: token),
            settings, seed: order.seed, progress: progress)
        load = callers
        loadTask = Task { await callers.run() }
        set(nodes[0], nil)
        note("\(count) nodes at \(nodes[0].host) and after, under load")
    }

    func start(_ node: ServerNode, flags: [String] = []) async throws {
        try await node.start(cairn, flags: flags)
        try await waitUntilReady(node)
    }

    func join(_ node: ServerNode) async throws {
        let made = try await tool(["token", "create", "--for", "10m", "--json"])
        guard let start = made.firstRange(of: "cairn-join-") else {
            throw Finding("token: \(made)")
        }
        let text = String(made[start.lowerBound...].prefix { $0 != "\"" })
        let seeds = nodes.filter { $0.trouble == nil }.map(\.nativeAddress)
        try await self.start(
            node,
            flags: [
                "--join", seeds.joined(separator: ","), "--token", text, "--name",
                "node-\(node.number)",
            ])
    }

    func waitUntilReady(_ node: ServerNode) async throws {
        let deadline = ContinuousClock.now + order.mendMax
        while !node.isReady {
            guard !node.hasFailed else { throw await failed(node) }
            guard ContinuousClock.now < deadline else {
                throw Finding(
                    "node \(node.number) is not ready after \(order.mendMax): "
                        + node.answer(to: "GET /health/ready").suffix(200))
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        set(node, nil)
    }

    private func failed(_ node: ServerNode) async -> Finding {
        let last = try? await Tool.run(
            ["tail", "-n", "3", node.log], saysTo: order.folder + "/last")
        return Finding(
            "node \(node.number) ended by itself, with code \(node.child?.exitCode ?? 0): "
                + (last ?? "its log can't be read"))
    }

    // MARK: Acting

    /// A command of `cairn`, as the administrator.
    @discardableResult
    func tool(_ words: [String], within time: Duration = .seconds(90)) async throws -> String {
        toolCount += 1
        let addresses = nodes.filter { $0.trouble == nil }.map(\.nativeAddress)
        return try await Tool.run(
            [cairn] + words,
            variables: token.isEmpty
                ? []
                : [
                    "CAIRN_TOKEN=\(token)",
                    "CAIRN_ADDRESS=\(addresses.joined(separator: ","))",
                ], within: time, saysTo: "\(order.folder)/tool-\(toolCount)")
    }

    /// Of the system.
    func command(_ words: [String]) async throws {
        toolCount += 1
        _ = try await Tool.run(words, saysTo: "\(order.folder)/tool-\(toolCount)")
    }

    /// Of the network that `cluster/lab` has made.
    func lab(_ words: String...) async throws { try await command(["cluster/lab"] + words) }

    /// The node that leads the map, if somebody knows.
    func leader() async -> ServerNode? {
        guard let groups = try? await tool(["admin", "group", "list", "--json"]),
            let map = groups.firstRange(of: #""group":4294967296,"leader":"#),
            let number = Int(groups[map.upperBound...].prefix { $0.isNumber })
        else { return nil }
        return nodes.first { $0.number == number }
    }

    /// What keeps a node from doing its part, from now on.
    func set(_ node: ServerNode, _ trouble: String?) {
        node.trouble = trouble
        let members = nodes.filter { $0.trouble != Trial.notMember }
        let wellCount = members.count { $0.trouble == nil }
        progress.count(load != nil && 2 * wellCount > members.count)
    }

    static let notMember = "not there"

    func note(_ text: String) {
        let seconds = (ContinuousClock.now - begun).components
        let time = "\(seconds.seconds).\(seconds.attoseconds / 100_000_000_000_000_000)"
        let line = String(repeating: " ", count: max(0, 7 - time.count)) + "\(time) s  \(text)\n"
        timeline += line
        say(line)
    }

    func count(_ kind: String) { counts[kind, default: 0] += 1 }

    /// Throws what must not be, as soon as it is: (2) and (4). Returns when it is cancelled.
    private func watch() async throws {
        while !Task.isCancelled {
            for node in nodes where node.hasFailed { throw await failed(node) }
            if progress.longestGap > order.gapMax {
                throw Finding(
                    "no write went through for \(order.gapMax) while a majority was well")
            }
            try? await Task.sleep(for: .milliseconds(200))
        }
    }

    /// What was on the disk of its replicas is gone. The node is down.
    func empty(_ node: ServerNode) async throws {
        try await command(["find", node.data + "/replicas", "-mindepth", "1", "-delete"])
    }

    // MARK: From begin to end

    /// Does something to a cluster under load, with `watch` at work. False if something was found.
    func run(
        startingWith count: Int, of countMax: Int? = nil, _ settings: Load.Settings = .init(),
        _ body: @escaping @MainActor () async throws -> Void
    ) async throws -> Bool {
        var found: (any Error)?
        do {
            try await begin(count, of: countMax, settings)
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    try await self.watch()
                    return false
                }
                group.addTask {
                    try await body()
                    return true
                }
                while try await group.next() == false {}
                group.cancelAll()
            }
        } catch {
            found = error
        }
        return try await verdict(found)
    }

    /// Ends the load, reads everything once more, and says what is wrong, if anything is.
    private func verdict(_ found: (any Error)?) async throws -> Bool {
        guard let load, let loadTask else {
            note("FAILED: \(found.map { "\($0)" } ?? "there was no load")")
            try await end()
            return false
        }
        await load.end()
        await loadTask.value
        let outcome = await load.audit()
        var flaws = found.map { ["\($0)"] } ?? []
        flaws += outcome.flaws
        let differing = try await Tool(
            ["grep", "-h", "differs from most replicas"] + nodes.map(\.log),
            saysTo: order.folder + "/differing")
        if !differing.output.isEmpty && differing.code == 0 { flaws.append(differing.output) }
        try await end()
        let keys = await load.keys.filter(\.isMade)
        let histories = order.folder + "/histories"
        try SmallFile.makeFolder(histories)
        for key in keys { try SmallFile.write(key.text, to: "\(histories)/\(key.name).ok.log") }
        note(
            "\(outcome.operationCount) operations on \(keys.count) keys, \(progress.writeCount) "
                + "writes acknowledged, \(outcome.refusedCount) refused, "
                + "\(outcome.unknownCount) without an answer, "
                + "\(outcome.retryCount) retries")
        for (kind, count) in outcome.failures.sorted(by: { $0.key < $1.key }) {
            note("  \(count) times \(kind)")
        }
        let done = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        note("done to it: " + (done.isEmpty ? "nothing" : done.joined(separator: ", ")))
        note("longest time without a write while a majority was well: \(progress.longestGap.text)")
        if requiresAnswers, outcome.unknownCount + outcome.refusedCount > 0 {
            flaws.append(
                "\(outcome.unknownCount + outcome.refusedCount) requests were not answered, retries and all"
            )
        }
        if flaws.isEmpty {
            for node in nodes {
                try await command(["find", node.data, "-mindepth", "1", "-delete"])
            }
        }
        note(
            flaws.isEmpty
                ? "all is well, and the histories in \(histories) are linearizable"
                : "FAILED: " + flaws.joined(separator: "\n"))
        try SmallFile.write(timeline, to: order.folder + "/timeline")
        return flaws.isEmpty
    }

    /// A story in which each request has to be answered, if need be after retries.
    var requiresAnswers = false

    private func end() async throws {
        progress.count(false)
        for node in nodes { try await node.kill() }
    }
}

extension Duration {
    /// In seconds.
    var text: String {
        let milliseconds = nanoseconds / 1_000_000
        let rest = "\(milliseconds % 1000)"
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
            + " s"
    }
}
