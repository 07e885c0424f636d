internal import Glibc
internal import RandomDraws

extension Story {
    private static let ports: [UInt16] = [7400, 7401, 7402]

    /// Those who connect and don't belong, at every port of every node: random bytes, handshakes
    /// that are never ended, and ten thousand who say nothing, all at the same time.
    func meetStrangers() async throws -> Bool {
        trial.requiresAnswers = true
        return try await trial.run(startingWith: 3, patient) {
            for node in trial.nodes {
                for port in Self.ports {
                    let host = node.host
                    let seed = trial.order.seed + UInt64(port)
                    await Self.babble(at: host, port, seed)
                    trial.count("port that got random bytes")
                    let count = await Self.crowd(10_000, at: host, port)
                    trial.note("node \(node.number), port \(port): \(count) connected")
                    trial.count("port with ten thousand connections")
                }
            }
        }
    }

    private nonisolated static func connected(to host: String, _ port: UInt16) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: 0, tv_usec: 200_000)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        if ServerNode.connect(descriptor, to: host, port: port) { return descriptor }
        close(descriptor)
        return nil
    }

    /// On a thread of its own: it blocks.
    @concurrent private nonisolated static func babble(
        at host: String, _ port: UInt16, _ seed: UInt64
    ) async {
        var draws = Draws(seed: seed)
        // A TLS record that says it is a ClientHello of 512 bytes.
        let hello: [UInt8] = [22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]
        var halfOpen: [Int32] = []
        for number in 0..<200 {
            guard let descriptor = connected(to: host, port) else { continue }
            var bytes = number % 2 == 0 ? hello : []
            for _ in 0..<draws.below(number % 2 == 0 ? 400 : 20_000) {
                bytes.append(UInt8(draws.below(256)))
            }
            _ = unsafe send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            if number % 2 == 0 { halfOpen.append(descriptor) } else { close(descriptor) }
        }
        for descriptor in halfOpen { close(descriptor) }
    }

    /// How many were let in. All stay until the last has tried.
    @concurrent private nonisolated static func crowd(_ count: Int, at host: String, _ port: UInt16)
        async
        -> Int
    {
        var open: [Int32] = []
        var failureCount = 0
        while open.count < count, failureCount < 20 {
            if let descriptor = connected(to: host, port) {
                open.append(descriptor)
            } else {
                failureCount += 1
            }
        }
        for descriptor in open { close(descriptor) }
        return open.count
    }
}
