import Options
import Testing

/// What stops a start, and what is said about it.
@Suite struct ProblemsTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var flags: [String] = []
        var variables: [String: String] = [:]
        var file: String?
        let problems: [String]
    }

    static let stories = [
        Story(
            testDescription: "an unknown flag", flags: ["--cuont", "3"],
            problems: ["unknown flag --cuont; did you mean --count?"]),
        Story(
            testDescription: "an unknown flag with a value in it", flags: ["--sizemax=3"],
            problems: ["unknown flag --sizemax; did you mean --size-max?"]),
        Story(
            testDescription: "a flag like no other", flags: ["--zzzzzz", "-c"],
            problems: ["unknown flag --zzzzzz", "unknown flag -c"]),
        Story(
            testDescription: "the beginning of a flag", flags: ["--comp"],
            problems: ["unknown flag --comp; did you mean --compress?"]),
        Story(
            testDescription: "a switch that is none", flags: ["--no-count"],
            problems: ["unknown flag --no-count; did you mean --count?"]),
        Story(
            testDescription: "a switch with a value", flags: ["--check=yes", "--no-compress=true"],
            problems: [
                "--no-compress takes no value; write --compress or --no-compress",
                "--check=yes: must be true or false",
            ]),
        Story(
            testDescription: "a flag without its value", flags: ["--count"],
            problems: ["--count needs a value: --count COUNT"]),
        Story(
            testDescription: "a flag before its value", flags: ["--name", "--count", "3"],
            problems: [
                "--name needs a value: --name TEXT; for one like --count write --name=..."
            ]),
        Story(
            testDescription: "a flag given twice", flags: ["--count=3", "--count", "3"],
            problems: ["--count is there twice; keep one"]),
        Story(
            testDescription: "a switch against itself", flags: ["--compress", "--no-compress"],
            problems: ["--compress is there twice; keep one"]),
        Story(
            testDescription: "a word too many", flags: ["count", "3"],
            problems: [
                "unexpected count: store takes no arguments; did you mean --count?",
                "unexpected 3: store takes no arguments",
            ]),
        Story(
            testDescription: "a bad value in a flag", flags: ["--count", "many"],
            problems: ["--count many: must be a whole number, -5 to 100"]),
        Story(
            testDescription: "a bad value in a variable that a flag hides", flags: ["--count=3"],
            variables: ["DEPOT_COUNT": ""],
            problems: ["DEPOT_COUNT=: must be a whole number, -5 to 100"]),
        Story(
            testDescription: "an unknown variable", variables: ["DEPOT_CUONT": "3"],
            problems: ["unknown variable DEPOT_CUONT; did you mean DEPOT_COUNT?"]),
        Story(
            testDescription: "a variable for what is only a flag",
            variables: ["DEPOT_CHECK": "true"],
            problems: ["unknown variable DEPOT_CHECK: --check is only a flag"]),
        Story(
            testDescription: "a variable like no other", variables: ["DEPOT_ZZZZZZZZZZ": "3"],
            problems: [
                "unknown variable DEPOT_ZZZZZZZZZZ; "
                    + "names that begin with DEPOT_ are kept for keys"
            ]),
        Story(
            testDescription: "variables of Kubernetes",
            variables: [
                "DEPOT_PORT": "", "DEPOT_PORT_7400_TCP_ADDR": "", "DEPOT_SERVICE_HOST": "",
            ],
            problems: ["DEPOT_PORT", "DEPOT_PORT_7400_TCP_ADDR", "DEPOT_SERVICE_HOST"].map {
                "unknown variable \($0); "
                    + "if Kubernetes set it, put `enableServiceLinks: false` into the pod"
            }),
        Story(
            testDescription: "a file that cannot be read", flags: ["--config", "f"],
            problems: ["flag --config: cannot read f: No such file or directory"]),
        Story(
            testDescription: "a file that is not JSON", flags: ["--config", "f"],
            file: "{\n  \"count\": 3,\n}",
            problems: ["f:3:1: '}' where a name in quotes should be"]),
        Story(
            testDescription: "a file without an object", flags: ["--config", "f"], file: "\n [1]",
            problems: ["f:2:2: must be an object, not an array"]),
        Story(
            testDescription: "a file too large", flags: ["--config", "f"],
            file: String(repeating: " ", count: 2 << 20),
            problems: ["f:1:1: larger than the 1048576 bytes allowed"]),
        Story(
            testDescription: "unknown keys in the file", flags: ["--config", "f"],
            file:
                "{\"cuont\": 3,\n \"COUNT\": 3, \"zzzzzz\": {}, \"config\": \"g\", \"check\": true}",
            problems: [
                "f:1:2: unknown key \"cuont\"; did you mean \"count\"?",
                "f:2:2: unknown key \"COUNT\"; did you mean \"count\"?",
                "f:2:14: unknown key \"zzzzzz\"",
                "f:2:28: \"config\" cannot stand in a file, only as a flag or a variable",
                "f:2:43: \"check\" cannot stand in a file, only as a flag",
            ]),
        Story(
            testDescription: "values of another sort in the file", flags: ["--config", "f"],
            file: """
                {"count": "3",
                "count2": 0,
                "name": 3,
                "wait": 5,
                "compress": "true",
                "color": null,
                "listen": "a:1",
                "colors": ["hall=red"],
                "size-max": 1.5}
                """,
            problems: [
                "f:1:11: \"count\": \"3\": must be a whole number, -5 to 100, not a string",
                "f:2:1: unknown key \"count2\"; did you mean \"count\"?",
                "f:3:9: \"name\": 3: must be a string, not a number",
                "f:4:9: \"wait\": 5: must be a duration, 10ms to 24h, not a number",
                "f:5:13: \"compress\": \"true\": must be true or false, not a string",
                "f:6:10: \"color\": null: must be one of red, green, blue, "
                    + "not null (leave the key out to get its default)",
                "f:7:11: \"listen\": \"a:1\": must be an array, not a string",
                "f:8:11: \"colors\": [\"hall=red\"]: must be an object, not an array",
                "f:9:13: \"size-max\": 1.5: must be a size, 0 to 1TiB, "
                    + "such as 512, 64KiB, 16MiB or 2GB",
            ]),
        Story(
            testDescription: "keys that contradict each other", flags: ["--size-min", "1GiB"],
            variables: ["DEPOT_SIZE_MAX": "1MiB"],
            problems: [
                "size-min is 1GiB (flag --size-min), size-max is 1MiB (environment DEPOT_SIZE_MAX): "
                    + "the smallest cannot be above the largest"
            ]),
        Story(
            testDescription: "a contradiction is not looked for in bad values",
            flags: ["--size-min", "1GiB", "--size-max", "small"],
            problems: [
                "--size-max small: must be a size, 0 to 1TiB, such as 512, 64KiB, 16MiB or 2GB"
            ]),
        Story(
            testDescription: "a secret is not repeated", flags: ["--pin", "12345"],
            problems: ["--pin ***: must be a whole number, 1000 to 9999"]),
        Story(
            testDescription: "control characters do not reach the screen",
            flags: ["--color", "\u{1b}[31mred\n"],
            problems: ["--color \\u{1b}[31mred\\u{a}: must be one of red, green, blue"]),
        Story(
            testDescription: "nor do those inside of names and items",
            flags: ["--config=f", "--listen=a:1,\u{1b}"],
            file: "{\"\\u001b\": 1, \"colors\": {\"\": \"red\"}}",
            problems: [
                "--listen a:1,\\u{1b}: \"\\u{1b}\": "
                    + "must be HOST:PORT, such as 10.0.0.1:7400 or [::1]:7400",
                "f:1:2: unknown key \"\\u{1b}\"",
                #"f:1:25: "colors": {"":"red"}: must be ROOM=COLOR: a name cannot be empty"#,
            ]),
        Story(
            testDescription: "a name twice in the file", flags: ["--config=f"],
            file: "{\"\\u001b\": 1,\n\"\\u001b\": 1}",
            problems: ["f:2:1: \"\\u{1b}\" is there twice; keep one"]),
        Story(
            testDescription: "a long value is cut",
            flags: ["--color", String(repeating: "x", count: 99)],
            problems: [
                "--color \(String(repeating: "x", count: 60))...: must be one of red, green, blue"
            ]),
    ]

    @Test(arguments: stories) func `names the place, the value and what is allowed`(_ story: Story)
    {
        #expect(
            Depot.problems(["store"] + story.flags, variables: story.variables, file: story.file)
                == story.problems)
    }

    @Test func `all problems are told at once, in the order of precedence`() throws {
        let refusal = Depot.interpret(
            [
                "store", "--wait", "5", "--colour", "red", "--config", "f.json", "--size-min",
                "1GiB",
            ],
            variables: ["DEPOT_SHARE": "half", "DEPOT_COLR": "red"],
            file: "{\n  \"count\": 1000,\n  \"nmae\": \"x\"\n}\n")
        guard case .refusal(let text) = refusal else {
            Issue.record("was not refused")
            return
        }
        try expectSnapshot("problems", text)
    }

    /// Whatever is typed, the program decides: nothing traps, and a refusal says why.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func `any words lead to an action or a reason`(_ seed: UInt64) {
        var random = SplitMix64(state: seed)
        let words = [
            "store", "admin", "node", "drain", "copy", "help", "--", "-", "--=", "--no-", "--check",
            "--no-check", "--count", "--count=", "--listen=,", "--colors", "a=b,=", "--size-max",
            "9223372036854775807PiB", "--wait=99999999999999d", "--share", "99999999%", "", "=",
            "-h",
            "--config", "--config=f", "\u{0}", "é", "--é=", "[::1]:", "--pin=-9223372036854775808",
        ]
        let line = (0..<random.next(below: 7)).map { _ in words[random.next(below: words.count)] }
        let variables =
            random.next(below: 2) == 0 ? [:] : ["DEPOT_": "", "DEPOT_COUNT": line.last ?? ""]
        let file = String(
            #"{"count": [], "wait": {}, "colors": {"": null}}"#.dropLast(random.next(below: 3)))
        switch Depot.interpret(line, variables: variables, file: file) {
        case .action: break
        case .answer(let text): #expect(!text.isEmpty)
        case .refusal(let text):
            #expect(
                text.hasSuffix("lists every command\n") || text.hasSuffix("lists every key\n")
                    || text.hasPrefix("A place for things.") || text.hasPrefix("Look after"),
                "\(line)")
        }
    }

    @Test func `a flood of problems is counted, not told`() {
        let members = (0..<1000).map { "\"zzzzzzzz\($0)\": 1" }.joined(separator: ",")
        let problems = Depot.problems(["store", "--config=f"], file: "{\(members)}")
        #expect(problems.count == 21)
        #expect(problems.last == "and 980 more problems")
    }

    @Test(
        arguments: [
            (["stroe"], "depot: unknown command stroe; did you mean store?"),
            (["zzzzzzz"], "depot: unknown command zzzzzzz"),
            (["halp"], "depot: unknown command halp; did you mean help?"),
            (["stroe", "--help"], "depot: unknown command stroe; did you mean store?"),
            (["admin", "nodes"], "depot admin: unknown command nodes; did you mean node?"),
            (["help", "admin", "nod"], "depot admin: unknown command nod; did you mean node?"),
            (["help", "store", "x"], "depot store: x: depot store has no commands below it"),
            (["--verson"], "depot: unknown flag --verson; did you mean --version?"),
            (["--hlep"], "depot: unknown flag --hlep; did you mean --help?"),
            (["admin", "--version"], "depot admin: unknown flag --version"),
            (
                ["--count=3", "store"],
                "depot: --count belongs behind its command: depot store --count"
            ),
            (
                ["admin", "--timeout", "5s"],
                "depot admin: --timeout belongs behind its command: depot admin node drain --timeout"
            ),
            (
                ["admin", "node", "drain", "--timeout=5s"],
                "depot admin node drain: the argument NODE is missing: The node to empty."
            ),
            (
                ["admin", "node", "drain", "n", "m"],
                "depot admin node drain: --timeout TIME is missing: When to give up."
            ),
            (
                ["admin", "node", "drain", "n", "m", "o", "--timeout=5s"],
                "depot admin node drain: unexpected o: drain takes no more arguments"
            ),
            (
                ["admin", "node", "drain", "n", "--timeout=5s"],
                "depot admin node drain: node is n (argument NODE), target is not set: "
                    + "set both or none of them"
            ),
            (
                ["admin", "node", "drain", "--node", "n", "--timeout", "5s"],
                "depot admin node drain: unknown flag --node"
            ),
        ] as [([String], String)])
    func `a wrong word gets the nearest right one`(_ line: [String], _ first: String) {
        guard case .refusal(let text) = Depot.interpret(line) else {
            Issue.record("was not refused")
            return
        }
        #expect(text.split(separator: "\n").first.map(String.init) == first)
        #expect(text.contains(": nothing was done; `depot"))
    }
}

/// The same draws from the same seed everywhere.
private struct SplitMix64 {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }
}
