internal import Client
internal import Options
internal import Platform
internal import Service
internal import Telemetry
internal import Terminal
internal import World

/// `cairn server`: a node's process, from its start to its last log line.
///
/// It runs the node of its data folder, which it makes first if it is to join a cluster, and answers
/// `/health/live`, `/health/ready`, `/health/deep` and `/metrics`. SIGHUP makes it read its certificates anew;
/// SIGTERM and SIGINT end it: what it leads is handed over, and requests under way are answered.
struct NodeProcess {
    private let settings: Settings
    private let registry = Registry()
    private let log: Log
    private let logger: Logger

    /// How long requests may take to end once the process is asked to stop.
    private static let stopTimeout: Duration = .seconds(10)

    init(_ settings: Settings) {
        self.settings = settings
        var options = Log.Options()
        options.level = settings[ServerKeys.logLevel].level
        options.levels = settings[ServerKeys.logLevels].mapValues(\.level)
        log = Log(
            options, clock: SystemClock.shared, metrics: registry,
            to: DescriptorSink.standardError, delivery: .queued)
        logger = log.logger(for: "server")
    }

    func runUntilStopped() async throws {
        let folder = try DataFolder(settings[ServerKeys.data])
        let loops = try makeLoops()
        try await joinIfAsked(folder, on: loops[0])
        let (log, logger) = (log, logger)
        let node = try await NodeServer(
            folder, nodeSettings, on: loops[0], log: log, registry: registry,
            whenReady: { logger.info("ready") },
            whenFailed: { failure in
                logger.error("the node ends", ["reason": .text("\(failure)")])
                _ = log.flush(within: .seconds(1))
                Terminal.exit(.failed)
            })
        let clients = try await ClientService(
            settings, node: node, registry: registry, log: log, on: loops)
        logger.info(
            "started",
            [
                "clients": .text(clients.endpoints.map(\.description).joined(separator: " ")),
                "nodes": .text("\(node.nodeEndpoint)"),
                "native": .text("\(node.nativeEndpoint)"),
            ])

        let signals = try EventLoop(name: "signals", mayBlock: true)
        while await signals.nextRequest() == .reload {
            await clients.reload()
            do {
                try node.reload()
                logger.info("certificate reloaded")
            } catch {
                logger.error("certificate not reloaded", ["reason": .text("\(error)")])
            }
        }
        logger.info("stopping")
        await node.stop()
        await clients.stop(within: Self.stopTimeout)
        for loop in loops + [signals] { loop.stop() }
        logger.info("stopped")
        _ = log.flush(within: .seconds(1))
        withExtendedLifetime(folder) {}
    }

    private var nodeSettings: NodeServer.Settings {
        var node = NodeServer.Settings(
            nodeListen: settings[ServerKeys.nodeListen],
            nativeListen: settings[ServerKeys.nativeListen], host: settings[ServerKeys.advertise])
        node.slowAfter = settings[ServerKeys.slowAfter]
        node.traces = settings[ServerKeys.otlpEndpoint].map { collector in
            .init(collector: collector, every: UInt64(settings[ServerKeys.traceEvery]))
        }
        node.certificateLife = settings[ServerKeys.certificateLife]
        node.versions = ServerKeys.versions(settings)
        node.cacheByteCount = cacheByteCount
        return node
    }

    /// Where the memory can't be told, as on a machine of 2 GiB.
    private var cacheByteCount: Int {
        let memory = ProcessMemory().byteCountMax ?? 2 << 30
        return memory / 10_000 * settings[ServerKeys.cacheShare].hundredths
    }

    /// A node that belongs to a cluster has joined: whoever starts it may leave the flags as they
    /// were the first time.
    private func joinIfAsked(_ folder: DataFolder, on loop: EventLoop) async throws {
        guard let seeds = settings[ServerKeys.join], let text = settings[ServerKeys.token],
            try !folder.isNodes
        else { return }
        let token = try AccessToken(parsing: text)
        guard token.kind == .join else { throw WrongToken() }
        let endpoints = [nodeSettings.nodeListen, nodeSettings.nativeListen]
        // A node that can't start after it has joined would be one that all others wait for.
        for endpoint in endpoints + settings[ServerKeys.clientListen] {
            try SystemStreams.requireFree(endpoint)
        }
        if endpoints.contains(where: { $0.port == 0 }) { throw NoFixedPort() }
        var joining = Joining(addresses: endpoints.map(nodeSettings.advertised))
        joining.nodeName = settings[ServerKeys.name]
        joining.versions = nodeSettings.versions
        let record = try await joining.join(seeds, with: token, as: folder, on: loop)
        logger.info("joined", ["node": .text("\(record.node)")])
    }

    private struct WrongToken: Error, CustomStringConvertible {
        let description =
            "--token is an administrator's; make one for nodes with `cairn token create`"
    }

    private struct NoFixedPort: Error, CustomStringConvertible {
        let description =
            "a node that joins needs ports of its own; set --node-listen and --native-listen"
    }

    private func makeLoops() throws -> [EventLoop] {
        let asked = settings[ServerKeys.loops]
        let count = asked > 0 ? asked : EventLoop.coreCount
        return try (0..<count).map { try EventLoop(name: "loop-\($0)") }
    }
}

extension EventLoop {
    /// For a loop that does nothing else.
    fileprivate func nextRequest() async -> Signals.Request {
        await withCheckedContinuation { continuation in
            run { continuation.resume(returning: Signals.next()) }
        }
    }
}

extension ServerKeys.LogLevel {
    var level: Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}
