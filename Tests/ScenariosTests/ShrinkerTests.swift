import Scenarios
import Testing
import VirtualWorld

/// Shrinks for failures that hang on the plan alone, so that each takes no time.
@Suite struct ShrinkerTests {
    private func shrunk(_ plan: Plan, _ fails: @escaping (Plan) -> Bool) -> Plan? {
        var shrinker = Shrinker(plan) { fails($0) ? Run.Report(plan: $0) : nil }
        shrinker?.shrink()
        return shrinker?.plan
    }

    private let plan = Scenario.swarm.plan(seed: 8)

    @Test func `a plan that doesn't fail is not shrunk`() {
        #expect(shrunk(plan) { _ in false } == nil)
    }

    @Test func `where anything fails, next to nothing is left`() {
        let least = shrunk(plan) { _ in true }
        #expect(least?.faults.isEmpty == true)
        #expect(least?.clients == [0])
        #expect(least?.nodeCount == 3 && least?.groupCount == 1 && least?.keyCount == 1)
        let isCalm = Plan.dice.allSatisfy { least?[keyPath: $0.path] == 0 }
        #expect(isCalm)
    }

    @Test func `what the failure needs is left, and nothing else`() throws {
        var plan = Scenario.network.plan(seed: 3)
        plan.disk.crashProbability = 0.002
        plan.network.lossProbability = 0.05
        let needed = [plan.faults[1], plan.faults[plan.faults.count - 2]]
        let least = try #require(
            shrunk(plan) { candidate in
                candidate.network.lossProbability > 0
                    && needed.allSatisfy { fault in
                        candidate.faults.contains {
                            $0.kind == fault.kind && $0.nodes == fault.nodes
                        }
                    }
                    && candidate.clients.contains { $0 >= 17 }
            })
        #expect(least.faults.count == 2)
        #expect(least.clients == [17])
        #expect(least.network.lossProbability > 0 && least.disk.crashProbability == 0)
        #expect(least.text.split(separator: "\n").count <= 9, "\(least.text)")
    }

    @Test func `all has time to come to rest, however short the plan gets`() {
        let least = shrunk(plan) { _ in true }
        #expect(least.map { $0.endAt - $0.stopAt >= .seconds(12) } == true)
    }
}
