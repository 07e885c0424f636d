/// A rule of the schema that a `.proto` file breaks. The rules are at the head of module Schema.
struct Refused: Error, CustomStringConvertible {
    let description: String
}

/// A field as the Swift layer sees it.
struct Property {
    enum Kind: Equatable {
        case number(swift: String)
        case boolean
        case text(max: Int)
        case bytes(max: Int)
        case fixedBytes(count: Int)
        case enumeration(String)
        case message(String)
    }

    let field: Field
    let kind: Kind
    /// Of a repeated field.
    let countMax: Int?
    /// Field and message, as errors name it.
    let path: String

    var isOptional: Bool { field.label == .optional }

    init(_ field: Field, in message: MessageType) throws(Refused) {
        self.field = field
        path = "\(message.name).\(field.name)"
        if field.hasDefault { throw Refused(description: "\(path): defaults are not supported") }
        let limits = field.comment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        kind = try Self.kind(of: field, path, limits)
        if field.label == .repeated {
            switch kind {
            case .number, .boolean, .enumeration, .fixedBytes:
                throw Refused(
                    description: "\(path): only texts, bytes of any length and messages repeat")
            default: break
            }
            countMax = try Self.limit(
                limits.firstMatch(of: /[Aa]t most (\d+)()? items/)?.output, path,
                "At most 16 items")
        } else {
            countMax = nil
        }
    }

    private static func kind(
        of field: Field, _ path: String, _ limits: String
    ) throws(Refused) -> Kind {
        let most = limits.firstMatch(of: /[Aa]t most (\d+) (bytes|KiB|MiB)/)?.output
        switch field.type {
        case 3, 16, 18: return .number(swift: "Int64")
        case 4, 6: return .number(swift: "UInt64")
        case 5, 15, 17: return .number(swift: "Int32")
        case 7, 13: return .number(swift: "UInt32")
        case 8: return .boolean
        case 9: return .text(max: try limit(most, path, "At most 64 bytes"))
        case 12:
            if let match = limits.firstMatch(of: /Exactly (\d+) bytes/)?.output,
                let count = Int(match.1)
            {
                return .fixedBytes(count: count)
            }
            return .bytes(max: try limit(most, path, "At most 4 MiB' or 'Exactly 16 bytes"))
        case 11: return .message(field.typeName)
        case 14: return .enumeration(field.typeName)
        default: throw Refused(description: "\(path): floating point and groups are not supported")
        }
    }

    private static func limit(
        _ match: (Substring, Substring, Substring?)?, _ path: String, _ example: String
    ) throws(Refused) -> Int {
        guard let match, let number = Int(match.1) else {
            throw Refused(description: "\(path): state its limit in its comment: '\(example)'")
        }
        switch match.2 {
        case "KiB": return number << 10
        case "MiB": return number << 20
        default: return number
        }
    }

    private static func limit(
        _ match: (Substring, Substring, Substring)?, _ path: String, _ example: String
    ) throws(Refused) -> Int {
        try limit(match.map { ($0.0, $0.1, Optional($0.2)) }, path, example)
    }
}

/// A oneof becomes an enum, named after the message and the oneof.
struct Choice {
    let name: String
    let typeName: String
    let path: String
    let cases: [Property]
}

struct Shape {
    let message: MessageType
    var properties: [Property] = []
    var choices: [Choice] = []

    init(_ message: MessageType) throws(Refused) {
        self.message = message
        if message.hasNestedTypes {
            throw Refused(description: "\(message.name): declare nested types at the top, no maps")
        }
        for field in message.fields where field.oneof == nil {
            properties.append(try Property(field, in: message))
        }
        for (index, name) in message.oneofs.enumerated() {
            var cases: [Property] = []
            for field in message.fields where field.oneof == index {
                let property = try Property(field, in: message)
                guard case .message = property.kind else {
                    throw Refused(description: "\(property.path): in a oneof, only messages")
                }
                cases.append(property)
            }
            choices.append(
                Choice(
                    name: camelCase(name), typeName: message.name + pascalCase(name),
                    path: "\(message.name).\(name)", cases: cases))
        }
    }

    private var parts: [String] {
        (properties + choices.flatMap(\.cases)).compactMap {
            if case .message(let name) = $0.kind { name } else { nil }
        }
    }

    /// Rule 6.
    static func refuseRecursion(_ shapes: [Shape]) throws(Refused) {
        let parts = Dictionary(uniqueKeysWithValues: shapes.map { ($0.message.name, $0.parts) })
        for start in parts.keys.sorted() {
            var reached: Set<String> = []
            var waiting = parts[start] ?? []
            while let name = waiting.popLast() {
                if name == start { throw Refused(description: "\(start): contains itself") }
                if reached.insert(name).inserted { waiting += parts[name] ?? [] }
            }
        }
    }
}

func camelCase(_ name: String) -> String {
    let words = name.lowercased().split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) {
        $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
}

func pascalCase(_ name: String) -> String {
    let name = camelCase(name)
    return name.prefix(1).uppercased() + name.dropFirst()
}

/// `RequestID` becomes `request_id`, as protoc-c does it.
func snakeCase(_ name: String) -> String {
    var result = ""
    var wasUpper = true
    for character in name {
        if character.isUppercase && !wasUpper { result += "_" }
        result += character.lowercased()
        wasUpper = character.isUppercase
    }
    return result
}
