internal import CMicroHTTPD
internal import Glibc
package import Platform
package import World

/// The HTTP/1.1 server: libmicrohttpd's protocol engine on one of our event loops.
///
/// To use it: `start`, then `stop(within:)` before the loop is stopped and the last reference is
/// gone. Several servers may share a port, one to a loop (`sharesPort`).
///
/// libmicrohttpd has no thread of its own here: its epoll descriptor is watched by the loop, and
/// `MHD_run` does one round whenever that is readable. All of this module runs on that one thread.
///
/// What holds:
/// 1. libmicrohttpd's context pointer is the server, unretained: the daemon ends before the server.
/// 2. `now` is read once a round, and is the only clock of all deadlines, which a timer looks at in
///    turn: a busy server makes no system call for them.
/// 3. Whatever arrives is taken in only when there is somebody to take it. There is no queue here
///    that a client could fill.
///
/// `@unchecked Sendable`: used on the loop only, which every method checks or hops to.
@safe package final class Server: @unchecked Sendable {
    package let loop: EventLoop
    package let settings: ServerSettings
    /// With the port that was really taken.
    package let endpoint: Endpoint

    /// Nanoseconds of the loop's clock when the present round began (2).
    private(set) var now: UInt64
    let limits: Limits
    private(set) var isStopping = false
    private let handler: any RequestHandler
    private let reportEvent: @Sendable (ServerEvent) -> Void
    private let listener: Int32
    private var daemon: OpaquePointer?
    private let log: UnsafeMutablePointer<daemon_log>
    private var watch: DescriptorWatch?
    private var isRoundDue = false
    private var sweepTimer: (any LaneTimer)?
    private var connections: [Connection] = []
    private var webSockets: [WebSocket] = []
    private var lingering: [Lingering] = []
    /// Connections and WebSockets. One that is upgraded counts once, though with TLS it is both.
    private var openCount = 0
    private var openCountOfAddress: [AddressKey: Int] = [:]
    private var requestCount = 0
    private var certificate: Certificate?
    /// Replaced, but perhaps still used by a handshake; each with the time when that can't be.
    private var certificatesBefore: [(Certificate, until: UInt64)] = []
    private var stopped: [CheckedContinuation<Void, Never>] = []
    /// Where sockets are read into, one after the other.
    let scratch: UnsafeMutableRawBufferPointer

    /// The settings' durations, in nanoseconds.
    struct Limits {
        let header, idle, grace: UInt64
        let byteRateMin: UInt64

        init(_ settings: ServerSettings) {
            header = UInt64(settings.headerTimeout.nanoseconds)
            idle = UInt64(settings.idleTimeout.nanoseconds)
            grace = UInt64(settings.rateGrace.nanoseconds)
            byteRateMin = UInt64(settings.byteRateMin)
        }

        /// What the slowest client that is put up with takes for so many bytes.
        func time(for byteCount: Int) -> UInt64 {
            UInt64(byteCount) * 1_000_000_000 / byteRateMin
        }
    }

    /// Listens from when this returns.
    package static func start(
        at endpoint: Endpoint, settings: ServerSettings = ServerSettings(),
        handler: any RequestHandler, on loop: EventLoop,
        report: @escaping @Sendable (ServerEvent) -> Void = { _ in }
    ) async throws(NetworkError) -> Server {
        let server = try Server(
            at: endpoint, settings: settings, handler: handler, on: loop, report: report)
        let failure = await withCheckedContinuation { continuation in
            loop.run { continuation.resume(returning: server.startDaemon()) }
        }
        if let failure { throw failure }
        return server
    }

    private init(
        at endpoint: Endpoint, settings: ServerSettings, handler: any RequestHandler,
        on loop: EventLoop, report: @escaping @Sendable (ServerEvent) -> Void
    ) throws(NetworkError) {
        precondition(settings.byteCountHeaderMax * 2 <= settings.byteCountConnection)
        precondition(settings.byteRateMin > 0 && settings.webSocket.byteCountMessageMax >= 125)
        (listener, self.endpoint) = try listen(at: endpoint, sharesPort: settings.sharesPort)
        self.settings = settings
        self.handler = handler
        self.loop = loop
        reportEvent = report
        limits = Limits(settings)
        certificate = settings.certificate
        now = loop.clock.now().nanoseconds
        unsafe scratch = .allocate(byteCount: 16 << 10, alignment: 16)
        unsafe log = .allocate(capacity: 1)
    }

    deinit {
        precondition(unsafe daemon == nil, "stop a server before letting go of it")
        unsafe scratch.deallocate()
        unsafe log.deallocate()
    }

    func report(_ event: ServerEvent) {
        reportEvent(event)
    }

    // MARK: Daemon

    private func startDaemon() -> NetworkError? {
        let settings = settings
        // Room above the limit, so that those beyond it can be told.
        let countMax = UInt32(settings.connectionCountMax + 64)
        unsafe "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:%SERVER_PRECEDENCE".withCString {
            priorities in
            unsafe log.initialize(
                to: daemon_log(
                    context: Unmanaged.passUnretained(self).toOpaque(), note: Self.note))
            var arguments = unsafe daemon_arguments()
            unsafe arguments.context = Unmanaged.passUnretained(self).toOpaque()  // (1)
            unsafe arguments.handle = Self.step
            unsafe arguments.request_line = Self.requestLine
            unsafe arguments.completed = Self.completed
            unsafe arguments.connection = Self.connectionChanged
            // Targets are decoded by us, name by name.
            unsafe arguments.unescape = { _, _, text in unsafe strlen(text!) }
            unsafe arguments.log = log
            if settings.certificate != nil { unsafe arguments.certificate = Self.showCertificate }
            unsafe arguments.priorities = unsafe priorities
            unsafe arguments.socket = listener
            unsafe arguments.connection_count_max = countMax
            unsafe arguments.byte_count_connection = settings.byteCountConnection
            unsafe daemon = start_daemon(&arguments)
        }
        guard let daemon = unsafe daemon else {
            let code = errno
            close(listener)
            return .other(code: code, reason: "libmicrohttpd does not start")
        }
        let watch = unsafe DescriptorWatch(
            descriptor: daemon_epoll_descriptor(daemon), on: loop
        ) { [unowned self] _ in runDaemon() }
        self.watch = watch
        watch.watch(for: .readable)
        sweepTimer = loop.makeTimer { [unowned self] in sweep() }
        sweepTimer?.arm(after: settings.sweepInterval)
        // The first round is what makes it listen.
        runDaemon()
        return nil
    }

    /// One round, or more while libmicrohttpd says that it has something at hand that no
    /// descriptor will tell of.
    private func runDaemon() {
        now = loop.clock.now().nanoseconds
        for _ in 0..<8 {
            guard let daemon = unsafe daemon else { return }
            unsafe MHD_run(daemon)
            var milliseconds: UInt64 = 0
            guard unsafe MHD_get_timeout(daemon, &milliseconds) == .YES else { return }
        }
        // Others on this loop have their turn first.
        runSoon()
    }

    /// For what no descriptor tells libmicrohttpd: without threads of its own it has nothing to
    /// wake itself with when a connection is resumed. However many are, one round does.
    func runSoon() {
        guard !isRoundDue else { return }
        isRoundDue = true
        loop.run { [weak self] in
            self?.isRoundDue = false
            self?.runDaemon()
        }
    }

    // MARK: Callbacks. All come on the loop, from within `MHD_run` or `MHD_stop_daemon`.

    private static func server(_ context: UnsafeMutableRawPointer?) -> Server {
        unsafe Unmanaged<Server>.fromOpaque(context!).takeUnretainedValue()
    }

    private static func connection(_ handle: OpaquePointer?) -> Connection? {
        guard let context = unsafe connection_context(handle) else { return nil }
        return unsafe Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
    }

    private static let connectionChanged: MHD_NotifyConnectionCallback = {
        context, handle, slot, change in
        let server = unsafe server(context)
        if change == .CONNECTION_NOTIFY_STARTED {
            let connection = unsafe Connection(handle: handle!, server: server)
            unsafe slot!.pointee = Unmanaged.passRetained(connection).toOpaque()
            server.add(connection)
        } else if let held = unsafe slot!.pointee {
            unsafe slot!.pointee = nil
            let connection = unsafe Unmanaged<Connection>.fromOpaque(held).takeRetainedValue()
            server.remove(connection)
        }
    }

    private static let requestLine:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
        ) -> UnsafeMutableRawPointer? = { _, line, handle in
            guard let connection = unsafe connection(handle) else { return nil }
            unsafe connection.receive(line: line!)
            // Becomes the context of the request, and saves `step` a look-up.
            return unsafe Unmanaged.passUnretained(connection).toOpaque()
        }

    private static let step: MHD_AccessHandlerCallback = {
        _, _, _, method, version, bytes, byteCount, slot in
        guard let context = unsafe slot!.pointee else { return .NO }
        let connection = unsafe Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
        let count = unsafe byteCount!.pointee
        var taken = 0
        let goesOn = unsafe connection.step(
            method: method!, isHTTP11: strcmp(version!, "HTTP/1.1") == 0,
            bytes: UnsafeRawBufferPointer(start: bytes, count: count),
            taken: &taken)
        unsafe byteCount!.pointee = count - taken
        return goesOn ? .YES : .NO
    }

    private static let completed: MHD_RequestCompletedCallback = { _, _, slot, code in
        guard let context = unsafe slot!.pointee else { return }
        unsafe slot!.pointee = nil
        let connection = unsafe Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue()
        connection.requestEnded(isAnswered: code == .REQUEST_TERMINATED_COMPLETED_OK)
    }

    static let upgraded: MHD_UpgradeHandler = { _, _, context, extra, extraCount, socket, handle in
        let connection = unsafe Unmanaged<Connection>.fromOpaque(context!).takeUnretainedValue()
        let extra = unsafe Array(UnsafeRawBufferPointer(start: extra, count: extraCount))
        let transport = unsafe WebSocketTransport(
            upgraded: socket, handle: handle!, server: connection.server)
        connection.upgraded(transport, extra: extra)
    }

    private static let showCertificate:
        @convention(c) (
            gnutls_session_t?, UnsafePointer<gnutls_datum_t>?, Int32,
            UnsafePointer<gnutls_pk_algorithm_t>?, Int32,
            UnsafeMutablePointer<UnsafeMutablePointer<gnutls_pcert_st>?>?,
            UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<gnutls_privkey_t?>?
        ) -> Int32 = { session, _, _, _, _, chain, count, key in
            guard let handle = unsafe gnutls_session_get_ptr(session),
                let certificate = unsafe connection(OpaquePointer(handle))?.server.certificate
            else { return -1 }
            unsafe certificate.show(chain!, count!, key!)
            return 0
        }

    private static let note:
        @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = {
            context, text in
            let words = unsafe String(cString: text!)
            unsafe server(context).report(
                .note(words.split(separator: "\n").joined(separator: " ")))
        }

    // MARK: Connections

    private func add(_ connection: Connection) {
        connection.position = connections.count
        connections.append(connection)
        openCount += 1
        openCountOfAddress[connection.address, default: 0] += 1
        let countMax = settings.connectionCountMax
        let perAddressMax = settings.connectionCountPerAddressMax
        if isStopping {
            connection.end(.stopping)
        } else if openCount > countMax {
            refuse(connection, .tooManyConnections(countMax))
        } else if openCountOfAddress[connection.address, default: 0] > perAddressMax {
            refuse(connection, .tooManyConnectionsFromAddress(perAddressMax))
        } else {
            report(.connectionAccepted)
        }
    }

    private func refuse(_ connection: Connection, _ error: HTTPError) {
        report(.connectionRefused(code: error.code))
        connection.refuse(error)
    }

    private func remove(_ connection: Connection) {
        connection.gone()
        let last = connections.removeLast()
        if last !== connection {
            connections[connection.position] = last
            last.position = connection.position
        }
        if !connection.isUpgraded { release(connection.address) }
        finishStopping()
    }

    private func release(_ address: AddressKey) {
        openCount -= 1
        guard let count = openCountOfAddress[address] else { return }
        openCountOfAddress[address] = count > 1 ? count - 1 : nil
    }

    // MARK: Requests

    func ask(_ request: Request) {
        handler.assumeIsolated { handler in
            do {
                if let answer = try handler.answer(request) {
                    request.answer = answer
                    guard case .stream = answer.body else { return }
                }
            } catch {
                request.answer = request.connection?.response(to: error, request)
                return
            }
            guard requestCount < settings.requestCountMax else {
                report(.requestRefused(code: "too_many_requests"))
                request.answer = HTTPError.tooManyRequests(settings.requestCountMax).response
                return
            }
            requestCount += 1
            request.run(handler.start(request), countedBy: self)
        }
    }

    func taskEnded() {
        requestCount -= 1
        finishStopping()
    }

    // MARK: WebSockets

    func open(
        _ upgrade: WebSocketUpgrade, _ transport: WebSocketTransport, address: AddressKey,
        extra: [UInt8]
    ) -> WebSocket {
        let socket = WebSocket(
            server: self, transport: transport, handler: upgrade.handler, address: address)
        socket.position = webSockets.count
        webSockets.append(socket)
        report(.webSocketOpened)
        // Its handler is called from outside of libmicrohttpd.
        loop.run { socket.start(extra: extra) }
        return socket
    }

    func closed(_ socket: WebSocket, _ code: WebSocketCloseCode) {
        let last = webSockets.removeLast()
        if last !== socket {
            webSockets[socket.position] = last
            last.position = socket.position
        }
        release(socket.address)
        report(.webSocketClosed(code))
        finishStopping()
    }

    // MARK: Deadlines

    private func sweep() {
        now = loop.clock.now().nanoseconds
        // Backwards, since ending one may take it off the list and put the last in its place.
        for index in connections.indices.reversed() where index < connections.count {
            if connections[index].deadline < now { connections[index].clientIsTooSlow() }
        }
        for index in webSockets.indices.reversed() where index < webSockets.count {
            webSockets[index].sweep()
        }
        lingering.removeAll { $0.isOver(now) }
        certificatesBefore.removeAll { $0.until < now }
        noticeThoseGone()
        // What libmicrohttpd is to do without an event that says so.
        runSoon()
        sweepTimer?.arm(after: settings.sweepInterval)
    }

    /// While a connection is suspended libmicrohttpd doesn't look at its socket, and of one that
    /// became a WebSocket over TLS it doesn't pass on that the client hung up. One call asks the
    /// system whose client has gone meanwhile. A client that only ends its side of the connection
    /// and goes on listening can't be told from one that is gone, and is taken for that.
    private func noticeThoseGone() {
        let unseen = connections.filter { $0.isSuspended || $0.isUpgraded }
        guard !unseen.isEmpty else { return }
        var descriptors = unseen.map(\.pollDescriptor)
        guard unsafe poll(&descriptors, nfds_t(descriptors.count), 0) > 0 else { return }
        for (index, connection) in unseen.enumerated() {
            if descriptors[index].revents != 0 { connection.clientIsGone() }
        }
    }

    /// A client that is still sending when it has been answered would lose the answer if the socket
    /// were closed under its hands: the system answers bytes for a closed socket with a reset.
    func linger(_ descriptor: Int32) {
        guard lingering.count < 256, !isStopping else { return }
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { return }
        lingering.append(Lingering(copy, server: self, until: now + limits.grace))
    }

    // MARK: Certificate

    /// Shown to all who connect from now on; those connected notice nothing.
    package func replace(certificate: Certificate) async {
        precondition(settings.certificate != nil, "the server was started without TLS")
        await withCheckedContinuation { continuation in
            loop.run { [self] in
                now = loop.clock.now().nanoseconds
                if let before = self.certificate {
                    certificatesBefore.append((before, until: now + 2 * limits.header))
                }
                self.certificate = certificate
                continuation.resume()
            }
        }
    }

    // MARK: Stop

    /// Accepts nothing more, lets requests end and says goodbye to WebSockets (1001); what is not
    /// done within `time` is broken off. Handlers of broken-off requests are cancelled, and not
    /// waited for. May be called again, to wait too.
    package func stop(within time: Duration) async {
        await withCheckedContinuation { continuation in
            loop.run { [self] in beginStopping(time, continuation) }
        }
    }

    private func beginStopping(_ time: Duration, _ continuation: CheckedContinuation<Void, Never>) {
        guard unsafe daemon != nil else { return continuation.resume() }
        stopped.append(continuation)
        guard !isStopping else { return }
        isStopping = true
        unsafe MHD_quiesce_daemon(daemon)
        close(listener)
        for connection in connections where connection.request == nil { connection.end(.stopping) }
        for socket in webSockets { socket.close(.goingAway, reason: "the server stops") }
        lingering.removeAll()
        stopTimer = loop.makeTimer { [unowned self] in breakOff() }
        stopTimer?.arm(after: time)
        finishStopping()
    }

    private var stopTimer: (any LaneTimer)?
    private var isBreakingOff = false

    private func breakOff() {
        isBreakingOff = true
        for connection in connections { connection.end(.stopping) }
        for socket in webSockets.reversed() { socket.abort() }
        finishStopping()
    }

    /// libmicrohttpd must not be stopped from within its own callback, nor with suspended
    /// connections: so not before all of them have gone.
    private func finishStopping() {
        guard isStopping, connections.isEmpty, webSockets.isEmpty, unsafe daemon != nil,
            requestCount == 0 || isBreakingOff
        else { return }
        loop.run { [self] in
            guard connections.isEmpty, webSockets.isEmpty, let daemon = unsafe daemon else {
                return
            }
            watch = nil
            sweepTimer = nil
            stopTimer = nil
            unsafe MHD_stop_daemon(daemon)
            unsafe self.daemon = nil
            for continuation in stopped { continuation.resume() }
            stopped.removeAll()
        }
    }
}
