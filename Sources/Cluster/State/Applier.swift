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
    case condemn(UInt64, reason: String)
}

package struct ReadTicket: Hashable, Sendable {
    let number: UInt64
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
    /// The snapshot, or the state, is not what it should be: the group must start anew.
    case damaged(UInt64, reason: String)
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
    private let store: any Store
    private let machine: any StateMachine
    let files: any FileSystem
    let folder: String
    var groups: [UInt64: Group] = [:]
    private var batch = WriteBatch()
    private var reports: [StateReport] = []
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
    /// have parted, and only a start from what is on disk puts that right.
    package func carryOut(_ jobs: [StateJob]) throws -> [StateReport] {
        reports = []
        var states: [UInt64: GroupState] = [:]
        for job in jobs {
            if case .apply(let group, let entries) = job {
                try apply(entries, to: group, &states)
                continue
            }
            try writeOut(&states)
            try carryOut(job)
        }
        try writeOut(&states)
        return reports
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
            if try install(group, description) {
                reports.append(.installed(group, description.id))
            } else {
                reports.append(
                    .damaged(group, reason: "snapshot \(description) is not what its sums say"))
            }
        case .discard(let group, let id): removeFile(incomingPath(group, id))
        case .release(let group, let id): removeFile(builtPath(group, id))
        case .condemn(let group, let reason):
            var batch = WriteBatch()
            batch.put(GroupKeys(group: group).replacement, encoded(Replacement()))
            try store.write(batch)
            try store.flush()
            reports.append(.damaged(group, reason: reason))
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

// MARK: - Starting

extension Applier {
    /// Takes up a group where its stored state ends, at nothing if there is none. A replacement that
    /// a crash interrupted is done again first, or given up if its snapshot is not whole; then, and
    /// where the state is damaged, nothing is left.
    package func open(_ number: UInt64, founding: LogBase) throws -> LogBase {
        let keys = GroupKeys(group: number)
        groups[number] = Group(keys: keys, base: founding)
        if let row = try store.read(keys.replacement) {
            if let offer = decoded(Replacement.self, row)?.snapshot,
                let base = LogBase(offer.start),
                try install(
                    number, SnapshotDescription(base: base, byteCount: offer.byteCount))
            {
                return base
            }
            try wipe(number, founding: .founding(.empty))
        } else if let row = try store.read(keys.applied) {
            if let applied = decoded(AppliedState.self, row), let group = Group(keys, applied) {
                groups[number] = group
            } else {
                try wipe(number, founding: .founding(.empty))
            }
        }
        return groups[number]?.base ?? founding
    }

    /// Forgets a group's state, durably.
    func wipe(_ number: UInt64, founding: LogBase) throws(StoreError) {
        let keys = GroupKeys(group: number)
        var batch = WriteBatch()
        batch.removeAll(in: keys.all)
        try store.write(batch)
        try store.flush()
        groups[number] = Group(keys: keys, base: founding)
    }

    // MARK: Snapshots

    func builtPath(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(folder)/\(group)-\(id.index)-\(id.term.rawValue).built"
    }

    func incomingPath(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(folder)/\(group)-\(id.index)-\(id.term.rawValue).incoming"
    }

    private func build(_ number: UInt64) throws {
        guard let group = groups[number] else { return }
        let id = SnapshotID(index: group.base.index, term: group.base.term)
        var byteCount: UInt64?
        do {
            byteCount = try SnapshotFile.build(
                group.applied, group.keys, from: store.snapshot(), at: builtPath(number, id),
                in: files)
        } catch is FileError {
            // Asked for again later; a full disk may have room by then.
            removeFile(builtPath(number, id))
        }
        reports.append(.built(number, id.index, byteCount: byteCount))
    }

    private func sendPiece(
        _ group: UInt64, _ id: SnapshotID, to target: NodeID, offset: UInt64, byteCountMax: Int
    ) {
        do throws(FileError) {
            let bytes = try SnapshotFile.read(
                builtPath(group, id), at: Int(offset), byteCountMax: byteCountMax, in: files)
            reports.append(.piece(group, id, to: target, offset: offset, bytes))
        } catch {
            reports.append(.pieceMissing(group, id, to: target))
        }
    }

    private func storePiece(
        _ group: UInt64, _ id: SnapshotID, offset: UInt64, _ bytes: [UInt8]
    ) throws(FileError) {
        let path = incomingPath(group, id)
        let file = try files.open(path, OpenMode(.createIfMissing))
        guard try file.byteCount() >= Int(offset) else { return }
        let alignment = AlignedBuffer.alignment
        let buffer = AlignedBuffer(
            capacity: max(alignment, (bytes.count + alignment - 1) / alignment * alignment))
        _ = unsafe buffer.append(bytes.span.bytes)
        try file.truncate(byteCount: Int(offset))
        try file.write([buffer], at: Int(offset))
        try file.syncData()
        try files.syncFolder(folder)
        reports.append(.pieceStored(group, id, byteCount: offset + UInt64(bytes.count)))
    }

    /// Replaces the state. The row that says so goes first and is durable before anything is
    /// removed, and what says that it is done goes last: a crash between is seen by `open`.
    /// False if the snapshot is not whole; then nothing may be left of the state.
    private func install(_ number: UInt64, _ description: SnapshotDescription) throws -> Bool {
        let keys = GroupKeys(group: number)
        let path = incomingPath(number, description.id)
        guard try isWhole(path, description) else {
            removeFile(path)
            return false
        }
        var batch = WriteBatch()
        let offer = SnapshotOffer(
            start: LogStart(description.base), byteCount: description.byteCount)
        batch.put(keys.replacement, encoded(Replacement(snapshot: offer)))
        try store.write(batch)
        try store.flush()

        batch.removeAll()
        batch.removeAll(in: keys.state)
        batch.remove(keys.applied)
        try store.write(batch)

        var offset = 0
        var applied: AppliedState?
        var digest = StateDigest()
        while let body = try SnapshotFile.body(at: offset, of: path, in: files) {
            offset += SnapshotFile.blockHeaderByteCount + body.count
            guard applied != nil else {
                applied = decoded(AppliedState.self, body)
                guard applied != nil else { return false }
                continue
            }
            batch.removeAll()
            try SnapshotFile.forEachPair(of: body) { key, value in
                digest.add(Array(key), Array(value))
                batch.put(keys.key(ofState: key), Array(value))
            }
            try store.write(batch)
        }
        guard let applied, let group = Group(keys, applied), group.base == description.base,
            group.digest == digest
        else { return false }
        batch.removeAll()
        batch.put(keys.applied, encoded(applied))
        batch.remove(keys.replacement)
        try store.write(batch)
        try store.flush()
        groups[number] = group
        removeFile(path)
        return true
    }

    private func isWhole(_ path: String, _ description: SnapshotDescription) throws -> Bool {
        do throws(FileError) {
            return try SnapshotFile.byteCountWhole(path, in: files) == Int(description.byteCount)
        } catch {
            guard error.kind == .notFound else { throw error }
            return false
        }
    }

    /// What came of a snapshot before the start; everything else here is of no use any more.
    func takeStock(_ number: UInt64) throws(FileError) -> FoundState.SnapshotPart? {
        var stored: FoundState.SnapshotPart?
        for name in try files.list(folder) {
            let words = name.split(separator: ".")
            let numbers = words[0].split(separator: "-").compactMap { UInt64($0) }
            guard words.count == 2, numbers.count == 3, numbers[0] == number else { continue }
            let path = "\(folder)/\(name)"
            guard words[1] == "incoming", stored == nil else {
                removeFile(path)
                continue
            }
            let byteCount = try SnapshotFile.byteCountWhole(path, in: files)
            stored = FoundState.SnapshotPart(
                id: SnapshotID(numbers[1], numbers[2]), byteCount: UInt64(byteCount))
        }
        return stored
    }

    /// A file that can't be removed takes up room until the next start, and nothing worse.
    private func removeFile(_ path: String) {
        do throws(FileError) { try files.remove(path) } catch {}
    }

    /// Of a group's whole state, for comparing replicas.
    package func digest(of group: UInt64) -> (index: LogIndex, digest: StateDigest)? {
        groups[group].map { ($0.base.index, $0.digest) }
    }
}
