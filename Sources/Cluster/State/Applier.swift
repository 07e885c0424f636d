package import KeyValue
package import Raft
internal import Schema
package import World

/// What the host asks of the state of its groups. Carried out in order.
package enum StateJob: Sendable {
    case apply(UInt64, Entries)
    case query(UInt64, ReadTicket, [UInt8])
    case flush
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
        case .flush: nil
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
    case applied(UInt64, through: LogIndex, [AppliedEntry])
    case answered(ReadTicket, [UInt8])
    case flushed([(group: UInt64, through: LogIndex)])
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

/// Owns the state of all groups of a node, on a blocking lane. What is committed in many groups is
/// applied in one go and stored by one write, in which each group says how far it has come: so after
/// a crash state and index agree, whatever was flushed.
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

    struct Group: Sendable {
        let keys: GroupKeys
        var base: LogBase
        var time: UInt64 = 0
        var digest = StateDigest()
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
        var states: [UInt64: GroupState] = [:]
        for job in jobs {
            if let group = job.group, damaged.contains(group) {
                guard case .retire = job else { continue }
            }
            if case .apply = job {} else { try writeOut(&states) }
            do {
                if case .apply(let group, let entries) = job {
                    try apply(entries, to: group, &states)
                } else {
                    try carryOut(job)
                }
            } catch let error as StoreError where error.kind == .corrupt {
                // What one group meets in the store concerns that group alone.
                guard let group = job.group else { throw error }
                giveUp(group, .stateUnreadable(reason: error.reason))
            }
        }
        try writeOut(&states)
        return reports
    }

    private func giveUp(_ group: UInt64, _ damage: Damage) {
        damaged.insert(group)
        groups[group] = nil
        reports.append(.damaged(group, damage))
    }

    private func carryOut(_ job: StateJob) throws {
        switch job {
        case .apply: preconditionFailure("batched by the caller")
        case .query(let group, let ticket, let query):
            let state = StoredMachineState(keys: GroupKeys(group: group), store: store)
            reports.append(.answered(ticket, try machine.answer(query, from: state)))
        case .flush:
            try store.flush()
            reports.append(
                .flushed(groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.base.index) }))
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

    private func apply(
        _ entries: Entries, to number: UInt64, _ states: inout [UInt64: GroupState]
    ) throws(StoreError) {
        guard var group = groups[number] else { preconditionFailure("no group \(number) here") }
        var state =
            states.removeValue(forKey: number)
            ?? GroupState(group.keys, on: store, digest: group.digest)
        var applied: [AppliedEntry] = []
        applied.reserveCapacity(entries.count)
        for entry in entries {
            precondition(entry.index == group.base.index + 1, "entries are applied in order")
            group.base.index = entry.index
            group.base.term = entry.term
            var outcome: Sessions.Outcome?
            switch entry.payload {
            case .empty, .withheld: break
            case .membership(let membership):
                group.base.membership = membership
                group.base.membershipIndex = entry.index
            case .command(let bytes):
                outcome = try apply(bytes, entry.index.rawValue, &group, &state)
            }
            applied.append(AppliedEntry(index: entry.index, term: entry.term, outcome: outcome))
            if entry.index.rawValue % digestInterval == 0 {
                reports.append(.digest(number, index: entry.index, state.digest))
            }
        }
        group.digest = state.digest
        groups[number] = group
        states[number] = state
        reports.append(.applied(number, through: group.base.index, applied))
    }

    private func apply(
        _ bytes: [UInt8], _ index: UInt64, _ group: inout Group, _ state: inout GroupState
    ) throws(StoreError) -> Sessions.Outcome {
        guard let command = Command(bytes) else { return .malformed }
        group.time = max(group.time, command.time)
        let time = group.time
        try Sessions.expire(time: time, &state)
        switch command.kind {
        case .openSession: return try Sessions.open(index: index, time: time, &state)
        case .request:
            let machine = machine
            return try Sessions.run(command.session, command.number, time: time, &state) {
                (state: inout GroupState) throws(StoreError) -> [UInt8] in
                var machineState = MachineState(state: state)
                let answer = try machine.apply(
                    command.operation, index: index, time: time, to: &machineState)
                state = machineState.state
                return answer
            }
        }
    }

    private func writeOut(_ states: inout [UInt64: GroupState]) throws(StoreError) {
        guard !states.isEmpty else { return }
        batch.removeAll()
        for (number, state) in states.sorted(by: { $0.key < $1.key }) {
            state.add(to: &batch)
            guard let group = groups[number] else { continue }
            batch.put(group.keys.applied, encoded(group.applied))
        }
        states.removeAll()
        try store.write(batch)
    }
}

extension Applier.Group {
    var applied: AppliedState {
        AppliedState(start: LogStart(base), time: time, digest: digest.bytes)
    }

    init?(_ keys: GroupKeys, _ applied: AppliedState) {
        guard let base = LogBase(applied.start) else { return nil }
        self.init(
            keys: keys, base: base, time: applied.time, digest: StateDigest(applied.digest))
    }
}
