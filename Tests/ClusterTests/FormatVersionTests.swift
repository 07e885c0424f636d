import Cluster
import Journal
import KeyValue
import Raft
import Schema
import Synchronization
import Testing
import VirtualWorld
import World

/// Nodes of different releases in one cluster.
@Suite struct FormatVersionTests {
    @Test func `a cluster can work at what its oldest node speaks, if all others do`() {
        func agreed(_ ranges: ClosedRange<UInt32>...) -> UInt32? {
            FormatVersions.agreed(by: ranges.map { FormatVersions($0) })
        }
        #expect(agreed(1...2, 1...2, 1...2) == 2)
        #expect(agreed(1...2, 1...1, 1...2) == 1)
        #expect(agreed(2...3, 1...2) == 2)
        #expect(agreed(1...1, 2...3) == nil)
        #expect(agreed() == nil)
    }

    @Test func `who does not speak the cluster's version is told which release to start`() {
        let program = FormatVersions(2...3)
        #expect(program.refusal(ofClusterAt: 2) == nil)
        #expect(program.refusal(ofClusterAt: 3) == nil)
        #expect(program.refusal(ofClusterAt: 4)?.contains("speaks 3 at most") == true)
        #expect(program.refusal(ofClusterAt: 1)?.contains("none before 2") == true)
    }

    @Test func `a command with a trace keeps it through the log, and one without is as it was`() {
        let plain = Command(kind: .request, time: 1, session: 2, number: 3, operation: [4, 5])
        #expect(plain.bytes.count == Command.headerByteCount + 2)
        #expect(plain.bytes[0] == 1)
        var traced = plain
        traced.trace = RequestTrace(
            high: 0x0102_0304_0506_0708, low: 0x090a_0b0c_0d0e_0f10, span: 0x1112_1314_1516_1718)
        let bytes = traced.bytes
        #expect(Array(bytes[26..<50]) == Array(1...24))
        #expect(bytes[0] == 2)
        #expect(Command(bytes) == traced)
        #expect(Command(plain.bytes) == plain)
        #expect(Command(Array(bytes[..<49])) == nil, "a trace cut short")
    }

    // MARK: A node

    /// On one virtual machine, whose disks stay from one start to the next.
    final class LoneNode: RequestClient, @unchecked Sendable {
        let simulator = Simulator(seed: 1)
        let network: VirtualNetwork
        let machine: VirtualWorld.Machine
        private let device = MemoryDevice()
        private var setup: NodeSetup
        private(set) var host: ReplicaHost?
        private(set) var failure: NodeFailure?
        private(set) var notices: [String] = []
        private(set) var answers: [Answer] = []
        private var others: [VirtualWorld.Machine] = []

        init() throws {
            network = VirtualNetwork(simulator: simulator)
            machine = VirtualWorld.Machine(name: "n2", simulator: simulator)
            setup = NodeSetup(
                identity: Cluster.NodeIdentity(
                    cluster: ClusterID(high: 0, low: 0), node: 2, incarnation: 2),
                endpoint: Endpoint(host: "n2", port: 7000),
                groups: [7: try Membership(voters: [Member(2, incarnation: 2)])],
                store: StoreID(high: 1, low: 1), isNew: true)
            setup.journal.segmentByteCount = 8 << 20
            // Nothing is flushed, so that all is replayed.
            setup.settings.flushTicks = 1_000_000
            setup.peers = [1: Endpoint(host: "n1", port: 7000)]
        }

        func start(speaking versions: FormatVersions, clusterAt version: UInt32) {
            setup.versions = versions
            setup.clusterVersion = version
            let own = setup
            machine.boot { process in
                do {
                    _ = try Node.start(
                        own, openStore: { [device] in MemoryStore(on: device) },
                        machine: OrderedMap(), world: process.world(on: network),
                        whenStarted: { [self] in host = $0 },
                        whenFailed: { [self] in failure = $0 },
                        whenNoticed: { [self] in notices.append("\($0)") })
                } catch {
                    Issue.record("\(error)")
                }
            }
            simulator.run(for: .seconds(3))
            setup.isNew = false
        }

        /// What was not flushed of its state comes back from its log.
        func kill() {
            simulator.run(for: .seconds(1))
            machine.kill()
            device.losePower(at: simulator.now.nanoseconds) { _ in 0 }
            host = nil
        }

        func enter(_ body: @escaping @Sendable (isolated ReplicaHost) -> Void) {
            host?.enter(body)
            simulator.run(for: .seconds(1))
        }

        func answered(_ ticket: UInt64, _ answer: Answer) { answers.append(answer) }

        /// What node 1 hears that speaks these.
        func greeting(from versions: FormatVersions) -> HelloReplyAnswer? {
            // The end of a link may come before what was said last.
            for _ in 0..<20 {
                let caller = Caller(versions)
                let other = VirtualWorld.Machine(name: "n1", simulator: simulator)
                others.append(other)
                other.boot { process in
                    let world = process.world(on: network)
                    let lane = process.makeLane("n1", mayBlock: false)
                    lane.run {
                        _ = world.messages.connect(
                            to: Endpoint(host: "n2", port: 7000), expecting: nil,
                            settings: LinkSettings(), on: lane, handler: caller)
                    }
                }
                simulator.run(for: .seconds(1))
                other.kill()
                if let answer = caller.answer.withLock({ $0 }) { return answer }
            }
            return nil
        }
    }

    final class Caller: LinkHandler {
        let answer = Mutex<HelloReplyAnswer?>(nil)
        private let versions: FormatVersions

        init(_ versions: FormatVersions) {
            self.versions = versions
        }

        func linkOpened(_ link: any MessageLink) {
            let hello = Hello(
                versionMin: versions.min, versionMax: versions.max,
                cluster: FixedBytes { _ in 0 }, node: 1, incarnation: 1, callee: 2,
                traffic: .consensus, software: "", features: [])
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

    @Test func `adjacent releases work together, others keep apart and say who is too old`() throws
    {
        let node = try LoneNode()
        node.start(speaking: FormatVersions(2...3), clusterAt: 2)
        let (same, before) = (
            node.greeting(from: FormatVersions(2...3)), node.greeting(from: FormatVersions(1...2))
        )
        let old = node.greeting(from: FormatVersions(1...1))
        let oldNotices = node.notices.filter { $0.contains("can't work together") }
        let new = node.greeting(from: FormatVersions(4...5))
        node.enter { $0.clusterWorks(at: 3) }
        let late = node.greeting(from: FormatVersions(1...2))
        node.kill()
        guard case .accepted(let first)? = same, case .accepted(let second)? = before else {
            Issue.record("an adjacent release was not let in")
            return
        }
        #expect(first.version == 3)
        #expect(second.version == 2)
        for answer in [old, new, late] {
            guard case .refused(let refused)? = answer else {
                Issue.record("a release too far away was let in")
                continue
            }
            #expect(refused.reason == .version)
        }
        #expect(oldNotices.count == 1)
        #expect(oldNotices.first?.contains("start node 1 with a release that speaks") == true)
    }

    @Test func `a trace is in the log only once the cluster works at its version`() throws {
        let node = try LoneNode()
        node.start(speaking: FormatVersions(1...2), clusterAt: 1)
        let trace = RequestTrace(high: 1, low: 2, span: 3)
        func write(_ session: UInt64, _ number: UInt64) {
            node.enter { host in
                host.request(
                    7, session: session, number: number, operation: [], trace: trace, ticket: 2,
                    client: node)
            }
        }
        node.enter { host in host.openSession(7, ticket: 1, client: node) }
        guard case .opened(let session)? = node.answers.last else {
            Issue.record("no session: \(node.answers)")
            return
        }
        write(session, 1)
        node.kill()
        // The release before reads all of that.
        node.start(speaking: FormatVersions(1...1), clusterAt: 1)
        let whenUnused = node.failure
        node.kill()
        node.start(speaking: FormatVersions(1...2), clusterAt: 1)
        node.enter { $0.clusterWorks(at: 2) }
        write(session, 2)
        node.kill()
        // It can't read that: it ends before its state differs from that of others.
        node.start(speaking: FormatVersions(1...1), clusterAt: 1)
        let whenUsed = node.failure
        node.kill()
        #expect(whenUnused == nil)
        #expect(whenUsed?.kind == .tooOld)
        #expect(whenUsed?.description.contains("start the node with a newer release") == true)
    }

    @Test func `a program that hears of a version which it does not speak ends`() throws {
        let node = try LoneNode()
        node.start(speaking: FormatVersions(1...1), clusterAt: 1)
        node.enter { $0.clusterWorks(at: 1) }
        let before = node.failure
        node.enter { $0.clusterWorks(at: 2) }
        let after = node.failure
        node.kill()
        #expect(before == nil)
        #expect(after?.kind == .tooOld)
    }
}
