internal import Options
internal import Platform
internal import Terminal

let (job, settings) = Terminal.start(program)
switch job {
case .server:
    if settings[ServerKeys.check] {
        Terminal.put(settings.effective)
        Terminal.exit(.done)
    }
    Signals.hold()
    do {
        try await NodeProcess(settings).runUntilStopped()
        Terminal.exit(.done)
    } catch {
        Terminal.say("cairn server: \(error)\n")
        Terminal.exit(.failed)
    }
}
