internal import Glibc
internal import Platform

/// A socket that libmicrohttpd is done with, kept open until the client has read its answer and
/// hung up, or the time is over. What it still sends is thrown away.
///
/// `@unchecked Sendable`: used on the server's loop only.
final class Lingering: @unchecked Sendable {
    private let descriptor: Int32
    private unowned let server: Server
    private let until: UInt64
    private var watch: DescriptorWatch?
    private var byteCountLeft = 16 << 20

    /// Takes the descriptor over.
    init(_ descriptor: Int32, server: Server, until: UInt64) {
        self.descriptor = descriptor
        self.server = server
        self.until = until
        let watch = DescriptorWatch(descriptor: descriptor, on: server.loop) { [unowned self] _ in
            drain()
        }
        self.watch = watch
        watch.watch(for: .readable)
    }

    deinit {
        watch = nil
        close(descriptor)
    }

    func isOver(_ now: UInt64) -> Bool {
        watch == nil || until < now
    }

    private func drain() {
        let count = unsafe recv(
            descriptor, server.scratch.baseAddress, server.scratch.count,
            receiveFlags)
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        byteCountLeft -= max(count, 0)
        // The next sweep closes it.
        if count <= 0 || byteCountLeft <= 0 { watch = nil }
    }
}
