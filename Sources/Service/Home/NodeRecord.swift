package import Cluster
internal import JSON
package import Journal
package import Raft
package import World

/// Who a node is, as its data folder says in `node.json`. The folder is a node's once this file is
/// there: it is written last.
package struct NodeRecord: Equatable, Sendable {
    package var cluster: ClusterID
    package var node: NodeID
    package var incarnation: Incarnation
    package var store: StoreID
    /// The cluster was made here, so that the first replicas of its groups are.
    package var isFounder: Bool
    /// The node has run: what is missing of its files was lost, and was not yet to be made.
    package var hasStarted: Bool
    /// The node was removed from its cluster: it serves no more.
    package var isRemoved = false
    /// At which the cluster works, as the node has heard.
    package var clusterVersion = FormatVersions.program.min
    /// Where other nodes were reached last.
    package var peers: [NodeID: Endpoint]
    /// The same, as clients reach them: for a node that its peers do not know any more.
    package var doors: [NodeID: Endpoint] = [:]
    /// What the node was, oldest first, on disks that went missing, for as long as it has not been
    /// anything in a group since: their disks may only not have been mounted.
    package var former: [FormerStore] = []

    package struct FormerStore: Equatable, Sendable {
        package var incarnation: Incarnation
        package var store: StoreID
        package var isFounder: Bool

        package init(incarnation: Incarnation, store: StoreID, isFounder: Bool) {
            self.incarnation = incarnation
            self.store = store
            self.isFounder = isFounder
        }
    }

    package init(
        cluster: ClusterID, node: NodeID, incarnation: Incarnation, store: StoreID,
        isFounder: Bool, peers: [NodeID: Endpoint] = [:]
    ) {
        self.cluster = cluster
        self.node = node
        self.incarnation = incarnation
        self.store = store
        self.isFounder = isFounder
        self.peers = peers
        hasStarted = false
    }

    private static let version = 1

    package var text: String {
        let value = object([
            "version": number(Self.version),
            "cluster": .string(cluster.hex),
            "node": .string(node.description),
            "incarnation": .string(hex(incarnation.rawValue)),
            "store": .string(hex(store.high) + hex(store.low)),
            "founder": .boolean(isFounder),
            "started": .boolean(hasStarted),
            "removed": .boolean(isRemoved),
            "clusterVersion": number(Int(clusterVersion)),
            "peers": addresses(peers),
            "doors": addresses(doors),
            "former": .array(
                former.map { former in
                    object([
                        "incarnation": .string(hex(former.incarnation.rawValue)),
                        "store": .string(hex(former.store.high) + hex(former.store.low)),
                        "founder": .boolean(former.isFounder),
                    ])
                }),
        ])
        return value.indentedText + "\n"
    }

    /// Nil for anything but what `text` gives.
    package init?(_ text: String) {
        let limits = JSONLimits(byteCountMax: 1 << 20, depthMax: 4)
        guard let value = try? JSONValue(parsing: Array(text.utf8), limits: limits),
            value["version"]?.integer == Self.version,
            let cluster = value["cluster"]?.string.flatMap(ClusterID.init(hex:)),
            let node = value["node"]?.string.flatMap({ UInt64($0) }),
            let incarnation = value["incarnation"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let store = value["store"]?.string.flatMap(ClusterID.init(hex:)),
            let isFounder = value["founder"]?.boolean, let hasStarted = value["started"]?.boolean,
            let isRemoved = value["removed"]?.boolean, let peers = value["peers"]?.addresses,
            let doors = value["doors"]?.addresses
        else { return nil }
        self.init(
            cluster: cluster, node: NodeID(node), incarnation: Incarnation(incarnation),
            store: StoreID(high: store.high, low: store.low), isFounder: isFounder, peers: peers)
        self.hasStarted = hasStarted
        self.isRemoved = isRemoved
        // Not there before the first time that a cluster's version rose.
        clusterVersion = value["clusterVersion"]?.integer.flatMap { UInt32(exactly: $0) } ?? 1
        self.doors = doors
        // Not in what was written before there was any.
        if case .array(let items)? = value["former"]?.content {
            for item in items {
                guard
                    let incarnation = item["incarnation"]?.string.flatMap({ UInt64($0, radix: 16) }
                    ),
                    let store = item["store"]?.string.flatMap(ClusterID.init(hex:)),
                    let isFounder = item["founder"]?.boolean
                else { return nil }
                former.append(
                    FormerStore(
                        incarnation: Incarnation(incarnation),
                        store: StoreID(high: store.high, low: store.low), isFounder: isFounder))
            }
        }
    }
}

extension ClusterID {
    /// 32 digits.
    package var hex: String { Service.hex(high) + Service.hex(low) }

    package init?(hex text: String) {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}

private func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

private func object(_ members: KeyValuePairs<String, JSONValue.Content>) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.key, JSONValue($0.value)) }))
}

private func addresses(_ addresses: [NodeID: Endpoint]) -> JSONValue.Content {
    .object(
        addresses.sorted { $0.key < $1.key }.map { node, endpoint in
            JSONMember(
                node.description,
                object([
                    "host": .string(endpoint.host), "port": number(Int(endpoint.port)),
                ]))
        })
}

private func number(_ number: Int) -> JSONValue.Content { .number(JSONNumber(number)) }

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.name == name }?.value
    }

    fileprivate var addresses: [NodeID: Endpoint]? {
        guard case .object(let members) = content else { return nil }
        var addresses: [NodeID: Endpoint] = [:]
        for member in members {
            guard let node = UInt64(member.name), let host = member.value["host"]?.string,
                let port = member.value["port"]?.integer.flatMap({ UInt16(exactly: $0) })
            else { return nil }
            addresses[NodeID(node)] = Endpoint(host: host, port: port)
        }
        return addresses
    }

    fileprivate var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    fileprivate var integer: Int? {
        if case .number(let number) = content { number.integer } else { nil }
    }

    fileprivate var boolean: Bool? {
        if case .boolean(let value) = content { value } else { nil }
    }
}
