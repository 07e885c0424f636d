internal import Glibc
internal import Platform

/// On a disk, which /tmp often is not.
final class ScratchFolder {
    let path: String

    init() throws {
        var template = Array("/var/tmp/cairn-bench-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Failure(code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    private static func remove(_ path: String) {
        guard unsafe Glibc.remove(path) != 0, errno == ENOTEMPTY || errno == EEXIST else { return }
        let names = (try? SystemFiles(root: path).list(".")) ?? []
        for name in names { remove("\(path)/\(name)") }
        _ = unsafe Glibc.remove(path)
    }

    struct Failure: Error { let code: Int32 }
}
