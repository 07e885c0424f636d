internal import JSON

extension Kind<String> {
    package static var string: Kind {
        Kind("TEXT", noun: "a string", parse: { $0 }, write: { JSONValue(.string($0)) })
    }

    /// A name in the file system. Nothing here looks whether it exists.
    package static var path: Kind {
        Kind(
            "PATH", noun: "a path",
            parse: { text throws(Refusal) in
                guard !text.isEmpty else { throw Refusal("must be a path, not empty") }
                guard !text.utf8.contains(0) else { throw Refusal("must be a path without a NUL") }
                return text
            },
            write: { JSONValue(.string($0)) })
    }
}

extension Kind<Bool> {
    package static var boolean: Kind {
        Kind(
            "BOOLEAN", allowed: "true or false", shape: .switch,
            fromJSON: \.booleanText,
            parse: { text throws(Refusal) in
                guard let value = Bool(text) else { throw Refusal("must be true or false") }
                return value
            },
            write: { JSONValue(.boolean($0)) })
    }
}

extension Kind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the words of an enumeration.
    package static func choice(_ placeholder: String) -> Kind {
        let words = Value.allCases.map(\.rawValue)
        let allowed = "one of " + words.joined(separator: ", ")
        return Kind(
            placeholder, allowed: allowed,
            parse: { text throws(Refusal) in
                guard let value = Value(rawValue: text) else {
                    throw Refusal("must be " + allowed + didYouMean(text, among: words))
                }
                return value
            },
            write: { JSONValue(.string($0.rawValue)) })
    }
}
