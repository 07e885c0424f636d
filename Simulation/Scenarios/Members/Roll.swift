internal import Cluster
internal import Control
internal import ControlModel
internal import KeyValue
internal import Raft
internal import Schema
internal import VirtualWorld
internal import World

/// Who is in which group of a cluster that looks after itself, by the word of those that lead; what an
/// operator may do to its nodes, and what has to have come of it in the end.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Roll: @unchecked Sendable {
    private unowned let cluster: SimulatedCluster
    private var random: SeededGenerator
    /// The latest words, by group and node.
    private var statuses: [UInt64: [NodeID: GroupStatus]] = [:]
    private var nextCasualty: Duration = .seconds(4)
    /// Nodes that never came back, and are in the cluster still.
    private var dead: Set<UInt64> = []
    private(set) var counts: [String: Int] = [:]
    /// Since when there are nodes enough for every group.
    private var plentySince: Instant?
    /// Groups that had all voters that they are to have, since then.
    private var full: Set<UInt64> = []
    private(set) var flaw: String?

    static let voterCountMax = 3
    static let versions: ClosedRange<UInt32> = 1...2
    private static let shardCountMax = 4
    /// Within which all have heard of a change of the node table.
    private static let newsDuration: Duration = .seconds(5)
    private static let token: UInt8 = 77

    private var simulator: Simulator { cluster.simulator }
    private var model: Model? { cluster.record.control.model }

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
        random = cluster.simulator.draws(for: "roll")
    }

    /// What a node of such a cluster is started with.
    static var settings: Steward.Settings {
        var settings = Steward.Settings(versions: versions)
        settings.unlisted = [GroupMachines.map]
        settings.voterCountMax = voterCountMax
        settings.awayTime = .seconds(1)
        settings.lostTime = .seconds(5)
        settings.leftTime = .seconds(1)
        settings.leaveTime = .seconds(3)
        settings.safeTime = .seconds(3)
        return settings
    }

    // MARK: Looking

    func begin() {
        for node in cluster.nodes {
            guard let host = node.host else { continue }
            host.enter { [self] host in
                for group in host.groupsHere {
                    statuses[group, default: [:]][node.id] = host.status(of: group)
                }
            }
        }
        simulator.schedule(after: .milliseconds(100)) { [self] in
            look()
            begin()
        }
    }

    private var groups: [UInt64] {
        (model.map { $0.shards.keys.sorted() } ?? [ControlMachine.group, 1]) + [GroupMachines.map]
    }

    private func latest(_ group: UInt64) -> GroupStatus? {
        statuses[group]?.filter { cluster.node($0.key)?.host != nil }.values
            .filter { !$0.membership.members.isEmpty }
            .max {
                ($0.term, $0.role == .leader ? 1 : 0, $0.last)
                    < ($1.term, $1.role == .leader ? 1 : 0, $1.last)
            }
    }

    /// Callers ask who is there, and what the cluster has let go is switched off.
    private func look() {
        for group in groups {
            guard let configuration = latest(group)?.membership.configuration else { continue }
            let members = cluster.nodes.filter { configuration.members.contains($0.id) }
            if !members.isEmpty { cluster.serve(group, from: members) }
        }
        guard let model else { return }
        lookForGaps(model)
        for group in cluster.groupNumbers
        where model.shards[group] == nil && group != GroupMachines.map {
            cluster.serve(group, from: nil)
        }
        for number in model.nodes.keys.sorted() where model.nodes[number]?.state == .removed {
            dead.remove(number)
            guard let node = cluster.node(NodeID(number)), !node.isLost else { continue }
            cluster.lose(node)
        }
    }

    /// While there are nodes enough, no group gives up a voter before it has another.
    private func lookForGaps(_ model: Model) {
        let fitCount = model.nodes.count { number, row in
            (row.state == .joining || row.state == .active)
                && cluster.node(NodeID(number))?.machine.isUp == true
        }
        guard fitCount >= Self.voterCountMax else {
            plentySince = nil
            full = []
            return
        }
        let since = plentySince ?? simulator.now
        plentySince = since
        guard simulator.now - since >= Self.newsDuration else { return }
        for group in groups.sorted() {
            guard let membership = latest(group)?.membership else { continue }
            let present = membership.configuration.incoming.voters
            if present.count >= Self.voterCountMax { full.insert(group) }
            // One that has lost its disk is made a learner, and is to vote again.
            let voters = membership.target?.voters ?? present
            if voters.count < Self.voterCountMax, full.contains(group), flaw == nil {
                flaw =
                    "group \(group) is down to \(membership), though there are \(fitCount) nodes"
            }
        }
        full.formIntersection(groups)
    }

    // MARK: What an operator does

    /// Next, if anything.
    func draw(_ model: Model) -> ControlCommandBody? {
        let gone = dead.filter { model.nodes[$0]?.state == .active }.sorted()
        guard cluster.healedAt == nil else {
            // Where no other takes its place, it keeps others from leaving.
            return gone.first.map { .state($0, .draining) }
        }
        strike(model)
        let active = model.nodes.filter { $0.value.state == .active }.keys.sorted()
        let drained = model.nodes.filter { $0.value.state == .drained }.keys.sorted()
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<40: return join(model)
        case 40..<55 where active.count > 1:
            let first = random.chance(0.5) ? gone.first : nil
            guard let node = first ?? active.randomElement(using: &random) else { return nil }
            return count("drain", .state(node, .draining))
        case 55..<60:
            let back = model.nodes.filter {
                ($0.value.state == .draining || $0.value.state == .drained)
                    && !dead.contains($0.key)
            }
            guard let node = back.keys.sorted().randomElement(using: &random) else { return nil }
            return count("undrain", .state(node, .active))
        case 60..<75:
            guard let node = drained.randomElement(using: &random) else { return nil }
            return count("remove node", .state(node, .removed))
        case 75..<88:
            let live = active.filter { !dead.contains($0) }
            guard model.shards.count <= Self.shardCountMax,
                let node = live.randomElement(using: &random)
            else { return nil }
            let member = ShardMember(node: node, role: .voter)
            return count("add shard", .addShard(AddShard(members: [member])))
        default:
            let empty = model.shards.filter { shard, row in
                shard != ControlMachine.group && row.slotCount == 0
            }
            guard let shard = empty.keys.sorted().randomElement(using: &random) else { return nil }
            return count("remove shard", .removeShard(RemoveShard(shard: shard)))
        }
    }

    private func count(_ what: String, _ body: ControlCommandBody) -> ControlCommandBody {
        counts[what, default: 0] += 1
        return body
    }

    /// The machine with the next number.
    private func join(_ model: Model) -> ControlCommandBody? {
        let number = Int(model.last.node) + 1
        guard number <= cluster.nodes.count else { return nil }
        let hash = FixedBytes<32> { _ in Self.token }
        guard model.tokens.values.contains(where: { $0.hash == hash }) else {
            return .createToken(
                CreateToken(
                    hash: hash, roles: Founding.all, useCount: 1000,
                    expires: model.time + Founding.hour, notes: ""))
        }
        let zone = ["a", "b"].first { model.zones[$0] == nil }
        if let zone, cluster.simulator.seed % 2 == 0 {
            return .putZone(PutZone(name: zone, notes: ""))
        }
        let zones = model.zones.keys.filter { $0 == "a" || $0 == "b" }.sorted()
        var identity = Founding.identity(
            "machine-\(number)", key: number,
            zone: zones.isEmpty ? nil : zones[number % zones.count], expires: .max)
        identity.versionMax = Self.versions.upperBound
        identity.incarnation = cluster.nodes[number - 1].incarnation.rawValue
        return count(
            "join", .registerNode(RegisterNode(tokenHash: hash, node: identity)))
    }

    // MARK: What befalls nodes

    /// A disk is lost, or a node for good, where that takes no more than the groups can bear: of each
    /// there are three voters, all of which have everything.
    private func strike(_ model: Model) {
        guard simulator.now - Instant(nanoseconds: 0) >= nextCasualty else { return }
        let ready = model.nodes.filter { $0.value.state == .active }.keys.sorted()
        let isCalm = model.nodes.values.allSatisfy { $0.state == .active || $0.state == .removed }
        guard isCalm, groups.allSatisfy({ isWhole($0) }),
            let victim = ready.filter({ !dead.contains($0) }).randomElement(using: &random),
            let node = cluster.node(NodeID(victim)), node.machine.isUp
        else { return }
        nextCasualty = simulator.now - Instant(nanoseconds: 0) + .seconds(5)
        if random.chance(0.4) {
            simulator.note("\(node.machine.name) never comes back")
            counts["death", default: 0] += 1
            dead.insert(victim)
            cluster.lose(node)
        } else {
            counts["wipe", default: 0] += 1
            cluster.wipe(node, for: random.duration(in: .milliseconds(5)...(.seconds(2))))
        }
    }

    private func isWhole(_ group: UInt64) -> Bool {
        guard let leader = latest(group), leader.role == .leader, leader.isSettled else {
            return false
        }
        let voters = leader.membership.configuration.incoming.voters
        return voters.count >= 3
            && voters.allSatisfy { voter in
                guard cluster.node(voter)?.machine.isUp == true,
                    let status = statuses[group]?[voter]
                else { return false }
                return status.isVoter && !status.abstains && status.leader != nil
                    && status.applied >= status.commit && status.term == leader.term
            }
    }

    // MARK: In the end

    func finalFlaw() -> String? {
        if let flaw { return flaw }
        guard let model else { return "the cluster was never founded" }
        let active = model.nodes.filter { $0.value.state == .active }.keys
        let alive = NodeSet(
            active.map { NodeID($0) }.filter { cluster.node($0)?.isLost == false })
        for (number, row) in model.nodes.sorted(by: { $0.key < $1.key }) {
            guard row.state != .draining else { return "node \(number) is draining still" }
            let isLost = cluster.node(NodeID(number))?.isLost ?? true
            if row.state == .joining, !isLost { return "node \(number) is joining still" }
        }
        for group in groups.sorted() {
            guard let status = latest(group), status.role == .leader else {
                return "group \(group) has no leader"
            }
            let configuration = status.membership.configuration
            let voters = configuration.incoming.voters
            let text = "group \(group) has come to rest with \(status.membership)"
            guard status.isSettled else { return text }
            let wanted = min(Self.voterCountMax, alive.count)
            guard voters.intersection(alive).count == wanted, voters.count <= Self.voterCountMax
            else { return "\(text), of nodes \(alive) that are well" }
            guard voters.allSatisfy({ model.nodes[$0.rawValue]?.state == .active }) else {
                return "\(text), of which some are not active"
            }
            if let row = model.shards[group] {
                let noted = NodeSet(row.members.map { NodeID($0.node) })
                guard noted == voters else { return "\(text), and \(noted) are written down" }
                guard row.state != .starting || isOrphan(row, model) else {
                    return "shard \(group) is starting still"
                }
            }
            if group == ControlMachine.group {
                guard alive.isSubset(of: configuration.members) else {
                    return "\(text), which not all of \(alive) can read"
                }
            }
        }
        return nil
    }

    /// Whoever was to begin it has lost its disk before.
    private func isOrphan(_ row: ShardRow, _ model: Model) -> Bool {
        !cluster.nodes.contains { $0.incarnation.rawValue == row.founder && !$0.isLost }
    }

    /// What nodes that stay have left of groups that they are not in.
    func leftover() throws -> String? {
        guard let model else { return nil }
        for node in cluster.nodes where model.nodes[node.id.rawValue]?.state == .active {
            guard !node.isLost else { continue }
            for shard in 1...max(1, model.last.shard) {
                let isMember = latest(shard)?.membership.configuration.members.contains(node.id)
                guard isMember != true || model.shards[shard] == nil else { continue }
                let keys = GroupKeys(group: shard).all
                let rows = try MemoryStore(on: node.device).pairs(in: keys)
                guard rows.isEmpty else {
                    return "\(node.machine.name) has \(rows.count) rows of group \(shard) left"
                }
            }
        }
        return nil
    }
}
