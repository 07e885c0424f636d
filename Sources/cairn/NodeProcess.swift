internal import HTTP
internal import Options
internal import Platform
internal import Telemetry
internal import World

/// `cairn server`: a node's process, from its start to its last log line.
///
/// It answers `/health/live`, `/health/ready` and `/metrics`, and proves itself to other nodes,
/// whom it refuses as long as it belongs to no cluster. SIGHUP makes it read its certificates anew;
/// SIGTERM and SIGINT end it, requests under way first.
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
        let folder = try FolderLock(folder: settings[ServerKeys.data])
        let loops = try makeLoops()
        let clients = try await ClientService(settings, registry: registry, log: log, on: loops)
        let nodes = try NodeService(settings, registry: registry, log: log, on: loops[0])
        logger.info(
            "ready",
            [
                "clients": .text(clients.endpoints.map(\.description).joined(separator: " ")),
                "nodes": .text(nodes.endpoints.map(\.description).joined(separator: " ")),
            ])

        let signals = try EventLoop(name: "signals", mayBlock: true)
        while await signals.nextRequest() == .reload {
            await clients.reload()
            nodes.reload()
        }
        logger.info("stopping")
        nodes.stop()
        await clients.stop(within: Self.stopTimeout)
        for loop in loops + [signals] { loop.stop() }
        logger.info("stopped")
        _ = log.flush(within: .seconds(1))
        withExtendedLifetime(folder) {}
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
