internal import JSON

/// Finds the value of each key of a command: a flag before a variable, a variable before the
/// file, the file before the default. A value is checked also where a stronger one hides it: it
/// would only wait for the day on which the flag is dropped.
struct Resolver<Action: Sendable> {
    /// Files with settings are small; a larger one is some other file.
    private let fileByteCountMax = 1 << 20
    private let fileDepthMax = 16

    private let command: Command<Action>
    private let keys: [Declaration]
    private let keysByName: [String: Declaration]
    private let variablePrefix: String?
    /// Those of all commands of the program.
    private let variablesKnown: Set<String>

    /// Of flags (first the unknown, then the bad values), of variables, of the file, what is
    /// missing, and what contradicts.
    private(set) var problems: [String] = []
    private var fromFlags: [String: Found] = [:]
    private var fromVariables: [String: Found] = [:]
    private var fromFile: [String: Found] = [:]

    private struct Found {
        /// Nil when it was refused.
        let stored: Declaration.Stored?
        let source: Source
    }

    init(command: Command<Action>, variablePrefix: String?, variablesKnown: Set<String>) {
        self.command = command
        self.variablePrefix = variablePrefix
        self.variablesKnown = variablesKnown
        keys = command.keys + command.arguments
        keysByName = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0) })
    }

    /// Complete only when there are no `problems`.
    mutating func resolve(
        _ words: ArraySlice<String>, _ surroundings: Surroundings
    ) -> Settings {
        readWords(words)
        readVariables(surroundings.variables)
        readFile(surroundings)
        var entries: [Settings.Entry] = []
        for key in keys {
            if let entry = entry(for: key) { entries.append(entry) }
        }
        let settings = Settings(entries)
        for rule in command.rules {
            let entries = rule.names.compactMap { settings.entry(of: $0) }
            // A key that was refused has been reported; what it would contradict is not known.
            guard entries.count == rule.names.count, !rule.holds(Settings(entries)) else {
                continue
            }
            let facts = entries.map(\.shownText).joined(separator: ", ")
            problems.append("\(facts): \(rule.sentence)")
        }
        return settings
    }

    private mutating func entry(for key: Declaration) -> Settings.Entry? {
        let found = fromFlags[key.name] ?? fromVariables[key.name] ?? fromFile[key.name]
        if let found {
            guard let stored = found.stored else { return nil }
            return Settings.Entry(declaration: key, stored: stored, source: found.source)
        }
        switch key.fallback {
        case .value(let stored):
            return Settings.Entry(declaration: key, stored: stored, source: .default)
        case .absent:
            return Settings.Entry(declaration: key, stored: nil, source: .default)
        case .required:
            problems.append("\(name(of: key)) is missing: \(key.help)")
            return nil
        }
    }

    private func name(of key: Declaration) -> String {
        isArgument(key) ? "the argument \(key.name.uppercased())" : "\(key.flag) \(key.placeholder)"
    }

    private func isArgument(_ key: Declaration) -> Bool {
        command.arguments.contains { $0.name == key.name }
    }
}

// MARK: Flags and arguments

extension Resolver {
    private struct Flags {
        /// In the order of their first mention. A list has one text for each mention.
        var given: [(key: Declaration, texts: [String], written: String)] = []
        var arguments: [String] = []
        var hasUnknown = false
    }

    private mutating func readWords(_ words: ArraySlice<String>) {
        var flags = Flags()
        var rest = words
        while let word = rest.popFirst() {
            if word == "--" {
                flags.arguments += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                flags.arguments.append(word)
                continue
            }
            readFlag(word, &rest, into: &flags)
        }
        for (key, texts, written) in flags.given {
            fromFlags[key.name] = read(
                .text(texts.joined(separator: ",")), of: key, from: .flag(key.flag),
                place: key.isSwitch ? written : "\(key.flag) ", shows: !key.isSwitch)
        }
        readArguments(flags)
    }

    private mutating func readFlag(
        _ word: String, _ rest: inout ArraySlice<String>, into flags: inout Flags
    ) {
        let equals = word.firstIndex(of: "=")
        let flag = String(word[..<(equals ?? word.endIndex)])
        var value = equals.map { String(word[word.index(after: $0)...]) }

        guard let (key, isNegated) = key(for: flag) else {
            let known = command.keys.map(\.flag) + ["--help"]
            problems.append("unknown flag \(shown(flag))" + didYouMean(flag, among: known))
            flags.hasUnknown = true
            return
        }
        if key.isSwitch {
            if isNegated, value != nil {
                problems.append("\(flag) takes no value; write \(key.flag) or \(flag)")
                return
            }
            value = value ?? (isNegated ? "false" : "true")
        } else if value == nil {
            guard let next = rest.first, !next.hasPrefix("--") else {
                problems.append(
                    "\(flag) needs a value: \(flag) \(key.placeholder)"
                        + (rest.first.map { "; for one like \(shown($0)) write \(flag)=..." }
                            ?? ""))
                fromFlags[key.name] = Found(stored: nil, source: .flag(key.flag))
                return
            }
            value = next
            rest.removeFirst()
        }
        let text = value ?? ""
        guard let index = flags.given.firstIndex(where: { $0.key.name == key.name }) else {
            flags.given.append((key, [text], word))
            return
        }
        if key.isList {
            flags.given[index].texts.append(text)
        } else {
            problems.append("\(key.flag) is there twice; keep one")
        }
    }

    private func key(for flag: String) -> (key: Declaration, isNegated: Bool)? {
        guard flag.hasPrefix("--") else { return nil }
        let name = String(flag.dropFirst(2))
        if let key = keysByName[name], !isArgument(key) { return (key, false) }
        guard name.hasPrefix("no-"), let key = keysByName[String(name.dropFirst(3))], key.isSwitch
        else { return nil }
        return (key, true)
    }

    private mutating func readArguments(_ flags: Flags) {
        var rest = flags.arguments[...]
        for key in command.arguments {
            guard let first = rest.first else { break }
            let raw = key.isList ? RawValue.words(Array(rest)) : .text(first)
            rest = key.isList ? [] : rest.dropFirst()
            fromFlags[key.name] = read(
                raw, of: key, from: .argument(key.name.uppercased()),
                place: "\(key.name.uppercased()) ")
        }
        // Behind an unknown flag, a word too many is its value.
        for word in rest where !flags.hasUnknown {
            let takes = command.arguments.isEmpty ? "takes no arguments" : "takes no more arguments"
            let known = command.keys.map(\.flag)
            problems.append(
                "unexpected \(shown(word)): \(command.name) \(takes)"
                    + didYouMean("--" + word, among: known))
        }
    }

    /// - Parameter place: where the value stands, up to the value itself.
    private mutating func read(
        _ raw: RawValue, of key: Declaration, from source: Source, place: String, shows: Bool = true
    ) -> Found {
        do throws(Refusal) {
            return Found(stored: try key.read(raw), source: source)
        } catch {
            // What is secret stays so when it is wrong: only what is allowed can be said.
            let value = !shows ? "" : key.isSecret ? mask : shown(raw.shownText)
            let reason = key.isSecret ? requirement(key.noun, key.allowed) : error.reason
            problems.append("\(place)\(value): \(reason)")
            return Found(stored: nil, source: source)
        }
    }
}

// MARK: Variables

extension Resolver {
    private mutating func readVariables(_ variables: [String: String]) {
        guard let variablePrefix else { return }
        let readable = command.keys.filter { $0.reach != .flag }
        let keysByVariable = Dictionary(
            uniqueKeysWithValues: readable.map { ($0.variable(prefix: variablePrefix), $0) })
        let found = variables.filter { $0.key.hasPrefix(variablePrefix) }
        for (name, text) in found.sorted(by: { $0.key < $1.key }) {
            if let key = keysByVariable[name] {
                fromVariables[key.name] = read(
                    .text(text), of: key, from: .variable(name), place: "\(name)=")
            } else if !variablesKnown.contains(name) {
                problems.append(unknownVariable(name, prefix: variablePrefix))
            }
        }
    }

    private func unknownVariable(_ name: String, prefix: String) -> String {
        let start = "unknown variable \(shown(name))"
        let flagOnly = command.keys.first {
            $0.reach == .flag && $0.variable(prefix: prefix) == name
        }
        if let flagOnly { return "\(start): \(flagOnly.flag) is only a flag" }
        // The prefix is right already: it says nothing about how near two names are.
        let known = variablesKnown.sorted().map { String($0.dropFirst(prefix.count)) }
        if let nearest = nearest(to: String(name.dropFirst(prefix.count)), among: known) {
            return "\(start); did you mean \(prefix)\(nearest)?"
        }
        // Kubernetes puts the addresses of a service named "cairn" into every pod beside it.
        if name.contains("_SERVICE_") || name.contains("_PORT") {
            return "\(start); if Kubernetes set it, put `enableServiceLinks: false` into the pod"
        }
        return "\(start); names that begin with \(prefix) are kept for keys"
    }
}

// MARK: The file

extension Resolver {
    private mutating func readFile(_ surroundings: Surroundings) {
        guard let key = command.file else { return }
        let found = fromFlags[key.declaration.name] ?? fromVariables[key.declaration.name]
        guard let found, let path = key.extract(found.stored) else { return }
        let bytes: [UInt8]
        do throws(Refusal) {
            bytes = try surroundings.readFile(path, fileByteCountMax)
        } catch {
            problems.append(
                "\(found.source): cannot read \(shown(path)): \(error.reason)")
            return
        }
        readMembers(of: bytes, path: path)
    }

    private mutating func readMembers(of bytes: [UInt8], path: String) {
        let json: JSONValue
        do throws(JSONError) {
            let limits = JSONLimits(byteCountMax: fileByteCountMax, depthMax: fileDepthMax)
            json = try JSONValue(parsing: bytes, limits: limits)
        } catch {
            problems.append("\(place(path, error.position))\(error)")
            return
        }
        guard case .object(let members) = json.content else {
            let start = place(path, json.position)
            problems.append("\(start)must be an object, not \(json.noun)")
            return
        }
        for member in members {
            let start = place(path, member.position)
            guard let key = keysByName[member.name], key.reach == .everywhere, !isArgument(key)
            else {
                problems.append(start + unknownMember(member.name))
                continue
            }
            fromFile[key.name] = read(
                .json(member.value), of: key, from: .file(path: path, member.value.position),
                place: "\(place(path, member.value.position))\"\(key.name)\": ")
        }
    }

    private func place(_ path: String, _ position: TextPosition) -> String {
        "\(shown(path)):\(position.line):\(position.column): "
    }

    private func unknownMember(_ name: String) -> String {
        if let key = keysByName[name], key.reach != .everywhere, !isArgument(key) {
            let others = key.reach == .flag ? "a flag" : "a flag or a variable"
            return "\"\(name)\" cannot stand in a file, only as \(others)"
        }
        let known = command.keys.filter { $0.reach == .everywhere }.map(\.name)
        return "unknown key \"\(shown(name))\"" + didYouMean(name, among: known) { "\"\($0)\"" }
    }
}
