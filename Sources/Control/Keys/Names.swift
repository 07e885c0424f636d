internal import Schema

/// Names of nodes, zones, accounts and groups, and of domains: ASCII, in lower case, so that what
/// looks the same is the same. What people want to see stands in an account's display name.
enum Names {
    /// 1 to 63 letters, digits, ".", "_" and "-", with a letter or a digit first.
    static func checked(_ name: String) throws(Failure) -> String {
        let folded = lowercased(name)
        let isGood = folded.utf8.allSatisfy { isLetterOrDigit($0) || ".-_".utf8.contains($0) }
        guard isGood, folded.utf8.first.map(isLetterOrDigit) ?? false,
            folded.utf8.count <= ControlLimits.nameByteCountMax
        else {
            throw refusal(
                .nameMalformed, limit: UInt64(ControlLimits.nameByteCountMax), name: name)
        }
        return folded
    }

    /// Labels of letters, digits and "-" with dots between, at most 253 bytes.
    static func checked(domain: String) throws(Failure) -> String {
        let folded = lowercased(domain)
        let labels = folded.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isGood = labels.allSatisfy { label in
            label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
                && label.first.map(isLetterOrDigit) ?? false
                && label.last.map(isLetterOrDigit) ?? false && label.count <= 63
        }
        guard isGood, folded.utf8.count <= ControlLimits.domainByteCountMax else {
            throw refusal(.domainMalformed, name: domain)
        }
        return folded
    }

    /// Something, "@", and a domain; in ASCII, and without blanks. Its domain in lower case.
    static func checked(email: String) throws(Failure) -> String {
        guard let at = email.utf8.lastIndex(of: UInt8(ascii: "@")), at != email.startIndex,
            email.utf8[..<at].allSatisfy({ 0x21...0x7e ~= $0 && $0 != UInt8(ascii: "@") }),
            email.utf8.count <= ControlLimits.emailByteCountMax
        else { throw refusal(.emailMalformed, name: email) }
        let local = String(decoding: email.utf8[...at], as: UTF8.self)
        let domain = String(decoding: email.utf8[at...].dropFirst(), as: UTF8.self)
        do throws(Failure) {
            return local + (try checked(domain: domain))
        } catch {
            throw refusal(.emailMalformed, name: email)
        }
    }

    /// Of an address that was checked.
    static func domain(of email: String) -> String {
        String(email.split(separator: "@").last ?? "")
    }

    /// Any text without control characters.
    static func checked(display name: String) throws(Failure) -> String {
        let hasControls = name.unicodeScalars.contains {
            $0.value < 0x20 || 0x7f...0x9f ~= $0.value
        }
        guard !name.isEmpty, !hasControls else {
            throw refusal(.displayNameMalformed, name: name)
        }
        return name
    }

    static func lowercased(_ text: String) -> String {
        String(
            decoding: text.utf8.map { 0x41...0x5a ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        0x61...0x7a ~= byte || 0x30...0x39 ~= byte
    }
}
