internal import Glibc
internal import World

extension FileError {
    /// The error a system call has just reported for `path`.
    init(_ operation: String, _ path: String, code: Int32) {
        self.init(
            kind: Kind(code: code), operation: operation, path: path, reason: systemReason(code))
    }
}

extension FileError.Kind {
    fileprivate init(code: Int32) {
        switch code {
        case ENOENT: self = .notFound
        case EEXIST: self = .exists
        case EACCES, EPERM: self = .notPermitted
        // Too large a file is the answer of a limit (`ulimit -f`): a full disk of its own kind.
        case ENOSPC, EDQUOT, EFBIG: self = .full
        case EIO, ENXIO, ENODEV: self = .inputOutput
        // The kernel's "needs cleaning" and "bad message": checksums of ext4, XFS and Btrfs.
        case EUCLEAN, EBADMSG: self = .corrupt
        case EMFILE, ENFILE: self = .tooManyOpenFiles
        case EISDIR: self = .isFolder
        case ENOTDIR: self = .notFolder
        case ENOTEMPTY: self = .folderNotEmpty
        case EROFS: self = .readOnly
        default: self = .other(code: code)
        }
    }
}

/// Calls again while a signal interrupts, and gives the error code of a call that failed.
func uninterrupted<Result: FixedWidthInteger & SignedInteger>(
    _ call: () -> Result
) -> (result: Result, code: Int32) {
    while true {
        let result = call()
        guard result < 0 else { return (result, 0) }
        let code = errno
        if code != EINTR { return (result, code) }
    }
}
