@testable import Cluster
import Journal
import KeyValue
import Raft
import Synchronization
import Testing
import VirtualWorld
import World

/// A node that is a group's only member, on a virtual machine: what it does with each tick.
@Suite struct HostTests {
    static let group: UInt64 = 7

    /// `@unchecked Sendable`, because all of it runs on the test's thread.
    final class Subject: ReplicaObserver, RequestClient, @unchecked Sendable {
        let simulator = Simulator(seed: 1)
        let machine: VirtualWorld.Machine
        var isFull = false
        private var host: ReplicaHost?
        private(set) var answers: [Answer] = []
        private(set) var checkCount = 0
        private(set) var setAsideCount = 0

        init(_ change: (inout HostSettings) -> Void) throws {
            machine = VirtualWorld.Machine(name: "a", simulator: simulator)
            let network = VirtualNetwork(simulator: simulator)
            var setup = NodeSetup(
                identity: NodeIdentity(
                    cluster: ClusterID(high: 1, low: 1), node: 1, incarnation: 1),
                endpoint: Endpoint(host: "a", port: 7000),
                groups: [HostTests.group: try Membership(voters: [Member(1, incarnation: 1)])],
                store: StoreID(high: 1, low: 1), isNew: true)
            change(&setup.settings)
            var conditions = MemoryDevice.Conditions()
            let room: @Sendable () throws(StoreError) -> Void = {
                [unowned self] () throws(StoreError) in
                if isFull { throw StoreError(.full, "simulated") }
            }
            conditions.write = room
            conditions.flush = room
            let device = MemoryDevice(conditions)
            machine.boot { process in
                do {
                    _ = try Node.start(
                        setup, openStore: { MemoryStore(on: device) }, machine: OrderedMap(),
                        world: process.world(on: network),
                        whenStarted: { [unowned self] host in
                            host.assumeIsolated { $0.observer = self }
                            self.host = host
                        },
                        whenFailed: { Issue.record("\($0)") })
                } catch {
                    Issue.record("\(error)")
                }
            }
            simulator.run(for: .seconds(5))
        }

        func enter(_ body: @escaping @Sendable (isolated ReplicaHost) -> Void) {
            host?.enter(body)
            simulator.run(for: .milliseconds(10))
        }

        func openSession() {
            enter { $0.openSession(HostTests.group, ticket: 1, client: self) }
        }

        func answered(_ ticket: UInt64, _ answer: Answer) { answers.append(answer) }

        func stepped(_ group: UInt64, _ core: Replica, after input: Input, _ effects: Effects) {}
        func balanced(_ group: UInt64, to node: NodeID) {}
        func held(_ group: UInt64, byteCount: Int) {}

        func took(_ report: StateReport) {
            switch report {
            case .captured(_, .check): checkCount += 1
            case .setAside: setAsideCount += 1
            default: break
            }
        }
    }

    @Test func `a state that takes long to read through is not read twice at once`() throws {
        let subject = try Subject { settings in
            settings.checkTicks = 1
            settings.snapshotByteCountPerTick = 1
        }
        for _ in 0..<200 { subject.openSession() }
        subject.simulator.run(for: .seconds(60))
        let begun = subject.checkCount
        let done = Mutex(0)
        subject.enter { host in done.withLock { $0 = host.checkedCount } }
        #expect(begun > 0)
        #expect(begun <= done.withLock { $0 } + 1)
    }

    @Test func `what a full store holds up does not pile up`() throws {
        let subject = try Subject { _ in }
        subject.isFull = true
        subject.openSession()
        subject.simulator.run(for: .seconds(600))
        let waiting = Mutex(0)
        subject.enter { host in waiting.withLock { $0 = host.jobs.count + host.jobsHeld.count } }
        #expect(waiting.withLock { $0 } <= 1)
        subject.isFull = false
        let before = subject.setAsideCount
        subject.simulator.run(for: .seconds(2))
        #expect(subject.setAsideCount - before <= 5)
        subject.openSession()
        #expect(subject.answers.count == 2)
    }

    @Test func `a node that stood still knows which ticks it has missed`() throws {
        let subject = try Subject { $0.raft.usesLeases = true }
        let missed = Mutex<[Int]>([])
        subject.machine.freeze(for: .seconds(1))
        subject.enter { host in
            guard let slot = host.groups[HostTests.group] else { return }
            for _ in 0..<2 {
                let count = host.ticksMissed(by: slot, before: .read(1))
                missed.withLock { $0.append(count) }
            }
        }
        subject.simulator.run(for: .seconds(1))
        let counts = missed.withLock { $0 }
        #expect(counts == [19, 0] || counts == [20, 0])
    }
}
