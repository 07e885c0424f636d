package enum CompressionError: Error, Equatable, Sendable, CustomStringConvertible {
    case unknownLevel(Int)
    /// More than the caller allows. `claimed` is what the frame says of itself, where it does;
    /// it is not to be believed either.
    case tooLarge(claimed: UInt64?, byteCountMax: Int)
    /// Not a frame, a damaged one, or one cut short. `reason` is zstd's.
    case damaged(reason: String)
    /// The frame is whole, and something follows it.
    case trailingBytes(count: Int)

    package var description: String {
        switch self {
        case .unknownLevel(let level):
            "there is no compression level \(level); it must be within \(Compressor.levels)"
        case .tooLarge(let claimed?, let byteCountMax):
            "decompresses to \(claimed) bytes by its own account, allowed are \(byteCountMax)"
        case .tooLarge(nil, let byteCountMax):
            "decompresses to more than the \(byteCountMax) bytes that are allowed"
        case .damaged(let reason):
            "not a whole zstd frame (\(reason)); take another copy"
        case .trailingBytes(let count):
            "\(count) bytes follow the zstd frame"
        }
    }
}
