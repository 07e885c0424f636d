import Crypto
import Testing
import World

internal import COpenSSL

/// A small world of certificates: one cluster's authority, and another's.
struct Authorities {
    static let start = WallTime(nanosecondsSince1970: 1_700_000_000_000_000_000)

    static func day(_ count: Int64) -> WallTime {
        WallTime(nanosecondsSince1970: start.nanosecondsSince1970 + count * 86_400_000_000_000)
    }

    let kind: PrivateKey.Kind
    let ours: CertificateAuthority
    let theirs: CertificateAuthority
    let trust: TrustAnchors
    let node: NodeIdentity

    init(kind: PrivateKey.Kind = .p256) throws {
        self.kind = kind
        let validity = Validity(from: Self.day(0), to: Self.day(3650))
        ours = try .create(
            commonName: "Cairn ours", validity: validity, key: .generate(kind))
        theirs = try .create(
            commonName: "Cairn theirs", validity: validity, key: .generate(kind))
        trust = try TrustAnchors([ours.certificate])
        node = try #require(NodeIdentity(clusterID: "ours", nodeID: "n1"))
    }

    func certificate(
        by authority: CertificateAuthority? = nil, cluster: String = "ours", from: Int64 = 0,
        to: Int64 = 30
    ) throws -> Certificate {
        try (authority ?? ours).issue(
            to: PrivateKey.generate(kind).publicKey(),
            node: #require(NodeIdentity(clusterID: cluster, nodeID: "n1")),
            addresses: [.dns("n1.example"), .ip("10.0.0.7"), .ip("fd00::7")],
            validity: Validity(from: Self.day(from), to: Self.day(to)))
    }
}

@Suite struct CertificateTests {
    @Test(arguments: [PrivateKey.Kind.p256, .ed25519])
    func `a node's certificate says what the authority was told and is trusted`(
        _ kind: PrivateKey.Kind
    ) throws {
        let world = try Authorities(kind: kind)
        let certificate = try world.certificate()
        #expect(certificate.subject == "n1")
        #expect(certificate.issuer == "Cairn ours")
        #expect(!certificate.isAuthority)
        #expect(world.ours.certificate.isAuthority)
        #expect(certificate.validity == Validity(from: Authorities.day(0), to: Authorities.day(30)))
        #expect(
            certificate.names == [
                .uri("cairn://ours/node/n1"), .dns("n1.example"), .ip("10.0.0.7"), .ip("fd00::7"),
            ])
        #expect(certificate.nodeIdentity == world.node)
        #expect(certificate.serial.count == 32)
        for use in [TrustAnchors.Use.client, .server] {
            let node = try world.trust.verifyNode(
                certificate, clusterID: "ours", for: use, at: Authorities.day(1))
            #expect(node == world.node)
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `an expired certificate is refused as expired, one from the future as that`() throws
    {
        let world = try Authorities()
        let certificate = try world.certificate(from: 10, to: 20)
        let validity = Validity(from: Authorities.day(10), to: Authorities.day(20))
        try world.trust.verify(certificate, for: .server, at: Authorities.day(10))
        try world.trust.verify(certificate, for: .server, at: Authorities.day(19))
        #expect(throws: CertificateRefusal.expired(subject: "n1", validity)) {
            try world.trust.verify(certificate, for: .server, at: Authorities.day(21))
        }
        #expect(throws: CertificateRefusal.notYetValid(subject: "n1", validity)) {
            try world.trust.verify(certificate, for: .server, at: Authorities.day(9))
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `an expired authority is refused by its own name`() throws {
        let world = try Authorities()
        let certificate = try world.certificate(to: 9000)
        #expect(
            throws: CertificateRefusal.expired(
                subject: "Cairn ours", world.ours.certificate.validity)
        ) {
            try world.trust.verify(certificate, for: .client, at: Authorities.day(4000))
        }
    }

    @Test func `a certificate of another authority is refused, and the authority named`() throws {
        let world = try Authorities()
        let certificate = try world.certificate(by: world.theirs)
        do {
            try world.trust.verify(certificate, for: .client, at: Authorities.day(1))
            Issue.record("it was accepted")
        } catch {
            guard case .untrusted("n1", "Cairn theirs", _) = error else {
                Issue.record("\(error)")
                return
            }
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `an authority with our authority's name and another key is not ours`() throws {
        let world = try Authorities()
        let impostor = try CertificateAuthority.create(
            commonName: "Cairn ours", validity: world.ours.certificate.validity,
            key: .generate(.p256))
        let certificate = try world.certificate(by: impostor)
        do {
            try world.trust.verify(certificate, for: .client, at: Authorities.day(1))
            Issue.record("it was accepted")
        } catch {
            guard case .untrusted("n1", "Cairn ours", _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `a node of another cluster is refused with both clusters' names`() throws {
        let world = try Authorities()
        for authority in [world.ours, world.theirs] {
            let certificate = try world.certificate(by: authority, cluster: "theirs")
            #expect(
                throws: CertificateRefusal.otherCluster(
                    subject: "n1", found: "theirs", expected: "ours")
            ) {
                try world.trust.verifyNode(
                    certificate, clusterID: "ours", for: .client, at: Authorities.day(1))
            }
        }
    }

    @Test func `a certificate without a node's identity, or with two, is no node`() throws {
        let world = try Authorities()
        let uris = [
            [], ["cairn://ours/node/n1", "cairn://ours/node/n2"], ["https://ours/node/n1"],
        ]
        for uris in uris {
            let certificate = try world.ours.issue(
                to: PrivateKey.generate(.p256).publicKey(), commonName: "visitor",
                names: uris.map(SubjectName.uri),
                validity: Validity(from: Authorities.day(0), to: Authorities.day(1)))
            #expect(throws: CertificateRefusal.noNodeIdentity(subject: "visitor")) {
                try world.trust.verifyNode(
                    certificate, clusterID: "ours", for: .client, at: Authorities.day(0))
            }
        }
    }

    @Test func `a node's key makes no authority`() throws {
        let world = try Authorities()
        let key = try PrivateKey.generate(.p256)
        let node = try world.ours.issue(
            to: key.publicKey(), node: world.node, addresses: [],
            validity: Validity(from: Authorities.day(0), to: Authorities.day(30)))
        #expect(throws: CryptoError.self) {
            _ = try CertificateAuthority(certificate: node, key: key)
        }
        #expect(throws: CryptoError.self) { _ = try TrustAnchors([node]) }
        #expect(throws: CryptoError.self) {
            _ = try CertificateAuthority(
                certificate: world.ours.certificate, key: PrivateKey.generate(.p256))
        }
    }

    @Test func `two authorities can be trusted while one replaces the other`() throws {
        let world = try Authorities()
        let both = try TrustAnchors([world.ours.certificate, world.theirs.certificate])
        for authority in [world.ours, world.theirs] {
            try both.verify(
                world.certificate(by: authority), for: .client, at: Authorities.day(1))
        }
    }

    @Test func `an authority is the same after a trip through PEM`() throws {
        let world = try Authorities()
        let key = try PrivateKey.generate(.p256)
        let authority = try CertificateAuthority.create(
            commonName: "Cairn", validity: world.ours.certificate.validity, key: key)
        let pem = bytes(try authority.certificate.pem())
        let restored = try CertificateAuthority(
            certificate: Certificate(pem: RawSpan(_elements: pem.span)),
            key: key.pem().withBytes { try PrivateKey(pem: $0) })
        #expect(restored.certificate == authority.certificate)
        try TrustAnchors([authority.certificate]).verify(
            world.certificate(by: restored), for: .server, at: Authorities.day(1))
    }

    @Test func `a text with two certificates is a chain of two, in its order`() throws {
        let world = try Authorities()
        let leaf = try world.certificate()
        let text = try leaf.pem() + "a line between\n" + world.ours.certificate.pem()
        let chain = try Certificate.chain(pem: RawSpan(_elements: bytes(text).span))
        #expect(chain == [leaf, world.ours.certificate])
        #expect(ERR_peek_error() == 0)
        let cut = bytes(String(text.dropLast(200)))
        #expect(throws: CryptoError.self) {
            try Certificate.chain(pem: RawSpan(_elements: cut.span))
        }
        #expect(throws: CryptoError.self) { try Certificate.chain(pem: RawSpan()) }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `a request proves who holds the key, and a changed one does not`() throws {
        let key = try PrivateKey.generate(.p256)
        let request = try CertificateRequest(commonName: "n1", key: key)
        let pem = bytes(try request.pem())
        let read = try CertificateRequest(pem: RawSpan(_elements: pem.span))
        #expect(read.commonName == "n1")
        #expect(try read.publicKey == key.publicKey())

        let der = try request.der()
        #expect(try CertificateRequest(der: RawSpan(_elements: der.span)).commonName == "n1")
        for index in der.indices {
            var changed = der
            changed[index] ^= 1
            #expect(throws: CryptoError.self, "byte \(index)") {
                _ = try CertificateRequest(der: RawSpan(_elements: changed.span))
            }
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test(arguments: ["a b", "n1,DNS:evil.example\n", "näme", "", "a\0b"])
    func `a name that could be read as another is not signed`(_ name: String) throws {
        let world = try Authorities()
        let key = try PrivateKey.generate(.p256).publicKey()
        let validity = Validity(from: Authorities.day(0), to: Authorities.day(1))
        #expect(throws: CryptoError.self) {
            try world.ours.issue(
                to: key, commonName: "n", names: [.dns(name)], validity: validity)
        }
        #expect(throws: CryptoError.self) {
            try world.ours.issue(to: key, commonName: "n", names: [.ip(name)], validity: validity)
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `a comma in a name begins no second name`() throws {
        let world = try Authorities()
        let certificate = try world.ours.issue(
            to: PrivateKey.generate(.p256).publicKey(), commonName: "n",
            names: [.dns("a,DNS:evil.example")],
            validity: Validity(from: Authorities.day(0), to: Authorities.day(1)))
        #expect(certificate.names == [.dns("a,DNS:evil.example")])
    }

    @Test func `a common name over 64 characters and a validity that ends first are refused`()
        throws
    {
        let key = try PrivateKey.generate(.p256)
        let backwards = Validity(from: Authorities.day(2), to: Authorities.day(1))
        #expect(throws: CryptoError.self) {
            try CertificateAuthority.create(commonName: "c", validity: backwards, key: key)
        }
        #expect(throws: CryptoError.self) {
            try CertificateRequest(commonName: String(repeating: "x", count: 65), key: key)
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test(
        arguments: [
            "cairn://ours/node/", "cairn:///node/n1", "cairn://ours/node/n1/", "cairn://ours/n1",
            "Cairn://ours/node/n1", "cairn://ours/node/N1", "cairn://ours/node/n1?x", "",
            "cairn://ours/node/" + String(repeating: "n", count: 65),
        ])
    func `a URI that is not exactly an identity is none`(_ uri: String) {
        #expect(NodeIdentity(uri: uri) == nil)
    }

    @Test(
        arguments: [
            ("::", "::"), ("::1", "::1"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
            ("1:2:3:4:5:6:7:0", "1:2:3:4:5:6:7:0"), ("fe80:0:0:0:0:0:0:0", "fe80::"),
        ])
    func `an IPv6 address is read back in its canonical form`(
        _ given: String, _ canonical: String
    ) throws {
        let world = try Authorities()
        let certificate = try world.ours.issue(
            to: PrivateKey.generate(.p256).publicKey(), commonName: "n", names: [.ip(given)],
            validity: Validity(from: Authorities.day(0), to: Authorities.day(1)))
        #expect(certificate.names == [.ip(canonical)])
    }

    @Test func `a date beyond what nanoseconds can hold is the last they can`() throws {
        let authority = try CertificateAuthority.create(
            commonName: "forever",
            validity: Validity(from: Authorities.day(0), to: .init(nanosecondsSince1970: .max)),
            key: .generate(.p256))
        #expect(
            authority.certificate.validity.to.nanosecondsSince1970 / 1_000_000_000 == 9_223_372_036)
        let leaf = try Authorities().certificate(by: authority, to: 9000)
        try TrustAnchors([authority.certificate]).verify(
            leaf, for: .client, at: Authorities.day(8999))
    }
}
