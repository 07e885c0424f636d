/// Why a text is not JSON (RFC 8259), or more of it than the reader allows.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    package enum Reason: Equatable, Sendable {
        case tooLarge(byteCountMax: Int)
        case tooDeep(depthMax: Int)
        case byteOrderMark
        case invalidUTF8
        case ended(expected: String)
        case unexpected(UInt8, expected: String)
        case contentAfterEnd
        case malformedNumber
        case controlCharacter(UInt8)
        case unknownEscape
        case loneSurrogate
        case duplicateName(String)
    }

    package let reason: Reason
    package let position: TextPosition

    package init(reason: Reason, position: TextPosition) {
        self.reason = reason
        self.position = position
    }

    package var description: String {
        switch reason {
        case .tooLarge(let byteCountMax): "larger than the \(byteCountMax) bytes allowed"
        case .tooDeep(let depthMax): "nested deeper than the \(depthMax) levels allowed"
        case .byteOrderMark: "begins with a byte order mark; save it as UTF-8 without one"
        case .invalidUTF8: "not UTF-8"
        case .ended(let expected): "the text ends where \(expected) should be"
        case .unexpected(let byte, let expected): "\(Self.name(byte)) where \(expected) should be"
        case .contentAfterEnd: "there is more text after the value"
        case .malformedNumber: "not a number as JSON writes it, such as 0, -12 or 1.5e3"
        case .controlCharacter(let byte):
            "\(Self.name(byte)) in a string; write it as an escape, such as \\n or \\u0009"
        case .unknownEscape:
            "an escape that JSON does not have; there are "
                + #"\" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits"#
        case .loneSurrogate: "half of a surrogate pair; write both halves, as in \\ud83d\\ude00"
        case .duplicateName(let name): "\"\(name)\" is there twice; keep one"
        }
    }

    private static func name(_ byte: UInt8) -> String {
        switch byte {
        case 0x21...0x7e: "'\(Character(Unicode.Scalar(byte)))'"
        case 0x20: "a space"
        case 0x80...: "a character outside ASCII"
        default: "control character 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
