package import Raft

/// Every order in which a small cluster's events can happen, within a scope: deliveries, losses
/// (a packet that is never delivered), campaigns, crashes with any part of the pending writes, and
/// silences in which a member gives up on its leader. Goes through the real core, depth first, and
/// turns back at states that were seen before.
///
/// What is applied at once and which heartbeats are lost makes no difference to the rules, and is
/// left out. Everything that is counted down is part of a state, so that the walk ends, and what it
/// did not find is not there.
package struct Exploration {
    package struct Scope: Sendable {
        package var memberCount = 3
        package var campaignCount = 2
        package var silenceCount = 2
        package var crashCount = 0
        package var proposalCount = 1
        package var copyCount = 0
        /// In flight at once; the oldest is lost beyond that.
        package var packetCountMax = 6
        package var start = Start.fresh

        package init() {}
    }

    package enum Start: String, CaseIterable, Sendable {
        /// Nothing has happened.
        case fresh
        /// Member 1 has led and holds an entry that nobody else has; member 3 leads after it, and
        /// holds another: where figure 8 of the Raft paper begins.
        case conflict
    }

    /// How a rule is broken.
    package struct Counterexample: Equatable, Sendable, CustomStringConvertible {
        package let rule: String
        package let steps: [Step]

        package var description: String {
            steps.map { "  \($0)" }.joined(separator: "\n") + "\n\(rule)"
        }
    }

    package enum Step: Equatable, Sendable, CustomStringConvertible {
        case deliver(Packet)
        case copy(Packet)
        case persist(NodeID)
        case campaign(NodeID)
        case silence(NodeID)
        case propose(NodeID)
        case crash(NodeID, keeping: Int)

        package var description: String {
            switch self {
            case .deliver(let packet): "deliver \(packet)"
            case .copy(let packet): "deliver and keep \(packet)"
            case .persist(let id): "persist \(id)"
            case .campaign(let id): "campaign \(id)"
            case .silence(let id): "silence at \(id)"
            case .propose(let id): "propose \(id)"
            case .crash(let id, let kept): "crash \(id) keeping \(kept), restart"
            }
        }
    }

    private struct State {
        var cluster: Cluster
        var campaignCount: Int
        var silenceCount: Int
        var crashCount: Int
        var proposalCount: Int
        var copyCount: Int

        func fingerprint() -> Int {
            var hasher = Hasher()
            cluster.hash(into: &hasher)
            hasher.combine(campaignCount)
            hasher.combine(silenceCount)
            hasher.combine(crashCount)
            hasher.combine(proposalCount)
            hasher.combine(copyCount)
            return hasher.finalize()
        }
    }

    package let scope: Scope
    package private(set) var transitionCount = 0
    private var seen: Set<Int> = []
    package private(set) var isComplete = true
    package private(set) var committedCountMax = 0
    package private(set) var termMax = Term.zero

    package var stateCount: Int { seen.count }

    package init(_ scope: Scope) { self.scope = scope }

    /// Walks until everything was seen, or so many states, or a broken rule.
    package mutating func run(stateCountMax: Int = .max) -> Counterexample? {
        let root = State(
            cluster: Self.cluster(scope), campaignCount: scope.campaignCount,
            silenceCount: scope.silenceCount, crashCount: scope.crashCount,
            proposalCount: scope.proposalCount, copyCount: scope.copyCount)
        if let rule = root.cluster.failure { return Counterexample(rule: rule, steps: []) }
        seen.insert(root.fingerprint())
        // A stack of its own: paths are longer than a thread's stack is deep.
        var path: [(state: State, steps: [Step], next: Int)] = [(root, Self.steps(root), 0)]
        while let top = path.last {
            guard top.next < top.steps.count else {
                path.removeLast()
                continue
            }
            guard seen.count < stateCountMax else {
                isComplete = false
                return nil
            }
            path[path.count - 1].next += 1
            var state = top.state
            perform(top.steps[top.next], &state)
            transitionCount += 1
            if let rule = state.cluster.failure {
                return Counterexample(rule: rule, steps: path.map { $0.steps[$0.next - 1] })
            }
            guard seen.insert(state.fingerprint()).inserted else { continue }
            committedCountMax = max(committedCountMax, state.cluster.checker.committed.count)
            for member in state.cluster.members {
                termMax = max(termMax, member.replica?.term ?? .zero)
            }
            path.append((state, Self.steps(state), 0))
        }
        return nil
    }

    private static func steps(_ state: State) -> [Step] {
        var steps: [Step] = []
        for packet in state.cluster.packets {
            steps.append(.deliver(packet))
            if state.copyCount > 0 { steps.append(.copy(packet)) }
        }
        for member in state.cluster.members {
            if !member.writes.isEmpty { steps.append(.persist(member.id)) }
            guard let replica = member.replica else { continue }
            if state.campaignCount > 0, replica.role != .leader {
                steps.append(.campaign(member.id))
            }
            if state.silenceCount > 0, replica.leader != nil {
                steps.append(.silence(member.id))
            }
            if state.proposalCount > 0, replica.role == .leader {
                steps.append(.propose(member.id))
            }
            if state.crashCount > 0 {
                for kept in 0...member.writes.count {
                    steps.append(.crash(member.id, keeping: kept))
                }
            }
        }
        return steps
    }

    private func perform(_ step: Step, _ state: inout State) {
        switch step {
        case .deliver(let packet):
            if let place = state.cluster.packets.firstIndex(of: packet) {
                state.cluster.deliver(place)
            }
        case .copy(let packet):
            state.copyCount -= 1
            if let place = state.cluster.packets.firstIndex(of: packet) {
                state.cluster.duplicate(place)
            }
        case .persist(let id): state.cluster.persist(id, count: 1)
        case .campaign(let id):
            state.campaignCount -= 1
            state.cluster.step(id, .campaign)
        case .silence(let id):
            state.silenceCount -= 1
            for _ in 0..<state.cluster.settings.electionTicks { state.cluster.step(id, .tick) }
        case .propose(let id):
            state.proposalCount -= 1
            let number = UInt64(state.proposalCount)
            state.cluster.step(id, .propose(ProposalID(number), [Self.command(UInt8(number))]))
        case .crash(let id, let kept):
            state.crashCount -= 1
            state.cluster.crash(id, keeping: kept)
            state.cluster.start(id)
        }
        for member in state.cluster.members { state.cluster.apply(member.id) }
        while state.cluster.packets.count > scope.packetCountMax { state.cluster.drop(0) }
    }

    // MARK: Where it begins

    /// As large as a message may be: each entry travels alone.
    private static func command(_ mark: UInt8) -> [UInt8] {
        [UInt8](repeating: mark, count: commandByteCount)
    }

    private static let commandByteCount = 256

    private static func cluster(_ scope: Scope) -> Cluster {
        var settings = Settings()
        settings.electionTicks = 3
        settings.commandByteCountMax = commandByteCount
        settings.messageByteCountMax = commandByteCount + Entry.overheadByteCount
        settings.memberCountMax = scope.memberCount
        var cluster = Cluster(settings: settings)
        cluster.losesHeartbeats = true
        cluster.mergesCopies = true
        let ids = (1...UInt64(scope.memberCount)).map { NodeID($0) }
        let founders = ids.map { Member($0, incarnation: Incarnation($0.rawValue)) }
        guard let membership = try? Membership(voters: founders) else {
            preconditionFailure("founders are voters, each once")
        }
        for id in ids {
            cluster.add(id, incarnation: Incarnation(id.rawValue), membership: membership)
            cluster.start(id)
        }
        if scope.start == .conflict { prepareConflict(&cluster) }
        return cluster
    }

    private static func prepareConflict(_ cluster: inout Cluster) {
        let last = NodeID(UInt64(cluster.members.count))
        cluster.step(1, .campaign)
        settle(&cluster) { _, _ in true }
        cluster.step(1, .propose(100, [command(100)]))
        cluster.persist(1)
        cluster.dropAll { _ in true }
        for member in cluster.members where member.id != 1 {
            for _ in 0..<cluster.settings.electionTicks { cluster.step(member.id, .tick) }
        }
        cluster.dropAll { _ in true }
        cluster.step(last, .campaign)
        settle(&cluster) { cluster, id in
            // Until it leads: its own entry stays with it.
            id != 1 && cluster[last]?.replica?.role != .leader
        }
        cluster.persist(last)
        cluster.dropAll { _ in true }
        for member in cluster.members {
            for _ in 0..<cluster.settings.electionTicks { cluster.step(member.id, .tick) }
        }
        cluster.dropAll { _ in true }
    }

    private static func settle(_ cluster: inout Cluster, among takesPart: (Cluster, NodeID) -> Bool)
    {
        for _ in 0..<1_000 {
            if let place = cluster.packets.firstIndex(where: {
                takesPart(cluster, $0.from) && takesPart(cluster, $0.to)
            }) {
                cluster.deliver(place)
            } else if let busy = cluster.members.first(where: {
                takesPart(cluster, $0.id) && !($0.writes.isEmpty && $0.applies.isEmpty)
            }) {
                cluster.persist(busy.id)
                cluster.apply(busy.id)
            } else {
                return
            }
        }
    }
}

/// `cairn-sim explore`
package enum ExploreCommand {
    /// Returns whether every rule held.
    package static func run(
        _ scope: Exploration.Scope, stateCountMax: Int, print: (String) -> Void
    ) -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        var exploration = Exploration(scope)
        let counterexample = exploration.run(stateCountMax: stateCountMax)
        let seconds = max((clock.now - start) / .seconds(1), 1e-9)
        if let counterexample { print("\(counterexample)") }
        print(
            "\(exploration.stateCount) states, \(exploration.transitionCount) steps, terms up to "
                + "\(exploration.termMax), up to \(exploration.committedCountMax) entries committed, "
                + "\(Int(seconds)) s, \(Int(Double(exploration.stateCount) / seconds)) states/s"
                + (exploration.isComplete ? "" : "; not complete"))
        return counterexample == nil
    }
}
