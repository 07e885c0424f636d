internal import COpenSSL
internal import Glibc
package import World

/// From when to when something holds. Certificates count whole seconds.
package struct Validity: Hashable, Sendable {
    package let from: WallTime
    package let to: WallTime

    package init(from: WallTime, to: WallTime) {
        self.from = from
        self.to = to
    }
}

/// An X.509 certificate. Having one says nothing about trusting it: that is `TrustAnchors`.
///
/// `@unchecked Sendable` because nothing is changed after `init`, which has OpenSSL compute what it
/// keeps about a certificate.
@safe package final class Certificate: @unchecked Sendable, Hashable {
    private let owner: Owner
    var handle: OpaquePointer { unsafe owner.handle }

    /// The first common name, or all of the subject where there is none.
    package let subject: String
    package let issuer: String
    /// Lower-case hexadecimal digits.
    package let serial: String
    /// Beyond the years that nanoseconds in 64 bits can hold (1677 to 2262): the nearest of them.
    package let validity: Validity
    package let names: [SubjectName]
    package let isAuthority: Bool
    /// SHA-256 of the DER form, which is also what equality means.
    package let fingerprint: Digest

    /// Takes over one reference.
    init(adopting handle: OpaquePointer) throws(CryptoError) {
        unsafe owner = Owner(handle) { unsafe X509_free($0) }
        ErrorQueue.clear()
        defer { ErrorQueue.clear() }
        // Any of these makes OpenSSL read the extensions; from then on it only reads.
        isAuthority = unsafe X509_check_ca(handle) == 1
        subject = try unsafe Certificate.text(X509_get_subject_name(handle))
        issuer = try unsafe Certificate.text(X509_get_issuer_name(handle))
        serial =
            unsafe X509_get0_serialNumber(handle).map { number in
                hexString(
                    unsafe UnsafeBufferPointer(
                        start: ASN1_STRING_get0_data(number), count: Int(ASN1_STRING_length(number))
                    ).span)
            } ?? ""
        validity = Validity(
            from: try unsafe Certificate.time(X509_get0_notBefore(handle)),
            to: try unsafe Certificate.time(X509_get0_notAfter(handle)))
        names = try unsafe Certificate.names(of: handle)
        fingerprint = try unsafe Memory.write("write a certificate") { stream in
            unsafe i2d_X509_bio(stream, handle)
        } _: {
            SHA256.digest(of: $0)
        }
    }

    /// Nothing may follow the certificate.
    package convenience init(der: RawSpan) throws(CryptoError) {
        let handle = try unsafe parseDER("certificate", der) {
            unsafe d2i_X509(nil, $0, $1)
        } free: {
            unsafe X509_free($0)
        }
        try unsafe self.init(adopting: handle)
    }

    /// The first certificate of the text.
    package convenience init(pem: RawSpan) throws(CryptoError) {
        let handle = try unsafe Memory.read("certificate in PEM", pem) {
            stream throws(CryptoError) in
            try unsafe parse("certificate in PEM") {
                unsafe PEM_read_bio_X509(stream, nil, { _, _, _, _ in -1 }, nil)
            }
        }
        try unsafe self.init(adopting: handle)
    }

    /// All certificates of the text, in its order; at least one.
    package static func chain(pem: RawSpan) throws(CryptoError) -> [Certificate] {
        try unsafe Memory.read("certificate in PEM", pem) { stream throws(CryptoError) in
            var chain: [Certificate] = []
            while true {
                ErrorQueue.clear()
                let next = unsafe PEM_read_bio_X509(stream, nil, { _, _, _, _ in -1 }, nil)
                guard let next = unsafe next else { break }
                chain.append(try unsafe Certificate(adopting: next))
            }
            // The end of the text is an error of its own kind; any other is a damaged block.
            let code = ERR_peek_last_error()
            let isEnd =
                code >> ERR_LIB_OFFSET & UInt(ERR_LIB_MASK) == UInt(ERR_LIB_PEM)
                && code & UInt(ERR_REASON_MASK) == UInt(PEM_R_NO_START_LINE)
            let reason = ErrorQueue.drain()
            guard !chain.isEmpty, isEnd else {
                throw .malformed(what: "certificate in PEM", reason: reason)
            }
            return chain
        }
    }

    package func der() throws(CryptoError) -> [UInt8] {
        try unsafe Memory.write("write a certificate") { stream in
            unsafe i2d_X509_bio(stream, handle)
        } _: {
            [UInt8](copying: $0)
        }
    }

    package func pem() throws(CryptoError) -> String {
        try unsafe Memory.write("write a certificate") { stream in
            unsafe PEM_write_bio_X509(stream, handle)
        } _: {
            String(copying: $0)
        }
    }

    package func publicKey() throws(CryptoError) -> PublicKey {
        let key = try unsafe parse("public key in a certificate") { unsafe X509_get_pubkey(handle) }
        return unsafe PublicKey(adopting: key)
    }

    /// The node it speaks for, if it names exactly one.
    package var nodeIdentity: NodeIdentity? {
        var found: NodeIdentity?
        for case .uri(let uri) in names {
            guard let identity = NodeIdentity(uri: uri) else { continue }
            guard found == nil else { return nil }
            found = identity
        }
        return found
    }

    package static func == (left: Certificate, right: Certificate) -> Bool {
        left.fingerprint == right.fingerprint
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
    }

    private static func names(of handle: OpaquePointer) throws(CryptoError) -> [SubjectName] {
        var critical: Int32 = 0
        let extensionValue = unsafe X509_get_ext_d2i(handle, NID_subject_alt_name, &critical, nil)
        guard let extensionValue = unsafe extensionValue else {
            guard critical == -1 else {  // -1: there is none; else undecodable or there twice
                throw .malformed(what: "certificate", reason: "its alternative names are damaged")
            }
            return []
        }
        let stack = OpaquePointer(extensionValue)
        defer { unsafe GENERAL_NAMES_free(stack) }
        return try unsafe GeneralNames.names(in: stack)
    }

    /// `XN_FLAG_RFC2253`, a macro that Swift cannot see through.
    private static let nameForm: UInt = 0x0111_0317

    static func text(_ name: OpaquePointer?) throws(CryptoError) -> String {
        let index = unsafe X509_NAME_get_index_by_NID(name, NID_commonName, -1)
        if index >= 0, let entry = unsafe X509_NAME_get_entry(name, index) {
            var text: UnsafeMutablePointer<UInt8>?
            let count = unsafe ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry))
            guard count >= 0, let text = unsafe text else {
                throw .malformed(what: "certificate", reason: ErrorQueue.drain())
            }
            defer { unsafe CRYPTO_free(text, nil, 0) }
            let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
            return unsafe String(decoding: bytes, as: UTF8.self)
        }
        return try unsafe Memory.write("write a name") { stream in
            // An empty name writes nothing, which is not an error.
            max(1, unsafe X509_NAME_print_ex(stream, name, 0, Certificate.nameForm))
        } _: {
            String(copying: $0)
        }
    }

    private static func time(
        _ time: UnsafePointer<ASN1_TIME>?
    ) throws(CryptoError) -> WallTime {
        var parts = unsafe tm()
        guard unsafe ASN1_TIME_to_tm(time, &parts) == 1 else {
            throw .malformed(what: "certificate", reason: "a date is damaged")
        }
        let seconds = Int64(unsafe timegm(&parts))
        let (nanoseconds, isTooFar) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return WallTime(
            nanosecondsSince1970: isTooFar ? (seconds < 0 ? .min : .max) : nanoseconds)
    }
}

extension WallTime {
    /// Whole seconds since 1970, towards the past.
    var seconds: Int {
        let (quotient, remainder) = nanosecondsSince1970.quotientAndRemainder(
            dividingBy: 1_000_000_000)
        return Int(remainder < 0 ? quotient - 1 : quotient)
    }
}
