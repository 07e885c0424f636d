internal import Crypto
package import Platform
package import World

/// A cluster's authority, and certificates by it.
package struct Cluster {
    package let name: String
    private let authority: CertificateAuthority

    package init(_ name: String) throws {
        self.name = name
        authority = try .create(
            commonName: "authority of \(name)", validity: Self.days(-10, 10),
            key: .generate(.p256))
    }

    /// Signs as the authority of a cluster that there is does; both in PEM.
    package init(_ name: String, authority certificate: String, key: String) throws {
        self.name = name
        authority = try unsafe CertificateAuthority(
            certificate: Certificate(pem: Array(certificate.utf8).span.bytes),
            key: PrivateKey(pem: Array(key.utf8).span.bytes))
    }

    /// SHA-256 of the authority's certificate.
    package var fingerprint: [UInt8] {
        let digest = authority.certificate.fingerprint
        return (0..<32).map { digest.bytes[$0] }
    }

    package func peer(_ node: String) -> PeerName { PeerName("cairn://\(name)/node/\(node)") }

    /// A node's credentials, valid from and to so many days from now. `trusting` another cluster,
    /// it plays a peer that would accept us.
    package func credentials(
        _ node: String, from: Int64 = -1, to: Int64 = 1, trusting other: Cluster? = nil
    ) throws -> TLSCredentials {
        let key = try PrivateKey.generate(.p256)
        let certificate = try authority.issue(
            to: key.publicKey(), commonName: node, names: [.uri(peer(node).text)],
            validity: Self.days(from, to))
        let keyText = try key.pem().withBytes { bytes in
            unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        }
        var credentials = TLSCredentials(
            authority: try (other ?? self).authority.certificate.pem(),
            chain: try certificate.pem(), key: keyText)
        credentials.areChecked = false
        return credentials
    }

    package func tls(
        _ node: String, from: Int64 = -1, to: Int64 = 1, trusting other: Cluster? = nil
    ) throws -> TLS {
        try TLS(credentials(node, from: from, to: to, trusting: other))
    }

    private static func days(_ from: Int64, _ to: Int64) -> Validity {
        let now = SystemClock.shared.wallTime().nanosecondsSince1970
        let day: Int64 = 86_400_000_000_000
        return Validity(
            from: WallTime(nanosecondsSince1970: now + from * day),
            to: WallTime(nanosecondsSince1970: now + to * day))
    }
}
