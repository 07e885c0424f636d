import Options
import Terminal

let (job, settings) = Terminal.start(program)
switch job {
case .server:
    if settings[ServerKeys.check] {
        Terminal.put(settings.effective)
        Terminal.exit(.done)
    }
    Terminal.say(
        "cairn server: the configuration is good, but this build has no server yet; "
            + "`cairn server --check` shows the configuration\n")
    Terminal.exit(.failed)
}
