internal import Glibc

/// What the system asks of the whole process.
package enum Signals {
    package enum Request: Sendable {
        /// SIGTERM or SIGINT.
        case stop
        /// SIGHUP: read what may have changed.
        case reload
    }

    /// Keeps these signals from ending the process. To be called before any thread is started:
    /// threads inherit it, and one that did not would take the signals.
    package static func hold() {
        var set = requested
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for the next one. Blocks the thread.
    package static func next() -> Request {
        var set = requested
        var signal: Int32 = 0
        while unsafe sigwait(&set, &signal) != 0 {}
        return signal == SIGHUP ? .reload : .stop
    }

    private static var requested: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for signal in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&set, signal) }
        return set
    }
}
