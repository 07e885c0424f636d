internal import CEvent
internal import Glibc
internal import World

/// One TCP connection, plain or under TLS.
///
/// What holds:
/// 1. Everything happens on the loop's thread; every entry checks that.
/// 2. No handler is called from within a call of the stream: what a call causes is told in a later
///    turn. So a handler may do anything in any callback, and its owner is never entered twice.
/// 3. The loop holds the stream from its making until it is `gone`; the events hold plain pointers
///    to it, and are released before the loop lets go of it. So a callback always finds it alive,
///    and whether anybody else still refers to it does not matter.
/// 4. `streamClosed` is called exactly once for a stream that was opened or asked for, nothing is
///    called after it, and the handler is then let go.
/// 5. Unsent bytes never exceed `byteCountUnsentMax`, unread ones `byteCountUnreadMax`.
///
/// Why not libevent's bufferevents: a handler is shown contiguous bytes, for which their chained
/// buffers would be copied together again at each arrival while a handler waits for more; and of a
/// handshake that fails or a stream that is cut off without a goodbye they tell too little to say
/// which it was.
///
/// `@unchecked Sendable` because of (1).
@safe final class SocketStream: ByteStream, LoopResident, @unchecked Sendable {
    private enum State {
        /// Looking for a way to the peer; `connector` is at work.
        case connecting
        /// In the TLS handshake.
        case shaking
        case open
        /// No more writes are taken and nothing more is shown; the rest is being sent.
        case flushing
        /// All is sent. What the peer still sends is thrown away until it hangs up too: closing
        /// with bytes unread would reset the connection and could destroy what we sent last.
        case lingering
        /// The handler is to be told in the next turn.
        case ended
        case gone
    }

    /// From this size on a write tries the socket at once, and copies only what is left.
    private static let byteCountDirectMin = 32 << 10

    let remote: Endpoint
    private(set) var peer = PeerName("")
    private(set) var peerKey: [UInt8] = []
    private let settings: StreamSettings
    private let loop: EventLoop
    /// Who accepted the stream; nil for one that was asked for.
    private var listener: SocketListener?
    private var handler: (any StreamHandler)?
    private var state: State
    /// Why it ends, from `flushing` on.
    private var reason = NetworkError.closed
    private var connector: SocketConnector?
    private var transfer: Transfer?
    private var readable: LoopEvent?
    /// Comes when the socket is writable, or when something is left to do: see (2).
    private var turn: LoopEvent?
    private var timer: (any LaneTimer)?
    private var lastActivity: Instant
    private var output: OutputQueue
    /// What the handler left lying.
    private var unread: [UInt8] = []
    private var isOpened = false
    private var isPaused = false
    /// The peer has said that it sends no more.
    private var isAtEnd = false
    private var wantsDrained = false
    /// The socket takes no more; its event will tell when it does.
    private var isBlocked = false
    /// A write failed: the peer may have left word why before it hung up.
    private var diedWriting = false
    /// In the next turn: show what is unread, and read what TLS holds back.
    private var wantsToRead = false

    /// Starts connecting.
    init(
        to endpoint: Endpoint, expecting expected: PeerName?, settings: StreamSettings,
        tls: TLSContext?, loop: EventLoop, handler: any StreamHandler
    ) {
        loop.checkIsolated()
        remote = endpoint
        self.settings = settings
        self.loop = loop
        self.handler = handler
        state = .connecting
        lastActivity = loop.clock.now()
        output = OutputQueue(buffers: loop.buffers)
        loop.adopt(self)
        listen(on: -1)
        arm(settings.connectTimeout)
        let connector = SocketConnector(endpoint, timeout: settings.connectTimeout, loop: loop) {
            [unowned self] result in
            self.connector = nil
            switch result {
            case .success(let descriptor):
                begin(
                    descriptor,
                    tls: tls?.session(on: descriptor, as: .client(expecting: expected)))
            case .failure(let error): end(error)
            }
        }
        self.connector = connector
        connector.start()
    }

    /// Takes over an accepted connection. Comes from a callback, so it may open at once.
    init(
        accepted descriptor: Int32, from remote: Endpoint, settings: StreamSettings,
        tls: TLSContext?, loop: EventLoop, listener: SocketListener
    ) {
        self.remote = remote
        self.settings = settings
        self.loop = loop
        self.listener = listener
        state = .connecting
        lastActivity = loop.clock.now()
        output = OutputQueue(buffers: loop.buffers)
        setSocketOptions(descriptor)
        loop.adopt(self)
        listen(on: descriptor)
        begin(descriptor, tls: tls?.session(on: descriptor, as: .server))
    }

    // MARK: What the owner calls

    var byteCountUnsent: Int { output.byteCount }
    var roundTrip: Duration? { transfer?.roundTrip }

    func hasRoom(for byteCount: Int) -> Bool {
        loop.checkIsolated()
        guard case .open = state else { return false }
        if byteCount <= settings.byteCountUnsentMax - output.byteCount { return true }
        wantsDrained = !output.isEmpty
        return false
    }

    func write(_ bytes: RawSpan) -> WriteOutcome {
        guard hasRoom(for: bytes.byteCount) else { return .refused }
        let wasEmpty = output.isEmpty
        var rest = bytes
        if bytes.byteCount >= Self.byteCountDirectMin && !isBlocked {
            rest = bytes.extracting(droppingFirst: sendDirectly(bytes))
            guard case .open = state else { return .refused }
        }
        output.append(rest)
        if wasEmpty && !output.isEmpty { turn?.activate() }
        guard output.byteCount >= settings.byteCountHighMark else { return .accepted }
        wantsDrained = true
        return .acceptedPause
    }

    func pauseReading() {
        loop.checkIsolated()
        isPaused = true
        if case .open = state { readable?.remove() }
    }

    func resumeReading() {
        loop.checkIsolated()
        guard case .open = state else { return isPaused = false }
        isPaused = false
        readable?.add()
        guard !unread.isEmpty || transfer?.hasMoreToRead ?? false else { return }
        wantsToRead = true
        turn?.activate()
    }

    func close() {
        loop.checkIsolated()
        switch state {
        case .open: flushAndEnd(.closed)
        case .connecting, .shaking: end(.closed)
        case .flushing, .lingering, .ended, .gone: break
        }
    }

    func abort() {
        loop.checkIsolated()
        transfer?.resetOnClose()
        end(.closed)
    }

    // MARK: Callbacks of the loop

    private func listen(on descriptor: Int32) {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        readable = unsafe LoopEvent(.reading, in: descriptor, on: loop, context: context) {
            _, _, context in
            // A strong reference for as long as this takes, since it may end with `gone`.
            let stream = unsafe Unmanaged<SocketStream>.fromOpaque(context!).takeUnretainedValue()
            stream.becameReadable()
        }
        turn = unsafe LoopEvent(.writing, in: descriptor, on: loop, context: context) {
            _, _, context in
            let stream = unsafe Unmanaged<SocketStream>.fromOpaque(context!).takeUnretainedValue()
            stream.turnCame()
        }
    }

    private func becameReadable() {
        switch state {
        case .shaking: shake()
        case .open:
            if isPaused {  // it was TLS that had to read before it could write
                readable?.remove()
            } else {
                receive()
            }
            if case .open = state, !output.isEmpty { flush() }
        case .flushing: flush()
        case .lingering: discard()
        case .connecting, .ended, .gone: break
        }
    }

    private func turnCame() {
        switch state {
        case .shaking: shake()
        case .open:
            if wantsToRead {
                wantsToRead = false
                showUnread()
                receive()
            }
            if case .open = state { flush() }
        case .flushing: flush()
        case .ended: finish()
        case .connecting, .lingering, .gone: break
        }
    }

    private func arm(_ delay: Duration) {
        if timer == nil { timer = loop.makeTimer { [unowned self] in timeCame() } }
        timer?.arm(after: delay)
    }

    private func timeCame() {
        switch state {
        case .connecting, .shaking: end(.timedOut(after: settings.connectTimeout))
        case .open:
            guard let limit = settings.idleTimeout else { return }
            let quiet = loop.clock.now() - lastActivity
            if quiet >= limit { end(.idle(for: limit)) } else { arm(limit - quiet) }
        case .flushing:
            transfer?.resetOnClose()
            end(.timedOut(after: settings.closeTimeout))
        case .lingering: end(reason)
        case .ended, .gone: break
        }
    }

    // MARK: Opening

    private func begin(_ descriptor: Int32, tls: TLSSession?) {
        if let time = settings.unacknowledgedMax { setUnacknowledgedMax(descriptor, time) }
        transfer = Transfer(descriptor: descriptor, tls: tls)
        if listener == nil { listen(on: descriptor) }
        guard tls != nil else { return open() }
        state = .shaking
        if listener != nil { arm(settings.connectTimeout) }
        readable?.add()
        shake()
    }

    private func shake() {
        switch transfer?.handshake() {
        case .moved: open()
        case .wantsRead, nil: break
        case .wantsWrite: turn?.add()
        case .ended: end(.closedByPeer)
        case .failed(let error):
            // The peer is to get the alert that says why.
            linger(error)
        }
    }

    private func open() {
        state = .open
        peer = transfer?.peer ?? peer
        peerKey = transfer?.peerKey ?? []
        lastActivity = loop.clock.now()
        if let limit = settings.idleTimeout { arm(limit) } else { timer = nil }
        readable?.add()
        isOpened = true
        if let listener {
            handler = listener.accept(self)
            if handler == nil { abort() }
        } else {
            handler?.streamOpened(self)
        }
        // The handshake may have read more than itself.
        if case .open = state, transfer?.hasMoreToRead ?? false {
            wantsToRead = true
            turn?.activate()
        }
    }

    // MARK: Reading

    private func receive() {
        guard case .open = state, !isPaused else { return }
        guard canTakeMore else {
            // Left where it was: its event would come again and again.
            readable?.remove()
            return
        }
        let space = unsafe loop.buffers.input.prefix(settings.byteCountUnreadMax - unread.count)
        switch unsafe transfer?.read(into: UnsafeMutableRawBufferPointer(rebasing: space)) {
        case .moved(let count):
            lastActivity = loop.clock.now()
            unsafe show(UnsafeRawBufferPointer(rebasing: space.prefix(count)))
        case .wantsRead, nil: break
        case .wantsWrite:
            wantsToRead = true
            turn?.add()
            return
        case .ended:
            isAtEnd = true
            flushAndEnd(.closedByPeer)
        case .failed(let error): end(error)
        }
        if case .open = state, !isPaused, transfer?.hasMoreToRead ?? false {
            wantsToRead = true
            turn?.activate()
        }
    }

    private func show(_ bytes: UnsafeRawBufferPointer) {
        if unread.isEmpty {
            let used = unsafe handler?.stream(self, received: bytes.bytes) ?? bytes.count
            precondition(0 <= used && used <= bytes.count, "a handler used what was not there")
            unsafe unread.append(contentsOf: bytes[used...])
        } else {
            unsafe unread.append(contentsOf: bytes)
            showUnread()
        }
        // (5) A handler that needs more than that before it uses any asks for it in vain; it
        // wants a larger bound, or to gather by itself.
        if !canTakeMore { readable?.remove() }
    }

    private func showUnread() {
        guard case .open = state, !isPaused, !unread.isEmpty else { return }
        // Taken out while the handler looks at it, so that removing needs no copy.
        var bytes = unread
        unread = []
        let used = unsafe handler?.stream(self, received: bytes.span.bytes) ?? bytes.count
        precondition(0 <= used && used <= bytes.count, "a handler used what was not there")
        bytes.removeFirst(used)
        // A burst's memory is given back.
        unread = bytes.isEmpty ? [] : bytes
    }

    private var canTakeMore: Bool { unread.count < settings.byteCountUnreadMax }

    // MARK: Writing

    /// Sends what lies in the queue until the socket takes no more.
    private func sendQueue() {
        while !output.isEmpty {
            guard let sent = moved(transfer?.write(output)) else { return }
            output.removeFirst(sent)
        }
    }

    /// Sends a large write past the queue; says how much of it the socket took.
    private func sendDirectly(_ bytes: RawSpan) -> Int {
        sendQueue()
        return unsafe bytes.withUnsafeBytes { bytes in
            var sent = 0
            while output.isEmpty && sent < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
                guard let step = unsafe moved(transfer?.write(rest)) else { break }
                sent += step
            }
            return sent
        }
    }

    /// How many bytes a step of writing moved, or nil after arranging for what comes instead.
    private func moved(_ step: TransferStep?) -> Int? {
        switch step {
        case .moved(let count):
            lastActivity = loop.clock.now()
            return count
        case .wantsWrite:
            isBlocked = true
            turn?.add()
        case .wantsRead:
            isBlocked = true
            readable?.add()
        case .ended, nil: end(.reset)
        case .failed(let error):
            diedWriting = true
            end(error)
        }
        return nil
    }

    private func flush() {
        isBlocked = false
        sendQueue()
        switch state {
        case .open:
            guard wantsDrained && output.byteCount <= settings.byteCountLowMark else { return }
            wantsDrained = false
            handler?.streamDrained(self)
        case .flushing:
            guard output.isEmpty else { return }
            linger(reason)
        case .connecting, .shaking, .lingering, .ended, .gone: break
        }
    }

    // MARK: Ending

    private func flushAndEnd(_ reason: NetworkError) {
        state = .flushing
        self.reason = reason
        readable?.remove()
        arm(settings.closeTimeout)
        turn?.activate()
    }

    /// Everything is sent, or is not to be.
    private func linger(_ reason: NetworkError) {
        self.reason = reason
        if case .wantsWrite = transfer?.end() {
            state = .flushing
            turn?.add()
            return
        }
        if isAtEnd { return end(reason) }
        if case .shaking = state { arm(settings.closeTimeout) }
        state = .lingering
        readable?.add()
    }

    private func discard() {
        switch unsafe transfer?.discard(into: loop.buffers.input) {
        case .moved, .wantsRead, .wantsWrite: break
        case .ended, nil: end(reason)
        case .failed(let error):
            // Whether the peer has read our last bytes is not known then.
            end(reason == .closed ? error : reason)
        }
    }

    /// Ends in the next turn; see (2).
    private func end(_ reason: NetworkError) {
        switch state {
        case .ended, .gone: return
        case .connecting, .shaking, .open, .flushing, .lingering: break
        }
        state = .ended
        self.reason = reason
        connector = nil
        readable?.remove()
        turn?.activate()
    }

    private func finish() {
        if diedWriting {
            reason = unsafe transfer?.lastWords(into: loop.buffers.input) ?? reason
        }
        let (handler, listener) = (handler, listener)
        release()
        listener?.ended(self, reason, isRefused: !isOpened)
        handler?.streamClosed(self, reason: reason)
        loop.dismiss(self)  // (3)
    }

    func loopStops() { release() }

    private func release() {
        state = .gone
        readable = nil
        turn = nil
        timer = nil
        connector = nil
        transfer = nil
        output = OutputQueue(buffers: loop.buffers)
        unread = []
        handler = nil
        listener = nil
    }
}
