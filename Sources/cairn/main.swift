internal import Options
internal import Platform
internal import Terminal

let (job, settings) = Terminal.start(program)
if job == .server, settings[ServerKeys.check] {
    Terminal.put(settings.effective)
    Terminal.exit(.done)
}
do {
    if job == .server {
        Signals.hold()
        try await NodeProcess(settings).runUntilStopped()
    } else {
        try await job.run(settings)
    }
    Terminal.exit(.done)
} catch let error as WrongUsage {
    Terminal.say("cairn \(job.rawValue): \(error)\n")
    Terminal.exit(.wrongUsage)
} catch {
    Terminal.say("cairn \(job.rawValue): \(explained(error))\n")
    Terminal.exit(.failed)
}
