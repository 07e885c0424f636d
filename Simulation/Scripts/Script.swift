/// A test as a text: commands, each with the output it must have.
///
///     # A comment.
///     command key=value list=(1,2) flag
///     lines of input
///     ----
///     expected output, to the next blank line
///
/// Output that has blank lines itself stands between two lines of `----` above and two below. A
/// command that ends in `\` goes on in the next line. The format is that of the Go library
/// `datadriven`, so that scripts of systems that use it run here.
package struct Script: Sendable {
    package let name: String
    package private(set) var commands: [Command] = []

    private let lines: [Substring]
    /// For each command, the lines from its first `----` to the end of what is expected.
    private var expectations: [Range<Int>] = []

    package init(name: String, text: String) throws(ScriptError) {
        self.name = name
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        var reader = LineReader(lines: lines)
        while let start = reader.nextCommandLine() {
            do throws(SyntaxError) {
                var command = try Command(line: start.number, text: start.text)
                command.input = try reader.input()
                let first = reader.position - 1
                command.expected = try reader.expectation()
                commands.append(command)
                expectations.append(first..<reader.position)
            } catch {
                throw ScriptError(script: name, line: start.number, reason: error.reason)
            }
        }
    }

    /// Runs every command in order and returns those whose output differs.
    package func run(_ answer: (Command) -> String) -> [Difference] {
        commands.compactMap { command in
            let output = Self.terminated(answer(command))
            guard output != command.expected else { return nil }
            return Difference(
                script: name, line: command.line, expected: command.expected, got: output)
        }
    }

    /// The same script, expecting what `answer` says. Comments and layout stay.
    package func rewritten(_ answer: (Command) -> String) -> String {
        var result: [Substring] = []
        var copied = 0
        for (command, old) in zip(commands, expectations) {
            result += lines[copied..<old.lowerBound]
            var block = Self.terminated(answer(command)).split(
                separator: "\n", omittingEmptySubsequences: false
            ).dropLast()
            let hasBlankLine = block.contains { $0.allSatisfy(\.isWhitespace) }
            block = hasBlankLine ? ["----", "----"] + block + ["----", "----"] : ["----"] + block
            result += block
            copied = old.upperBound
        }
        result += lines[copied...]
        return result.joined(separator: "\n")
    }

    private static func terminated(_ output: String) -> String {
        output.isEmpty || output.hasSuffix("\n") ? output : output + "\n"
    }
}

/// A command whose output is not the expected one.
package struct Difference: Equatable, Sendable, CustomStringConvertible {
    package let script: String
    package let line: Int
    package let expected: String
    package let got: String

    /// One line, whatever the outputs contain.
    package var description: String {
        "\(script):\(line): expected \(expected.debugDescription), got \(got.debugDescription)"
    }
}

/// A text that is no script.
package struct ScriptError: Error, Equatable, CustomStringConvertible {
    package let script: String
    package let line: Int
    package let reason: String

    package var description: String { "\(script):\(line): \(reason)" }
}

/// What is wrong with a command, before it is known where.
struct SyntaxError: Error {
    let reason: String
}
