/// The part of a request line that says what is asked for: a path and perhaps a query. Kept as it
/// came, since decoding it as a whole would turn `%2F` inside a name into a separator.
package struct Target: Equatable, Sendable {
    package let text: String
    package let path: Substring
    package let query: Substring?

    /// Nil for bytes that don't belong into a request line.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        self.text = text
        if let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")) {
            path = text[..<mark]
            query = text[text.index(after: mark)...]
        } else {
            path = text[...]
            query = nil
        }
    }

    /// The decoded names between the slashes of the path. Empty ones at the end (`/dav/folder/`)
    /// and in the middle are left out; `.` and `..` are refused, so that no name walks up a tree.
    package func names() throws(HTTPError) -> [String] {
        var names: [String] = []
        for part in path.split(separator: "/") {
            let name = try decoded(part)
            if name == "." || name == ".." {
                throw .badRequest(
                    "bad_path", "the path has the name \(name) in it; send it resolved")
            }
            names.append(name)
        }
        return names
    }

    /// The value of the first item of that name in the query; empty for one without `=`.
    package func queryItem(_ name: String) throws(HTTPError) -> String? {
        for item in (query ?? "").split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard try decoded(parts[0], plusIsSpace: true) == name else { continue }
            return parts.count == 2 ? try decoded(parts[1], plusIsSpace: true) : ""
        }
        return nil
    }

    private func decoded(_ text: Substring, plusIsSpace: Bool = false) throws(HTTPError) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = hexDigit(rest.popFirst()), let low = hexDigit(rest.popFirst())
                else {
                    throw .badRequest(
                        "bad_encoding", "a % in \(self.text) is not followed by two hex digits")
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        guard let result = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .badRequest("bad_encoding", "\(self.text) is not UTF-8, or has a zero byte")
        }
        return result
    }
}

private func hexDigit(_ byte: UInt8?) -> UInt8? {
    guard let byte else { return nil }
    return switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
