/// One value that can be read, written, and written on condition. Nil is "never written".
package struct RegisterModel: SequentialModel {
    package enum Operation: Equatable, Sendable {
        /// `seen` is the answer.
        case read(seen: Int?)
        case write(Int)
        /// `succeeded` is nil where the outcome is unknown.
        case compareAndSet(from: Int, to: Int, succeeded: Bool?)
    }

    package init() {}

    package var initial: Int? { nil }

    package func state(after operation: Operation, in state: Int?) -> Int?? {
        switch operation {
        case .read(let seen):
            return seen == state ? .some(state) : nil
        case .write(let value):
            return .some(value)
        case .compareAndSet(let expected, let value, let succeeded):
            let succeeds = state == expected
            if let succeeded, succeeded != succeeds { return nil }
            return .some(succeeds ? value : state)
        }
    }
}

/// One text that can be read, replaced, and appended to. Empty at first.
package struct TextModel: SequentialModel {
    package enum Operation: Equatable, Sendable {
        case get(seen: String)
        case put(String)
        case append(String)
    }

    package init() {}

    package var initial: String { "" }

    package func state(after operation: Operation, in state: String) -> String? {
        switch operation {
        case .get(let seen): seen == state ? state : nil
        case .put(let text): text
        case .append(let text): state + text
        }
    }
}
