/// `cairn-sim shrink`
package enum ShrinkCommand {
    /// The scenario file of the least that fails as `plan` does; nil if that is clean.
    package static func scenario(
        of plan: NamedPlan, durationMax: Duration?, say: (String) -> Void
    ) -> String? {
        let clock = ContinuousClock()
        let start = clock.now
        guard let flaw = Run.report(of: plan.plan).flaw else { return nil }
        say("seed \(plan.plan.seed) of \(plan.scenario): \(flaw)\n")
        let shrinker = Shrinker(
            plan.plan,
            failure: { candidate in
                let report = Run.report(of: candidate)
                return report.flaw?.checker == flaw.checker ? report : nil
            },
            mayGoOn: { durationMax.map { clock.now - start < $0 } ?? true })
        guard var shrinker else { return nil }
        shrinker.shrink()
        say("\(shrinker.runCount) smaller plans tried\n")
        let left = Run.report(of: shrinker.plan).flaw
        return "# \(left.map { "\($0)" } ?? "")\n" + shrinker.plan.text
    }
}
