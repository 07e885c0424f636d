internal import COpenSSL
internal import World

/// The number within its library, which is what OpenSSL's `…_R_…` constants are.
func reasonNumber(_ code: UInt) -> Int32 {
    Int32(code & 0x7f_ffff)
}

func reasonText(_ code: UInt) -> String {
    guard let text = unsafe ERR_reason_error_string(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}

/// Takes the first error of OpenSSL's queue on this thread, where causes come first.
func lastReason() -> String {
    defer { ERR_clear_error() }
    return reasonText(ERR_peek_error())
}

/// Hands OpenSSL a copy of a text to read from, wiped when `body` returns.
func withPEM<Result>(
    _ text: String, _ body: (OpaquePointer?) throws(TLSError) -> Result
) throws(TLSError) -> Result {
    let source = unsafe BIO_new(BIO_s_mem())
    defer { unsafe BIO_free(source) }
    var text = text
    text.withUTF8 { _ = unsafe BIO_write(source, $0.baseAddress, Int32($0.count)) }
    return try unsafe body(source)
}

extension TrustFailure {
    /// From the verdict of OpenSSL on `certificate`, or on one whose name is not of interest.
    init(code: Int32, of certificate: OpaquePointer? = nil) {
        let words = unsafe String(cString: X509_verify_cert_error_string(Int(code)))
        let subject = unsafe commonName(of: certificate).map { "\(words) (\($0))" } ?? words
        switch code {
        case X509_V_ERR_CERT_HAS_EXPIRED: self = .expired
        case X509_V_ERR_CERT_NOT_YET_VALID: self = .notYetValid
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_SIGNATURE_FAILURE:
            self = .otherAuthority(reason: subject)
        default: self = .invalid(reason: subject)
        }
    }
}

/// Who a certificate is of: its first URI, or else its common name.
func peerName(of certificate: OpaquePointer?) -> PeerName? {
    (unsafe firstURI(of: certificate) ?? commonName(of: certificate)).map { PeerName($0) }
}

/// SHA-256 of its public key in DER: what stays when the certificate is renewed.
func keyHash(of certificate: OpaquePointer?) -> [UInt8]? {
    guard let key = unsafe X509_get_X509_PUBKEY(certificate) else { return nil }
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe i2d_X509_PUBKEY(key, &start)
    guard count > 0, let der = unsafe start else { return nil }
    defer { unsafe CRYPTO_free(der, nil, 0) }
    var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var hashCount: UInt32 = 0
    guard unsafe EVP_Digest(der, Int(count), &hash, &hashCount, EVP_sha256(), nil) == 1 else {
        return nil
    }
    return Array(hash.prefix(Int(hashCount)))
}

private func firstURI(of certificate: OpaquePointer?) -> String? {
    guard let certificate = unsafe certificate,
        let names = unsafe X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil)
    else { return nil }
    let list = OpaquePointer(names)
    defer { unsafe GENERAL_NAMES_free(list) }
    for index in 0..<(unsafe OPENSSL_sk_num(list)) {
        guard let entry = unsafe OPENSSL_sk_value(list, index) else { continue }
        var kind: Int32 = 0
        let name = unsafe entry.assumingMemoryBound(to: GENERAL_NAME.self)
        let value = unsafe GENERAL_NAME_get0_value(name, &kind)
        guard kind == GEN_URI, let value = unsafe value else { continue }
        return unsafe text(of: value.assumingMemoryBound(to: ASN1_STRING.self))
    }
    return nil
}

private func commonName(of certificate: OpaquePointer?) -> String? {
    guard let certificate = unsafe certificate else { return nil }
    let subject = unsafe X509_get_subject_name(certificate)
    let index = unsafe X509_NAME_get_index_by_NID(subject, NID_commonName, -1)
    guard index >= 0, let entry = unsafe X509_NAME_get_entry(subject, index) else { return nil }
    return unsafe text(of: X509_NAME_ENTRY_get_data(entry))
}

/// Nil for what is empty or holds a zero byte, with which a name could pass for a shorter one.
private func text(of value: UnsafePointer<ASN1_STRING>?) -> String? {
    guard let value = unsafe value, let start = unsafe ASN1_STRING_get0_data(value) else {
        return nil
    }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(value)))
    guard unsafe !bytes.isEmpty && !bytes.contains(0) else { return nil }
    return unsafe String(decoding: bytes, as: UTF8.self)
}
