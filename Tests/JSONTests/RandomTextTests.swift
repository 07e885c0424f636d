import JSON
import Testing

@Suite struct RandomTextTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `what was written is read again as it was`(_ seed: UInt64) throws {
        var random = Random(seed: seed)
        let value = random.value(depth: 3)
        let limits = JSONLimits(byteCountMax: 1 << 20, depthMax: 8)
        let again = try JSONValue(parsing: Array(value.text.utf8), limits: limits)
        #expect(again.text == value.text)
        let indented = try JSONValue(parsing: Array(value.indentedText.utf8), limits: limits)
        #expect(indented.text == value.text)
    }

    /// Random bytes seldom get past the first; damaged JSON gets everywhere.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `damaged text is read or refused inside its bounds`(_ seed: UInt64) {
        var random = Random(seed: seed)
        let limits = JSONLimits(byteCountMax: 1 << 12, depthMax: 8)
        for _ in 0..<20 {
            var bytes = Array(random.value(depth: 3).text.utf8)
            for _ in 0...random.next(below: 4) { random.damage(&bytes) }
            do throws(JSONError) {
                let value = try JSONValue(parsing: bytes, limits: limits)
                let again = try? JSONValue(parsing: Array(value.text.utf8), limits: limits)
                #expect(again?.text == value.text, "\(bytes)")
            } catch {
                let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
                #expect(1...max(lines.count, 1) ~= error.position.line, "\(bytes)")
                #expect(1...bytes.count + 1 ~= error.position.column, "\(bytes)")
            }
        }
    }
}

/// SplitMix64: the same draws from the same seed everywhere.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    mutating func value(depth: Int) -> JSONValue {
        switch next(below: depth == 0 ? 4 : 6) {
        case 0: return JSONValue(.null)
        case 1: return JSONValue(.boolean(next(below: 2) == 0))
        case 2: return JSONValue(.number(JSONNumber(next(below: .max) - .max / 2)))
        case 3: return JSONValue(.string(string()))
        case 4: return JSONValue(.array((0..<next(below: 4)).map { _ in value(depth: depth - 1) }))
        default:
            let members = (0..<next(below: 4)).map { index in
                JSONMember("\(index)" + string(), value(depth: depth - 1))
            }
            return JSONValue(.object(members))
        }
    }

    private mutating func string() -> String {
        let alphabet: [Character] = [
            "a", "\"", "\\", "/", "\n", "\t", "\r", "\u{0}", "\u{1f}", "é", "€", "😀", "{", ",",
        ]
        return String((0..<next(below: 5)).map { _ in alphabet[next(below: alphabet.count)] })
    }

    mutating func damage(_ bytes: inout [UInt8]) {
        let index = next(below: bytes.count + 1)
        let marks = Array("{}[]\",:\\u0d8 \n-.e".utf8) + [0, 0xff, 0xc3, 0xed]
        switch next(below: 3) {
        case 0: bytes.insert(marks[next(below: marks.count)], at: index)
        case 1: bytes.removeLast(bytes.count - index)
        default: if index < bytes.count { bytes[index] = marks[next(below: marks.count)] }
        }
    }
}
