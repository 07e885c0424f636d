import Cluster
import Schema
import Testing

@Suite struct MoverTests {
    /// Move 9 takes slot 5 from shard 1 to shard 2.
    private static func item(_ state: MoveState) -> MoveItem {
        MoveItem(
            move: 9, row: SlotMoveRow(slot: 5, from: 1, to: 2, state: state, revision: 1))
    }

    private static func slot(
        _ state: SlotState, move: UInt64 = 9, notes: UInt64 = 0, position: SlotPosition? = nil
    ) -> Mover.Reply {
        .slot(
            SlotRow(
                state: state, move: move, noteFirst: 1, noteNext: 1 + notes, position: position))
    }

    private static func exported(
        _ state: SlotState, to: SlotPosition, left: UInt64 = 0
    ) -> Mover.Reply {
        .exported(
            ExportAnswer(
                slot: SlotRow(state: state, move: 9, noteFirst: 1, noteNext: 1), to: to,
                noteCountLeft: left))
    }

    /// What is asked with each reply, in few words.
    private static func asked(
        _ state: MoveState, _ replies: [Mover.Reply]
    ) -> (words: [String], mover: Mover) {
        var mover = Mover()
        var effects = Mover.Effects()
        mover.step(.begin, into: &effects)
        var words: [String] = []
        var inputs: [Mover.Input] =
            [.looked(MovesAnswer(moves: [item(state)], hasMore: false))]
            + replies.map { .answered(9, $0) }
        if state == .planned {
            inputs.insert(.looked(MovesAnswer(moves: [], hasMore: false)), at: 0)
        }
        for input in inputs {
            effects = Mover.Effects()
            mover.step(input, into: &effects)
            words += effects.asks.map { ask in
                switch ask.question {
                case .advance(let advance): "\(advance.state)"
                case .step(let step): "\(step.step) at \(ask.shard)"
                case .copy: "copy to \(ask.shard)"
                case .export: "export of \(ask.shard)"
                }
            }
        }
        return (words, mover)
    }

    private static let start = SlotPosition(hasAllKeys: false, note: 0)
    private static let keys = SlotPosition(hasAllKeys: true, note: 0)
    private static let notes = SlotPosition(hasAllKeys: true, note: 3)

    @Test func `a slot is copied while it is served, and frozen for the rest`() {
        let (words, _) = Self.asked(
            .planned,
            [
                .state(.begun), Self.slot(.leaving),
                Self.slot(.importing, position: Self.start),
                Self.exported(.leaving, to: Self.keys, left: 3),
                Self.slot(.importing, position: Self.keys),
                Self.exported(.leaving, to: Self.notes), Self.slot(.frozen), .state(.frozen),
                Self.slot(.importing, position: Self.keys),
                Self.exported(.frozen, to: Self.notes),
                Self.slot(.importing, position: Self.notes), Self.slot(.frozen),
                Self.exported(.frozen, to: Self.notes), .state(.copied), .state(.switched),
                Self.slot(.serving), Self.slot(.clearing), Self.slot(.clearing),
                Self.slot(.moved), .state(.done),
            ])
        #expect(
            words == [
                "begun", "leave at 1", "takeIn at 2", "export of 1", "copy to 2", "export of 1",
                "freeze at 1", "frozen", "takeIn at 2", "export of 1", "copy to 2", "clear at 1",
                "export of 1", "copied", "switched", "serve at 2", "handOver at 1", "clear at 1",
                "clear at 1", "done",
            ])
    }

    @Test func `a move that was given up is undone at both ends, the source first`() {
        let (words, _) = Self.asked(
            .frozen,
            [
                Self.slot(.importing, position: Self.notes),
                Self.exported(.frozen, to: Self.notes), .state(.aborting),
                Self.slot(.serving, notes: 2), Self.slot(.serving), Self.slot(.clearing),
                Self.slot(.clearing), Self.slot(.moved), .state(.aborted),
            ])
        #expect(
            words == [
                "takeIn at 2", "export of 1", "copied", "keep at 1", "clear at 1", "giveUp at 2",
                "clear at 2", "clear at 2", "aborted",
            ])
    }

    @Test func `a slot that is not frozen is not taken for copied`() {
        let (words, mover) = Self.asked(
            .frozen,
            [
                Self.slot(.importing, position: Self.notes),
                Self.exported(.serving, to: Self.notes),
            ])
        #expect(words == ["takeIn at 2", "export of 1"])
        #expect(mover.hasFailed)
    }

    @Test func `what an earlier move has left behind is cleared first`() {
        let (words, _) = Self.asked(
            .begun,
            [
                Self.slot(.serving, move: 3, notes: 1), Self.slot(.serving, move: 3),
                Self.slot(.leaving), Self.slot(.clearing, move: 3), Self.slot(.moved, move: 3),
                Self.slot(.importing, position: Self.start),
            ])
        #expect(
            words == [
                "leave at 1", "clear at 1", "leave at 1", "takeIn at 2", "clear at 2",
                "takeIn at 2", "export of 1",
            ])
    }

    @Test func `what fails ends the move's part in the round`() {
        let (words, mover) = Self.asked(.switched, [.failed])
        #expect(words == ["serve at 2"])
        #expect(mover.hasFailed)
    }
}
