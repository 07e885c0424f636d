/// The follower's side of replication: the consistency check of the Raft paper's section 5.3, and
/// acknowledgements of what is durable.
extension Replica {
    /// A message of this term's leader. Returns false if it must not be acted on.
    mutating func hear(_ message: Message, _ effects: inout Effects) -> Bool {
        guard termLeader == nil || termLeader == message.from else {
            fail("members \(termLeader ?? id) and \(message.from) both lead term \(term)")
            return false
        }
        termLeader = message.from
        if role != .follower || leader == nil {
            becomeFollower(term, leader: message.from, &effects)
        }
        electionElapsedTicks = 0
        leaderSilentTicks = 0
        endHurry()
        searchCount = 0
        if isQuiescent {
            isQuiescent = false
            effects.notices.append(.woke)
        }
        return true
    }

    // MARK: Appends

    mutating func follow(_ append: Append, of message: Message, _ effects: inout Effects) {
        guard isWellFormed(append, term: message.term) else { return }
        guard hear(message, &effects) else { return }
        // The log is about to begin anew: nothing can be appended to it meanwhile.
        guard incoming?.isInstalling != true, !isRebuildNeeded else { return }
        leaderRound = max(leaderRound, append.round)
        let end = append.previousIndex + append.entries.count
        if append.previousIndex <= commit {
            // What is committed here needs no check but one: a leader has it too.
            let overlap = min(end, commit)
            let theirs =
                overlap == append.previousIndex
                ? append.previousTerm : append.entries[at: overlap, of: append].term
            guard overlap < log.base.index || log.term(at: overlap) == theirs else {
                return diverged(at: overlap, theirs: theirs, &effects)
            }
            if isFenced, overlap < log.base.index {
                // A leader that was decreed may have something else there, and the state that has it
                // can't be compared.
                return needRebuild(at: overlap, &effects)
            }
            if end <= commit {
                // Old news. Everything committed here is the leader's too; go on from there.
                verified = max(verified, isFenced ? overlap : commit)
                return owe(for: append)
            }
        } else if !log.contains(append.previousIndex, append.previousTerm) {
            return reject(append)
        }
        store(append, from: max(append.previousIndex, commit), &effects)
        verified = max(verified, end)
        commitFollowing(min(append.commit, verified))
        owe(for: append)
    }

    private func isWellFormed(_ append: Append, term: Term) -> Bool {
        // No log is as long: arithmetic on what a peer says must not trap.
        guard append.previousIndex.rawValue < .max / 2 else { return false }
        var index = append.previousIndex
        var last = append.previousTerm
        for entry in append.entries {
            index += 1
            guard entry.index == index, entry.term >= last else { return false }
            last = entry.term
        }
        return last <= term
    }

    /// Keeps the part of the append after `known` that is new here, in place of what contradicts it.
    private mutating func store(_ append: Append, from known: LogIndex, _ effects: inout Effects) {
        guard let last = append.entries.last, last.index > known else { return }
        // Equal term at equal index: all before it is equal as well, and nothing is new.
        if log.contains(last.index, last.term) { return }
        var entries = append.entries.dropFirst(known - append.previousIndex)
        while let entry = entries.first, log.contains(entry.index, entry.term) {
            entries = entries.dropFirst()
        }
        guard let first = entries.first else { return }
        let membershipBefore = membershipIndex
        var truncateFrom: LogIndex?
        if first.index <= log.last {
            guard first.index > commit else {
                return fail("truncation from \(first.index), and \(commit) is committed")
            }
            truncateFrom = first.index
            log.truncate(from: first.index)
            verified = min(verified, first.index - 1)
        }
        log.append(entries)
        write(truncateFrom: truncateFrom, entries: entries, &effects)
        if membershipIndex != membershipBefore {
            effects.notices.append(.membershipChanged(membershipIndex))
        }
    }

    private mutating func diverged(
        at index: LogIndex, theirs: Term, _ effects: inout Effects
    ) {
        let ours = log.term(at: index) ?? .zero
        guard term.epoch > ours.epoch else {
            return fail("entry \(index) is committed with term \(ours), the leader's has \(theirs)")
        }
        // The operator gave up what this member had committed. Its state can't be taken back.
        needRebuild(at: index, &effects)
    }

    mutating func needRebuild(at index: LogIndex, _ effects: inout Effects) {
        isRebuildNeeded = true
        effects.notices.append(.rebuildNeeded(index))
    }

    // MARK: Heartbeats

    mutating func follow(_ heartbeat: Heartbeat, of message: Message, _ effects: inout Effects) {
        guard hear(message, &effects) else { return }
        guard heartbeat.round >= leaderRound else { return }  // overtaken by a later one
        leaderRound = heartbeat.round
        commitFollowing(min(heartbeat.commit, verified))
        owesAcknowledgement = true
        if heartbeat.asksQuiescence { followIntoQuiescence(heartbeat, &effects) }
    }

    // MARK: Acknowledging

    /// An append that brings nothing new is not answered again: the next heartbeat is.
    private mutating func owe(for append: Append) {
        let match = min(verified, log.durable)
        let told = Acknowledged(match: match, round: leaderRound)
        if append.entries.isEmpty && acknowledged == told { return }
        // What is being written is acknowledged once it is durable.
        if verified <= log.durable || match > acknowledged.match || append.entries.isEmpty {
            owesAcknowledgement = true
        }
    }

    private mutating func reject(_ append: Append) {
        let limit = min(append.previousIndex, log.last)
        let hint = log.terms.lastIndex(withTermAtMost: append.previousTerm, upTo: limit)
        rejectionOwed = Acknowledgement.Rejection(
            previousIndex: append.previousIndex, hintIndex: hint,
            hintTerm: log.term(at: hint) ?? log.base.term)
        owesAcknowledgement = true
    }

    func acknowledgement(rejection: Acknowledgement.Rejection?) -> Acknowledgement {
        Acknowledgement(
            round: leaderRound, match: min(verified, log.durable), received: verified,
            durable: log.durable, diskProbeAgeTicks: diskStallTicks, rejection: rejection)
    }

    /// At most one answer per step. It promises this term, so it waits until the term is durable.
    mutating func acknowledge(_ effects: inout Effects) {
        guard owesAcknowledgement, let leader, leader != id, isHardStateDurable else { return }
        let answer = acknowledgement(rejection: rejectionOwed)
        send(.acknowledge(answer), to: leader, &effects)
        acknowledged = Acknowledged(match: answer.match, round: answer.round)
        owesAcknowledgement = false
        rejectionOwed = nil
    }
}

extension Entries {
    /// The entry at an index that the append covers.
    fileprivate subscript(at index: LogIndex, of append: Append) -> Entry {
        self[startIndex + (index - append.previousIndex) - 1]
    }
}
