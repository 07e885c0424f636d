/// Shells that a program can be completed in.
package enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
}

extension Program {
    /// A script that completes the program's commands and flags, made from what it describes. It is
    /// for the shell to read once, such as `source <(cairn completion bash)`.
    package func completion(for shell: Shell) -> String {
        let places = Place.all(below: root)
        return switch shell {
        case .bash: bash(places)
        case .zsh: zsh(places)
        case .fish: fish(places)
        }
    }

    /// Walks the words before the cursor down the tree of commands; both bash and zsh understand it.
    private func walk(_ places: [Place], words: String, first: Int, last: String) -> String {
        let groups = places.filter(\.isGroup).flatMap { place in
            place.words.map { "'\(place.path) \($0.word)'" }
        }
        return """
                local at='\(root.name)' i word
                for ((i = \(first); i < \(last); i++)); do
                    word=\(words)
                    case "$at $word" in
                    \(groups.joined(separator: " | "))) at="$at $word" ;;
                    esac
                done

            """
    }

    private func bash(_ places: [Place]) -> String {
        var text = """
            # Completion of \(root.name) for bash: source <(\(root.name) completion bash)
            _\(root.name)() {
                local words= current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}

            """
        text += walk(places, words: "${COMP_WORDS[i]}", first: 1, last: "COMP_CWORD")
        text += "    case \"$at $before\" in\n"
        for place in places {
            for (flag, choices) in place.choices {
                text +=
                    "    '\(place.path) \(flag)') words='\(choices.joined(separator: " "))' ;;\n"
            }
        }
        text += "    *)\n        case $at in\n"
        for place in places {
            let words = (place.words + place.flags).map(\.word).joined(separator: " ")
            text += "        '\(place.path)') words='\(words)' ;;\n"
        }
        text += """
                    esac ;;
                esac
                # Without a match of ours: names of files.
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _\(root.name) \(root.name)

            """
        return text
    }

    private func zsh(_ places: [Place]) -> String {
        var text = """
            #compdef \(root.name)
            # Completion of \(root.name) for zsh: source <(\(root.name) completion zsh)
            _\(root.name)() {
                local -a found

            """
        text += walk(places, words: "${words[i]}", first: 2, last: "CURRENT")
        text += "    case \"$at ${words[CURRENT - 1]}\" in\n"
        for place in places {
            for (flag, choices) in place.choices {
                let quoted = choices.map { "'\($0)'" }.joined(separator: " ")
                text += "    '\(place.path) \(flag)') compadd -- \(quoted); return ;;\n"
            }
        }
        text += "    esac\n    case $at in\n"
        for place in places {
            text += "    '\(place.path)') found=(\n"
            for (word, summary) in place.words + place.flags {
                let colons = summary.replacing(":", with: "\\:")
                text += "        '\(quoted("\(word):\(colons)"))'\n"
            }
            text += "    ) ;;\n"
        }
        text += """
                esac
                _describe '\(root.name)' found || _files
            }
            compdef _\(root.name) \(root.name)

            """
        return text
    }

    private func fish(_ places: [Place]) -> String {
        let groups = places.filter(\.isGroup).flatMap { place in
            place.words.map { "'\(place.path) \($0.word)'" }
        }
        var text = """
            # Completion of \(root.name) for fish: \(root.name) completion fish | source
            function __\(root.name)_at
                set -l at \(root.name)
                for word in (commandline -opc)[2..]
                    if contains -- "$at $word" \(groups.joined(separator: " "))
                        set at "$at $word"
                    end
                end
                test "$at" = "$argv"
            end

            """
        for place in places {
            let at = "complete -c \(root.name) -n '__\(root.name)_at \(place.path)'"
            for (word, summary) in place.words {
                text += "\(at) -f -a \(word) -d '\(quoted(summary, for: .fish))'\n"
            }
            for (flag, summary) in place.flags {
                let name = flag.dropFirst(2)
                let choices = place.choices.first { $0.flag == flag }?.choices
                let values = choices.map { " -x -a '\($0.joined(separator: " "))'" } ?? ""
                text += "\(at) -l \(name)\(values) -d '\(quoted(summary, for: .fish))'\n"
            }
        }
        return text
    }
}

/// Inside single quotes.
private func quoted(_ text: String, for shell: Shell = .zsh) -> String {
    if shell == .fish {
        return text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
    return text.replacing("'", with: "'\\''")
}

/// What may come after the words of one command.
private struct Place {
    let path: String
    let isGroup: Bool
    /// Commands below it.
    let words: [(word: String, summary: String)]
    let flags: [(word: String, summary: String)]
    /// Flags with a closed list of values.
    let choices: [(flag: String, choices: [String])]

    static func all<Action>(below command: Command<Action>, under path: String = "") -> [Place] {
        let path = path.isEmpty ? command.name : "\(path) \(command.name)"
        var words = command.commands.map { (word: $0.name, summary: $0.summary) }
        if path == command.name { words.append((word: "help", summary: "Explain a command.")) }
        let flags = command.keys.map { (word: $0.flag, summary: $0.help) }
        let choices = command.keys.compactMap { key -> (flag: String, choices: [String])? in
            key.choices.map { (key.flag, $0) }
        }
        let own = Place(
            path: path, isGroup: !command.commands.isEmpty, words: words,
            flags: flags + [(word: "--help", summary: "Explain the command.")], choices: choices)
        return [own] + command.commands.flatMap { all(below: $0, under: path) }
    }
}

extension Declaration {
    /// As `Kind.choice` lists them.
    fileprivate var choices: [String]? {
        let start = "one of "
        guard allowed.hasPrefix(start) else { return nil }
        return allowed.dropFirst(start.count).split(separator: ",").map {
            String($0.drop { $0 == " " })
        }
    }
}
