import Options
import Testing

@Suite struct HelpTests {
    @Test(
        arguments: [
            ("help", ["--help"], 80), ("help-group", ["admin", "-h"], 80),
            ("help-arguments", ["help", "admin", "node", "drain"], 80),
            ("help-keys", ["store", "--count", "bad", "--help"], 80),
            ("help-keys-wide", ["help", "store"], 300),
            ("help-keys-narrow", ["help", "store"], 20),
        ] as [(String, [String], Int)])
    func `help is as it was agreed on`(_ name: String, _ line: [String], _ width: Int) throws {
        guard case .answer(let text) = Depot.interpret(line, width: width) else {
            Issue.record("no answer")
            return
        }
        try expectSnapshot(name, text)
        for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }

    @Test func `help names every key with its variable and default, but no secret`() {
        guard case .answer(let text) = Depot.interpret(["store", "--help"]) else {
            Issue.record("no answer")
            return
        }
        for key in Depot.program.root.commands[0].keys {
            #expect(text.contains("--\(key.name)") || text.contains("--[no-]\(key.name)"))
        }
        #expect(text.contains("DEPOT_SIZE_MAX"))
        #expect(text.contains("default 64MiB"))
        #expect(!text.contains("1234"))
    }

    @Test func `no command at all is wrong usage and shows the help`() {
        guard case .answer(let help) = Depot.interpret(["--help"]),
            case .refusal(let refusal) = Depot.interpret([])
        else {
            Issue.record("neither help nor refusal")
            return
        }
        #expect(refusal == help)
    }

    @Test func `there is a manual page for each command, with all that its help has`() throws {
        let pages = Depot.program.manual
        #expect(Set(pages.map(\.file)).count == pages.count)
        #expect(pages.first?.file == "depot.1")
        let store = try #require(pages.first { $0.file == "depot-store.1" })
        for key in Depot.program.root.commands[0].keys {
            #expect(store.text.contains(key.name.replacing("-", with: "\\-")), "\(key.name)")
        }
        #expect(!store.text.contains("1234"), "a secret")
        try expectSnapshot("manual", store.text)
    }

    @Test func `the version is one line`() {
        guard case .answer(let text) = Depot.interpret(["--version"]) else {
            Issue.record("no answer")
            return
        }
        #expect(text == "depot \(version)\n")
    }
}
