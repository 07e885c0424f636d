/// A history that was written down, a line for each call and each answer, in one of two forms:
///
///     INFO  jepsen.util - 3   :invoke   :cas   [3 0]
///     {:process 0, :type :invoke, :f :append, :key "5", :value "x 0 0 y"}
///
/// The first is of one register, the second of a map of texts. Times are line numbers. `:fail`
/// says that the operation did not happen or, of a compare-and-set, that the register held
/// something else; `:info`, or no answer, that nobody knows.
package struct HistoryFile {
    /// By key; a register has none. Operations on different keys don't bear on each other.
    package private(set) var registers: [String: [Observation<RegisterModel.Operation>]] = [:]
    package private(set) var texts: [String: [Observation<TextModel.Operation>]] = [:]

    package struct Flaw: Error, Equatable, CustomStringConvertible {
        package let line: Int
        package let reason: String
        package var description: String { "line \(line): \(reason)" }
    }

    package init(_ text: String) throws(Flaw) {
        var pending: [String: (line: Int, call: Event)] = [:]
        var lineNumber = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lineNumber += 1
            guard let event = try Event(line, number: lineNumber) else { continue }
            if event.type == "invoke" {
                // A process that calls again has given up on what it called before.
                if let (line, call) = pending[event.process] {
                    try add(call, calledAt: line, answer: nil, answeredAt: nil)
                }
                pending[event.process] = (lineNumber, event)
                continue
            }
            guard let (line, call) = pending.removeValue(forKey: event.process),
                call.function == event.function, call.key == event.key
            else { throw Flaw(line: lineNumber, reason: "an answer without its call") }
            try add(call, calledAt: line, answer: event, answeredAt: lineNumber)
        }
        for (line, call) in pending.values.sorted(by: { $0.line < $1.line }) {
            try add(call, calledAt: line, answer: nil, answeredAt: nil)
        }
    }

    /// Of all keys together: the first verdict that is not "linearizable" is the file's.
    package func check() -> Verdict {
        let registerChecker = LinearizabilityChecker(RegisterModel())
        for key in registers.keys.sorted() {
            let verdict = registerChecker.check(registers[key] ?? [])
            if verdict != .linearizable { return verdict }
        }
        let textChecker = LinearizabilityChecker(TextModel())
        for key in texts.keys.sorted() {
            let verdict = textChecker.check(texts[key] ?? [])
            if verdict != .linearizable { return verdict }
        }
        return .linearizable
    }

    private mutating func add(
        _ call: Event, calledAt line: Int, answer: Event?, answeredAt: Int?
    ) throws(Flaw) {
        let isKnown = answer?.type == "ok" || answer?.type == "fail"
        let failed = answer?.type == "fail"
        let time = isKnown ? answeredAt.map(UInt64.init) : nil
        let flaw = Flaw(line: line, reason: "\(call.function) with the value \(call.value)")

        func addRegister(_ operation: RegisterModel.Operation) {
            registers[call.key, default: []].append(
                Observation(operation, calledAt: UInt64(line), answeredAt: time))
        }
        func addText(_ operation: TextModel.Operation) {
            texts[call.key, default: []].append(
                Observation(operation, calledAt: UInt64(line), answeredAt: time))
        }

        switch call.function {
        case "read":
            // A read without an answer says nothing.
            guard let answer, isKnown, !failed else { return }
            guard let seen = Self.register(answer.value) else { throw flaw }
            addRegister(.read(seen: seen))
        case "write":
            guard let value = Int(call.value) else { throw flaw }
            if !failed { addRegister(.write(value)) }
        case "cas":
            let values = call.value.dropFirst().dropLast().split(separator: " ").map { Int($0) }
            guard values.count == 2, let from = values[0], let to = values[1] else { throw flaw }
            addRegister(.compareAndSet(from: from, to: to, succeeded: isKnown ? !failed : nil))
        case "get":
            if let answer, isKnown, !failed { addText(.get(seen: answer.value)) }
        case "put":
            if !failed { addText(.put(call.value)) }
        case "append":
            if !failed { addText(.append(call.value)) }
        default:
            throw Flaw(line: line, reason: "no operation \(call.function) is known")
        }
    }

    /// Nil if it is no register's value; `nil` in the file is "never written".
    private static func register(_ text: String) -> Int?? {
        text == "nil" ? .some(nil) : Int(text).map { .some($0) }
    }

    private struct Event {
        let process: String
        let type: String
        let function: String
        let key: String
        let value: String

        /// Nil for a line that is no event.
        init?(_ line: Substring, number: Int) throws(Flaw) {
            if line.hasPrefix("{") {
                let fields = Self.fields(line)
                guard let process = fields["process"], let type = fields["type"],
                    let function = fields["f"], let key = fields["key"],
                    let value = fields["value"]
                else { throw Flaw(line: number, reason: "a field is missing") }
                (self.process, self.type, self.function) = (process, type, function)
                (self.key, self.value) = (key, value)
                return
            }
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            guard words.count >= 7, words[1] == "jepsen.util" else { return nil }
            process = String(words[3])
            type = String(words[4].dropFirst())
            function = String(words[5].dropFirst())
            key = ""
            value = words[6...].joined(separator: " ")
        }

        /// `{:process 0, :f :get, :key "5", :value nil}` without its colons and quotes.
        private static func fields(_ line: Substring) -> [String: String] {
            var fields: [String: String] = [:]
            var rest = line.dropFirst()
            while let colon = rest.firstIndex(of: ":") {
                let name = rest[colon...].dropFirst().prefix { $0 != " " }
                rest = rest[name.endIndex...].drop { $0 == " " }
                let value: Substring
                if rest.first == "\"" {
                    value = rest.dropFirst().prefix { $0 != "\"" }
                    rest = rest[value.endIndex...].dropFirst()
                } else {
                    let word = rest.prefix { $0 != "," && $0 != "}" }
                    rest = rest[word.endIndex...]
                    value = word.first == ":" ? word.dropFirst() : word
                }
                fields[String(name)] = String(value)
            }
            return fields
        }
    }
}
