import Crypto

/// Bytes as tests write them.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func bytes(hex: String) -> [UInt8] {
    let digits = hex.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

func bytes(_ span: RawSpan) -> [UInt8] {
    unsafe span.withUnsafeBytes { unsafe Array($0) }
}

func changing<Result>(
    _ bytes: inout [UInt8], _ body: (inout MutableRawSpan) throws -> Result
) rethrows -> Result {
    var elements = bytes.mutableSpan
    var span = MutableRawSpan(_elements: &elements)
    return try body(&span)
}

// The macros of the tests cannot carry spans, so these take arrays.

func digest(_ bytes: [UInt8]) -> Digest { SHA256.digest(of: RawSpan(_elements: bytes.span)) }

func secret(_ bytes: [UInt8]) -> SecretBytes {
    SecretBytes(copying: RawSpan(_elements: bytes.span))
}

func makeNonce(_ bytes: [UInt8]) -> Nonce? { Nonce(copying: RawSpan(_elements: bytes.span)) }

func makeTag(_ bytes: [UInt8]) -> Tag? { Tag(copying: RawSpan(_elements: bytes.span)) }

func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

/// SplitMix64: the same garbage on every run of a seed.
struct Garbage {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    mutating func bytes(count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}
