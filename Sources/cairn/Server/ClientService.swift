internal import HTTP
internal import Options
internal import Platform
internal import Service
internal import Telemetry
internal import World

/// What clients reach: an HTTP server on every loop, all at the same addresses.
final class ClientService: Sendable {
    private let settings: Settings
    private let logger: Logger
    private let servers: [Server]

    init(
        _ settings: Settings, node: NodeServer, registry: Registry, log: Log,
        on loops: [EventLoop]
    ) async throws {
        self.settings = settings
        let logger = log.logger(for: "http")
        self.logger = logger
        let events = ServerEvents(registry: registry, logger: logger)
        let serverSettings = try Self.serverSettings(settings)
        var servers: [Server] = []
        for asked in settings[ServerKeys.clientListen] {
            var endpoint = asked
            for loop in loops {
                let server = try await Server.start(
                    at: endpoint, settings: serverSettings,
                    handler: StatusHandler(node, registry: registry, on: loop), on: loop
                ) { events.note($0) }
                // Where any port would do, all loops take the one that the first got.
                endpoint = server.endpoint
                servers.append(server)
            }
        }
        self.servers = servers
    }

    var endpoints: [Endpoint] {
        servers.map(\.endpoint).reduce(into: []) { endpoints, endpoint in
            if !endpoints.contains(endpoint) { endpoints.append(endpoint) }
        }
    }

    /// Certificates that can't be used leave those in use in force.
    func reload() async {
        do {
            guard let certificate = try Self.certificate(settings) else { return }
            for server in servers { await server.replace(certificate: certificate) }
            logger.info("certificate reloaded")
        } catch {
            logger.error("certificate not reloaded", ["reason": .text("\(error)")])
        }
    }

    func stop(within time: Duration) async {
        for server in servers { await server.stop(within: time) }
    }

    private static func serverSettings(_ settings: Settings) throws -> ServerSettings {
        var server = ServerSettings()
        server.connectionCountMax = settings[ServerKeys.connectionsMax]
        server.byteCountHeaderMax = settings[ServerKeys.requestHeaderMax]
        server.byteCountConnection = max(server.byteCountConnection, 2 * server.byteCountHeaderMax)
        server.byteCountBodyMax = settings[ServerKeys.requestBodyMax]
        server.idleTimeout = settings[ServerKeys.idleTimeout]
        server.byteRateMin = settings[ServerKeys.uploadRateMin]
        server.certificate = try certificate(settings)
        server.sharesPort = true
        return server
    }

    private static func certificate(_ settings: Settings) throws -> Certificate? {
        guard let chain = settings[ServerKeys.clientCertificate],
            let key = settings[ServerKeys.clientKey]
        else { return nil }
        return try Certificate(
            pemChain: Array(SmallFile.text(at: chain).utf8),
            pemKey: Array(SmallFile.text(at: key).utf8))
    }
}

/// Counts what the HTTP servers report, and logs what somebody should look at.
private struct ServerEvents: Sendable {
    private let logger: Logger
    private let events: Family<Counter>

    init(registry: Registry, logger: Logger) {
        self.logger = logger
        events = registry.counter(
            "cairn_http_events_total", "What happened to HTTP connections, by kind.",
            labels: ["kind"])
    }

    func note(_ event: ServerEvent) {
        switch event {
        case .connectionAccepted:
            events.child("accepted").add()
        case .webSocketOpened:
            events.child("websocket_opened").add()
        case .webSocketClosed:
            events.child("websocket_closed").add()
        case .connectionRefused(let code):
            events.child("connection_refused").add()
            logger.warning("connection refused", ["code": .text(code)])
        case .requestRefused(let code):
            events.child("request_refused").add()
            logger.info("request refused", ["code": .text(code)])
        case .clientTooSlow(let slowness):
            events.child("too_slow").add()
            logger.info("client too slow", ["with": .text("\(slowness)")])
        case .handlerFailed(let method, let path, let reason):
            events.child("handler_failed").add()
            logger.error(
                "request failed",
                ["method": .text(method), "path": .text(path), "reason": .text(reason)])
        case .note(let text):
            logger.debug("http engine", ["note": .text(text)])
        }
    }
}
