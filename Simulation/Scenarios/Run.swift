internal import Cluster
internal import Histories
internal import KeyValue
internal import VirtualWorld
internal import World

/// What a plan says, done: then everything has to be well again, and all that was seen has to have
/// been right.
package struct Run {
    package struct Report: Sendable {
        package let plan: Plan
        /// The first thing that was wrong.
        package internal(set) var flaw: Flaw?
        package internal(set) var digest: UInt64 = 0
        package internal(set) var eventCount = 0
        package internal(set) var nanoseconds: UInt64 = 0
        package internal(set) var operationCount = 0
        package internal(set) var faults: [String: Int] = [:]
        /// What the disks' dice did, as a plan would say it.
        package internal(set) var crashes: [Fault] = []
        package internal(set) var lines: [String] = []
    }

    private let plan: Plan
    private let simulator: Simulator
    private let cluster: SimulatedCluster
    private let clients: [SimulatedClient]

    package static func report(of plan: Plan, keepsTimeline: Bool = false) -> Report {
        Run(plan, keepsTimeline: keepsTimeline).go()
    }

    private init(_ plan: Plan, keepsTimeline: Bool) {
        self.plan = plan
        simulator = Simulator(seed: plan.seed, keepsTimeline: keepsTimeline)
        let cluster = SimulatedCluster(plan, simulator: simulator)
        self.cluster = cluster
        clients = plan.clients.indices.map { SimulatedClient($0 + 1, of: plan, cluster: cluster) }
    }

    private func go() -> Report {
        for client in clients { client.begin() }
        for fault in plan.faults {
            simulator.schedule(after: fault.at) { [simulator, cluster] in
                simulator.note("fault: \(fault.text)")
                fault.carryOut(on: cluster)
            }
        }
        simulator.schedule(after: plan.healAt) { [cluster] in cluster.heal() }
        simulator.run(for: plan.stopAt)
        for client in clients { client.isStopping = true }
        simulator.run(for: plan.endAt - plan.stopAt)
        var report = Report(plan: plan)
        report.flaw = findFlaw()
        report.digest = simulator.trace.digest
        report.eventCount = simulator.eventCount
        report.nanoseconds = simulator.now.nanoseconds
        report.operationCount = clients.reduce(0) { $0 + $1.answeredCount }
        report.faults = cluster.network.faults
        for node in cluster.nodes {
            report.faults.merge(node.machine.disk.faults, uniquingKeysWith: +)
        }
        for fault in plan.faults { report.faults[fault.kind.rawValue, default: 0] += 1 }
        report.faults["restart"] = cluster.restartCount
        report.faults["state given up"] = cluster.damagedCount
        report.faults.merge(cluster.admin.counts, uniquingKeysWith: +)
        report.faults = report.faults.filter { $0.value > 0 }
        report.crashes = cluster.crashes
        report.lines = simulator.trace.lines
        return report
    }

    private func findFlaw() -> Flaw? {
        let progress = progressFlaw
        for client in clients { client.close() }
        return invariantFlaw ?? clients.compactMap(\.flaw).first.map { Flaw(.answers, $0) }
            ?? linearizabilityFlaw ?? progress ?? changesFlaw ?? digestFlaw
    }

    private var invariantFlaw: Flaw? {
        if let flaw = cluster.flaws.first { return Flaw(.invariant, flaw) }
        guard simulator.escapeCount > 0 else { return nil }
        return Flaw(.escape, "\(simulator.escapeCount) jobs tried to leave the simulation")
    }

    private var linearizabilityFlaw: Flaw? {
        let checker = LinearizabilityChecker(RegisterModel())
        for key in Set(clients.flatMap { $0.history.keys }).sorted() {
            let verdict = checker.check(clients.flatMap { $0.history[key] ?? [] })
            if verdict != .linearizable {
                return Flaw(
                    .linearizability, "\(key): \(verdict)")
            }
        }
        return nil
    }

    /// All has been well for long enough: nobody still waits, and something was done at all.
    private var progressFlaw: Flaw? {
        if let client = clients.first(where: { !$0.isIdle }) {
            return Flaw(.progress, "\(client.pendingText) long after all was mended")
        }
        return clients.allSatisfy { $0.answeredCount > 1 }
            ? nil : Flaw(.progress, "a client got no answer at all")
    }

    private var changesFlaw: Flaw? {
        do { return try cluster.admin.finalFlaw().map { Flaw(.changes, $0) } } catch {
            return Flaw(.changes, "\(error)")
        }
    }

    /// Nothing happens any more, so all members of a group have applied the same, and hold the same.
    private var digestFlaw: Flaw? {
        for group in cluster.groupNumbers {
            do {
                if let flaw = try digestFlaw(of: group) { return Flaw(.digest, flaw) }
            } catch {
                return Flaw(.digest, "group \(group): \(error)")
            }
        }
        return nil
    }

    private func digestFlaw(of group: UInt64) throws(StoreError) -> String? {
        var first: StateAudit?
        for node in cluster.groups[group] ?? [] {
            let name = "\(node.machine.name), group \(group)"
            guard let audit = try StateAudit(of: group, in: MemoryStore(on: node.device)) else {
                return "\(name): no state"
            }
            guard audit.kept == audit.counted else {
                return "\(name): at \(audit.index) keeps a digest its state does not have"
            }
            if let first, first != audit {
                return "\(name): at \(audit.index) differs from \(first.index)"
            }
            first = audit
        }
        return nil
    }
}
