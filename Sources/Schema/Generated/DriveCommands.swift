// Made from drive_commands.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum SlotStep: UInt32, CaseIterable, Sendable {
    /// At the source.
    case leave = 1
    case freeze = 2
    /// The destination serves the slot.
    case handOver = 3
    /// The move is given up: it serves on.
    case keep = 4
    /// At the destination.
    case takeIn = 5
    case serve = 6
    /// The move is given up.
    case giveUp = 7
    /// At both: some of what nobody needs any more.
    case clear = 8
}

package enum OnClash: UInt32, CaseIterable, Sendable {
    /// Fails with `name_taken`.
    case refuse = 1
    /// Becomes "name (1).txt".
    case rename = 2
}

package enum DriveErrorCode: UInt32, CaseIterable, Sendable {
    case malformed = 1
    case noDrive = 2
    case driveExists = 3
    case noNode = 4
    case noReference = 5
    case notAFolder = 6
    case notAFile = 7
    case nameEmpty = 8
    case nameTooLong = 9
    case nameReserved = 10
    case nameSlash = 11
    case nameTooNew = 12
    case nameTaken = 13
    case cycle = 14
    case tooDeep = 15
    case folderFull = 16
    case driveFull = 17
    case changed = 18
    case root = 19
    case copyTooLarge = 20
    case detailsTooLarge = 21
    case transactionTooLarge = 22
    case forbidden = 23
    case cursorInvalid = 24
    case resync = 25
    case quotaExceeded = 26
    case noUpload = 27
    case uploadPage = 28
    case uploadTooLong = 29
    case tooManyUploads = 30
    case chunksMalformed = 31
    case noVersion = 32
    case versionCurrent = 33
    case tooManyKept = 34
    case notInTrash = 35
    case fileTooLarge = 36
    case principalMalformed = 37
    case tooManyGrants = 38
    case tooManyLinks = 39
    case noGrant = 40
    case noLink = 41
    case roleTooHigh = 42
    case linkExhausted = 43
    case noComment = 44
    case tooManyDevices = 45
    case noDevice = 46
    case searchEmpty = 47
    case expiryTooLate = 48
    case accessKept = 49
    case outboxFull = 50
    case deliveryGap = 51
    case tooManyComments = 52
    case slotFrozen = 60
    case slotMoved = 61
    case slotElsewhere = 62
}

package enum DriveCommandBody: Equatable, Sendable {
    case transaction(DriveTransaction)
    case createDrive(CreateDrive)
    case sweep(SweepDrives)
    case setQuota(SetQuota)
    case deliver(DeliverToDrive)
    case clear(ClearDelivery)
    case openSlots(OpenSlots)
    case stepSlot(StepSlot)
    case importRows(ImportRows)
}

/// What a shard's log asks of its state machine.
package struct DriveCommand: Message {
    package var body: DriveCommandBody

    package init(body: DriveCommandBody) {
        self.body = body
    }
}

extension DriveCommand {
    package static var name: String { "DriveCommand" }

    package static let layout = {
        var empty = unsafe Cairn__DriveCommand()
        unsafe cairn__drive_command__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveCommand.self)
        switch unsafe c.pointee.body_case.rawValue {
        case 1:
            unsafe try DriveTransaction.check(Native(c.pointee.transaction))
        case 2:
            unsafe try CreateDrive.check(Native(c.pointee.create_drive))
        case 3:
            unsafe try SweepDrives.check(Native(c.pointee.sweep))
        case 4:
            unsafe try SetQuota.check(Native(c.pointee.set_quota))
        case 5:
            unsafe try DeliverToDrive.check(Native(c.pointee.deliver))
        case 6:
            unsafe try ClearDelivery.check(Native(c.pointee.clear))
        case 20:
            unsafe try OpenSlots.check(Native(c.pointee.open_slots))
        case 21:
            unsafe try StepSlot.check(Native(c.pointee.step_slot))
        case 22:
            unsafe try ImportRows.check(Native(c.pointee.import_rows))
        default: throw .missing(field: "DriveCommand.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveCommand.self, for: "DriveCommand")
        unsafe cairn__drive_command__init(c)
        switch body {
        case .transaction(let value):
            unsafe c.pointee.body_case = .init(rawValue: 1)
            unsafe c.pointee.transaction = try value.fill(arena).bound(
                to: Cairn__DriveTransaction.self)
        case .createDrive(let value):
            unsafe c.pointee.body_case = .init(rawValue: 2)
            unsafe c.pointee.create_drive = try value.fill(arena).bound(to: Cairn__CreateDrive.self)
        case .sweep(let value):
            unsafe c.pointee.body_case = .init(rawValue: 3)
            unsafe c.pointee.sweep = try value.fill(arena).bound(to: Cairn__SweepDrives.self)
        case .setQuota(let value):
            unsafe c.pointee.body_case = .init(rawValue: 4)
            unsafe c.pointee.set_quota = try value.fill(arena).bound(to: Cairn__SetQuota.self)
        case .deliver(let value):
            unsafe c.pointee.body_case = .init(rawValue: 5)
            unsafe c.pointee.deliver = try value.fill(arena).bound(to: Cairn__DeliverToDrive.self)
        case .clear(let value):
            unsafe c.pointee.body_case = .init(rawValue: 6)
            unsafe c.pointee.clear = try value.fill(arena).bound(to: Cairn__ClearDelivery.self)
        case .openSlots(let value):
            unsafe c.pointee.body_case = .init(rawValue: 20)
            unsafe c.pointee.open_slots = try value.fill(arena).bound(to: Cairn__OpenSlots.self)
        case .stepSlot(let value):
            unsafe c.pointee.body_case = .init(rawValue: 21)
            unsafe c.pointee.step_slot = try value.fill(arena).bound(to: Cairn__StepSlot.self)
        case .importRows(let value):
            unsafe c.pointee.body_case = .init(rawValue: 22)
            unsafe c.pointee.import_rows = try value.fill(arena).bound(to: Cairn__ImportRows.self)
        }
        return unsafe Native(c)
    }
}

extension DriveCommand {
    /// A decoded DriveCommand where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveCommand

        private let c: UnsafeMutablePointer<Cairn__DriveCommand>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveCommand.self) }

        package var body: DriveCommandBody {
            switch unsafe c.pointee.body_case.rawValue {
            case 1: unsafe .transaction(DriveTransaction(Native(c.pointee.transaction)))
            case 2: unsafe .createDrive(CreateDrive(Native(c.pointee.create_drive)))
            case 3: unsafe .sweep(SweepDrives(Native(c.pointee.sweep)))
            case 4: unsafe .setQuota(SetQuota(Native(c.pointee.set_quota)))
            case 5: unsafe .deliver(DeliverToDrive(Native(c.pointee.deliver)))
            case 6: unsafe .clear(ClearDelivery(Native(c.pointee.clear)))
            case 20: unsafe .openSlots(OpenSlots(Native(c.pointee.open_slots)))
            case 21: unsafe .stepSlot(StepSlot(Native(c.pointee.step_slot)))
            case 22: unsafe .importRows(ImportRows(Native(c.pointee.import_rows)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Body: ~Copyable {
            case transaction(DriveTransaction.View)
            case createDrive(CreateDrive.View)
            case sweep(SweepDrives.View)
            case setQuota(SetQuota.View)
            case deliver(DeliverToDrive.View)
            case clear(ClearDelivery.View)
            case openSlots(OpenSlots.View)
            case stepSlot(StepSlot.View)
            case importRows(ImportRows.View)
        }

        package func withBody<Result>(_ body: (borrowing Body) -> Result) -> Result {
            switch unsafe c.pointee.body_case.rawValue {
            case 1: unsafe body(.transaction(DriveTransaction.View(Native(c.pointee.transaction))))
            case 2: unsafe body(.createDrive(CreateDrive.View(Native(c.pointee.create_drive))))
            case 3: unsafe body(.sweep(SweepDrives.View(Native(c.pointee.sweep))))
            case 4: unsafe body(.setQuota(SetQuota.View(Native(c.pointee.set_quota))))
            case 5: unsafe body(.deliver(DeliverToDrive.View(Native(c.pointee.deliver))))
            case 6: unsafe body(.clear(ClearDelivery.View(Native(c.pointee.clear))))
            case 20: unsafe body(.openSlots(OpenSlots.View(Native(c.pointee.open_slots))))
            case 21: unsafe body(.stepSlot(StepSlot.View(Native(c.pointee.step_slot))))
            case 22: unsafe body(.importRows(ImportRows.View(Native(c.pointee.import_rows))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// Makes an empty drive. Its id is drawn at random by who asks; the upper 12 bits are its slot.
package struct CreateDrive: Message {
    package var drive: UInt64
    /// The account.
    package var owner: UInt64
    /// The quota, in bytes of content.
    package var byteCountMax: UInt64

    package init(drive: UInt64, owner: UInt64, byteCountMax: UInt64) {
        self.drive = drive
        self.owner = owner
        self.byteCountMax = byteCountMax
    }
}

extension CreateDrive {
    package static var name: String { "CreateDrive" }

    package static let layout = {
        var empty = unsafe Cairn__CreateDrive()
        unsafe cairn__create_drive__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        owner = view.owner
        byteCountMax = view.byteCountMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CreateDrive.self, for: "CreateDrive")
        unsafe cairn__create_drive__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.owner = owner
        unsafe c.pointee.byte_count_max = byteCountMax
        return unsafe Native(c)
    }
}

extension CreateDrive {
    /// A decoded CreateDrive where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CreateDrive

        private let c: UnsafeMutablePointer<Cairn__CreateDrive>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CreateDrive.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var owner: UInt64 {
            unsafe c.pointee.owner
        }

        package var byteCountMax: UInt64 {
            unsafe c.pointee.byte_count_max
        }
    }
}

package struct SetQuota: Message {
    package var drive: UInt64
    /// In bytes of content. May be less than is used: then nothing more goes in.
    package var byteCountMax: UInt64

    package init(drive: UInt64, byteCountMax: UInt64) {
        self.drive = drive
        self.byteCountMax = byteCountMax
    }
}

extension SetQuota {
    package static var name: String { "SetQuota" }

    package static let layout = {
        var empty = unsafe Cairn__SetQuota()
        unsafe cairn__set_quota__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        byteCountMax = view.byteCountMax
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetQuota.self, for: "SetQuota")
        unsafe cairn__set_quota__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.byte_count_max = byteCountMax
        return unsafe Native(c)
    }
}

extension SetQuota {
    /// A decoded SetQuota where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetQuota

        private let c: UnsafeMutablePointer<Cairn__SetQuota>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetQuota.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var byteCountMax: UInt64 {
            unsafe c.pointee.byte_count_max
        }
    }
}

/// Brings what one drive tells another there. Done once, however often it comes.
package struct DeliverToDrive: Message {
    package var source: UInt64
    package var drive: UInt64
    /// Of the two drives.
    package var sequence: UInt64
    package var delivery: DeliveryRow

    package init(source: UInt64, drive: UInt64, sequence: UInt64, delivery: DeliveryRow) {
        self.source = source
        self.drive = drive
        self.sequence = sequence
        self.delivery = delivery
    }
}

extension DeliverToDrive {
    package static var name: String { "DeliverToDrive" }

    package static let layout = {
        var empty = unsafe Cairn__DeliverToDrive()
        unsafe cairn__deliver_to_drive__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeliverToDrive.self)
        unsafe try DeliveryRow.check(Native(c.pointee.delivery))
    }

    package init(_ native: Native) {
        let view = View(native)
        source = view.source
        drive = view.drive
        sequence = view.sequence
        delivery = view.delivery
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeliverToDrive.self, for: "DeliverToDrive")
        unsafe cairn__deliver_to_drive__init(c)
        unsafe c.pointee.source = source
        unsafe c.pointee.drive = drive
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.delivery = try delivery.fill(arena).bound(to: Cairn__DeliveryRow.self)
        return unsafe Native(c)
    }
}

extension DeliverToDrive {
    /// A decoded DeliverToDrive where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeliverToDrive

        private let c: UnsafeMutablePointer<Cairn__DeliverToDrive>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeliverToDrive.self) }

        package var source: UInt64 {
            unsafe c.pointee.source
        }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }

        package var delivery: DeliveryRow {
            unsafe DeliveryRow(Native(c.pointee.delivery))
        }

        package func withDelivery<Result>(_ body: (borrowing DeliveryRow.View) -> Result) -> Result
        {
            unsafe body(DeliveryRow.View(Native(c.pointee.delivery)))
        }
    }
}

/// It was delivered.
package struct ClearDelivery: Message {
    /// Where it comes from.
    package var drive: UInt64
    package var target: UInt64
    package var sequence: UInt64

    package init(drive: UInt64, target: UInt64, sequence: UInt64) {
        self.drive = drive
        self.target = target
        self.sequence = sequence
    }
}

extension ClearDelivery {
    package static var name: String { "ClearDelivery" }

    package static let layout = {
        var empty = unsafe Cairn__ClearDelivery()
        unsafe cairn__clear_delivery__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        target = view.target
        sequence = view.sequence
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClearDelivery.self, for: "ClearDelivery")
        unsafe cairn__clear_delivery__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.target = target
        unsafe c.pointee.sequence = sequence
        return unsafe Native(c)
    }
}

extension ClearDelivery {
    /// A decoded ClearDelivery where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClearDelivery

        private let c: UnsafeMutablePointer<Cairn__ClearDelivery>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClearDelivery.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var target: UInt64 {
            unsafe c.pointee.target
        }

        package var sequence: UInt64 {
            unsafe c.pointee.sequence
        }
    }
}

/// The slots that a shard has from the start. Changes nothing where it has, or had, any.
package struct OpenSlots: Message {
    package var first: UInt32
    package var slotCount: UInt32

    package init(first: UInt32, slotCount: UInt32) {
        self.first = first
        self.slotCount = slotCount
    }
}

extension OpenSlots {
    package static var name: String { "OpenSlots" }

    package static let layout = {
        var empty = unsafe Cairn__OpenSlots()
        unsafe cairn__open_slots__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        first = view.first
        slotCount = view.slotCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__OpenSlots.self, for: "OpenSlots")
        unsafe cairn__open_slots__init(c)
        unsafe c.pointee.first = first
        unsafe c.pointee.slot_count = slotCount
        return unsafe Native(c)
    }
}

extension OpenSlots {
    /// A decoded OpenSlots where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = OpenSlots

        private let c: UnsafeMutablePointer<Cairn__OpenSlots>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__OpenSlots.self) }

        package var first: UInt32 {
            unsafe c.pointee.first
        }

        package var slotCount: UInt32 {
            unsafe c.pointee.slot_count
        }
    }
}

/// One step of a move. What does not fit the slot's state changes nothing; the answer says how the
/// slot is after it.
package struct StepSlot: Message {
    package var slot: UInt32
    package var move: UInt64
    package var step: SlotStep
    /// The other shard.
    package var other: UInt64
    /// With `clear`: notes up to this one are copied.
    package var note: UInt64?

    package init(slot: UInt32, move: UInt64, step: SlotStep, other: UInt64, note: UInt64? = nil) {
        self.slot = slot
        self.move = move
        self.step = step
        self.other = other
        self.note = note
    }
}

extension StepSlot {
    package static var name: String { "StepSlot" }

    package static let layout = {
        var empty = unsafe Cairn__StepSlot()
        unsafe cairn__step_slot__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__StepSlot.self)
        guard unsafe SlotStep(rawValue: c.pointee.step.rawValue) != nil else {
            throw unsafe .unknownValue(field: "StepSlot.step", value: c.pointee.step.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        move = view.move
        step = view.step
        other = view.other
        note = view.note
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__StepSlot.self, for: "StepSlot")
        unsafe cairn__step_slot__init(c)
        unsafe c.pointee.slot = slot
        unsafe c.pointee.move = move
        unsafe c.pointee.step = Cairn__SlotStep(rawValue: step.rawValue)
        unsafe c.pointee.other = other
        if let note {
            unsafe c.pointee.has_note = 1
            unsafe c.pointee.note = note
        }
        return unsafe Native(c)
    }
}

extension StepSlot {
    /// A decoded StepSlot where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = StepSlot

        private let c: UnsafeMutablePointer<Cairn__StepSlot>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__StepSlot.self) }

        package var slot: UInt32 {
            unsafe c.pointee.slot
        }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var step: SlotStep {
            unsafe SlotStep(checked: c.pointee.step.rawValue)
        }

        package var other: UInt64 {
            unsafe c.pointee.other
        }

        package var note: UInt64? {
            unsafe c.pointee.has_note != 0 ? c.pointee.note : nil
        }
    }
}

/// Rows of a slot that comes in. Changes nothing unless `from` is how far it is.
package struct ImportRows: Message {
    package var slot: UInt32
    package var move: UInt64
    package var from: SlotPosition
    package var to: SlotPosition
    /// At most 4096 items.
    package var rows: [SlotPair]

    package init(
        slot: UInt32, move: UInt64, from: SlotPosition, to: SlotPosition, rows: [SlotPair] = []
    ) {
        self.slot = slot
        self.move = move
        self.from = from
        self.to = to
        self.rows = rows
    }
}

extension ImportRows {
    package static var name: String { "ImportRows" }

    package static let layout = {
        var empty = unsafe Cairn__ImportRows()
        unsafe cairn__import_rows__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ImportRows.self)
        unsafe try SlotPosition.check(Native(c.pointee.from))
        unsafe try SlotPosition.check(Native(c.pointee.to))
        unsafe try checkCount(c.pointee.n_rows, max: 4096, "ImportRows.rows")
        for index in unsafe 0..<c.pointee.n_rows {
            unsafe try SlotPair.check(Native(c.pointee.rows[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        move = view.move
        from = view.from
        to = view.to
        rows = view.rows
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ImportRows.self, for: "ImportRows")
        unsafe cairn__import_rows__init(c)
        unsafe c.pointee.slot = slot
        unsafe c.pointee.move = move
        unsafe c.pointee.from = try from.fill(arena).bound(to: Cairn__SlotPosition.self)
        unsafe c.pointee.to = try to.fill(arena).bound(to: Cairn__SlotPosition.self)
        try checkCount(rows.count, max: 4096, "ImportRows.rows")
        if !rows.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotPair>?.self, count: rows.count,
                for: "ImportRows.rows")
            for (index, item) in rows.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotPair.self)
            }
            unsafe c.pointee.n_rows = rows.count
            unsafe c.pointee.rows = list
        }
        return unsafe Native(c)
    }
}

extension ImportRows {
    /// A decoded ImportRows where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ImportRows

        private let c: UnsafeMutablePointer<Cairn__ImportRows>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ImportRows.self) }

        package var slot: UInt32 {
            unsafe c.pointee.slot
        }

        package var move: UInt64 {
            unsafe c.pointee.move
        }

        package var from: SlotPosition {
            unsafe SlotPosition(Native(c.pointee.from))
        }

        package func withFrom<Result>(_ body: (borrowing SlotPosition.View) -> Result) -> Result {
            unsafe body(SlotPosition.View(Native(c.pointee.from)))
        }

        package var to: SlotPosition {
            unsafe SlotPosition(Native(c.pointee.to))
        }

        package func withTo<Result>(_ body: (borrowing SlotPosition.View) -> Result) -> Result {
            unsafe body(SlotPosition.View(Native(c.pointee.to)))
        }

        package var rows: [SlotPair] {
            unsafe (0..<c.pointee.n_rows).map { unsafe SlotPair(Native(c.pointee.rows[$0])) }
        }

        package var rowsCount: Int { unsafe c.pointee.n_rows }

        package func forEachOfRows(_ body: (borrowing SlotPair.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_rows {
                unsafe body(SlotPair.View(Native(c.pointee.rows[index])))
            }
        }
    }
}

/// Some of what is due: what was deleted goes, the trash and uploads expire. Proposed by the leader
/// as long as something is.
package struct SweepDrives: Message {

    package init() {
    }
}

extension SweepDrives {
    package static var name: String { "SweepDrives" }

    package static let layout = {
        var empty = unsafe Cairn__SweepDrives()
        unsafe cairn__sweep_drives__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SweepDrives.self, for: "SweepDrives")
        unsafe cairn__sweep_drives__init(c)
        return unsafe Native(c)
    }
}

extension SweepDrives {
    /// A decoded SweepDrives where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SweepDrives

        private let c: UnsafeMutablePointer<Cairn__SweepDrives>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SweepDrives.self) }
    }
}

/// All of the operations or none, each seeing what those before it did.
package struct DriveTransaction: Message {
    package var drive: UInt64
    package var actor: Actor
    /// At most 256 items.
    package var operations: [DriveOperation]

    package init(drive: UInt64, actor: Actor, operations: [DriveOperation] = []) {
        self.drive = drive
        self.actor = actor
        self.operations = operations
    }
}

extension DriveTransaction {
    package static var name: String { "DriveTransaction" }

    package static let layout = {
        var empty = unsafe Cairn__DriveTransaction()
        unsafe cairn__drive_transaction__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveTransaction.self)
        unsafe try Actor.check(Native(c.pointee.actor))
        unsafe try checkCount(c.pointee.n_operations, max: 256, "DriveTransaction.operations")
        for index in unsafe 0..<c.pointee.n_operations {
            unsafe try DriveOperation.check(Native(c.pointee.operations[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        drive = view.drive
        actor = view.actor
        operations = view.operations
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveTransaction.self, for: "DriveTransaction")
        unsafe cairn__drive_transaction__init(c)
        unsafe c.pointee.drive = drive
        unsafe c.pointee.actor = try actor.fill(arena).bound(to: Cairn__Actor.self)
        try checkCount(operations.count, max: 256, "DriveTransaction.operations")
        if !operations.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__DriveOperation>?.self, count: operations.count,
                for: "DriveTransaction.operations")
            for (index, item) in operations.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__DriveOperation.self)
            }
            unsafe c.pointee.n_operations = operations.count
            unsafe c.pointee.operations = list
        }
        return unsafe Native(c)
    }
}

extension DriveTransaction {
    /// A decoded DriveTransaction where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveTransaction

        private let c: UnsafeMutablePointer<Cairn__DriveTransaction>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveTransaction.self) }

        package var drive: UInt64 {
            unsafe c.pointee.drive
        }

        package var actor: Actor {
            unsafe Actor(Native(c.pointee.actor))
        }

        package func withActor<Result>(_ body: (borrowing Actor.View) -> Result) -> Result {
            unsafe body(Actor.View(Native(c.pointee.actor)))
        }

        package var operations: [DriveOperation] {
            unsafe (0..<c.pointee.n_operations).map {
                unsafe DriveOperation(Native(c.pointee.operations[$0]))
            }
        }

        package var operationsCount: Int { unsafe c.pointee.n_operations }

        package func forEachOfOperations(_ body: (borrowing DriveOperation.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_operations {
                unsafe body(DriveOperation.View(Native(c.pointee.operations[index])))
            }
        }
    }
}

/// For whom a request is: what the gateway has made sure of.
package struct Actor: Message {
    /// The account; 0 for nobody, who comes with a link.
    package var user: UInt64
    package var device: UInt64?
    /// The groups that the account is in. At most 256 items.
    package var groups: [ActorGroup]
    /// Of the account's address. At most 253 bytes.
    package var domain: String?
    package var link: ActorLink?
    /// Where the request came from, for the audit rows. At most 64 bytes.
    package var address: String?

    package init(
        user: UInt64, device: UInt64? = nil, groups: [ActorGroup] = [], domain: String? = nil,
        link: ActorLink? = nil, address: String? = nil
    ) {
        self.user = user
        self.device = device
        self.groups = groups
        self.domain = domain
        self.link = link
        self.address = address
    }
}

extension Actor {
    package static var name: String { "Actor" }

    package static let layout = {
        var empty = unsafe Cairn__Actor()
        unsafe cairn__actor__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Actor.self)
        unsafe try checkCount(c.pointee.n_groups, max: 256, "Actor.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try ActorGroup.check(Native(c.pointee.groups[index]))
        }
        if unsafe c.pointee.domain != nil {
            unsafe try checkText(c.pointee.domain, max: 253, "Actor.domain")
        }
        if unsafe c.pointee.link != nil {
            unsafe try ActorLink.check(Native(c.pointee.link))
        }
        if unsafe c.pointee.address != nil {
            unsafe try checkText(c.pointee.address, max: 64, "Actor.address")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        user = view.user
        device = view.device
        groups = view.groups
        domain = view.domain
        link = view.link
        address = view.address
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Actor.self, for: "Actor")
        unsafe cairn__actor__init(c)
        unsafe c.pointee.user = user
        if let device {
            unsafe c.pointee.has_device = 1
            unsafe c.pointee.device = device
        }
        try checkCount(groups.count, max: 256, "Actor.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ActorGroup>?.self, count: groups.count,
                for: "Actor.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ActorGroup.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        if let domain {
            unsafe c.pointee.domain = try arena.text(domain, max: 253, "Actor.domain")
        }
        if let link {
            unsafe c.pointee.link = try link.fill(arena).bound(to: Cairn__ActorLink.self)
        }
        if let address {
            unsafe c.pointee.address = try arena.text(address, max: 64, "Actor.address")
        }
        return unsafe Native(c)
    }
}

extension Actor {
    /// A decoded Actor where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Actor

        private let c: UnsafeMutablePointer<Cairn__Actor>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Actor.self) }

        package var user: UInt64 {
            unsafe c.pointee.user
        }

        package var device: UInt64? {
            unsafe c.pointee.has_device != 0 ? c.pointee.device : nil
        }

        package var groups: [ActorGroup] {
            unsafe (0..<c.pointee.n_groups).map { unsafe ActorGroup(Native(c.pointee.groups[$0])) }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing ActorGroup.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(ActorGroup.View(Native(c.pointee.groups[index])))
            }
        }

        package var domain: String? {
            unsafe c.pointee.domain != nil ? readText(c.pointee.domain) : nil
        }

        package func withDomain<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.domain != nil else { return nil }
            return unsafe body(span(of: c.pointee.domain).bytes)
        }

        package var link: ActorLink? {
            unsafe c.pointee.link != nil ? ActorLink(Native(c.pointee.link)) : nil
        }

        package func withLink<Result>(_ body: (borrowing ActorLink.View) -> Result) -> Result? {
            guard unsafe c.pointee.link != nil else { return nil }
            return unsafe body(ActorLink.View(Native(c.pointee.link)))
        }

        package var address: String? {
            unsafe c.pointee.address != nil ? readText(c.pointee.address) : nil
        }

        package func withAddress<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.address != nil else { return nil }
            return unsafe body(span(of: c.pointee.address).bytes)
        }
    }
}

package struct ActorLink: Message {
    /// SHA-256 of the link's token. Exactly 32 bytes.
    package var token: FixedBytes<32>
    /// The stored form of the password that the gateway has checked. At most 256 bytes.
    package var password: [UInt8]?

    package init(token: FixedBytes<32>, password: [UInt8]? = nil) {
        self.token = token
        self.password = password
    }
}

extension ActorLink {
    package static var name: String { "ActorLink" }

    package static let layout = {
        var empty = unsafe Cairn__ActorLink()
        unsafe cairn__actor_link__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ActorLink.self)
        unsafe try checkBytes(c.pointee.token, exactly: 32, "ActorLink.token")
        if unsafe c.pointee.has_password != 0 {
            unsafe try checkBytes(c.pointee.password, max: 256, "ActorLink.password")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
        password = view.password
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ActorLink.self, for: "ActorLink")
        unsafe cairn__actor_link__init(c)
        unsafe c.pointee.token = try arena.bytes(token, "ActorLink.token")
        if let password {
            unsafe c.pointee.has_password = 1
            unsafe c.pointee.password = try arena.bytes(password, max: 256, "ActorLink.password")
        }
        return unsafe Native(c)
    }
}

extension ActorLink {
    /// A decoded ActorLink where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ActorLink

        private let c: UnsafeMutablePointer<Cairn__ActorLink>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ActorLink.self) }

        package var token: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token)
        }

        package var password: [UInt8]? {
            unsafe c.pointee.has_password != 0 ? readBytes(c.pointee.password) : nil
        }

        package func withPassword<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_password != 0 else { return nil }
            return unsafe body(span(of: c.pointee.password).bytes)
        }
    }
}

package struct ActorGroup: Message {
    package var group: UInt64

    package init(group: UInt64) {
        self.group = group
    }
}

extension ActorGroup {
    package static var name: String { "ActorGroup" }

    package static let layout = {
        var empty = unsafe Cairn__ActorGroup()
        unsafe cairn__actor_group__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ActorGroup.self, for: "ActorGroup")
        unsafe cairn__actor_group__init(c)
        unsafe c.pointee.group = group
        return unsafe Native(c)
    }
}

extension ActorGroup {
    /// A decoded ActorGroup where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ActorGroup

        private let c: UnsafeMutablePointer<Cairn__ActorGroup>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ActorGroup.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }
    }
}

package enum DriveOperationAction: Equatable, Sendable {
    case create(CreateNode)
    case move(MoveNode)
    case copy(CopyNode)
    case setDetails(SetDetails)
    case setStar(SetStar)
    case beginUpload(BeginUpload)
    case addChunks(AddChunks)
    case cancelUpload(CancelUpload)
    case save(SaveFile)
    case restoreVersion(RestoreVersion)
    case keepVersion(KeepVersion)
    case deleteVersion(DeleteVersion)
    case trash(TrashNode)
    case restore(RestoreNode)
    case deleteNode(DeleteNode)
    case emptyTrash(EmptyTrash)
    case grantAccess(GrantAccess)
    case revokeAccess(RevokeAccess)
    case putLink(PutLink)
    case removeLink(RemoveLink)
    case countDownload(CountDownload)
    case putComment(PutComment)
    case removeComment(RemoveComment)
    case putDevice(PutDevice)
    case removeDevice(RemoveDevice)
    case seeNotices(SeeNotices)
}

package struct DriveOperation: Message {
    /// At most 16 items.
    package var expectations: [Expectation]
    package var action: DriveOperationAction

    package init(expectations: [Expectation] = [], action: DriveOperationAction) {
        self.expectations = expectations
        self.action = action
    }
}

extension DriveOperation {
    package static var name: String { "DriveOperation" }

    package static let layout = {
        var empty = unsafe Cairn__DriveOperation()
        unsafe cairn__drive_operation__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveOperation.self)
        unsafe try checkCount(c.pointee.n_expectations, max: 16, "DriveOperation.expectations")
        for index in unsafe 0..<c.pointee.n_expectations {
            unsafe try Expectation.check(Native(c.pointee.expectations[index]))
        }
        switch unsafe c.pointee.action_case.rawValue {
        case 2:
            unsafe try CreateNode.check(Native(c.pointee.create))
        case 3:
            unsafe try MoveNode.check(Native(c.pointee.move))
        case 4:
            unsafe try CopyNode.check(Native(c.pointee.copy))
        case 5:
            unsafe try SetDetails.check(Native(c.pointee.set_details))
        case 6:
            unsafe try SetStar.check(Native(c.pointee.set_star))
        case 7:
            unsafe try BeginUpload.check(Native(c.pointee.begin_upload))
        case 8:
            unsafe try AddChunks.check(Native(c.pointee.add_chunks))
        case 9:
            unsafe try CancelUpload.check(Native(c.pointee.cancel_upload))
        case 10:
            unsafe try SaveFile.check(Native(c.pointee.save))
        case 11:
            unsafe try RestoreVersion.check(Native(c.pointee.restore_version))
        case 12:
            unsafe try KeepVersion.check(Native(c.pointee.keep_version))
        case 13:
            unsafe try DeleteVersion.check(Native(c.pointee.delete_version))
        case 14:
            unsafe try TrashNode.check(Native(c.pointee.trash))
        case 15:
            unsafe try RestoreNode.check(Native(c.pointee.restore))
        case 16:
            unsafe try DeleteNode.check(Native(c.pointee.delete_node))
        case 17:
            unsafe try EmptyTrash.check(Native(c.pointee.empty_trash))
        case 18:
            unsafe try GrantAccess.check(Native(c.pointee.grant_access))
        case 19:
            unsafe try RevokeAccess.check(Native(c.pointee.revoke_access))
        case 20:
            unsafe try PutLink.check(Native(c.pointee.put_link))
        case 21:
            unsafe try RemoveLink.check(Native(c.pointee.remove_link))
        case 22:
            unsafe try CountDownload.check(Native(c.pointee.count_download))
        case 23:
            unsafe try PutComment.check(Native(c.pointee.put_comment))
        case 24:
            unsafe try RemoveComment.check(Native(c.pointee.remove_comment))
        case 25:
            unsafe try PutDevice.check(Native(c.pointee.put_device))
        case 26:
            unsafe try RemoveDevice.check(Native(c.pointee.remove_device))
        case 30:
            unsafe try SeeNotices.check(Native(c.pointee.see_notices))
        default: throw .missing(field: "DriveOperation.action")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        expectations = view.expectations
        action = view.action
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveOperation.self, for: "DriveOperation")
        unsafe cairn__drive_operation__init(c)
        try checkCount(expectations.count, max: 16, "DriveOperation.expectations")
        if !expectations.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Expectation>?.self, count: expectations.count,
                for: "DriveOperation.expectations")
            for (index, item) in expectations.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Expectation.self)
            }
            unsafe c.pointee.n_expectations = expectations.count
            unsafe c.pointee.expectations = list
        }
        switch action {
        case .create(let value):
            unsafe c.pointee.action_case = .init(rawValue: 2)
            unsafe c.pointee.create = try value.fill(arena).bound(to: Cairn__CreateNode.self)
        case .move(let value):
            unsafe c.pointee.action_case = .init(rawValue: 3)
            unsafe c.pointee.move = try value.fill(arena).bound(to: Cairn__MoveNode.self)
        case .copy(let value):
            unsafe c.pointee.action_case = .init(rawValue: 4)
            unsafe c.pointee.copy = try value.fill(arena).bound(to: Cairn__CopyNode.self)
        case .setDetails(let value):
            unsafe c.pointee.action_case = .init(rawValue: 5)
            unsafe c.pointee.set_details = try value.fill(arena).bound(to: Cairn__SetDetails.self)
        case .setStar(let value):
            unsafe c.pointee.action_case = .init(rawValue: 6)
            unsafe c.pointee.set_star = try value.fill(arena).bound(to: Cairn__SetStar.self)
        case .beginUpload(let value):
            unsafe c.pointee.action_case = .init(rawValue: 7)
            unsafe c.pointee.begin_upload = try value.fill(arena).bound(to: Cairn__BeginUpload.self)
        case .addChunks(let value):
            unsafe c.pointee.action_case = .init(rawValue: 8)
            unsafe c.pointee.add_chunks = try value.fill(arena).bound(to: Cairn__AddChunks.self)
        case .cancelUpload(let value):
            unsafe c.pointee.action_case = .init(rawValue: 9)
            unsafe c.pointee.cancel_upload = try value.fill(arena).bound(
                to: Cairn__CancelUpload.self)
        case .save(let value):
            unsafe c.pointee.action_case = .init(rawValue: 10)
            unsafe c.pointee.save = try value.fill(arena).bound(to: Cairn__SaveFile.self)
        case .restoreVersion(let value):
            unsafe c.pointee.action_case = .init(rawValue: 11)
            unsafe c.pointee.restore_version = try value.fill(arena).bound(
                to: Cairn__RestoreVersion.self)
        case .keepVersion(let value):
            unsafe c.pointee.action_case = .init(rawValue: 12)
            unsafe c.pointee.keep_version = try value.fill(arena).bound(to: Cairn__KeepVersion.self)
        case .deleteVersion(let value):
            unsafe c.pointee.action_case = .init(rawValue: 13)
            unsafe c.pointee.delete_version = try value.fill(arena).bound(
                to: Cairn__DeleteVersion.self)
        case .trash(let value):
            unsafe c.pointee.action_case = .init(rawValue: 14)
            unsafe c.pointee.trash = try value.fill(arena).bound(to: Cairn__TrashNode.self)
        case .restore(let value):
            unsafe c.pointee.action_case = .init(rawValue: 15)
            unsafe c.pointee.restore = try value.fill(arena).bound(to: Cairn__RestoreNode.self)
        case .deleteNode(let value):
            unsafe c.pointee.action_case = .init(rawValue: 16)
            unsafe c.pointee.delete_node = try value.fill(arena).bound(to: Cairn__DeleteNode.self)
        case .emptyTrash(let value):
            unsafe c.pointee.action_case = .init(rawValue: 17)
            unsafe c.pointee.empty_trash = try value.fill(arena).bound(to: Cairn__EmptyTrash.self)
        case .grantAccess(let value):
            unsafe c.pointee.action_case = .init(rawValue: 18)
            unsafe c.pointee.grant_access = try value.fill(arena).bound(to: Cairn__GrantAccess.self)
        case .revokeAccess(let value):
            unsafe c.pointee.action_case = .init(rawValue: 19)
            unsafe c.pointee.revoke_access = try value.fill(arena).bound(
                to: Cairn__RevokeAccess.self)
        case .putLink(let value):
            unsafe c.pointee.action_case = .init(rawValue: 20)
            unsafe c.pointee.put_link = try value.fill(arena).bound(to: Cairn__PutLink.self)
        case .removeLink(let value):
            unsafe c.pointee.action_case = .init(rawValue: 21)
            unsafe c.pointee.remove_link = try value.fill(arena).bound(to: Cairn__RemoveLink.self)
        case .countDownload(let value):
            unsafe c.pointee.action_case = .init(rawValue: 22)
            unsafe c.pointee.count_download = try value.fill(arena).bound(
                to: Cairn__CountDownload.self)
        case .putComment(let value):
            unsafe c.pointee.action_case = .init(rawValue: 23)
            unsafe c.pointee.put_comment = try value.fill(arena).bound(to: Cairn__PutComment.self)
        case .removeComment(let value):
            unsafe c.pointee.action_case = .init(rawValue: 24)
            unsafe c.pointee.remove_comment = try value.fill(arena).bound(
                to: Cairn__RemoveComment.self)
        case .putDevice(let value):
            unsafe c.pointee.action_case = .init(rawValue: 25)
            unsafe c.pointee.put_device = try value.fill(arena).bound(to: Cairn__PutDevice.self)
        case .removeDevice(let value):
            unsafe c.pointee.action_case = .init(rawValue: 26)
            unsafe c.pointee.remove_device = try value.fill(arena).bound(
                to: Cairn__RemoveDevice.self)
        case .seeNotices(let value):
            unsafe c.pointee.action_case = .init(rawValue: 30)
            unsafe c.pointee.see_notices = try value.fill(arena).bound(to: Cairn__SeeNotices.self)
        }
        return unsafe Native(c)
    }
}

extension DriveOperation {
    /// A decoded DriveOperation where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveOperation

        private let c: UnsafeMutablePointer<Cairn__DriveOperation>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveOperation.self) }

        package var expectations: [Expectation] {
            unsafe (0..<c.pointee.n_expectations).map {
                unsafe Expectation(Native(c.pointee.expectations[$0]))
            }
        }

        package var expectationsCount: Int { unsafe c.pointee.n_expectations }

        package func forEachOfExpectations(_ body: (borrowing Expectation.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_expectations {
                unsafe body(Expectation.View(Native(c.pointee.expectations[index])))
            }
        }

        package var action: DriveOperationAction {
            switch unsafe c.pointee.action_case.rawValue {
            case 2: unsafe .create(CreateNode(Native(c.pointee.create)))
            case 3: unsafe .move(MoveNode(Native(c.pointee.move)))
            case 4: unsafe .copy(CopyNode(Native(c.pointee.copy)))
            case 5: unsafe .setDetails(SetDetails(Native(c.pointee.set_details)))
            case 6: unsafe .setStar(SetStar(Native(c.pointee.set_star)))
            case 7: unsafe .beginUpload(BeginUpload(Native(c.pointee.begin_upload)))
            case 8: unsafe .addChunks(AddChunks(Native(c.pointee.add_chunks)))
            case 9: unsafe .cancelUpload(CancelUpload(Native(c.pointee.cancel_upload)))
            case 10: unsafe .save(SaveFile(Native(c.pointee.save)))
            case 11: unsafe .restoreVersion(RestoreVersion(Native(c.pointee.restore_version)))
            case 12: unsafe .keepVersion(KeepVersion(Native(c.pointee.keep_version)))
            case 13: unsafe .deleteVersion(DeleteVersion(Native(c.pointee.delete_version)))
            case 14: unsafe .trash(TrashNode(Native(c.pointee.trash)))
            case 15: unsafe .restore(RestoreNode(Native(c.pointee.restore)))
            case 16: unsafe .deleteNode(DeleteNode(Native(c.pointee.delete_node)))
            case 17: unsafe .emptyTrash(EmptyTrash(Native(c.pointee.empty_trash)))
            case 18: unsafe .grantAccess(GrantAccess(Native(c.pointee.grant_access)))
            case 19: unsafe .revokeAccess(RevokeAccess(Native(c.pointee.revoke_access)))
            case 20: unsafe .putLink(PutLink(Native(c.pointee.put_link)))
            case 21: unsafe .removeLink(RemoveLink(Native(c.pointee.remove_link)))
            case 22: unsafe .countDownload(CountDownload(Native(c.pointee.count_download)))
            case 23: unsafe .putComment(PutComment(Native(c.pointee.put_comment)))
            case 24: unsafe .removeComment(RemoveComment(Native(c.pointee.remove_comment)))
            case 25: unsafe .putDevice(PutDevice(Native(c.pointee.put_device)))
            case 26: unsafe .removeDevice(RemoveDevice(Native(c.pointee.remove_device)))
            case 30: unsafe .seeNotices(SeeNotices(Native(c.pointee.see_notices)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Action: ~Copyable {
            case create(CreateNode.View)
            case move(MoveNode.View)
            case copy(CopyNode.View)
            case setDetails(SetDetails.View)
            case setStar(SetStar.View)
            case beginUpload(BeginUpload.View)
            case addChunks(AddChunks.View)
            case cancelUpload(CancelUpload.View)
            case save(SaveFile.View)
            case restoreVersion(RestoreVersion.View)
            case keepVersion(KeepVersion.View)
            case deleteVersion(DeleteVersion.View)
            case trash(TrashNode.View)
            case restore(RestoreNode.View)
            case deleteNode(DeleteNode.View)
            case emptyTrash(EmptyTrash.View)
            case grantAccess(GrantAccess.View)
            case revokeAccess(RevokeAccess.View)
            case putLink(PutLink.View)
            case removeLink(RemoveLink.View)
            case countDownload(CountDownload.View)
            case putComment(PutComment.View)
            case removeComment(RemoveComment.View)
            case putDevice(PutDevice.View)
            case removeDevice(RemoveDevice.View)
            case seeNotices(SeeNotices.View)
        }

        package func withAction<Result>(_ body: (borrowing Action) -> Result) -> Result {
            switch unsafe c.pointee.action_case.rawValue {
            case 2: unsafe body(.create(CreateNode.View(Native(c.pointee.create))))
            case 3: unsafe body(.move(MoveNode.View(Native(c.pointee.move))))
            case 4: unsafe body(.copy(CopyNode.View(Native(c.pointee.copy))))
            case 5: unsafe body(.setDetails(SetDetails.View(Native(c.pointee.set_details))))
            case 6: unsafe body(.setStar(SetStar.View(Native(c.pointee.set_star))))
            case 7: unsafe body(.beginUpload(BeginUpload.View(Native(c.pointee.begin_upload))))
            case 8: unsafe body(.addChunks(AddChunks.View(Native(c.pointee.add_chunks))))
            case 9: unsafe body(.cancelUpload(CancelUpload.View(Native(c.pointee.cancel_upload))))
            case 10: unsafe body(.save(SaveFile.View(Native(c.pointee.save))))
            case 11:
                unsafe body(.restoreVersion(RestoreVersion.View(Native(c.pointee.restore_version))))
            case 12: unsafe body(.keepVersion(KeepVersion.View(Native(c.pointee.keep_version))))
            case 13:
                unsafe body(.deleteVersion(DeleteVersion.View(Native(c.pointee.delete_version))))
            case 14: unsafe body(.trash(TrashNode.View(Native(c.pointee.trash))))
            case 15: unsafe body(.restore(RestoreNode.View(Native(c.pointee.restore))))
            case 16: unsafe body(.deleteNode(DeleteNode.View(Native(c.pointee.delete_node))))
            case 17: unsafe body(.emptyTrash(EmptyTrash.View(Native(c.pointee.empty_trash))))
            case 18: unsafe body(.grantAccess(GrantAccess.View(Native(c.pointee.grant_access))))
            case 19: unsafe body(.revokeAccess(RevokeAccess.View(Native(c.pointee.revoke_access))))
            case 20: unsafe body(.putLink(PutLink.View(Native(c.pointee.put_link))))
            case 21: unsafe body(.removeLink(RemoveLink.View(Native(c.pointee.remove_link))))
            case 22:
                unsafe body(.countDownload(CountDownload.View(Native(c.pointee.count_download))))
            case 23: unsafe body(.putComment(PutComment.View(Native(c.pointee.put_comment))))
            case 24:
                unsafe body(.removeComment(RemoveComment.View(Native(c.pointee.remove_comment))))
            case 25: unsafe body(.putDevice(PutDevice.View(Native(c.pointee.put_device))))
            case 26: unsafe body(.removeDevice(RemoveDevice.View(Native(c.pointee.remove_device))))
            case 30: unsafe body(.seeNotices(SeeNotices.View(Native(c.pointee.see_notices))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

/// The transaction is refused unless the node is as the caller believes it to be.
package struct Expectation: Message {
    package var node: NodeReference
    /// Nothing about the node has changed since.
    package var revision: UInt64?
    /// Its current version; 0 for none.
    package var version: UInt64?

    package init(node: NodeReference, revision: UInt64? = nil, version: UInt64? = nil) {
        self.node = node
        self.revision = revision
        self.version = version
    }
}

extension Expectation {
    package static var name: String { "Expectation" }

    package static let layout = {
        var empty = unsafe Cairn__Expectation()
        unsafe cairn__expectation__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Expectation.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        revision = view.revision
        version = view.version
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Expectation.self, for: "Expectation")
        unsafe cairn__expectation__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let version {
            unsafe c.pointee.has_version = 1
            unsafe c.pointee.version = version
        }
        return unsafe Native(c)
    }
}

extension Expectation {
    /// A decoded Expectation where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Expectation

        private let c: UnsafeMutablePointer<Cairn__Expectation>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Expectation.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var version: UInt64? {
            unsafe c.pointee.has_version != 0 ? c.pointee.version : nil
        }
    }
}

/// A node by its number, or as what an earlier operation of the same transaction made.
package struct NodeReference: Message {
    package var number: UInt64?
    /// Counted from 0.
    package var operation: UInt32?

    package init(number: UInt64? = nil, operation: UInt32? = nil) {
        self.number = number
        self.operation = operation
    }
}

extension NodeReference {
    package static var name: String { "NodeReference" }

    package static let layout = {
        var empty = unsafe Cairn__NodeReference()
        unsafe cairn__node_reference__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        number = view.number
        operation = view.operation
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeReference.self, for: "NodeReference")
        unsafe cairn__node_reference__init(c)
        if let number {
            unsafe c.pointee.has_number = 1
            unsafe c.pointee.number = number
        }
        if let operation {
            unsafe c.pointee.has_operation = 1
            unsafe c.pointee.operation = operation
        }
        return unsafe Native(c)
    }
}

extension NodeReference {
    /// A decoded NodeReference where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeReference

        private let c: UnsafeMutablePointer<Cairn__NodeReference>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeReference.self) }

        package var number: UInt64? {
            unsafe c.pointee.has_number != 0 ? c.pointee.number : nil
        }

        package var operation: UInt32? {
            unsafe c.pointee.has_operation != 0 ? c.pointee.operation : nil
        }
    }
}

package struct CreateNode: Message {
    package var parent: NodeReference
    /// At most 1 KiB.
    package var name: String
    package var kind: NodeKind
    package var onClash: OnClash
    package var modified: UInt64?
    /// A media type. At most 127 bytes.
    package var type: String?
    /// Of a file; absent: it has no version yet.
    package var content: Content?

    package init(
        parent: NodeReference, name: String, kind: NodeKind, onClash: OnClash,
        modified: UInt64? = nil, type: String? = nil, content: Content? = nil
    ) {
        self.parent = parent
        self.name = name
        self.kind = kind
        self.onClash = onClash
        self.modified = modified
        self.type = type
        self.content = content
    }
}

extension CreateNode {
    package static var name: String { "CreateNode" }

    package static let layout = {
        var empty = unsafe Cairn__CreateNode()
        unsafe cairn__create_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CreateNode.self)
        unsafe try NodeReference.check(Native(c.pointee.parent))
        unsafe try checkText(c.pointee.name, max: 1024, "CreateNode.name")
        guard unsafe NodeKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "CreateNode.kind", value: c.pointee.kind.rawValue)
        }
        guard unsafe OnClash(rawValue: c.pointee.on_clash.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "CreateNode.on_clash", value: c.pointee.on_clash.rawValue)
        }
        if unsafe c.pointee.type != nil {
            unsafe try checkText(c.pointee.type, max: 127, "CreateNode.type")
        }
        if unsafe c.pointee.content != nil {
            unsafe try Content.check(Native(c.pointee.content))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        parent = view.parent
        name = view.name
        kind = view.kind
        onClash = view.onClash
        modified = view.modified
        type = view.type
        content = view.content
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CreateNode.self, for: "CreateNode")
        unsafe cairn__create_node__init(c)
        unsafe c.pointee.parent = try parent.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.name = try arena.text(name, max: 1024, "CreateNode.name")
        unsafe c.pointee.kind = Cairn__NodeKind(rawValue: kind.rawValue)
        unsafe c.pointee.on_clash = Cairn__OnClash(rawValue: onClash.rawValue)
        if let modified {
            unsafe c.pointee.has_modified = 1
            unsafe c.pointee.modified = modified
        }
        if let type {
            unsafe c.pointee.type = try arena.text(type, max: 127, "CreateNode.type")
        }
        if let content {
            unsafe c.pointee.content = try content.fill(arena).bound(to: Cairn__Content.self)
        }
        return unsafe Native(c)
    }
}

extension CreateNode {
    /// A decoded CreateNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CreateNode

        private let c: UnsafeMutablePointer<Cairn__CreateNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CreateNode.self) }

        package var parent: NodeReference {
            unsafe NodeReference(Native(c.pointee.parent))
        }

        package func withParent<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result
        {
            unsafe body(NodeReference.View(Native(c.pointee.parent)))
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var kind: NodeKind {
            unsafe NodeKind(checked: c.pointee.kind.rawValue)
        }

        package var onClash: OnClash {
            unsafe OnClash(checked: c.pointee.on_clash.rawValue)
        }

        package var modified: UInt64? {
            unsafe c.pointee.has_modified != 0 ? c.pointee.modified : nil
        }

        package var type: String? {
            unsafe c.pointee.type != nil ? readText(c.pointee.type) : nil
        }

        package func withType<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.type != nil else { return nil }
            return unsafe body(span(of: c.pointee.type).bytes)
        }

        package var content: Content? {
            unsafe c.pointee.content != nil ? Content(Native(c.pointee.content)) : nil
        }

        package func withContent<Result>(_ body: (borrowing Content.View) -> Result) -> Result? {
            guard unsafe c.pointee.content != nil else { return nil }
            return unsafe body(Content.View(Native(c.pointee.content)))
        }
    }
}

package enum ContentSource: Equatable, Sendable {
    case inlineChunks(ShortContent)
    case upload(UploadReference)
}

/// What a file is to hold. Its chunks are stored already.
package struct Content: Message {
    /// SHA-256 of the whole. Exactly 32 bytes.
    package var checksum: FixedBytes<32>?
    package var source: ContentSource

    package init(checksum: FixedBytes<32>? = nil, source: ContentSource) {
        self.checksum = checksum
        self.source = source
    }
}

extension Content {
    package static var name: String { "Content" }

    package static let layout = {
        var empty = unsafe Cairn__Content()
        unsafe cairn__content__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__Content.self)
        if unsafe c.pointee.has_checksum != 0 {
            unsafe try checkBytes(c.pointee.checksum, exactly: 32, "Content.checksum")
        }
        switch unsafe c.pointee.source_case.rawValue {
        case 2:
            unsafe try ShortContent.check(Native(c.pointee.inline_chunks))
        case 3:
            unsafe try UploadReference.check(Native(c.pointee.upload))
        default: throw .missing(field: "Content.source")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        checksum = view.checksum
        source = view.source
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__Content.self, for: "Content")
        unsafe cairn__content__init(c)
        if let checksum {
            unsafe c.pointee.has_checksum = 1
            unsafe c.pointee.checksum = try arena.bytes(checksum, "Content.checksum")
        }
        switch source {
        case .inlineChunks(let value):
            unsafe c.pointee.source_case = .init(rawValue: 2)
            unsafe c.pointee.inline_chunks = try value.fill(arena).bound(
                to: Cairn__ShortContent.self)
        case .upload(let value):
            unsafe c.pointee.source_case = .init(rawValue: 3)
            unsafe c.pointee.upload = try value.fill(arena).bound(to: Cairn__UploadReference.self)
        }
        return unsafe Native(c)
    }
}

extension Content {
    /// A decoded Content where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = Content

        private let c: UnsafeMutablePointer<Cairn__Content>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__Content.self) }

        package var checksum: FixedBytes<32>? {
            unsafe c.pointee.has_checksum != 0 ? FixedBytes<32>(checked: c.pointee.checksum) : nil
        }

        package var source: ContentSource {
            switch unsafe c.pointee.source_case.rawValue {
            case 2: unsafe .inlineChunks(ShortContent(Native(c.pointee.inline_chunks)))
            case 3: unsafe .upload(UploadReference(Native(c.pointee.upload)))
            default: preconditionFailure("checked before")
            }
        }

        package enum Source: ~Copyable {
            case inlineChunks(ShortContent.View)
            case upload(UploadReference.View)
        }

        package func withSource<Result>(_ body: (borrowing Source) -> Result) -> Result {
            switch unsafe c.pointee.source_case.rawValue {
            case 2: unsafe body(.inlineChunks(ShortContent.View(Native(c.pointee.inline_chunks))))
            case 3: unsafe body(.upload(UploadReference.View(Native(c.pointee.upload))))
            default: preconditionFailure("checked before")
            }
        }
    }
}

package struct ShortContent: Message {
    /// 36 bytes for each chunk: its id and, little-endian, its length. At most 288 bytes.
    package var chunks: [UInt8]

    package init(chunks: [UInt8]) {
        self.chunks = chunks
    }
}

extension ShortContent {
    package static var name: String { "ShortContent" }

    package static let layout = {
        var empty = unsafe Cairn__ShortContent()
        unsafe cairn__short_content__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShortContent.self)
        unsafe try checkBytes(c.pointee.chunks, max: 288, "ShortContent.chunks")
    }

    package init(_ native: Native) {
        let view = View(native)
        chunks = view.chunks
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShortContent.self, for: "ShortContent")
        unsafe cairn__short_content__init(c)
        unsafe c.pointee.chunks = try arena.bytes(chunks, max: 288, "ShortContent.chunks")
        return unsafe Native(c)
    }
}

extension ShortContent {
    /// A decoded ShortContent where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShortContent

        private let c: UnsafeMutablePointer<Cairn__ShortContent>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShortContent.self) }

        package var chunks: [UInt8] {
            unsafe readBytes(c.pointee.chunks)
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.chunks).bytes)
        }
    }
}

/// The upload is complete with that, and gone.
package struct UploadReference: Message {
    package var number: UInt64

    package init(number: UInt64) {
        self.number = number
    }
}

extension UploadReference {
    package static var name: String { "UploadReference" }

    package static let layout = {
        var empty = unsafe Cairn__UploadReference()
        unsafe cairn__upload_reference__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        number = view.number
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__UploadReference.self, for: "UploadReference")
        unsafe cairn__upload_reference__init(c)
        unsafe c.pointee.number = number
        return unsafe Native(c)
    }
}

extension UploadReference {
    /// A decoded UploadReference where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = UploadReference

        private let c: UnsafeMutablePointer<Cairn__UploadReference>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__UploadReference.self) }

        package var number: UInt64 {
            unsafe c.pointee.number
        }
    }
}

package struct MoveNode: Message {
    package var node: NodeReference
    /// Absent: it stays where it is.
    package var parent: NodeReference?
    /// Absent: it keeps its name. At most 1 KiB.
    package var name: String?
    package var onClash: OnClash

    package init(
        node: NodeReference, parent: NodeReference? = nil, name: String? = nil, onClash: OnClash
    ) {
        self.node = node
        self.parent = parent
        self.name = name
        self.onClash = onClash
    }
}

extension MoveNode {
    package static var name: String { "MoveNode" }

    package static let layout = {
        var empty = unsafe Cairn__MoveNode()
        unsafe cairn__move_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__MoveNode.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        if unsafe c.pointee.parent != nil {
            unsafe try NodeReference.check(Native(c.pointee.parent))
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 1024, "MoveNode.name")
        }
        guard unsafe OnClash(rawValue: c.pointee.on_clash.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "MoveNode.on_clash", value: c.pointee.on_clash.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        parent = view.parent
        name = view.name
        onClash = view.onClash
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__MoveNode.self, for: "MoveNode")
        unsafe cairn__move_node__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        if let parent {
            unsafe c.pointee.parent = try parent.fill(arena).bound(to: Cairn__NodeReference.self)
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 1024, "MoveNode.name")
        }
        unsafe c.pointee.on_clash = Cairn__OnClash(rawValue: onClash.rawValue)
        return unsafe Native(c)
    }
}

extension MoveNode {
    /// A decoded MoveNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = MoveNode

        private let c: UnsafeMutablePointer<Cairn__MoveNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__MoveNode.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var parent: NodeReference? {
            unsafe c.pointee.parent != nil ? NodeReference(Native(c.pointee.parent)) : nil
        }

        package func withParent<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.parent != nil else { return nil }
            return unsafe body(NodeReference.View(Native(c.pointee.parent)))
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var onClash: OnClash {
            unsafe OnClash(checked: c.pointee.on_clash.rawValue)
        }
    }
}

/// The contents are shared with the original; nothing that is said about it comes along but its
/// type and times.
package struct CopyNode: Message {
    package var node: NodeReference
    package var parent: NodeReference
    /// Absent: the original's. At most 1 KiB.
    package var name: String?
    package var onClash: OnClash

    package init(node: NodeReference, parent: NodeReference, name: String? = nil, onClash: OnClash)
    {
        self.node = node
        self.parent = parent
        self.name = name
        self.onClash = onClash
    }
}

extension CopyNode {
    package static var name: String { "CopyNode" }

    package static let layout = {
        var empty = unsafe Cairn__CopyNode()
        unsafe cairn__copy_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CopyNode.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try NodeReference.check(Native(c.pointee.parent))
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 1024, "CopyNode.name")
        }
        guard unsafe OnClash(rawValue: c.pointee.on_clash.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "CopyNode.on_clash", value: c.pointee.on_clash.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        parent = view.parent
        name = view.name
        onClash = view.onClash
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CopyNode.self, for: "CopyNode")
        unsafe cairn__copy_node__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.parent = try parent.fill(arena).bound(to: Cairn__NodeReference.self)
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 1024, "CopyNode.name")
        }
        unsafe c.pointee.on_clash = Cairn__OnClash(rawValue: onClash.rawValue)
        return unsafe Native(c)
    }
}

extension CopyNode {
    /// A decoded CopyNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CopyNode

        private let c: UnsafeMutablePointer<Cairn__CopyNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CopyNode.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var parent: NodeReference {
            unsafe NodeReference(Native(c.pointee.parent))
        }

        package func withParent<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result
        {
            unsafe body(NodeReference.View(Native(c.pointee.parent)))
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var onClash: OnClash {
            unsafe OnClash(checked: c.pointee.on_clash.rawValue)
        }
    }
}

/// What is absent stays as it is.
package struct SetDetails: Message {
    package var node: NodeReference
    /// Empty: there is none any more. At most 4 KiB.
    package var description: String?
    /// Added, or given another value. At most 64 items.
    package var properties: [Property]
    /// At most 64 items of at most 124 bytes.
    package var propertiesRemoved: [String]
    /// At most 32 items of at most 64 bytes.
    package var tags: [String]
    /// At most 32 items of at most 64 bytes.
    package var tagsRemoved: [String]
    package var modified: UInt64?
    /// A media type. At most 127 bytes.
    package var type: String?

    package init(
        node: NodeReference, description: String? = nil, properties: [Property] = [],
        propertiesRemoved: [String] = [], tags: [String] = [], tagsRemoved: [String] = [],
        modified: UInt64? = nil, type: String? = nil
    ) {
        self.node = node
        self.description = description
        self.properties = properties
        self.propertiesRemoved = propertiesRemoved
        self.tags = tags
        self.tagsRemoved = tagsRemoved
        self.modified = modified
        self.type = type
    }
}

extension SetDetails {
    package static var name: String { "SetDetails" }

    package static let layout = {
        var empty = unsafe Cairn__SetDetails()
        unsafe cairn__set_details__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetDetails.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        if unsafe c.pointee.description != nil {
            unsafe try checkText(c.pointee.description, max: 4096, "SetDetails.description")
        }
        unsafe try checkCount(c.pointee.n_properties, max: 64, "SetDetails.properties")
        for index in unsafe 0..<c.pointee.n_properties {
            unsafe try Property.check(Native(c.pointee.properties[index]))
        }
        unsafe try checkCount(
            c.pointee.n_properties_removed, max: 64, "SetDetails.properties_removed")
        for index in unsafe 0..<c.pointee.n_properties_removed {
            unsafe try checkText(
                c.pointee.properties_removed[index], max: 124, "SetDetails.properties_removed")
        }
        unsafe try checkCount(c.pointee.n_tags, max: 32, "SetDetails.tags")
        for index in unsafe 0..<c.pointee.n_tags {
            unsafe try checkText(c.pointee.tags[index], max: 64, "SetDetails.tags")
        }
        unsafe try checkCount(c.pointee.n_tags_removed, max: 32, "SetDetails.tags_removed")
        for index in unsafe 0..<c.pointee.n_tags_removed {
            unsafe try checkText(c.pointee.tags_removed[index], max: 64, "SetDetails.tags_removed")
        }
        if unsafe c.pointee.type != nil {
            unsafe try checkText(c.pointee.type, max: 127, "SetDetails.type")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        description = view.description
        properties = view.properties
        propertiesRemoved = view.propertiesRemoved
        tags = view.tags
        tagsRemoved = view.tagsRemoved
        modified = view.modified
        type = view.type
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetDetails.self, for: "SetDetails")
        unsafe cairn__set_details__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        if let description {
            unsafe c.pointee.description = try arena.text(
                description, max: 4096, "SetDetails.description")
        }
        try checkCount(properties.count, max: 64, "SetDetails.properties")
        if !properties.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__Property>?.self, count: properties.count,
                for: "SetDetails.properties")
            for (index, item) in properties.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__Property.self)
            }
            unsafe c.pointee.n_properties = properties.count
            unsafe c.pointee.properties = list
        }
        try checkCount(propertiesRemoved.count, max: 64, "SetDetails.properties_removed")
        if !propertiesRemoved.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: propertiesRemoved.count,
                for: "SetDetails.properties_removed")
            for (index, item) in propertiesRemoved.enumerated() {
                unsafe list[index] = try arena.text(item, max: 124, "SetDetails.properties_removed")
            }
            unsafe c.pointee.n_properties_removed = propertiesRemoved.count
            unsafe c.pointee.properties_removed = list
        }
        try checkCount(tags.count, max: 32, "SetDetails.tags")
        if !tags.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: tags.count, for: "SetDetails.tags")
            for (index, item) in tags.enumerated() {
                unsafe list[index] = try arena.text(item, max: 64, "SetDetails.tags")
            }
            unsafe c.pointee.n_tags = tags.count
            unsafe c.pointee.tags = list
        }
        try checkCount(tagsRemoved.count, max: 32, "SetDetails.tags_removed")
        if !tagsRemoved.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<CChar>?.self, count: tagsRemoved.count,
                for: "SetDetails.tags_removed")
            for (index, item) in tagsRemoved.enumerated() {
                unsafe list[index] = try arena.text(item, max: 64, "SetDetails.tags_removed")
            }
            unsafe c.pointee.n_tags_removed = tagsRemoved.count
            unsafe c.pointee.tags_removed = list
        }
        if let modified {
            unsafe c.pointee.has_modified = 1
            unsafe c.pointee.modified = modified
        }
        if let type {
            unsafe c.pointee.type = try arena.text(type, max: 127, "SetDetails.type")
        }
        return unsafe Native(c)
    }
}

extension SetDetails {
    /// A decoded SetDetails where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetDetails

        private let c: UnsafeMutablePointer<Cairn__SetDetails>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetDetails.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var description: String? {
            unsafe c.pointee.description != nil ? readText(c.pointee.description) : nil
        }

        package func withDescription<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.description != nil else { return nil }
            return unsafe body(span(of: c.pointee.description).bytes)
        }

        package var properties: [Property] {
            unsafe (0..<c.pointee.n_properties).map {
                unsafe Property(Native(c.pointee.properties[$0]))
            }
        }

        package var propertiesCount: Int { unsafe c.pointee.n_properties }

        package func forEachOfProperties(_ body: (borrowing Property.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_properties {
                unsafe body(Property.View(Native(c.pointee.properties[index])))
            }
        }

        package var propertiesRemoved: [String] {
            unsafe (0..<c.pointee.n_properties_removed).map {
                unsafe readText(c.pointee.properties_removed[$0])
            }
        }

        package var propertiesRemovedCount: Int { unsafe c.pointee.n_properties_removed }

        package func forEachOfPropertiesRemoved(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_properties_removed {
                unsafe body(span(of: c.pointee.properties_removed[index]).bytes)
            }
        }

        package var tags: [String] {
            unsafe (0..<c.pointee.n_tags).map { unsafe readText(c.pointee.tags[$0]) }
        }

        package var tagsCount: Int { unsafe c.pointee.n_tags }

        package func forEachOfTags(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_tags {
                unsafe body(span(of: c.pointee.tags[index]).bytes)
            }
        }

        package var tagsRemoved: [String] {
            unsafe (0..<c.pointee.n_tags_removed).map {
                unsafe readText(c.pointee.tags_removed[$0])
            }
        }

        package var tagsRemovedCount: Int { unsafe c.pointee.n_tags_removed }

        package func forEachOfTagsRemoved(_ body: (RawSpan) -> Void) {
            for index in unsafe 0..<c.pointee.n_tags_removed {
                unsafe body(span(of: c.pointee.tags_removed[index]).bytes)
            }
        }

        package var modified: UInt64? {
            unsafe c.pointee.has_modified != 0 ? c.pointee.modified : nil
        }

        package var type: String? {
            unsafe c.pointee.type != nil ? readText(c.pointee.type) : nil
        }

        package func withType<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.type != nil else { return nil }
            return unsafe body(span(of: c.pointee.type).bytes)
        }
    }
}

/// Of the actor's own.
package struct SetStar: Message {
    package var node: NodeReference
    package var isStarred: Bool

    package init(node: NodeReference, isStarred: Bool) {
        self.node = node
        self.isStarred = isStarred
    }
}

extension SetStar {
    package static var name: String { "SetStar" }

    package static let layout = {
        var empty = unsafe Cairn__SetStar()
        unsafe cairn__set_star__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SetStar.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        isStarred = view.isStarred
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SetStar.self, for: "SetStar")
        unsafe cairn__set_star__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.is_starred = isStarred ? 1 : 0
        return unsafe Native(c)
    }
}

extension SetStar {
    /// A decoded SetStar where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SetStar

        private let c: UnsafeMutablePointer<Cairn__SetStar>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SetStar.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var isStarred: Bool {
            unsafe (c.pointee.is_starred != 0)
        }
    }
}

/// Reserves room, so that what was begun can be finished.
package struct BeginUpload: Message {
    package var byteCount: UInt64
    /// The folder or the file that it is for.
    package var node: NodeReference

    package init(byteCount: UInt64, node: NodeReference) {
        self.byteCount = byteCount
        self.node = node
    }
}

extension BeginUpload {
    package static var name: String { "BeginUpload" }

    package static let layout = {
        var empty = unsafe Cairn__BeginUpload()
        unsafe cairn__begin_upload__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BeginUpload.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        byteCount = view.byteCount
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BeginUpload.self, for: "BeginUpload")
        unsafe cairn__begin_upload__init(c)
        unsafe c.pointee.byte_count = byteCount
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        return unsafe Native(c)
    }
}

extension BeginUpload {
    /// A decoded BeginUpload where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BeginUpload

        private let c: UnsafeMutablePointer<Cairn__BeginUpload>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BeginUpload.self) }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }
    }
}

/// Pins chunks, so that none of them is collected any more; only then is it safe to ask which of
/// them are stored already.
package struct AddChunks: Message {
    package var upload: UInt64
    /// Counted from 0; pages come in order.
    package var page: UInt32
    /// 36 bytes for each chunk: its id and, little-endian, its length. At most 36864 bytes.
    package var chunks: [UInt8]

    package init(upload: UInt64, page: UInt32, chunks: [UInt8]) {
        self.upload = upload
        self.page = page
        self.chunks = chunks
    }
}

extension AddChunks {
    package static var name: String { "AddChunks" }

    package static let layout = {
        var empty = unsafe Cairn__AddChunks()
        unsafe cairn__add_chunks__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AddChunks.self)
        unsafe try checkBytes(c.pointee.chunks, max: 36864, "AddChunks.chunks")
    }

    package init(_ native: Native) {
        let view = View(native)
        upload = view.upload
        page = view.page
        chunks = view.chunks
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AddChunks.self, for: "AddChunks")
        unsafe cairn__add_chunks__init(c)
        unsafe c.pointee.upload = upload
        unsafe c.pointee.page = page
        unsafe c.pointee.chunks = try arena.bytes(chunks, max: 36864, "AddChunks.chunks")
        return unsafe Native(c)
    }
}

extension AddChunks {
    /// A decoded AddChunks where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AddChunks

        private let c: UnsafeMutablePointer<Cairn__AddChunks>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AddChunks.self) }

        package var upload: UInt64 {
            unsafe c.pointee.upload
        }

        package var page: UInt32 {
            unsafe c.pointee.page
        }

        package var chunks: [UInt8] {
            unsafe readBytes(c.pointee.chunks)
        }

        package func withChunks<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.chunks).bytes)
        }
    }
}

package struct CancelUpload: Message {
    package var upload: UInt64

    package init(upload: UInt64) {
        self.upload = upload
    }
}

extension CancelUpload {
    package static var name: String { "CancelUpload" }

    package static let layout = {
        var empty = unsafe Cairn__CancelUpload()
        unsafe cairn__cancel_upload__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        upload = view.upload
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CancelUpload.self, for: "CancelUpload")
        unsafe cairn__cancel_upload__init(c)
        unsafe c.pointee.upload = upload
        return unsafe Native(c)
    }
}

extension CancelUpload {
    /// A decoded CancelUpload where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CancelUpload

        private let c: UnsafeMutablePointer<Cairn__CancelUpload>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CancelUpload.self) }

        package var upload: UInt64 {
            unsafe c.pointee.upload
        }
    }
}

/// A new version of a file. If it is based on another than the current one, both survive: this one
/// becomes "name (conflicted copy, device, date)".
package struct SaveFile: Message {
    package var node: NodeReference
    /// The version that was changed; 0 for none.
    package var baseVersion: UInt64
    package var content: Content
    package var modified: UInt64?

    package init(
        node: NodeReference, baseVersion: UInt64, content: Content, modified: UInt64? = nil
    ) {
        self.node = node
        self.baseVersion = baseVersion
        self.content = content
        self.modified = modified
    }
}

extension SaveFile {
    package static var name: String { "SaveFile" }

    package static let layout = {
        var empty = unsafe Cairn__SaveFile()
        unsafe cairn__save_file__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SaveFile.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try Content.check(Native(c.pointee.content))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        baseVersion = view.baseVersion
        content = view.content
        modified = view.modified
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SaveFile.self, for: "SaveFile")
        unsafe cairn__save_file__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.base_version = baseVersion
        unsafe c.pointee.content = try content.fill(arena).bound(to: Cairn__Content.self)
        if let modified {
            unsafe c.pointee.has_modified = 1
            unsafe c.pointee.modified = modified
        }
        return unsafe Native(c)
    }
}

extension SaveFile {
    /// A decoded SaveFile where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SaveFile

        private let c: UnsafeMutablePointer<Cairn__SaveFile>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SaveFile.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var baseVersion: UInt64 {
            unsafe c.pointee.base_version
        }

        package var content: Content {
            unsafe Content(Native(c.pointee.content))
        }

        package func withContent<Result>(_ body: (borrowing Content.View) -> Result) -> Result {
            unsafe body(Content.View(Native(c.pointee.content)))
        }

        package var modified: UInt64? {
            unsafe c.pointee.has_modified != 0 ? c.pointee.modified : nil
        }
    }
}

/// An older content becomes a new version.
package struct RestoreVersion: Message {
    package var node: NodeReference
    package var version: UInt64

    package init(node: NodeReference, version: UInt64) {
        self.node = node
        self.version = version
    }
}

extension RestoreVersion {
    package static var name: String { "RestoreVersion" }

    package static let layout = {
        var empty = unsafe Cairn__RestoreVersion()
        unsafe cairn__restore_version__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RestoreVersion.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        version = view.version
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RestoreVersion.self, for: "RestoreVersion")
        unsafe cairn__restore_version__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.version = version
        return unsafe Native(c)
    }
}

extension RestoreVersion {
    /// A decoded RestoreVersion where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RestoreVersion

        private let c: UnsafeMutablePointer<Cairn__RestoreVersion>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RestoreVersion.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var version: UInt64 {
            unsafe c.pointee.version
        }
    }
}

package struct KeepVersion: Message {
    package var node: NodeReference
    package var version: UInt64
    /// False: retention may remove it again.
    package var isKept: Bool

    package init(node: NodeReference, version: UInt64, isKept: Bool) {
        self.node = node
        self.version = version
        self.isKept = isKept
    }
}

extension KeepVersion {
    package static var name: String { "KeepVersion" }

    package static let layout = {
        var empty = unsafe Cairn__KeepVersion()
        unsafe cairn__keep_version__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__KeepVersion.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        version = view.version
        isKept = view.isKept
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__KeepVersion.self, for: "KeepVersion")
        unsafe cairn__keep_version__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.version = version
        unsafe c.pointee.is_kept = isKept ? 1 : 0
        return unsafe Native(c)
    }
}

extension KeepVersion {
    /// A decoded KeepVersion where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = KeepVersion

        private let c: UnsafeMutablePointer<Cairn__KeepVersion>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__KeepVersion.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var version: UInt64 {
            unsafe c.pointee.version
        }

        package var isKept: Bool {
            unsafe (c.pointee.is_kept != 0)
        }
    }
}

/// Not the current one.
package struct DeleteVersion: Message {
    package var node: NodeReference
    package var version: UInt64

    package init(node: NodeReference, version: UInt64) {
        self.node = node
        self.version = version
    }
}

extension DeleteVersion {
    package static var name: String { "DeleteVersion" }

    package static let layout = {
        var empty = unsafe Cairn__DeleteVersion()
        unsafe cairn__delete_version__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeleteVersion.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        version = view.version
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeleteVersion.self, for: "DeleteVersion")
        unsafe cairn__delete_version__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.version = version
        return unsafe Native(c)
    }
}

extension DeleteVersion {
    /// A decoded DeleteVersion where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeleteVersion

        private let c: UnsafeMutablePointer<Cairn__DeleteVersion>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeleteVersion.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var version: UInt64 {
            unsafe c.pointee.version
        }
    }
}

package struct TrashNode: Message {
    package var node: NodeReference

    package init(node: NodeReference) {
        self.node = node
    }
}

extension TrashNode {
    package static var name: String { "TrashNode" }

    package static let layout = {
        var empty = unsafe Cairn__TrashNode()
        unsafe cairn__trash_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__TrashNode.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__TrashNode.self, for: "TrashNode")
        unsafe cairn__trash_node__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        return unsafe Native(c)
    }
}

extension TrashNode {
    /// A decoded TrashNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = TrashNode

        private let c: UnsafeMutablePointer<Cairn__TrashNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__TrashNode.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }
    }
}

/// Back to the folder that it was in, to the root if that is gone, or to where the caller says. A
/// clash gives it another name.
package struct RestoreNode: Message {
    package var node: NodeReference
    package var parent: NodeReference?

    package init(node: NodeReference, parent: NodeReference? = nil) {
        self.node = node
        self.parent = parent
    }
}

extension RestoreNode {
    package static var name: String { "RestoreNode" }

    package static let layout = {
        var empty = unsafe Cairn__RestoreNode()
        unsafe cairn__restore_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RestoreNode.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        if unsafe c.pointee.parent != nil {
            unsafe try NodeReference.check(Native(c.pointee.parent))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        parent = view.parent
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RestoreNode.self, for: "RestoreNode")
        unsafe cairn__restore_node__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        if let parent {
            unsafe c.pointee.parent = try parent.fill(arena).bound(to: Cairn__NodeReference.self)
        }
        return unsafe Native(c)
    }
}

extension RestoreNode {
    /// A decoded RestoreNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RestoreNode

        private let c: UnsafeMutablePointer<Cairn__RestoreNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RestoreNode.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var parent: NodeReference? {
            unsafe c.pointee.parent != nil ? NodeReference(Native(c.pointee.parent)) : nil
        }

        package func withParent<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result?
        {
            guard unsafe c.pointee.parent != nil else { return nil }
            return unsafe body(NodeReference.View(Native(c.pointee.parent)))
        }
    }
}

/// For good, out of the trash. What is below it goes in the background.
package struct DeleteNode: Message {
    package var node: NodeReference

    package init(node: NodeReference) {
        self.node = node
    }
}

extension DeleteNode {
    package static var name: String { "DeleteNode" }

    package static let layout = {
        var empty = unsafe Cairn__DeleteNode()
        unsafe cairn__delete_node__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DeleteNode.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DeleteNode.self, for: "DeleteNode")
        unsafe cairn__delete_node__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        return unsafe Native(c)
    }
}

extension DeleteNode {
    /// A decoded DeleteNode where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DeleteNode

        private let c: UnsafeMutablePointer<Cairn__DeleteNode>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DeleteNode.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }
    }
}

/// As many as one operation may, oldest first; `count` of the result says how many are left.
package struct EmptyTrash: Message {

    package init() {
    }
}

extension EmptyTrash {
    package static var name: String { "EmptyTrash" }

    package static let layout = {
        var empty = unsafe Cairn__EmptyTrash()
        unsafe cairn__empty_trash__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__EmptyTrash.self, for: "EmptyTrash")
        unsafe cairn__empty_trash__init(c)
        return unsafe Native(c)
    }
}

extension EmptyTrash {
    /// A decoded EmptyTrash where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = EmptyTrash

        private let c: UnsafeMutablePointer<Cairn__EmptyTrash>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__EmptyTrash.self) }
    }
}

/// Takes the place of what the principal was granted on this very node.
package struct GrantAccess: Message {
    package var node: NodeReference
    package var principal: Principal
    package var role: AccessRole
    package var expires: UInt64?
    /// The account's own drive, to list it among what is shared with it.
    package var tell: UInt64?

    package init(
        node: NodeReference, principal: Principal, role: AccessRole, expires: UInt64? = nil,
        tell: UInt64? = nil
    ) {
        self.node = node
        self.principal = principal
        self.role = role
        self.expires = expires
        self.tell = tell
    }
}

extension GrantAccess {
    package static var name: String { "GrantAccess" }

    package static let layout = {
        var empty = unsafe Cairn__GrantAccess()
        unsafe cairn__grant_access__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__GrantAccess.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try Principal.check(Native(c.pointee.principal))
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "GrantAccess.role", value: c.pointee.role.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        principal = view.principal
        role = view.role
        expires = view.expires
        tell = view.tell
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__GrantAccess.self, for: "GrantAccess")
        unsafe cairn__grant_access__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.principal = try principal.fill(arena).bound(to: Cairn__Principal.self)
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        if let expires {
            unsafe c.pointee.has_expires = 1
            unsafe c.pointee.expires = expires
        }
        if let tell {
            unsafe c.pointee.has_tell = 1
            unsafe c.pointee.tell = tell
        }
        return unsafe Native(c)
    }
}

extension GrantAccess {
    /// A decoded GrantAccess where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = GrantAccess

        private let c: UnsafeMutablePointer<Cairn__GrantAccess>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__GrantAccess.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var principal: Principal {
            unsafe Principal(Native(c.pointee.principal))
        }

        package func withPrincipal<Result>(_ body: (borrowing Principal.View) -> Result) -> Result {
            unsafe body(Principal.View(Native(c.pointee.principal)))
        }

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
        }

        package var expires: UInt64? {
            unsafe c.pointee.has_expires != 0 ? c.pointee.expires : nil
        }

        package var tell: UInt64? {
            unsafe c.pointee.has_tell != 0 ? c.pointee.tell : nil
        }
    }
}

package struct RevokeAccess: Message {
    package var node: NodeReference
    package var principal: Principal

    package init(node: NodeReference, principal: Principal) {
        self.node = node
        self.principal = principal
    }
}

extension RevokeAccess {
    package static var name: String { "RevokeAccess" }

    package static let layout = {
        var empty = unsafe Cairn__RevokeAccess()
        unsafe cairn__revoke_access__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RevokeAccess.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try Principal.check(Native(c.pointee.principal))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        principal = view.principal
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RevokeAccess.self, for: "RevokeAccess")
        unsafe cairn__revoke_access__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.principal = try principal.fill(arena).bound(to: Cairn__Principal.self)
        return unsafe Native(c)
    }
}

extension RevokeAccess {
    /// A decoded RevokeAccess where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RevokeAccess

        private let c: UnsafeMutablePointer<Cairn__RevokeAccess>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RevokeAccess.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var principal: Principal {
            unsafe Principal(Native(c.pointee.principal))
        }

        package func withPrincipal<Result>(_ body: (borrowing Principal.View) -> Result) -> Result {
            unsafe body(Principal.View(Native(c.pointee.principal)))
        }
    }
}

/// Makes a link, or changes all of one but its count.
package struct PutLink: Message {
    package var node: NodeReference
    /// SHA-256 of the token. Exactly 32 bytes.
    package var token: FixedBytes<32>
    package var role: AccessRole
    package var expires: UInt64?
    /// At most 256 bytes.
    package var password: [UInt8]?
    package var downloadCountMax: UInt64?
    package var isDisabled: Bool

    package init(
        node: NodeReference, token: FixedBytes<32>, role: AccessRole, expires: UInt64? = nil,
        password: [UInt8]? = nil, downloadCountMax: UInt64? = nil, isDisabled: Bool
    ) {
        self.node = node
        self.token = token
        self.role = role
        self.expires = expires
        self.password = password
        self.downloadCountMax = downloadCountMax
        self.isDisabled = isDisabled
    }
}

extension PutLink {
    package static var name: String { "PutLink" }

    package static let layout = {
        var empty = unsafe Cairn__PutLink()
        unsafe cairn__put_link__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutLink.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try checkBytes(c.pointee.token, exactly: 32, "PutLink.token")
        guard unsafe AccessRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "PutLink.role", value: c.pointee.role.rawValue)
        }
        if unsafe c.pointee.has_password != 0 {
            unsafe try checkBytes(c.pointee.password, max: 256, "PutLink.password")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        token = view.token
        role = view.role
        expires = view.expires
        password = view.password
        downloadCountMax = view.downloadCountMax
        isDisabled = view.isDisabled
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutLink.self, for: "PutLink")
        unsafe cairn__put_link__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.token = try arena.bytes(token, "PutLink.token")
        unsafe c.pointee.role = Cairn__AccessRole(rawValue: role.rawValue)
        if let expires {
            unsafe c.pointee.has_expires = 1
            unsafe c.pointee.expires = expires
        }
        if let password {
            unsafe c.pointee.has_password = 1
            unsafe c.pointee.password = try arena.bytes(password, max: 256, "PutLink.password")
        }
        if let downloadCountMax {
            unsafe c.pointee.has_download_count_max = 1
            unsafe c.pointee.download_count_max = downloadCountMax
        }
        unsafe c.pointee.is_disabled = isDisabled ? 1 : 0
        return unsafe Native(c)
    }
}

extension PutLink {
    /// A decoded PutLink where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutLink

        private let c: UnsafeMutablePointer<Cairn__PutLink>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutLink.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var token: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token)
        }

        package var role: AccessRole {
            unsafe AccessRole(checked: c.pointee.role.rawValue)
        }

        package var expires: UInt64? {
            unsafe c.pointee.has_expires != 0 ? c.pointee.expires : nil
        }

        package var password: [UInt8]? {
            unsafe c.pointee.has_password != 0 ? readBytes(c.pointee.password) : nil
        }

        package func withPassword<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_password != 0 else { return nil }
            return unsafe body(span(of: c.pointee.password).bytes)
        }

        package var downloadCountMax: UInt64? {
            unsafe c.pointee.has_download_count_max != 0 ? c.pointee.download_count_max : nil
        }

        package var isDisabled: Bool {
            unsafe (c.pointee.is_disabled != 0)
        }
    }
}

package struct RemoveLink: Message {
    /// Exactly 32 bytes.
    package var token: FixedBytes<32>

    package init(token: FixedBytes<32>) {
        self.token = token
    }
}

extension RemoveLink {
    package static var name: String { "RemoveLink" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveLink()
        unsafe cairn__remove_link__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveLink.self)
        unsafe try checkBytes(c.pointee.token, exactly: 32, "RemoveLink.token")
    }

    package init(_ native: Native) {
        let view = View(native)
        token = view.token
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveLink.self, for: "RemoveLink")
        unsafe cairn__remove_link__init(c)
        unsafe c.pointee.token = try arena.bytes(token, "RemoveLink.token")
        return unsafe Native(c)
    }
}

extension RemoveLink {
    /// A decoded RemoveLink where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveLink

        private let c: UnsafeMutablePointer<Cairn__RemoveLink>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveLink.self) }

        package var token: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.token)
        }
    }
}

/// One more download through the actor's link, if it has any left.
package struct CountDownload: Message {

    package init() {
    }
}

extension CountDownload {
    package static var name: String { "CountDownload" }

    package static let layout = {
        var empty = unsafe Cairn__CountDownload()
        unsafe cairn__count_download__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CountDownload.self, for: "CountDownload")
        unsafe cairn__count_download__init(c)
        return unsafe Native(c)
    }
}

extension CountDownload {
    /// A decoded CountDownload where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CountDownload

        private let c: UnsafeMutablePointer<Cairn__CountDownload>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CountDownload.self) }
    }
}

package struct PutComment: Message {
    package var node: NodeReference
    /// The one to change; absent: a new one.
    package var comment: UInt64?
    /// Of a new one.
    package var replyTo: UInt64?
    /// At most 8 KiB.
    package var text: String

    package init(node: NodeReference, comment: UInt64? = nil, replyTo: UInt64? = nil, text: String)
    {
        self.node = node
        self.comment = comment
        self.replyTo = replyTo
        self.text = text
    }
}

extension PutComment {
    package static var name: String { "PutComment" }

    package static let layout = {
        var empty = unsafe Cairn__PutComment()
        unsafe cairn__put_comment__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutComment.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
        unsafe try checkText(c.pointee.text, max: 8192, "PutComment.text")
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        comment = view.comment
        replyTo = view.replyTo
        text = view.text
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutComment.self, for: "PutComment")
        unsafe cairn__put_comment__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        if let comment {
            unsafe c.pointee.has_comment = 1
            unsafe c.pointee.comment = comment
        }
        if let replyTo {
            unsafe c.pointee.has_reply_to = 1
            unsafe c.pointee.reply_to = replyTo
        }
        unsafe c.pointee.text = try arena.text(text, max: 8192, "PutComment.text")
        return unsafe Native(c)
    }
}

extension PutComment {
    /// A decoded PutComment where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutComment

        private let c: UnsafeMutablePointer<Cairn__PutComment>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutComment.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var comment: UInt64? {
            unsafe c.pointee.has_comment != 0 ? c.pointee.comment : nil
        }

        package var replyTo: UInt64? {
            unsafe c.pointee.has_reply_to != 0 ? c.pointee.reply_to : nil
        }

        package var text: String {
            unsafe readText(c.pointee.text)
        }

        package func withText<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.text).bytes)
        }
    }
}

package struct RemoveComment: Message {
    package var node: NodeReference
    package var comment: UInt64

    package init(node: NodeReference, comment: UInt64) {
        self.node = node
        self.comment = comment
    }
}

extension RemoveComment {
    package static var name: String { "RemoveComment" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveComment()
        unsafe cairn__remove_comment__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__RemoveComment.self)
        unsafe try NodeReference.check(Native(c.pointee.node))
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        comment = view.comment
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveComment.self, for: "RemoveComment")
        unsafe cairn__remove_comment__init(c)
        unsafe c.pointee.node = try node.fill(arena).bound(to: Cairn__NodeReference.self)
        unsafe c.pointee.comment = comment
        return unsafe Native(c)
    }
}

extension RemoveComment {
    /// A decoded RemoveComment where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveComment

        private let c: UnsafeMutablePointer<Cairn__RemoveComment>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveComment.self) }

        package var node: NodeReference {
            unsafe NodeReference(Native(c.pointee.node))
        }

        package func withNode<Result>(_ body: (borrowing NodeReference.View) -> Result) -> Result {
            unsafe body(NodeReference.View(Native(c.pointee.node)))
        }

        package var comment: UInt64 {
            unsafe c.pointee.comment
        }
    }
}

/// Makes the actor's device known to its drive, or says that it was seen.
package struct PutDevice: Message {
    package var device: UInt64
    /// At most 64 bytes.
    package var name: String
    /// At most 32 bytes.
    package var kind: String
    /// At most 64 bytes.
    package var system: String?

    package init(device: UInt64, name: String, kind: String, system: String? = nil) {
        self.device = device
        self.name = name
        self.kind = kind
        self.system = system
    }
}

extension PutDevice {
    package static var name: String { "PutDevice" }

    package static let layout = {
        var empty = unsafe Cairn__PutDevice()
        unsafe cairn__put_device__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PutDevice.self)
        unsafe try checkText(c.pointee.name, max: 64, "PutDevice.name")
        unsafe try checkText(c.pointee.kind, max: 32, "PutDevice.kind")
        if unsafe c.pointee.system != nil {
            unsafe try checkText(c.pointee.system, max: 64, "PutDevice.system")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        device = view.device
        name = view.name
        kind = view.kind
        system = view.system
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PutDevice.self, for: "PutDevice")
        unsafe cairn__put_device__init(c)
        unsafe c.pointee.device = device
        unsafe c.pointee.name = try arena.text(name, max: 64, "PutDevice.name")
        unsafe c.pointee.kind = try arena.text(kind, max: 32, "PutDevice.kind")
        if let system {
            unsafe c.pointee.system = try arena.text(system, max: 64, "PutDevice.system")
        }
        return unsafe Native(c)
    }
}

extension PutDevice {
    /// A decoded PutDevice where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PutDevice

        private let c: UnsafeMutablePointer<Cairn__PutDevice>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PutDevice.self) }

        package var device: UInt64 {
            unsafe c.pointee.device
        }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var kind: String {
            unsafe readText(c.pointee.kind)
        }

        package func withKind<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.kind).bytes)
        }

        package var system: String? {
            unsafe c.pointee.system != nil ? readText(c.pointee.system) : nil
        }

        package func withSystem<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.system != nil else { return nil }
            return unsafe body(span(of: c.pointee.system).bytes)
        }
    }
}

package struct RemoveDevice: Message {
    package var device: UInt64

    package init(device: UInt64) {
        self.device = device
    }
}

extension RemoveDevice {
    package static var name: String { "RemoveDevice" }

    package static let layout = {
        var empty = unsafe Cairn__RemoveDevice()
        unsafe cairn__remove_device__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        device = view.device
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__RemoveDevice.self, for: "RemoveDevice")
        unsafe cairn__remove_device__init(c)
        unsafe c.pointee.device = device
        return unsafe Native(c)
    }
}

extension RemoveDevice {
    /// A decoded RemoveDevice where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = RemoveDevice

        private let c: UnsafeMutablePointer<Cairn__RemoveDevice>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__RemoveDevice.self) }

        package var device: UInt64 {
            unsafe c.pointee.device
        }
    }
}

/// The owner has seen them, up to that one.
package struct SeeNotices: Message {
    package var last: UInt64

    package init(last: UInt64) {
        self.last = last
    }
}

extension SeeNotices {
    package static var name: String { "SeeNotices" }

    package static let layout = {
        var empty = unsafe Cairn__SeeNotices()
        unsafe cairn__see_notices__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        last = view.last
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SeeNotices.self, for: "SeeNotices")
        unsafe cairn__see_notices__init(c)
        unsafe c.pointee.last = last
        return unsafe Native(c)
    }
}

extension SeeNotices {
    /// A decoded SeeNotices where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SeeNotices

        private let c: UnsafeMutablePointer<Cairn__SeeNotices>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SeeNotices.self) }

        package var last: UInt64 {
            unsafe c.pointee.last
        }
    }
}

package struct DriveAnswer: Message {
    /// Nothing was done.
    package var refused: DriveError?
    /// One for each operation. At most 256 items.
    package var results: [DriveResult]
    /// The sequence of the drive's last change after the command.
    package var changeLast: UInt64?
    /// The slot that the command was about, as it is now.
    package var slot: SlotRow?

    package init(
        refused: DriveError? = nil, results: [DriveResult] = [], changeLast: UInt64? = nil,
        slot: SlotRow? = nil
    ) {
        self.refused = refused
        self.results = results
        self.changeLast = changeLast
        self.slot = slot
    }
}

extension DriveAnswer {
    package static var name: String { "DriveAnswer" }

    package static let layout = {
        var empty = unsafe Cairn__DriveAnswer()
        unsafe cairn__drive_answer__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveAnswer.self)
        if unsafe c.pointee.refused != nil {
            unsafe try DriveError.check(Native(c.pointee.refused))
        }
        unsafe try checkCount(c.pointee.n_results, max: 256, "DriveAnswer.results")
        for index in unsafe 0..<c.pointee.n_results {
            unsafe try DriveResult.check(Native(c.pointee.results[index]))
        }
        if unsafe c.pointee.slot != nil {
            unsafe try SlotRow.check(Native(c.pointee.slot))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        refused = view.refused
        results = view.results
        changeLast = view.changeLast
        slot = view.slot
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveAnswer.self, for: "DriveAnswer")
        unsafe cairn__drive_answer__init(c)
        if let refused {
            unsafe c.pointee.refused = try refused.fill(arena).bound(to: Cairn__DriveError.self)
        }
        try checkCount(results.count, max: 256, "DriveAnswer.results")
        if !results.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__DriveResult>?.self, count: results.count,
                for: "DriveAnswer.results")
            for (index, item) in results.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__DriveResult.self)
            }
            unsafe c.pointee.n_results = results.count
            unsafe c.pointee.results = list
        }
        if let changeLast {
            unsafe c.pointee.has_change_last = 1
            unsafe c.pointee.change_last = changeLast
        }
        if let slot {
            unsafe c.pointee.slot = try slot.fill(arena).bound(to: Cairn__SlotRow.self)
        }
        return unsafe Native(c)
    }
}

extension DriveAnswer {
    /// A decoded DriveAnswer where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveAnswer

        private let c: UnsafeMutablePointer<Cairn__DriveAnswer>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveAnswer.self) }

        package var refused: DriveError? {
            unsafe c.pointee.refused != nil ? DriveError(Native(c.pointee.refused)) : nil
        }

        package func withRefused<Result>(_ body: (borrowing DriveError.View) -> Result) -> Result? {
            guard unsafe c.pointee.refused != nil else { return nil }
            return unsafe body(DriveError.View(Native(c.pointee.refused)))
        }

        package var results: [DriveResult] {
            unsafe (0..<c.pointee.n_results).map {
                unsafe DriveResult(Native(c.pointee.results[$0]))
            }
        }

        package var resultsCount: Int { unsafe c.pointee.n_results }

        package func forEachOfResults(_ body: (borrowing DriveResult.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_results {
                unsafe body(DriveResult.View(Native(c.pointee.results[index])))
            }
        }

        package var changeLast: UInt64? {
            unsafe c.pointee.has_change_last != 0 ? c.pointee.change_last : nil
        }

        package var slot: SlotRow? {
            unsafe c.pointee.slot != nil ? SlotRow(Native(c.pointee.slot)) : nil
        }

        package func withSlot<Result>(_ body: (borrowing SlotRow.View) -> Result) -> Result? {
            guard unsafe c.pointee.slot != nil else { return nil }
            return unsafe body(SlotRow.View(Native(c.pointee.slot)))
        }
    }
}

package struct DriveResult: Message {
    /// What was made or changed.
    package var node: UInt64?
    /// As it came to be. At most 255 bytes.
    package var name: String?
    package var revision: UInt64?
    package var version: UInt64?
    /// Another had saved first: `node` is the conflicted copy.
    package var isConflict: Bool?
    /// The upload that was begun.
    package var upload: UInt64?
    package var count: UInt64?
    package var comment: UInt64?

    package init(
        node: UInt64? = nil, name: String? = nil, revision: UInt64? = nil, version: UInt64? = nil,
        isConflict: Bool? = nil, upload: UInt64? = nil, count: UInt64? = nil, comment: UInt64? = nil
    ) {
        self.node = node
        self.name = name
        self.revision = revision
        self.version = version
        self.isConflict = isConflict
        self.upload = upload
        self.count = count
        self.comment = comment
    }
}

extension DriveResult {
    package static var name: String { "DriveResult" }

    package static let layout = {
        var empty = unsafe Cairn__DriveResult()
        unsafe cairn__drive_result__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveResult.self)
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 255, "DriveResult.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        name = view.name
        revision = view.revision
        version = view.version
        isConflict = view.isConflict
        upload = view.upload
        count = view.count
        comment = view.comment
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveResult.self, for: "DriveResult")
        unsafe cairn__drive_result__init(c)
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 255, "DriveResult.name")
        }
        if let revision {
            unsafe c.pointee.has_revision = 1
            unsafe c.pointee.revision = revision
        }
        if let version {
            unsafe c.pointee.has_version = 1
            unsafe c.pointee.version = version
        }
        if let isConflict {
            unsafe c.pointee.has_is_conflict = 1
            unsafe c.pointee.is_conflict = isConflict ? 1 : 0
        }
        if let upload {
            unsafe c.pointee.has_upload = 1
            unsafe c.pointee.upload = upload
        }
        if let count {
            unsafe c.pointee.has_count = 1
            unsafe c.pointee.count = count
        }
        if let comment {
            unsafe c.pointee.has_comment = 1
            unsafe c.pointee.comment = comment
        }
        return unsafe Native(c)
    }
}

extension DriveResult {
    /// A decoded DriveResult where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveResult

        private let c: UnsafeMutablePointer<Cairn__DriveResult>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveResult.self) }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var revision: UInt64? {
            unsafe c.pointee.has_revision != 0 ? c.pointee.revision : nil
        }

        package var version: UInt64? {
            unsafe c.pointee.has_version != 0 ? c.pointee.version : nil
        }

        package var isConflict: Bool? {
            unsafe c.pointee.has_is_conflict != 0 ? (c.pointee.is_conflict != 0) : nil
        }

        package var upload: UInt64? {
            unsafe c.pointee.has_upload != 0 ? c.pointee.upload : nil
        }

        package var count: UInt64? {
            unsafe c.pointee.has_count != 0 ? c.pointee.count : nil
        }

        package var comment: UInt64? {
            unsafe c.pointee.has_comment != 0 ? c.pointee.comment : nil
        }
    }
}

/// Why a command or a query was refused, with the values that explain it.
package struct DriveError: Message {
    package var code: DriveErrorCode
    /// Of a transaction, counted from 0.
    package var operation: UInt32?
    package var node: UInt64?
    /// What was found, needed or asked for.
    package var value: UInt64?
    /// What is allowed, expected or free.
    package var limit: UInt64?
    /// A name that was refused. At most 1 KiB.
    package var name: String?

    package init(
        code: DriveErrorCode, operation: UInt32? = nil, node: UInt64? = nil, value: UInt64? = nil,
        limit: UInt64? = nil, name: String? = nil
    ) {
        self.code = code
        self.operation = operation
        self.node = node
        self.value = value
        self.limit = limit
        self.name = name
    }
}

extension DriveError {
    package static var name: String { "DriveError" }

    package static let layout = {
        var empty = unsafe Cairn__DriveError()
        unsafe cairn__drive_error__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DriveError.self)
        guard unsafe DriveErrorCode(rawValue: c.pointee.code.rawValue) != nil else {
            throw unsafe .unknownValue(field: "DriveError.code", value: c.pointee.code.rawValue)
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 1024, "DriveError.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        code = view.code
        operation = view.operation
        node = view.node
        value = view.value
        limit = view.limit
        name = view.name
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DriveError.self, for: "DriveError")
        unsafe cairn__drive_error__init(c)
        unsafe c.pointee.code = Cairn__DriveErrorCode(rawValue: code.rawValue)
        if let operation {
            unsafe c.pointee.has_operation = 1
            unsafe c.pointee.operation = operation
        }
        if let node {
            unsafe c.pointee.has_node = 1
            unsafe c.pointee.node = node
        }
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = value
        }
        if let limit {
            unsafe c.pointee.has_limit = 1
            unsafe c.pointee.limit = limit
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 1024, "DriveError.name")
        }
        return unsafe Native(c)
    }
}

extension DriveError {
    /// A decoded DriveError where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DriveError

        private let c: UnsafeMutablePointer<Cairn__DriveError>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DriveError.self) }

        package var code: DriveErrorCode {
            unsafe DriveErrorCode(checked: c.pointee.code.rawValue)
        }

        package var operation: UInt32? {
            unsafe c.pointee.has_operation != 0 ? c.pointee.operation : nil
        }

        package var node: UInt64? {
            unsafe c.pointee.has_node != 0 ? c.pointee.node : nil
        }

        package var value: UInt64? {
            unsafe c.pointee.has_value != 0 ? c.pointee.value : nil
        }

        package var limit: UInt64? {
            unsafe c.pointee.has_limit != 0 ? c.pointee.limit : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }
    }
}
