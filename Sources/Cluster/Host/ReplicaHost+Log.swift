internal import Raft
internal import World

/// What the host has with the journal: one batch at a time, on the journal's lane (1).
extension ReplicaHost {
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

    func handToLog() {
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
}
