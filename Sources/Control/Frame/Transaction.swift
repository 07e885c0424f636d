internal import KeyValue
internal import Schema

/// The control group's rows while a command works on them, or a query reads them.
///
/// 1. What a command changes is seen by the rest of the command, and by nobody else until all of it
///    was accepted: a refusal, wherever it comes, leaves no trace.
/// 2. Nothing but the command, its time and the rows have a say in what comes out.
/// 3. A command that changes what people decide about is recorded in the audit trail, once; the
///    sequence of that record is the revision of every row that it has put.
///
/// Its parts are extensions, one for each idea: nodes, shards, accounts and so on. A class, so that
/// they need not pass it along; it never outlives its command.
final class Transaction {
    let actor: UInt64
    let limits: ControlLimits
    /// Nanoseconds since 1970, by the group.
    let time: UInt64
    var cluster: ClusterRow
    private let origin: String?
    private var clusterBefore: ClusterRow?
    private var isRecorded = false
    private var rows: PendingWrites
    private var coder = Coder()

    /// Refused if there is no cluster yet.
    init(
        actor: UInt64, origin: String? = nil, time: UInt64, _ limits: ControlLimits,
        on state: any StoreReader
    ) throws(Failure) {
        self.actor = actor
        self.origin = origin
        self.time = time
        self.limits = limits
        rows = PendingWrites(on: state)
        clusterBefore = nil
        cluster = .missing
        guard let cluster = try row(ClusterRow.self, at: ControlKeys.cluster) else {
            throw refusal(.noCluster)
        }
        self.cluster = cluster
        clusterBefore = cluster
    }

    /// With a cluster that is not there yet.
    init(
        making cluster: FixedBytes<16>, version: UInt32, origin: String?, time: UInt64,
        _ limits: ControlLimits, on state: any StoreReader
    ) throws(Failure) {
        actor = 0
        self.origin = origin
        self.time = time
        self.limits = limits
        rows = PendingWrites(on: state)
        clusterBefore = nil
        self.cluster = .missing
        guard try bytes(at: ControlKeys.cluster) == nil else { throw refusal(.clusterExists) }
        self.cluster.cluster = cluster
        self.cluster.created = time
        self.cluster.formatVersion = version
    }

    /// Everything that has changed, to be put into the state.
    func finish() throws(Failure) -> PendingWrites {
        if cluster != clusterBefore { try put(cluster, at: ControlKeys.cluster) }
        return rows
    }

    // MARK: Changes

    /// Of every row that the command puts.
    var revision: UInt64 { clusterBefore?.changeNext ?? 1 }

    /// (3). Returns the answer that most commands give.
    func record(
        _ kind: AuditKind, _ subject: UInt64? = nil, name: String? = nil, value: UInt64? = nil
    ) throws(Failure) -> ControlAnswer {
        precondition(!isRecorded, "a command is recorded once")
        isRecorded = true
        try put(
            AuditRow(
                kind: kind, time: time, actor: actor, origin: origin, subject: subject, name: name,
                value: value),
            at: ControlKeys.audit(cluster.changeNext))
        cluster.changeNext += 1
        // More than is added, so that the trail shrinks where the setting was lowered.
        try trimTrail(countMax: 2)
        return ControlAnswer(number: subject, revision: revision)
    }

    func check(
        _ expected: UInt64?, against found: UInt64, _ subject: UInt64? = nil, name: String? = nil
    ) throws(Failure) {
        guard let expected, expected != found else { return }
        throw refusal(.changed, subject, value: found, limit: expected, name: name)
    }

    // MARK: Rows

    func row<Row: Message>(_ type: Row.Type = Row.self, at key: [UInt8]) throws(Failure) -> Row? {
        guard let bytes = try bytes(at: key) else { return nil }
        return try decode(Row.self, bytes, at: key)
    }

    func bytes(at key: [UInt8]) throws(Failure) -> [UInt8]? {
        try storing { () throws(StoreError) in try rows.read(key) }
    }

    func decode<Row: Message>(
        _ type: Row.Type = Row.self, _ bytes: [UInt8], at key: [UInt8]
    ) throws(Failure) -> Row {
        do throws(SchemaError) {
            return try unsafe coder.decode(Row.self, from: bytes.span.bytes)
        } catch {
            throw damaged(Row.name, key)
        }
    }

    func put(_ row: some Message, at key: [UInt8]) throws(Failure) {
        var bytes: [UInt8] = []
        do throws(SchemaError) {
            try coder.encode(row, into: &bytes)
        } catch {
            // Limits are checked before; were one forgotten, this command ends here and the
            // cluster does not.
            throw refusal(.malformed)
        }
        rows.put(key, bytes)
    }

    func put(bytes: [UInt8], at key: [UInt8]) {
        rows.put(key, bytes)
    }

    func remove(_ key: [UInt8]) {
        rows.remove(key)
    }

    /// Puts the rows by which something is found, in the place of those by which it was.
    func replace(_ before: [Pair], with after: [Pair]) {
        for pair in before where !after.contains(where: { $0.key == pair.key }) {
            rows.remove(pair.key)
        }
        for pair in after where !before.contains(pair) { rows.put(pair.key, pair.value) }
    }

    /// What a row of an index leads to.
    func number(at key: [UInt8]) throws(Failure) -> UInt64? {
        guard let bytes = try bytes(at: key) else { return nil }
        var reader = KeyReader(bytes[...])
        guard let number = reader.number(), reader.isAtEnd else { throw damaged("a number", key) }
        return number
    }

    /// Rows whose keys begin with `prefix`, handed over without it, until `body` returns false.
    /// It may read other rows, and change none.
    /// With `start`, only what lies behind that: above it, or below where descending.
    func scan(
        _ prefix: [UInt8], after start: [UInt8]? = nil, descending: Bool = false,
        _ body: (_ rest: ArraySlice<UInt8>, _ value: [UInt8]) throws(Failure) -> Bool
    ) throws(Failure) {
        var range = KeyRange(prefix: prefix)
        if let start {
            range =
                descending
                ? KeyRange(from: prefix, to: prefix + start)
                : KeyRange(from: prefix + start + [0], to: range.upper)
        }
        var failure: Failure?
        try storing { () throws(StoreError) in
            try rows.scan(range, descending: descending) { key, value in
                do throws(Failure) {
                    let key = [UInt8](copying: key)
                    return try body(key[prefix.count...], [UInt8](copying: value))
                } catch {
                    failure = error
                    return false
                }
            }
        }
        if let failure { throw failure }
    }
}

extension ClusterRow {
    /// Until the row is read, or made. The first shard is the control group, number 0.
    fileprivate static let missing = ClusterRow(
        cluster: FixedBytes { _ in 0 }, created: 0, formatVersion: 0, changeNext: 1,
        changeFirst: 1, nodeNext: 1, tokenNext: 1, shardNext: 0, moveNext: 1, accountNext: 1,
        groupNext: 1, nodeCount: 0, tokenCount: 0, zoneCount: 0, shardCount: 0, accountCount: 0,
        groupCount: 0, domainCount: 0, administratorCount: 0, moveActiveCount: 0, slotEpoch: 1,
        slotEpochFirst: 2, placementEpoch: 0)
}
