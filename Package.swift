// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules. `.treatAllWarnings` makes a warning in our code an error.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A C library of the system: a module map and a shim header, nothing else.
func cellar(_ name: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Cellar/\(name)")
}

/// A room of the house. `uses` is its complete list of dependencies: an import of anything else
/// fails the build (`make build` passes `--explicit-target-dependency-import-check error`).
func room(
    _ name: String, uses: [String] = [], path: String? = nil, excluding excluded: [String] = []
) -> Target {
    .target(
        name: name, dependencies: uses.map { .byName(name: $0) }, path: path, exclude: excluded,
        swiftSettings: rules)
}

func program(_ name: String, uses: [String], path: String) -> Target {
    .executableTarget(
        name: name, dependencies: uses.map { .byName(name: $0) }, path: path, swiftSettings: rules)
}

func tests(
    of name: String, uses: [String] = [], resources: [Resource]? = nil,
    excluding excluded: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ([name] + uses).map { .byName(name: $0) },
        exclude: excluded, resources: resources, swiftSettings: rules)
}

let package = Package(
    name: "cairn",
    targets: [
        cellar("CEvent"),
        cellar("CISAL"),
        cellar("CLinux"),
        cellar("CMicroHTTPD"),
        cellar("COpenSSL"),
        cellar("CProtobufC"),
        cellar("CRocksDB"),
        cellar("CWslay"),
        cellar("CZstd"),

        room("Backup", uses: ["Cluster", "Crypto", "KeyValue", "Raft", "Schema", "World"]),
        room("Client", uses: ["Coding", "Platform", "Schema", "World"]),
        room(
            "Cluster",
            uses: [
                "Coding", "Control", "Crypto", "Drive", "Journal", "KeyValue", "Raft", "Schema",
                "World",
            ]),
        room("Coding", uses: ["CISAL", "CZstd"]),
        room("Control", uses: ["KeyValue", "Schema"]),
        room("Crypto", uses: ["COpenSSL", "World"]),
        .target(name: "CSchema", dependencies: ["CProtobufC"]),  // made by `make schema`
        room("Drive", uses: ["KeyValue", "Schema"]),
        room("HTTP", uses: ["CMicroHTTPD", "CWslay", "Platform", "World"]),
        room("Journal", uses: ["Coding", "World"]),
        room("JSON"),
        room("KeyValue", uses: ["RocksDB"]),
        room("Options", uses: ["JSON", "World"]),
        room("Platform", uses: ["CEvent", "CLinux", "COpenSSL", "World"]),
        room("Raft"),
        room("RocksDB", uses: ["CRocksDB"]),
        room("Schema", uses: ["CProtobufC", "CSchema"], excluding: ["Proto"]),
        room(
            "Service",
            uses: [
                "Backup", "Client", "Cluster", "Control", "Crypto", "JSON", "Journal", "KeyValue",
                "Platform", "Raft", "Schema", "Telemetry", "World",
            ]),
        room("Telemetry", uses: ["World"]),
        room("Terminal", uses: ["Options"]),
        room("World"),

        program(
            "cairn",
            uses: [
                "Backup", "Client", "Cluster", "Control", "HTTP", "JSON", "Options", "Platform",
                "Raft", "Schema", "Service", "Telemetry", "Terminal", "World",
            ], path: "Sources/cairn"),
        program("schema-generator", uses: [], path: "Sources/SchemaGenerator"),

        program(
            "cairn-sim",
            uses: [
                "Cases", "JSON", "Options", "RaftCluster", "Scenarios", "Scripts", "Terminal",
            ],
            path: "Simulation/cairn-sim"),
        room(
            "Cases", uses: ["Histories", "Raft", "RaftCluster", "Scripts"],
            path: "Simulation/Cases"),
        program(
            "cairn-chaos", uses: ["Chaos", "Options", "Platform", "Terminal"],
            path: "Simulation/cairn-chaos"),
        .target(name: "CEscapes", path: "Simulation/CEscapes"),
        room(
            "Chaos",
            uses: [
                "Client", "Cluster", "Histories", "Platform", "RandomDraws", "Schema", "World",
            ],
            path: "Simulation/Chaos", excluding: ["WrongClock"]),
        room(
            "ControlModel", uses: ["Control", "RandomDraws", "Schema"],
            path: "Simulation/ControlModel"),
        room(
            "DriveModel", uses: ["Drive", "RandomDraws", "Schema"], path: "Simulation/DriveModel"),
        room("Histories", path: "Simulation/Histories"),
        room("RandomDraws", path: "Simulation/RandomDraws"),
        room("RaftCluster", uses: ["Raft", "VirtualWorld"], path: "Simulation/RaftCluster"),
        room(
            "Scenarios",
            uses: [
                "Backup", "Cluster", "Control", "ControlModel", "Drive", "DriveModel", "Histories",
                "JSON", "Journal", "KeyValue", "Raft", "Schema", "Scripts", "VirtualWorld", "World",
            ], path: "Simulation/Scenarios", excluding: ["Regressions"]),
        room("Scripts", path: "Simulation/Scripts"),
        room("VirtualWorld", uses: ["CEscapes", "World"], path: "Simulation/VirtualWorld"),

        .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
        .target(name: "BareEpoll", path: "Tests/BareEpoll"),
        program(
            "cairn-bench",
            uses: [
                "AllocationCounter", "BareEpoll", "Client", "Cluster", "Coding", "Crypto", "Drive",
                "HTTP", "Journal", "KeyValue", "Platform", "Raft", "RealNodes", "Schema", "Service",
                "World", "cairn",
            ],
            path: "Tests/Benchmarks"),
        room("Children", path: "Tests/Children"),
        program(
            "journal-writer", uses: ["Journal", "Platform", "World"], path: "Tests/JournalWriter"),
        program(
            "lone-node",
            uses: [
                "Cluster", "Journal", "KeyValue", "Platform", "Raft", "RealNodes", "Schema",
                "World",
            ],
            path: "Tests/LoneNode"),
        program(
            "node-writer",
            uses: ["Cluster", "Journal", "KeyValue", "Raft", "RealNodes", "Schema"],
            path: "Tests/NodeWriter"),
        room(
            "RealNodes",
            uses: [
                "Cluster", "Journal", "KeyValue", "Platform", "Raft", "TestCertificates", "World",
            ], path: "Tests/RealNodes"),
        room(
            "TestCertificates", uses: ["Crypto", "Platform", "World"], path: "Tests/Certificates"),

        tests(of: "Backup", uses: ["Schema", "VirtualWorld", "World"]),
        tests(
            of: "cairn",
            uses: [
                "Backup", "Client", "Cluster", "Control", "Options", "Platform", "RealNodes",
                "Schema",
                "Service", "TestCertificates", "World", "cairn-chaos",
            ]),
        tests(of: "Cases", uses: ["Scripts"]),
        tests(of: "Client", uses: ["Platform", "Schema", "TestCertificates", "World"]),
        tests(
            of: "Cluster",
            uses: ["Journal", "KeyValue", "Raft", "Schema", "VirtualWorld", "World"]),
        tests(of: "Coding"),
        tests(of: "Control", uses: ["ControlModel", "KeyValue", "RandomDraws", "Schema"]),
        tests(of: "Crypto", uses: ["COpenSSL", "World"]),
        tests(of: "Drive", uses: ["DriveModel", "KeyValue", "RandomDraws", "Schema"]),
        tests(of: "Histories"),
        tests(of: "HTTP", uses: ["COpenSSL", "Platform", "World"]),
        tests(of: "Journal", uses: ["Children", "Platform", "World", "journal-writer"]),
        tests(of: "JSON"),
        tests(of: "KeyValue"),
        tests(of: "Options", uses: ["JSON", "World"], resources: [.copy("Snapshots")]),
        tests(of: "Platform", uses: ["TestCertificates", "World"]),
        tests(of: "Raft"),
        tests(of: "RaftCluster"),
        tests(of: "RealNodes", uses: ["Children", "lone-node", "node-writer"]),
        tests(of: "RocksDB"),
        tests(
            of: "Scenarios",
            uses: ["Cluster", "JSON", "KeyValue", "Raft", "VirtualWorld", "World", "cairn-sim"]),
        tests(of: "Schema", uses: ["AllocationCounter"], excluding: ["Refused"]),
        tests(of: "Scripts"),
        tests(of: "Service", uses: ["Cluster", "Journal", "Raft", "World"]),
        tests(of: "Telemetry", uses: ["World"]),
        tests(of: "VirtualWorld", uses: ["World"]),
        tests(of: "World"),
    ]
)

// `make fuzz`. To add a target: a line here, Tests/Fuzz/<Name>/Fuzz.swift after the model of
// Schema's, and at least one input in Tests/Fuzz/Corpus/<Name>.
if Context.environment["CAIRN_FUZZ"] != nil {
    func fuzz(_ name: String, uses: [String]) -> Target {
        program("\(name)Fuzz", uses: ["FuzzDriver"] + uses, path: "Tests/Fuzz/\(name)")
    }

    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        room("FuzzDriver", uses: ["CLibFuzzer"], path: "Tests/Fuzz/Driver"),
        fuzz("Control", uses: ["Control", "ControlModel", "KeyValue", "RandomDraws", "Schema"]),
        fuzz("Drive", uses: ["Drive", "DriveModel", "KeyValue", "Schema"]),
        fuzz("Frames", uses: ["Platform"]),
        fuzz("Schema", uses: ["Schema"]),
        fuzz("WebSocket", uses: ["HTTP"]),
    ]
}
