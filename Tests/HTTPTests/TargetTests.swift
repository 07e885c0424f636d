import HTTP
import Testing

@Suite struct TargetTests {
    /// What a server makes of a request line.
    private func target(_ text: String) async throws -> [String] {
        let seen = AsyncStream<[String]>.makeStream()
        try await withServer(answer: { request in
            var parts = try request.target.names()
            parts.append(try request.target.queryItem("q") ?? "-")
            seen.continuation.yield(parts)
            return .text("")
        }) { server, _ in
            let answer = try Client(to: server.endpoint).ask("GET", text)
            if answer.status != 200 { seen.continuation.yield(["\(answer.status)"]) }
        }
        for await parts in seen.stream { return parts }
        return []
    }

    @Test(arguments: [
        ("/", ["-"]), ("/a/b/", ["a", "b", "-"]), ("//a", ["a", "-"]),
        ("/a%2Fb/%C3%A4?q=1", ["a/b", "ä", "1"]), ("/a+b?x=1&q=a+b%26c&q=2", ["a+b", "a b&c"]),
        ("/?q", [""]), ("/a%zz", ["400"]), ("/a%", ["400"]), ("/%FF", ["400"]), ("/%00", ["400"]),
        ("/a/../b", ["400"]), ("/a/%2e%2E/b", ["400"]), ("/.", ["400"]), ("/?q=%F", ["400"]),
    ])
    func `names are decoded one by one, and what can't be one is refused`(
        _ text: String, _ expected: [String]
    ) async throws {
        #expect(try await target(text) == expected)
    }
}
