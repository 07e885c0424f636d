internal import CEvent
internal import CLinux
internal import Glibc
internal import Synchronization
internal import World

/// A listening socket. Each connection it has accepted holds it, and is counted, until it is gone.
///
/// Held by the loop until it is closed. `@unchecked Sendable` because all but `close` happens on
/// the loop.
@safe final class SocketListener: Listener, LoopResident, @unchecked Sendable {
    /// Accepted in one turn of the loop, so that others have theirs.
    private static let turnCountMax = 64
    /// How long to wait for descriptors to become free. While there is nothing to accept with, the
    /// socket would call again and again.
    private static let exhaustedDelay = Duration.milliseconds(50)

    typealias Accept = @Sendable (any ByteStream) -> (any StreamHandler)?
    typealias Refused = @Sendable (Endpoint, NetworkError) -> Void

    let endpoint: Endpoint
    private let descriptor: Int32
    private let settings: StreamSettings
    private let loop: EventLoop
    private let tls: TLS?
    private let acceptStream: Accept
    private let refused: Refused
    private var event: LoopEvent?
    private var timer: (any LaneTimer)?
    private var connectionCount = 0
    private var isClosed = false

    init(
        at endpoint: Endpoint, settings: StreamSettings, tls: TLS?, loop: EventLoop,
        accept: @escaping Accept, refused: @escaping Refused
    ) throws(NetworkError) {
        let (descriptor, bound) = try Self.listeningSocket(at: endpoint)
        self.endpoint = bound
        self.descriptor = descriptor
        self.settings = settings
        self.loop = loop
        self.tls = tls
        self.acceptStream = accept
        self.refused = refused
        loop.run { self.start() }
    }

    deinit { Glibc.close(descriptor) }

    func close() {
        loop.run { self.stop() }
    }

    private func start() {
        loop.adopt(self)
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        event = unsafe LoopEvent(.reading, in: descriptor, on: loop, context: context) {
            _, _, context in
            let listener = unsafe Unmanaged<SocketListener>.fromOpaque(context!)
                .takeUnretainedValue()
            listener.acceptSome()
        }
        event?.add()
    }

    private func stop() {
        guard !isClosed else { return }
        isClosed = true
        loopStops()
        // Those who are connecting learn at once that nobody answers any more.
        shutdown(descriptor, Int32(SHUT_RDWR))
        loop.dismiss(self)
    }

    func loopStops() {
        event = nil
        timer = nil
    }

    private func acceptSome() {
        for _ in 0..<Self.turnCountMax where !isClosed {
            let (remote, accepted) = unsafe SocketAddress.filled {
                unsafe accept4(descriptor, $0, $1, socketFlags)
            }
            guard accepted >= 0 else { return acceptFailed(errno) }
            guard connectionCount < settings.connectionCountMax else {
                Glibc.close(accepted)
                refused(
                    remote.endpoint, .tooManyConnections(countMax: settings.connectionCountMax))
                continue
            }
            connectionCount += 1
            _ = SocketStream(
                accepted: accepted, from: remote.endpoint, settings: settings,
                tls: tls?.current, loop: loop, listener: self)
        }
    }

    private func acceptFailed(_ code: Int32) {
        switch code {
        case EMFILE, ENFILE, ENOBUFS, ENOMEM:
            refused(endpoint, .system(code))
            event?.remove()
            if timer == nil { timer = loop.makeTimer { [unowned self] in event?.add() } }
            timer?.arm(after: Self.exhaustedDelay)
        default: break  // nobody is waiting, or who waited has gone
        }
    }

    // MARK: What its streams tell

    func accept(_ stream: SocketStream) -> (any StreamHandler)? {
        isClosed ? nil : acceptStream(stream)
    }

    func ended(_ stream: SocketStream, _ reason: NetworkError, isRefused: Bool) {
        connectionCount -= 1
        if isRefused { refused(stream.remote, reason) }
    }

    // MARK: The socket

    static func requireFree(_ endpoint: Endpoint) throws(NetworkError) {
        Glibc.close(try listeningSocket(at: endpoint).0)
    }

    private static func listeningSocket(
        at endpoint: Endpoint
    ) throws(NetworkError) -> (Int32, Endpoint) {
        // Where to listen is this machine's own address, and looking names up would block.
        guard let address = SocketAddress(numeric: endpoint) else {
            throw .unknownName(endpoint.host)
        }
        let descriptor = socket(
            address.family, Int32(SOCK_STREAM.rawValue) | socketFlags, Int32(IPPROTO_TCP))
        guard descriptor >= 0 else { throw .system(errno) }
        var one: Int32 = 1
        // A restart must not wait for connections of the last run to be forgotten.
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, 4)
        guard unsafe address.withAddress({ unsafe bind(descriptor, $0, $1) }) == 0,
            listen(descriptor, SOMAXCONN) == 0
        else {
            let code = errno
            Glibc.close(descriptor)
            throw .listening(at: endpoint, code: code)
        }
        let (bound, _) = unsafe SocketAddress.filled { unsafe getsockname(descriptor, $0, $1) }
        return (descriptor, bound.endpoint)
    }
}

extension NetworkError {
    fileprivate static func listening(at endpoint: Endpoint, code: Int32) -> NetworkError {
        switch code {
        case EADDRINUSE: .addressInUse(endpoint)
        case EADDRNOTAVAIL: .addressNotAvailable(endpoint)
        case EACCES, EPERM: .notPermitted(endpoint)
        default: .system(code)
        }
    }
}
