import Cluster
import Testing
import VirtualWorld

// Breaks runs in ways that no plan could ask for.
@testable import Scenarios

@Suite struct ShrinkerSlowTests {
    @Test func `what a crash brings about becomes a plan with one crash and one caller`() throws {
        // After a restart, gets find nothing.
        func failure(_ plan: Plan) -> Run.Report? {
            let report = Run.report(of: plan) { cluster in
                cluster.distort = { [unowned cluster] answer in
                    guard cluster.restartCount > 0, case .done(let bytes) = answer,
                        bytes.first == 10
                    else { return answer }
                    return .done([16, 0])
                }
            }
            return report.flaw?.checker == .linearizability ? report : nil
        }
        let plan = try Plan(
            """
            seed 4
            client 40
            client 40
            die late 0.05
            at 900ms isolate n3 for 200ms
            at 1.2s crash n2 for 50ms
            at 1.5s cut n1 n2 for 100ms
            at 1.7s kill n1 for 50ms
            heal 2s
            stop 3s
            end 15s
            """)
        var shrinker = try #require(Shrinker(plan, failure: failure))
        shrinker.shrink()
        let text = shrinker.plan.text
        #expect(shrinker.plan.faults.count == 1, "\(text)")
        #expect(shrinker.plan.clients.count == 1, "\(text)")
    }

    @Test func `a run that a checker finds fault with becomes a few lines`() throws {
        // A checker that finds fault with a node's second crash.
        func failure(_ plan: Plan) -> Run.Report? {
            let report = Run.report(of: plan, keepsTimeline: true)
            let crashes = report.lines.count { $0.hasSuffix("n2 crashes") }
            return crashes >= 2 ? report : nil
        }
        let plan = try Plan(
            """
            seed 4
            client 10
            die loss 0.05
            at 100.003ms crash n1 for 50ms
            at 200.123ms crash n2 for 50.5ms
            at 300.5ms cut n1 n2 for 100ms
            at 512.3ms crash n2 for 50ms
            at 700ms kill n2 for 50ms
            heal 1s
            stop 1s
            end 13s
            """)
        var shrinker = try #require(Shrinker(plan, failure: failure))
        shrinker.shrink()
        let text = shrinker.plan.text
        #expect(shrinker.plan.faults.count == 2, "\(text)")
        #expect(shrinker.plan.network.lossProbability == 0, "\(text)")
        #expect(text.split(separator: "\n").count <= 8, "\(text)")
        let again = failure(try Plan(text))
        #expect(again != nil, "the file fails as the plan does")
    }
}
