internal import Raft
internal import Schema

/// What a node does, without being asked, for the groups that it leads: it sweeps what is due, and
/// carries the deliveries of shards, and the moves of slots, to where they go. And, whether it leads
/// any or not, what its `Steward` says.
///
/// 1. A group is looked after when something was applied to it, when its leader is new, when a sweep
///    is due, and a while after something has failed. A quiet group is left alone.
/// 2. Errands are operations that may be done twice, and whoever has ceased to lead may still be on
///    one: nothing depends on there being one leader.
/// 3. Other groups are reached through this node's own replicas of them. Where there is none, a peer
///    is asked that may have one: the one that had lately, or one after another.
/// 4. What is not answered in time has failed. So is what a peer asks for in turn.
struct Errands {
    /// What is known of a group for as long as it is led here.
    struct Led {
        /// Answers to what was asked in an earlier reign are not for this one.
        let reign: UInt64
        var courier = Courier()
        var mover = Mover()
        /// Something was applied since the round began that is under way.
        var isStale = false
        var isSweeping = false
        var sweepCount = 0
        /// By the group's time; nil where nothing waits to be swept, as far as was known last.
        var sweepDue: UInt64?
    }

    /// Of the node itself, on behalf of no group.
    enum StewardQuestion {
        case map(ControlQueryQuestion)
        case decree(ControlCommandBody)
    }

    enum Question {
        case due
        case sweep
        case deliveries(DeliveriesQuery)
        case deliver(Delivery)
        case clear(Delivery)
        case moves(MovesQuery)
        case move(Mover.Ask)
        case slots
        case steward(StewardQuestion)
    }

    /// Nil where groups hold no drives: then there is nothing to do.
    var slots: SlotMap?
    /// Nil where somebody else says who is in which group.
    var steward: Steward?
    var led: [UInt64: Led] = [:]
    /// Groups that are to be looked after with the next tick.
    var due: Set<UInt64> = []
    /// At which tick a group is looked after again.
    var again: [UInt64: Int] = [:]
    struct Asked {
        /// On whose behalf.
        let group: UInt64
        let reign: UInt64
        let question: Question
        /// Through a peer, and which group there.
        var peer: (node: NodeID, group: UInt64, deadlineTick: Int)?
    }

    /// By ticket.
    var asked: [UInt64: Asked] = [:]
    /// What peers have asked for, by the ticket that it has here.
    var carried: [UInt64: (node: NodeID, ticket: UInt64)] = [:]
    /// The peer that is asked about a group which has no replica here.
    var hosts: [UInt64: NodeID] = [:]
    var isLookingForSlots = false
    /// When groups that are due are looked after next.
    var lookTick = 0

    static let controlGroup = ControlMachine.group
    /// Between two looks: a fifth of a second, at the usual length of a tick.
    static let lookTicks = 4
    /// Until what has failed is tried again: a second, at the usual length of a tick.
    static let pauseTicks = 20
    /// Sweeps in a row; then others have their turn.
    static let sweepCountMax = 100

    init(_ slots: SlotMap?, _ steward: Steward?) {
        self.slots = slots
        self.steward = steward
    }

    /// Groups that it is time to look after, in order.
    mutating func takeDue(tick: Int, time: UInt64) -> [UInt64] {
        for (group, tickDue) in again where tickDue <= tick { due.insert(group) }
        for (group, led) in led where !led.isSweeping && led.sweepDue ?? .max <= time {
            due.insert(group)
        }
        for group in due { again[group] = nil }
        return due.take().sorted()
    }
}

extension Set {
    fileprivate mutating func take() -> Set {
        defer { self = [] }
        return self
    }
}

/// What is asked of a group.
struct ErrandRequest {
    let group: UInt64
    /// Otherwise an operation.
    let isQuery: Bool
    let bytes: [UInt8]

    private init(_ group: UInt64, _ question: ShardQueryQuestion) {
        (self.group, isQuery, bytes) = (group, true, encoded(ShardQuery(question: question)))
    }

    private init(_ group: UInt64, _ body: DriveCommandBody) {
        (self.group, isQuery, bytes) = (group, false, encoded(DriveCommand(body: body)))
    }

    private init(control question: ControlQueryQuestion) {
        (group, isQuery) = (Errands.controlGroup, true)
        bytes = encoded(ControlQuery(actor: 0, question: question))
    }

    private init(control body: ControlCommandBody) {
        (group, isQuery) = (Errands.controlGroup, false)
        bytes = encoded(ControlCommand(actor: 0, body: body))
    }

    /// On behalf of `group`. `byteCountMax` bounds a piece of a copy.
    init(
        _ question: Errands.Question, for group: UInt64, _ slots: SlotMap?, byteCountMax: Int
    ) {
        switch question {
        case .due where group == Errands.controlGroup:
            self.init(control: .due(ControlDueQuery()))
        case .due: self.init(group, .due(DueQuery()))
        case .sweep where group == Errands.controlGroup:
            self.init(control: .sweep(SweepControl()))
        case .sweep: self.init(group, .sweep(SweepDrives()))
        case .deliveries(let query): self.init(group, .deliveries(query))
        case .deliver(let delivery):
            self.init(
                slots?.shard(of: delivery.target) ?? group,
                .deliver(
                    DeliverToDrive(
                        source: delivery.source, drive: delivery.target,
                        sequence: delivery.sequence, delivery: delivery.row)))
        case .clear(let delivery):
            self.init(
                group,
                .clear(
                    ClearDelivery(
                        drive: delivery.source, target: delivery.target,
                        sequence: delivery.sequence)))
        case .moves(let query): self.init(control: .moves(query))
        case .move(let ask):
            switch ask.question {
            case .advance(let advance): self.init(control: .advanceMove(advance))
            case .step(let step): self.init(ask.shard, .stepSlot(step))
            case .copy(let piece): self.init(ask.shard, .importRows(piece))
            case .export(let slot, let position):
                self.init(
                    ask.shard,
                    .export(
                        ExportQuery(
                            slot: slot, move: ask.move, from: position,
                            byteCountMax: UInt32(byteCountMax))))
            }
        case .slots: self.init(control: .slots(SlotsQuery(after: slots?.epoch)))
        case .steward(.map(let question)): self.init(control: question)
        case .steward(.decree(let body)): self.init(control: body)
        }
    }
}
