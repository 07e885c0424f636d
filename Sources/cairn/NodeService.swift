internal import Options
internal import Platform
internal import Schema
internal import Synchronization
internal import Telemetry
internal import World

/// What other nodes reach: links under mutual TLS, each begun by a `Hello`.
final class NodeService: Sendable {
    private let settings: Settings
    private let logger: Logger
    private let tls: TLS?
    private let listeners: [any Listener]

    init(_ settings: Settings, registry: Registry, log: Log, on loop: EventLoop) throws {
        self.settings = settings
        let logger = log.logger(for: "links")
        self.logger = logger
        let tls = try Self.credentials(settings).map { try TLS($0) }
        self.tls = tls
        let refusals = registry.counter(
            "cairn_links_refused_total", "Connections of other nodes that were not let in.")
        let network = LinkNetwork(over: SystemStreams(tls: tls))
        listeners = try settings[ServerKeys.nodeListen].map { asked in
            try network.listen(
                at: asked, settings: LinkSettings(), on: loop,
                accept: { link in
                    logger.info(
                        "link accepted",
                        ["peer": .text(link.peer.text), "remote": .text("\(link.remote)")])
                    return Doorkeeper(logger: logger, on: loop)
                },
                refused: { remote, reason in
                    refusals.add()
                    logger.warning(
                        "link refused",
                        ["remote": .text("\(remote)"), "reason": .text("\(reason)")])
                })
        }
    }

    var endpoints: [Endpoint] { listeners.map(\.endpoint) }

    /// Certificates that can't be used leave those in use in force.
    func reload() {
        do {
            guard let tls, let credentials = try Self.credentials(settings) else { return }
            try tls.reload(credentials)
            logger.info("certificate reloaded")
        } catch {
            logger.error("certificate not reloaded", ["reason": .text("\(error)")])
        }
    }

    func stop() {
        for listener in listeners { listener.close() }
    }

    private static func credentials(_ settings: Settings) throws -> TLSCredentials? {
        guard let authority = settings[ServerKeys.nodeAuthority],
            let chain = settings[ServerKeys.nodeCertificate],
            let key = settings[ServerKeys.nodeKey]
        else { return nil }
        return try TLSCredentials(authorityFile: authority, chainFile: chain, keyFile: key)
    }
}

/// Answers the first message of a link. This node belongs to no cluster, so whoever asks in the
/// name of one is refused.
private actor Doorkeeper: LinkHandler {
    private let logger: Logger
    private let loop: EventLoop
    private var coder = Coder()

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(logger: Logger, on loop: EventLoop) {
        self.logger = logger
        self.loop = loop
    }

    nonisolated func linkOpened(_ link: any MessageLink) {}
    nonisolated func linkDrained(_ link: any MessageLink) {}
    nonisolated func linkClosed(_ link: any MessageLink, reason: NetworkError) {
        logger.info(
            "link closed", ["peer": .text(link.peer.text), "reason": .text("\(reason)")])
    }

    nonisolated func link(_ link: any MessageLink, received message: RawSpan) {
        assumeIsolated { $0.greet(link, message) }
    }

    private func greet(_ link: any MessageLink, _ message: RawSpan) {
        do throws(SchemaError) {
            let hello = try coder.decode(Hello.self, from: message)
            var bytes: [UInt8] = []
            try coder.encode(HelloReply(answer: .refused(refusal)), into: &bytes)
            _ = unsafe link.send(bytes.span.bytes, RawSpan())
            logger.warning(
                "node refused",
                ["peer": .text(link.peer.text), "node": .number(hello.node)])
        } catch {
            logger.warning(
                "no greeting", ["peer": .text(link.peer.text), "reason": .text("\(error)")])
        }
        link.close()
    }

    private var refusal: Refused {
        Refused(
            reason: .cluster, message: "this node belongs to no cluster", versionMin: 1,
            versionMax: 1)
    }
}
