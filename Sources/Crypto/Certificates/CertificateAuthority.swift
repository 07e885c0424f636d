internal import COpenSSL
internal import World

/// The cluster's own authority: a certificate that signs others, and its key.
package final class CertificateAuthority: Sendable {
    package let certificate: Certificate
    private let key: PrivateKey

    /// Refuses a certificate that is not an authority's, and a key that is not its key.
    package init(certificate: Certificate, key: PrivateKey) throws(CryptoError) {
        guard certificate.isAuthority else {
            throw .mismatch("the certificate of “\(certificate.subject)” is not an authority's")
        }
        ErrorQueue.clear()
        defer { ErrorQueue.clear() }
        guard unsafe X509_check_private_key(certificate.handle, key.handle) == 1 else {
            throw .mismatch("the key is not the one of “\(certificate.subject)”")
        }
        self.certificate = certificate
        self.key = key
    }

    /// Makes a new authority, signed by itself.
    package static func create(
        commonName: String, validity: Validity, key: PrivateKey
    ) throws(CryptoError) -> CertificateAuthority {
        let draft = try Draft(validity: validity, key: key.publicKey())
        let name = try DistinguishedName(commonName: commonName)
        try draft.name(subject: name, issuer: name)
        // No authority below this one: it signs nodes, and a stolen node key makes no authority.
        try draft.add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0", issuer: nil)
        try draft.add(NID_key_usage, "critical,keyCertSign,cRLSign", issuer: nil)
        try draft.add(NID_subject_key_identifier, "hash", issuer: nil)
        return try CertificateAuthority(certificate: draft.sign(with: key), key: key)
    }

    /// Signs a certificate for TLS, both as a client and as a server.
    ///
    /// The names are the authority's decision, never the requester's; the caller has checked that
    /// the holder of `publicKey` (see `CertificateRequest`) may have them.
    package func issue(
        to publicKey: PublicKey, commonName: String, names: [SubjectName], validity: Validity
    ) throws(CryptoError) -> Certificate {
        let draft = try Draft(validity: validity, key: publicKey)
        try draft.name(
            subject: DistinguishedName(commonName: commonName),
            issuerOf: certificate)
        let issuer = certificate
        try draft.add(NID_basic_constraints, "critical,CA:FALSE", issuer: issuer)
        try draft.add(NID_key_usage, "critical,digitalSignature", issuer: issuer)
        try draft.add(NID_ext_key_usage, "serverAuth,clientAuth", issuer: issuer)
        try draft.add(NID_subject_key_identifier, "hash", issuer: issuer)
        try draft.add(NID_authority_key_identifier, "keyid:always", issuer: issuer)
        if !names.isEmpty { try draft.add(names) }
        return try draft.sign(with: key)
    }

    /// Signs a node's certificate: its identity beside the addresses it is reached at.
    package func issue(
        to publicKey: PublicKey, node: NodeIdentity, addresses: [SubjectName], validity: Validity
    ) throws(CryptoError) -> Certificate {
        try issue(
            to: publicKey, commonName: node.nodeID, names: [.uri(node.uri)] + addresses,
            validity: validity)
    }
}

/// A certificate before it is signed.
@safe private final class Draft {
    private let handle: OpaquePointer

    init(validity: Validity, key: PublicKey) throws(CryptoError) {
        guard validity.from < validity.to else {
            throw .mismatch("a certificate must end after it begins")
        }
        let what = "make a certificate"
        let handle = try unsafe attempt(what) { unsafe X509_new() }
        unsafe self.handle = handle
        try attempt(what) { unsafe X509_set_version(handle, 2) }  // counted from 0: version 3
        try unsafe Draft.setSerial(handle)
        try attempt(what) {
            unsafe ASN1_TIME_set(X509_getm_notBefore(handle), validity.from.seconds) == nil ? 0 : 1
        }
        try attempt(what) {
            unsafe ASN1_TIME_set(X509_getm_notAfter(handle), validity.to.seconds) == nil ? 0 : 1
        }
        try attempt(what) { unsafe X509_set_pubkey(handle, key.handle) }
    }

    deinit { unsafe X509_free(handle) }

    /// 127 random bits: no counter to keep, never negative, within the 20 bytes of RFC 5280.
    private static func setSerial(_ handle: OpaquePointer) throws(CryptoError) {
        var serial = try Random.bytes(count: 16)
        serial[0] = serial[0] & 0x7f | 0x40  // never shorter than the others
        let isSet = unsafe serial.withUnsafeBufferPointer { serial in
            let number = unsafe BN_bin2bn(serial.baseAddress, Int32(serial.count), nil)
            defer { unsafe BN_free(number) }
            return unsafe BN_to_ASN1_INTEGER(number, X509_get_serialNumber(handle)) != nil
        }
        guard isSet else {
            throw .failed(what: "make a serial number", reason: ErrorQueue.drain())
        }
    }

    func name(
        subject: DistinguishedName, issuer: DistinguishedName
    ) throws(CryptoError) {
        let isSet =
            unsafe X509_set_subject_name(handle, subject.handle) == 1
            && X509_set_issuer_name(handle, issuer.handle) == 1
        guard isSet else { throw .failed(what: "name a certificate", reason: ErrorQueue.drain()) }
    }

    func name(
        subject: DistinguishedName, issuerOf authority: Certificate
    ) throws(CryptoError) {
        let isSet =
            unsafe X509_set_subject_name(handle, subject.handle) == 1
            && X509_set_issuer_name(handle, X509_get_subject_name(authority.handle)) == 1
        guard isSet else { throw .failed(what: "name a certificate", reason: ErrorQueue.drain()) }
    }

    /// Only for constant text, which needs no escaping. Without an issuer the draft is its own.
    func add(
        _ kind: Int32, _ value: StaticString, issuer: Certificate?
    ) throws(CryptoError) {
        try attempt("add an extension") {
            var context = unsafe X509V3_CTX()
            let issuer = unsafe issuer?.handle ?? handle
            unsafe X509V3_set_ctx(&context, issuer, handle, nil, nil, 0)
            let made = unsafe X509V3_EXT_conf_nid(nil, &context, kind, value.description)
            defer { unsafe X509_EXTENSION_free(made) }
            return unsafe X509_add_ext(handle, made, -1)
        }
    }

    func add(_ names: [SubjectName]) throws(CryptoError) {
        let list = try GeneralNames(names)
        let isAdded = unsafe X509_add1_ext_i2d(
            handle, NID_subject_alt_name, UnsafeMutableRawPointer(list.stack), 0,
            UInt(X509V3_ADD_DEFAULT))
        guard isAdded == 1 else {
            throw .failed(what: "add names", reason: ErrorQueue.drain())
        }
    }

    func sign(with key: PrivateKey) throws(CryptoError) -> Certificate {
        try attempt("sign a certificate") {
            unsafe X509_sign(handle, key.handle, key.digestMethod)
        }
        try attempt("sign a certificate") { unsafe X509_up_ref(handle) }
        return try unsafe Certificate(adopting: handle)
    }
}
