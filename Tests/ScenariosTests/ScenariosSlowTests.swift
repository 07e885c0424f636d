import Scenarios
import Testing

@Suite struct ScenariosSlowTests {
    @Test(arguments: Scenario.allCases, [1, 2] as [UInt64])
    func `a seed's run is clean`(scenario: Scenario, seed: UInt64) {
        let report = Run.report(of: scenario.plan(seed: seed))
        #expect(report.flaw == nil, "cairn-sim replay \(seed) --scenario \(scenario.rawValue)")
        #expect(report.operationCount > 100)
    }

    @Test func `the same seed does the same again`() {
        let first = Run.report(of: Scenario.swarm.plan(seed: 5))
        #expect(first.digest == Run.report(of: Scenario.swarm.plan(seed: 5)).digest)
        #expect(first.digest != Run.report(of: Scenario.swarm.plan(seed: 6)).digest)
    }
}
