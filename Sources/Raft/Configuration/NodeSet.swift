/// Some members, in ascending order, each once. The order is why this is no `Set`: whoever walks
/// it walks it the same way on every replica and in every replay.
package struct NodeSet: Hashable, Sendable {
    private var ids: [NodeID] = []

    package init() {}

    package init(_ ids: some Sequence<NodeID>) {
        for id in ids { insert(id) }
    }

    package mutating func insert(_ id: NodeID) {
        // From the end: sets are mostly built in ascending order.
        let place = (ids.lastIndex { $0 <= id }.map { $0 + 1 }) ?? 0
        if place == 0 || ids[place - 1] != id { ids.insert(id, at: place) }
    }

    package mutating func remove(_ id: NodeID) {
        if let place = ids.firstIndex(of: id) { ids.remove(at: place) }
    }

    package func union(_ other: NodeSet) -> NodeSet {
        var result = self
        for id in other.ids { result.insert(id) }
        return result
    }

    package func subtracting(_ other: NodeSet) -> NodeSet {
        NodeSet(ids.filter { !other.contains($0) })
    }

    package func intersection(_ other: NodeSet) -> NodeSet {
        NodeSet(ids.filter(other.contains))
    }

    package func isSubset(of other: NodeSet) -> Bool {
        ids.allSatisfy(other.contains)
    }
}

extension NodeSet: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { ids.count }
    package subscript(position: Int) -> NodeID { ids[position] }
    // Linear: a group has a handful of members, and a scan of them beats a search.
    package func contains(_ id: NodeID) -> Bool { ids.contains(id) }
}

extension NodeSet: ExpressibleByArrayLiteral {
    package init(arrayLiteral ids: NodeID...) {
        self.init(ids)
    }
}

extension NodeSet: CustomStringConvertible {
    /// `(1 2 3)`
    package var description: String {
        "(" + ids.map(\.description).joined(separator: " ") + ")"
    }
}
