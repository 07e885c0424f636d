internal import Cluster
internal import Drive
internal import DriveModel
internal import KeyValue
internal import Schema

/// What the shards of a run have executed, told again by a naive model of each drive: an answer that
/// the model would not give is a flaw, and so is a state that no caller should have been shown.
///
/// Each entry is taken once, when the first replica applies it; that the others do the same is for
/// the ledger to see. Whoever applies an entry has applied all before it, so they come in order.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Shards: @unchecked Sendable {
    private struct Shard {
        var index: UInt64 = 0
        /// Of a change whose answer a caller has.
        var acknowledged: UInt64 = 0
        var models: [UInt64: Model] = [:]
        /// What the models were behind lately executed entries; the last is now.
        var past: [(index: UInt64, models: [UInt64: Model])] = []
        var executed: [[UInt8]: (index: UInt64, answer: [UInt8])] = [:]
    }

    /// States that a query may have seen: more than there are entries while one waits.
    private static let pastCountMax = 400
    /// Of all drives.
    static let owner: UInt64 = 7

    let limits = Shards.lowLimits
    private var shards: [UInt64: Shard] = [:]
    private(set) var flaw: String?

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
        return limits
    }

    private static let second: UInt64 = 1_000_000_000

    /// The drives of a group: their ids say whose they are.
    static func drives(of group: UInt64) -> [UInt64] { [group << 8 | 1, group << 8 | 2] }
    private static func group(of drive: UInt64) -> UInt64 { drive >> 8 }

    /// As it is now; nil if nobody has made it.
    func model(of drive: UInt64) -> Model? { shards[Self.group(of: drive)]?.models[drive] }

    // MARK: Commands

    func executed(
        _ command: DriveCommand, _ bytes: [UInt8], swept: UInt64?, at index: UInt64, time: UInt64,
        _ answerBytes: [UInt8]
    ) {
        guard flaw == nil else { return }
        guard let answer = decoded(DriveAnswer.self, answerBytes) else {
            return note("an answer that is none: \(answerBytes)")
        }
        let drive: UInt64
        switch command.body {
        case .transaction(let transaction): drive = transaction.drive
        case .createDrive(let create): drive = create.drive
        case .setQuota(let set): drive = set.drive
        // Nobody carries anything between drives here yet.
        case .deliver, .clear: return
        case .sweep:
            guard let swept else { return }
            drive = swept
        }
        let group = Self.group(of: drive)
        var shard = shards.removeValue(forKey: group) ?? Shard()
        defer { shards[group] = shard }
        guard index > shard.index else { return }
        shard.index = index
        shard.executed[bytes] = (index, answerBytes)
        // Of a refusal the model knows no more than this.
        var plain = answer
        if let refused = answer.refused {
            plain.refused = DriveError(code: refused.code, operation: refused.operation)
        }
        let expected = expected(command, drive, answer, time: time, &shard)
        if expected != plain {
            note("drive \(drive), at \(index): \(command) got \(answer), and not \(expected)")
        }
        shard.past.append((index, shard.models))
        if shard.past.count > Self.pastCountMax { shard.past.removeFirst() }
    }

    /// What the model says; and does.
    private func expected(
        _ command: DriveCommand, _ drive: UInt64, _ answer: DriveAnswer, time: UInt64,
        _ shard: inout Shard
    ) -> DriveAnswer {
        var model = shard.models.removeValue(forKey: drive)
        defer { shard.models[drive] = model }
        if case .createDrive(let create) = command.body {
            guard model == nil else { return DriveAnswer(refused: DriveError(code: .driveExists)) }
            model = Model(
                limits: limits, owner: create.owner, time: time, byteCountMax: create.byteCountMax)
            return DriveAnswer()
        }
        guard model != nil else { return DriveAnswer(refused: DriveError(code: .noDrive)) }
        switch command.body {
        case .createDrive, .deliver, .clear: break
        case .setQuota(let set): model?.byteCountMax = set.byteCountMax
        case .sweep: model?.sweep(time: time)
        case .transaction(let transaction):
            if let told = model?.apply(transaction, time: time, answered: answer) { return told }
        }
        return DriveAnswer()
    }

    /// A caller has an answer to what it has asked for.
    func acknowledged(_ command: [UInt8], of group: UInt64, _ answer: [UInt8]) {
        guard let shard = shards[group], let executed = shard.executed[command] else {
            return note("group \(group) has acknowledged what it has not done")
        }
        if executed.answer != answer { note("two answers to one request of group \(group)") }
        shards[group]?.acknowledged = max(shard.acknowledged, executed.index)
    }

    // MARK: Queries

    /// How much of a group's log callers know to be done.
    func acknowledgedIndex(of group: UInt64) -> UInt64 { shards[group]?.acknowledged ?? 0 }

    /// An answer has to be right for some state since the one that callers knew of when it was
    /// asked: so what was revoked by then is seen by nobody.
    func answered(_ query: DriveQuery, _ answer: DriveQueryAnswerAnswer, since index: UInt64) {
        guard let shard = shards[Self.group(of: query.drive)], flaw == nil else { return }
        let first = shard.past.lastIndex { $0.index <= index } ?? 0
        for state in shard.past[first...].reversed() {
            if state.models[query.drive]?.agrees(with: answer, to: query) ?? isNoDrive(answer) {
                return
            }
        }
        // Nothing was done yet, as far as callers knew.
        if index == 0, isNoDrive(answer) { return }
        note("\(query) got \(answer), which was right at no time since \(index)")
    }

    private func isNoDrive(_ answer: DriveQueryAnswerAnswer) -> Bool {
        guard case .refused(let error) = answer else { return false }
        return error.code == .noDrive
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
        for (drive, model) in (shards[group]?.models ?? [:]).sorted(by: { $0.key < $1.key }) {
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
        record.shards.executed(command, bytes, swept: swept, at: index, time: time, answer)
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
