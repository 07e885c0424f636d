internal import Client
internal import Cluster
internal import JSON
internal import Options
internal import Platform
internal import Schema
internal import Service
internal import Terminal
internal import World

/// Callers each of whom asks again as soon as it has its answer, through the native client.
struct Bench {
    private static let callers = Key(
        "callers", .integer(1...10_000), default: 64, help: "Who ask at the same time.",
        reach: .flag)
    private static let connections = Key(
        "connections", .integer(1...64), default: 1,
        help: "Links that the callers share, each to a node of its own where there are several.",
        reach: .flag)
    private static let size = Key(
        "size", .byteCount(1...256 << 10), default: 256, help: "Of each value.", reach: .flag)
    private static let keys = Key(
        "keys", .integer(1...100_000_000), default: 10_000, help: "That are drawn from.",
        reach: .flag)
    private static let seconds = Key(
        "seconds", .integer(1...86_400), default: 10, help: "To measure, after one to warm up.",
        reach: .flag)

    static let command: Command<Job> = {
        let sections = [
            Section("Load", [callers, connections, size, keys, seconds]), ClusterKeys.section,
        ]
        func kind(_ name: String, _ summary: String, _ job: Job) -> Command<Job> {
            Command(name, summary: summary, sections: sections, action: job)
        }
        return Command(
            group: "bench", summary: "Load the cluster, and say how fast it was.",
            discussion: "Uses keys that begin with bench- in the map of `cairn kv`. Ends with one "
                + "line; with --json for programs.",
            commands: [
                kind("put", "Replicated, synced writes.", .benchPut),
                kind("get", "Linearizable reads.", .benchGet),
                kind("mixed", "One write among ten reads.", .benchMixed),
            ])
    }()

    private let settings: Settings
    private let job: Job
    private let loop: EventLoop
    private let clients: [ClusterClient]

    init(_ settings: Settings, _ job: Job) throws {
        self.settings = settings
        self.job = job
        let loop = try EventLoop(name: "bench")
        self.loop = loop
        let token = try ClusterKeys.administratorToken(settings)
        let addresses = settings[ClusterKeys.address]
        clients = try (0..<settings[Self.connections]).map { place in
            let first = place % addresses.count
            return try ClusterClient(
                Array(addresses[first...] + addresses[..<first]), token: token,
                timeout: settings[ClusterKeys.timeout], on: loop)
        }
    }

    func run() async throws {
        let load = Load(settings, job, on: loop)
        let callerCount = settings[Self.callers]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<callerCount {
                let client = clients[caller % clients.count]
                group.addTask { try await load.call(client, seed: UInt64(caller)) }
            }
            try await group.waitForAll()
        }
        let result = await load.result
        for client in clients { await client.close() }
        report(result)
    }

    private func report(_ result: Load.Result) {
        let figures: [(String, JSONValue.Content)] = [
            ("operations_per_second", number(result.rate)), ("p50_ms", .number(result.median)),
            ("p99_ms", .number(result.p99)), ("p999_ms", .number(result.p999)),
            ("max_ms", .number(result.longest)), ("errors", number(result.errorCount)),
            ("retries", number(result.retryCount)), ("callers", number(settings[Self.callers])),
            ("size", number(settings[Self.size])),
        ]
        if settings[ClusterKeys.json] { return Terminal.put(object(figures).text + "\n") }
        Terminal.put(
            "\(result.rate) operations a second; half within \(result.median.text) ms, 99 % within "
                + "\(result.p99.text) ms, 99.9 % within \(result.p999.text) ms, all within "
                + "\(result.longest.text) ms; \(result.errorCount) errors\n")
    }

    /// On the clients' loop, so that asking costs no hop.
    private actor Load {
        struct Result {
            let rate: Int
            let median, p99, p999, longest: JSONNumber
            let errorCount: Int
            let retryCount: Int
        }

        private let loop: EventLoop
        private let job: Job
        private let keyCount: UInt64
        private let value: [UInt8]
        private let begin: Instant
        private let end: Instant
        private let seconds: Int
        private var latencies: [UInt32] = []
        private var errorCount = 0
        private var retryCount = 0
        private var coder = Coder()

        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe loop.asUnownedSerialExecutor()
        }

        init(_ settings: Settings, _ job: Job, on loop: EventLoop) {
            self.loop = loop
            self.job = job
            keyCount = UInt64(settings[Bench.keys])
            value = [UInt8](repeating: UInt8(ascii: "v"), count: settings[Bench.size])
            seconds = settings[Bench.seconds]
            begin = loop.clock.now() + .seconds(1)
            end = begin + .seconds(seconds)
        }

        func call(_ client: ClusterClient, seed: UInt64) async throws {
            var session = ClusterClient.Session(of: GroupMachines.map)
            var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
            while true {
                let asked = loop.clock.now()
                guard asked < end else { break }
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let key = Array("bench-\((state >> 33) % keyCount)".utf8)
                let writes = job == .benchPut || job == .benchMixed && (state >> 20) % 11 == 0
                do {
                    if writes {
                        let put = MapPut(key: key, value: value)
                        let steps = [MapStep(action: .put(put))]
                        _ = try await client.command(
                            bytes(of: MapTransaction(steps: steps)), in: &session)
                    } else {
                        _ = try await client.read(
                            GroupMachines.map, bytes(of: MapQuery(question: .get(MapGet(key: key))))
                        )
                    }
                    let now = loop.clock.now()
                    if asked >= begin, now <= end {
                        latencies.append(UInt32(clamping: (now - asked).nanoseconds / 1000))
                    }
                } catch let error as ClientError {
                    if case .unreachable = error { throw error }
                    errorCount += 1
                }
            }
            retryCount = max(retryCount, await client.retryCount)
        }

        private func bytes(of message: some Message) -> [UInt8] {
            var bytes: [UInt8] = []
            do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch {
                preconditionFailure("within the limits of the keys: \(error)")
            }
            return bytes
        }

        var result: Result {
            let sorted = latencies.sorted()
            func at(_ perMille: Int) -> JSONNumber {
                guard !sorted.isEmpty else { return JSONNumber(milli: 0) }
                return JSONNumber(milli: Int(sorted[(sorted.count - 1) * perMille / 1000]))
            }
            return Result(
                rate: sorted.count / seconds, median: at(500), p99: at(990), p999: at(999),
                longest: at(1000), errorCount: errorCount, retryCount: retryCount)
        }
    }
}
