import Raft

/// A cluster reduced to what membership changes can get wrong, searched to the end.
///
/// Five machines, three or four of them voters at first. The steps are: a candidate is elected, a
/// leader appends a change, a leader brings one follower's log up to its own. Steps are atomic and
/// entries carry nothing but configurations: less than Raft, so that all of what is left can be
/// tried. Changes, quorums and votes are those of `Raft`.
///
/// What else keeps it small:
/// - A log holds one change. Leaders that don't know each other's may each add their own.
/// - A leader's first entry comes with its election.
/// - Only as many voters grant as are needed. One more would only hinder older leaders.
/// - Elections have ascending terms.
/// - The first leader is machine 0, elected by itself and the next ones: all other beginnings are
///   the same under other names.
struct MembershipModel {
    /// When a leader may change what. A change always waits for the one before it in the leader's
    /// own log.
    struct Rule: Sendable {
        /// Through a joint state, or at one blow.
        var isJoint: Bool
        var voterCountMax = 1
        /// Whether the leader must have committed in its own term. Without it, changes of one voter
        /// at one blow have the flaw that was found in 2015.
        var waitsForOwnCommit = true
        /// Whether a joint state asks both halves.
        var asksOutgoingHalf = true
    }

    struct Outcome {
        var stateCount = 0
        /// Two logs of which each has been committed by a majority, and neither is in the other.
        var conflict: String?
    }

    private let rule: Rule
    private let termMax: Int
    private let machines = 0..<5
    private var outcome = Outcome()
    private var waiting: [State] = []
    private var seen: Set<State> = []

    // Logs and configurations are numbered as they are met; number 0 is the first.
    private var logs = [Log(parent: 0, length: 0, term: 0, configuration: 0, hasChange: false)]
    private var children: [Log: Int] = [:]
    private var configurations: [Configuration] = []
    /// For each configuration, bit `n` says whether the machines that are the bits of `n` win.
    private var wins: [UInt32] = []

    init(rule: Rule, voters: NodeSet, termMax: Int) throws {
        self.rule = rule
        self.termMax = termMax
        _ = number(of: try Configuration(voters: voters))
    }

    private struct Log: Hashable {
        /// The log without its last entry.
        let parent: Int
        let length: Int
        /// Of the last entry, and the configuration in force after it.
        let term: Int
        let configuration: Int
        let hasChange: Bool
    }

    /// Packed, because there are many: per machine the number of its log (12 bits), its term (3)
    /// and whether it leads in it (1), and the longest committed log (12).
    private struct State: Hashable {
        private var bits: UInt128 = 0

        private func field(_ shift: Int, _ width: Int) -> Int {
            Int(truncatingIfNeeded: bits >> UInt128(shift)) & ((1 << width) - 1)
        }

        private mutating func setField(_ shift: Int, _ width: Int, _ value: Int) {
            precondition(value < 1 << width)
            bits &= ~(((1 << UInt128(width)) - 1) << UInt128(shift))
            bits |= UInt128(value) << UInt128(shift)
        }

        func log(_ machine: Int) -> Int { field(machine * 16, 12) }
        func term(_ machine: Int) -> Int { field(machine * 16 + 12, 3) }
        func leads(_ machine: Int) -> Bool { field(machine * 16 + 15, 1) == 1 }
        var committed: Int { field(80, 12) }

        mutating func set(_ machine: Int, log: Int, term: Int, leads: Bool) {
            setField(machine * 16, 12, log)
            setField(machine * 16 + 12, 3, term)
            setField(machine * 16 + 15, 1, leads ? 1 : 0)
        }

        mutating func commit(_ log: Int) { setField(80, 12, log) }
    }

    /// Tries everything, or stops at the first conflict.
    mutating func search() -> Outcome {
        var start = State()
        let voters = (1 << configurations[0].incoming.quorumCount) - 1
        elect(0, by: voters, term: 1, in: &start)
        reach(start)
        while let state = waiting.popLast(), outcome.conflict == nil {
            electAny(from: state)
            for leader in machines where state.leads(leader) {
                change(by: leader, from: state)
                replicate(by: leader, from: state)
            }
        }
        return outcome
    }

    private mutating func reach(_ state: State) {
        guard seen.insert(state).inserted else { return }
        waiting.append(state)
        outcome.stateCount += 1
    }

    // MARK: Steps

    private mutating func electAny(from state: State) {
        let term = machines.reduce(0) { max($0, state.term($1)) } + 1
        guard term <= termMax else { return }
        for candidate in machines {
            let log = logs[state.log(candidate)]
            guard configurations[log.configuration].isVoter(NodeID(UInt64(candidate))) else {
                continue
            }
            let willing = set { machine in
                let other = logs[state.log(machine)]
                return (other.term, other.length) <= (log.term, log.length)
            }
            for voters in 1..<32 where voters & ~willing == 0 && voters & 1 << candidate != 0 {
                guard decide(voters, in: log.configuration) else { continue }
                let isMinimal = machines.allSatisfy { machine in
                    machine == candidate || voters & 1 << machine == 0
                        || !decide(voters & ~(1 << machine), in: log.configuration)
                }
                guard isMinimal else { continue }
                var next = state
                elect(candidate, by: voters, term: term, in: &next)
                commit(by: candidate, in: &next)
                reach(next)
            }
        }
    }

    private mutating func elect(
        _ candidate: Int, by voters: Int, term: Int, in state: inout State
    ) {
        for machine in machines where voters & 1 << machine != 0 {
            state.set(machine, log: state.log(machine), term: term, leads: false)
        }
        let old = state.log(candidate)
        let log = append(logs[old].configuration, term: term, to: old, isChange: false)
        state.set(candidate, log: log, term: term, leads: true)
    }

    private mutating func change(by leader: Int, from state: State) {
        let number = state.log(leader)
        let log = logs[number]
        let configuration = configurations[log.configuration]
        let last = firstLog(of: number) { $0.configuration == log.configuration }
        guard isPrefix(last, of: state.committed) else { return }
        if rule.waitsForOwnCommit {
            let own = firstLog(of: number) { $0.term == log.term }
            guard isPrefix(own, of: state.committed) else { return }
        }
        if configuration.isJoint {
            guard let left = try? configuration.leavingJoint() else { return }
            return append(left.configuration, by: leader, isChange: false, from: state)
        }
        guard !log.hasChange else { return }
        let changes = machines.map { machine in
            let id = NodeID(UInt64(machine))
            return configuration.isVoter(id) ? MemberChange.remove(id) : .addVoter(id)
        }
        for (place, change) in changes.enumerated() {
            let others = rule.voterCountMax > 1 ? changes[(place + 1)...] : []
            for list in [[change]] + others.map({ [change, $0] }) {
                let step =
                    rule.isJoint
                    ? try? configuration.enteringJoint(list, autoLeave: true)
                    : try? configuration.simple(list)
                guard let step else { continue }
                append(step.configuration, by: leader, isChange: true, from: state)
            }
        }
    }

    private mutating func append(
        _ configuration: Configuration, by leader: Int, isChange: Bool, from state: State
    ) {
        let term = state.term(leader)
        let log = append(
            number(of: configuration), term: term, to: state.log(leader), isChange: isChange)
        var next = state
        next.set(leader, log: log, term: term, leads: true)
        commit(by: leader, in: &next)
        reach(next)
    }

    private mutating func replicate(by leader: Int, from state: State) {
        let log = state.log(leader)
        let term = state.term(leader)
        for machine in machines where machine != leader && state.log(machine) != log {
            guard state.term(machine) <= term,
                configurations[logs[log].configuration].isMember(NodeID(UInt64(machine)))
            else { continue }
            var next = state
            next.set(machine, log: log, term: term, leads: false)
            commit(by: leader, in: &next)
            reach(next)
        }
    }

    /// Commits the longest part of the leader's log that ends in its own term and that its present
    /// configuration has.
    private mutating func commit(by leader: Int, in state: inout State) {
        var number = state.log(leader)
        let log = logs[number]
        while logs[number].term == log.term {
            let holders = set { isPrefix(number, of: state.log($0)) }
            if decide(holders, in: log.configuration) { break }
            number = logs[number].parent
        }
        guard logs[number].term == log.term, !isPrefix(number, of: state.committed) else { return }
        if !isPrefix(state.committed, of: number) {
            outcome.conflict =
                "\(configurations[logs[state.committed].configuration]) and "
                + "\(configurations[log.configuration])"
        }
        state.commit(number)
    }

    // MARK: Logs and configurations

    private func set(_ isIncluded: (Int) -> Bool) -> Int {
        machines.reduce(0) { isIncluded($1) ? $0 | 1 << $1 : $0 }
    }

    private func decide(_ machines: Int, in configuration: Int) -> Bool {
        wins[configuration] & 1 << UInt32(machines) != 0
    }

    private mutating func append(
        _ configuration: Int, term: Int, to parent: Int, isChange: Bool
    ) -> Int {
        let log = Log(
            parent: parent, length: logs[parent].length + 1, term: term,
            configuration: configuration,
            hasChange: isChange || logs[parent].hasChange)
        if let number = children[log] { return number }
        logs.append(log)
        children[log] = logs.count - 1
        return logs.count - 1
    }

    private func isPrefix(_ number: Int, of other: Int) -> Bool {
        var other = other
        while logs[other].length > logs[number].length { other = logs[other].parent }
        return other == number
    }

    /// The shortest log on the way to this one from which on all entries are `alike`.
    private func firstLog(of number: Int, _ alike: (Log) -> Bool) -> Int {
        var number = number
        while number != 0, logs[number].parent != number, alike(logs[logs[number].parent]) {
            number = logs[number].parent
        }
        return number
    }

    private mutating func number(of configuration: Configuration) -> Int {
        if let number = configurations.firstIndex(of: configuration) { return number }
        var bits: UInt32 = 0
        for voters in 0..<32 {
            let vote = { (id: NodeID) -> Bool? in voters & 1 << Int(id.rawValue) != 0 }
            let outcome =
                rule.asksOutgoingHalf
                ? configuration.outcome(vote) : configuration.incoming.outcome(vote)
            if outcome == .won { bits |= 1 << UInt32(voters) }
        }
        configurations.append(configuration)
        wins.append(bits)
        return configurations.count - 1
    }
}
