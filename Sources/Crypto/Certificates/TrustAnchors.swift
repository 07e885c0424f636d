internal import COpenSSL
package import World

/// Why a certificate was refused: what a log line says, and which certificate it says it of.
package enum CertificateRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case expired(subject: String, Validity)
    case notYetValid(subject: String, Validity)
    /// No way from the certificate to an authority of ours. `reason` is OpenSSL's.
    case untrusted(subject: String, issuer: String, reason: String)
    /// Made for something else, such as a client's certificate that a server shows.
    case wrongPurpose(subject: String, reason: String)
    case noNodeIdentity(subject: String)
    /// It says that it belongs to a node of cluster `found`, not of ours, `expected`.
    case otherCluster(subject: String, found: String, expected: String)
    /// The certificate itself is unsound: its signature, its extensions, a weak key.
    case invalid(subject: String, reason: String)

    package var description: String {
        switch self {
        case .expired(let subject, let validity):
            """
            the certificate of “\(subject)” expired at \(validity.to.seconds) (seconds since 1970); \
            renew it, or set this machine's clock right
            """
        case .notYetValid(let subject, let validity):
            """
            the certificate of “\(subject)” is valid only from \(validity.from.seconds) \
            (seconds since 1970); wait, or set this machine's clock right
            """
        case .untrusted(let subject, let issuer, let reason):
            """
            the certificate of “\(subject)” is signed by “\(issuer)”, which is not an authority \
            of this cluster (\(reason)); have this cluster sign it
            """
        case .wrongPurpose(let subject, let reason):
            "the certificate of “\(subject)” is not made for this use (\(reason))"
        case .noNodeIdentity(let subject):
            """
            the certificate of “\(subject)” does not name one node (cairn://<cluster>/node/<node>); \
            only nodes may connect here
            """
        case .otherCluster(let subject, let found, let expected):
            "the certificate of “\(subject)” belongs to cluster \(found), this is \(expected)"
        case .invalid(let subject, let reason):
            "the certificate of “\(subject)” is not sound: \(reason)"
        }
    }
}

/// The authorities whose word counts. More than one while an authority is being replaced.
///
/// `@unchecked Sendable` because the store is not changed after `init` and OpenSSL locks what it
/// caches inside.
@safe package final class TrustAnchors: @unchecked Sendable {
    package enum Use: Sendable {
        case client
        case server
    }

    /// From the certificate to the authority. Ours need none between them.
    private static let intermediateCountMax: Int32 = 4

    private let store: OpaquePointer

    package init(_ authorities: [Certificate]) throws(CryptoError) {
        unsafe store = try unsafe attempt("make a certificate store") { unsafe X509_STORE_new() }
        for authority in authorities {
            guard authority.isAuthority else {
                throw .mismatch("the certificate of “\(authority.subject)” is not an authority's")
            }
            try attempt("trust “\(authority.subject)”") {
                unsafe X509_STORE_add_cert(store, authority.handle)
            }
        }
    }

    deinit { unsafe X509_STORE_free(store) }

    /// Returns if there is a sound chain from the certificate to one of the authorities, all of it
    /// valid at `now`.
    package func verify(
        _ certificate: Certificate, intermediates: [Certificate] = [], for use: Use,
        at now: WallTime
    ) throws(CertificateRefusal) {
        ErrorQueue.clear()
        defer { ErrorQueue.clear() }
        let subject = certificate.subject
        guard let context = unsafe X509_STORE_CTX_new(), let chain = unsafe OPENSSL_sk_new_null()
        else { throw .invalid(subject: subject, reason: "out of memory") }
        defer {
            unsafe X509_STORE_CTX_free(context)
            unsafe OPENSSL_sk_free(chain)
        }
        for intermediate in intermediates {
            unsafe OPENSSL_sk_push(chain, UnsafeRawPointer(intermediate.handle))
        }
        let purpose = use == .client ? X509_PURPOSE_SSL_CLIENT : X509_PURPOSE_SSL_SERVER
        guard unsafe X509_STORE_CTX_init(context, store, certificate.handle, chain) == 1,
            unsafe X509_STORE_CTX_set_purpose(context, purpose) == 1
        else { throw .invalid(subject: subject, reason: ErrorQueue.drain()) }
        let parameters = unsafe X509_STORE_CTX_get0_param(context)
        unsafe X509_VERIFY_PARAM_set_time(parameters, now.seconds)
        unsafe X509_VERIFY_PARAM_set_depth(parameters, TrustAnchors.intermediateCountMax)
        // 112 bits: refuses SHA-1 signatures and RSA keys under 2048 bits.
        unsafe X509_VERIFY_PARAM_set_auth_level(parameters, 2)
        if unsafe X509_verify_cert(context) == 1 { return }
        throw unsafe TrustAnchors.refusal(context, of: certificate)
    }

    /// Verifies a peer of this cluster and says which node it is.
    package func verifyNode(
        _ certificate: Certificate, intermediates: [Certificate] = [], clusterID: String,
        for use: Use, at now: WallTime
    ) throws(CertificateRefusal) -> NodeIdentity {
        let identity = certificate.nodeIdentity
        // Looked at before the signature, although unproven: the certificate of another cluster has
        // another authority, and "which cluster" is what helps whoever reads the log.
        if let identity, identity.clusterID != clusterID {
            throw .otherCluster(
                subject: certificate.subject, found: identity.clusterID, expected: clusterID)
        }
        try verify(certificate, intermediates: intermediates, for: use, at: now)
        guard let identity else { throw .noNodeIdentity(subject: certificate.subject) }
        return identity
    }

    private static func refusal(
        _ context: OpaquePointer, of certificate: Certificate
    ) -> CertificateRefusal {
        let code = unsafe X509_STORE_CTX_get_error(context)
        let reason =
            unsafe X509_verify_cert_error_string(Int(code)).map {
                unsafe String(cString: $0)
            } ?? "error \(code)"
        var culprit = certificate
        if let current = unsafe X509_STORE_CTX_get_current_cert(context),
            unsafe X509_up_ref(current) == 1, let found = try? unsafe Certificate(adopting: current)
        {
            culprit = found
        }
        switch code {
        case X509_V_ERR_CERT_HAS_EXPIRED:
            return .expired(subject: culprit.subject, culprit.validity)
        case X509_V_ERR_CERT_NOT_YET_VALID:
            return .notYetValid(subject: culprit.subject, culprit.validity)
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_SIGNATURE_FAILURE:
            return .untrusted(subject: culprit.subject, issuer: culprit.issuer, reason: reason)
        case X509_V_ERR_INVALID_PURPOSE, X509_V_ERR_INVALID_CA, X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
            return .wrongPurpose(subject: culprit.subject, reason: reason)
        default:
            return .invalid(subject: culprit.subject, reason: reason)
        }
    }
}
