package import KeyValue
package import Schema

/// What group 0 replicates: who and what belongs to the cluster, and where everything is. Nodes with
/// their tokens and zones, shards and the slots that they have, the placement of chunks, accounts
/// with their groups, settings and the format version, and a trail of all that was changed.
///
/// The caller hands it commands in the order of the log, each with the group's time, and the rows
/// as they are; it changes rows and answers. It keeps nothing between commands, so a replica may
/// stop and go on anywhere between two of them. The first command of a cluster is `InitCluster`.
///
/// 1. The same rows, command and time give the same rows and the same answer, on every replica.
/// 2. A command does all that it says or nothing, and then says why not. Any bytes may be one.
/// 3. A store that fails ends the command by an error, and nothing was changed by it.
/// 4. Who may not ask for a command, by what the rows say at that moment, does not get it.
///
/// A command that a later format version brings is `malformed` until the cluster is at that version,
/// because a replica of an older program can answer nothing else.
///
/// What a command may do is one extension of `Transaction` for each idea, in a folder of its own;
/// where the rows lie is in `ControlKeys`, what bounds there are in `ControlLimits`, what operators
/// may set in `Setting`.
package struct Control: Sendable {
    package let limits: ControlLimits

    package init(limits: ControlLimits = ControlLimits()) {
        self.limits = limits
    }

    /// Takes an encoded `ControlCommand`, and answers with an encoded `ControlAnswer`.
    package func apply(
        _ command: ArraySlice<UInt8>, time: UInt64, to state: inout some OrderedState
    ) throws(StoreError) -> [UInt8] {
        guard let command = decoded(ControlCommand.self, command) else {
            return encoded(ControlAnswer(refused: ControlError(code: .malformed)))
        }
        return encoded(try apply(command, time: time, to: &state))
    }

    package func apply(
        _ command: ControlCommand, time: UInt64, to state: inout some OrderedState
    ) throws(StoreError) -> ControlAnswer {
        do throws(Failure) {
            let transaction = try transaction(command, time: time, on: state)
            let answer = try transaction.carryOut(command.body)
            let changes = try transaction.finish()
            // The only place where rows change.
            try storing { () throws(StoreError) in try changes.add(to: &state) }
            return answer
        } catch {
            switch error {
            case .refused(let error): return ControlAnswer(refused: error)
            case .store(let error): throw error
            }
        }
    }

    private func transaction(
        _ command: ControlCommand, time: UInt64, on state: any StoreReader
    ) throws(Failure) -> Transaction {
        guard case .initCluster(let initial) = command.body else {
            let transaction = try Transaction(
                actor: command.actor, origin: command.origin, time: time, limits, on: state)
            try transaction.authorise(command.body)
            return transaction
        }
        guard command.actor == 0 else { throw refusal(.forbidden) }
        return try Transaction(
            making: initial.cluster, version: initial.node.versionMax, origin: command.origin,
            time: time, limits, on: state)
    }

    /// Takes an encoded `ControlQuery`, and answers with an encoded `ControlQueryAnswer`.
    package func answer(
        _ query: [UInt8], from state: some StoreReader
    ) throws(StoreError) -> [UInt8] {
        guard let query = decoded(ControlQuery.self, query[...]) else {
            return encoded(ControlQueryAnswer(answer: .refused(ControlError(code: .malformed))))
        }
        return encoded(ControlQueryAnswer(answer: try answer(query, from: state)))
    }

    package func answer(
        _ query: ControlQuery, from state: some StoreReader
    ) throws(StoreError) -> ControlQueryAnswerAnswer {
        do throws(Failure) {
            // A transaction that is never finished.
            let transaction = try Transaction(actor: query.actor, time: 0, limits, on: state)
            try transaction.authorise(query.question)
            return try transaction.answer(query.question)
        } catch {
            switch error {
            case .refused(let error): return .refused(error)
            case .store(let error): throw error
            }
        }
    }
}

extension Transaction {
    fileprivate func carryOut(_ body: ControlCommandBody) throws(Failure) -> ControlAnswer {
        switch body {
        case .initCluster(let command): try initCluster(command)
        case .restoreCluster(let command): try restoreCluster(command)
        case .raiseVersion(let command): try raiseVersion(command)
        case .putSetting(let command): try putSetting(command)
        case .resetSetting(let command): try resetSetting(command)
        case .sweep: try sweep()
        case .registerNode(let command): try registerNode(command)
        case .updateNode(let command): try updateNode(command)
        case .reportNode(let command): try reportNode(command)
        case .setNodeState(let command): try setNodeState(command)
        case .forgetNode(let command): try forgetNode(command)
        case .addCertificate(let command): try addCertificate(command)
        case .removeCertificate(let command): try removeCertificate(command)
        case .createToken(let command): try createToken(command)
        case .revokeToken(let command): try revokeToken(command)
        case .putZone(let command): try putZone(command)
        case .removeZone(let command): try removeZone(command)
        case .addShard(let command): try addShard(command)
        case .setShardState(let command): try setShardState(command)
        case .setShardMembers(let command): try setShardMembers(command)
        case .removeShard(let command): try removeShard(command)
        case .planMoves(let command): try planMoves(command)
        case .splitShard(let command): try splitShard(command)
        case .advanceMove(let command): try advanceMove(command)
        case .abortMove(let command): try abortMove(command)
        case .beginPlacement(let command): try beginPlacement(command)
        case .confirmPartitions(let command): try confirmPartitions(command)
        case .finishPlacement(let command): try finishPlacement(command)
        case .createAccount(let command): try createAccount(command)
        case .updateAccount(let command): try updateAccount(command)
        case .setAccountStatus(let command): try setAccountStatus(command)
        case .forgetAccount(let command): try forgetAccount(command)
        case .setPassword(let command): try setPassword(command)
        case .setSecondFactor(let command): try setSecondFactor(command)
        case .useSecondFactor(let command): try useSecondFactor(command)
        case .useRecoveryCode(let command): try useRecoveryCode(command)
        case .revokeSessions(let command): try revokeSessions(command)
        case .recordLogin(let command): try recordLogin(command)
        case .createGroup(let command): try createGroup(command)
        case .updateGroup(let command): try updateGroup(command)
        case .removeGroup(let command): try removeGroup(command)
        case .addMembers(let command): try addMembers(command)
        case .removeMembers(let command): try removeMembers(command)
        case .putDomain(let command): try putDomain(command)
        case .removeDomain(let command): try removeDomain(command)
        }
    }

    fileprivate func answer(
        _ question: ControlQueryQuestion
    ) throws(Failure) -> ControlQueryAnswerAnswer {
        switch question {
        case .cluster: .cluster(clusterAnswer())
        case .nodes(let query): .nodes(try nodes(query))
        case .node(let query): .nodes(try node(query))
        case .tokens(let query): .tokens(try tokens(query))
        case .zones(let query): .zones(try zones(query))
        case .shards(let query): .shards(try shards(query))
        case .slots(let query): .slots(try slots(query))
        case .moves(let query): .moves(try moves(query))
        case .placement: .placement(try placementAnswer())
        case .accounts(let query): .accounts(try accounts(query))
        case .account(let query): .account(try account(query))
        case .credentials(let query): .credentials(try credentials(query))
        case .groups(let query): .groups(try groups(query))
        case .group(let query): .groups(try group(query))
        case .members(let query): .accounts(try members(query))
        case .domains(let query): .domains(try domains(query))
        case .settings: .settings(try settings())
        case .audit(let query): .audit(try audit(query))
        case .due: .due(ControlDueAnswer(due: try due()))
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
