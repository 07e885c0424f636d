internal import Control
internal import Raft
internal import World

/// What callers of one group wait for on this node.
struct Requests {
    struct Waiter {
        let client: any RequestClient
        let ticket: UInt64
        let deadlineTick: Int
    }

    /// Since the last round.
    var commands: [[UInt8]] = []
    var commandWaiters: [Waiter] = []
    var readers: [Reader] = []
    /// Proposed, and not yet in a log that is known.
    var proposed: [ProposalID: [Waiter]] = [:]
    /// In the log at an index, in a term.
    var appended: [LogIndex: (term: Term, waiter: Waiter)] = [:]
    var asked: [ReadID: [Reader]] = [:]
    /// Where a meter wants to know.
    var readsBegun: [ReadID: Instant] = [:]
    var waitingCount = 0
}

struct Reader {
    let group: UInt64
    let query: [UInt8]
    let waiter: Requests.Waiter
}

extension ReplicaHost {
    // MARK: Asking

    /// Opens a session; answered by `opened`. Asked twice, it opens two, and one of them expires.
    package func openSession(_ group: UInt64, ticket: UInt64, client: any RequestClient) {
        submit(Command(kind: .openSession), group, ticket: ticket, client: client)
    }

    /// Keeps a session that has no requests to make, or is slow to make them. Once every
    /// `Sessions.renewInterval` is enough; a request does the same.
    package func renewSession(
        _ group: UInt64, session: UInt64, ticket: UInt64, client: any RequestClient
    ) {
        submit(
            Command(kind: .renewSession, session: session), group, ticket: ticket, client: client)
    }

    /// Has the state machine do an operation, once, however often it is asked with the same number.
    /// Its trace goes with it as soon as all nodes can read that.
    package func request(
        _ group: UInt64, session: UInt64, number: UInt64, operation: [UInt8],
        trace: CommandTrace? = nil, ticket: UInt64, client: any RequestClient
    ) {
        submit(
            Command(
                kind: .request, session: session, number: number, operation: operation[...],
                trace: isOn(.tracedCommands) ? trace : nil),
            group, ticket: ticket, client: client)
    }

    /// Has the state machine do an operation that may be done again. What led to it was done at
    /// times that are known here, so it is not done at an earlier one, whoever leads: no group is
    /// seen to know what in another has not happened yet, at any time at which all are looked at.
    func errand(
        _ group: UInt64, _ operation: [UInt8], ticket: UInt64, client: any RequestClient
    ) {
        submit(
            Command(kind: .errand, number: timeSeen, operation: operation[...]), group,
            ticket: ticket, client: client)
    }

    /// Moves a group's time on to `time`: what comes behind it in the log is not earlier.
    package func mark(
        _ group: UInt64, after time: UInt64, ticket: UInt64, client: any RequestClient
    ) {
        let bound = UInt64(max(0, date?.nanosecondsSince1970 ?? 0)) &+ 60_000_000_000
        guard time <= max(bound, timeSeen) else {
            return client.answered(
                ticket,
                .refused(
                    .refused(
                        reason: "a group's time can't be moved on by more than a minute; set the "
                            + "clocks of the nodes right")))
        }
        submit(Command(kind: .mark, number: time), group, ticket: ticket, client: client)
    }

    private func submit(
        _ command: Command, _ group: UInt64, ticket: UInt64, client: any RequestClient
    ) {
        if let refusal = refusal(group) { return client.answered(ticket, .refused(refusal)) }
        let bytes = command.bytes
        let byteCountMax = settings.raft.commandByteCountMax
        guard bytes.count <= byteCountMax else {
            return client.answered(
                ticket, .refused(.tooLarge(byteCount: bytes.count, max: byteCountMax)))
        }
        guard entryByteCount + byteCountAsked + bytes.count <= settings.entryByteCountMax else {
            return client.answered(
                ticket,
                .refused(
                    .overloaded(
                        waiting: entryByteCount + byteCountAsked, max: settings.entryByteCountMax,
                        retryAfter: settings.tick * 4)))
        }
        byteCountAsked += bytes.count
        begin(group)
        let waiter = waiter(ticket, client)
        groups[group]?.requests.commands.append(bytes)
        groups[group]?.requests.commandWaiters.append(waiter)
        groups[group]?.requests.waitingCount += 1
        asking.insert(group)
        dueRound()
    }

    /// A linearizable read, here, whoever leads.
    package func query(
        _ group: UInt64, _ query: [UInt8], ticket: UInt64, client: any RequestClient
    ) {
        if let refusal = refusal(group) { return client.answered(ticket, .refused(refusal)) }
        let waiter = waiter(ticket, client)
        groups[group]?.requests.readers.append(
            Reader(group: group, query: query, waiter: waiter))
        groups[group]?.requests.waitingCount += 1
        asking.insert(group)
        dueRound()
    }

    /// As this replica has it, which may be old. For those who have nobody else to ask.
    package func queryHere(
        _ group: UInt64, _ query: [UInt8], ticket: UInt64, client: any RequestClient
    ) {
        if let refusal = refusal(group) { return client.answered(ticket, .refused(refusal)) }
        groups[group]?.requests.waitingCount += 1
        let read = ReadTicket(number: drawNumber())
        tickets[read] = Reader(group: group, query: query, waiter: waiter(ticket, client))
        enqueue(.query(group, read, query))
    }

    private func waiter(_ ticket: UInt64, _ client: any RequestClient) -> Requests.Waiter {
        Requests.Waiter(
            client: client, ticket: ticket, deadlineTick: tick + settings.requestTicks)
    }

    private func refusal(_ group: UInt64) -> NotDone? {
        guard !fenced.contains(group) else {
            return .rebuilding(group, retryAfter: settings.tick * 4)
        }
        if isStopping { return .stopping }
        guard let slot = groups[group], !hasFailed else { return .noGroup(group) }
        guard !slot.core.isWitness else { return .witness(group) }
        let waiting = slot.requests.waitingCount
        guard waiting < settings.waitingCountMax else {
            return .overloaded(
                waiting: waiting, max: settings.waitingCountMax, retryAfter: settings.tick * 4)
        }
        return nil
    }

    // MARK: Proposing

    func drawNumber() -> UInt64 {
        numberNext += 1
        return numberNext
    }

    func proposeWhatWaits() {
        guard !asking.isEmpty else { return }
        let asked = asking.sorted()
        asking.removeAll(keepingCapacity: true)
        byteCountAsked = 0
        for group in asked {
            guard let slot = groups[group] else { continue }
            if !slot.requests.commands.isEmpty { propose(group, slot) }
            let readers = slot.requests.readers
            guard !readers.isEmpty else { continue }
            let id = ReadID(drawNumber())
            if meter != nil { slot.requests.readsBegun[id] = world.clock.now() }
            slot.requests.readers = []
            slot.requests.asked[id] = readers
            step(group, .read(id))
        }
    }

    private func propose(_ group: UInt64, _ slot: Group) {
        let waiters = slot.requests.commandWaiters
        var commands = slot.requests.commands
        slot.requests.commands = []
        slot.requests.commandWaiters = []
        // While nobody else has them: a stamp copies none.
        stamp(&commands, of: group)
        var first = 0
        while first < commands.count {
            var byteCount = 0
            var end = first
            while end < commands.count {
                byteCount += commands[end].count + Entry.overheadByteCount
                if end > first, byteCount > settings.raft.messageByteCountMax { break }
                end += 1
            }
            let id = ProposalID(drawNumber())
            slot.requests.proposed[id] = Array(waiters[first..<end])
            proposed(id, count: end - first, of: group, slot)
            step(group, .propose(id, Array(commands[first..<end])))
            first = end
        }
    }

    /// Whoever leads has the last word on the time; a follower's stamp is replaced on the way.
    func stamp(_ commands: inout [[UInt8]], of group: UInt64) {
        let (date, now) = (date, world.clock.now())
        guard let time = groups[group]?.clock.stamp(date: date, at: now) else { return }
        for place in commands.indices { Command.stamp(&commands[place], time: time) }
    }

    // MARK: Answering

    func answer(_ group: UInt64, _ waiter: Requests.Waiter, _ answer: Answer) {
        groups[group]?.requests.waitingCount -= 1
        waiter.client.answered(waiter.ticket, answer)
    }

    func answered(_ group: UInt64, _ answer: ProposalAnswer) {
        if changeAnswered(group, answer) { return }
        switch answer.outcome {
        case .appended(let index, let term):
            guard let waiters = groups[group]?.requests.proposed.removeValue(forKey: answer.id),
                let slot = groups[group]
            else { return }
            let applied = slot.core.applied
            slot.stopwatch.append(answer.id, at: index, in: term)
            for (offset, waiter) in waiters.enumerated() {
                // Applied before the leader's word came: the session knows the answer.
                if index + offset <= applied {
                    self.answer(group, waiter, .unknown)
                    continue
                }
                let before = groups[group]?.requests.appended.updateValue(
                    (term, waiter), forKey: index + offset)
                // An earlier term's entry at this index is gone, or will be.
                if let before { self.answer(group, before.waiter, .unknown) }
            }
        case .refused(let refusal):
            groups[group]?.stopwatch.forget(answer.id)
            let waiters = groups[group]?.requests.proposed.removeValue(forKey: answer.id) ?? []
            for waiter in waiters { self.answer(group, waiter, .refused(notDone(refusal))) }
        case .unknown:
            // May come after `appended`, when the leadership that took it has ended; then the
            // deadline or the entry itself decides.
            groups[group]?.stopwatch.forget(answer.id)
            let waiters = groups[group]?.requests.proposed.removeValue(forKey: answer.id) ?? []
            for waiter in waiters { self.answer(group, waiter, .unknown) }
        }
    }

    private func notDone(_ refusal: Refusal) -> NotDone {
        switch refusal {
        case .notLeader, .transferring, .leaderTooNew: .noLeader(retryAfter: settings.tick)
        case .overloaded(let count, let max):
            .overloaded(waiting: count, max: max, retryAfter: settings.tick * 4)
        case .tooManyForwarded(let max):
            .overloaded(waiting: max, max: max, retryAfter: settings.tick * 4)
        case .tooLarge(let byteCount, let max): .tooLarge(byteCount: byteCount, max: max)
        default: .refused(reason: "\(refusal)")
        }
    }

    func applied(_ group: UInt64, _ entries: [AppliedEntry]) {
        defer { finished(group, entries) }
        for entry in entries {
            guard
                let (term, waiter) = groups[group]?.requests.appended.removeValue(
                    forKey: entry.index)
            else { continue }
            guard term == entry.term, let outcome = entry.outcome else {
                // Another entry took its place. But a message that came twice may have brought it
                // into the leader's log twice.
                answer(group, waiter, .unknown)
                continue
            }
            answer(group, waiter, Answer(outcome))
        }
    }

    func readAnswered(_ group: UInt64, _ read: ReadAnswer) {
        guard let readers = groups[group]?.requests.asked.removeValue(forKey: read.id) else {
            return
        }
        let begun = groups[group]?.requests.readsBegun.removeValue(forKey: read.id)
        if let meter, let begun {
            meter.answeredReads(readers.count, in: world.clock.now() - begun)
        }
        for reader in readers {
            switch read.outcome {
            case .ready:
                let ticket = ReadTicket(number: drawNumber())
                tickets[ticket] = reader
                enqueue(.query(group, ticket, reader.query))
            case .refused:
                answer(
                    group, reader.waiter, .refused(.noLeader(retryAfter: settings.tick)))
            case .overloaded(let max):
                answer(
                    group, reader.waiter,
                    .refused(.overloaded(waiting: max, max: max, retryAfter: settings.tick * 4)))
            }
        }
    }

    func finish(_ ticket: ReadTicket, _ answer: Answer) {
        guard let reader = tickets.removeValue(forKey: ticket) else { return }
        self.answer(reader.group, reader.waiter, answer)
    }

    /// The state is being replaced, and was when the read was ready.
    func refuse(_ ticket: ReadTicket) {
        guard let reader = tickets[ticket] else { return }
        finish(ticket, .refused(.rebuilding(reader.group, retryAfter: settings.tick * 4)))
    }

    /// A snapshot has taken the place of entries whose answers were waited for.
    func forgetWaiting(_ group: UInt64) {
        let waiting = groups[group]?.requests.appended ?? [:]
        groups[group]?.requests.appended = [:]
        for (_, entry) in waiting.sorted(by: { $0.key < $1.key }) {
            answer(group, entry.waiter, .unknown)
        }
    }

    func expireRequests() {
        expireExports()
        for group in groupNumbers {
            expireChanges(of: group)
            guard let requests = groups[group]?.requests, requests.waitingCount > 0 else {
                continue
            }
            let late = { (waiter: Requests.Waiter) in waiter.deadlineTick <= self.tick }
            for (id, waiters) in requests.proposed.sorted(by: { $0.key.rawValue < $1.key.rawValue })
            where waiters.contains(where: late) {
                groups[group]?.requests.proposed[id] = nil
                groups[group]?.stopwatch.forget(id)
                for waiter in waiters { answer(group, waiter, .unknown) }
            }
            for (index, entry) in requests.appended.sorted(by: { $0.key < $1.key })
            where late(entry.waiter) {
                groups[group]?.requests.appended[index] = nil
                answer(group, entry.waiter, .unknown)
            }
            for (id, readers) in requests.asked.sorted(by: { $0.key.rawValue < $1.key.rawValue })
            where readers.contains(where: { late($0.waiter) }) {
                groups[group]?.requests.asked[id] = nil
                groups[group]?.requests.readsBegun[id] = nil
                for reader in readers { answer(group, reader.waiter, .unknown) }
            }
        }
    }
}
