internal import CMicroHTTPD

/// The answer that turns a connection into a WebSocket.
package struct WebSocketUpgrade {
    let handler: any WebSocketHandler
}

extension Response {
    /// Accepts a WebSocket, or throws the answer that says what is wrong with the handshake.
    ///
    /// A browser lets any page open a WebSocket with the user's cookies, and says in `Origin` whose
    /// page it is: `isAllowed` decides about that, and is not asked where there is none.
    /// `protocols` are the subprotocols that are spoken here, the best first; none means that a
    /// client may ask for what it likes and gets none.
    package static func webSocket(
        for request: Request, protocols: [String] = [],
        origin isAllowed: (String) -> Bool, handler: any WebSocketHandler
    ) throws(HTTPError) -> Response {
        guard request.method == "GET", !request.hasBody,
            has("websocket", in: request.header("Upgrade")),
            has("upgrade", in: request.header("Connection"))
        else {
            throw HTTPError(
                status: 426, code: "not_a_websocket",
                message: "this is a WebSocket; open it with a GET that asks for an upgrade")
        }
        guard request.header("Sec-WebSocket-Version") == "13" else {
            throw .badRequest("websocket_version", "only version 13 of WebSocket is spoken here")
        }
        guard let key = request.header("Sec-WebSocket-Key"), key.utf8.count == 24,
            key.utf8.suffix(2).elementsEqual("==".utf8)
        else {
            throw .badRequest("websocket_key", "Sec-WebSocket-Key is not 16 bytes in Base64")
        }
        if let origin = request.header("Origin"), !isAllowed(origin) {
            throw HTTPError(
                status: 403, code: "origin",
                message: "pages of \(origin) may not open WebSockets here; an admin can allow them")
        }
        var headers = [HeaderField("Sec-WebSocket-Accept", acceptance(of: key))]
        if !protocols.isEmpty, let asked = request.header("Sec-WebSocket-Protocol") {
            guard let chosen = protocols.first(where: { has($0, in: asked) }) else {
                throw .badRequest(
                    "websocket_protocol",
                    "none of the protocols \(asked) is spoken here; there are: "
                        + protocols.joined(separator: ", "))
            }
            headers.append(HeaderField("Sec-WebSocket-Protocol", chosen))
        }
        return Response(
            status: 101, headers: headers, body: .webSocket(WebSocketUpgrade(handler: handler)))
    }

    private static func has(_ token: String, in list: String?) -> Bool {
        (list ?? "").split(separator: ",").contains { item in
            let trimmed = item.drop { $0 == " " || $0 == "\t" }
            let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
            return end.map { equalsIgnoringCase(trimmed[...$0], token) } ?? false
        }
    }
}

/// RFC 6455, section 4.2.2. Not a secret: it shows that the server knows what a WebSocket is.
func acceptance(of key: String) -> String {
    let text = Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)
    var digest = [UInt8](repeating: 0, count: 20)
    let code = unsafe text.withUnsafeBytes { text in
        unsafe gnutls_hash_fast(GNUTLS_DIG_SHA1, text.baseAddress, text.count, &digest)
    }
    precondition(code == 0, "gnutls always has SHA-1 for other uses than signatures")
    return base64(digest)
}

private func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
        for index in 0..<4 {
            let letter = letters[Int(bits >> UInt32(18 - 6 * index) & 63)]
            result.append(index <= group.count ? letter : UInt8(ascii: "="))
        }
    }
    return String(decoding: result, as: UTF8.self)
}
