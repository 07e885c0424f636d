import JSON
import Options
import Testing
import World

@Suite struct KindTests {
    struct Story: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let good: [(String, String)]
        let bad: [(String, String)]
        /// The value as it is written back, or why there is none.
        let read: @Sendable (String) -> Result<String, Refusal>

        init<Value: Sendable>(
            _ description: String, _ kind: Kind<Value>, good: [(String, String)],
            bad: [(String, String)]
        ) {
            testDescription = description
            self.good = good
            self.bad = bad
            read = { text in
                do throws(Refusal) {
                    return .success(kind.write(try kind.read(.text(text))).text)
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    static let hundredPercent = Percentage(hundredths: 0)...Percentage(hundredths: 10_000)

    static let stories = [
        Story(
            "a whole number", .integer(-5...100),
            good: [("0", "0"), ("-5", "-5"), ("100", "100"), ("007", "7")],
            bad: ["", "-", "-6", "101", "1.0", "+5", " 5", "5x", "99999999999999999999"].map {
                ($0, "must be a whole number, -5 to 100")
            }),
        Story(
            "a size", .byteCount(0...1 << 50),
            good: [
                ("0", "0"), ("512", "512"), ("512B", "512"), ("1024", "1KiB"), ("64KiB", "64KiB"),
                ("1536KiB", "1536KiB"), ("64MiB", "64MiB"), ("10GB", "9765625KiB"),
                ("10kB", "10000"), ("10KB", "10000"), ("1024GiB", "1TiB"), ("1PiB", "1PiB"),
            ].map { ($0, "\"\($1)\"") },
            bad: [
                ("1025TiB", "must be a size, 0 to 1PiB"),
                ("9999999PiB", "must be a size, 0 to 1PiB, such as 512, 64KiB, 16MiB or 2GB"),
            ]
                + ["", "KiB", "-1", "1.5GiB", "64 MiB", "64mib", "64M", "64Mib", "+1KiB"].map {
                    ($0, "must be a size, 0 to 1PiB, such as 512, 64KiB, 16MiB or 2GB")
                }),
        Story(
            "a duration", .duration(.zero ... .seconds(604_800)),
            good: [
                ("0s", "\"0s\""), ("250ms", "\"250ms\""), ("5s", "\"5s\""), ("60s", "\"1m\""),
                ("15m", "\"15m\""), ("24h", "\"24h\""), ("7d", "\"168h\""), ("90m", "\"90m\""),
                ("1500ms", "\"1500ms\""), ("10us", "\"10us\""), ("7ns", "\"7ns\""),
            ],
            bad: [("8d", "must be a duration, 0s to 168h")]
                + ["", "5", "s", "1h30m", "1.5s", "-5s", "5 s", "5S", "9999999999d"].map {
                    ($0, "must be a duration, 0s to 168h, such as 250ms, 5s, 15m or 24h")
                }),
        Story(
            "a percentage", .percentage(hundredPercent),
            good: [
                ("0%", "\"0%\""), ("5%", "\"5%\""), ("2.5%", "\"2.5%\""), ("2.50%", "\"2.5%\""),
                ("2.05%", "\"2.05%\""), ("100%", "\"100%\""), ("99.99%", "\"99.99%\""),
            ],
            bad: [("100.01%", "must be a percentage, 0% to 100%")]
                + ["", "%", "5", ".5%", "5.%", "1.234%", "1.2.3%", "-1%", "5 %", "1e1%"].map {
                    ($0, "must be a percentage, 0% to 100%, such as 5% or 2.25%")
                }),
        Story(
            "a boolean", .boolean,
            good: [("true", "true"), ("false", "false")],
            bad: ["", "yes", "1", "True"].map { ($0, "must be true or false") }),
        Story(
            "a path", .path,
            good: [("/a b/c", #""/a b/c""#), ("-", "\"-\"")],
            bad: [
                ("", "must be a path, not empty"), ("a\0b", "must be a path without a NUL"),
            ]),
        Story(
            "a choice", .choice("COLOR") as Kind<Depot.Color>,
            good: [("red", "\"red\"")],
            bad: [
                ("bleu", "must be one of red, green, blue; did you mean blue?"),
                ("Red", "must be one of red, green, blue; did you mean red?"),
                ("black", "must be one of red, green, blue"),
                ("", "must be one of red, green, blue"),
            ]),
        Story(
            "an endpoint", .endpoint,
            good: [
                "10.0.0.1:7400", "files.example.org:0", "localhost:65535", "[::1]:80",
                "[fe80::1%eth0]:80", "a_b:1",
            ].map { ($0, "\"\($0)\"") },
            bad: [
                ("::1:80", "an IPv6 address needs brackets before the port: [::1]:7400")
            ]
                + ["host:", "host:65536", "host:-1", "host:+1", "host:http"].map {
                    (
                        $0,
                        "the port must be 0 to 65535; "
                            + "must be HOST:PORT, such as 10.0.0.1:7400 or [::1]:7400"
                    )
                }
                + [
                    "", "host", ":80", "[]:80", "[host]:80", "ho st:80", "a/b:80", "[::1:80",
                    "http://a:80", "[::1%\u{7}]:80",
                ].map {
                    ($0, "must be HOST:PORT, such as 10.0.0.1:7400 or [::1]:7400")
                }),
        Story(
            "a list", .list(of: .integer(0...9), count: 1...3),
            good: [("1", "[1]"), ("3,1,2", "[3,1,2]"), (" 1 , 2 ", "[1,2]")],
            bad: [
                ("", "must have 1 to 3 items"), ("1,2,3,4", "must have 1 to 3 items"),
                ("1,1", "\"1\" is there twice; keep one"),
                ("1,x", "\"x\": must be a whole number, 0 to 9"),
                ("x", "must be a whole number, 0 to 9"),
                ("1,,2", "\"\": must be a whole number, 0 to 9"),
            ]),
        Story(
            "a map", .map(of: .integer(0...9), name: "ROOM", count: 0...2),
            good: [("", "{}"), ("b=1,a=2", #"{"a":2,"b":1}"#)],
            bad: [
                ("a=1,b=2,c=3", "must have 0 to 2 items"),
                ("a=1,a=2", "\"a\" is there twice; keep one"),
                ("a", "must be ROOM=COUNT, not \"a\""), ("=1", "must be ROOM=COUNT, not \"=1\""),
                ("a=b", "\"b\": must be a whole number, 0 to 9"),
            ]),
    ]

    @Test(arguments: stories) func `reads what is good`(_ story: Story) throws {
        for (text, expected) in story.good {
            #expect(try story.read(text).get() == expected, "\(text)")
        }
    }

    @Test(arguments: stories) func `refuses what is bad and says what is allowed`(_ story: Story) {
        for (text, reason) in story.bad {
            #expect(throws: Refusal(reason), "\(text)") { try story.read(text).get() }
        }
    }

    @Test func `what was written is read again as it was, from a word and from a file`() throws {
        func check<Value: Equatable>(_ kind: Kind<Value>, _ values: [Value]) throws {
            for value in values {
                let json = kind.write(value)
                #expect(try kind.read(.json(json)) == value, "\(json.text)")
                guard case .string(let text) = json.content else { continue }
                #expect(try kind.read(.text(text)) == value, "\(text)")
            }
        }
        try check(.byteCount(0...Int.max), [0, 1, 1000, 1023, 1024, 3 << 20, 1 << 62, .max])
        try check(
            .duration(.zero ... .nanoseconds(Int64.max)),
            [.zero, .nanoseconds(1), .microseconds(999), .seconds(61), .nanoseconds(Int64.max)])
        try check(
            .percentage(Self.hundredPercent),
            [0, 1, 10, 99, 100, 105, 110, 10_000].map(Percentage.init))
        try check(.integer(Int.min + 1...Int.max), [Int.min + 1, -1, 0, .max])
        try check(
            .list(of: .endpoint),
            [[Endpoint(host: "::1", port: 0), Endpoint(host: "a", port: 65_535)]])
        try check(.map(of: .boolean, name: "ROOM"), [[:], ["a": true, "b": false]])
    }

    @Test func `only addresses of this machine count as loopback`() throws {
        let loopback = ["127.0.0.1:1", "127.255.0.1:1", "[::1]:1", "localhost:1"]
        let others = ["0.0.0.0:1", "[::]:1", "10.0.0.1:1", "127.0.0.1.example.org:1", "127.1:1"]
        for text in loopback { #expect(try Kind.endpoint.read(.text(text)).isLoopback, "\(text)") }
        for text in others { #expect(try !Kind.endpoint.read(.text(text)).isLoopback, "\(text)") }
    }
}
