internal import Glibc
internal import VirtualWorld
internal import World

/// `cairn-sim speed`: how fast the simulator is on a core of this machine. The core's time counts,
/// not the clock's: what else the machine does has no part in it.
package enum SpeedCommand {
    /// Each is the middle one of three.
    package static func run(print: (String) -> Void) {
        let events = middle {
            let (simulator, seconds) = run(load, for: .seconds(30))
            return Double(simulator.eventCount) / seconds
        }
        print("three nodes and 32 callers: \(Int(events)) events a second of a core (aim: 300000)")
        let hours = middle {
            let (_, seconds) = run(quiet, for: .seconds(3600))
            return 1 / seconds
        }
        let hundredths = Int((hours * 100).rounded())
        print(
            "five nodes that have nothing to do: \(hundredths / 100).\(hundredths / 10 % 10)"
                + "\(hundredths % 10) hours a second of a core (aim: 1)")
    }

    private static var load: Plan {
        var plan = Plan(seed: 1)
        plan.clients = Array(repeating: .max, count: 32)
        return plan
    }

    private static var quiet: Plan {
        var plan = Plan(seed: 1)
        plan.nodeCount = 5
        return plan
    }

    private static func run(_ plan: Plan, for duration: Duration) -> (Simulator, Double) {
        let simulator = Simulator(seed: plan.seed)
        let cluster = SimulatedCluster(plan, simulator: simulator)
        let clients = plan.clients.indices.map {
            SimulatedClient($0 + 1, of: plan, cluster: cluster)
        }
        for client in clients { client.begin() }
        let start = clock()
        simulator.run(for: duration)
        return (simulator, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }

    private static func middle(_ measure: () -> Double) -> Double {
        (0..<3).map { _ in measure() }.sorted()[1]
    }
}
