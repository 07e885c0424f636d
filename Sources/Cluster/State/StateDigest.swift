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
        let hash = Self.hash(key, value)
        sums.0 &+= hash.0
        sums.1 &+= hash.1
        sums.2 &+= hash.2
        sums.3 &+= hash.3
    }

    package mutating func subtract(_ key: [UInt8], _ value: [UInt8]) {
        let hash = Self.hash(key, value)
        sums.0 &-= hash.0
        sums.1 &-= hash.1
        sums.2 &-= hash.2
        sums.3 &-= hash.3
    }

    private static func hash(_ key: [UInt8], _ value: [UInt8]) -> (UInt64, UInt64, UInt64, UInt64) {
        // The key's length first, so that no byte can pass from the key to the value unnoticed.
        var input: [UInt8] = []
        input.reserveCapacity(8 + key.count + value.count)
        input.append(littleEndian: UInt64(key.count))
        input += key
        input += value
        let digest = unsafe SHA256.digest(of: input.span.bytes)
        func word(_ place: Int) -> UInt64 {
            (0..<8).reduce(0) { $0 | UInt64(digest.bytes[place * 8 + $1]) << UInt64(8 * $1) }
        }
        return (word(0), word(1), word(2), word(3))
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
