internal import Journal
internal import Raft
internal import World

/// What the host has with the journal: one batch at a time, on the journal's lane (1).
extension ReplicaHost {
    private struct LogDone: Sendable {
        var writes: [GroupWrite]
        var left = LogWriter.Remainder()
        var hasRoom = true
        var reads: [(group: UInt64, read: LogRead, found: LogWriter.Reading)]
        /// Nil where the journal was too full to take it up.
        var restarts: [(group: UInt64, found: FoundState, restart: Restart?)] = []
        var tasks: [(GroupTask, GroupTask.Outcome)] = []
        var exports: [(LogExport, LogWriter.Reading)] = []
        /// The first of each group.
        var rotten: [(group: UInt64, index: LogIndex)] = []
        var sequence: UInt64 = 0
        var figures: Statistics?
        var time = Duration.zero
        /// Nil if there was nothing to disown.
        var isDisowned: Bool?
    }

    /// Behind what groups have written so far.
    func hand(_ task: GroupTask) {
        groupTasks.append(task)
        dueRound()
    }

    func handToLog() {
        let isProbeDue = tick - lastWriteTick >= settings.probeTicks
        guard !isLogBusy, let log,
            !writes.isEmpty || !logReads.isEmpty || !reopenings.isEmpty || !groupTasks.isEmpty
                || isProbeDue || disownedThrough != nil || !logExports.isEmpty
        else { return }
        isLogBusy = true
        handedToLogTick = tick
        let (batch, reads, reopenings, tasks) = (writes, logReads, reopenings, groupTasks)
        writes = []
        logReads = []
        self.reopenings = []
        groupTasks = []
        let exports = logExports
        logExports = []
        // Whenever the log is at work anyway, and at rest with each probe.
        var scrubByteCount = 0
        if tick >= scrubTick {
            scrubTick = tick + settings.scrubTicks
            scrubByteCount = settings.scrubByteCount / (batch.isEmpty ? 1 : 16)
        }
        let (lane, host, disownedThrough) = (lane, self, disownedThrough)
        logLane.run { [scrubByteCount] in
            do {
                let done = try log.assumeIsolated { log in
                    let began = log.clock.now()
                    var done = LogDone(writes: batch, reads: [])
                    if batch.isEmpty && isProbeDue { done.hasRoom = try log.probe() }
                    done.left = try log.write(batch)
                    for (group, read) in reads {
                        done.reads.append((group, read, try log.read(read, of: group)))
                    }
                    for export in exports {
                        done.exports.append((export, try log.read(export.read, of: export.group)))
                    }
                    if let disownedThrough {
                        done.isDisowned = try log.disown(through: disownedThrough)
                    }
                    for (group, found) in reopenings {
                        let restart =
                            done.isDisowned == false ? nil : try log.reopen(group, found)
                        done.restarts.append((group, found, restart))
                    }
                    for task in tasks { done.tasks.append((task, try log.carryOut(task))) }
                    if scrubByteCount > 0 {
                        done.rotten = try log.scrub(byteCountMax: scrubByteCount)
                    }
                    done.sequence = log.sequenceLast
                    done.figures = log.journal.statistics
                    done.time = log.clock.now() - began
                    return done
                }
                lane.run { host.assumeIsolated { $0.logIsDone(done) } }
            } catch {
                lane.run { host.assumeIsolated { $0.fail(.device, "\(error)") } }
            }
        }
    }

    private func measure(_ done: LogDone) {
        journalFigures = done.figures
        guard let meter, !done.writes.isEmpty, let figures = done.figures else { return }
        meter.logWorked(
            LogWork(
                entryCount: done.writes.reduce(0) { $0 + $1.write.entries.count },
                byteCount: done.writes.reduce(0) { sum, write in
                    write.write.entries.reduce(sum) { $0 + $1.byteCount }
                }, time: done.time, syncTime: figures.syncDurationLast))
    }

    private func logIsDone(_ done: LogDone) {
        isLogBusy = false
        sequence = done.sequence
        measure(done)
        if done.isDisowned == true { disownedThrough = nil }
        isLogFull = !done.left.places.isEmpty || !done.hasRoom
        if done.left.places.isEmpty { lastWriteTick = tick }
        var numbers: [UInt64: WriteNumber] = [:]
        var left = done.left.places[...]
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
            if let slot = groups[group] {
                note(.durable, through: slot.core.durableIndex, of: slot)
            }
        }
        for (group, number) in done.left.promised { step(group, .promised(number)) }
        for (group, read, found) in done.reads {
            if read.purpose == .apply, found.isLost, found.entries.isEmpty {
                fence(group, .logUnreadable(from: read.first))
            } else {
                step(group, .logRead(read, found.entries))
            }
        }
        for (export, found) in done.exports { export.finish(found) }
        for (group, found, restart) in done.restarts {
            if let restart { reopen(group, restart) } else { reopenings.append((group, found)) }
        }
        for (task, outcome) in done.tasks { self.done(task, outcome) }
        for (group, index) in done.rotten { hasRotted(group, from: index) }
        // A full journal is tried again with the next tick.
        if !isLogFull && !(writes.isEmpty && logReads.isEmpty) { dueRound() }
    }
}
