/// One command of a script.
package struct Command: Equatable, Sendable {
    /// `flag`, `key=value` or `list=(a, b)`.
    package struct Argument: Equatable, Sendable {
        package let name: String
        /// Empty for a flag.
        package let values: [String]
    }

    /// Where it stands in the script, from 1.
    package let line: Int
    package let name: String
    package let arguments: [Argument]
    /// The lines between the command and its `----`, without blanks around them.
    package internal(set) var input = ""
    /// Empty, or ends with a newline.
    package internal(set) var expected = ""

    /// The values of the argument of this name; nil if it is not given.
    package func values(of name: String) -> [String]? {
        arguments.first { $0.name == name }?.values
    }

    init(line: Int, text: String) throws(SyntaxError) {
        self.line = line
        var rest = text[...].trimmed
        name = String(rest.cut { $0 == " " })
        var arguments: [Argument] = []
        rest = rest.trimmed
        while !rest.isEmpty {
            arguments.append(try Argument(cutFrom: &rest))
            rest = rest.trimmed
        }
        self.arguments = arguments
    }
}

extension Command.Argument {
    fileprivate init(cutFrom rest: inout Substring) throws(SyntaxError) {
        name = String(rest.cut { $0 == " " || $0 == "=" })
        guard !name.isEmpty else {
            throw SyntaxError(reason: "an argument has no name: \(rest)")
        }
        guard rest.first == "=" else {
            values = []
            return
        }
        rest.removeFirst()
        guard rest.first == "(" else {
            values = [String(rest.cut { $0 == " " })]
            return
        }
        let whole = rest
        rest.removeFirst()
        guard let values = Self.list(cutFrom: &rest) else {
            throw SyntaxError(reason: "\(name)=\(whole) does not close its parenthesis")
        }
        self.values = values
    }

    /// Values up to the closing parenthesis, cut at the commas that are not inside inner ones.
    private static func list(cutFrom rest: inout Substring) -> [String]? {
        var values: [String] = []
        var value = ""
        var depth = 1
        while let character = rest.popFirst() {
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            if depth == 0 {
                values.append(value)
                return values
            }
            if depth == 1 && character == "," {
                values.append(value)
                value = ""
                rest = rest.drop { $0 == " " }
            } else {
                value.append(character)
            }
        }
        return nil
    }
}

extension Substring {
    /// Removes and returns what stands before the first character that `ends` it.
    fileprivate mutating func cut(_ ends: (Character) -> Bool) -> Substring {
        let head = prefix { !ends($0) }
        self = self[head.endIndex...]
        return head
    }
}
