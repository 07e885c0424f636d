/// Where to listen or connect: a name or an address, and a port.
package struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    /// Without the brackets of an IPv6 address.
    package let host: String
    /// 0 lets the system choose one when listening.
    package let port: UInt16

    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    package var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}

/// Who is at the other end, as proven by its certificate. Empty without TLS.
package struct PeerName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var description: String { text }
}

/// Connections that carry bytes. Everything happens on the lane that was given: `connect` and a
/// stream's methods are called there, and so are the handlers. No handler is ever called from
/// within a call of a stream; it may itself call anything. A stream stays open, whether or not
/// anybody refers to it, until it is closed or its peer or a timeout ends it.
package protocol StreamNetwork: AnyObject, Sendable {
    /// Starts connecting, and returns at once. `expected` is the name that the other side's
    /// certificate has to show; nil accepts any that the authority vouches for.
    func connect(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: StreamSettings,
        on lane: any Lane, handler: any StreamHandler
    ) -> any ByteStream

    /// `accept` is called for each stream once it is open (with TLS: once the peer is proven); it
    /// returns the stream's handler, or nil to abort it. `refused` is told, for the log, of each
    /// connection that ended before that, and why. May be called from anywhere.
    func listen(
        at endpoint: Endpoint, settings: StreamSettings, on lane: any Lane,
        accept: @escaping @Sendable (any ByteStream) -> (any StreamHandler)?,
        refused: @escaping @Sendable (_ remote: Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> any Listener
}

package struct StreamSettings: Sendable {
    /// From the start until the stream is open, looking up names and the TLS handshake included.
    package var connectTimeout: Duration = .seconds(5)
    /// The stream ends when the other machine has acknowledged nothing of what was sent for this
    /// long: its power may be gone. A program that is only slow is none of it: its system answers.
    /// Nil: as the system has it, a quarter of an hour.
    package var unacknowledgedMax: Duration? = nil
    /// Without a byte in either direction for this long, the stream ends. Nil: never.
    package var idleTimeout: Duration? = nil
    /// How long closing may take: sending what is unsent, and the peer's goodbye.
    package var closeTimeout: Duration = .seconds(5)
    /// With this many bytes unsent, writing asks for a pause; below the low mark `streamDrained`
    /// ends it.
    package var byteCountHighMark = 1 << 20
    package var byteCountLowMark = 256 << 10
    /// What would make more bytes than this unsent is refused.
    package var byteCountUnsentMax = 8 << 20
    /// What is read ahead of a handler that leaves bytes lying; then the socket is not read until
    /// `resumeReading`.
    package var byteCountUnreadMax = 1 << 20
    /// Connections that a listener holds at once; further ones are closed at once.
    package var connectionCountMax = 16_384

    package init() {}
}

package protocol Listener: AnyObject, Sendable {
    /// With the port that was really taken, where 0 was asked for.
    var endpoint: Endpoint { get }
    /// Accepts nothing more. Streams that are open stay so. May be called from anywhere.
    func close()
}

package enum WriteOutcome: Equatable, Sendable {
    case accepted
    /// Accepted; stop until `streamDrained`, since the peer reads more slowly than we write.
    case acceptedPause
    /// Not taken, no part of it: the bound on unsent bytes would be passed (then `streamDrained`
    /// tells when there is room), or the stream is not open.
    case refused
}

package protocol ByteStream: AnyObject, Sendable {
    /// Empty without TLS.
    var peer: PeerName { get }
    /// SHA-256 of the public key that the peer has shown to hold; empty without TLS.
    var peerKey: [UInt8] { get }
    var remote: Endpoint { get }
    var byteCountUnsent: Int { get }
    /// As the system measures it; nil where it can't be told.
    var roundTrip: Duration? { get }

    /// Whether a write of this size would be taken now. If not, and the stream is open,
    /// `streamDrained` tells when to ask again.
    func hasRoom(for byteCount: Int) -> Bool
    /// All or nothing. A write larger than `byteCountUnsentMax` is never taken.
    func write(_ bytes: RawSpan) -> WriteOutcome
    /// While paused the socket is not read, so that the peer is slowed down in its turn, and
    /// nobody notices whether it hangs up.
    func pauseReading()
    /// Shows what is unread again, too.
    func resumeReading()
    /// Sends what was accepted, then ends. Nothing more is shown; `streamClosed` follows.
    func close()
    /// Ends now, drops what is unsent, and lets the peer see that. `streamClosed` follows.
    func abort()
}

package protocol StreamHandler: AnyObject, Sendable {
    /// The stream that was asked for is open. Not called for accepted streams.
    func streamOpened(_ stream: any ByteStream)
    /// Returns how many bytes it has used up, from the start. The rest is shown again, together
    /// with what comes after it.
    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int
    func streamDrained(_ stream: any ByteStream)
    /// The last call for this stream, and the only one for a connection that failed.
    func streamClosed(_ stream: any ByteStream, reason: NetworkError)
}

/// Why a stream or link ended, or never came to be.
package enum NetworkError: Error, Equatable, Sendable, CustomStringConvertible {
    case closedByPeer
    /// We closed it ourselves.
    case closed
    case refused(Endpoint)
    case unreachable(Endpoint, reason: String)
    case unknownName(String)
    case timedOut(after: Duration)
    case idle(for: Duration)
    case reset
    /// The listener holds as many connections as it may.
    case tooManyConnections(countMax: Int)
    case addressInUse(Endpoint)
    case addressNotAvailable(Endpoint)
    case notPermitted(Endpoint)
    case tooManyOpenFiles
    case untrusted(TrustFailure)
    /// The other side broke off the handshake, as it does when it does not trust our certificate.
    case handshakeFailed(reason: String)
    /// What came was not of the protocol.
    case garbage(reason: String)
    case other(code: Int32, reason: String)

    package var description: String {
        switch self {
        case .closedByPeer: "the peer closed the connection"
        case .closed: "closed"
        case .refused(let endpoint): "nobody listens at \(endpoint)"
        case .unreachable(let endpoint, let reason): "cannot reach \(endpoint): \(reason)"
        case .unknownName(let name): "no address is known for the name \(name)"
        case .timedOut(let limit): "no answer within \(limit)"
        case .idle(let limit): "no byte for \(limit)"
        case .reset: "the connection was reset"
        case .tooManyConnections(let countMax):
            "\(countMax) connections are open, which is the limit; raise it or add a node"
        case .addressInUse(let endpoint):
            "\(endpoint) is in use by another process; stop it or choose another port"
        case .addressNotAvailable(let endpoint):
            "\(endpoint) is not an address of this machine"
        case .notPermitted(let endpoint):
            "may not listen at \(endpoint); ports below 1024 need a privilege"
        case .tooManyOpenFiles:
            "too many open files; raise the limit (ulimit -n, LimitNOFILE=)"
        case .untrusted(let failure): "\(failure)"
        case .handshakeFailed(let reason): "the TLS handshake failed: \(reason)"
        case .garbage(let reason): "not of the protocol: \(reason)"
        case .other(let code, let reason): "\(reason) (error \(code))"
        }
    }
}

/// Why a certificate was not accepted.
package enum TrustFailure: Error, Equatable, Sendable, CustomStringConvertible {
    case noCertificate
    case expired
    case notYetValid
    /// Signed by an authority other than this cluster's.
    case otherAuthority(reason: String)
    case otherPeer(expected: PeerName, shown: PeerName)
    case invalid(reason: String)

    package var description: String {
        switch self {
        case .noCertificate: "the peer showed no certificate"
        case .expired: "the peer's certificate has expired"
        case .notYetValid: "the peer's certificate is not valid yet; compare the clocks"
        case .otherAuthority(let reason):
            "the peer's certificate is not of this cluster's authority: \(reason)"
        case .otherPeer(let expected, let shown):
            "the peer is \(shown), not \(expected)"
        case .invalid(let reason): "the peer's certificate is not acceptable: \(reason)"
        }
    }
}

extension ByteStream {
    package var peerKey: [UInt8] { [] }
    package var roundTrip: Duration? { nil }
}
