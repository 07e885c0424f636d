import Options

/// What the commands of `cairn` do; `main.swift` says how.
enum Job: Sendable {
    case server
}

let program = Program<Job>(
    "cairn",
    summary: "A file storage and sharing cluster on your own machines.",
    variablePrefix: "CAIRN_",
    commands: [serverCommand])

private let serverCommand = Command<Job>(
    "server",
    summary: "Run a node.",
    discussion: "Refuses to start with an unknown key, a bad value or keys that contradict each "
        + "other, and reports all of them at once. Exit codes: 0 done, 1 failed, 64 wrong usage "
        + "or configuration.",
    examples: [
        Example(
            "cairn server --data /var/lib/cairn",
            "A node of its own, reachable from this machine only."),
        Example(
            "cairn server --config /etc/cairn.json --check",
            "Validate, and print every value with the place it comes from, as JSON."),
    ],
    sections: ServerKeys.sections,
    rules: ServerKeys.rules,
    file: ServerKeys.config,
    action: .server)
