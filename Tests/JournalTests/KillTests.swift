import Children
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
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let folder = scratch.path
    let files = try SystemFiles(root: folder)
    var draws = Draws(seed: 1)
    var reported: UInt64 = 0
    for round in 0..<roundCount {
        let child = try Child("journal-writer", [folder])
        let lineCount = draws.below(60)
        for _ in 0..<lineCount { reported = try #require(child.readLine().flatMap { UInt64($0) }) }
        // Somewhere in the middle of what it does next.
        for _ in 0..<draws.below(200_000) { _ = draws.next() }
        reported = child.kill().last.flatMap { UInt64($0) } ?? reported
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
