import Cluster
import Journal
import KeyValue
import Raft
import Synchronization
import Testing
import VirtualWorld
import World

/// A whole node on a virtual machine, and what others do to its links.
@Suite struct LinkTests {
    /// Says nothing, and counts the links that ended.
    final class Mute: LinkHandler {
        let endCount = Mutex(0)

        func linkOpened(_ link: any MessageLink) {}
        func link(_ link: any MessageLink, received message: RawSpan) {}
        func linkDrained(_ link: any MessageLink) {}
        func linkClosed(_ link: any MessageLink, reason: NetworkError) {
            endCount.withLock { $0 += 1 }
        }
    }

    @Test func `who connects and never says who it is has to leave`() {
        let simulator = Simulator(seed: 1)
        let network = VirtualNetwork(simulator: simulator)
        let endpoint = Endpoint(host: "a", port: 7000)
        let setup = NodeSetup(
            identity: NodeIdentity(
                cluster: ClusterID(high: 1, low: 1), node: 1, incarnation: 1),
            endpoint: endpoint, groups: [:], store: StoreID(high: 1, low: 1), isNew: true)
        let host = Mutex<ReplicaHost?>(nil)
        let machine = VirtualWorld.Machine(name: "a", simulator: simulator)
        machine.boot { process in
            do {
                _ = try Node.start(
                    setup, openStore: { MemoryStore(on: MemoryDevice()) }, machine: OrderedMap(),
                    world: process.world(on: network),
                    whenStarted: { started in host.withLock { $0 = started } },
                    whenFailed: { Issue.record("\($0)") })
            } catch {
                Issue.record("\(error)")
            }
        }
        simulator.run(for: .seconds(1))
        #expect(host.withLock { $0 } != nil)
        let mute = Mute()
        let other = VirtualWorld.Machine(name: "b", simulator: simulator)
        other.boot { process in
            let world = process.world(on: network)
            let lane = process.makeLane("b", mayBlock: false)
            lane.run {
                for _ in 0..<10 {
                    _ = world.messages.connect(
                        to: endpoint, expecting: nil, settings: LinkSettings(), on: lane,
                        handler: mute)
                }
            }
        }
        let limit = setup.settings.tick * setup.settings.handshakeTicks
        simulator.run(for: limit * 0.9)
        #expect(mute.endCount.withLock { $0 } == 0)
        simulator.run(for: limit * 0.2)
        #expect(mute.endCount.withLock { $0 } == 10)
    }
}
