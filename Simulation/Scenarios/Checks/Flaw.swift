/// What was wrong in a run, and who noticed.
package struct Flaw: Equatable, Sendable, CustomStringConvertible {
    package enum Checker: String, CaseIterable, Sendable {
        /// A node found one of its own invariants broken.
        case invariant
        /// Work left the simulation for a real thread or timer.
        case escape
        /// Two nodes led one term, or a leader lacks what was applied elsewhere.
        case leaders
        /// Members applied different entries at an index, or one with different outcomes.
        case agreement
        /// A request was executed twice.
        case onceOnly = "once-only"
        /// A group was given to a node that had said that its disk is bad.
        case balance
        /// An answer that no fault excuses, or that isn't one to what was asked.
        case answers
        case linearizability
        /// What was acknowledged is not there in the end.
        case durability
        /// Somebody waits, or waited too long, though all is well.
        case progress
        /// Groups or members were not changed as asked, or something of removed ones is left.
        case changes
        /// Drives did, or show, what a naive model of them does not; or their rows don't fit.
        case drives
        /// The control group did what a naive model of it does not; or its rows don't fit.
        case control
        /// A backup that was made is not whole, or restored is nothing that the groups ever were.
        case backup
        /// Replicas differ at an index or at rest, or hold something else than their digest says.
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
