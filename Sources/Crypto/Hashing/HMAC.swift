internal import COpenSSL

/// HMAC-SHA-256 under one key, for any number of messages: the key is absorbed once.
///
/// `@unchecked Sendable` because the context has one owner and every use of it is `mutating`.
@safe package struct HMAC: ~Copyable, @unchecked Sendable {
    private let context: OpaquePointer

    /// Any length of key is allowed by RFC 2104; 32 bytes are the useful one.
    package init(key: SecretBytes) {
        guard let context = unsafe EVP_MAC_CTX_new(HMAC.method) else {
            preconditionFailure("out of memory for a MAC context")
        }
        unsafe self.context = context
        let isDone = unsafe key.withUnsafeBytes { key in
            var name = Array("SHA256".utf8CString)
            return unsafe name.withUnsafeMutableBufferPointer { name in
                let parameters = unsafe [
                    OSSL_PARAM_construct_utf8_string("digest", name.baseAddress, 0),
                    OSSL_PARAM_construct_end(),
                ]
                let key = unsafe key.assumingMemoryBound(to: UInt8.self)
                return unsafe EVP_MAC_init(context, key.baseAddress, key.count, parameters)
            }
        }
        precondition(isDone == 1, "HMAC-SHA-256 cannot start")
    }

    deinit { unsafe EVP_MAC_CTX_free(context) }

    package mutating func update(_ bytes: RawSpan) {
        let isDone = unsafe bytes.withUnsafeBytes { bytes in
            let bytes = unsafe bytes.assumingMemoryBound(to: UInt8.self)
            return unsafe EVP_MAC_update(context, bytes.baseAddress, bytes.count)
        }
        precondition(isDone == 1, "HMAC-SHA-256 cannot go on")
    }

    /// The code of what came since the last one; the next message starts here.
    package mutating func finish() -> Digest {
        var bytes = [32 of UInt8](repeating: 0)
        var byteCount = 0
        var output = bytes.mutableSpan
        let isDone = unsafe output.withUnsafeMutableBufferPointer { output in
            unsafe EVP_MAC_final(context, output.baseAddress, &byteCount, output.count)
        }
        precondition(isDone == 1 && byteCount == Digest.byteCount, "HMAC-SHA-256 cannot finish")
        let isReady = unsafe EVP_MAC_init(context, nil, 0, nil)
        precondition(isReady == 1, "HMAC-SHA-256 cannot start again")
        return Digest(bytes: bytes)
    }

    package mutating func code(of bytes: RawSpan) -> Digest {
        update(bytes)
        return finish()
    }

    /// Fetched once, see `SHA256.method`.
    private nonisolated(unsafe) static let method: OpaquePointer = {
        guard let method = unsafe EVP_MAC_fetch(nil, "HMAC", nil) else {
            preconditionFailure("this OpenSSL has no HMAC: \(ErrorQueue.drain())")
        }
        return unsafe method
    }()
}
