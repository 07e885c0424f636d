internal import KeyValue
internal import Schema

// What the source of a move hands out, piece by piece (`SlotTransaction`).
extension Drive {
    func export(_ query: ExportQuery, from state: some StoreReader) throws(Failure) -> ExportAnswer
    {
        guard let slot = try slotRow(query.slot, in: state, nil) else {
            throw refusal(.slotElsewhere, value: UInt64(query.slot))
        }
        var answer = ExportAnswer(slot: slot, to: query.from, noteCountLeft: 0)
        let isLeaving = slot.state == .leaving || slot.state == .frozen
        guard isLeaving, slot.move == query.move else { return answer }
        if query.from.hasAllKeys {
            try exportNoted(query, slot, from: state, into: &answer)
        } else {
            try exportRows(query, from: state, into: &answer)
        }
        answer.noteCountLeft = slot.noteNext - 1 - min(slot.noteNext - 1, answer.to.note)
        return answer
    }

    private func exportRows(
        _ query: ExportQuery, from state: some StoreReader, into answer: inout ExportAnswer
    ) throws(Failure) {
        var left = Int(query.byteCountMax)
        var isFull = false
        for range in DriveKeys.ranges(of: query.slot) where !isFull {
            let start = query.from.key.map { $0 + [0] } ?? []
            let from = start.lexicographicallyPrecedes(range.lower) ? range.lower : start
            try storing { () throws(StoreError) in
                try state.scan(KeyRange(from: from, to: range.upper)) { key, value in
                    let byteCount = key.byteCount + value.byteCount
                    let isRoom = byteCount <= left && answer.rows.count < limits.exportedRowCount
                    guard isRoom || answer.rows.isEmpty else {
                        isFull = true
                        return false
                    }
                    left -= min(left, byteCount)
                    let bytes = [UInt8](copying: key)
                    answer.rows.append(SlotPair(key: bytes, value: [UInt8](copying: value)))
                    answer.to.key = bytes
                    return true
                }
            }
        }
        guard !isFull else { return }
        answer.to.key = nil
        answer.to.hasAllKeys = true
    }

    /// The rows as they are now: of one with several notes, once for all of these.
    private func exportNoted(
        _ query: ExportQuery, _ slot: SlotRow, from state: some StoreReader,
        into answer: inout ExportAnswer
    ) throws(Failure) {
        var left = Int(query.byteCountMax)
        var seen: Set<[UInt8]> = []
        var note = query.from.note + 1
        let end = min(slot.noteNext, note + UInt64(limits.exportedRowCount))
        while note < end {
            let noteKey = DriveKeys.note(query.slot, note)
            guard let key = try storing({ () throws(StoreError) in try state.read(noteKey) })
            else { throw damaged("a note", noteKey) }
            if seen.insert(key).inserted {
                let value = try storing { () throws(StoreError) in try state.read(key) }
                let byteCount = key.count + (value?.count ?? 0)
                guard byteCount <= left || answer.rows.isEmpty else { return }
                left -= min(left, byteCount)
                answer.rows.append(SlotPair(key: key, value: value))
            }
            answer.to.note = note
            note += 1
        }
    }
}
