/// Bytes of a fixed count, held inline: ids, digests, tokens.
package struct FixedBytes<let byteCount: Int>: Hashable, Sendable {
    private var storage: [byteCount of UInt8]

    package init(_ byte: (Int) -> UInt8) {
        storage = .init(byte)
    }

    /// Nil unless there are exactly `byteCount` bytes.
    package init?(_ bytes: RawSpan) {
        guard bytes.byteCount == Self.byteCount else { return nil }
        storage = .init { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
    }

    package subscript(index: Int) -> UInt8 { storage[index] }

    package func withBytes<Result>(_ body: (RawSpan) -> Result) -> Result {
        unsafe body(storage.span.bytes)
    }

    package static func == (left: Self, right: Self) -> Bool {
        for index in 0..<byteCount where left.storage[index] != right.storage[index] {
            return false
        }
        return true
    }

    package func hash(into hasher: inout Hasher) {
        for index in 0..<Self.byteCount {
            hasher.combine(storage[index])
        }
    }
}

extension FixedBytes: CustomStringConvertible {
    /// In lower-case hexadecimal.
    package var description: String {
        (0..<Self.byteCount).reduce(into: "") { text, index in
            if storage[index] < 16 { text += "0" }
            text += String(storage[index], radix: 16)
        }
    }
}
