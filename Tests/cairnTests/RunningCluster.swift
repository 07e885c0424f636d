import Foundation  // Folders.
import Glibc
import RealNodes
import Testing

/// The first node, and others that join it one after the other.
final class RunningCluster {
    let folder: String
    private(set) var servers: [RunningServer] = []

    private let flags: [String]

    init(_ count: Int, in folder: String, flags: [String] = []) throws {
        self.folder = folder
        self.flags = flags
        let first = folder + "/1"
        try FileManager.default.createDirectory(
            atPath: first, withIntermediateDirectories: true)
        servers = [try RunningServer(try Self.addresses() + flags, folder: first)]
        while servers.count < count { try join() }
    }

    private static func addresses() throws -> [String] {
        [
            "--node-listen", "127.0.0.1:\(try freePort())",
            "--native-listen", "127.0.0.1:\(try freePort())",
        ]
    }

    func join() throws {
        let token = try value(of: "token", in: cairn("token", "create", "--json").output)
        let next = "\(folder)/\(servers.count + 1)"
        try FileManager.default.createDirectory(
            atPath: next, withIntermediateDirectories: true)
        let port = try servers[0].port(of: "native")
        servers.append(
            try RunningServer(
                Self.addresses() + flags + ["--join", "127.0.0.1:\(port)", "--token", token],
                folder: next))
    }

    var addresses: String {
        get throws {
            try servers.map { "127.0.0.1:\(try $0.port(of: "native"))" }
                .joined(separator: ",")
        }
    }

    func cairn(_ words: String...) throws -> Run {
        try Run(
            words,
            variables: [
                "CAIRN_TOKEN": try servers[0].made("token"), "CAIRN_ADDRESS": try addresses,
            ])
    }

    /// The number of the node that leads the map's group, from 1.
    func leader() throws -> Int {
        let groups = try cairn("admin", "group", "list", "--json").output
        let map = try #require(groups.range(of: #""group":4294967296,"leader":"#))
        return try #require(Int(groups[map.upperBound...].prefix { $0.isNumber }))
    }

    /// Starts a node that has ended, from 0, where it was.
    func restart(
        _ node: Int, flags: [String] = [], awaiting part: String = #""message":"ready""#
    ) throws {
        let (nodes, native) = (
            try servers[node].port(of: "nodes"), try servers[node].port(of: "native")
        )
        let folder = servers[node].folder
        servers[node] = try RunningServer(
            [
                "--node-listen", "127.0.0.1:\(nodes)", "--native-listen", "127.0.0.1:\(native)",
            ] + flags, folder: folder, awaiting: part)
    }

    func kill(_ node: Int) {
        servers[node].signal(SIGKILL)
        _ = servers[node].exitCode()
    }
}

func value(of name: String, in json: String) throws -> String {
    let start = try #require(json.range(of: "\"\(name)\":\""))
    return String(json[start.upperBound...].prefix { $0 != "\"" })
}
