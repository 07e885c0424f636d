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

    package init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Takes an encoded `DriveCommand`, and answers with an encoded `DriveAnswer`.
    package func apply(
        _ command: ArraySlice<UInt8>, time: UInt64, to state: inout some OrderedState
    ) throws(StoreError) -> [UInt8] {
        guard let command = decoded(DriveCommand.self, command) else {
            return encoded(DriveAnswer(refused: DriveError(code: .malformed)))
        }
        return encoded(try apply(command, time: time, to: &state))
    }

    package func apply(
        _ command: DriveCommand, time: UInt64, to state: inout some OrderedState
    ) throws(StoreError) -> DriveAnswer {
        do throws(Failure) {
            let (answer, changes) =
                switch command.body {
                case .createDrive(let create): try self.create(create, time: time, on: state)
                case .transaction(let transaction): try run(transaction, time: time, on: state)
                }
            // The only place where rows change.
            try storing { () throws(StoreError) in try changes.add(to: &state) }
            return answer
        } catch {
            switch error {
            case .refused(let error): return DriveAnswer(refused: error)
            case .store(let error): throw error
            }
        }
    }

    private func run(
        _ command: DriveTransaction, time: UInt64, on state: any StoreReader
    ) throws(Failure) -> (DriveAnswer, PendingWrites) {
        let transaction = try Transaction(
            drive: command.drive, actor: command.actor, time: time, limits, on: state)
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
        _ create: CreateDrive, time: UInt64, on state: any StoreReader
    ) throws(Failure) -> (DriveAnswer, PendingWrites) {
        let keys = DriveKeys(drive: create.drive)
        let isThere = try storing { () throws(StoreError) in try state.read(keys.drive) != nil }
        guard !isThere else { throw refusal(.driveExists) }
        let transaction = Transaction(
            making: DriveRow(
                owner: create.owner, created: time, numberNext: WellKnown.firstNumber,
                changeNext: 1, changeFirst: 1, byteCountMax: create.byteCountMax,
                byteCountUsed: 0, byteCountReserved: 0, nodeCount: 0, uploadCount: 0),
            drive: create.drive, time: time, limits, on: state)
        try transaction.makeWellKnown()
        return (DriveAnswer(), try transaction.finish())
    }

    // MARK: Reading

    /// Takes an encoded `DriveQuery`, and answers with an encoded `DriveQueryAnswer`.
    package func answer(
        _ query: [UInt8], from state: some StoreReader
    ) throws(StoreError) -> [UInt8] {
        guard let query = decoded(DriveQuery.self, query[...]) else {
            return encoded(DriveQueryAnswer(answer: .refused(DriveError(code: .malformed))))
        }
        return encoded(try answer(query, from: state))
    }

    package func answer(
        _ query: DriveQuery, from state: some StoreReader
    ) throws(StoreError) -> DriveQueryAnswer {
        do throws(Failure) {
            // A transaction that is never finished.
            let transaction = try Transaction(
                drive: query.drive, actor: query.actor, time: query.time, limits, on: state)
            return DriveQueryAnswer(answer: try transaction.answer(query.question))
        } catch {
            switch error {
            case .refused(let error): return DriveQueryAnswer(answer: .refused(error))
            case .store(let error): throw error
            }
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
        case .driveStat: .driveStat(DriveStatAnswer(drive: drive))
        }
    }

    /// The root and the trash have entries of their own, in no folder: so they are nodes like others.
    fileprivate func makeWellKnown() throws(Failure) {
        for (number, name) in [(WellKnown.root, "root"), (WellKnown.trash, "trash")] {
            try put(NodeRow(parent: 0, name: name), at: keys.node(number))
            try put(
                EntryRow(
                    node: number, kind: .folder, created: time, modified: time, user: drive.owner,
                    revision: 0, folder: .empty), at: keys.entry(0, NameKey(name)))
        }
    }
}

private func encoded(_ message: some Message) -> [UInt8] {
    var coder = Coder()
    var bytes: [UInt8] = []
    do throws(SchemaError) {
        try coder.encode(message, into: &bytes)
    } catch {
        preconditionFailure("an answer within its limits: \(error)")
    }
    return bytes
}

private func decoded<M: Message>(_ type: M.Type, _ bytes: ArraySlice<UInt8>) -> M? {
    var coder = Coder()
    do throws(SchemaError) {
        return try unsafe coder.decode(M.self, from: bytes.span.bytes)
    } catch {
        return nil
    }
}
