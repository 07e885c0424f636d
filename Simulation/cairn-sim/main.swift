internal import Cases
internal import Options
internal import RaftCluster
internal import Scenarios
internal import Scripts
internal import Terminal

func put(_ line: String) { Terminal.put(line + "\n") }

let (job, settings) = Terminal.start(program)
do throws(TextFileError) {
    let isPassed =
        switch job {
        case .cases where settings[SimulatorKeys.rewrites]:
            try CasesCommand.rewrite(settings[SimulatorKeys.paths], print: put)
        case .cases:
            try CasesCommand.run(settings[SimulatorKeys.paths], print: put).failedCount == 0
        case .histories:
            try HistoriesCommand.run(settings[SimulatorKeys.paths], print: put).failedCount == 0
        case .raft:
            RaftCommand.run(
                seeds: settings[SimulatorKeys.seeds], memberCount: settings[SimulatorKeys.members],
                print: put)
        case .explore:
            ExploreCommand.run(
                SimulatorKeys.scope(settings), stateCountMax: settings[SimulatorKeys.states],
                print: put)
        case .run: run()
        case .replay: replay()
        case .digest: digest()
        }
    Terminal.exit(isPassed ? .done : .failed)
} catch {
    Terminal.say("cairn-sim: \(error)\n")
    Terminal.exit(.failed)
}

func run() -> Bool {
    let scenario = settings[SimulatorKeys.scenario]
    let summary = RunCommand.run(settings[SimulatorKeys.seeds], scenario)
    Terminal.put(
        settings[SimulatorKeys.json] ? summary.json(scenario) : summary.text(scenario))
    return summary.failed == nil
}

func report(keepsTimeline: Bool) -> Run.Report {
    Run.report(
        of: settings[SimulatorKeys.scenario].plan(seed: UInt64(settings[SimulatorKeys.seed])),
        keepsTimeline: keepsTimeline)
}

func replay() -> Bool {
    let report = report(keepsTimeline: true)
    for line in report.lines { put(line) }
    put(report.flaw?.description ?? "clean")
    return report.flaw == nil
}

func digest() -> Bool {
    let digits = String(report(keepsTimeline: false).digest, radix: 16)
    put(String(repeating: "0", count: 16 - digits.count) + digits)
    return true
}
