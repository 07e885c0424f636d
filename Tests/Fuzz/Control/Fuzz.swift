import Control
import ControlModel
import FuzzDriver
import KeyValue
import RandomDraws
import Schema

/// Gives the control group commands and queries that nobody meant: any bytes, and commands that made
/// sense before bytes of them were turned over. Each is answered; a refusal has changed nothing; and
/// whatever was done, an auditor finds nothing wrong.
///
/// Of an input the first byte says which: 0 a command and 1 a query of the bytes behind it, else a
/// workload's command, which the next two draw, with changes of two bytes: where, and to what.
@main enum ControlFuzz {
    static let machine = Control()

    static func main() throws {
        let (group, model) = try prepared()
        fuzz { input in
            let bytes = [UInt8](copying: input)
            guard bytes.count > 2 else { return }
            var rows = PendingWrites(on: group)
            do {
                switch bytes[0] {
                case 0: try tryOut(command: bytes[1...], &rows)
                case 1: _ = try machine.answer(Array(bytes[1...]), from: rows)
                default: try tryOut(command: turnedOver(bytes, model)[...], &rows)
                }
            } catch {
                preconditionFailure("the store fails: \(error)")
            }
        }
    }

    /// Some cluster with some of everything in it.
    private static func prepared() throws -> (MemoryStore, Model) {
        let store = MemoryStore(on: MemoryDevice())
        var rows = PendingWrites(on: store)
        var time = Founding.start
        func apply(_ actor: UInt64, _ body: ControlCommandBody) throws {
            time += Founding.second
            let command = ControlCommand(actor: actor, origin: "fuzz", body: body)
            _ = try machine.apply(command, time: time, to: &rows)
        }
        try apply(0, .initCluster(Founding.initial))
        try apply(0, Founding.administrator)
        var model = Model(limits: machine.limits, time: time)
        var workload = Workload(seed: 1)
        for _ in 0..<300 {
            model.actor = workload.actor(model)
            let body = workload.command(model)
            try apply(model.actor, body)
            _ = model.apply(body, time: time)
        }
        var batch = WriteBatch()
        rows.add(to: &batch)
        try store.write(batch)
        return (store, model)
    }

    private static func tryOut(
        command: ArraySlice<UInt8>, _ rows: inout PendingWrites
    ) throws {
        let answer = try machine.apply(
            command, time: Founding.start + Founding.hour, to: &rows)
        var coder = Coder()
        let decoded = try unsafe coder.decode(ControlAnswer.self, from: answer.span.bytes)
        precondition(decoded.refused == nil || rows.isEmpty, "refused, and done in part")
        guard !rows.isEmpty else { return }
        let problems = try ControlAuditor.problems(in: rows)
        precondition(problems.isEmpty, "\(problems)")
    }

    private static func turnedOver(_ input: [UInt8], _ model: Model) throws -> [UInt8] {
        var workload = Workload(seed: UInt64(input[1]) << 8 | UInt64(input[2]))
        var coder = Coder()
        var bytes: [UInt8] = []
        let command = ControlCommand(
            actor: workload.actor(model), origin: "fuzz", body: workload.command(model))
        try coder.encode(command, into: &bytes)
        turnOver(&bytes, as: input[3...])
        return bytes
    }
}
