internal import Control
internal import Schema

extension Model {
    mutating func add(_ add: AddShard) throws(Refusal) -> ControlAnswer {
        let members = try check(add.members, [])
        if shards.count >= limits.shardCountMax { throw Refusal(.tooManyShards) }
        last.shard += 1
        let founder = members.first { $0.role == .voter }.flatMap { nodes[$0.node] }
        shards[last.shard] = ShardRow(
            state: .starting, members: members, slotCount: 0, revision: revision,
            founder: version >= 2 ? founder?.incarnation : nil)
        return record(.shardAdded, last.shard, nil, UInt64(members.count))
    }

    mutating func setMembers(_ set: SetShardMembers) throws(Refusal) -> ControlAnswer {
        guard let shard = shards[set.shard] else { throw Refusal(.noShard) }
        try check(set.revision, shard.revision)
        let (members, revision) = (try check(set.members, shard.members), revision)
        shards[set.shard]?.members = members
        shards[set.shard]?.revision = revision
        return record(.shardMembers, set.shard, nil, UInt64(set.members.count))
    }

    private func check(
        _ members: [ShardMember], _ before: [ShardMember]
    ) throws(Refusal) -> [ShardMember] {
        let isGood =
            1...9 ~= members.count && Set(members.map(\.node)).count == members.count
            && members.contains { $0.role == .voter }
        if !isGood { throw Refusal(.membersMalformed) }
        let sorted = members.sorted { $0.node < $1.node }
        for member in sorted where !before.contains(where: { $0.node == member.node }) {
            let node = try living(member.node)
            if !node.roles.metadata { throw Refusal(.roleMissing) }
            if node.state != .active && node.state != .joining { throw Refusal(.nodeNotReady) }
        }
        return sorted
    }

    private func data(_ shard: UInt64) throws(Refusal) -> ShardRow {
        if shard == 0 { throw Refusal(.controlShard) }
        guard let row = shards[shard] else { throw Refusal(.noShard) }
        return row
    }

    mutating func setState(_ set: SetShardState) throws(Refusal) -> ControlAnswer {
        let shard = try data(set.shard)
        try check(set.revision, shard.revision)
        if shard.state == set.state { return ControlAnswer(number: set.shard) }
        if set.state == .starting || shard.state == .starting && set.state == .emptying {
            throw Refusal(.shardState)
        }
        if set.state == .emptying, moves.values.contains(where: { $0.to == set.shard }) {
            throw Refusal(.shardBusy)
        }
        let revision = revision
        shards[set.shard]?.state = set.state
        shards[set.shard]?.revision = revision
        return record(.shardState, set.shard, nil, UInt64(set.state.rawValue))
    }

    mutating func remove(_ remove: RemoveShard) throws(Refusal) -> ControlAnswer {
        let shard = try data(remove.shard)
        try check(remove.revision, shard.revision)
        if slots.contains(remove.shard) { throw Refusal(.shardNotEmpty) }
        if moves.values.contains(where: { $0.to == remove.shard || $0.from == remove.shard }) {
            throw Refusal(.shardBusy)
        }
        shards[remove.shard] = nil
        return record(.shardRemoved, remove.shard)
    }

    // MARK: Moves

    mutating func plan(_ plan: PlanMoves) throws(Refusal) -> ControlAnswer {
        if try data(plan.to).state != .serving { throw Refusal(.shardState) }
        var wanted: [Int] = []
        for range in plan.slots {
            let end = Int(range.first) + Int(range.slotCount)
            if range.slotCount == 0 || end > 4_096 { throw Refusal(.slotsMalformed) }
            if wanted.count + Int(range.slotCount) > 4_096 { throw Refusal(.slotsMalformed) }
            wanted += Int(range.first)..<end
        }
        return try self.plan(wanted, plan.to)
    }

    mutating func split(_ split: SplitShard) throws(Refusal) -> ControlAnswer {
        _ = try data(split.shard)
        if try data(split.to).state != .serving { throw Refusal(.shardState) }
        let moving = Set(moves.values.map { Int($0.slot) })
        let staying = slots.indices.filter { slots[$0] == split.shard && !moving.contains($0) }
        if staying.count < 2 { throw Refusal(.shardTooSmall) }
        return try plan(staying.suffix(staying.count / 2), split.to)
    }

    private mutating func plan(_ wanted: [Int], _ to: UInt64) throws(Refusal) -> ControlAnswer {
        if wanted.isEmpty { throw Refusal(.slotsMalformed) }
        let first = last.move + 1
        var moving = Set(moves.values.map { Int($0.slot) })
        for slot in wanted {
            if slots[slot] == to { throw Refusal(.slotThere) }
            if !moving.insert(slot).inserted { throw Refusal(.slotMoving) }
            last.move += 1
            moves[last.move] = SlotMoveRow(
                slot: UInt32(slot), from: slots[slot], to: to, state: .planned,
                revision: revision)
        }
        var answer = record(.movesPlanned, to, nil, UInt64(wanted.count))
        answer.number = first
        answer.count = UInt32(wanted.count)
        return answer
    }

    mutating func advance(_ advance: AdvanceMove) throws(Refusal) -> ControlAnswer {
        let number = advance.move
        if number == 0 || number > last.move { throw Refusal(.noMove) }
        guard let move = moves[number] else {
            return ControlAnswer(number: number, moveState: .done)
        }
        let way: [MoveState] = [.planned, .begun, .frozen, .copied, .switched, .done]
        guard let place = way.firstIndex(of: move.state) else {
            // On its way back.
            if advance.state == .aborted { return over(number, .aborted) }
            if advance.state == .aborting { throw Refusal(.moveStep) }
            return ControlAnswer(number: number, moveState: .aborting)
        }
        guard let wanted = way.firstIndex(of: advance.state) else { throw Refusal(.moveStep) }
        if wanted <= place { return ControlAnswer(number: number, moveState: move.state) }
        if wanted > place + 1 { throw Refusal(.moveStep) }
        if advance.state == .done { return over(number, .done) }
        if advance.state == .begun, activeMoveCount >= number_("slot.moves-at-once") {
            throw Refusal(.tooManyMoves)
        }
        var epoch: UInt64?
        if advance.state == .switched {
            slots[Int(move.slot)] = move.to
            slotChanges.append(SlotChangeRow(slot: move.slot, shard: move.to))
            epoch = UInt64(slotChanges.count) + 1
        }
        var answer = step(number, advance.state)
        answer.epoch = epoch
        return answer
    }

    mutating func abort(_ abort: AbortMove) throws(Refusal) -> ControlAnswer {
        if abort.move == 0 || abort.move > last.move { throw Refusal(.noMove) }
        switch moves[abort.move]?.state {
        case nil: return ControlAnswer(number: abort.move, moveState: .done)
        case .planned: return over(abort.move, .aborted)
        case .switched: throw Refusal(.moveSwitched)
        case .aborting: return ControlAnswer(number: abort.move, moveState: .aborting)
        default: return step(abort.move, .aborting)
        }
    }

    private var activeMoveCount: Int { moves.values.count { $0.state != .planned } }

    private func number_(_ setting: String) -> Int { Int(number(setting)) }

    private mutating func step(_ move: UInt64, _ state: MoveState) -> ControlAnswer {
        let revision = revision
        moves[move]?.state = state
        moves[move]?.revision = revision
        var answer = record(.moveAdvanced, move, nil, UInt64(state.rawValue))
        answer.moveState = state
        return answer
    }

    private mutating func over(_ move: UInt64, _ state: MoveState) -> ControlAnswer {
        moves[move] = nil
        var answer = record(.moveAdvanced, move, nil, UInt64(state.rawValue))
        answer.moveState = state
        return answer
    }

    // MARK: Placement

    /// 0 if there is none.
    package var placementEpoch: UInt64 { UInt64(placements.count) - (isChanging ? 1 : 0) }

    mutating func begin(_ begin: BeginPlacement) throws(Refusal) -> ControlAnswer {
        if isChanging { throw Refusal(.placementBusy) }
        try check(begin.epoch, placementEpoch)
        let members = nodes.sorted { $0.key < $1.key }
            .filter { $0.value.state == .active && $0.value.roles.storage && $0.value.weight > 0 }
            .map { PlacementMember(node: $0.key, weight: $0.value.weight, zone: $0.value.zone) }
        if members.isEmpty { throw Refusal(.placementEmpty) }
        if placements.last?.members == members { throw Refusal(.placementSame) }
        isChanging = !placements.isEmpty
        confirmed = []
        placements.append(PlacementRow(members: members, created: time))
        let epoch = UInt64(placements.count)
        var answer = record(.placementBegun, epoch, nil, UInt64(members.count))
        answer.epoch = epoch
        return answer
    }

    mutating func confirm(_ confirm: ConfirmPartitions) throws(Refusal) -> ControlAnswer {
        if confirm.partitions.count != 512 { throw Refusal(.partitionsMalformed) }
        if try isPast(confirm.epoch) { return ControlAnswer(epoch: confirm.epoch) }
        for partition in 0..<4_096
        where confirm.partitions[partition / 8] & (1 << UInt8(partition % 8)) != 0 {
            confirmed.insert(partition)
        }
        return ControlAnswer(epoch: confirm.epoch, count: UInt32(confirmed.count))
    }

    mutating func finish(_ finish: FinishPlacement) throws(Refusal) -> ControlAnswer {
        if try isPast(finish.epoch) { return ControlAnswer(epoch: finish.epoch) }
        if confirmed.count < 4_096 { throw Refusal(.placementUnfinished) }
        isChanging = false
        var answer = record(.placementFinished, finish.epoch)
        answer.epoch = finish.epoch
        return answer
    }

    private func isPast(_ epoch: UInt64) throws(Refusal) -> Bool {
        if epoch > 0, epoch <= placementEpoch { return true }
        if !isChanging || epoch != UInt64(placements.count) { throw Refusal(.noPlacement) }
        return false
    }
}
