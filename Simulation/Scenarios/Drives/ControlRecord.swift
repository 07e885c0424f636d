internal import Cluster
internal import Control
internal import ControlModel
internal import KeyValue
internal import Schema

/// What the control group of a run has executed, told again by a naive model.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class ControlRecord: @unchecked Sendable {
    private(set) var model: ControlModel.Model?
    private(set) var flaw: String?
    private var index: UInt64 = 0
    let limits = ControlLimits()
    private var initial = Founding.initial

    func executed(
        _ command: ControlCommand, at index: UInt64, time: UInt64, _ answerBytes: [UInt8]
    ) {
        guard index > self.index, flaw == nil else { return }
        self.index = index
        guard var answer = decoded(ControlAnswer.self, answerBytes) else {
            flaw = "an answer that is none: \(answerBytes)"
            return
        }
        if let refused = answer.refused { answer.refused = ControlError(code: refused.code) }
        guard model != nil else {
            if case .initCluster(let initial) = command.body { self.initial = initial }
            if answer.refused == nil, command.body == Founding.administrator {
                model = Model(limits: limits, time: time, initial: initial)
            }
            return
        }
        model?.actor = command.actor
        let expected = model?.apply(command.body, time: time)
        if expected != answer {
            flaw = "at \(index): \(command) got \(answer), and not \(expected, default: "nothing")"
        }
    }

    func isOver(move: UInt64) -> Bool { model?.moves[move] == nil }

    func flaw(of rows: some StoreReader) throws(StoreError) -> String? {
        guard let model else { return nil }
        if let problem = try ControlAuditor.problems(in: rows, limits: limits).first {
            return problem
        }
        let query = ControlQuery(actor: 0, question: .slots(SlotsQuery()))
        guard
            case .slots(let table) = try Control(limits: limits).answer(query, from: rows),
            table.runs.flatMap({ Array(repeating: $0.shard, count: Int($0.slotCount)) })
                == model.slots
        else { return "the slot table is not what was done to it" }
        guard model.moves.isEmpty else { return "moves came to no end: \(model.moves)" }
        return nil
    }
}

/// The control group's state machine, and a note of all that it executes.
struct WatchedControl: StateMachine {
    private let record: Record
    private let machine: ControlMachine

    init(_ record: Record) {
        self.record = record
        machine = ControlMachine(Control(limits: record.control.limits))
    }

    func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64, to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        let answer = try machine.apply(operation, index: index, time: time, to: &state)
        if let command = decoded(ControlCommand.self, Array(operation)) {
            record.control.executed(command, at: index, time: time, answer)
        }
        return answer
    }

    func answer(_ query: [UInt8], from state: StoredMachineState) throws(StoreError) -> [UInt8] {
        try machine.answer(query, from: state)
    }
}
