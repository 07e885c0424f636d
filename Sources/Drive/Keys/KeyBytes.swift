// How the parts of a key become bytes that sort as the parts do.

extension [UInt8] {
    /// Eight bytes, big-endian.
    mutating func append(fixed number: UInt64) {
        for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// As few bytes as hold it, after one that says how many: small numbers take two.
    mutating func append(ordered number: UInt64) {
        let byteCount = (64 - number.leadingZeroBitCount + 7) / 8
        append(UInt8(byteCount))
        for place in stride(from: byteCount - 1, through: 0, by: -1) {
            append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(place))))
        }
    }
}

/// Reads the parts of a key. Nil for what was not written so: the row is damaged.
struct KeyReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() -> UInt8? { rest.popFirst() }

    mutating func fixed() -> UInt64? { number(byteCount: 8) }

    mutating func ordered() -> UInt64? {
        guard let byteCount = rest.popFirst(), byteCount <= 8 else { return nil }
        return number(byteCount: Int(byteCount))
    }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// All that is left.
    mutating func remainder() -> ArraySlice<UInt8> {
        defer { rest = [] }
        return rest
    }

    private mutating func number(byteCount: Int) -> UInt64? {
        bytes(byteCount)?.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
