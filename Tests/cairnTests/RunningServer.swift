import Foundation  // Process, pipes and temporary files.
import Glibc
import Synchronization

/// A server in a process of its own, with a folder of its own, at ports of the system's choice.
final class RunningServer {
    private let process = Process()
    private let lines: LogLines
    /// The data folder is in it.
    let folder: String

    /// Makes a cluster, unless the flags join one or the folder is a node's already, and returns
    /// when the server says that it is ready, or what else is awaited, or has ended.
    init(
        _ flags: [String] = [], folder: String, awaiting part: String = #""message":"ready""#
    ) throws {
        self.folder = folder
        let isNodes = FileManager.default.fileExists(atPath: folder + "/data/node.json")
        if !isNodes, !flags.contains("--join") {
            let made = try Run(["init", "--data", folder + "/data", "--json"])
            try made.output.write(
                toFile: folder + "/made", atomically: true, encoding: .utf8)
        }
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(filePath: tests).deletingLastPathComponent()
            .appending(path: "cairn")
        process.arguments =
            [
                "server", "--data", folder + "/data", "--client-listen", "127.0.0.1:0",
                "--loops", "2",
            ]
            + (flags.contains("--node-listen")
                ? [] : ["--node-listen", "127.0.0.1:0", "--native-listen", "127.0.0.1:0"]) + flags
        process.environment = [:]
        process.standardInput = FileHandle.nullDevice
        let talk = Pipe()
        process.standardError = talk
        try process.run()
        lines = LogLines(of: talk)
        _ = lines.first { $0.contains(part) }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// What `init` said, as JSON.
    func made(_ name: String) throws -> String {
        let text = try String(contentsOfFile: folder + "/made", encoding: .utf8)
        guard let start = text.range(of: "\"\(name)\":\"") else { throw NotReady(talk: text) }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    /// A command to the cluster, as its administrator.
    func cairn(_ words: String..., token: String? = nil) throws -> Run {
        try Run(
            words,
            variables: [
                "CAIRN_TOKEN": try token ?? made("token"),
                "CAIRN_ADDRESS": "127.0.0.1:\(try port(of: "native"))",
            ])
    }

    func signal(_ signal: Int32) {
        kill(process.processIdentifier, signal)
    }

    /// Asks it to end and waits for that.
    func stop() -> Int32 {
        signal(SIGTERM)
        return exitCode()
    }

    func exitCode() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The first line, of those that came and those to come, with all of the parts.
    func line(with parts: String...) -> String? {
        lines.first { line in parts.allSatisfy { line.contains($0) } }
    }

    var talk: String { lines.all.joined(separator: "\n") }

    /// Where it listens: the first address in the log's field of that name.
    func port(of field: String) throws -> UInt16 {
        guard let line = line(with: #""message":"started""#),
            let start = line.range(of: "\"\(field)\":\"127.0.0.1:"),
            let port = UInt16(line[start.upperBound...].prefix { $0.isNumber })
        else { throw NotReady(talk: talk) }
        return port
    }

    struct NotReady: Error {
        let talk: String
    }

    /// The answer to a request that closes its connection.
    func answer(to request: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = try port(of: "clients").bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw NotReady(talk: talk) }
        let text = "\(request) HTTP/1.1\r\nHost: cairn\r\nConnection: close\r\n\r\n"
        _ = unsafe send(descriptor, text, text.utf8.count, Int32(MSG_NOSIGNAL))
        let handle = FileHandle(fileDescriptor: descriptor)
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }
}

/// Reads a process's log as it comes, on a thread of its own.
private final class LogLines: Sendable {
    private struct State {
        var lines: [String] = []
        var isAtEnd = false
    }

    private let state = Mutex(State())
    private let changed = DispatchSemaphore(value: 0)

    init(of pipe: Pipe) {
        let handle = pipe.fileHandleForReading
        Thread.detachNewThread { [self] in
            var rest = ""
            while true {
                let data = handle.availableData
                rest += String(decoding: data, as: UTF8.self)
                var lines = rest.split(separator: "\n", omittingEmptySubsequences: false)
                rest = String(lines.removeLast())
                state.withLock { state in
                    state.lines += lines.map(String.init)
                    state.isAtEnd = data.isEmpty
                }
                changed.signal()
                if data.isEmpty { return }
            }
        }
    }

    var all: [String] { state.withLock { $0.lines } }

    /// Nil if the log ends without such a line, or none comes in time.
    func first(where matches: (String) -> Bool) -> String? {
        while true {
            let (line, isAtEnd) = state.withLock { ($0.lines.first(where: matches), $0.isAtEnd) }
            if line != nil || isAtEnd { return line }
            guard changed.wait(timeout: .now() + 20) == .success else { return nil }
        }
    }
}
