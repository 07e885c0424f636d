package import World

/// Streams over TCP: plain, or, given `tls`, only under TLS.
package final class SystemStreams: StreamNetwork {
    private let tls: TLS?

    package init(tls: TLS? = nil) {
        self.tls = tls
    }

    package func connect(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: StreamSettings,
        on lane: any Lane, handler: any StreamHandler
    ) -> any ByteStream {
        precondition(expected == nil || tls != nil, "without TLS nobody can be recognised")
        return SocketStream(
            to: endpoint, expecting: expected, settings: settings, tls: tls?.current,
            loop: loop(of: lane), handler: handler)
    }

    package func listen(
        at endpoint: Endpoint, settings: StreamSettings, on lane: any Lane,
        accept: @escaping @Sendable (any ByteStream) -> (any StreamHandler)?,
        refused: @escaping @Sendable (Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> any Listener {
        try SocketListener(
            at: endpoint, settings: settings, tls: tls, loop: loop(of: lane), accept: accept,
            refused: refused)
    }

    /// Whether this process could listen there.
    package static func requireFree(_ endpoint: Endpoint) throws(NetworkError) {
        try SocketListener.requireFree(endpoint)
    }

    private func loop(of lane: any Lane) -> EventLoop {
        guard let loop = lane as? EventLoop else {
            preconditionFailure("the system's streams live on the system's loops")
        }
        return loop
    }
}
