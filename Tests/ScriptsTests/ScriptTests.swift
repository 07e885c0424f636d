import Scripts
import Testing

@Suite struct ScriptTests {
    static let text = """
        # A comment, and a blank line.

        open name=a.txt list=(1,2, 3) nested=(f(x, y),z) empty= flag
        first line
          second line

        third line
        ----
        one
        two

        close \\
          now
        ----


        show
        ----
        ----
        above a blank line

        below it
        ----
        ----
        """

    @Test func `reads commands with their arguments, inputs and outputs`() throws {
        let commands = try Script(name: "s", text: Self.text).commands
        #expect(commands.map(\.name) == ["open", "close", "show"])
        #expect(commands.map(\.line) == [3, 12, 17])
        let open = commands[0]
        #expect(open.values(of: "name") == ["a.txt"])
        #expect(open.values(of: "list") == ["1", "2", "3"])
        #expect(open.values(of: "nested") == ["f(x, y)", "z"])
        #expect(open.values(of: "empty") == [""])
        #expect(open.values(of: "flag") == [])
        #expect(open.values(of: "absent") == nil)
        #expect(open.input == "first line\n  second line\n\nthird line")
        #expect(open.expected == "one\ntwo\n")
        #expect(commands[1].arguments.map(\.name) == ["now"])
        #expect(commands[1].expected == "")
        #expect(commands[2].expected == "above a blank line\n\nbelow it\n")
    }

    @Test func `lines may end as they do on Windows`() throws {
        let script = try Script(
            name: "s", text: "a b=1\r\ninput\r\n----\r\nout\r\n\r\nc\r\n----\r\n")
        #expect(script.commands.map(\.name) == ["a", "c"])
        #expect(script.commands[0].input == "input")
        #expect(script.commands[0].expected == "out\n")
    }

    @Test func `a command whose output differs is reported in one line`() throws {
        let script = try Script(name: "s.txt", text: Self.text)
        let differences = script.run { command in
            switch command.name {
            case "open": "one\ntwo"  // The last newline is understood.
            case "close": ""
            default: "else\n"
            }
        }
        #expect(
            differences.map(\.description) == [
                #"s.txt:17: expected "above a blank line\n\nbelow it\n", got "else\n""#
            ])
    }

    @Test func `a script that runs as expected is rewritten to itself`() throws {
        let script = try Script(name: "s", text: Self.text)
        #expect(script.rewritten(\.expected) == Self.text)
    }

    @Test func `rewriting changes outputs only, and then nothing differs`() throws {
        let answer = { (command: Command) in
            switch command.name {
            case "open": "now with\n\na blank line"
            case "close": "closed"
            default: ""
            }
        }
        let rewritten = try Script(name: "s", text: Self.text).rewritten(answer)
        let script = try Script(name: "s", text: rewritten)
        #expect(script.run(answer) == [])
        #expect(
            rewritten == """
                # A comment, and a blank line.

                open name=a.txt list=(1,2, 3) nested=(f(x, y),z) empty= flag
                first line
                  second line

                third line
                ----
                ----
                now with

                a blank line
                ----
                ----

                close \\
                  now
                ----
                closed


                show
                ----
                """)
    }

    @Test(arguments: [
        ("\ncommand\ninput", "s:2: no ---- follows this command; add one before its output"),
        ("a =1\n----", "s:1: an argument has no name: =1"),
        ("a b=(1,(2)\n----", "s:1: b=(1,(2) does not close its parenthesis"),
        (
            "a\n----\n----\nout\n\n----\n",
            "s:1: the output opened by two lines of ---- is not closed by two"
        ),
    ])
    func `a text that is no script is refused with its line`(text: String, reason: String) {
        #expect {
            try Script(name: "s", text: text)
        } throws: {
            "\($0)" == reason
        }
    }
}
