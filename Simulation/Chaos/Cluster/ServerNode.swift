internal import Glibc
internal import Platform

/// A node in a process of its own, with a folder of its own.
@MainActor final class ServerNode {
    /// As the cluster counts: from 1, in the order in which they joined.
    let number: Int
    let host: String
    /// The data folder and the log are in it.
    let folder: String
    /// Nil while nothing is to run.
    private(set) var child: Child?
    /// It has been told to end, or killed.
    private var isEnding = false
    /// What keeps it from doing its part; nil when nothing does.
    var trouble: String?
    /// Words before the command, where it runs in a place of its own.
    private let place: [String]
    /// In its environment, such as a library that tells another time.
    var variables: [String] = []

    init(_ number: Int, host: String, in folder: String, place: [String]) {
        self.number = number
        self.host = host
        self.folder = "\(folder)/\(number)"
        self.place = place
    }

    var data: String { folder + "/data" }
    var log: String { folder + "/log" }
    var nativeAddress: String { "\(host):7402" }
    var nodeAddress: String { "\(host):7401" }

    func start(_ cairn: String, flags: [String] = []) async throws {
        precondition(child == nil, "node \(number) runs")
        child = try await Child(
            place + [
                cairn, "server", "--data", data, "--client-listen", "\(host):7400",
                "--node-listen", nodeAddress, "--native-listen", nativeAddress,
            ] + flags, variables: Tool.surroundings + variables, saysTo: log)
        isEnding = false
    }

    /// Does not wait until it has ended, as `kill` does.
    func strike() {
        isEnding = true
        child?.signal(SIGKILL)
    }

    func kill() async throws {
        isEnding = true
        try await child?.kill()
        child = nil
    }

    /// Asks it to end, which it has to do.
    func stop() async throws {
        isEnding = true
        child?.signal(SIGTERM)
        if let child, try await child.end(within: .seconds(30)) != 0 {
            throw Finding("node \(number) does not stop within 30 seconds, or says that it failed")
        }
        child = nil
    }

    func pause() { child?.signal(SIGSTOP) }
    func resume() { child?.signal(SIGCONT) }

    /// Ended though nobody asked it to.
    var hasFailed: Bool { !isEnding && child?.exitCode != nil }

    /// By its own word, in half a second.
    var isReady: Bool {
        child != nil && answer(to: "GET /health/ready").hasPrefix("HTTP/1.1 200 ")
    }

    /// Of HTTP; empty if none comes in half a second.
    func answer(to request: String) -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 0, tv_usec: 500_000)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard Self.connect(descriptor, to: host, port: 7400) else { return "" }
        let text = "\(request) HTTP/1.1\r\nHost: cairn\r\nConnection: close\r\n\r\n"
        _ = unsafe send(descriptor, text, text.utf8.count, Int32(MSG_NOSIGNAL))
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    nonisolated static func connect(_ descriptor: Int32, to host: String, port: UInt16) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        unsafe inet_pton(AF_INET, host, &address.sin_addr)
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe Glibc.connect(
                    descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}

/// What a run was to find: something that must not be.
struct Finding: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
