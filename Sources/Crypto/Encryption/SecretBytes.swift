internal import COpenSSL

/// A key or another secret. Its memory is never moved or copied by Swift, and zeroed before it is
/// given back.
///
/// A class, because a struct's bytes are copied wherever it goes and leave traces there.
/// `@unchecked Sendable` because the bytes never change between `init` and `deinit`.
@safe package final class SecretBytes: @unchecked Sendable {
    private let storage: UnsafeMutableRawBufferPointer

    package var byteCount: Int { unsafe storage.count }

    /// The caller zeroes the original.
    package init(copying bytes: RawSpan) {
        unsafe storage = .allocate(byteCount: bytes.byteCount, alignment: 16)
        unsafe bytes.withUnsafeBytes { unsafe storage.copyMemory(from: $0) }
    }

    private init(uninitialized byteCount: Int) {
        unsafe storage = .allocate(byteCount: byteCount, alignment: 16)
    }

    package static func random(byteCount: Int) throws(CryptoError) -> SecretBytes {
        let secret = SecretBytes(uninitialized: byteCount)
        var bytes = unsafe MutableRawSpan(_unsafeBytes: secret.storage)
        try Random.fill(&bytes)
        return secret
    }

    deinit {
        unsafe OPENSSL_cleanse(storage.baseAddress, storage.count)
        unsafe storage.deallocate()
    }

    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(storage.bytes)
    }

    func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        unsafe body(UnsafeRawBufferPointer(storage))
    }
}
