internal import JSON
package import World

extension Endpoint {
    /// True when only this machine can reach it. A name other than `localhost` is taken to lead
    /// outside: what it resolves to can change after the check.
    package var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    init(parsing text: String) throws(Refusal) {
        let form = "must be HOST:PORT, such as 10.0.0.1:7400 or [::1]:7400"
        guard let colon = text.lastIndex(of: ":") else { throw Refusal(form) }
        var host = text[..<colon]
        if host.first == "[", host.last == "]" {
            host = host.dropFirst().dropLast()
            // A zone may follow the address: fe80::1%eth0.
            let address = host.prefix { $0 != "%" }
            guard Self.looksLikeIPv6(address), host.utf8.allSatisfy({ 0x21...0x7e ~= $0 })
            else { throw Refusal(form) }
        } else if Self.looksLikeIPv6(host) {
            throw Refusal(
                "an IPv6 address needs brackets before the port: [\(shown(String(host)))]:7400")
        } else {
            let excluded = ":[]/@\"',%".utf8
            guard !host.isEmpty,
                host.utf8.allSatisfy({ 0x21...0x7e ~= $0 && !excluded.contains($0) })
            else { throw Refusal(form) }
        }
        let digits = text[text.index(after: colon)...]
        guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let port = UInt16(digits)
        else { throw Refusal("the port must be 0 to 65535; " + form) }
        self.init(host: String(host), port: port)
    }

    private static func looksLikeIPv6(_ host: Substring) -> Bool {
        host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
}

extension Kind<Endpoint> {
    package static var endpoint: Kind {
        Kind(
            "HOST:PORT", noun: "HOST:PORT",
            parse: { text throws(Refusal) in try Endpoint(parsing: text) },
            write: { JSONValue(.string($0.description)) })
    }
}
