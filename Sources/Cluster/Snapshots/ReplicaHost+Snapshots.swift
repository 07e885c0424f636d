internal import Raft
internal import World

/// Snapshots go over their own lane; only what reads or replaces the state itself is a job of the
/// state's. A long one gets on by a piece with each tick, so that its pace has a bound.
extension ReplicaHost {
    func take(_ step: SnapshotStep, of group: UInt64) {
        switch step {
        case .build: enqueue(.capture(group, .snapshot))
        case .send(let id, let target, let offset, let byteCountMax):
            enqueue(
                .send(
                    group, id, to: target, offset: offset, byteCountMax: byteCountMax, pullTerms))
        case .release(let id): enqueue(.release(group, id))
        case .install(let description) where description.byteCount == 0:
            enqueue(.install(group, description))
        case .install(let description): enqueue(.verify(group, description))
        case .discard(let id): enqueue(.discard(group, id))
        }
    }

    func enqueue(_ job: SnapshotJob) {
        snapshotJobs.append(job)
        dueRound()
    }

    func handToSnapshots() {
        guard !isSnapshotLaneBusy, let snapshots, !snapshotJobs.isEmpty else { return }
        isSnapshotLaneBusy = true
        let batch = snapshotJobs
        snapshotJobs = []
        let (lane, host) = (lane, self)
        snapshotLane.run {
            do {
                let (reports, hasMore) = try snapshots.assumeIsolated {
                    (try $0.carryOut(batch), $0.isBusy)
                }
                lane.run {
                    host.assumeIsolated { $0.snapshotsAreDone(reports, hasMore: hasMore) }
                }
            } catch {
                lane.run { host.assumeIsolated { $0.fail(.device, "\(error)") } }
            }
        }
    }

    private func snapshotsAreDone(_ reports: [SnapshotReport], hasMore: Bool) {
        isSnapshotLaneBusy = false
        hasSnapshotTasks = hasMore
        for report in reports where !hasFailed { take(report) }
        if !snapshotJobs.isEmpty { dueRound() }
    }

    private func take(_ report: SnapshotReport) {
        switch report {
        case .built(let group, let index, let byteCount):
            step(group, .snapshotBuilt(index, byteCount: byteCount))
        case .verified(let group, let description):
            // Behind the applies that were handed out before it.
            if groups[group] != nil { enqueue(.install(group, description)) }
        case .checked:
            checking = nil
            checkedCount += 1
        case .compared(let group, let place, let terms):
            if isAwaited(place, group) { pull(group, place, terms) }
        case .wantsState(let group, let place):
            if isAwaited(place, group) { enqueue(.capture(group, .comparison(place))) }
        case .piece(let group, let id, let target, let offset, let piece):
            sendPiece(group, id, to: target, offset: offset, piece)
        case .pieceMissing(let group, let id, let target):
            step(group, .snapshotLost(id))
            sendMiss(group, id, to: target)
        case .pieceStored(let group, let id, let byteCount):
            step(group, .snapshotStored(id, byteCount: byteCount))
        case .cleared(let group, let found):
            reopenings.append((group, found))
            dueRound()
        case .removed(let group): isRemoved(group)
        case .damaged(let group, let damage): fence(group, damage)
        }
    }

    /// A piece that came in. What the core does not wait for is not stored.
    func store(
        _ group: UInt64, _ id: SnapshotID, offset: UInt64, _ piece: PulledPiece
    ) {
        guard let awaited = groups[group]?.core.awaitedPiece, awaited == (id, offset) else {
            return
        }
        if piece.heldByteCount > 0 { observer?.held(group, byteCount: piece.heldByteCount) }
        enqueue(.store(group, id, offset: offset, piece))
    }

    /// Else the state would be held on to for a snapshot that nobody waits for.
    func isAwaited(_ place: SnapshotPlace, _ group: UInt64) -> Bool {
        guard let awaited = groups[group]?.core.awaitedPiece else { return false }
        return awaited == (place.id, place.offset)
    }

    /// With each tick.
    func goOnWithSnapshots() {
        for group in installing.sorted() { enqueue(.goOnInstalling(group)) }
        installing = []
        // The lane may take longer for one than a tick: the next is asked for when it is done.
        if hasSnapshotTasks, !isSnapshotLaneBusy { enqueue(.goOn) }
        guard tick >= checkTick, checking == nil, !groups.isEmpty else { return }
        checkTick = tick + settings.checkTicks
        // One group after another, each in its turn.
        let next = groups.keys.filter { $0 > checkedLast }.min() ?? groups.keys.min() ?? 0
        checkedLast = next
        checking = next
        enqueue(.capture(next, .check))
    }
}
