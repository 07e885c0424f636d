/// The leader's side of replication: what to send to whom, and what answers mean.
///
/// A member is probed until an append fits, then sent batches without waiting for answers, up to
/// `inflightByteCountMax`. Lost messages are noticed by heartbeat rounds: each answer tells how far
/// the log has arrived, and each round remembers how far it had been sent when the round began.
/// Entries that are in memory no more are read from disk one message at a time, so a slow member
/// costs the leader one message of memory, never a growing queue.
extension Replica {
    func place(of member: NodeID) -> Int? { peers.firstIndex { $0.id == member } }

    /// Makes `peers` follow the membership. Members that stay keep their progress.
    mutating func trackMembers() {
        let membership = membership
        peers.removeAll { membership[$0.id] == nil }
        for member in membership.members where member.id != id && place(of: member.id) == nil {
            var peer = Progress(id: member.id, isWitness: member.isWitness, next: log.last + 1)
            // Until it is heard: an answer from another store changes it.
            peer.incarnation = member.incarnation
            peers.append(peer)
        }
        peers.sort { $0.id < $1.id }
    }

    // MARK: Sending

    /// Sends what this member lacks, as far as its window reaches.
    ///
    /// Hot. Reads single fields: a copy of a peer would share its window's storage, and make the
    /// next change to it copy that.
    mutating func send(to place: Int, _ effects: inout Effects) {
        while peers[place].mayReceive(settings) {
            let next = peers[place].next
            let previous = next - 1
            guard let previousTerm = log.term(at: previous) else {
                return needSnapshot(place, reaching: next, &effects)
            }
            guard next <= log.last else {
                // Nothing new but the commit index, or the question whether the logs agree.
                let sent = peers[place].commitSent
                if peers[place].mode == .probe || (sent < commit && sent < peers[place].match) {
                    append([], byteCount: 0, after: previous, previousTerm, to: place, &effects)
                }
                return
            }
            guard next >= log.window.first else { return readLog(for: place, &effects) }
            let (entries, byteCount) = log.window.entries(
                from: next, through: log.last, byteCountMax: settings.messageByteCountMax)
            append(
                entries, byteCount: byteCount, after: previous, previousTerm, to: place, &effects)
        }
    }

    private mutating func append(
        _ entries: Entries, byteCount: Int, after previous: LogIndex, _ previousTerm: Term,
        to place: Int, _ effects: inout Effects
    ) {
        let message = Append(
            previousIndex: previous, previousTerm: previousTerm,
            entries: peers[place].isWitness ? Self.withheld(entries) : entries, commit: commit,
            round: leadership.round)
        send(.append(message), to: peers[place].id, &effects)
        peers[place].commitSent = commit
        idleTicks = 0
        if peers[place].mode == .probe {
            peers[place].isPaused = true
        } else if let last = entries.last?.index {
            peers[place].inflight.add(through: last, byteCount: byteCount)
            peers[place].next = last + 1
        }
    }

    /// What a witness gets: everything but commands.
    private static func withheld(_ entries: Entries) -> Entries {
        Entries(
            entries.map { entry in
                guard case .command = entry.payload else { return entry }
                return Entry(index: entry.index, term: entry.term, payload: .withheld)
            })
    }

    private mutating func readLog(for place: Int, _ effects: inout Effects) {
        peers[place].awaitsLogRead = true
        effects.logReads.append(
            LogRead(
                purpose: .send(to: peers[place].id), first: peers[place].next,
                last: min(log.window.first - 1, log.last),
                byteCountMax: settings.messageByteCountMax))
    }

    /// Entries read for a slow member: sent, not kept.
    mutating func logReadToSend(
        _ read: LogRead, to member: NodeID, _ entries: Entries, _ effects: inout Effects
    ) {
        guard role == .leader, let place = place(of: member), peers[place].awaitsLogRead else {
            return
        }
        peers[place].awaitsLogRead = false
        guard peers[place].next == read.first, peers[place].mayReceive(settings) else { return }
        guard isCurrent(entries, from: read.first) else {
            // Compacted while it was read, or unreadable here: the snapshot has it too.
            return needSnapshot(place, reaching: read.first, &effects)
        }
        guard let previousTerm = log.term(at: read.first - 1) else {
            return needSnapshot(place, reaching: read.first, &effects)
        }
        let byteCount = entries.reduce(0) { $0 + $1.byteCount }
        guard byteCount <= settings.messageByteCountMax else {
            return fail("\(read) returned \(byteCount) bytes")
        }
        append(
            entries, byteCount: byteCount, after: read.first - 1, previousTerm, to: place, &effects)
    }

    /// Whether entries from the disk are still this log's.
    func isCurrent(_ entries: Entries, from first: LogIndex) -> Bool {
        guard !entries.isEmpty else { return false }
        var expected = first
        for entry in entries {
            guard entry.index == expected, log.term(at: expected) == entry.term else {
                return false
            }
            expected += 1
        }
        return true
    }

    /// Heartbeats to all, as a new round.
    mutating func startHeartbeatRound(_ effects: inout Effects, asksQuiescence: Bool = false) {
        leadership.round += 1
        noteRound()
        for place in peers.indices {
            if peers[place].roundAcknowledged >= peers[place].checkpoint.round {
                peers[place].checkpoint = Progress.Checkpoint(
                    round: leadership.round, match: peers[place].match,
                    sent: peers[place].mode == .replicate ? peers[place].next - 1 : .zero)
            }
            let heartbeat = Heartbeat(
                round: leadership.round, commit: min(commit, peers[place].match),
                durable: log.durable, diskProbeAgeTicks: diskStallTicks,
                asksQuiescence: asksQuiescence)
            send(.heartbeat(heartbeat), to: peers[place].id, &effects)
        }
    }

    /// For leases: when a round was sent. The first of each tick will do.
    private mutating func noteRound() {
        guard settings.usesLeases, leadership.rounds.last?.sentAtTick != leaseClock else { return }
        let oldest = leaseClock - settings.electionTicks
        leadership.rounds.removeAll { $0.sentAtTick < oldest }
        leadership.rounds.append(
            Leadership.Round(number: leadership.round, sentAtTick: leaseClock))
    }

    // MARK: Learning

    mutating func learn(
        _ answer: Acknowledgement, of message: Message, _ effects: inout Effects
    ) {
        guard role == .leader, let place = place(of: message.from) else { return }
        meetStore(of: place, message.incarnation, &effects)
        // Later than what this leader ever sent: not an answer to it.
        guard max(answer.match, answer.received) <= log.last,
            answer.round <= leadership.round
        else { return }
        peers[place].silentTicks = 0
        peers[place].diskProbeAgeTicks = answer.diskProbeAgeTicks
        // A stale rejection must not repeat the probe, or the two would chase each other.
        if answer.rejection == nil { peers[place].isPaused = false }
        let round = max(peers[place].roundAcknowledged, answer.round)
        peers[place].roundAcknowledged = round
        noteLoss(answer, place, &effects)
        if let rejection = answer.rejection {
            stepBack(place, rejection)
        } else if peers[place].mode == .probe && answer.received + 1 >= peers[place].next {
            peers[place].replicate(from: answer.received + 1)
        }
        peers[place].advance(to: answer.match)
        if peers[place].mode == .snapshot && peers[place].match >= peers[place].snapshotFloor
            && log.term(at: peers[place].match) != nil
        {
            peers[place].replicate(from: peers[place].match + 1)
        }
        extendLease()
        if isQuiescent && peers[place].match < log.last { wake(&effects) }
    }

    /// Compares an answer with what its member had been sent, and had acknowledged, before the
    /// round that it answers.
    private mutating func noteLoss(
        _ answer: Acknowledgement, _ place: Int, _ effects: inout Effects
    ) {
        let checkpoint = peers[place].checkpoint
        guard answer.round >= checkpoint.round, answer.rejection == nil else { return }
        if answer.durable < checkpoint.match {
            return noteRollback(place, durable: answer.durable, &effects)
        }
        guard peers[place].mode == .replicate, answer.received < checkpoint.sent else { return }
        // Something got lost on the way, or the member has restarted and verifies anew.
        let match = peers[place].match
        if answer.received >= match {
            peers[place].replicate(from: answer.received + 1)
        } else {
            peers[place].probe(from: match + 1)
        }
        // What is sent again must not look lost to answers under way.
        peers[place].checkpoint.round = leadership.round + 1
        peers[place].checkpoint.sent = .zero
    }

    /// An append did not fit: look for where the logs agree, a term at a time.
    private mutating func stepBack(_ place: Int, _ rejection: Acknowledgement.Rejection) {
        let peer = peers[place]
        // Of something older than what the member has acknowledged since: stale.
        guard rejection.previousIndex > peer.match, rejection.previousIndex <= log.last else {
            return
        }
        switch peer.mode {
        case .snapshot: return
        case .probe: guard rejection.previousIndex + 1 == peer.next else { return }
        case .replicate: guard rejection.previousIndex < peer.next else { return }
        }
        let agreeing = log.terms.lastIndex(
            withTermAtMost: rejection.hintTerm, upTo: rejection.hintIndex)
        let next = min(rejection.previousIndex, max(agreeing, log.base.index) + 1)
        if rejection.hintIndex < log.base.index {
            // The place where they agree may lie before the base, and then only a snapshot helps.
            peers[place].probe(from: max(peer.match, rejection.hintIndex) + 1)
        } else {
            peers[place].probe(from: max(peer.match + 1, next))
        }
    }

    mutating func unreachable(_ member: NodeID) {
        if member == leader { return missLeader() }
        guard role == .leader, let place = place(of: member), peers[place].mode == .replicate
        else { return }
        peers[place].probe(from: peers[place].match + 1)
        // Not before it is heard again: until then a heartbeat is enough.
        peers[place].isPaused = true
    }

    /// What a leader knows about the others, for status pages and plans; empty on other members.
    package var memberStatuses: [MemberStatus] {
        let membership = membership
        return peers.map { peer in
            MemberStatus(
                id: peer.id, match: peer.match, silentTicks: peer.silentTicks,
                keptUpTicks: peer.keptUpTicks, needsSnapshot: peer.mode == .snapshot,
                isDistrusted: peer.isDistrusted(in: membership))
        }
    }

    /// Ticks that this leader keeps for each peer.
    mutating func tickPeers(_ effects: inout Effects) {
        for place in peers.indices { tickOffer(place, &effects) }
        judgeNewcomers()
    }
}

package struct MemberStatus: Hashable, Sendable {
    package let id: NodeID
    /// Durable there.
    package let match: LogIndex
    package let silentTicks: Int
    /// For how long it has kept up.
    package let keptUpTicks: Int
    package let needsSnapshot: Bool
    package let isDistrusted: Bool
}
