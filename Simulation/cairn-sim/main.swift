internal import Cases
internal import Options
internal import RaftCluster
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
        }
    Terminal.exit(isPassed ? .done : .failed)
} catch {
    Terminal.say("cairn-sim: \(error)\n")
    Terminal.exit(.failed)
}
