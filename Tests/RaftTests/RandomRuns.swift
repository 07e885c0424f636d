import Raft
import Testing

/// Members under everything that may happen to them, in random order, checked after every step:
/// messages lost, doubled and reordered, crashes at every persistence boundary, slow disks, reads,
/// transfers, compaction, and either membership changes or wiped disks.
@Suite struct RandomRunsSlow {
    @Test(arguments: 0..<150 as Range<UInt64>)
    func `three members keep the invariants`(seed: UInt64) throws {
        var world = try World(memberCount: 3, seed: seed)
        try world.run(steps: 4_000)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `five members keep the invariants`(seed: UInt64) throws {
        var world = try World(memberCount: 5, seed: seed)
        try world.run(steps: 5_000)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `seven members keep the invariants`(seed: UInt64) throws {
        var world = try World(memberCount: 7, seed: seed)
        try world.run(steps: 6_000)
    }
}

private struct World {
    var group: Group
    var draws: SystemOfDraws
    let memberCount: Int
    let seed: UInt64
    /// What was ever applied at an index, anywhere.
    var committed: [LogIndex: Entry] = [:]
    var committedLast = LogIndex.zero
    var leaders: [Term: NodeID] = [:]
    var nextID: UInt64 = 1
    /// How far the group had committed when the read was asked.
    var asked: [ReadID: LogIndex] = [:]
    /// Whose disk was wiped, and under which incarnation it is to come back. One at a time: two are
    /// more than a group of three stands.
    var wiped: (id: NodeID, incarnation: Incarnation)?
    var changesMembership: Bool { seed % 2 == 0 }
    /// How much of each member's state was checked.
    var checked: [NodeID: Int] = [:]

    struct SystemOfDraws {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var word = state
            word ^= word >> 33
            word = word &* 0xff51_afd7_ed55_8ccd
            word ^= word >> 33
            return Int(word % UInt64(bound))
        }
    }

    init(memberCount: Int, seed: UInt64) throws {
        var settings = Settings()
        settings.cachedByteCountMax = 200
        settings.keptByteCount = 300
        settings.stragglerByteCountMax = 900
        settings.memberCountMax = 8
        settings.messageByteCountMax = 600
        settings.commandByteCountMax = 100
        settings.inflightByteCountMax = 900
        settings.inflightMessageCountMax = 4
        settings.uncommittedByteCountMax = 4_000
        settings.applyingByteCountMax = 600
        settings.snapshotPieceByteCountMax = 7
        settings.promotionTicks = 12
        settings.quiescenceTicks = seed % 3 == 0 ? 8 : 0
        settings.usesLeases = false
        group = try Group(memberCount, settings: settings, seed: seed)
        draws = SystemOfDraws(state: seed &* 2 &+ 1)
        self.memberCount = memberCount
        self.seed = seed
    }

    mutating func anyone() -> NodeID {
        group.nodes[draws.below(group.nodes.count)].store.id
    }

    mutating func run(steps: Int) throws {
        let lossPercent = draws.below(3) * 10
        let crashPerMille = draws.below(3) * 2
        for _ in 0..<steps {
            try move(lossPercent: lossPercent, crashPerMille: crashPerMille)
            try check()
        }
        // Once everything is well again, progress.
        group.heal()
        for node in group.nodes where !node.isUp { try group.restart(node.store.id) }
        for node in group.nodes { checked[node.store.id] = 0 }
        group.run(ticks: 150)
        try check()
        guard let leader = group.leader else {
            throw Violation("seed \(seed): no leader\n\(picture)")
        }
        group.propose("last", to: leader, as: ProposalID(1 << 40))
        group.run(ticks: 60)
        try check()
        for node in group.nodes where group.replica(leader).membership[node.store.id] != nil {
            let last = group.commands(node.store.id).last
            guard last == "last" else {
                throw Violation("seed \(seed): \(node.store.id) did not catch up\n\(picture)")
            }
        }
    }

    private mutating func move(lossPercent: Int, crashPerMille: Int) throws {
        let id = anyone()
        if draws.below(1000) < crashPerMille, group[id].isUp {
            return group.crash(id, keepingWrites: draws.below(3))
        }
        if !group[id].isUp {
            if draws.below(20) == 0 {
                checked[id] = 0
                try group.restart(id)
            }
            return
        }
        if !changesMembership, draws.below(300) == 0 { return try wipe(id) }
        switch draws.below(100) {
        case 0..<14: group.step(id, .tick)
        case 14..<60: deliver(lossPercent: lossPercent)
        case 60..<72: group.persist(id)
        case 72..<80: group.apply(id)
        case 80..<83: group.readLog(id)
        case 83..<86: group.snapshot(id)
        case 86..<91:
            let commands = (0...draws.below(3)).map { _ in
                nextID += 1
                return group.command("\(nextID)")
            }
            nextID += 1
            group.step(id, .propose(ProposalID(nextID), commands))
        case 91..<94:
            nextID += 1
            asked[ReadID(nextID)] = committedLast
            group.step(id, .read(ReadID(nextID)))
        case 94: group.flush(id)
        case 95:
            if draws.below(3) == 0 { group.heal() } else { group.sever(id, anyone()) }
        case 96: if draws.below(4) == 0 { group.step(id, .transferLeadership(to: nil)) }
        case 97: if changesMembership && draws.below(2) == 0 { changeMembership(at: id) }
        case 98: group.step(id, .unreachable(anyone()))
        default: group.step(id, .wake)
        }
    }

    private mutating func deliver(lossPercent: Int) {
        guard !group.network.isEmpty else { return }
        let place = draws.below(3) == 0 ? draws.below(group.network.count) : 0
        let message = group.network[place]
        if draws.below(20) != 0 { group.network.remove(at: place) }  // else doubled
        if group.network.count > 500 { group.network.removeFirst(250) }
        guard draws.below(100) >= lossPercent else { return }
        guard !group.cut.contains(Group.Link(from: message.from, to: message.to)) else { return }
        group.step(message.to, .receive(message))
    }

    private mutating func wipe(_ id: NodeID) throws {
        if let wiped {
            let isBack = group.nodes.contains { node in
                let membership = node.replica.membership
                return node.isUp && node.replica.role == .leader
                    && node.replica.membershipIndex <= node.replica.commit
                    && !membership.configuration.isJoint
                    && membership.admits(wiped.id, wiped.incarnation)
                    && group.replica(wiped.id).commit >= node.replica.membershipIndex
            }
            guard isBack else { return }
        }
        nextID += 1
        let incarnation = Incarnation(nextID << 8)
        wiped = (id, incarnation)
        checked[id] = 0
        try group.wipe(id, incarnation: incarnation)
    }

    private mutating func changeMembership(at id: NodeID) {
        let replica = group.replica(id)
        guard replica.role == .leader else { return }
        var voters: [Member] = []
        for node in group.nodes where draws.below(4) != 0 {
            voters.append(Member(node.store.id))
        }
        nextID += 1
        group.step(
            id,
            .changeMembership(
                ProposalID(nextID),
                MembershipPlan(plannedOn: replica.membershipIndex, voters: voters)))
    }

    private var picture: String {
        group.nodes.map { "\($0.isUp ? "" : "down ")\($0.replica)" }.joined(separator: "\n")
    }

    private mutating func check() throws {
        for violation in group.violations {
            throw Violation("seed \(seed): \(violation)\n\(picture)")
        }
        for node in group.nodes where node.isUp {
            let id = node.store.id
            if node.replica.role == .leader {
                let known = leaders[node.replica.term]
                guard known == nil || known == id else {
                    throw Violation("seed \(seed): two leaders\n\(picture)")
                }
                leaders[node.replica.term] = id
            }
            let start = min(checked[id] ?? 0, node.state.count)
            for entry in node.state[start...] {
                if let known = committed[entry.index], known != entry {
                    throw Violation("seed \(seed): \(id) applied \(entry)\n\(picture)")
                }
                committed[entry.index] = entry
                committedLast = max(committedLast, entry.index)
            }
            checked[id] = node.state.count
            for (read, outcome) in node.reads {
                guard case .ready(let index) = outcome, let needed = asked[read] else { continue }
                guard index >= needed else {
                    throw Violation("seed \(seed): stale read\n\(picture)")
                }
                asked[read] = nil
            }
        }
    }
}
