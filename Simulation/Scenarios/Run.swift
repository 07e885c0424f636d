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
        package internal(set) var coverage = Coverage()
        /// The longest that a caller waited after all was mended.
        package internal(set) var longestWait: Duration = .zero
        /// What the disks' dice did, as a plan would say it.
        package internal(set) var crashes: [Fault] = []
        package internal(set) var lines: [String] = []

        package init(plan: Plan) {
            self.plan = plan
        }

        package var digestText: String {
            let digits = String(digest, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    private let plan: Plan
    private let simulator: Simulator
    private let cluster: SimulatedCluster
    private let clients: [SimulatedClient]
    private let users: [any Caller]
    private let auditor: SimulatedClient

    /// Within which a caller is answered once all is well: nodes come back within 3 seconds, and
    /// links notice within that time that they are dead.
    private static let patience: Duration = .seconds(10)
    /// Before the end, so that the audit is over by then.
    private static let auditDuration: Duration = .seconds(4)

    package static func report(of plan: Plan, keepsTimeline: Bool = false) -> Report {
        report(of: plan, keepsTimeline: keepsTimeline) { _ in }
    }

    /// With something done to the cluster that no plan would do: for tests of the checkers.
    static func report(
        of plan: Plan, keepsTimeline: Bool = false, after prepare: (SimulatedCluster) -> Void
    ) -> Report {
        let run = Run(plan, keepsTimeline: keepsTimeline)
        prepare(run.cluster)
        return run.go()
    }

    private init(_ plan: Plan, keepsTimeline: Bool) {
        self.plan = plan
        simulator = Simulator(seed: plan.seed, keepsTimeline: keepsTimeline)
        let cluster = SimulatedCluster(plan, simulator: simulator)
        self.cluster = cluster
        let callers = plan.clients.indices.map { $0 + 1 }
        clients =
            plan.hasDrives ? [] : callers.map { SimulatedClient($0, of: plan, cluster: cluster) }
        let workers = plan.hasMoves ? callers.dropLast() : callers[...]
        users =
            (plan.hasDrives ? workers.map { DriveUser($0, of: plan, cluster: cluster) } : [])
            + (plan.hasMoves ? [ControlUser(plan, cluster: cluster)] : [])
        auditor = SimulatedClient(auditing: cluster, keyCount: plan.keyCount)
    }

    private var callers: [any Caller] { clients as [any Caller] + users }

    private func go() -> Report {
        for caller in callers { caller.begin() }
        cluster.roll?.begin()
        for fault in plan.faults {
            simulator.schedule(after: fault.at) { [simulator, cluster] in
                simulator.note("fault: \(fault.text)")
                fault.carryOut(on: cluster)
            }
        }
        simulator.schedule(after: plan.healAt) { [cluster] in cluster.heal() }
        simulator.run(for: plan.stopAt)
        for caller in callers { caller.isStopping = true }
        let restDuration = max(.zero, plan.endAt - plan.stopAt - Self.auditDuration)
        simulator.run(for: restDuration)
        // Nobody has asked for anything for a while: what was damaged is to be whole all the same.
        // Where members come and go, somebody still has.
        let restFlaw = plan.spareCount == 0 ? digestFlaw : nil
        if !plan.hasDrives { auditor.audit() }
        simulator.run(for: plan.endAt - plan.stopAt - restDuration)
        var report = Report(plan: plan)
        report.flaw = findFlaw() ?? restFlaw
        report.digest = simulator.trace.digest
        report.eventCount = simulator.eventCount
        report.nanoseconds = simulator.now.nanoseconds
        report.operationCount = callers.reduce(0) { $0 + $1.answeredCount }
        report.faults = cluster.network.faults
        for node in cluster.nodes {
            report.faults.merge(node.machine.disk.faults, uniquingKeysWith: +)
        }
        for fault in plan.faults { report.faults[fault.kind.rawValue, default: 0] += 1 }
        if plan.hasDrives {
            report.faults["delivery"] = cluster.record.shards.deliveredCount
            report.faults["shared before made"] = cluster.record.shards.earlyCount
            report.faults["survey of references"] = cluster.record.shards.surveyCount
            report.faults["slot moved"] = cluster.record.shards.movedCount
            report.faults["move given up"] = cluster.record.shards.givenUpCount
        }
        report.faults["restart"] = cluster.restartCount
        report.faults["clean stop"] = cluster.stopCount
        report.faults["state given up"] = cluster.damagedCount
        report.faults.merge(cluster.admin.counts, uniquingKeysWith: +)
        report.faults.merge(cluster.roll?.counts ?? [:], uniquingKeysWith: +)
        if cluster.hasBackups {
            report.faults.merge(cluster.backups.counts, uniquingKeysWith: +)
        }
        report.faults = report.faults.filter { $0.value > 0 }
        report.coverage = cluster.record.coverage
        report.longestWait = callers.map(\.longestWait).max() ?? .zero
        report.crashes = cluster.crashes
        report.lines = simulator.trace.lines
        cluster.end()
        return report
    }

    private func findFlaw() -> Flaw? {
        let progress = progressFlaw
        for client in clients { client.close() }
        let told = callers.compactMap(\.flaw).first ?? auditor.flaw
        if let flaw = invariantFlaw ?? cluster.record.flaw { return flaw }
        if let told { return Flaw(.answers, told) }
        if let flaw = cluster.record.control.flaw { return Flaw(.control, flaw) }
        if let flaw = cluster.record.shards.flaw { return Flaw(.drives, flaw) }
        return linearizabilityFlaw ?? progress ?? changesFlaw ?? digestFlaw ?? drivesFlaw
            ?? backupsFlaw
    }

    private var backupsFlaw: Flaw? {
        guard cluster.hasBackups else { return nil }
        cluster.backups.lookBack(with: cluster.machine)
        return cluster.backups.flaw.map { Flaw(.backup, $0) }
    }

    private var invariantFlaw: Flaw? {
        if let flaw = cluster.flaws.first { return Flaw(.invariant, flaw) }
        guard simulator.escapeCount > 0 else { return nil }
        return Flaw(
            .escape,
            "\(simulator.escapeCount) times something left for real threads, clocks or randomness")
    }

    private var linearizabilityFlaw: Flaw? {
        let checker = LinearizabilityChecker(RegisterModel())
        for key in Set(clients.flatMap { $0.history.keys }).sorted() {
            let history = clients.flatMap { $0.history[key] ?? [] }
            let verdict = checker.check(history + (auditor.history[key] ?? []))
            guard verdict != .linearizable else { continue }
            return checker.check(history) == .linearizable
                ? Flaw(.durability, "\(key): its last value is not what callers left there")
                : Flaw(.linearizability, "\(key): \(verdict)")
        }
        return nil
    }

    /// All has been well for long enough: nobody waits any more, or waited for long, and something
    /// was done at all.
    private var progressFlaw: Flaw? {
        for client in callers + [auditor as any Caller] where !client.isIdle {
            return Flaw(.progress, "\(client.pendingText) long after all was mended")
        }
        for client in callers where client.longestWait > Self.patience {
            return Flaw(
                .progress, "\(client.name) waited for \(client.longestWait) while all was well")
        }
        guard plan.workingTime >= Self.patience else { return nil }
        for client in callers where !client.hasBegun {
            return Flaw(.progress, "\(client.name) got no answer at all")
        }
        return nil
    }

    private var changesFlaw: Flaw? {
        if let roll = cluster.roll {
            if let flaw = roll.finalFlaw() { return Flaw(.changes, flaw) }
            do { return try roll.leftover().map { Flaw(.changes, $0) } } catch {
                return Flaw(.changes, "\(error)")
            }
        }
        do { return try cluster.admin.finalFlaw().map { Flaw(.changes, $0) } } catch {
            return Flaw(.changes, "\(error)")
        }
    }

    /// Nothing happens any more, so all members of a group have applied the same, and hold the same.
    private var digestFlaw: Flaw? {
        // A leader that just moved, because a disk is well again, has written an entry.
        for _ in 0..<6 where isApplying { simulator.run(for: .milliseconds(500)) }
        for group in cluster.groupNumbers {
            do {
                if let flaw = try digestFlaw(of: group) { return Flaw(.digest, flaw) }
            } catch {
                return Flaw(.digest, "group \(group): \(error)")
            }
        }
        return nil
    }

    private var isApplying: Bool {
        cluster.groupNumbers.contains { group in
            let indexes = (cluster.groups[group] ?? []).filter { !$0.isWitness && !$0.isLost }.map {
                (try? StateAudit(of: group, in: MemoryStore(on: $0.device)))?.index
            }
            return indexes.contains { $0 != indexes[0] }
        }
    }

    private func digestFlaw(of group: UInt64) throws(StoreError) -> String? {
        var first: StateAudit?
        for node in cluster.groups[group] ?? [] where !node.isWitness && !node.isLost {
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

    private var drivesFlaw: Flaw? {
        guard plan.hasDrives else { return nil }
        if let flaw = cluster.record.shards.endFlaw { return Flaw(.drives, flaw) }
        for group in cluster.groupNumbers {
            let replicas = (cluster.groups[group] ?? []).filter { !$0.isWitness && !$0.isLost }
            for (place, node) in replicas.enumerated() {
                do {
                    let rows = StoredMachineState(of: group, in: MemoryStore(on: node.device))
                    if plan.hasMoves, group == ControlMachine.group {
                        guard let flaw = try cluster.record.control.flaw(of: rows) else { continue }
                        return Flaw(.control, "\(node.machine.name): \(flaw)")
                    }
                    let flaw = try cluster.record.shards.flaw(
                        of: rows, group, isFirst: place == 0)
                    if let flaw { return Flaw(.drives, "\(node.machine.name): \(flaw)") }
                } catch {
                    return Flaw(.drives, "\(node.machine.name), group \(group): \(error)")
                }
            }
        }
        return nil
    }
}

/// Who works on a cluster while things go wrong.
protocol Caller: AnyObject {
    var name: String { get }
    var isStopping: Bool { get set }
    var isIdle: Bool { get }
    /// Nothing, or as much as it was asked to.
    var hasBegun: Bool { get }
    var answeredCount: Int { get }
    /// The longest that it waited while all was well.
    var longestWait: Duration { get }
    /// What it is still waiting for.
    var pendingText: String { get }
    /// An answer that it should not have got.
    var flaw: String? { get }
    func begin()
}

extension SimulatedClient: Caller {}
