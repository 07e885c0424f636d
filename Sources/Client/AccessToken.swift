internal import Coding

/// What lets somebody in, as one word to copy: it proves the cluster to them, by its authority's
/// fingerprint, and them to the cluster, by a secret that was drawn at random.
///
///     cairn-admin-BASE64URL     of an account
///     cairn-join-BASE64URL      for nodes that join
///
///     0   32   SHA-256 of the authority's certificate in DER
///     32   8   account, big-endian; 0 in a token to join by
///     40  32   secret
///     72   4   CRC-32C of all before, big-endian: a slip of the pen is told as one
package struct AccessToken: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case admin
        case join
    }

    package static let secretByteCount = 32
    private static let fingerprintByteCount = 32
    private static let byteCount = 76

    package let kind: Kind
    package let authority: [UInt8]
    package let account: UInt64
    package let secret: [UInt8]

    package init(_ kind: Kind, authority: [UInt8], account: UInt64 = 0, secret: [UInt8]) {
        precondition(
            authority.count == Self.fingerprintByteCount && secret.count == Self.secretByteCount)
        self.kind = kind
        self.authority = authority
        self.account = account
        self.secret = secret
    }

    /// What is wrong with a text that is no token.
    package struct Malformed: Error, CustomStringConvertible {
        package let description: String
    }

    package init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "cairn", let kind = Kind(rawValue: String(parts[1]))
        else {
            throw Malformed(
                description: "not a token: those begin with cairn-admin- (printed by `cairn init`) "
                    + "or cairn-join- (by `cairn token create`)")
        }
        guard let bytes = Base64URL.decode(parts[2]), bytes.count == Self.byteCount,
            Self.checksum(bytes.prefix(72)) == Array(bytes[72...])
        else {
            throw Malformed(
                description: "a part of this token is missing or was mistyped; copy it again")
        }
        self.init(
            kind, authority: Array(bytes[..<32]),
            account: bytes[32..<40].reduce(0) { $0 << 8 | UInt64($1) },
            secret: Array(bytes[40..<72]))
    }

    package var text: String {
        var bytes = authority
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: account >> UInt64(shift)))
        }
        bytes += secret
        bytes += Self.checksum(bytes[...])
        return "cairn-\(kind.rawValue)-\(Base64URL.encode(bytes))"
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let sum = unsafe CRC32C.checksum(of: Array(bytes).span.bytes)
        return (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
    }
}

/// RFC 4648, section 5, without padding.
enum Base64URL {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (bits, bitCount) = (0, 0)
        for byte in bytes {
            bits = bits << 8 | Int(byte)
            bitCount += 8
            while bitCount >= 6 {
                bitCount -= 6
                text.append(letters[bits >> bitCount & 63])
            }
            bits &= 1 << bitCount - 1
        }
        if bitCount > 0 { text.append(letters[bits << (6 - bitCount) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for other letters, and for bits that no encoder leaves behind.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, bitCount) = (0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | value
            bitCount += 6
            guard bitCount >= 8 else { continue }
            bitCount -= 8
            bytes.append(UInt8(bits >> bitCount))
            bits &= 1 << bitCount - 1
        }
        return bitCount < 6 && bits == 0 ? bytes : nil
    }
}
