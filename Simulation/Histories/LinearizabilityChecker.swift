/// What one caller saw of one operation: when it was asked for, when it was answered, and how.
package struct Observation<Operation> {
    package let operation: Operation
    package let calledAt: UInt64
    /// Nil if no answer came, or one that leaves it open: the operation may have happened at any
    /// time after the call, or never.
    package let answeredAt: UInt64?

    package init(_ operation: Operation, calledAt: UInt64, answeredAt: UInt64?) {
        self.operation = operation
        self.calledAt = calledAt
        self.answeredAt = answeredAt
    }
}

/// An object as a single caller would see it. An operation carries what was asked and, if it is
/// known, what was answered.
package protocol SequentialModel {
    associatedtype Operation
    associatedtype State: Hashable

    var initial: State { get }
    /// The state after the operation, or nil if it can't have been answered so in this state.
    func state(after operation: Operation, in state: State) -> State?
}

package enum Verdict: Equatable, Sendable {
    case linearizable
    /// No order explains all answers. At best so many could be explained before the one with the
    /// given index in the history.
    case notLinearizable(explained: Int, stuckAt: Int)
    /// The search was given up after this many steps.
    case undecided(stepCount: Int)
}

/// Looks for an order in which a single caller could have seen all that was seen, where an
/// operation comes before every other that was called after its answer.
///
/// The search of Wing and Gong (1993) with the memory of Lowe (2017): operations are tried in the
/// order of their calls, an order is given up when an answer would come before its operation, and
/// no set of operations is tried twice from the same state. An operation without an answer may be
/// taken at any point, or left out, so the search ends when every answered one has its place.
package struct LinearizabilityChecker<Model: SequentialModel> {
    private let model: Model
    private let stepCountMax: Int

    package init(_ model: Model, stepCountMax: Int = 20_000_000) {
        self.model = model
        self.stepCountMax = stepCountMax
    }

    package func check(_ history: [Observation<Model.Operation>]) -> Verdict {
        var search = Search(model: model, history: history)
        return search.run(stepCountMax: stepCountMax)
    }
}

private struct Search<Model: SequentialModel> {
    /// Calls and answers in the order of their times, as a list from which operations that have
    /// their place are taken out and into which they are put back.
    private var events = EventList()
    /// Which operations have their place: a bit for each.
    private var placed: [UInt64]
    private var unplacedAnsweredCount: Int
    private var state: Model.State
    private var tried: Set<Attempt> = []
    private var path: [(call: Int, stateBefore: Model.State)] = []

    private struct Attempt: Hashable {
        let placed: [UInt64]
        let state: Model.State
    }

    private let model: Model
    private let history: [Observation<Model.Operation>]

    init(model: Model, history: [Observation<Model.Operation>]) {
        self.model = model
        self.history = history
        state = model.initial
        placed = Array(repeating: 0, count: (history.count + 63) / 64)
        unplacedAnsweredCount = history.count { $0.answeredAt != nil }
        let calls = history.indices.map {
            EventList.Event(time: history[$0].calledAt, operation: $0, isCall: true)
        }
        let answers = history.indices.compactMap { index in
            history[index].answeredAt.map {
                EventList.Event(time: $0, operation: index, isCall: false)
            }
        }
        events = EventList(calls + answers)
    }

    mutating func run(stepCountMax: Int) -> Verdict {
        var best = (explained: 0, stuckAt: 0)
        var stepCount = 0
        var position = events.first
        while unplacedAnsweredCount > 0 {
            stepCount += 1
            guard stepCount <= stepCountMax else { return .undecided(stepCount: stepCountMax) }
            guard let event = position else {
                preconditionFailure("an answer is left in the list while one is unplaced")
            }
            if events.isCall(event) {
                position = place(event) ? events.first : events.next(event)
                continue
            }
            // This operation's answer came before all that could still be placed: too late for it.
            if path.count >= best.explained {
                best = (path.count, events.operation(event))
            }
            guard let last = path.popLast() else {
                return .notLinearizable(explained: best.explained, stuckAt: best.stuckAt)
            }
            takeBack(last.call, stateBefore: last.stateBefore)
            position = events.next(last.call)
        }
        return .linearizable
    }

    /// Makes the operation the next in order, unless that is impossible or was tried before.
    private mutating func place(_ call: Int) -> Bool {
        let operation = events.operation(call)
        guard let next = model.state(after: history[operation].operation, in: state) else {
            return false
        }
        placed[operation / 64] |= 1 << UInt64(operation % 64)
        guard tried.insert(Attempt(placed: placed, state: next)).inserted else {
            placed[operation / 64] &= ~(1 << UInt64(operation % 64))
            return false
        }
        path.append((call, state))
        state = next
        if history[operation].answeredAt != nil { unplacedAnsweredCount -= 1 }
        events.takeOut(call)
        return true
    }

    private mutating func takeBack(_ call: Int, stateBefore: Model.State) {
        let operation = events.operation(call)
        placed[operation / 64] &= ~(1 << UInt64(operation % 64))
        state = stateBefore
        if history[operation].answeredAt != nil { unplacedAnsweredCount += 1 }
        events.putBack(call)
    }
}
