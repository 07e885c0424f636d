package import Schema

extension RequestTrace {
    /// What is wrong with a text that is no `traceparent`.
    package struct Malformed: Error, CustomStringConvertible {
        package let description =
            "not a traceparent: those are 00-TRACE-SPAN-FLAGS, with 32, 16 and 2 hexadecimal digits"
    }

    /// As W3C's Trace Context writes it; nil for a trace that its owner does not record either.
    ///
    ///     00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
    package static func parsing(_ text: String) throws(Malformed) -> RequestTrace? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        // Later versions begin the same way, and may go on.
        guard parts.count >= 4, let version = number(parts[0], digitCount: 2), version != 0xff,
            version != 0 || parts.count == 4, parts[1].utf8.count == 32,
            let high = number(parts[1].prefix(16), digitCount: 16),
            let low = number(parts[1].dropFirst(16), digitCount: 16),
            let span = number(parts[2], digitCount: 16),
            let flags = number(parts[3], digitCount: 2), high | low != 0, span != 0
        else { throw Malformed() }
        return flags & 1 == 1 ? RequestTrace(high: high, low: low, span: span) : nil
    }

    /// Lower case only, and no sign.
    private static func number(_ text: Substring, digitCount: Int) -> UInt64? {
        let isHex = text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
        return isHex && text.utf8.count == digitCount ? UInt64(text, radix: 16) : nil
    }
}
