internal import COpenSSL

/// OpenSSL's streams over memory, which its readers and writers of PEM and DER want.
enum Memory {
    /// PEM and DER come from disks and peers. Nothing of ours is near this size.
    static let byteCountMax = 1 << 20

    /// Reads `bytes` through a stream that copies nothing and dies with the closure.
    static func read<Result>(
        _ what: String, _ bytes: RawSpan,
        _ body: (OpaquePointer) throws(CryptoError) -> Result
    ) throws(CryptoError) -> Result {
        guard bytes.byteCount <= byteCountMax else {
            throw .malformed(
                what: what, reason: "\(bytes.byteCount) bytes are more than \(byteCountMax)")
        }
        return try unsafe bytes.withUnsafeBytes { bytes throws(CryptoError) in
            let stream = try unsafe attempt("read memory") {
                unsafe BIO_new_mem_buf(
                    bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1), Int32(bytes.count))
            }
            defer { unsafe BIO_free(stream) }
            return try unsafe body(stream)
        }
    }

    /// What `write` puts into a stream. The stream's memory is zeroed when it is freed.
    static func write<Result>(
        _ what: String, _ write: (OpaquePointer) -> Int32, _ body: (RawSpan) -> Result
    ) throws(CryptoError) -> Result {
        let stream = try unsafe attempt("write memory") { unsafe BIO_new(BIO_s_secmem()) }
        defer { unsafe BIO_free(stream) }
        try attempt(what) { unsafe write(stream) }
        var start: UnsafeMutableRawPointer?
        let count = unsafe BIO_ctrl(stream, BIO_CTRL_INFO, 0, &start)
        return unsafe body(UnsafeRawBufferPointer(start: start, count: count).bytes)
    }
}

/// Frees a handle once. An object that keeps its handle in one of these may throw in the middle of
/// its `init`, where its own `deinit` would not run.
@safe final class Owner {
    let handle: OpaquePointer
    private let free: (OpaquePointer) -> Void

    init(_ handle: OpaquePointer, free: @escaping (OpaquePointer) -> Void) {
        unsafe self.handle = handle
        unsafe self.free = free
    }

    deinit { unsafe free(handle) }
}

extension String {
    init(copying bytes: RawSpan) {
        self = unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

extension [UInt8] {
    init(copying bytes: RawSpan) {
        self = unsafe bytes.withUnsafeBytes { unsafe [UInt8]($0) }
    }
}
