internal import CEvent
internal import Glibc
internal import World

/// Finds the addresses of an endpoint and connects to the first that answers.
///
/// Its one owner keeps it until `done` is called or drops it to give up, both on the loop. `done`
/// is called once, and never from within `start`.
@safe final class SocketConnector: @unchecked Sendable {
    private let endpoint: Endpoint
    private let timeout: Duration
    private let loop: EventLoop
    private let done: (Result<Int32, NetworkError>) -> Void
    private var addresses: ArraySlice<SocketAddress> = []
    private var descriptor: Int32 = -1
    private var event: LoopEvent?
    /// Cuts an attempt short only if there is another address to try: the time for all of them is
    /// the owner's to watch.
    private var timer: (any LaneTimer)?

    /// `timeout` is shared out evenly between the addresses that are left.
    init(
        _ endpoint: Endpoint, timeout: Duration, loop: EventLoop,
        done: @escaping (Result<Int32, NetworkError>) -> Void
    ) {
        self.endpoint = endpoint
        self.timeout = timeout
        self.loop = loop
        self.done = done
    }

    deinit { dropDescriptor() }

    func start() {
        if let address = SocketAddress(numeric: endpoint) {
            addresses = [address]
            // Not at once, so that the caller is never called back from within its own call.
            loop.run { [weak self] in self?.attempt(after: nil) }
            return
        }
        NameResolver.shared.lookUp(endpoint, on: loop) { [weak self] result in
            guard let self else { return }
            switch result {
            case .success(let addresses):
                self.addresses = addresses[...]
                attempt(after: .unknownName(endpoint.host))
            case .failure(let error): done(.failure(error))
            }
        }
    }

    /// Tries the next address, or reports what the last one met.
    private func attempt(after error: NetworkError?) {
        dropDescriptor()
        guard let address = addresses.popFirst() else {
            return done(.failure(error ?? .unknownName(endpoint.host)))
        }
        descriptor = socket(
            address.family, Int32(SOCK_STREAM.rawValue) | socketFlags, Int32(IPPROTO_TCP))
        guard descriptor >= 0 else { return done(.failure(.system(errno))) }
        setSocketOptions(descriptor)
        let result = unsafe address.withAddress { unsafe connect(descriptor, $0, $1) }
        guard result == 0 || errno == EINPROGRESS || errno == EINTR else {
            return attempt(after: .connecting(to: endpoint, code: errno))
        }
        event = unsafe LoopEvent(
            .writing, in: descriptor, on: loop, context: Unmanaged.passUnretained(self).toOpaque()
        ) { _, _, context in
            // Taken as a strong reference: the owner may let go of the connector in the middle.
            let connector = unsafe Unmanaged<SocketConnector>.fromOpaque(context!)
                .takeUnretainedValue()
            connector.attemptEnded()
        }
        event?.add()
        armTimer()
    }

    private func armTimer() {
        guard !addresses.isEmpty else { return timer = nil }
        if timer == nil {
            timer = loop.makeTimer { [weak self] in
                guard let self else { return }
                attempt(after: .timedOut(after: timeout))
            }
        }
        timer?.arm(after: timeout / (addresses.count + 1))
    }

    private func attemptEnded() {
        var code: Int32 = 0
        var byteCount = socklen_t(MemoryLayout<Int32>.size)
        if unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &byteCount) != 0 {
            code = errno
        }
        // A connection to a free port of one's own machine can, by chance, come to meet itself.
        if code == 0 && isConnectedToItself { code = ECONNREFUSED }
        guard code == 0 else {
            return attempt(after: .connecting(to: endpoint, code: code))
        }
        timer = nil
        event = nil
        let descriptor = descriptor
        self.descriptor = -1
        done(.success(descriptor))
    }

    private var isConnectedToItself: Bool {
        let (own, ownResult) = unsafe SocketAddress.filled {
            unsafe getsockname(descriptor, $0, $1)
        }
        let (other, result) = unsafe SocketAddress.filled { unsafe getpeername(descriptor, $0, $1) }
        return ownResult == 0 && result == 0 && own.endpoint == other.endpoint
    }

    private func dropDescriptor() {
        event = nil
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }
}

/// For `socket` and `accept4`.
let socketFlags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

/// What every connection gets. None of it can fail in a way that matters.
func setSocketOptions(_ descriptor: Int32) {
    // We batch ourselves, so the kernel need not wait for more.
    set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
    // A peer whose machine is gone is noticed after 15 + 3 × 5 seconds of silence.
    set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
    set(descriptor, Int32(IPPROTO_TCP), TCP_KEEPIDLE, 15)
    set(descriptor, Int32(IPPROTO_TCP), TCP_KEEPINTVL, 5)
    set(descriptor, Int32(IPPROTO_TCP), TCP_KEEPCNT, 3)
}

func setUnacknowledgedMax(_ descriptor: Int32, _ time: Duration) {
    let milliseconds = Int32(clamping: time.nanoseconds / 1_000_000)
    set(descriptor, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, milliseconds)
}

private func set(_ descriptor: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    unsafe setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
}

extension NetworkError {
    fileprivate static func connecting(to endpoint: Endpoint, code: Int32) -> NetworkError {
        switch code {
        case ECONNREFUSED: .refused(endpoint)
        case EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, ETIMEDOUT, EADDRNOTAVAIL, EACCES,
            EPERM:
            .unreachable(endpoint, reason: systemReason(code))
        default: .system(code)
        }
    }
}
