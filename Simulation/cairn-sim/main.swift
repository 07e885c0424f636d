internal import Cases
internal import Glibc
internal import RaftCluster
internal import Scripts

let usage = """
    usage: cairn-sim cases [--rewrite] PATH…
           cairn-sim raft --seeds FIRST..LAST [--members COUNT]
           cairn-sim explore [--campaigns COUNT] [--silences COUNT] [--crashes COUNT]
                             [--proposals COUNT] [--copies COUNT] [--packets COUNT]
                             [--start fresh|conflict] [--states COUNT]

    cases    runs the scripts in these files and folders and prints what differs, or writes what is
             answered into them
    raft     runs clusters of Raft cores under faults, one for each seed
    explore  goes through everything that can happen to three cores within these bounds
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
case "explore":
    let options = options(
        arguments.dropFirst(),
        known: [
            "--campaigns", "--silences", "--crashes", "--proposals", "--copies", "--packets",
            "--start", "--states",
        ])
    func count(_ name: String, or standard: Int) -> Int {
        guard let text = options[name] else { return standard }
        guard let number = Int(text), number >= 0 else { wrongUsage() }
        return number
    }
    var scope = Exploration.Scope()
    scope.campaignCount = count("--campaigns", or: scope.campaignCount)
    scope.silenceCount = count("--silences", or: scope.silenceCount)
    scope.crashCount = count("--crashes", or: scope.crashCount)
    scope.proposalCount = count("--proposals", or: scope.proposalCount)
    scope.copyCount = count("--copies", or: scope.copyCount)
    scope.packetCountMax = count("--packets", or: scope.packetCountMax)
    if let name = options["--start"] {
        guard let start = Exploration.Start(rawValue: name) else { wrongUsage() }
        scope.start = start
    }
    let isHeld = ExploreCommand.run(
        scopes: [scope], stateCountMax: count("--states", or: .max)
    ) { print($0) }
    exit(isHeld ? 0 : 1)
default: wrongUsage()
}
