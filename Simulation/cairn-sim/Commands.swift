internal import Options

/// What the commands of `cairn-sim` do; `main.swift` says how.
enum Job: Sendable {
    case cases
    case histories
}

enum SimulatorKeys {
    static let paths = Key(
        required: "paths", .list(of: .path), help: "Files, or folders with files.")
}

let program = Program<Job>(
    "cairn-sim",
    summary: "Tries Cairn's parts, and judges what was recorded of it.",
    variablePrefix: nil,
    commands: [
        Command(
            "cases",
            summary: "Run scripts of commands with their expected outputs.",
            discussion: "Prints a line for each case that differs, with what was expected and "
                + "what came. Exit codes: 0 all passed, 1 some failed, 64 wrong usage.",
            examples: [Example("cairn-sim cases Tests/Scripts", "All scripts of a folder.")],
            arguments: [SimulatorKeys.paths],
            action: .cases),
        Command(
            "histories",
            summary: "Check recorded histories for linearizability.",
            discussion: "A file's name says what is expected: NAME.ok.EXT or NAME.bad.EXT. "
                + "Prints a line for each file whose verdict differs. Exit codes: 0 all agreed, "
                + "1 some differed, 64 wrong usage.",
            examples: [Example("cairn-sim histories chaos-run", "All histories of a folder.")],
            arguments: [SimulatorKeys.paths],
            action: .histories),
    ])
