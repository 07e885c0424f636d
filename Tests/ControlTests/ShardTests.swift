import Control
import ControlModel
import KeyValue
import Schema
import Testing

@Suite struct ShardTests {
    /// With a second shard, 2, and moves of slots 10 to 12 to it, numbered from 1.
    static func planned() throws -> ControlGroup {
        var group = try ControlGroup()
        let shard = try group.shard()
        let plan = PlanMoves(slots: [SlotRange(first: 10, slotCount: 3)], to: shard)
        let answer = try group.done(.planMoves(plan))
        #expect(answer.number == 1 && answer.count == 3)
        return group
    }

    @Test func `a move switches its slot in one step, and the table says what changed`() throws {
        var group = try Self.planned()
        try group.advance(1, to: .begun, .frozen, .copied)
        #expect(try group.table().allSatisfy { $0 == 1 })
        #expect(try group.slots(after: 1) == SlotsAnswer(epoch: 1))
        #expect(try group.done(.advance(1, .switched)).epoch == 2)
        #expect(try group.table()[10] == 2)
        #expect(try group.shards().map(\.row.slotCount) == [0, 4_095, 1])
        let change = SlotChangeRow(slot: 10, shard: 2)
        #expect(try group.slots(after: 1) == SlotsAnswer(epoch: 2, changes: [change]))
        #expect(try group.slots(after: 9)?.runs.count == 3)
        try group.advance(1, to: .done)
        #expect(try group.moves().map(\.move) == [2, 3])
        #expect(try group.problems() == [])
    }

    /// Whoever drives a move may stop anywhere, and so may the answer to each of its steps.
    @Test func `a late or doubled step changes nothing, and none is left out`() throws {
        var group = try Self.planned()
        let way: [MoveState] = [.planned, .begun, .frozen, .copied, .switched, .done]
        for place in way.indices.dropFirst() {
            for ahead in way[place...].dropFirst() {
                #expect(try group.refused(.advance(1, ahead)) == .moveStep)
            }
            #expect(try group.refused(.advance(1, .aborted)) == .moveStep)
            try group.advance(1, to: way[place])
            for behind in way[...place] {
                let before = try group.rows.pairs()
                #expect(try group.apply(.advance(1, behind)).moveState == way[place])
                let isUnchanged = try group.rows.pairs() == before
                #expect(isUnchanged)
            }
        }
        #expect(try group.isIdle(.abortMove(AbortMove(move: 1))))
        #expect(try group.refused(.advance(0, .begun)) == .noMove)
        #expect(try group.refused(.advance(4, .begun)) == .noMove)
    }

    @Test(
        arguments: [[], [.begun], [.begun, .frozen], [.begun, .frozen, .copied]] as [[MoveState]])
    func `a move turns off before the switch, and its late steps change nothing`(
        _ steps: [MoveState]
    ) throws {
        var group = try Self.planned()
        for step in steps { try group.advance(1, to: step) }
        let abort = ControlCommandBody.abortMove(AbortMove(move: 1))
        try group.done(abort)
        #expect(try group.isIdle(abort))
        for late in [MoveState.begun, .frozen, .copied, .switched, .done] {
            #expect(try group.isIdle(.advance(1, late)))
        }
        if !steps.isEmpty { try group.advance(1, to: .aborted) }
        #expect(try group.isIdle(.advance(1, .aborted)))
        #expect(try group.moves().map(\.move) == [2, 3])
        #expect(try group.slots()?.epoch == 1)
        #expect(try group.cluster()?.moveActiveCount == 0)
        // The slot may be planned anew.
        let again = PlanMoves(slots: [SlotRange(first: 10, slotCount: 1)], to: 2)
        #expect(try group.done(.planMoves(again)).number == 4)
        #expect(try group.problems() == [])
    }

    @Test func `there is no way back after the switch`() throws {
        var group = try Self.planned()
        try group.advance(1, to: .begun, .frozen, .copied, .switched)
        #expect(try group.refused(.abortMove(AbortMove(move: 1))) == .moveSwitched)
    }

    @Test func `no more slots move at once than the settings say, and each is in one move`() throws
    {
        var group = try Self.planned()
        try group.done(.set("slot.moves-at-once", 2))
        try group.advance(1, to: .begun)
        try group.advance(2, to: .begun)
        #expect(try group.refused(.advance(3, .begun)) == .tooManyMoves)
        try group.advance(1, to: .frozen, .copied, .switched)
        #expect(try group.refused(.advance(3, .begun)) == .tooManyMoves)
        try group.advance(1, to: .done)
        try group.advance(3, to: .begun)
        #expect(try group.moves(isActive: true).map(\.move) == [2, 3])
        let taken = PlanMoves(slots: [SlotRange(first: 8, slotCount: 4)], to: 2)
        #expect(try group.refused(.planMoves(taken)) == .slotThere)
        let moving = PlanMoves(slots: [SlotRange(first: 11, slotCount: 1)], to: 2)
        #expect(try group.refused(.planMoves(moving)) == .slotMoving)
        let twice = PlanMoves(
            slots: [SlotRange(first: 1, slotCount: 2), SlotRange(first: 2, slotCount: 1)], to: 2)
        #expect(try group.refused(.planMoves(twice)) == .slotMoving)
    }

    @Test func `a split plans the upper half of what stays`() throws {
        var group = try Self.planned()
        let answer = try group.done(.splitShard(SplitShard(shard: 1, to: 2)))
        #expect(answer.count == 2_046)
        let slots = try group.moves().dropFirst(3).map(\.row.slot)
        #expect(slots == Array(2_050..<4_096))
        // All of it at once, and it is done.
        try group.done(.set("slot.moves-at-once", 64))
        for item in try group.moves() {
            try group.advance(item.move, to: .begun, .frozen, .copied, .switched, .done)
        }
        #expect(try group.shards().map(\.row.slotCount) == [0, 2_047, 2_049])
        #expect(try group.slots()?.runs.count == 4)
        #expect(try group.slots(after: 1_100)?.changes.count == 950)
        #expect(try group.slots(after: 1_000)?.runs.count == 4)
        #expect(try group.problems() == [])
    }

    @Test func `a split leaves a slot where it is`() throws {
        var group = try Self.planned()
        let none = ControlCommandBody.splitShard(SplitShard(shard: 2, to: 2))
        #expect(try group.refused(none) == .shardTooSmall)
        #expect(try group.refused(.splitShard(SplitShard(shard: 1, to: 1))) == .slotThere)
    }

    @Test func `a table in many pieces takes six bytes for each`() throws {
        var group = try ControlGroup()
        let shard = try group.shard()
        let every = stride(from: 0 as UInt32, to: 200, by: 2)
            .map { SlotRange(first: $0, slotCount: 1) }
        try group.done(.planMoves(PlanMoves(slots: every, to: shard)))
        for item in try group.moves() {
            try group.advance(item.move, to: .begun, .frozen, .copied, .switched, .done)
        }
        var bytes: [UInt8] = []
        var coder = Coder()
        try coder.encode(
            ControlQuery(actor: 0, question: .slots(SlotsQuery())), into: &bytes)
        let answer = try group.machine.answer(bytes, from: group.rows)
        #expect(try group.slots()?.runs.count == 200)
        #expect(answer.count <= 6 * 200 + 16)
    }

    @Test func `a shard is removed when it is empty and nothing leads to it`() throws {
        var group = try Self.planned()
        #expect(try group.refused(.removeShard(RemoveShard(shard: 0))) == .controlShard)
        #expect(try group.refused(.removeShard(RemoveShard(shard: 1))) == .shardNotEmpty)
        #expect(try group.refused(.removeShard(RemoveShard(shard: 2))) == .shardBusy)
        let emptying = SetShardState(shard: 2, state: .emptying)
        #expect(try group.refused(.setShardState(emptying)) == .shardBusy)
        for move in 1...3 as ClosedRange<UInt64> {
            try group.done(.abortMove(AbortMove(move: move)))
        }
        try group.done(.setShardState(emptying))
        let plan = PlanMoves(slots: [SlotRange(first: 0, slotCount: 1)], to: 2)
        #expect(try group.refused(.planMoves(plan)) == .shardState)
        try group.done(.removeShard(RemoveShard(shard: 2)))
        // Its number is not given again.
        #expect(try group.shard() == 3)
    }

    @Test func `members are nodes that may hold replicas, and one of them votes`() throws {
        var group = try ControlGroup()
        let node = try group.node("n2", key: 2)
        func set(_ members: (UInt64, MemberRole)...) -> ControlCommandBody {
            .setShardMembers(
                SetShardMembers(
                    shard: 1, members: members.map { ShardMember(node: $0.0, role: $0.1) }))
        }
        #expect(try group.refused(set()) == .membersMalformed)
        #expect(try group.refused(set((1, .learner))) == .membersMalformed)
        #expect(try group.refused(set((1, .voter), (1, .learner))) == .membersMalformed)
        #expect(try group.refused(set((9, .voter))) == .noNode)
        try group.done(set((node, .voter), (1, .learner)))
        #expect(try group.shards(on: node).map(\.shard) == [1])
        // A draining node stays where it is, and comes nowhere new.
        try group.done(.state(node, .draining))
        try group.done(set((node, .learner), (1, .voter)))
        try group.done(set((1, .voter)))
        #expect(try group.refused(set((1, .voter), (node, .voter))) == .nodeNotReady)
    }

    // MARK: Placement

    @Test func `a placement changes when every partition is where it is to be`() throws {
        var group = try ControlGroup()
        #expect(try group.done(.beginPlacement(BeginPlacement())).epoch == 1)
        #expect(try group.refused(.beginPlacement(BeginPlacement())) == .placementSame)
        _ = try group.node("n2", key: 2)
        #expect(try group.refused(.beginPlacement(BeginPlacement(epoch: 0))) == .changed)
        #expect(try group.done(.beginPlacement(BeginPlacement(epoch: 1))).epoch == 2)
        #expect(try group.refused(.beginPlacement(BeginPlacement())) == .placementBusy)
        let both = try #require(try group.placement())
        #expect(both.current?.members.map(\.node) == [1] && both.next?.members.count == 2)

        var half = [UInt8](repeating: 0, count: 512)
        for place in 0..<256 { half[place] = 255 }
        func confirm(_ epoch: UInt64, _ bits: [UInt8]) -> ControlCommandBody {
            .confirmPartitions(ConfirmPartitions(epoch: epoch, partitions: bits))
        }
        let finish = ControlCommandBody.finishPlacement(FinishPlacement(epoch: 2))
        #expect(try group.done(confirm(2, half)).count == 2_048)
        #expect(try group.isIdle(confirm(2, half)))
        #expect(try group.refused(finish) == .placementUnfinished)
        #expect(try group.refused(confirm(3, half)) == .noPlacement)
        #expect(try group.done(confirm(2, half.map { ~$0 })).count == 4_096)
        try group.done(finish)
        #expect(try group.isIdle(finish))
        #expect(try group.isIdle(confirm(2, half)))
        #expect(try group.isIdle(confirm(1, half)))
        let after = try #require(try group.placement())
        #expect(after.epoch == 2 && after.current == both.next && after.next == nil)
        #expect(try group.problems() == [])
    }

    @Test func `who has no weight, no storage or not yet joined gets no chunks`() throws {
        var group = try ControlGroup()
        try group.done(.updateNode(UpdateNode(node: 1, weight: 0)))
        #expect(try group.refused(.beginPlacement(BeginPlacement())) == .placementEmpty)
        try group.done(.updateNode(UpdateNode(node: 1, weight: 1)))
        try group.done(.beginPlacement(BeginPlacement()))
        let roles = NodeRoles(metadata: true, storage: false, gateway: true)
        #expect(try group.refused(.updateNode(UpdateNode(node: 1, roles: roles))) == .nodeInUse)
    }

    // MARK: The auditor

    /// Each row that can be, taken away or emptied: the auditor says so, or reading it does.
    @Test func `the auditor misses no row that is gone`() throws {
        var group = try Self.planned()
        try group.advance(1, to: .begun, .frozen, .copied, .switched)
        _ = try group.token(9)
        try group.done(.putZone(PutZone(name: "west", notes: "")))
        _ = try group.node("n2", key: 2, zone: "west")
        try group.done(.beginPlacement(BeginPlacement()))
        try group.done(.state(2, .draining))
        try group.done(.beginPlacement(BeginPlacement()))
        let account = try group.account("ann", email: "ann@x.org")
        let factor = SecondFactor(secret: [1], recoveryCodes: [])
        try group.done(
            .setSecondFactor(SetSecondFactor(account: account, secondFactor: factor)))
        try group.done(.createGroup(CreateGroup(name: "team", notes: "")))
        try group.done(
            .addMembers(AddMembers(group: 1, accounts: [AccountNumber(account: account)])))
        try group.done(.putDomain(PutDomain(name: "x.org", notes: "")))
        #expect(try group.problems() == [])
        let all = try group.rows.pairs()
        #expect(Set(all.map { $0.key[0] }).isSuperset(of: Set(0...26).subtracting([21])))
        for pair in all {
            group.spoil(pair.key, nil)
            let problems = try group.problems()
            #expect(!problems.isEmpty, "without \(pair.key)")
            group.spoil(pair.key, pair.value)
        }
        for key in [[2, 65], [13] + [UInt8](repeating: 0, count: 8), [99]] as [[UInt8]] {
            group.spoil(key, [UInt8](repeating: 0, count: 8))
            #expect(try !group.problems().isEmpty, "with \(key)")
            group.spoil(key, nil)
        }
        #expect(try group.problems() == [])
    }
}
