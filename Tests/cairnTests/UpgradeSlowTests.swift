import Foundation  // Temporary folders.
import Glibc
import Testing

/// Processes of two releases in one cluster: an older one is what `--as-format-version 1` passes for.
@Suite struct UpgradeSlowTests {
    @Test(arguments: [[0, 1, 2], [2, 1, 0]])
    func `a cluster is upgraded node by node while it works, and does not go back`(
        order: [Int]
    ) throws {
        try withFolder { folder in
            let old = ["--as-format-version", "1"]
            let first = folder + "/1"
            try FileManager.default.createDirectory(
                atPath: first, withIntermediateDirectories: true)
            let made = try Run(["init", "--data", first + "/data", "--json"] + old)
            try made.output.write(toFile: first + "/made", atomically: true, encoding: .utf8)
            let nodes = try RunningCluster(3, in: folder, flags: old)
            func set() throws -> Run {
                try nodes.cairn("admin", "settings", "set", "upgrade.by-hand", "true")
            }

            // What the newer release brings is refused, with what it waits for, as long as one node
            // can't know it.
            for (place, node) in order.enumerated() {
                let refused = try set()
                #expect(refused.code == 1)
                #expect(
                    refused.talk.contains("upgrade.by-hand comes with format version 2."),
                    "\(refused.talk)")
                if place > 0 {
                    #expect(refused.talk.contains("node \(node + 1) ("), "\(refused.talk)")
                    #expect(!refused.talk.contains("node \(order[0] + 1) ("), "\(refused.talk)")
                }
                #expect(try nodes.cairn("kv", "put", "key \(place)", "\(place)").code == 0)
                #expect(nodes.servers[node].stop() == 0)
                try nodes.restart(node)
            }
            for server in nodes.servers {
                #expect(
                    server.line(with: "the cluster works at format version 2") != nil,
                    "\(server.talk)")
            }
            let done = try set()
            #expect(done.code == 0, "\(done.talk)")
            #expect(
                try nodes.cairn("kv", "range").output
                    == (0..<3).map { "key \($0)\t\($0)\n" }.joined())
            let status = try nodes.cairn("admin", "upgrade", "status", "--json").output
            #expect(status.contains(#""formatVersion":2,"agreed":2,"byHand":true"#), "\(status)")
            let finish = try nodes.cairn("admin", "upgrade", "finish")
            #expect(finish.code == 1)
            #expect(finish.talk.contains("the latest that its nodes speak"), "\(finish.talk)")

            // No way back.
            #expect(nodes.servers[order[0]].stop() == 0)
            try nodes.restart(order[0], flags: old)
            #expect(nodes.servers[order[0]].exitCode() == 1)
            #expect(
                nodes.servers[order[0]].talk.contains("this program speaks 1 at most"),
                "\(nodes.servers[order[0]].talk)")
        }
    }
}
