/// A page for `man`.
package struct ManualPage: Sendable {
    /// `cairn-admin-node.1`
    package let file: String
    package let text: String
}

extension Program {
    /// A page for each command, made from what `--help` is made from.
    package var manual: [ManualPage] { pages(CommandPath(root)) }

    private func pages(_ path: CommandPath<Action>) -> [ManualPage] {
        let below = path.command.commands.flatMap { next in
            var path = path
            _ = path.enter(next.name)
            return pages(path)
        }
        let help = Help(path: path, variablePrefix: variablePrefix, width: 80)
        let title = path.words.joined(separator: "-")
        return [ManualPage(file: "\(title).1", text: help.manual(title, of: root.name))] + below
    }
}

extension Help {
    fileprivate func manual(_ title: String, of program: String) -> String {
        var lines = [
            // Without a date: the same program gives the same page.
            ".TH \"\(roff(title.uppercased()))\" 1 \"\" \"\(program) \(version)\"",
            ".SH NAME", "\(roff(title)) \\- \(roff(command.summary))", ".SH SYNOPSIS",
            ".B \(roff(usage))",
        ]
        if !command.discussion.isEmpty { lines += [".SH DESCRIPTION", roff(command.discussion)] }
        func items(_ items: [(name: String, paragraphs: [String])]) {
            for (name, paragraphs) in items {
                lines += [".TP", ".B \(roff(name))"] + paragraphs.filter { !$0.isEmpty }.map(roff)
            }
        }
        if path.isGroup {
            lines.append(".SH COMMANDS")
            items(command.commands.map { ($0.name, [$0.summary, "See \(title)-\($0.name)(1)."]) })
        }
        if !command.arguments.isEmpty {
            lines.append(".SH ARGUMENTS")
            items(command.arguments.map { ($0.name.uppercased(), [$0.help, notes($0)]) })
        }
        if !command.sections.isEmpty { lines += [".SH OPTIONS", roff(sources)] }
        for section in command.sections {
            lines.append(".SS \(roff(section.title))")
            items(section.keys.map { (synopsis($0), [$0.help, notes($0)]) })
        }
        if !command.rules.isEmpty {
            lines.append(".SS Between keys")
            items(command.rules.map { ($0.names.joined(separator: ", "), [$0.sentence]) })
        }
        if !command.examples.isEmpty {
            lines.append(".SH EXAMPLES")
            items(command.examples.map { ($0.line, [$0.meaning]) })
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// As text, whatever stands in it; what is between backticks in bold.
private func roff(_ text: String) -> String {
    var isBold = false
    var written = ""
    for letter in text {
        switch letter {
        case "\\": written += "\\e"
        case "-": written += "\\-"
        case "`":
            isBold.toggle()
            written += isBold ? "\\fB" : "\\fR"
        case "\n": written += " "
        default: written.append(letter)
        }
    }
    // At the start of a line these would be requests.
    return written.hasPrefix(".") || written.hasPrefix("'") ? "\\&" + written : written
}
