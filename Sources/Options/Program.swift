/// A whole executable as a value: everything that can be typed, from which the parser, the help
/// and (later) shell completions are made.
package struct Program<Action: Sendable>: Sendable {
    package let root: Command<Action>
    /// `CAIRN_`: the variables that are read, and refused when unknown. Nil reads none.
    package let variablePrefix: String?

    package init(
        _ name: String, summary: String, discussion: String = "", variablePrefix: String?,
        commands: [Command<Action>]
    ) {
        root = Command(group: name, summary: summary, discussion: discussion, commands: commands)
        self.variablePrefix = variablePrefix
    }

    /// Decides what was asked for. Pure but for `surroundings.readFile`.
    package func interpret(_ surroundings: Surroundings) -> Invocation<Action> {
        let words = surroundings.arguments
        if words.first == "--version" { return .answer("\(root.name) \(version)\n") }
        if words.first == "help" { return help(words.dropFirst(), surroundings) }

        var path = CommandPath(root)
        var rest = words[...]
        while let word = rest.first, !word.hasPrefix("-"), path.isGroup {
            guard path.enter(word) else { return .refusal(path.unknownCommand(word)) }
            rest = rest.dropFirst()
        }
        let flags = rest.prefix { $0 != "--" }
        if flags.contains("--help") || flags.contains("-h") {
            return .answer(help(path, surroundings))
        }
        guard case .action(let action) = path.command.body else {
            if let flag = rest.first { return .refusal(path.flagBeforeCommand(flag)) }
            return .refusal(help(path, surroundings))
        }
        var resolver = Resolver(
            command: path.command, variablePrefix: variablePrefix,
            variablesKnown: Set(variables(below: root)))
        let settings = resolver.resolve(rest, surroundings)
        guard resolver.problems.isEmpty else {
            return .refusal(path.report(resolver.problems))
        }
        return .action(action, settings)
    }

    private func help(
        _ words: ArraySlice<String>, _ surroundings: Surroundings
    ) -> Invocation<Action> {
        var path = CommandPath(root)
        for word in words where word != "--help" && word != "-h" {
            guard path.enter(word) else { return .refusal(path.unknownCommand(word)) }
        }
        return .answer(help(path, surroundings))
    }

    private func help(_ path: CommandPath<Action>, _ surroundings: Surroundings) -> String {
        Help(path: path, variablePrefix: variablePrefix, width: surroundings.width).text
    }

    /// Of every command: a variable may be meant for another one than is being run.
    private func variables(below command: Command<Action>) -> [String] {
        guard let variablePrefix else { return [] }
        return command.keys.filter { $0.reach != .flag }.map { $0.variable(prefix: variablePrefix) }
            + command.commands.flatMap { variables(below: $0) }
    }
}

/// What a program is started with: all that the outside world contributes to its settings.
package struct Surroundings: Sendable {
    /// Without the program's own name.
    package let arguments: [String]
    package let variables: [String: String]
    /// Columns that help may fill.
    package let width: Int
    /// Gives a file's bytes, or refuses with a reason that continues "cannot read PATH: ". Reads
    /// at most one byte more than the limit.
    package let readFile: @Sendable (_ path: String, _ byteCountMax: Int) throws(Refusal) -> [UInt8]

    package init(
        arguments: [String], variables: [String: String], width: Int,
        readFile:
            @escaping @Sendable (_ path: String, _ byteCountMax: Int) throws(Refusal)
            -> [UInt8]
    ) {
        self.arguments = arguments
        self.variables = variables
        self.width = width
        self.readFile = readFile
    }
}

package enum Invocation<Action: Sendable>: Sendable {
    case action(Action, Settings)
    /// For standard output; exit code 0.
    case answer(String)
    /// For standard error; exit code 64.
    case refusal(String)
}

/// The words that led to a command.
struct CommandPath<Action: Sendable>: Sendable {
    private(set) var words: [String]
    private(set) var command: Command<Action>

    init(_ root: Command<Action>) {
        words = [root.name]
        command = root
    }

    var text: String { words.joined(separator: " ") }

    var isGroup: Bool {
        if case .group = command.body { true } else { false }
    }

    mutating func enter(_ word: String) -> Bool {
        guard let next = command.commands.first(where: { $0.name == word }) else { return false }
        command = next
        words.append(word)
        return true
    }

    func unknownCommand(_ word: String) -> String {
        guard isGroup else {
            return report(["\(shown(word)): \(text) has no commands below it"])
        }
        let names = command.commands.map(\.name) + (words.count == 1 ? ["help"] : [])
        return report([
            "unknown command \(shown(word))" + didYouMean(word, among: names)
        ])
    }

    func flagBeforeCommand(_ flag: String) -> String {
        let name = String(flag.prefix { $0 != "=" })
        if let owner = owner(of: name, below: command, words: words) {
            return report(["\(name) belongs behind its command: \(owner) \(name)"])
        }
        let names = ["--help"] + (words.count == 1 ? ["--version"] : [])
        return report(["unknown flag \(shown(name))" + didYouMean(name, among: names)])
    }

    private func owner(of flag: String, below command: Command<Action>, words: [String]) -> String?
    {
        if command.keys.contains(where: { $0.flag == flag }) {
            return words.joined(separator: " ")
        }
        for next in command.commands {
            if let found = owner(of: flag, below: next, words: words + [next.name]) {
                return found
            }
        }
        return nil
    }

    /// More are only counted: the first few are what a person mends before trying again.
    private var problemsShownMax: Int { 20 }

    /// Each problem on a line of its own, then the command that tells more.
    func report(_ problems: [String]) -> String {
        var lines = problems.prefix(problemsShownMax).map { "\(text): \(printable($0))" }
        if problems.count > problemsShownMax {
            lines.append("\(text): and \(problems.count - problemsShownMax) more problems")
        }
        let more = isGroup ? "lists every command" : "lists every key"
        lines.append("\(text): nothing was done; `\(text) --help` \(more)")
        return lines.map { $0 + "\n" }.joined()
    }
}
