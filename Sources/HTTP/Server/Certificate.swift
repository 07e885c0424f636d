internal import CMicroHTTPD

/// A server's certificate with the chain above it, and its private key.
///
/// `@unchecked Sendable`: not changed after it is made.
@safe package final class Certificate: @unchecked Sendable {
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case chain(reason: String)
        case key(reason: String)
        case keyOfOther

        package var description: String {
            switch self {
            case .chain(let reason): "the certificate chain can't be read as PEM: \(reason)"
            case .key(let reason): "the private key can't be read as PEM: \(reason)"
            case .keyOfOther: "the private key is not that of the first certificate in the chain"
            }
        }
    }

    private static let countMax = 16
    private let chain: UnsafeMutablePointer<gnutls_pcert_st>
    private let count: UInt32
    private let key: gnutls_privkey_t

    /// `chain` begins with the server's own certificate.
    package init(pemChain: [UInt8], pemKey: [UInt8]) throws(Failure) {
        let chain = UnsafeMutablePointer<gnutls_pcert_st>.allocate(capacity: Self.countMax)
        unsafe self.chain = unsafe chain
        var count = UInt32(Self.countMax)
        let chainCode = unsafe pemChain.withDatum { datum in
            unsafe gnutls_pcert_list_import_x509_raw(
                chain, &count, datum, GNUTLS_X509_FMT_PEM, 0)
        }
        guard chainCode >= 0, count > 0 else {
            unsafe chain.deallocate()
            throw .chain(reason: words(chainCode))
        }
        self.count = count
        var key: gnutls_privkey_t?
        unsafe gnutls_privkey_init(&key)
        let keyCode = unsafe pemKey.withDatum { datum in
            unsafe gnutls_privkey_import_x509_raw(key, datum, GNUTLS_X509_FMT_PEM, nil, 0)
        }
        guard keyCode >= 0, let key = unsafe key else {
            unsafe Self.free(chain, count, key)
            throw .key(reason: words(keyCode))
        }
        unsafe self.key = key
        // All is stored, so that `deinit` frees it.
        guard unsafe Self.isPair(chain, key) else { throw .keyOfOther }
    }

    deinit { unsafe Self.free(chain, count, key) }

    private static func free(
        _ chain: UnsafeMutablePointer<gnutls_pcert_st>, _ count: UInt32, _ key: gnutls_privkey_t?
    ) {
        for index in 0..<Int(count) { unsafe gnutls_pcert_deinit(chain + index) }
        unsafe chain.deallocate()
        if let key = unsafe key { unsafe gnutls_privkey_deinit(key) }
    }

    private static func isPair(
        _ chain: UnsafeMutablePointer<gnutls_pcert_st>, _ key: gnutls_privkey_t
    ) -> Bool {
        var publicKey: gnutls_pubkey_t?
        unsafe gnutls_pubkey_init(&publicKey)
        defer { unsafe gnutls_pubkey_deinit(publicKey) }
        guard unsafe gnutls_pubkey_import_privkey(publicKey, key, 0, 0) >= 0 else { return false }
        var (ours, theirs) = ([UInt8](repeating: 0, count: 64), [UInt8](repeating: 0, count: 64))
        var (oursCount, theirsCount) = (ours.count, theirs.count)
        let flags = GNUTLS_KEYID_USE_SHA256.rawValue
        guard
            unsafe gnutls_pubkey_get_key_id(publicKey, UInt32(flags), &ours, &oursCount) >= 0,
            unsafe gnutls_pubkey_get_key_id(
                chain.pointee.pubkey, UInt32(flags), &theirs, &theirsCount) >= 0
        else { return false }
        return oursCount == theirsCount && ours == theirs
    }

    /// For gnutls' callback, which keeps the pointers for the length of one handshake.
    func show(
        _ chain: UnsafeMutablePointer<UnsafeMutablePointer<gnutls_pcert_st>?>,
        _ count: UnsafeMutablePointer<UInt32>, _ key: UnsafeMutablePointer<gnutls_privkey_t?>
    ) {
        unsafe chain.pointee = unsafe self.chain
        unsafe count.pointee = self.count
        unsafe key.pointee = unsafe self.key
    }
}

private func words(_ code: Int32) -> String {
    guard let text = unsafe gnutls_strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}

extension [UInt8] {
    fileprivate func withDatum(_ body: (UnsafePointer<gnutls_datum_t>) -> Int32) -> Int32 {
        unsafe withUnsafeBufferPointer { bytes in
            var datum = unsafe gnutls_datum_t(
                data: UnsafeMutablePointer(mutating: bytes.baseAddress), size: UInt32(bytes.count))
            return unsafe body(&datum)
        }
    }
}
