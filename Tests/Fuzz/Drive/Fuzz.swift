import Drive
import DriveModel
import FuzzDriver
import KeyValue
import Schema

/// Gives a shard commands and queries that nobody meant: any bytes, and transactions that made sense
/// before bytes of them were turned over. Each is answered; a refusal has changed nothing; and
/// whatever was done, an auditor finds nothing wrong.
///
/// Of an input the first byte says which: 0 a command and 1 a query of the bytes behind it, else a
/// workload's transaction, which the next two draw, with changes of two bytes: where, and to what.
@main enum DriveFuzz {
    static let drive: UInt64 = 1
    static let machine = Drive()

    static func main() throws {
        let (shard, model) = try prepared()
        fuzz { input in
            let bytes = [UInt8](copying: input)
            guard bytes.count > 2 else { return }
            var rows = PendingWrites(on: shard)
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

    /// Some drive with some of everything in it.
    private static func prepared() throws -> (MemoryStore, Model) {
        let store = MemoryStore(on: MemoryDevice())
        var rows = PendingWrites(on: store)
        var time: UInt64 = 1_000_000_000
        let open = OpenSlots(first: 0, slotCount: 1)
        _ = try machine.apply(DriveCommand(body: .openSlots(open)), time: time, to: &rows)
        let create = CreateDrive(drive: drive, owner: 7, byteCountMax: 1 << 20)
        _ = try machine.apply(DriveCommand(body: .createDrive(create)), time: time, to: &rows)
        var model = Model(limits: machine.limits, owner: 7, time: time, byteCountMax: 1 << 20)
        var workload = Workload(seed: 1)
        for _ in 0..<200 {
            time += 1_000_000_000
            let transaction = workload.transaction(model, on: drive)
            let answer = try machine.apply(
                DriveCommand(body: .transaction(transaction)), time: time, to: &rows)
            _ = model.apply(transaction, time: time, answered: answer)
        }
        var batch = WriteBatch()
        rows.add(to: &batch)
        try store.write(batch)
        return (store, model)
    }

    private static func tryOut(
        command: ArraySlice<UInt8>, _ rows: inout PendingWrites
    ) throws {
        let answer = try machine.apply(command, time: 1_000_000_000_000, to: &rows)
        var coder = Coder()
        let decoded = try unsafe coder.decode(DriveAnswer.self, from: answer.span.bytes)
        precondition(decoded.refused == nil || rows.isEmpty, "refused, and done in part")
        guard !rows.isEmpty else { return }
        let problems = try Auditor.problems(in: rows)
        precondition(problems.isEmpty, "\(problems)")
    }

    private static func turnedOver(_ input: [UInt8], _ model: Model) throws -> [UInt8] {
        var workload = Workload(seed: UInt64(input[1]) << 8 | UInt64(input[2]))
        var coder = Coder()
        var bytes: [UInt8] = []
        let transaction = workload.transaction(model, on: drive)
        try coder.encode(DriveCommand(body: .transaction(transaction)), into: &bytes)
        turnOver(&bytes, as: input[3...])
        return bytes
    }
}
