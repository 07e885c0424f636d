/// `cairn-sim run`
package enum RunCommand {
    package struct Order: Sendable {
        package var seeds: ClosedRange<UInt64>
        /// Nil for all in turn, and the files before them.
        package var scenario: String?
        package var keepsGoing = false
        /// Drawn plans in less time.
        package var isBrief = false
        /// A line for each run.
        package var printsDigests = false
        /// Of real time; nil for no end.
        package var durationMax: Duration?

        package init(seeds: ClosedRange<UInt64>) {
            self.seeds = seeds
        }
    }

    /// Runs one seed after another, up to the first that fails, the last, or the time's end.
    package static func run(
        _ order: Order, from catalog: Catalog, print: (String) -> Void
    ) throws(CatalogError) -> Summary {
        let clock = ContinuousClock()
        let start = clock.now
        var summary = Summary()
        /// Returns whether to go on.
        func run(_ plan: NamedPlan) -> Bool {
            let report = Run.report(of: plan.plan)
            summary.duration = clock.now - start
            if order.printsDigests {
                print("\(plan.plan.seed) \(plan.scenario) \(report.digestText)\n")
            }
            if let failure = summary.add(report, of: plan) {
                print(failure.text)
                if !order.keepsGoing { return false }
            }
            return order.durationMax.map { summary.duration < $0 } ?? true
        }
        if order.scenario == nil {
            for file in catalog.files {
                guard run(NamedPlan(file)) else { return summary }
            }
        }
        for seed in order.seeds {
            var plan = try catalog.plan(seed, of: order.scenario)
            if order.isBrief { plan = plan.brief }
            guard run(plan) else { break }
        }
        return summary
    }
}
