// Made from backup.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

/// A state that a node holds for somebody who copies it.
package struct ExportedState: Message {
    package var export: UInt64
    /// How far it is applied, and the digest of all of it.
    package var state: AppliedState

    package init(export: UInt64, state: AppliedState) {
        self.export = export
        self.state = state
    }
}

extension ExportedState {
    package static var name: String { "ExportedState" }

    package static let layout = {
        var empty = unsafe Cairn__ExportedState()
        unsafe cairn__exported_state__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportedState.self)
        unsafe try AppliedState.check(Native(c.pointee.state))
    }

    package init(_ native: Native) {
        let view = View(native)
        export = view.export
        state = view.state
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportedState.self, for: "ExportedState")
        unsafe cairn__exported_state__init(c)
        unsafe c.pointee.export = export
        unsafe c.pointee.state = try state.fill(arena).bound(to: Cairn__AppliedState.self)
        return unsafe Native(c)
    }
}

extension ExportedState {
    /// A decoded ExportedState where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportedState

        private let c: UnsafeMutablePointer<Cairn__ExportedState>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportedState.self) }

        package var export: UInt64 {
            unsafe c.pointee.export
        }

        package var state: AppliedState {
            unsafe AppliedState(Native(c.pointee.state))
        }

        package func withState<Result>(_ body: (borrowing AppliedState.View) -> Result) -> Result {
            unsafe body(AppliedState.View(Native(c.pointee.state)))
        }
    }
}

/// Asks for what follows a key.
package struct ExportPage: Message {
    package var export: UInt64
    /// Empty for the first page. At most 64 KiB.
    package var after: [UInt8]
    /// Sums of blocks that need not be sent, 32 bytes each. At most 64 KiB.
    package var known: [UInt8]

    package init(export: UInt64, after: [UInt8], known: [UInt8]) {
        self.export = export
        self.after = after
        self.known = known
    }
}

extension ExportPage {
    package static var name: String { "ExportPage" }

    package static let layout = {
        var empty = unsafe Cairn__ExportPage()
        unsafe cairn__export_page__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportPage.self)
        unsafe try checkBytes(c.pointee.after, max: 65536, "ExportPage.after")
        unsafe try checkBytes(c.pointee.known, max: 65536, "ExportPage.known")
    }

    package init(_ native: Native) {
        let view = View(native)
        export = view.export
        after = view.after
        known = view.known
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportPage.self, for: "ExportPage")
        unsafe cairn__export_page__init(c)
        unsafe c.pointee.export = export
        unsafe c.pointee.after = try arena.bytes(after, max: 65536, "ExportPage.after")
        unsafe c.pointee.known = try arena.bytes(known, max: 65536, "ExportPage.known")
        return unsafe Native(c)
    }
}

extension ExportPage {
    /// A decoded ExportPage where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportPage

        private let c: UnsafeMutablePointer<Cairn__ExportPage>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportPage.self) }

        package var export: UInt64 {
            unsafe c.pointee.export
        }

        package var after: [UInt8] {
            unsafe readBytes(c.pointee.after)
        }

        package func withAfter<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.after).bytes)
        }

        package var known: [UInt8] {
            unsafe readBytes(c.pointee.known)
        }

        package func withKnown<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.known).bytes)
        }
    }
}

package struct ExportedPage: Message {
    /// In the order of their keys. At most 256 items.
    package var blocks: [ExportedBlock]
    package var isAtEnd: Bool
    /// Of the blocks' pairs: added up, those of all pages are the state's digest. Exactly 32 bytes.
    package var digest: FixedBytes<32>

    package init(blocks: [ExportedBlock] = [], isAtEnd: Bool, digest: FixedBytes<32>) {
        self.blocks = blocks
        self.isAtEnd = isAtEnd
        self.digest = digest
    }
}

extension ExportedPage {
    package static var name: String { "ExportedPage" }

    package static let layout = {
        var empty = unsafe Cairn__ExportedPage()
        unsafe cairn__exported_page__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportedPage.self)
        unsafe try checkCount(c.pointee.n_blocks, max: 256, "ExportedPage.blocks")
        for index in unsafe 0..<c.pointee.n_blocks {
            unsafe try ExportedBlock.check(Native(c.pointee.blocks[index]))
        }
        unsafe try checkBytes(c.pointee.digest, exactly: 32, "ExportedPage.digest")
    }

    package init(_ native: Native) {
        let view = View(native)
        blocks = view.blocks
        isAtEnd = view.isAtEnd
        digest = view.digest
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportedPage.self, for: "ExportedPage")
        unsafe cairn__exported_page__init(c)
        try checkCount(blocks.count, max: 256, "ExportedPage.blocks")
        if !blocks.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ExportedBlock>?.self, count: blocks.count,
                for: "ExportedPage.blocks")
            for (index, item) in blocks.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ExportedBlock.self)
            }
            unsafe c.pointee.n_blocks = blocks.count
            unsafe c.pointee.blocks = list
        }
        unsafe c.pointee.is_at_end = isAtEnd ? 1 : 0
        unsafe c.pointee.digest = try arena.bytes(digest, "ExportedPage.digest")
        return unsafe Native(c)
    }
}

extension ExportedPage {
    /// A decoded ExportedPage where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportedPage

        private let c: UnsafeMutablePointer<Cairn__ExportedPage>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportedPage.self) }

        package var blocks: [ExportedBlock] {
            unsafe (0..<c.pointee.n_blocks).map {
                unsafe ExportedBlock(Native(c.pointee.blocks[$0]))
            }
        }

        package var blocksCount: Int { unsafe c.pointee.n_blocks }

        package func forEachOfBlocks(_ body: (borrowing ExportedBlock.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_blocks {
                unsafe body(ExportedBlock.View(Native(c.pointee.blocks[index])))
            }
        }

        package var isAtEnd: Bool {
            unsafe (c.pointee.is_at_end != 0)
        }

        package var digest: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.digest)
        }
    }
}

package struct ExportedBlock: Message {
    /// SHA-256 of the body. Exactly 32 bytes.
    package var sum: FixedBytes<32>
    package var byteCount: UInt32
    /// The next page or block begins behind it. At most 64 KiB.
    package var keyLast: [UInt8]
    /// Pairs, as in a snapshot's block. Absent if the sum was among the known. At most 6 MiB.
    package var body: [UInt8]?

    package init(sum: FixedBytes<32>, byteCount: UInt32, keyLast: [UInt8], body: [UInt8]? = nil) {
        self.sum = sum
        self.byteCount = byteCount
        self.keyLast = keyLast
        self.body = body
    }
}

extension ExportedBlock {
    package static var name: String { "ExportedBlock" }

    package static let layout = {
        var empty = unsafe Cairn__ExportedBlock()
        unsafe cairn__exported_block__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportedBlock.self)
        unsafe try checkBytes(c.pointee.sum, exactly: 32, "ExportedBlock.sum")
        unsafe try checkBytes(c.pointee.key_last, max: 65536, "ExportedBlock.key_last")
        if unsafe c.pointee.has_body != 0 {
            unsafe try checkBytes(c.pointee.body, max: 6291456, "ExportedBlock.body")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        sum = view.sum
        byteCount = view.byteCount
        keyLast = view.keyLast
        body = view.body
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportedBlock.self, for: "ExportedBlock")
        unsafe cairn__exported_block__init(c)
        unsafe c.pointee.sum = try arena.bytes(sum, "ExportedBlock.sum")
        unsafe c.pointee.byte_count = byteCount
        unsafe c.pointee.key_last = try arena.bytes(keyLast, max: 65536, "ExportedBlock.key_last")
        if let body {
            unsafe c.pointee.has_body = 1
            unsafe c.pointee.body = try arena.bytes(body, max: 6291456, "ExportedBlock.body")
        }
        return unsafe Native(c)
    }
}

extension ExportedBlock {
    /// A decoded ExportedBlock where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportedBlock

        private let c: UnsafeMutablePointer<Cairn__ExportedBlock>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportedBlock.self) }

        package var sum: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.sum)
        }

        package var byteCount: UInt32 {
            unsafe c.pointee.byte_count
        }

        package var keyLast: [UInt8] {
            unsafe readBytes(c.pointee.key_last)
        }

        package func withKeyLast<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key_last).bytes)
        }

        package var body: [UInt8]? {
            unsafe c.pointee.has_body != 0 ? readBytes(c.pointee.body) : nil
        }

        package func withBody<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.has_body != 0 else { return nil }
            return unsafe body(span(of: c.pointee.body).bytes)
        }
    }
}

package struct ExportedLog: Message {
    /// From the first that was asked for, without gaps. At most 65536 items.
    package var entries: [LogEntry]
    /// The first is not there any more.
    package var isReleased: Bool

    package init(entries: [LogEntry] = [], isReleased: Bool) {
        self.entries = entries
        self.isReleased = isReleased
    }
}

extension ExportedLog {
    package static var name: String { "ExportedLog" }

    package static let layout = {
        var empty = unsafe Cairn__ExportedLog()
        unsafe cairn__exported_log__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ExportedLog.self)
        unsafe try checkCount(c.pointee.n_entries, max: 65536, "ExportedLog.entries")
        for index in unsafe 0..<c.pointee.n_entries {
            unsafe try LogEntry.check(Native(c.pointee.entries[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        entries = view.entries
        isReleased = view.isReleased
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ExportedLog.self, for: "ExportedLog")
        unsafe cairn__exported_log__init(c)
        try checkCount(entries.count, max: 65536, "ExportedLog.entries")
        if !entries.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__LogEntry>?.self, count: entries.count,
                for: "ExportedLog.entries")
            for (index, item) in entries.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__LogEntry.self)
            }
            unsafe c.pointee.n_entries = entries.count
            unsafe c.pointee.entries = list
        }
        unsafe c.pointee.is_released = isReleased ? 1 : 0
        return unsafe Native(c)
    }
}

extension ExportedLog {
    /// A decoded ExportedLog where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ExportedLog

        private let c: UnsafeMutablePointer<Cairn__ExportedLog>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ExportedLog.self) }

        package var entries: [LogEntry] {
            unsafe (0..<c.pointee.n_entries).map { unsafe LogEntry(Native(c.pointee.entries[$0])) }
        }

        package var entriesCount: Int { unsafe c.pointee.n_entries }

        package func forEachOfEntries(_ body: (borrowing LogEntry.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_entries {
                unsafe body(LogEntry.View(Native(c.pointee.entries[index])))
            }
        }

        package var isReleased: Bool {
            unsafe (c.pointee.is_released != 0)
        }
    }
}

/// One backup: the states of all groups, and the log from there to beyond the cut.
package struct BackupManifest: Message {
    package var version: UInt32
    /// Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    /// The cut. Of each group it holds the entries that are not later, by the group's time.
    package var time: UInt64
    /// By the clock of whoever made it.
    package var made: UInt64
    /// At most 16384 items.
    package var groups: [BackupGroup]

    package init(
        version: UInt32, cluster: FixedBytes<16>, time: UInt64, made: UInt64,
        groups: [BackupGroup] = []
    ) {
        self.version = version
        self.cluster = cluster
        self.time = time
        self.made = made
        self.groups = groups
    }
}

extension BackupManifest {
    package static var name: String { "BackupManifest" }

    package static let layout = {
        var empty = unsafe Cairn__BackupManifest()
        unsafe cairn__backup_manifest__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupManifest.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "BackupManifest.cluster")
        unsafe try checkCount(c.pointee.n_groups, max: 16384, "BackupManifest.groups")
        for index in unsafe 0..<c.pointee.n_groups {
            unsafe try BackupGroup.check(Native(c.pointee.groups[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        version = view.version
        cluster = view.cluster
        time = view.time
        made = view.made
        groups = view.groups
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupManifest.self, for: "BackupManifest")
        unsafe cairn__backup_manifest__init(c)
        unsafe c.pointee.version = version
        unsafe c.pointee.cluster = try arena.bytes(cluster, "BackupManifest.cluster")
        unsafe c.pointee.time = time
        unsafe c.pointee.made = made
        try checkCount(groups.count, max: 16384, "BackupManifest.groups")
        if !groups.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__BackupGroup>?.self, count: groups.count,
                for: "BackupManifest.groups")
            for (index, item) in groups.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__BackupGroup.self)
            }
            unsafe c.pointee.n_groups = groups.count
            unsafe c.pointee.groups = list
        }
        return unsafe Native(c)
    }
}

extension BackupManifest {
    /// A decoded BackupManifest where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupManifest

        private let c: UnsafeMutablePointer<Cairn__BackupManifest>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupManifest.self) }

        package var version: UInt32 {
            unsafe c.pointee.version
        }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var made: UInt64 {
            unsafe c.pointee.made
        }

        package var groups: [BackupGroup] {
            unsafe (0..<c.pointee.n_groups).map { unsafe BackupGroup(Native(c.pointee.groups[$0])) }
        }

        package var groupsCount: Int { unsafe c.pointee.n_groups }

        package func forEachOfGroups(_ body: (borrowing BackupGroup.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_groups {
                unsafe body(BackupGroup.View(Native(c.pointee.groups[index])))
            }
        }
    }
}

package struct BackupGroup: Message {
    package var group: UInt64
    /// What the log is applied to.
    package var state: AppliedState
    package var stateByteCount: UInt64
    /// Lists of the state's blocks, each a BackupBlocks, in order. At most 65536 items.
    package var lists: [BackupBlob]
    /// The entries that follow, each a BackupLog, in order. At most 65536 items.
    package var logs: [BackupBlob]
    /// The last entry in them.
    package var through: UInt64
    package var throughTerm: UInt64

    package init(
        group: UInt64, state: AppliedState, stateByteCount: UInt64, lists: [BackupBlob] = [],
        logs: [BackupBlob] = [], through: UInt64, throughTerm: UInt64
    ) {
        self.group = group
        self.state = state
        self.stateByteCount = stateByteCount
        self.lists = lists
        self.logs = logs
        self.through = through
        self.throughTerm = throughTerm
    }
}

extension BackupGroup {
    package static var name: String { "BackupGroup" }

    package static let layout = {
        var empty = unsafe Cairn__BackupGroup()
        unsafe cairn__backup_group__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupGroup.self)
        unsafe try AppliedState.check(Native(c.pointee.state))
        unsafe try checkCount(c.pointee.n_lists, max: 65536, "BackupGroup.lists")
        for index in unsafe 0..<c.pointee.n_lists {
            unsafe try BackupBlob.check(Native(c.pointee.lists[index]))
        }
        unsafe try checkCount(c.pointee.n_logs, max: 65536, "BackupGroup.logs")
        for index in unsafe 0..<c.pointee.n_logs {
            unsafe try BackupBlob.check(Native(c.pointee.logs[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        state = view.state
        stateByteCount = view.stateByteCount
        lists = view.lists
        logs = view.logs
        through = view.through
        throughTerm = view.throughTerm
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupGroup.self, for: "BackupGroup")
        unsafe cairn__backup_group__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.state = try state.fill(arena).bound(to: Cairn__AppliedState.self)
        unsafe c.pointee.state_byte_count = stateByteCount
        try checkCount(lists.count, max: 65536, "BackupGroup.lists")
        if !lists.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__BackupBlob>?.self, count: lists.count,
                for: "BackupGroup.lists")
            for (index, item) in lists.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__BackupBlob.self)
            }
            unsafe c.pointee.n_lists = lists.count
            unsafe c.pointee.lists = list
        }
        try checkCount(logs.count, max: 65536, "BackupGroup.logs")
        if !logs.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__BackupBlob>?.self, count: logs.count,
                for: "BackupGroup.logs")
            for (index, item) in logs.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__BackupBlob.self)
            }
            unsafe c.pointee.n_logs = logs.count
            unsafe c.pointee.logs = list
        }
        unsafe c.pointee.through = through
        unsafe c.pointee.through_term = throughTerm
        return unsafe Native(c)
    }
}

extension BackupGroup {
    /// A decoded BackupGroup where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupGroup

        private let c: UnsafeMutablePointer<Cairn__BackupGroup>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupGroup.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var state: AppliedState {
            unsafe AppliedState(Native(c.pointee.state))
        }

        package func withState<Result>(_ body: (borrowing AppliedState.View) -> Result) -> Result {
            unsafe body(AppliedState.View(Native(c.pointee.state)))
        }

        package var stateByteCount: UInt64 {
            unsafe c.pointee.state_byte_count
        }

        package var lists: [BackupBlob] {
            unsafe (0..<c.pointee.n_lists).map { unsafe BackupBlob(Native(c.pointee.lists[$0])) }
        }

        package var listsCount: Int { unsafe c.pointee.n_lists }

        package func forEachOfLists(_ body: (borrowing BackupBlob.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_lists {
                unsafe body(BackupBlob.View(Native(c.pointee.lists[index])))
            }
        }

        package var logs: [BackupBlob] {
            unsafe (0..<c.pointee.n_logs).map { unsafe BackupBlob(Native(c.pointee.logs[$0])) }
        }

        package var logsCount: Int { unsafe c.pointee.n_logs }

        package func forEachOfLogs(_ body: (borrowing BackupBlob.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_logs {
                unsafe body(BackupBlob.View(Native(c.pointee.logs[index])))
            }
        }

        package var through: UInt64 {
            unsafe c.pointee.through
        }

        package var throughTerm: UInt64 {
            unsafe c.pointee.through_term
        }
    }
}

package struct BackupBlob: Message {
    /// Exactly 32 bytes.
    package var sum: FixedBytes<32>
    package var byteCount: UInt64

    package init(sum: FixedBytes<32>, byteCount: UInt64) {
        self.sum = sum
        self.byteCount = byteCount
    }
}

extension BackupBlob {
    package static var name: String { "BackupBlob" }

    package static let layout = {
        var empty = unsafe Cairn__BackupBlob()
        unsafe cairn__backup_blob__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupBlob.self)
        unsafe try checkBytes(c.pointee.sum, exactly: 32, "BackupBlob.sum")
    }

    package init(_ native: Native) {
        let view = View(native)
        sum = view.sum
        byteCount = view.byteCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupBlob.self, for: "BackupBlob")
        unsafe cairn__backup_blob__init(c)
        unsafe c.pointee.sum = try arena.bytes(sum, "BackupBlob.sum")
        unsafe c.pointee.byte_count = byteCount
        return unsafe Native(c)
    }
}

extension BackupBlob {
    /// A decoded BackupBlob where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupBlob

        private let c: UnsafeMutablePointer<Cairn__BackupBlob>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupBlob.self) }

        package var sum: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.sum)
        }

        package var byteCount: UInt64 {
            unsafe c.pointee.byte_count
        }
    }
}

package struct BackupBlocks: Message {
    /// At most 4096 items.
    package var blocks: [BackupBlock]

    package init(blocks: [BackupBlock] = []) {
        self.blocks = blocks
    }
}

extension BackupBlocks {
    package static var name: String { "BackupBlocks" }

    package static let layout = {
        var empty = unsafe Cairn__BackupBlocks()
        unsafe cairn__backup_blocks__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupBlocks.self)
        unsafe try checkCount(c.pointee.n_blocks, max: 4096, "BackupBlocks.blocks")
        for index in unsafe 0..<c.pointee.n_blocks {
            unsafe try BackupBlock.check(Native(c.pointee.blocks[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        blocks = view.blocks
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupBlocks.self, for: "BackupBlocks")
        unsafe cairn__backup_blocks__init(c)
        try checkCount(blocks.count, max: 4096, "BackupBlocks.blocks")
        if !blocks.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__BackupBlock>?.self, count: blocks.count,
                for: "BackupBlocks.blocks")
            for (index, item) in blocks.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__BackupBlock.self)
            }
            unsafe c.pointee.n_blocks = blocks.count
            unsafe c.pointee.blocks = list
        }
        return unsafe Native(c)
    }
}

extension BackupBlocks {
    /// A decoded BackupBlocks where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupBlocks

        private let c: UnsafeMutablePointer<Cairn__BackupBlocks>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupBlocks.self) }

        package var blocks: [BackupBlock] {
            unsafe (0..<c.pointee.n_blocks).map { unsafe BackupBlock(Native(c.pointee.blocks[$0])) }
        }

        package var blocksCount: Int { unsafe c.pointee.n_blocks }

        package func forEachOfBlocks(_ body: (borrowing BackupBlock.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_blocks {
                unsafe body(BackupBlock.View(Native(c.pointee.blocks[index])))
            }
        }
    }
}

package struct BackupBlock: Message {
    /// Exactly 32 bytes.
    package var sum: FixedBytes<32>
    package var byteCount: UInt32
    /// At most 64 KiB.
    package var keyLast: [UInt8]

    package init(sum: FixedBytes<32>, byteCount: UInt32, keyLast: [UInt8]) {
        self.sum = sum
        self.byteCount = byteCount
        self.keyLast = keyLast
    }
}

extension BackupBlock {
    package static var name: String { "BackupBlock" }

    package static let layout = {
        var empty = unsafe Cairn__BackupBlock()
        unsafe cairn__backup_block__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupBlock.self)
        unsafe try checkBytes(c.pointee.sum, exactly: 32, "BackupBlock.sum")
        unsafe try checkBytes(c.pointee.key_last, max: 65536, "BackupBlock.key_last")
    }

    package init(_ native: Native) {
        let view = View(native)
        sum = view.sum
        byteCount = view.byteCount
        keyLast = view.keyLast
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupBlock.self, for: "BackupBlock")
        unsafe cairn__backup_block__init(c)
        unsafe c.pointee.sum = try arena.bytes(sum, "BackupBlock.sum")
        unsafe c.pointee.byte_count = byteCount
        unsafe c.pointee.key_last = try arena.bytes(keyLast, max: 65536, "BackupBlock.key_last")
        return unsafe Native(c)
    }
}

extension BackupBlock {
    /// A decoded BackupBlock where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupBlock

        private let c: UnsafeMutablePointer<Cairn__BackupBlock>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupBlock.self) }

        package var sum: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.sum)
        }

        package var byteCount: UInt32 {
            unsafe c.pointee.byte_count
        }

        package var keyLast: [UInt8] {
            unsafe readBytes(c.pointee.key_last)
        }

        package func withKeyLast<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.key_last).bytes)
        }
    }
}

package struct BackupLog: Message {
    package var group: UInt64
    package var first: UInt64
    /// At most 65536 items.
    package var entries: [LogEntry]

    package init(group: UInt64, first: UInt64, entries: [LogEntry] = []) {
        self.group = group
        self.first = first
        self.entries = entries
    }
}

extension BackupLog {
    package static var name: String { "BackupLog" }

    package static let layout = {
        var empty = unsafe Cairn__BackupLog()
        unsafe cairn__backup_log__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__BackupLog.self)
        unsafe try checkCount(c.pointee.n_entries, max: 65536, "BackupLog.entries")
        for index in unsafe 0..<c.pointee.n_entries {
            unsafe try LogEntry.check(Native(c.pointee.entries[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        group = view.group
        first = view.first
        entries = view.entries
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__BackupLog.self, for: "BackupLog")
        unsafe cairn__backup_log__init(c)
        unsafe c.pointee.group = group
        unsafe c.pointee.first = first
        try checkCount(entries.count, max: 65536, "BackupLog.entries")
        if !entries.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__LogEntry>?.self, count: entries.count,
                for: "BackupLog.entries")
            for (index, item) in entries.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__LogEntry.self)
            }
            unsafe c.pointee.n_entries = entries.count
            unsafe c.pointee.entries = list
        }
        return unsafe Native(c)
    }
}

extension BackupLog {
    /// A decoded BackupLog where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = BackupLog

        private let c: UnsafeMutablePointer<Cairn__BackupLog>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__BackupLog.self) }

        package var group: UInt64 {
            unsafe c.pointee.group
        }

        package var first: UInt64 {
            unsafe c.pointee.first
        }

        package var entries: [LogEntry] {
            unsafe (0..<c.pointee.n_entries).map { unsafe LogEntry(Native(c.pointee.entries[$0])) }
        }

        package var entriesCount: Int { unsafe c.pointee.n_entries }

        package func forEachOfEntries(_ body: (borrowing LogEntry.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_entries {
                unsafe body(LogEntry.View(Native(c.pointee.entries[index])))
            }
        }
    }
}
