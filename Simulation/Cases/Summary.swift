/// How many of the cases that a command went through were as expected. Its text is the last line
/// that the command prints.
package struct Summary: Sendable, CustomStringConvertible {
    package var passedCount = 0
    package var failedCount = 0

    package var description: String { "\(passedCount) passed, \(failedCount) failed" }
}
