internal import Glibc
internal import Platform
internal import RealNodes
internal import World

/// Three members of etcd on loopback, as processes of their own: TLS between them, every write
/// synced, as by default. Nil where etcd is not installed.
final class Etcd {
    /// Where clients reach each member.
    let endpoints: [Endpoint]
    private var processes: [pid_t] = []

    init?(in folder: String) throws {
        let program = "/usr/bin/etcd"
        guard unsafe access(program, X_OK) == 0 else { return nil }
        let ports = try (0..<6).map { _ in try freePort() }
        endpoints = ports[..<3].map { Endpoint(host: "127.0.0.1", port: $0) }
        let members = (0..<3).map { "m\($0)=https://127.0.0.1:\(ports[3 + $0])" }
        for number in 0..<3 {
            let peer = "https://127.0.0.1:\(ports[3 + number])"
            let client = "http://127.0.0.1:\(ports[number])"
            processes.append(
                try Self.spawn([
                    program, "--name", "m\(number)", "--data-dir", "\(folder)/etcd\(number)",
                    "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
                    "--peer-auto-tls", "--listen-client-urls", client,
                    "--advertise-client-urls", client,
                    "--initial-cluster", members.joined(separator: ","),
                    "--initial-cluster-state", "new", "--logger", "zap", "--log-level", "panic",
                ]))
        }
    }

    /// Nanoseconds that the members have used so far, from what the kernel says of each.
    var processorTime: @Sendable () -> UInt64 {
        let paths = processes.map { "/proc/\($0)/stat" }
        return {
            var ticks: UInt64 = 0
            for path in paths {
                let text = (try? SmallFile.text(at: path)) ?? ""
                // The fields follow the name in brackets; times are the 14th and the 15th.
                let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...]
                    .split(separator: " ")
                ticks += fields[12..<14].reduce(0) { $0 + (UInt64($1) ?? 0) }
            }
            return ticks * 1_000_000_000 / UInt64(sysconf(Int32(_SC_CLK_TCK)))
        }
    }

    func stop() {
        for process in processes {
            kill(process, SIGKILL)
            var status: Int32 = 0
            unsafe waitpid(process, &status, 0)
        }
        processes = []
    }

    /// The places of the leader and of a follower among the endpoints, once they have a leader.
    func roles(on loop: EventLoop) async throws -> (leader: Int, follower: Int) {
        for _ in 0..<500 {
            for (place, endpoint) in endpoints.enumerated() {
                guard
                    let answer = try? await EtcdCallers.status(at: endpoint, on: loop),
                    answer.leader != 0, answer.leader == answer.member
                else { continue }
                return (place, (place + 1) % 3)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NotReady()
    }

    private static func spawn(_ words: [String]) throws -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 1...2 {
            unsafe posix_spawn_file_actions_addopen(
                &actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawn(&process, words[0], &actions, nil, &arguments, environ)
        guard code == 0 else { throw NotReady() }
        return process
    }

    struct NotReady: Error {}
}
