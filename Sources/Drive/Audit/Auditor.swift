package import KeyValue
internal import Schema

/// Walks all rows of a shard and names everything that is not as it has to be. Takes a few reads for
/// each row, and memory for little more than what it finds.
package final class Auditor {
    package private(set) var problems: [String] = []
    /// Past so many there is nothing to be learnt from more.
    private static let problemCountMax = 100

    /// To chunks, as they should be.
    var references = Tally()
    let rows: Transaction
    let drive: UInt64

    /// Of all drives.
    package static func problems(
        in state: some StoreReader, limits: Limits = Limits()
    ) throws(StoreError) -> [String] {
        var references = try references(in: state)
        var (slots, problems) = try slots(in: state)
        problems += try sweepProblems(in: state)
        for drive in try drives(in: state) {
            do throws(Failure) {
                let slot = slots[Slots.slot(of: drive)]
                if slot == nil || slot?.state == .moved {
                    problems.append("drive \(drive) has rows here, and its slot is elsewhere")
                }
                // Only parts of it may be here.
                if slot?.state == .importing || slot?.state == .clearing {
                    references[drive] = nil
                    continue
                }
                let rows = try Transaction(
                    drive: drive, actor: Actor(user: 0), time: 0, limits, on: state, nil,
                    evenIfNotServed: true, evenIfUnmade: true)
                let auditor = Auditor(rows, drive: drive)
                try auditor.audit()
                problems += auditor.problems
                if references.removeValue(forKey: drive) ?? Tally() != auditor.references {
                    problems.append("drive \(drive): references are counted wrongly")
                }
            } catch {
                switch error {
                case .refused(let reason): problems.append("drive \(drive): \(reason)")
                case .store(let error):
                    guard error.kind == .corrupt else { throw error }
                    problems.append("drive \(drive): \(error)")
                }
            }
        }
        for drive in references.keys.sorted() {
            problems.append("drive \(drive) refers to chunks, but is not there")
        }
        return problems
    }

    /// Ids of all drives that have any row.
    package static func drives(in state: some StoreReader) throws(StoreError) -> [UInt64] {
        var drives: [UInt64] = []
        var lower: [UInt8]? = [DriveKeys.space]
        while let start = lower {
            lower = nil
            try state.scan(KeyRange(from: start, to: [DriveKeys.space + 1])) { key, _ in
                var reader = KeyReader([UInt8](copying: key)[1...])
                if let drive = reader.fixed() {
                    drives.append(drive)
                    lower = DriveKeys(drive: drive).all.upper
                }
                return false
            }
        }
        return drives
    }

    func report(_ problem: String) {
        guard problems.count < Self.problemCountMax else { return }
        problems.append("drive \(drive): \(problem)")
    }

    private init(_ rows: Transaction, drive: UInt64) {
        self.rows = rows
        self.drive = drive
    }

    private func audit() throws(Failure) {
        guard rows.drive.isMade else { return try auditUnmade() }
        try auditTree()
        try auditDetails()
        try auditFeed()
        try auditContent()
        try auditAccess()
        try auditSearch()
        try auditOutbox()
    }

    /// All rows of a table: the parts of the key behind the table, and the value.
    func forEach(
        _ table: DriveKeys.Table,
        _ body: (inout KeyReader, _ value: [UInt8], _ key: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = rows.keys.table(table)
        try rows.scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            try body(&reader, value, prefix + rest)
            return true
        }
    }
}
