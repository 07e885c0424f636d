package import World

/// Message links over any streams, those of the system or others.
package final class LinkNetwork: MessageNetwork {
    typealias Accept = @Sendable (any MessageLink) -> (any LinkHandler)?
    typealias Refused = @Sendable (Endpoint, NetworkError) -> Void

    private let streams: any StreamNetwork

    package init(over streams: any StreamNetwork) {
        self.streams = streams
    }

    package func connect(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: LinkSettings,
        on lane: any Lane, handler: any LinkHandler
    ) -> any MessageLink {
        let link = StreamLink(
            remote: endpoint, settings: settings, lane: lane, origin: .asked(handler))
        link.use(
            streams.connect(
                to: endpoint, expecting: expected, settings: settings.streamWithRoom, on: lane,
                handler: link))
        return link
    }

    package func listen(
        at endpoint: Endpoint, settings: LinkSettings, on lane: any Lane,
        accept: @escaping @Sendable (any MessageLink) -> (any LinkHandler)?,
        refused: @escaping @Sendable (Endpoint, NetworkError) -> Void
    ) throws(NetworkError) -> any Listener {
        try streams.listen(
            at: endpoint, settings: settings.streamWithRoom, on: lane,
            accept: { stream in
                let link = StreamLink(
                    remote: stream.remote, settings: settings, lane: lane,
                    origin: .accepted(accept: accept, refused: refused))
                link.use(stream)
                link.streamOpened(stream)
                return link
            }, refused: refused)
    }
}

extension LinkSettings {
    /// On an empty link any message has room that is not too long.
    fileprivate var streamWithRoom: StreamSettings {
        var stream = stream
        stream.byteCountUnsentMax = max(
            stream.byteCountUnsentMax,
            FrameDecoder.preface.count + FrameDecoder.byteCountHeader + byteCountMessageMax)
        return stream
    }
}
