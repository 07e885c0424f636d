internal import Raft

/// A clean stop: what this node leads goes to others before it is missed, whoever waits here gets an
/// answer if there is one in time, and the next start finds everything flushed and sealed.
extension ReplicaHost {
    struct Stopping {
        let deadlineTick: Int
        let whenDone: @Sendable () -> Void
    }

    package var isStopping: Bool { stopping != nil }

    /// Refuses what is asked from now on, waits until this node leads nothing that another could
    /// lead and nobody waits for it any more, but no longer than `stopTicks`, and ends. The process
    /// may end when `whenDone` is called. After `whenFailed` it is not.
    package func stop(whenDone: @escaping @Sendable () -> Void) {
        guard !hasFailed, stopping == nil else { return }
        endRest()
        stopping = Stopping(deadlineTick: tick + settings.stopTicks, whenDone: whenDone)
        continueStopping()
    }

    func continueStopping() {
        guard let stopping else { return }
        var isNeeded = false
        for group in groupNumbers {
            guard let slot = groups[group] else { continue }
            if slot.core.role == .leader, let successor = successor(in: slot.core) {
                isNeeded = true
                step(group, .transferLeadership(to: successor))
            }
            isNeeded = isNeeded || slot.requests.waitingCount > 0 || !slot.changes.isEmpty
        }
        if !isNeeded || tick >= stopping.deadlineTick { end(stopping) }
    }

    private func end(_ stopping: Stopping) {
        endAll()
        for group in groupNumbers { letGo(group) }
        for (_, whenDone) in changing.sorted(by: { $0.key < $1.key }) { whenDone(.unknown) }
        changing = [:]
        closeLinks()
        finish(stopping.whenDone)
    }
}
