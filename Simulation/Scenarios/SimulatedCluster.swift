internal import Cluster
internal import Journal
internal import KeyValue
internal import Raft
internal import VirtualWorld
internal import World

/// Nodes of the real code on virtual machines. The first of them found the groups together; the
/// others are spare, and belong to none until somebody makes them members.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class SimulatedCluster: @unchecked Sendable {
    let simulator: Simulator
    let network: VirtualNetwork
    let founders: [Node]
    let nodes: [Node]
    /// The groups that there are, and which nodes callers ask: those that are, or lately were,
    /// members.
    private(set) var groups: [UInt64: [Node]] = [:]
    /// Groups that are no more.
    private(set) var removedGroups: [UInt64] = []
    /// Callers begin nothing new: for the operator's sake, or until then.
    var isHeld = false
    private var pausedUntil = Instant(nanoseconds: 0)
    var isPaused: Bool { isHeld || simulator.now < pausedUntil }
    /// How many of them wait for an answer.
    var callersWaiting = 0
    private(set) lazy var admin = Operator(self)
    private(set) lazy var backups = Backups(self)
    /// Whether any are taken.
    let hasBackups: Bool
    let record: Record
    let machine: any StateMachine
    /// What callers get instead of an answer: for tests of the checkers.
    var distort: (Answer) -> Answer = { $0 }
    private(set) var healedAt: Instant?
    /// What no fault of the world excuses.
    private(set) var flaws: [String] = []
    /// They keep what they have confirmed, so whatever is missing or damaged is a bug of ours.
    var hasHonestDisks: Bool
    private(set) var restartCount = 0
    private(set) var stopCount = 0
    /// What the disks' dice did, as a plan would say it.
    private(set) var crashes: [Fault] = []
    private(set) var damagedCount = 0
    /// Disks fail so that a node has to end.
    private let mayFail: Bool
    private let usesLeases: Bool
    /// What each node has told the control group of its release, and the version that this keeps.
    private var versionsTold: [NodeID: FormatVersions] = [:]
    private var version = FormatVersions.program.max
    let hasDrives: Bool
    /// Where the nodes look after their groups.
    private(set) var roll: Roll?

    /// `@unchecked Sendable` for the reason that `Simulator` gives.
    final class Node: @unchecked Sendable {
        let id: NodeID
        let machine: Machine
        let device: MemoryDevice
        /// Of the disks that the machine has now.
        fileprivate(set) var incarnation: Incarnation
        /// Of all groups that it is a member of.
        let isWitness: Bool
        var host: ReplicaHost?
        /// Has not run yet; then it founds these groups.
        var isNew = true
        var founds: [UInt64: Membership] = [:]
        /// What is wrong with its store as a whole, until that is set aside.
        fileprivate(set) var storeDamage: StoreDamage?
        /// Of the release that it is started with.
        fileprivate(set) var versions = FormatVersions.program
        /// At which the cluster works, as it has heard. Kept beside its disks.
        fileprivate(set) var clusterVersion = FormatVersions.program.max
        /// Is down for good, as far as anybody knows.
        var isLost = false
        /// Of what happens to the node from outside, and isn't in the plan.
        fileprivate var random: SeededGenerator
        /// Set by a fault just before it takes it down.
        fileprivate var downtime: Duration?
        /// From 1.
        fileprivate var life = 0

        init(_ id: NodeID, _ machine: Machine, _ device: MemoryDevice, isWitness: Bool) {
            self.id = id
            self.machine = machine
            self.device = device
            self.isWitness = isWitness
            random = machine.simulator.draws(for: "fate of \(machine.name)")
            incarnation = Incarnation(random.next() | 1)
        }

        var endpoint: Endpoint { Endpoint(host: machine.name, port: 7000) }
    }

    /// Where a store shows that it is damaged.
    enum StoreDamage {
        case whenOpened
        /// Opens, and takes nothing in.
        case whenWritten
    }

    init(_ plan: Plan, simulator: Simulator) {
        self.simulator = simulator
        record = Record(plan, simulator)
        if plan.hasMoves {
            machine = ClusterMachine(
                control: WatchedControl(record), drives: WatchedDrives(record))
        } else {
            machine = plan.hasDrives ? WatchedDrives(record) : WatchedMap(record)
        }
        hasDrives = plan.hasDrives
        hasBackups = plan.faults.contains { $0.kind == .backup }
        usesLeases = plan.usesLeases
        mayFail =
            plan.disk.syncErrorProbability + plan.disk.readErrorProbability
            + plan.disk.writeErrorProbability > 0
        self.network = VirtualNetwork(simulator: simulator, settings: plan.network)
        hasHonestDisks =
            plan.disk.rotProbability == 0 && plan.disk.lieDuration == .zero
            && !plan.hasStewards && !plan.faults.contains { $0.kind.damagesDisks }
        nodes = (1...plan.nodeCount + plan.spareCount).map { number in
            let machine = Machine(name: "n\(number)", simulator: simulator, disk: plan.disk)
            var conditions = MemoryDevice.Conditions()
            conditions.time = { simulator.time.nanoseconds }
            conditions.pastTime = { simulator.now.nanoseconds }
            let room: @Sendable () throws(StoreError) -> Void = {
                () throws(StoreError) in
                guard machine.disk.settings.byteCountMax > 0 else {
                    throw StoreError(.full, "simulated: the store's disk is full")
                }
            }
            // Set once the node is there: what is wrong with its store is the node's to say.
            let damage = Mutable<() -> StoreDamage?>({ nil })
            let write: @Sendable () throws(StoreError) -> Void = {
                () throws(StoreError) in
                try room()
                guard damage.value() == nil else {
                    throw StoreError(.corrupt, "simulated: the store is damaged")
                }
            }
            conditions.write = write
            conditions.flush = { () throws(StoreError) in
                try write()
                simulator.spend(.milliseconds(2))
            }
            let device = MemoryDevice(conditions)
            let node = Node(
                NodeID(UInt64(number)), machine, device,
                isWitness: number <= plan.nodeCount && number > plan.nodeCount - plan.witnessCount)
            damage.value = { [unowned node] in node.storeDamage }
            return node
        }
        founders = Array(nodes[..<plan.nodeCount])
        for node in nodes.prefix(plan.oldCount) { node.versions = Self.oldVersions }
        if plan.oldCount > 0 {
            version = Self.oldVersions.max
            for node in nodes {
                node.clusterVersion = version
                versionsTold[node.id] = node.versions
            }
        }
        for group in plan.groupNumbers { groups[group] = founders }
        if plan.hasMoves { groups[ControlMachine.group] = founders }
        if plan.hasStewards { groups[GroupMachines.map] = founders }
        if plan.hasStewards { roll = Roll(self) }
        let founding = groups.mapValues { membership(of: $0) }
        for node in founders { node.founds = founding }
        for node in nodes {
            node.machine.whenDown = { [unowned self, unowned node] in
                node.host = nil
                record.ended(node.id)
                if nodes.allSatisfy({ !$0.machine.isUp }) {
                    record.coverage.note(.allDownAtOnce)
                }
                let whole = node.random.next() % 4 == 0
                node.device.losePower(at: simulator.now.nanoseconds) { count in
                    whole ? 0 : Int.random(in: 0..<count, using: &node.random)
                }
                self.bootLater(node)
            }
            node.machine.whenDiceCrash = { [unowned self, unowned node] in
                var fault = Fault(at: simulator.now - Instant(nanoseconds: 0), .crash)
                fault.nodes = [Int(node.id.rawValue)]
                fault.duration = node.random.duration(in: Self.downtimes)
                node.downtime = fault.duration
                crashes.append(fault)
            }
            boot(node)
        }
    }

    func node(_ id: NodeID) -> Node? { nodes.first { $0.id == id } }

    /// Ascending, because the order of a dictionary must decide nothing.
    var groupNumbers: [UInt64] { groups.keys.sorted() }

    /// From now on, callers ask these nodes about a group; none, if it is to be no more.
    func serve(_ group: UInt64, from nodes: [Node]?) {
        groups[group] = nodes
        if nodes == nil { removedGroups.append(group) }
    }

    // MARK: Faults

    func crash(_ node: Node, for downtime: Duration) {
        guard node.machine.isUp else { return }
        node.downtime = downtime
        node.machine.crash()
    }

    func kill(_ node: Node, for downtime: Duration) {
        guard node.machine.isUp else { return }
        node.downtime = downtime
        node.machine.kill()
    }

    func rotState(of node: Node, rowCount: Int) {
        for _ in 0..<rowCount {
            damage(.unreadable, node, in: .all)
        }
    }

    /// Neither the first nor the last: such a one was perhaps never made, or is not needed.
    func loseSegment(_ node: Node, for downtime: Duration) {
        kill(node, for: downtime)
        let disk = node.machine.disk
        let names = ((try? disk.list("journal")) ?? []).filter { !$0.hasPrefix("spare") }.sorted()
        guard let name = names.dropFirst().dropLast().randomElement(using: &node.random) else {
            return
        }
        simulator.note("disk of \(node.machine.name) loses journal/\(name)")
        try? disk.remove("journal/\(name)")
        try? disk.syncFolder("journal")
    }

    /// Only rows that callers don't look at: of what no checksum shows nothing is known before the
    /// digests are compared, and until then it is served.
    func rotSilently(_ node: Node) {
        guard let group = groupNumbers.randomElement(using: &node.random) else { return }
        let rows = GroupKeys(group: group).machineRows(from: SimulatedClient.ballast)
        record.ledger.excuse(node.id)
        damage(.silent, node, in: rows)
    }

    private func damage(_ rot: MemoryDevice.Rot, _ node: Node, in range: KeyRange) {
        let key = node.device.damage(rot, in: range) {
            Int.random(in: 0..<$0, using: &node.random)
        }
        if let key { simulator.note("store of \(node.machine.name): \(key) goes bad, \(rot)") }
    }

    /// The machine comes back with its disks as they are now, once all others have heard of something
    /// later; until then what the node forgets could not be known to anybody.
    func rollBack(_ node: Node, for downtime: Duration) {
        guard let host = node.host, !node.isNew else { return }
        let copy = Copy(node)
        host.enter { copy.sequence = $0.sequence }
        wait(copy, for: downtime, until: simulator.now + .seconds(6))
    }

    private func wait(_ copy: Copy, for downtime: Duration, until deadline: Instant) {
        let others = nodes.filter { $0 !== copy.node }
        copy.heardCount = 0
        for other in others {
            other.host?.enter { host in
                let heard = host.sequenceHeard(from: copy.node.id)
                // One batch may have been on its way when the copy was made.
                if let sequence = copy.sequence, heard > sequence + 1 { copy.heardCount += 1 }
            }
        }
        simulator.schedule(after: .milliseconds(20)) { [self] in
            guard simulator.now < deadline, copy.node.incarnation == copy.incarnation else {
                return
            }
            guard copy.heardCount == others.count, copy.node.machine.isUp else {
                return wait(copy, for: downtime, until: deadline)
            }
            crash(copy.node, for: downtime)
            copy.node.machine.disk.restore(copy.disk)
            copy.node.device.restore(copy.device)
        }
    }

    /// Of a node's disks. `@unchecked Sendable` for the reason that `Simulator` gives.
    private final class Copy: @unchecked Sendable {
        let node: Node
        let incarnation: Incarnation
        let disk: VirtualDisk.Image
        let device: MemoryDevice.Image
        /// The last batch of the journal, or a later one.
        var sequence: UInt64?
        var heardCount = 0

        init(_ node: Node) {
            self.node = node
            incarnation = node.incarnation
            disk = node.machine.disk.image
            device = node.device.image
        }
    }

    /// The store as a whole: it does not open any more, or ends who writes to it.
    func breakStore(of node: Node, _ damage: StoreDamage, for downtime: Duration) {
        simulator.note("store of \(node.machine.name) is damaged, seen \(damage)")
        node.storeDamage = damage
        if damage == .whenOpened { crash(node, for: downtime) }
    }

    /// As `Node.start` wants it: what was in a folder that is set aside is gone.
    private func openStore(of node: Node) throws(StoreError) -> any Store {
        let disk = node.machine.disk
        do throws(FileError) {
            try disk.makeFolder(Cluster.Node.stateFolder)
            try disk.syncFolder(".")
            node.device.wipe()
            node.storeDamage = nil
        } catch {
            guard error.kind == .exists else { throw StoreError(.failed, "\(error)") }
        }
        guard node.storeDamage != .whenOpened else {
            throw StoreError(.corrupt, "simulated: the store does not open")
        }
        return MemoryStore(on: node.device)
    }

    func lie(_ node: Node, about duration: Duration, for downtime: Duration) {
        node.machine.disk.settings.lieDuration = duration
        simulator.schedule(after: duration) { [self] in
            crash(node, for: downtime)
            node.machine.disk.settings.lieDuration = .zero
        }
    }

    func stall(_ node: Node, for duration: Duration, syncDuration: Duration) {
        let disk = node.machine.disk
        disk.settings.stallsUntil = simulator.now + duration
        disk.settings.stallDuration = syncDuration...syncDuration
    }

    func fill(_ node: Node, for duration: Duration) {
        let disk = node.machine.disk
        let before = disk.settings.byteCountMax
        guard before > 0 else { return }
        disk.settings.byteCountMax = 0
        simulator.schedule(after: duration) { disk.settings.byteCountMax = before }
    }

    func pause(for duration: Duration) {
        pausedUntil = max(pausedUntil, simulator.now + duration)
    }

    /// What it was is gone; the machine comes back with empty disks, and a name for them.
    func wipe(_ node: Node, for downtime: Duration) {
        crash(node, for: downtime)
        node.machine.disk.wipe()
        node.device.wipe()
        node.storeDamage = nil
        node.incarnation = Incarnation(node.random.next() | 1)
        node.isNew = true
        if roll != nil { node.founds = [:] }
    }

    /// Of a node that goes down without the plan.
    private static let downtimes: ClosedRange<Duration> = .milliseconds(5)...(.seconds(3))

    /// The node is asked to stop, and does so as cleanly as it can.
    func stop(_ node: Node, for downtime: Duration) {
        guard let process = node.machine.process else { return }
        node.host?.enter { [self] host in
            host.stop { [self] in
                simulator.schedule(at: simulator.time) { [self] in
                    guard node.machine.process === process else { return }
                    stopCount += 1
                    kill(node, for: downtime)
                }
            }
        }
    }

    private static let oldVersions = FormatVersions(1...1)

    /// With the next start, at the latest.
    func upgrade(_ node: Node, for downtime: Duration) {
        node.versions = .program
        stop(node, for: downtime)
    }

    /// What the control group does: the version rises once all have told that they speak a later one.
    /// They hear of it one by one.
    private func tellVersions(of node: Node, _ versions: FormatVersions) {
        guard !versionsTold.isEmpty else { return }
        versionsTold[node.id] = versions
        if let agreed = FormatVersions.agreed(by: Array(versionsTold.values)), agreed > version {
            simulator.note("the cluster works at format version \(agreed)")
            record.coverage.note(.formatVersionRose)
            version = agreed
            for other in nodes where other !== node { hearVersion(other) }
        }
        hearVersion(node)
    }

    private func hearVersion(_ node: Node) {
        let process = node.machine.process
        let delay = node.random.duration(in: .zero...(.seconds(2)))
        simulator.schedule(after: delay) { [self] in
            guard let host = node.host, node.machine.process === process else { return }
            let version = version
            node.clusterVersion = version
            host.enter { $0.clusterWorks(at: version) }
        }
    }

    /// The node is gone, and not expected back.
    func lose(_ node: Node) {
        node.isLost = true
        record.ledger.cast(out: node.id)
        node.machine.crash()
    }

    func find(_ node: Node) {
        node.isLost = false
        if !node.machine.isUp { boot(node) }
    }

    /// Takes back all that goes on going wrong.
    func heal() {
        simulator.note("all is mended")
        healedAt = simulator.now
        network.mendAll()
        let delay = network.settings.delay
        network.settings = NetworkSettings()
        network.settings.delay = delay
        for node in nodes {
            node.machine.disk.settings = DiskSettings()
            node.machine.slowness = 1
        }
        if !hasHonestDisks, roll == nil { admin.restoreLostReplicas() }
    }

    // MARK: Nodes

    private func bootLater(_ node: Node) {
        restartCount += 1
        let downtime = node.downtime ?? node.random.duration(in: Self.downtimes)
        node.downtime = nil
        simulator.schedule(after: downtime) { [self] in
            if !node.machine.isUp, !node.isLost { boot(node) }
        }
    }

    private func boot(_ node: Node) {
        node.life += 1
        let watch = NodeWatch(node.id, life: node.life, record)
        node.machine.boot { process in
            var setup = NodeSetup(
                identity: NodeIdentity(
                    cluster: ClusterID(high: 1, low: simulator.seed), node: node.id,
                    incarnation: node.incarnation),
                endpoint: node.endpoint, groups: node.founds,
                store: StoreID(high: 2, low: node.id.rawValue), isNew: node.isNew)
            setup.versions = node.versions
            setup.clusterVersion = node.clusterVersion
            let versions = node.versions
            for other in nodes where other !== node { setup.peers[other.id] = other.endpoint }
            setup.settings = Self.settings
            if hasDrives {
                let homes = record.shards.homes
                setup.slots = SlotMap { homes[$0] ?? 1 }
            }
            if roll != nil { setup.steward = Roll.settings }
            setup.settings.raft.usesLeases = usesLeases
            // What is restored may be compared at any index.
            if hasBackups { setup.settings.digestInterval = 1 }
            setup.journal = Self.journalSettings
            // Each segment lists all groups.
            setup.journal.segmentByteCount = max(
                setup.journal.segmentByteCount, (groups.count << 13) & ~4095)
            do throws(NetworkError) {
                _ = try Cluster.Node.start(
                    setup,
                    openStore: { [self] () throws(StoreError) in try openStore(of: node) },
                    machine: machine, world: process.world(on: network),
                    whenStarted: { [self] host in
                        simulator.note("\(node.machine.name) has started")
                        host.assumeIsolated { $0.observer = watch }
                        node.host = host
                        node.isNew = false
                        tellVersions(of: node, versions)
                    },
                    whenFailed: { [self] failure in fail(node, failure) },
                    whenNoticed: { [self] notice in
                        watch.took(notice)
                        take(notice, of: node)
                    })
            } catch {
                flaws.append("a virtual machine has lanes to give: \(error)")
            }
        }
    }

    private func take(_ notice: NodeNotice, of node: Node) {
        simulator.note("\(node.machine.name): \(notice)")
        if case .fenced = notice { damagedCount += 1 }
        switch notice {
        case .core, .clockDiffers, .diskIs, .waitsForRoom: return
        default: break
        }
        if notice.isAlarming && hasHonestDisks {
            flaws.append("\(node.machine.name): \(notice), and all disks are honest")
        }
    }

    /// Nothing is used after this; what its parts hold of each other is let go.
    func end() {
        for node in nodes {
            node.machine.whenDown = {}
            node.machine.kill()
            node.host = nil
        }
        simulator.end()
    }

    func fail(_ node: Node, _ failure: NodeFailure) {
        simulator.note("\(failure)")
        switch failure.kind {
        case .brokenInvariant, .tooOld: flaws.append(failure.description)
        case .device:
            // A disk that is full, rotten or forgetful is no reason to end: only one that fails.
            if !mayFail, node.storeDamage == nil { flaws.append(failure.description) }
        }
        let process = node.machine.process
        simulator.schedule(after: .zero) {
            if node.machine.process === process { node.machine.kill() }
        }
    }

    /// With these voters.
    func membership(of nodes: [Node]) -> Membership {
        do {
            return try Membership(
                voters: nodes.map {
                    Member($0.id, incarnation: $0.incarnation, isWitness: $0.isWitness)
                })
        } catch {
            preconditionFailure("voters with different ids: \(error)")
        }
    }

    /// Small limits, so that logs are cut, snapshots sent and segments used again within seconds.
    private static var settings: HostSettings {
        var settings = HostSettings()
        settings.raft.keptByteCount = 4 << 10
        settings.raft.keptTermCount = 2
        settings.raft.stragglerByteCountMax = 16 << 10
        settings.raft.snapshotLogByteCountMax = 512 << 10
        settings.raft.cachedByteCountMax = 1 << 10
        settings.raft.snapshotPieceByteCountMax = 4 << 10
        settings.raft.messageByteCountMax = 2 << 10
        settings.raft.commandByteCountMax = 1 << 10
        settings.raft.memberCountMax = 16
        settings.raft.quiescenceTicks = 20
        settings.raft.uncommittedByteCountMax = 16 << 10
        settings.raft.applyingByteCountMax = 16 << 10
        settings.raft.inflightByteCountMax = 16 << 10
        settings.raft.inflightMessageCountMax = 16
        settings.raft.pendingReadCountMax = 32
        settings.raft.forwardedProposalCountMax = 32
        settings.waitingCountMax = 12
        settings.entryByteCountMax = 24 << 10
        settings.removedCountMax = 3
        settings.balanceTicks = 40
        settings.diskProbationTicks = 100...400
        settings.flushTicks = 10
        settings.requestTicks = 40
        settings.digestInterval = 16
        settings.snapshotByteCountPerTick = 8 << 10
        settings.snapshotBlockByteCount = 1 << 10
        settings.checkTicks = 10
        settings.scrubTicks = 2
        settings.scrubByteCount = 64 << 10
        return settings
    }

    private static var journalSettings: JournalSettings {
        var settings = JournalSettings()
        settings.segmentByteCount = 256 << 10
        settings.batchByteCountMax = 128 << 10
        settings.segmentCountMax = 16
        return settings
    }
}

/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Mutable<Value>: @unchecked Sendable {
    var value: Value

    init(_ value: Value) {
        self.value = value
    }
}
