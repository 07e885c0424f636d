import Foundation  // Process and temporary folders.
import Testing

/// What `make chaos` does at length. The program itself judges; what it found is in its last lines.
@Suite(.serialized) struct ChaosSlowTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    /// Unoptimised, and beside other tests: no bound on time that a busy machine breaks.
    private func run(_ words: String..., check: (Int32, String) -> Void) throws {
        try withFolder { folder in
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let process = Process()
            process.executableURL = URL(filePath: tests).deletingLastPathComponent()
                .appending(path: "cairn-chaos")
            process.arguments = words + ["--folder", folder, "--gap-max", "30s"]
            process.currentDirectoryURL = Self.root
            process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
            process.standardInput = FileHandle.nullDevice
            let path = folder + "/output"
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            let output = try #require(FileHandle(forUpdatingAtPath: path))
            process.standardOutput = output
            process.standardError = output
            try process.run()
            process.waitUntilExit()
            check(process.terminationStatus, try String(contentsOfFile: path, encoding: .utf8))
        }
    }

    private static let hasLab: Bool = {
        let process = Process()
        process.executableURL = root.appending(path: "cluster/lab")
        process.arguments = ["check"]
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test func `three nodes bear forty seconds of faults, and lose nothing`() throws {
        // Where namespaces can't be made, nodes are not cut off from each other, but all else is.
        let network = Self.hasLab ? "lab" : "loopback"
        try run("run", "--for", "40s", "--seed", "7", "--network", network) { code, output in
            #expect(code == 0, "\(output)")
            #expect(output.contains("are linearizable"), "\(output)")
        }
    }

    @Test func `no original of three nodes is left, and no request went unanswered`() throws {
        try run("replace") { code, output in
            #expect(code == 0, "\(output)")
            #expect(output.contains("3 joined, 3 removed"), "\(output)")
        }
    }

    @Test func `strangers at every port change nothing`() throws {
        try run("strangers") { code, output in #expect(code == 0, "\(output)") }
    }
}
