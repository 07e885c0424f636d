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
func room(_ name: String, uses: [String] = [], path: String? = nil) -> Target {
    .target(
        name: name, dependencies: uses.map { .byName(name: $0) }, path: path, swiftSettings: rules)
}

func program(_ name: String, uses: [String], path: String) -> Target {
    .executableTarget(
        name: name, dependencies: uses.map { .byName(name: $0) }, path: path, swiftSettings: rules)
}

func tests(of name: String, uses: [String] = [], resources: [Resource]? = nil) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ([name] + uses).map { .byName(name: $0) },
        resources: resources, swiftSettings: rules)
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

        room("Coding", uses: ["CISAL", "CZstd"]),
        room("Crypto", uses: ["COpenSSL", "World"]),
        room("RocksDB", uses: ["CRocksDB"]),
        room("World"),
        room("Journal", uses: ["Coding", "World"]),
        room("Platform", uses: ["CEvent", "CLinux", "COpenSSL", "World"]),

        program("cairn-bench", uses: ["Platform", "World"], path: "Tests/Benchmarks"),

        tests(of: "Coding"),
        tests(of: "Crypto", uses: ["COpenSSL", "World"]),
        tests(of: "RocksDB"),
        tests(of: "World"),
        tests(of: "Platform", uses: ["World"]),
        tests(of: "Journal", uses: ["World"]),
    ]
)
