@testable import Cluster
import Journal
import KeyValue
import Raft
import Testing
import VirtualWorld
import World

/// A node that is a group's only member, on a virtual machine: how it starts from what is there.
@Suite struct StartTests {
    static let group: UInt64 = 7

    /// `@unchecked Sendable`, because all of it runs on the test's thread.
    final class Subject: @unchecked Sendable {
        let machine: VirtualWorld.Machine
        private(set) var device = MemoryDevice()
        private(set) var startCount = 0
        private(set) var failures: [NodeFailure] = []
        private(set) var notices: [NodeNotice] = []
        /// The store opens, and takes nothing in.
        var isBroken = false
        private let simulator = Simulator(seed: 1)
        private let network: VirtualNetwork
        /// Nobody else keeps it.
        private var host: ReplicaHost?

        init() {
            machine = VirtualWorld.Machine(name: "a", simulator: simulator)
            network = VirtualNetwork(simulator: simulator)
            var conditions = MemoryDevice.Conditions()
            conditions.write = { [unowned self] () throws(StoreError) in
                if isBroken { throw StoreError(.corrupt, "simulated") }
            }
            device = MemoryDevice(conditions)
        }

        /// Ends the process that is there, if one is.
        func boot(isNew: Bool = false) throws {
            machine.kill()
            host = nil
            var setup = NodeSetup(
                identity: NodeIdentity(
                    cluster: ClusterID(high: 1, low: 1), node: 1, incarnation: 1),
                endpoint: Endpoint(host: "a", port: 7000),
                groups: [StartTests.group: try Membership(voters: [Member(1, incarnation: 1)])],
                store: StoreID(high: 1, low: 1), isNew: isNew)
            setup.journal.segmentByteCount = 8 << 20
            var error: NetworkError?
            machine.boot { process in
                do throws(NetworkError) {
                    _ = try Node.start(
                        setup,
                        openStore: { [unowned self] () throws(StoreError) in try openStore() },
                        machine: OrderedMap(), world: process.world(on: network),
                        whenStarted: { [unowned self] host in
                            self.host = host
                            startCount += 1
                        },
                        whenFailed: { [unowned self] in failures.append($0) },
                        whenNoticed: { [unowned self] in notices.append($0) })
                } catch let thrown {
                    error = thrown
                }
            }
            if let error { throw error }
            simulator.run(for: .seconds(12))
        }

        /// What was in a folder that is set aside is gone.
        private func openStore() throws(StoreError) -> any Store {
            do throws(FileError) {
                try machine.disk.makeFolder(Node.stateFolder)
                device.wipe()
                isBroken = false
            } catch {
                guard error.kind == .exists else { throw StoreError(.failed, "\(error)") }
            }
            return MemoryStore(on: device)
        }
    }

    @Test func `a store whose damage ends a start is set aside at the next`() throws {
        let subject = Subject()
        try subject.boot(isNew: true)
        #expect(subject.startCount == 1)
        // The row that the group is taken up from can't be read, nor anything be put in its place.
        let applied = GroupKeys(group: Self.group).applied
        let row = KeyRange(from: applied, to: applied + [0])
        #expect(subject.device.damage(.unreadable, in: row) { _ in 0 } == applied)
        subject.isBroken = true
        try subject.boot()
        #expect(subject.startCount == 1)
        #expect(subject.failures.count == 1)
        try subject.boot()
        #expect(subject.startCount == 2)
        #expect(subject.failures.count == 1)
        let isAside = subject.notices.contains {
            if case .storeSetAside = $0 { true } else { false }
        }
        #expect(isAside)
    }
}
