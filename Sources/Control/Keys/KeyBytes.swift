internal import KeyValue
internal import Schema

// How the parts of a key become bytes that sort as the parts do.

extension [UInt8] {
    init(number: UInt64) {
        self = []
        append(number: number)
    }

    /// Eight bytes, big-endian.
    mutating func append(number: UInt64) {
        for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    init<let byteCount: Int>(_ bytes: FixedBytes<byteCount>) {
        self = bytes.withBytes { [UInt8](copying: $0) }
    }
}

/// Reads the parts of a key. Nil for what was not written so: the row is damaged.
struct KeyReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number() -> UInt64? {
        guard rest.count >= 8 else { return nil }
        defer { rest = rest.dropFirst(8) }
        return rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
