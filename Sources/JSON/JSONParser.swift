package struct JSONLimits: Sendable {
    package var byteCountMax: Int
    /// Arrays and objects inside one another; also bounds the parser's recursion.
    package var depthMax: Int

    package init(byteCountMax: Int, depthMax: Int) {
        self.byteCountMax = byteCountMax
        self.depthMax = depthMax
    }
}

extension JSONValue {
    /// Reads exactly one value. Strict: what RFC 8259 does not have is refused, and so are two
    /// members of one name, since readers disagree about which of them counts.
    package init(parsing bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
        var parser = try JSONParser(bytes, limits: limits)
        self = try parser.document()
    }
}

private struct JSONParser {
    private let bytes: [UInt8]
    private let limits: JSONLimits
    private var offset = 0
    private var depth = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
        guard bytes.count <= limits.byteCountMax else {
            throw JSONError(
                reason: .tooLarge(byteCountMax: limits.byteCountMax), position: .start)
        }
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
            throw JSONError(reason: .byteOrderMark, position: .start)
        }
        if let invalid = Self.offsetOfInvalidUTF8(in: bytes) {
            let lines = bytes[..<invalid].split(
                separator: newline, omittingEmptySubsequences: false)
            throw JSONError(
                reason: .invalidUTF8,
                position: TextPosition(line: lines.count, column: (lines.last?.count ?? 0) + 1))
        }
        self.bytes = bytes
        self.limits = limits
    }

    private static func offsetOfInvalidUTF8(in bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw error(.contentAfterEnd) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        let position = position
        guard let byte = peek else { throw error(.ended(expected: "a value")) }
        switch byte {
        case UInt8(ascii: "{"): return JSONValue(.object(try object()), at: position)
        case UInt8(ascii: "["): return JSONValue(.array(try array()), at: position)
        case UInt8(ascii: "\""): return JSONValue(.string(try string()), at: position)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONValue(.number(try number()), at: position)
        default: break
        }
        if takeWord("true") { return JSONValue(.boolean(true), at: position) }
        if takeWord("false") { return JSONValue(.boolean(false), at: position) }
        if takeWord("null") { return JSONValue(.null, at: position) }
        throw error(.unexpected(byte, expected: "a value"))
    }

    private mutating func object() throws(JSONError) -> [JSONMember] {
        try enter()
        var members: [JSONMember] = []
        // Compared by bytes: to Swift, two spellings of "é" would be one name.
        var names: Set<[UInt8]> = []
        if takeAfterSpace("}") { return leave(members) }
        repeat {
            skipSpace()
            let position = position
            guard peek == UInt8(ascii: "\"") else {
                throw mismatch(members.isEmpty ? "a name in quotes or '}'" : "a name in quotes")
            }
            let name = try string()
            guard names.insert(Array(name.utf8)).inserted else {
                throw JSONError(reason: .duplicateName(name), position: position)
            }
            guard takeAfterSpace(":") else { throw mismatch("':'") }
            members.append(JSONMember(name, try value(), at: position))
        } while takeAfterSpace(",")
        guard takeAfterSpace("}") else { throw mismatch("',' or '}'") }
        return leave(members)
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        try enter()
        var items: [JSONValue] = []
        if takeAfterSpace("]") { return leave(items) }
        repeat {
            items.append(try value())
        } while takeAfterSpace(",")
        guard takeAfterSpace("]") else { throw mismatch("',' or ']'") }
        return leave(items)
    }

    /// Steps over the opening bracket.
    private mutating func enter() throws(JSONError) {
        guard depth < limits.depthMax else { throw error(.tooDeep(depthMax: limits.depthMax)) }
        depth += 1
        offset += 1
    }

    private mutating func leave<Content>(_ content: Content) -> Content {
        depth -= 1
        return content
    }

    private mutating func number() throws(JSONError) -> JSONNumber {
        let position = position
        let start = offset
        _ = take("-")
        // A zero stands alone before the point: 0123 is octal to some readers.
        var isWellFormed = take("0") || skipDigits() > 0
        if isWellFormed, take(".") { isWellFormed = skipDigits() > 0 }
        if isWellFormed, take("e") || take("E") {
            _ = take("+") || take("-")
            isWellFormed = skipDigits() > 0
        }
        if let byte = peek, isWellFormed { isWellFormed = !Self.continuesWord(byte) }
        guard isWellFormed else { throw JSONError(reason: .malformedNumber, position: position) }
        return JSONNumber(text: String(decoding: bytes[start..<offset], as: UTF8.self))
    }

    private mutating func string() throws(JSONError) -> String {
        offset += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: try escape().utf8)
            case 0..<0x20:
                throw error(.controlCharacter(byte))
            default:
                offset += 1
                text.append(byte)
            }
        }
        throw error(.ended(expected: "the closing quote of a string"))
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let position = position
        offset += 1
        guard let byte = peek else {
            throw error(.ended(expected: "the closing quote of a string"))
        }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw JSONError(reason: .unknownEscape, position: position)
        }
        guard let first = takeFourDigits() else {
            throw JSONError(reason: .unknownEscape, position: position)
        }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard 0xd800..<0xdc00 ~= first, take("\\"), take("u"), let second = takeFourDigits(),
            0xdc00..<0xe000 ~= second,
            let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        else { throw JSONError(reason: .loneSurrogate, position: position) }
        return scalar
    }

    private mutating func takeFourDigits() -> UInt32? {
        guard bytes.count - offset >= 4 else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        offset += 4
        return unit
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private var position: TextPosition {
        TextPosition(line: line, column: offset - lineStart + 1)
    }

    /// New lines are counted here alone: they cannot stand inside a token.
    private mutating func skipSpace() {
        while let byte = peek {
            switch byte {
            case newline:
                line += 1
                lineStart = offset + 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default: return
            }
            offset += 1
        }
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { offset += 1 }
        return offset - start
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        offset += 1
        return true
    }

    private mutating func takeAfterSpace(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        return take(scalar)
    }

    private mutating func takeWord(_ word: String) -> Bool {
        let end = offset + word.utf8.count
        guard bytes[offset...].starts(with: word.utf8),
            end == bytes.count || !Self.continuesWord(bytes[end])
        else { return false }
        offset = end
        return true
    }

    private static func continuesWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private func mismatch(_ expected: String) -> JSONError {
        guard let byte = peek else { return error(.ended(expected: expected)) }
        return error(.unexpected(byte, expected: expected))
    }

    private func error(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, position: position)
    }
}

private let newline = UInt8(ascii: "\n")
