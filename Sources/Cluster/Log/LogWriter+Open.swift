internal import Journal
internal import Raft
internal import Schema
internal import World

extension LogWriter {
    /// What is the same for all cores that this node makes.
    struct Origin: Sendable {
        let identity: NodeIdentity
        let settings: Raft.Settings
        let random: any RandomSource
    }

    /// Opens the journal, or makes a new node's with the groups that it founds, and says which
    /// groups it knows.
    static func open(_ setup: NodeSetup, world: World, lane: any Lane) throws
        -> (LogWriter, [UInt64: KnownGroup], [NodeNotice])
    {
        let folder = Node.journalFolder
        if setup.isNew {
            do throws(FileError) { try world.files.makeFolder(folder) } catch {
                guard error.kind == .exists else { throw error }
            }
            try world.files.syncFolder(".")
        }
        let journal: Journal
        var groups: [UInt64] = []
        var notices: [NodeNotice] = []
        var isLost = false
        var sequenceFound: UInt64 = 0
        do throws(JournalError) {
            let recovery: Recovery
            (journal, recovery) = try Journal.open(
                files: world.files, folder: folder, store: setup.store, settings: setup.journal,
                clock: world.clock)
            sequenceFound = recovery.isVouched ? recovery.sequenceLast : .max
            groups = recovery.groups.map(\.hardState.group)
            notices = recovery.findings.map { .found($0) }
            // A crash in the middle of the first start leaves an empty journal that is not damaged.
            let isDamaged = recovery.findings.contains(where: \.isAlarming)
            isLost = !recovery.isVouched && (isDamaged || !setup.isNew)
        } catch {
            guard case .absent = error, setup.isNew else { throw error }
            journal = try Journal.create(
                files: world.files, folder: folder, store: setup.store, settings: setup.journal,
                clock: world.clock)
        }
        let writer = LogWriter(
            journal: journal, sequenceFound: sequenceFound,
            origin: Origin(
                identity: setup.identity, settings: setup.settings.raft, random: world.random),
            files: world.files, settings: setup.journal, lane: lane)
        let known = try writer.assumeIsolated { writer in
            if setup.isNew || isLost {
                groups += try writer.found(setup, besides: groups, again: isLost)
            }
            return try writer.known(groups)
        }
        if isLost { notices.append(.journalLost) }
        return (writer, known, notices)
    }

    /// Says with what the cores of all groups begin.
    func begin(_ found: [UInt64: FoundState]) throws -> [UInt64: Restart] {
        var restarts: [UInt64: Restart] = [:]
        for (group, state) in found.sorted(by: { $0.key < $1.key }) {
            let restart = try Self.takeUp(group, state, origin, journal, batch)
            groups[group] = Tail(base: restart.base, last: restart.lastIndex)
            restarts[group] = restart
        }
        return restarts
    }

    /// Says with what a new core of a group begins, after the one before it was given up. Nil if the
    /// journal is too full just now.
    func reopen(_ group: UInt64, _ state: FoundState) throws -> Restart? {
        do {
            let restart = try Self.takeUp(group, state, origin, journal, batch)
            groups[group] = Tail(base: restart.base, last: restart.lastIndex)
            promises[group] = nil
            return restart
        } catch let error as JournalError where error.isOfRoom {
            batch.removeAll()
            return nil
        }
    }

    private static func takeUp(
        _ group: UInt64, _ state: FoundState, _ origin: Origin, _ journal: Journal, _ batch: Batch
    ) throws -> Restart {
        while true {
            batch.removeAll()  // of an attempt that found no room
            var restart = Restart(
                id: origin.identity.node, incarnation: origin.identity.incarnation,
                seed: origin.random.next())
            restart.settings = origin.settings
            restart.stored = state.stored.map { ($0.id, $0.byteCount) }
            restart.applied = state.applied
            var log = journal.state(of: group)
            if let known = log, try KnownGroup(known).absence == .rebuilt { log = nil }
            if let log, log.isVouched {
                restart.incarnation = Incarnation(log.hardState.incarnation)
            } else {
                // What this store has promised may be forgotten: its peers must not count on it.
                restart.incarnation = Incarnation(origin.random.next() | 1)
            }
            if let log {
                try take(log, of: group, journal, into: &restart)
            } else {
                restart.base = state.applied
                restart.lastIndex = state.applied.index
            }
            try settle(restart, of: group, log, in: batch)
            if !batch.isEmpty { try journal.write(batch) }
            if try readEntries(of: group, journal, into: &restart) { return restart }
            // Damaged since the journal was opened: it knows now, and each round loses an entry.
        }
    }

    /// Where the log begins and ends, from what the journal has of a group and what the state has.
    private static func take(
        _ log: RecoveredGroup, of group: UInt64, _ journal: Journal, into restart: inout Restart
    ) throws(OpenError) {
        guard let kept = decoded(GroupHardState.self, log.hardState.opaque),
            let keptBase = LogBase(kept.start)
        else { throw .unreadable(group: group) }
        restart.hardState = Raft.HardState(
            term: Term(log.hardState.term),
            vote: log.hardState.vote == 0 ? nil : NodeID(log.hardState.vote - 1),
            commit: LogIndex(kept.commit))
        restart.damagedThrough = LogIndex(kept.damagedThrough)
        if keptBase.membership[restart.id]?.isWitness == true,
            keptBase.index > restart.applied.index,
            keptBase.index.rawValue == log.baseIndex
        {
            restart.applied = keptBase  // a witness has no state beside its log
        }
        let applied = restart.applied
        let last = LogIndex(log.lastIndex)
        guard log.isVouched, applied.index.rawValue >= log.baseIndex else {
            // The log can't be believed: what was lost may have cut off entries that are still here,
            // so that this is no beginning of any leader's log. Or the state was given up. What is
            // missing comes anew; until then this member has acknowledged what it no longer holds.
            restart.damagedThrough = max(restart.damagedThrough, last)
            restart.hardState.commit = .zero
            restart.base = applied
            restart.lastIndex = applied.index
            return
        }
        guard journal.term(group: group, index: applied.index.rawValue) == applied.term.rawValue
        else {
            // A snapshot whose write to the log was cut off, or a log that lost its end.
            restart.base = applied
            restart.lastIndex = applied.index
            if log.lost.contains(where: { $0.index + $0.count > applied.index.rawValue }) {
                restart.damagedThrough = max(restart.damagedThrough, last)
            }
            return
        }
        // What the state has is not needed from the log: lost entries, or a base that was moved
        // without its membership while the journal was full, are behind it.
        let isBaseWhole =
            keptBase.index.rawValue == log.baseIndex
            && log.lost.allSatisfy { $0.index > applied.index.rawValue }
        restart.base = isBaseWhole ? keptBase : applied
        restart.lastIndex = last
        if let lost = log.lost.first(where: { $0.index + $0.count - 1 > applied.index.rawValue }) {
            restart.damagedThrough = max(restart.damagedThrough, last)
            restart.lastIndex = max(LogIndex(lost.index) - 1, applied.index)
        }
        for run in log.terms where run.index <= restart.lastIndex.rawValue {
            let first = max(LogIndex(run.index), restart.base.index + 1)
            if restart.runs.last?.first == first { restart.runs.removeLast() }
            restart.runs.append(Raft.TermRun(first: first, term: Term(run.term)))
        }
        if restart.lastIndex == restart.base.index { restart.runs = [] }
    }

    /// Brings the journal to what was decided, before anything is added to it.
    private static func settle(
        _ restart: Restart, of group: UInt64, _ log: RecoveredGroup?, in batch: Batch
    ) throws(JournalError) {
        let (base, last) = (restart.base, restart.lastIndex)
        let hasBase = base.index.rawValue == log?.baseIndex ?? 0
        let keepsEntries = last > base.index || hasBase && last == base.index
        if keepsEntries, hasBase, last.rawValue == log?.lastIndex ?? 0, log?.isVouched ?? false {
            return
        }
        if !keepsEntries {
            try batch.reset(group: group, index: base.index.rawValue, term: base.term.rawValue)
        } else {
            if !hasBase { try batch.release(group: group, below: base.index.rawValue + 1) }
            if let log, last.rawValue < log.lastIndex {
                try batch.truncate(group: group, from: last.rawValue + 1)
            }
        }
        try batch.set(
            StoredHardState(
                group: group, term: restart.hardState.term.rawValue,
                vote: restart.hardState.vote.map { $0.rawValue + 1 } ?? 0,
                incarnation: restart.incarnation.rawValue,
                opaque: encoded(
                    GroupHardState(
                        commit: restart.hardState.commit.rawValue, start: LogStart(base),
                        damagedThrough: restart.damagedThrough.rawValue))))
    }

    /// False where an entry turns out to be lost.
    private static func readEntries(
        of group: UInt64, _ journal: Journal, into restart: inout Restart
    ) throws -> Bool {
        var index = restart.base.index + 1
        while index <= restart.lastIndex {
            let stored = try journal.read(
                group: group, from: index.rawValue, byteCountMax: 1 << 20)
            guard let last = stored.entries.last else {
                guard stored.lost != nil else { throw OpenError.unreadable(group: group) }
                return false
            }
            for entry in stored.entries {
                restart.logByteCount += entry.payload.count + Raft.Entry.overheadByteCount
                guard UInt32(entry.kind) == LogEntryKind.membership.rawValue else { continue }
                guard case .membership(let membership)? = Payload(.membership, entry.payload)
                else { throw OpenError.unreadable(group: group) }
                restart.memberships.append(
                    PlacedMembership(index: LogIndex(entry.index), membership: membership))
            }
            index = LogIndex(last.index) + 1
        }
        return true
    }
}

enum OpenError: Error, CustomStringConvertible {
    case unreadable(group: UInt64)
    case noRoom(groupCount: Int)

    var description: String {
        switch self {
        case .noRoom(let count):
            "the journal has no room for \(count) groups; free space, or use larger segments"
        case .unreadable(let group):
            "the journal's records of group \(group) are of a version that this program does not "
                + "know; start the newer program that wrote them"
        }
    }
}
