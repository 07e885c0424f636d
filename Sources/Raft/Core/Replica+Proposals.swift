/// Commands on their way into the log, and what their proposers are told.
struct Proposals: Hashable, Sendable {
    /// Appended here or at the leader, and not yet committed.
    fileprivate var appended: [Appended] = []
    fileprivate struct Appended: Hashable, Sendable {
        let id: ProposalID
        let last: LogIndex
    }

    /// Sent to the leader and not yet answered.
    fileprivate var forwarded: [Forwarded] = []
    fileprivate struct Forwarded: Hashable, Sendable {
        let id: ProposalID
        let count: Int
        var ticks = 0
    }

    /// Somebody waits for the leader's answer, or for the time at which there will be none.
    var awaitsAnswers: Bool { !forwarded.isEmpty }

    mutating func noteCommitted(through index: LogIndex) {
        // Nearly always all or a long prefix: one shift for all of it.
        let kept = appended.firstIndex { $0.last > index } ?? appended.count
        if kept > 0 { appended.removeFirst(kept) }
    }
}

extension Replica {
    // MARK: At the leader

    mutating func propose(
        _ id: ProposalID, _ commands: [[UInt8]], _ effects: inout Effects
    ) {
        if role != .leader { return forward(id, commands, &effects) }
        let outcome = admit(commands, &effects)
        if case .appended = outcome {
            proposals.appended.append(Proposals.Appended(id: id, last: log.last))
        }
        effects.answers.append(ProposalAnswer(id: id, outcome: outcome))
    }

    /// Appends all of the commands or none.
    private mutating func admit(
        _ commands: [[UInt8]], _ effects: inout Effects
    ) -> ProposalOutcome {
        if let target = leadership.transfer?.target {
            return .refused(.transferring(to: target))
        }
        guard !commands.isEmpty else { return .refused(.emptyBatch) }
        guard disk.takesWrites else { return .refused(.diskFull) }
        var byteCount = 0
        for command in commands {
            guard command.count <= settings.commandByteCountMax else {
                return .refused(
                    .tooLarge(
                        byteCount: command.count, byteCountMax: settings.commandByteCountMax))
            }
            byteCount += command.count + Entry.overheadByteCount
        }
        let limit = share.uncommittedByteCountMax
        guard byteCount <= limit else {
            return .refused(.tooLarge(byteCount: byteCount, byteCountMax: limit))
        }
        guard byteCount <= limit - leadership.uncommittedByteCount else {
            return .refused(
                .overloaded(
                    uncommittedByteCount: leadership.uncommittedByteCount, byteCountMax: limit))
        }
        if isQuiescent { wake(&effects) }
        let first = log.last + 1
        var entries: [Entry] = []
        entries.reserveCapacity(commands.count)
        var index = log.last
        for command in commands {
            index += 1
            entries.append(Entry(index: index, term: term, payload: .command(command)))
        }
        append(entries[...], &effects)
        return .appended(first, term)
    }

    /// An entry of the leader's own making. Not refused by any limit: there are few.
    mutating func appendOwn(_ payload: Payload, _ effects: inout Effects) {
        append([Entry(index: log.last + 1, term: term, payload: payload)], &effects)
    }

    private mutating func append(_ entries: Entries, _ effects: inout Effects) {
        let byteCount = log.append(entries)
        leadership.noteUncommitted(through: log.last, byteCount: byteCount)
        write(entries: entries, &effects)
        idleTicks = 0
    }

    mutating func noteAppended(_ id: ProposalID) {
        proposals.appended.append(Proposals.Appended(id: id, last: log.last))
    }

    mutating func proposeForwarded(
        _ id: ProposalID, _ commands: [[UInt8]], from member: NodeID, _ effects: inout Effects
    ) {
        let outcome =
            role == .leader
            ? admit(commands, &effects) : .refused(.notLeader(leader: leader))
        send(.proposalAnswer(id, outcome), to: member, &effects)
    }

    // MARK: At a follower

    private mutating func forward(
        _ id: ProposalID, _ commands: [[UInt8]], _ effects: inout Effects
    ) {
        func refuse(_ refusal: Refusal) {
            effects.answers.append(ProposalAnswer(id: id, outcome: .refused(refusal)))
        }
        guard let leader else { return refuse(.notLeader(leader: nil)) }
        guard proposals.forwarded.count < settings.forwardedProposalCountMax else {
            return refuse(.tooManyForwarded(countMax: settings.forwardedProposalCountMax))
        }
        let byteCount = commands.reduce(0) { $0 + $1.count + Entry.overheadByteCount }
        guard byteCount <= settings.messageByteCountMax else {
            return refuse(
                .tooLarge(byteCount: byteCount, byteCountMax: settings.messageByteCountMax))
        }
        if isQuiescent { wake(&effects) }
        proposals.forwarded.append(Proposals.Forwarded(id: id, count: commands.count))
        send(.propose(id, commands), to: leader, &effects)
    }

    mutating func proposalAnswered(
        _ id: ProposalID, _ outcome: ProposalOutcome, _ effects: inout Effects
    ) {
        guard let place = proposals.forwarded.firstIndex(where: { $0.id == id }) else { return }
        let forwarded = proposals.forwarded.remove(at: place)
        if case .appended(let first, _) = outcome {
            let last = first + forwarded.count - 1
            guard last > commit else {
                // It may already have been handed out, before its place was known.
                effects.answers.append(ProposalAnswer(id: id, outcome: .unknown))
                return
            }
            let later = proposals.appended.firstIndex { $0.last > last }
            proposals.appended.insert(
                Proposals.Appended(id: id, last: last), at: later ?? proposals.appended.endIndex)
        }
        effects.answers.append(ProposalAnswer(id: id, outcome: outcome))
    }

    mutating func tickProposals(_ effects: inout Effects) {
        guard !proposals.forwarded.isEmpty else { return }
        for place in proposals.forwarded.indices { proposals.forwarded[place].ticks += 1 }
        let limit = settings.electionTicks
        while let first = proposals.forwarded.first, first.ticks >= limit {
            effects.answers.append(ProposalAnswer(id: first.id, outcome: .unknown))
            proposals.forwarded.removeFirst()
        }
    }

    /// The leadership that took them is over. What is committed already has been answered by being
    /// applied; the rest may come to be committed by a later leader, or not.
    mutating func loseProposals(_ effects: inout Effects) {
        for lost in proposals.appended {
            effects.answers.append(ProposalAnswer(id: lost.id, outcome: .unknown))
        }
        for lost in proposals.forwarded {
            effects.answers.append(ProposalAnswer(id: lost.id, outcome: .unknown))
        }
        proposals.appended.removeAll(keepingCapacity: true)
        proposals.forwarded.removeAll(keepingCapacity: true)
    }
}
