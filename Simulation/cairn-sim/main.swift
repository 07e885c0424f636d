internal import Cases
internal import Glibc
internal import RaftCluster
internal import Scripts

let usage = """
    usage: cairn-sim cases [--rewrite] PATH…
           cairn-sim raft --seeds FIRST..LAST [--members COUNT]

    cases  runs the scripts in these files and folders and prints what differs, or writes what is
           answered into them
    raft   runs clusters of Raft cores under faults, one for each seed
    """

func complain(_ text: String) {
    // Not `fputs`: C's `stderr` is a variable anyone may change.
    let line = text + "\n"
    _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
}

func wrongUsage() -> Never {
    complain(usage)
    exit(64)
}

/// `--name value` pairs, all of them known.
func options(_ arguments: ArraySlice<String>, known: Set<String>) -> [String: String] {
    var options: [String: String] = [:]
    var rest = arguments
    while let name = rest.popFirst() {
        guard known.contains(name), let value = rest.popFirst() else { wrongUsage() }
        options[name] = value
    }
    return options
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "cases" where arguments.count > 1:
    do throws(ScriptFileError) {
        if arguments.dropFirst().first == "--rewrite" {
            let errors = try CasesCommand.rewrite(Array(arguments.dropFirst(2)))
            for error in errors { complain("\(error)") }
            exit(errors.isEmpty ? 0 : 1)
        }
        let summary = try CasesCommand.run(Array(arguments.dropFirst())) { print($0) }
        exit(summary.failedCount == 0 ? 0 : 1)
    } catch {
        complain("cairn-sim: \(error)")
        exit(1)
    }
case "raft":
    let options = options(arguments.dropFirst(), known: ["--seeds", "--members"])
    let parts = (options["--seeds"] ?? "").split(separator: ".")
    guard parts.count == 2, let first = UInt64(parts[0]), let last = UInt64(parts[1]),
        first <= last
    else { wrongUsage() }
    var memberCount: Int?
    if let text = options["--members"] {
        guard let count = Int(text), (1...9).contains(count) else { wrongUsage() }
        memberCount = count
    }
    let isHeld = RaftCommand.run(seeds: first...last, memberCount: memberCount) { print($0) }
    exit(isHeld ? 0 : 1)
default: wrongUsage()
}
