internal import CLinux
internal import Glibc
package import World

/// A folder of the operating system as a `FileSystem`. Nothing outside the folder can be named:
/// absolute paths and `..` are refused. Symbolic links are followed, so that an operator can put a
/// part of the data on another disk.
package final class SystemFiles: FileSystem {
    /// As in messages.
    private let root: String
    private let descriptor: Int32

    /// Opens a folder that exists.
    package init(root: String) throws(FileError) {
        _ = fileSizeSignalsAreIgnored
        let (descriptor, code) = uninterrupted {
            unsafe Glibc.open(root, O_DIRECTORY | O_CLOEXEC | O_RDONLY)
        }
        guard descriptor >= 0 else { throw FileError("open", root, code: code) }
        self.root = root
        self.descriptor = descriptor
    }

    deinit { Glibc.close(descriptor) }

    package func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any File {
        try check(path, "open")
        var flags = O_CLOEXEC | (mode.isReadOnly ? O_RDONLY : O_RDWR)
        switch mode.existence {
        case .mustExist: break
        case .mustBeNew: flags |= O_CREAT | O_EXCL
        case .createIfMissing: flags |= O_CREAT
        }
        let full = fullPath(path)
        if mode.isDirect {
            let (file, code) = openOnce(path, flags | Int32(open_direct))
            if file >= 0 { return try SystemFile(descriptor: file, path: full, isDirect: true) }
            // Some file systems (tmpfs, overlays) know no direct access. What is then read and
            // written is the same, only through the page cache.
            guard code == EINVAL else { throw FileError("open", full, code: code) }
            flags &= ~O_EXCL  // the attempt may have made the file
        }
        let (file, code) = openOnce(path, flags)
        guard file >= 0 else { throw FileError("open", full, code: code) }
        return try SystemFile(descriptor: file, path: full, isDirect: false)
    }

    private func openOnce(_ path: String, _ flags: Int32) -> (Int32, Int32) {
        uninterrupted { unsafe open_at(descriptor, path, flags, 0o600) }
    }

    package func makeFolder(_ path: String) throws(FileError) {
        try check(path, "make the folder")
        try done("make the folder", path) { unsafe mkdirat(descriptor, path, 0o700) }
    }

    package func list(_ folder: String) throws(FileError) -> [String] {
        try check(folder, "list")
        let opened = try openFolder(folder, "list")
        guard let stream = unsafe fdopendir(opened) else {
            let code = errno
            Glibc.close(opened)
            throw FileError("list", fullPath(folder), code: code)
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0  // the only way to tell the end from an error
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { text in
                    unsafe String(cString: text)
                }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw FileError("list", fullPath(folder), code: errno) }
        return names.sorted()
    }

    package func rename(_ source: String, to target: String) throws(FileError) {
        try check(source, "rename")
        try check(target, "rename to")
        try done("rename to \(fullPath(target)) what is", source) {
            unsafe renameat(descriptor, source, descriptor, target)
        }
    }

    package func remove(_ path: String) throws(FileError) {
        try check(path, "remove")
        let (result, code) = uninterrupted { unsafe unlinkat(descriptor, path, 0) }
        if result == 0 { return }
        guard code == EISDIR else { throw FileError("remove", fullPath(path), code: code) }
        try done("remove", path) { unsafe unlinkat(descriptor, path, AT_REMOVEDIR) }
    }

    package func syncFolder(_ path: String) throws(FileError) {
        try check(path, "sync the folder")
        let opened = try openFolder(path, "sync the folder")
        defer { Glibc.close(opened) }
        let (result, code) = uninterrupted { fsync(opened) }
        guard result == 0 else { throw FileError("sync the folder", fullPath(path), code: code) }
    }

    package func byteCountFree() throws(FileError) -> Int {
        checkMayBlock()
        var numbers = statvfs()
        let (result, code) = uninterrupted { unsafe fstatvfs(descriptor, &numbers) }
        guard result == 0 else { throw FileError("ask for free space of", root, code: code) }
        // Of the blocks that are free some belong to root alone (`f_bfree`).
        return Int(numbers.f_bavail) * Int(numbers.f_frsize)
    }

    // MARK: Paths

    /// A path is one or more names with `/` between them; "." is the root folder itself.
    private func check(_ path: String, _ operation: String) throws(FileError) {
        checkMayBlock()
        if path == "." { return }
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        guard isInside && !path.utf8.contains(0) else {
            throw FileError(
                kind: .notPermitted, operation: operation, path: path,
                reason: "the path does not stay inside \(root)")
        }
    }

    private func fullPath(_ path: String) -> String {
        path == "." ? root : "\(root)/\(path)"
    }

    private func openFolder(_ path: String, _ operation: String) throws(FileError) -> Int32 {
        let (opened, code) = openOnce(path, O_DIRECTORY | O_CLOEXEC | O_RDONLY)
        guard opened >= 0 else { throw FileError(operation, fullPath(path), code: code) }
        return opened
    }

    private func done(
        _ operation: String, _ path: String, _ call: () -> Int32
    ) throws(FileError) {
        let (result, code) = uninterrupted(call)
        guard result == 0 else { throw FileError(operation, fullPath(path), code: code) }
    }
}

/// Files block. On a loop that serves connections that is a bug of ours, and not one to find out
/// about from a slow disk.
func checkMayBlock() {
    precondition(EventLoop.current?.mayBlock ?? true, "files are for lanes that may block")
}

/// A file that would pass the limit on file sizes is an error to be returned, not a signal that
/// ends the process.
private let fileSizeSignalsAreIgnored: Void = {
    signal(SIGXFSZ, SIG_IGN)
}()
