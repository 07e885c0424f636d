internal import Glibc
package import World

/// Files that people give to a program, such as certificates, or that a program keeps for itself
/// beside its data: wherever they lie, and small enough to be read and written whole.
package enum SmallFile {
    private static let byteCountMax = 1 << 20

    /// At an absolute path or from the working folder. Blocks.
    package static func text(at path: String) throws(FileError) -> String {
        checkMayBlock()
        guard let file = unsafe fopen(path, "re") else {
            throw FileError("read", path, code: errno)
        }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: byteCountMax)
        let count = unsafe fread(&bytes, 1, bytes.count, file)
        guard unsafe ferror(file) == 0 else { throw FileError("read", path, code: errno) }
        guard count < byteCountMax else {
            throw FileError("read", path, code: EFBIG)
        }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// Puts `text` in the place of what the file held, all of it or nothing, readable by its owner
    /// only unless it is for all, and durable when this returns. Blocks.
    package static func write(
        _ text: String, to path: String, isForAll: Bool = false
    ) throws(FileError) {
        checkMayBlock()
        let draft = path + ".new"
        let mode: mode_t = isForAll ? 0o644 : 0o600
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileError("write", draft, code: errno) }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { bytes in
                unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError("write", draft, code: errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0 else { throw FileError("sync", draft, code: errno) }
        guard unsafe Glibc.rename(draft, path) == 0 else {
            throw FileError("write", path, code: errno)
        }
        try sync(folderOf: path)
    }

    private static func sync(folderOf path: String) throws(FileError) {
        let above = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let folder = unsafe open(above.isEmpty ? "/" : above, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileError("sync", above, code: errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw FileError("sync", above, code: errno) }
    }

    /// Of a file or a folder, within one folder or between two; durable in the first. Blocks.
    package static func rename(_ path: String, to new: String) throws(FileError) {
        checkMayBlock()
        guard unsafe Glibc.rename(path, new) == 0 else {
            throw FileError("rename", path, code: errno)
        }
        try sync(folderOf: path)
    }

    /// The names in a folder, sorted. Blocks.
    package static func names(in folder: String) throws(FileError) -> [String] {
        try SystemFiles(root: folder).list(".")
    }

    /// Makes a folder that only its owner can enter; one that is there stays. Blocks.
    package static func makeFolder(_ path: String) throws(FileError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw FileError("make folder", path, code: errno)
        }
    }
}
