package import Cluster
internal import Crypto
package import Raft
package import World

/// What a cluster's own authority signs for its nodes.
package struct Authority: Sendable {
    /// Long beyond any cluster: it is what every node and every token trusts.
    private static let authorityDays: Int64 = 20 * 365
    package static let nodeLife: Duration = .seconds(365 * 86_400)
    /// Clocks differ: a certificate is good from some time before it was made.
    fileprivate static let leeway: Duration = .seconds(86_400)

    private let signer: CertificateAuthority
    private let cluster: ClusterID

    /// Reads what `Papers` keep of it.
    package init(certificate: String, key: String, of cluster: ClusterID) throws {
        signer = try unsafe CertificateAuthority(
            certificate: Certificate(pem: Array(certificate.utf8).span.bytes),
            key: PrivateKey(pem: Array(key.utf8).span.bytes))
        self.cluster = cluster
    }

    /// Makes an authority for a new cluster, and says its key.
    package static func make(
        for cluster: ClusterID, at now: WallTime
    ) throws -> (Authority, key: String) {
        let key = try PrivateKey.generate(.p256)
        let signer = try CertificateAuthority.create(
            commonName: "authority of cluster \(cluster.hex)",
            validity: validity(.seconds(authorityDays * 86_400), from: now), key: key)
        return (Authority(signer: signer, cluster: cluster), try text(of: key))
    }

    private init(signer: CertificateAuthority, cluster: ClusterID) {
        self.signer = signer
        self.cluster = cluster
    }

    package var certificate: String {
        get throws { try signer.certificate.pem() }
    }

    /// SHA-256 of the certificate in DER: what tokens carry.
    package var fingerprint: [UInt8] { bytes(signer.certificate.fingerprint) }

    /// A node's certificate, for a key that it has shown to hold.
    package struct Issued: Sendable {
        package let pem: String
        package let fingerprint: [UInt8]
        /// Nanoseconds since 1970.
        package let expires: UInt64
    }

    package func issue(
        for request: KeyRequest, to node: NodeID, at now: WallTime, life: Duration = nodeLife
    ) throws -> Issued {
        let validity = Self.validity(life, from: now)
        let certificate = try signer.issue(
            to: request.request.publicKey, commonName: "node \(node)",
            names: [.uri(Self.peerName(of: node, in: cluster).text)], validity: validity)
        return Issued(
            pem: try certificate.pem(), fingerprint: bytes(certificate.fingerprint),
            expires: UInt64(clamping: certificate.validity.to.nanosecondsSince1970))
    }

    /// What a node's certificate shows.
    package static func peerName(of node: NodeID, in cluster: ClusterID) -> PeerName {
        PeerName("cairn://\(cluster.hex)/node/\(node)")
    }

    private static func validity(_ life: Duration, from now: WallTime) -> Validity {
        let now = now.nanosecondsSince1970
        return Validity(
            from: WallTime(nanosecondsSince1970: now - leeway.nanoseconds),
            to: WallTime(nanosecondsSince1970: now + life.nanoseconds))
    }
}

extension DataFolder.Papers {
    /// Until the node's certificate ends.
    package func timeLeft(at now: WallTime) throws -> Duration {
        let own = try unsafe Certificate(pem: Array(certificate.utf8).span.bytes)
        return .nanoseconds(
            own.validity.to.nanosecondsSince1970 - now.nanosecondsSince1970)
    }
}

/// When a node's certificate, in PEM, is to be renewed: once two thirds of its life are over, so that
/// the last third is there for whatever keeps it from being renewed; and when it is not good yet: it
/// was made while a clock was ahead.
package struct CertificateAge: Equatable, Sendable {
    package let begin: WallTime
    package let renewal: WallTime
    package let end: WallTime

    package init(certificate: String) throws {
        let validity = try unsafe Certificate(pem: Array(certificate.utf8).span.bytes).validity
        self.begin = validity.from
        let begin = validity.from.nanosecondsSince1970 + Authority.leeway.nanoseconds
        let life = validity.to.nanosecondsSince1970 - begin
        renewal = WallTime(nanosecondsSince1970: begin + life / 3 * 2)
        end = validity.to
    }

    package func isGood(at now: WallTime) -> Bool { begin <= now && now <= end }
    package func isDue(at now: WallTime) -> Bool { now < begin || now >= renewal }
}

/// What tokens carry of an authority, in PEM: SHA-256 of the certificate in DER.
package func fingerprint(ofAuthority certificate: String) throws -> [UInt8] {
    bytes(try unsafe Certificate(pem: Array(certificate.utf8).span.bytes).fingerprint)
}

/// A node's key, as it is shown to an authority: a request signed with it.
package struct KeyRequest: Sendable {
    let request: CertificateRequest

    /// Makes a key, and says it in PEM.
    package static func make() throws -> (KeyRequest, key: String) {
        let key = try PrivateKey.generate(.p256)
        let request = try CertificateRequest(commonName: "a node that joins", key: key)
        return (KeyRequest(request: request), try text(of: key))
    }

    /// With a key that there is, in PEM.
    package init(key: String) throws {
        let key = try unsafe PrivateKey(pem: Array(key.utf8).span.bytes)
        request = try CertificateRequest(commonName: "a node", key: key)
    }

    private init(request: CertificateRequest) {
        self.request = request
    }

    /// Refuses a request that is not signed with its key.
    package init(der: [UInt8]) throws {
        request = try unsafe CertificateRequest(der: der.span.bytes)
    }

    package var der: [UInt8] {
        get throws { try request.der() }
    }

    /// SHA-256 of the public key.
    package var keyHash: [UInt8] {
        get throws {
            let key = try request.publicKey.der()
            return bytes(unsafe SHA256.digest(of: key.span.bytes))
        }
    }
}

/// Secrets that the cluster draws, and what it keeps of them.
package enum Secrets {
    package static func draw(byteCount: Int) throws -> [UInt8] {
        try Random.bytes(count: byteCount)
    }

    package static func word() throws -> UInt64 {
        try draw(byteCount: 8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// All that is kept: a secret of 256 random bits needs no slow hash.
    package static func hash(_ secret: [UInt8]) -> [UInt8] {
        bytes(unsafe SHA256.digest(of: secret.span.bytes))
    }

    package static let algorithm = "sha256"

    package static func matches(_ secret: [UInt8], hash: [UInt8]) -> Bool {
        guard let known = unsafe Digest(copying: hash.span.bytes) else { return false }
        return unsafe SHA256.digest(of: secret.span.bytes).isEqual(inConstantTimeTo: known)
    }
}

private func text(of key: PrivateKey) throws -> String {
    try key.pem().withBytes { bytes in
        unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

private func bytes(_ digest: Digest) -> [UInt8] {
    (0..<Digest.byteCount).map { digest.bytes[$0] }
}
