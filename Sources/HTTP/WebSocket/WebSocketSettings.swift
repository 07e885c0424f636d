package struct WebSocketSettings: Sendable {
    /// A longer message ends the WebSocket with 1009.
    package var byteCountMessageMax = 1 << 20
    /// With this many bytes unsent, sending asks for a pause; at a quarter of it
    /// `webSocketDrained` ends that.
    package var byteCountHighMark = 256 << 10
    /// With this many bytes unsent, sending is refused.
    package var byteCountUnsentMax = 2 << 20
    /// A peer that is silent for this long is asked whether it is there…
    package var pingInterval: Duration = .seconds(30)
    /// …and if it says nothing for this long, it is not.
    package var pongTimeout: Duration = .seconds(20)
    /// A peer that takes no byte for this long, while there are some for it, is dropped.
    package var sendTimeout: Duration = .seconds(30)
    /// How long the peer may take to answer our goodbye.
    package var closeTimeout: Duration = .seconds(5)

    package init() {}
}

/// Why a WebSocket ended; RFC 6455, section 7.4.
package struct WebSocketCloseCode: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: UInt16

    package init(_ rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let normal = WebSocketCloseCode(1000)
    package static let goingAway = WebSocketCloseCode(1001)
    package static let protocolError = WebSocketCloseCode(1002)
    /// The peer closed it and did not say why. Never sent.
    package static let none = WebSocketCloseCode(1005)
    /// The connection broke. Never sent.
    package static let abnormal = WebSocketCloseCode(1006)
    package static let notUTF8 = WebSocketCloseCode(1007)
    package static let policyViolation = WebSocketCloseCode(1008)
    package static let messageTooBig = WebSocketCloseCode(1009)
    package static let internalError = WebSocketCloseCode(1011)

    package var description: String { "\(rawValue)" }
}

/// Called on the server's loop.
package protocol WebSocketHandler: AnyObject, Sendable {
    func webSocketOpened(_ socket: WebSocket)
    func webSocket(_ socket: WebSocket, received text: String)
    func webSocket(_ socket: WebSocket, received bytes: RawSpan)
    /// What was unsent when sending asked for a pause is sent, for the most part.
    func webSocketDrained(_ socket: WebSocket)
    /// The last call for this WebSocket.
    func webSocketClosed(_ socket: WebSocket, _ code: WebSocketCloseCode, reason: String)
}
