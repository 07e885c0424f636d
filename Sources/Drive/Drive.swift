package import KeyValue
package import Schema

/// What a shard replicates: drives, each a tree of files and folders with all that belongs to them.
///
/// The caller hands it commands in the order of the log, each with the group's time, and the rows
/// as they are; it changes rows and answers. It keeps nothing between commands, so a replica may
/// stop and go on anywhere between two of them.
///
/// 1. The same rows, command and time give the same rows and the same answer, on every replica.
/// 2. A command does all that it says or nothing, and then says why not. Any bytes may be one.
/// 3. A store that fails ends the command by an error, and nothing was changed by it.
///
/// What a command may do is one extension of `Transaction` for each idea, in a folder of its own;
/// where the rows lie is in `DriveKeys`, what bounds there are in `Limits`.
package struct Drive: Sendable {
    package let limits: Limits

    private static let malformed =
        encoded(DriveAnswer(refused: DriveError(code: .malformed))) ?? []

    package init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Takes an encoded `DriveCommand`, and answers with an encoded `DriveAnswer`.
    package func apply(
        _ command: ArraySlice<UInt8>, time: UInt64, to state: inout some OrderedState,
        _ ancestors: Ancestors? = nil
    ) throws(StoreError) -> [UInt8] {
        guard let command = decoded(DriveCommand.self, command) else {
            return Self.malformed
        }
        let (answer, changes) = try carriedOut(command, time: time, on: state, ancestors)
        // An answer past its limits is a bug; it ends the command, and not the cluster.
        guard let bytes = encoded(answer) else {
            return Self.malformed
        }
        try changes?.add(to: &state)
        return bytes
    }

    package func apply(
        _ command: DriveCommand, time: UInt64, to state: inout some OrderedState,
        _ ancestors: Ancestors? = nil
    ) throws(StoreError) -> DriveAnswer {
        let (answer, changes) = try carriedOut(command, time: time, on: state, ancestors)
        try changes?.add(to: &state)
        return answer
    }

    /// The answer, and what there is to change.
    private func carriedOut(
        _ command: DriveCommand, time: UInt64, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(StoreError) -> (DriveAnswer, Transaction.Changes?) {
        do throws(Failure) {
            return switch command.body {
            case .createDrive(let create):
                try self.create(create, time: time, on: state, ancestors)
            case .transaction(let transaction):
                try run(transaction, time: time, on: state, ancestors)
            case .sweep: try sweep(time: time, on: state, ancestors)
            case .setQuota(let set):
                try change(set.drive, time: time, on: state, ancestors) { (drive) throws(Failure) in
                    drive.drive.byteCountMax = set.byteCountMax
                }
            case .deliver(let delivery):
                try change(
                    delivery.drive, time: time, on: state, ancestors, evenIfUnmade: true
                ) { (drive) throws(Failure) in
                    try drive.deliver(delivery)
                }
            case .clear(let clear):
                try change(clear.drive, time: time, on: state, ancestors) {
                    (drive) throws(Failure) in
                    try drive.clear(clear)
                }
            case .openSlots(let open): try openSlots(open, on: state, ancestors)
            case .stepSlot(let step): try take(step, on: state, ancestors)
            case .importRows(let piece): try take(piece, on: state, ancestors)
            }
        } catch {
            switch error {
            case .refused(let error): return (DriveAnswer(refused: error), nil)
            case .store(let error): throw error
            }
        }
    }

    private func run(
        _ command: DriveTransaction, time: UInt64, on state: any StoreReader,
        _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        let transaction = try Transaction(
            drive: command.drive, actor: command.actor, time: time, limits, on: state, ancestors)
        var results: [DriveResult] = []
        for (place, operation) in command.operations.enumerated() {
            do throws(Failure) {
                let result = try transaction.carryOut(operation)
                results.append(result)
                transaction.made.append(result.node)
            } catch {
                guard case .refused(var reason) = error else { throw error }
                reason.operation = UInt32(place)
                throw .refused(reason)
            }
        }
        let changes = try transaction.finish()
        let last = transaction.drive.changeNext - 1
        return (DriveAnswer(results: results, changeLast: last), changes)
    }

    private func create(
        _ create: CreateDrive, time: UInt64, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        // 0 is who comes without an account.
        guard create.owner != 0 else { throw refusal(.principalMalformed) }
        let transaction = try Transaction(
            making: DriveRow(
                owner: create.owner, created: time, numberNext: WellKnown.firstNumber,
                changeNext: 1, changeFirst: 1, byteCountMax: create.byteCountMax,
                byteCountUsed: 0, byteCountReserved: 0, nodeCount: 0, uploadCount: 0),
            drive: create.drive, time: time, limits, on: state, ancestors)
        guard try transaction.bytes(at: transaction.keys.drive) == nil else {
            throw refusal(.driveExists)
        }
        try transaction.makeWellKnown()
        try transaction.takeEarly()
        return (DriveAnswer(), try transaction.finish())
    }

    /// By nobody in particular.
    private func change(
        _ drive: UInt64, time: UInt64, on state: any StoreReader, _ ancestors: Ancestors?,
        evenIfUnmade: Bool = false, _ body: (Transaction) throws(Failure) -> Void
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        let transaction = try Transaction(
            drive: drive, actor: Actor(user: 0), time: time, limits, on: state, ancestors,
            evenIfUnmade: evenIfUnmade)
        try body(transaction)
        return (DriveAnswer(), try transaction.finish())
    }

    /// Of the drive that has waited for longest.
    private func sweep(
        time: UInt64, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes?) {
        guard let (due, drive) = try nextSweep(in: state), due <= time else {
            return (DriveAnswer(), nil)
        }
        let transaction = try Transaction(
            drive: drive, actor: Actor(user: 0), time: time, limits, on: state, ancestors)
        try transaction.sweep()
        return (DriveAnswer(), try transaction.finish())
    }

    /// Of a drive that is served here. What is due of others is passed over, up to a bound.
    private func nextSweep(
        in state: any StoreReader
    ) throws(Failure) -> (due: UInt64, drive: UInt64)? {
        let space = KeyRange(prefix: [DriveKeys.sweepSpace])
        var start = space.lower
        for _ in 0..<limits.passedSweepCount {
            var next: (UInt64, UInt64)?
            try storing { () throws(StoreError) in
                try state.scan(KeyRange(from: start, to: space.upper)) { key, _ in
                    start = [UInt8](copying: key)
                    var reader = KeyReader(start[1...])
                    if let due = reader.fixed(), let drive = reader.fixed() { next = (due, drive) }
                    start.append(0)
                    return false
                }
            }
            guard let next else { return nil }
            if try slotRow(Slots.slot(of: next.1), in: state, nil)?.isServed == true { return next }
        }
        return nil
    }

    // MARK: Reading

    /// Takes an encoded `ShardQuery`, and answers with an encoded `ShardQueryAnswer`.
    package func answer(
        _ query: [UInt8], from state: some StoreReader, _ ancestors: Ancestors? = nil
    ) throws(StoreError) -> [UInt8] {
        guard let query = decoded(ShardQuery.self, query[...]) else {
            return Self.malformedQuery
        }
        return encoded(ShardQueryAnswer(answer: try answer(query, from: state, ancestors)))
            ?? Self.malformedQuery
    }

    private static let malformedQuery =
        encoded(ShardQueryAnswer(answer: .refused(DriveError(code: .malformed)))) ?? []

    /// What an actor may do with a node; nil if it is not there for them.
    package func role(
        of actor: Actor, on node: UInt64, in drive: UInt64, time: UInt64,
        from state: some StoreReader, _ ancestors: Ancestors? = nil
    ) throws(StoreError) -> AccessRole? {
        do throws(Failure) {
            let transaction = try Transaction(
                drive: drive, actor: actor, time: time, limits, on: state, ancestors)
            return try transaction.role(on: transaction.walk(from: node))
        } catch {
            guard case .store(let error) = error else { return nil }
            throw error
        }
    }

    package func answer(
        _ query: ShardQuery, from state: some StoreReader, _ ancestors: Ancestors? = nil
    ) throws(StoreError) -> ShardQueryAnswerAnswer {
        do throws(Failure) {
            switch query.question {
            case .drive(let query): return .drive(try answer(query, from: state, ancestors))
            case .references(let query):
                return .references(try references(query, in: state))
            case .due:
                let next = try nextSweep(in: state)
                return .due(DueAnswer(due: next?.due, drive: next?.drive))
            case .deliveries(let query): return .deliveries(try deliveries(query, in: state))
            case .export(let query): return .export(try export(query, from: state))
            }
        } catch {
            switch error {
            case .refused(let error): return .refused(error)
            case .store(let error): throw error
            }
        }
    }

    /// For the collection of chunks, which has to be told of every reference.
    private func references(
        _ query: ReferencesQuery, in state: some StoreReader
    ) throws(Failure) -> ReferencesAnswer {
        guard query.chunks.count % ChunkList.idByteCount == 0 else {
            throw refusal(.chunksMalformed)
        }
        var found: [UInt8] = []
        for start in stride(from: 0, to: query.chunks.count, by: ChunkList.idByteCount) {
            let id = query.chunks[start..<(start + ChunkList.idByteCount)]
            found.append(0)
            try storing { () throws(StoreError) in
                try state.scan(KeyRange(prefix: DriveKeys.references(to: id))) { _, _ in
                    found[found.count - 1] = 1
                    return false
                }
            }
        }
        return ReferencesAnswer(areReferenced: found)
    }

    private func deliveries(
        _ query: DeliveriesQuery, in state: some StoreReader
    ) throws(Failure) -> DeliveriesAnswer {
        let countMax = min(max(1, Int(query.countMax)), limits.pageCountMax)
        let space = KeyRange(prefix: [DriveKeys.deliverySpace])
        var start: [UInt8]? = query.cursor.map { space.lower + $0 + [0] } ?? space.lower
        var answer = DeliveriesAnswer()
        var last: [UInt8] = []
        var isDamaged = false
        var served: UInt32?
        while let from = start.take() {
            var passed: UInt32?
            try storing { () throws(StoreError) in
                try state.scan(KeyRange(from: from, to: space.upper)) { key, value in
                    guard answer.deliveries.count < countMax else {
                        answer.cursor = last
                        return false
                    }
                    let rest = Array([UInt8](copying: key)[1...])
                    var reader = KeyReader(rest[...])
                    guard let source = reader.fixed(), let target = reader.fixed(),
                        let sequence = reader.ordered(),
                        let row = decoded(DeliveryRow.self, [UInt8](copying: value)[...])
                    else {
                        isDamaged = true
                        last = rest
                        return false
                    }
                    guard Slots.slot(of: source) == served else {
                        passed = Slots.slot(of: source)
                        return false
                    }
                    last = rest
                    answer.deliveries.append(
                        Delivery(source: source, target: target, sequence: sequence, row: row))
                    return true
                }
            }
            // The scan goes on where it has met another slot, behind all of it if nobody serves it.
            guard let slot = passed else { break }
            if try slotRow(slot, in: state, nil)?.isServed == true {
                served = slot
                start = last.isEmpty ? from : space.lower + last + [0]
            } else {
                start = DriveKeys.ranges(of: slot).last?.upper
            }
        }
        guard !isDamaged else { throw damaged("a delivery", space.lower + last) }
        return answer
    }

    private func answer(
        _ query: DriveQuery, from state: some StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> DriveQueryAnswer {
        do throws(Failure) {
            // A transaction that is never finished.
            let transaction = try Transaction(
                drive: query.drive, actor: query.actor, time: query.time, limits, on: state,
                ancestors)
            return DriveQueryAnswer(answer: try transaction.answer(query.question))
        } catch {
            guard case .refused(let reason) = error else { throw error }
            return DriveQueryAnswer(answer: .refused(reason))
        }
    }
}

extension Transaction {
    fileprivate func carryOut(_ operation: DriveOperation) throws(Failure) -> DriveResult {
        for expectation in operation.expectations { try check(expectation) }
        return switch operation.action {
        case .create(let create): try self.create(create)
        case .move(let move): try self.move(move)
        case .copy(let copy): try self.copy(copy)
        case .setDetails(let set): try setDetails(set)
        case .setStar(let set): try setStar(set)
        case .beginUpload(let begin): try self.begin(begin)
        case .addChunks(let add): try addChunks(add)
        case .cancelUpload(let cancel): try self.cancel(cancel)
        case .save(let save): try self.save(save)
        case .restoreVersion(let restore): try self.restore(restore)
        case .keepVersion(let keep): try self.keep(keep)
        case .deleteVersion(let delete): try self.delete(delete)
        case .trash(let trash): try self.trash(trash)
        case .restore(let restore): try self.restore(restore)
        case .deleteNode(let delete): try self.delete(delete)
        case .emptyTrash: try emptyTrash()
        case .grantAccess(let grant): try self.grant(grant)
        case .revokeAccess(let revoke): try self.revoke(revoke)
        case .putLink(let put): try putLink(put)
        case .removeLink(let remove): try self.remove(remove)
        case .countDownload: try countDownload()
        case .putComment(let put): try putComment(put)
        case .removeComment(let remove): try self.remove(remove)
        case .putDevice(let put): try putDevice(put)
        case .removeDevice(let remove): try self.remove(remove)
        case .seeNotices(let see): try seeNotices(see)
        }
    }

    private func check(_ expectation: Expectation) throws(Failure) {
        let walk = try visible(expectation.node)
        let entry = try entry(of: walk)
        func check(_ expected: UInt64?, _ found: UInt64) throws(Failure) {
            guard let expected, expected != found else { return }
            throw refusal(.changed, node: walk.number, value: found, limit: expected)
        }
        try check(expectation.revision, entry.revision)
        try check(expectation.version, entry.version ?? 0)
    }

    fileprivate func answer(_ question: DriveQueryQuestion) throws(Failure)
        -> DriveQueryAnswerAnswer
    {
        switch question {
        case .stat(let query): .stat(try stat(query))
        case .list(let query): .list(try list(query))
        case .changes(let query): .changes(try changes(query))
        case .versions(let query): .versions(try versions(query))
        case .manifest(let query): .manifest(try manifest(query))
        case .upload(let query):
            .upload(UploadAnswer(upload: try upload(query.upload).0))
        case .driveStat: .driveStat(try driveStat())
        case .access(let query): .access(try access(query))
        case .link(let query): .link(try link(query))
        case .comments(let query): .comments(try comments(query))
        case .devices: .devices(try devices())
        case .search(let query): .found(try search(query))
        case .stars(let query): .found(try stars(query))
        case .shared(let query): .shared(try shared(query))
        case .activity(let query): .activity(try activity(query))
        case .audit(let query): .audit(try audit(query))
        case .notices(let query): .notices(try notices(query))
        }
    }

    private func driveStat() throws(Failure) -> DriveStatAnswer {
        guard isOwner else { throw refusal(.noDrive) }
        return DriveStatAnswer(drive: drive)
    }

    /// They have entries of their own, in no folder: so they are nodes like others.
    fileprivate func makeWellKnown() throws(Failure) {
        for (number, name) in [
            (WellKnown.root, "root"), (WellKnown.trash, "trash"),
            (WellKnown.doomed, "doomed"),
        ] {
            try putNode(NodeRow(parent: 0, name: name), number)
            try putEntry(
                EntryRow(
                    node: number, kind: .folder, created: time, modified: time, user: drive.owner,
                    revision: 0, folder: .empty), NodeRow(parent: 0, name: name))
        }
    }
}

extension Drive {
    private func openSlots(
        _ open: OpenSlots, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        guard open.first < Slots.count, open.slotCount <= Slots.count - open.first,
            open.slotCount > 0
        else { throw refusal(.malformed) }
        let rows = ChangedRows()
        var isNew = true
        try storing { () throws(StoreError) in
            try state.scan(KeyRange(prefix: [DriveKeys.slotSpace])) { _, _ in
                isNew = false
                return false
            }
        }
        if isNew, let row = encoded(SlotRow.served) {
            ancestors?.removeAll()
            for slot in open.first..<(open.first + open.slotCount) {
                rows.put(DriveKeys.slot(slot), row)
            }
        }
        return (DriveAnswer(), Transaction.Changes(rows, ancestors))
    }

    private func take(
        _ step: StepSlot, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        let slot = try SlotTransaction(step.slot, limits, on: state, ancestors)
        try slot.take(step)
        return try slot.finish()
    }

    private func take(
        _ piece: ImportRows, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        let slot = try SlotTransaction(piece.slot, limits, on: state, ancestors)
        try slot.take(piece)
        return try slot.finish()
    }
}

/// Nil if a field is past its limit.
func encoded(_ message: some Message) -> [UInt8]? {
    var coder = Coder()
    var bytes: [UInt8] = []
    do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch { return nil }
    return bytes
}

func decoded<M: Message>(_ type: M.Type, _ bytes: ArraySlice<UInt8>) -> M? {
    var coder = Coder()
    do throws(SchemaError) {
        return try unsafe coder.decode(M.self, from: bytes.span.bytes)
    } catch {
        return nil
    }
}
