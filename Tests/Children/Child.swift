internal import Glibc

/// A program of this package, run by a test that reads what it says and kills it.
package final class Child {
    private let process: pid_t
    private let output: Int32
    private var unread: [UInt8] = []

    package init(_ program: String, _ arguments: [String]) throws {
        // The programs of the package are built into the folder of its tests.
        let here = CommandLine.arguments[0]
        let folder = here.prefix(upTo: here.lastIndex(of: "/") ?? here.startIndex)
        let path = "\(folder)/\(program)"
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw CannotStart(path: path, code: errno) }
        // So that no other child of this process keeps the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        process = Self.spawn([path] + arguments, output: ends[1])
        close(ends[1])
        guard process > 0 else { throw CannotStart(path: path, code: errno) }
    }

    package struct CannotStart: Error { let path: String, code: Int32 }

    private static func spawn(_ words: [String], output: Int32) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawn(&process, words[0], &actions, nil, &arguments, environ)
        return code == 0 ? process : -1
    }

    deinit { close(output) }

    /// The next whole line; nil when the child has ended.
    package func readLine() -> String? {
        while true {
            if let end = unread.firstIndex(of: 10) {
                defer { unread.removeFirst(end + 1) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = unsafe read(output, &bytes, bytes.count)
            guard count > 0 else { return nil }
            unread += bytes[..<count]
        }
    }

    /// Returns what else it had said before it was gone.
    package func kill() -> [String] {
        _ = Glibc.kill(process, SIGKILL)
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return lines
    }
}
