internal import RandomDraws

/// Throws faults at a cluster for a time, as a seed draws them, several at once but never at so many
/// nodes that no majority is well; but for those moments when all lose power.
@MainActor package final class RandomFaults {
    private let trial: Trial
    private let duration: Duration
    private var draws: Draws
    private var isAskedToEnd = false

    package init(_ trial: Trial, for duration: Duration) {
        self.trial = trial
        self.duration = duration
        draws = Draws(seed: trial.order.seed)
    }

    /// Ends it early.
    package func end() { isAskedToEnd = true }

    /// False if something was found.
    package func run() async throws -> Bool {
        try await trial.run(startingWith: trial.order.nodeCount) { try await self.throwFaults() }
    }

    private func throwFaults() async throws {
        let end = ContinuousClock.now + duration
        try await withThrowingTaskGroup(of: Void.self) { group in
            while ContinuousClock.now < end, !isAskedToEnd {
                try await Task.sleep(for: .milliseconds(300 + draws.below(3000)))
                let fault = Fault.draw(&draws, inLab: trial.order.lab != nil)
                if fault == .killAll {
                    // Nobody else's fault may outlast it.
                    try await group.waitForAll()
                    try await killAll()
                    continue
                }
                let down = Duration.milliseconds(draws.below(draws.chance(30) ? 12_000 : 2_500))
                guard let (node, other) = await victims(of: fault) else { continue }
                trial.count(fault.rawValue)
                group.addTask { try await self.strike(fault, node, other, for: down) }
            }
            try await group.waitForAll()
        }
        trial.note("no more faults")
    }

    /// Those who are well, as long as enough others stay so; a leader more often than others. The
    /// second is for what needs two. They are in trouble from here on.
    private func victims(of fault: Fault) async -> (ServerNode, ServerNode)? {
        let minority = (trial.nodes.count - 1) / 2
        let leader = draws.chance(40) ? await trial.leader() : nil
        let well = trial.nodes.filter { $0.trouble == nil }
        let troubledCount = trial.nodes.count - well.count
        guard troubledCount < minority, well.count >= 2 else { return nil }
        let isWiped = trial.nodes.contains { $0.trouble == Fault.wipe.rawValue }
        guard fault != .wipe || !isWiped else { return nil }
        let place = draws.below(well.count)
        let node = leader.flatMap { $0.trouble == nil ? $0 : nil } ?? well[place]
        let others = well.filter { $0 !== node }
        let other = draws.pick(others)
        trial.set(node, fault.rawValue)
        let leads = node === leader ? ", which leads" : ""
        let partner = fault == .split ? " and \(other.number)" : ""
        trial.note("\(fault.rawValue) \(node.number)\(partner)\(leads)")
        return (node, other)
    }

    private func strike(
        _ fault: Fault, _ node: ServerNode, _ other: ServerNode, for time: Duration
    ) async throws {
        switch fault {
        case .kill:
            try await node.kill()
            try await Task.sleep(for: time)
            try await node.start(trial.cairn)
        case .stop:
            try await node.stop()
            try await Task.sleep(for: time)
            try await node.start(trial.cairn)
        case .wipe:
            try await node.kill()
            try await trial.empty(node)
            try await Task.sleep(for: time)
            try await node.start(trial.cairn)
        case .pause:
            node.pause()
            try await Task.sleep(for: time)
            node.resume()
        case .part, .deafen, .mute:
            for peer in trial.nodes where peer !== node {
                if fault != .mute { try await trial.lab("cut", "\(peer.number)", "\(node.number)") }
                if fault != .deafen {
                    try await trial.lab("cut", "\(node.number)", "\(peer.number)")
                }
            }
            try await Task.sleep(for: time)
            try await healAll(of: node)
        case .split:
            try await trial.lab("part", "\(node.number)", "\(other.number)")
            try await Task.sleep(for: time)
            try await healAll(of: node)
        case .killAll: preconditionFailure("not of one node")
        }
        try await trial.waitUntilReady(node)
        trial.note("\(node.number) is well after: \(fault.rawValue)")
    }

    /// All that names the node, at every node.
    private func healAll(of node: ServerNode) async throws {
        for peer in trial.nodes where peer !== node {
            try await trial.lab("mend", "\(peer.number)", "\(node.number)")
            try await trial.lab("mend", "\(node.number)", "\(peer.number)")
        }
    }

    private func killAll() async throws {
        trial.count(Fault.killAll.rawValue)
        trial.note("kill all")
        for node in trial.nodes {
            trial.set(node, Fault.killAll.rawValue)
            node.strike()
        }
        for node in trial.nodes { try await node.kill() }
        let times = trial.nodes.map { _ in Duration.milliseconds(draws.below(2000)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (node, time) in zip(trial.nodes, times) {
                group.addTask { try await self.start(node, after: time) }
            }
            try await group.waitForAll()
        }
        trial.note("all are well again")
    }

    private func start(_ node: ServerNode, after time: Duration) async throws {
        try await Task.sleep(for: time)
        try await trial.start(node)
    }
}
