import Histories
import Testing

@Suite struct LinearizabilityCheckerTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// A line for each operation: `|` at call and answer, time from left to right; `?` in place
        /// of the second `|` if no answer came.
        let history: [(String, RegisterModel.Operation)]
        let isLinearizable: Bool

        var observations: [Observation<RegisterModel.Operation>] {
            history.map { line, operation in
                let marks = line.enumerated().filter { $0.element != " " && $0.element != "-" }
                let end = marks[1]
                return Observation(
                    operation, calledAt: UInt64(marks[0].offset),
                    answeredAt: end.element == "?" ? nil : UInt64(end.offset))
            }
        }
    }

    static let stories = [
        Story(
            testDescription: "nothing happened", history: [], isLinearizable: true),
        Story(
            testDescription: "a read sees the write before it",
            history: [("|-|", .write(1)), ("    |-|", .read(seen: 1))], isLinearizable: true),
        Story(
            testDescription: "a read misses the write before it",
            history: [("|-|", .write(1)), ("    |-|", .read(seen: nil))], isLinearizable: false),
        Story(
            testDescription: "a read sees a write that overlaps it, or does not",
            history: [
                ("|-------|", .write(1)), (" |-|", .read(seen: nil)), ("     |-|", .read(seen: 1)),
            ], isLinearizable: true),
        Story(
            testDescription: "a later read sees an older value",
            history: [
                ("|--------|", .write(1)), (" |-|", .read(seen: 1)), ("     |-|", .read(seen: nil)),
            ], isLinearizable: false),
        Story(
            testDescription: "a write without an answer happens late",
            history: [
                ("|-?", .write(1)), ("    |-|", .read(seen: nil)), ("        |-|", .read(seen: 1)),
            ], isLinearizable: true),
        Story(
            testDescription: "a write without an answer never happens",
            history: [("|-?", .write(1)), ("    |-|", .read(seen: nil))], isLinearizable: true),
        Story(
            testDescription: "a write without an answer happens twice",
            history: [
                ("|-?", .write(1)), ("    |-|", .read(seen: 1)), ("        |-|", .write(2)),
                ("            |-|", .read(seen: 1)),
            ], isLinearizable: false),
        Story(
            testDescription: "nothing is seen before it was called",
            history: [("|-|", .read(seen: 1)), ("    |-?", .write(1))], isLinearizable: false),
        Story(
            testDescription: "a failed compare-and-set says what was not there",
            history: [
                ("|-|", .write(1)), ("    |-|", .compareAndSet(from: 1, to: 2, succeeded: false)),
            ], isLinearizable: false),
        Story(
            testDescription: "of two that compare with the same, one fails",
            history: [
                ("|-|", .write(1)),
                ("    |----|", .compareAndSet(from: 1, to: 2, succeeded: true)),
                ("     |--|", .compareAndSet(from: 1, to: 3, succeeded: true)),
            ], isLinearizable: false),
        Story(
            testDescription: "what ends when another begins overlaps it",
            history: [("|-|", .write(1)), ("  |-|", .read(seen: nil))], isLinearizable: true),
    ]

    @Test(arguments: stories) func `has the verdict its story says`(_ story: Story) {
        let verdict = LinearizabilityChecker(RegisterModel()).check(story.observations)
        #expect((verdict == .linearizable) == story.isLinearizable, "\(verdict)")
    }

    /// Tries every order of every choice of unanswered operations.
    static func naive(_ history: [Observation<RegisterModel.Operation>]) -> Bool {
        let model = RegisterModel()
        func explains(_ left: [Observation<RegisterModel.Operation>], _ state: Int?) -> Bool {
            if left.allSatisfy({ $0.answeredAt == nil }) { return true }
            return left.indices.contains { index in
                let first = left[index]
                let isLate = left.contains { ($0.answeredAt ?? .max) < first.calledAt }
                guard !isLate, let next = model.state(after: first.operation, in: state) else {
                    return false
                }
                var rest = left
                rest.remove(at: index)
                return explains(rest, next)
            }
        }
        return explains(history, nil)
    }

    @Test func `agrees with trying every order, over random histories`() {
        var generator = SystemRandomNumberGenerator()
        var verdicts: [Bool: Int] = [:]
        for _ in 0..<4000 {
            let history = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                let calledAt = UInt64.random(in: 0..<20, using: &generator)
                let length = UInt64.random(in: 1..<8, using: &generator)
                let isAnswered = Int.random(in: 0..<4, using: &generator) > 0
                let value = Int.random(in: 0..<3, using: &generator)
                let operation: RegisterModel.Operation =
                    switch Int.random(in: 0..<3, using: &generator) {
                    case 0 where isAnswered: .read(seen: value == 0 ? nil : value)
                    case 1:
                        .compareAndSet(
                            from: value, to: (value + 1) % 3,
                            succeeded: isAnswered ? Bool.random(using: &generator) : nil)
                    default: .write(value)
                    }
                return Observation(
                    operation, calledAt: calledAt,
                    answeredAt: isAnswered ? calledAt + length : nil)
            }
            let expected = Self.naive(history)
            let verdict = LinearizabilityChecker(RegisterModel()).check(history)
            #expect((verdict == .linearizable) == expected, "\(history)")
            verdicts[expected, default: 0] += 1
        }
        #expect((verdicts[true] ?? 0) > 100 && (verdicts[false] ?? 0) > 100)
    }

    /// Sixteen callers of a true register, whose answers come late; some never come.
    static func history(operationCount: Int) -> [Observation<RegisterModel.Operation>] {
        var value: Int?
        return (0..<operationCount).map { number in
            let calledAt = UInt64(number) * 10
            let isAnswered = number % 50 != 0
            let answeredAt = isAnswered ? calledAt + UInt64((number * 7) % 160) + 5 : nil
            switch number % 3 {
            case 0:
                value = number
                return Observation(.write(number), calledAt: calledAt, answeredAt: answeredAt)
            case 1 where value != nil:
                let from = value ?? 0
                value = number
                return Observation(
                    .compareAndSet(from: from, to: number, succeeded: isAnswered ? true : nil),
                    calledAt: calledAt, answeredAt: answeredAt)
            default:
                return Observation(
                    .read(seen: value), calledAt: calledAt, answeredAt: answeredAt ?? calledAt + 5)
            }
        }
    }

    @Test func `decides histories of thousands of operations`() {
        var history = Self.history(operationCount: 6000)
        let checker = LinearizabilityChecker(RegisterModel())
        #expect(checker.check(history) == .linearizable)
        // A value of long ago.
        history.append(Observation(.read(seen: 3), calledAt: 70_000, answeredAt: 70_001))
        guard case .notLinearizable = checker.check(history) else {
            Issue.record("a stale read was not noticed")
            return
        }
    }
}
