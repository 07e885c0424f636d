import Options
import Testing
import World

/// Where values come from, and which of them counts.
@Suite struct SourcesTests {
    @Test func `a flag counts before a variable, a variable before the file, then the default`()
        throws
    {
        let file = #"{"count": 1, "name": "file", "share": "1%"}"#
        let settings = try Depot.settings(
            ["store", "--count", "3", "--config=f.json"],
            variables: ["DEPOT_COUNT": "2", "DEPOT_NAME": "variable", "OTHER": "x"], file: file)
        #expect(settings[Depot.count] == 3)
        #expect(settings[Depot.name] == "variable")
        #expect(settings[Depot.share] == Percentage(hundredths: 100))
        #expect(settings[Depot.wait] == .seconds(5))
        #expect(settings[Depot.token] == nil)
        #expect(settings.source(of: Depot.count) == .flag("--count"))
        #expect(settings.source(of: Depot.name) == .variable("DEPOT_NAME"))
        #expect("\(settings.source(of: Depot.share))" == "f.json:1:39")
        #expect(settings.source(of: Depot.wait) == .default)
    }

    @Test func `every kind can be set in the file`() throws {
        let settings = try Depot.settings(
            ["store", "--config", "f"],
            file: """
                {
                    "name": "", "count": -5, "size-min": 512, "size-max": "1GiB", "wait": "1m",
                    "share": "0.5%", "compress": false, "color": "blue", "token": "t", "pin": 1111,
                    "listen": ["[::1]:1", "a:2"], "colors": {"hall": "red"}
                }
                """)
        #expect(settings[Depot.name] == "")
        #expect(settings[Depot.count] == -5)
        #expect(settings[Depot.sizeMin] == 512)
        #expect(settings[Depot.sizeMax] == 1 << 30)
        #expect(settings[Depot.wait] == .seconds(60))
        #expect(settings[Depot.share] == Percentage(hundredths: 50))
        #expect(!settings[Depot.compress])
        #expect(settings[Depot.color] == .blue)
        #expect(settings[Depot.token] == "t")
        #expect(settings[Depot.pin] == 1111)
        #expect(settings[Depot.listen].map(\.description) == ["[::1]:1", "a:2"])
        #expect(settings[Depot.colors] == ["hall": .red])
    }

    @Test func `every kind can be set by flags, and lists by several`() throws {
        let settings = try Depot.settings([
            "store", "--name=--x=y", "--count", "-5", "--size-min=1KB", "--no-compress", "--check",
            "--listen", "a:1,b:2", "--listen=c:3", "--colors", "hall=red", "--colors", "roof=blue",
            "--token", "-", "--color=blue",
        ])
        #expect(settings[Depot.name] == "--x=y")
        #expect(settings[Depot.count] == -5)
        #expect(settings[Depot.sizeMin] == 1000)
        #expect(!settings[Depot.compress])
        #expect(settings[Depot.check])
        #expect(settings[Depot.listen].map(\.port) == [1, 2, 3])
        #expect(settings[Depot.colors] == ["hall": .red, "roof": .blue])
        #expect(settings[Depot.token] == "-")
        #expect(settings[Depot.color] == .blue)
        #expect(try Depot.settings(["store", "--compress"])[Depot.compress])
        #expect(try !Depot.settings(["store", "--compress=false"])[Depot.compress])
    }

    @Test func `the file can be named by a variable`() throws {
        let settings = try Depot.settings(
            ["store"], variables: ["DEPOT_CONFIG": "f"], file: #"{"count": 9}"#)
        #expect(settings[Depot.count] == 9)
    }

    @Test func `a variable of another command is no mistake`() throws {
        _ = try Depot.settings(["store"], variables: ["DEPOT_TIMEOUT": "bad for another"])
    }

    @Test func `arguments are kept whole, also behind a double hyphen`() throws {
        let settings = try Depot.settings(["copy", "a,b", "-", "--", "--c", "-h", "--help"])
        #expect(settings[Depot.source] == ["a,b", "-", "--c", "-h", "--help"])
        let drain = try Depot.settings(["admin", "node", "drain", "n1", "--timeout", "5s", "n2"])
        #expect(drain[Depot.node] == "n1")
        #expect(drain[Depot.target] == "n2")
        #expect(drain.source(of: Depot.target) == .argument("TARGET"))
    }

    @Test func `the effective configuration names each source and hides secrets`() throws {
        let settings = try Depot.settings(
            ["store", "--token=hush", "--config=f.json", "--check"],
            variables: ["DEPOT_PIN": "9876"], file: #"{"count": 9}"#)
        try expectSnapshot("effective", settings.effective)
        #expect(!settings.effective.contains("hush"))
        #expect(!settings.effective.contains("9876"))
    }

    @Test func `the effective values make the same configuration again`() throws {
        let flags = [
            "store", "--size-max=3GB", "--wait=90s", "--share=0.25%", "--listen=[::1]:1,b:2",
            "--colors=b=red,a=blue",
        ]
        let values = try Depot.settings(flags).effective.split(separator: "\n")
            .compactMap { line -> String? in
                guard let start = line.firstRange(of: ": {\"value\": "),
                    let end = line.firstRange(of: ", \"from\""), !line.contains("***"),
                    !line.contains("null")
                else { return nil }
                return "\(line[..<start.lowerBound]):\(line[start.upperBound..<end.lowerBound])"
            }
        let again = try Depot.settings(
            ["store", "--config=f"], file: "{\(values.joined(separator: ","))}")
        #expect(again[Depot.sizeMax] == 3_000_000_000)
        #expect(again[Depot.wait] == .seconds(90))
        #expect(again[Depot.share] == Percentage(hundredths: 25))
        #expect(again[Depot.listen].count == 2)
        #expect(again[Depot.colors] == ["a": .blue, "b": .red])
    }
}
