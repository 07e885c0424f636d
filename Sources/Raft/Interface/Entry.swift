/// One place of the log, filled.
package struct Entry: Hashable, Sendable {
    package let index: LogIndex
    package let term: Term
    package let payload: Payload

    package init(index: LogIndex, term: Term, payload: Payload) {
        self.index = index
        self.term = term
        self.payload = payload
    }

    /// Counted for each entry beside its payload, so that empty entries are bounded too.
    package static let overheadByteCount = 32

    package var byteCount: Int { Self.overheadByteCount + payload.byteCount }
}

/// What an entry says. Eight bytes: an array of entries is one allocation plus one per command.
package enum Payload: Hashable, Sendable {
    /// A new leader's first entry.
    case empty
    case command([UInt8])
    indirect case membership(Membership)
    /// A command that this member, a witness, is not given.
    case withheld

    package var byteCount: Int {
        switch self {
        case .empty, .withheld: 0
        case .command(let bytes): bytes.count
        case .membership(let membership): Membership.memberByteCount * membership.members.count
        }
    }
}

extension Entry: CustomStringConvertible {
    /// `7/2 command(256)`: index, term, payload.
    package var description: String { "\(index)/\(term) \(payload)" }
}

extension Payload: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "empty"
        case .command(let bytes): "command(\(bytes.count))"
        case .membership(let membership): "membership(\(membership))"
        case .withheld: "withheld"
        }
    }
}

/// Consecutive entries. A slice, because a batch is cut, stored, sent and applied without copying
/// an entry: all of them share the array in which the batch came.
package typealias Entries = ArraySlice<Entry>

extension Entries {
    /// `5/2 command(256), 6/2 empty`, or `5/2…9/2` for more than three.
    package var text: String {
        guard let first, let last else { return "none" }
        return count <= 3
            ? map(\.description).joined(separator: ", ")
            : "\(first.index)/\(first.term)…\(last.index)/\(last.term)"
    }
}
