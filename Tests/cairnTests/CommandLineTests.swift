import Foundation  // Process and temporary files.
import Options
import Testing

/// The program as it was built, seen from outside.
@Suite struct CommandLineTests {
    @Test func `help is for standard output`() throws {
        for line in [["--help"], ["-h"], ["help"]] {
            let run = try Run(line)
            #expect(run.code == 0)
            #expect(run.output.contains("Usage: cairn COMMAND"))
            #expect(run.output.contains("  server"))
            #expect(run.talk.isEmpty)
        }
        let server = try Run(["server", "--help"])
        #expect(server.output.contains("--client-listen"))
        #expect(server.output.contains("CAIRN_CLIENT_LISTEN"))
        #expect(server.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `the version is one line`() throws {
        let run = try Run(["--version"])
        #expect(run == Run(code: 0, output: "cairn \(version)\n", talk: ""))
    }

    @Test func `a wrong word exits with 64 and names the nearest right one`() throws {
        let flag = try Run(["server", "--client-lisen", "127.0.0.1:1", "--data", "d"])
        #expect(flag.code == 64)
        #expect(flag.output.isEmpty)
        #expect(flag.talk.hasPrefix("cairn server: unknown flag --client-lisen; "))
        #expect(flag.talk.contains("did you mean --client-listen?"))
        let command = try Run(["sever"])
        #expect(command.code == 64)
        #expect(command.talk.contains("unknown command sever; did you mean server?"))
        let nothing = try Run([])
        #expect(nothing.code == 64)
        #expect(nothing.output.isEmpty)
        #expect(nothing.talk.contains("Usage: cairn COMMAND"))
    }

    @Test func `a configuration is checked and shown with its sources`() throws {
        try withFile(#"{"loops": 2, "log-level": "error"}"#) { path in
            let run = try Run(
                ["server", "--check", "--data", "/srv/cairn", "--config", path],
                variables: ["CAIRN_LOOPS": "3", "CAIRN_LOG_LEVELS": "raft=debug"])
            #expect(run.code == 0)
            #expect(run.talk.isEmpty)
            for line in [
                #""data": {"value": "/srv/cairn", "from": "flag --data"}"#,
                #""loops": {"value": 3, "from": "environment CAIRN_LOOPS"}"#,
                #""log-level": {"value": "error", "from": "\#(path):1:27"}"#,
                #""log-levels": {"value": {"raft": "debug"}, "from": "environment CAIRN_LOG_LEVELS"}"#,
                #""idle-timeout": {"value": "75s", "from": "default"}"#,
                #""cache-share": {"value": "25%", "from": "default"}"#,
            ] {
                #expect(run.output.contains(line), "\(run.output)")
            }
        }
    }

    @Test func `everything wrong in a configuration is told at once`() throws {
        try withFile("{\n  \"idle-timout\": \"5s\"\n}") { path in
            let run = try Run(
                ["server", "--check", "--data=d", "--config", path, "--request-body-max", "64M"],
                variables: ["CAIRN_LOG_LEVLE": "debug"])
            #expect(run.code == 64)
            #expect(run.output.isEmpty)
            #expect(
                run.talk == """
                    cairn server: --request-body-max 64M: must be a size, 1KiB to 16TiB, \
                    such as 512, 64KiB, 16MiB or 2GB
                    cairn server: unknown variable CAIRN_LOG_LEVLE; did you mean CAIRN_LOG_LEVEL?
                    cairn server: \(path):2:3: unknown key "idle-timout"; \
                    did you mean "idle-timeout"?
                    cairn server: nothing was done; `cairn server --help` lists every key

                    """)
        }
    }

    @Test(
        arguments: [
            (["--client-tls-key", "k"], "set both or none of them"),
            (["--join", "127.0.0.1:7402"], "a node that joins needs a token"),
            (["--node-listen", "0.0.0.0:7401"], "by which one others reach it"),
            (["--native-listen=127.0.0.1:7401"], "an address can be listed in only one of them"),
            (["--client-listen=127.0.0.1:7401"], "an address can be listed in only one of them"),
        ] as [([String], String)])
    func `keys that contradict each other stop the start`(_ flags: [String], _ reason: String)
        throws
    {
        let run = try Run(["server", "--check", "--data", "d"] + flags)
        #expect(run.code == 64)
        #expect(run.talk.contains(reason), "\(run.talk)")
    }

    @Test func `a file that is missing or a folder is named with the reason`() throws {
        let missing = try Run(["server", "--data=d", "--config", "/nonexistent/cairn.json"])
        #expect(missing.code == 64)
        #expect(
            missing.talk.hasPrefix(
                "cairn server: flag --config: cannot read /nonexistent/cairn.json: "
                    + "No such file or directory\n"))
        let folder = try Run(["server", "--data=d"], variables: ["CAIRN_CONFIG": "/"])
        #expect(folder.code == 64)
        #expect(
            folder.talk.hasPrefix(
                "cairn server: environment CAIRN_CONFIG: cannot read /: Is a directory\n"))
    }

    @Test func `a rate of nothing is refused, as no server could hold to it`() throws {
        let run = try Run(["server", "--check", "--data=d", "--upload-rate-min", "0"])
        #expect(run.code == 64)
        #expect(run.talk.hasPrefix("cairn server: --upload-rate-min 0: must be a size, "))
    }

    @Test func `a cache that leaves no memory for the rest is refused`() throws {
        let run = try Run(["server", "--check", "--data=d", "--cache-share", "80%"])
        #expect(run.code == 64)
        #expect(
            run.talk.hasPrefix(
                "cairn server: --cache-share 80%: must be a percentage, 1% to 75%\n"),
            "\(run.talk)")
    }

    @Test func `a file without end is not read to its end`() throws {
        let run = try Run(["server", "--data=d", "--config", "/dev/zero"])
        #expect(run.code == 64)
        #expect(run.talk.contains("/dev/zero:1:1: larger than the 1048576 bytes allowed"))
    }

    @Test func `an answer that cannot be written is a failure`() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let run = try Run(["--version"], output: full)
        #expect(run.code == 1)
        #expect(run.talk == "cannot write to standard output: No space left on device\n")
    }
}

/// One run of the built program, to its end.
struct Run: Equatable {
    let code: Int32
    let output: String
    let talk: String

    init(code: Int32, output: String, talk: String) {
        self.code = code
        self.output = output
        self.talk = talk
    }

    /// - Parameter variables: all that the program gets.
    init(_ arguments: [String], variables: [String: String] = [:], output file: FileHandle? = nil)
        throws
    {
        let process = Process()
        // The tests and the program are built into the same folder.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
            .appendingPathComponent("cairn")
        process.arguments = arguments
        process.environment = variables
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        let talk = Pipe()
        process.standardOutput = file ?? output
        process.standardError = talk
        try process.run()
        // Both fit into their pipes: one after the other cannot block the program.
        let outputText = file == nil ? String(decoding: try read(output), as: UTF8.self) : ""
        let talkText = String(decoding: try read(talk), as: UTF8.self)
        process.waitUntilExit()
        self.init(code: process.terminationStatus, output: outputText, talk: talkText)
    }
}

private func read(_ pipe: Pipe) throws -> Data {
    try pipe.fileHandleForReading.readToEnd() ?? Data()
}

private func withFile(_ text: String, _ body: (_ path: String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("cairn-\(UUID().uuidString).json").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
}
