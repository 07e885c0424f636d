import Glibc

/// A file system of one megabyte in memory, for tests of a full disk. Only root may have one.
struct SmallDisk {
    private let path: String

    /// Nil where this is not allowed.
    init?(at path: String) {
        guard unsafe mkdir(path, 0o700) == 0,
            unsafe mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0
        else { return nil }
        self.path = path
    }

    func unmount() {
        unsafe umount2(path, Int32(MNT_DETACH))
    }
}
