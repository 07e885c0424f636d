internal import Glibc
package import World

/// Files that people give to a program, such as certificates: wherever they lie, and small enough
/// to be read whole.
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
}
