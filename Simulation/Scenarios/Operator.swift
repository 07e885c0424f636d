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
    private unowned let cluster: SimulatedCluster
    private var random: SeededGenerator
    /// What was begun and is not yet done.
    private var pending: Set<String> = []
    /// How often each sort of thing was done.
    private(set) var counts: [String: Int] = [:]
    private var groupNext: UInt64 = 100

    private var simulator: Simulator { cluster.simulator }

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
        random = cluster.simulator.draws(for: "operator")
    }

    // MARK: Groups

    func found(on members: [SimulatedCluster.Node]) {
        let group = groupNext
        groupNext += 1
        let membership = cluster.membership(of: members)
        var missing = members.count
        for node in members {
            insist("found group \(group)", at: node) {
                $0.createGroup(group, founding: membership, whenDone: $1)
            } isDone: { error in
                error == nil || error == .exists(group)
            } then: { [self] in
                missing -= 1
                if missing == 0 { cluster.serve(group, from: members) }
            }
        }
    }

    /// One of those that there are, unless it is the last.
    func remove(_ choice: Int) {
        let groups = cluster.groupNumbers
        guard groups.count > 1 else { return }
        let group = groups[choice % groups.count]
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

    // MARK: Asking

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

    /// What is left undone, or lying about, when all has been well for long enough.
    func finalFlaw() throws -> String? {
        if let name = pending.min() { return "it could not \(name)" }
        for group in cluster.removedGroups {
            for node in cluster.nodes {
                let rows = try MemoryStore(on: node.device).pairs(in: GroupKeys(group: group).all)
                guard rows.isEmpty else {
                    return
                        "\(node.machine.name) has \(rows.count) rows of group \(group), which was removed"
                }
                let files = try node.machine.disk.list("snapshots")
                if let name = files.first(where: { $0.hasPrefix("\(group)-") }) {
                    return "\(node.machine.name) has \(name), of a group that was removed"
                }
            }
        }
        return nil
    }
}
