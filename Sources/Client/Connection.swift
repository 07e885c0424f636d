internal import Platform
internal import Schema
internal import World

/// One link to one node: greets, and then carries requests and answers, each batch of them in a
/// frame. Calls its owner back on the loop.
///
/// `@unchecked Sendable`: used on the loop only.
final class Connection: LinkHandler, @unchecked Sendable {
    static let version: UInt32 = 1
    private static let byteCountFrameMax = 1 << 20
    /// Some five lost packets in a row. Whatever was under way is asked again elsewhere.
    private static let unacknowledgedMax = Duration.milliseconds(1500)

    let endpoint: Endpoint
    /// By which the node has to have let it in.
    let deadline: Instant
    private let secret: AccountSecret?
    private let isRecovering: Bool
    private let loop: EventLoop
    private let ended: (Connection, String) -> Void
    private let opened: (Connection, Result<ClientAccepted, ClientError>) -> Void
    private let answered: (ClientAnswer) -> Void
    private var link: (any MessageLink)?
    private var isOpen = false
    private var outgoing: [ClientRequest] = []
    private var byteCountOutgoing = 0
    private var isFlushDue = false
    private var coder = Coder()
    private var frame: [UInt8] = []

    init(
        to endpoint: Endpoint, over network: LinkNetwork, secret: AccountSecret?,
        isRecovering: Bool, deadline: Instant, on loop: EventLoop,
        opened: @escaping (Connection, Result<ClientAccepted, ClientError>) -> Void,
        answered: @escaping (ClientAnswer) -> Void,
        ended: @escaping (Connection, String) -> Void
    ) {
        self.endpoint = endpoint
        self.deadline = deadline
        self.secret = secret
        self.isRecovering = isRecovering
        self.loop = loop
        self.opened = opened
        self.answered = answered
        self.ended = ended
        var settings = LinkSettings()
        settings.stream.unacknowledgedMax = Self.unacknowledgedMax
        link = network.connect(
            to: endpoint, expecting: nil, settings: settings, on: loop, handler: self)
    }

    func abort() {
        link?.abort()
    }

    func close() {
        flush()
        link?.close()
    }

    /// What is sent in one turn of the loop goes out together.
    func send(_ request: ClientRequest) {
        outgoing.append(request)
        byteCountOutgoing += request.byteCountAbout
        if byteCountOutgoing >= Self.byteCountFrameMax || outgoing.count == 4096 { return flush() }
        guard !isFlushDue else { return }
        isFlushDue = true
        loop.run { [self] in flush() }
    }

    private func flush() {
        isFlushDue = false
        guard isOpen, !outgoing.isEmpty else { return }
        send(message: ClientRequests(requests: outgoing))
        outgoing.removeAll(keepingCapacity: true)
        byteCountOutgoing = 0
    }

    private func send(message: some Message) {
        frame.removeAll(keepingCapacity: true)
        do throws(SchemaError) { try coder.encode(message, into: &frame) } catch {
            preconditionFailure("limits are checked before: \(error)")
        }
        // A node that takes nothing for so long is no use.
        if unsafe link?.send(frame.span.bytes, RawSpan()) == .refused { link?.abort() }
    }

    // MARK: The link

    func linkOpened(_ link: any MessageLink) {
        send(
            message: ClientHello(
                versionMin: Self.version, versionMax: Self.version, secret: secret,
                software: "cairn", isRecovering: isRecovering ? true : nil))
    }

    func link(_ link: any MessageLink, received message: RawSpan) {
        do throws(SchemaError) {
            guard isOpen else {
                return welcome(try coder.decode(ClientWelcome.self, from: message))
            }
            for answer in try coder.decode(ClientAnswers.self, from: message).answers {
                answered(answer)
            }
        } catch {
            if !isOpen { opened(self, .failure(.malformed(endpoint))) }
            link.abort()
        }
    }

    private func welcome(_ welcome: ClientWelcome) {
        switch welcome.answer {
        case .accepted(let accepted):
            isOpen = true
            opened(self, .success(accepted))
            flush()
        case .refused(let failure):
            opened(self, .failure(.refused(failure)))
            link?.close()
        }
    }

    func linkDrained(_ link: any MessageLink) {}

    func linkClosed(_ link: any MessageLink, reason: NetworkError) {
        isOpen = false
        self.link = nil
        ended(self, "\(reason)")
    }
}

extension ClientRequest {
    fileprivate var byteCountAbout: Int {
        switch body {
        case .command(let command): 64 + command.operation.count
        case .read(let read): 64 + read.query.count
        case .page(let page): 256 + page.known.count
        default: 256
        }
    }
}
