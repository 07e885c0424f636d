import Crypto
import Testing

internal import COpenSSL

/// Every reader of bytes from outside, against bytes that are not what they should be.
@Suite struct ParserTests {
    struct Reader: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let read: @Sendable ([UInt8]) throws(CryptoError) -> Void
        let sample: @Sendable () throws -> [UInt8]
    }

    static let readers = [
        Reader(testDescription: "private key in PEM") { bytes throws(CryptoError) in
            _ = try PrivateKey(pem: RawSpan(_elements: bytes.span))
        } sample: {
            try PrivateKey.generate(.p256).pem().withBytes { bytes($0) }
        },
        Reader(testDescription: "public key in PEM") { bytes throws(CryptoError) in
            _ = try PublicKey(pem: RawSpan(_elements: bytes.span))
        } sample: {
            bytes(try PrivateKey.generate(.ed25519).publicKey().pem())
        },
        Reader(testDescription: "public key in DER") { bytes throws(CryptoError) in
            _ = try PublicKey(der: RawSpan(_elements: bytes.span))
        } sample: {
            try PrivateKey.generate(.p256).publicKey().der()
        },
        Reader(testDescription: "certificate in PEM") { bytes throws(CryptoError) in
            _ = try Certificate(pem: RawSpan(_elements: bytes.span))
        } sample: {
            bytes(try Authorities().certificate().pem())
        },
        Reader(testDescription: "chain in PEM") { bytes throws(CryptoError) in
            _ = try Certificate.chain(pem: RawSpan(_elements: bytes.span))
        } sample: {
            let world = try Authorities()
            return bytes(try world.certificate().pem() + world.ours.certificate.pem())
        },
        Reader(testDescription: "certificate in DER") { bytes throws(CryptoError) in
            _ = try Certificate(der: RawSpan(_elements: bytes.span))
        } sample: {
            try Authorities().certificate().der()
        },
        Reader(testDescription: "request in PEM") { bytes throws(CryptoError) in
            _ = try CertificateRequest(pem: RawSpan(_elements: bytes.span))
        } sample: {
            bytes(try CertificateRequest(commonName: "n1", key: .generate(.p256)).pem())
        },
        Reader(testDescription: "request in DER") { bytes throws(CryptoError) in
            _ = try CertificateRequest(der: RawSpan(_elements: bytes.span))
        } sample: {
            try CertificateRequest(commonName: "n1", key: .generate(.ed25519)).der()
        },
    ]

    @Test(arguments: readers) func `what is written is read, and cut short it is refused`(
        _ reader: Reader
    ) throws {
        let sample = try reader.sample()
        try reader.read(sample)
        // PEM's last line may lack its end, and a chain that is cut before the first line of its
        // second certificate is complete is a shorter chain. All else that is missing is missed.
        let end = bytes("\n-----END CERTIFICATE-----")
        for count in 0..<sample.count - 2 {
            let cut = Array(sample[..<count])
            if reader.testDescription.hasPrefix("chain"), cut.suffix(54).contains(end) { continue }
            #expect(throws: CryptoError.self, "read with only \(count) bytes") {
                try reader.read(cut)
            }
        }
        #expect(ERR_peek_error() == 0)
    }

    @Test(arguments: readers) func `garbage is a typed error and leaves nothing in the queue`(
        _ reader: Reader
    ) throws {
        var garbage = Garbage(seed: 7)
        for round in 0..<200 {
            let message = garbage.bytes(count: Int(garbage.next() % 700))
            #expect(throws: CryptoError.self, "round \(round)") { try reader.read(message) }
            #expect(ERR_peek_error() == 0)
        }
        let zeros = [UInt8](repeating: 0x30, count: 1 << 20 + 1)
        #expect(throws: CryptoError.self) { try reader.read(zeros) }
    }

    @Test(arguments: readers) func `a sample with changed bytes never crashes a reader`(
        _ reader: Reader
    ) throws {
        let sample = try reader.sample()
        var garbage = Garbage(seed: 8)
        for _ in 0..<1000 {
            var changed = sample
            for _ in 0...garbage.next() % 4 {
                changed[Int(garbage.next() % UInt64(changed.count))] = UInt8(
                    truncatingIfNeeded: garbage.next())
            }
            _ = try? reader.read(changed)
            #expect(ERR_peek_error() == 0)
        }
    }

    @Test(arguments: readers.filter { $0.testDescription.hasSuffix("DER") })
    func `bytes after the end are refused`(_ reader: Reader) throws {
        let sample = try reader.sample()
        #expect(throws: CryptoError.self) { try reader.read(sample + [0]) }
    }

    @Test func `an encrypted key is refused instead of asking the terminal`() throws {
        // openssl genpkey -algorithm ed25519 -aes256 -pass pass:x
        let pem = bytes(
            """
            -----BEGIN ENCRYPTED PRIVATE KEY-----
            MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgbeEBM/t0JfwICCAAw
            DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEMLKKan4qfz6UmhYKW+8wO8EQKkP
            BR9XcNAgWm/SR8YPWdSiIapkaDGXtGlwxpYvzbTuqZEUWReqlIE4QNDcaXixj2Nw
            5jPHDtk2yywWw5zvUFM=
            -----END ENCRYPTED PRIVATE KEY-----
            """)
        #expect(throws: CryptoError.self) { _ = try PrivateKey(pem: RawSpan(_elements: pem.span)) }
        #expect(ERR_peek_error() == 0)
    }

    @Test func `an RSA key, as an operator may bring one, is read`() throws {
        // openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048, public half
        let pem = bytes(
            """
            -----BEGIN PUBLIC KEY-----
            MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjMdYrCWroM2YDXd299sV
            e6eX3F386RccxJABIolbg85L1qRmVfuLSG/9S4S7LnznFi6cCOCihtzBnGLRjcUt
            5yZ00Yc8IM33BWiiS3kdmOH7vukLkpKXkpQsJAmCgcbwO1/wzKHT8JnGanT7Uac0
            8fLvmH0QqRHJw1aniIRur+NTKOKJhv53+6eIBon7a/TEq2qp/ujj7mlLxUYJqp2S
            NsM45u8cowBVUp1FUIHQYVQ8x54mRF3787H4qc/OEwgXsDmTdT2P/sFVaGttgTI+
            U6TLIoms4FCdWxqGSNhTscnc+notMipuRXo1onVns1cbkeR313+amOMabNxBogm5
            vwIDAQAB
            -----END PUBLIC KEY-----
            """)
        #expect(try PublicKey(pem: RawSpan(_elements: pem.span)).pem().hasPrefix("-----BEGIN"))
    }
}
