internal import CEvent

/// Interest in one descriptor, or none (-1), on a loop: calls back while the descriptor is ready,
/// and once for each `activate`.
///
/// Has one owner, who keeps `context` alive until the event is released, and releases it on the
/// loop's thread: then no callback can come any more, since callbacks come on that thread too.
@safe struct LoopEvent: ~Copyable {
    typealias Callback = @convention(c) (Int32, Int16, UnsafeMutableRawPointer?) -> Void

    enum Interest {
        /// Stays until removed.
        case reading
        /// Ends when it calls back.
        case writing

        fileprivate var flags: Int16 {
            switch self {
            case .reading: Int16(EV_READ | EV_PERSIST)
            case .writing: Int16(EV_WRITE)
            }
        }
    }

    private let loop: EventLoop
    private let event: OpaquePointer

    init(
        _ interest: Interest, in descriptor: Int32, on loop: EventLoop,
        context: UnsafeMutableRawPointer, _ callback: Callback
    ) {
        self.loop = loop
        guard let event = unsafe event_new(loop.base, descriptor, interest.flags, callback, context)
        else { preconditionFailure("libevent is out of memory") }
        unsafe self.event = event
    }

    deinit { unsafe event_free(event) }

    func add() {
        let result = unsafe event_add(event, nil)
        precondition(result == 0, "epoll refuses a descriptor that is open")
    }

    func remove() {
        unsafe event_del(event)
    }

    /// Calls back in this round of the loop or the next, never from within this call.
    func activate() {
        unsafe event_active(event, Int32(EV_WRITE), 1)
    }
}
