import Glibc
import Journal
import Platform
import Testing
import World
import journal_writer

/// A process that writes to a real journal on a real file system is killed at random moments, again
/// and again. What it had reported is there, and what it wrote at the end is whole.
@Suite struct KillTests {
    @Test func `what a killed process had reported is there`() throws {
        try killAndCheck(roundCount: 25)
    }
}

@Suite struct KillSlowTests {
    @Test func `what a killed process had reported is there, hundreds of times`() throws {
        try killAndCheck(roundCount: 400)
    }
}

private func killAndCheck(roundCount: Int) throws {
    var template = Array("/var/tmp/cairn-test-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let files = try SystemFiles(root: folder)
    defer {
        for name in (try? files.list(WriterScript.folder)) ?? [] {
            try? files.remove("\(WriterScript.folder)/\(name)")
        }
        try? files.remove(WriterScript.folder)
        unsafe rmdir(folder)
    }
    var draws = Draws(seed: 1)
    var reported: UInt64 = 0
    for round in 0..<roundCount {
        let child = try Child(folder: folder)
        let lineCount = draws.below(60)
        for _ in 0..<lineCount { reported = try #require(child.readNumber()) }
        // Somewhere in the middle of what it does next.
        for _ in 0..<draws.below(200_000) { _ = draws.next() }
        reported = child.kill() ?? reported
        let last = try check(files, round)
        #expect(reported <= last, "round \(round)")
        #expect(last <= reported + 1, "round \(round): one batch is written at a time")
        reported = last
    }
    #expect(reported > 0)
}

/// Returns the number of the last batch that is there.
private func check(_ files: SystemFiles, _ round: Int) throws -> UInt64 {
    // Killed so early that there is no journal, it is made here; then there is nothing to check.
    let (journal, recovery) = try WriterScript.open(files)
    let last = WriterScript.lastNumber(in: recovery)
    #expect(!recovery.findings.contains { $0.isAlarming }, "round \(round): \(recovery.findings)")
    guard last > 0 else { return 0 }
    #expect(recovery.groups.map(\.hardState.group) == Array(WriterScript.groups))
    for group in recovery.groups {
        #expect(group.isVouched && group.lost.isEmpty && group.lastIndex == last)
        #expect(group.hardState.vote == last)
        let kept = WriterScript.keptCount
        #expect(group.baseIndex == (last > kept ? last - kept - 1 : 0))
        var index = group.baseIndex + 1
        while index <= last {
            let read = try journal.read(
                group: group.hardState.group, from: index, byteCountMax: 64 << 10)
            for entry in read.entries {
                #expect(entry.term == entry.index / 10 && UInt64(entry.kind) == entry.index % 5)
                let payload = WriterScript.payload(group.hardState.group, entry.index)
                #expect(entry.payload == payload, "round \(round), entry \(entry.index)")
            }
            try #require(!read.entries.isEmpty)
            index += UInt64(read.entries.count)
        }
    }
    return last
}

/// The writer, with a pipe to read what it reports.
private final class Child {
    private let process: pid_t
    private let output: Int32
    private var unread: [UInt8] = []

    init(folder: String) throws {
        // The programs of the package are built into the folder of its tests.
        let here = CommandLine.arguments[0]
        let program = here.prefix(upTo: here.lastIndex(of: "/") ?? here.startIndex)
        let path = "\(program)/journal-writer"
        var ends: [Int32] = [0, 0]
        let piped = unsafe pipe(&ends)
        try #require(piped == 0)
        // So that no other child of this process keeps the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        process = Self.spawn([path, folder], output: ends[1])
        close(ends[1])
        try #require(process > 0, "cannot start \(path)")
    }

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

    /// The next number; nil when the writer has ended.
    func readNumber() -> UInt64? {
        while true {
            if let end = unread.firstIndex(of: 10) {
                defer { unread.removeFirst(end + 1) }
                return UInt64(String(decoding: unread[..<end], as: UTF8.self))
            }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = unsafe read(output, &bytes, bytes.count)
            guard count > 0 else { return nil }
            unread += bytes[..<count]
        }
    }

    /// Returns the last number that the writer reported before it was gone, if there are any more.
    func kill() -> UInt64? {
        _ = Glibc.kill(process, SIGKILL)
        var last: UInt64?
        while let number = readNumber() { last = number }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return last
    }
}
