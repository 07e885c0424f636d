internal import Glibc
internal import Platform
internal import RealNodes

/// Puts alone, with no peer beside them: what to run under a profiler. Judge a change by the
/// processors' time for each put, which other work on the machine hardly moves.
let putsBenchmark = Benchmark(name: "puts") {
    let folder = try ScratchFolder()
    let cluster = try await RealCluster(in: folder.path) { failure in
        print("  \(failure)")
        exit(1)
    }
    let loop = try EventLoop(name: "callers", mayBlock: true)
    defer { loop.stop() }
    let leader = try await cluster.leader()
    var figures: [Figure] = []
    for callerCount in [1, 64, 256, 1000] {
        var results: [ClosedLoop.Result] = []
        for _ in 0..<3 {
            results.append(
                try await HostCallers.measure(leader, on: loop, .put, callerCount: callerCount))
        }
        func figure(
            _ name: String, _ part: KeyPath<ClosedLoop.Result, Double>, _ unit: String,
            scale: Double
        ) -> Figure {
            let sorted = results.map { $0[keyPath: part] / scale }.sorted()
            return Figure(name: name, value: sorted[sorted.count / 2], unit: unit)
        }
        figures += [
            figure("puts, \(callerCount) callers", \.rate, "a second", scale: 1),
            figure("  half within", \.median, "ms", scale: 1e6),
            figure("  99 % within", \.p99, "ms", scale: 1e6),
            figure("  all within", \.longest, "ms", scale: 1e6),
            figure("  of processors, each", \.processorTime, "µs", scale: 1e3),
        ]
    }
    await cluster.stop()
    return figures
}
