package import JSON

/// How the values of a key are written: parsing, what is allowed, and writing back. What `write`
/// gives, `read` takes, and gets the same value.
package struct Kind<Value: Sendable>: Sendable {
    package enum Shape: Sendable {
        case scalar
        /// A flag without a value: `--name`, `--no-name`.
        case `switch`
        /// A flag may be repeated and each time holds one or more items between commas.
        case list
    }

    /// Stands for the value in help: `PATH`.
    package let placeholder: String
    /// What a value is, in a message: `a size`. Empty when `allowed` says all.
    package let noun: String
    /// Which values there are: `1KiB to 16TiB`. Empty when any will do.
    package let allowed: String
    package let shape: Shape
    package let read: @Sendable (RawValue) throws(Refusal) -> Value
    package let write: @Sendable (Value) -> JSONValue
}

/// A value as it was found, before its kind has been asked.
package enum RawValue: Sendable {
    /// From a flag, an argument or a variable.
    case text(String)
    /// From the arguments that a list takes: these are not cut at commas.
    case words([String])
    /// From a file.
    case json(JSONValue)
}

/// Why a value is not one of its kind; continues "PLACE VALUE: ".
package struct Refusal: Error, Equatable, Sendable {
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}

extension Kind {
    /// A kind of one word.
    ///
    /// - Parameter fromJSON: the word that a value in a file stands for, or nil where another sort
    ///   of value is needed.
    package init(
        _ placeholder: String, noun: String = "", allowed: String = "", shape: Shape = .scalar,
        fromJSON: @escaping @Sendable (JSONValue) -> String? = \.stringText,
        parse: @escaping @Sendable (String) throws(Refusal) -> Value,
        write: @escaping @Sendable (Value) -> JSONValue
    ) {
        self.init(
            placeholder: placeholder, noun: noun, allowed: allowed, shape: shape,
            read: { raw throws(Refusal) in
                switch raw {
                case .text(let text): return try parse(text)
                case .words: preconditionFailure("only a list is given several words")
                case .json(let json):
                    guard let text = fromJSON(json) else {
                        throw Refusal(requirement(noun, allowed) + ", not \(json.noun)")
                    }
                    return try parse(text)
                }
            },
            write: write)
    }
}

/// `must be a size, 1KiB to 16TiB`
func requirement(_ noun: String, _ allowed: String) -> String {
    "must be " + [noun, allowed].filter { !$0.isEmpty }.joined(separator: ", ")
}

extension JSONValue {
    package var stringText: String? {
        if case .string(let text) = content { text } else { nil }
    }

    var numberText: String? {
        if case .number(let number) = content { number.text } else { nil }
    }

    var booleanText: String? {
        if case .boolean(let value) = content { String(value) } else { nil }
    }

    /// For a message: what sort of thing stands there instead.
    var noun: String {
        switch content {
        case .null: "null (leave the key out to get its default)"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// As a flag or a variable would hold it.
    package var plainText: String {
        switch content {
        case .null: ""
        case .string(let text): text
        case .array(let items): items.map(\.plainText).joined(separator: ",")
        case .object(let members):
            members.map { "\($0.name)=\($0.value.plainText)" }.joined(separator: ",")
        case .boolean, .number: text
        }
    }
}
