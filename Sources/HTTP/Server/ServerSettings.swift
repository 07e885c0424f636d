/// What a server allows. Past each limit the client gets an answer that says so, or where there is
/// no way to answer, the end of its connection; and `ServerEvent` counts it.
package struct ServerSettings: Sendable {
    /// Further connections are answered 503 and closed.
    package var connectionCountMax = 16_384
    /// From one IPv4 address, or one IPv6 network of 64 bits. Leaves room for many users behind
    /// one proxy.
    package var connectionCountPerAddressMax = 4_096
    /// Requests that asynchronous handlers are working on; further ones are answered 503.
    package var requestCountMax = 4_096
    /// Request line and fields; more is answered 431. At most half of `byteCountConnection`.
    package var byteCountHeaderMax = 16 << 10
    /// A body that says it is larger, or turns out to be, is answered 413. Bodies are streamed, so
    /// this bounds what one request may bring, not memory.
    package var byteCountBodyMax = 64 << 30
    /// From accepting a connection to the end of its first header, TLS handshake included, and
    /// from a later request's first line to the end of its header.
    package var headerTimeout: Duration = .seconds(10)
    /// From the end of one answer to the header of the next request.
    package var idleTimeout: Duration = .seconds(75)
    /// Bytes a second. Who sends or takes less, while the server waits for nothing else, is sent
    /// away; `rateGrace` is how far behind it may fall.
    package var byteRateMin = 1024
    package var rateGrace: Duration = .seconds(10)
    /// What one connection holds outside of handlers: the header, and the part of a body that was
    /// read ahead. Above 32 KiB it is mapped for itself, and so given back to the system.
    package var byteCountConnection = 36 << 10
    /// Serves TLS with it. See `Server.replace(certificate:)`.
    package var certificate: Certificate? = nil
    /// Lets servers on other loops listen at the same port, each with a share of the connections.
    package var sharesPort = false
    package var webSocket = WebSocketSettings()

    package init() {}

    /// How often deadlines are looked at: each is met within a quarter of the shortest.
    var sweepInterval: Duration {
        let shortest =
            [
                headerTimeout, idleTimeout, rateGrace, webSocket.pingInterval,
                webSocket.pongTimeout,
                webSocket.sendTimeout, webSocket.closeTimeout,
            ].min() ?? .seconds(1)
        return min(max(shortest / 4, .milliseconds(5)), .seconds(1))
    }
}

/// What the people who run a server may want to count or read. Called on the loop.
package enum ServerEvent: Sendable, Equatable {
    case connectionAccepted
    case connectionRefused(code: String)
    /// Answered by the server itself.
    case requestRefused(code: String)
    /// Sent away for taking too long with what is named.
    case clientTooSlow(Slowness)
    /// The handler threw something else than an `HTTPError`, or answered what can't be sent.
    case handlerFailed(method: String, path: String, reason: String)
    case webSocketOpened
    case webSocketClosed(WebSocketCloseCode)
    /// In libmicrohttpd's words: bad requests, failed handshakes, and the like.
    case note(String)

    package enum Slowness: Sendable, Equatable {
        case header, idle, upload, download, webSocketPong, webSocketReading
    }
}
