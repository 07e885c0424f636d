package import Schema

/// Takes slots from shard to shard, as the control group has planned (`Transaction+Moves`). One round
/// looks at all moves that are under way and takes each on as far as it gets, then at those that are
/// planned. For each:
///
///     leave, take in → copy, piece by piece → freeze → copy the rest → switch the table
///         → serve, hand over → clear                  or, given up:  keep, give up → clear
///
/// 1. A step is told to the control group once the shards have taken it, but for two: it knows of a
///    move that begins, and of the switch, before the shards do. It has the last word on whether a
///    move goes on.
/// 2. Of a move one thing is asked at a time, and of `moveCountMax` moves.
/// 3. What fails ends that move's part in the round, and a long copy after `pieceCountMax`, so that a
///    move that was given up is noticed.
///
/// Nothing is kept between rounds. Who leads next asks the shards how far they are, and two may drive
/// the same move: what the later of them asks for was done, or does not fit any more.
package struct Mover {
    package enum Input: Sendable {
        case begin
        case looked(MovesAnswer?)
        case answered(UInt64, Reply)
    }

    package enum Reply: Sendable {
        case state(MoveState)
        case slot(SlotRow)
        case exported(ExportAnswer)
        case failed
    }

    package struct Ask: Equatable, Sendable {
        package enum Question: Equatable, Sendable {
            /// To the control group; all others to the shard.
            case advance(AdvanceMove)
            case step(StepSlot)
            case copy(ImportRows)
            case export(slot: UInt32, from: SlotPosition)
        }

        package let move: UInt64
        package let shard: UInt64
        package let question: Question
    }

    package struct Effects: Equatable, Sendable {
        package var look: MovesQuery?
        package var asks: [Ask] = []
        package var isOver = false

        package init() {}
    }

    private struct Work {
        let item: MoveItem
        /// As the control group has it.
        var state: MoveState
        /// Of the destination's copy, once it has said so.
        var position: SlotPosition?
        var asked: Ask.Question?
        var pieceCount = 0

        var row: SlotMoveRow { item.row }
    }

    /// Notes that are left when the source is frozen: what a piece or two take.
    static let frozenNoteCountMax: UInt64 = 100
    static let pieceCountMax = 100
    static let moveCountMax = 4
    static let pageCountMax: UInt32 = 100

    package private(set) var isUnderWay = false
    package private(set) var hasFailed = false
    private var works: [UInt64: Work] = [:]
    /// Looking at moves that are under way, before those that are planned.
    private var isFirstPass = true
    /// Of the page, the next last.
    private var waiting: [MoveItem] = []
    private var lastSeen: UInt64 = 0
    private var hasMore = false

    package init() {}

    package mutating func step(_ input: Input, into effects: inout Effects) {
        switch input {
        case .begin:
            precondition(!isUnderWay, "one round at a time")
            isUnderWay = true
            hasFailed = false
            isFirstPass = true
            look(into: &effects)
        case .looked(nil):
            hasFailed = true
            isUnderWay = false
            effects.isOver = true
        case .looked(let answer?):
            hasMore = answer.hasMore && !answer.moves.isEmpty
            lastSeen = answer.moves.last?.move ?? lastSeen
            waiting = answer.moves.reversed().filter {
                isFirstPass || $0.row.state == .planned
            }
            beginMore(into: &effects)
        case .answered(let move, let reply):
            take(reply, of: move, into: &effects)
            beginMore(into: &effects)
        }
    }

    private mutating func look(after move: UInt64 = 0, into effects: inout Effects) {
        effects.look = MovesQuery(
            after: move, countMax: Self.pageCountMax, isActive: isFirstPass)
    }

    private mutating func beginMore(into effects: inout Effects) {
        while works.count < Self.moveCountMax, let item = waiting.popLast() {
            works[item.move] = Work(item: item, state: item.row.state)
            goOn(item.move, into: &effects)
        }
        guard works.isEmpty else { return }
        if hasMore {
            look(after: lastSeen, into: &effects)
        } else if isFirstPass {
            isFirstPass = false
            look(into: &effects)
        } else {
            isUnderWay = false
            effects.isOver = true
        }
    }

    private mutating func end(_ move: UInt64, hasFailed: Bool) {
        let work = works.removeValue(forKey: move)
        guard hasFailed else { return }
        self.hasFailed = true
        // So many are under way already: no other may begin.
        if work?.state == .planned {
            waiting = []
            hasMore = false
        }
    }

    // MARK: One move

    private mutating func ask(
        _ move: UInt64, _ question: Ask.Question, of shard: UInt64, into effects: inout Effects
    ) {
        works[move]?.asked = question
        effects.asks.append(Ask(move: move, shard: shard, question: question))
    }

    private mutating func advance(
        _ move: UInt64, to state: MoveState, into effects: inout Effects
    ) {
        ask(move, .advance(AdvanceMove(move: move, state: state)), of: 0, into: &effects)
    }

    private mutating func step(
        _ move: UInt64, _ step: SlotStep, note: UInt64? = nil, into effects: inout Effects
    ) {
        guard let row = works[move]?.row else { return }
        let isAtSource =
            switch step {
            case .leave, .freeze, .handOver, .keep, .clear: true
            case .takeIn, .serve, .giveUp: false
            }
        ask(
            move,
            .step(
                StepSlot(
                    slot: row.slot, move: move, step: step, other: isAtSource ? row.to : row.from,
                    note: note)),
            of: isAtSource ? row.from : row.to, into: &effects)
    }

    private mutating func clearCopy(_ move: UInt64, into effects: inout Effects) {
        guard let row = works[move]?.row else { return }
        let step = StepSlot(slot: row.slot, move: move, step: .clear, other: row.from)
        ask(move, .step(step), of: row.to, into: &effects)
    }

    /// What a move's state asks for first.
    private mutating func goOn(_ move: UInt64, into effects: inout Effects) {
        switch works[move]?.state {
        case .planned: advance(move, to: .begun, into: &effects)
        case .begun: step(move, .leave, into: &effects)
        case .frozen: step(move, .takeIn, into: &effects)
        case .copied: advance(move, to: .switched, into: &effects)
        case .switched: step(move, .serve, into: &effects)
        case .aborting: step(move, .keep, into: &effects)
        case .done, .aborted, nil: end(move, hasFailed: false)
        }
    }

    private mutating func take(_ reply: Reply, of move: UInt64, into effects: inout Effects) {
        guard let work = works[move], let asked = work.asked else { return }
        switch (asked, reply) {
        case (.advance, .state(let state)):
            works[move]?.state = state
            goOn(move, into: &effects)
        case (.step(let step), .slot(let slot)):
            take(slot, after: step, of: move, work, into: &effects)
        case (.export, .exported(let answer)): take(answer, of: move, work, into: &effects)
        case (.copy(let piece), .slot(let slot)):
            guard slot.state == .importing, slot.move == move, let position = slot.position else {
                return end(move, hasFailed: true)
            }
            works[move]?.position = position
            // The source needs no notes any more of what is here.
            if position.note > piece.from.note {
                step(move, .clear, note: position.note, into: &effects)
            } else {
                export(move, into: &effects)
            }
        default: end(move, hasFailed: true)
        }
    }

    private mutating func take(
        _ slot: SlotRow, after step: StepSlot, of move: UInt64, _ work: Work,
        into effects: inout Effects
    ) {
        let isOurs = slot.move == move
        switch (step.step, slot.state) {
        case (.leave, .leaving) where isOurs, (.leave, .frozen) where isOurs:
            self.step(move, .takeIn, into: &effects)
        case (.leave, .serving) where slot.noteFirst < slot.noteNext:
            self.step(move, .clear, into: &effects)
        case (.takeIn, .importing) where isOurs:
            works[move]?.position = slot.position
            export(move, into: &effects)
        // Of an earlier move.
        case (.takeIn, .clearing): clearCopy(move, into: &effects)
        case (.freeze, .frozen) where isOurs: advance(move, to: .frozen, into: &effects)
        // It may have gone on in a later move.
        case (.serve, _) where slot.state == .serving && isOurs || slot.move > move:
            self.step(move, .handOver, into: &effects)
        case (.handOver, .clearing) where isOurs: self.step(move, .clear, into: &effects)
        case (.handOver, _) where slot.state == .moved || slot.move > move:
            advance(move, to: .done, into: &effects)
        case (.keep, .serving) where slot.noteFirst < slot.noteNext:
            self.step(move, .clear, into: &effects)
        case (.keep, .serving): self.step(move, .giveUp, into: &effects)
        case (.giveUp, .clearing): clearCopy(move, into: &effects)
        case (.giveUp, .moved): advance(move, to: .aborted, into: &effects)
        case (.clear, _): cleared(slot, at: step, of: move, work, into: &effects)
        default: end(move, hasFailed: true)
        }
    }

    private mutating func cleared(
        _ slot: SlotRow, at step: StepSlot, of move: UInt64, _ work: Work,
        into effects: inout Effects
    ) {
        switch (work.state, slot.state) {
        // Of what is here already, and not more than a piece at a time.
        case (.begun, .leaving), (.begun, .frozen), (.frozen, .frozen):
            export(move, into: &effects)
        case (_, .clearing):
            ask(
                move, .step(step), of: step.other == work.row.to ? work.row.from : work.row.to,
                into: &effects)
        case (.switched, _): advance(move, to: .done, into: &effects)
        case (.begun, .moved): self.step(move, .takeIn, into: &effects)
        case (.aborting, .moved): advance(move, to: .aborted, into: &effects)
        case (_, .serving) where slot.noteFirst < slot.noteNext:
            self.step(move, .clear, into: &effects)
        case (.begun, .serving): self.step(move, .leave, into: &effects)
        case (.aborting, .serving): self.step(move, .giveUp, into: &effects)
        default: end(move, hasFailed: true)
        }
    }

    // MARK: Copying

    private mutating func export(_ move: UInt64, into effects: inout Effects) {
        guard let work = works[move], let position = work.position else {
            return end(move, hasFailed: true)
        }
        guard work.pieceCount < Self.pieceCountMax else { return end(move, hasFailed: false) }
        works[move]?.pieceCount += 1
        ask(
            move, .export(slot: work.row.slot, from: position), of: work.row.from, into: &effects)
    }

    private mutating func take(
        _ answer: ExportAnswer, of move: UInt64, _ work: Work, into effects: inout Effects
    ) {
        guard let position = work.position, answer.slot.move == move else {
            return end(move, hasFailed: true)
        }
        let isFrozen = answer.slot.state == .frozen
        guard isFrozen || answer.slot.state == .leaving else { return end(move, hasFailed: true) }
        let isNearlyHere =
            position.hasAllKeys && answer.noteCountLeft <= Self.frozenNoteCountMax
        if !isFrozen, isNearlyHere {
            step(move, .freeze, into: &effects)
        } else if isFrozen, work.state == .begun {
            advance(move, to: .frozen, into: &effects)
        } else if answer.to == position {
            advance(move, to: .copied, into: &effects)
        } else {
            let piece = ImportRows(
                slot: work.row.slot, move: move, from: position, to: answer.to, rows: answer.rows)
            ask(move, .copy(piece), of: work.row.to, into: &effects)
        }
    }
}
