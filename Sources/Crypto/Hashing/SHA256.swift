internal import COpenSSL
internal import Glibc

/// SHA-256 over bytes that arrive in pieces. One context serves any number of digests, one after
/// the other: `finish` starts it anew without allocating.
///
/// `@unchecked Sendable` because the context has one owner and every use of it is `mutating`.
@safe package struct SHA256: ~Copyable, @unchecked Sendable {
    private let context: OpaquePointer

    package init() {
        unsafe context = SHA256.makeContext()
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    package mutating func update(_ bytes: RawSpan) {
        unsafe SHA256.update(context, bytes)
    }

    package mutating func finish() -> Digest {
        let digest = unsafe SHA256.finish(context)
        unsafe SHA256.start(context)
        return digest
    }

    /// The digest of bytes that are all there. Uses a context that belongs to the thread, so it
    /// allocates once per thread and never again.
    package static func digest(of bytes: RawSpan) -> Digest {
        let context = unsafe ThreadContext.current
        unsafe start(context)
        unsafe update(context, bytes)
        return unsafe finish(context)
    }

    /// The same of bytes that lie in three places, one behind the other.
    package static func digest(of head: RawSpan, _ middle: RawSpan, _ tail: RawSpan) -> Digest {
        let context = unsafe ThreadContext.current
        unsafe start(context)
        unsafe update(context, head)
        unsafe update(context, middle)
        unsafe update(context, tail)
        return unsafe finish(context)
    }

    /// Fetched once: a fetch by name takes a lock and costs more than hashing a short message.
    private nonisolated(unsafe) static let method: OpaquePointer = {
        guard let method = unsafe EVP_MD_fetch(nil, "SHA256", nil) else {
            preconditionFailure("this OpenSSL has no SHA-256: \(ErrorQueue.drain())")
        }
        return unsafe method
    }()

    fileprivate static func makeContext() -> OpaquePointer {
        guard let context = unsafe EVP_MD_CTX_new() else {
            preconditionFailure("out of memory for a digest context")
        }
        unsafe start(context)
        return unsafe context
    }

    // These three report only misuse and exhausted memory, so a failure is ours and traps.

    private static func start(_ context: OpaquePointer) {
        let isDone = unsafe EVP_DigestInit_ex2(context, method, nil)
        precondition(isDone == 1, "SHA-256 cannot start")
    }

    private static func update(_ context: OpaquePointer, _ bytes: RawSpan) {
        let isDone = unsafe bytes.withUnsafeBytes { bytes in
            unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        }
        precondition(isDone == 1, "SHA-256 cannot go on")
    }

    private static func finish(_ context: OpaquePointer) -> Digest {
        var bytes = [32 of UInt8](repeating: 0)
        var output = bytes.mutableSpan
        let isDone = unsafe output.withUnsafeMutableBufferPointer { output in
            unsafe EVP_DigestFinal_ex(context, output.baseAddress, nil)
        }
        precondition(isDone == 1, "SHA-256 cannot finish")
        return Digest(bytes: bytes)
    }
}

/// One digest context for each thread that asked for one; it goes when the thread does.
private enum ThreadContext {
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let failure = unsafe pthread_key_create(&key) { context in
            unsafe EVP_MD_CTX_free(OpaquePointer(context))
        }
        precondition(failure == 0, "no thread key left for digests: error \(failure)")
        return key
    }()

    static var current: OpaquePointer {
        if let context = unsafe pthread_getspecific(key) { return OpaquePointer(context) }
        let context = unsafe SHA256.makeContext()
        let failure = unsafe pthread_setspecific(key, UnsafeRawPointer(context))
        precondition(failure == 0, "out of memory for a digest context: error \(failure)")
        return unsafe context
    }
}
