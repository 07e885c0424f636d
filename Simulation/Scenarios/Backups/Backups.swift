internal import Backup
internal import Cluster
internal import Drive
internal import KeyValue
internal import Raft
internal import Schema
internal import VirtualWorld
internal import World

/// Takes backups of a cluster while things go wrong, and looks in the end whether each can be
/// restored to what the groups were.
///
/// The backups lie on a machine of their own, which loses power now and then. What must be:
///
/// 1. A backup that was said to be done is whole from then on, whatever happens to the machine.
/// 2. It has everything that was acknowledged before it began.
/// 3. Restored, also at a time before its cut, each group has a state that it had, by the digest that
///    the replicas agreed on at that index.
/// 4. None is later than it was asked for.
/// 5. No drive has heard from another, in any shard, what that has not said.
/// 6. It has each group that there was when its cut was settled.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Backups: @unchecked Sendable {
    unowned let cluster: SimulatedCluster
    private let vault: VirtualWorld.Machine
    private var lane: VirtualLane?
    private var random: SeededGenerator
    private var attempt: Attempt?
    private var made: [Made] = []
    private(set) var counts: [String: Int] = [:]
    private(set) var flaw: String?

    /// One that was said to be done.
    private struct Made {
        let name: String
        /// What each group had applied before it began, and perhaps more.
        let indexes: [UInt64: UInt64]
        let groups: [UInt64]
    }

    private struct Restored {
        let index: LogIndex
        let digest: StateDigest
        let time: UInt64
    }

    /// One backup under way. `@unchecked Sendable` for the reason that `Simulator` gives.
    private final class Attempt: @unchecked Sendable {
        var run: BackupRun
        var indexes: [UInt64: UInt64] = [:]
        /// That there were when the cut was settled.
        var groups: [UInt64] = []
        /// Where states are held.
        var homes: [UInt64: SimulatedCluster.Node] = [:]
        let archive: BackupArchive
        let isLogOnly: Bool

        init(_ run: BackupRun, _ archive: BackupArchive, isLogOnly: Bool) {
            self.run = run
            self.archive = archive
            self.isLogOnly = isLogOnly
        }
    }

    private static let patience: Duration = .seconds(6)

    private var simulator: Simulator { cluster.simulator }
    private var archive: BackupArchive { BackupArchive(FolderStore(vault.disk)) }

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
        random = cluster.simulator.draws(for: "backups")
        var disk = DiskSettings()
        disk.crashProbability = 0.0005
        vault = VirtualWorld.Machine(name: "vault", simulator: cluster.simulator, disk: disk)
        vault.whenDown = { [unowned self] in
            if attempt != nil { giveUp("its machine is down") }
            simulator.schedule(after: .milliseconds(50)) { [self] in boot() }
        }
        boot()
    }

    private func boot() {
        guard !vault.isUp else { return }
        vault.boot { lane = $0.makeLane("backup", mayBlock: true) }
    }

    // MARK: Taking

    /// With states, or if the choice is odd and there is one before, with the log alone.
    func take(_ choice: Int) {
        guard attempt == nil else { return }
        lane?.run { [self] in
            do { try begin(isLogOnly: choice % 2 == 1) } catch {
                note("a backup that begins", error)
            }
        }
    }

    private func begin(isLogOnly: Bool) throws {
        let archive = archive
        let isLogOnly = try isLogOnly && !archive.list().backups.isEmpty
        let run: BackupRun
        do {
            run = try archive.next(
                of: FixedBytes { _ in 7 }, cluster.groupNumbers, isLogOnly: isLogOnly,
                made: simulator.time.nanoseconds)
        } catch let failure as BackupRun.Failure {
            return giveUp("\(failure)")
        }
        let attempt = Attempt(run, archive, isLogOnly: isLogOnly)
        self.attempt = attempt
        simulator.note("a backup begins\(attempt.isLogOnly ? ", of the log alone" : "")")
        simulator.schedule(after: Self.patience) { [self] in
            if self.attempt === attempt { giveUp("it takes too long") }
        }
        var effects = BackupRun.Effects()
        attempt.run.begin(into: &effects)
        try carryOut(effects, attempt)
    }

    private func giveUp(_ reason: String) {
        simulator.note("a backup is given up: \(reason)")
        count("backup given up")
        attempt = nil
    }

    private func carryOut(_ effects: BackupRun.Effects, _ attempt: Attempt) throws {
        for blob in effects.blobs { _ = try attempt.archive.put(blob) }
        if let failure = effects.failure { return giveUp("\(failure)") }
        if let manifest = effects.manifest { return try finish(manifest, attempt) }
        for ask in effects.asks {
            if case .mark(_, let time) = ask, time > 0, attempt.groups.isEmpty {
                attempt.groups = cluster.groupNumbers
            }
            self.ask(ask, attempt)
        }
    }

    private func finish(_ manifest: BackupManifest, _ attempt: Attempt) throws {
        let name = try attempt.archive.publish(manifest)
        self.attempt = nil
        _ = try attempt.archive.sweep()
        let (process, time) = (vault.process, simulator.time)
        simulator.schedule(at: time) { [self] in
            guard process?.didDo(at: time) == true else { return }
            made.append(
                Made(name: name, indexes: attempt.indexes, groups: attempt.groups))
            count(attempt.isLogOnly ? "backup of the log made" : "backup made")
            simulator.note("backup \(name) is made")
            if random.chance(0.5) { vault.crash() }  // (1)
        }
    }

    // MARK: Asking

    /// Asks somebody until there is an answer; of a page only whoever holds the state.
    private func ask(_ ask: BackupRun.Ask, _ attempt: Attempt) {
        guard let group = ask.group else {
            // Of the world, as of now: there is no control group that one could ask.
            let groups = cluster.groupNumbers
            return simulator.schedule(after: .milliseconds(1)) { [self] in
                guard self.attempt === attempt else { return }
                take(.groups(groups), to: ask, from: nil, attempt)
            }
        }
        let answered = Answered(self, ask, attempt)
        let members = (cluster.groups[group] ?? []).filter { !$0.isWitness }
        let node: SimulatedCluster.Node?
        if case .page = ask {
            node = attempt.homes[group]
        } else {
            node = members.randomElement(using: &random)
        }
        simulator.schedule(after: .milliseconds(800)) { [self] in
            guard !answered.isOver, self.attempt === attempt else { return }
            answered.isOver = true
            if case .page = ask { return giveUp("a state is not held any more") }
            self.ask(ask, attempt)
        }
        guard let node, let host = node.host, let process = node.machine.process else { return }
        answered.node = node
        answered.process = process
        host.enter { host in
            switch ask {
            case .open(let group): host.openExport(of: group) { answered.take($0) { .opened($0) } }
            case .mark(let group, let time):
                host.mark(group, after: time, ticket: 0, client: answered)
            case .log(let group, let first, let last):
                host.exportLog(of: group, from: LogIndex(first), through: LogIndex(last)) {
                    answered.take($0) { .log($0) }
                }
            case .page(_, let page): host.readExport(page) { answered.take($0) { .page($0) } }
            case .groups: break
            }
        }
    }

    /// `@unchecked Sendable` for the reason that `Simulator` gives.
    private final class Answered: RequestClient, @unchecked Sendable {
        private let backups: Backups
        private let ask: BackupRun.Ask
        private let attempt: Attempt
        var node: SimulatedCluster.Node?
        var process: Process?
        var isOver = false

        init(_ backups: Backups, _ ask: BackupRun.Ask, _ attempt: Attempt) {
            self.backups = backups
            self.ask = ask
            self.attempt = attempt
        }

        func answered(_ ticket: UInt64, _ answer: Answer) {
            guard case .done(let bytes) = answer, let mark = decoded(ClientMarked.self, bytes)
            else { return }
            take(.success(mark)) { .marked($0) }
        }

        func take<Value: Sendable>(
            _ result: Result<Value, NotDone>, _ answer: (Value) -> BackupRun.Answer
        ) {
            guard case .success(let value) = result else { return }
            let answer = answer(value)
            let simulator = backups.simulator
            let time = simulator.time + .microseconds(200)
            simulator.schedule(at: time) { [self] in
                guard !isOver, process?.didDo(at: time) == true, backups.attempt === attempt
                else { return }
                if case .log(let log) = answer, log.entries.isEmpty, !log.isReleased { return }
                isOver = true
                backups.take(answer, to: ask, from: node, attempt)
            }
        }
    }

    private func take(
        _ answer: BackupRun.Answer, to ask: BackupRun.Ask, from node: SimulatedCluster.Node?,
        _ attempt: Attempt
    ) {
        switch (answer, ask.group) {
        case (.opened, let group?): attempt.homes[group] = node
        case (.marked(let mark), let group?):
            attempt.indexes[group] = attempt.indexes[group] ?? mark.index
        default: break
        }
        let process = vault.process
        lane?.run { [self] in
            guard self.attempt === attempt, vault.process === process else { return }
            var effects = BackupRun.Effects()
            attempt.run.take(answer, to: ask, into: &effects)
            do { try carryOut(effects, attempt) } catch { note("a backup under way", error) }
        }
    }

    private func note(_ what: String, _ error: any Error) {
        flaw = flaw ?? "\(what): \(error)"
        attempt = nil
    }

    private func count(_ what: String) {
        counts[what, default: 0] += 1
    }

    // MARK: Looking back

    /// Reads all that was made, restores it, and compares.
    func lookBack(with machine: any StateMachine) {
        attempt = nil
        vault.disk.settings = DiskSettings()
        for made in made where flaw == nil {
            do {
                let findings = try archive.verify(made.name).findings
                if let finding = findings.first {
                    flaw = "backup \(made.name): group \(finding.group): \(finding.reason)"  // (1)
                    return
                }
                let manifest = try archive.manifest(made.name)
                let has = Set(manifest.groups.map(\.group))
                if let group = made.groups.first(where: { !has.contains($0) }) {
                    flaw = "backup \(made.name) has nothing of group \(group)"  // (6)
                    return
                }
                try look(at: manifest, made.indexes, at: manifest.time, machine)
                let earliest = min(manifest.earliest, manifest.time)
                let time = UInt64.random(in: earliest...manifest.time, using: &random)
                try look(at: manifest, [:], at: time, machine)
            } catch {
                flaw = "backup \(made.name): \(error)"
            }
        }
        do {
            // Those too that nobody had said were done.
            let (backups, damaged) = try archive.list()
            for (name, _) in backups where !made.contains(where: { $0.name == name }) {
                let findings = try archive.verify(name).findings
                if let finding = findings.first {
                    flaw = flaw ?? "backup \(name): group \(finding.group): \(finding.reason)"
                }
            }
            if let name = damaged.first { flaw = flaw ?? "backup \(name) is damaged" }
        } catch {
            flaw = flaw ?? "the backups: \(error)"
        }
    }

    private func look(
        at manifest: BackupManifest, _ indexes: [UInt64: UInt64], at time: UInt64,
        _ machine: any StateMachine
    ) throws {
        let store = MemoryStore(on: MemoryDevice())
        let result = Mutable<Result<[UInt64: Restored], any Error>?>(nil)
        let restorer = VirtualWorld.Machine(name: "restorer", simulator: simulator)
        let archive = archive
        restorer.boot { process in
            let lane = process.makeLane("state", mayBlock: true)
            let applier = Applier(
                store: store, machine: machine, files: restorer.disk, folder: "snapshots",
                digestInterval: 1 << 40, byteCountMaxAtOnce: 1 << 20, lane: lane)
            lane.run {
                result.value = Result {
                    try applier.assumeIsolated { applier in
                        for group in manifest.groups {
                            try archive.restore(group, at: time, into: applier)
                        }
                        var groups: [UInt64: Restored] = [:]
                        for group in manifest.groups.map(\.group) {
                            guard let (index, digest) = applier.digest(of: group),
                                let time = applier.time(of: group)
                            else { continue }
                            groups[group] = Restored(index: index, digest: digest, time: time)
                        }
                        return groups
                    }
                }
            }
        }
        simulator.run(for: .seconds(30))
        restorer.kill()
        guard let result = result.value else {
            flaw = "backup \(BackupTime.name(of: manifest.time)) is not restored in time"
            return
        }
        for (group, restored) in try result.get().sorted(by: { $0.key < $1.key }) {
            let (index, digest) = (restored.index, restored.digest)
            let name = "group \(group), restored at \(index)"
            if let least = indexes[group], index.rawValue < least {
                flaw = flaw ?? "\(name), had applied \(least)"  // (2)
            }
            if restored.time > time { flaw = flaw ?? "\(name), is later than \(time)" }  // (4)
            guard let known = cluster.record.ledger.digest(at: index, of: group) else {
                flaw = flaw ?? "\(name): no replica was ever there"
                continue
            }
            if known != digest { flaw = flaw ?? "\(name), is not what its replicas were" }  // (3)
        }
        if cluster.hasDrives { try compareDrives(store, at: time) }
    }

    /// (5).
    private func compareDrives(_ store: MemoryStore, at time: UInt64) throws {
        var counts: [UInt64: DeliveryCounts] = [:]
        for drive in cluster.record.shards.drives {
            guard let group = cluster.record.shards.homes[Slots.slot(of: drive)] else { continue }
            counts[drive] = try DeliveryCounts(
                of: drive, in: StoredMachineState(of: group, in: store))
        }
        for (drive, count) in counts.sorted(by: { $0.key < $1.key }) {
            for (source, heard) in count.heard.sorted(by: { $0.key < $1.key }) {
                let sent = counts[source]?.sent[drive] ?? 0
                guard heard > sent else { continue }
                flaw =
                    flaw ?? "at \(time), drive \(drive) has heard \(heard) times from \(source), "
                    + "which has spoken \(sent) times"
            }
        }
    }
}
