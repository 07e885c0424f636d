import Synchronization
import Testing
import VirtualWorld
import World

@Suite struct VirtualNetworkTests {
    /// Notes what it gets, by its first byte.
    final class Ear: LinkHandler {
        let heard = Mutex<[UInt8]>([])
        let ends = Mutex<[NetworkError]>([])
        let drained = Atomic(0)
        private let whenOpen: @Sendable (any MessageLink) -> Void

        init(whenOpen: @escaping @Sendable (any MessageLink) -> Void = { _ in }) {
            self.whenOpen = whenOpen
        }

        func linkOpened(_ link: any MessageLink) { whenOpen(link) }
        func link(_ link: any MessageLink, received message: RawSpan) {
            let first = unsafe message.unsafeLoad(as: UInt8.self)
            heard.withLock { $0.append(first) }
        }
        func linkDrained(_ link: any MessageLink) { drained.add(1, ordering: .relaxed) }
        func linkClosed(_ link: any MessageLink, reason: NetworkError) {
            ends.withLock { $0.append(reason) }
        }
    }

    static func send(_ byte: UInt8, count: Int = 1, on link: any MessageLink) -> WriteOutcome {
        let bytes = [UInt8](repeating: byte, count: count)
        return unsafe link.send(bytes.span.bytes, [UInt8]().span.bytes)
    }

    /// Two machines; `b` listens, `a` connects and sends `count` numbered messages.
    struct Pair {
        let simulator: Simulator
        let network: VirtualNetwork
        let a: Machine
        let b: Machine
        let near: Ear
        let far = Ear()
        let endpoint = Endpoint(host: "b", port: 1)

        init(seed: UInt64, settings: NetworkSettings = NetworkSettings(), count: UInt8 = 100) {
            simulator = Simulator(seed: seed)
            network = VirtualNetwork(simulator: simulator, settings: settings)
            a = Machine(name: "a", simulator: simulator)
            b = Machine(name: "b", simulator: simulator)
            near = Ear { link in
                for number in 0..<count { _ = VirtualNetworkTests.send(number, on: link) }
            }
        }

        func listen() {
            b.boot { process in
                let world = process.world(on: network)
                let lane = process.makeLane("b", mayBlock: false)
                let (far, endpoint) = (far, endpoint)
                lane.run {
                    do {
                        _ = try world.messages.listen(
                            at: endpoint, settings: LinkSettings(), on: lane,
                            accept: { _ in far }, refused: { _, _ in })
                    } catch {
                        Issue.record("\(error)")
                    }
                }
            }
            simulator.run(for: .milliseconds(1))
        }

        func connect(expecting expected: PeerName? = nil) {
            a.boot { process in
                let world = process.world(on: network)
                let lane = process.makeLane("a", mayBlock: false)
                let (near, endpoint) = (near, endpoint)
                lane.run {
                    _ = world.messages.connect(
                        to: endpoint, expecting: expected, settings: LinkSettings(), on: lane,
                        handler: near)
                }
            }
        }
    }

    @Test func `without faults every message arrives once and in order`() {
        let pair = Pair(seed: 1)
        pair.listen()
        pair.connect(expecting: PeerName("b"))
        pair.simulator.run(for: .seconds(1))
        #expect(pair.far.heard.withLock { $0 } == Array(0..<100))
    }

    @Test func `with faults messages are lost, doubled and overtaken, the same for a seed`() {
        var settings = NetworkSettings()
        settings.lossProbability = 0.1
        settings.doubleProbability = 0.1
        settings.lateProbability = 0.1
        let runs = [1, 1, 2].map { (seed: UInt64) in
            let pair = Pair(seed: seed, settings: settings)
            pair.listen()
            pair.connect()
            pair.simulator.run(for: .seconds(1))
            return pair.far.heard.withLock { $0 }
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0] != runs[2])
        #expect(Set(runs[0]).count < 100, "some are lost")
        #expect(Set(runs[0]).count < runs[0].count, "some come twice")
        #expect(runs[0] != runs[0].sorted(), "some are late")
    }

    @Test func `a cut lets nothing through in its direction`() {
        let pair = Pair(seed: 1)
        pair.listen()
        pair.connect()
        pair.network.cut(from: "b", to: "a")
        pair.simulator.run(for: .seconds(30))
        #expect(pair.far.heard.withLock { $0 }.isEmpty)
        #expect(pair.near.ends.withLock { $0 } == [.timedOut(after: .seconds(5))])
    }

    @Test func `nobody listening, or another than expected, is told apart`() {
        let alone = Pair(seed: 1)
        alone.connect()
        alone.simulator.run(for: .seconds(1))
        #expect(alone.near.ends.withLock { $0 } == [.refused(alone.endpoint)])

        let other = Pair(seed: 1)
        other.listen()
        other.connect(expecting: PeerName("c"))
        other.simulator.run(for: .seconds(1))
        let failure = TrustFailure.otherPeer(expected: PeerName("c"), shown: PeerName("b"))
        #expect(other.near.ends.withLock { $0 } == [.untrusted(failure)])
    }

    @Test func `a crash ends the links of a machine for both sides`() {
        let pair = Pair(seed: 1)
        pair.listen()
        pair.connect()
        pair.simulator.run(for: .seconds(1))
        pair.b.crash()
        pair.simulator.run(for: .seconds(1))
        #expect(pair.near.ends.withLock { $0 } == [.reset])
        #expect(pair.far.ends.withLock { $0 }.isEmpty, "the dead hear nothing")
    }

    @Test func `a link takes no more than its bound, and says when it takes more`() {
        let outcomes = Mutex<[WriteOutcome]>([])
        let pair = Pair(seed: 1, count: 0)
        let sender = Ear { link in
            for _ in 0..<10 {
                let outcome = Self.send(0, count: 1 << 20, on: link)
                outcomes.withLock { $0.append(outcome) }
            }
        }
        pair.listen()
        pair.a.boot { process in
            let world = process.world(on: pair.network)
            let lane = process.makeLane("a", mayBlock: false)
            let endpoint = pair.endpoint
            lane.run {
                _ = world.messages.connect(
                    to: endpoint, expecting: nil, settings: LinkSettings(), on: lane,
                    handler: sender)
            }
        }
        pair.simulator.run(for: .seconds(1))
        let expected =
            Array(repeating: WriteOutcome.acceptedPause, count: 8) + [.refused, .refused]
        #expect(outcomes.withLock { $0 } == expected)
        #expect(sender.drained.load(ordering: .relaxed) == 1)
    }
}
