// Made from control_rows.proto by `make schema`. Change that file instead of this one.

internal import CProtobufC
internal import CSchema

package enum NodeState: UInt32, CaseIterable, Sendable {
    /// Known, and trusted with nothing yet.
    case joining = 1
    case active = 2
    /// Gets nothing new, and is to lose what it has.
    case draining = 3
    /// Holds nothing.
    case drained = 4
    /// Not one of the cluster any more. Its key is never let in again.
    case removed = 5
}

package enum MemberRole: UInt32, CaseIterable, Sendable {
    case voter = 1
    case learner = 2
    /// Votes and holds no data.
    case witness = 3
}

package enum ShardState: UInt32, CaseIterable, Sendable {
    /// Its replicas are being made.
    case starting = 1
    case serving = 2
    /// No slot may move to it.
    case emptying = 3
}

/// A move goes through the first six in order, or turns off before the switch and is aborted. What
/// each says is done. A row is gone once its move is over.
package enum MoveState: UInt32, CaseIterable, Sendable {
    case planned = 1
    case begun = 2
    /// The source takes no writes any more.
    case frozen = 3
    /// The destination has all.
    case copied = 4
    /// The table names the destination.
    case switched = 5
    /// The source has nothing left.
    case done = 6
    /// The source is to take writes again, and the destination to drop what it has.
    case aborting = 7
    case aborted = 8
}

package enum AccountStatus: UInt32, CaseIterable, Sendable {
    case active = 1
    /// May not log in.
    case disabled = 2
    /// For good. Only its name is left, for those who come across its number.
    case deleted = 3
}

package enum AuditKind: UInt32, CaseIterable, Sendable {
    case clusterMade = 1
    case versionRaised = 2
    case settingSet = 3
    case settingReset = 4
    case nodeRegistered = 5
    case nodeUpdated = 6
    case nodeReported = 7
    case nodeState = 8
    case nodeForgotten = 9
    case certificateAdded = 10
    case certificateRemoved = 11
    case tokenCreated = 12
    case tokenRevoked = 13
    case zonePut = 14
    case zoneRemoved = 15
    case shardAdded = 16
    case shardState = 17
    case shardMembers = 18
    case shardRemoved = 19
    case movesPlanned = 20
    case moveAdvanced = 21
    case placementBegun = 22
    case placementFinished = 23
    case accountCreated = 24
    case accountUpdated = 25
    case accountStatus = 26
    case accountForgotten = 27
    case accountLocked = 28
    case passwordSet = 29
    case secondFactorSet = 30
    case recoveryCodeUsed = 31
    case sessionsRevoked = 32
    case groupCreated = 33
    case groupUpdated = 34
    case groupRemoved = 35
    case membersAdded = 36
    case membersRemoved = 37
    case domainPut = 38
    case domainRemoved = 39
    case clusterRestored = 40
}

/// The cluster as a whole.
package struct ClusterRow: Message {
    /// Drawn at random when the cluster was made. Exactly 16 bytes.
    package var cluster: FixedBytes<16>
    package var created: UInt64
    /// What all formats on disk and wire keep to. Never falls.
    package var formatVersion: UInt32
    /// The sequence of the next change, and of the oldest that the audit trail keeps.
    package var changeNext: UInt64
    package var changeFirst: UInt64
    /// What the next of each kind is called. Numbers are never given twice.
    package var nodeNext: UInt64
    package var tokenNext: UInt64
    package var shardNext: UInt64
    package var moveNext: UInt64
    package var accountNext: UInt64
    package var groupNext: UInt64
    /// Rows of each kind. Those of nodes that were removed and of accounts that were deleted count.
    package var nodeCount: UInt32
    package var tokenCount: UInt32
    package var zoneCount: UInt32
    /// The control group itself counts.
    package var shardCount: UInt32
    package var accountCount: UInt64
    package var groupCount: UInt32
    package var domainCount: UInt32
    /// Of active accounts.
    package var administratorCount: UInt32
    /// Slot moves that have begun and are not over.
    package var moveActiveCount: UInt32
    /// Of the slot table; and of the oldest of its changes that is kept.
    package var slotEpoch: UInt64
    package var slotEpochFirst: UInt64
    /// The placement that counts; 0 as long as there is none.
    package var placementEpoch: UInt64
    /// The one that it is changing to.
    package var placementNext: UInt64?

    package init(
        cluster: FixedBytes<16>, created: UInt64, formatVersion: UInt32, changeNext: UInt64,
        changeFirst: UInt64, nodeNext: UInt64, tokenNext: UInt64, shardNext: UInt64,
        moveNext: UInt64, accountNext: UInt64, groupNext: UInt64, nodeCount: UInt32,
        tokenCount: UInt32, zoneCount: UInt32, shardCount: UInt32, accountCount: UInt64,
        groupCount: UInt32, domainCount: UInt32, administratorCount: UInt32,
        moveActiveCount: UInt32, slotEpoch: UInt64, slotEpochFirst: UInt64, placementEpoch: UInt64,
        placementNext: UInt64? = nil
    ) {
        self.cluster = cluster
        self.created = created
        self.formatVersion = formatVersion
        self.changeNext = changeNext
        self.changeFirst = changeFirst
        self.nodeNext = nodeNext
        self.tokenNext = tokenNext
        self.shardNext = shardNext
        self.moveNext = moveNext
        self.accountNext = accountNext
        self.groupNext = groupNext
        self.nodeCount = nodeCount
        self.tokenCount = tokenCount
        self.zoneCount = zoneCount
        self.shardCount = shardCount
        self.accountCount = accountCount
        self.groupCount = groupCount
        self.domainCount = domainCount
        self.administratorCount = administratorCount
        self.moveActiveCount = moveActiveCount
        self.slotEpoch = slotEpoch
        self.slotEpochFirst = slotEpochFirst
        self.placementEpoch = placementEpoch
        self.placementNext = placementNext
    }
}

extension ClusterRow {
    package static var name: String { "ClusterRow" }

    package static let layout = {
        var empty = unsafe Cairn__ClusterRow()
        unsafe cairn__cluster_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClusterRow.self)
        unsafe try checkBytes(c.pointee.cluster, exactly: 16, "ClusterRow.cluster")
    }

    package init(_ native: Native) {
        let view = View(native)
        cluster = view.cluster
        created = view.created
        formatVersion = view.formatVersion
        changeNext = view.changeNext
        changeFirst = view.changeFirst
        nodeNext = view.nodeNext
        tokenNext = view.tokenNext
        shardNext = view.shardNext
        moveNext = view.moveNext
        accountNext = view.accountNext
        groupNext = view.groupNext
        nodeCount = view.nodeCount
        tokenCount = view.tokenCount
        zoneCount = view.zoneCount
        shardCount = view.shardCount
        accountCount = view.accountCount
        groupCount = view.groupCount
        domainCount = view.domainCount
        administratorCount = view.administratorCount
        moveActiveCount = view.moveActiveCount
        slotEpoch = view.slotEpoch
        slotEpochFirst = view.slotEpochFirst
        placementEpoch = view.placementEpoch
        placementNext = view.placementNext
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClusterRow.self, for: "ClusterRow")
        unsafe cairn__cluster_row__init(c)
        unsafe c.pointee.cluster = try arena.bytes(cluster, "ClusterRow.cluster")
        unsafe c.pointee.created = created
        unsafe c.pointee.format_version = formatVersion
        unsafe c.pointee.change_next = changeNext
        unsafe c.pointee.change_first = changeFirst
        unsafe c.pointee.node_next = nodeNext
        unsafe c.pointee.token_next = tokenNext
        unsafe c.pointee.shard_next = shardNext
        unsafe c.pointee.move_next = moveNext
        unsafe c.pointee.account_next = accountNext
        unsafe c.pointee.group_next = groupNext
        unsafe c.pointee.node_count = nodeCount
        unsafe c.pointee.token_count = tokenCount
        unsafe c.pointee.zone_count = zoneCount
        unsafe c.pointee.shard_count = shardCount
        unsafe c.pointee.account_count = accountCount
        unsafe c.pointee.group_count = groupCount
        unsafe c.pointee.domain_count = domainCount
        unsafe c.pointee.administrator_count = administratorCount
        unsafe c.pointee.move_active_count = moveActiveCount
        unsafe c.pointee.slot_epoch = slotEpoch
        unsafe c.pointee.slot_epoch_first = slotEpochFirst
        unsafe c.pointee.placement_epoch = placementEpoch
        if let placementNext {
            unsafe c.pointee.has_placement_next = 1
            unsafe c.pointee.placement_next = placementNext
        }
        return unsafe Native(c)
    }
}

extension ClusterRow {
    /// A decoded ClusterRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClusterRow

        private let c: UnsafeMutablePointer<Cairn__ClusterRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClusterRow.self) }

        package var cluster: FixedBytes<16> {
            unsafe FixedBytes<16>(checked: c.pointee.cluster)
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var formatVersion: UInt32 {
            unsafe c.pointee.format_version
        }

        package var changeNext: UInt64 {
            unsafe c.pointee.change_next
        }

        package var changeFirst: UInt64 {
            unsafe c.pointee.change_first
        }

        package var nodeNext: UInt64 {
            unsafe c.pointee.node_next
        }

        package var tokenNext: UInt64 {
            unsafe c.pointee.token_next
        }

        package var shardNext: UInt64 {
            unsafe c.pointee.shard_next
        }

        package var moveNext: UInt64 {
            unsafe c.pointee.move_next
        }

        package var accountNext: UInt64 {
            unsafe c.pointee.account_next
        }

        package var groupNext: UInt64 {
            unsafe c.pointee.group_next
        }

        package var nodeCount: UInt32 {
            unsafe c.pointee.node_count
        }

        package var tokenCount: UInt32 {
            unsafe c.pointee.token_count
        }

        package var zoneCount: UInt32 {
            unsafe c.pointee.zone_count
        }

        package var shardCount: UInt32 {
            unsafe c.pointee.shard_count
        }

        package var accountCount: UInt64 {
            unsafe c.pointee.account_count
        }

        package var groupCount: UInt32 {
            unsafe c.pointee.group_count
        }

        package var domainCount: UInt32 {
            unsafe c.pointee.domain_count
        }

        package var administratorCount: UInt32 {
            unsafe c.pointee.administrator_count
        }

        package var moveActiveCount: UInt32 {
            unsafe c.pointee.move_active_count
        }

        package var slotEpoch: UInt64 {
            unsafe c.pointee.slot_epoch
        }

        package var slotEpochFirst: UInt64 {
            unsafe c.pointee.slot_epoch_first
        }

        package var placementEpoch: UInt64 {
            unsafe c.pointee.placement_epoch
        }

        package var placementNext: UInt64? {
            unsafe c.pointee.has_placement_next != 0 ? c.pointee.placement_next : nil
        }
    }
}

/// The roles of a node. One at least.
package struct NodeRoles: Message {
    /// Hosts replicas of groups.
    package var metadata: Bool
    /// Holds chunks.
    package var storage: Bool
    /// Serves HTTP.
    package var gateway: Bool

    package init(metadata: Bool, storage: Bool, gateway: Bool) {
        self.metadata = metadata
        self.storage = storage
        self.gateway = gateway
    }
}

extension NodeRoles {
    package static var name: String { "NodeRoles" }

    package static let layout = {
        var empty = unsafe Cairn__NodeRoles()
        unsafe cairn__node_roles__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        metadata = view.metadata
        storage = view.storage
        gateway = view.gateway
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeRoles.self, for: "NodeRoles")
        unsafe cairn__node_roles__init(c)
        unsafe c.pointee.metadata = metadata ? 1 : 0
        unsafe c.pointee.storage = storage ? 1 : 0
        unsafe c.pointee.gateway = gateway ? 1 : 0
        return unsafe Native(c)
    }
}

extension NodeRoles {
    /// A decoded NodeRoles where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeRoles

        private let c: UnsafeMutablePointer<Cairn__NodeRoles>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeRoles.self) }

        package var metadata: Bool {
            unsafe (c.pointee.metadata != 0)
        }

        package var storage: Bool {
            unsafe (c.pointee.storage != 0)
        }

        package var gateway: Bool {
            unsafe (c.pointee.gateway != 0)
        }
    }
}

package struct NodeAddress: Message {
    /// A name or an address. At most 253 bytes.
    package var host: String
    package var port: UInt32

    package init(host: String, port: UInt32) {
        self.host = host
        self.port = port
    }
}

extension NodeAddress {
    package static var name: String { "NodeAddress" }

    package static let layout = {
        var empty = unsafe Cairn__NodeAddress()
        unsafe cairn__node_address__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeAddress.self)
        unsafe try checkText(c.pointee.host, max: 253, "NodeAddress.host")
    }

    package init(_ native: Native) {
        let view = View(native)
        host = view.host
        port = view.port
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeAddress.self, for: "NodeAddress")
        unsafe cairn__node_address__init(c)
        unsafe c.pointee.host = try arena.text(host, max: 253, "NodeAddress.host")
        unsafe c.pointee.port = port
        return unsafe Native(c)
    }
}

extension NodeAddress {
    /// A decoded NodeAddress where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeAddress

        private let c: UnsafeMutablePointer<Cairn__NodeAddress>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeAddress.self) }

        package var host: String {
            unsafe readText(c.pointee.host)
        }

        package func withHost<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.host).bytes)
        }

        package var port: UInt32 {
            unsafe c.pointee.port
        }
    }
}

/// What a node has to show to talk to others.
package struct NodeCertificate: Message {
    /// SHA-256 of the certificate. Exactly 32 bytes.
    package var fingerprint: FixedBytes<32>
    package var expires: UInt64

    package init(fingerprint: FixedBytes<32>, expires: UInt64) {
        self.fingerprint = fingerprint
        self.expires = expires
    }
}

extension NodeCertificate {
    package static var name: String { "NodeCertificate" }

    package static let layout = {
        var empty = unsafe Cairn__NodeCertificate()
        unsafe cairn__node_certificate__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__NodeCertificate.self)
        unsafe try checkBytes(c.pointee.fingerprint, exactly: 32, "NodeCertificate.fingerprint")
    }

    package init(_ native: Native) {
        let view = View(native)
        fingerprint = view.fingerprint
        expires = view.expires
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__NodeCertificate.self, for: "NodeCertificate")
        unsafe cairn__node_certificate__init(c)
        unsafe c.pointee.fingerprint = try arena.bytes(fingerprint, "NodeCertificate.fingerprint")
        unsafe c.pointee.expires = expires
        return unsafe Native(c)
    }
}

extension NodeCertificate {
    /// A decoded NodeCertificate where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = NodeCertificate

        private let c: UnsafeMutablePointer<Cairn__NodeCertificate>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__NodeCertificate.self) }

        package var fingerprint: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.fingerprint)
        }

        package var expires: UInt64 {
            unsafe c.pointee.expires
        }
    }
}

package struct ClusterNodeRow: Message {
    /// Unique, in lower case. At most 63 bytes.
    package var name: String
    package var state: NodeState
    package var roles: NodeRoles
    /// Where others reach it. At most 8 items.
    package var addresses: [NodeAddress]
    /// A zone's name; absent: the node is a zone of its own. At most 63 bytes.
    package var zone: String?
    /// Its share of the chunks, in proportion to others; 0: none.
    package var weight: UInt32
    /// Of its store, when it was heard of last.
    package var incarnation: UInt64
    /// The format versions that it speaks.
    package var versionMin: UInt32
    package var versionMax: UInt32
    /// SHA-256 of its public key: what stays when certificates change. Exactly 32 bytes.
    package var key: FixedBytes<32>
    /// More than one while they change. At most 4 items.
    package var certificates: [NodeCertificate]
    /// Hash of the token that it joined by; absent for the founder. Exactly 32 bytes.
    package var token: FixedBytes<32>?
    package var joined: UInt64
    package var revision: UInt64

    package init(
        name: String, state: NodeState, roles: NodeRoles, addresses: [NodeAddress] = [],
        zone: String? = nil, weight: UInt32, incarnation: UInt64, versionMin: UInt32,
        versionMax: UInt32, key: FixedBytes<32>, certificates: [NodeCertificate] = [],
        token: FixedBytes<32>? = nil, joined: UInt64, revision: UInt64
    ) {
        self.name = name
        self.state = state
        self.roles = roles
        self.addresses = addresses
        self.zone = zone
        self.weight = weight
        self.incarnation = incarnation
        self.versionMin = versionMin
        self.versionMax = versionMax
        self.key = key
        self.certificates = certificates
        self.token = token
        self.joined = joined
        self.revision = revision
    }
}

extension ClusterNodeRow {
    package static var name: String { "ClusterNodeRow" }

    package static let layout = {
        var empty = unsafe Cairn__ClusterNodeRow()
        unsafe cairn__cluster_node_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ClusterNodeRow.self)
        unsafe try checkText(c.pointee.name, max: 63, "ClusterNodeRow.name")
        guard unsafe NodeState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(
                field: "ClusterNodeRow.state", value: c.pointee.state.rawValue)
        }
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkCount(c.pointee.n_addresses, max: 8, "ClusterNodeRow.addresses")
        for index in unsafe 0..<c.pointee.n_addresses {
            unsafe try NodeAddress.check(Native(c.pointee.addresses[index]))
        }
        if unsafe c.pointee.zone != nil {
            unsafe try checkText(c.pointee.zone, max: 63, "ClusterNodeRow.zone")
        }
        unsafe try checkBytes(c.pointee.key, exactly: 32, "ClusterNodeRow.key")
        unsafe try checkCount(c.pointee.n_certificates, max: 4, "ClusterNodeRow.certificates")
        for index in unsafe 0..<c.pointee.n_certificates {
            unsafe try NodeCertificate.check(Native(c.pointee.certificates[index]))
        }
        if unsafe c.pointee.has_token != 0 {
            unsafe try checkBytes(c.pointee.token, exactly: 32, "ClusterNodeRow.token")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        state = view.state
        roles = view.roles
        addresses = view.addresses
        zone = view.zone
        weight = view.weight
        incarnation = view.incarnation
        versionMin = view.versionMin
        versionMax = view.versionMax
        key = view.key
        certificates = view.certificates
        token = view.token
        joined = view.joined
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ClusterNodeRow.self, for: "ClusterNodeRow")
        unsafe cairn__cluster_node_row__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "ClusterNodeRow.name")
        unsafe c.pointee.state = Cairn__NodeState(rawValue: state.rawValue)
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        try checkCount(addresses.count, max: 8, "ClusterNodeRow.addresses")
        if !addresses.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeAddress>?.self, count: addresses.count,
                for: "ClusterNodeRow.addresses")
            for (index, item) in addresses.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeAddress.self)
            }
            unsafe c.pointee.n_addresses = addresses.count
            unsafe c.pointee.addresses = list
        }
        if let zone {
            unsafe c.pointee.zone = try arena.text(zone, max: 63, "ClusterNodeRow.zone")
        }
        unsafe c.pointee.weight = weight
        unsafe c.pointee.incarnation = incarnation
        unsafe c.pointee.version_min = versionMin
        unsafe c.pointee.version_max = versionMax
        unsafe c.pointee.key = try arena.bytes(key, "ClusterNodeRow.key")
        try checkCount(certificates.count, max: 4, "ClusterNodeRow.certificates")
        if !certificates.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__NodeCertificate>?.self, count: certificates.count,
                for: "ClusterNodeRow.certificates")
            for (index, item) in certificates.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__NodeCertificate.self)
            }
            unsafe c.pointee.n_certificates = certificates.count
            unsafe c.pointee.certificates = list
        }
        if let token {
            unsafe c.pointee.has_token = 1
            unsafe c.pointee.token = try arena.bytes(token, "ClusterNodeRow.token")
        }
        unsafe c.pointee.joined = joined
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension ClusterNodeRow {
    /// A decoded ClusterNodeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ClusterNodeRow

        private let c: UnsafeMutablePointer<Cairn__ClusterNodeRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ClusterNodeRow.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var state: NodeState {
            unsafe NodeState(checked: c.pointee.state.rawValue)
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var addresses: [NodeAddress] {
            unsafe (0..<c.pointee.n_addresses).map {
                unsafe NodeAddress(Native(c.pointee.addresses[$0]))
            }
        }

        package var addressesCount: Int { unsafe c.pointee.n_addresses }

        package func forEachOfAddresses(_ body: (borrowing NodeAddress.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_addresses {
                unsafe body(NodeAddress.View(Native(c.pointee.addresses[index])))
            }
        }

        package var zone: String? {
            unsafe c.pointee.zone != nil ? readText(c.pointee.zone) : nil
        }

        package func withZone<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.zone != nil else { return nil }
            return unsafe body(span(of: c.pointee.zone).bytes)
        }

        package var weight: UInt32 {
            unsafe c.pointee.weight
        }

        package var incarnation: UInt64 {
            unsafe c.pointee.incarnation
        }

        package var versionMin: UInt32 {
            unsafe c.pointee.version_min
        }

        package var versionMax: UInt32 {
            unsafe c.pointee.version_max
        }

        package var key: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.key)
        }

        package var certificates: [NodeCertificate] {
            unsafe (0..<c.pointee.n_certificates).map {
                unsafe NodeCertificate(Native(c.pointee.certificates[$0]))
            }
        }

        package var certificatesCount: Int { unsafe c.pointee.n_certificates }

        package func forEachOfCertificates(_ body: (borrowing NodeCertificate.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_certificates {
                unsafe body(NodeCertificate.View(Native(c.pointee.certificates[index])))
            }
        }

        package var token: FixedBytes<32>? {
            unsafe c.pointee.has_token != 0 ? FixedBytes<32>(checked: c.pointee.token) : nil
        }

        package var joined: UInt64 {
            unsafe c.pointee.joined
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

package struct ZoneRow: Message {
    /// At most 1 KiB.
    package var notes: String
    /// Nodes in it.
    package var nodeCount: UInt32
    package var revision: UInt64

    package init(notes: String, nodeCount: UInt32, revision: UInt64) {
        self.notes = notes
        self.nodeCount = nodeCount
        self.revision = revision
    }
}

extension ZoneRow {
    package static var name: String { "ZoneRow" }

    package static let layout = {
        var empty = unsafe Cairn__ZoneRow()
        unsafe cairn__zone_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ZoneRow.self)
        unsafe try checkText(c.pointee.notes, max: 1024, "ZoneRow.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        notes = view.notes
        nodeCount = view.nodeCount
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ZoneRow.self, for: "ZoneRow")
        unsafe cairn__zone_row__init(c)
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "ZoneRow.notes")
        unsafe c.pointee.node_count = nodeCount
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension ZoneRow {
    /// A decoded ZoneRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ZoneRow

        private let c: UnsafeMutablePointer<Cairn__ZoneRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ZoneRow.self) }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var nodeCount: UInt32 {
            unsafe c.pointee.node_count
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

package struct JoinTokenRow: Message {
    /// SHA-256 of the token, which nobody keeps. Exactly 32 bytes.
    package var hash: FixedBytes<32>
    /// What nodes may have at most.
    package var roles: NodeRoles
    package var useCountLeft: UInt32
    /// When it is no good any more, and removed.
    package var expires: UInt64
    package var isRevoked: Bool
    /// At most 1 KiB.
    package var notes: String
    /// The account; 0 for the cluster itself.
    package var createdBy: UInt64
    package var created: UInt64
    package var revision: UInt64

    package init(
        hash: FixedBytes<32>, roles: NodeRoles, useCountLeft: UInt32, expires: UInt64,
        isRevoked: Bool, notes: String, createdBy: UInt64, created: UInt64, revision: UInt64
    ) {
        self.hash = hash
        self.roles = roles
        self.useCountLeft = useCountLeft
        self.expires = expires
        self.isRevoked = isRevoked
        self.notes = notes
        self.createdBy = createdBy
        self.created = created
        self.revision = revision
    }
}

extension JoinTokenRow {
    package static var name: String { "JoinTokenRow" }

    package static let layout = {
        var empty = unsafe Cairn__JoinTokenRow()
        unsafe cairn__join_token_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__JoinTokenRow.self)
        unsafe try checkBytes(c.pointee.hash, exactly: 32, "JoinTokenRow.hash")
        unsafe try NodeRoles.check(Native(c.pointee.roles))
        unsafe try checkText(c.pointee.notes, max: 1024, "JoinTokenRow.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        hash = view.hash
        roles = view.roles
        useCountLeft = view.useCountLeft
        expires = view.expires
        isRevoked = view.isRevoked
        notes = view.notes
        createdBy = view.createdBy
        created = view.created
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__JoinTokenRow.self, for: "JoinTokenRow")
        unsafe cairn__join_token_row__init(c)
        unsafe c.pointee.hash = try arena.bytes(hash, "JoinTokenRow.hash")
        unsafe c.pointee.roles = try roles.fill(arena).bound(to: Cairn__NodeRoles.self)
        unsafe c.pointee.use_count_left = useCountLeft
        unsafe c.pointee.expires = expires
        unsafe c.pointee.is_revoked = isRevoked ? 1 : 0
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "JoinTokenRow.notes")
        unsafe c.pointee.created_by = createdBy
        unsafe c.pointee.created = created
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension JoinTokenRow {
    /// A decoded JoinTokenRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = JoinTokenRow

        private let c: UnsafeMutablePointer<Cairn__JoinTokenRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__JoinTokenRow.self) }

        package var hash: FixedBytes<32> {
            unsafe FixedBytes<32>(checked: c.pointee.hash)
        }

        package var roles: NodeRoles {
            unsafe NodeRoles(Native(c.pointee.roles))
        }

        package func withRoles<Result>(_ body: (borrowing NodeRoles.View) -> Result) -> Result {
            unsafe body(NodeRoles.View(Native(c.pointee.roles)))
        }

        package var useCountLeft: UInt32 {
            unsafe c.pointee.use_count_left
        }

        package var expires: UInt64 {
            unsafe c.pointee.expires
        }

        package var isRevoked: Bool {
            unsafe (c.pointee.is_revoked != 0)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var createdBy: UInt64 {
            unsafe c.pointee.created_by
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

package struct ShardMember: Message {
    package var node: UInt64
    package var role: MemberRole

    package init(node: UInt64, role: MemberRole) {
        self.node = node
        self.role = role
    }
}

extension ShardMember {
    package static var name: String { "ShardMember" }

    package static let layout = {
        var empty = unsafe Cairn__ShardMember()
        unsafe cairn__shard_member__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardMember.self)
        guard unsafe MemberRole(rawValue: c.pointee.role.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ShardMember.role", value: c.pointee.role.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        role = view.role
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardMember.self, for: "ShardMember")
        unsafe cairn__shard_member__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.role = Cairn__MemberRole(rawValue: role.rawValue)
        return unsafe Native(c)
    }
}

extension ShardMember {
    /// A decoded ShardMember where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardMember

        private let c: UnsafeMutablePointer<Cairn__ShardMember>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardMember.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var role: MemberRole {
            unsafe MemberRole(checked: c.pointee.role.rawValue)
        }
    }
}

/// A replica group. Number 0 is the control group, which never has slots.
package struct ShardRow: Message {
    package var state: ShardState
    /// In the order of their nodes. At most 9 items.
    package var members: [ShardMember]
    package var slotCount: UInt32
    package var revision: UInt64
    /// The store that the first replica is made in: another would make a second group of that number.
    /// Absent: there is a first replica.
    package var founder: UInt64?

    package init(
        state: ShardState, members: [ShardMember] = [], slotCount: UInt32, revision: UInt64,
        founder: UInt64? = nil
    ) {
        self.state = state
        self.members = members
        self.slotCount = slotCount
        self.revision = revision
        self.founder = founder
    }
}

extension ShardRow {
    package static var name: String { "ShardRow" }

    package static let layout = {
        var empty = unsafe Cairn__ShardRow()
        unsafe cairn__shard_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__ShardRow.self)
        guard unsafe ShardState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "ShardRow.state", value: c.pointee.state.rawValue)
        }
        unsafe try checkCount(c.pointee.n_members, max: 9, "ShardRow.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try ShardMember.check(Native(c.pointee.members[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        state = view.state
        members = view.members
        slotCount = view.slotCount
        revision = view.revision
        founder = view.founder
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__ShardRow.self, for: "ShardRow")
        unsafe cairn__shard_row__init(c)
        unsafe c.pointee.state = Cairn__ShardState(rawValue: state.rawValue)
        try checkCount(members.count, max: 9, "ShardRow.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__ShardMember>?.self, count: members.count,
                for: "ShardRow.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__ShardMember.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        unsafe c.pointee.slot_count = slotCount
        unsafe c.pointee.revision = revision
        if let founder {
            unsafe c.pointee.has_founder = 1
            unsafe c.pointee.founder = founder
        }
        return unsafe Native(c)
    }
}

extension ShardRow {
    /// A decoded ShardRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = ShardRow

        private let c: UnsafeMutablePointer<Cairn__ShardRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__ShardRow.self) }

        package var state: ShardState {
            unsafe ShardState(checked: c.pointee.state.rawValue)
        }

        package var members: [ShardMember] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe ShardMember(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing ShardMember.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(ShardMember.View(Native(c.pointee.members[index])))
            }
        }

        package var slotCount: UInt32 {
            unsafe c.pointee.slot_count
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }

        package var founder: UInt64? {
            unsafe c.pointee.has_founder != 0 ? c.pointee.founder : nil
        }
    }
}

/// Slots that follow on each other in one shard.
package struct SlotRun: Message {
    package var slotCount: UInt32
    package var shard: UInt64

    package init(slotCount: UInt32, shard: UInt64) {
        self.slotCount = slotCount
        self.shard = shard
    }
}

extension SlotRun {
    package static var name: String { "SlotRun" }

    package static let layout = {
        var empty = unsafe Cairn__SlotRun()
        unsafe cairn__slot_run__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        slotCount = view.slotCount
        shard = view.shard
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotRun.self, for: "SlotRun")
        unsafe cairn__slot_run__init(c)
        unsafe c.pointee.slot_count = slotCount
        unsafe c.pointee.shard = shard
        return unsafe Native(c)
    }
}

extension SlotRun {
    /// A decoded SlotRun where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotRun

        private let c: UnsafeMutablePointer<Cairn__SlotRun>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotRun.self) }

        package var slotCount: UInt32 {
            unsafe c.pointee.slot_count
        }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }
    }
}

package struct SlotTableRow: Message {
    /// All 4096 slots, in order; neighbours differ. At most 4096 items.
    package var runs: [SlotRun]

    package init(runs: [SlotRun] = []) {
        self.runs = runs
    }
}

extension SlotTableRow {
    package static var name: String { "SlotTableRow" }

    package static let layout = {
        var empty = unsafe Cairn__SlotTableRow()
        unsafe cairn__slot_table_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotTableRow.self)
        unsafe try checkCount(c.pointee.n_runs, max: 4096, "SlotTableRow.runs")
        for index in unsafe 0..<c.pointee.n_runs {
            unsafe try SlotRun.check(Native(c.pointee.runs[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        runs = view.runs
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotTableRow.self, for: "SlotTableRow")
        unsafe cairn__slot_table_row__init(c)
        try checkCount(runs.count, max: 4096, "SlotTableRow.runs")
        if !runs.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__SlotRun>?.self, count: runs.count,
                for: "SlotTableRow.runs")
            for (index, item) in runs.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__SlotRun.self)
            }
            unsafe c.pointee.n_runs = runs.count
            unsafe c.pointee.runs = list
        }
        return unsafe Native(c)
    }
}

extension SlotTableRow {
    /// A decoded SlotTableRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotTableRow

        private let c: UnsafeMutablePointer<Cairn__SlotTableRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotTableRow.self) }

        package var runs: [SlotRun] {
            unsafe (0..<c.pointee.n_runs).map { unsafe SlotRun(Native(c.pointee.runs[$0])) }
        }

        package var runsCount: Int { unsafe c.pointee.n_runs }

        package func forEachOfRuns(_ body: (borrowing SlotRun.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_runs {
                unsafe body(SlotRun.View(Native(c.pointee.runs[index])))
            }
        }
    }
}

/// How one epoch of the slot table differs from the one before.
package struct SlotChangeRow: Message {
    package var slot: UInt32
    package var shard: UInt64

    package init(slot: UInt32, shard: UInt64) {
        self.slot = slot
        self.shard = shard
    }
}

extension SlotChangeRow {
    package static var name: String { "SlotChangeRow" }

    package static let layout = {
        var empty = unsafe Cairn__SlotChangeRow()
        unsafe cairn__slot_change_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        shard = view.shard
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotChangeRow.self, for: "SlotChangeRow")
        unsafe cairn__slot_change_row__init(c)
        unsafe c.pointee.slot = slot
        unsafe c.pointee.shard = shard
        return unsafe Native(c)
    }
}

extension SlotChangeRow {
    /// A decoded SlotChangeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotChangeRow

        private let c: UnsafeMutablePointer<Cairn__SlotChangeRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotChangeRow.self) }

        package var slot: UInt32 {
            unsafe c.pointee.slot
        }

        package var shard: UInt64 {
            unsafe c.pointee.shard
        }
    }
}

package struct SlotMoveRow: Message {
    package var slot: UInt32
    package var from: UInt64
    package var to: UInt64
    package var state: MoveState
    package var revision: UInt64

    package init(slot: UInt32, from: UInt64, to: UInt64, state: MoveState, revision: UInt64) {
        self.slot = slot
        self.from = from
        self.to = to
        self.state = state
        self.revision = revision
    }
}

extension SlotMoveRow {
    package static var name: String { "SlotMoveRow" }

    package static let layout = {
        var empty = unsafe Cairn__SlotMoveRow()
        unsafe cairn__slot_move_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SlotMoveRow.self)
        guard unsafe MoveState(rawValue: c.pointee.state.rawValue) != nil else {
            throw unsafe .unknownValue(field: "SlotMoveRow.state", value: c.pointee.state.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        slot = view.slot
        from = view.from
        to = view.to
        state = view.state
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SlotMoveRow.self, for: "SlotMoveRow")
        unsafe cairn__slot_move_row__init(c)
        unsafe c.pointee.slot = slot
        unsafe c.pointee.from = from
        unsafe c.pointee.to = to
        unsafe c.pointee.state = Cairn__MoveState(rawValue: state.rawValue)
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension SlotMoveRow {
    /// A decoded SlotMoveRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SlotMoveRow

        private let c: UnsafeMutablePointer<Cairn__SlotMoveRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SlotMoveRow.self) }

        package var slot: UInt32 {
            unsafe c.pointee.slot
        }

        package var from: UInt64 {
            unsafe c.pointee.from
        }

        package var to: UInt64 {
            unsafe c.pointee.to
        }

        package var state: MoveState {
            unsafe MoveState(checked: c.pointee.state.rawValue)
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

/// As a node was when an epoch was computed.
package struct PlacementMember: Message {
    package var node: UInt64
    package var weight: UInt32
    /// At most 63 bytes.
    package var zone: String?

    package init(node: UInt64, weight: UInt32, zone: String? = nil) {
        self.node = node
        self.weight = weight
        self.zone = zone
    }
}

extension PlacementMember {
    package static var name: String { "PlacementMember" }

    package static let layout = {
        var empty = unsafe Cairn__PlacementMember()
        unsafe cairn__placement_member__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PlacementMember.self)
        if unsafe c.pointee.zone != nil {
            unsafe try checkText(c.pointee.zone, max: 63, "PlacementMember.zone")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        node = view.node
        weight = view.weight
        zone = view.zone
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlacementMember.self, for: "PlacementMember")
        unsafe cairn__placement_member__init(c)
        unsafe c.pointee.node = node
        unsafe c.pointee.weight = weight
        if let zone {
            unsafe c.pointee.zone = try arena.text(zone, max: 63, "PlacementMember.zone")
        }
        return unsafe Native(c)
    }
}

extension PlacementMember {
    /// A decoded PlacementMember where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlacementMember

        private let c: UnsafeMutablePointer<Cairn__PlacementMember>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PlacementMember.self) }

        package var node: UInt64 {
            unsafe c.pointee.node
        }

        package var weight: UInt32 {
            unsafe c.pointee.weight
        }

        package var zone: String? {
            unsafe c.pointee.zone != nil ? readText(c.pointee.zone) : nil
        }

        package func withZone<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.zone != nil else { return nil }
            return unsafe body(span(of: c.pointee.zone).bytes)
        }
    }
}

/// All that a placement table is computed from.
package struct PlacementRow: Message {
    /// In the order of their nodes. At most 1000 items.
    package var members: [PlacementMember]
    package var created: UInt64

    package init(members: [PlacementMember] = [], created: UInt64) {
        self.members = members
        self.created = created
    }
}

extension PlacementRow {
    package static var name: String { "PlacementRow" }

    package static let layout = {
        var empty = unsafe Cairn__PlacementRow()
        unsafe cairn__placement_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PlacementRow.self)
        unsafe try checkCount(c.pointee.n_members, max: 1000, "PlacementRow.members")
        for index in unsafe 0..<c.pointee.n_members {
            unsafe try PlacementMember.check(Native(c.pointee.members[index]))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        members = view.members
        created = view.created
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlacementRow.self, for: "PlacementRow")
        unsafe cairn__placement_row__init(c)
        try checkCount(members.count, max: 1000, "PlacementRow.members")
        if !members.isEmpty {
            let list = unsafe try arena.list(
                of: UnsafeMutablePointer<Cairn__PlacementMember>?.self, count: members.count,
                for: "PlacementRow.members")
            for (index, item) in members.enumerated() {
                unsafe list[index] = try item.fill(arena).bound(to: Cairn__PlacementMember.self)
            }
            unsafe c.pointee.n_members = members.count
            unsafe c.pointee.members = list
        }
        unsafe c.pointee.created = created
        return unsafe Native(c)
    }
}

extension PlacementRow {
    /// A decoded PlacementRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlacementRow

        private let c: UnsafeMutablePointer<Cairn__PlacementRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PlacementRow.self) }

        package var members: [PlacementMember] {
            unsafe (0..<c.pointee.n_members).map {
                unsafe PlacementMember(Native(c.pointee.members[$0]))
            }
        }

        package var membersCount: Int { unsafe c.pointee.n_members }

        package func forEachOfMembers(_ body: (borrowing PlacementMember.View) -> Void) {
            for index in unsafe 0..<c.pointee.n_members {
                unsafe body(PlacementMember.View(Native(c.pointee.members[index])))
            }
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }
    }
}

/// How far the change to the next epoch is.
package struct PlacementChangeRow: Message {
    /// A bit for each partition, the lowest of the first byte first: its new nodes have its chunks. At
    /// most 512 bytes.
    package var partitions: [UInt8]
    package var partitionCount: UInt32

    package init(partitions: [UInt8], partitionCount: UInt32) {
        self.partitions = partitions
        self.partitionCount = partitionCount
    }
}

extension PlacementChangeRow {
    package static var name: String { "PlacementChangeRow" }

    package static let layout = {
        var empty = unsafe Cairn__PlacementChangeRow()
        unsafe cairn__placement_change_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PlacementChangeRow.self)
        unsafe try checkBytes(c.pointee.partitions, max: 512, "PlacementChangeRow.partitions")
    }

    package init(_ native: Native) {
        let view = View(native)
        partitions = view.partitions
        partitionCount = view.partitionCount
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PlacementChangeRow.self, for: "PlacementChangeRow")
        unsafe cairn__placement_change_row__init(c)
        unsafe c.pointee.partitions = try arena.bytes(
            partitions, max: 512, "PlacementChangeRow.partitions")
        unsafe c.pointee.partition_count = partitionCount
        return unsafe Native(c)
    }
}

extension PlacementChangeRow {
    /// A decoded PlacementChangeRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PlacementChangeRow

        private let c: UnsafeMutablePointer<Cairn__PlacementChangeRow>

        package init(_ native: Native) {
            unsafe c = native.bound(to: Cairn__PlacementChangeRow.self)
        }

        package var partitions: [UInt8] {
            unsafe readBytes(c.pointee.partitions)
        }

        package func withPartitions<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.partitions).bytes)
        }

        package var partitionCount: UInt32 {
            unsafe c.pointee.partition_count
        }
    }
}

package struct AccountRow: Message {
    /// Unique, in lower case. At most 63 bytes.
    package var name: String
    /// At most 255 bytes.
    package var displayName: String
    /// Unique without regard to case. At most 254 bytes.
    package var email: String?
    package var status: AccountStatus
    package var isAdministrator: Bool
    /// Tokens of earlier epochs are no good.
    package var sessionsEpoch: UInt64
    /// Of its drive, in bytes; absent: as the settings say.
    package var byteCountMax: UInt64?
    package var hasSecondFactor: Bool
    package var created: UInt64
    package var revision: UInt64

    package init(
        name: String, displayName: String, email: String? = nil, status: AccountStatus,
        isAdministrator: Bool, sessionsEpoch: UInt64, byteCountMax: UInt64? = nil,
        hasSecondFactor: Bool, created: UInt64, revision: UInt64
    ) {
        self.name = name
        self.displayName = displayName
        self.email = email
        self.status = status
        self.isAdministrator = isAdministrator
        self.sessionsEpoch = sessionsEpoch
        self.byteCountMax = byteCountMax
        self.hasSecondFactor = hasSecondFactor
        self.created = created
        self.revision = revision
    }
}

extension AccountRow {
    package static var name: String { "AccountRow" }

    package static let layout = {
        var empty = unsafe Cairn__AccountRow()
        unsafe cairn__account_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountRow.self)
        unsafe try checkText(c.pointee.name, max: 63, "AccountRow.name")
        unsafe try checkText(c.pointee.display_name, max: 255, "AccountRow.display_name")
        if unsafe c.pointee.email != nil {
            unsafe try checkText(c.pointee.email, max: 254, "AccountRow.email")
        }
        guard unsafe AccountStatus(rawValue: c.pointee.status.rawValue) != nil else {
            throw unsafe .unknownValue(field: "AccountRow.status", value: c.pointee.status.rawValue)
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        displayName = view.displayName
        email = view.email
        status = view.status
        isAdministrator = view.isAdministrator
        sessionsEpoch = view.sessionsEpoch
        byteCountMax = view.byteCountMax
        hasSecondFactor = view.hasSecondFactor
        created = view.created
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountRow.self, for: "AccountRow")
        unsafe cairn__account_row__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "AccountRow.name")
        unsafe c.pointee.display_name = try arena.text(
            displayName, max: 255, "AccountRow.display_name")
        if let email {
            unsafe c.pointee.email = try arena.text(email, max: 254, "AccountRow.email")
        }
        unsafe c.pointee.status = Cairn__AccountStatus(rawValue: status.rawValue)
        unsafe c.pointee.is_administrator = isAdministrator ? 1 : 0
        unsafe c.pointee.sessions_epoch = sessionsEpoch
        if let byteCountMax {
            unsafe c.pointee.has_byte_count_max = 1
            unsafe c.pointee.byte_count_max = byteCountMax
        }
        unsafe c.pointee.has_second_factor = hasSecondFactor ? 1 : 0
        unsafe c.pointee.created = created
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension AccountRow {
    /// A decoded AccountRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountRow

        private let c: UnsafeMutablePointer<Cairn__AccountRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountRow.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var displayName: String {
            unsafe readText(c.pointee.display_name)
        }

        package func withDisplayName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.display_name).bytes)
        }

        package var email: String? {
            unsafe c.pointee.email != nil ? readText(c.pointee.email) : nil
        }

        package func withEmail<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.email != nil else { return nil }
            return unsafe body(span(of: c.pointee.email).bytes)
        }

        package var status: AccountStatus {
            unsafe AccountStatus(checked: c.pointee.status.rawValue)
        }

        package var isAdministrator: Bool {
            unsafe (c.pointee.is_administrator != 0)
        }

        package var sessionsEpoch: UInt64 {
            unsafe c.pointee.sessions_epoch
        }

        package var byteCountMax: UInt64? {
            unsafe c.pointee.has_byte_count_max != 0 ? c.pointee.byte_count_max : nil
        }

        package var hasSecondFactor: Bool {
            unsafe (c.pointee.has_second_factor != 0)
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

/// What a password is compared with, made outside.
package struct PasswordVerifier: Message {
    /// Such as "argon2id". At most 32 bytes.
    package var algorithm: String
    /// At most 512 bytes.
    package var verifier: [UInt8]

    package init(algorithm: String, verifier: [UInt8]) {
        self.algorithm = algorithm
        self.verifier = verifier
    }
}

extension PasswordVerifier {
    package static var name: String { "PasswordVerifier" }

    package static let layout = {
        var empty = unsafe Cairn__PasswordVerifier()
        unsafe cairn__password_verifier__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__PasswordVerifier.self)
        unsafe try checkText(c.pointee.algorithm, max: 32, "PasswordVerifier.algorithm")
        unsafe try checkBytes(c.pointee.verifier, max: 512, "PasswordVerifier.verifier")
    }

    package init(_ native: Native) {
        let view = View(native)
        algorithm = view.algorithm
        verifier = view.verifier
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__PasswordVerifier.self, for: "PasswordVerifier")
        unsafe cairn__password_verifier__init(c)
        unsafe c.pointee.algorithm = try arena.text(
            algorithm, max: 32, "PasswordVerifier.algorithm")
        unsafe c.pointee.verifier = try arena.bytes(verifier, max: 512, "PasswordVerifier.verifier")
        return unsafe Native(c)
    }
}

extension PasswordVerifier {
    /// A decoded PasswordVerifier where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = PasswordVerifier

        private let c: UnsafeMutablePointer<Cairn__PasswordVerifier>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__PasswordVerifier.self) }

        package var algorithm: String {
            unsafe readText(c.pointee.algorithm)
        }

        package func withAlgorithm<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.algorithm).bytes)
        }

        package var verifier: [UInt8] {
            unsafe readBytes(c.pointee.verifier)
        }

        package func withVerifier<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.verifier).bytes)
        }
    }
}

package struct SecondFactor: Message {
    /// Sealed outside. At most 512 bytes.
    package var secret: [UInt8]
    /// SHA-256 of each code that was not used yet, 32 bytes for each. At most 640 bytes.
    package var recoveryCodes: [UInt8]

    package init(secret: [UInt8], recoveryCodes: [UInt8]) {
        self.secret = secret
        self.recoveryCodes = recoveryCodes
    }
}

extension SecondFactor {
    package static var name: String { "SecondFactor" }

    package static let layout = {
        var empty = unsafe Cairn__SecondFactor()
        unsafe cairn__second_factor__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SecondFactor.self)
        unsafe try checkBytes(c.pointee.secret, max: 512, "SecondFactor.secret")
        unsafe try checkBytes(c.pointee.recovery_codes, max: 640, "SecondFactor.recovery_codes")
    }

    package init(_ native: Native) {
        let view = View(native)
        secret = view.secret
        recoveryCodes = view.recoveryCodes
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SecondFactor.self, for: "SecondFactor")
        unsafe cairn__second_factor__init(c)
        unsafe c.pointee.secret = try arena.bytes(secret, max: 512, "SecondFactor.secret")
        unsafe c.pointee.recovery_codes = try arena.bytes(
            recoveryCodes, max: 640, "SecondFactor.recovery_codes")
        return unsafe Native(c)
    }
}

extension SecondFactor {
    /// A decoded SecondFactor where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SecondFactor

        private let c: UnsafeMutablePointer<Cairn__SecondFactor>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SecondFactor.self) }

        package var secret: [UInt8] {
            unsafe readBytes(c.pointee.secret)
        }

        package func withSecret<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.secret).bytes)
        }

        package var recoveryCodes: [UInt8] {
            unsafe readBytes(c.pointee.recovery_codes)
        }

        package func withRecoveryCodes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.recovery_codes).bytes)
        }
    }
}

/// What only the check of a log-in reads.
package struct CredentialsRow: Message {
    package var password: PasswordVerifier?
    package var secondFactor: SecondFactor?

    package init(password: PasswordVerifier? = nil, secondFactor: SecondFactor? = nil) {
        self.password = password
        self.secondFactor = secondFactor
    }
}

extension CredentialsRow {
    package static var name: String { "CredentialsRow" }

    package static let layout = {
        var empty = unsafe Cairn__CredentialsRow()
        unsafe cairn__credentials_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__CredentialsRow.self)
        if unsafe c.pointee.password != nil {
            unsafe try PasswordVerifier.check(Native(c.pointee.password))
        }
        if unsafe c.pointee.second_factor != nil {
            unsafe try SecondFactor.check(Native(c.pointee.second_factor))
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        password = view.password
        secondFactor = view.secondFactor
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__CredentialsRow.self, for: "CredentialsRow")
        unsafe cairn__credentials_row__init(c)
        if let password {
            unsafe c.pointee.password = try password.fill(arena).bound(
                to: Cairn__PasswordVerifier.self)
        }
        if let secondFactor {
            unsafe c.pointee.second_factor = try secondFactor.fill(arena).bound(
                to: Cairn__SecondFactor.self)
        }
        return unsafe Native(c)
    }
}

extension CredentialsRow {
    /// A decoded CredentialsRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = CredentialsRow

        private let c: UnsafeMutablePointer<Cairn__CredentialsRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__CredentialsRow.self) }

        package var password: PasswordVerifier? {
            unsafe c.pointee.password != nil ? PasswordVerifier(Native(c.pointee.password)) : nil
        }

        package func withPassword<Result>(_ body: (borrowing PasswordVerifier.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.password != nil else { return nil }
            return unsafe body(PasswordVerifier.View(Native(c.pointee.password)))
        }

        package var secondFactor: SecondFactor? {
            unsafe c.pointee.second_factor != nil
                ? SecondFactor(Native(c.pointee.second_factor)) : nil
        }

        package func withSecondFactor<Result>(_ body: (borrowing SecondFactor.View) -> Result)
            -> Result?
        {
            guard unsafe c.pointee.second_factor != nil else { return nil }
            return unsafe body(SecondFactor.View(Native(c.pointee.second_factor)))
        }
    }
}

/// What log-ins leave behind. There is no row while there is nothing to remember.
package struct LoginRow: Message {
    /// Since the last that succeeded, and none of them long ago.
    package var failureCount: UInt32
    package var failed: UInt64
    /// Nobody gets in before.
    package var lockedUntil: UInt64?
    /// Of the last one-time password that was used; none before it is any good.
    package var secondFactorStep: UInt64?

    package init(
        failureCount: UInt32, failed: UInt64, lockedUntil: UInt64? = nil,
        secondFactorStep: UInt64? = nil
    ) {
        self.failureCount = failureCount
        self.failed = failed
        self.lockedUntil = lockedUntil
        self.secondFactorStep = secondFactorStep
    }
}

extension LoginRow {
    package static var name: String { "LoginRow" }

    package static let layout = {
        var empty = unsafe Cairn__LoginRow()
        unsafe cairn__login_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
    }

    package init(_ native: Native) {
        let view = View(native)
        failureCount = view.failureCount
        failed = view.failed
        lockedUntil = view.lockedUntil
        secondFactorStep = view.secondFactorStep
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__LoginRow.self, for: "LoginRow")
        unsafe cairn__login_row__init(c)
        unsafe c.pointee.failure_count = failureCount
        unsafe c.pointee.failed = failed
        if let lockedUntil {
            unsafe c.pointee.has_locked_until = 1
            unsafe c.pointee.locked_until = lockedUntil
        }
        if let secondFactorStep {
            unsafe c.pointee.has_second_factor_step = 1
            unsafe c.pointee.second_factor_step = secondFactorStep
        }
        return unsafe Native(c)
    }
}

extension LoginRow {
    /// A decoded LoginRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = LoginRow

        private let c: UnsafeMutablePointer<Cairn__LoginRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__LoginRow.self) }

        package var failureCount: UInt32 {
            unsafe c.pointee.failure_count
        }

        package var failed: UInt64 {
            unsafe c.pointee.failed
        }

        package var lockedUntil: UInt64? {
            unsafe c.pointee.has_locked_until != 0 ? c.pointee.locked_until : nil
        }

        package var secondFactorStep: UInt64? {
            unsafe c.pointee.has_second_factor_step != 0 ? c.pointee.second_factor_step : nil
        }
    }
}

package struct AccountGroupRow: Message {
    /// Unique, in lower case. At most 63 bytes.
    package var name: String
    /// At most 1 KiB.
    package var notes: String
    package var memberCount: UInt32
    package var created: UInt64
    package var revision: UInt64

    package init(
        name: String, notes: String, memberCount: UInt32, created: UInt64, revision: UInt64
    ) {
        self.name = name
        self.notes = notes
        self.memberCount = memberCount
        self.created = created
        self.revision = revision
    }
}

extension AccountGroupRow {
    package static var name: String { "AccountGroupRow" }

    package static let layout = {
        var empty = unsafe Cairn__AccountGroupRow()
        unsafe cairn__account_group_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AccountGroupRow.self)
        unsafe try checkText(c.pointee.name, max: 63, "AccountGroupRow.name")
        unsafe try checkText(c.pointee.notes, max: 1024, "AccountGroupRow.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        name = view.name
        notes = view.notes
        memberCount = view.memberCount
        created = view.created
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AccountGroupRow.self, for: "AccountGroupRow")
        unsafe cairn__account_group_row__init(c)
        unsafe c.pointee.name = try arena.text(name, max: 63, "AccountGroupRow.name")
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "AccountGroupRow.notes")
        unsafe c.pointee.member_count = memberCount
        unsafe c.pointee.created = created
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension AccountGroupRow {
    /// A decoded AccountGroupRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AccountGroupRow

        private let c: UnsafeMutablePointer<Cairn__AccountGroupRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AccountGroupRow.self) }

        package var name: String {
            unsafe readText(c.pointee.name)
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.name).bytes)
        }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var memberCount: UInt32 {
            unsafe c.pointee.member_count
        }

        package var created: UInt64 {
            unsafe c.pointee.created
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

package struct DomainRow: Message {
    /// At most 1 KiB.
    package var notes: String
    package var revision: UInt64

    package init(notes: String, revision: UInt64) {
        self.notes = notes
        self.revision = revision
    }
}

extension DomainRow {
    package static var name: String { "DomainRow" }

    package static let layout = {
        var empty = unsafe Cairn__DomainRow()
        unsafe cairn__domain_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__DomainRow.self)
        unsafe try checkText(c.pointee.notes, max: 1024, "DomainRow.notes")
    }

    package init(_ native: Native) {
        let view = View(native)
        notes = view.notes
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__DomainRow.self, for: "DomainRow")
        unsafe cairn__domain_row__init(c)
        unsafe c.pointee.notes = try arena.text(notes, max: 1024, "DomainRow.notes")
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension DomainRow {
    /// A decoded DomainRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = DomainRow

        private let c: UnsafeMutablePointer<Cairn__DomainRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__DomainRow.self) }

        package var notes: String {
            unsafe readText(c.pointee.notes)
        }

        package func withNotes<Result>(_ body: (RawSpan) -> Result) -> Result {
            unsafe body(span(of: c.pointee.notes).bytes)
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

/// One of the three, as the setting's kind asks.
package struct SettingValue: Message {
    /// Counts, bytes and durations in nanoseconds.
    package var number: UInt64?
    package var flag: Bool?
    /// At most 1 KiB.
    package var text: String?

    package init(number: UInt64? = nil, flag: Bool? = nil, text: String? = nil) {
        self.number = number
        self.flag = flag
        self.text = text
    }
}

extension SettingValue {
    package static var name: String { "SettingValue" }

    package static let layout = {
        var empty = unsafe Cairn__SettingValue()
        unsafe cairn__setting_value__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SettingValue.self)
        if unsafe c.pointee.text != nil {
            unsafe try checkText(c.pointee.text, max: 1024, "SettingValue.text")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        number = view.number
        flag = view.flag
        text = view.text
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SettingValue.self, for: "SettingValue")
        unsafe cairn__setting_value__init(c)
        if let number {
            unsafe c.pointee.has_number = 1
            unsafe c.pointee.number = number
        }
        if let flag {
            unsafe c.pointee.has_flag = 1
            unsafe c.pointee.flag = flag ? 1 : 0
        }
        if let text {
            unsafe c.pointee.text = try arena.text(text, max: 1024, "SettingValue.text")
        }
        return unsafe Native(c)
    }
}

extension SettingValue {
    /// A decoded SettingValue where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SettingValue

        private let c: UnsafeMutablePointer<Cairn__SettingValue>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SettingValue.self) }

        package var number: UInt64? {
            unsafe c.pointee.has_number != 0 ? c.pointee.number : nil
        }

        package var flag: Bool? {
            unsafe c.pointee.has_flag != 0 ? (c.pointee.flag != 0) : nil
        }

        package var text: String? {
            unsafe c.pointee.text != nil ? readText(c.pointee.text) : nil
        }

        package func withText<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.text != nil else { return nil }
            return unsafe body(span(of: c.pointee.text).bytes)
        }
    }
}

package struct SettingRow: Message {
    package var value: SettingValue
    package var setBy: UInt64
    package var set: UInt64
    package var revision: UInt64

    package init(value: SettingValue, setBy: UInt64, set: UInt64, revision: UInt64) {
        self.value = value
        self.setBy = setBy
        self.set = set
        self.revision = revision
    }
}

extension SettingRow {
    package static var name: String { "SettingRow" }

    package static let layout = {
        var empty = unsafe Cairn__SettingRow()
        unsafe cairn__setting_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__SettingRow.self)
        unsafe try SettingValue.check(Native(c.pointee.value))
    }

    package init(_ native: Native) {
        let view = View(native)
        value = view.value
        setBy = view.setBy
        set = view.set
        revision = view.revision
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__SettingRow.self, for: "SettingRow")
        unsafe cairn__setting_row__init(c)
        unsafe c.pointee.value = try value.fill(arena).bound(to: Cairn__SettingValue.self)
        unsafe c.pointee.set_by = setBy
        unsafe c.pointee.set = set
        unsafe c.pointee.revision = revision
        return unsafe Native(c)
    }
}

extension SettingRow {
    /// A decoded SettingRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = SettingRow

        private let c: UnsafeMutablePointer<Cairn__SettingRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__SettingRow.self) }

        package var value: SettingValue {
            unsafe SettingValue(Native(c.pointee.value))
        }

        package func withValue<Result>(_ body: (borrowing SettingValue.View) -> Result) -> Result {
            unsafe body(SettingValue.View(Native(c.pointee.value)))
        }

        package var setBy: UInt64 {
            unsafe c.pointee.set_by
        }

        package var set: UInt64 {
            unsafe c.pointee.set
        }

        package var revision: UInt64 {
            unsafe c.pointee.revision
        }
    }
}

/// One change, by one command.
package struct AuditRow: Message {
    package var kind: AuditKind
    package var time: UInt64
    /// The account; 0 for the cluster itself.
    package var actor: UInt64
    /// From where, as the gateway says. At most 64 bytes.
    package var origin: String?
    /// The number of what was changed.
    package var subject: UInt64?
    /// Its name, where it has one. At most 253 bytes.
    package var name: String?
    /// What it came to: a state, a version, a count.
    package var value: UInt64?

    package init(
        kind: AuditKind, time: UInt64, actor: UInt64, origin: String? = nil, subject: UInt64? = nil,
        name: String? = nil, value: UInt64? = nil
    ) {
        self.kind = kind
        self.time = time
        self.actor = actor
        self.origin = origin
        self.subject = subject
        self.name = name
        self.value = value
    }
}

extension AuditRow {
    package static var name: String { "AuditRow" }

    package static let layout = {
        var empty = unsafe Cairn__AuditRow()
        unsafe cairn__audit_row__init(&empty)
        return unsafe Layout(empty.base.descriptor)
    }()

    package static func check(_ native: Native) throws(SchemaError) {
        let c = unsafe native.bound(to: Cairn__AuditRow.self)
        guard unsafe AuditKind(rawValue: c.pointee.kind.rawValue) != nil else {
            throw unsafe .unknownValue(field: "AuditRow.kind", value: c.pointee.kind.rawValue)
        }
        if unsafe c.pointee.origin != nil {
            unsafe try checkText(c.pointee.origin, max: 64, "AuditRow.origin")
        }
        if unsafe c.pointee.name != nil {
            unsafe try checkText(c.pointee.name, max: 253, "AuditRow.name")
        }
    }

    package init(_ native: Native) {
        let view = View(native)
        kind = view.kind
        time = view.time
        actor = view.actor
        origin = view.origin
        subject = view.subject
        name = view.name
        value = view.value
    }

    package func fill(_ arena: Arena) throws(SchemaError) -> Native {
        let c = unsafe try arena.make(Cairn__AuditRow.self, for: "AuditRow")
        unsafe cairn__audit_row__init(c)
        unsafe c.pointee.kind = Cairn__AuditKind(rawValue: kind.rawValue)
        unsafe c.pointee.time = time
        unsafe c.pointee.actor = actor
        if let origin {
            unsafe c.pointee.origin = try arena.text(origin, max: 64, "AuditRow.origin")
        }
        if let subject {
            unsafe c.pointee.has_subject = 1
            unsafe c.pointee.subject = subject
        }
        if let name {
            unsafe c.pointee.name = try arena.text(name, max: 253, "AuditRow.name")
        }
        if let value {
            unsafe c.pointee.has_value = 1
            unsafe c.pointee.value = value
        }
        return unsafe Native(c)
    }
}

extension AuditRow {
    /// A decoded AuditRow where it lies. Whole values are copies; `with…` and `forEach…` lend them.
    @safe package struct View: MessageView, ~Copyable {
        package typealias Value = AuditRow

        private let c: UnsafeMutablePointer<Cairn__AuditRow>

        package init(_ native: Native) { unsafe c = native.bound(to: Cairn__AuditRow.self) }

        package var kind: AuditKind {
            unsafe AuditKind(checked: c.pointee.kind.rawValue)
        }

        package var time: UInt64 {
            unsafe c.pointee.time
        }

        package var actor: UInt64 {
            unsafe c.pointee.actor
        }

        package var origin: String? {
            unsafe c.pointee.origin != nil ? readText(c.pointee.origin) : nil
        }

        package func withOrigin<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.origin != nil else { return nil }
            return unsafe body(span(of: c.pointee.origin).bytes)
        }

        package var subject: UInt64? {
            unsafe c.pointee.has_subject != 0 ? c.pointee.subject : nil
        }

        package var name: String? {
            unsafe c.pointee.name != nil ? readText(c.pointee.name) : nil
        }

        package func withName<Result>(_ body: (RawSpan) -> Result) -> Result? {
            guard unsafe c.pointee.name != nil else { return nil }
            return unsafe body(span(of: c.pointee.name).bytes)
        }

        package var value: UInt64? {
            unsafe c.pointee.has_value != 0 ? c.pointee.value : nil
        }
    }
}
