import Cluster
import Journal
import KeyValue
import Raft
import Schema
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
        var setup = NodeSetup(
            identity: Cluster.NodeIdentity(
                cluster: ClusterID(high: 1, low: 1), node: 1, incarnation: 1),
            endpoint: endpoint, groups: [:], store: StoreID(high: 1, low: 1), isNew: true)
        setup.journal.segmentByteCount = 8 << 20
        let own = setup
        let host = Mutex<ReplicaHost?>(nil)
        let machine = VirtualWorld.Machine(name: "a", simulator: simulator)
        machine.boot { process in
            do {
                _ = try Node.start(
                    own, openStore: { MemoryStore(on: MemoryDevice()) }, machine: OrderedMap(),
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

    /// Says that it is node 1, and keeps the answer.
    final class Caller: LinkHandler {
        let answer = Mutex<HelloReplyAnswer?>(nil)

        func linkOpened(_ link: any MessageLink) {
            let hello = Hello(
                versionMin: 1, versionMax: 1, cluster: FixedBytes { _ in 0 }, node: 1,
                incarnation: 1, callee: 2, traffic: .consensus, software: "", features: [])
            var coder = Coder()
            var bytes: [UInt8] = []
            do { try coder.encode(hello, into: &bytes) } catch { Issue.record("\(error)") }
            let head = [UInt8(ascii: "H")]
            _ = unsafe link.send(head.span.bytes, bytes.span.bytes)
        }

        func link(_ link: any MessageLink, received message: RawSpan) {
            var coder = Coder()
            guard let reply = try? coder.decode(HelloReply.self, from: message.extracting(1...))
            else { return }
            answer.withLock { $0 = $0 ?? reply.answer }
        }

        func linkDrained(_ link: any MessageLink) {}
        func linkClosed(_ link: any MessageLink, reason: NetworkError) {}
    }

    @Test func `who says it is a node shows that node's certificate, or is refused`() {
        let simulator = Simulator(seed: 1)
        let network = VirtualNetwork(simulator: simulator)
        let endpoint = Endpoint(host: "n2", port: 7000)
        var setup = NodeSetup(
            identity: Cluster.NodeIdentity(
                cluster: ClusterID(high: 0, low: 0), node: 2, incarnation: 2),
            endpoint: endpoint, groups: [:], store: StoreID(high: 1, low: 1), isNew: true)
        setup.journal.segmentByteCount = 8 << 20
        setup.peers = [1: Endpoint(host: "n1", port: 7000)]
        // A machine's name is what its links show.
        setup.peerName = { PeerName("n\($0)") }
        let callee = setup
        let host = Mutex<ReplicaHost?>(nil)
        var machines = [VirtualWorld.Machine(name: "n2", simulator: simulator)]
        defer { withExtendedLifetime(machines) {} }
        machines[0].boot { process in
            do {
                _ = try Node.start(
                    callee, openStore: { MemoryStore(on: MemoryDevice()) },
                    machine: OrderedMap(), world: process.world(on: network),
                    whenStarted: { started in host.withLock { $0 = started } },
                    whenFailed: { Issue.record("\($0)") })
            } catch {
                Issue.record("\(error)")
            }
        }
        simulator.run(for: .seconds(1))
        func answer(to name: String) -> HelloReplyAnswer? {
            let caller = Caller()
            let machine = VirtualWorld.Machine(name: name, simulator: simulator)
            machines.append(machine)
            machine.boot { process in
                let world = process.world(on: network)
                let lane = process.makeLane(name, mayBlock: false)
                lane.run {
                    _ = world.messages.connect(
                        to: endpoint, expecting: nil, settings: LinkSettings(), on: lane,
                        handler: caller)
                }
            }
            simulator.run(for: .seconds(1))
            return caller.answer.withLock { $0 }
        }
        #expect(host.withLock { $0 } != nil)
        guard case .refused(let refused)? = answer(to: "n3") else {
            Issue.record("somebody else was taken for node 1, or not answered")
            return
        }
        #expect(refused.reason == .identity)
        guard case .accepted? = answer(to: "n1") else {
            Issue.record("node 1 was not let in")
            return
        }
    }
}
