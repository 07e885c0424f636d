import Glibc
import Platform
import TestCertificates
import Testing
import World

/// Peers that mean no good, or are broken.
@Suite(.timeLimit(.minutes(5))) final class HostilePeerTests {
    let loop: EventLoop
    let settings: StreamSettings

    init() throws {
        loop = try EventLoop(name: "test")
        var settings = StreamSettings.patient
        settings.closeTimeout = .milliseconds(100)
        self.settings = settings
    }

    deinit { loop.stop() }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `random bytes to a TLS listener are refused, whole or cut off`(_ seed: UInt64) async throws
    {
        let server = try Server(on: loop, tls: Cluster("ours").tls("one"), settings: settings)
        var random = SeededBytes(seed: seed)
        for start in [[], [0x16, 3, 1], [0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3]] as [[UInt8]] {
            let peer = RawPeer(connectedTo: server.listener.endpoint)
            peer.send(start + random.bytes(Int.random(in: 5..<20_000, using: &random)))
            if seed % 2 == 0 { peer.endWriting() }
            switch try await server.nextRefusal() {
            case .garbage, .handshakeFailed, .reset, .timedOut: break
            case let other: Issue.record("\(other)")
            }
        }
    }

    @Test func `random bytes after the handshake end the stream as garbage`() async throws {
        let cluster = try Cluster("ours")
        let server = try Server(on: loop, tls: cluster.tls("one"), settings: settings)
        let relay = try await Relay(to: server.listener.endpoint, on: loop)
        let recorder = Recorder()
        _ = try await loop.connect(to: relay.endpoint, tls: cluster.tls("two"), recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        // A record of the right shape whose seal cannot be right.
        await relay.sayToFar([0x17, 3, 3, 0, 100] + [UInt8](repeating: 9, count: 100))
        guard case .garbage = await accepted.recorder.untilClosed() else {
            Issue.record("\(accepted.recorder.notes.reasons)")
            return
        }
        #expect(accepted.recorder.notes.bytes == [])
        await relay.hangUp()
        _ = await recorder.untilClosed()
    }

    @Test func `peers that come and go at once leave nothing behind`() async throws {
        let server = try Server(on: loop, settings: settings, keepsStreams: false)
        let tlsServer = try Server(
            on: loop, tls: Cluster("ours").tls("one"), settings: settings, keepsStreams: false)
        let before = dup(0)
        close(before)
        for round in 0..<300 {
            for endpoint in [server.listener.endpoint, tlsServer.listener.endpoint] {
                let peer = RawPeer(connectedTo: endpoint)
                if round % 3 == 0 { peer.send([1, 2, 3]) }
                if round % 2 == 0 { peer.reset() }
            }
        }
        // Whoever was accepted is gone again once the lowest free descriptor is back.
        var after = Int32.max
        while after > before + 40 && !Task.isCancelled {
            await loop.perform {}
            after = dup(0)
            close(after)
        }
        #expect(after <= before + 40)
    }

    @Test func `without descriptors a listener waits, says so, and goes on when there are some`()
        async
    {
        await #expect(processExitsWith: .success) {
            let loop = try EventLoop(name: "test")
            let server = try Server(on: loop)
            let peer = RawPeer(connectedTo: server.listener.endpoint)
            let first = try await server.next()
            let waiting = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var held: [Int32] = []
            // No higher than what is open now, so that the next descriptor is one too many.
            while held.count < 50 { held.append(dup(0)) }
            var limit = rlimit()
            limit.rlim_cur = rlim_t(held.last ?? 0) + 1
            limit.rlim_max = limit.rlim_cur
            precondition(unsafe setrlimit(__rlimit_resource_t(7), &limit) == 0)
            precondition(dup(0) < 0)
            close(waiting)
            let late = RawPeer(connectedTo: server.listener.endpoint)  // takes the one just freed
            let refusal = try await server.nextRefusal()
            precondition(refusal == .tooManyOpenFiles)
            let before = clock()
            _ = try await server.nextRefusal()
            // Processor time: a busy loop would have used all of the delay.
            precondition(clock() - before < 40_000)
            for descriptor in held { close(descriptor) }
            let second = try await server.next()
            await loop.perform {
                _ = first.stream.write([1])
                _ = second.stream.write([2])
            }
            precondition(peer.receive(1) == [1] && late.receive(1) == [2])
            exit(0)
        }
    }
}
