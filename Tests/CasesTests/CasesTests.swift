import Cases
import Scripts
import Testing

private let packageFolder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
private let etcdCases = packageFolder + "/../shared/cases/etcd-raft"

@Suite struct CasesTests {
    @Test(arguments: [("quorum", 24), ("membership", 29), ("raft", 900)])
    func `our own scripts pass`(folder: String, caseCount: Int) throws {
        var lines: [String] = []
        let summary = try CasesCommand.run([packageFolder + "/Tests/Scripts/" + folder]) {
            lines.append($0)
        }
        #expect(lines == ["\(caseCount) passed, 0 failed"])
        #expect(summary.passedCount == caseCount)
        #expect(summary.failedCount == 0)
    }

    @Test(
        .enabled(if: (try? Script.files(at: etcdCases)) != nil, "skipped: no cases"))
    func `the scripts of etcd pass`() throws {
        var lines: [String] = []
        let summary = try CasesCommand.run([etcdCases]) { lines.append($0) }
        #expect(lines == ["\(summary.passedCount) passed, 0 failed"])
    }

    @Test func `a path that is missing is an error before anything runs`() {
        var lines: [String] = []
        #expect(throws: TextFileError.missing("/nowhere")) {
            try CasesCommand.run([packageFolder + "/Tests/Scripts", "/nowhere"]) {
                lines.append($0)
            }
        }
        #expect(lines == [])
    }

    @Test func `a configuration carries over within a script and not beyond`() throws {
        let text = "simple\nv1\n----\nvoters=(1)\n1: StateProbe match=0 next=1\n"
        let script = try Script(name: "s", text: text)
        for _ in 0..<2 {
            var runner = CaseRunner()
            #expect(script.run { runner.answer($0) } == [])
        }
    }

    @Test func `an answer that differs is reported with both`() throws {
        let script = try Script(name: "s", text: "vote cfg=(1) votes=(y)\n----\nVoteLost\n")
        var runner = CaseRunner()
        #expect(
            script.run { runner.answer($0) }.map(\.description) == [
                #"s:1: expected "VoteLost\n", got "VoteWon\n""#
            ])
    }
}
