internal import Glibc
internal import World

/// The system's own words for an error code.
func systemReason(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
}

extension NetworkError {
    /// For codes that need no address to be explained.
    static func system(_ code: Int32) -> NetworkError {
        switch code {
        case EMFILE, ENFILE: .tooManyOpenFiles
        case ECONNRESET, EPIPE: .reset
        default: .other(code: code, reason: systemReason(code))
        }
    }
}

/// Writing to a socket that the peer has closed is an error to be returned, not a signal that
/// ends the process.
let brokenPipesAreIgnored: Void = {
    signal(SIGPIPE, SIG_IGN)
}()
