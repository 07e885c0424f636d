/// What was wrong in a run, and who noticed.
package struct Flaw: Equatable, Sendable, CustomStringConvertible {
    package enum Checker: String, CaseIterable, Sendable {
        /// A node found one of its own invariants broken.
        case invariant
        /// Work left the simulation for a real thread or timer.
        case escape
        /// An answer that no fault excuses, or that isn't one to what was asked.
        case answers
        case linearizability
        /// Somebody still waits though all has been well for long.
        case progress
        /// Groups or members were not changed as asked, or something of removed ones is left.
        case changes
        /// At rest, replicas differ, or hold something else than their digest says.
        case digest
    }

    package let checker: Checker
    package let reason: String

    package init(_ checker: Checker, _ reason: String) {
        self.checker = checker
        self.reason = reason
    }

    package var description: String { "\(checker.rawValue): \(reason)" }
}
