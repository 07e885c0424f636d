internal import COpenSSL
internal import World

/// One set of credentials, ready for use by any number of connections.
///
/// `@unchecked Sendable` because it is not changed after `init`, and OpenSSL counts references and
/// locks what it caches.
@safe final class TLSContext: @unchecked Sendable {
    let least: TLSVersion
    let asksPeers: Bool
    private let context: OpaquePointer
    private let pin: [UInt8]?

    private init(least: TLSVersion, asksPeers: Bool, pin: [UInt8]?) throws(TLSError) {
        self.least = least
        self.asksPeers = asksPeers
        self.pin = pin
        ERR_clear_error()
        guard let context = unsafe SSL_CTX_new(TLS_method()) else {
            throw .other(reason: lastReason())
        }
        unsafe self.context = context
        setOptions()
    }

    convenience init(pinning fingerprint: [UInt8]) throws(TLSError) {
        try self.init(least: .v13, asksPeers: true, pin: fingerprint)
    }

    convenience init(
        _ credentials: TLSCredentials, least: TLSVersion, asksPeers: Bool
    ) throws(TLSError) {
        try self.init(least: least, asksPeers: asksPeers, pin: nil)
        try trust(credentials.authority)
        try use(chain: credentials.chain)
        try use(key: credentials.key)
        if credentials.areChecked { try checkOwnCertificate() }
    }

    deinit { unsafe SSL_CTX_free(context) }

    func session(on descriptor: Int32, as role: TLSSession.Role) -> TLSSession {
        guard let session = unsafe SSL_new(context) else {
            preconditionFailure("OpenSSL is out of memory")
        }
        return unsafe TLSSession(session, on: descriptor, as: role, pin: pin)
    }

    private func setOptions() {
        let version = least == .v13 ? TLS1_3_VERSION : TLS1_2_VERSION
        control(SSL_CTRL_SET_MIN_PROTO_VERSION, Int(version))
        // A resumed session would skip the look at the peer's certificate.
        control(SSL_CTRL_SET_SESS_CACHE_MODE, Int(SSL_SESS_CACHE_OFF))
        unsafe SSL_CTX_set_num_tickets(context, 0)
        let noTicket = UInt64(1) << 14  // SSL_OP_NO_TICKET, a macro with a cast
        let noRenegotiation = UInt64(1) << 30  // SSL_OP_NO_RENEGOTIATION, likewise
        unsafe SSL_CTX_set_options(context, noTicket | noRenegotiation)
        // Writes are retried from a queue that grows and moves; idle connections keep no buffers.
        control(
            SSL_CTRL_MODE,
            Int(SSL_MODE_ENABLE_PARTIAL_WRITE) | Int(SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER)
                | Int(SSL_MODE_RELEASE_BUFFERS))
        // Else each record costs two reads, one for its five bytes of header.
        control(SSL_CTRL_SET_READ_AHEAD, 1)
        unsafe SSL_CTX_set_default_read_buffer_len(context, 64 << 10)
        guard asksPeers else { return unsafe SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil) }
        unsafe SSL_CTX_set_verify(
            context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT
        ) { isSound, store in unsafe TLSSession.peerVerified(isSound, store) }
    }

    private func control(_ command: Int32, _ value: Int) {
        unsafe SSL_CTX_ctrl(context, command, value, nil)
    }

    // MARK: Credentials

    private func trust(_ pem: String) throws(TLSError) {
        let store = unsafe SSL_CTX_get_cert_store(context)
        try unsafe eachCertificate(pem, of: "authority") { certificate in
            unsafe X509_STORE_add_cert(store, certificate) == 1
        }
    }

    private func use(chain pem: String) throws(TLSError) {
        var isFirst = true
        try unsafe eachCertificate(pem, of: "chain") { certificate in
            defer { isFirst = false }
            if isFirst { return unsafe SSL_CTX_use_certificate(context, certificate) == 1 }
            // 1: the context takes a reference of its own.
            return unsafe SSL_CTX_ctrl(
                context, SSL_CTRL_CHAIN_CERT, 1, UnsafeMutableRawPointer(certificate)) == 1
        }
    }

    private func use(key pem: String) throws(TLSError) {
        let key = try unsafe withPEM(pem) { source in
            // Without a callback OpenSSL would ask for a passphrase on the terminal.
            unsafe PEM_read_bio_PrivateKey(source, nil, { _, _, _, _ in 0 }, nil)
        }
        guard let key = unsafe key else { throw .badKey(reason: lastReason()) }
        defer { unsafe EVP_PKEY_free(key) }
        guard unsafe SSL_CTX_use_PrivateKey(context, key) == 1 else {
            let code = ERR_peek_error()
            let isOther = [X509_R_KEY_VALUES_MISMATCH, X509_R_KEY_TYPE_MISMATCH]
                .contains(reasonNumber(code))
            if isOther {
                ERR_clear_error()
                throw .keyOfAnotherCertificate
            }
            throw .badKey(reason: lastReason())
        }
    }

    private func eachCertificate(
        _ pem: String, of part: String, _ use: (OpaquePointer) -> Bool
    ) throws(TLSError) {
        let count = try unsafe withPEM(pem) { (source) throws(TLSError) in
            var count = 0
            while let certificate = unsafe PEM_read_bio_X509(source, nil, nil, nil) {
                defer { unsafe X509_free(certificate) }
                guard unsafe use(certificate) else {
                    throw .badCertificate(in: part, reason: lastReason())
                }
                count += 1
            }
            return count
        }
        // At the end of the text the reader says that no further certificate starts.
        let code = ERR_peek_last_error()
        guard reasonNumber(code) == PEM_R_NO_START_LINE else {
            throw .badCertificate(in: part, reason: lastReason())
        }
        ERR_clear_error()
        guard count > 0 else { throw .noCertificate(in: part) }
    }

    /// As a peer would that trusts the same authorities.
    private func checkOwnCertificate() throws(TLSError) {
        guard let check = unsafe X509_STORE_CTX_new() else { throw .other(reason: lastReason()) }
        defer { unsafe X509_STORE_CTX_free(check) }
        var between: OpaquePointer?
        unsafe SSL_CTX_ctrl(context, SSL_CTRL_GET_CHAIN_CERTS, 0, &between)
        let own = unsafe SSL_CTX_get0_certificate(context)
        let store = unsafe SSL_CTX_get_cert_store(context)
        guard unsafe X509_STORE_CTX_init(check, store, own, between) == 1 else {
            throw .other(reason: lastReason())
        }
        guard unsafe X509_verify_cert(check) == 1 else {
            let failure = unsafe TrustFailure(code: X509_STORE_CTX_get_error(check))
            ERR_clear_error()
            throw .notAcceptable(failure)
        }
    }
}
