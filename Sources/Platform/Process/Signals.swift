internal import Glibc

/// What the system asks of the whole process.
///
/// A handler passes each signal on through a pipe. Blocking them in all threads and waiting for
/// them in one would be simpler, but the runtime parks the main thread with every signal let in.
package enum Signals {
    package enum Request: Sendable {
        /// SIGTERM or SIGINT.
        case stop
        /// SIGHUP: read what may have changed.
        case reload
    }

    /// From the handler to `next`. Made by `hold`, before there is a handler.
    private static let pipe: (reading: Int32, writing: Int32) = {
        var ends: [Int32] = [-1, -1]
        let code = unsafe Glibc.pipe(&ends)
        precondition(code == 0, "a process that just started has descriptors left")
        // The handler must not wait: past a full pipe nobody needs one more signal.
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    /// Keeps these signals from ending the process: from now on `next` has them.
    package static func hold() {
        _ = pipe
        for signal in [SIGTERM, SIGINT, SIGHUP] {
            Glibc.signal(signal) { signal in
                var byte = UInt8(truncatingIfNeeded: signal)
                _ = unsafe write(Signals.pipe.writing, &byte, 1)
            }
        }
    }

    /// Waits for the next one. Blocks the thread.
    package static func next() -> Request {
        var byte: UInt8 = 0
        while unsafe read(pipe.reading, &byte, 1) != 1 {}
        return Int32(byte) == SIGHUP ? .reload : .stop
    }
}
