/// A reign: at most one leader has it. Terms only grow.
///
/// The upper 16 bits are the group's **epoch**, which grows when an operator recovers the group
/// from a lost quorum (`Replica+Recovery.swift`). So every term of a newer epoch is above every term
/// of an older one, whatever the lost members were doing, and all rules about terms make old
/// members honour the epoch without a rule of its own: their messages are stale, their votes count
/// nowhere, and no entry of theirs shares a term with an entry of the new epoch.
package struct Term: Hashable, Comparable, Sendable {
    package let rawValue: UInt64

    /// Before the first election.
    package static let zero = Term(0)

    private static let roundBitCount: UInt64 = 48

    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The first term of an epoch is that of its founder's place among the recovered members, so
    /// that two members recovered by mistake at the same time don't share a term.
    package init(epoch: UInt16, founder place: Int) {
        precondition(place >= 0 && place < 1 << 16, "a group has fewer members")
        rawValue = UInt64(epoch) << Self.roundBitCount + UInt64(place) + 1
    }

    package var epoch: UInt16 { UInt16(truncatingIfNeeded: rawValue >> Self.roundBitCount) }

    /// The term that a candidate campaigns in.
    package var next: Term {
        let next = Term(rawValue + 1)
        precondition(next.epoch == epoch, "2^48 elections in one epoch: the term was corrupted")
        return next
    }

    package static func < (left: Term, right: Term) -> Bool { left.rawValue < right.rawValue }
}

extension Term: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: UInt64) { self.init(value) }
}

extension Term: CustomStringConvertible {
    /// `7`, or `2:7` in the second epoch.
    package var description: String {
        let round = rawValue & (1 << Self.roundBitCount - 1)
        return epoch == 0 ? "\(round)" : "\(epoch):\(round)"
    }
}
