import Foundation  // Folders.
import Glibc
import RealNodes
import Testing

/// A cluster that loses most of its nodes for good.
@Suite struct RecoverySlowTests {
    /// Three nodes, each of which may be started again where it was.
    private final class Three {
        private let folder: String
        private let ports: [(node: UInt16, native: UInt16)]
        private(set) var servers: [RunningServer] = []

        init(in folder: String) throws {
            self.folder = folder
            ports = try (0..<3).map { _ in (try freePort(), try freePort()) }
            for number in 0..<3 {
                try FileManager.default.createDirectory(
                    atPath: "\(folder)/\(number)", withIntermediateDirectories: true)
                var flags = listening(number)
                if number > 0 {
                    let made = try cairn(at: [0], "token", "create", "--json").output
                    let start = try #require(made.range(of: #""token":""#))
                    let token = made[start.upperBound...].prefix { $0 != "\"" }
                    flags += ["--join", "127.0.0.1:\(ports[0].native)", "--token", String(token)]
                }
                servers.append(try RunningServer(flags, folder: "\(folder)/\(number)"))
            }
        }

        private func listening(_ number: Int) -> [String] {
            [
                "--node-listen", "127.0.0.1:\(ports[number].node)",
                "--native-listen", "127.0.0.1:\(ports[number].native)",
            ]
        }

        func kill(_ number: Int) {
            servers[number].signal(SIGKILL)
            _ = servers[number].exitCode()
        }

        func start(_ number: Int) throws {
            servers[number] = try RunningServer(
                listening(number), folder: "\(folder)/\(number)",
                awaiting: #""message":"started""#)
        }

        func cairn(at nodes: [Int], _ words: String...) throws -> Run {
            try Run(
                words,
                variables: [
                    "CAIRN_TOKEN": try servers[0].made("token"),
                    "CAIRN_ADDRESS": nodes.map { "127.0.0.1:\(ports[$0].native)" }
                        .joined(separator: ","),
                ])
        }
    }

    @Test func `what is left goes on once its operator says so, and what comes back falls silent`()
        throws
    {
        try withFolder { folder in
            let three = try Three(in: folder)
            #expect(try three.cairn(at: [0, 1, 2], "kv", "put", "a", "1").code == 0)
            let well = try three.cairn(at: [2], "admin", "recover-quorum")
            #expect(well.code == 0 && well.output.contains("nothing to recover"), "\(well.talk)")
            three.kill(1)
            three.kill(2)

            let look = try three.cairn(at: [0], "admin", "recover-quorum")
            #expect(look.code == 1)
            #expect(look.output.contains("quorum lost"), "\(look.output)\(look.talk)")
            #expect(look.output.contains("--accept-loss-of 2,3"))
            let wrong = try three.cairn(at: [0], "admin", "recover-quorum", "--accept-loss-of", "3")
            #expect(wrong.code == 1 && wrong.talk.contains("name exactly those"))
            #expect(try three.cairn(at: [0], "kv", "put", "a", "2", "--timeout", "1s").code == 1)

            let done = try three.cairn(
                at: [0], "admin", "recover-quorum", "--accept-loss-of", "2,3", "--json")
            #expect(done.code == 0 && done.output.contains(#""done":true"#), "\(done.talk)")
            #expect(try three.cairn(at: [0], "kv", "get", "a").output == "1\n")
            #expect(try three.cairn(at: [0], "kv", "put", "a", "3").code == 0)

            // Two of three once: a quorum among themselves, until they hear of the new epoch.
            try three.start(1)
            try three.start(2)
            var isSilent = false
            for _ in 0..<300 where !isSilent {
                isSilent =
                    try three.cairn(at: [1, 2], "kv", "get", "a", "--timeout", "1s").code == 1
            }
            #expect(isSilent)
            #expect(try three.cairn(at: [0], "kv", "put", "a", "4").code == 0)
            #expect(try three.cairn(at: [0], "kv", "get", "a").output == "4\n")
            #expect(
                try three.cairn(at: [1, 2], "kv", "get", "a", "--timeout", "1s").code == 1)

            // Taken back, they begin anew with what the others have, and vote again.
            for node in ["2", "3"] {
                #expect(try three.cairn(at: [0], "admin", "node", "undrain", node).code == 0)
            }
            var groups = ""
            for _ in 0..<300 where groups.components(separatedBy: "[1,2,3]").count < 4 {
                groups = try three.cairn(at: [0], "admin", "group", "list", "--json").output
                Thread.sleep(forTimeInterval: 0.1)
            }
            #expect(groups.components(separatedBy: "[1,2,3]").count == 4, "\(groups)")
            three.kill(0)
            #expect(try three.cairn(at: [1, 2], "kv", "get", "a").output == "4\n")
        }
    }

    @Test func `the only node goes on with what it can still read of a damaged log`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(1, in: folder)
            for value in ["before", "needle", "after"] {
                #expect(try cluster.cairn("kv", "put", "a", value).code == 0)
            }
            cluster.kill(0)
            try Self.damage("needle", in: cluster.servers[0].folder + "/data/replicas/journal")
            try cluster.restart(0, awaiting: #""message":"started""#)

            let look = try cluster.cairn("admin", "recover-quorum")
            #expect(look.code == 1 && look.output.contains("quorum lost"), "\(look.output)")
            #expect(look.output.contains("on a disk that is damaged"), "\(look.output)")
            #expect(look.output.contains("--accept-loss-of none"), "\(look.output)")
            let done = try cluster.cairn("admin", "recover-quorum", "--accept-loss-of", "none")
            #expect(done.code == 0, "\(done.talk)")
            #expect(try cluster.cairn("kv", "put", "b", "1").code == 0)
            #expect(try cluster.cairn("kv", "get", "b").output == "1\n")
        }
    }

    /// Where these bytes are in a file, one of them is another from now on.
    private static func damage(_ text: String, in folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let handle = try #require(FileHandle(forUpdatingAtPath: "\(folder)/\(name)"))
            defer { try? handle.close() }
            let data = try handle.readToEnd() ?? Data()
            guard let place = data.firstRange(of: Data(text.utf8))?.lowerBound else { continue }
            try handle.seek(toOffset: UInt64(place))
            try handle.write(contentsOf: Data("N".utf8))
            return
        }
        Issue.record("\(text) is in no file of \(folder)")
    }
}
