package import KeyValue
internal import Schema

/// Where every row of a drive lies. A key begins with
///
///     1 | drive (8) | table (1)
///
/// and goes on, by table, with what stands left of the arrow (numbers in few bytes, in order):
///
///     0  drive                                   → DriveRow
///     1  node     | node                         → NodeRow
///     2  entry    | parent | name key            → EntryRow
///     3  order    | parent | order (1) | sort key | name key → nothing
///     4  details  | node                         → DetailsRow
///     5  tagged   | folded tag | 0 | node        → nothing
///     6  starred  | node | user                  → nothing
///     7  stars    | user (8) | node              → nothing
///     8  change   | sequence                     → ChangeRow
///     9  version  | file | number                → VersionRow
///    10  kept     | file | number                → nothing: kept for ever
///    11  manifest | number                       → ManifestRow
///    12  page     | manifest | page              → ManifestPage
///    13  expiring | time (8) | upload            → nothing
///    14  doomed   | manifest                     → nothing: to be swept
///    15  grant    | node | principal             → GrantRow
///    16  link     | token hash (32)              → LinkRow
///    17  linked   | node | token hash (32)       → nothing
///    18  word     | folded word | 0 | node       → nothing
///    19  comment  | node | number                → CommentRow
///    20  device   | device (8)                   → DeviceRow
///    21  aging    | time (8) | file              → nothing: when a version is too old
///    22  outgoing | drive (8)                    → the last sequence that the other was told
///    23  incoming | drive (8)                    → the last sequence that the other told
///    24  shared   | drive (8) | node             → SharedRow
///    25  early    | drive (8) | node             → DeliveryRow: until the drive is made
///    30  audit    | sequence                     → DriveAuditRow
///    31  notice   | sequence                     → NoticeRow
///
/// Beside them, for the shard as a whole:
///
///     2 | chunk (32) | drive (8)                 → how often the drive refers to it
///     3 | time (8) | drive (8)                   → nothing: when the drive is to be swept
///     4 | drive (8) | target (8) | sequence      → DeliveryRow
///     5 | slot (2)                               → SlotRow
///     6 | slot (2) | note (8)                    → the key of a row that has changed
///
/// A drive's slot is the upper 12 bits of its id, so the drives of a slot lie side by side.
package struct DriveKeys: Sendable {
    package enum Table: UInt8, CaseIterable, Sendable {
        case drive = 0
        case node = 1
        case entry = 2
        case order = 3
        case details = 4
        case tagged = 5
        case starred = 6
        case stars = 7
        case change = 8
        case version = 9
        case kept = 10
        case manifest = 11
        case page = 12
        case expiring = 13
        case doomed = 14
        case grant = 15
        case link = 16
        case linked = 17
        case word = 18
        case comment = 19
        case device = 20
        case aging = 21
        case outgoing = 22
        case incoming = 23
        case shared = 24
        case early = 25
        case audit = 30
        case notice = 31
    }

    static let space: UInt8 = 1
    static let referenceSpace: UInt8 = 2
    static let sweepSpace: UInt8 = 3
    static let deliverySpace: UInt8 = 4
    static let slotSpace: UInt8 = 5
    static let noteSpace: UInt8 = 6
    /// Of what all keys of a table have in common.
    static let prefixByteCount = 10

    private let prefix: [UInt8]
    let id: UInt64

    package init(drive: UInt64) {
        var prefix = [Self.space]
        prefix.append(fixed: drive)
        self.prefix = prefix
        id = drive
    }

    package var drive: [UInt8] { table(.drive) }

    func node(_ node: UInt64) -> [UInt8] { key(.node, node) }

    func entry(_ parent: UInt64, _ name: NameKey) -> [UInt8] { entries(of: parent) + name.bytes }

    func entries(of parent: UInt64) -> [UInt8] { key(.entry, parent) }

    func order(_ order: ListOrder, of parent: UInt64) -> [UInt8] {
        var key = key(.order, parent)
        key.append(order.keyByte)
        return key
    }

    func details(_ node: UInt64) -> [UInt8] { key(.details, node) }

    func tagged(_ tag: String, _ node: UInt64) -> [UInt8] {
        var key = table(.tagged)
        key += Folding.folded(tag).utf8
        key.append(0)
        key.append(ordered: node)
        return key
    }

    func starred(_ node: UInt64, by user: UInt64) -> [UInt8] {
        var key = starred(node)
        key.append(fixed: user)
        return key
    }

    func starred(_ node: UInt64) -> [UInt8] { key(.starred, node) }

    func star(_ node: UInt64, of user: UInt64) -> [UInt8] {
        var key = stars(of: user)
        key.append(ordered: node)
        return key
    }

    func stars(of user: UInt64) -> [UInt8] {
        var key = table(.stars)
        key.append(fixed: user)
        return key
    }

    func change(_ sequence: UInt64) -> [UInt8] { key(.change, sequence) }

    func audit(_ sequence: UInt64) -> [UInt8] { key(.audit, sequence) }

    func notice(_ sequence: UInt64) -> [UInt8] { key(.notice, sequence) }

    func version(_ file: UInt64, _ number: UInt64) -> [UInt8] {
        key(.version, file, number)
    }

    func versions(of file: UInt64) -> [UInt8] { key(.version, file) }

    func kept(_ file: UInt64, _ number: UInt64) -> [UInt8] { key(.kept, file, number) }

    func kept(of file: UInt64) -> [UInt8] { key(.kept, file) }

    func manifest(_ number: UInt64) -> [UInt8] { key(.manifest, number) }

    func page(_ manifest: UInt64, _ page: UInt32) -> [UInt8] {
        key(.page, manifest, UInt64(page))
    }

    func expiring(_ time: UInt64, _ upload: UInt64) -> [UInt8] {
        var key = table(.expiring)
        key.append(fixed: time)
        key.append(ordered: upload)
        return key
    }

    func aging(_ time: UInt64, _ file: UInt64) -> [UInt8] {
        var key = table(.aging)
        key.append(fixed: time)
        key.append(ordered: file)
        return key
    }

    func doomed(_ manifest: UInt64) -> [UInt8] { key(.doomed, manifest) }

    func grants(on node: UInt64) -> [UInt8] { key(.grant, node) }

    /// Of a principal that names somebody.
    func grant(_ node: UInt64, _ principal: Principal) -> [UInt8] {
        grants(on: node) + (principal.keyBytes ?? [])
    }

    func link(_ token: FixedBytes<32>) -> [UInt8] {
        table(.link) + token.withBytes { [UInt8](copying: $0) }
    }

    func linked(_ node: UInt64, _ token: FixedBytes<32>) -> [UInt8] {
        linked(node) + token.withBytes { [UInt8](copying: $0) }
    }

    func linked(_ node: UInt64) -> [UInt8] { key(.linked, node) }

    func word(_ word: String, _ node: UInt64) -> [UInt8] {
        var key = table(.word)
        key += word.utf8
        key.append(0)
        key.append(ordered: node)
        return key
    }

    func comment(_ node: UInt64, _ number: UInt64) -> [UInt8] { key(.comment, node, number) }

    func comments(on node: UInt64) -> [UInt8] { key(.comment, node) }

    func device(_ device: UInt64) -> [UInt8] {
        var key = table(.device)
        key.append(fixed: device)
        return key
    }

    func reference(to chunk: ArraySlice<UInt8>) -> [UInt8] {
        var key = Self.references(to: chunk)
        key.append(fixed: id)
        return key
    }

    static func references(to chunk: ArraySlice<UInt8>) -> [UInt8] { [referenceSpace] + chunk }

    func sweep(at time: UInt64) -> [UInt8] {
        var key = [Self.sweepSpace]
        key.append(fixed: time)
        key.append(fixed: id)
        return key
    }

    func outgoing(_ drive: UInt64) -> [UInt8] { key(.outgoing, of: drive) }

    func incoming(_ drive: UInt64) -> [UInt8] { key(.incoming, of: drive) }

    func shared(_ drive: UInt64, _ node: UInt64) -> [UInt8] { key(.shared, of: drive, node) }

    func early(_ drive: UInt64, _ node: UInt64) -> [UInt8] { key(.early, of: drive, node) }

    private func key(_ table: Table, of drive: UInt64, _ node: UInt64) -> [UInt8] {
        var key = key(table, of: drive)
        key.append(ordered: node)
        return key
    }

    func delivery(_ target: UInt64, _ sequence: UInt64) -> [UInt8] {
        var key = deliveries(to: target)
        key.append(ordered: sequence)
        return key
    }

    func deliveries(to target: UInt64) -> [UInt8] {
        var key = deliveries
        key.append(fixed: target)
        return key
    }

    var deliveries: [UInt8] {
        var key = [Self.deliverySpace]
        key.append(fixed: id)
        return key
    }

    static func slot(_ slot: UInt32) -> [UInt8] {
        [slotSpace, UInt8(slot >> 8 & 0xff), UInt8(slot & 0xff)]
    }

    static func note(_ slot: UInt32, _ note: UInt64) -> [UInt8] {
        var key = notes(of: slot)
        key.append(fixed: note)
        return key
    }

    static func notes(of slot: UInt32) -> [UInt8] {
        [noteSpace, UInt8(slot >> 8 & 0xff), UInt8(slot & 0xff)]
    }

    /// All rows that move with a slot.
    static func ranges(of slot: UInt32) -> [KeyRange] {
        [space, deliverySpace].map { space in
            KeyRange(from: start(of: slot, in: space), to: start(of: slot + 1, in: space))
        }
    }

    private static func start(of slot: UInt32, in space: UInt8) -> [UInt8] {
        guard slot < Slots.count else { return [space + 1] }
        var key = [space]
        key.append(fixed: Slots.firstDrive(of: slot))
        return key
    }

    /// What a key of a row that moves is about.
    struct Place {
        let drive: UInt64
        /// Nil for a delivery.
        let table: Table?

        init?(_ key: [UInt8]) {
            var reader = KeyReader(key[...])
            guard let space = reader.byte(), let drive = reader.fixed() else { return nil }
            self.drive = drive
            switch space {
            case DriveKeys.space:
                guard let table = reader.byte().flatMap({ Table(rawValue: $0) }) else {
                    return nil
                }
                self.table = table
            case DriveKeys.deliverySpace: table = nil
            default: return nil
            }
        }
    }

    private func key(_ table: Table, of drive: UInt64) -> [UInt8] {
        var key = self.table(table)
        key.append(fixed: drive)
        return key
    }

    package func table(_ table: Table) -> [UInt8] {
        var key: [UInt8] = []
        // With room for what follows in most keys.
        key.reserveCapacity(48)
        key += prefix
        key.append(table.rawValue)
        return key
    }

    /// All rows of the drive.
    package var all: KeyRange { KeyRange(prefix: prefix) }

    private func key(_ table: Table, _ number: UInt64) -> [UInt8] {
        var key = self.table(table)
        key.append(ordered: number)
        return key
    }

    private func key(_ table: Table, _ number: UInt64, _ second: UInt64) -> [UInt8] {
        var key = self.key(table, number)
        key.append(ordered: second)
        return key
    }
}
