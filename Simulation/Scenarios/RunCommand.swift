/// `cairn-sim run`, `replay` and `digest`.
package enum RunCommand {
    package struct Summary: Sendable {
        package internal(set) var seedCount = 0
        package internal(set) var failed: Run.Report?
        package internal(set) var eventCount = 0
        package internal(set) var nanoseconds: UInt64 = 0
        package internal(set) var operationCount = 0
        package internal(set) var faults: [String: Int] = [:]

        mutating func add(_ report: Run.Report) {
            seedCount += 1
            eventCount += report.eventCount
            nanoseconds += report.nanoseconds
            operationCount += report.operationCount
            faults.merge(report.faults, uniquingKeysWith: +)
            if report.flaw != nil { failed = report }
        }

        package func text(_ scenario: Scenario) -> String {
            var lines: [String] = []
            if let failed, let flaw = failed.flaw {
                lines.append("seed \(failed.plan.seed): \(flaw)")
                lines.append(
                    "again: cairn-sim replay \(failed.plan.seed) --scenario \(scenario.rawValue)")
            }
            lines.append(
                "\(seedCount) seeds of \(scenario.rawValue), \(nanoseconds / 1_000_000_000) s, "
                    + "\(eventCount) events, \(operationCount) operations")
            let faults = faults.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            lines.append("faults: " + (faults.isEmpty ? "none" : faults.joined(separator: ", ")))
            return lines.joined(separator: "\n") + "\n"
        }

        package func json(_ scenario: Scenario) -> String {
            let faults = faults.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
            var members = [
                "\"scenario\": \"\(scenario.rawValue)\"", "\"seeds\": \(seedCount)",
                "\"nanoseconds\": \(nanoseconds)", "\"events\": \(eventCount)",
                "\"operations\": \(operationCount)",
                "\"faults\": {\(faults.joined(separator: ", "))}",
            ]
            if let failed, let flaw = failed.flaw {
                let text = flaw.description.filter { $0 != "\"" && $0 != "\\" }
                members.append("\"failed\": {\"seed\": \(failed.plan.seed), \"flaw\": \"\(text)\"}")
            }
            return "{\(members.joined(separator: ", "))}\n"
        }
    }

    /// Runs the seeds one after another, up to the first that fails.
    package static func run(_ seeds: ClosedRange<UInt64>, _ scenario: Scenario) -> Summary {
        var summary = Summary()
        for seed in seeds {
            summary.add(Run.report(of: scenario.plan(seed: seed)))
            if summary.failed != nil { break }
        }
        return summary
    }
}
