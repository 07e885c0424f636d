package import JSON

/// Where a value came from.
package enum Source: Equatable, Sendable, CustomStringConvertible {
    case `default`
    case flag(String)
    case argument(String)
    case variable(String)
    case file(path: String, TextPosition)

    package var description: String {
        switch self {
        case .default: "default"
        case .flag(let flag): "flag \(flag)"
        case .argument(let name): "argument \(name)"
        case .variable(let name): "environment \(name)"
        case .file(let path, let position): "\(path):\(position.line):\(position.column)"
        }
    }
}

/// The values of all keys of a command, each valid by itself and with the others.
package struct Settings: Sendable {
    struct Entry: Sendable {
        let declaration: Declaration
        let stored: Declaration.Stored?
        let source: Source
    }

    /// In the order of the help.
    private let entries: [Entry]
    private let entriesByName: [String: Entry]

    init(_ entries: [Entry]) {
        self.entries = entries
        entriesByName = Dictionary(
            uniqueKeysWithValues: entries.map { ($0.declaration.name, $0) })
    }

    func entry(of name: String) -> Entry? {
        entriesByName[name]
    }

    package subscript<Value>(key: Key<Value>) -> Value {
        key.extract(existing(key.declaration).stored)
    }

    package func source(of key: some Declared) -> Source {
        existing(key.declaration).source
    }

    private func existing(_ key: Declaration) -> Entry {
        guard let entry = entry(of: key.name) else {
            preconditionFailure("the command has no key \(key.name)")
        }
        return entry
    }

    /// The configuration as it takes effect, in JSON: for each key its value and where that came
    /// from.
    package var effective: String {
        let members = entries.filter { $0.declaration.reach == .everywhere }.map { entry in
            JSONMember(
                entry.declaration.name,
                JSONValue(
                    .object([
                        JSONMember("value", entry.shownJSON),
                        JSONMember("from", JSONValue(.string(entry.source.description))),
                    ])))
        }
        return JSONValue(.object(members)).indentedText + "\n"
    }
}

extension Settings.Entry {
    fileprivate var shownJSON: JSONValue {
        guard let stored else { return JSONValue(.null) }
        return declaration.isSecret ? JSONValue(.string(mask)) : stored.json
    }

    /// For a message about several keys.
    var shownText: String {
        guard let stored else { return "\(declaration.name) is not set" }
        let text = declaration.isSecret ? mask : shown(stored.json.plainText)
        return "\(declaration.name) is \(text) (\(source))"
    }
}

/// Of one length, whatever it hides.
let mask = "***"

/// A value as part of a message: not longer than a person reads.
func shown(_ text: String) -> String {
    let countMax = 60
    let scalars = text.unicodeScalars
    guard
        let end = scalars.index(
            scalars.startIndex, offsetBy: countMax, limitedBy: scalars.endIndex),
        end < scalars.endIndex
    else { return printable(text) }
    return printable(String(scalars[..<end])) + "..."
}

/// On one line, and without what would command the terminal.
func printable(_ text: String) -> String {
    var printable = ""
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            printable += "\\u{\(String(scalar.value, radix: 16))}"
        default: printable.unicodeScalars.append(scalar)
        }
    }
    return printable
}
