internal import COpenSSL

/// A request for a certificate, signed with the key it is for. To have one is to know that whoever
/// made it holds that key: both ways to get one see to it.
///
/// What it asks for (`commonName`) is a wish. The authority names what it signs.
///
/// `@unchecked Sendable` because nothing is changed after `init`.
@safe package final class CertificateRequest: @unchecked Sendable {
    private let owner: Owner
    private var handle: OpaquePointer { unsafe owner.handle }
    package let commonName: String
    package let publicKey: PublicKey

    private init(adopting handle: OpaquePointer) throws(CryptoError) {
        unsafe owner = Owner(handle) { unsafe X509_REQ_free($0) }
        ErrorQueue.clear()
        defer { ErrorQueue.clear() }
        let key = try unsafe parse("certificate request") { unsafe X509_REQ_get_pubkey(handle) }
        publicKey = unsafe PublicKey(adopting: key)
        commonName = try unsafe Certificate.text(X509_REQ_get_subject_name(handle))
        guard unsafe X509_REQ_verify(handle, key) == 1 else {
            throw .malformed(
                what: "certificate request",
                reason: "it is not signed with the key it names (\(ErrorQueue.drain()))")
        }
    }

    package convenience init(commonName: String, key: PrivateKey) throws(CryptoError) {
        let request = try unsafe attempt("make a certificate request") { unsafe X509_REQ_new() }
        do {
            let name = try DistinguishedName(commonName: commonName)
            try attempt("make a certificate request") {
                unsafe X509_REQ_set_version(request, 0)  // PKCS#10 has this one only
                    & X509_REQ_set_subject_name(request, name.handle)
                    & X509_REQ_set_pubkey(request, key.handle)
            }
            try attempt("sign a certificate request") {
                unsafe X509_REQ_sign(request, key.handle, key.digestMethod)
            }
        } catch {
            unsafe X509_REQ_free(request)
            throw error
        }
        try unsafe self.init(adopting: request)
    }

    package convenience init(pem: RawSpan) throws(CryptoError) {
        let what = "certificate request in PEM"
        let handle = try unsafe Memory.read(what, pem) { stream throws(CryptoError) in
            try unsafe parse(what) {
                unsafe PEM_read_bio_X509_REQ(stream, nil, { _, _, _, _ in -1 }, nil)
            }
        }
        try unsafe self.init(adopting: handle)
    }

    package convenience init(der: RawSpan) throws(CryptoError) {
        let handle = try unsafe parseDER("certificate request", der) {
            unsafe d2i_X509_REQ(nil, $0, $1)
        } free: {
            unsafe X509_REQ_free($0)
        }
        try unsafe self.init(adopting: handle)
    }

    package func pem() throws(CryptoError) -> String {
        try unsafe Memory.write("write a certificate request") { stream in
            unsafe PEM_write_bio_X509_REQ(stream, handle)
        } _: {
            String(copying: $0)
        }
    }

    package func der() throws(CryptoError) -> [UInt8] {
        try unsafe Memory.write("write a certificate request") { stream in
            unsafe i2d_X509_REQ_bio(stream, handle)
        } _: {
            [UInt8](copying: $0)
        }
    }
}

/// A subject or issuer with a common name and nothing else.
@safe final class DistinguishedName {
    let handle: OpaquePointer

    init(commonName: String) throws(CryptoError) {
        unsafe handle = try unsafe attempt("make a name") { unsafe X509_NAME_new() }
        var text = commonName
        let isAdded = text.withUTF8 { text in
            unsafe X509_NAME_add_entry_by_NID(
                handle, NID_commonName, MBSTRING_UTF8, text.baseAddress, Int32(text.count), -1, 0)
        }
        guard isAdded == 1 else {
            throw .malformed(what: "common name “\(commonName)”", reason: ErrorQueue.drain())
        }
    }

    deinit { unsafe X509_NAME_free(handle) }
}
