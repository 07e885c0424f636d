import Client
import Glibc
import Platform
import Schema
import Synchronization
import TestCertificates
import Testing
import World

/// A client and nodes of which some say nothing.
@Suite struct FirstToAnswerTests {
    /// Says that it is a node, and answers each request with its number.
    final class Node: Sendable {
        let endpoint: Endpoint
        private let listener: any Listener

        init(_ number: UInt64, _ cluster: Cluster, on loop: EventLoop) throws {
            var credentials = try cluster.credentials("\(number)")
            credentials.chain += credentials.authority
            let network = LinkNetwork(
                over: SystemStreams(tls: try TLS(forClients: credentials)))
            let counter = Counter()
            listener = try network.listen(
                at: Endpoint(host: "127.0.0.1", port: 0), settings: LinkSettings(), on: loop,
                accept: { _ in Door(number, counter) }, refused: { _, _ in })
            endpoint = listener.endpoint
            self.counter = counter
        }

        private let counter: Counter
        var linkCount: Int { counter.count.withLock { $0 } }
        /// When it was found. Taken on the loop: a test that waits for an answer waits for a thread
        /// as well, which others may have.
        var foundAt: Instant? { counter.last.withLock { $0 } }

        func close() { listener.close() }
    }

    final class Counter: Sendable {
        let count = Mutex(0)
        let last = Mutex<Instant?>(nil)
    }

    final class Door: LinkHandler {
        private let number: UInt64
        private let counter: Counter
        private let isGreeted = Mutex(false)

        init(_ number: UInt64, _ counter: Counter) {
            self.number = number
            self.counter = counter
        }

        func linkOpened(_ link: any MessageLink) {}

        func link(_ link: any MessageLink, received message: RawSpan) {
            var coder = Coder()
            let wasGreeted = isGreeted.withLock { isGreeted in
                defer { isGreeted = true }
                return isGreeted
            }
            do {
                guard wasGreeted else {
                    counter.count.withLock { $0 += 1 }
                    counter.last.withLock { $0 = SystemClock.shared.now() }
                    let accepted = ClientAccepted(
                        version: 1, cluster: FixedBytes { _ in 0 }, node: number)
                    return try send(ClientWelcome(answer: .accepted(accepted)), link)
                }
                let answers = try coder.decode(ClientRequests.self, from: message).requests.map {
                    ClientAnswer(
                        ticket: $0.ticket, body: .done(ClientDone(answer: [UInt8(number)])))
                }
                try send(ClientAnswers(answers: answers), link)
            } catch {
                Issue.record("\(error)")
            }
        }

        private func send(_ message: some Schema.Message, _ link: any MessageLink) throws {
            var coder = Coder()
            var bytes: [UInt8] = []
            try coder.encode(message, into: &bytes)
            _ = unsafe link.send(bytes.span.bytes, RawSpan())
        }

        func linkDrained(_ link: any MessageLink) {}
        func linkClosed(_ link: any MessageLink, reason: NetworkError) {}
    }

    /// Takes no connection and refuses none, as a machine without power: its listener's queue is full.
    final class Silence {
        let endpoint: Endpoint
        private var descriptors: [Int32]

        init() throws {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let kind = Int32(SOCK_STREAM.rawValue)
            let listener = socket(AF_INET, kind, 0)
            descriptors = [listener]
            let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    unsafe bind(listener, address, length) | listen(listener, 0)
                        | getsockname(listener, address, &length)
                }
            }
            try #require(code == 0)
            for _ in 0..<4 {
                let caller = socket(AF_INET, kind | Int32(SOCK_NONBLOCK.rawValue), 0)
                descriptors.append(caller)
                _ = unsafe withUnsafePointer(to: &address) { pointer in
                    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                        unsafe connect(caller, address, length)
                    }
                }
            }
            endpoint = Endpoint(host: "127.0.0.1", port: UInt16(bigEndian: address.sin_port))
        }

        deinit { for descriptor in descriptors { close(descriptor) } }
    }

    private func answer(
        _ addresses: [Endpoint], of cluster: Cluster, on loop: EventLoop
    ) async throws -> (answer: [UInt8], began: Instant) {
        let token = AccessToken(
            .join, authority: cluster.fingerprint, secret: [UInt8](repeating: 0, count: 32))
        let client = try ClusterClient(addresses, token: token, on: loop)
        let began = SystemClock.shared.now()
        let answer = try await client.read(0, [])
        await client.close()
        return (answer, began)
    }

    @Test func `nodes that say nothing cost a part of a second each`() async throws {
        let loop = try EventLoop(name: "client")
        defer { loop.stop() }
        let cluster = try Cluster("a")
        let node = try Node(3, cluster, on: loop)
        let dead = [try Silence(), try Silence()]
        let (answer, began) = try await answer(
            dead.map(\.endpoint) + [node.endpoint], of: cluster, on: loop)
        #expect(answer == [3])
        let time = try #require(node.foundAt) - began
        #expect(time >= ClusterClient.attemptDelay * 2)
        #expect(time < .seconds(4), "six seconds each, before")
        withExtendedLifetime(dead) {}
        node.close()
    }

    @Test func `a node that answers at once is the only one that is asked`() async throws {
        let loop = try EventLoop(name: "client")
        defer { loop.stop() }
        let cluster = try Cluster("a")
        let nodes = [try Node(1, cluster, on: loop), try Node(2, cluster, on: loop)]
        let (answer, _) = try await answer(nodes.map(\.endpoint), of: cluster, on: loop)
        #expect(answer == [1])
        #expect(nodes[1].linkCount == 0)
        for node in nodes { node.close() }
    }

    @Test func `who refuses is passed over at once, and all who do are named`() async throws {
        let loop = try EventLoop(name: "client")
        defer { loop.stop() }
        let cluster = try Cluster("a")
        let node = try Node(2, cluster, on: loop)
        let gone = try Node(1, cluster, on: loop)
        let other = try Node(1, cluster, on: loop)
        for node in [gone, other] { node.close() }
        let (answer, _) = try await answer(
            [gone.endpoint, node.endpoint], of: cluster, on: loop)
        #expect(answer == [2])
        node.close()
        do {
            _ = try await self.answer(
                [gone.endpoint, other.endpoint], of: cluster, on: loop)
            Issue.record("somebody answers")
        } catch ClientError.unreachable(let attempts) {
            #expect(attempts.map(\.0) == [gone.endpoint, other.endpoint])
        }
    }
}
