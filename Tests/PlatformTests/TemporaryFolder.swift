import Glibc

/// A folder of a test's own, removed with all that is in it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/cairn-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Failure(code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        _ = runs("/bin/rm", "-rf", path)
    }

    struct Failure: Error { let code: Int32 }

    /// A file system of its own with little room. Nil where this process may not mount one.
    func smallDisk(byteCount: Int) -> SmallDisk? {
        SmallDisk(at: path, byteCount: byteCount)
    }
}

/// A tmpfs, there until released.
final class SmallDisk: Sendable {
    private let path: String

    fileprivate init?(at path: String, byteCount: Int) {
        self.path = path
        let isMounted = runs("/bin/mount", "-t", "tmpfs", "-o", "size=\(byteCount)", "tmpfs", path)
        if !isMounted { return nil }
    }

    deinit { _ = runs("/bin/umount", "-l", path) }
}

/// Runs a program to its end; whether it went well.
func runs(_ program: String, _ arguments: String...) -> Bool {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, program, nil, nil, &words, environ) == 0 else {
        return false
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status == 0
}
