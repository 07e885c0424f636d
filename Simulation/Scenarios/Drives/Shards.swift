internal import Cluster
internal import Drive
internal import DriveModel
internal import KeyValue
internal import Schema
internal import VirtualWorld

/// What the shards of a run have executed, told again by a naive model of each drive: an answer that
/// the model would not give is a flaw, and so is a state that no caller should have been shown.
///
/// Each entry is taken once, when the first replica applies it; that the others do the same is for
/// the ledger to see. Whoever applies an entry has applied all before it, so they come in order; and
/// what causes another, in whatever shard, comes before it. A drive has one model wherever it lies,
/// so what two shards do to it is seen, and what is lost or doubled between them.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Shards: @unchecked Sendable {
    /// A drive behind the last command that was executed on it, at a step of all shards together.
    private struct Past {
        let step: UInt64
        let model: Model
    }

    private struct Executed {
        let step: UInt64
        let answer: [UInt8]
    }

    /// States that a query may have seen: more than there are entries while one waits.
    private static let pastCountMax = 400
    private static let stepCountMax = 40
    let limits: Limits
    /// In which slot a run's drives are, and with which group their slots begin.
    let homes: [UInt32: UInt64]
    private(set) var step: UInt64 = 0
    /// The last index that was executed, by group.
    private var indexes: [UInt64: UInt64] = [:]
    private var executed: [UInt64: [[UInt8]: Executed]] = [:]
    private var models: [UInt64: Model] = [:]
    /// What was told to drives that nobody has made yet.
    private var unmade: [UInt64: Model.Unmade] = [:]
    private var past: [UInt64: [Past]] = [:]
    /// The last step of a drive whose answer a caller has.
    private var acknowledged: [UInt64: UInt64] = [:]
    /// How each group has each slot.
    private var slots: [UInt64: [UInt32: SlotRow]] = [:]
    /// Of moves, that each group has taken last.
    private var steps: [UInt64: [DriveCommandBody]] = [:]
    private(set) var flaw: String?
    /// Slots that were served by another shard from then on.
    private(set) var movedCount = 0
    private(set) var givenUpCount = 0
    private(set) var deliveredCount = 0
    /// Drives that were made after something was shared with them.
    private(set) var earlyCount = 0
    private(set) var surveyCount = 0

    init(_ plan: Plan) {
        var limits = Self.lowLimits
        // Long copies see more changes, short ones leave time for more moves.
        limits.exportedRowCount = plan.seed % 2 == 0 ? 3 : 12
        self.limits = limits
        homes =
            plan.hasMoves
            ? Dictionary(uniqueKeysWithValues: (0..<Self.slotCount).map { ($0, 1) })
            : Dictionary(
                uniqueKeysWithValues: plan.groupNumbers.map { (UInt32($0), $0) })
        drives = homes.keys.sorted().flatMap { slot in
            (1...(plan.hasMoves ? 1 : 2)).map { Slots.firstDrive(of: slot) | $0 }
        }
    }

    /// Slots that have a drive, where they move.
    static let slotCount: UInt32 = 5
    let drives: [UInt64]

    /// Each account has one drive, which is told what others share with it.
    func owner(of drive: UInt64) -> UInt64 { 20 + UInt64(drives.firstIndex(of: drive) ?? 0) }

    func isOpen(_ group: UInt64) -> Bool { slots[group] != nil }

    /// So low that a run reaches all of them.
    private static var lowLimits: Limits {
        var limits = Limits()
        limits.depthMax = 5
        limits.childCountMax = 9
        limits.nodeCountMax = 40
        limits.copiedCountMax = 8
        limits.unorderedCountMax = 4
        limits.changeCountMax = 30
        limits.uploadCountMax = 3
        limits.uploadTime = 5 * second
        limits.trashTime = 6 * second
        limits.versionCount = 3
        limits.versionAge = 4 * second
        limits.versionAgeMax = 10 * second
        limits.prunedVersionCount = 100
        limits.keptVersionCountMax = 2
        limits.grantCountMax = 3
        limits.linkCountMax = 2
        limits.deviceCountMax = 2
        limits.deliveryCountMax = 8
        limits.commentCountMax = 3
        limits.auditCountMax = 30
        limits.noticeCountMax = 8
        limits.clearedRowCount = 20
        return limits
    }

    private static let second: UInt64 = 1_000_000_000

    /// As it is now; nil if nobody has made it.
    func model(of drive: UInt64) -> Model? { models[drive] }

    // MARK: Commands

    func executed(
        _ command: DriveCommand, _ bytes: [UInt8], swept: UInt64?, of group: UInt64,
        at index: UInt64, time: UInt64, _ answerBytes: [UInt8]
    ) {
        guard flaw == nil, index > indexes[group] ?? 0 else { return }
        indexes[group] = index
        guard let answer = decoded(DriveAnswer.self, answerBytes) else {
            return note("an answer that is none: \(answerBytes)")
        }
        step += 1
        executed[group, default: [:]][bytes] = Executed(step: step, answer: answerBytes)
        let drive: UInt64
        switch command.body {
        case .transaction(let transaction): drive = transaction.drive
        case .createDrive(let create): drive = create.drive
        case .setQuota(let set): drive = set.drive
        case .deliver(let delivery): drive = delivery.drive
        case .clear(let clear): drive = clear.drive
        case .openSlots(let open):
            for slot in open.first..<(open.first + open.slotCount)
            where slots[group]?[slot] == nil {
                slots[group, default: [:]][slot] = SlotRow(
                    state: .serving, move: 0, noteFirst: 1, noteNext: 1)
            }
            return
        case .stepSlot(let step):
            if step.step != .clear { keepForLater(.stepSlot(step), of: group) }
            return take(answer.slot, step.slot, of: group)
        case .importRows(let piece):
            keepForLater(.importRows(piece), of: group)
            return take(answer.slot, piece.slot, of: group)
        case .sweep:
            guard let swept else { return }
            drive = swept
        }
        let slot = slots[group]?[Slots.slot(of: drive)]
        let isServed = slot?.state == .serving || slot?.state == .leaving
        switch answer.refused?.code {
        case .slotFrozen, .slotMoved, .slotElsewhere:
            if isServed { note("drive \(drive) is in group \(group), which says \(answer)") }
            return
        default: break
        }
        guard isServed else {
            return note("group \(group) works on drive \(drive), and does not serve its slot")
        }
        // Of a refusal the model knows no more than this.
        var plain = answer
        if let refused = answer.refused {
            plain.refused = DriveError(code: refused.code, operation: refused.operation)
        }
        let expected = expected(command, drive, answer, time: time)
        if expected != plain {
            note(
                "drive \(drive), at \(index) of group \(group): \(command) got \(answer), and not "
                    + "\(expected)")
        }
        guard let model = models[drive] else { return }
        past[drive, default: []].append(Past(step: step, model: model))
        if past[drive]?.count ?? 0 > Self.pastCountMax { past[drive]?.removeFirst() }
    }

    private func keepForLater(_ step: DriveCommandBody, of group: UInt64) {
        steps[group, default: []].append(step)
        if steps[group]?.count ?? 0 > Self.stepCountMax { steps[group]?.removeFirst() }
    }

    /// What a leader may still propose that drove one of the moves which the group has taken part in:
    /// a piece of it once more, or, of one that `isOver`, any step.
    func lateStep(
        of group: UInt64, isOver: (UInt64) -> Bool, _ random: inout SeededGenerator
    ) -> DriveCommandBody? {
        guard case .stepSlot(var step)? = steps[group]?.randomElement(using: &random) else {
            return steps[group]?.randomElement(using: &random)
        }
        guard isOver(step.move) else { return nil }
        step.step = [.leave, .freeze, .takeIn, .serve].randomElement(using: &random) ?? .leave
        return .stepSlot(step)
    }

    private func take(_ row: SlotRow?, _ slot: UInt32, of group: UInt64) {
        guard let row else { return }
        let before = slots[group]?[slot]?.state
        if before == .importing, row.state == .serving { movedCount += 1 }
        if before == .importing, row.state == .clearing { givenUpCount += 1 }
        slots[group, default: [:]][slot] = row
        let serving = slots.keys.sorted().filter {
            let state = slots[$0]?[slot]?.state
            return state == .serving || state == .leaving
        }
        if serving.count > 1 { note("slot \(slot) is served by groups \(serving)") }
    }

    /// What the model says; and does.
    private func expected(
        _ command: DriveCommand, _ drive: UInt64, _ answer: DriveAnswer, time: UInt64
    ) -> DriveAnswer {
        var model = models.removeValue(forKey: drive)
        defer { models[drive] = model }
        if case .createDrive(let create) = command.body {
            guard model == nil else { return DriveAnswer(refused: DriveError(code: .driveExists)) }
            let told = unmade.removeValue(forKey: drive) ?? Model.Unmade()
            if !told.told.isEmpty { earlyCount += 1 }
            model = Model(
                limits: limits, owner: create.owner, time: time, byteCountMax: create.byteCountMax,
                told)
            return DriveAnswer()
        }
        if case .deliver(let delivery) = command.body, model == nil {
            let code = unmade[drive, default: Model.Unmade()].deliver(delivery)
            return DriveAnswer(refused: code.map { DriveError(code: $0) })
        }
        guard model != nil else { return DriveAnswer(refused: DriveError(code: .noDrive)) }
        switch command.body {
        case .createDrive, .openSlots, .stepSlot, .importRows: break
        case .setQuota(let set): model?.byteCountMax = set.byteCountMax
        case .sweep: model?.sweep(time: time)
        case .deliver(let delivery):
            deliveredCount += 1
            if let code = model?.deliver(delivery, time: time) {
                return DriveAnswer(refused: DriveError(code: code))
            }
        case .clear(let clear):
            // By then the other drive has it; and what waits behind it does so still.
            let heard = models[clear.target]?.heardCounts ?? unmade[clear.target]?.heardCounts
            if clear.target != drive, heard?[clear.drive] ?? 0 < clear.sequence {
                note("drive \(drive) forgets what drive \(clear.target) was not told: \(clear)")
            }
            model?.clear(clear)
        case .transaction(let transaction):
            if let told = model?.apply(transaction, time: time, answered: answer) { return told }
        }
        return DriveAnswer()
    }

    /// A caller has an answer to what it has asked for.
    func acknowledged(
        _ command: [UInt8], on drive: UInt64, of group: UInt64, _ answer: [UInt8]
    ) {
        guard let executed = executed[group]?[command] else {
            return note("group \(group) has acknowledged what it has not done")
        }
        if executed.answer != answer { note("two answers to one request of group \(group)") }
        acknowledged[drive] = max(acknowledged[drive] ?? 0, executed.step)
    }

    // MARK: Queries

    /// How much of what was done to a drive callers know of.
    func acknowledgedStep(of drive: UInt64) -> UInt64 { acknowledged[drive] ?? 0 }

    /// An answer has to be right for some state since the one that callers knew of when it was
    /// asked: so what was revoked by then is seen by nobody, wherever the drive is.
    func answered(_ query: DriveQuery, _ answer: DriveQueryAnswerAnswer, since step: UInt64) {
        guard flaw == nil else { return }
        if case .refused(let error) = answer,
            [.slotFrozen, .slotMoved, .slotElsewhere].contains(error.code)
        {
            return
        }
        let past = past[query.drive] ?? []
        let first = past.lastIndex { $0.step <= step } ?? 0
        for state in past[first...].reversed()
        where state.model.agrees(with: answer, to: query) {
            return
        }
        // Nothing was done yet, as far as callers knew.
        if step == 0, isNoDrive(answer) { return }
        note("\(query) got \(answer), which was right at no time since step \(step)")
    }

    private func isNoDrive(_ answer: DriveQueryAnswerAnswer) -> Bool {
        guard case .refused(let error) = answer else { return false }
        return error.code == .noDrive
    }

    // MARK: References

    /// Each drive has one that no other refers to.
    static func chunk(of drive: UInt64) -> [UInt8] {
        [UInt8](repeating: UInt8(100 + Slots.slot(of: drive)), count: 32)
    }

    var chunks: [[UInt8]] { drives.map { Self.chunk(of: $0) } + Workload.chunkIDs }

    /// A collector would delete those that are not referenced to: of no drive, all that time.
    func surveyed(_ areReferenced: [Bool], since step: UInt64) {
        surveyCount += 1
        for (chunk, isReferenced) in zip(chunks, areReferenced) where !isReferenced {
            for drive in drives {
                let past = past[drive] ?? []
                guard let first = past.lastIndex(where: { $0.step <= step }) else { continue }
                if past[first...].allSatisfy({ $0.model.chunks.contains(chunk) }) {
                    note("drive \(drive) refers to chunk \(chunk[0]), and no shard said so")
                }
            }
        }
    }

    // MARK: In the end

    /// What is wrong with a replica's rows, which have come to rest. All replicas are equal, so one of
    /// them stands for all where it is only about what they show.
    func flaw(of rows: some StoreReader, _ group: UInt64, isFirst: Bool) throws(StoreError)
        -> String?
    {
        if let problem = try Auditor.problems(in: rows, limits: limits).first { return problem }
        guard isFirst else { return nil }
        let machine = Drive(limits: limits)
        for drive in drives {
            let state = slots[group]?[Slots.slot(of: drive)]?.state
            guard state == .serving || state == .leaving, let model = models[drive] else {
                continue
            }
            let actors = [Actor(user: model.owner), Workload.others[0], Workload.others[3]]
            for query in model.everyQuery(drive: drive, as: actors, time: model.time + 1) {
                guard
                    case .drive(let answer) = try machine.answer(
                        ShardQuery(question: .drive(query)), from: rows)
                else { return "drive \(drive) is not there any more" }
                if !model.agrees(with: answer.answer, to: query) {
                    return "\(query) gets \(answer.answer) in the end"
                }
            }
        }
        return nil
    }

    /// Everything that was shared has been told, and every slot is somewhere, and whole.
    var endFlaw: String? {
        for drive in drives {
            guard let model = models[drive] else { continue }
            if model.waitingCount > 0 {
                return "drive \(drive) waits to tell others of \(model.waitingCount) changes"
            }
            var granted: [Model.Place: AccessRole] = [:]
            for source in drives {
                guard let nodes = models[source].map({ [$0.nodes, $0.deleted] }) else { continue }
                for (number, node) in nodes.joined() {
                    // Each account tells one drive of its own.
                    let grant = node.grants.first { $0.told == drive && $0.role != .denied }
                    guard let grant else { continue }
                    granted[Model.Place(drive: source, node: number)] = grant.role
                }
            }
            let shared = model.shared.mapValues(\.role)
            if shared != granted {
                return "drive \(drive) was granted \(granted), and lists \(shared)"
            }
        }
        for (slot, _) in homes.sorted(by: { $0.key < $1.key }) where !slots.isEmpty {
            let states = slots.keys.sorted().compactMap { slots[$0]?[slot]?.state }
            guard !states.isEmpty else { continue }
            if states.count(where: { $0 == .serving }) != 1
                || states.contains(where: { $0 != .serving && $0 != .moved })
            {
                return "slot \(slot) has come to rest as \(states)"
            }
        }
        return nil
    }

    private func note(_ flaw: String) {
        if self.flaw == nil { self.flaw = flaw }
    }
}

/// Drives as a group's state machine, and a note of all that they execute.
struct WatchedDrives: StateMachine {
    private let record: Record
    private let drive: Drive
    private let machine: DriveMachine

    init(_ record: Record) {
        self.record = record
        drive = Drive(limits: record.shards.limits)
        machine = DriveMachine(drive)
    }

    func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64, to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        let bytes = Array(operation)
        guard let command = decoded(DriveCommand.self, bytes) else {
            return try machine.apply(operation, index: index, time: time, to: &state)
        }
        var swept: UInt64?
        if case .sweep = command.body,
            case .due(let next) = try drive.answer(
                ShardQuery(question: .due(DueQuery())), from: state),
            let due = next.due, due <= time
        {
            swept = next.drive
        }
        if case .transaction = command.body {
            record.note(record.ledger.executed(bytes, at: index))
        }
        let answer = try machine.apply(operation, index: index, time: time, to: &state)
        record.shards.executed(
            command, bytes, swept: swept, of: state.group, at: index, time: time, answer)
        return answer
    }

    func answer(_ query: [UInt8], from state: StoredMachineState) throws(StoreError) -> [UInt8] {
        try machine.answer(query, from: state)
    }
}

func encoded(_ message: some Schema.Message) -> [UInt8] {
    var coder = Coder()
    var bytes: [UInt8] = []
    do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch {
        preconditionFailure("within its limits: \(error)")
    }
    return bytes
}

func decoded<M: Schema.Message>(_ type: M.Type, _ bytes: [UInt8]) -> M? {
    var coder = Coder()
    do throws(SchemaError) { return try unsafe coder.decode(M.self, from: bytes.span.bytes) } catch
    {
        return nil
    }
}
