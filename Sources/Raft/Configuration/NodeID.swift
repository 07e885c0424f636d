/// Names one member of the cluster, for ever: a number is never given to a second machine.
package struct NodeID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: UInt64

    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static func < (left: NodeID, right: NodeID) -> Bool {
        left.rawValue < right.rawValue
    }

    package var description: String { String(rawValue) }
}

extension NodeID: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: UInt64) {
        self.init(value)
    }
}
