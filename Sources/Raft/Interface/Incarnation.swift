/// Names the life of one store: drawn at random when a member's disk is first written, and gone
/// with it. A member that comes back under another incarnation has forgotten its votes and its
/// acknowledgements, and is trusted with neither.
package struct Incarnation: Hashable, Comparable, Sendable {
    package let rawValue: UInt64

    /// No store's: a member that is described with it is trusted under no incarnation.
    package static let void = Incarnation(0)

    package init(_ rawValue: UInt64) { self.rawValue = rawValue }

    package static func < (left: Incarnation, right: Incarnation) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Incarnation: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: UInt64) { self.init(value) }
}

extension Incarnation: CustomStringConvertible {
    package var description: String { "#" + String(rawValue, radix: 16) }
}
