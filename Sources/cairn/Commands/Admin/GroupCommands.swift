internal import JSON
internal import Options
internal import Schema
internal import World

/// Replica groups, and who leads them.
struct GroupCommands {
    private static let group = Key(
        required: "group", .integer(0...Int.max), help: "As `cairn admin group list` shows it.")
    private static let to = Key(
        optional: "to", .string, help: "The node that is to lead; the fittest, if absent.",
        reach: .flag)

    static let command = Command<Job>(
        group: "group", summary: "Replica groups.",
        commands: [
            Command(
                "list", summary: "List the groups, their leaders and members.",
                sections: [ClusterKeys.section], action: .groupList),
            Command(
                "describe", summary: "A group as each of its members sees it.",
                arguments: [group], sections: [ClusterKeys.section], action: .groupDescribe),
            Command(
                "transfer-leader", summary: "Let another member lead a group.",
                arguments: [group], sections: [Section("How", [to]), ClusterKeys.section],
                action: .groupTransfer),
            Command(
                "balance", summary: "Spread the leaders evenly over the nodes.",
                discussion: "Nodes do that by themselves too, more slowly.",
                sections: [Section("How", [AdminCommands.dryRun]), ClusterKeys.section],
                action: .groupBalance),
        ])

    let admin: AdminCommands

    func run(_ job: Job) async throws {
        let look = try await ClusterLook.take(admin.cluster)
        switch job {
        case .groupList: admin.say(look.groupTable, JSONValue(array(look.groups.map(\.json))))
        case .groupDescribe: try describe(look)
        case .groupTransfer: try await transfer(look)
        default: try await balance(look)
        }
    }

    private func describe(_ look: ClusterLook) throws {
        let group = try look.group(UInt64(admin.settings[Self.group]))
        var table = Table(["node", "role", "term", "commit", "applied", "last", "behind"])
        var members: [JSONValue] = []
        for node in look.nodes {
            guard let status = node.status?.groups.first(where: { $0.group == group.number })
            else { continue }
            let behind = group.commit - min(group.commit, status.applied)
            table.add([
                "\(node.number)", "\(status.role)", "\(status.term)", "\(status.commit)",
                "\(status.applied)", "\(status.last)", "\(behind)",
            ])
            members.append(
                object([
                    ("node", number(node.number)), ("role", .string("\(status.role)")),
                    ("term", number(status.term)), ("commit", number(status.commit)),
                    ("applied", number(status.applied)), ("last", number(status.last)),
                    ("behind", number(behind)),
                ]))
        }
        let missing = group.voters.filter { !group.answering.contains($0) }
        let state =
            missing.isEmpty ? "all of its voters answer" : "no answer from its voters \(missing)"
        let head =
            "group \(group.name): led by \(group.leader.map { "node \($0)" } ?? "nobody"), "
            + "\(group.spareCount) of its voters \(group.voters) may fail; \(state)"
        guard case .object(let own) = group.json.content else { return }
        let member = JSONMember("members", JSONValue(array(members)))
        admin.say("\(head)\n\n\(table.text)", JSONValue(.object(own + [member])))
    }

    private func transfer(_ look: ClusterLook) async throws {
        let group = try look.group(UInt64(admin.settings[Self.group]))
        var target: UInt64?
        if let word = admin.settings[Self.to] { target = try await admin.cluster.node(word).node }
        guard let leader = group.leader else {
            throw AdminCommands.Refused(
                description: "group \(group.number) has no leader now; wait for one, or look at "
                    + "`cairn admin status`")
        }
        if let target, !group.voters.contains(target) {
            throw AdminCommands.Refused(
                description: "node \(target) does not vote in group \(group.number); name one of "
                    + "\(group.voters)")
        }
        if let target, target == leader {
            return admin.say(
                "Node \(leader) leads already.", object([("leader", number(leader))]))
        }
        try await hand(group.number, from: leader, to: target, look)
        let text = target.map { "Node \($0) leads group \(group.number)." } ?? "Another node leads."
        admin.say(text, object([("leader", target.map { number($0) } ?? .null)]))
    }

    private func hand(
        _ group: UInt64, from leader: UInt64, to target: UInt64?, _ look: ClusterLook
    ) async throws {
        guard let address = look.addressForClients(of: leader) else {
            throw AdminCommands.Refused(
                description: "node \(leader), which leads group \(group), has told no address")
        }
        _ = try await admin.cluster.ask(
            address, .transfer(ClientTransfer(group: group, to: target)))
    }

    // MARK: Balance

    /// From the node that leads most to the one that leads least, for as long as that helps.
    static func moves(
        _ groups: [ClusterLook.Group], ready: [UInt64]
    ) -> [(group: UInt64, from: UInt64, to: UInt64)] {
        var counts = Dictionary(uniqueKeysWithValues: ready.map { ($0, 0) })
        for group in groups { if let leader = group.leader { counts[leader, default: 0] += 1 } }
        var moves: [(group: UInt64, from: UInt64, to: UInt64)] = []
        for group in groups {
            guard let from = group.leader,
                let to = group.voters.filter({ ready.contains($0) && $0 != from })
                    .min(by: { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }),
                (counts[from] ?? 0) - (counts[to] ?? 0) > 1
            else { continue }
            moves.append((group.number, from, to))
            counts[from, default: 0] -= 1
            counts[to, default: 0] += 1
        }
        return moves
    }

    private func balance(_ look: ClusterLook) async throws {
        let ready = look.nodes.filter { $0.health == "ready" && $0.node.row.state == .active }
        let moves = Self.moves(look.groups, ready: ready.map(\.number))
        let steps = moves.map { "group \($0.group): node \($0.to) leads in place of \($0.from)" }
        if admin.isDryRun {
            return admin.plan(steps.isEmpty ? ["nothing: the leaders are spread evenly"] : steps)
        }
        for move in moves { try await hand(move.group, from: move.from, to: move.to, look) }
        let done = steps.isEmpty ? "The leaders are spread evenly." : steps.joined(separator: "\n")
        admin.say(done, object([("moved", number(moves.count)), ("done", .boolean(true))]))
    }
}
