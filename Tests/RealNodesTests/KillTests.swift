import Children
import Testing
import node_writer

/// Real nodes, with journal, RocksDB and links, are killed at random moments of their start and of
/// their work, and started again on the same files. Each start counts every state's digest anew
/// and asks for what was acknowledged before.
@Suite struct KillTests {
    @Test func `what a killed node had acknowledged is there`() throws {
        try killAndCheck(nodeCount: 3, roundCount: 25)
    }
}

@Suite struct KillSlowTests {
    @Test(arguments: [1, 3])
    func `what killed nodes had acknowledged is there, hundreds of times`(nodeCount: Int) throws {
        try killAndCheck(nodeCount: nodeCount, roundCount: 200)
    }
}

private func killAndCheck(nodeCount: Int, roundCount: Int) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let folder = scratch.path
    var random = SystemRandomNumberGenerator()
    var acknowledged = [UInt64](repeating: 0, count: WriterRules.callerCount)
    var foundCount = 0
    for round in 0..<roundCount {
        let child = try Child("node-writer", [folder, String(nodeCount), String(round)])
        func take(_ line: String) throws {
            let words = line.split(separator: " ")
            if words[0] == "leaves" { return }
            let numbers = words.dropFirst().compactMap { UInt64($0) }
            try #require(numbers.count == 2 && words[0] != "wrong:", "round \(round): \(line)")
            let caller = Int(numbers[0])
            switch words[0] {
            case "done": acknowledged[caller] = numbers[1]
            case "found":
                foundCount += 1
                #expect(
                    numbers[1] >= acknowledged[caller],
                    "round \(round): \(line) is before \(acknowledged[caller])")
            default: Issue.record("round \(round): \(line)")
            }
        }
        // Now and then before it has said anything, often in the middle of its work.
        for _ in 0..<Int.random(in: 0..<400, using: &random) {
            guard let line = child.readLine() else { break }
            try take(line)
        }
        for _ in 0..<Int.random(in: 0..<200_000, using: &random) { _ = random.next() }
        for line in child.kill() { try take(line) }
    }
    #expect(acknowledged.allSatisfy { $0 > 0 })
    #expect(foundCount > roundCount)
}
