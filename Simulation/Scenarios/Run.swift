internal import Cluster
internal import Histories
internal import KeyValue
internal import VirtualWorld
internal import World

/// One seed: a cluster, callers, and the faults that the seed drew, which end after a while; then
/// everything has to be well again, and all that was seen has to have been right.
package struct Run {
    package struct Report: Sendable {
        package let seed: UInt64
        /// The first thing that was wrong: the checker, then what it found.
        package internal(set) var flaw: String?
        package internal(set) var digest: UInt64 = 0
        package internal(set) var eventCount = 0
        package internal(set) var nanoseconds: UInt64 = 0
        package internal(set) var operationCount = 0
        package internal(set) var faults: [String: Int] = [:]
        package internal(set) var lines: [String] = []
    }

    private static let faultsEnd = Instant(nanoseconds: 12_000_000_000)
    private static let workEnds = Instant(nanoseconds: 22_000_000_000)
    private static let end = Instant(nanoseconds: 34_000_000_000)

    private let simulator: Simulator
    private let cluster: SimulatedCluster
    private var clients: [SimulatedClient] = []
    private let faults: Faults
    private let keyCount = 3

    package static func report(
        of scenario: Scenario, seed: UInt64, keepsTimeline: Bool = false
    ) -> Report {
        var run = Run(scenario, seed: seed, keepsTimeline: keepsTimeline)
        return run.go()
    }

    private init(_ scenario: Scenario, seed: UInt64, keepsTimeline: Bool) {
        simulator = Simulator(seed: seed, keepsTimeline: keepsTimeline)
        let mix = scenario.mix(&simulator.random)
        cluster = SimulatedCluster(
            simulator: simulator,
            size: SimulatedCluster.Size(
                founders: mix.nodeCount, spares: mix.spareCount, groups: mix.groupCount),
            network: mix.network, disk: mix.disk)
        faults = Faults(mix, cluster: cluster, until: Self.faultsEnd)
        for number in 1...mix.clientCount {
            clients.append(
                SimulatedClient(
                    number, cluster: cluster, keyCount: keyCount,
                    random: simulator.random.split()))
        }
    }

    private mutating func go() -> Report {
        for client in clients { client.begin() }
        faults.begin()
        simulator.run(until: Self.workEnds)
        for client in clients { client.isStopping = true }
        simulator.run(until: Self.end)
        let progress = progressFlaw
        for client in clients { client.close() }
        var report = Report(seed: simulator.seed)
        report.flaw =
            invariantFlaw ?? clients.compactMap(\.flaw).first ?? linearizabilityFlaw ?? progress
            ?? digestFlaw
        report.digest = simulator.trace.digest
        report.eventCount = simulator.eventCount
        report.nanoseconds = simulator.now.nanoseconds
        report.operationCount = clients.reduce(0) { $0 + $1.answeredCount }
        report.faults = cluster.network.faults
        for node in cluster.nodes {
            report.faults.merge(node.machine.disk.faults, uniquingKeysWith: +)
        }
        report.faults["restart"] = cluster.restartCount
        report.faults["state given up"] = cluster.damagedCount
        report.lines = simulator.trace.lines
        return report
    }

    private var invariantFlaw: String? {
        if let flaw = cluster.flaws.first { return "invariant: \(flaw)" }
        guard simulator.escapeCount > 0 else { return nil }
        return "escape: \(simulator.escapeCount) jobs tried to leave the simulation"
    }

    private var linearizabilityFlaw: String? {
        let checker = LinearizabilityChecker(RegisterModel())
        for key in Set(clients.flatMap { $0.history.keys }).sorted() {
            let verdict = checker.check(clients.flatMap { $0.history[key] ?? [] })
            if verdict != .linearizable {
                return "linearizability: key \(key.number) of group \(key.group): \(verdict)"
            }
        }
        return nil
    }

    /// All has been well for long enough: nobody still waits, and something was done at all.
    private var progressFlaw: String? {
        if let client = clients.first(where: { !$0.isIdle }) {
            return "progress: \(client.pendingText) long after all was mended"
        }
        return clients.allSatisfy { $0.answeredCount > 1 }
            ? nil : "progress: a client got no answer at all"
    }

    /// Nothing happens any more, so all members of a group have applied the same, and hold the same.
    private var digestFlaw: String? {
        for group in cluster.groupNumbers {
            do {
                if let flaw = try digestFlaw(of: group) { return "digest: \(flaw)" }
            } catch {
                return "digest: group \(group): \(error)"
            }
        }
        return nil
    }

    private func digestFlaw(of group: UInt64) throws(StoreError) -> String? {
        var first: StateAudit?
        for node in cluster.groups[group] ?? [] {
            let name = "\(node.machine.name), group \(group)"
            guard let audit = try StateAudit(of: group, in: MemoryStore(on: node.device)) else {
                return "\(name) has no state"
            }
            guard audit.kept == audit.counted else {
                return "\(name) at \(audit.index) keeps a digest its state does not have"
            }
            if let first, first != audit {
                return "\(name) at \(audit.index) differs from \(first.index)"
            }
            first = audit
        }
        return nil
    }
}
