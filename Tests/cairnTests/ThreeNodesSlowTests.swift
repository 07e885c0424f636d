import Glibc
import RealNodes
import Testing

/// Three processes that have found each other by tokens.
@Suite struct ThreeNodesSlowTests {
    @Test func `nodes join, take over from a leader that is killed, and leave`() throws {
        try withFolder { folder in
            let nodes = try RunningCluster(3, in: folder)
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
            let nodes = try RunningCluster(1, in: folder)
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

    @Test func `who could not start, or would be at another's address, is no node of the cluster`()
        throws
    {
        try withFolder { folder in
            let nodes = try RunningCluster(1, in: folder)
            let token = try value(
                of: "token", in: nodes.cairn("token", "create", "--json").output)
            let native = try nodes.servers[0].port(of: "native")
            let taken = try nodes.servers[0].port(of: "nodes")
            func join(_ flags: [String]) throws -> Run {
                try Run(
                    [
                        "server", "--data", folder + "/late", "--join", "127.0.0.1:\(native)",
                        "--token", token, "--client-listen", "127.0.0.1:0", "--native-listen",
                    ] + flags)
            }
            let here = try join([
                "127.0.0.1:\(try freePort())", "--node-listen", "127.0.0.1:\(taken)",
            ])
            #expect(here.code == 1)
            #expect(here.talk.contains("is in use by another process"), "\(here.talk)")
            // As from a machine whose own loopback is free there.
            let there = try join([
                "127.0.0.2:\(try freePort())", "--node-listen", "127.0.0.2:\(taken)",
                "--advertise", "127.0.0.1",
            ])
            #expect(there.code == 1)
            #expect(there.talk.contains("is the address of node 1"), "\(there.talk)")
            let list = try nodes.cairn("admin", "node", "list", "--json").output
            #expect(!list.contains(#""node":2"#), "\(list)")
            #expect(nodes.servers[0].stop() == 0)
        }
    }
}
