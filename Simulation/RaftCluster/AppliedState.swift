package import Raft

/// What a member's state machine holds: where it stands, and a digest of everything applied.
package struct AppliedState: Hashable, Sendable {
    package private(set) var base: LogBase
    /// Equal for equal histories. Not cryptographic: nobody here cheats.
    package private(set) var digest: UInt64 = 0

    package var index: LogIndex { base.index }

    package init(base: LogBase) { self.base = base }

    package mutating func apply(_ entry: Entry) {
        base.index = entry.index
        base.term = entry.term
        mix(entry.term.rawValue)
        switch entry.payload {
        case .empty, .withheld: mix(1)
        case .command(let bytes): for byte in bytes { mix(UInt64(byte)) }
        case .membership(let membership):
            base.membership = membership
            base.membershipIndex = entry.index
            for member in membership.members { mix(member.id.rawValue) }
        }
    }

    private mutating func mix(_ word: UInt64) {
        digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
        digest ^= digest >> 29
    }
}
