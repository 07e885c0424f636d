/// A SHA-256 digest or an HMAC-SHA-256, inline: copying one allocates nothing.
package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
    package static let byteCount = 32

    package let bytes: [32 of UInt8]

    package init(bytes: [32 of UInt8]) {
        self.bytes = bytes
    }

    /// Nil unless there are exactly 32 bytes.
    package init?(copying bytes: RawSpan) {
        guard bytes.byteCount == Digest.byteCount else { return nil }
        self.bytes = .init { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
    }

    /// Nil unless there are exactly 64 hexadecimal digits, of either case.
    package init?(hex: String) {
        var text = hex
        let parsed = text.withUTF8 { digits -> [32 of UInt8]? in
            guard digits.count == 2 * Digest.byteCount else { return nil }
            var bytes = [32 of UInt8](repeating: 0)
            for index in bytes.indices {
                guard let high = hexValue(unsafe digits[2 * index]),
                    let low = hexValue(unsafe digits[2 * index + 1])
                else { return nil }
                bytes[index] = high << 4 | low
            }
            return bytes
        }
        guard let parsed else { return nil }
        bytes = parsed
    }

    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(RawSpan(_elements: bytes.span))
    }

    package var hex: String { hexString(bytes.span) }

    package var description: String { hex }

    /// Leaks, through its time, where two digests differ. For a secret (a token's digest, a MAC)
    /// use `isEqual(inConstantTimeTo:)`.
    package static func == (left: Digest, right: Digest) -> Bool {
        left.word(0) == right.word(0) && left.word(1) == right.word(1)
            && left.word(2) == right.word(2) && left.word(3) == right.word(3)
    }

    /// The order of the bytes, which is also the order of the hexadecimal digits.
    package static func < (left: Digest, right: Digest) -> Bool {
        for index in 0..<4 {
            let (l, r) = (left.word(index), right.word(index))
            if l != r { return l.bigEndian < r.bigEndian }
        }
        return false
    }

    package func hash(into hasher: inout Hasher) {
        for index in 0..<4 { hasher.combine(word(index)) }
    }

    package func isEqual(inConstantTimeTo other: Digest) -> Bool {
        areEqualInConstantTime(
            RawSpan(_elements: bytes.span), RawSpan(_elements: other.bytes.span))
    }

    private func word(_ index: Int) -> UInt64 {
        unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
    }
}

func hexString(_ bytes: Span<UInt8>) -> String {
    unsafe String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
        for index in bytes.indices {
            unsafe digits[2 * index] = hexDigit(bytes[index] >> 4)
            unsafe digits[2 * index + 1] = hexDigit(bytes[index] & 15)
        }
        return 2 * bytes.count
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
}
