internal import CMicroHTTPD
internal import Glibc
internal import Platform

/// The descriptor below a WebSocket, and how to let go of it.
///
/// Without TLS it is a duplicate of the connection's socket, and libmicrohttpd is told at once that
/// the upgrade is over: it frees all that it held for the connection, and its closing the original
/// leaves ours open. With TLS it is one end of a pair of sockets between which and the connection
/// libmicrohttpd goes on translating.
@safe final class WebSocketTransport {
    /// Negative if there was none to be had.
    let descriptor: Int32
    private var handle: OpaquePointer?
    private unowned let server: Server

    init(upgraded socket: Int32, handle: OpaquePointer, server: Server) {
        self.server = server
        if server.settings.certificate != nil {
            descriptor = socket
            unsafe self.handle = handle
        } else {
            descriptor = fcntl(socket, F_DUPFD_CLOEXEC, 0)
            unsafe end_upgrade(handle)
            server.runSoon()
        }
    }

    private var isClosed = false

    func close() {
        guard !isClosed else { return }
        isClosed = true
        if let handle = unsafe handle {
            // Closes the descriptor too, once what was written has gone out. One round sees that
            // we are done, the next, or one at a later sweep, that all is sent.
            unsafe end_upgrade(handle)
            server.runSoon()
            server.loop.run { [server] in server.runSoon() }
        } else if descriptor >= 0 {
            Glibc.close(descriptor)
        }
    }

    deinit { close() }
}
