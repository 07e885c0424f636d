internal import KeyValue
package import Raft
internal import Schema
internal import World

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
    let settings: HostSettings
    let whenFailed: @Sendable (NodeFailure) -> Void
    let whenNoticed: @Sendable (NodeNotice) -> Void

    var groups: [UInt64: Group] = [:]
    /// The keys of `groups`, in order: made anew when they change, not each time they are asked for.
    private(set) var groupNumbers: [UInt64] = []
    /// Groups that are being made or removed, and who waits for that.
    var changing: [UInt64: Completion] = [:]
    /// Groups that were here, and are not to be founded again.
    var removed: Set<UInt64> = []
    /// Groups with requests since the last round.
    var asking: Set<UInt64> = []
    /// Replicas that begin anew once what is left of them is cleared away.
    var rebuilding: Set<UInt64> = []
    var stopping: Stopping?
    /// How many groups this node leads, as of lately.
    var ledCount = 0
    var balanceTick = 0
    private var lookAroundTick = 0
    private var effects = Effects()
    private var log: LogWriter?
    private var state: Applier?
    private var logLane: any Lane
    private var stateLane: any Lane
    private var flushLane: any Lane
    private var timer: (any LaneTimer)?
    private(set) var tick = 0
    /// When the timer was armed, and for how many ticks: more than one at rest.
    private var armedAt = Instant(nanoseconds: 0)
    private var armedTicks = 1
    private var isRoundDue = false
    private(set) var hasFailed = false

    private var writes: [GroupWrite] = []
    private var logReads: [(group: UInt64, read: LogRead)] = []
    /// Replicas that are out of service here, and those of them whose log is to be taken up again.
    var fenced: Set<UInt64> = []
    var reopenings: [(group: UInt64, found: FoundState)] = []
    package var fencedCount = 0
    var groupTasks: [GroupTask] = []
    private var isLogBusy = false
    private var isLogFull = false
    private var lastWriteTick = 0
    /// When the log got what it is busy with.
    private var handedToLogTick = 0
    private var jobs: [StateJob] = []
    private var isStateBusy = false
    private var isStateDirty = false
    private var isFlushing = false
    /// Whose state is being flushed, unless its core was dropped meanwhile.
    var flushing: Set<UInt64> = []
    /// The store had no room when it was last written to, or flushed.
    private var isStoreFull = false
    private var isFlushFull = false
    private var isSaidToBeFull = false
    /// Jobs that wait for the next tick, to try again.
    private var jobsHeld: [StateJob] = []

    var snapshots: SnapshotKeeper?
    let snapshotLane: any Lane
    var snapshotJobs: [SnapshotJob] = []
    var isSnapshotLaneBusy = false
    var hasSnapshotTasks = false
    /// Groups whose state is being replaced, and waits for the next tick to go on.
    var installing: Set<UInt64> = []
    /// The group whose state was read through last, and how many were.
    var checkedLast: UInt64 = 0
    var checkTick = 0
    package var checkedCount = 0

    var tickets: [ReadTicket: Reader] = [:]
    var numberNext: UInt64
    var peers: [NodeID: Peer]
    var clusterClock = ClusterClock()
    private var clockDiffers = false
    /// When the others are told this node's date again.
    private var dateTick = 0
    var strangers: [Stranger] = []
    /// Connections that ended before they were links: other certificates, half handshakes.
    package internal(set) var refusedLinkCount = 0
    /// Of all that was sent to peers, for metrics: frames, and messages of groups in them.
    package internal(set) var sentRoundCount = 0
    package internal(set) var sentMessageCount = 0
    var listener: (any Listener)?
    var coder = Coder()
    var frame: [UInt8] = []

    package var observer: (any ReplicaObserver)?

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
        /// Of the entries that the journal lost; forgotten once they are here again.
        var damagedThrough: LogIndex

        init(_ restart: Restart) throws(Violation) {
            core = try Replica(restart)
            damagedThrough = restart.damagedThrough
        }
    }

    init(
        identity: NodeIdentity, peers: [NodeID: Endpoint], settings: HostSettings, world: World,
        lane: any Lane, logLane: any Lane, stateLane: any Lane, flushLane: any Lane,
        snapshotLane: any Lane,
        whenFailed: @escaping @Sendable (NodeFailure) -> Void,
        whenNoticed: @escaping @Sendable (NodeNotice) -> Void
    ) {
        self.identity = identity
        self.settings = settings
        self.world = world
        self.lane = lane
        self.logLane = logLane
        self.stateLane = stateLane
        self.flushLane = flushLane
        self.snapshotLane = snapshotLane
        self.whenFailed = whenFailed
        self.whenNoticed = whenNoticed
        self.peers = peers.mapValues { Peer(endpoint: $0) }
        numberNext = world.random.next() >> 1
    }

    /// Takes up the groups that were found, and starts the clock.
    func start(
        _ restarts: [UInt64: Restart], removed: Set<UInt64>, log: LogWriter, state: Applier,
        snapshots: SnapshotKeeper,
        at endpoint: Endpoint
    ) throws {
        self.log = log
        self.state = state
        self.removed = removed
        self.snapshots = snapshots
        for (group, restart) in restarts { groups[group] = try Group(restart) }
        groupsChanged()
        try listen(at: endpoint)
        let timer = lane.makeTimer { [weak self] in self?.assumeIsolated { $0.timePassed() } }
        self.timer = timer
        arm(ticks: 1)
        lastWriteTick = tick
    }

    func takeUp(_ group: UInt64, _ restart: Restart) throws(Violation) {
        groups[group] = try Group(restart)
        groupsChanged()
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
        guard !hasFailed, groups[group] != nil else { return }
        groups[group]?.core.step(input, into: &effects)
        if let observer, let core = groups[group]?.core {
            observer.stepped(group, core, after: input, effects)
        }
        gather(group)
        dueRound()
    }

    func with<Result>(_ group: UInt64, _ body: (inout Group) -> Result) -> Result? {
        guard groups[group] != nil else { return nil }
        return body(&groups[group]!)  // it is there
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
            queue(message.wire(group: group), to: message.to)
        }
        for entries in effects.applies { jobs.append(.apply(group, entries)) }
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

    /// What waits for a lane on behalf of a replica that is no more.
    func dropWork(of group: UInt64) {
        writes.removeAll { $0.group == group }
        logReads.removeAll { $0.group == group }
        jobs.removeAll { $0.group == group }
        jobsHeld.removeAll { $0.group == group }
        snapshotJobs.removeAll { $0.group == group }
        installing.remove(group)
    }

    func enqueue(_ job: StateJob) {
        jobs.append(job)
        dueRound()
    }

    // MARK: The log

    private struct LogDone: Sendable {
        var writes: [GroupWrite]
        /// The places of those that found no room.
        var left: [Int] = []
        var hasRoom = true
        var reads: [(group: UInt64, read: LogRead, found: LogWriter.Reading)]
        /// Nil where the journal was too full to take it up.
        var restarts: [(group: UInt64, found: FoundState, restart: Restart?)] = []
        var tasks: [(GroupTask, GroupTask.Outcome)] = []
    }

    /// Behind what groups have written so far.
    func hand(_ task: GroupTask) {
        groupTasks.append(task)
        dueRound()
    }

    private func handToLog() {
        let isProbeDue = tick - lastWriteTick >= settings.probeTicks
        guard !isLogBusy, let log,
            !writes.isEmpty || !logReads.isEmpty || !reopenings.isEmpty || !groupTasks.isEmpty
                || isProbeDue
        else { return }
        isLogBusy = true
        handedToLogTick = tick
        let (batch, reads, reopenings, tasks) = (writes, logReads, reopenings, groupTasks)
        writes = []
        logReads = []
        self.reopenings = []
        groupTasks = []
        let (lane, host) = (lane, self)
        logLane.run {
            do {
                let done = try log.assumeIsolated { log in
                    var done = LogDone(writes: batch, reads: [])
                    if batch.isEmpty && isProbeDue { done.hasRoom = try log.probe() }
                    done.left = try log.write(batch)
                    for (group, read) in reads {
                        done.reads.append((group, read, try log.read(read, of: group)))
                    }
                    for (group, found) in reopenings {
                        done.restarts.append((group, found, try log.reopen(group, found)))
                    }
                    for task in tasks { done.tasks.append((task, try log.carryOut(task))) }
                    return done
                }
                lane.run { host.assumeIsolated { $0.logIsDone(done) } }
            } catch {
                lane.run { host.assumeIsolated { $0.fail(.device, "\(error)") } }
            }
        }
    }

    private func logIsDone(_ done: LogDone) {
        isLogBusy = false
        isLogFull = !done.left.isEmpty || !done.hasRoom
        if done.left.isEmpty { lastWriteTick = tick }
        var numbers: [UInt64: WriteNumber] = [:]
        var left = done.left[...]
        var undone: [GroupWrite] = []
        for (place, write) in done.writes.enumerated() {
            if left.first != place {
                numbers[write.group] = write.write.number
                continue
            }
            left.removeFirst()
            if groups[write.group] != nil { undone.append(write) }
        }
        writes.insert(contentsOf: undone, at: 0)
        for (group, number) in numbers.sorted(by: { $0.key < $1.key }) {
            step(group, .persisted(number))
        }
        for (group, read, found) in done.reads {
            if read.purpose == .apply, found.isLost, found.entries.isEmpty {
                fence(group, .logUnreadable(from: read.first))
            } else {
                step(group, .logRead(read, found.entries))
            }
        }
        for (group, found, restart) in done.restarts {
            if let restart { reopen(group, restart) } else { reopenings.append((group, found)) }
        }
        for (task, outcome) in done.tasks { self.done(task, outcome) }
        // A full journal is tried again with the next tick.
        if !isLogFull && !(writes.isEmpty && logReads.isEmpty) { dueRound() }
    }

    // MARK: The state

    private func handToState() {
        guard !isStateBusy, let state, !jobs.isEmpty else { return }
        if !jobsHeld.isEmpty {
            // Until the next tick only what reads; the rest keeps its order.
            jobsHeld += jobs.filter(\.isWriting)
            jobs.removeAll(where: \.isWriting)
            guard !jobs.isEmpty else { return }
        }
        isStateBusy = true
        let batch = jobs
        jobs = []
        let (lane, host) = (lane, self)
        stateLane.run {
            do {
                let outcome = try state.assumeIsolated { try $0.carryOut(batch) }
                lane.run { host.assumeIsolated { $0.stateIsDone(outcome) } }
            } catch {
                lane.run { host.assumeIsolated { $0.fail(.device, "\(error)") } }
            }
        }
    }

    private func stateIsDone(_ outcome: Applier.Outcome) {
        isStateBusy = false
        isStoreFull = outcome.isFull
        jobsHeld = outcome.left.filter { $0.group.map(mayWrite) ?? true } + jobsHeld
        for report in outcome.reports where !hasFailed { take(report) }
        if !jobs.isEmpty { dueRound() }
    }

    private func flush(_ places: [(group: UInt64, through: LogIndex)]) {
        guard let state else { return }
        isFlushing = true
        flushing = Set(places.map(\.group))
        let (lane, host) = (lane, self)
        flushLane.run {
            do {
                try state.flush()
                lane.run {
                    host.assumeIsolated { host in
                        host.isFlushing = false
                        host.isFlushFull = false
                        for (group, index) in places where host.flushing.contains(group) {
                            host.step(group, .flushed(index))
                        }
                    }
                }
            } catch {
                lane.run { host.assumeIsolated { $0.notFlushed(error) } }
            }
        }
    }

    private func notFlushed(_ error: any Error) {
        isFlushing = false
        guard let error = error as? StoreError, error.kind == .full else {
            return fail(.device, "\(error)")
        }
        isFlushFull = true
        isStateDirty = true
    }

    /// Of a job that is left: its replica may have been fenced meanwhile.
    private func mayWrite(_ group: UInt64) -> Bool {
        groups[group] != nil || fenced.contains(group) || changing[group] != nil
    }

    private func take(_ report: StateReport) {
        observer?.took(report)
        switch report {
        case .applied(let group, let index, let time, let entries):
            isStateDirty = true
            let now = world.clock.now()
            _ = with(group) { $0.clock.note(time, at: now) }
            applied(group, entries)
            step(group, .applied(index))
            changesApplied(group, through: index)
        case .answered(let ticket, let bytes): finish(ticket, .done(bytes))
        case .writtenOut(let places): flush(places)
        case .notAnswered(let ticket): refuse(ticket)
        case .captured(let source, .snapshot): enqueue(.build(source))
        case .captured(let source, .check): enqueue(.check(source))
        case .notCaptured(let group, .snapshot):
            step(group, .snapshotBuilt(.zero, byteCount: nil))
        case .notCaptured(_, .check): break
        case .installing(let group): if groups[group] != nil { installing.insert(group) }
        case .installed(let group, let id):
            forgetWaiting(group)
            step(group, .snapshotInstalled(id))
        case .digest(let group, let index, let digest): compare(group, index, digest)
        case .damaged(let group, let damage): fence(group, damage)
        case .retired(let group, let applied): enqueue(.clear(group, applied: applied))
        case .removed(let group): enqueue(SnapshotJob.remove(group))
        }
    }

    // MARK: Time

    /// False where an entry more could not be stored: then this node leads no group if another can.
    private var takesWrites: Bool { !isLogFull && !isStoreFull && !isFlushFull }

    private func timePassed() {
        guard !hasFailed else { return }
        tick += armedTicks
        // Set before anything is done, which may end a rest.
        armedTicks = 1
        if takesWrites == isSaidToBeFull {
            isSaidToBeFull = !takesWrites
            tell(.isFull(isSaidToBeFull))
        }
        let health = DiskHealth(
            probeAgeTicks: isLogBusy ? tick - handedToLogTick : 0, takesWrites: takesWrites)
        // Tried again, in the old order.
        jobs = jobsHeld + jobs
        jobsHeld = []
        let isStalled = health.probeAgeTicks >= settings.raft.diskStallTicks
        for group in groupNumbers {
            guard let core = groups[group]?.core else { continue }
            if core.isQuiescent {
                // A quiet leader has to wake to give up what it leads.
                guard isStalled, core.role == .leader else { continue }
                step(group, .wake)
            }
            step(group, .disk(health))
            step(group, .tick)
        }
        // What is flushed can be cut from a journal that is full; and a full store is tried again.
        let isFlushDue =
            takesWrites ? tick % settings.flushTicks == 0 && isStateDirty : tick % 10 == 0
        if isFlushDue, !isFlushing {
            isStateDirty = false
            jobs.append(.writeOut)
        }
        goOnWithSnapshots()
        if tick >= lookAroundTick {
            lookAroundTick = tick + 8
            expireRequests()
            balanceLeaders()
        }
        continueStopping()
        tickLinks()
        if tick >= dateTick {
            dateTick = tick + settings.dateTicks
            tickClock()
        }
        let rests = isIdle
        arm(ticks: rests ? settings.restTicks : 1)
        if !rests || tick - lastWriteTick >= settings.restProbeTicks { dueRound() }
    }

    private func arm(ticks: Int) {
        armedAt = world.clock.now()
        armedTicks = ticks
        timer?.arm(after: settings.tick * ticks)
    }

    /// Nothing is under way here and every group is quiet: until something comes in there are only
    /// links to look after.
    private var isIdle: Bool {
        writes.isEmpty && logReads.isEmpty && jobs.isEmpty && !isLogBusy && !isLogFull
            && !isStateBusy && !isStateDirty && !isFlushing && !isRoundDue && tickets.isEmpty
            && snapshotJobs.isEmpty && !isSnapshotLaneBusy && !hasSnapshotTasks
            && installing.isEmpty && jobsHeld.isEmpty && takesWrites && reopenings.isEmpty
            && fenced.isEmpty && strangers.isEmpty && changing.isEmpty && stopping == nil
            && groups.values.allSatisfy {
                $0.core.isQuiescent && $0.requests.waitingCount == 0 && $0.changes.isEmpty
            }
            && peers.values.allSatisfy(\.isReady)
    }

    /// The tick that it is now, also in the middle of a rest.
    var tickNow: Int {
        guard armedTicks > 1 else { return tick }
        let rested = (world.clock.now() - armedAt).nanoseconds / settings.tick.nanoseconds
        return tick + Int(max(0, min(rested, Int64(armedTicks))))
    }

    /// Something has come in.
    func endRest() {
        guard armedTicks > 1 else { return }
        tick = tickNow
        arm(ticks: 1)
    }

    /// The date that the nodes agree on.
    var date: WallTime? {
        clusterClock.date(
            of: peers.count + 1, own: world.clock.wallTime(), at: world.clock.now())
    }

    private func tickClock() {
        tellDate()
        guard let date else { return }
        let own = world.clock.wallTime().nanosecondsSince1970
        let ahead = Duration.nanoseconds(own - date.nanosecondsSince1970)
        let differs = max(ahead, .zero - ahead) > settings.clockTolerance
        guard differs != clockDiffers else { return }
        clockDiffers = differs
        tell(differs ? .clockDiffers(ahead: ahead) : .clockAgrees)
    }
}

extension ReplicaHost {
    /// Runs `body` on the host's lane, for callers that come from elsewhere.
    package nonisolated func enter(_ body: @escaping @Sendable (isolated ReplicaHost) -> Void) {
        lane.run { self.assumeIsolated { body($0) } }
    }

    /// Whom this node takes for the group's leader now.
    package func leader(of group: UInt64) -> NodeID? {
        groups[group]?.core.leader
    }
}
