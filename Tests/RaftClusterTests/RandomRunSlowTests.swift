import RaftCluster
import Testing

/// A share of what `cairn-sim raft` does for hours.
@Suite struct RandomRunSlowTests {
    @Test(arguments: 1...50 as ClosedRange<UInt64>)
    func `three members keep every rule under faults, and come to rest after them`(
        seed: UInt64
    ) throws {
        _ = try RandomRun.check(seed: seed, memberCount: 3)
    }

    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `so do five`(seed: UInt64) throws {
        _ = try RandomRun.check(seed: seed, memberCount: 5)
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `so do seven`(seed: UInt64) throws {
        _ = try RandomRun.check(seed: seed, memberCount: 7)
    }

    /// Each has found a bug, or a lie of the model.
    @Test(
        arguments: [
            (359, 1), (410, 1), (246, 1), (284, 2), (658, 3), (13_761, 3), (26_499, 3), (298, 5),
            (10_573, 5),
        ] as [(UInt64, Int)])
    func `what once failed holds`(seed: UInt64, memberCount: Int) throws {
        _ = try RandomRun.check(seed: seed, memberCount: memberCount)
    }

    @Test func `a seed decides everything`() {
        func timeline() -> [String]? {
            var run = RandomRun(seed: 7, memberCount: 3)
            run.record()
            run.run(stepCount: 300)
            return run.cluster.journal
        }
        let first = timeline()
        #expect(first?.isEmpty == false)
        #expect(first == timeline())
    }
}
