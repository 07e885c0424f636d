internal import COpenSSL
internal import Glibc
internal import Synchronization
package import World

/// Who we are and whom we trust under TLS, replaceable while connections are open.
///
/// Both sides of every connection show a certificate of an authority in `authority`, and speak
/// TLS 1.3 unless an older least version is asked for. There is no renegotiation and no resumption:
/// each connection proves its peer anew, so a certificate that has expired or an authority that was
/// withdrawn counts at once for whoever connects next.
///
/// Two are one-sided: a listener for clients, who show no certificate and say who they are in other
/// ways, and such a client, who knows nothing of the authority but its fingerprint.
package final class TLS: Sendable {
    private let context: Mutex<TLSContext>

    package init(_ credentials: TLSCredentials, least: TLSVersion = .v13) throws(TLSError) {
        context = Mutex(try TLSContext(credentials, least: least, asksPeers: true))
    }

    /// For a listener that asks its peers for no certificate. The authority belongs at the end of
    /// the chain, so that clients who have only its fingerprint find it there.
    package init(forClients credentials: TLSCredentials) throws(TLSError) {
        context = Mutex(try TLSContext(credentials, least: .v13, asksPeers: false))
    }

    /// For a client without a certificate: it accepts whom the authority vouches for whose
    /// certificate, in DER, has this SHA-256, and which stands in the chain that is shown.
    package init(pinning fingerprint: [UInt8]) throws(TLSError) {
        context = Mutex(try TLSContext(pinning: fingerprint))
    }

    /// Connections that begin from now on use `credentials`; those that exist stay as they are.
    /// If it throws, nothing has changed.
    package func reload(_ credentials: TLSCredentials) throws(TLSError) {
        let before = current
        let renewed = try TLSContext(
            credentials, least: before.least, asksPeers: before.asksPeers)
        context.withLock { $0 = renewed }
    }

    var current: TLSContext { context.withLock { $0 } }
}

package enum TLSVersion: Sendable {
    case v12
    case v13
}

/// Certificates and key as PEM text.
package struct TLSCredentials: Sendable {
    /// The authorities whose signature counts. More than one while an authority is replaced.
    package var authority: String
    /// Our own certificate, and then any between it and the authority.
    package var chain: String
    /// The key of our certificate, not encrypted.
    package var key: String
    /// Whether peers that trust `authority` would accept `chain` today is checked on loading. Off
    /// where a node starts that has yet to renew its own, and where a test plays a peer that is not
    /// to be trusted.
    package var areChecked = true

    package init(authority: String, chain: String, key: String) {
        self.authority = authority
        self.chain = chain
        self.key = key
    }

    /// Reads them from files, at absolute paths or from the working folder. Blocks.
    package init(
        authorityFile: String, chainFile: String, keyFile: String
    ) throws(FileError) {
        authority = try SmallFile.text(at: authorityFile)
        chain = try SmallFile.text(at: chainFile)
        key = try SmallFile.text(at: keyFile)
    }
}

/// Why certificates or key cannot be used. What is in use stays in use.
package enum TLSError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No certificate in the PEM text of the authority or the chain.
    case noCertificate(in: String)
    case badCertificate(in: String, reason: String)
    case badKey(reason: String)
    case keyOfAnotherCertificate
    /// No peer would accept our certificate.
    case notAcceptable(TrustFailure)
    case other(reason: String)

    package var description: String {
        switch self {
        case .noCertificate(let part):
            "no certificate in the \(part); expected PEM text (-----BEGIN CERTIFICATE-----)"
        case .badCertificate(let part, let reason):
            "a certificate in the \(part) cannot be used: \(reason)"
        case .badKey(let reason):
            "the key cannot be used: \(reason); expected a PEM key without a passphrase"
        case .keyOfAnotherCertificate:
            "the key does not belong to the certificate; give the pair that was made together"
        case .notAcceptable(let failure):
            "no peer would accept our own certificate: \(failure.ofOurs); renew it"
        case .other(let reason): "TLS cannot be set up: \(reason)"
        }
    }
}

extension TrustFailure {
    fileprivate var ofOurs: String {
        switch self {
        case .noCertificate: "there is none"
        case .expired: "it has expired"
        case .notYetValid: "it is not valid yet; compare the clocks"
        case .otherAuthority(let reason): "the authority has not signed it (\(reason))"
        case .otherPeer(let expected, let shown): "it is of \(shown), not \(expected)"
        case .invalid(let reason): reason
        }
    }
}
