internal import Raft
internal import World

/// What the clock brings: ticks for groups that are awake, and long pauses while nothing is.
extension ReplicaHost {
    func timePassed() {
        guard !hasFailed else { return }
        tick += armedTicks
        // Set before anything is done, which may end a rest.
        armedTicks = 1
        let diskStateBefore = diskState
        let health = lookAtDisk()
        // A quiet leader has to wake to give up what it leads.
        let wakesLeaders = isDiskStalled || diskState != .well && diskState != diskStateBefore
        // Tried again, in the old order.
        jobs = jobsHeld + jobs
        jobsHeld = []
        for group in groupNumbers {
            guard let core = groups[group]?.core else { continue }
            if core.isQuiescent {
                // It is not woken, and has to know: a quiet group's log is cut too where the disk is
                // full, and its leader refuses what is proposed for as long as it believes so.
                if core.takesWrites != health.takesWrites { step(group, .disk(health)) }
                guard wakesLeaders, core.role == .leader else { continue }
                step(group, .wake)
            }
            step(group, .disk(health))
            step(group, .tick)
        }
        // What is flushed can be cut from a journal that is full; and a full store is tried again.
        let isFlushDue =
            takesWrites ? tick % settings.flushTicks == 0 && isStateDirty : tick % 10 == 0
        if isFlushDue { beginFlush() }
        goOnWithSnapshots()
        if tick >= lookAroundTick {
            lookAroundTick = tick + 8
            expireRequests()
            balanceLeaders()
            shareOut()
        }
        beginErrands()
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

    /// What there are more groups for now, or fewer.
    func shareOut() {
        guard let log else { return }
        let awakeCount = groups.values.count { !$0.core.isQuiescent }
        let share = settings.share(
            groupCount: groups.count, awakeCount: awakeCount,
            journalByteCount: log.journalByteCount)
        guard share != self.share else { return }
        self.share = share
        for group in groupNumbers { step(group, .share(share)) }
    }

    func arm(ticks: Int) {
        armedAt = world.clock.now()
        armedTicks = ticks
        timer?.arm(after: settings.tick * ticks)
    }

    /// Ticks that a core was not given while this node stood still: it has to know them before it may
    /// answer a read from a lease. They are never closer together than they should be, so no vote is
    /// given too soon; but they may be further apart, or not come at all.
    func ticksMissed(by group: Group, before input: Input) -> Int {
        let now = world.clock.now()
        if input == .tick { group.tickedThrough = min(group.tickedThrough + settings.tick, now) }
        let missed = (now - group.tickedThrough).nanoseconds / settings.tick.nanoseconds
        guard missed > 0 else { return 0 }
        group.tickedThrough = group.tickedThrough + settings.tick * Int(missed)
        return Int(missed)
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
