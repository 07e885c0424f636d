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
        case .scenarios: list()
        case .replay: replay()
        case .shrink: shrink()
        case .digest: digest()
        case .speed: speed()
        }
    Terminal.exit(isPassed ? .done : .failed)
} catch {
    Terminal.say("cairn-sim: \(error)\n")
    Terminal.exit(.failed)
}

/// Ends the program with what a catalog has to say about a name or a file.
func refuse(_ error: CatalogError) -> Never {
    Terminal.say("cairn-sim: \(error)\n")
    if case .unknown = error { Terminal.exit(.wrongUsage) }
    Terminal.exit(.failed)
}

func catalog() throws(CatalogError) -> Catalog {
    do throws(CatalogError) { return try Catalog(folder: settings[SimulatorKeys.files]) } catch {
        // Outside the source folder there are no files unless somebody names some.
        guard case .file = error, settings.source(of: SimulatorKeys.files) == .default else {
            throw error
        }
        return try Catalog()
    }
}

func run() -> Bool {
    do throws(CatalogError) {
        var order = RunCommand.Order(seeds: settings[SimulatorKeys.seeds])
        order.scenario = settings[SimulatorKeys.scenario]
        order.keepsGoing = settings[SimulatorKeys.keepsGoing]
        order.isBrief = settings[SimulatorKeys.isBrief]
        order.printsDigests = settings[SimulatorKeys.digests]
        order.durationMax = settings[SimulatorKeys.minutes].map { .seconds(60 * $0) }
        let isForPeople = !settings[SimulatorKeys.json]
        let summary = try RunCommand.run(order, from: try catalog()) {
            if isForPeople { Terminal.put($0) }
        }
        Terminal.put(isForPeople ? summary.text : summary.json)
        return summary.failures.isEmpty
    } catch { refuse(error) }
}

func list() -> Bool {
    do throws(CatalogError) { Terminal.put(try catalog().text) } catch { refuse(error) }
    return true
}

/// The run that was asked for.
func subject() -> NamedPlan {
    do throws(CatalogError) {
        switch settings[SimulatorKeys.subject] {
        case .seed(let seed):
            let plan = try catalog().plan(seed, of: settings[SimulatorKeys.scenario])
            return settings[SimulatorKeys.isBrief] ? plan.brief : plan
        case .file(let path): return NamedPlan(try Catalog.file(at: path))
        }
    } catch { refuse(error) }
}

func replay() -> Bool {
    let run = subject()
    let report = Run.report(of: run.plan, keepsTimeline: true)
    put("# seed \(run.plan.seed) of \(run.scenario)")
    for line in report.lines { put(line) }
    put(report.flaw?.description ?? "clean")
    return report.flaw == nil
}

func shrink() -> Bool {
    let limit = settings[SimulatorKeys.minutes].map { Duration.seconds(60 * $0) }
    let run = subject()
    let scenario = ShrinkCommand.scenario(of: run, durationMax: limit, say: Terminal.say)
    guard let scenario else {
        Terminal.say("cairn-sim: the run is clean: there is nothing to shrink\n")
        return false
    }
    Terminal.put(scenario)
    return true
}

func digest() -> Bool {
    put(Run.report(of: subject().plan).digestText)
    return true
}

func speed() -> Bool {
    SpeedCommand.run(print: put)
    return true
}
