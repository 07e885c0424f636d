internal import CZstd

/// Makes zstd frames, any number of them in one context, without allocating for one.
///
/// Frames say how long their content is and carry no checksum: what they are stored in has a
/// better one (CRC-32C per record, SHA-256 per chunk).
///
/// `@unchecked Sendable` because the context has one owner and every use of it is `mutating`.
@safe package struct Compressor: ~Copyable, @unchecked Sendable {
    /// Beyond 19, zstd wants windows that `Decompressor` refuses.
    package static let levels = 1...19

    private let context: OpaquePointer

    package init(level: Int) throws(CompressionError) {
        guard Compressor.levels.contains(level) else { throw .unknownLevel(level) }
        guard let context = unsafe ZSTD_createCCtx() else {
            preconditionFailure("out of memory for a compressor")
        }
        unsafe self.context = context
        let result = unsafe ZSTD_CCtx_setParameter(
            context, ZSTD_c_compressionLevel, Int32(level))
        precondition(ZSTD_isError(result) == 0, "zstd refuses level \(level)")
    }

    deinit { unsafe ZSTD_freeCCtx(context) }

    /// How large a frame can get, for content that does not compress.
    package static func frameByteCountMax(contentByteCount: Int) -> Int {
        ZSTD_compressBound(contentByteCount)
    }

    /// Writes one frame and says how long it is; nil if `output` cannot hold it. A short `output`
    /// is how to ask for compression only where it pays.
    package mutating func compress(_ content: RawSpan, into output: inout MutableRawSpan) -> Int? {
        let result = unsafe content.withUnsafeBytes { content in
            unsafe output.withUnsafeMutableBytes { output in
                unsafe ZSTD_compress2(
                    context, output.baseAddress, output.count, content.baseAddress, content.count)
            }
        }
        guard ZSTD_isError(result) != 0 else { return result }
        precondition(
            ZSTD_getErrorCode(result) == ZSTD_error_dstSize_tooSmall, zstdReason(result))
        return nil
    }

    package mutating func compress(_ content: RawSpan) -> [UInt8] {
        let byteCountMax = Compressor.frameByteCountMax(contentByteCount: content.byteCount)
        return unsafe [UInt8](unsafeUninitializedCapacity: byteCountMax) { buffer, count in
            var output = unsafe MutableRawSpan(_unsafeBytes: UnsafeMutableRawBufferPointer(buffer))
            guard let frameByteCount = compress(content, into: &output) else {
                preconditionFailure("zstd exceeds its own bound")
            }
            count = frameByteCount
        }
    }
}

/// Reads zstd frames, any number of them in one context.
///
/// 1. The caller says how much may come out. What the frame says of itself is checked against it and
///    never believed: neither memory nor time goes beyond the bound.
/// 2. Exactly one frame is read; anything after it is an error.
///
/// `@unchecked Sendable` because the context has one owner and every use of it is `mutating`.
@safe package struct Decompressor: ~Copyable, @unchecked Sendable {
    /// log2 of bytes. The largest window of levels up to 19; what a frame that does not say its
    /// length may make the context allocate.
    private static let windowLogMax: Int32 = 23

    private let context: OpaquePointer

    package init() {
        guard let context = unsafe ZSTD_createDCtx() else {
            preconditionFailure("out of memory for a decompressor")
        }
        unsafe self.context = context
        let result = unsafe ZSTD_DCtx_setParameter(
            context, ZSTD_d_windowLogMax, Decompressor.windowLogMax)
        precondition(ZSTD_isError(result) == 0, "zstd refuses its window")
    }

    deinit { unsafe ZSTD_freeDCtx(context) }

    /// Writes the content and says how long it is. The size of `output` is the bound.
    package mutating func decompress(
        _ frame: RawSpan, into output: inout MutableRawSpan
    ) throws(CompressionError) -> Int {
        let claimed = try Decompressor.check(frame, byteCountMax: output.byteCount)
        let result = unsafe frame.withUnsafeBytes { frame in
            unsafe output.withUnsafeMutableBytes { output in
                unsafe ZSTD_decompressDCtx(
                    context, output.baseAddress, output.count, frame.baseAddress, frame.count)
            }
        }
        guard ZSTD_isError(result) == 0 else {
            if ZSTD_getErrorCode(result) == ZSTD_error_dstSize_tooSmall {
                throw .tooLarge(claimed: claimed, byteCountMax: output.byteCount)
            }
            throw .damaged(reason: zstdReason(result))
        }
        return result
    }

    /// For content of unknown length, from a sender who may be lying.
    package mutating func decompress(
        _ frame: RawSpan, byteCountMax: Int
    ) throws(CompressionError) -> [UInt8] {
        guard let claimed = try Decompressor.check(frame, byteCountMax: byteCountMax) else {
            return try grow(frame, byteCountMax: byteCountMax)
        }
        // Not more than `byteCountMax`, and memory that is not written costs nothing.
        var failure: CompressionError?
        let content = unsafe [UInt8](unsafeUninitializedCapacity: Int(claimed)) { buffer, count in
            var output = unsafe MutableRawSpan(_unsafeBytes: UnsafeMutableRawBufferPointer(buffer))
            do throws(CompressionError) {
                count = try decompress(frame, into: &output)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return content
    }

    /// What the frame says its content's length is, if it does: at most `byteCountMax`.
    private static func check(
        _ frame: RawSpan, byteCountMax: Int
    ) throws(CompressionError) -> UInt64? {
        let (claimed, frameByteCount) = unsafe frame.withUnsafeBytes { frame in
            unsafe (
                ZSTD_getFrameContentSize(frame.baseAddress, frame.count),
                ZSTD_findFrameCompressedSize(frame.baseAddress, frame.count)
            )
        }
        // The macros ZSTD_CONTENTSIZE_UNKNOWN and ZSTD_CONTENTSIZE_ERROR.
        let (isUnknown, isError) = (claimed == .max, claimed == .max - 1)
        if !isUnknown, !isError, claimed > byteCountMax {
            throw .tooLarge(claimed: claimed, byteCountMax: byteCountMax)
        }
        guard ZSTD_isError(frameByteCount) == 0 else {
            throw .damaged(reason: zstdReason(frameByteCount))
        }
        guard !isError else { throw .damaged(reason: "not a frame") }
        guard frameByteCount == frame.byteCount else {
            throw .trailingBytes(count: frame.byteCount - frameByteCount)
        }
        return isUnknown ? nil : claimed
    }

    /// Decompresses into an array that doubles, since there is nothing to go by but the bound.
    private mutating func grow(
        _ frame: RawSpan, byteCountMax: Int
    ) throws(CompressionError) -> [UInt8] {
        unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        // One byte more than allowed, to see the difference between enough and too much.
        let capacityMax = byteCountMax + 1
        var content = [UInt8](repeating: 0, count: min(1 << 16, capacityMax))
        var (frameUsed, contentUsed) = (0, 0)
        while true {
            let result = unsafe frame.withUnsafeBytes { frame in
                unsafe content.withUnsafeMutableBytes { content in
                    var input = unsafe ZSTD_inBuffer(
                        src: frame.baseAddress, size: frame.count, pos: frameUsed)
                    var output = unsafe ZSTD_outBuffer(
                        dst: content.baseAddress, size: content.count, pos: contentUsed)
                    let result = unsafe ZSTD_decompressStream(context, &output, &input)
                    unsafe (frameUsed, contentUsed) = (input.pos, output.pos)
                    return result
                }
            }
            guard ZSTD_isError(result) == 0 else { throw .damaged(reason: zstdReason(result)) }
            guard contentUsed <= byteCountMax else {
                throw .tooLarge(claimed: nil, byteCountMax: byteCountMax)
            }
            if result == 0 { break }
            if contentUsed == content.count {
                let count = min(content.count, capacityMax - content.count)
                content += [UInt8](repeating: 0, count: count)
            } else if frameUsed == frame.byteCount {
                throw .damaged(reason: "cut short")
            }
        }
        content.removeLast(content.count - contentUsed)
        return content
    }
}

private func zstdReason(_ result: Int) -> String {
    unsafe String(cString: ZSTD_getErrorName(result))
}
