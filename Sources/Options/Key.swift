package import JSON

/// One thing that can be set, described once: the parsers, the help and the messages all come
/// from here, so that none of them can say something else than the others.
///
/// Its name is written `--the-name` as a flag, `PREFIX_THE_NAME` as a variable and `"the-name"`
/// in a file.
package struct Key<Value: Sendable>: Declared {
    package let declaration: Declaration
    let extract: @Sendable (Declaration.Stored?) -> Value

    package init(
        _ name: String, _ kind: Kind<Value>, default: Value, help: String,
        reach: Declaration.Reach = .everywhere, isSecret: Bool = false
    ) {
        declaration = Declaration(
            name, kind, fallback: .value(Declaration.Stored(`default`, as: kind)), help: help,
            reach: reach, isSecret: isSecret)
        extract = { Declaration.value(in: $0) }
    }

    /// A key without which nothing starts.
    package init(
        required name: String, _ kind: Kind<Value>, help: String,
        reach: Declaration.Reach = .everywhere, isSecret: Bool = false
    ) {
        declaration = Declaration(
            name, kind, fallback: .required, help: help, reach: reach, isSecret: isSecret)
        extract = { Declaration.value(in: $0) }
    }

    /// A key whose absence means something.
    package init<Present>(
        optional name: String, _ kind: Kind<Present>, help: String,
        reach: Declaration.Reach = .everywhere, isSecret: Bool = false
    ) where Value == Present? {
        declaration = Declaration(
            name, kind, fallback: .absent, help: help, reach: reach, isSecret: isSecret)
        extract = { stored in stored.map { Declaration.value(in: $0) } }
    }
}

/// A key of any kind of value.
package protocol Declared: Sendable {
    var declaration: Declaration { get }
}

/// What a key says about itself whatever the type of its values.
package struct Declaration: Declared {
    package enum Reach: Sendable {
        /// Flags, variables and the file: configuration.
        case everywhere
        /// Flags and variables: what finds the file.
        case outsideFile
        /// Flags: what asks for something to be done now.
        case flag
    }

    package enum Fallback: Sendable {
        case value(Stored)
        case absent
        case required
    }

    /// A value beside the way it is written.
    package struct Stored: Sendable {
        let value: any Sendable
        package let json: JSONValue

        init<Value: Sendable>(_ value: Value, as kind: Kind<Value>) {
            self.value = value
            json = kind.write(value)
        }
    }

    package let name: String
    package let placeholder: String
    package let noun: String
    package let allowed: String
    package let isSwitch: Bool
    package let isList: Bool
    package let fallback: Fallback
    package let help: String
    package let reach: Reach
    /// Its value is never shown: not in messages, not in the effective configuration.
    package let isSecret: Bool
    let read: @Sendable (RawValue) throws(Refusal) -> Stored

    package var declaration: Declaration { self }

    init<Value: Sendable>(
        _ name: String, _ kind: Kind<Value>, fallback: Fallback, help: String, reach: Reach,
        isSecret: Bool
    ) {
        precondition(
            name.utf8.allSatisfy {
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-")
            } && !name.hasPrefix("-") && !name.hasPrefix("no-"),
            "names are lower case words with hyphens; --no- is taken")
        self.name = name
        placeholder = kind.placeholder
        noun = kind.noun
        allowed = kind.allowed
        isSwitch = kind.shape == .switch
        isList = kind.shape == .list
        self.fallback = fallback
        self.help = help
        self.reach = reach
        self.isSecret = isSecret
        read = { raw throws(Refusal) in Stored(try kind.read(raw), as: kind) }
        if case .value(let stored) = fallback {
            precondition(
                (try? read(.json(stored.json))) != nil, "the default of \(name) is not allowed")
        }
    }

    static func value<Value>(in stored: Stored?) -> Value {
        guard let value = stored?.value as? Value else {
            preconditionFailure("a key has a value of its own type, or was refused")
        }
        return value
    }

    var flag: String { "--" + name }

    func variable(prefix: String) -> String {
        prefix + name.uppercased().split(separator: "-").joined(separator: "_")
    }
}
