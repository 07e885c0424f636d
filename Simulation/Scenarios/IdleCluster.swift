internal import Cluster
internal import Raft
internal import VirtualWorld
internal import World

/// A cluster that nobody asks anything, with as many groups as one likes: what does it do all day?
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
package final class IdleCluster: @unchecked Sendable {
    /// What nodes say of themselves.
    package struct Figures: Equatable, Sendable {
        /// How many groups each node leads.
        package fileprivate(set) var leaderCounts: [Int] = []
        package fileprivate(set) var quietReplicaCount = 0
        /// Since their starts: frames sent to peers, and messages of groups in them.
        package fileprivate(set) var roundCount = 0
        package fileprivate(set) var messageCount = 0
    }

    private let simulator: Simulator
    private let cluster: SimulatedCluster
    private var collected = Figures()

    package init(groupCount: Int, seed: UInt64) {
        var plan = Plan(seed: seed)
        plan.groupCount = groupCount
        simulator = Simulator(seed: seed)
        cluster = SimulatedCluster(plan, simulator: simulator)
    }

    package func run(for duration: Duration) {
        simulator.run(for: duration)
    }

    package func crash(_ place: Int, for downtime: Duration) {
        cluster.crash(cluster.nodes[place], for: downtime)
    }

    package func stop(_ place: Int, for downtime: Duration) {
        cluster.stop(cluster.nodes[place], for: downtime)
    }

    /// Each sync takes seconds from now on.
    package func stallDisk(_ place: Int) {
        cluster.nodes[place].machine.disk.settings.stallProbability = 1
        cluster.nodes[place].machine.disk.settings.stallDuration = .seconds(4)...(.seconds(5))
    }

    package func figures() -> Figures {
        collected = Figures()
        for node in cluster.nodes {
            node.host?.enter { [self] host in
                let statuses = cluster.groupNumbers.compactMap { host.status(of: $0) }
                collected.leaderCounts.append(statuses.count { $0.role == .leader })
                collected.quietReplicaCount += statuses.count { $0.isQuiescent }
                collected.roundCount += host.sentRoundCount
                collected.messageCount += host.sentMessageCount
            }
        }
        simulator.run(for: .milliseconds(1))
        return collected
    }

    package var flaws: [String] { cluster.flaws }
}
