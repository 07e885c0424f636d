internal import Synchronization

package enum Level: UInt8, CaseIterable, Comparable, Sendable {
    case debug, info, warning, error

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// Names one request across components and nodes.
package struct TraceID: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// What a component logs through. Cheap to copy, also with a group or a trace bound to it.
package struct Logger: Sendable {
    private let log: Log
    private let component: Component
    private var group: UInt64?
    private var trace: TraceID?

    init(log: Log, component: Component) {
        self.log = log
        self.component = component
    }

    package func with(group: UInt64) -> Logger {
        var copy = self
        copy.group = group
        return copy
    }

    package func with(trace: TraceID) -> Logger {
        var copy = self
        copy.trace = trace
        return copy
    }

    package func isOn(_ level: Level) -> Bool { component.isOn(level) }

    package func debug(_ message: StaticString, _ fields: @autoclosure () -> LogFields = [:]) {
        if isOn(.debug) { write(.debug, message, fields()) }
    }

    package func info(_ message: StaticString, _ fields: @autoclosure () -> LogFields = [:]) {
        if isOn(.info) { write(.info, message, fields()) }
    }

    package func warning(_ message: StaticString, _ fields: @autoclosure () -> LogFields = [:]) {
        if isOn(.warning) { write(.warning, message, fields()) }
    }

    package func error(_ message: StaticString, _ fields: @autoclosure () -> LogFields = [:]) {
        if isOn(.error) { write(.error, message, fields()) }
    }

    private func write(_ level: Level, _ message: StaticString, _ fields: LogFields) {
        log.write(
            Line(
                component: component, level: level, group: group, trace: trace, message: message,
                fields: fields))
    }
}

/// A part of the program that has a log level.
final class Component: Sendable {
    let name: String
    private let lowest: Atomic<UInt8>

    init(name: String, level: Level) {
        self.name = name
        lowest = Atomic(level.rawValue)
    }

    func isOn(_ level: Level) -> Bool { level.rawValue >= lowest.load(ordering: .relaxed) }
    func setLevel(_ level: Level) { lowest.store(level.rawValue, ordering: .relaxed) }
}

/// `["path": "/a", "bytes": .number(count)]`, in this order, each key once.
package struct LogFields: ExpressibleByDictionaryLiteral, Sendable {
    var items: [(key: String, value: LogValue)]

    package init(dictionaryLiteral items: (String, LogValue)...) {
        self.items = items
    }
}

package enum LogValue: Sendable {
    case text(String)
    /// Shown as text: what is not UTF-8 in it becomes U+FFFD.
    case bytes([UInt8])
    case signed(Int64)
    case unsigned(UInt64)
    case real(Double)
    case flag(Bool)

    package static func number(_ number: some FixedWidthInteger) -> LogValue {
        if let signed = Int64(exactly: number) { return .signed(signed) }
        return .unsigned(UInt64(clamping: number))
    }

    /// In seconds.
    package static func duration(_ duration: Duration) -> LogValue { .real(duration / .seconds(1)) }
}

extension LogValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }
    package init(integerLiteral number: Int64) { self = .signed(number) }
    package init(floatLiteral number: Double) { self = .real(number) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
