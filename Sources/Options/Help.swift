/// The page that `--help` shows for a command.
struct Help<Action: Sendable> {
    let path: CommandPath<Action>
    private let variablePrefix: String?
    private let width: Int

    init(path: CommandPath<Action>, variablePrefix: String?, width: Int) {
        self.path = path
        self.variablePrefix = variablePrefix
        // Narrower, words no longer fit behind the keys; wider, lines are hard to follow.
        self.width = min(max(width, 60), 100)
    }

    var command: Command<Action> { path.command }

    var text: String {
        var blocks = [command.summary]
        if !command.discussion.isEmpty {
            blocks.append(wrapped(command.discussion, indentation: 0))
        }
        blocks.append("Usage: " + usage)
        if path.isGroup {
            blocks.append(block("Commands", command.commands.map { ($0.name, [$0.summary]) }))
            blocks.append("`\(path.text) COMMAND --help` tells more about one of them.")
        }
        if !command.arguments.isEmpty {
            blocks.append(
                block(
                    "Arguments",
                    command.arguments.map { ($0.name.uppercased(), [$0.help, notes($0)]) }))
        }
        for section in command.sections {
            blocks.append(
                block(section.title, section.keys.map { (synopsis($0), [$0.help, notes($0)]) }))
        }
        if !command.rules.isEmpty {
            let lines = command.rules.map { rule in
                wrapped(
                    "\(rule.names.joined(separator: ", ")): \(rule.sentence)", indentation: 2)
            }
            blocks.append(lines.reduce("Between keys") { "\($0)\n\($1)" })
        }
        if !command.sections.isEmpty { blocks.append(wrapped(sources, indentation: 0)) }
        if !command.examples.isEmpty {
            let lines = command.examples.map { "  \($0.line)\n      \($0.meaning)" }
            blocks.append(lines.reduce("Examples") { "\($0)\n\($1)" })
        }
        return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }

    var usage: String {
        if path.isGroup {
            return path.text + " COMMAND" + (path.words.count == 1 ? " | --help | --version" : "")
        }
        let arguments = command.arguments.map { argument in
            let name = argument.name.uppercased() + (argument.isList ? "..." : "")
            if case .required = argument.fallback { return " " + name }
            return " [\(name)]"
        }
        return path.text + arguments.joined()
            + (command.sections.isEmpty ? "" : " [--KEY VALUE]...")
    }

    var sources: String {
        var text = "A key is given as a flag, --key VALUE or --key=VALUE"
        text += command.keys.contains(where: \.isList) ? "; a list also by repeating it." : "."
        if variablePrefix != nil, command.keys.contains(where: { $0.reach != .flag }) {
            text += " Without the flag, the variable counts."
        }
        if let file = command.file {
            text += " Without both, the file that \(file.declaration.flag) names: an object such as"
            text += " {\"key\": \"VALUE\"}, with arrays, numbers and booleans where they fit."
        }
        return text
    }

    func synopsis(_ key: Declaration) -> String {
        guard key.isSwitch else { return "\(key.flag) \(key.placeholder)" }
        return key.reach == .flag ? key.flag : "--[no-]\(key.name)"
    }

    /// `[1KiB to 1MiB; default 64KiB; CAIRN_NAME]`
    func notes(_ key: Declaration) -> String {
        var notes = key.isSwitch || key.allowed.isEmpty ? [] : [key.allowed]
        switch key.fallback {
        case .required: notes.append("required")
        case .absent: break
        case .value(let stored):
            let text = key.isSecret ? mask : stored.json.plainText
            if !text.isEmpty, key.reach != .flag || !key.isSwitch {
                notes.append("default \(text)")
            }
        }
        if let variablePrefix, key.reach != .flag, !isArgument(key) {
            notes.append(key.variable(prefix: variablePrefix))
        }
        return notes.isEmpty ? "" : "[\(notes.joined(separator: "; "))]"
    }

    private func isArgument(_ key: Declaration) -> Bool {
        command.arguments.contains { $0.name == key.name }
    }

    /// A title, and under it names with paragraphs beside them. A long name stands on a line of
    /// its own.
    private func block(_ title: String, _ rows: [(name: String, paragraphs: [String])]) -> String {
        let nameWidth = min(rows.map { $0.name.count }.max() ?? 0, 24)
        var lines = [title]
        for (name, paragraphs) in rows {
            let column = nameWidth + 4
            let body = paragraphs.filter { !$0.isEmpty }
                .map { wrapped($0, indentation: column) }.joined(separator: "\n")
            if name.count > nameWidth {
                lines.append("  " + name)
                lines.append(body)
            } else {
                let start = "  " + name
                lines.append(
                    start + String(repeating: " ", count: column - start.count)
                        + body.dropFirst(column))
            }
        }
        return lines.joined(separator: "\n")
    }

    private func wrapped(_ text: String, indentation: Int) -> String {
        let margin = String(repeating: " ", count: indentation)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count > indentation, line.count + 1 + word.count > width {
                lines.append(line)
                line = margin
            }
            line += (line.count > indentation ? " " : "") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
