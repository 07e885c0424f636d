internal import Glibc
package import Options

/// The process as a person or a script sees it: words in, data on standard output, talk on
/// standard error, an exit code.
package enum Terminal {
    package enum ExitCode: Int32, Sendable {
        case done = 0
        case failed = 1
        /// As `EX_USAGE` of sysexits.h. Also for a wrong configuration: whatever started the
        /// program need not try again before somebody has changed something.
        case wrongUsage = 64
    }

    /// Interprets the command line. Returns only when there is something to do.
    package static func start<Action>(_ program: Program<Action>) -> (Action, Settings) {
        switch program.interpret(surroundings) {
        case .action(let action, let settings): return (action, settings)
        case .answer(let text):
            put(text)
            exit(.done)
        case .refusal(let text):
            say(text)
            exit(.wrongUsage)
        }
    }

    /// Data, for standard output. Ends the process when it cannot be written: what reads a
    /// truncated answer must not take it for a whole one.
    package static func put(_ text: String) {
        guard let error = write(text, to: STDOUT_FILENO) else { return }
        say("cannot write to standard output: \(error)\n")
        exit(.failed)
    }

    /// Somebody looks at standard output, and not another program.
    package static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Talk, for standard error. There is nowhere to report its failure.
    package static func say(_ text: String) {
        _ = write(text, to: STDERR_FILENO)
    }

    package static func exit(_ code: ExitCode) -> Never {
        Glibc.exit(code.rawValue)
    }

    private static var surroundings: Surroundings {
        Surroundings(
            arguments: Array(CommandLine.arguments.dropFirst()), variables: variables,
            width: width, readFile: contents)
    }

    private static var variables: [String: String] {
        var variables: [String: String] = [:]
        // Nothing else runs yet: the table cannot change under this loop.
        var next = unsafe environ
        while let entry = unsafe next.pointee {
            let text = unsafe String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            unsafe next += 1
        }
        return variables
    }

    private static var width: Int {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    private static func contents(
        of path: String, byteCountMax: Int
    ) throws(Refusal) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Refusal(lastError) }
        defer { close(file) }
        // One more than is allowed, so that the reader notices what is too large.
        var bytes = [UInt8](repeating: 0, count: byteCountMax + 1)
        var count = 0
        while count < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if got == 0 { break }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw Refusal(lastError) }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func write(_ text: String, to file: Int32) -> String? {
        let bytes = Array(text.utf8)
        var count = 0
        while count < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(
                    file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { return lastError }
            count += put
        }
        return nil
    }

    private static var lastError: String {
        unsafe String(cString: strerror(errno))
    }
}
