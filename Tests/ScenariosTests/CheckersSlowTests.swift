import Cluster
import KeyValue
import Testing
import VirtualWorld
import World

// Spoils clusters in ways that no plan could ask for.
@testable import Scenarios

/// What is spoiled in a run is found, by the checker whose business it is.
@Suite struct CheckersSlowTests {
    /// The first election takes a second. Callers work until four seconds are over; the audit comes
    /// after six, and the end after ten.
    private let plan: Plan = {
        var plan = Plan(seed: 1)
        plan.clients = [1000, 1000]
        plan.healAt = .milliseconds(500)
        plan.stopAt = .seconds(4)
        plan.endAt = .seconds(10)
        return plan
    }()

    private func checker(after spoil: (SimulatedCluster) -> Void) -> Flaw.Checker? {
        Run.report(of: plan, after: spoil).flaw?.checker
    }

    /// Changes every value that callers look at in the stores of these nodes, unnoticed.
    private func spoil(_ nodes: ArraySlice<SimulatedCluster.Node>, of cluster: SimulatedCluster) {
        cluster.hasHonestDisks = false
        for node in nodes {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
                // (No expectation here: it would read a real clock within the run.)
                let rows = GroupKeys(group: 7).machineRows(from: [digit])
                _ = node.device.damage(.silent, in: rows) { _ in 0 }
            }
        }
    }

    @Test func `nothing is found in a run that nobody spoils`() {
        #expect(checker { _ in } == nil)
    }

    @Test func `a broken invariant of a node`() {
        let found = checker { cluster in
            cluster.simulator.schedule(after: .seconds(1)) {
                cluster.fail(cluster.nodes[0], NodeFailure(.brokenInvariant, "for a test"))
            }
        }
        #expect(found == .invariant)
    }

    @Test func `a job that leaves the simulation`() {
        let found = checker { cluster in
            cluster.simulator.schedule(after: .seconds(1)) { Task.detached {} }
        }
        #expect(found == .escape)
    }

    /// Each node compares its state with its digest, so callers wait rather than read it.
    @Test func `a state that is another one everywhere`() {
        let found = checker { cluster in
            // Once callers rest, or they would write over it.
            cluster.simulator.schedule(after: .milliseconds(4200)) {
                spoil(cluster.nodes[...], of: cluster)
            }
        }
        #expect(found == .progress)
    }

    @Test func `a replica that is another one in the end`() {
        let found = checker { cluster in
            cluster.simulator.schedule(after: .milliseconds(9900)) {
                spoil(cluster.nodes[..<1], of: cluster)
            }
        }
        #expect(found == .digest)
    }

    /// Nothing is there, says a get that finds something, as long as `isTime` says so.
    private func forget(
        in cluster: SimulatedCluster, while isTime: @escaping (Duration) -> Bool
    ) {
        cluster.distort = { [simulator = cluster.simulator] answer in
            // What begins like this holds a pair.
            guard case .done(let bytes) = answer, bytes.first == 10,
                isTime(simulator.time - Instant(nanoseconds: 0))
            else { return answer }
            return .done([16, 0])
        }
    }

    @Test func `a read that does not see what was acknowledged`() {
        #expect(
            checker { forget(in: $0) { .seconds(2)...(.seconds(3)) ~= $0 } } == .linearizability)
    }

    @Test func `what was acknowledged, and is not there in the end`() {
        #expect(checker { forget(in: $0) { $0 > .seconds(5) } } == .durability)
    }

    @Test(arguments: [Answer.done([255]), .opened(session: 7), .refused(.malformed)])
    func `an answer that is none`(instead: Answer) {
        let found = checker { cluster in
            cluster.distort = { [simulator = cluster.simulator] answer in
                simulator.time > Instant(nanoseconds: 2_000_000_000) ? instead : answer
            }
        }
        #expect(found == .answers)
    }

    @Test func `callers that wait though all is well`() {
        let found = checker { cluster in
            cluster.simulator.schedule(after: .milliseconds(2500)) {
                for first in cluster.nodes {
                    for second in cluster.nodes where first !== second {
                        cluster.network.cut(from: first.machine.name, to: second.machine.name)
                    }
                }
            }
        }
        #expect(found == .progress)
    }

    @Test func `a change that is never made`() {
        let found = checker { cluster in
            cluster.simulator.schedule(after: .seconds(1)) {
                cluster.admin.insist("wait for nothing", at: cluster.nodes[0]) { _, whenDone in
                    whenDone(nil)
                } isDone: { _ in
                    false
                } then: {
                }
            }
        }
        #expect(found == .changes)
    }
}
