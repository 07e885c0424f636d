/// A place in a text, as editors and compilers count it.
package struct TextPosition: Comparable, Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// From 1, in bytes of UTF-8.
    package let column: Int

    package static let start = TextPosition(line: 1, column: 1)

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A JSON value that remembers where it stood, so that whoever refuses it later can say where.
package struct JSONValue: Sendable {
    package enum Content: Sendable {
        case null
        case boolean(Bool)
        case number(JSONNumber)
        case string(String)
        case array([JSONValue])
        /// In the order of the text; no name comes twice.
        case object([JSONMember])
    }

    package let content: Content
    /// `.start` in a value that was not parsed.
    package let position: TextPosition

    package init(_ content: Content, at position: TextPosition = .start) {
        self.content = content
        self.position = position
    }
}

package struct JSONMember: Sendable {
    package let name: String
    package let value: JSONValue
    /// Where the name begins.
    package let position: TextPosition

    package init(_ name: String, _ value: JSONValue, at position: TextPosition = .start) {
        self.name = name
        self.value = value
        self.position = position
    }
}

/// A number as it was written: nothing is rounded before the reader has decided what it wants.
package struct JSONNumber: Sendable {
    package let text: String

    package init(_ integer: Int) {
        text = String(integer)
    }

    /// So many thousandths.
    package init(milli: Int) {
        let digits = String(abs(milli) % 1000 + 1000).dropFirst()
        text = "\(milli < 0 ? "-" : "")\(abs(milli) / 1000).\(digits)"
    }

    init(text: String) {
        self.text = text
    }

    /// Nil for a fraction, an exponent, or more than 64 bits.
    package var integer: Int? { Int(text) }
}
