internal import Journal
internal import KeyValue
package import Raft
package import Schema
package import World

/// All replicas of a node: their cores, and the lanes on which their log and state live.
///
/// Everything happens on one event lane. An input is stepped at once; what it has for effects is
/// gathered, and carried out at the end of the **round**, a job that runs after all inputs that
/// arrived with it. So what many groups, callers and peers have caused together is one batch for the
/// journal, one for the state, and one message for each peer.
///
/// 1. One batch is with the journal at a time, and one with the state; what comes up meanwhile is
///    the next one. Their completions come back in one hop.
/// 2. What a link doesn't take is dropped: the cores repeat what matters.
/// 3. Each caller is answered once: by the entry that was applied, by a refusal, or after
///    `requestTicks` with "unknown".
/// 4. An error of journal or state ends the node (`whenFailed`), which starts anew from what is on
///    its disk.
package actor ReplicaHost {
    let lane: any Lane
    let world: World
    let identity: NodeIdentity
    let versions: FormatVersions
    /// At which the cluster works, as far as this node has heard (`FormatVersions`).
    package internal(set) var clusterVersion: UInt32
    let settings: HostSettings
    let whenFailed: @Sendable (NodeFailure) -> Void
    let whenNoticed: @Sendable (NodeNotice) -> Void

    var groups: [UInt64: Group] = [:]
    /// The keys of `groups`, in order: made anew when they change, not each time they are asked for.
    private(set) var groupNumbers: [UInt64] = []
    /// Groups that are being made or removed, and who waits for that.
    var changing: [UInt64: Completion] = [:]
    /// Groups that were here, and are not to be founded again.
    var removed = RemovedGroups()
    var isForgettingRemoved = false
    /// Groups with requests since the last round, and how long those are.
    var asking: Set<UInt64> = []
    var byteCountAsked = 0
    /// Of entries in memory, in all groups.
    private(set) var entryByteCount = 0
    /// What each group was told last that it may have.
    var share: Raft.Share
    /// Replicas that begin anew once what is left of them is cleared away.
    var rebuilding: Set<UInt64> = []
    var stopping: Stopping?
    private var effects = Effects()
    private(set) var isRoundDue = false
    private(set) var hasFailed = false

    // MARK: Time

    var timer: (any LaneTimer)?
    var tick = 0
    /// When the timer was armed, and for how many ticks: more than one at rest.
    var armedAt = Instant(nanoseconds: 0)
    var armedTicks = 1
    /// When requests are looked through for those that wait too long, and then who leads.
    var lookAroundTick = 0
    /// How many groups this node leads, as of lately.
    var ledCount = 0
    var balanceTick = 0
    var clusterClock = ClusterClock()
    var clockDiffers = false
    /// When the others are told this node's date again.
    var dateTick = 0

    var disk: DiskRecord
    /// As peers and whoever listens were told last.
    var diskState = DiskState.well

    // MARK: The log

    var log: LogWriter?
    let logLane: any Lane
    var writes: [GroupWrite] = []
    var logReads: [(group: UInt64, read: LogRead)] = []
    /// Replicas that are out of service here, and those of them whose log is to be taken up again.
    var fenced: Set<UInt64> = []
    /// Those of them that wait for the journal, and whether their state is wiped then.
    var retiring: [UInt64: Bool] = [:]
    var reopenings: [(group: UInt64, found: FoundState)] = []
    package var fencedCount = 0
    var groupTasks: [GroupTask] = []
    /// Of the last durable batch, as far as the host knows; 0 while it does not.
    package internal(set) var sequence: UInt64 = 0
    /// How far the journal was when it was opened, in this life of the node.
    var found: StoreMark?
    /// When the journal is read on in next.
    var scrubTick = 0
    /// The journal has lost what it had through here, and is yet to be told.
    var disownedThrough: UInt64?
    var isLogBusy = false
    var isLogFull = false
    var lastWriteTick = 0
    /// When the log got what it is busy with.
    var handedToLogTick = 0

    // MARK: The state

    var state: Applier?
    var stateFolder: StateFolder?
    let stateLane: any Lane
    let flushLane: any Lane
    var jobs: [StateJob] = []
    var isStateBusy = false
    var isStateDirty = false
    /// From when state is to be set aside until that is flushed: never more than once at a time.
    var isFlushing = false
    /// Whose state is being flushed, unless its core was dropped meanwhile.
    var flushing: Set<UInt64> = []
    /// The store had no room when it was last written to, or flushed.
    var isStoreFull = false
    var isFlushFull = false
    /// Jobs that wait for the next tick, to try again.
    var jobsHeld: [StateJob] = []

    // MARK: Snapshots

    var snapshots: SnapshotKeeper?
    let snapshotLane: any Lane
    var snapshotJobs: [SnapshotJob] = []
    var isSnapshotLaneBusy = false
    var hasSnapshotTasks = false
    /// Of the pull that is being stepped.
    var pullTerms = PullTerms()
    /// Groups whose state is being replaced, and waits for the next tick to go on.
    var installing: Set<UInt64> = []
    /// The group whose state is being read through, the last that was, and how many were.
    var checking: UInt64?
    var checkedLast: UInt64 = 0
    var checkTick = 0
    package var checkedCount = 0

    // MARK: Errands

    var errands: Errands
    /// The latest of all groups that this node has the state of, or heard of with an errand.
    var timeSeen: UInt64 = 0

    // MARK: Exports

    var exports: [UInt64: Export] = [:]
    var logExports: [LogExport] = []

    // MARK: Callers and peers

    var tickets: [ReadTicket: Reader] = [:]
    var numberNext: UInt64
    var peers: [NodeID: Peer]
    let peerName: (@Sendable (NodeID) -> PeerName)?
    /// SHA-256 of the public keys of other nodes, as far as they are known (`setPeerKeys`).
    var peerKeys: [NodeID: [UInt8]] = [:]
    var strangers: [Stranger] = []
    /// Connections that ended before they were links: other certificates, half handshakes.
    package internal(set) var refusedLinkCount = 0
    /// Of all that was sent to peers, for metrics: frames, and messages of groups in them.
    package internal(set) var sentRoundCount = 0
    package internal(set) var sentMessageCount = 0
    var byteCountSent = 0
    var byteCountReceived = 0
    /// What journal and state said of themselves last.
    var journalFigures: Statistics?
    var stateFigures = Applier.Figures()
    var listener: (any Listener)?
    var coder = Coder()
    var frame: [UInt8] = []

    package var observer: (any ReplicaObserver)?
    package var meter: (any ReplicaMeter)?

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe lane.asUnownedSerialExecutor()
    }

    /// A class, because a copy of all that a core holds is not made for a look at it.
    final class Group {
        var core: Replica
        var requests = Requests()
        var changes = Changes()
        var digests = DigestComparison()
        var clock = GroupClock()
        var stopwatch = Stopwatch()
        /// Of the entries that the journal lost; forgotten once they are here again.
        var damagedThrough: LogIndex
        /// For leases: the time through which the core was given ticks.
        var tickedThrough: Instant
        /// Its part of what all groups have in memory.
        var entryByteCount = 0

        init(_ restart: Restart, at now: Instant) throws(Violation) {
            core = try Replica(restart)
            damagedThrough = restart.damagedThrough
            tickedThrough = now
        }
    }

    init(
        identity: NodeIdentity, versions: FormatVersions, clusterVersion: UInt32,
        peers: [NodeID: Endpoint],
        peerName: (@Sendable (NodeID) -> PeerName)?, settings: HostSettings, slots: SlotMap?,
        steward: Steward.Settings?,
        world: World, lane: any Lane, logLane: any Lane, stateLane: any Lane,
        flushLane: any Lane,
        snapshotLane: any Lane,
        whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void
    ) {
        self.identity = identity
        self.versions = versions
        self.clusterVersion = clusterVersion
        self.settings = settings
        self.world = world
        self.lane = lane
        self.logLane = logLane
        self.stateLane = stateLane
        self.flushLane = flushLane
        self.snapshotLane = snapshotLane
        self.whenFailed = whenFailed
        self.whenNoticed = whenNoticed
        disk = DiskRecord(probationTicks: settings.diskProbationTicks)
        share = settings.raft.share
        errands = Errands(
            slots, steward.map { Steward(identity.node, identity.incarnation, $0) })
        self.peerName = peerName
        self.peers = peers.mapValues { Peer(endpoint: $0) }
        numberNext = world.random.next() >> 1
    }

    /// Takes up the groups that were found, and starts the clock.
    func start(
        _ restarts: [UInt64: Restart], removed: RemovedGroups, log: LogWriter, state: Applier,
        in stateFolder: StateFolder, snapshots: SnapshotKeeper, isDiskDamaged: Bool,
        at endpoint: Endpoint
    ) throws {
        if isDiskDamaged { disk.note(.damaged, at: tick) }
        self.log = log
        self.state = state
        self.stateFolder = stateFolder
        found = StoreMark(
            incarnation: identity.incarnation.rawValue, life: world.random.next(),
            sequence: log.sequenceFound)
        sequence = log.sequenceFound == .max ? 0 : log.sequenceFound
        self.removed = removed
        self.snapshots = snapshots
        for (group, restart) in restarts { try add(group, restart) }
        groupsChanged()
        shareOut()
        try listen(at: endpoint)
        let timer = lane.makeTimer { [weak self] in self?.assumeIsolated { $0.timePassed() } }
        self.timer = timer
        arm(ticks: 1)
        lastWriteTick = tick
    }

    func takeUp(_ group: UInt64, _ restart: Restart) throws(Violation) {
        try add(group, restart)
        groupsChanged()
        step(group, .share(share))
    }

    private func add(_ group: UInt64, _ restart: Restart) throws(Violation) {
        groups[group] = try Group(restart, at: world.clock.now())
    }

    func groupsChanged() {
        groupNumbers = groups.keys.sorted()
    }

    func fail(_ kind: NodeFailure.Kind, _ reason: String) {
        guard !hasFailed else { return }
        endAll()
        whenFailed(NodeFailure(kind, "node \(identity.node): \(reason)"))
    }

    /// Nothing is begun any more, and no core moves.
    func endAll() {
        hasFailed = true
        endExports()
        timer?.disarm()
        listener?.close()
    }

    /// The last work on each lane, behind all that is under way.
    func finish(_ whenDone: @escaping @Sendable () -> Void) {
        guard let log, let state else { return whenDone() }
        let (lane, flushLane, logLane, host) = (lane, flushLane, logLane, self)
        @Sendable func fail(_ error: any Error) {
            host.whenFailed(
                NodeFailure(.device, "node \(host.identity.node), while stopping: \(error)"))
        }
        stateLane.run {
            do { _ = try state.assumeIsolated { try $0.carryOut([.writeOut]) } } catch {
                return fail(error)
            }
            flushLane.run {
                do { try state.flush() } catch { return fail(error) }
                logLane.run {
                    do { try log.assumeIsolated { try $0.seal() } } catch { return fail(error) }
                    lane.run { whenDone() }
                }
            }
        }
    }

    // MARK: Stepping

    func step(_ group: UInt64, _ input: Input) {
        guard !hasFailed, let slot = groups[group] else { return }
        if settings.raft.usesLeases {
            let missed = ticksMissed(by: slot, before: input)
            if missed > 0 { slot.core.step(.late(ticks: missed), into: &effects) }
        }
        slot.core.step(input, into: &effects)
        count(entriesOf: slot)
        if let observer, let core = groups[group]?.core {
            observer.stepped(group, core, after: input, effects)
        }
        gather(group)
        dueRound()
    }

    private func count(entriesOf slot: Group) {
        entryByteCount += slot.core.windowByteCount - slot.entryByteCount
        slot.entryByteCount = slot.core.windowByteCount
    }

    /// Takes what a step has caused to where it waits for the end of the round.
    private func gather(_ group: UInt64) {
        if let violation = effects.violation {
            return fail(.brokenInvariant, "group \(group): \(violation)")
        }
        guard let slot = groups[group] else { return }
        if slot.damagedThrough > 0, !slot.core.abstains {
            groups[group]?.damagedThrough = .zero
            tell(.healed(group: group))
        }
        let damagedThrough = groups[group]?.damagedThrough ?? .zero
        for write in effects.writes {
            writes.append(
                GroupWrite(
                    group: group, incarnation: slot.core.incarnation,
                    damagedThrough: damagedThrough, write: write))
        }
        for message in effects.messages {
            if case .pullSnapshot(let id, let offset) = message.body {
                enqueue(.compare(group, SnapshotPlace(id: id, offset: offset, pull: message), nil))
            } else {
                queue(message.wire(group: group), to: message.to)
            }
        }
        for entries in effects.applies {
            note(.committed, through: entries.last?.index ?? .zero, of: slot)
            jobs.append(.apply(group, entries))
        }
        for read in effects.logReads { logReads.append((group, read)) }
        for snapshot in effects.snapshots {
            take(snapshot, of: group)
        }
        let (answers, reads, notices) = (effects.answers, effects.reads, effects.notices)
        effects.removeAll()
        for notice in notices {
            tell(.core(group: group, notice))
            noticed(group, notice)
        }
        for answer in answers { answered(group, answer) }
        for read in reads { readAnswered(group, read) }
    }

    func dueRound() {
        endRest()
        guard !isRoundDue else { return }
        isRoundDue = true
        lane.run { [weak self] in self?.assumeIsolated { $0.endRound() } }
    }

    private func endRound() {
        isRoundDue = false
        guard !hasFailed else { return }
        proposeWhatWaits()
        handToLog()
        sendQueued()
        handToState()
        handToSnapshots()
    }

    func forgetEntries(of slot: Group) {
        entryByteCount -= slot.entryByteCount
    }

    /// What waits for a lane on behalf of a replica that is no more.
    func dropWork(of group: UInt64) {
        writes.removeAll { $0.group == group }
        logReads.removeAll { $0.group == group }
        jobs.removeAll { $0.group == group }
        jobsHeld.removeAll { $0.group == group }
        snapshotJobs.removeAll { $0.group == group }
        installing.remove(group)
        if checking == group { checking = nil }
    }

    func enqueue(_ job: StateJob) {
        jobs.append(job)
        dueRound()
    }
}

extension ReplicaHost {
    /// Runs `body` on the host's lane, for callers that come from elsewhere.
    package nonisolated func enter(_ body: @escaping @Sendable (isolated ReplicaHost) -> Void) {
        lane.run { self.assumeIsolated { body($0) } }
    }

    /// Where other nodes reach this one, with the port that was really taken.
    package var endpoint: Endpoint? { listener?.endpoint }

    /// In the order of their numbers.
    package var groupsHere: [UInt64] { groupNumbers }

    /// As peers are told.
    package var ownDisk: Schema.DiskState { diskState.wire ?? .well }

    /// Whom this node takes for the group's leader now.
    package func leader(of group: UInt64) -> NodeID? {
        groups[group]?.core.leader
    }
}
