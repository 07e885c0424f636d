internal import VirtualWorld
internal import World

/// Does to a cluster what its mix says, until an hour; then takes all of it back.
final class Faults {
    private let mix: Scenario.Mix
    private let cluster: SimulatedCluster
    private let end: Instant
    private var simulator: Simulator { cluster.simulator }

    init(_ mix: Scenario.Mix, cluster: SimulatedCluster, until end: Instant) {
        self.mix = mix
        self.cluster = cluster
        self.end = end
    }

    func begin() {
        for node in cluster.nodes where mix.driftPerMillionMax > 0 {
            let drift = -mix.driftPerMillionMax...mix.driftPerMillionMax
            node.machine.clock.setDrift(Int.random(in: drift, using: &simulator.random))
        }
        repeatedly(mix.crashInterval) { [self] in
            guard let node = cluster.nodes.randomElement(using: &simulator.random) else { return }
            if simulator.random.chance(0.3) { node.machine.kill() } else { node.machine.crash() }
        }
        repeatedly(mix.cutInterval) { [self] in cut() }
        simulator.schedule(at: end) { [self] in heal() }
    }

    private func repeatedly(_ interval: Duration?, _ action: @escaping () -> Void) {
        guard let interval else { return }
        let delay = simulator.random.duration(in: .zero...(interval * 2))
        simulator.schedule(after: delay) { [self] in
            guard simulator.now < end else { return }
            action()
            repeatedly(interval, action)
        }
    }

    /// Between two nodes, around one, in one direction or in both, for a while.
    private func cut() {
        guard let first = cluster.nodes.randomElement(using: &simulator.random) else { return }
        let isAlone = simulator.random.chance(0.5)
        let isOneWay = simulator.random.chance(0.3)
        let others = cluster.nodes.filter { $0 !== first }
        let targets =
            isAlone ? others : others.randomElement(using: &simulator.random).map { [$0] } ?? []
        for target in targets {
            cluster.network.cut(from: first.machine.name, to: target.machine.name)
            if !isOneWay {
                cluster.network.cut(from: target.machine.name, to: first.machine.name)
            }
        }
        let delay = simulator.random.duration(in: .milliseconds(50)...(.seconds(4)))
        simulator.schedule(after: delay) { [self] in
            for target in targets {
                cluster.network.mend(from: first.machine.name, to: target.machine.name)
                cluster.network.mend(from: target.machine.name, to: first.machine.name)
            }
        }
    }

    private func heal() {
        simulator.note("all is mended")
        cluster.network.mendAll()
        let delay = cluster.network.settings.delay
        cluster.network.settings = NetworkSettings()
        cluster.network.settings.delay = delay
        for node in cluster.nodes { node.machine.disk.settings = DiskSettings() }
    }
}
