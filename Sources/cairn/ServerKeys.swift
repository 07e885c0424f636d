internal import Options
internal import World

/// Everything that can be configured in a node.
enum ServerKeys {
    enum LogLevel: String, CaseIterable, Sendable {
        case debug, info, warning, error
    }

    static let sections = [
        Section("Starting", [config, check]),
        Section("Node", [data, loops]),
        Section("Addresses", [clientListen, nodeListen]),
        Section(
            "TLS (files in PEM form)",
            [clientCertificate, clientKey, nodeCertificate, nodeKey, nodeAuthority]),
        Section(
            "Limits for clients",
            [connectionsMax, requestHeaderMax, requestBodyMax, idleTimeout, uploadRateMin]),
        Section("Log", [logLevel, logLevels]),
    ]

    static let rules = [
        Rule.together(clientCertificate, clientKey),
        Rule.together(nodeCertificate, nodeKey, nodeAuthority),
        Rule(
            [clientListen, nodeListen], sentence: "an address can be listed in only one of them",
            holds: { settings in
                let shared = Set(settings[clientListen]).intersection(settings[nodeListen])
                return shared.allSatisfy { $0.port == 0 }
            }),
        // Nodes trust each other's messages: who can reach an open port could rewrite the log.
        Rule(
            [nodeListen, nodeCertificate],
            sentence: "beyond loopback, nodes speak TLS only; set the three node-tls keys",
            holds: { settings in
                settings[nodeCertificate] != nil
                    || settings[nodeListen].allSatisfy(\.isLoopback)
            }),
    ]

    static let config = Key(
        optional: "config", .path, help: "JSON file with values for the keys below.",
        reach: .outsideFile)
    static let check = Key(
        "check", .boolean, default: false,
        help: "Validate, print the effective configuration, and start nothing.", reach: .flag)

    static let data = Key(
        required: "data", .path, help: "Folder for everything that this node keeps.")
    static let loops = Key(
        "loops", .integer(0...1024), default: 0,
        help: "Event loops, a thread each; 0 for one per core.")

    static let clientListen = Key(
        "client-listen", .list(of: .endpoint), default: [Endpoint(host: "127.0.0.1", port: 7400)],
        help: "Where clients connect, by HTTP.")
    static let nodeListen = Key(
        "node-listen", .list(of: .endpoint), default: [Endpoint(host: "127.0.0.1", port: 7401)],
        help: "Where other nodes connect.")

    static let clientCertificate = Key(
        optional: "client-tls-certificate", .path,
        help: "Certificate chain shown to clients; without it they are served plain HTTP.")
    static let clientKey = Key(
        optional: "client-tls-key", .path, help: "Private key of that certificate.")
    static let nodeCertificate = Key(
        optional: "node-tls-certificate", .path,
        help: "Certificate shown to other nodes, from the cluster's own authority.")
    static let nodeKey = Key(
        optional: "node-tls-key", .path, help: "Private key of that certificate.")
    static let nodeAuthority = Key(
        optional: "node-tls-authority", .path,
        help: "Certificate of the authority that other nodes' certificates must come from.")

    static let connectionsMax = Key(
        "connections-max", .integer(1...1_000_000), default: 16_384,
        help: "Open connections; more are refused.")
    static let requestHeaderMax = Key(
        "request-header-max", .byteCount(1 << 10...1 << 20), default: 32 << 10,
        help: "Largest head of a request: its first line and all headers.")
    static let requestBodyMax = Key(
        "request-body-max", .byteCount(1 << 10...1 << 44), default: 64 << 20,
        help: "Largest body of a request.")
    static let idleTimeout = Key(
        "idle-timeout", .duration(.seconds(1) ... .seconds(86_400)), default: .seconds(75),
        help: "A connection on which nothing moves for this long is closed.")
    static let uploadRateMin = Key(
        "upload-rate-min", .byteCount(1...1 << 30), default: 1 << 10,
        help: "A request that arrives slower than this each second is cut off.")

    static let logLevel = Key(
        "log-level", .choice("LEVEL"), default: LogLevel.info,
        help: "The least severe messages that are logged.")
    static let logLevels = Key(
        "log-levels", .map(of: .choice("LEVEL"), name: "COMPONENT"),
        default: [String: LogLevel](),
        help: "Another level for single components, such as raft=debug.")
}
