internal import Crypto
package import Schema

/// The sum of the hashes of all pairs of a state: what was written in which order doesn't matter,
/// and a change costs two hashes however large the state is.
///
/// Four sums of 64 bits, each over its part of SHA-256. It finds what goes wrong by accident; it is
/// no proof against somebody who may choose the pairs.
package struct StateDigest: Hashable, Sendable {
    private var sums: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    package init() {}

    package mutating func add(_ key: [UInt8], _ value: [UInt8]) {
        unsafe add(PairHash(key.span.bytes, value.span.bytes))
    }

    package mutating func subtract(_ key: [UInt8], _ value: [UInt8]) {
        unsafe subtract(PairHash(key.span.bytes, value.span.bytes))
    }

    /// Of a state in two parts.
    package mutating func add(_ part: StateDigest) {
        sums.0 &+= part.sums.0
        sums.1 &+= part.sums.1
        sums.2 &+= part.sums.2
        sums.3 &+= part.sums.3
    }

    mutating func add(_ hash: PairHash) {
        sums.0 &+= hash.words.0
        sums.1 &+= hash.words.1
        sums.2 &+= hash.words.2
        sums.3 &+= hash.words.3
    }

    mutating func subtract(_ hash: PairHash) {
        sums.0 &-= hash.words.0
        sums.1 &-= hash.words.1
        sums.2 &-= hash.words.2
        sums.3 &-= hash.words.3
    }

    package var bytes: FixedBytes<32> {
        let words = [sums.0, sums.1, sums.2, sums.3]
        return FixedBytes { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(8 * ($0 % 8))) }
    }

    package init(_ bytes: FixedBytes<32>) {
        func word(_ place: Int) -> UInt64 {
            (0..<8).reduce(0) { $0 | UInt64(bytes[place * 8 + $1]) << UInt64(8 * $1) }
        }
        sums = (word(0), word(1), word(2), word(3))
    }

    package static func == (left: StateDigest, right: StateDigest) -> Bool {
        left.sums == right.sums
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(sums.0)
        hasher.combine(sums.1)
    }
}

/// What one pair adds to the digest of a state.
struct PairHash: Sendable {
    fileprivate let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ key: RawSpan, _ value: RawSpan) {
        // The key's length first, so that no byte can pass from the key to the value unnoticed.
        var keyByteCount = UInt64(key.byteCount).littleEndian
        let digest = unsafe withUnsafeBytes(of: &keyByteCount) { count in
            unsafe SHA256.digest(of: count.bytes, key, value)
        }
        func word(_ place: Int) -> UInt64 {
            digest.withBytes { bytes in
                unsafe UInt64(
                    littleEndian: bytes.unsafeLoadUnaligned(
                        fromByteOffset: 8 * place, as: UInt64.self))
            }
        }
        words = (word(0), word(1), word(2), word(3))
    }
}
