import Foundation  // Process and temporary folders.
import RealNodes
import Testing

/// `cluster/local`, as somebody tries Cairn out.
@Suite struct LocalClusterSlowTests {
    /// The script, with a folder whose path has spaces, at ports that nobody listens at.
    private struct Local {
        let folder: String
        let port: UInt16

        init(in folder: String) throws {
            self.folder = folder + "/my own cluster"
            port = try freePort() - 10
        }

        func callAsFunction(_ words: String..., folder other: String? = nil) throws -> Run {
            let process = Process()
            process.executableURL =
                URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../cluster/local").standardizedFileURL
            process.arguments = words
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            process.environment = [
                "PATH": "/usr/bin:/bin", "LOCAL_FOLDER": other ?? folder, "LOCAL_PORT": "\(port)",
                "CAIRN": URL(filePath: tests).deletingLastPathComponent()
                    .appending(path: "cairn").path,
            ]
            process.standardInput = FileHandle.nullDevice
            // Not pipes: the nodes go on, and would hold them open.
            func file(_ name: String) throws -> FileHandle {
                let path = "\(folder).\(name)"
                _ = FileManager.default.createFile(atPath: path, contents: nil)
                return try #require(FileHandle(forUpdatingAtPath: path))
            }
            let (output, talk) = (try file("output"), try file("talk"))
            process.standardOutput = output
            process.standardError = talk
            try process.run()
            process.waitUntilExit()
            func text(_ file: FileHandle) throws -> String {
                try file.seek(toOffset: 0)
                return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
            }
            let (outputText, talkText) = (try text(output), try text(talk))
            return Run(code: process.terminationStatus, output: outputText, talk: talkText)
        }
    }

    @Test func `it goes up and down, bears what is done to a node, and keeps what it holds`() throws
    {
        try withFolder { folder in
            let local = try Local(in: folder)
            defer { _ = try? local("destroy") }
            let up = try local("up", "3")
            try #require(up.code == 0, "\(up.talk)")
            #expect(up.output.hasPrefix("3 nodes are ready: "))
            #expect(up.output.contains("export CAIRN_TOKEN=cairn-admin-"))
            #expect(try local("cairn", "kv", "put", "a", "1").code == 0)

            let second = try local("up", "1", folder: folder + "/other")
            #expect(second.code == 1)
            #expect(second.talk.contains("somebody listens at port"), "\(second.talk)")
            #expect(second.talk.contains("LOCAL_PORT="))

            #expect(try local("kill", "2").code == 0)
            let dead = try local("pause", "2")
            #expect(dead.talk.contains("node 2 does not run; restart starts it"), "\(dead.talk)")
            #expect(try local("restart", "2").code == 0)
            #expect(try local("pause", "1").code == 0)
            #expect(try local("cairn", "kv", "put", "a", "2").code == 0)
            #expect(try local("kill", "4").talk.contains("there is no node 4"))

            // A node that stands still is woken to be stopped.
            let down = try local("down")
            #expect(down.code == 0, "\(down.talk)")
            #expect(try local("up").code == 0)
            #expect(try local("cairn", "kv", "get", "a").output == "2\n")
            #expect(try local("status").output.hasPrefix("All is well.\n"))
            #expect(try local("destroy").code == 0)
            #expect(!FileManager.default.fileExists(atPath: local.folder))
        }
    }
}
