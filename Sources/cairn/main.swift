internal import Options
internal import Platform
internal import Terminal

Signals.hold()
let (job, settings) = Terminal.start(program)
switch job {
case .server:
    if settings[ServerKeys.check] {
        Terminal.put(settings.effective)
        Terminal.exit(.done)
    }
    do {
        try await NodeProcess(settings).runUntilStopped()
        Terminal.exit(.done)
    } catch {
        Terminal.say("cairn server: \(error)\n")
        Terminal.exit(.failed)
    }
}
