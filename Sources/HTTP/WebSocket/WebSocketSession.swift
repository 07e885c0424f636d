internal import CWslay

/// What a session tells while it is given bytes.
package protocol WebSocketSessionDelegate: AnyObject {
    func session(received text: String)
    func session(received bytes: RawSpan)
}

/// The WebSocket protocol without a socket, as a server speaks it: bytes in, messages out, and the
/// other way round. wslay does the frames.
///
/// To use it: `receive` what came, then `fillOutput`, send some of `output` and `drop` it, until
/// `output` stays empty. `isOver` says when nothing more is to be sent or received.
///
/// What holds:
/// 1. wslay's context takes 9 KB, so it exists only while something is under way: bytes of an
///    unfinished frame or message, bytes to send, a close. `byteCountFramed == byteCountFed` says
///    that no byte of a begun frame is in it.
/// 2. A message is put together here, so that its memory is what has arrived of it and not what
///    its header claims, and fragments cost nothing beyond their bytes.
/// 3. `output` has at most `byteCountOutputMax` and a header or short body more.
///
/// Not thread-safe. Has one owner.
@safe package final class WebSocketSession {
    package static let byteCountOutputMax = 64 << 10
    /// What a queued message costs beyond its bytes.
    private static let byteCountOverhead = 128

    private let byteCountMessageMax: Int
    private var context: wslay_event_context_ptr?
    private var input: UnsafeRawBufferPointer = unsafe .init(start: nil, count: 0)
    private var delegate: (any WebSocketSessionDelegate)?
    private var isReceiving = false
    private var byteCountFed = 0
    private var byteCountFramed = 0
    private var byteCountFrame = 0
    private var isFrameOfMessage = false
    private var message: [UInt8] = []
    private var isInMessage = false
    private var isText = false
    private var isFinal = false
    private var isTooBig = false

    package private(set) var output: [UInt8] = []
    /// What the peer said when it closed; the code is `none` where it gave none.
    package private(set) var closeReceived: (code: WebSocketCloseCode, reason: String)?
    /// What we said, once it has gone to `output`.
    package private(set) var closeSent: WebSocketCloseCode?
    private var isClosing = false
    /// Ours, held back until what was accepted before it is in `output`: wslay would let it overtake.
    private var closeToSend: (code: WebSocketCloseCode, reason: [UInt8])?
    /// wslay gave up over a frame's header, and queued a close that doesn't say so.
    private var isGarbled = false

    package init(byteCountMessageMax: Int) {
        precondition(byteCountMessageMax >= 125, "a control frame's body must fit")
        self.byteCountMessageMax = byteCountMessageMax
    }

    deinit {
        unsafe wslay_event_context_free(context)
    }

    /// Whether an idle connection costs no more than this object.
    package var isAtRest: Bool { unsafe context == nil }

    package var isOpen: Bool { !isClosing && closeReceived == nil }

    /// Whether bytes of the peer still mean something.
    package var isReadable: Bool {
        guard let context = unsafe context else { return true }
        return unsafe wslay_event_want_read(context) != 0
    }

    package var byteCountUnsent: Int {
        guard let context = unsafe context, closeSent == nil else { return output.count }
        let queued = unsafe wslay_event_get_queued_msg_length(context)
        let count = unsafe wslay_event_get_queued_msg_count(context)
        return output.count + queued + count * Self.byteCountOverhead
    }

    // MARK: In

    package func receive(_ bytes: RawSpan, _ delegate: any WebSocketSessionDelegate) {
        guard isReadable, let context = unsafe makeContext() else { return }
        precondition(!isReceiving, "a session is not given bytes while it gives messages")
        isReceiving = true
        self.delegate = delegate
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe input = bytes
            if unsafe wslay_event_recv(context) != 0 {
                isGarbled = true
                unsafe wslay_event_shutdown_read(context)
            }
            unsafe input = .init(start: nil, count: 0)
        }
        self.delegate = nil
        isReceiving = false
        if isTooBig { close(.messageTooBig, reason: "more than \(byteCountMessageMax) bytes") }
        rest()
    }

    private func frameBegan(byteCount: Int, isFinal: Bool, opcode: UInt8) {
        byteCountFrame = byteCount
        byteCountFramed += 2 + 4 + (byteCount < 126 ? 0 : byteCount < 65536 ? 2 : 8)
        isFrameOfMessage = opcode < 8
        guard isFrameOfMessage else { return }
        self.isFinal = isFinal
        if opcode != UInt8(WSLAY_CONTINUATION_FRAME.rawValue) {
            isInMessage = true
            isText = opcode == UInt8(WSLAY_TEXT_FRAME.rawValue)
        }
    }

    private func frameBrought(_ bytes: UnsafeRawBufferPointer) {
        guard isFrameOfMessage, !isTooBig else { return }
        guard message.count + bytes.count <= byteCountMessageMax else {
            isTooBig = true
            message = []
            if let context = unsafe context { unsafe wslay_event_shutdown_read(context) }
            return
        }
        unsafe message.append(contentsOf: bytes)
    }

    private func frameEnded() {
        byteCountFramed += byteCountFrame
        guard isFrameOfMessage, isFinal, !isTooBig else { return }
        isInMessage = false
        let message = self.message
        self.message = []
        guard isOpen else { return }
        if isText {
            delegate?.session(received: String(decoding: message, as: UTF8.self))
        } else {
            unsafe delegate?.session(received: message.span.bytes)
        }
    }

    private func closeArrived(_ code: UInt16, _ reason: UnsafeRawBufferPointer) {
        closeReceived = (
            code == 0 ? .none : WebSocketCloseCode(code),
            unsafe String(decoding: reason, as: UTF8.self)
        )
    }

    // MARK: Out

    /// False once it is closing.
    package func send(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { unsafe send(WSLAY_TEXT_FRAME, UnsafeRawBufferPointer($0)) }
    }

    package func send(_ bytes: RawSpan) -> Bool {
        unsafe bytes.withUnsafeBytes { unsafe send(WSLAY_BINARY_FRAME, $0) }
    }

    package func ping() -> Bool {
        unsafe send(WSLAY_PING, .init(start: nil, count: 0))
    }

    private func send(_ opcode: wslay_opcode, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard isOpen, let context = unsafe makeContext() else { return false }
        var message = unsafe wslay_event_msg(
            opcode: UInt8(opcode.rawValue),
            msg: bytes.assumingMemoryBound(to: UInt8.self).baseAddress,
            msg_length: bytes.count)
        return unsafe wslay_event_queue_msg(context, &message) == 0
    }

    /// The peer's answer is `closeReceived`. Messages that are queued go first.
    package func close(_ code: WebSocketCloseCode, reason: String = "") {
        guard isOpen, unsafe makeContext() != nil else { return }
        isClosing = true
        // A control frame has room for 125 bytes, two of them for the code.
        var bytes: [UInt8] = []
        for scalar in reason.unicodeScalars {
            let more = Array(String(scalar).utf8)
            guard bytes.count + more.count <= 123 else { break }
            bytes += more
        }
        closeToSend = (code, bytes)
    }

    /// Moves what is queued to `output`, as much as it takes.
    package func fillOutput() {
        guard let context = unsafe context else { return }
        if unsafe wslay_event_want_write(context) != 0 { unsafe wslay_event_send(context) }
        if unsafe wslay_event_want_write(context) == 0, let (code, reason) = closeToSend.take() {
            unsafe wslay_event_queue_close(context, code.rawValue, reason, reason.count)
            unsafe wslay_event_send(context)
        }
        if closeSent == nil, unsafe wslay_event_get_close_sent(context) != 0 {
            closeSent = unsafe WebSocketCloseCode(wslay_event_get_status_code_sent(context))
            isClosing = true
            if isGarbled, closeSent == WebSocketCloseCode.none, output.suffix(2) == [0x88, 0] {
                closeSent = .protocolError
                output.replaceSubrange((output.count - 2)..., with: [0x88, 2, 0x03, 0xEA])
            }
        }
        rest()
    }

    /// The first bytes of `output` are sent.
    package func drop(_ count: Int) {
        if count == output.count {
            // The memory goes too: an idle connection keeps none.
            output = []
        } else {
            output.removeFirst(count)
        }
    }

    /// Nothing more will be sent, and what is received means nothing.
    package var isOver: Bool {
        closeSent != nil && output.isEmpty && (closeReceived != nil || !isReadable)
    }

    // MARK: wslay

    /// (1)
    private func rest() {
        guard let context = unsafe context, !isReceiving, byteCountFed == byteCountFramed,
            !isInMessage, isOpen, closeSent == nil,
            unsafe wslay_event_want_write(context) == 0, unsafe wslay_event_want_read(context) != 0
        else { return }
        unsafe wslay_event_context_free(context)
        unsafe self.context = nil
        byteCountFed = 0
        byteCountFramed = 0
    }

    private func makeContext() -> wslay_event_context_ptr? {
        if let context = unsafe context { return unsafe context }
        var callbacks = Self.callbacks
        // wslay's pointer is unretained: its context ends before the session.
        unsafe wslay_event_context_server_init(
            &context, &callbacks, Unmanaged.passUnretained(self).toOpaque())
        guard let context = unsafe context else { return nil }
        unsafe wslay_event_config_set_no_buffering(context, 1)
        unsafe wslay_event_config_set_max_recv_msg_length(context, UInt64(byteCountMessageMax))
        return unsafe context
    }

    private static func session(_ context: UnsafeMutableRawPointer?) -> WebSocketSession {
        unsafe Unmanaged<WebSocketSession>.fromOpaque(context!).takeUnretainedValue()
    }

    private static let callbacks = unsafe wslay_event_callbacks(
        recv_callback: { wslay, room, count, _, context in
            let session = unsafe session(context)
            let taken = min(count, unsafe session.input.count)
            guard taken > 0, let room = unsafe room else {
                unsafe wslay_event_set_error(wslay, WSLAY_ERR_WOULDBLOCK.rawValue)
                return -1
            }
            unsafe UnsafeMutableRawBufferPointer(start: room, count: taken)
                .copyMemory(from: .init(rebasing: session.input[..<taken]))
            unsafe session.input = .init(rebasing: session.input[taken...])
            session.byteCountFed += taken
            return taken
        },
        send_callback: { wslay, bytes, count, _, context in
            let session = unsafe session(context)
            let room = max(byteCountOutputMax - session.output.count, 0)
            // Headers and control frames' bodies are not cut.
            let taken = count <= 125 && room > 0 ? count : min(count, room)
            guard taken > 0 else {
                unsafe wslay_event_set_error(wslay, WSLAY_ERR_WOULDBLOCK.rawValue)
                return -1
            }
            unsafe session.output.append(
                contentsOf: UnsafeBufferPointer(start: bytes, count: taken))
            return taken
        },
        genmask_callback: nil,
        on_frame_recv_start_callback: { _, frame, context in
            let frame = unsafe frame!.pointee
            unsafe session(context).frameBegan(
                byteCount: Int(frame.payload_length), isFinal: frame.fin != 0, opcode: frame.opcode)
        },
        on_frame_recv_chunk_callback: { _, chunk, context in
            let chunk = unsafe chunk!.pointee
            unsafe session(context).frameBrought(
                UnsafeRawBufferPointer(start: chunk.data, count: chunk.data_length))
        },
        on_frame_recv_end_callback: { _, context in
            unsafe session(context).frameEnded()
        },
        on_msg_recv_callback: { _, message, context in
            let message = unsafe message!.pointee
            guard unsafe message.opcode == UInt8(WSLAY_CONNECTION_CLOSE.rawValue) else { return }
            let body = unsafe UnsafeRawBufferPointer(start: message.msg, count: message.msg_length)
            unsafe session(context).closeArrived(
                message.status_code, .init(rebasing: body.dropFirst(2)))
        })
}
