internal import KeyValue
internal import Schema

/// The rows of one drive while a command works on them, or a query reads them.
///
/// 1. What a command changes is seen by the rest of the command, and by nobody else until all of it
///    was accepted: a refusal, wherever it comes, leaves no trace.
/// 2. Nothing but the command, its index, its time and the rows have a say in what comes out.
///
/// Its parts are extensions, one for each idea: the tree, the feed and so on. A class, so that they
/// need not pass it along; it never outlives its command.
final class Transaction {
    let keys: DriveKeys
    let actor: Actor
    let limits: Limits
    /// Nanoseconds since 1970, by the group.
    let time: UInt64
    var drive: DriveRow
    /// What each operation has made, for references by later ones.
    var made: [UInt64?] = []
    /// Something was made that a sweep waits for until then.
    var sweepWanted: UInt64?
    private let ancestors: Ancestors?
    private var driveBefore: DriveRow?
    private var rows: PendingWrites
    private var changedRowCount = 0
    private var coder: Coder

    /// Refused if there is no such drive.
    init(
        drive id: UInt64, actor: Actor, time: UInt64, _ limits: Limits, on state: any StoreReader,
        _ ancestors: Ancestors?
    ) throws(Failure) {
        self.ancestors = ancestors
        keys = DriveKeys(drive: id)
        self.actor = actor
        self.time = time
        self.limits = limits
        rows = PendingWrites(on: state)
        coder = Coder()
        driveBefore = nil
        drive = .missing
        if let known = ancestors?.drive(id) {
            drive = known
        } else {
            guard let drive = try row(DriveRow.self, at: keys.drive) else {
                throw refusal(.noDrive)
            }
            ancestors?.put(drive, id)
            self.drive = drive
        }
        driveBefore = drive
    }

    /// With a drive that is not there yet.
    init(
        making drive: DriveRow, drive id: UInt64, time: UInt64, _ limits: Limits,
        on state: any StoreReader
    ) {
        ancestors = nil
        keys = DriveKeys(drive: id)
        actor = Actor(user: drive.owner)
        self.time = time
        self.limits = limits
        self.drive = drive
        driveBefore = nil
        rows = PendingWrites(on: state)
        coder = Coder()
    }

    /// Everything that has changed, to be put into the state.
    func finish() throws(Failure) -> PendingWrites.Changes {
        try updateSweepDue()
        if drive != driveBefore {
            ancestors?.remove(drive: keys.id)
            try put(drive, at: keys.drive)
        }
        return rows.changesAlone
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
        try put(bytes: bytes, at: key)
    }

    func put(bytes: [UInt8], at key: [UInt8]) throws(Failure) {
        try countChange()
        rows.put(key, bytes)
    }

    func remove(_ key: [UInt8]) throws(Failure) {
        try countChange()
        rows.remove(key)
    }

    /// Rows whose keys begin with `prefix`, handed over without it, until `body` returns false.
    /// It may read other rows, and change none.
    /// With `start`, only what lies behind that: above it, or below where descending.
    func scan(
        _ prefix: [UInt8], after start: ArraySlice<UInt8>? = nil, descending: Bool = false,
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

    // MARK: Nodes

    func node(_ number: UInt64) throws(Failure) -> NodeRow? {
        if let known = ancestors?.node(number, in: keys.id) { return known }
        let node: NodeRow? = try row(at: keys.node(number))
        if let node, changedRowCount == 0 { ancestors?.put(node, number, in: keys.id) }
        return node
    }

    /// Where a path leads on, through a folder. Nil where that has to be looked up.
    func knownChild(of folder: UInt64, named name: String) throws(Failure) -> UInt64? {
        guard let ancestors,
            let number = ancestors.child(of: folder, named: name, in: keys.id),
            let node = try node(number), node.parent == folder, node.trashed == nil,
            node.name.utf8.elementsEqual(name.utf8)
        else { return nil }
        return number
    }

    func learn(_ child: UInt64, of folder: UInt64, named name: String) {
        ancestors?.put(child, of: folder, named: name, in: keys.id)
    }

    func putNode(_ node: NodeRow, _ number: UInt64) throws(Failure) {
        ancestors?.remove(number, in: keys.id)
        try put(node, at: keys.node(number))
    }

    func removeNode(_ number: UInt64) throws(Failure) {
        ancestors?.remove(number, in: keys.id)
        try remove(keys.node(number))
    }

    private func countChange() throws(Failure) {
        changedRowCount += 1
        guard changedRowCount <= limits.changedRowCountMax else {
            throw refusal(.transactionTooLarge, limit: UInt64(limits.changedRowCountMax))
        }
    }

    /// Names whatever comes next. Never twice in a drive, even if the drive moves to another
    /// shard, where the log's indexes are others.
    func takeNumber() -> UInt64 {
        defer { drive.numberNext += 1 }
        return drive.numberNext
    }
}

extension DriveRow {
    /// Until the row is read.
    fileprivate static let missing = DriveRow(
        owner: 0, created: 0, numberNext: 0, changeNext: 0, changeFirst: 0, byteCountMax: 0,
        byteCountUsed: 0, byteCountReserved: 0, nodeCount: 0, uploadCount: 0)
}
