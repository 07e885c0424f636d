internal import KeyValue
internal import Schema

/// The rows of a slot while a step of its move is taken.
///
/// A slot moves from one shard to another while it is served. At the source it goes
///
///     serving → leaving → frozen → clearing → moved
///        ↖_________↙_________↙       (the move is given up)
///
/// and at the destination
///
///     nothing, or moved → importing → serving
///                             ↘ clearing → moved       (the move is given up)
///
/// While it leaves, all its rows are copied in the order of their keys, and each change of a row is
/// noted; then the rows that notes name are copied, as they are by then, until few notes are left.
/// Only then it is frozen, for as long as these last ones take.
///
/// 1. No two shards serve a slot: the destination begins after the source has stopped, and after the
///    slot table names it.
/// 2. How far a copy is stands at the destination, and each piece says between which two places it
///    belongs: so a piece that comes twice, or late, changes nothing, and whoever drives the move may
///    stop anywhere and be two.
/// 3. Notes are numbered from 1 in each move. A row that has changed since it was copied has a note
///    behind that, so what the last note's copy leaves behind is what the source has.
/// 4. A step names its move. A slot takes part in moves with ever higher numbers only; a step of an
///    earlier one, however late it comes, changes nothing. So does what would undo a move that is
///    done. Giving up leaves the number behind, so that the beginning can't come after the end.
/// 5. Rows that are the shard's and not a drive's are not copied: references to chunks and sweeps
///    that are due come and go with the rows that they are made from.
///
/// Whether a chunk is referenced is asked of all shards, one after another, and a slot may move
/// meanwhile: from one that was not asked yet to one that was. So the answers count only if the slot
/// table has the same epoch after the last of them as before the first, as a `ReferenceSurvey` sees
/// to: the source drops rows only after the switch, and the destination has all before it.
final class SlotTransaction {
    private let slot: UInt32
    private let limits: Limits
    private let ancestors: Ancestors?
    private var row: SlotRow?
    private let state: any StoreReader
    private let rows = ChangedRows()
    private var coder = Coder()

    init(
        _ slot: UInt32, _ limits: Limits, on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) {
        guard slot < Slots.count else { throw refusal(.malformed) }
        self.slot = slot
        self.limits = limits
        self.ancestors = ancestors
        self.state = state
        row = try slotRow(slot, in: state, ancestors)
    }

    func finish() throws(Failure) -> (DriveAnswer, Transaction.Changes) {
        guard let row else { throw refusal(.slotElsewhere, value: UInt64(slot)) }
        return (DriveAnswer(slot: row), Transaction.Changes(rows, ancestors))
    }

    private func put(_ row: SlotRow) throws(Failure) {
        if row.isServed != self.row?.isServed { ancestors?.removeAll() }
        ancestors?.remove(slot: slot)
        self.row = row
        guard let bytes = encoded(row) else { throw refusal(.malformed) }
        rows.put(DriveKeys.slot(slot), bytes)
    }

    // MARK: Steps

    func take(_ step: StepSlot) throws(Failure) {
        let known = row?.move ?? 0
        switch (step.step, row?.state) {
        case (.leave, .serving) where step.move > known && row?.hasNotes == false:
            try put(
                SlotRow(
                    state: .leaving, move: step.move, other: step.other, noteFirst: 1, noteNext: 1))
        case (.freeze, .leaving) where step.move == known: try change { $0.state = .frozen }
        case (.handOver, .frozen) where step.move == known: try change { $0.state = .clearing }
        case (.keep, .leaving) where step.move == known,
            (.keep, .frozen) where step.move == known:
            try change { row in
                row.state = .serving
                row.other = nil
            }
        // (4).
        case (.keep, .serving) where step.move > known: try change { $0.move = step.move }
        case (.takeIn, nil),
            (.takeIn, .moved) where step.move > known:
            try put(
                SlotRow(
                    state: .importing, move: step.move, other: step.other, noteFirst: 1,
                    noteNext: 1, position: .start))
        case (.serve, .importing)
        where step.move == known && row?.position?.hasAllKeys == true:
            try put(
                SlotRow(state: .serving, move: step.move, noteFirst: 1, noteNext: 1))
        case (.giveUp, .importing) where step.move == known:
            try change { row in
                row.state = .clearing
                row.position = nil
            }
        // (4).
        case (.giveUp, nil):
            try put(
                SlotRow(
                    state: .moved, move: step.move, other: step.other, noteFirst: 1, noteNext: 1))
        case (.giveUp, .moved) where step.move > known,
            (.giveUp, .clearing) where step.move > known:
            try change { row in
                row.move = step.move
                row.other = step.other
            }
        case (.clear, _): try clear(step)
        default: break
        }
    }

    private func change(_ body: (inout SlotRow) -> Void) throws(Failure) {
        guard var row else { return }
        body(&row)
        try put(row)
    }

    // MARK: Clearing

    /// Notes first: rows that go make none.
    private func clear(_ step: StepSlot) throws(Failure) {
        guard var row else { return }
        let end: UInt64
        switch row.state {
        case .serving, .clearing: end = row.noteNext
        case .leaving where step.move == row.move, .frozen where step.move == row.move:
            end = min(row.noteNext, (step.note ?? 0) + 1)
        case .leaving, .frozen, .importing, .moved: return
        }
        var left = limits.clearedRowCount
        while row.noteFirst < end, left > 0 {
            rows.remove(DriveKeys.note(slot, row.noteFirst))
            row.noteFirst += 1
            left -= 1
        }
        if row.state == .clearing, !row.hasNotes, left > 0 {
            let keys = try keys(countMax: left)
            for key in keys { try replace(key, with: nil) }
            if keys.count < left { row.state = .moved }
        }
        try put(row)
    }

    private func keys(countMax: Int) throws(Failure) -> [[UInt8]] {
        var keys: [[UInt8]] = []
        for range in DriveKeys.ranges(of: slot) {
            try storing { () throws(StoreError) in
                try rows.scan(range, descending: false, over: state) { key, _ in
                    guard keys.count < countMax else { return false }
                    keys.append([UInt8](copying: key))
                    return true
                }
            }
        }
        return keys
    }

    // MARK: Importing

    /// (2).
    func take(_ piece: ImportRows) throws(Failure) {
        guard var row, row.state == .importing, row.move == piece.move,
            row.position == piece.from
        else { return }
        let ranges = DriveKeys.ranges(of: slot)
        for pair in piece.rows {
            guard ranges.contains(where: { $0.contains(pair.key) }) else {
                throw refusal(.malformed)
            }
            try replace(pair.key, with: pair.value)
        }
        row.position = piece.to
        try put(row)
    }

    /// (5).
    private func replace(_ key: [UInt8], with value: [UInt8]?) throws(Failure) {
        let old = try storing { () throws(StoreError) in try rows.read(key, over: state) }
        guard let place = DriveKeys.Place(key) else { throw damaged("a key", key) }
        switch place.table {
        case .version, .page:
            let (before, after) = (try chunks(old, place, key), try chunks(value, place, key))
            try count(after, of: place.drive) { $0 + 1 }
            try count(before, of: place.drive) { count in
                count > 0 ? count - 1 : nil
            }
        case .drive:
            let keys = DriveKeys(drive: place.drive)
            if let old, let due = try decode(DriveRow.self, old, key).sweepDue {
                rows.remove(keys.sweep(at: due))
            }
            if let value, let due = try decode(DriveRow.self, value, key).sweepDue {
                rows.put(keys.sweep(at: due), [])
            }
        default: break
        }
        if let value { rows.put(key, value) } else { rows.remove(key) }
    }

    private func chunks(
        _ value: [UInt8]?, _ place: DriveKeys.Place, _ key: [UInt8]
    ) throws(Failure) -> ChunkList? {
        guard let value else { return nil }
        let bytes =
            place.table == .page
            ? try decode(ManifestPage.self, value, key).chunks
            : try decode(VersionRow.self, value, key).chunks
        guard let bytes else { return nil }
        guard let chunks = ChunkList(bytes) else { throw damaged("chunks", key) }
        return chunks
    }

    /// Nil from `change` says that the count can't be right.
    private func count(
        _ chunks: ChunkList?, of drive: UInt64, _ change: (UInt64) -> UInt64?
    ) throws(Failure) {
        let keys = DriveKeys(drive: drive)
        try chunks?.forEachID { (id) throws(Failure) in
            let key = keys.reference(to: id)
            let stored = try storing { () throws(StoreError) in try rows.read(key, over: state) }
            var count: UInt64 = 0
            if let stored {
                var reader = KeyReader(stored[...])
                guard let number = reader.ordered() else { throw damaged("a reference", key) }
                count = number
            }
            guard let changed = change(count) else { throw damaged("a reference", key) }
            guard changed > 0 else { return rows.remove(key) }
            var bytes: [UInt8] = []
            bytes.append(ordered: changed)
            rows.put(key, bytes)
        }
    }

    private func decode<Row: Message>(
        _ type: Row.Type, _ value: [UInt8], _ key: [UInt8]
    ) throws(Failure) -> Row {
        guard let row = decoded(type, value[...]) else { throw damaged(Row.name, key) }
        return row
    }
}

extension SlotPosition {
    static let start = SlotPosition(hasAllKeys: false, note: 0)
}
