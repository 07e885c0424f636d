internal import Glibc
internal import World

/// What became of one attempt to move bytes without waiting.
enum TransferStep {
    case moved(Int)
    case wantsRead
    case wantsWrite
    /// The peer said that it sends no more.
    case ended
    case failed(NetworkError)
}

/// A connected socket, plain or under TLS. Owns the descriptor. Never waits.
@safe struct Transfer: ~Copyable {
    private static let partCountMax = 64

    let descriptor: Int32
    private let tls: TLSSession?

    init(descriptor: Int32, tls: TLSSession?) {
        self.descriptor = descriptor
        self.tls = tls
    }

    deinit { Glibc.close(descriptor) }

    /// Smoothed, as the kernel measures it.
    var roundTrip: Duration? {
        var info = tcp_info()
        var byteCount = socklen_t(MemoryLayout<tcp_info>.size)
        let code = unsafe getsockopt(
            descriptor, SOL_TCP, TCP_INFO, &info, &byteCount)
        return code == 0 && info.tcpi_rtt > 0 ? .microseconds(Int64(info.tcpi_rtt)) : nil
    }

    var isEncrypted: Bool { tls != nil }
    var peer: PeerName { tls?.peer ?? PeerName("") }
    var peerKey: [UInt8] { tls?.peerKey ?? [] }

    /// Whether there is more to read that the socket will not tell of.
    var hasMoreToRead: Bool { tls?.hasMoreToRead ?? false }

    /// `moved(0)` when the peers know each other.
    func handshake() -> TransferStep {
        tls?.handshake() ?? .moved(0)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> TransferStep {
        if let tls { return unsafe tls.read(into: buffer) }
        return unsafe readPlain(into: buffer)
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> TransferStep {
        if let tls { return unsafe tls.write(bytes) }
        let count = unsafe send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        return count >= 0 ? .moved(count) : refusal(errno, .wantsWrite)
    }

    func write(_ queue: borrowing OutputQueue) -> TransferStep {
        if let tls { return unsafe tls.write(queue.first) }
        let count = unsafe withUnsafeTemporaryAllocation(
            of: iovec.self, capacity: Self.partCountMax
        ) {
            unsafe writev(descriptor, $0.baseAddress, Int32(queue.fill($0)))
        }
        return count >= 0 ? .moved(count) : refusal(errno, .wantsWrite)
    }

    /// Tells the peer that nothing more comes: `moved(0)`, or what must be waited for first.
    func end() -> TransferStep {
        if let tls, case .wantsWrite = tls.end() { return .wantsWrite }
        shutdown(descriptor, Int32(SHUT_WR))
        return .moved(0)
    }

    /// Throws away what the peer still sends.
    func discard(into buffer: UnsafeMutableRawBufferPointer) -> TransferStep {
        unsafe readPlain(into: buffer)
    }

    /// Why the peer hung up, if it left word before a write failed.
    func lastWords(into buffer: UnsafeMutableRawBufferPointer) -> NetworkError? {
        guard let tls else { return nil }
        while true {
            switch unsafe tls.read(into: buffer) {
            case .moved: continue
            case .failed(let error): return error
            case .wantsRead, .wantsWrite, .ended: return nil
            }
        }
    }

    /// From here on closing throws away what is unsent, and tells the peer so: what it got must
    /// not look complete.
    func resetOnClose() {
        var option: (isOn: Int32, seconds: Int32) = (1, 0)  // a `linger` of C
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, 8)
    }

    private func readPlain(into buffer: UnsafeMutableRawBufferPointer) -> TransferStep {
        let count = unsafe recv(descriptor, buffer.baseAddress, buffer.count, 0)
        if count == 0 { return .ended }
        return count > 0 ? .moved(count) : refusal(errno, .wantsRead)
    }

    private func refusal(_ code: Int32, _ blocked: TransferStep) -> TransferStep {
        code == EAGAIN || code == EINTR ? blocked : .failed(.system(code))
    }
}
