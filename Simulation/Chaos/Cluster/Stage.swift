internal import Glibc

/// Where a run takes place: on this machine's own network and disks, or beside namespaces that are
/// gone when the run ends, whatever ends it.
package enum Stage {
    case plain
    /// Beside the network that `cluster/lab within` has made, whose addresses begin so.
    case lab(network: String)
    /// Where mounts are nobody else's.
    case mounts
    case skipped(reason: String)

    private static let variable = "CAIRN_CHAOS_STAGE"

    /// Starts the program anew where it is to run, unless that is here.
    @MainActor package static func enter(
        lab nodeCount: Int?, mounts: Bool, words: [String]
    ) async throws -> Stage {
        if unsafe getenv(variable) != nil {
            guard nodeCount != nil, let network = unsafe getenv("LAB_NETWORK") else {
                return .mounts
            }
            return .lab(network: unsafe String(cString: network))
        }
        guard nodeCount != nil || mounts else { return .plain }
        var command = ["unshare", "--mount"]
        if let nodeCount {
            let check = try await Tool(
                ["cluster/lab", "check"], saysTo: "/tmp/cairn-chaos-\(getpid())")
            guard check.code == 0 else { return .skipped(reason: check.output) }
            command = ["cluster/lab", "within", "\(nodeCount)"]
        } else if geteuid() != 0 {
            return .skipped(reason: "mounting needs root")
        }
        unsafe setenv(variable, "1", 1)
        guard let program = Tool.ownProgram else { return .skipped(reason: "/proc is not mounted") }
        var arguments = unsafe (command + [program] + words).map { unsafe strdup($0) } + [nil]
        _ = unsafe execvp(command[0], &arguments)
        return .skipped(reason: "cannot start \(command[0])")
    }
}
