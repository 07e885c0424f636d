internal import KeyValue
internal import Schema

// Slots on their way from one shard to another.
//
//     planned → begun → frozen → copied → switched → done
//                  ↘ aborting → aborted
//
// A step is told by its move's number when it has been taken in the shards, so whoever drives moves
// may stop anywhere: the rows say how far each is, and the next driver repeats the step after that.
//
// 1. A slot is in one move at most. Up to the switch the table names the move's source, from then
//    on its destination. Nothing else changes the table, and each epoch changes one slot.
// 2. A step that a move has passed, or that belongs to a move that is over, changes nothing. None
//    is left out. After the switch there is no way back.
// 3. No more moves are under way at once than the settings say.
extension Transaction {
    func planMoves(_ plan: PlanMoves) throws(Failure) -> ControlAnswer {
        try requireServing(plan.to)
        let table = try slotTable()
        var slots: [UInt32] = []
        for range in plan.slots {
            let end = UInt64(range.first) + UInt64(range.slotCount)
            guard range.slotCount > 0, end <= ControlLimits.slotCount else {
                throw refusal(
                    .slotsMalformed, value: end, limit: UInt64(ControlLimits.slotCount))
            }
            // Ranges that overlap would plan a slot twice.
            guard slots.count + Int(range.slotCount) <= ControlLimits.slotCount else {
                throw refusal(.slotsMalformed, limit: UInt64(ControlLimits.slotCount))
            }
            slots += range.first..<UInt32(end)
        }
        return try self.plan(slots, to: plan.to, table)
    }

    func splitShard(_ split: SplitShard) throws(Failure) -> ControlAnswer {
        _ = try dataShard(split.shard)
        try requireServing(split.to)
        let table = try slotTable()
        var staying: [UInt32] = []
        for slot in 0..<ControlLimits.slotCount where table[slot] == split.shard {
            if try number(at: ControlKeys.moving(slot)) == nil { staying.append(slot) }
        }
        guard staying.count >= 2 else {
            throw refusal(.shardTooSmall, split.shard, value: UInt64(staying.count))
        }
        return try plan(Array(staying.suffix(staying.count / 2)), to: split.to, table)
    }

    private func plan(
        _ slots: [UInt32], to: UInt64, _ table: SlotTable
    ) throws(Failure) -> ControlAnswer {
        guard !slots.isEmpty else {
            throw refusal(.slotsMalformed, limit: UInt64(ControlLimits.slotCount))
        }
        let first = cluster.moveNext
        for slot in slots {
            guard table[slot] != to else { throw refusal(.slotThere, to, value: UInt64(slot)) }
            guard try number(at: ControlKeys.moving(slot)) == nil else {
                throw refusal(.slotMoving, value: UInt64(slot))
            }
            let move = SlotMoveRow(
                slot: slot, from: table[slot], to: to, state: .planned, revision: revision)
            replace([], with: index(of: move, cluster.moveNext))
            try put(move, at: ControlKeys.move(cluster.moveNext))
            cluster.moveNext += 1
        }
        var answer = try record(.movesPlanned, to, value: UInt64(slots.count))
        answer.number = first
        answer.count = UInt32(slots.count)
        return answer
    }

    private func requireServing(_ number: UInt64) throws(Failure) {
        let shard = try dataShard(number)
        guard shard.state == .serving else {
            throw refusal(
                .shardState, number, value: UInt64(shard.state.rawValue),
                limit: UInt64(ShardState.serving.rawValue))
        }
    }

    // MARK: Steps

    func advanceMove(_ advance: AdvanceMove) throws(Failure) -> ControlAnswer {
        guard var move = try move(advance.move) else {
            return ControlAnswer(number: advance.move, moveState: .done)
        }
        if move.state == .aborting, advance.state == .aborted {
            return try end(advance.move, move, .aborted)
        }
        // (2). One that has turned off has passed all that are on the way.
        let isPassed = advance.state.rawValue <= move.state.rawValue
        if isPassed, advance.state.isOnTheWay {
            return ControlAnswer(number: advance.move, moveState: move.state)
        }
        guard advance.state.rawValue == move.state.rawValue + 1, advance.state.isOnTheWay else {
            throw refusal(
                .moveStep, advance.move, value: UInt64(move.state.rawValue),
                limit: UInt64(advance.state.rawValue))
        }
        if advance.state == .done { return try end(advance.move, move, .done) }
        move.state = advance.state
        var epoch: UInt64?
        switch move.state {
        case .begun: try countActive()
        case .switched: epoch = try turn(move)
        default: break
        }
        return try put(advance.move, move, epoch: epoch)
    }

    func abortMove(_ abort: AbortMove) throws(Failure) -> ControlAnswer {
        guard var move = try move(abort.move) else {
            return ControlAnswer(number: abort.move, moveState: .done)
        }
        switch move.state {
        case .planned: return try end(abort.move, move, .aborted)
        case .aborting: return ControlAnswer(number: abort.move, moveState: .aborting)
        case .switched: throw refusal(.moveSwitched, abort.move)
        default:
            move.state = .aborting
            return try put(abort.move, move)
        }
    }

    /// (3).
    private func countActive() throws(Failure) {
        let countMax = try number(of: .movesAtOnce)
        guard cluster.moveActiveCount < countMax else {
            throw refusal(.tooManyMoves, limit: countMax)
        }
        cluster.moveActiveCount += 1
    }

    /// (1). Returns the new epoch.
    private func turn(_ move: SlotMoveRow) throws(Failure) -> UInt64 {
        var table = try slotTable()
        guard table[move.slot] == move.from else { throw damaged("a slot", ControlKeys.slots) }
        table[move.slot] = move.to
        cluster.slotEpoch += 1
        try put(table)
        try put(
            SlotChangeRow(slot: move.slot, shard: move.to),
            at: ControlKeys.slotChange(cluster.slotEpoch))
        if cluster.slotEpoch - cluster.slotEpochFirst >= limits.slotChangeCountMax {
            remove(ControlKeys.slotChange(cluster.slotEpochFirst))
            cluster.slotEpochFirst += 1
        }
        try count(-1, slotsOf: move.from)
        try count(1, slotsOf: move.to)
        return cluster.slotEpoch
    }

    private func end(
        _ number: UInt64, _ move: SlotMoveRow, _ state: MoveState
    ) throws(Failure) -> ControlAnswer {
        replace(index(of: move, number), with: [])
        remove(ControlKeys.move(number))
        if move.state != .planned { cluster.moveActiveCount -= 1 }
        var answer = try record(.moveAdvanced, number, value: UInt64(state.rawValue))
        answer.moveState = state
        return answer
    }

    private func put(
        _ number: UInt64, _ move: SlotMoveRow, epoch: UInt64? = nil
    ) throws(Failure) -> ControlAnswer {
        var move = move
        move.revision = revision
        try put(move, at: ControlKeys.move(number))
        var answer = try record(.moveAdvanced, number, value: UInt64(move.state.rawValue))
        answer.moveState = move.state
        answer.epoch = epoch
        return answer
    }

    // MARK: Rows

    /// Nil if it is over; refused if there never was one.
    private func move(_ number: UInt64) throws(Failure) -> SlotMoveRow? {
        guard 1..<cluster.moveNext ~= number else { throw refusal(.noMove, number) }
        return try row(SlotMoveRow.self, at: ControlKeys.move(number))
    }

    func forEachMove(
        _ body: (_ number: UInt64, _ move: SlotMoveRow) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = ControlKeys.table(.move)
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.number() else { throw damaged("a move", prefix + rest) }
            try body(number, decode(SlotMoveRow.self, value, at: prefix + rest))
            return true
        }
    }

    func index(of move: SlotMoveRow, _ number: UInt64) -> [Pair] {
        [Pair(key: ControlKeys.moving(move.slot), value: [UInt8](number: number))]
    }

    func slotTable() throws(Failure) -> SlotTable {
        guard let row = try row(SlotTableRow.self, at: ControlKeys.slots),
            let table = SlotTable(row.runs)
        else { throw damaged("the slot table", ControlKeys.slots) }
        return table
    }

    func put(_ table: SlotTable) throws(Failure) {
        try put(SlotTableRow(runs: table.runs), at: ControlKeys.slots)
    }
}

extension MoveState {
    /// As opposed to those that turn off from it.
    fileprivate var isOnTheWay: Bool { self != .aborting && self != .aborted }
}
