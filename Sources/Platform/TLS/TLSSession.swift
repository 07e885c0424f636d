internal import COpenSSL
internal import Glibc
internal import World

/// TLS over one connected socket, which it does not own. Used on one loop; never waits.
@safe final class TLSSession {
    enum Role {
        /// Nil: whoever the authority vouches for.
        case client(expecting: PeerName?)
        case server
    }

    private let session: OpaquePointer
    private let expected: PeerName?
    /// SHA-256 of the authority that is trusted, where no certificate of it is at hand.
    private let pin: [UInt8]?
    private let isServer: Bool
    /// As the peer's certificate says; known once the handshake is done.
    private(set) var peer = PeerName("")
    private(set) var peerKey: [UInt8] = []
    /// Why the peer was not accepted, when that broke off the handshake.
    private var trustFailure: TrustFailure?
    private var isEstablished = false
    /// How reading ended, kept while the bytes that came before are still to be given out.
    private var last: TransferStep?
    /// Whether the socket has to become readable before there is anything more to read.
    private var isDrained = false

    /// Takes over `session`.
    fileprivate init(
        _ session: OpaquePointer, descriptor: Int32, expected: PeerName?, isServer: Bool,
        pin: [UInt8]?
    ) {
        unsafe self.session = session
        self.expected = expected
        self.pin = pin
        self.isServer = isServer
        // For `peerVerified`: the session's callbacks come within our own calls only.
        unsafe SSL_set_ex_data(session, 0, Unmanaged.passUnretained(self).toOpaque())
        unsafe SSL_set_fd(session, descriptor)
        if isServer {
            unsafe SSL_set_accept_state(session)
        } else {
            unsafe SSL_set_connect_state(session)
        }
    }

    convenience init(
        _ session: OpaquePointer, on descriptor: Int32, as role: Role, pin: [UInt8]?
    ) {
        switch role {
        case .client(let expected):
            unsafe self.init(
                session, descriptor: descriptor, expected: expected, isServer: false, pin: pin)
        case .server:
            unsafe self.init(
                session, descriptor: descriptor, expected: nil, isServer: true, pin: pin)
        }
    }

    deinit { unsafe SSL_free(session) }

    /// Whether there is more to read that the socket will not tell of.
    var hasMoreToRead: Bool { last != nil || !isDrained }

    func handshake() -> TransferStep {
        ERR_clear_error()
        let result = unsafe SSL_do_handshake(session)
        guard result != 1 else {
            isEstablished = true
            return .moved(0)
        }
        return refusal(result)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> TransferStep {
        if let last { return last }
        var filled = 0
        isDrained = false
        while filled < buffer.count {
            var count = 0
            ERR_clear_error()
            let result = unsafe SSL_read_ex(
                session, buffer.baseAddress! + filled, buffer.count - filled, &count)
            guard result != 1 else {
                filled += count
                continue
            }
            let step = refusal(result)
            switch step {
            case .wantsRead: isDrained = true
            case .ended, .failed: last = step
            case .moved, .wantsWrite: break
            }
            if filled == 0 { return step }
            break
        }
        return .moved(filled)
    }

    /// After `wantsWrite` the next call has to begin with the same bytes.
    func write(_ bytes: UnsafeRawBufferPointer) -> TransferStep {
        var count = 0
        ERR_clear_error()
        let result = unsafe SSL_write_ex(session, bytes.baseAddress, bytes.count, &count)
        return result == 1 ? .moved(count) : refusal(result)
    }

    /// Says goodbye, so that the peer knows that nothing is missing.
    func end() -> TransferStep {
        guard isEstablished else { return .moved(0) }
        ERR_clear_error()
        let result = unsafe SSL_shutdown(session)
        guard result < 0, case .wantsWrite = refusal(result) else { return .moved(0) }
        return .wantsWrite
    }

    // MARK: Why not

    private func refusal(_ result: Int32) -> TransferStep {
        let systemCode = errno
        let kind = unsafe SSL_get_error(session, result)
        // What is left in the queue would be taken for the next call's error.
        defer { ERR_clear_error() }
        switch kind {
        case SSL_ERROR_WANT_READ: return .wantsRead
        case SSL_ERROR_WANT_WRITE: return .wantsWrite
        case SSL_ERROR_ZERO_RETURN: return .ended
        case SSL_ERROR_SYSCALL:
            return .failed(systemCode == 0 ? .reset : .system(systemCode))
        default: return .failed(failure(ERR_peek_error()))
        }
    }

    private func failure(_ code: UInt) -> NetworkError {
        let reason = reasonText(code)
        switch reasonNumber(code) {
        case SSL_R_CERTIFICATE_VERIFY_FAILED:
            return .untrusted(trustFailure ?? .invalid(reason: reason))
        case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
            return .untrusted(.noCertificate)
        case SSL_R_UNEXPECTED_EOF_WHILE_READING:
            // Without a goodbye: bytes may be missing, so this is no end to be trusted.
            return isEstablished ? .reset : .handshakeFailed(reason: "the peer hung up")
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_NO_SHARED_CIPHER,
            SSL_R_NO_SUITABLE_KEY_SHARE:
            return .handshakeFailed(reason: reason)
        case let number where number > SSL_AD_REASON_OFFSET:
            // The peer's own words. Under TLS 1.3 a client hears them after its handshake is done.
            return .handshakeFailed(reason: "the peer says: \(reason)")
        default:
            return .garbage(reason: reason)
        }
    }

    /// OpenSSL asks for each certificate of the peer's chain, its own last, whether to accept it.
    static func peerVerified(_ isSound: Int32, _ store: OpaquePointer?) -> Int32 {
        let index = SSL_get_ex_data_X509_STORE_CTX_idx()
        guard let native = unsafe X509_STORE_CTX_get_ex_data(store, index),
            let pointer = unsafe SSL_get_ex_data(OpaquePointer(native), 0)
        else { return 0 }
        let session = unsafe Unmanaged<TLSSession>.fromOpaque(pointer).takeUnretainedValue()
        guard unsafe isSound == 1 || session.isPinned(store) else {
            session.trustFailure = unsafe TrustFailure(
                code: X509_STORE_CTX_get_error(store),
                of: X509_STORE_CTX_get_current_cert(store))
            return 0
        }
        guard unsafe X509_STORE_CTX_get_error_depth(store) == 0 else { return 1 }
        guard let failure = unsafe session.meet(X509_STORE_CTX_get_current_cert(store)) else {
            return 1
        }
        session.trustFailure = failure
        unsafe X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION)
        return 0
    }

    /// Whether all that is wrong with the chain is that nobody knows its authority, and that is the
    /// one whose fingerprint we have. OpenSSL goes on to check signatures and dates.
    private func isPinned(_ store: OpaquePointer?) -> Bool {
        guard let pin,
            unsafe X509_STORE_CTX_get_error(store) == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
            let authority = unsafe X509_STORE_CTX_get_current_cert(store)
        else { return false }
        var fingerprint = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        guard unsafe X509_digest(authority, EVP_sha256(), &fingerprint, &count) == 1,
            fingerprint.prefix(Int(count)) == pin[...]
        else { return false }
        unsafe X509_STORE_CTX_set_error(store, X509_V_OK)
        return true
    }

    /// The certificate is sound; is it of whom we want?
    private func meet(_ certificate: OpaquePointer?) -> TrustFailure? {
        guard let name = unsafe peerName(of: certificate) else {
            return .invalid(reason: "it names nobody")
        }
        guard let key = unsafe keyHash(of: certificate) else {
            return .invalid(reason: "its key can't be read")
        }
        peer = name
        peerKey = key
        guard let expected, expected != name else { return nil }
        return .otherPeer(expected: expected, shown: name)
    }
}
