internal import Histories

/// All that callers did with one key and what they saw, in the order in which it came to pass: a
/// line for each call and each answer, as Jepsen writes down what is done with a register.
///
///     INFO  jepsen.util - 3	:invoke	:cas	[3 0]
///
/// Values are numbers from 1; 0 stands for a key that is not there, and the first operation of each
/// history is a removal, so that other checkers need not know of removals. `:info` ends a write
/// that may have been done or not, and a process whose call ended so calls no more.
struct KeyRecord {
    enum Operation {
        case read
        case write(Int)
        case compareAndSet(from: Int, to: Int)
    }

    enum Answer {
        case read(Int)
        case done
        /// The register held something else.
        case differed
        /// It was not done: the call is no part of the history.
        case refused
        case unknown
    }

    let name: String
    private(set) var operationCount = 0
    /// No value is written twice.
    var valueLast = 0
    /// What somebody saw or wrote last: a guess for who compares.
    private(set) var valueSeen = 0
    private(set) var text = ""

    /// False where even its first removal was refused.
    var isMade: Bool { !text.isEmpty }

    init(_ name: String) {
        self.name = name
    }

    mutating func call(_ operation: Operation, by process: Int) {
        operationCount += 1
        add(process, "invoke", operation.function, operation.value)
    }

    mutating func answer(_ answer: Answer, to operation: Operation, by process: Int) {
        switch (answer, operation) {
        case (.read(let value), _):
            valueSeen = value
            add(process, "ok", "read", "\(value)")
        case (.done, _):
            switch operation {
            case .write(let value), .compareAndSet(_, let value): valueSeen = value
            case .read: break
            }
            add(process, "ok", operation.function, operation.value)
        case (.differed, _): add(process, "fail", operation.function, operation.value)
        case (.refused, _): retract(process)
        case (.unknown, .read): add(process, "fail", "read", ":timed-out")
        case (.unknown, _): add(process, "info", operation.function, ":timed-out")
        }
    }

    private mutating func retract(_ process: Int) {
        let start = "INFO  jepsen.util - \(process)\t:invoke\t"
        guard let call = text.ranges(of: start).last,
            let end = text[call.lowerBound...].firstIndex(of: "\n")
        else { return }
        text.removeSubrange(call.lowerBound...end)
    }

    private mutating func add(_ process: Int, _ type: String, _ function: String, _ value: String) {
        text += "INFO  jepsen.util - \(process)\t:\(type)\t:\(function)\t\(value)\n"
    }

    /// Nil if some order explains what was seen.
    func flaw() -> String? {
        do {
            switch try HistoryFile(text).check() {
            case .linearizable: return nil
            case .notLinearizable(let explained, let stuckAt):
                return "\(name) is not linearizable: at best \(explained) of its operations fit, "
                    + "then operation \(stuckAt) doesn't"
            case .undecided(let stepCount): return "\(name) is undecided after \(stepCount) steps"
            }
        } catch {
            return "\(name): \(error)"
        }
    }
}

extension KeyRecord.Operation {
    fileprivate var function: String {
        switch self {
        case .read: "read"
        case .write: "write"
        case .compareAndSet: "cas"
        }
    }

    fileprivate var value: String {
        switch self {
        case .read: "nil"
        case .write(let value): "\(value)"
        case .compareAndSet(let from, let to): "[\(from) \(to)]"
        }
    }
}
