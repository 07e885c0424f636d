internal import KeyValue
internal import Schema

extension Auditor {
    /// Each sweep is that of a drive that is here, and waits for it.
    static func sweepProblems(in state: some StoreReader) throws(StoreError) -> [String] {
        var waiting: [(due: UInt64, drive: UInt64)] = []
        try state.scan(KeyRange(prefix: [DriveKeys.sweepSpace])) { key, _ in
            var reader = KeyReader([UInt8](copying: key)[1...])
            if let due = reader.fixed(), let drive = reader.fixed() { waiting.append((due, drive)) }
            return true
        }
        var problems: [String] = []
        for (due, drive) in waiting {
            let row = try state.read(DriveKeys(drive: drive).drive)
            if row.flatMap({ decoded(DriveRow.self, $0[...]) })?.sweepDue != due {
                problems.append("drive \(drive) does not wait for its sweep at \(due)")
            }
        }
        return problems
    }

    /// All slots that the shard knows, and what is wrong with their rows.
    static func slots(
        in state: some StoreReader
    ) throws(StoreError) -> (slots: [UInt32: SlotRow], problems: [String]) {
        var slots: [UInt32: SlotRow] = [:]
        var problems: [String] = []
        try state.scan(KeyRange(prefix: [DriveKeys.slotSpace])) { key, value in
            let key = [UInt8](copying: key)
            guard key.count == 3, let row = decoded(SlotRow.self, [UInt8](copying: value)[...])
            else {
                problems.append("a slot that is none: \(key)")
                return true
            }
            let slot = UInt32(key[1]) << 8 | UInt32(key[2])
            slots[slot] = row
            if (row.state == .importing) != (row.position != nil) {
                problems.append("slot \(slot) is \(row.state), and half copied")
            }
            if row.state == .moved, row.hasNotes { problems.append("slot \(slot) kept its notes") }
            return true
        }
        var noteCounts: [UInt32: UInt64] = [:]
        try state.scan(KeyRange(prefix: [DriveKeys.noteSpace])) { key, value in
            var reader = KeyReader([UInt8](copying: key)[3...])
            let slot = UInt32([UInt8](copying: key)[1]) << 8 | UInt32([UInt8](copying: key)[2])
            let count = noteCounts[slot, default: 0]
            noteCounts[slot] = count + 1
            let isOfSlot = DriveKeys.ranges(of: slot).contains {
                $0.contains([UInt8](copying: value))
            }
            if !isOfSlot || reader.fixed() != slots[slot].map({ $0.noteFirst + count }) {
                problems.append("slot \(slot): a note out of order: \([UInt8](copying: key))")
            }
            return true
        }
        for (slot, row) in slots.sorted(by: { $0.key < $1.key })
        where noteCounts[slot] ?? 0 != row.noteNext - row.noteFirst {
            problems.append("slot \(slot) has \(noteCounts[slot] ?? 0) notes")
        }
        for slot in noteCounts.keys.sorted() where slots[slot] == nil {
            problems.append("slot \(slot) has notes, and is not here")
        }
        return (slots, problems)
    }
}
