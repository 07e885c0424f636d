internal import Glibc
package import World

/// Keeps a folder for one process: a second one is refused for as long as this object lives. The
/// kernel lets go of the lock when the process ends, however it ends.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Makes the folder if it is missing; the one above it has to be there. Blocks.
    package init(folder: String) throws(FileError) {
        if unsafe mkdir(folder, 0o700) != 0, errno != EEXIST {
            throw FileError("make folder", folder, code: errno)
        }
        let path = folder + "/LOCK"
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw FileError("open", path, code: errno)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            guard code == EWOULDBLOCK else {
                throw FileError("lock", path, code: code)
            }
            throw FileError(
                kind: .other(code: code), operation: "lock", path: path,
                reason: "another process uses this folder; stop it, or choose another folder")
        }
    }

    deinit {
        close(descriptor)
    }
}
