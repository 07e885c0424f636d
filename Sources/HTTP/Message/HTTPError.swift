/// An answer that says no: thrown by handlers, and given by the server itself. It reaches the
/// client as `{"error": {"code", "message", "details"}}`.
package struct HTTPError: Error, Equatable, Sendable, CustomStringConvertible {
    package let status: Int
    /// Stable, for programs: `body_too_large`.
    package let code: String
    /// For people: what failed, with which values, and what to do.
    package let message: String
    package let details: [String: String]

    package init(status: Int, code: String, message: String, details: [String: String] = [:]) {
        self.status = status
        self.code = code
        self.message = message
        self.details = details
    }

    package var description: String { "\(status) \(code): \(message)" }

    package var response: Response {
        var response = Response(status: status, body: .bytes(body))
        response.headers.append(HeaderField("Content-Type", "application/json"))
        if status == 503 { response.headers.append(HeaderField("Retry-After", "1")) }
        return response
    }

    /// Details in the order of their names, so that equal errors are equal bytes.
    var body: [UInt8] {
        let details = details.sorted { $0.key < $1.key }
            .map { "\(quoted($0.key)): \(quoted($0.value))" }.joined(separator: ", ")
        let text =
            "{\"error\": {\"code\": \(quoted(code)), \"message\": \(quoted(message)), "
            + "\"details\": {\(details)}}}\n"
        return Array(text.utf8)
    }
}

/// A JSON string.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\0"..<" ":
            let hex = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

extension HTTPError {
    static func badRequest(_ code: String, _ message: String) -> HTTPError {
        HTTPError(status: 400, code: code, message: message)
    }

    static let headerTimeout = HTTPError(
        status: 408, code: "request_timeout",
        message: "the request's header did not arrive in time; send it again")

    static let uploadTooSlow = HTTPError(
        status: 408, code: "upload_too_slow",
        message: "the body arrived too slowly; send it again, in smaller parts if need be")

    static func bodyTooLarge(byteCountMax: Int) -> HTTPError {
        HTTPError(
            status: 413, code: "body_too_large",
            message: "the body is larger than the \(byteCountMax) bytes that are taken here",
            details: ["byteCountMax": "\(byteCountMax)"])
    }

    static func headerTooLarge(byteCount: Int, byteCountMax: Int) -> HTTPError {
        HTTPError(
            status: 431, code: "header_too_large",
            message:
                "the header has \(byteCount) bytes, \(byteCountMax) are taken; send less of it",
            details: ["byteCount": "\(byteCount)", "byteCountMax": "\(byteCountMax)"])
    }

    static let internalError = HTTPError(
        status: 500, code: "internal", message: "the server failed; its log says why")

    static func tooManyConnections(_ countMax: Int) -> HTTPError {
        HTTPError(
            status: 503, code: "too_many_connections",
            message: "more than \(countMax) connections; try again later, or use another gateway")
    }

    static func tooManyConnectionsFromAddress(_ countMax: Int) -> HTTPError {
        HTTPError(
            status: 503, code: "too_many_connections_from_address",
            message: "more than \(countMax) connections from one address; close some of them")
    }

    static func tooManyRequests(_ countMax: Int) -> HTTPError {
        HTTPError(
            status: 503, code: "too_many_requests",
            message: "more than \(countMax) requests are being worked on; try again later")
    }
}

/// Why a body can't be read or written any more. Thrown into handlers; those that let it through
/// have nothing to answer, for there is nobody left to hear it.
package enum ConnectionError: Error, Equatable, Sendable {
    /// The client went away, or was sent away for breaking the protocol.
    case closed
    /// The client was sent away, since it moved less than the least rate.
    case tooSlow
    /// The server was stopped, and its time for finishing requests is over.
    case stopping
}
