import Glibc
import Platform
import Synchronization
import TestCertificates
import Testing
import World

@Suite(.timeLimit(.minutes(5))) final class StreamTests {
    enum Kind: CaseIterable, Sendable {
        case plain
        case encrypted

        func tls() throws -> TLS? {
            self == .plain ? nil : try Cluster("test").tls("one")
        }
    }

    let loop: EventLoop

    init() throws {
        loop = try EventLoop(name: "test")
    }

    deinit { loop.stop() }

    @Test(arguments: Kind.allCases)
    func `bytes arrive as they were sent, and closing lets all of them arrive`(
        _ kind: Kind
    ) async throws {
        let tls = try kind.tls()
        let server = try Server(on: loop, tls: tls)
        let recorder = Recorder()
        let client = await loop.connect(to: server.listener.endpoint, tls: tls, recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        var random = SeededBytes(seed: 1)
        let sent = random.bytes(3 << 20)
        await loop.perform {
            _ = client.write(sent)
            client.close()
            _ = client.write([1, 2, 3])
        }
        let notes = await accepted.recorder.until { !$0.reasons.isEmpty }
        #expect(notes.bytes == sent)
        #expect(notes.reason == .closedByPeer)
        #expect(await recorder.untilClosed() == .closed)
    }

    @Test(arguments: Kind.allCases, [1, 2, 3] as [UInt64])
    func `transfers of random sizes both ways are equal on arrival`(
        _ kind: Kind, seed: UInt64
    ) async throws {
        let tls = try kind.tls()
        let server = try Server(on: loop, tls: tls)
        let recorder = Recorder()
        let client = await loop.connect(to: server.listener.endpoint, tls: tls, recorder)
        let accepted = try await server.next()
        await recorder.untilOpen()
        var random = SeededBytes(seed: seed)
        let pieces = (0..<200).map { _ in
            random.bytes(1 << Int.random(in: 0..<17, using: &random) | 1)
        }
        let far = accepted.stream
        await loop.perform {
            for piece in pieces {
                #expect(client.write(piece) != .refused)
                #expect(far.write(piece) != .refused)
            }
        }
        let all = pieces.flatMap { $0 }
        #expect(await accepted.recorder.until { $0.byteCount >= all.count }.bytes == all)
        #expect(await recorder.until { $0.byteCount >= all.count }.bytes == all)
        await loop.perform { client.close() }
        _ = await recorder.untilClosed()
        _ = await accepted.recorder.untilClosed()
    }

    @Test(arguments: Kind.allCases)
    func `a slow reader makes writing pause, then be refused, and is caught up with later`(
        _ kind: Kind
    ) async throws {
        let tls = try kind.tls()
        var settings = StreamSettings.patient
        settings.byteCountHighMark = 256 << 10
        settings.byteCountLowMark = 64 << 10
        settings.byteCountUnsentMax = 1 << 20
        let server = try Server(on: loop, tls: tls) { Recorder(keepsBytes: false) }
        let recorder = Recorder()
        let client = await loop.connect(
            to: server.listener.endpoint, tls: tls, settings: settings, recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        await loop.perform { accepted.stream.pauseReading() }
        let piece = [UInt8](repeating: 7, count: 10_000)
        // The kernel takes some, so it needs several turns until nothing more goes out.
        var sentCount = 0
        var outcomes: [WriteOutcome] = []
        while outcomes.last != .refused {
            let outcome = await loop.perform { client.write(piece) }
            if outcome != outcomes.last { outcomes.append(outcome) }
            if outcome != .refused { sentCount += piece.count }
            #expect(await loop.perform { client.byteCountUnsent } <= 1 << 20)
        }
        #expect(outcomes.suffix(2) == [.acceptedPause, .refused])
        #expect(await loop.perform { client.hasRoom(for: piece.count) } == false)
        let drainCount = recorder.notes.drainCount
        await loop.perform { accepted.stream.resumeReading() }
        _ = await recorder.until { $0.drainCount > drainCount }
        let total = sentCount
        #expect(await accepted.recorder.until { $0.byteCount >= total }.byteCount == total)
        #expect(await loop.perform { client.write([1]) } == .accepted)
        await loop.perform { client.abort() }
        _ = await accepted.recorder.untilClosed()
    }

    @Test(arguments: Kind.allCases)
    func `what a handler leaves lying is shown again with what follows, up to a bound`(
        _ kind: Kind
    ) async throws {
        let tls = try kind.tls()
        var settings = StreamSettings.patient
        settings.byteCountUnreadMax = 1000
        let seen = Mutex<[Int]>([])
        let mayUse = Atomic(false)
        let server = try Server(on: loop, tls: tls, settings: settings) {
            Recorder(use: { bytes in
                seen.withLock { $0.append(bytes.byteCount) }
                return mayUse.load(ordering: .relaxed) ? bytes.byteCount : 0
            })
        }
        let recorder = Recorder()
        let client = await loop.connect(to: server.listener.endpoint, tls: tls, recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        let sent = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
        await loop.perform { _ = client.write(sent) }
        while seen.withLock({ $0.last ?? 0 }) < 1000 && !Task.isCancelled { await loop.perform {} }
        for _ in 0..<10 { await loop.perform {} }
        #expect(seen.withLock { $0.last } == 1000)
        mayUse.store(true, ordering: .relaxed)
        await loop.perform { accepted.stream.resumeReading() }
        #expect(await accepted.recorder.until { $0.byteCount >= sent.count }.bytes == sent)
        #expect(seen.withLock { $0.allSatisfy { $0 <= 1000 } })
        await loop.perform { client.abort() }
        _ = await accepted.recorder.untilClosed()
    }

    @Test func `a handler that never uses what it is shown costs no processor time`() async {
        // A process of its own, so that only this is measured.
        await #expect(processExitsWith: .success) {
            let loop = try EventLoop(name: "test")
            var settings = StreamSettings.patient
            settings.byteCountUnreadMax = 1000
            settings.idleTimeout = .milliseconds(300)
            let server = try Server(on: loop, settings: settings) { Recorder(use: { _ in 0 }) }
            let peer = RawPeer(connectedTo: server.listener.endpoint)
            peer.send([UInt8](repeating: 1, count: 10_000))
            let accepted = try await server.next()
            let start = clock()
            await loop.perform { accepted.stream.resumeReading() }
            let reason = await accepted.recorder.untilClosed()
            precondition(reason == .idle(for: .milliseconds(300)))
            precondition(clock() - start < 150_000)
            withExtendedLifetime(peer) {}
            exit(0)
        }
    }

    @Test func `a peer that is gone in the middle of a write ends the stream`() async throws {
        let server = try Server(on: loop)
        let accepted: Server.Accepted
        do {
            let peer = RawPeer(connectedTo: server.listener.endpoint)
            accepted = try await server.next()
            let stream = accepted.stream
            await loop.perform {
                _ = stream.write([UInt8](repeating: 1, count: 8 << 20))
                #expect(stream.byteCountUnsent > 0)
            }
            peer.reset()
        }
        let reason = await accepted.recorder.untilClosed()
        #expect(reason == .reset)
        #expect(await loop.perform { accepted.stream.write([1]) } == .refused)
        #expect(accepted.recorder.notes.reasons.count == 1)
    }

    @Test func `a peer that has ended its side still gets what was accepted for it`() async throws {
        let server = try Server(on: loop) {
            Recorder(react: { stream, event in
                guard event == .received else { return }
                _ = stream.write([UInt8](repeating: 5, count: 4 << 20))
            })
        }
        let peer = RawPeer(connectedTo: server.listener.endpoint)
        peer.send([1])
        peer.endWriting()
        #expect(peer.receive(5 << 20).count == 4 << 20)
        let accepted = try await server.next()
        #expect(await accepted.recorder.untilClosed() == .closedByPeer)
    }

    @Test func `aborting shows the peer a reset, so that nothing passes for complete`() async throws
    {
        let server = try Server(on: loop)
        let recorder = Recorder()
        let client = await loop.connect(to: server.listener.endpoint, recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        await loop.perform {
            _ = client.write([1, 2, 3])
            client.abort()
            #expect(recorder.notes.reasons.isEmpty, "told from within the call")
        }
        #expect(await recorder.untilClosed() == .closed)
        #expect(await accepted.recorder.untilClosed() == .reset)
    }

    @Test func `closing ends within its time when the peer reads nothing`() async throws {
        var settings = StreamSettings.patient
        settings.closeTimeout = .milliseconds(50)
        let server = try Server(on: loop, settings: settings)
        let peer = RawPeer(connectedTo: server.listener.endpoint)
        let accepted = try await server.next()
        await loop.perform {
            _ = accepted.stream.write([UInt8](repeating: 1, count: 8 << 20))
            accepted.stream.close()
            accepted.stream.close()
        }
        #expect(await accepted.recorder.untilClosed() == .timedOut(after: .milliseconds(50)))
        withExtendedLifetime(peer) {}
    }

    @Test func `a stream without a byte ends after its idle time, a busy one does not`()
        async throws
    {
        var settings = StreamSettings.patient
        settings.idleTimeout = .milliseconds(100)
        let server = try Server(on: loop, settings: settings)
        let quiet = RawPeer(connectedTo: server.listener.endpoint)
        let accepted = try await server.next()
        #expect(await accepted.recorder.untilClosed() == .idle(for: .milliseconds(100)))
        #expect(quiet.receive(1) == [])
    }

    @Test func `nobody listening, unknown names and silent hosts are told apart`() async throws {
        let free: Endpoint
        do {
            let server = try Server(on: loop)
            free = server.listener.endpoint
            server.listener.close()
            await loop.perform {}
        }
        let refused = Recorder()
        _ = await loop.connect(to: free, refused)
        #expect(await refused.untilClosed() == .refused(free))
        #expect(refused.notes.openCount == 0)

        let unknown = Recorder()
        let name = Endpoint(host: "no-such-host.invalid", port: 1)
        _ = await loop.connect(to: name, unknown)
        let reason = await unknown.untilClosed()
        #expect(
            reason == .unknownName("no-such-host.invalid")
                || reason == .timedOut(after: .seconds(5)))
    }

    @Test func `names are looked up, and each address is tried`() async throws {
        // Listens on IPv4 only, while the name may well mean IPv6 first.
        let server = try Server(on: loop)
        let recorder = Recorder()
        let client = await loop.connect(
            to: Endpoint(host: "localhost", port: server.listener.endpoint.port), recorder)
        await recorder.untilOpen()
        let accepted = try await server.next()
        await loop.perform { client.close() }
        #expect(await accepted.recorder.untilClosed() == .closedByPeer)
    }

    @Test func `a listener says why it cannot listen`() throws {
        let server = try Server(on: loop)
        let taken = server.listener.endpoint
        func failure(_ endpoint: Endpoint) -> NetworkError? {
            do {
                _ = try SystemStreams().listen(
                    at: endpoint, settings: StreamSettings(), on: loop,
                    accept: { _ in nil }, refused: { _, _ in })
                return nil
            } catch {
                return error
            }
        }
        #expect(failure(taken) == .addressInUse(taken))
        let foreign = Endpoint(host: "192.0.2.1", port: 0)
        #expect(failure(foreign) == .addressNotAvailable(foreign))
        #expect(failure(Endpoint(host: "a name", port: 0)) == .unknownName("a name"))
    }

    @Test func `connections past the bound are closed at once, and counted out when they end`()
        async throws
    {
        var settings = StreamSettings.patient
        settings.connectionCountMax = 2
        let server = try Server(on: loop, settings: settings)
        let first = RawPeer(connectedTo: server.listener.endpoint)
        let second = RawPeer(connectedTo: server.listener.endpoint)
        let accepted = try await server.next()
        _ = try await server.next()
        let third = RawPeer(connectedTo: server.listener.endpoint)
        #expect(try await server.nextRefusal() == .tooManyConnections(countMax: 2))
        #expect(third.receive(1) == [])
        await loop.perform { accepted.stream.abort() }
        _ = await accepted.recorder.untilClosed()
        let fourth = RawPeer(connectedTo: server.listener.endpoint)
        _ = try await server.next()
        withExtendedLifetime((first, second, fourth)) {}
        let left = RawPeer(connectedTo: server.listener.endpoint)
        #expect(left.receive(1) == [])
    }

    @Test func `closing a listener leaves its streams open`() async throws {
        let server = try Server(on: loop)
        let peer = RawPeer(connectedTo: server.listener.endpoint)
        let accepted = try await server.next()
        server.listener.close()
        server.listener.close()
        await loop.perform { _ = accepted.stream.write([1, 2]) }
        #expect(peer.receive(2) == [1, 2])
        await loop.perform { accepted.stream.close() }
        #expect(peer.receive(1) == [])
    }

    enum Deed: CaseIterable, Sendable {
        case close
        case abort
        case writeAndClose
        case abortTwiceAndClose
        case pauseAndAbort
    }

    @Test(arguments: Kind.allCases, Deed.allCases)
    func `a handler may end its stream in any callback, and hears of the end once`(
        _ kind: Kind, _ deed: Deed
    ) async throws {
        let tls = try kind.tls()
        for event in [Recorder.Event.opened, .received, .drained, .closed] {
            let make: @Sendable () -> Recorder = {
                Recorder(react: { stream, happened in
                    guard happened == event else { return }
                    switch deed {
                    case .close: stream.close()
                    case .abort: stream.abort()
                    case .writeAndClose:
                        _ = stream.write([UInt8](repeating: 1, count: 300_000))
                        stream.close()
                    case .abortTwiceAndClose:
                        stream.abort()
                        stream.abort()
                        stream.close()
                    case .pauseAndAbort:
                        stream.pauseReading()
                        stream.resumeReading()
                        stream.pauseReading()
                        stream.abort()
                    }
                })
            }
            let server = try Server(on: loop, tls: tls, makeRecorder: make)
            let recorder = make()
            var settings = StreamSettings.patient
            settings.byteCountHighMark = 1
            settings.byteCountLowMark = 0
            let client = await loop.connect(
                to: server.listener.endpoint, tls: tls, settings: settings, recorder)
            let accepted = try await server.next()
            _ = await recorder.until { $0.openCount > 0 || !$0.reasons.isEmpty }
            await loop.perform {
                _ = client.write([1, 2, 3])
                _ = accepted.stream.write([1, 2, 3])
            }
            if event == .drained || event == .closed { await loop.perform { client.close() } }
            _ = await recorder.untilClosed()
            _ = await accepted.recorder.untilClosed()
            for _ in 0..<3 { await loop.perform {} }
            #expect(recorder.notes.reasons.count == 1)
            #expect(accepted.recorder.notes.reasons.count == 1)
        }
    }

    final class Weak: Sendable {
        private let found: @Sendable () -> Bool
        init(_ object: any ByteStream) {
            weak let object = object
            found = { object != nil }
        }
        var isAlive: Bool { found() }
    }

    @Test(arguments: Kind.allCases)
    func `streams are released once they have ended, whoever let go of them when`(
        _ kind: Kind
    ) async throws {
        let tls = try kind.tls()
        var watched: [Weak] = []
        do {
            let server = try Server(on: loop, tls: tls)
            for round in 0..<8 {
                let recorder = Recorder()
                let client = Weak(
                    await loop.connect(to: server.listener.endpoint, tls: tls, recorder))
                // Nobody but the stream itself refers to it now.
                let accepted = try await server.next()
                await recorder.untilOpen()
                #expect(client.isAlive)
                watched += [client, Weak(accepted.stream)]
                await loop.perform {
                    _ = accepted.stream.write([UInt8](repeating: 1, count: 100_000))
                    round % 2 == 0 ? accepted.stream.close() : accepted.stream.abort()
                }
                _ = await recorder.untilClosed()
                _ = await accepted.recorder.untilClosed()
            }
        }
        await loop.perform {}
        #expect(watched.count { $0.isAlive } == 0)
    }

    @Test func `a loop that stops drops what still lives on it`() async throws {
        let loop = try EventLoop(name: "short")
        var watched: [Weak] = []
        do {
            let server = try Server(on: loop)
            let recorder = Recorder()
            watched.append(Weak(await loop.connect(to: server.listener.endpoint, recorder)))
            await recorder.untilOpen()
            watched.append(try await Weak(server.next().stream))
            // Waits for a handshake that nobody answers.
            watched.append(
                try await Weak(
                    loop.connect(
                        to: server.listener.endpoint, tls: Kind.encrypted.tls(), Recorder())))
        }
        #expect(watched.count { $0.isAlive } == 3)
        loop.stop()
        #expect(watched.count { $0.isAlive } == 0)
    }

    @Test func `giving up while connecting is safe at any moment`() async throws {
        let server = try Server(on: loop)
        for host in ["127.0.0.1", "localhost", "no-such-host.invalid"] {
            for turns in 0..<4 {
                let recorder = Recorder()
                let endpoint = Endpoint(host: host, port: server.listener.endpoint.port)
                let client = await loop.connect(to: endpoint, recorder)
                for _ in 0..<turns { await loop.perform {} }
                await loop.perform { turns % 2 == 0 ? client.close() : client.abort() }
                _ = await recorder.untilClosed()
                #expect(recorder.notes.reasons.count == 1)
            }
        }
    }
}
