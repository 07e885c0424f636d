internal import COpenSSL

/// A key that signs: a node's, an authority's, or what an operator brought for the gateway.
///
/// `@unchecked Sendable` because the key never changes and OpenSSL counts references atomically.
@safe package final class PrivateKey: @unchecked Sendable {
    /// What we make. Other kinds (RSA) can be read and used.
    package enum Kind: Sendable {
        /// The one every TLS client knows.
        case p256
        case ed25519
    }

    let handle: OpaquePointer

    private init(adopting handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    package static func generate(_ kind: Kind) throws(CryptoError) -> PrivateKey {
        let name =
            switch kind {
            case .p256: "EC"
            case .ed25519: "ED25519"
            }
        let context = try unsafe attempt("make a key of kind \(name)") {
            unsafe EVP_PKEY_CTX_new_from_name(nil, name, nil)
        }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        try attempt("make a key") { unsafe EVP_PKEY_keygen_init(context) }
        if kind == .p256 {
            try attempt("make a key on P-256") {
                unsafe EVP_PKEY_CTX_set_group_name(context, "P-256")
            }
        }
        var key: OpaquePointer?
        let made = try unsafe attempt("make a key") {
            unsafe EVP_PKEY_generate(context, &key) == 1 ? key : nil
        }
        return unsafe PrivateKey(adopting: made)
    }

    /// Reads PKCS#8 or a traditional form. An encrypted key is refused: there is nobody to ask for
    /// its password.
    package init(pem: RawSpan) throws(CryptoError) {
        unsafe handle = try unsafe Memory.read("private key in PEM", pem) {
            stream throws(CryptoError) in
            try unsafe parse("private key in PEM") {
                unsafe PEM_read_bio_PrivateKey(stream, nil, { _, _, _, _ in -1 }, nil)
            }
        }
    }

    deinit { unsafe EVP_PKEY_free(handle) }

    /// PKCS#8, not encrypted: the file's permissions protect it.
    package func pem() throws(CryptoError) -> SecretBytes {
        try unsafe Memory.write("write a private key") { stream in
            unsafe PEM_write_bio_PKCS8PrivateKey(stream, handle, nil, nil, 0, nil, nil)
        } _: {
            SecretBytes(copying: $0)
        }
    }

    package func publicKey() throws(CryptoError) -> PublicKey {
        let der = try unsafe Memory.write("write a public key") { stream in
            unsafe i2d_PUBKEY_bio(stream, handle)
        } _: {
            [UInt8](copying: $0)
        }
        return try PublicKey(der: RawSpan(_elements: der.span))
    }

    /// What a signature with this key hashes with; Ed25519 brings its own.
    var digestMethod: OpaquePointer? {
        unsafe EVP_PKEY_is_a(handle, "ED25519") == 1 ? nil : EVP_sha256()
    }
}

/// The public half of a key.
///
/// `@unchecked Sendable` for the same reason as `PrivateKey`.
@safe package final class PublicKey: @unchecked Sendable, Equatable {
    let handle: OpaquePointer

    /// Takes over one reference.
    init(adopting handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    /// Reads a SubjectPublicKeyInfo; nothing may follow it.
    package convenience init(der: RawSpan) throws(CryptoError) {
        let handle = try unsafe parseDER("public key", der) {
            unsafe d2i_PUBKEY(nil, $0, $1)
        } free: {
            unsafe EVP_PKEY_free($0)
        }
        unsafe self.init(adopting: handle)
    }

    package convenience init(pem: RawSpan) throws(CryptoError) {
        let handle = try unsafe Memory.read("public key in PEM", pem) {
            stream throws(CryptoError) in
            try unsafe parse("public key in PEM") {
                unsafe PEM_read_bio_PUBKEY(stream, nil, { _, _, _, _ in -1 }, nil)
            }
        }
        unsafe self.init(adopting: handle)
    }

    deinit { unsafe EVP_PKEY_free(handle) }

    package func der() throws(CryptoError) -> [UInt8] {
        try unsafe Memory.write("write a public key") { stream in
            unsafe i2d_PUBKEY_bio(stream, handle)
        } _: {
            [UInt8](copying: $0)
        }
    }

    package func pem() throws(CryptoError) -> String {
        try unsafe Memory.write("write a public key") { stream in
            unsafe PEM_write_bio_PUBKEY(stream, handle)
        } _: {
            String(copying: $0)
        }
    }

    package static func == (left: PublicKey, right: PublicKey) -> Bool {
        ErrorQueue.clear()
        defer { ErrorQueue.clear() }  // two kinds of keys are unequal and an error
        return unsafe EVP_PKEY_eq(left.handle, right.handle) == 1
    }
}

/// Decodes one DER value that fills `bytes`: what follows it would be outside every signature.
func parseDER(
    _ what: String, _ bytes: RawSpan,
    _ decode: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> OpaquePointer?,
    free: (OpaquePointer) -> Void
) throws(CryptoError) -> OpaquePointer {
    guard bytes.byteCount <= Memory.byteCountMax else {
        throw .malformed(
            what: what, reason: "\(bytes.byteCount) bytes are more than \(Memory.byteCountMax)")
    }
    var usedCount = 0
    let handle = try unsafe parse(what) {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            var position: UnsafePointer<UInt8>? = unsafe start.assumingMemoryBound(to: UInt8.self)
            let handle = unsafe decode(&position, bytes.count)
            usedCount = unsafe position.map { unsafe UnsafeRawPointer($0) - start } ?? 0
            return unsafe handle
        }
    }
    guard usedCount == bytes.byteCount else {
        unsafe free(handle)
        throw .malformed(what: what, reason: "\(bytes.byteCount - usedCount) bytes follow it")
    }
    return unsafe handle
}
