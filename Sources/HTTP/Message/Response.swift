package struct HeaderField: Equatable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether it can be written without ending its line or looking like another field.
    var isValid: Bool {
        !name.isEmpty && name.utf8.allSatisfy(isTokenByte)
            && value.utf8.allSatisfy { $0 == 0x09 || (0x20...0x7E).contains($0) || $0 >= 0x80 }
    }
}

/// RFC 9110, section 5.6.2.
private func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
        UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        true
    default: false
    }
}

/// What a handler answers. The server adds Date, Content-Length or Transfer-Encoding, and
/// Connection; a handler that sets one of the latter three has a bug, which the client sees as 500.
package struct Response {
    package enum Body {
        case none
        case bytes([UInt8])
        /// `write` runs after the head is on its way, in the handler's isolation. It is cancelled
        /// when the client goes away. When it throws, or writes less than it promised, the
        /// connection is ended in such a way that the client notices. Not run for HEAD.
        case stream(byteCount: Int?, write: (ResponseWriter) async throws -> Void)
        case webSocket(WebSocketUpgrade)
    }

    package var status: Int
    package var headers: [HeaderField]
    package var body: Body

    package init(status: Int = 200, headers: [HeaderField] = [], body: Body = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    package static func text(_ text: String, status: Int = 200) -> Response {
        Response(
            status: status, headers: [HeaderField("Content-Type", "text/plain; charset=utf-8")],
            body: .bytes(Array(text.utf8)))
    }

    /// Streamed; without `byteCount` in chunks.
    package static func stream(
        status: Int = 200, headers: [HeaderField] = [], byteCount: Int? = nil,
        write: @escaping (ResponseWriter) async throws -> Void
    ) -> Response {
        precondition(byteCount ?? 0 >= 0)
        return Response(
            status: status, headers: headers, body: .stream(byteCount: byteCount, write: write))
    }

    /// Nil, or what makes it an answer that can't be sent.
    var problem: String? {
        if !(200...599).contains(status), !(status == 101 && isUpgrade) {
            return "the status \(status) is not a final one"
        }
        if status == 204 || status == 304, !hasNoBody { return "\(status) allows no body" }
        for field in headers {
            if !field.isValid {
                return "the header field \(field.name.debugDescription) has characters that a "
                    + "field can't have"
            }
            if Self.fieldsOfServer.contains(where: { equalsIgnoringCase($0, field.name) }) {
                return "the header field \(field.name) is set by the server"
            }
        }
        return nil
    }

    private static let fieldsOfServer = ["Content-Length", "Transfer-Encoding", "Connection"]

    private var hasNoBody: Bool {
        switch body {
        case .none: true
        case .bytes(let bytes): bytes.isEmpty
        case .stream, .webSocket: false
        }
    }

    private var isUpgrade: Bool {
        if case .webSocket = body { true } else { false }
    }
}

/// For ASCII, which is what names of fields and their tokens are.
func equalsIgnoringCase(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
    let (left, right) = (left.utf8, right.utf8)
    return left.count == right.count
        && zip(left, right).allSatisfy { lowercased($0) == lowercased($1) }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
