internal import Client
internal import Control
internal import JSON
internal import Options
internal import Schema
internal import Terminal

/// Which nodes there are, and how one comes and goes.
struct NodeCommands {
    private static let dead = Key(
        "dead", .boolean, default: false,
        help: "It is gone for good: don't wait for it, and accept that its copies are lost.",
        reach: .flag)
    private static let by = Key(
        optional: "by", .string,
        help: "The node that takes its place, which has joined already. Without it, a token for "
            + "a new one is made.", reach: .flag)
    private static let detach = Key(
        "detach", .boolean, default: false, help: "Don't wait until it is drained.", reach: .flag)
    private static let node = AdminCommands.node
    private static let dryRun = AdminCommands.dryRun

    static let command = Command<Job>(
        group: "node", summary: "Nodes.",
        commands: [
            Command(
                "list", summary: "List the nodes.", sections: [ClusterKeys.section],
                action: .nodeList),
            Command(
                "describe", summary: "All that is known of a node.", arguments: [node],
                sections: [ClusterKeys.section], action: .nodeDescribe),
            Command(
                "add", summary: "Make a token for a new node, and say how to start it.",
                discussion: "The node becomes a learner in each group, and votes by itself once it "
                    + "has caught up. `cairn token create` does the same with more choices.",
                sections: [ClusterKeys.section], action: .nodeAdd),
            Command(
                "remove", summary: "Take a node out of the cluster, for good.",
                discussion: "Its groups' members change first, one group after the other; "
                    + "then the process may be stopped and its folder deleted. Refused "
                    + "where a group would be left without a majority.",
                arguments: [node],
                sections: [Section("How", [dead, dryRun]), ClusterKeys.section],
                action: .nodeRemove),
            Command(
                "replace", summary: "Put another node in the place of one.",
                discussion: "First the new node joins, then the old one is drained and removed, so "
                    + "that no group has fewer copies meanwhile.",
                arguments: [node],
                sections: [Section("How", [by, dead, dryRun]), ClusterKeys.section],
                action: .nodeReplace),
            Command(
                "drain", summary: "Take everything from a node, which stays in the cluster.",
                discussion: "For work on a machine that takes long. A short restart needs none: a "
                    + "node that is stopped hands over what it leads.", arguments: [node],
                sections: [Section("How", [detach, dryRun]), ClusterKeys.section],
                action: .nodeDrain),
            Command(
                "undrain", summary: "Let a node take part again.", arguments: [node],
                sections: [ClusterKeys.section], action: .nodeUndrain),
        ])

    let admin: AdminCommands
    private var settings: Settings { admin.settings }
    private var cluster: ClusterConnection { admin.cluster }

    init(admin: AdminCommands) {
        self.admin = admin
    }

    func run(_ job: Job) async throws {
        switch job {
        case .nodeList:
            let look = try await ClusterLook.take(cluster)
            admin.say(look.nodeTable, JSONValue(array(look.nodes.map(\.json))))
        case .nodeDescribe: try await describe()
        case .nodeAdd: try await add()
        case .nodeRemove: try await remove(try await named())
        case .nodeReplace: try await replace()
        case .nodeDrain: try await drain()
        default: try await undrain()
        }
    }

    private func named() async throws -> ClusterNodeItem {
        try await cluster.node(settings[Self.node])
    }

    // MARK: Looking

    private func describe() async throws {
        let look = await ClusterLook.look(at: try await named(), cluster)
        let row = look.node.row
        guard case .object(var members) = look.json.content else { return }
        func add(_ name: String, _ content: JSONValue.Content) {
            members.append(JSONMember(name, JSONValue(content)))
        }
        add("weight", number(row.weight))
        add("zone", row.zone.map { .string($0) } ?? .null)
        add("joined", .string(date(row.joined)))
        add("versions", .string("\(row.versionMin)...\(row.versionMax)"))
        add("certificates", array(row.certificates.map { JSONValue(.string(date($0.expires))) }))
        if let status = look.status {
            add("software", .string(status.software))
            add("disk", .string("\(status.disk)"))
            let groups = status.groups.map { group in
                object([
                    ("group", number(group.group)), ("role", .string("\(group.role)")),
                    ("term", number(group.term)), ("applied", number(group.applied)),
                    ("last", number(group.last)),
                ])
            }
            add("groups", array(groups))
        }
        let value = JSONValue(.object(members))
        admin.say(value.indentedText, value)
    }

    // MARK: Coming

    private func add() async throws {
        try await TokenCommands(settings).create(
            useCount: 1, lifetime: .seconds(86_400), notes: "for a new node")
    }

    // MARK: Going

    private func replace() async throws {
        let old = try await named()
        guard let word = settings[Self.by] else {
            if admin.isDryRun {
                return admin.plan([
                    "a token for a new node is made",
                    "the new node joins, and votes where node \(old.node) does",
                    "node \(old.node) is drained and removed",
                ])
            }
            let isDead = await ClusterLook.look(at: old, cluster).report == nil
            try await add()
            if !settings[ClusterKeys.json] {
                Terminal.put(
                    "\nOnce it has joined:\n\n    cairn admin node replace \(old.node) --by NODE"
                        + (isDead ? " --dead\n" : "\n"))
            }
            return
        }
        let new = try await cluster.node(word)
        guard new.node != old.node else {
            throw AdminCommands.Refused(description: "node \(old.node) can't take its own place")
        }
        guard new.row.state == .active else {
            throw AdminCommands.Refused(
                description: "node \(new.node) is \(new.row.state); it takes another's place once "
                    + "it is active, as `cairn admin node list` shows")
        }
        try await remove(old)
    }

    /// Drains it, waits until it is in no group any more, and removes it.
    private func remove(_ node: ClusterNodeItem) async throws {
        let look = try await ClusterLook.take(cluster)
        try requireLoss(of: node, in: look, isDead: settings[Self.dead])
        if admin.isDryRun {
            return admin.plan(
                steps(without: node.node, in: look) + [
                    "then node \(node.node) is removed, and its key never let in again"
                ])
        }
        let state = node.row.state
        if state == .active { try await set(node, .draining) }
        if state == .active || state == .draining { try await waitUntilDrained(node.node) }
        try await set(node.node, .removed)
        var text =
            "Node \(node.node) is out of the cluster. Stop its process, and delete its folder."
        if node.row.roles.metadata {
            text +=
                " In it is a copy of the key of the cluster's authority (tls/authority.key), with "
                + "which certificates can be signed: don't let it get into other hands."
        }
        admin.say(
            text,
            object([("node", number(node.node)), ("done", .boolean(true))]))
    }

    private func drain() async throws {
        let node = try await named()
        let look = try await ClusterLook.take(cluster)
        try requireLoss(of: node, in: look, isDead: false)
        if admin.isDryRun { return admin.plan(steps(without: node.node, in: look)) }
        if node.row.state == .active { try await set(node, .draining) }
        let state = JSONValue.Content.string(settings[Self.detach] ? "draining" : "drained")
        if !settings[Self.detach] { try await waitUntilDrained(node.node) }
        admin.say(
            settings[Self.detach]
                ? "Node \(node.node) is draining; `cairn admin status` shows how far it is."
                : "Node \(node.node) holds nothing any more. `cairn admin node undrain "
                    + "\(node.node)` brings it back.",
            object([("node", number(node.node)), ("state", state)]))
    }

    private func undrain() async throws {
        let node = try await named()
        try await set(node, .active)
        admin.say(
            "Node \(node.node) takes part again.",
            object([("node", number(node.node)), ("state", .string("active"))]))
    }

    private func steps(without node: UInt64, in look: ClusterLook) -> [String] {
        look.groups.filter { $0.voters.contains(node) }.map { group in
            let left = group.voters.filter { $0 != node }
            let answering = left.filter { group.answering.contains($0) }.count
            return "group \(group.name): voters \(group.voters) become \(left), of which "
                + "\(max(0, answering - left.count / 2 - 1)) may fail then"
        }
    }

    /// Refused if it has been changed by somebody else since we looked.
    private func set(_ node: ClusterNodeItem, _ state: NodeState) async throws {
        try await cluster.control(
            .setNodeState(
                SetNodeState(
                    node: node.node, revision: node.row.revision, state: state, isForced: false)))
    }

    private func set(_ node: UInt64, _ state: NodeState) async throws {
        try await cluster.control(
            .setNodeState(SetNodeState(node: node, state: state, isForced: false)))
    }

    private func requireLoss(
        of node: ClusterNodeItem, in look: ClusterLook, isDead: Bool
    ) throws {
        let others = look.nodes.filter { $0.number != node.node && $0.node.row.state == .active }
        guard !others.isEmpty else {
            throw AdminCommands.Refused(
                description: "node \(node.node) is the last one; let another join before "
                    + "(`cairn admin node add`), or stop it if the cluster is to end")
        }
        let own = look.nodes.first { $0.number == node.node }
        if own?.report == nil, !isDead, node.row.state != .joining {
            throw AdminCommands.Refused(
                description: "node \(node.node) does not answer; start it, or say --dead if it "
                    + "never comes back")
        }
        for group in look.groups where group.voters.contains(node.node) {
            let left = group.voters.filter { $0 != node.node }
            let answering = left.filter { voter in
                others.contains { $0.number == voter && $0.report != nil }
            }
            guard answering.count > left.count / 2 else {
                throw AdminCommands.Refused(
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
            if state == .drained || state == .removed {
                // The map of `cairn kv` is in no table, so ask who is in it.
                let look = try await ClusterLook.take(cluster)
                if look.groups.allSatisfy({ !$0.voters.contains(node) }) { return }
                try await Task.sleep(for: .milliseconds(200))
                continue
            }
            guard state == .draining else {
                throw AdminCommands.Refused(
                    description: "node \(node) is \(state) now: somebody else has changed that "
                        + "meanwhile; `cairn admin audit` shows who")
            }
            try await Task.sleep(for: .milliseconds(200))
        }
        throw AdminCommands.Refused(
            description: "node \(node) is draining still after a minute; `cairn admin status` "
                + "shows what holds it up; the same command goes on with it")
    }
}
