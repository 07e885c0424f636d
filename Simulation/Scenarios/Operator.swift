internal import Cluster
internal import KeyValue
internal import Raft
internal import VirtualWorld
internal import World

/// Changes a cluster while it works, as people and the control plane do: decides what is to be, then
/// asks one node after another until that is so.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Operator: @unchecked Sendable {
    unowned let cluster: SimulatedCluster
    var random: SeededGenerator
    /// What was begun and is not yet done.
    private var pending: Set<String> = []
    /// How often each sort of thing was done.
    private(set) var counts: [String: Int] = [:]
    private var groupNext: UInt64 = 100
    /// Groups whose members are being changed.
    private var busy: Set<UInt64> = []

    var simulator: Simulator { cluster.simulator }

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
        random = cluster.simulator.draws(for: "operator")
    }

    // MARK: Groups

    /// Unless there are many already: each is to be worked on, and looked through in the end.
    func found(on members: [SimulatedCluster.Node]) {
        guard cluster.groups.count < 6 else { return }
        let group = groupNext
        groupNext += 1
        let membership = cluster.membership(of: members)
        insistOfAll("found group \(group)", at: members) {
            $0.createGroup(group, founding: membership, whenDone: $1)
        } isDone: {
            $0 == nil || $0 == .exists(group)
        } then: { [self] in
            cluster.serve(group, from: members)
        }
    }

    /// A disk that loses even what a group began with leaves a member without the group. Nothing but
    /// the membership says so, and whoever keeps that has the node join.
    func restoreLostReplicas() {
        for group in cluster.groupNumbers where !busy.contains(group) {
            insistOfAll("keep group \(group)", at: cluster.groups[group] ?? []) {
                $0.createGroup(group, founding: nil, whenDone: $1)
            } isDone: {
                $0 == nil || $0 == .exists(group)
            } then: {
            }
        }
    }

    /// One of those that there are, unless it is the last.
    func remove(_ choice: Int) {
        guard cluster.groups.count > 1, let group = pick(choice) else { return }
        let members = cluster.groups[group] ?? []
        cluster.serve(group, from: nil)
        for node in members {
            insist("remove group \(group)", at: node) {
                $0.removeGroup(group, evenIfMember: true, whenDone: $1)
            } isDone: {
                $0 == nil
            } then: { [self] in
                refound(group, at: node, among: members)
            }
        }
    }

    /// The number of a removed group is used up, also after restarts.
    private func refound(
        _ group: UInt64, at node: SimulatedCluster.Node, among members: [SimulatedCluster.Node]
    ) {
        let membership = cluster.membership(of: members)
        let delay = random.duration(in: .zero...(.seconds(2)))
        simulator.schedule(after: delay) { [self] in
            insist("find group \(group) used", at: node) {
                $0.createGroup(group, founding: membership, whenDone: $1)
            } isDone: {
                $0 == .used(group)
            } then: {
            }
        }
    }

    // MARK: Members

    /// Makes these nodes, and no others, the voters of a group.
    func reshape(_ choice: Int, to wanted: [SimulatedCluster.Node]) {
        guard let group = pick(choice), let present = cluster.groups[group] else { return }
        busy.insert(group)
        let newcomers = wanted.filter { node in !present.contains { $0 === node } }
        let leavers = present.filter { node in !wanted.contains { $0 === node } }
        cluster.serve(group, from: present + newcomers)
        let goal = Goal(group, wanted, among: present + newcomers) { [self] in
            cluster.serve(group, from: wanted)
            insistOfAll("leave group \(group)", at: leavers) {
                $0.removeGroup(group, evenIfMember: true, whenDone: $1)
            } isDone: {
                $0 == nil
            } then: { [self] in
                busy.remove(group)
            }
        }
        insistOfAll("join group \(group)", at: newcomers) {
            $0.createGroup(group, founding: nil, whenDone: $1)
        } isDone: {
            $0 == nil || $0 == .exists(group)
        } then: { [self] in
            reach(goal)
        }
    }

    /// Asks whoever leads, until the membership is the wanted one and nothing is left to do.
    private func reach(_ goal: Goal) {
        pending.insert(goal.name)
        let node = goal.nodes[Int.random(in: goal.nodes.indices, using: &random)]
        let delay = random.duration(in: .milliseconds(50)...(.milliseconds(400)))
        simulator.schedule(after: delay) { [self] in
            if goal.isReached {
                pending.remove(goal.name)
                counts["reshape", default: 0] += 1
                goal.next()
            } else {
                reach(goal)
            }
        }
        if let host = node.host, let process = node.machine.process {
            host.enter { [self] in look(at: goal, in: $0, process) }
        }
    }

    private func look(at goal: Goal, in host: isolated ReplicaHost, _ process: Process) {
        guard let status = host.status(of: goal.group), status.role == .leader, status.isSettled
        else { return }
        let voters = NodeSet(goal.wanted.map(\.id))
        guard status.membership.configuration.incoming.voters != voters else {
            // What was seen by a job that did not live to see it is not so.
            let time = simulator.time
            return simulator.schedule(at: time) {
                if process.didDo(at: time) { goal.isReached = true }
            }
        }
        let plan = MembershipPlan(
            plannedOn: status.membershipIndex, voters: goal.wanted.map { Member($0.id) })
        host.changeMembership(goal.group, plan) { [self] error in
            simulator.note("operator: \(goal.name): \(error?.description ?? "begun")")
        }
    }

    /// `@unchecked Sendable` for the reason that `Simulator` gives.
    private final class Goal: @unchecked Sendable {
        let group: UInt64
        let wanted: [SimulatedCluster.Node]
        /// Who may lead on the way.
        let nodes: [SimulatedCluster.Node]
        let next: () -> Void
        var isReached = false

        init(
            _ group: UInt64, _ wanted: [SimulatedCluster.Node],
            among nodes: [SimulatedCluster.Node], then next: @escaping () -> Void
        ) {
            self.group = group
            self.wanted = wanted
            self.nodes = nodes
            self.next = next
        }

        var name: String { "reshape group \(group)" }
    }

    /// Asks every member, since one of them leads; what comes of it is seen in what follows.
    func transfer(_ choice: Int, to target: SimulatedCluster.Node) {
        guard let group = pick(choice) else { return }
        for node in cluster.groups[group] ?? [] {
            node.host?.enter { [self] host in
                host.transferLeadership(group, to: target.id) { [self] error in
                    if error == nil { counts["transferred", default: 0] += 1 }
                    simulator.note(
                        "operator: transfer of \(group) to \(target.id): "
                            + "\(error?.description ?? "done")")
                }
            }
        }
    }

    /// A group that nothing is being done to.
    private func pick(_ choice: Int) -> UInt64? {
        let groups = cluster.groupNumbers.filter { !busy.contains($0) }
        return groups.isEmpty ? nil : groups[choice % groups.count]
    }

    // MARK: Asking

    func insistOfAll(
        _ what: String, at nodes: [SimulatedCluster.Node], _ call: @escaping Call,
        isDone: @escaping (GroupError?) -> Bool, then next: @escaping () -> Void
    ) {
        var missing = nodes.count
        if missing == 0 { return next() }
        for node in nodes {
            insist(what, at: node, call, isDone: isDone) {
                missing -= 1
                if missing == 0 { next() }
            }
        }
    }

    typealias Call =
        @Sendable (
            isolated ReplicaHost, @escaping ReplicaHost.Completion
        ) -> Void

    /// Calls a node until it gives the answer that says so; whatever is down comes up again.
    func insist(
        _ what: String, at node: SimulatedCluster.Node, _ call: @escaping Call,
        isDone: @escaping (GroupError?) -> Bool, then next: @escaping () -> Void
    ) {
        let name = "\(what) at \(node.machine.name)"
        pending.insert(name)
        ask(name, at: node, call) { [self] error in
            guard isDone(error) else { return false }
            pending.remove(name)
            counts[String(what.prefix { $0 != " " }), default: 0] += 1
            simulator.note("operator: \(name)")
            next()
            return true
        }
    }

    /// Asks until `take` is content with the answer.
    private func ask(
        _ name: String, at node: SimulatedCluster.Node, _ call: @escaping Call,
        _ take: @escaping (GroupError?) -> Bool
    ) {
        let attempt = Attempt(take)
        let again = { [self] in
            guard !attempt.isOver else { return }
            attempt.isOver = true
            ask(name, at: node, call, take)
        }
        simulator.schedule(after: .milliseconds(900), again)
        guard let host = node.host, let process = node.machine.process else { return }
        simulator.schedule(after: random.duration(in: .microseconds(50)...(.milliseconds(2)))) {
            [self] in
            guard node.machine.process === process else { return }
            host.enter { host in
                call(host) { [self] error in
                    let time = simulator.time + .microseconds(200)
                    simulator.schedule(at: time) {
                        guard !attempt.isOver, process.didDo(at: time) else { return }
                        if attempt.take(error) { attempt.isOver = true }
                    }
                }
            }
        }
    }

    /// `@unchecked Sendable` for the reason that `Simulator` gives.
    private final class Attempt: @unchecked Sendable {
        var isOver = false
        let take: (GroupError?) -> Bool

        init(_ take: @escaping (GroupError?) -> Bool) {
            self.take = take
        }
    }

    // MARK: Checking

    func begin(_ name: String) {
        pending.insert(name)
    }

    func end(_ name: String) {
        pending.remove(name)
    }

    func count(_ what: String) {
        counts[what, default: 0] += 1
    }

    /// What is left undone, or lying about, when all has been well for long enough.
    func finalFlaw() throws -> String? {
        if let name = pending.min() { return "it could not \(name)" }
        for group in cluster.removedGroups + cluster.groupNumbers {
            let members = cluster.groups[group] ?? []
            for node in cluster.nodes
            where !node.isLost && !members.contains(where: { $0 === node }) {
                let rows = try MemoryStore(on: node.device).pairs(in: GroupKeys(group: group).all)
                guard rows.isEmpty else {
                    return
                        "\(node.machine.name) has \(rows.count) rows of group \(group), which it left"
                }
                let files = try node.machine.disk.list("snapshots")
                if let name = files.first(where: { $0.hasPrefix("\(group)-") }) {
                    return "\(node.machine.name) has \(name), of a group that it left"
                }
            }
        }
        return nil
    }
}
