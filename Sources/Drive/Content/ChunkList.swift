/// Chunks as commands and rows carry them: 36 bytes for each, its id and, little-endian, its length.
struct ChunkList {
    static let idByteCount = 32
    static let itemByteCount = 36

    let bytes: [UInt8]
    /// Of what the chunks hold.
    let byteCount: UInt64

    /// Nil unless all of it is chunks of one byte or more.
    init?(_ bytes: [UInt8]) {
        guard bytes.count % Self.itemByteCount == 0 else { return nil }
        self.bytes = bytes
        var sum: UInt64 = 0
        for start in stride(from: 0, to: bytes.count, by: Self.itemByteCount) {
            let length = (0..<4).reduce(0 as UInt64) { length, place in
                length | UInt64(bytes[start + Self.idByteCount + place]) << UInt64(8 * place)
            }
            guard 1...Limits.chunkByteCountMax ~= length else { return nil }
            sum += length
        }
        byteCount = sum
    }

    func forEachID(
        _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        for start in stride(from: 0, to: bytes.count, by: Self.itemByteCount) {
            try body(bytes[start..<(start + Self.idByteCount)])
        }
    }
}
