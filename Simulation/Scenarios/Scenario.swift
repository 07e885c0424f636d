internal import VirtualWorld
internal import World

/// A named sort of trouble. Within it, each seed draws its own mix.
package enum Scenario: String, CaseIterable, Sendable {
    case calm
    case crashes
    case network
    case disks
    case swarm

    package var summary: String {
        switch self {
        case .calm: "Nothing goes wrong."
        case .crashes: "Machines lose power, also in the middle of a write."
        case .network: "Messages are lost, doubled and late; nodes are cut off."
        case .disks: "Disks stall and syncs fail."
        case .swarm: "Some of everything, differently with each seed."
        }
    }

    struct Mix {
        var nodeCount = 3
        /// Nodes that belong to no group at first.
        var spareCount = 0
        var groupCount = 1
        var clientCount = 4
        var network = NetworkSettings()
        var disk = DiskSettings()
        /// Between two faults of a kind, on average; nil for none.
        var crashInterval: Duration?
        var cutInterval: Duration?
        var driftPerMillionMax = 0
    }

    func mix(_ random: inout SeededGenerator) -> Mix {
        var mix = Mix()
        guard self != .calm else { return mix }
        func draws(_ scenario: Scenario) -> Bool {
            self == scenario || self == .swarm && random.chance(0.5)
        }
        if self == .swarm {
            if random.chance(0.25) { mix.nodeCount = 5 }
            if random.chance(0.5) { mix.groupCount = Int.random(in: 2...4, using: &random) }
        }
        if draws(.crashes) {
            mix.crashInterval = random.duration(in: .milliseconds(500)...(.seconds(4)))
            mix.disk.crashProbability = random.chance(0.5) ? 0.002 : 0
        }
        if draws(.network) {
            mix.network.lossProbability = random.chance(0.5) ? 0.05 : 0
            mix.network.doubleProbability = random.chance(0.5) ? 0.05 : 0
            mix.network.lateProbability = random.chance(0.5) ? 0.05 : 0
            mix.network.breakProbability = random.chance(0.3) ? 0.002 : 0
            mix.cutInterval = random.duration(in: .milliseconds(500)...(.seconds(4)))
        }
        if draws(.disks) {
            mix.disk.stallProbability = random.chance(0.5) ? 0.002 : 0
            mix.disk.syncErrorProbability = random.chance(0.5) ? 0.001 : 0
        }
        if self == .swarm { mix.driftPerMillionMax = random.chance(0.5) ? 20_000 : 0 }
        return mix
    }
}
