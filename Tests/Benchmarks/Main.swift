internal import Glibc

/// What is measured, in the order in which it is reported. Each line of a report compares with a
/// peer measured in the same run wherever there is one, because absolute times here are noisy.
let benchmarks: [Benchmark] = [
    digestBenchmark,
    loopBenchmark,
    httpBenchmark,
    raftBenchmark,
    streamBenchmark,
    journalBenchmark,
    putsBenchmark,
    clusterBenchmark,
    driveBenchmark,
    failoverBenchmark,
]

/// A group of figures that is measured together.
struct Benchmark: Sendable {
    let name: String
    let run: @Sendable () async throws -> [Figure]
}

/// One line of the report.
struct Figure {
    let name: String
    let value: Double
    let unit: String
    /// What else was measured for comparison, and the least ratio that we hold ourselves to, if to
    /// any.
    var peer: (name: String, value: Double, ratioMin: Double?)?
    /// The most that we allow ourselves.
    var limit: Double?

    var isMissed: Bool {
        if let limit, value > limit { return true }
        guard let peer, let ratioMin = peer.ratioMin else { return false }
        return value < peer.value * ratioMin
    }

    var line: String {
        var line = "  \(name): \(rounded(value)) \(unit)"
        if let limit { line += "; limit \(rounded(limit))\(isMissed ? ", MISSED" : "")" }
        if let peer {
            line += " — \(rounded(value / peer.value)) of \(peer.name) (\(rounded(peer.value)))"
            if let ratioMin = peer.ratioMin {
                line += "; target \(ratioMin)\(isMissed ? ", MISSED" : "")"
            }
        }
        return line
    }

    private func rounded(_ number: Double) -> String {
        if number >= 100 { return String(Int(number.rounded())) }
        return String((number * 100).rounded() / 100)
    }
}

@main struct Benchmarks {
    /// Runs all benchmarks, or those that are named; ends with 1 if a target was missed.
    static func main() async throws {
        let wanted = CommandLine.arguments.dropFirst()
        if let unknown = wanted.first(where: { name in !benchmarks.contains { $0.name == name } }) {
            print("no benchmark \(unknown); there are: \(benchmarks.map(\.name))")
            exit(64)
        }
        var missed = 0
        for benchmark in benchmarks where wanted.isEmpty || wanted.contains(benchmark.name) {
            print(benchmark.name)
            for figure in try await benchmark.run() {
                print(figure.line)
                missed += figure.isMissed ? 1 : 0
            }
        }
        // Without taking down what background threads of RocksDB still use.
        fflush(nil)
        _exit(missed == 0 ? 0 : 1)
    }
}

/// The middle one of `count` measurements.
func median(of count: Int = 5, _ measure: () async throws -> Double) async rethrows -> Double {
    var values: [Double] = []
    for _ in 0..<count { values.append(try await measure()) }
    return values.sorted()[count / 2]
}

/// How many times a second `body` did something, when it did it `count` times.
func rate(_ count: Int, _ body: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await body()
    let elapsed = clock.now - start
    return Double(count) / (elapsed / .seconds(1))
}
