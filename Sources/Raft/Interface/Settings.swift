/// The core's tunables. Time is in ticks, whose length the caller chooses (50 ms by default, which
/// makes a heartbeat each 50 ms and an election after 0.5 to 1 s); memory is in bytes. Equal on all members, apart
/// from sizes.
package struct Settings: Hashable, Sendable {
    // MARK: Elections

    /// Ticks between heartbeats.
    package var heartbeatTicks = 1
    /// Ticks without a leader after which a member campaigns; each round draws from this many to
    /// twice as many. Ten heartbeats: a few lost packets must not cause an election.
    package var electionTicks = 10
    /// Ticks after which a member campaigns whose link to the leader has ended; each draws from this
    /// many to three times as many, so that seldom two of them split the votes. Time for a link that
    /// only broke to be there again.
    package var lostLeaderTicks = 2
    /// Ticks that a member waits longer for each step that its priority is below the highest.
    package var priorityDelayTicks = 5
    /// Ticks without a successful disk probe or write, after which a leader gives up leadership.
    package var diskStallTicks = 40

    // MARK: Reads

    /// Serve reads from the leader's lease instead of asking a quorum each time. Rests on a monotonic
    /// clock that goes on while the process, or the machine, stands still: not for virtual machines
    /// whose clock stops when they are paused.
    package var usesLeases = false
    /// By how much two members' ticks may differ in length, in percent of the shorter.
    package var clockDriftPercent = 10
    /// Reads that wait for confirmation or for apply.
    package var pendingReadCountMax = 16_384

    // MARK: Replication

    /// Of the entries in one message, with their overhead. No message is larger, because no entry is.
    package var messageByteCountMax = 1 << 20
    /// Of one command.
    package var commandByteCountMax = 1 << 19
    /// Sent to one member and not yet acknowledged.
    package var inflightByteCountMax = 8 << 20
    package var inflightMessageCountMax = 128
    /// Proposed and not yet committed.
    package var uncommittedByteCountMax = 64 << 20
    /// Committed entries handed out and not yet applied.
    package var applyingByteCountMax = 16 << 20
    /// Recent entries kept in memory although they are durable. What is not yet durable stays in
    /// memory on top of it, and is bounded by `uncommittedByteCountMax` on a leader and by the
    /// leader's `inflightByteCountMax` on a follower.
    package var cachedByteCountMax = 16 << 20
    /// Proposals that this member has forwarded to the leader and that wait for an answer.
    package var forwardedProposalCountMax = 1_024

    // MARK: Membership

    package var memberCountMax = 16
    /// Ticks for which a newcomer must have kept up before it is promoted.
    package var promotionTicks = 40
    /// Ticks for which a newcomer must have stayed behind before it is put back to learner, or have
    /// kept up before it is a newcomer no more.
    package var putBackTicks = 200

    // MARK: Compaction and snapshots

    /// Of the log behind what is flushed that stays for followers a little behind.
    package var keptByteCount = 16 << 20
    /// Terms that stay, if there are more than twice as many: as a few restarts of all members make.
    package var keptTermCount = 4
    /// Of the log that stays for reachable stragglers; past it they get a snapshot.
    package var stragglerByteCountMax = 256 << 20
    /// Of the log that stays for a member that gets a snapshot: what is written while that is built,
    /// sent and installed. Past it, the member needs another one.
    package var snapshotLogByteCountMax = 4 << 30
    package var snapshotPieceByteCountMax = 1 << 20
    /// Ticks without progress after which a lost piece or offer is asked for again.
    package var snapshotRetryTicks = 20
    /// Ticks for which a snapshot that nobody pulls is kept.
    package var snapshotKeepTicks = 600

    // MARK: Many groups

    /// Ticks without work after which an idle group goes quiet; 0 never.
    package var quiescenceTicks = 0

    package init() {}

    /// All that a group may have, when it has its node for itself.
    package var share: Share {
        Share(
            keptByteCount: keptByteCount, cachedByteCountMax: cachedByteCountMax,
            uncommittedByteCountMax: uncommittedByteCountMax,
            applyingByteCountMax: applyingByteCountMax)
    }

    /// Ticks from the sending of a heartbeat round, which a quorum answers, during which the leader
    /// knows that no other was elected.
    ///
    /// A follower refuses votes for `electionTicks` of its own after it heard the round. Two ticks
    /// are lost to counting (a part of one on each side), and the drift bound is taken off the rest.
    package var leaseTicks: Int {
        max(0, (electionTicks - 2) * 100 / (100 + clockDriftPercent))
    }

    /// What is wrong with these settings, or nil.
    package var flaw: String? {
        if heartbeatTicks < 1 || electionTicks < 3 * heartbeatTicks {
            return "electionTicks \(electionTicks) must be at least three times heartbeatTicks "
                + "\(heartbeatTicks): one lost packet must not cause an election"
        }
        if commandByteCountMax + Entry.overheadByteCount > messageByteCountMax {
            return "commandByteCountMax \(commandByteCountMax) does not fit into one message of "
                + "\(messageByteCountMax) bytes; lower it or raise messageByteCountMax"
        }
        if inflightByteCountMax < messageByteCountMax
            || uncommittedByteCountMax < messageByteCountMax
            || applyingByteCountMax < messageByteCountMax
        {
            return "messageByteCountMax \(messageByteCountMax) is above a window that must hold "
                + "at least one message; lower it"
        }
        if memberCountMax < 1 || memberCountMax > 64
            || memberCountMax * Membership.memberByteCount + Entry.overheadByteCount
                > messageByteCountMax
        {
            return "memberCountMax \(memberCountMax) must be 1 to 64, and their description fit "
                + "into one message of \(messageByteCountMax) bytes"
        }
        if lostLeaderTicks < 1 || keptTermCount < 1 || inflightMessageCountMax < 1
            || pendingReadCountMax < 1
            || snapshotPieceByteCountMax < 1
            || snapshotRetryTicks < 1
        {
            return "a limit is below one, and nothing would ever be sent; raise it"
        }
        if usesLeases && leaseTicks < heartbeatTicks {
            return "with a clock drift of \(clockDriftPercent) % a lease is \(leaseTicks) ticks, "
                + "shorter than a heartbeat; raise electionTicks"
        }
        return nil
    }
}

/// What a group may have of memory and disk now, beside all others of its node. Never more than its
/// settings say, nor less than one message takes.
package struct Share: Hashable, Sendable {
    package var keptByteCount: Int
    package var cachedByteCountMax: Int
    package var uncommittedByteCountMax: Int
    package var applyingByteCountMax: Int

    package init(
        keptByteCount: Int, cachedByteCountMax: Int, uncommittedByteCountMax: Int,
        applyingByteCountMax: Int
    ) {
        self.keptByteCount = keptByteCount
        self.cachedByteCountMax = cachedByteCountMax
        self.uncommittedByteCountMax = uncommittedByteCountMax
        self.applyingByteCountMax = applyingByteCountMax
    }

    /// Within the settings.
    package func bounded(by settings: Settings) -> Share {
        let message = settings.messageByteCountMax
        return Share(
            keptByteCount: min(keptByteCount, settings.keptByteCount),
            cachedByteCountMax: min(cachedByteCountMax, settings.cachedByteCountMax),
            uncommittedByteCountMax: min(
                max(message, uncommittedByteCountMax), settings.uncommittedByteCountMax),
            applyingByteCountMax: min(
                max(message, applyingByteCountMax), settings.applyingByteCountMax))
    }
}
