/// A place in a group's log. The first entry has index 1; `.zero` is the place before it.
///
/// Arithmetic traps rather than wraps: an index below zero or past the end of the numbers is a bug
/// in the core, never data.
package struct LogIndex: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: UInt64

    /// Before the first entry: what a member that has nothing acknowledges.
    package static let zero = LogIndex(0)

    /// Past every entry: what an empty majority commits, since it asks nobody.
    package static let max = LogIndex(.max)

    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static func + (index: LogIndex, count: Int) -> LogIndex {
        index.advanced(by: count)
    }

    package static func - (index: LogIndex, count: Int) -> LogIndex {
        index.advanced(by: -count)
    }

    package static func += (index: inout LogIndex, count: Int) {
        index = index + count
    }

    package static func -= (index: inout LogIndex, count: Int) {
        index = index - count
    }

    /// How many entries `later` is ahead; negative if it is behind.
    package static func - (later: LogIndex, earlier: LogIndex) -> Int {
        earlier.distance(to: later)
    }

    package var description: String { self == .max ? "∞" : String(rawValue) }
}

/// `for index in first...last` walks a stretch of the log.
extension LogIndex: Strideable {
    // Both stated, because Strideable's own go through `distance`, which traps across 2^63.
    package static func == (left: LogIndex, right: LogIndex) -> Bool {
        left.rawValue == right.rawValue
    }

    package static func < (left: LogIndex, right: LogIndex) -> Bool {
        left.rawValue < right.rawValue
    }

    package func distance(to other: LogIndex) -> Int {
        other.rawValue >= rawValue
            ? Int(other.rawValue - rawValue) : -Int(rawValue - other.rawValue)
    }

    package func advanced(by count: Int) -> LogIndex {
        let magnitude = UInt64(count.magnitude)
        return LogIndex(count >= 0 ? rawValue + magnitude : rawValue - magnitude)
    }
}

extension LogIndex: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: UInt64) {
        self.init(value)
    }
}
