internal import Glibc
internal import Platform

/// A process that ends when this one does, whatever ends it: the kernel kills it together with the
/// thread that made it, which is one that goes on to the end.
@MainActor final class Child {
    private static let nursery = Result { try EventLoop(name: "children", mayBlock: true) }

    let number: pid_t
    /// As `waitpid` gives it, once the process has ended.
    private var status: Int32?

    struct CannotStart: Error, CustomStringConvertible {
        let word: String
        let code: Int32
        var description: String {
            "cannot start \(word): \(unsafe String(cString: strerror(code))); apt-get install "
                + "util-linux, if setpriv is missing"
        }
    }

    /// What it says goes to the end of a file.
    init(_ words: [String], variables: [String], saysTo file: String) async throws {
        let nursery = try Self.nursery.get()
        let all = ["setpriv", "--pdeathsig", "KILL"] + words
        let made: Result<pid_t, CannotStart> = await withCheckedContinuation { made in
            nursery.run { made.resume(returning: Self.spawn(all, variables, saysTo: file)) }
        }
        number = try made.get()
    }

    private nonisolated static func spawn(
        _ words: [String], _ variables: [String], saysTo file: String
    ) -> Result<pid_t, CannotStart> {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(
            &actions, 1, file, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // A group of its own: ^C ends the run, which then looks at what there is.
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
        defer { unsafe environment.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawnp(
            &process, words[0], &actions, &attributes, &arguments, &environment)
        return code == 0 ? .success(process) : .failure(CannotStart(word: words[0], code: code))
    }

    /// Nil while it runs; 128 and more: ended by a signal.
    var exitCode: Int32? {
        if status == nil {
            var found: Int32 = 0
            if unsafe waitpid(number, &found, WNOHANG) == number { status = found }
        }
        return status.map { $0 & 0x7f == 0 ? $0 >> 8 & 0xff : 128 + $0 & 0x7f }
    }

    /// Does nothing to one that has ended.
    func signal(_ signal: Int32) {
        if exitCode == nil { _ = Glibc.kill(number, signal) }
    }

    /// Nil if it has not ended in time.
    func end(within time: Duration) async throws -> Int32? {
        let deadline = ContinuousClock.now + time
        while exitCode == nil, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(10))
        }
        return exitCode
    }

    func kill() async throws {
        signal(SIGKILL)
        _ = try await end(within: .seconds(10))
    }
}

/// A command that is run to its end.
@MainActor struct Tool {
    let code: Int32
    let output: String

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// What it said, together, is read back from `file`.
    init(
        _ words: [String], variables: [String] = [], within time: Duration = .seconds(30),
        saysTo file: String
    ) async throws {
        _ = unsafe unlink(file)
        let child = try await Child(words, variables: Tool.surroundings + variables, saysTo: file)
        guard let code = try await child.end(within: time) else {
            try await child.kill()
            throw Failed(description: "`\(words.joined(separator: " "))` has not ended in \(time)")
        }
        self.code = code
        output = Tool.text(of: file)
        _ = unsafe unlink(file)
    }

    /// As above, and has to succeed.
    static func run(
        _ words: [String], variables: [String] = [], within time: Duration = .seconds(30),
        saysTo file: String
    ) async throws -> String {
        let tool = try await Tool(words, variables: variables, within: time, saysTo: file)
        guard tool.code == 0 else {
            throw Failed(description: "`\(words.joined(separator: " "))`: \(tool.output)")
        }
        return tool.output
    }

    static var surroundings: [String] {
        ["PATH", "HOME", "LAB_NETWORK", "LOCAL_FOLDER"].compactMap { name in
            guard let value = unsafe getenv(name) else { return nil }
            return "\(name)=\(unsafe String(cString: value))"
        }
    }

    /// Where this program is.
    static var ownProgram: String? {
        var path = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &path, path.count)
        guard count > 0 else { return nil }
        return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func absolute(_ path: String) -> String {
        var folder = [CChar](repeating: 0, count: 4096)
        guard !path.hasPrefix("/"), unsafe getcwd(&folder, folder.count) != nil else { return path }
        let text = String(
            decoding: folder.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "\(text)/\(path)"
    }

    private static func text(of file: String) -> String {
        guard let opened = unsafe fopen(file, "re") else { return "" }
        defer { unsafe fclose(opened) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = unsafe fread(&bytes, 1, bytes.count, opened)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
