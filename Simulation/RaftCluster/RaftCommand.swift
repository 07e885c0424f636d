internal import VirtualWorld

/// `cairn-sim raft --seeds 1..1000`: runs many seeds.
package enum RaftCommand {
    /// Runs the seeds, with 3, 5 and 7 members in turn unless told otherwise. Returns whether all
    /// of them held.
    package static func run(
        seeds: ClosedRange<UInt64>, memberCount: Int?, print: (String) -> Void
    ) -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        var coverage = Coverage()
        var stepCount = 0
        var failedCount = 0
        for seed in seeds {
            do throws(RandomRun.Failure) {
                let run = try RandomRun.check(
                    seed: seed, memberCount: memberCount ?? [3, 5, 7][Int(seed % 3)])
                coverage.add(run.cluster.checker.coverage)
                stepCount += run.stepCount
            } catch {
                failedCount += 1
                var error = error
                if seeds.count == 1 { error.lineCountMax = .max }
                if failedCount <= 3 {
                    print("\(error)")
                } else {
                    print("seed \(seed): \(error.rule)")
                }
            }
        }
        let seconds = max((clock.now - start) / .seconds(1), 1e-9)
        print("\(coverage)")
        if !coverage.missing.isEmpty {
            print("never reached: " + coverage.missing.map { "\($0)" }.joined(separator: ", "))
        }
        print(
            "\(seeds.count) seeds, \(failedCount) failed, \(Int(Double(seeds.count) / seconds)) "
                + "seeds/s, \(Int(Double(stepCount) / seconds)) steps/s")
        return failedCount == 0
    }
}
