/// Commit and apply.
extension Replica {
    /// Commits what a quorum of each half holds durably. Only at an entry of this term: an entry of
    /// an older one can be on a quorum and still be replaced (figure 8 of the Raft paper), and is
    /// committed along with the first entry of this term.
    mutating func advanceCommit(_ effects: inout Effects) {
        let index = quorumDurable
        guard index > commit, log.term(at: index) == term else { return }
        moveCommit(to: index)
        leadership.noteCommitted(through: index)
        idleTicks = 0
    }

    /// The highest index that a quorum of each half has acknowledged as durable: this member by
    /// its own completed writes, others by admitted stores.
    var quorumDurable: LogIndex {
        let membership = membership
        let own = log.durable
        let reached = membership.configuration.committedIndex { [peers, id] voter in
            if voter == id { return own }
            guard let peer = peers.first(where: { $0.id == voter }), peer.counts(in: membership)
            else { return .zero }
            return peer.match
        }
        return min(reached, log.last)
    }

    mutating func commitFollowing(_ index: LogIndex) {
        if index > commit { moveCommit(to: index) }
    }

    private mutating func moveCommit(to index: LogIndex) {
        commit = index
        proposals.noteCommitted(through: index)
    }

    // MARK: Apply

    /// Hands out what is committed and durable here, up to a bound. Not durable: the state must
    /// never get ahead of the log that explains it.
    mutating func handOut(_ effects: inout Effects) {
        guard incoming?.isInstalling != true, !awaitsLogReadToApply else { return }
        let limit = min(commit, log.durable)
        if isWitness {
            // Nothing to apply, and no state that could fall behind the log.
            lacksState = lacksState || handedOut < limit
            handedOut = max(handedOut, limit)
            applied = max(applied, limit)
            if flushed < applied { flushed(applied, &effects) }
            return
        }
        guard !lacksState else {
            // As a full member it would need what only a snapshot to an empty store brings.
            if membership[id] != nil, !isRebuildNeeded { needRebuild(at: limit, &effects) }
            return
        }
        while handedOut < limit, applyingByteCount < share.applyingByteCountMax {
            let first = handedOut + 1
            guard first >= log.window.first else {
                awaitsLogReadToApply = true
                effects.logReads.append(
                    LogRead(
                        purpose: .apply, first: first, last: min(limit, log.window.first - 1),
                        byteCountMax: settings.messageByteCountMax))
                return
            }
            let (entries, byteCount) = log.window.entries(
                from: first, through: limit,
                byteCountMax: share.applyingByteCountMax - applyingByteCount)
            handOut(entries, byteCount: byteCount, &effects)
        }
    }

    private mutating func handOut(
        _ entries: Entries, byteCount: Int, _ effects: inout Effects
    ) {
        guard let last = entries.last?.index else { return }
        handedOut = last
        applying.append(Applying(last: last, byteCount: byteCount))
        applyingByteCount += byteCount
        effects.applies.append(entries)
    }

    mutating func applied(_ index: LogIndex) {
        guard index <= handedOut else {
            return fail("\(index) is said to be applied, and \(handedOut) is the last handed out")
        }
        guard index > applied else { return }
        applied = index
        let done = applying.firstIndex { $0.last > index } ?? applying.count
        for batch in applying[..<done] { applyingByteCount -= batch.byteCount }
        applying.removeFirst(done)
    }

    mutating func logRead(_ read: LogRead, _ entries: Entries, _ effects: inout Effects) {
        switch read.purpose {
        case .send(let member): logReadToSend(read, to: member, entries, &effects)
        case .apply:
            guard awaitsLogReadToApply else { return }
            awaitsLogReadToApply = false
            guard read.first == handedOut + 1, incoming?.isInstalling != true else { return }
            guard isCurrent(entries, from: read.first), entries.count <= read.last - read.first + 1
            else {
                return fail("committed entries from \(read.first) on can't be read from the log")
            }
            handOut(entries, byteCount: entries.reduce(0) { $0 + $1.byteCount }, &effects)
        }
    }
}

extension Progress {
    /// Whether its acknowledgements and answers count in a quorum.
    func counts(in membership: Membership) -> Bool {
        membership.configuration.isVoter(id) && !isDistrusted(in: membership)
    }

    /// Whether it lost what it had: its disk was wiped, or went back in time.
    func isDistrusted(in membership: Membership) -> Bool {
        if isRolledBack { return true }
        guard let incarnation, let admitted = membership[id]?.incarnation else { return false }
        return incarnation != admitted
    }
}
