internal import COpenSSL

/// A name a certificate is valid for.
package enum SubjectName: Hashable, Sendable, CustomStringConvertible {
    case dns(String)
    /// In text: `10.0.0.7`, `fd00::7`.
    case ip(String)
    case uri(String)

    package var description: String {
        switch self {
        case .dns(let name): "DNS:\(name)"
        case .ip(let address): "IP:\(address)"
        case .uri(let uri): "URI:\(uri)"
        }
    }
}

/// A list of names in OpenSSL's form, built entry by entry: its text form would let a comma in one
/// name begin another.
@safe final class GeneralNames {
    let stack: OpaquePointer

    init(_ names: [SubjectName]) throws(CryptoError) {
        unsafe stack = try unsafe attempt("make a list of names") { unsafe OPENSSL_sk_new_null() }
        for name in names {
            let entry = unsafe try GeneralNames.entry(name)
            guard unsafe OPENSSL_sk_push(stack, entry) > 0 else {
                unsafe GENERAL_NAME_free(entry)
                throw .failed(what: "make a list of names", reason: ErrorQueue.drain())
            }
        }
    }

    deinit { unsafe GENERAL_NAMES_free(stack) }

    private static func entry(
        _ name: SubjectName
    ) throws(CryptoError) -> UnsafeMutablePointer<GENERAL_NAME> {
        let (kind, string): (Int32, UnsafeMutablePointer<ASN1_STRING>?)
        switch name {
        case .dns(let text): unsafe (kind, string) = (GEN_DNS, try ia5(text, "DNS name"))
        case .uri(let text): unsafe (kind, string) = (GEN_URI, try ia5(text, "URI"))
        case .ip(let text):
            unsafe (kind, string) = (GEN_IPADD, a2i_IPADDRESS(text))
            ErrorQueue.clear()
            guard unsafe string != nil else {
                throw .malformed(what: "IP address", reason: "“\(text)”")
            }
        }
        guard let string = unsafe string, let entry = unsafe GENERAL_NAME_new() else {
            unsafe ASN1_STRING_free(string)
            throw .failed(what: "make a name", reason: ErrorQueue.drain())
        }
        unsafe GENERAL_NAME_set0_value(entry, kind, string)
        return unsafe entry
    }

    private static func ia5(
        _ text: String, _ what: String
    ) throws(CryptoError) -> UnsafeMutablePointer<ASN1_STRING>? {
        // Readers in C stop at a zero byte and would see a shorter, other name.
        guard !text.isEmpty, text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else {
            throw .malformed(what: what, reason: "“\(text)” is not plain ASCII")
        }
        let string = unsafe ASN1_STRING_type_new(V_ASN1_IA5STRING)
        guard unsafe ASN1_STRING_set(string, text, Int32(text.utf8.count)) == 1 else {
            unsafe ASN1_STRING_free(string)
            return nil
        }
        return unsafe string
    }

    /// The names in the extension `handle`, from a certificate of unknown origin. Kinds we have no
    /// use for are left out; a name with a byte that is not printable ASCII is an error.
    static func names(in stack: OpaquePointer) throws(CryptoError) -> [SubjectName] {
        var names: [SubjectName] = []
        let count = unsafe OPENSSL_sk_num(stack)
        for index in 0..<count {
            guard let raw = unsafe OPENSSL_sk_value(stack, index) else { continue }
            let entry = unsafe raw.assumingMemoryBound(to: GENERAL_NAME.self)
            var kind: Int32 = 0
            guard let value = unsafe GENERAL_NAME_get0_value(entry, &kind) else { continue }
            guard kind == GEN_DNS || kind == GEN_URI || kind == GEN_IPADD else { continue }
            let string = unsafe value.assumingMemoryBound(to: ASN1_STRING.self)
            let bytes = unsafe UnsafeBufferPointer(
                start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
            if kind == GEN_IPADD {
                names.append(.ip(try address(unsafe bytes.span)))
                continue
            }
            guard unsafe bytes.allSatisfy({ 0x21...0x7e ~= $0 }) else {
                throw .malformed(what: "certificate", reason: "a name is not plain ASCII")
            }
            let text = unsafe String(decoding: bytes, as: UTF8.self)
            names.append(kind == GEN_DNS ? .dns(text) : .uri(text))
        }
        return names
    }

    private static func address(_ bytes: Span<UInt8>) throws(CryptoError) -> String {
        switch bytes.count {
        case 4: return "\(bytes[0]).\(bytes[1]).\(bytes[2]).\(bytes[3])"
        case 16: return addressText(bytes)
        default:
            throw .malformed(
                what: "certificate", reason: "an IP address of \(bytes.count) bytes")
        }
    }

    /// RFC 5952: lower case, the longest run of two or more zero groups shortened.
    private static func addressText(_ bytes: Span<UInt8>) -> String {
        let groups = (0..<8).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
        var longest = 0..<0
        var start = 0
        while start < 8 {
            let end = groups[start...].firstIndex { $0 != 0 } ?? 8
            if end - start > max(longest.count, 1) { longest = start..<end }
            start = end + 1
        }
        let hex = { (groups: ArraySlice<UInt16>) in
            groups.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard !longest.isEmpty else { return hex(groups[...]) }
        return hex(groups[..<longest.lowerBound]) + "::" + hex(groups[longest.upperBound...])
    }
}
