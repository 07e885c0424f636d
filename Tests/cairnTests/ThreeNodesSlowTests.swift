import Foundation  // Temporary folders.
import Glibc
import Testing

/// Three processes that have found each other by tokens.
@Suite struct ThreeNodesSlowTests {
    /// The first node, and others that join it one after the other.
    private final class Nodes {
        let folder: String
        private(set) var servers: [RunningServer] = []

        init(_ count: Int, in folder: String) throws {
            self.folder = folder
            let first = folder + "/1"
            try FileManager.default.createDirectory(
                atPath: first, withIntermediateDirectories: true)
            servers = [try RunningServer(try Self.addresses(), folder: first)]
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
                    Self.addresses() + ["--join", "127.0.0.1:\(port)", "--token", token],
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
    }

    @Test func `nodes join, take over from a leader that is killed, and leave`() throws {
        try withFolder { folder in
            let nodes = try Nodes(3, in: folder)
            let status = try nodes.cairn("admin", "status")
            #expect(status.code == 0, "\(status.output)\(status.talk)")
            #expect(status.output.hasPrefix("All is well.\n"))

            // Every acknowledged write is there, whoever leads.
            for number in 0..<5 {
                #expect(try nodes.cairn("kv", "put", "key \(number)", "\(number)").code == 0)
            }
            let leader = try nodes.leader()
            nodes.servers[leader - 1].signal(SIGKILL)
            _ = nodes.servers[leader - 1].exitCode()
            #expect(try nodes.cairn("kv", "put", "key 5", "5").code == 0)
            #expect(
                try nodes.cairn("kv", "range").output
                    == (0...5).map { "key \($0)\t\($0)\n" }.joined())

            // Two of three: one more would leave no majority.
            let other = leader % 3 + 1
            let refused = try nodes.cairn("admin", "node", "remove", "\(other)")
            #expect(refused.code == 1)
            #expect(refused.talk.contains("would be left with 1 of its 2"), "\(refused.talk)")
            let dead = try nodes.cairn("admin", "node", "remove", "\(leader)", "--dead")
            #expect(dead.code == 0, "\(dead.talk)")
            let left = try nodes.cairn("admin", "status", "--json")
            #expect(left.code == 0, "\(left.output)")
            #expect(try nodes.cairn("kv", "get", "key 5").output == "5\n")
        }
    }

    @Test func `a token lets in so many nodes, for so long, and none with a wrong name`() throws {
        try withFolder { folder in
            let nodes = try Nodes(1, in: folder)
            let token = try value(
                of: "token", in: nodes.cairn("token", "create", "--json").output)
            #expect(try nodes.cairn("token", "revoke", "1").code == 0)
            let port = try nodes.servers[0].port(of: "native")
            let run = try Run([
                "server", "--data", folder + "/late", "--join", "127.0.0.1:\(port)", "--token",
                token, "--node-listen", "127.0.0.1:\(try freePort())", "--native-listen",
                "127.0.0.1:\(try freePort())", "--client-listen", "127.0.0.1:0",
            ])
            #expect(run.code == 1)
            #expect(run.talk.contains("revoked"), "\(run.talk)")
            #expect(nodes.servers[0].stop() == 0)
        }
    }
}

private func value(of name: String, in json: String) throws -> String {
    let start = try #require(json.range(of: "\"\(name)\":\""))
    return String(json[start.upperBound...].prefix { $0 != "\"" })
}

/// One of loopback that nobody listens at now.
func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            unsafe bind(descriptor, address, length) | getsockname(descriptor, address, &length)
        }
    }
    try #require(code == 0)
    return UInt16(bigEndian: address.sin_port)
}
