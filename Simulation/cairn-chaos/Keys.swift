internal import Chaos
internal import Options

enum Job: Sendable {
    case run
    case story(Story.Title)

    var name: String {
        switch self {
        case .run: "run"
        case .story(let title): title.rawValue
        }
    }

    /// Mounts disks of its own.
    var mounts: Bool {
        switch self {
        case .story(.fullDisk), .story(.stalledDisk): true
        default: false
        }
    }
}

enum ChaosKeys {
    enum Network: String, CaseIterable, Sendable {
        case loopback
        case lab
    }

    static let nodes = Key(
        "nodes", .integer(3...7), default: 3, help: "Nodes of the cluster.", reach: .flag)
    static let time = Key(
        "for", .duration(.seconds(1) ... .seconds(86_400)), default: .seconds(60),
        help: "How long faults are thrown.", reach: .flag)
    static let network = Key(
        "network", .choice("NETWORK"), default: Network.loopback,
        help: "lab: nodes in namespaces, whose links are cut as well. Needs root.", reach: .flag)
    static let seed = Key(
        optional: "seed", .integer(1...Int.max), help: "Picks the faults; drawn, if absent.",
        reach: .flag)
    static let folder = Key(
        "folder", .path, default: ".build/chaos", help: "Where the run is kept, in a folder.",
        reach: .flag)
    static let cairn = Key(
        optional: "cairn", .path, help: "The program; the one beside this one, if absent.",
        reach: .flag)
    static let gapMax = Key(
        "gap-max", .duration(.milliseconds(100) ... .seconds(3600)), default: .seconds(10),
        help: "The longest time without a write while a majority is well.", reach: .flag)

    static let common = Section("Run", [seed, folder, cairn, gapMax])
}

let program = Program<Job>(
    "cairn-chaos",
    summary: "Breaks clusters of real processes, and looks whether they keep their word.",
    variablePrefix: nil,
    commands: [
        Command(
            "run",
            summary: "Kill, pause, stop, wipe and cut off nodes at random, under load.",
            discussion: "Prints what it does as it does it, and the seed that picks it. Callers "
                + "write down all that they ask and see, a file for each key; the run passes if "
                + "all of it is linearizable, writes went on while a majority was well, and all "
                + "nodes came back. All processes end with this one. Exit codes: 0 passed, or "
                + "skipped with a line that says why, 1 failed, 64 wrong usage.",
            examples: [
                Example("cairn-chaos run --for 20m --nodes 5", "Twenty minutes of it."),
                Example("cairn-chaos run --network lab", "With links that are cut."),
            ],
            sections: [
                Section("Faults", [ChaosKeys.nodes, ChaosKeys.time, ChaosKeys.network]),
                ChaosKeys.common,
            ], action: .run),
        story(.replace, "Replace three nodes, one after the other, under load."),
        story(.grow, "Grow from one node to five, and shrink to three, under load."),
        story(.fullDisk, "Fill a follower's disk, the leader's, all. Needs root."),
        story(.stalledDisk, "Let the leader's disk stand still for a while. Needs root."),
        story(.wrongClock, "Set a node's clock an hour ahead, another's behind."),
        story(.strangers, "Let strangers connect to every port, ten thousand at a time."),
    ])

private func story(_ title: Story.Title, _ summary: String) -> Command<Job> {
    Command(
        title.rawValue, summary: summary, sections: [ChaosKeys.common], action: .story(title))
}
