internal import World

/// One event, and how it is written:
///
///     {"time":"2026-01-31T23:59:59.000000001Z","level":"info","component":"raft","node":3,
///      "group":7,"trace":"00000000000000010000000000000002","message":"became leader",
///      "fields":{"term":12}}
///
/// on one line. `node`, `group`, `trace` and `fields` are left out where there are none. A text
/// longer than `textByteCountMax` is cut, and fields that would make the line longer than
/// `byteCountMax` are left out and counted in `fields_left_out`.
struct Line {
    static let textByteCountMax = 4 << 10
    static let byteCountMax = 32 << 10

    var component: Component
    var level: Level
    var group: UInt64?
    var trace: TraceID?
    var message: StaticString
    var fields: LogFields

    func write(to output: inout [UInt8], at time: WallTime, node: UInt64?) {
        let start = output.count
        output.append(utf8: "{\"time\":\"")
        output.append(time)
        output.append(utf8: "\",\"level\":\"")
        output.append(utf8: level.name)
        output.append(utf8: "\",\"component\":")
        output.append(json: component.name.utf8)
        if let node {
            output.append(utf8: ",\"node\":")
            output.append(decimal: node)
        }
        if let group {
            output.append(utf8: ",\"group\":")
            output.append(decimal: group)
        }
        if let trace {
            output.append(utf8: ",\"trace\":\"")
            output.append(hexadecimal: trace.high)
            output.append(hexadecimal: trace.low)
            output.append(UInt8(ascii: "\""))
        }
        output.append(utf8: ",\"message\":")
        message.withUTF8Buffer { unsafe output.append(json: $0) }
        writeFields(to: &output, lineStart: start)
        output.append(utf8: "}\n")
    }

    private func writeFields(to output: inout [UInt8], lineStart: Int) {
        guard !fields.items.isEmpty else { return }
        output.append(utf8: ",\"fields\":{")
        let first = output.count
        for (index, (key, value)) in fields.items.enumerated() {
            let before = output.count
            if before > first { output.append(UInt8(ascii: ",")) }
            output.append(json: key.utf8)
            output.append(UInt8(ascii: ":"))
            output.append(json: value)
            if output.count - lineStart > Self.byteCountMax {
                output.removeSubrange(before...)
                if before > first { output.append(UInt8(ascii: ",")) }
                output.append(utf8: "\"fields_left_out\":")
                output.append(decimal: UInt64(fields.items.count - index))
                break
            }
        }
        output.append(UInt8(ascii: "}"))
    }
}

extension Level {
    /// As it stands in the line and in the configuration.
    package var name: String {
        switch self {
        case .debug: "debug"
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

extension [UInt8] {
    mutating func append(utf8 text: String) {
        append(contentsOf: text.utf8)
    }

    mutating func append(decimal number: UInt64) {
        append(utf8: String(number))
    }

    mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) {
            append(hexDigits[Int(number >> UInt64(shift) & 15)])
        }
    }

    /// As many digits as `width` says.
    mutating func append(decimal number: Int, width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// UTC, in RFC 3339's form. Years outside 0 to 9999 do not happen in 64-bit nanoseconds.
    mutating func append(_ time: WallTime) {
        let (second, nanosecond) = time.nanosecondsSince1970.floorDivided(by: 1_000_000_000)
        let (day, secondOfDay) = second.floorDivided(by: 86_400)
        // Days since 1 March of the year 0, in eras of 400 years: the leap day ends each year.
        let (era, dayOfEra) = (day + 719_468).floorDivided(by: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        append(decimal: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), width: 4)
        append(UInt8(ascii: "-"))
        append(decimal: month, width: 2)
        append(UInt8(ascii: "-"))
        append(decimal: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, width: 2)
        append(UInt8(ascii: "T"))
        append(decimal: secondOfDay / 3_600, width: 2)
        append(UInt8(ascii: ":"))
        append(decimal: secondOfDay / 60 % 60, width: 2)
        append(UInt8(ascii: ":"))
        append(decimal: secondOfDay % 60, width: 2)
        append(UInt8(ascii: "."))
        append(decimal: nanosecond, width: 9)
        append(UInt8(ascii: "Z"))
    }

    mutating func append(json value: LogValue) {
        switch value {
        case .text(let text): append(json: text.utf8)
        case .bytes(let bytes):
            let cut = bytes.prefix(Line.textByteCountMax + 1)  // one more, so that it counts as cut
            append(json: String(decoding: cut, as: UTF8.self).utf8)
        case .signed(let number): append(utf8: String(number))
        case .unsigned(let number): append(decimal: number)
        case .real(let number):
            append(utf8: number.isFinite ? "\(number)" : "\"\(number)\"")
        case .flag(let flag): append(utf8: flag ? "true" : "false")
        }
    }

    /// `text` is UTF-8.
    mutating func append(json text: some Collection<UInt8>) {
        append(UInt8(ascii: "\""))
        var byteCount = 0
        for byte in text {
            // Cut between characters: a byte that continues one is still let through.
            if byteCount >= Line.textByteCountMax, byte & 0xc0 != 0x80 {
                append(utf8: "…")
                break
            }
            byteCount += 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case UInt8(ascii: "\n"): append(utf8: "\\n")
            case 0..<0x20, 0x7f:
                append(utf8: "\\u00")
                append(hexDigits[Int(byte >> 4)])
                append(hexDigits[Int(byte & 15)])
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

extension Int64 {
    /// Rounded down, with a remainder that is never negative.
    fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int, remainder: Int) {
        Int(self).floorDivided(by: Int(divisor))
    }
}

extension Int {
    fileprivate func floorDivided(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
