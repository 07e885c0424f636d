internal import JSON
internal import VirtualWorld

/// What many runs have shown.
package struct Summary: Sendable {
    package struct Failure: Sendable {
        package let run: NamedPlan
        package let flaw: Flaw

        /// What is wrong, and what to type next.
        package var text: String {
            """
            seed \(run.plan.seed) of \(run.scenario): \(flaw)
              again:  cairn-sim replay \(run.reference)
              less:   cairn-sim shrink \(run.reference)

            """
        }
    }

    package private(set) var seedCount = 0
    package private(set) var fileCount = 0
    package private(set) var seedCounts: [String: Int] = [:]
    package private(set) var failures: [Failure] = []
    package private(set) var eventCount = 0
    /// Of virtual time.
    package private(set) var nanoseconds: UInt64 = 0
    package private(set) var operationCount = 0
    package private(set) var faults: [String: Int] = [:]
    package private(set) var coverage = Coverage()
    /// Of a caller, after all was mended.
    package private(set) var longestWait: Duration = .zero
    /// Of real time.
    package var duration: Duration = .zero

    package init() {}

    mutating func add(_ report: Run.Report, of run: NamedPlan) -> Failure? {
        if run.path == nil { seedCount += 1 } else { fileCount += 1 }
        seedCounts[run.scenario, default: 0] += 1
        eventCount += report.eventCount
        nanoseconds += report.nanoseconds
        operationCount += report.operationCount
        faults.merge(report.faults, uniquingKeysWith: +)
        coverage.add(report.coverage)
        longestWait = max(longestWait, report.longestWait)
        guard let flaw = report.flaw else { return nil }
        let failure = Failure(run: run, flaw: flaw)
        failures.append(failure)
        return failure
    }

    private var simulatedHours: Double { Double(nanoseconds) / 3.6e12 }
    private var seconds: Double { max(duration / .seconds(1), 1e-6) }

    package var text: String {
        let files = fileCount == 0 ? "" : ", \(fileCount) files"
        let faults = faults.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        let reached = Landmark.allCases.filter { coverage[$0] > 0 }
            .map { "\($0) \(coverage[$0])" }
        let missing = coverage.missing.map { "\($0)" }
        return """
            \(seedCount) seeds\(files), \(failures.count) failed
            \(simulatedHours.text(places: 2)) h simulated in \(seconds.text(places: 1)) s: \
            \((simulatedHours / seconds).text(places: 3)) h/s, \
            \((Double(eventCount) / seconds).text(places: 0)) events/s
            \(operationCount) operations checked; the longest wait while all was well: \
            \((longestWait / .seconds(1)).text(places: 1)) s
            faults: \(faults.isEmpty ? "none" : faults.joined(separator: ", "))
            reached: \(reached.isEmpty ? "nothing" : reached.joined(separator: ", "))
            never reached: \(missing.isEmpty ? "none" : missing.joined(separator: ", "))

            """
    }

    package var json: String {
        func number(_ value: Int) -> JSONValue { JSONValue(.number(JSONNumber(value))) }
        func counts(_ counts: [String: Int]) -> JSONValue {
            JSONValue(
                .object(
                    counts.sorted { $0.key < $1.key }.map { JSONMember($0.key, number($0.value)) }))
        }
        let failures = failures.map { failure in
            JSONValue(
                .object([
                    // As text: a seed may have more bits than a reader's numbers.
                    JSONMember("seed", JSONValue(.string("\(failure.run.plan.seed)"))),
                    JSONMember("scenario", JSONValue(.string(failure.run.scenario))),
                    JSONMember("checker", JSONValue(.string(failure.flaw.checker.rawValue))),
                    JSONMember("reason", JSONValue(.string(failure.flaw.reason))),
                    JSONMember(
                        "replay", JSONValue(.string("cairn-sim replay \(failure.run.reference)"))),
                ]))
        }
        return JSONValue(
            .object([
                JSONMember("seeds", number(seedCount)),
                JSONMember("files", number(fileCount)),
                JSONMember("scenarios", counts(seedCounts)),
                JSONMember("failed", JSONValue(.array(failures))),
                JSONMember("simulated-milliseconds", number(Int(nanoseconds / 1_000_000))),
                JSONMember("milliseconds", number(Int(seconds * 1000))),
                JSONMember("events", number(eventCount)),
                JSONMember("events-per-second", number(Int(Double(eventCount) / seconds))),
                JSONMember("operations", number(operationCount)),
                JSONMember(
                    "longest-wait-milliseconds",
                    number(Int(longestWait / .milliseconds(1)))),
                JSONMember("faults", counts(faults)),
                JSONMember(
                    "coverage",
                    JSONValue(
                        .object(
                            Landmark.allCases.map {
                                JSONMember("\($0)", number(coverage[$0]))
                            }))),
            ])
        ).text + "\n"
    }
}

extension Double {
    /// With so many digits behind the point.
    fileprivate func text(places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let (whole, rest) = Int((self * Double(scale)).rounded())
            .quotientAndRemainder(dividingBy: scale)
        guard places > 0 else { return "\(whole)" }
        return "\(whole).\(String(scale + rest).dropFirst())"
    }
}
