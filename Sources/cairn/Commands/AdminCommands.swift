internal import Client
internal import Cluster
internal import Control
internal import JSON
internal import Options
internal import Schema
internal import Service
internal import Terminal
internal import World

/// Looking at a cluster, and changing who belongs to it.
struct AdminCommands {
    private static let node = Key(required: "node", .string, help: "Its number or its name.")
    private static let dead = Key(
        "dead", .boolean, default: false,
        help: "It is gone for good: don't wait for it, and accept that its copies are lost.",
        reach: .flag)
    private static let dryRun = Key(
        "dry-run", .boolean, default: false, help: "Say what would be done, and do nothing.",
        reach: .flag)
    private static let group = Key(
        required: "group", .integer(0...Int.max), help: "As `cairn admin group list` shows it.")
    private static let to = Key(
        optional: "to", .string, help: "The node that is to lead; the fittest, if absent.",
        reach: .flag)

    static let command = Command<Job>(
        group: "admin", summary: "Look at the cluster, and change who belongs to it.",
        commands: [
            Command(
                "status", summary: "The cluster on one screen; exit code 1 unless all is well.",
                sections: [ClusterKeys.section], action: .status),
            Command(
                group: "node", summary: "Nodes.",
                commands: [
                    Command(
                        "list", summary: "List the nodes.", sections: [ClusterKeys.section],
                        action: .nodeList),
                    Command(
                        "describe", summary: "All that is known of a node.", arguments: [node],
                        sections: [ClusterKeys.section], action: .nodeDescribe),
                    Command(
                        "remove", summary: "Take a node out of the cluster, for good.",
                        discussion: "Its groups' members change first, one group after the other; "
                            + "then the process may be stopped and its folder deleted. Refused "
                            + "where a group would be left without a majority.",
                        arguments: [node],
                        sections: [Section("How", [dead, dryRun]), ClusterKeys.section],
                        action: .nodeRemove),
                ]),
            Command(
                group: "group", summary: "Replica groups.",
                commands: [
                    Command(
                        "list", summary: "List the groups, their leaders and members.",
                        sections: [ClusterKeys.section], action: .groupList),
                    Command(
                        "transfer-leader", summary: "Let another member lead a group.",
                        arguments: [group],
                        sections: [Section("How", [to]), ClusterKeys.section],
                        action: .groupTransfer),
                ]),
        ])

    private let settings: Settings
    private let cluster: ClusterConnection

    init(_ settings: Settings) throws {
        self.settings = settings
        cluster = try ClusterConnection(settings)
    }

    private struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    func run(_ job: Job) async throws {
        switch job {
        case .status: try await status()
        case .nodeList: try await listNodes()
        case .nodeDescribe: try await describe()
        case .nodeRemove: try await remove()
        case .groupList: try await listGroups()
        default: try await transfer()
        }
    }

    private func say(_ text: String, _ json: JSONValue) {
        Terminal.put((settings[ClusterKeys.json] ? json.text : text) + "\n")
    }

    // MARK: Looking

    /// A node as the cluster knows it, and as it answers for itself.
    private struct Look {
        let node: ClusterNodeItem
        let status: NodeStatus?
        let reason: String

        var health: String {
            guard let status else { return "unreachable" }
            return status.isReady ? "ready" : "not ready"
        }
    }

    private func look() async throws -> [Look] {
        var looks: [Look] = []
        for node in try await cluster.nodes() where node.row.state != .removed {
            looks.append(await look(at: node))
        }
        return looks
    }

    private func look(at node: ClusterNodeItem) async -> Look {
        guard let address = node.row.addressForClients else {
            return Look(node: node, status: nil, reason: "it has told no address")
        }
        do {
            guard case .status(let status) = try await cluster.ask(address, .status(ClientStatus()))
            else { return Look(node: node, status: nil, reason: "no status") }
            return Look(node: node, status: status, reason: "")
        } catch {
            return Look(node: node, status: nil, reason: "\(error)")
        }
    }

    /// A group as its members together tell of it.
    private struct GroupLook {
        var number: UInt64
        var leader: UInt64?
        var voters: [UInt64] = []
        var learners: [UInt64] = []
        var commit: UInt64 = 0
        /// How far the slowest voter that answers is behind.
        var lag: UInt64 = 0
        var answeringCount = 0

        var hasQuorum: Bool { answeringCount > voters.count / 2 }
        var name: String {
            switch number {
            case GroupMachines.control: "0 (control)"
            case GroupMachines.map: "\(number) (map)"
            default: "\(number) (shard)"
            }
        }
    }

    private func groups(_ looks: [Look]) -> [GroupLook] {
        var groups: [UInt64: (term: UInt64, group: GroupLook)] = [:]
        let all = looks.compactMap(\.status).flatMap { status in
            status.groups.map { (status.node, $0) }
        }
        for (node, group) in all where group.role == .leader {
            guard group.term >= groups[group.group]?.term ?? 0 else { continue }
            let look = GroupLook(
                number: group.group, leader: node, voters: group.voters.map(\.id),
                learners: group.learners.map(\.id), commit: group.commit)
            groups[group.group] = (group.term, look)
        }
        for (_, group) in all where groups[group.group] == nil {
            let look = GroupLook(
                number: group.group, voters: group.voters.map(\.id),
                learners: group.learners.map(\.id), commit: group.commit)
            groups[group.group] = (0, look)
        }
        for (node, status) in all {
            guard let (term, found) = groups[status.group], found.voters.contains(node) else {
                continue
            }
            var look = found
            look.answeringCount += 1
            look.lag = max(look.lag, look.commit - min(look.commit, status.applied))
            groups[status.group] = (term, look)
        }
        return groups.values.map(\.group).sorted { $0.number < $1.number }
    }

    private func status() async throws {
        let looks = try await look()
        let groups = groups(looks)
        var advice: [String] = []
        for look in looks where look.status == nil {
            advice.append(
                "node \(look.node.node) (\(look.node.row.name)) does not answer: start it, or "
                    + "`cairn admin node remove \(look.node.node) --dead`")
        }
        for group in groups where group.leader == nil {
            advice.append(
                "group \(group.name) has no leader: it needs \(group.voters.count / 2 + 1) of its "
                    + "nodes \(group.voters)")
        }
        let voterCount = groups.map(\.voters.count).min() ?? 0
        if voterCount < 3 {
            advice.append(
                "the cluster survives no lost node before it has three: `cairn token create`")
        }
        let isWell =
            looks.allSatisfy { $0.status?.isReady == true }
            && groups.allSatisfy { $0.leader != nil && $0.lag < 10_000 }
        let json = object([
            ("isWell", .boolean(isWell)), ("nodes", array(looks.map(json))),
            ("groups", array(groups.map(json))),
            ("next", array(advice.map { JSONValue(.string($0)) })),
        ])
        let lines =
            [isWell ? "All is well." : "Something is wrong.", "", table(looks), "", table(groups)]
            + (advice.isEmpty ? [] : ["", "Next:"] + advice.map { "  " + $0 })
        say(lines.joined(separator: "\n"), json)
        if !isWell { Terminal.exit(.failed) }
    }

    private func listNodes() async throws {
        let looks = try await look()
        say(table(looks), JSONValue(array(looks.map(json))))
    }

    private func listGroups() async throws {
        let groups = groups(try await look())
        say(table(groups), JSONValue(array(groups.map(json))))
    }

    private func table(_ looks: [Look]) -> String {
        var table = Table(["node", "name", "state", "health", "nodes' address", "clients' address"])
        for look in looks {
            table.add([
                "\(look.node.node)", look.node.row.name, "\(look.node.row.state)", look.health,
                look.node.row.addressForNodes?.description ?? "-",
                look.node.row.addressForClients?.description ?? "-",
            ])
        }
        return table.text
    }

    private func table(_ groups: [GroupLook]) -> String {
        var table = Table(["group", "leader", "voters", "learners", "commit", "lag", "may fail"])
        for group in groups {
            let spare = group.answeringCount - (group.voters.count / 2 + 1)
            table.add([
                group.name, group.leader.map { "\($0)" } ?? "none",
                group.voters.map(String.init).joined(separator: " "),
                group.learners.map(String.init).joined(separator: " "), "\(group.commit)",
                "\(group.lag)", "\(max(0, spare))",
            ])
        }
        return table.text
    }

    private func json(_ look: Look) -> JSONValue {
        object([
            ("node", number(look.node.node)), ("name", .string(look.node.row.name)),
            ("state", .string("\(look.node.row.state)")), ("health", .string(look.health)),
            ("reason", look.reason.isEmpty ? .null : .string(look.reason)),
            (
                "addresses",
                array(look.node.row.addresses.map { JSONValue(.string("\($0.endpoint)")) })
            ),
        ])
    }

    private func json(_ group: GroupLook) -> JSONValue {
        object([
            ("group", number(group.number)), ("leader", group.leader.map { number($0) } ?? .null),
            ("voters", array(group.voters.map { JSONValue(number($0)) })),
            ("learners", array(group.learners.map { JSONValue(number($0)) })),
            ("commit", number(group.commit)), ("lag", number(group.lag)),
            ("answering", number(group.answeringCount)),
        ])
    }

    private func describe() async throws {
        let look = await look(at: try await cluster.node(settings[Self.node]))
        var members: [(String, JSONValue.Content)] = [
            ("node", number(look.node.node)), ("name", .string(look.node.row.name)),
            ("state", .string("\(look.node.row.state)")), ("health", .string(look.health)),
            ("reason", look.reason.isEmpty ? .null : .string(look.reason)),
            (
                "addresses",
                array(look.node.row.addresses.map { JSONValue(.string("\($0.endpoint)")) })
            ),
            ("weight", number(look.node.row.weight)),
        ]
        if let status = look.status {
            members.append(("disk", .string("\(status.disk)")))
            members.append(
                (
                    "groups",
                    array(
                        status.groups.map { group in
                            object([
                                ("group", number(group.group)), ("role", .string("\(group.role)")),
                                ("term", number(group.term)), ("applied", number(group.applied)),
                                ("last", number(group.last)),
                            ])
                        })
                ))
        }
        let value = object(members)
        say(value.indentedText, value)
    }

    // MARK: Changing

    /// Drains it, waits until it is in no group any more, and removes it.
    private func remove() async throws {
        let node = try await cluster.node(settings[Self.node])
        let looks = try await look()
        try requireLoss(of: node, in: looks)
        if settings[Self.dryRun] {
            let groups = groups(looks).filter { $0.voters.contains(node.node) }
            let lines = groups.map { group in
                "group \(group.name): voters \(group.voters) become "
                    + "\(group.voters.filter { $0 != node.node })"
            }
            return say(
                (lines + ["then node \(node.node) is removed, and its key never let in again"])
                    .joined(separator: "\n"),
                object([("groups", array(groups.map(json))), ("done", .boolean(false))]))
        }
        let state = node.row.state
        if state == .active { try await set(node.node, .draining) }
        if state == .active || state == .draining { try await waitUntilDrained(node.node) }
        try await set(node.node, .removed)
        say(
            "Node \(node.node) is out of the cluster. Stop its process, and delete its folder.",
            object([("node", number(node.node)), ("done", .boolean(true))]))
    }

    private func set(_ node: UInt64, _ state: NodeState) async throws {
        try await cluster.control(
            .setNodeState(SetNodeState(node: node, state: state, isForced: false)))
    }

    private func requireLoss(of node: ClusterNodeItem, in looks: [Look]) throws {
        let others = looks.filter { $0.node.node != node.node && $0.node.row.state == .active }
        guard !others.isEmpty else {
            throw Refused(
                description: "node \(node.node) is the last one; let another join before "
                    + "(`cairn token create`), or stop it if the cluster is to end")
        }
        let own = looks.first { $0.node.node == node.node }
        if own?.status == nil, !settings[Self.dead], node.row.state != .joining {
            throw Refused(
                description: "node \(node.node) does not answer; start it, or say --dead if it "
                    + "never comes back")
        }
        for group in groups(looks) where group.voters.contains(node.node) {
            let left = group.voters.filter { $0 != node.node }
            let answering = left.filter { voter in
                others.contains { $0.node.node == voter && $0.status != nil }
            }
            guard answering.count > left.count / 2 else {
                throw Refused(
                    description: "group \(group.name) would be left with \(answering.count) of "
                        + "its \(left.count) voters \(left) that answer, and needs "
                        + "\(left.count / 2 + 1); start the others first")
            }
        }
    }

    private func waitUntilDrained(_ node: UInt64) async throws {
        // Each group has to catch up nobody, so seconds are plenty.
        for _ in 0..<300 {
            let state = try await cluster.node("\(node)").row.state
            if state == .drained || state == .removed { return }
            try await Task.sleep(for: .milliseconds(200))
        }
        throw Refused(
            description: "node \(node) is draining still after a minute; `cairn admin status` "
                + "shows what holds it up; the same command goes on with it")
    }

    private func transfer() async throws {
        let group = UInt64(settings[Self.group])
        var target: UInt64?
        if let word = settings[Self.to] { target = try await cluster.node(word).node }
        let looks = try await look()
        guard let found = groups(looks).first(where: { $0.number == group }) else {
            throw Refused(
                description: "there is no group \(group); `cairn admin group list` shows them")
        }
        guard let leader = found.leader,
            let address = looks.first(where: { $0.node.node == leader })?.node.row
                .addressForClients
        else {
            throw Refused(
                description: "group \(group) has no leader now; wait for one, or look at "
                    + "`cairn admin status`")
        }
        if let target, !found.voters.contains(target) {
            throw Refused(
                description: "node \(target) does not vote in group \(group); name one of "
                    + "\(found.voters)")
        }
        guard target != leader else {
            return say("Node \(leader) leads already.", object([("leader", number(leader))]))
        }
        _ = try await cluster.ask(address, .transfer(ClientTransfer(group: group, to: target)))
        let text = target.map { "Node \($0) leads group \(group)." } ?? "Another node leads."
        say(text, object([("leader", target.map { number($0) } ?? .null)]))
    }
}
