/// Idle groups: when everything is replicated, committed, applied and acknowledged everywhere, the
/// leader asks all to go quiet, and nobody counts ticks until something happens. A node that hosts
/// thousands of groups then spends nothing on the idle ones.
///
/// Safe in any interleaving, because quiet members only *wait*: one that missed the request times
/// out and asks for votes, which wakes the others. The caller wakes a group whose leader's node it
/// believes dead (`Input.wake`).
extension Replica {
    mutating func tickQuiescence(_ effects: inout Effects) {
        guard role == .leader, settings.quiescenceTicks > 0 else { return }
        idleTicks = isIdle ? idleTicks + 1 : 0
        guard idleTicks >= settings.quiescenceTicks else { return }
        startHeartbeatRound(&effects, asksQuiescence: true)
        isQuiescent = true
        releaseBuilt(&effects)
        // Its clock stands still from here on, and a lease must not stand still with it.
        leadership.leaseStartTick = nil
        leadership.rounds.removeAll(keepingCapacity: true)
        effects.notices.append(.quiesced)
    }

    private var isIdle: Bool {
        guard commit == log.last, applied == log.last, log.durable == log.last, readers.isEmpty,
            leadership.transfer == nil, incoming == nil, !membership.configuration.isJoint,
            membership.target == nil
        else { return false }
        return peers.allSatisfy {
            $0.match == log.last && $0.mode == .replicate && $0.commitSent == commit
                && $0.silentTicks < settings.electionTicks && !$0.isDistrusted(in: membership)
        }
    }

    mutating func followIntoQuiescence(_ heartbeat: Heartbeat, _ effects: inout Effects) {
        guard settings.quiescenceTicks > 0, heartbeat.commit == log.last, commit == log.last,
            log.durable == log.last, verified == log.last, readers.isEmpty, incoming == nil,
            !proposals.awaitsAnswers  // which are given up by the clock
        else { return }
        isQuiescent = true
        releaseBuilt(&effects)
        effects.notices.append(.quiesced)
    }

    /// Everybody has everything, and the clock by which it would be released stands still.
    private mutating func releaseBuilt(_ effects: inout Effects) {
        guard let built else { return }
        self.built = nil
        effects.snapshots.append(.release(built.description.id))
    }

    mutating func wake(_ effects: inout Effects) {
        guard isQuiescent else { return }
        isQuiescent = false
        idleTicks = 0
        effects.notices.append(.woke)
        electionElapsedTicks = 0
        guard role == .leader else { return }
        for place in peers.indices { peers[place].silentTicks = 0 }
        startHeartbeatRound(&effects)
    }
}
