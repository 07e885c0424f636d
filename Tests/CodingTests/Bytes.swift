import Coding

/// SplitMix64: the same bytes on every run of a seed.
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

// The macros of the tests cannot carry spans, so these take arrays.

func checksum(_ bytes: [UInt8]) -> UInt32 {
    CRC32C.checksum(of: RawSpan(_elements: bytes.span))
}

func compress(_ bytes: [UInt8], level: Int = 3) throws -> [UInt8] {
    var compressor = try Compressor(level: level)
    return compressor.compress(RawSpan(_elements: bytes.span))
}

func decompress(_ frame: [UInt8], byteCountMax: Int) throws -> [UInt8] {
    var decompressor = Decompressor()
    return try decompressor.decompress(
        RawSpan(_elements: frame.span), byteCountMax: byteCountMax)
}
