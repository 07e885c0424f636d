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
    let ancestors: Ancestors?
    private var driveBefore: DriveRow?
    /// The drive's own.
    private var slot: SlotRow
    /// While the slot leaves.
    private var changedKeys: [[UInt8]] = []
    private let state: any StoreReader
    private let workspace: Workspace
    private var changedRowCount = 0

    /// Refused if there is no such drive, unless it may be `unmade`, or not here; an auditor looks at
    /// those too that wait to be served.
    init(
        drive id: UInt64, actor: Actor, time: UInt64, _ limits: Limits, on state: any StoreReader,
        _ ancestors: Ancestors?, evenIfNotServed: Bool = false, evenIfUnmade: Bool = false
    ) throws(Failure) {
        self.ancestors = ancestors
        slot =
            evenIfNotServed
            ? .served : try servedSlot(Slots.slot(of: id), in: state, ancestors)
        keys = DriveKeys(drive: id)
        self.actor = actor
        self.time = time
        self.limits = limits
        self.state = state
        workspace = ancestors?.takeWorkspace() ?? Workspace()
        driveBefore = nil
        drive = .unmade
        if let known = ancestors?.drive(id) {
            drive = known
        } else if let drive = try row(DriveRow.self, at: keys.drive) {
            ancestors?.put(drive, id)
            self.drive = drive
        } else if !evenIfUnmade {
            throw refusal(.noDrive)
        }
        driveBefore = drive
    }

    /// With a drive that is not there yet.
    init(
        making drive: DriveRow, drive id: UInt64, time: UInt64, _ limits: Limits,
        on state: any StoreReader, _ ancestors: Ancestors?
    ) throws(Failure) {
        self.ancestors = ancestors
        slot = try servedSlot(Slots.slot(of: id), in: state, ancestors)
        keys = DriveKeys(drive: id)
        actor = Actor(user: drive.owner)
        self.time = time
        self.limits = limits
        self.drive = drive
        self.state = state
        driveBefore = nil
        workspace = ancestors?.takeWorkspace() ?? Workspace()
    }

    deinit { ancestors?.giveBack(workspace) }

    /// Everything that has changed, to be put into the state. Whoever does that lets go of the
    /// transaction first, which still reads the state as it was.
    func finish() throws(Failure) -> Changes {
        try updateSweepDue()
        if let driveBefore { try notifyOfQuota(usedBefore: driveBefore.byteCountUsed) }
        if drive != driveBefore {
            workspace.drive = drive
            try put(drive, at: keys.drive)
        }
        try noteChanges()
        return Changes(keys.id, workspace, ancestors)
    }

    struct Changes {
        private enum Rows {
            case drive(UInt64, Workspace)
            case slots(ChangedRows)
        }

        private let rows: Rows
        private let ancestors: Ancestors?

        fileprivate init(_ drive: UInt64, _ workspace: Workspace, _ ancestors: Ancestors?) {
            rows = .drive(drive, workspace)
            self.ancestors = ancestors
        }

        /// Of slots, of which the ancestors know nothing any more.
        init(_ rows: ChangedRows, _ ancestors: Ancestors?) {
            self.rows = .slots(rows)
            self.ancestors = ancestors
        }

        func add(to state: inout some OrderedState) throws(StoreError) {
            do throws(StoreError) {
                switch rows {
                case .drive(let drive, let workspace):
                    try workspace.rows.add(to: &state)
                    ancestors?.take(workspace, of: drive)
                case .slots(let changes): try changes.add(to: &state)
                }
            } catch {
                ancestors?.removeAll()
                throw error
            }
        }
    }

    /// For the copy that is under way (`SlotTransaction`).
    private func noteChanges() throws(Failure) {
        guard !changedKeys.isEmpty else { return }
        let number = Slots.slot(of: keys.id)
        for key in Set(changedKeys).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            workspace.rows.put(DriveKeys.note(number, slot.noteNext), key)
            slot.noteNext += 1
        }
        guard slot.noteNext - slot.noteFirst <= limits.noteCountMax else {
            throw refusal(.slotFrozen, value: UInt64(number))
        }
        guard let bytes = encoded(slot) else { throw refusal(.malformed) }
        ancestors?.remove(slot: number)
        workspace.rows.put(DriveKeys.slot(number), bytes)
    }

    private func noteChange(of key: [UInt8]) {
        guard slot.state == .leaving else { return }
        // References and sweeps are made anew at the destination.
        if key[0] == DriveKeys.space || key[0] == DriveKeys.deliverySpace {
            changedKeys.append(key)
        }
    }

    // MARK: Rows

    func row<Row: Message>(_ type: Row.Type = Row.self, at key: [UInt8]) throws(Failure) -> Row? {
        guard let bytes = try bytes(at: key) else { return nil }
        return try decode(Row.self, bytes, at: key)
    }

    func bytes(at key: [UInt8]) throws(Failure) -> [UInt8]? {
        try storing { () throws(StoreError) in
            try workspace.rows.read(key, over: state)
        }
    }

    /// For rows that are read again and again, and lie in a table of which `Ancestors` hears.
    func knownRow<Row: Message>(
        _ type: Row.Type = Row.self, at key: [UInt8]
    ) throws(Failure) -> Row? {
        let bytes: [UInt8]?
        if let changed = workspace.rows.known(key) {
            bytes = changed
        } else if let known = ancestors?.row(at: key) {
            bytes = known
        } else {
            bytes = try storing { () throws(StoreError) in try state.read(key) }
            ancestors?.put(bytes, at: key)
        }
        return try bytes.map { (bytes) throws(Failure) in try decode(Row.self, bytes, at: key) }
    }

    func decode<Row: Message>(
        _ type: Row.Type = Row.self, _ bytes: [UInt8], at key: [UInt8]
    ) throws(Failure) -> Row {
        do throws(SchemaError) {
            return try unsafe workspace.coder.decode(Row.self, from: bytes.span.bytes)
        } catch {
            throw damaged(Row.name, key)
        }
    }

    /// `isNew` where it is known that there is no such row yet: nobody looks for it then.
    func put(_ row: some Message, at key: [UInt8], isNew: Bool = false) throws(Failure) {
        var bytes: [UInt8] = []
        do throws(SchemaError) {
            try workspace.coder.encode(row, into: &bytes)
        } catch {
            // Limits are checked before; were one forgotten, this command ends here and the
            // cluster does not.
            throw refusal(.malformed)
        }
        try put(bytes: bytes, at: key, isNew: isNew)
    }

    func put(bytes: [UInt8], at key: [UInt8], isNew: Bool = false) throws(Failure) {
        try countChange(at: key)
        noteChange(of: key)
        if isNew { workspace.rows.insert(key, bytes) } else { workspace.rows.put(key, bytes) }
    }

    func remove(_ key: [UInt8]) throws(Failure) {
        try countChange(at: key)
        noteChange(of: key)
        workspace.rows.remove(key)
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
            try workspace.rows.scan(range, descending: descending, over: state) { key, value in
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

    // MARK: Nodes and entries

    func node(_ number: UInt64) throws(Failure) -> NodeRow? {
        if let changed = workspace.nodes[number] { return changed }
        if let known = ancestors?.node(number, in: keys.id) { return known }
        let node: NodeRow? = try row(at: keys.node(number))
        if let node { ancestors?.put(node, number, in: keys.id) }
        return node
    }

    func putNode(_ node: NodeRow, _ number: UInt64, isNew: Bool = false) throws(Failure) {
        try put(node, at: keys.node(number), isNew: isNew)
        workspace.nodes[number] = .some(node)
    }

    func removeNode(_ number: UInt64) throws(Failure) {
        try remove(keys.node(number))
        workspace.nodes[number] = .some(nil)
    }

    func entry(of number: UInt64, _ node: NodeRow) throws(Failure) -> EntryRow {
        if let changed = workspace.entries[number] {
            if let changed { return changed }
        } else if let known = ancestors?.folder(number, in: keys.id) {
            return known
        }
        let key = entryKey(of: number, node)
        guard let entry = try row(EntryRow.self, at: key), entry.node == number else {
            throw damaged("the entry of \(number)", key)
        }
        ancestors?.put(entry, in: keys.id)
        return entry
    }

    /// Nil where that has to be looked up.
    func isNewName(_ name: NameKey, in folder: UInt64, at key: [UInt8]) -> Bool? {
        if let changed = workspace.rows.known(key) { return changed == nil }
        guard let ancestors, ancestors.isFree(name, in: folder, of: keys.id) else { return nil }
        return true
    }

    /// `isLinked` where it comes into its folder by this, and was not there before.
    func putEntry(
        _ entry: EntryRow, _ node: NodeRow, isNew: Bool = false, isLinked: Bool = false
    ) throws(Failure) {
        let name = nameKey(of: entry.node, node)
        try put(entry, at: keys.entry(node.parent, name), isNew: isNew)
        workspace.entries[entry.node] = .some(entry)
        if isLinked { workspace.names.append((node.parent, name)) }
    }

    func removeEntry(_ entry: EntryRow, _ node: NodeRow) throws(Failure) {
        try remove(entryKey(of: entry.node, node))
        workspace.entries[entry.node] = .some(nil)
        if entry.kind == .folder { workspace.isPathChanged = true }
    }

    private func entryKey(of number: UInt64, _ node: NodeRow) -> [UInt8] {
        keys.entry(node.parent, nameKey(of: number, node))
    }

    // MARK: Numbers

    private func countChange(at key: [UInt8]) throws(Failure) {
        changedRowCount += 1
        if Ancestors.mayKnow(key) { workspace.knownKeys.append(key) }
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
    /// Somebody has made it, and it is theirs.
    var isMade: Bool { owner != 0 }

    /// Until the row is read, or where there is none.
    fileprivate static let unmade = DriveRow(
        owner: 0, created: 0, numberNext: 0, changeNext: 0, changeFirst: 0, byteCountMax: 0,
        byteCountUsed: 0, byteCountReserved: 0, nodeCount: 0, uploadCount: 0)
}
