import Glibc
import Scenarios
import Testing

@Suite struct ScenariosSlowTests {
    // Code that is not optimised runs these sixty times as long as `make sim-check` does, which is
    // part of `make test` and has its hundreds of seeds.
    @Test(arguments: [Scenario.crashes, .network, .swarm])
    func `a brief run is clean, and the same again`(scenario: Scenario) {
        var plan = scenario.plan(seed: 2).brief
        plan.clients = [20, 20]
        let report = Run.report(of: plan)
        #expect(report.flaw == nil, "\(plan.text)")
        #expect(report.operationCount > 10)
        #expect(report.digest == Run.report(of: plan).digest)
        plan.seed += 1
        #expect(report.digest != Run.report(of: plan).digest)
    }

    @Test func `what once failed is kept with a word on what it was`() throws {
        let files = try Catalog(folder: "\(TestPlace.package)/Simulation/Scenarios/Regressions")
            .files
        #expect(!files.isEmpty)
        #expect(files.allSatisfy { $0.summary.count > 10 })
    }

    @Test func `a seed does the same in two processes that hash differently`() throws {
        let digests = try (0..<2).map { _ in
            try Program.output(of: "run", "--seeds", "1..1", "--brief", "--digests")
                .split(separator: "\n").first { $0.hasPrefix("1 ") }
        }
        #expect(digests[0] != nil && digests[0] == digests[1])
    }
}

enum TestPlace {
    /// The package's folder: two above this file's.
    static var package: String {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }
}

/// `cairn-sim`, as it was built beside the tests.
enum Program {
    struct Failed: Error {
        let status: Int32
    }

    static func output(of words: String...) throws -> String {
        let here = CommandLine.arguments[0]
        let folder = here.prefix(upTo: here.lastIndex(of: "/") ?? here.startIndex)
        var ends: [Int32] = [0, 0]
        let piped = unsafe pipe(&ends)
        try #require(piped == 0)
        // So that no other child of this process keeps the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        let path = "\(folder)/cairn-sim"
        var arguments = unsafe ([path] + words).map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawn(&process, path, &actions, nil, &arguments, environ)
        close(ends[1])
        defer { close(ends[0]) }
        try #require(code == 0, "cannot start \(path)")
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe read(ends[0], &buffer, buffer.count)
            guard count > 0 else { break }
            output += buffer[..<count]
        }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        guard status == 0 else { throw Failed(status: status) }
        return String(decoding: output, as: UTF8.self)
    }
}
