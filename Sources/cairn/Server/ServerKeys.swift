internal import Cluster
internal import Options
internal import World

/// Everything that can be configured in a node.
enum ServerKeys {
    enum LogLevel: String, CaseIterable, Sendable {
        case debug, info, warning, error
    }

    static let sections = [
        Section("Starting", [config, check]),
        Section("Node", [data, loops, cacheShare]),
        Section("Joining a cluster, with an empty data folder", [join, token, name]),
        Section("Addresses", [clientListen, nodeListen, nativeListen, advertise]),
        Section("Certificates of nodes", [certificateLife]),
        Section("TLS for clients (files in PEM form)", [clientCertificate, clientKey]),
        Section(
            "Limits for clients",
            [connectionsMax, requestHeaderMax, requestBodyMax, idleTimeout, uploadRateMin]),
        Section("Log", [logLevel, logLevels, slowAfter]),
        Section("Traces", [otlpEndpoint, traceEvery]),
        Section("Trying out upgrades", [asFormatVersion]),
    ]

    static let rules = [
        Rule.together(clientCertificate, clientKey),
        // The other way round is well: an administrator's shell may have exported a token.
        Rule(
            [join, token], sentence: "a node that joins needs a token from `cairn token create`",
            holds: { $0[join] == nil || $0[token] != nil }),
        Rule(
            [clientListen, nodeListen, nativeListen],
            sentence: "an address can be listed in only one of them",
            holds: { settings in
                let all =
                    settings[clientListen] + [settings[nodeListen], settings[nativeListen]]
                let fixed = all.filter { $0.port != 0 }
                return Set(fixed).count == fixed.count
            }),
        Rule(
            [nodeListen, nativeListen, advertise],
            sentence: "who listens on all addresses has to say by which one others reach it",
            holds: { settings in
                settings[advertise] != nil
                    || [settings[nodeListen], settings[nativeListen]].allSatisfy {
                        $0.host != "0.0.0.0" && $0.host != "::"
                    }
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

    static let cacheShare = Key(
        "cache-share",
        .percentage(Percentage(hundredths: 100)...Percentage(hundredths: 7_500)),
        default: Percentage(hundredths: 2_500),
        help: "How much of the memory that the process may use (the machine's, or its control "
            + "group's if that is less) keeps what was read of the store.")

    static let clientListen = Key(
        "client-listen", .list(of: .endpoint), default: [Endpoint(host: "127.0.0.1", port: 7400)],
        help: "Where clients connect, by HTTP.")
    static let nodeListen = Key(
        "node-listen", .endpoint, default: Endpoint(host: "127.0.0.1", port: 7401),
        help: "Where other nodes connect.")
    static let nativeListen = Key(
        "native-listen", .endpoint, default: Endpoint(host: "127.0.0.1", port: 7402),
        help: "Where `cairn` connects, and nodes that join.")
    static let advertise = Key(
        optional: "advertise", .string,
        help: "Name or address by which other machines reach this one; as it listens, if absent.")

    static let join = Key(
        optional: "join", .list(of: .endpoint),
        help: "Nodes of the cluster to join, where `cairn` connects to them. Not looked at by a "
            + "node that belongs to a cluster.", reach: .outsideFile)
    static let token = Key(
        optional: "token", .string, help: "Made by `cairn token create` for nodes that join.",
        reach: .outsideFile, isSecret: true)
    static let name = Key(
        optional: "name", .string,
        help: "What people call the node; lower case letters, digits and hyphens.")

    static let certificateLife = Key(
        "certificate-life", .duration(.seconds(10) ... .seconds(3650 * 86_400)),
        default: .seconds(365 * 86_400),
        help: "Of those that this node signs. Nodes renew theirs by themselves, once two thirds of "
            + "it are over.")

    static let clientCertificate = Key(
        optional: "client-tls-certificate", .path,
        help: "Certificate chain shown to clients; without it they are served plain HTTP.")
    static let clientKey = Key(
        optional: "client-tls-key", .path, help: "Private key of that certificate.")

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
    static let otlpEndpoint = Key(
        optional: "otlp-endpoint", .endpoint,
        help: "Collector that takes spans as OTLP's JSON over HTTP, at /v1/traces.")
    static let traceEvery = Key(
        "trace-every", .integer(1...1_000_000_000), default: 1000,
        help: "Of each group's log entries, one in so many is followed, the same on all nodes.")
    static let asFormatVersion = Key(
        optional: "as-format-version",
        .integer(Int(FormatVersions.program.min)...Int(FormatVersions.program.max)),
        help: "Pass for a release that speaks no later format version than this one. For tests: "
            + "such a node keeps the whole cluster from what came later.", reach: .outsideFile)
    static let slowAfter = Key(
        "slow-after", .duration(.milliseconds(1) ... .seconds(3600)), default: .seconds(1),
        help: "Commands that take longer are logged, with the time that each stage took.")

    static func versions(_ settings: Settings) -> FormatVersions {
        var versions = FormatVersions.program
        if let max = settings[asFormatVersion] { versions.max = UInt32(max) }
        return versions
    }
}
