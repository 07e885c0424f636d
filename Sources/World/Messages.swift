/// Connections that carry messages between nodes. A message arrives whole or not at all; what is
/// sent again, and what comes late or twice, is decided above: the simulator loses, doubles and
/// reorders messages, though a real link does so only by ending.
///
/// As with streams, everything happens on the lane that was given, and no handler is called from
/// within a call of a link.
package protocol MessageNetwork: AnyObject, Sendable {
    func connect(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: LinkSettings,
        on lane: any Lane, handler: any LinkHandler
    ) -> any MessageLink

    func listen(
        at endpoint: Endpoint, settings: LinkSettings, on lane: any Lane,
        accept: @escaping @Sendable (any MessageLink) -> (any LinkHandler)?,
        refused: @escaping @Sendable (_ remote: Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> any Listener
}

package struct LinkSettings: Sendable {
    package var stream = StreamSettings()
    /// A longer message is refused by the sender, and ends the link at the receiver.
    package var byteCountMessageMax = 4 << 20

    package init() {}
}

package protocol MessageLink: AnyObject, Sendable {
    var peer: PeerName { get }
    /// SHA-256 of the public key that the peer has shown to hold; empty where links have none.
    var peerKey: [UInt8] { get }
    var remote: Endpoint { get }
    var byteCountUnsent: Int { get }
    /// As the system measures it; nil where it can't be told.
    var roundTrip: Duration? { get }

    /// Takes a copy of the message, which may lie in two parts so that a header needs no copy.
    /// Refused, too, when it is longer than `byteCountMessageMax`.
    func send(_ head: RawSpan, _ body: RawSpan) -> WriteOutcome
    /// Sends what was accepted, then ends. `linkClosed` follows.
    func close()
    func abort()
}

package protocol LinkHandler: AnyObject, Sendable {
    /// The link that was asked for is open. Not called for accepted links.
    func linkOpened(_ link: any MessageLink)
    func link(_ link: any MessageLink, received message: RawSpan)
    func linkDrained(_ link: any MessageLink)
    /// The last call for this link, and the only one for a connection that failed.
    func linkClosed(_ link: any MessageLink, reason: NetworkError)
}

extension MessageLink {
    package var peerKey: [UInt8] { [] }
    package var roundTrip: Duration? { nil }
}
