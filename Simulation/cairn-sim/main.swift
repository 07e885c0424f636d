internal import Cases
internal import Options
internal import Scripts
internal import Terminal

let (job, settings) = Terminal.start(program)
do throws(TextFileError) {
    let failedCount =
        switch job {
        case .cases:
            try CasesCommand.run(settings[SimulatorKeys.paths]) { Terminal.put($0 + "\n") }
                .failedCount
        case .histories:
            try HistoriesCommand.run(settings[SimulatorKeys.paths]) { Terminal.put($0 + "\n") }
                .failedCount
        }
    Terminal.exit(failedCount == 0 ? .done : .failed)
} catch {
    Terminal.say("cairn-sim: \(error)\n")
    Terminal.exit(.failed)
}
