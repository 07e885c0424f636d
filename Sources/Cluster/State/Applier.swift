package import KeyValue
package import Raft
internal import Schema
internal import Synchronization
package import World

/// What the host asks of the state of its groups. Carried out in order.
package enum StateJob: Sendable {
    case apply(UInt64, Entries)
    case query(UInt64, ReadTicket, [UInt8])
    case writeOut
    /// What was applied is set aside, for `flush` to write it out meanwhile.
    case setAside
    /// For a snapshot of the group, or for reading its state through.
    case capture(UInt64, StatePurpose)
    case install(UInt64, SnapshotDescription)
    case goOnInstalling(UInt64)
    /// The replica is out of service: forget its state, or make it durable, and say what is left.
    case retire(UInt64, isWiped: Bool)
    /// Begins a group's state: nothing but its first membership.
    case create(UInt64, LogBase)
    /// Forgets a group for good.
    case remove(UInt64)

    /// Nil for all groups.
    var group: UInt64? {
        switch self {
        case .apply(let group, _), .query(let group, _, _), .capture(let group, _),
            .install(let group, _), .goOnInstalling(let group), .retire(let group, _),
            .create(let group, _), .remove(let group):
            group
        case .writeOut, .setAside: nil
        }
    }

    /// Clears away what there is of a group.
    var isRetiring: Bool {
        switch self {
        case .retire, .remove: true
        default: false
        }
    }

    /// Waits where the store is full.
    var isWriting: Bool {
        switch self {
        case .apply, .writeOut, .install, .goOnInstalling, .retire, .create, .remove: true
        case .query, .capture, .setAside: false
        }
    }
}

package enum StatePurpose: Sendable {
    case snapshot
    case check
    /// What is there already of a snapshot that is about to be pulled.
    case comparison(SnapshotPlace)
    /// To be copied out.
    case export(UInt64)
}

package struct ReadTicket: Hashable, Sendable {
    let number: UInt64

    package init(number: UInt64) {
        self.number = number
    }
}

/// What has become of it.
package enum StateReport: Sendable {
    case applied(UInt64, through: LogIndex, time: UInt64, [AppliedEntry])
    case answered(ReadTicket, [UInt8])
    /// The state is being replaced.
    case notAnswered(ReadTicket)
    /// It is in the store now, and durable after `flush`.
    case writtenOut([(group: UInt64, through: LogIndex)])
    /// Durable after `flush`. Not all that was applied, if an earlier part is still set aside.
    case setAside([(group: UInt64, through: LogIndex)], isAll: Bool)
    case captured(StateSource, StatePurpose)
    case notCaptured(UInt64, StatePurpose)
    case installing(UInt64)
    case installed(UInt64, SnapshotID)
    case digest(UInt64, index: LogIndex, StateDigest)
    /// The state is not what it should be. Nothing is done for the group from here on until it is
    /// retired.
    case damaged(UInt64, Damage)
    case retired(UInt64, applied: LogBase)
    case removed(UInt64)
}

package struct AppliedEntry: Sendable {
    package let index: LogIndex
    package let term: Term
    package let outcome: Sessions.Outcome?
    package let trace: CommandTrace?
}

/// Owns the state of all groups of a node, on a blocking lane. What is applied in many groups is
/// stored by one write, in which each group says how far it has come: so after a crash state and
/// index agree, whatever was flushed. Many batches share a write, which `flush` makes on a lane of
/// its own: until then what they have changed is in memory, where everybody who reads finds it. Jobs
/// that need it in the store wait for it, so nobody ever writes there beside another.
package actor Applier {
    private let lane: any Lane
    let store: any Store
    private let machine: any StateMachine
    let folder: SnapshotFolder
    /// Of a snapshot that is installed, with each `goOnInstalling`.
    let byteCountMaxAtOnce: Int
    var groups: [UInt64: Group] = [:]
    /// Of all groups that were ever here.
    var timeLatest: UInt64 = 0
    /// What the groups began with, where that is known.
    var foundings: [UInt64: LogBase] = [:]
    private var batch = WriteBatch()
    var installing: [UInt64: Installing] = [:]
    var outcome = Outcome()
    /// The store had no room when it was last written to.
    private var isFull = false
    /// Reported, and not retired yet.
    var damaged: Set<UInt64> = []
    /// Groups compare their digests after each entry whose index is a multiple of it.
    private let digestInterval: UInt64
    /// Of the hashes that are kept of what was written, in all groups: by default some 250,000.
    private let byteCountKnownMax: Int

    /// Being written out, or waiting for that: changes of all groups, never touched by anybody.
    private nonisolated let aside = Mutex(Aside())
    /// Groups that have changes there, and how far they and all others were when it was set aside.
    private var asideGroups: [UInt64] = []
    private var asidePlaces: [(group: UInt64, through: LogIndex)] = []
    /// Of changes that are neither written nor set aside.
    private var byteCountPending = 0
    /// What the program speaks.
    private let versionMax: UInt32
    /// In the tables of all groups, at most.
    private var sessionCount = 0
    /// They take 48 MiB.
    private let sessionCountMax: Int

    /// Of changes in all groups: from here on they are better set aside. Large enough for a write of
    /// many changes at once, which costs much less than as many writes.
    private static let byteCountPendingGoal = 16 << 20
    /// What may come while a part is set aside, before everything waits for that.
    private static let byteCountPendingMax = 32 << 20

    private struct Aside: Sendable {
        /// What each group's row says of how far it is applied, and its changes, in order.
        var groups: [(key: [UInt8], applied: [UInt8], changes: Changes)] = []
        /// Kept for its memory.
        var batch = WriteBatch()
    }

    struct Group {
        var base: LogBase
        var time: UInt64 = 0
        var machine: MachineState
        /// Something was applied that the store does not know of.
        var isAhead = false
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe lane.asUnownedSerialExecutor()
    }

    package init(
        store: any Store, machine: any StateMachine, files: any FileSystem, folder: String,
        digestInterval: UInt64, byteCountMaxAtOnce: Int, byteCountKnownMax: Int = 32 << 20,
        sessionCountMax: Int = (48 << 20) / SessionTable.sessionByteCount,
        versionMax: UInt32 = FormatVersions.program.max, lane: any Lane
    ) {
        self.lane = lane
        self.store = store
        self.machine = machine
        self.folder = SnapshotFolder(path: folder, files: files)
        self.byteCountMaxAtOnce = byteCountMaxAtOnce
        self.digestInterval = digestInterval
        self.byteCountKnownMax = byteCountKnownMax
        self.sessionCountMax = sessionCountMax
        self.versionMax = versionMax
    }

    /// What all groups have in memory.
    package struct Figures: Sendable {
        /// Of changes that are not in the store.
        package var byteCountPending = 0
        package var sessionCount = 0

        package init() {}
    }

    /// What became of a batch of jobs. Where the store has no room, those that need some are left,
    /// with no trace of them, to be handed in again in the same order.
    package struct Outcome: Sendable {
        package var reports: [StateReport] = []
        package var left: [StateJob] = []
        package var isFull = false
        /// Of all groups: nothing that the reports tell of is later.
        package var timeLatest: UInt64 = 0
        /// There is enough to be set aside.
        package var isFlushDue = false
        package var figures = Figures()

        package init() {}
    }

    /// Carries out a batch. An error ends the process: the state in memory and the one on disk may
    /// have parted, and only a start from what is on disk puts that right. A group whose part of the
    /// store is damaged is only reported: it is left out from then on, and the others go on.
    package func carryOut(_ jobs: [StateJob]) throws -> Outcome {
        outcome = Outcome()
        forgetAsideIfWritten()
        for job in jobs {
            if let group = job.group, damaged.contains(group), !job.isRetiring { continue }
            guard outcome.left.isEmpty || !job.isWriting, try makeRoom(for: job) else {
                leave(job)
                continue
            }
            do {
                try carryOut(job)
            } catch let error as StoreError where error.kind == .full {
                isFull = true
                leave(job)
            } catch let error as StoreError where error.kind == .corrupt {
                // What one group meets in the store concerns that group alone, unless it can't even
                // be given up.
                guard let group = job.group, !job.isRetiring else { throw error }
                giveUp(group, .stateUnreadable(reason: error.reason))
            } catch let error as Withheld {
                giveUp(error.group, .withheld(from: error.index))
            }
        }
        outcome.isFlushDue = byteCountPending >= Self.byteCountPendingGoal
        outcome.isFull = isFull
        outcome.figures.byteCountPending = byteCountPending
        outcome.figures.sessionCount = sessionCount
        outcome.timeLatest = timeLatest
        return outcome
    }

    /// Writes out what has to be in the store before a job. While the store is full, what is applied
    /// and asked goes on in memory, up to the bound of what may be pending there.
    private func makeRoom(for job: StateJob) throws(StoreError) -> Bool {
        switch job {
        case .query, .setAside: true
        case .apply where byteCountPending < Self.byteCountPendingMax: true
        default: try writeOut()
        }
    }

    private func leave(_ job: StateJob) {
        guard case .capture(let group, let purpose) = job else { return outcome.left.append(job) }
        outcome.reports.append(.notCaptured(group, purpose))
    }

    /// Writes what is set aside, and makes durable what the store holds, on a lane of its own: the
    /// disk may take its time.
    package nonisolated func flush() throws(StoreError) {
        try writeAside()
        try store.flush()
    }

    /// Whoever comes second waits for the first.
    private nonisolated func writeAside() throws(StoreError) {
        try aside.withLock { aside throws(StoreError) in
            guard !aside.groups.isEmpty else { return }
            aside.batch.removeAll()
            for (key, applied, changes) in aside.groups {
                aside.batch.put(key, applied)
                var changes = changes
                changes.sort()
                changes.add(to: &aside.batch)
            }
            try store.write(aside.batch)
            aside.groups = []
        }
    }

    private func giveUp(_ group: UInt64, _ damage: Damage) {
        damaged.insert(group)
        byteCountPending -= groups[group]?.machine.state.pending.byteCount ?? 0
        groups[group] = nil
        outcome.reports.append(.damaged(group, damage))
    }

    private func carryOut(_ job: StateJob) throws {
        switch job {
        case .apply(let group, let entries): try apply(entries, to: group)
        case .query(let group, let ticket, let query):
            outcome.reports.append(
                installing[group] == nil
                    ? .answered(ticket, try answer(query, of: group)) : .notAnswered(ticket))
        case .writeOut: outcome.reports.append(.writtenOut(places))
        case .setAside:
            // Whether there is room again shows here, and not to others later.
            if isFull { _ = try writeOut() }
            let isAll = asideGroups.isEmpty
            if isAll { setAside() }
            outcome.reports.append(.setAside(asidePlaces, isAll: isAll))
        case .capture(let group, let purpose):
            outcome.reports.append(
                source(group).map { .captured($0, purpose) } ?? .notCaptured(group, purpose))
        case .install(let group, let description) where description.byteCount == 0:
            try installPlace(group, description.base)
            outcome.reports.append(.installed(group, description.id))
        case .install(let group, let description):
            try beginInstalling(group, description)
            outcome.reports.append(.installing(group))
        case .goOnInstalling(let group):
            guard let id = installing[group]?.description.id else { break }
            outcome.reports.append(
                try goOnInstalling(group, byteCountMax: byteCountMaxAtOnce)
                    ? .installed(group, id) : .installing(group))
        case .retire(let group, let isWiped): try retire(group, isWiped: isWiped)
        case .create(let group, let base): _ = try open(group, founding: base)
        case .remove(let group):
            try remove(group)
            outcome.reports.append(.removed(group))
        }
    }

    // MARK: Applying

    /// A command that was never sent here: the replica was a witness's, and its log is no full one.
    private struct Withheld: Error {
        let group: UInt64
        let index: LogIndex
    }

    private func apply(_ entries: Entries, to number: UInt64) throws {
        // Out of the table for as long as it changes, so that no copy of it is made.
        guard var group = groups.removeValue(forKey: number) else {
            preconditionFailure("no group \(number) here")
        }
        let byteCountBefore = group.machine.state.pending.byteCount
        let sessionCountBefore = group.machine.state.sessions.count
        defer {
            byteCountPending += group.machine.state.pending.byteCount - byteCountBefore
            sessionCount += group.machine.state.sessions.count - sessionCountBefore
            groups[number] = group
            timeLatest = max(timeLatest, group.time)
            boundSessions()
        }
        var applied: [AppliedEntry] = []
        applied.reserveCapacity(entries.count)
        for entry in entries {
            precondition(entry.index == group.base.index + 1, "entries are applied in order")
            if case .withheld = entry.payload { throw Withheld(group: number, index: entry.index) }
            group.isAhead = true
            group.base.index = entry.index
            group.base.term = entry.term
            var outcome: Sessions.Outcome?
            var trace: CommandTrace?
            switch entry.payload {
            case .empty, .withheld: break
            case .membership(let membership):
                group.base.membership = membership
                group.base.membershipIndex = entry.index
            case .command(let bytes):
                (outcome, trace) = try apply(bytes, entry.index.rawValue, &group)
            }
            applied.append(
                AppliedEntry(
                    index: entry.index, term: entry.term, outcome: outcome, trace: trace))
            if entry.index.rawValue % digestInterval == 0 {
                self.outcome.reports.append(
                    .digest(number, index: entry.index, group.machine.state.digest))
            }
        }
        outcome.reports.append(
            .applied(number, through: group.base.index, time: group.time, applied))
    }

    private func apply(
        _ bytes: [UInt8], _ index: UInt64, _ group: inout Group
    ) throws -> (Sessions.Outcome, CommandTrace?) {
        // An older program would take it for no command, and go on with another state than all.
        guard Command.version(of: bytes) <= versionMax else {
            throw EntryTooNew(version: Command.version(of: bytes), versionMax: versionMax)
        }
        guard let command = Command(bytes) else { return (.malformed, nil) }
        return (try carryOut(command, index, &group), command.trace)
    }

    private func carryOut(
        _ command: Command, _ index: UInt64, _ group: inout Group
    ) throws(StoreError) -> Sessions.Outcome {
        group.time = max(group.time, command.timeMin)
        let time = group.time
        try Sessions.expire(time: time, &group.machine.state)
        switch command.kind {
        case .renewSession:
            return try Sessions.renew(command.session, time: time, &group.machine.state)
        case .openSession: return try Sessions.open(index: index, time: time, &group.machine.state)
        case .mark:
            return .done(encoded(ClientMarked(index: index, time: time)))
        case .errand:
            return .done(
                try machine.apply(command.operation, index: index, time: time, to: &group.machine))
        case .request:
            let (session, number) = (command.session, command.number)
            if let known = try Sessions.outcome(of: number, in: session, &group.machine.state) {
                return known
            }
            let answer = try machine.apply(
                command.operation, index: index, time: time, to: &group.machine)
            try Sessions.keep(answer, to: number, in: session, time: time, &group.machine.state)
            return .done(answer)
        }
    }

    func answer(_ query: [UInt8], of group: UInt64) throws(StoreError) -> [UInt8] {
        let reader: any StoreReader = groups[group]?.machine.state.pending ?? store
        return try machine.answer(
            query,
            from: StoredMachineState(
                keys: GroupKeys(group: group), store: reader,
                memory: groups[group]?.machine.memory))
    }

    private func boundKnown() {
        let byteCount = groups.values.reduce(0) { $0 + $1.machine.state.byteCountKnown }
        guard byteCount >= byteCountKnownMax / 2 else { return }
        for number in groups.keys { groups[number]?.machine.state.forgetOldHashes() }
    }

    /// They are read again as they are used.
    private func boundSessions() {
        guard sessionCount > sessionCountMax else { return }
        for number in groups.keys { groups[number]?.machine.state.sessions.removeAll() }
        sessionCount = 0
    }

    // MARK: Writing out

    private var places: [(group: UInt64, through: LogIndex)] {
        groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.base.index) }
    }

    private func setAside() {
        asidePlaces = places
        asideGroups = asidePlaces.map(\.group).filter { groups[$0]?.isAhead == true }
        var all: [(key: [UInt8], applied: [UInt8], changes: Changes)] = []
        for (number, _) in asidePlaces {
            guard let group = groups[number] else { continue }
            guard group.isAhead else {
                group.machine.state.pending.giveMemoryBack()
                continue
            }
            all.append(
                (group.keys.applied, encoded(group.applied), group.machine.state.pending.setAside())
            )
            groups[number]?.isAhead = false
        }
        byteCountPending = 0
        aside.withLock { $0.groups = all }
    }

    private func forgetAsideIfWritten() {
        guard !asideGroups.isEmpty else { return }
        // Held by whoever is writing: then it is not written.
        guard aside.withLockIfAvailable({ $0.groups.isEmpty }) == true else { return }
        for number in asideGroups { groups[number]?.machine.state.forgetAside() }
        asideGroups = []
        boundKnown()
    }

    /// What was applied in all groups goes to the store, at once; false if it has no room.
    private func writeOut() throws(StoreError) -> Bool {
        do {
            try writeAside()
            forgetAsideIfWritten()
            let ahead = groups.keys.sorted().filter { groups[$0]?.isAhead == true }
            guard !ahead.isEmpty else {
                isFull = false  // as far as anybody knows: the next write shows it
                byteCountPending = 0
                return true
            }
            batch.removeAll()
            for number in ahead {
                guard let group = groups[number] else { continue }
                batch.put(group.keys.applied, encoded(group.applied))
                group.machine.state.addWrites(to: &batch)
            }
            try store.write(batch)
            for number in ahead {
                groups[number]?.machine.state.forgetWrites()
                groups[number]?.isAhead = false
            }
        } catch {
            guard error.kind == .full else { throw error }
            isFull = true
            return false
        }
        isFull = false
        byteCountPending = 0
        boundKnown()
        return true
    }
}

extension Applier.Group {
    var keys: GroupKeys { machine.state.keys }
    var digest: StateDigest { machine.state.digest }

    var applied: AppliedState {
        AppliedState(start: LogStart(base), time: time, digest: digest.bytes)
    }

    init(_ keys: GroupKeys, founding: LogBase, on store: any Store) {
        self.init(base: founding, machine: MachineState(state: GroupState(keys, on: store)))
    }

    init?(_ keys: GroupKeys, _ applied: AppliedState, on store: any Store) {
        guard let base = LogBase(applied.start) else { return nil }
        let state = GroupState(keys, on: store, digest: StateDigest(applied.digest))
        self.init(base: base, time: applied.time, machine: MachineState(state: state))
    }
}
