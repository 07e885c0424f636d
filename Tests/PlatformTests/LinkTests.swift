import Platform
import Synchronization
import TestCertificates
import Testing
import World

@Suite(.timeLimit(.minutes(5))) final class LinkTests: Sendable {
    /// Notes what a link tells.
    final class Recorder: LinkHandler {
        struct Notes: Sendable {
            var openCount = 0
            var messages: [[UInt8]] = []
            var drainCount = 0
            var reasons: [NetworkError] = []
        }

        let notes = Mutex(Notes())
        let react: @Sendable (any MessageLink, [UInt8]?) -> Void

        /// `react` gets each message, and nil once at the opening.
        init(react: @escaping @Sendable (any MessageLink, [UInt8]?) -> Void = { _, _ in }) {
            self.react = react
        }

        func opened(_ link: any MessageLink) {
            notes.withLock { $0.openCount += 1 }
            react(link, nil)
        }

        func linkOpened(_ link: any MessageLink) { opened(link) }

        func link(_ link: any MessageLink, received message: RawSpan) {
            let bytes = unsafe message.withUnsafeBytes { unsafe Array($0) }
            notes.withLock { $0.messages.append(bytes) }
            react(link, bytes)
        }

        func linkDrained(_ link: any MessageLink) { notes.withLock { $0.drainCount += 1 } }

        func linkClosed(_ link: any MessageLink, reason: NetworkError) {
            notes.withLock { $0.reasons.append(reason) }
        }
    }

    let loop: EventLoop
    let refused = Mutex<[NetworkError]>([])

    init() throws {
        loop = try EventLoop(name: "test")
    }

    deinit { loop.stop() }

    func until(_ condition: @escaping @Sendable () -> Bool) async {
        while !condition() && !Task.isCancelled { await loop.perform {} }
    }

    func listen(
        tls: TLS? = nil, settings: LinkSettings = .patient,
        accept: @escaping @Sendable (any MessageLink) -> Recorder?
    ) throws -> any Listener {
        try LinkNetwork(over: SystemStreams(tls: tls)).listen(
            at: Endpoint(host: "127.0.0.1", port: 0), settings: settings, on: loop,
            accept: { link in
                let recorder = accept(link)
                recorder?.opened(link)
                return recorder
            },
            refused: { [weak self] _, reason in self?.refused.withLock { $0.append(reason) } })
    }

    func connect(
        to listener: any Listener, tls: TLS? = nil, settings: LinkSettings = .patient,
        _ recorder: Recorder
    ) async -> any MessageLink {
        await loop.perform { [loop] in
            LinkNetwork(over: SystemStreams(tls: tls)).connect(
                to: listener.endpoint, expecting: nil, settings: settings, on: loop,
                handler: recorder)
        }
    }

    @Test(arguments: StreamTests.Kind.allCases)
    func `messages arrive whole, in order and once, and are answered`(
        _ kind: StreamTests.Kind
    ) async throws {
        let tls = try kind.tls()
        let far = Recorder { link, message in
            if let message { _ = link.send([], message) }
        }
        let listener = try listen(tls: tls) { _ in far }
        defer { listener.close() }
        let near = Recorder()
        let link = await connect(to: listener, tls: tls, near)
        await until { near.notes.withLock { $0.openCount == 1 } }
        var random = SeededBytes(seed: 4)
        let messages = (0..<300).map { number in
            random.bytes(number % 50 == 0 ? 100_000 : Int.random(in: 0..<300, using: &random))
        }
        await loop.perform {
            for message in messages {
                let cut = message.count / 3
                let outcome = link.send(Array(message[..<cut]), Array(message[cut...]))
                #expect(outcome != .refused)
            }
        }
        await until { near.notes.withLock { $0.messages.count == messages.count } }
        #expect(near.notes.withLock { $0.messages } == messages)
        #expect(far.notes.withLock { $0.messages } == messages)
        await loop.perform { link.close() }
        await until { !far.notes.withLock { $0.reasons.isEmpty } }
        #expect(far.notes.withLock { $0.reasons } == [.closedByPeer])
        await until { !near.notes.withLock { $0.reasons.isEmpty } }
        #expect(near.notes.withLock { $0.reasons } == [.closed])
    }

    @Test func `a message too long is refused by the sender, and ends the link at the receiver`()
        async throws
    {
        var small = LinkSettings.patient
        small.byteCountMessageMax = 100
        let far = Recorder()
        let listener = try listen(settings: small) { _ in far }
        defer { listener.close() }
        let near = Recorder()
        let link = await connect(to: listener, near)
        await until { near.notes.withLock { $0.openCount == 1 } }
        let longest = [UInt8](repeating: 1, count: LinkSettings().byteCountMessageMax)
        #expect(await loop.perform { link.send([1], longest) } == .refused)
        #expect(await loop.perform { link.send([], Array(longest[..<101])) } == .accepted)
        await until { !far.notes.withLock { $0.reasons.isEmpty } }
        #expect(
            far.notes.withLock { $0.reasons }
                == [.garbage(reason: "a message of 101 bytes, where 100 are allowed")])
        await until { !near.notes.withLock { $0.reasons.isEmpty } }
        #expect(await loop.perform { link.send([], [1]) } == .refused)
    }

    @Test func `the longest message fits on a link whose stream allows less`() async throws {
        var settings = LinkSettings.patient
        settings.stream.byteCountUnsentMax = 1000
        let far = Recorder()
        let listener = try listen { _ in far }
        defer { listener.close() }
        let near = Recorder()
        let link = await connect(to: listener, settings: settings, near)
        await until { near.notes.withLock { $0.openCount == 1 } }
        let longest = [UInt8](repeating: 1, count: settings.byteCountMessageMax)
        await loop.perform {
            #expect(link.send([], longest) != .refused)
        }
        await until { far.notes.withLock { $0.messages.count == 1 } }
        #expect(far.notes.withLock { $0.messages[0].count } == longest.count)
        await loop.perform { link.abort() }
        await until { !far.notes.withLock { $0.reasons.isEmpty } }
        #expect(far.notes.withLock { $0.reasons } == [.reset])
    }

    @Test func `a link opens for the client only when the server has accepted its certificate`()
        async throws
    {
        let ours = try Cluster("ours")
        let listener = try listen(tls: ours.tls("one")) { _ in Recorder() }
        defer { listener.close() }
        let near = Recorder()
        let tls = try Cluster("theirs").tls("two", trusting: ours)
        _ = await connect(to: listener, tls: tls, near)
        await until { !near.notes.withLock { $0.reasons.isEmpty } }
        #expect(near.notes.withLock { $0.openCount } == 0)
        #expect("\(near.notes.withLock { $0.reasons[0] })".contains("unknown ca"))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `garbage is refused before anybody is told of a link`(_ seed: UInt64) async throws {
        let listener = try listen { _ in
            Issue.record("a link was opened")
            return nil
        }
        defer { listener.close() }
        let peer = RawPeer(connectedTo: listener.endpoint)
        var random = SeededBytes(seed: seed)
        peer.send([UInt8(seed)] + random.bytes(Int(seed) * 1000))
        await until { [self] in !refused.withLock { $0.isEmpty } }
        #expect(
            refused.withLock { $0 }
                == [.garbage(reason: "the peer does not speak this protocol")])
    }

    @Test func `who never says what it speaks is cut off in time, on either side`() async throws {
        var settings = LinkSettings.patient
        settings.stream.connectTimeout = .milliseconds(100)
        let listener = try listen(settings: settings) { _ in Recorder() }
        defer { listener.close() }
        let silent = RawPeer(connectedTo: listener.endpoint)
        await until { [self] in !refused.withLock { $0.isEmpty } }
        #expect(refused.withLock { $0 } == [.timedOut(after: .milliseconds(100))])
        #expect(silent.receive(100) == FrameDecoder.preface)

        let mute = try Server(on: loop)
        let near = Recorder()
        _ = await connect(to: mute.listener, settings: settings, near)
        await until { !near.notes.withLock { $0.reasons.isEmpty } }
        #expect(near.notes.withLock { $0.reasons } == [.timedOut(after: .milliseconds(100))])
        #expect(near.notes.withLock { $0.openCount } == 0)
    }

    @Test func `a handler that ends its link is shown no more messages, and hears of the end once`()
        async throws
    {
        for isAbort in [false, true] {
            let far = Recorder { link, message in
                guard message == [2] else { return }
                isAbort ? link.abort() : link.close()
            }
            let listener = try listen { _ in far }
            defer { listener.close() }
            let near = Recorder()
            let link = await connect(to: listener, near)
            await until { near.notes.withLock { $0.openCount == 1 } }
            await loop.perform { for number in 1...5 { _ = link.send([], [UInt8(number)]) } }
            await until { !near.notes.withLock { $0.reasons.isEmpty } }
            await until { !far.notes.withLock { $0.reasons.isEmpty } }
            #expect(far.notes.withLock { $0.messages } == [[1], [2]])
            #expect(far.notes.withLock { $0.reasons } == [.closed])
        }
    }
}

extension MessageLink {
    func send(_ head: [UInt8], _ body: [UInt8]) -> WriteOutcome {
        unsafe send(head.span.bytes, body.span.bytes)
    }
}
