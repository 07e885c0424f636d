internal import VirtualWorld
internal import World

/// Makes a plan smaller as long as a run of it still fails in the same way (Zeller and Hildebrandt's
/// delta debugging, 2002, over each part of the plan in turn, until no part gives way any more).
package struct Shrinker {
    /// The least found so far.
    package private(set) var plan: Plan
    package private(set) var runCount = 0

    /// Runs a plan; the report if it still fails in the same way.
    private let failure: (Plan) -> Run.Report?
    private let mayGoOn: () -> Bool
    /// Of the present plan's run.
    private var report: Run.Report

    /// Whatever else a plan loses, this much time stays in which all has to come to rest: else what
    /// had no time to come right would look like what went wrong.
    private static let rest: Duration = .seconds(12)
    /// Leaving something out shifts what comes after it, so the failure may need other luck.
    private static let seedCount: UInt64 = 3

    /// Nil if the plan doesn't fail.
    package init?(
        _ plan: Plan, failure: @escaping (Plan) -> Run.Report?,
        mayGoOn: @escaping () -> Bool = { true }
    ) {
        guard let report = failure(plan) else { return nil }
        self.plan = plan
        self.failure = failure
        self.mayGoOn = mayGoOn
        self.report = report
    }

    package mutating func shrink() {
        var before: Plan
        repeat {
            before = plan
            fixCrashes()
            leaveOutFaults()
            clearDice()
            leaveOutClients()
            lessen()
            shortenTimes()
            round()
        } while plan != before && mayGoOn()
    }

    /// Takes a smaller plan if it fails too, with this seed or another.
    @discardableResult
    private mutating func attempt(_ change: (inout Plan) -> Void) -> Bool {
        var smaller = plan
        change(&smaller)
        guard smaller != plan else { return false }
        for offset in 0..<Self.seedCount {
            guard mayGoOn() else { return false }
            var candidate = smaller
            candidate.seed &+= offset
            runCount += 1
            if let report = failure(candidate) {
                plan = candidate
                self.report = report
                return true
            }
        }
        return false
    }

    /// What the disks' dice did becomes part of the plan, so that each crash can be left out alone.
    private mutating func fixCrashes() {
        guard plan.disk.crashProbability > 0 else { return }
        let crashes = report.crashes
        attempt {
            $0.disk.crashProbability = 0
            $0.faults += crashes
            $0.sortFaults()
        }
    }

    private mutating func leaveOutFaults() {
        var size = plan.faults.count
        while size >= 1 {
            var start = 0
            while start < plan.faults.count {
                let range = start..<min(start + size, plan.faults.count)
                if !attempt({ $0.faults.removeSubrange(range) }) { start += size }
            }
            size /= 2
        }
    }

    private mutating func clearDice() {
        for die in Plan.dice { attempt { $0[keyPath: die.path] = 0 } }
    }

    private mutating func leaveOutClients() {
        for place in plan.clients.indices.reversed() where plan.clients.count > 1 {
            attempt { $0.clients.remove(at: place) }
        }
        for place in plan.clients.indices {
            least(\.clients[place], from: 0)
        }
    }

    private mutating func lessen() {
        least(\.groupCount, from: 1)
        least(\.keyCount, from: 1)
        attempt { $0.valueByteCount = 0 }
        least(\.spareCount, from: 0)
        attempt { $0.usesLeases = false }
        if plan.nodeCount > 3 { attempt { $0.nodeCount = 3 } }
    }

    /// The least number that will do, looked for as if all above it did too.
    private mutating func least(_ path: WritableKeyPath<Plan, Int>, from bound: Int) {
        var lower = bound
        while lower < plan[keyPath: path] {
            let middle = lower + (plan[keyPath: path] - lower) / 2
            if !attempt({ $0[keyPath: path] = middle }) { lower = middle + 1 }
        }
    }

    private mutating func shortenTimes() {
        let last = plan.faults.map { $0.at + $0.duration }.max() ?? .zero
        attempt {
            $0.healAt = min($0.healAt, last.roundedUpToSeconds)
            $0.stopAt = $0.healAt
            $0.endAt = $0.stopAt + Self.rest
        }
        attempt {
            $0.stopAt = max($0.healAt, $0.stopAt / 2).roundedUpToSeconds
            $0.endAt = $0.stopAt + Self.rest
        }
    }

    /// Round numbers say that nothing hangs on the others.
    private mutating func round() {
        for place in plan.faults.indices {
            for unit in [1_000_000_000, 100_000_000, 10_000_000, 1_000_000] {
                let didRound = attempt { plan in
                    let fault = plan.faults[place]
                    plan.faults[place].at = fault.at.rounded(to: unit)
                    if fault.duration > .zero {
                        plan.faults[place].duration = max(
                            .nanoseconds(unit), fault.duration.rounded(to: unit))
                    }
                    plan.sortFaults()
                }
                if didRound { break }
            }
        }
    }
}

extension Duration {
    fileprivate func rounded(to unit: Int) -> Duration {
        .nanoseconds((Int(nanoseconds) + unit / 2) / unit * unit)
    }

    fileprivate var roundedUpToSeconds: Duration {
        .seconds((nanoseconds + 999_999_999) / 1_000_000_000)
    }
}
