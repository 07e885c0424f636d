internal import KeyValue
internal import Schema

extension SlotRow {
    static let served = SlotRow(state: .serving, move: 0, noteFirst: 1, noteNext: 1)

    /// Drives of the slot answer.
    var isServed: Bool { state == .serving || state == .leaving }

    var hasNotes: Bool { noteFirst < noteNext }
}

/// Nil where the shard has nothing to do with the slot.
func slotRow(
    _ slot: UInt32, in state: any StoreReader, _ ancestors: Ancestors?
) throws(Failure) -> SlotRow? {
    if let known = ancestors?.slot(slot) { return known }
    let key = DriveKeys.slot(slot)
    guard let bytes = try storing({ () throws(StoreError) in try state.read(key) }) else {
        return nil
    }
    guard let row = decoded(SlotRow.self, bytes[...]) else { throw damaged("a slot", key) }
    ancestors?.put(row, slot)
    return row
}

/// Refused unless the slot's drives answer here.
func servedSlot(
    _ slot: UInt32, in state: any StoreReader, _ ancestors: Ancestors?
) throws(Failure) -> SlotRow {
    let row = try slotRow(slot, in: state, ancestors)
    switch row?.state {
    case nil: throw refusal(.slotElsewhere, value: UInt64(slot))
    case .frozen, .importing: throw refusal(.slotFrozen, value: UInt64(slot))
    case .clearing, .moved: throw refusal(.slotMoved, value: row?.other, limit: UInt64(slot))
    case .serving, .leaving: return row ?? .served
    }
}
