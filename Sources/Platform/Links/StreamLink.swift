internal import World

/// A message link over a byte stream: see `FrameDecoder` for what travels.
///
/// Each side sends its preface as soon as the stream is open, and counts the link as open when the
/// other's has come. Under TLS 1.3 a client's handshake is done before the server has looked at
/// its certificate, so only this tells the client that it was accepted.
///
/// The stream holds the link as its handler until it has ended; that ends the circle.
/// `@unchecked Sendable` because everything happens on the stream's lane.
final class StreamLink: MessageLink, StreamHandler, @unchecked Sendable {
    /// Whom the opening and the failing of a link is told.
    enum Origin {
        case asked(any LinkHandler)
        case accepted(
            accept: LinkNetwork.Accept, refused: LinkNetwork.Refused)
    }

    let remote: Endpoint
    private let settings: LinkSettings
    private let origin: Origin
    private var stream: (any ByteStream)?
    private var handler: (any LinkHandler)?
    private var decoder: FrameDecoder
    private var isOpen = false
    private var wasOpen = false
    /// Why we ended the stream ourselves, which it knows nothing of.
    private var failure: NetworkError?
    private var timer: (any LaneTimer)?

    init(remote: Endpoint, settings: LinkSettings, lane: any Lane, origin: Origin) {
        self.remote = remote
        self.settings = settings
        self.origin = origin
        if case .asked(let handler) = origin { self.handler = handler }
        decoder = FrameDecoder(byteCountMessageMax: settings.byteCountMessageMax)
        timer = lane.makeTimer { [unowned self] in
            end(.timedOut(after: settings.stream.connectTimeout))
        }
    }

    /// Once, before anything is called.
    func use(_ stream: any ByteStream) {
        self.stream = stream
    }

    // MARK: What the owner calls

    var peer: PeerName { stream?.peer ?? PeerName("") }
    var peerKey: [UInt8] { stream?.peerKey ?? [] }

    var byteCountUnsent: Int { stream?.byteCountUnsent ?? 0 }
    var roundTrip: Duration? { stream?.roundTrip }

    func send(_ head: RawSpan, _ body: RawSpan) -> WriteOutcome {
        let byteCount = head.byteCount + body.byteCount
        guard isOpen, let stream, byteCount <= settings.byteCountMessageMax,
            stream.hasRoom(for: FrameDecoder.byteCountHeader + byteCount)
        else { return .refused }
        // There is room for all three, so only the end of the stream can refuse one of them, and
        // then what follows is refused too.
        var outcome = unsafe stream.write(FrameDecoder.header(byteCount: byteCount).span.bytes)
        if head.byteCount > 0 { outcome = stream.write(head) }
        if body.byteCount > 0 { outcome = stream.write(body) }
        return outcome
    }

    func close() {
        isOpen = false
        stream?.close()
    }

    func abort() {
        isOpen = false
        stream?.abort()
    }

    // MARK: What the stream tells

    func streamOpened(_ stream: any ByteStream) {
        timer?.arm(after: settings.stream.connectTimeout)
        let preface = FrameDecoder.preface
        _ = unsafe stream.write(preface.span.bytes)
    }

    func stream(_ stream: any ByteStream, received bytes: RawSpan) -> Int {
        do {
            try decoder.decode(bytes) { message in
                openOnce()
                guard isOpen else { return false }
                handler?.link(self, received: message)
                return isOpen
            }
            if decoder.hasPreface { openOnce() }
        } catch {
            end(.garbage(reason: error.description))
        }
        return bytes.byteCount
    }

    func streamDrained(_ stream: any ByteStream) {
        if isOpen { handler?.linkDrained(self) }
    }

    func streamClosed(_ stream: any ByteStream, reason: NetworkError) {
        isOpen = false
        timer = nil
        let handler = handler
        self.handler = nil
        switch origin {
        case .accepted(_, let refused) where !wasOpen: refused(remote, failure ?? reason)
        case .asked, .accepted: handler?.linkClosed(self, reason: failure ?? reason)
        }
    }

    private func openOnce() {
        guard !wasOpen && failure == nil else { return }
        wasOpen = true
        isOpen = true
        timer = nil
        switch origin {
        case .asked: handler?.linkOpened(self)
        case .accepted(let accept, _):
            handler = accept(self)
            if handler == nil { abort() }
        }
    }

    private func end(_ reason: NetworkError) {
        if failure == nil { failure = reason }
        abort()
    }
}
