package import KeyValue
internal import Schema

/// Walks all rows of the control group and names everything that is not as it has to be. Takes a
/// few reads for each row, and memory for little more than what it finds.
package final class ControlAuditor {
    /// Past so many there is nothing to be learnt from more.
    private static let problemCountMax = 100
    /// Those in which something else is found, and which so have as many rows as there is to find.
    private static let indexes: [ControlKeys.Table] = [
        .nodeName, .nodeKey, .certificate, .tokenHash, .tokenExpiry, .moving, .accountName,
        .accountEmail, .accountDomain, .groupName, .membership,
    ]

    package private(set) var problems: [String] = []
    let rows: Transaction
    private var indexCounts: [ControlKeys.Table: Int] = [:]

    package static func problems(
        in state: some StoreReader, limits: ControlLimits = ControlLimits()
    ) throws(StoreError) -> [String] {
        do throws(Failure) {
            let auditor = ControlAuditor(
                try Transaction(actor: 0, time: 0, limits, on: state))
            try auditor.audit()
            return auditor.problems
        } catch {
            switch error {
            case .refused(let reason): return ["\(reason)"]
            case .store(let error):
                guard error.kind == .corrupt else { throw error }
                return ["\(error)"]
            }
        }
    }

    private init(_ rows: Transaction) {
        self.rows = rows
    }

    private func audit() throws(Failure) {
        try auditNodes()
        try auditTokens()
        try auditShards()
        try auditMoves()
        try auditPlacement()
        try auditAccounts()
        try auditGroups()
        try auditTrail()
        try auditTables()
    }

    func report(_ problem: String) {
        guard problems.count < Self.problemCountMax else { return }
        problems.append(problem)
    }

    func expect(_ isSo: Bool, _ problem: @autoclosure () -> String) {
        if !isSo { report(problem()) }
    }

    func expect(_ what: String, _ counted: some BinaryInteger, _ found: Int) {
        expect(Int(counted) == found, "\(found) \(what), counted \(counted)")
    }

    /// Each row that finds another has to be there; `auditTables` knows of those that find nothing.
    func expect(_ pairs: [Pair]) throws(Failure) {
        for pair in pairs {
            guard let table = ControlKeys.Table(rawValue: pair.key[0]) else { continue }
            indexCounts[table, default: 0] += 1
            let found = try rows.bytes(at: pair.key)
            expect(found == pair.value, "\(table) does not lead to \(pair.value): \(pair.key)")
        }
    }

    func forEach<Row: Message>(
        _ table: ControlKeys.Table,
        _ body: (_ key: ArraySlice<UInt8>, _ row: Row) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = ControlKeys.table(table)
        try rows.scan(prefix) { (key, value) throws(Failure) in
            try body(key, rows.decode(Row.self, value, at: prefix + key))
            return true
        }
    }

    func forEachNumbered<Row: Message>(
        _ table: ControlKeys.Table, below next: UInt64,
        _ body: (_ number: UInt64, _ row: Row) throws(Failure) -> Void
    ) throws(Failure) {
        try forEach(table) { (key, row: Row) throws(Failure) in
            let number = try Transaction.number(key)
            expect(number < next, "\(table) \(number) was never given")
            try body(number, row)
        }
    }

    private func auditTrail() throws(Failure) {
        var next = rows.cluster.changeFirst
        var last: UInt64 = 0
        try forEachNumbered(.audit, below: rows.cluster.changeNext) {
            (sequence, row: AuditRow) throws(Failure) in
            expect(sequence == next, "the trail goes on with \(sequence), not with \(next)")
            expect(row.time >= last, "the trail goes back in time at \(sequence)")
            next = sequence + 1
            last = row.time
        }
        expect(next == rows.cluster.changeNext, "the trail ends before \(next)")
        try forEach(.setting) { (key, row: SettingRow) throws(Failure) in
            let setting = Setting.named(Transaction.text(key))
            expect(setting?.admits(row.value) ?? true, "a setting out of bounds: \(key)")
        }
    }

    /// No table has a row that no other knows of, and there are no tables but the known ones.
    private func auditTables() throws(Failure) {
        var counts: [ControlKeys.Table: Int] = [:]
        try rows.scan([]) { (key, _) throws(Failure) in
            guard let byte = key.first, let table = ControlKeys.Table(rawValue: byte) else {
                report("a row of no table: \(key)")
                return true
            }
            counts[table, default: 0] += 1
            return true
        }
        for table in Self.indexes {
            expect("rows in \(table)", indexCounts[table] ?? 0, counts[table] ?? 0)
        }
        expect("nodes", rows.cluster.nodeCount, counts[.node] ?? 0)
        expect("tokens", rows.cluster.tokenCount, counts[.token] ?? 0)
        expect("zones", rows.cluster.zoneCount, counts[.zone] ?? 0)
        expect("shards", rows.cluster.shardCount, counts[.shard] ?? 0)
        expect("accounts", rows.cluster.accountCount, counts[.account] ?? 0)
        expect("groups", rows.cluster.groupCount, counts[.group] ?? 0)
        expect("domains", rows.cluster.domainCount, counts[.domain] ?? 0)
        let changes = rows.cluster.slotEpoch + 1 - rows.cluster.slotEpochFirst
        expect("changes of slots", changes, counts[.slotChange] ?? 0)
    }
}
