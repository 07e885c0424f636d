internal import COpenSSL

/// AES-256-GCM under one key, for any number of messages, without allocating for one.
///
/// 1. A nonce is used once under a key. Reusing one gives away the key stream and the means to
///    forge; the type cannot see it, the caller must make it impossible (`Nonce` says how).
/// 2. What is opened is either authentic or not given out: on failure the output is zeroed.
///
/// `@unchecked Sendable` because the contexts have one owner and every use of them is `mutating`.
@safe package struct AESGCM: ~Copyable, @unchecked Sendable {
    package static let keyByteCount = 32

    /// One context per direction, since changing direction would set the key up again.
    private let sealing: OpaquePointer
    private let opening: OpaquePointer

    package init(key: SecretBytes) throws(CryptoError) {
        guard key.byteCount == AESGCM.keyByteCount else {
            throw .wrongKeyByteCount(found: key.byteCount, expected: AESGCM.keyByteCount)
        }
        unsafe sealing = AESGCM.makeContext(key, isSealing: true)
        unsafe opening = AESGCM.makeContext(key, isSealing: false)
    }

    /// OpenSSL zeroes the key schedule as it frees it.
    deinit {
        unsafe EVP_CIPHER_CTX_free(sealing)
        unsafe EVP_CIPHER_CTX_free(opening)
    }

    /// Encrypts `plaintext` into `ciphertext` (as many bytes) and authenticates it with `header`.
    package mutating func seal(
        _ plaintext: RawSpan, into ciphertext: inout MutableRawSpan, nonce: Nonce,
        header: RawSpan
    ) -> Tag {
        unsafe plaintext.withUnsafeBytes { plaintext in
            unsafe ciphertext.withUnsafeMutableBytes { ciphertext in
                unsafe seal(plaintext, ciphertext, nonce, header)
            }
        }
    }

    /// Encrypts in place.
    package mutating func seal(
        _ bytes: inout MutableRawSpan, nonce: Nonce, header: RawSpan
    ) -> Tag {
        unsafe bytes.withUnsafeMutableBytes { bytes in
            unsafe seal(UnsafeRawBufferPointer(bytes), bytes, nonce, header)
        }
    }

    /// Decrypts `ciphertext` into `plaintext` (as many bytes) if both it and `header` are authentic.
    package mutating func open(
        _ ciphertext: RawSpan, into plaintext: inout MutableRawSpan, tag: Tag, nonce: Nonce,
        header: RawSpan
    ) throws(CryptoError) {
        let isAuthentic = unsafe ciphertext.withUnsafeBytes { ciphertext in
            unsafe plaintext.withUnsafeMutableBytes { plaintext in
                unsafe open(ciphertext, plaintext, tag, nonce, header)
            }
        }
        guard isAuthentic else { throw .notAuthentic }
    }

    /// Decrypts in place.
    package mutating func open(
        _ bytes: inout MutableRawSpan, tag: Tag, nonce: Nonce, header: RawSpan
    ) throws(CryptoError) {
        let isAuthentic = unsafe bytes.withUnsafeMutableBytes { bytes in
            unsafe open(UnsafeRawBufferPointer(bytes), bytes, tag, nonce, header)
        }
        guard isAuthentic else { throw .notAuthentic }
    }

    private func seal(
        _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ nonce: Nonce,
        _ header: RawSpan
    ) -> Tag {
        unsafe AESGCM.run(sealing, input, output, nonce, header)
        var tag = [16 of UInt8](repeating: 0)
        var tagBytes = tag.mutableSpan
        let isDone = unsafe tagBytes.withUnsafeMutableBufferPointer { tag in
            var none: Int32 = 0
            return unsafe EVP_EncryptFinal_ex(sealing, tag.baseAddress, &none) == 1
                && EVP_CIPHER_CTX_ctrl(sealing, EVP_CTRL_AEAD_GET_TAG, 16, tag.baseAddress) == 1
        }
        precondition(isDone, "AES-256-GCM cannot finish")
        return Tag(bytes: tag)
    }

    private func open(
        _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, _ tag: Tag,
        _ nonce: Nonce, _ header: RawSpan
    ) -> Bool {
        unsafe AESGCM.run(opening, input, output, nonce, header)
        var tag = tag.bytes
        var tagBytes = tag.mutableSpan
        let isAuthentic = unsafe tagBytes.withUnsafeMutableBufferPointer { tag in
            let isSet = unsafe EVP_CIPHER_CTX_ctrl(
                opening, EVP_CTRL_AEAD_SET_TAG, 16, tag.baseAddress)
            precondition(isSet == 1, "AES-256-GCM cannot take a tag")
            var none: Int32 = 0
            return unsafe EVP_DecryptFinal_ex(opening, tag.baseAddress, &none) == 1
        }
        if !isAuthentic {
            unsafe OPENSSL_cleanse(output.baseAddress, output.count)
            ErrorQueue.clear()
        }
        return isAuthentic
    }

    /// Everything but the tag. OpenSSL reports only misuse here, so a failure is ours and traps.
    private static func run(
        _ context: OpaquePointer, _ input: UnsafeRawBufferPointer,
        _ output: UnsafeMutableRawBufferPointer, _ nonce: Nonce, _ header: RawSpan
    ) {
        precondition(input.count == output.count, "the output must have the size of the input")
        precondition(input.count <= byteCountMax, "GCM's counter would wrap around")
        let isStarted = unsafe nonce.bytes.span.withUnsafeBufferPointer { nonce in
            unsafe EVP_CipherInit_ex2(context, nil, nil, nonce.baseAddress, -1, nil)
        }
        precondition(isStarted == 1, "AES-256-GCM cannot start")
        unsafe header.withUnsafeBytes { unsafe update(context, $0, nil) }
        unsafe update(context, input, output.baseAddress)
    }

    /// Of one message, by NIST SP 800-38D: 2³⁹ - 256 bits.
    private static let byteCountMax = 1 << 36 - 32

    private static func update(
        _ context: OpaquePointer, _ input: UnsafeRawBufferPointer,
        _ output: UnsafeMutableRawPointer?
    ) {
        var position = 0
        while position < input.count {
            let count = min(input.count - position, 1 << 30)  // OpenSSL counts in 32 bits
            var written: Int32 = 0
            let isDone = unsafe EVP_CipherUpdate(
                context, output?.advanced(by: position).assumingMemoryBound(to: UInt8.self),
                &written,
                input.baseAddress?.advanced(by: position).assumingMemoryBound(to: UInt8.self),
                Int32(count))
            precondition(isDone == 1 && Int(written) == count, "AES-256-GCM cannot go on")
            position += count
        }
    }

    private static func makeContext(_ key: SecretBytes, isSealing: Bool) -> OpaquePointer {
        guard let context = unsafe EVP_CIPHER_CTX_new() else {
            preconditionFailure("out of memory for a cipher context")
        }
        let isDone = unsafe key.withUnsafeBytes { key in
            let key = unsafe key.assumingMemoryBound(to: UInt8.self)
            return unsafe EVP_CipherInit_ex2(
                context, method, key.baseAddress, nil, isSealing ? 1 : 0, nil)
        }
        precondition(isDone == 1, "AES-256-GCM cannot take a key")
        return unsafe context
    }

    /// Fetched once, see `SHA256.method`.
    private nonisolated(unsafe) static let method: OpaquePointer = {
        guard let method = unsafe EVP_CIPHER_fetch(nil, "AES-256-GCM", nil) else {
            preconditionFailure("this OpenSSL has no AES-256-GCM: \(ErrorQueue.drain())")
        }
        return unsafe method
    }()
}

/// Twelve bytes that are used once under a key.
///
/// Either counted (`init(prefix:counter:)`, when one writer keeps the counter and never loses it)
/// or drawn (`random`, at most 2³² messages under one key by NIST SP 800-38D).
package struct Nonce: Sendable {
    package static let byteCount = 12
    package let bytes: [12 of UInt8]

    package init(bytes: [12 of UInt8]) {
        self.bytes = bytes
    }

    /// Nil unless there are exactly 12 bytes.
    package init?(copying bytes: RawSpan) {
        guard bytes.byteCount == Nonce.byteCount else { return nil }
        self.bytes = .init { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
    }

    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(RawSpan(_elements: bytes.span))
    }

    /// Four bytes that tell writers apart and eight that count, both big-endian.
    package init(prefix: UInt32, counter: UInt64) {
        bytes = .init { index in
            index < 4
                ? UInt8(truncatingIfNeeded: prefix >> (24 - 8 * index))
                : UInt8(truncatingIfNeeded: counter >> (88 - 8 * index))
        }
    }

    package static func random() throws(CryptoError) -> Nonce {
        var bytes = [12 of UInt8](repeating: 0)
        var span = bytes.mutableSpan
        var raw = unsafe span.mutableBytes
        try Random.fill(&raw)
        return Nonce(bytes: bytes)
    }
}

/// The sixteen bytes that show whether a message is authentic.
package struct Tag: Sendable {
    package static let byteCount = 16
    package let bytes: [16 of UInt8]

    package init(bytes: [16 of UInt8]) {
        self.bytes = bytes
    }

    /// Nil unless there are exactly 16 bytes.
    package init?(copying bytes: RawSpan) {
        guard bytes.byteCount == Tag.byteCount else { return nil }
        self.bytes = .init { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
    }

    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(RawSpan(_elements: bytes.span))
    }
}
