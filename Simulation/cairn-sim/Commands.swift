internal import JSON
internal import Options
internal import RaftCluster
internal import Scenarios

/// What the commands of `cairn-sim` do; `main.swift` says how.
enum Job: Sendable {
    case cases
    case histories
    case raft
    case explore
    case run
    case scenarios
    case replay
    case shrink
    case digest
    case speed
}

enum SimulatorKeys {
    static let paths = Key(
        required: "paths", .list(of: .path), help: "Files, or folders with files.")
    static let rewrites = Key(
        "rewrite", .boolean, default: false,
        help: "Write what each command answers into the scripts, as what is expected.",
        reach: .flag)

    static let subject = Key(
        required: "run", .subject, help: "A run's seed, or a file that holds a scenario.")
    static let scenario = Key(
        optional: "scenario", Kind<String>.string,
        help: "The scenario; without it, the seed decides. `cairn-sim scenarios` lists them.",
        reach: .flag)
    static let files = Key(
        "files", Kind<String>.path, default: "Simulation/Scenarios/Regressions",
        help: "A folder with scenarios that once failed.", reach: .flag)
    static let minutes = Key(
        optional: "minutes", .integer(1...100_000), help: "Stop after this time, if not earlier.",
        reach: .flag)
    static let keepsGoing = Key(
        "keep-going", Kind<Bool>.boolean, default: false,
        help: "Go on after a run that failed.", reach: .flag)
    static let isBrief = Key(
        "brief", Kind<Bool>.boolean, default: false,
        help: "Do what the seeds draw in half the time.", reach: .flag)
    static let digests = Key(
        "digests", Kind<Bool>.boolean, default: false,
        help: "Print each run's hash, as `digest` does.", reach: .flag)
    static let json = Key(
        "json", Kind<Bool>.boolean, default: false, help: "Print one JSON object.", reach: .flag)

    static let seeds = Key(
        required: "seeds", .seeds, help: "The runs, from the first to the last.", reach: .flag)
    static let members = Key(
        optional: "members", .integer(1...9), help: "Members of each cluster; 3, 5 and 7 in turn.",
        reach: .flag)

    static let start = Key(
        "start", .choice("START"), default: Exploration.Start.fresh,
        help: "An empty group, or two members with rival logs.", reach: .flag)
    static let campaigns = bound("campaigns", 1, "Times that a member campaigns.")
    static let silences = bound("silences", 0, "Times that a member hears nobody for long.")
    static let crashes = bound("crashes", 0, "Crashes, each with any part of the pending writes.")
    static let proposals = bound("proposals", 1, "Commands proposed.")
    static let copies = bound("copies", 0, "Messages that arrive twice.")
    static let packets = bound("packets", 4, "Messages in flight at once; older ones are lost.")
    static let states = Key(
        "states", .integer(1...1_000_000_000), default: 100_000_000,
        help: "Distinct states after which the walk stops.", reach: .flag)

    private static func bound(_ name: String, _ standard: Int, _ help: String) -> Key<Int> {
        Key(name, .integer(0...100), default: standard, help: help, reach: .flag)
    }

    static func scope(_ settings: Settings) -> Exploration.Scope {
        var scope = Exploration.Scope()
        scope.start = settings[start]
        scope.campaignCount = settings[campaigns]
        scope.silenceCount = settings[silences]
        scope.crashCount = settings[crashes]
        scope.proposalCount = settings[proposals]
        scope.copyCount = settings[copies]
        scope.packetCountMax = settings[packets]
        return scope
    }
}

/// Which run: what a seed does, or what a file says.
enum Subject: Hashable, Sendable {
    case seed(UInt64)
    case file(String)
}

extension Kind<Subject> {
    fileprivate static var subject: Kind {
        Kind(
            "SEED|FILE", noun: "a seed or a file",
            parse: { text throws(Refusal) in
                guard !text.isEmpty else { throw Refusal("must be a seed or a file") }
                return UInt64(text).map { .seed($0) } ?? .file(text)
            },
            write: {
                switch $0 {
                case .seed(let seed): JSONValue(.string("\(seed)"))
                case .file(let path): JSONValue(.string(path))
                }
            })
    }
}

extension Kind<ClosedRange<UInt64>> {
    /// `1..1000`
    fileprivate static var seeds: Kind {
        Kind(
            "FIRST..LAST", noun: "a range of seeds such as 1..1000",
            parse: { text throws(Refusal) in
                let ends = text.split(separator: ".").map { UInt64($0) }
                guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last
                else { throw Refusal("must be a range of seeds such as 1..1000") }
                return first...last
            },
            write: { JSONValue(.string("\($0.lowerBound)..\($0.upperBound)")) })
    }
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
            sections: [Section("Expectations", [SimulatorKeys.rewrites])],
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
        Command(
            "raft",
            summary: "Run clusters of Raft cores under faults, one for each seed.",
            discussion: "Prints the events before each broken rule, and how often the states that "
                + "matter were reached. Exit codes: 0 all held, 1 some failed, 64 wrong usage.",
            examples: [Example("cairn-sim raft --seeds 1..10000", "A hunt of a few minutes.")],
            sections: [Section("Runs", [SimulatorKeys.seeds, SimulatorKeys.members])],
            action: .raft),
        Command(
            "explore",
            summary: "Go through everything that can happen to three Raft cores within bounds.",
            discussion: "Prints the number of distinct states, or the steps that break a rule. "
                + "Exit codes: 0 all held, 1 a rule was broken, 64 wrong usage.",
            examples: [
                Example("cairn-sim explore --campaigns 1 --crashes 1", "A minute."),
                Example("cairn-sim explore --start conflict", "Two rival logs."),
            ],
            sections: [
                Section(
                    "Bounds",
                    [
                        SimulatorKeys.start, SimulatorKeys.campaigns, SimulatorKeys.silences,
                        SimulatorKeys.crashes, SimulatorKeys.proposals, SimulatorKeys.copies,
                        SimulatorKeys.packets, SimulatorKeys.states,
                    ])
            ],
            action: .explore),
        Command(
            "run",
            summary: "Run a simulated cluster with each of many seeds.",
            discussion: "Each seed draws a plan: nodes, callers, faults. Without a scenario, the "
                + "files of scenarios that once failed come first, then all sorts in turn. The "
                + "first run that fails ends it. Exit codes: 0 all runs are clean, 1 one is not, "
                + "64 wrong usage.",
            examples: [
                Example("cairn-sim run --seeds 1..1000", "A thousand seeds."),
                Example(
                    "cairn-sim run --seeds 1..1000000 --scenario disks --minutes 30",
                    "Half an hour of bad disks."),
            ],
            sections: [
                Section(
                    "Runs",
                    [
                        SimulatorKeys.seeds, SimulatorKeys.scenario, SimulatorKeys.minutes,
                        SimulatorKeys.keepsGoing, SimulatorKeys.isBrief, SimulatorKeys.digests,
                        SimulatorKeys.files, SimulatorKeys.json,
                    ])
            ],
            action: .run),
        Command(
            "scenarios",
            summary: "List the scenarios that there are, a line each.",
            examples: [Example("cairn-sim scenarios", "Their names, and what they are about.")],
            sections: [Section("Files", [SimulatorKeys.files])],
            action: .scenarios),
        Command(
            "replay",
            summary: "Show what happens in a run.",
            examples: [
                Example("cairn-sim replay 17", "The timeline of seed 17."),
                Example("cairn-sim replay found.scenario", "That of a plan in a file."),
            ],
            arguments: [SimulatorKeys.subject],
            sections: [
                Section(
                    "Runs",
                    [SimulatorKeys.scenario, SimulatorKeys.isBrief, SimulatorKeys.files])
            ],
            action: .replay),
        Command(
            "shrink",
            summary: "Print the least that still fails as a run does.",
            discussion: "Leaves out faults, callers, nodes and operations as long as the same "
                + "checker still finds something wrong. Exit codes: 0 here it is, 1 the run is "
                + "clean, 64 wrong usage.",
            examples: [
                Example("cairn-sim shrink 17 > found.scenario", "What is left of seed 17.")
            ],
            arguments: [SimulatorKeys.subject],
            sections: [
                Section(
                    "Runs",
                    [
                        SimulatorKeys.scenario, SimulatorKeys.isBrief, SimulatorKeys.minutes,
                        SimulatorKeys.files,
                    ])
            ],
            action: .shrink),
        Command(
            "digest",
            summary: "Print a hash of all that happens in a run.",
            discussion: "It is the same each time, on any machine.",
            examples: [Example("cairn-sim digest 17", "The hash of seed 17.")],
            arguments: [SimulatorKeys.subject],
            sections: [
                Section(
                    "Runs",
                    [SimulatorKeys.scenario, SimulatorKeys.isBrief, SimulatorKeys.files])
            ],
            action: .digest),
        Command(
            "speed",
            summary: "Measure how fast runs are on this machine.",
            discussion: "Prints the events of a busy cluster in a second, and the simulated hours "
                + "of a quiet one. Takes a minute.",
            examples: [Example("cairn-sim speed", "Both figures.")],
            action: .speed),
    ])
