package import KeyValue

/// Where a group's rows lie in its node's store:
///
///     group (8 bytes, big-endian) | space (1 byte) | key
///
/// Bookkeeping says how far the state is applied; sessions and the state machine's own rows are the
/// state, of which replicas are equal and snapshots are made.
package struct GroupKeys: Sendable {
    enum Space: UInt8 {
        case bookkeeping = 0
        case sessions = 1
        case machine = 2
    }

    static let groupByteCount = 8
    static let prefixByteCount = groupByteCount + 1

    let group: UInt64
    private let prefix: [UInt8]

    package init(group: UInt64) {
        self.group = group
        var prefix: [UInt8] = []
        prefix.append(bigEndian: group)
        self.prefix = prefix
    }

    func key(_ space: Space, _ key: [UInt8]) -> [UInt8] {
        var full: [UInt8] = []
        full.reserveCapacity(Self.prefixByteCount + key.count)
        write(space, key, into: &full)
        return full
    }

    /// The same, in memory that is used again.
    func write(_ space: Space, _ key: [UInt8], into full: inout [UInt8]) {
        full.removeAll(keepingCapacity: true)
        full += prefix
        full.append(space.rawValue)
        full += key
    }

    /// Of a pair in a snapshot: the space, then the key within it.
    func key(ofState key: ArraySlice<UInt8>) -> [UInt8] { prefix + key }

    func range(_ space: Space, _ range: KeyRange) -> KeyRange {
        KeyRange(
            from: key(space, range.lower),
            to: range.upper.map { key(space, $0) } ?? prefix + [space.rawValue + 1])
    }

    /// All of the state, without the bookkeeping.
    var state: KeyRange {
        KeyRange(
            from: prefix + [Space.sessions.rawValue], to: prefix + [Space.machine.rawValue + 1])
    }

    /// Rows of the state machine whose own keys begin with `prefix`.
    package func machineRows(from prefix: [UInt8]) -> KeyRange {
        range(.machine, KeyRange(prefix: prefix))
    }

    package var all: KeyRange { KeyRange(prefix: prefix) }

    var applied: [UInt8] { key(.bookkeeping, [0]) }
    var replacement: [UInt8] { key(.bookkeeping, [1]) }
}
