internal import Raft
internal import VirtualWorld

/// One run of a cluster that a seed decides: work, faults, and at the end peace, in which the
/// cluster must come to rest with a leader and everything answered.
package struct RandomRun: Sendable {
    package let seed: UInt64
    package private(set) var cluster: Cluster
    package private(set) var stepCount = 0

    private var draws: SeededGenerator
    private let profile: Profile
    private let founderCount: Int
    private var nextID: UInt64 = 1
    private var nextIncarnation: UInt64 = 1_000
    /// Members whose disks can't be written for a while.
    private var stalled: Set<NodeID> = []
    private var full: Set<NodeID> = []
    /// Members that lost their disk, or a part of it, and have not been made whole. Never more
    /// than the group can do without.
    private var impaired: Set<NodeID> = []
    private var asked: [Asked] = []

    private struct Asked: Sendable {
        enum Question: Sendable {
            case proposal(ProposalID)
            case read(ReadID)
        }
        let question: Question
        let member: NodeID
        let life: UInt64
    }

    /// What a failed seed leaves.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let seed: UInt64
        package let memberCount: Int
        package let rule: String
        /// The latest events, the failure last.
        package let timeline: [String]
        package var lineCountMax = 80

        package var description: String {
            timeline.suffix(lineCountMax).joined(separator: "\n")
                + "\nseed \(seed) members \(memberCount): \(rule)"
                + "\nreproduce: cairn-sim raft --seeds \(seed)..\(seed) --members \(memberCount)"
        }
    }

    /// Runs a seed; if it fails, runs it again to tell what happened.
    package static func check(
        seed: UInt64, memberCount: Int, stepCount: Int = 1_200
    ) throws(Failure) -> RandomRun {
        var run = RandomRun(seed: seed, memberCount: memberCount)
        run.run(stepCount: stepCount)
        guard let rule = run.cluster.failure else { return run }
        var again = RandomRun(seed: seed, memberCount: memberCount)
        again.record()
        again.run(stepCount: stepCount)
        var timeline = again.cluster.journal ?? []
        timeline += again.cluster.members.map {
            "\($0.replica.map { "\($0)" } ?? "\($0.id) is down, \($0.store.hardState)")"
        }
        throw Failure(seed: seed, memberCount: memberCount, rule: rule, timeline: timeline)
    }

    package init(seed: UInt64, memberCount: Int) {
        self.seed = seed
        draws = SeededGenerator(seed: seed)
        profile = Profile(&draws)
        founderCount = memberCount
        cluster = Cluster(settings: profile.settings, seed: seed)
        let isWitnessed = profile.hasWitness && memberCount > 2
        let founders = (1...memberCount).map { number in
            Member(
                NodeID(UInt64(number)), incarnation: Incarnation(UInt64(number)),
                isWitness: isWitnessed && number == memberCount,
                priority: profile.hasPriorities ? UInt8(1 + number % 3) : 1)
        }
        guard let membership = try? Membership(voters: founders) else {
            preconditionFailure("founders are voters, each once")
        }
        for founder in founders {
            cluster.add(
                founder.id, incarnation: founder.incarnation ?? .void, membership: membership)
            cluster.start(founder.id)
        }
        for number in memberCount + 1...memberCount + 2 {
            let id = NodeID(UInt64(number))
            cluster.add(id, incarnation: Incarnation(UInt64(number)))
            cluster.start(id)
        }
    }

    /// Writes down what happens in `cluster.journal`.
    package mutating func record() { cluster.journal = [] }

    package mutating func run(stepCount: Int) {
        for _ in 0..<stepCount where cluster.failure == nil {
            self.stepCount += 1
            act()
            // A network holds no more than so much; the oldest is long lost.
            while cluster.packets.count > 300 { cluster.drop(0) }
        }
        if cluster.failure == nil { comeToRest() }
    }

    // MARK: One event

    private mutating func act() {
        var point = Int.random(in: 0..<profile.total, using: &draws)
        for (action, weight) in profile.weights {
            if point < weight { return perform(action) }
            point -= weight
        }
    }

    private mutating func perform(_ action: Profile.Action) {
        let id = anyone()
        switch action {
        case .deliver: deliver()
        case .double: if let place = anyPacket() { cluster.duplicate(place) }
        case .drop: if let place = anyPacket() { cluster.drop(place) }
        case .persist:
            if full.contains(id), draws.chance(0.7) {
                cluster.promise(id)
            } else if !stalled.contains(id) {
                cluster.persist(id, count: Bool.random(using: &draws) ? 1 : .max)
            }
        case .apply: cluster.apply(id, count: Bool.random(using: &draws) ? 1 : .max)
        case .tick: tick()
        case .tickOne: cluster.step(id, .tick)
        case .propose: propose(at: Bool.random(using: &draws) ? anyLeader() ?? id : id)
        case .read: read(at: Bool.random(using: &draws) ? anyLeader() ?? id : id)
        case .logRead: cluster.answerLogRead(id)
        case .build: cluster.buildSnapshot(id, fails: draws.chance(0.1))
        case .flush: cluster.flush(id)
        case .crash:
            let writeCount = cluster[id]?.writes.count ?? 0
            cluster.crash(id, keeping: Int.random(in: 0...writeCount, using: &draws))
        case .start: cluster.start(id)
        case .cut:
            let other = anyone()
            cluster.cut(from: id, to: other)
            if Bool.random(using: &draws) { cluster.cut(from: other, to: id) }
        case .isolate:
            for other in cluster.members where other.id != id {
                cluster.cut(from: id, to: other.id)
                cluster.cut(from: other.id, to: id)
            }
        case .heal: cluster.heal()
        case .stall: if stalled.remove(id) == nil { stalled.insert(id) }
        case .impair: impair(id)
        case .change: change()
        case .transfer:
            if let leader = cluster.leader {
                cluster.step(
                    leader, .transferLeadership(to: Bool.random(using: &draws) ? id : nil))
            }
        case .campaign: cluster.step(id, .campaign)
        case .unreachable: cluster.step(anyone(), .unreachable(id))
        case .fill: if full.remove(id) == nil { full.insert(id) }
        }
    }

    private mutating func anyone() -> NodeID {
        cluster.members[Int.random(in: cluster.members.indices, using: &draws)].id
    }

    /// Also one that does not know that its time is over: what it says is what matters.
    private mutating func anyLeader() -> NodeID? {
        cluster.members.filter { $0.replica?.role == .leader }.randomElement(using: &draws)?.id
    }

    private mutating func anyPacket() -> Int? {
        cluster.packets.isEmpty ? nil : Int.random(in: cluster.packets.indices, using: &draws)
    }

    private mutating func deliver() {
        guard !cluster.packets.isEmpty else { return }
        let isInOrder = !draws.chance(profile.reorderChance)
        cluster.deliver(isInOrder ? 0 : Int.random(in: cluster.packets.indices, using: &draws))
    }

    private mutating func tick() {
        for member in cluster.members {
            if !stalled.contains(member.id) {
                let isFull = full.contains(member.id)
                cluster.step(
                    member.id, .disk(DiskHealth(probeAgeTicks: 0, takesWrites: !isFull)))
            }
            cluster.step(member.id, .tick)
        }
    }

    // MARK: Work

    private mutating func propose(at id: NodeID) {
        guard let member = cluster[id], member.replica != nil else { return }
        let proposal = ProposalID(fresh())
        let count = Int.random(in: 1...4, using: &draws)
        let commands = (0..<count).map { place in
            let number = proposal.rawValue << 8 | UInt64(place)
            let padding = Int.random(in: 0...profile.paddingMax, using: &draws)
            return (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
                + [UInt8](repeating: 0, count: padding)
        }
        asked.append(Asked(question: .proposal(proposal), member: id, life: member.life))
        cluster.step(id, .propose(proposal, commands))
    }

    private mutating func read(at id: NodeID) {
        guard let member = cluster[id], let replica = member.replica,
            replica.membership[id]?.isWitness != true
        else { return }
        let read = ReadID(fresh())
        asked.append(Asked(question: .read(read), member: id, life: member.life))
        cluster.step(id, .read(read))
    }

    private mutating func fresh() -> UInt64 {
        defer { nextID += 1 }
        return nextID
    }

    // MARK: Membership and lost disks

    /// No change is anywhere on its way, and everybody is whole: nil otherwise.
    private var settledLeader: Replica? {
        guard let leader = cluster.leader, let replica = cluster[leader]?.replica,
            !replica.membership.configuration.isJoint, replica.membership.target == nil,
            replica.membershipIndex <= replica.commit
        else { return nil }
        for member in cluster.members {
            let index = member.replica?.membershipIndex ?? .zero
            guard index <= replica.membershipIndex else { return nil }
            guard
                member.store.entries.allSatisfy({ entry in
                    if case .membership = entry.payload {
                        return entry.index <= replica.membershipIndex
                    }
                    return true
                })
            else { return nil }
            guard
                member.writes.allSatisfy({
                    $0.entries.allSatisfy {
                        if case .membership = $0.payload { false } else { true }
                    }
                })
            else { return nil }
        }
        return replica
    }

    private mutating func noteRepairs() {
        guard let leader = settledLeader else { return }
        impaired = impaired.filter { id in
            guard let member = cluster[id] else { return false }
            if member.store.damagedThrough > .zero { return true }
            guard let known = leader.membership[id] else { return false }
            return known.incarnation != member.store.incarnation
        }
    }

    private mutating func impair(_ id: NodeID) {
        noteRepairs()
        guard let leader = settledLeader, !impaired.contains(id) else { return }
        let voters = leader.membership.configuration.voters
        let lostCount = voters.count { impaired.contains($0) }
        guard !voters.contains(id) || lostCount < (voters.count - 1) / 2 else { return }
        // What a witness has acknowledged may be on one other disk only.
        guard voters.allSatisfy({ leader.membership[$0]?.isWitness == false }) else { return }
        cluster.crash(id)
        impaired.insert(id)
        if Bool.random(using: &draws), let member = cluster[id], !member.store.entries.isEmpty {
            let first = member.store.entries.randomElement(using: &draws)?.index ?? .zero
            cluster.damage(id, from: first)
        } else {
            nextIncarnation += 1
            cluster.wipe(id, incarnation: Incarnation(nextIncarnation))
        }
    }

    private mutating func change() {
        noteRepairs()
        guard let leader = settledLeader, impaired.isEmpty else { return }
        let known = leader.membership
        // A witness can be left as the only voter with an entry, and then nobody can lead.
        guard known.members.allSatisfy({ !$0.isWitness }) else { return }
        var voters: [Member] = []
        var learners: [Member] = []
        for member in cluster.members {
            let described =
                known[member.id] ?? Member(member.id, priority: profile.hasPriorities ? 2 : 1)
            switch Int.random(in: 0..<10, using: &draws) {
            case 0..<6: voters.append(described)
            case 6..<8: learners.append(described)
            default: break
            }
        }
        // A plan of an old configuration now and then: it must be refused.
        let plannedOn = draws.chance(0.1) ? .zero : leader.membershipIndex
        let plan = MembershipPlan(plannedOn: plannedOn, voters: voters, learners: learners)
        cluster.step(leader.id, .changeMembership(ProposalID(fresh()), plan))
    }

    // MARK: Peace

    /// Faults end. A leader must come, commit something new, and bring everybody up to date.
    private mutating func comeToRest() {
        cluster.note("peace")
        cluster.heal()
        stalled = []
        full = []
        for member in cluster.members {
            cluster.start(member.id)
            cluster.step(member.id, .wake)
        }
        let electionTicks = profile.settings.electionTicks
        guard wait(ticks: 60 * electionTicks, until: { $0.cluster.leader != nil && $0.isSettled })
        else { return cluster.break("(liveness) no settled leader") }
        guard let leader = cluster.leader else { return }
        let proposal = ProposalID(fresh())
        cluster.step(leader, .propose(proposal, [[1, 2, 3]]))
        guard wait(ticks: 60 * electionTicks, until: { $0.isLevel }) else {
            return cluster.break("(liveness) the members don't become level")
        }
        guard wait(ticks: 20 * electionTicks, until: { $0.hanging == nil }) else {
            return cluster.break("(liveness) \(hanging ?? "") is left hanging")
        }
        leaveLeaderAlone()
    }

    /// A leader that hears nobody must notice by itself that it leads no more, unless it is quiet
    /// and expects to hear nobody.
    private mutating func leaveLeaderAlone() {
        guard profile.settings.quiescenceTicks == 0, let leader = cluster.leader,
            let replica = cluster[leader]?.replica,
            replica.membership.configuration.voters.count > 1
        else { return }
        for other in cluster.members { cluster.cut(from: other.id, to: leader) }
        let silenceTicks = 2 * profile.settings.electionTicks
        guard wait(ticks: silenceTicks, until: { $0.cluster[leader]?.replica?.role != .leader })
        else { return cluster.break("(liveness) member \(leader) hears nobody, and leads on") }
    }

    /// What somebody who has lived since then still waits for.
    private var hanging: String? {
        for asked in asked where cluster[asked.member]?.life == asked.life {
            switch asked.question {
            case .proposal(let id) where cluster.checker.outcomes[id] == nil:
                return "\(id) at member \(asked.member)"
            case .read(let id) where cluster.checker.readOutcomes[id] == nil:
                return "\(id) at member \(asked.member)"
            default: break
            }
        }
        return nil
    }

    private var isSettled: Bool {
        guard let leader = cluster.leader, let replica = cluster[leader]?.replica else {
            return false
        }
        return replica.term(at: replica.commit) == replica.term
            && !replica.membership.configuration.isJoint
    }

    /// Everybody whom the leader counts has applied all of the leader's log.
    private var isLevel: Bool {
        guard let leader = cluster.leader, let replica = cluster[leader]?.replica,
            replica.commit == replica.lastIndex
        else { return false }
        return replica.membership.members.allSatisfy { member in
            cluster[member.id]?.replica?.applied == replica.commit
        }
    }

    private mutating func wait(ticks: Int, until isDone: (RandomRun) -> Bool) -> Bool {
        for _ in 0..<ticks {
            if cluster.failure != nil || isDone(self) { return true }
            for _ in 0..<min(cluster.packets.count, 400) { cluster.deliver(0) }
            for member in cluster.members {
                cluster.persist(member.id)
                cluster.apply(member.id)
                cluster.answerLogRead(member.id)
                cluster.buildSnapshot(member.id)
            }
            tick()
        }
        return false
    }
}
