package import KeyValue
package import Raft
internal import Schema
package import World

/// What the host asks of the state of its groups. Carried out in order.
package enum StateJob: Sendable {
    case apply(UInt64, Entries)
    case query(UInt64, ReadTicket, [UInt8])
    case writeOut
    case build(UInt64)
    case sendPiece(UInt64, SnapshotID, to: NodeID, offset: UInt64, byteCountMax: Int)
    case storePiece(UInt64, SnapshotID, offset: UInt64, [UInt8])
    case install(UInt64, SnapshotDescription)
    case discard(UInt64, SnapshotID)
    case release(UInt64, SnapshotID)
    /// The replica is out of service: forget its state, or make it durable, and say what is left.
    case retire(UInt64, isWiped: Bool)
    /// Begins a group's state: nothing but its first membership.
    case create(UInt64, LogBase)
    /// Forgets a group for good.
    case remove(UInt64)

    /// Nil for all groups.
    var group: UInt64? {
        switch self {
        case .apply(let group, _), .query(let group, _, _), .build(let group),
            .sendPiece(let group, _, _, _, _), .storePiece(let group, _, _, _),
            .install(let group, _), .discard(let group, _), .release(let group, _),
            .retire(let group, _), .create(let group, _), .remove(let group):
            group
        case .writeOut: nil
        }
    }
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
    /// It is in the store now, and durable after `flush`.
    case writtenOut([(group: UInt64, through: LogIndex)])
    case built(UInt64, LogIndex, byteCount: UInt64?)
    case piece(UInt64, SnapshotID, to: NodeID, offset: UInt64, [UInt8])
    case pieceMissing(UInt64, SnapshotID, to: NodeID)
    case pieceStored(UInt64, SnapshotID, byteCount: UInt64)
    case installed(UInt64, SnapshotID)
    case digest(UInt64, index: LogIndex, StateDigest)
    /// The snapshot, or the state, is not what it should be. Nothing is done for the group from
    /// here on until it is retired.
    case damaged(UInt64, Damage)
    case retired(UInt64, FoundState)
    case removed(UInt64)
}

package struct AppliedEntry: Sendable {
    package let index: LogIndex
    package let term: Term
    package let outcome: Sessions.Outcome?
}

/// Owns the state of all groups of a node, on a blocking lane. What is applied in many groups is
/// stored by one write, in which each group says how far it has come: so after a crash state and
/// index agree, whatever was flushed. The write is not waited for, and many batches share one: until
/// then what they have changed is in memory, where everybody who reads finds it.
package actor Applier {
    private let lane: any Lane
    let store: any Store
    private let machine: any StateMachine
    let files: any FileSystem
    let folder: String
    var groups: [UInt64: Group] = [:]
    /// What the groups began with, where that is known.
    var foundings: [UInt64: LogBase] = [:]
    private var batch = WriteBatch()
    var reports: [StateReport] = []
    /// Reported, and not retired yet.
    var damaged: Set<UInt64> = []
    /// Groups compare their digests after each entry whose index is a multiple of it.
    private let digestInterval: UInt64

    /// Of changes that are not written to the store yet, in all groups.
    private static let byteCountPendingMax = 1 << 20

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
        digestInterval: UInt64, lane: any Lane
    ) {
        self.lane = lane
        self.store = store
        self.machine = machine
        self.files = files
        self.folder = folder
        self.digestInterval = digestInterval
    }

    /// Carries out a batch. An error ends the process: the state in memory and the one on disk may
    /// have parted, and only a start from what is on disk puts that right. A group whose part of the
    /// store is damaged is only reported: it is left out from then on, and the others go on.
    package func carryOut(_ jobs: [StateJob]) throws -> [StateReport] {
        reports = []
        for job in jobs {
            if let group = job.group, damaged.contains(group) {
                guard case .retire = job else { continue }
            }
            do {
                switch job {
                case .apply(let group, let entries): try apply(entries, to: group)
                case .query(let group, let ticket, let query):
                    reports.append(.answered(ticket, try answer(query, of: group)))
                default:
                    try writeOut()
                    try carryOut(job)
                }
            } catch let error as StoreError where error.kind == .corrupt {
                // What one group meets in the store concerns that group alone.
                guard let group = job.group else { throw error }
                giveUp(group, .stateUnreadable(reason: error.reason))
            }
        }
        if byteCountPending >= Self.byteCountPendingMax { try writeOut() }
        return reports
    }

    /// Makes durable what the store holds, on a lane of its own: the disk may take its time.
    nonisolated func flush() throws(StoreError) {
        try store.flush()
    }

    private func giveUp(_ group: UInt64, _ damage: Damage) {
        damaged.insert(group)
        groups[group] = nil
        reports.append(.damaged(group, damage))
    }

    private func carryOut(_ job: StateJob) throws {
        switch job {
        case .apply, .query: preconditionFailure("these need nothing written out")
        case .writeOut:
            reports.append(
                .writtenOut(
                    groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.base.index) }))
        case .build(let group): try build(group)
        case .sendPiece(let group, let id, let target, let offset, let byteCountMax):
            sendPiece(group, id, to: target, offset: offset, byteCountMax: byteCountMax)
        case .storePiece(let group, let id, let offset, let bytes):
            try storePiece(group, id, offset: offset, bytes)
        case .install(let group, let description):
            switch try install(group, description) {
            case .done: reports.append(.installed(group, description.id))
            case .refused: giveUp(group, .snapshotDamaged(description))
            case .failed:
                giveUp(
                    group,
                    .stateUnreadable(reason: "what was installed is not what \(description) says"))
            }
        case .discard(let group, let id): removeFile(incomingPath(group, id))
        case .release(let group, let id): removeFile(builtPath(group, id))
        case .retire(let group, let isWiped): try retire(group, isWiped: isWiped)
        case .create(let group, let base): _ = try open(group, founding: base)
        case .remove(let group):
            try remove(group)
            reports.append(.removed(group))
        }
    }

    // MARK: Applying

    private func apply(_ entries: Entries, to number: UInt64) throws(StoreError) {
        // Out of the table for as long as it changes, so that no copy of it is made.
        guard var group = groups.removeValue(forKey: number) else {
            preconditionFailure("no group \(number) here")
        }
        defer { groups[number] = group }
        var applied: [AppliedEntry] = []
        applied.reserveCapacity(entries.count)
        for entry in entries {
            precondition(entry.index == group.base.index + 1, "entries are applied in order")
            group.isAhead = true
            group.base.index = entry.index
            group.base.term = entry.term
            var outcome: Sessions.Outcome?
            switch entry.payload {
            case .empty, .withheld: break
            case .membership(let membership):
                group.base.membership = membership
                group.base.membershipIndex = entry.index
            case .command(let bytes):
                outcome = try apply(bytes, entry.index.rawValue, &group)
            }
            applied.append(AppliedEntry(index: entry.index, term: entry.term, outcome: outcome))
            if entry.index.rawValue % digestInterval == 0 {
                reports.append(.digest(number, index: entry.index, group.machine.state.digest))
            }
        }
        reports.append(.applied(number, through: group.base.index, time: group.time, applied))
    }

    private func apply(
        _ bytes: [UInt8], _ index: UInt64, _ group: inout Group
    ) throws(StoreError) -> Sessions.Outcome {
        guard let command = Command(bytes) else { return .malformed }
        group.time = max(group.time, command.time)
        let time = group.time
        try Sessions.expire(time: time, &group.machine.state)
        switch command.kind {
        case .renewSession:
            return try Sessions.renew(command.session, time: time, &group.machine.state)
        case .openSession: return try Sessions.open(index: index, time: time, &group.machine.state)
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

    private func answer(_ query: [UInt8], of group: UInt64) throws(StoreError) -> [UInt8] {
        let reader: any StoreReader = groups[group]?.machine.state.pending ?? store
        return try machine.answer(
            query, from: StoredMachineState(keys: GroupKeys(group: group), store: reader))
    }

    private var byteCountPending: Int {
        groups.values.reduce(0) { $0 + $1.machine.state.pending.byteCount }
    }

    /// What was applied in all groups goes to the store, at once.
    private func writeOut() throws(StoreError) {
        batch.removeAll()
        for number in groups.keys.sorted() {
            guard let group = groups[number], group.isAhead else { continue }
            batch.put(group.keys.applied, encoded(group.applied))
            groups[number]?.machine.state.moveWrites(to: &batch)
            groups[number]?.isAhead = false
        }
        if batch.count > 0 { try store.write(batch) }
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
