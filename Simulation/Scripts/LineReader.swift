/// Walks a script's lines and cuts them into commands, inputs and expectations.
struct LineReader {
    private let lines: [Substring]
    /// The next line to read, from 0.
    private(set) var position = 0

    init(lines: [Substring]) {
        self.lines = lines
    }

    /// The next line that is neither blank nor a comment, with the lines it is continued in.
    /// `number` counts from 1.
    mutating func nextCommandLine() -> (number: Int, text: String)? {
        while let line = next() {
            var text = String(line.trimmed)
            if text.isEmpty || text.hasPrefix("#") { continue }
            let number = position
            while text.hasSuffix("\\"), let more = next() {
                text = text.dropLast() + " " + more.trimmed
            }
            return (number, text)
        }
        return nil
    }

    /// What stands between the command and its `----`.
    mutating func input() throws(SyntaxError) -> String {
        var input: [Substring] = []
        while let line = next() {
            if line == "----" { return String(input.joined(separator: "\n")[...].trimmed) }
            input.append(line)
        }
        throw SyntaxError(reason: "no ---- follows this command; add one before its output")
    }

    /// What follows the `----`: to the next blank line, or to the closing pair of `----` if a
    /// second one opens the output.
    mutating func expectation() throws(SyntaxError) -> String {
        var expected = ""
        guard position < lines.count, lines[position] == "----" else {
            while position < lines.count, !lines[position].trimmed.isEmpty {
                expected += lines[position] + "\n"
                position += 1
            }
            return expected
        }
        position += 1
        while let line = next() {
            if line == "----", position < lines.count, lines[position] == "----" {
                position += 1
                return expected
            }
            expected += line + "\n"
        }
        throw SyntaxError(reason: "the output opened by two lines of ---- is not closed by two")
    }

    private mutating func next() -> Substring? {
        guard position < lines.count else { return nil }
        position += 1
        return lines[position - 1]
    }
}

extension Substring {
    var trimmed: Substring {
        var rest = drop(while: \.isWhitespace)
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
