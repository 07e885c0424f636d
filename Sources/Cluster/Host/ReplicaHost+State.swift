internal import KeyValue
internal import Raft
internal import World

/// What the host has with the state machine's store: one batch of jobs at a time, on the state's lane
/// (1), and flushes beside them.
extension ReplicaHost {
    func handToState() {
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
        let (lane, stateLane, host, stateFolder) = (lane, stateLane, self, stateFolder)
        stateLane.run {
            do {
                let began = stateLane.clock.now()
                let outcome = try state.assumeIsolated { try $0.carryOut(batch) }
                let time = stateLane.clock.now() - began
                lane.run { host.assumeIsolated { $0.stateIsDone(outcome, in: time) } }
            } catch {
                stateFolder?.condemn(after: error)
                let kind: NodeFailure.Kind = error is EntryTooNew ? .tooOld : .device
                lane.run { host.assumeIsolated { $0.fail(kind, "\(error)") } }
            }
        }
    }

    private func stateIsDone(_ outcome: Applier.Outcome, in time: Duration) {
        isStateBusy = false
        stateFigures = outcome.figures
        meter?.stateWorked(outcome.work(in: time))
        isStoreFull = outcome.isFull
        timeSeen = max(timeSeen, outcome.timeLatest)
        jobsHeld = outcome.left.filter { $0.group.map(mayWrite) ?? true } + jobsHeld
        for report in outcome.reports where !hasFailed {
            if let meter, case .applied(let group, _, _, let entries) = report {
                meter.applied(group, entries, in: time)
            }
            take(report)
        }
        if outcome.isFlushDue, takesWrites { beginFlush() }
        if !jobs.isEmpty { dueRound() }
    }

    func beginFlush() {
        guard !isFlushing else { return }
        isFlushing = true
        isStateDirty = false
        jobs.append(.setAside)
    }

    private func flush(_ places: [(group: UInt64, through: LogIndex)]) {
        guard let state else { return }
        // A core that was dropped while this was under way may have a successor before it is done.
        flushing = Set(places.map(\.group).filter { groups[$0] != nil })
        let (lane, flushLane, host, stateFolder) = (lane, flushLane, self, stateFolder)
        flushLane.run {
            do {
                let began = flushLane.clock.now()
                try state.flush()
                let time = flushLane.clock.now() - began
                lane.run {
                    host.assumeIsolated { host in
                        host.meter?.flushed(in: time)
                        host.isFlushing = false
                        host.isFlushFull = false
                        for (group, index) in places where host.flushing.contains(group) {
                            host.step(group, .flushed(index))
                        }
                    }
                }
            } catch {
                stateFolder?.condemn(after: error)
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
            groups[group]?.clock.note(time, at: now)
            if let slot = groups[group] { note(.applied, through: index, of: slot) }
            applied(group, entries)
            errands.due.insert(group)
            step(group, .applied(index))
            changesApplied(group, through: index)
        case .answered(let ticket, let bytes): finish(ticket, .done(bytes))
        case .writtenOut: break
        case .setAside(let places, let isAll):
            if !isAll { isStateDirty = true }
            flush(places)
        case .notAnswered(let ticket): refuse(ticket)
        case .captured(let source, .snapshot): enqueue(.build(source))
        case .captured(let source, .check): enqueue(.check(source))
        case .captured(let source, .comparison(let place)):
            if isAwaited(place, source.group) { enqueue(.compare(source.group, place, source)) }
        case .captured(let source, .export(let number)): isOpen(number, source)
        case .notCaptured(let group, .export(let number)):
            isNotOpen(number, .rebuilding(group, retryAfter: settings.tick * 4))
        case .notCaptured(let group, .snapshot):
            step(group, .snapshotBuilt(.zero, byteCount: nil))
        case .notCaptured(_, .check): checking = nil
        case .notCaptured(let group, .comparison(let place)): pull(group, place, PullTerms())
        case .installing(let group): if groups[group] != nil { installing.insert(group) }
        case .installed(let group, let id):
            forgetWaiting(group)
            step(group, .snapshotInstalled(id))
        case .digest(let group, let index, let digest): compare(group, index, digest)
        case .damaged(let group, .withheld):
            // Its log would only lead to the same end again.
            rebuild(group)
        case .damaged(let group, let damage): fence(group, damage)
        case .retired(let group, let applied): enqueue(.clear(group, applied: applied))
        case .removed(let group): enqueue(SnapshotJob.remove(group))
        }
    }
}
