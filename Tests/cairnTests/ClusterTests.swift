import Foundation  // Temporary folders.
import Glibc
import Testing

/// Clusters of real processes, as whoever types the commands sees them.
@Suite struct ClusterTests {
    // MARK: One node

    @Test func `what was written is there after a stop and after a kill`() throws {
        try withFolder { folder in
            let first = try RunningServer(folder: folder)
            #expect(try first.cairn("kv", "put", "a", "1").code == 0)
            #expect(first.stop() == 0)
            let second = try RunningServer(folder: folder)
            #expect(try second.cairn("kv", "get", "a").output == "1\n")
            #expect(try second.cairn("kv", "put", "a", "2").code == 0)
            second.signal(SIGKILL)
            _ = second.exitCode()
            let third = try RunningServer(folder: folder)
            #expect(try third.cairn("kv", "get", "a").output == "2\n")
            #expect(third.stop() == 0)
        }
    }

    @Test func `the map puts, compares, lists and removes`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            #expect(try server.cairn("kv", "cas", "a", "1", "--expect-absent").code == 0)
            let taken = try server.cairn("kv", "cas", "a", "2", "--expect-absent")
            #expect(taken.code == 1)
            #expect(taken.talk.contains("does not have the expected value"), "\(taken.talk)")
            #expect(try server.cairn("kv", "cas", "a", "3", "--expect", "1").code == 0)
            #expect(try server.cairn("kv", "put", "b", "4").code == 0)
            #expect(try server.cairn("kv", "range").output == "a\t3\nb\t4\n")
            let cut = try server.cairn("kv", "range", "--limit", "1", "--json")
            #expect(
                cut.output == #"{"pairs":[{"key":"a","value":"3"}],"isCut":true}"# + "\n")
            #expect(try server.cairn("kv", "del", "a").code == 0)
            let gone = try server.cairn("kv", "get", "a")
            #expect(gone == Run(code: 1, output: "", talk: "cairn kv get: there is no key a\n"))
            #expect(server.stop() == 0)
        }
    }

    @Test func `a cluster is made in an empty folder only, for its owner only`() throws {
        try withFolder { folder in
            let data = folder + "/data"
            let made = try Run(["init", "--data", data])
            #expect(made.code == 0, "\(made.talk)")
            #expect(made.output.contains("cairn-admin-"))
            for name in ["node.json", "tls/node.key", "tls/authority.key"] {
                let file = try FileManager.default.attributesOfItem(atPath: "\(data)/\(name)")
                #expect(file[.posixPermissions] as? Int == 0o600)
            }
            let again = try Run(["init", "--data", data])
            #expect(again.code == 1)
            #expect(again.talk.contains("is a node's already"), "\(again.talk)")
            let other = try Run(["init", "--data", folder])
            #expect(other.code == 1)
            #expect(other.talk.contains("is not empty (data)"), "\(other.talk)")
        }
    }

    @Test func `a folder without a node is not started, and the way on is told`() throws {
        try withFolder { folder in
            let run = try Run(["server", "--data", folder + "/data"])
            #expect(run.code == 1)
            #expect(run.talk.contains("belongs to no cluster yet; `cairn init"), "\(run.talk)")
        }
    }

    @Test func `a token that is none, mistyped, foreign or for another use is told`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let token = try server.made("token")
            #expect(
                try server.cairn("kv", "get", "a", token: "secret").talk.contains("not a token"))
            #expect(
                try server.cairn("kv", "get", "a", token: token.dropLast() + "x").talk
                    .contains("was mistyped"))
            let foreign = try Run(["init", "--data", folder + "/other", "--json"]).output
            let start = try #require(foreign.range(of: "cairn-admin-"))
            let other = String(foreign[start.lowerBound...].prefix { $0 != "\"" })
            let run = try server.cairn("kv", "get", "a", token: other)
            #expect(run.code == 1)
            #expect(run.talk.contains("not of this cluster's authority"), "\(run.talk)")
            let join = try server.cairn("token", "create", "--json").output
            let begin = try #require(join.range(of: "cairn-join-"))
            let joining = String(join[begin.lowerBound...].prefix { $0 != "\"" })
            let wrong = try server.cairn("kv", "get", "a", token: joining)
            #expect(wrong.code == 64)
            #expect(wrong.talk.contains("for nodes that join"), "\(wrong.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `who cannot be reached is named at once`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let token = try server.made("token")
            let port = try server.port(of: "native")
            #expect(server.stop() == 0)
            let run = try Run(
                ["admin", "status", "--address", "127.0.0.1:\(port)"],
                variables: ["CAIRN_TOKEN": token])
            #expect(run.code == 1)
            #expect(run.talk.contains("nobody listens at 127.0.0.1:\(port)"), "\(run.talk)")
        }
    }

    @Test func `the last node is not removed`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let run = try server.cairn("admin", "node", "remove", "1")
            #expect(run.code == 1)
            #expect(run.talk.contains("node 1 is the last one"), "\(run.talk)")
            let unknown = try server.cairn("admin", "node", "remove", "7")
            #expect(unknown.code == 1)
            #expect(unknown.talk.contains("list the nodes"), "\(unknown.talk)")
            #expect(server.stop() == 0)
        }
    }

    @Test func `a load is measured and ends with one line of figures`() throws {
        try withFolder { folder in
            let server = try RunningServer(folder: folder)
            let run = try server.cairn(
                "bench", "mixed", "--callers", "8", "--seconds", "1", "--json")
            #expect(run.code == 0, "\(run.talk)")
            #expect(run.output.hasPrefix(#"{"operations_per_second":"#), "\(run.output)")
            #expect(run.output.contains(#""errors":0"#), "\(run.output)")
            #expect(server.stop() == 0)
        }
    }
}
