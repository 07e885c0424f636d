internal import Chaos
internal import Options
internal import Platform
internal import Terminal

let (job, settings) = Terminal.start(program)
do {
    var isRun = false
    if case .run = job { isRun = true }
    let wantsLab = isRun && settings[ChaosKeys.network] == .lab
    let stage = try await Stage.enter(
        lab: wantsLab ? settings[ChaosKeys.nodes] : nil, mounts: job.mounts,
        words: Array(CommandLine.arguments.dropFirst()))
    if case .skipped(let reason) = stage {
        Terminal.put("skipped: \(reason)\n")
        Terminal.exit(.done)
    }
    var order = Trial.Order()
    if isRun { order.nodeCount = settings[ChaosKeys.nodes] }
    order.seed = settings[ChaosKeys.seed].map(UInt64.init) ?? .random(in: 1...999_999)
    order.cairn = settings[ChaosKeys.cairn]
    order.gapMax = settings[ChaosKeys.gapMax]
    order.folder = "\(settings[ChaosKeys.folder])/\(job.name)-\(order.seed)"
    if case .lab(let network) = stage { order.lab = network }
    let trial = try await Trial(order) { Terminal.put($0) }
    var isPassed = false
    switch job {
    case .run:
        let faults = RandomFaults(trial, for: settings[ChaosKeys.time])
        Signals.hold()
        let signals = try EventLoop(name: "signals", mayBlock: true)
        signals.run {
            _ = Signals.next()
            Task { await faults.end() }
        }
        isPassed = try await faults.run()
    case .story(let title):
        isPassed = try await Story(trial).run(title)
    }
    Terminal.exit(isPassed ? .done : .failed)
} catch {
    Terminal.say("cairn-chaos: \(error)\n")
    Terminal.exit(.failed)
}
