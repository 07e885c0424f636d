import JSON
import Testing

@Suite struct ParsingTests {
    /// What a text is as text again, without spaces.
    @Test(arguments: [
        ("null", "null"), ("true", "true"), (" \t\r\n false ", "false"),
        ("0", "0"), ("-0", "-0"), ("-12", "-12"), ("1.50", "1.50"), ("1e3", "1e3"),
        ("0.1E-400", "0.1E-400"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        (#""""#, #""""#), (#""a\"\\\/\b\f\n\r\tz""#, #""a\"\\/\u0008\u000c\n\r\tz""#),
        (#""\u0041\u00e9\u20ac\ud83d\ude00""#, "\"Aé€😀\""), (#""\uD83D\uDE00""#, "\"😀\""),
        (#""\u0000\u007f""#, #""\u0000\u007f""#), ("\"é€😀\"", "\"é€😀\""),
        ("[]", "[]"), ("[ 1 , [ ] , { } ]", "[1,[],{}]"),
        (#"{ "a" : 1 , "" : [ null ] }"#, #"{"a":1,"":[null]}"#),
        // To Swift these names are equal, to JSON they are not.
        ("{\"\u{e9}\":1,\"e\u{301}\":2}", "{\"\u{e9}\":1,\"e\u{301}\":2}"),
    ])
    func `reads what the standard allows`(_ text: String, _ expected: String) throws {
        #expect(try parse(text).text == expected)
        #expect(try parse(expected).text == expected)
    }

    struct Refused: CustomTestStringConvertible, Sendable {
        let text: String
        let line: Int
        let column: Int
        let reason: JSONError.Reason
        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ column: Int, _ reason: JSONError.Reason) {
            (self.text, self.line, self.column, self.reason) = (text, line, column, reason)
        }
    }

    static let refused = [
        Refused("", 1, 1, .ended(expected: "a value")),
        Refused(" \n ", 2, 2, .ended(expected: "a value")),
        Refused("nul", 1, 1, .unexpected(UInt8(ascii: "n"), expected: "a value")),
        Refused("truest", 1, 1, .unexpected(UInt8(ascii: "t"), expected: "a value")),
        Refused("NaN", 1, 1, .unexpected(UInt8(ascii: "N"), expected: "a value")),
        Refused("'a'", 1, 1, .unexpected(UInt8(ascii: "'"), expected: "a value")),
        Refused("// x\n1", 1, 1, .unexpected(UInt8(ascii: "/"), expected: "a value")),
        Refused("\u{a0}1", 1, 1, .unexpected(0xc2, expected: "a value")),
        Refused("1 2", 1, 3, .contentAfterEnd),
        Refused("{}\n}", 2, 1, .contentAfterEnd),
        Refused("01", 1, 1, .malformedNumber),
        Refused("-", 1, 1, .malformedNumber),
        Refused("-a", 1, 1, .malformedNumber),
        Refused("1.", 1, 1, .malformedNumber),
        Refused("1e", 1, 1, .malformedNumber),
        Refused("1e+", 1, 1, .malformedNumber),
        Refused("[1.2.3]", 1, 2, .malformedNumber),
        Refused("0x10", 1, 1, .malformedNumber),
        Refused("+1", 1, 1, .unexpected(UInt8(ascii: "+"), expected: "a value")),
        Refused(".5", 1, 1, .unexpected(UInt8(ascii: "."), expected: "a value")),
        Refused("[1,]", 1, 4, .unexpected(UInt8(ascii: "]"), expected: "a value")),
        Refused("[1 2]", 1, 4, .unexpected(UInt8(ascii: "2"), expected: "',' or ']'")),
        Refused("[1", 1, 3, .ended(expected: "',' or ']'")),
        Refused("[}", 1, 2, .unexpected(UInt8(ascii: "}"), expected: "a value")),
        Refused("{", 1, 2, .ended(expected: "a name in quotes or '}'")),
        Refused("{1:2}", 1, 2, .unexpected(UInt8(ascii: "1"), expected: "a name in quotes or '}'")),
        Refused(#"{"a" 1}"#, 1, 6, .unexpected(UInt8(ascii: "1"), expected: "':'")),
        Refused(#"{"a":}"#, 1, 6, .unexpected(UInt8(ascii: "}"), expected: "a value")),
        Refused(
            #"{"a":1,}"#, 1, 8, .unexpected(UInt8(ascii: "}"), expected: "a name in quotes")),
        Refused(#"{"a":1]"#, 1, 7, .unexpected(UInt8(ascii: "]"), expected: "',' or '}'")),
        Refused("{\n  \"a\": 1,\n  \"a\": 2}", 3, 3, .duplicateName("a")),
        Refused(#"{"a":1,"\u0061":2}"#, 1, 8, .duplicateName("a")),
        Refused("\"a", 1, 3, .ended(expected: "the closing quote of a string")),
        Refused("\"a\\", 1, 4, .ended(expected: "the closing quote of a string")),
        Refused("\"a\nb\"", 1, 3, .controlCharacter(10)),
        Refused("\"\u{0}\"", 1, 2, .controlCharacter(0)),
        Refused(#""\x41""#, 1, 2, .unknownEscape),
        Refused(#""\u12g4""#, 1, 2, .unknownEscape),
        Refused(#""\u12"#, 1, 2, .unknownEscape),
        Refused(#""\ud83d""#, 1, 2, .loneSurrogate),
        Refused(#""\ud83d\n""#, 1, 2, .loneSurrogate),
        Refused(#""\ud83d\ud83d""#, 1, 2, .loneSurrogate),
        Refused(#""\ude00\ud83d""#, 1, 2, .loneSurrogate),
        Refused("\u{feff}1", 1, 1, .byteOrderMark),
        Refused("[[[[[1]]]]]", 1, 5, .tooDeep(depthMax: 4)),
        Refused(#"{"a":[{"b":[{}]}]}"#, 1, 13, .tooDeep(depthMax: 4)),
        Refused(String(repeating: " ", count: 257), 1, 1, .tooLarge(byteCountMax: 256)),
    ]

    @Test(arguments: refused)
    func `refuses the rest and says where and why`(_ refused: Refused) {
        let position = TextPosition(line: refused.line, column: refused.column)
        #expect(throws: JSONError(reason: refused.reason, position: position)) {
            try parse(refused.text)
        }
    }

    @Test(
        arguments: [
            ([0x22, 0xff, 0x22], 1, 2), ([0x5b, 0x0a, 0x22, 0x61, 0xc3, 0x22, 0x5d], 2, 3),
            // Overlong, a surrogate half, beyond Unicode, cut short.
            ([0x22, 0xc0, 0x80, 0x22], 1, 2), ([0x22, 0xed, 0xa0, 0x80, 0x22], 1, 2),
            ([0x22, 0xf5, 0x80, 0x80, 0x80, 0x22], 1, 2), ([0x22, 0xe2, 0x82], 1, 2),
        ] as [([UInt8], Int, Int)])
    func `refuses what is not UTF-8`(_ bytes: [UInt8], _ line: Int, _ column: Int) {
        let position = TextPosition(line: line, column: column)
        #expect(throws: JSONError(reason: .invalidUTF8, position: position)) {
            try JSONValue(parsing: bytes, limits: limits)
        }
    }

    @Test func `remembers where names and values stood`() throws {
        guard
            case .object(let members) = try parse("{\"é\": [1,\n   true], \n\"b\":{}}").content,
            case .array(let items) = members[0].value.content
        else {
            Issue.record("not an object with an array")
            return
        }
        #expect(members[0].position == TextPosition(line: 1, column: 2))
        #expect(members[0].value.position == TextPosition(line: 1, column: 8))
        #expect(items.map(\.position.line) == [1, 2])
        #expect(items[1].position.column == 4)
        #expect(members[1].value.position == TextPosition(line: 3, column: 5))
    }

    @Test func `gives integers only where nothing is lost`() throws {
        let integers = ["12", "-9223372036854775808", "9223372036854775808", "1.0", "1e2"]
        let values = try integers.map { text -> Int? in
            guard case .number(let number) = try parse(text).content else { return nil }
            return number.integer
        }
        #expect(values == [12, .min, nil, nil, nil])
    }

    @Test func `an error reads as a sentence`() {
        #expect(throws: JSONError.self) { try parse("{\"a\" 1}") }
        do {
            _ = try parse("[1,\t\u{7}]")
        } catch {
            #expect("\(error)" == "control character 0x07 where a value should be")
        }
    }

    @Test func `breaks lines down to members that hold only scalars`() throws {
        let value = try parse(#"{"a":{"value":[1,"x"],"from":"here"},"b":[],"c":{}}"#)
        #expect(
            value.indentedText == """
                {
                  "a": {"value": [1, "x"], "from": "here"},
                  "b": [],
                  "c": {}
                }
                """)
        #expect(try parse(value.indentedText).text == value.text)
    }
}

let limits = JSONLimits(byteCountMax: 256, depthMax: 4)

func parse(_ text: String) throws(JSONError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8), limits: limits)
}
