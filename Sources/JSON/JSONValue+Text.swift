extension JSONValue {
    /// On one line, without spaces.
    package var text: String {
        var text = ""
        write(into: &text, indentation: nil)
        return text
    }

    /// On lines of their own: the members of an object, down to those that hold only scalars.
    package var indentedText: String {
        var text = ""
        write(into: &text, indentation: 0)
        return text
    }

    private var holdsOnlyScalars: Bool {
        switch content {
        case .null, .boolean, .number, .string: true
        case .array(let items): items.allSatisfy(\.isScalar)
        case .object(let members): members.allSatisfy { $0.value.holdsOnlyScalars }
        }
    }

    private var isScalar: Bool {
        switch content {
        case .null, .boolean, .number, .string: true
        case .array, .object: false
        }
    }

    /// - Parameter indentation: nil for one line without spaces.
    private func write(into text: inout String, indentation: Int?) {
        switch content {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let value): Self.write(value, into: &text)
        case .array(let items):
            writeList(items, between: ("[", "]"), into: &text, indentation: indentation) {
                item, text, inner in item.write(into: &text, indentation: inner)
            }
        case .object(let members):
            writeList(members, between: ("{", "}"), into: &text, indentation: indentation) {
                member, text, inner in
                Self.write(member.name, into: &text)
                text += indentation == nil ? ":" : ": "
                member.value.write(into: &text, indentation: inner)
            }
        }
    }

    private func writeList<Item>(
        _ items: [Item], between brackets: (String, String), into text: inout String,
        indentation: Int?, write: (Item, inout String, _ indentation: Int?) -> Void
    ) {
        let breaksLines = indentation != nil && (!holdsOnlyScalars || indentation == 0)
        text += brackets.0
        for (index, item) in items.enumerated() {
            if index > 0 { text += indentation == nil || breaksLines ? "," : ", " }
            if let indentation, breaksLines {
                text += "\n" + String(repeating: " ", count: indentation + 2)
            }
            write(item, &text, indentation.map { $0 + 2 })
        }
        if let indentation, breaksLines, !items.isEmpty {
            text += "\n" + String(repeating: " ", count: indentation)
        }
        text += brackets.1
    }

    private static func write(_ string: String, into text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
