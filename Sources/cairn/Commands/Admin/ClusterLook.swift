internal import Client
internal import Cluster
internal import Control
internal import JSON
internal import Schema
internal import Service
internal import World

/// A cluster at a moment: as the control group knows it, and as each node answers for itself.
struct ClusterLook: Sendable {
    struct Node: Sendable {
        let node: ClusterNodeItem
        /// Nil if it doesn't answer.
        let report: NodeReport?
        let reason: String

        var number: UInt64 { node.node }
        var status: NodeStatus? { report?.status }
        var problems: [HealthProblem] { report?.problems ?? [] }

        var health: String {
            guard let report else { return isResting ? "drained" : "unreachable" }
            if !report.status.isReady { return "not ready" }
            return isWell ? "ready" : "degraded"
        }

        /// What only warns is told, and is no reason for alarm.
        var isWell: Bool {
            status?.isReady == true
                && problems.allSatisfy { $0.severity == .info || $0.severity == .warning }
        }

        /// It has no replica by which it could know who asks it.
        var isResting: Bool { node.row.state == .drained && report == nil }

        var leaderCount: Int { status?.groups.count { $0.role == .leader } ?? 0 }
    }

    /// A group as its members together tell of it.
    struct Group: Sendable {
        let number: UInt64
        var leader: UInt64?
        var term: UInt64 = 0
        var voters: [UInt64] = []
        var learners: [UInt64] = []
        var commit: UInt64 = 0
        /// How far the slowest voter that answers is behind.
        var lag: UInt64 = 0
        var isSettled = true
        /// Of the voters.
        var answering: [UInt64] = []

        var quorum: Int { voters.count / 2 + 1 }
        /// So many more may fail.
        var spareCount: Int { max(0, answering.count - quorum) }

        var name: String {
            switch number {
            case GroupMachines.control: "0 (control)"
            case GroupMachines.map: "\(number) (map)"
            default: "\(number) (shard)"
            }
        }
    }

    let nodes: [Node]
    let groups: [Group]
    /// Whom it is from, and what to say of that.
    let source: ClusterConnection
    let caveat: String?

    static func take(_ cluster: ClusterConnection, withMetrics: Bool = false) async throws -> Self {
        let (cluster, caveat) = try await cluster.orAlone()
        let items = try await cluster.nodes().filter { $0.row.state != .removed }
        let nodes = await withTaskGroup(of: Node.self) { tasks in
            for item in items {
                tasks.addTask { await look(at: item, cluster, withMetrics: withMetrics) }
            }
            var nodes: [Node] = []
            for await node in tasks { nodes.append(node) }
            return nodes.sorted { $0.number < $1.number }
        }
        return ClusterLook(
            nodes: nodes, groups: groups(nodes), source: cluster, caveat: caveat)
    }

    static func look(
        at item: ClusterNodeItem, _ cluster: ClusterConnection, withMetrics: Bool = false
    ) async -> Node {
        guard let address = item.row.addressForClients else {
            return Node(node: item, report: nil, reason: "it has told no address")
        }
        do {
            let question = ClientRequestBody.report(ClientReport(withMetrics: withMetrics))
            guard case .report(let report) = try await cluster.look(at: address, question) else {
                return Node(node: item, report: nil, reason: "it gives no report")
            }
            guard report.status.node == item.node else {
                return Node(
                    node: item, report: nil,
                    reason: "at \(address) answers node \(report.status.node)")
            }
            return Node(node: item, report: report, reason: "")
        } catch {
            return Node(node: item, report: nil, reason: "\(error)")
        }
    }

    private static func groups(_ nodes: [Node]) -> [Group] {
        var groups: [UInt64: Group] = [:]
        let all = nodes.compactMap(\.status).flatMap { status in
            status.groups.map { (status.node, $0) }
        }
        // The latest leader knows best; without one, whoever is in the latest term.
        for (node, status) in all {
            let leads = status.role == .leader
            let known = groups[status.group]
            let knownLeads = known?.leader != nil
            if let known {
                guard leads == knownLeads ? status.term > known.term : leads else { continue }
            }
            groups[status.group] = Group(
                number: status.group, leader: leads ? node : nil, term: status.term,
                voters: status.voters.map(\.id), learners: status.learners.map(\.id),
                commit: status.commit, isSettled: status.isSettled)
        }
        for (node, status) in all {
            guard var group = groups[status.group], group.voters.contains(node) else { continue }
            group.answering.append(node)
            group.lag = max(group.lag, group.commit - min(group.commit, status.applied))
            groups[status.group] = group
        }
        return groups.values.sorted { $0.number < $1.number }
    }

    // MARK: What it means

    var isWell: Bool {
        caveat == nil && nodes.allSatisfy { $0.isResting || $0.isWell }
            && groups.allSatisfy { $0.leader != nil && $0.lag < 10_000 }
    }

    /// What to do next, in the order of its weight.
    var advice: [String] {
        var advice: [String] = []
        for group in groups where group.leader == nil {
            let missing = group.voters.filter { !group.answering.contains($0) }
            advice.append(
                "group \(group.name) has no leader: it needs \(group.quorum) of its nodes "
                    + "\(group.voters), and of these \(missing) do not answer; start them")
        }
        for node in nodes where node.report == nil && !node.isResting {
            // Without a majority nobody can be removed.
            let removal = ", or `cairn admin node remove \(node.number) --dead`"
            advice.append(
                "node \(node.number) (\(node.node.row.name)) does not answer (\(node.reason)): start "
                    + "it\(caveat == nil ? removal : "")")
        }
        for node in nodes {
            for problem in node.problems where problem.severity != .info {
                advice.append("node \(node.number): \(problem.message)")
            }
        }
        let newest = nodes.map(\.node.row.versionMax).max() ?? 0
        let laggards = Upgrade.laggards(nodes.map(\.node), behind: newest)
        if !laggards.isEmpty {
            advice.append(
                "an upgrade is under way: start \(laggards) with the newer release; "
                    + "`cairn admin upgrade status` shows what waits for it")
        }
        for node in nodes where node.node.row.state == .drained {
            advice.append(
                "node \(node.number) is drained: `cairn admin node remove \(node.number)`, or "
                    + "`cairn admin node undrain \(node.number)`")
        }
        for group in groups where group.leader != nil && !group.isSettled {
            advice.append("group \(group.name): its members are changing; give it time")
        }
        if (groups.map(\.voters.count).min() ?? 0) < 3 {
            advice.append(
                "the cluster survives no lost node before it has three: `cairn admin node add`")
        }
        return advice
    }

    func group(_ number: UInt64) throws -> Group {
        guard let group = groups.first(where: { $0.number == number }) else {
            throw AdminCommands.Refused(
                description: "there is no group \(number); `cairn admin group list` shows them")
        }
        return group
    }

    func addressForClients(of node: UInt64) -> Endpoint? {
        nodes.first { $0.number == node }?.node.row.addressForClients
    }

    // MARK: For people and programs

    var text: String {
        let lines =
            [
                isWell ? "All is well." : caveat ?? "Something is wrong.", "", nodeTable, "",
                groupTable,
            ]
            + (advice.isEmpty ? [] : ["", "Next:"] + advice.map { "  " + $0 })
        return lines.joined(separator: "\n")
    }

    var json: JSONValue {
        object([
            ("isWell", .boolean(isWell)), ("caveat", caveat.map { .string($0) } ?? .null),
            ("nodes", array(nodes.map(\.json))),
            ("groups", array(groups.map(\.json))),
            ("next", array(advice.map { JSONValue(.string($0)) })),
        ])
    }

    var nodeTable: String {
        var table = Table([
            "node", "name", "state", "health", "leads", "nodes' address", "clients' address",
        ])
        for node in nodes {
            table.add([
                "\(node.number)", node.node.row.name, "\(node.node.row.state)", node.health,
                "\(node.leaderCount)", node.node.row.addressForNodes?.description ?? "-",
                node.node.row.addressForClients?.description ?? "-",
            ])
        }
        return table.text
    }

    var groupTable: String {
        var table = Table(["group", "leader", "voters", "learners", "commit", "lag", "may fail"])
        for group in groups {
            table.add([
                group.name, group.leader.map { "\($0)" } ?? "none",
                group.voters.map(String.init).joined(separator: " "),
                group.learners.map(String.init).joined(separator: " "), "\(group.commit)",
                "\(group.lag)", "\(group.spareCount)",
            ])
        }
        return table.text
    }
}

extension ClusterLook.Node {
    var json: JSONValue {
        object([
            ("node", cairn.number(number)), ("name", .string(node.row.name)),
            ("state", .string("\(node.row.state)")), ("health", .string(health)),
            ("reason", reason.isEmpty ? .null : .string(reason)),
            ("addresses", array(node.row.addresses.map { JSONValue(.string("\($0.endpoint)")) })),
            ("leads", cairn.number(leaderCount)),
            (
                "problems",
                array(
                    problems.map { problem in
                        object([
                            ("part", .string(problem.part)),
                            ("severity", .string("\(problem.severity)")),
                            ("message", .string(problem.message)),
                        ])
                    })
            ),
        ])
    }
}

extension ClusterLook.Group {
    var json: JSONValue {
        object([
            ("group", cairn.number(number)), ("leader", leader.map { cairn.number($0) } ?? .null),
            ("term", cairn.number(term)),
            ("voters", array(voters.map { JSONValue(cairn.number($0)) })),
            ("learners", array(learners.map { JSONValue(cairn.number($0)) })),
            ("commit", cairn.number(commit)), ("lag", cairn.number(lag)),
            ("answering", cairn.number(answering.count)), ("mayFail", cairn.number(spareCount)),
            ("isSettled", .boolean(isSettled)),
        ])
    }
}
