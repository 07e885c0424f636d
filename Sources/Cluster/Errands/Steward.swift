internal import Control
package import Raft
package import Schema
package import World

/// The control group's tables of nodes and shards, and the settings that decide who is where.
package struct ClusterMap: Equatable, Sendable {
    package var nodes: [ClusterNodeItem] = []
    package var shards: [UInt64: ShardRow] = [:]
    package var lostTime: Duration = .seconds(15 * 60)
    package var replicaCount = MembershipPlanner.voterCountMax

    package init() {}

    package func node(_ node: NodeID) -> ClusterNodeRow? {
        nodes.first { $0.node == node.rawValue }?.row
    }

    package var members: [UInt64: NodeSet] {
        shards.mapValues { row in NodeSet(row.members.map { NodeID($0.node) }) }
    }
}

/// What a node does, without being asked, so that every group has the members that it is to have: it
/// takes up the replicas that it is to have here, clears away those that it is not, tells the control
/// group what has changed about itself, and, where it leads, plans memberships.
///
///     look → (tables have changed) nodes, page by page → shards → settings → steps
///
/// 1. It reads the tables through this node's replica of the control group, and again once something
///    was applied there. Every node has such a replica (`MembershipPlanner`).
/// 2. A new shard's first replica is made by the store that its row names, alone, and by no other:
///    whoever lost it would make a second group of the same number.
/// 3. A replica is cleared away only after nothing has spoken for it for `leftTime`, or for `safeTime`
///    where the whole shard is no more. Where its own log says that it votes, the tables have to say
///    once more that it does not, read after that time: a node that was cut off may have old ones.
/// 4. A command names the revision of what it is decided from, so one that comes late is refused.
/// 5. A step that was begun is not begun again before it has ended.
/// 6. A node that goes has `leaveTime` to clear away what it has, unless it is not heard, before it
///    is told that it is gone and reads no tables any more.
package struct Steward: Sendable {
    package struct Settings: Sendable {
        /// Groups that the control group has no row of, on the nodes that vote in it.
        package var unlisted: [UInt64] = []
        package var voterCountMax = MembershipPlanner.voterCountMax
        /// Instead of what the cluster's settings say.
        package var lostTime: Duration?
        /// Without a message, until others go ahead of a node.
        package var awayTime: Duration = .seconds(2)
        /// Several elections long.
        package var leftTime: Duration = .seconds(3)
        package var leaveTime: Duration = .seconds(6)
        /// Longer than anything may be under way that counts on a shard.
        package var safeTime: Duration = .seconds(60)
        /// The formats that this node speaks.
        package var versions: ClosedRange<UInt32>
        /// Where others reach this node; none: as the control group has them.
        package var addresses: [NodeAddress] = []

        package init(versions: ClosedRange<UInt32>) {
            self.versions = versions
        }
    }

    /// What a node knows by itself.
    package struct View: Sendable {
        package struct Replica: Sendable {
            /// It knows of a leader.
            package var hasLeader: Bool
            /// As its log has it, joint halves and learners included.
            package var members: NodeSet
            /// If it leads.
            package var led: ClusterView.Group?

            package init(hasLeader: Bool, members: NodeSet, led: ClusterView.Group? = nil) {
                self.hasLeader = hasLeader
                self.members = members
                self.led = led
            }
        }

        package var now: Instant
        /// By the replica of the control group.
        package var applied: LogIndex
        /// Nodes to which there is a link.
        package var reached: NodeSet
        package var replicas: [UInt64: Replica]

        package init(
            now: Instant, applied: LogIndex, reached: NodeSet, replicas: [UInt64: Replica]
        ) {
            self.now = now
            self.applied = applied
            self.reached = reached
            self.replicas = replicas
        }
    }

    package enum Input: Sendable {
        case look(View)
        /// Nil if there was no answer; so below.
        case nodes(NodesAnswer?)
        case shards(ShardsAnswer?)
        case settings(SettingsAnswer?)
        case ended(Step)
    }

    package enum Step: Equatable, Sendable {
        /// The first replica of a group, or one that hears the rest from the group's leader.
        case create(UInt64, isFirst: Bool)
        case clear(UInt64)
        case change(group: UInt64, to: NodeSet, learners: NodeSet, plannedOn: LogIndex)
        case handOver(group: UInt64, to: NodeID)
        case command(ControlCommandBody)
    }

    package struct Effects: Equatable, Sendable {
        package var ask: ControlQueryQuestion?
        package var steps: [Step] = []

        package init() {}
    }

    static let pageCountMax: UInt32 = 1000
    /// Tables that were read longer ago say nothing about now.
    static let freshTime: Duration = .seconds(2)

    package let own: NodeID
    package let incarnation: Incarnation
    package var settings: Settings
    /// As it was read last; nil before that.
    package private(set) var map: ClusterMap?
    /// Groups that this node is to have replicas of, as of the last look, and whether it votes there.
    package private(set) var home: [UInt64: Bool] = [:]
    /// Who is to vote where, as of the last look.
    private(set) var seating: Seating?
    private var reading: ClusterMap?
    private var readingSince = Instant(nanoseconds: 0)
    private var readingAt = LogIndex.zero
    private var mapSince = Instant(nanoseconds: 0)
    private var seen = LogIndex.zero
    /// The tables came in since the last look.
    private var isNews = false
    /// (3) asks for them.
    private var needsMap = false
    private var heard: [NodeID: Instant] = [:]
    /// Since when nothing speaks for a replica.
    private var idle: [UInt64: Instant] = [:]
    /// Since when a node that goes votes nowhere.
    private var gone: [NodeID: Instant] = [:]
    private var underWay: [Step] = []

    package init(_ own: NodeID, _ incarnation: Incarnation, _ settings: Settings) {
        self.own = own
        self.incarnation = incarnation
        self.settings = settings
    }

    package mutating func step(_ input: Input, into effects: inout Effects) {
        switch input {
        case .look(let view): look(view, into: &effects)
        case .nodes(let answer?):
            reading?.nodes += answer.nodes
            let next = answer.hasMore ? answer.nodes.last?.node : nil
            effects.ask =
                next.map { .nodes(NodesQuery(after: $0, countMax: Self.pageCountMax)) }
                ?? .shards(ShardsQuery(countMax: Self.pageCountMax))
        case .shards(let answer?):
            for item in answer.shards { reading?.shards[item.shard] = item.row }
            let next = answer.hasMore ? answer.shards.last?.shard : nil
            effects.ask =
                next.map { .shards(ShardsQuery(after: $0, countMax: Self.pageCountMax)) }
                ?? .settings(SettingsQuery())
        case .settings(let answer?):
            reading?.take(answer)
            map = reading ?? map
            mapSince = readingSince
            seen = readingAt
            reading = nil
            isNews = true
        case .nodes(nil), .shards(nil), .settings(nil): reading = nil
        case .ended(let step): underWay.removeAll { $0 == step }
        }
    }

    private mutating func look(_ view: View, into effects: inout Effects) {
        for node in view.reached { heard[node] = view.now }
        guard reading == nil else { return }
        if !isNews, view.applied != seen || needsMap, view.applied > .zero {
            needsMap = false
            reading = ClusterMap()
            readingSince = view.now
            readingAt = view.applied
            effects.ask = .nodes(NodesQuery(after: 0, countMax: Self.pageCountMax))
            return
        }
        isNews = false
        var steps: [Step] = []
        if let map {
            decide(map, view, into: &steps)
        } else if view.replicas[Errands.controlGroup] == nil {
            steps.append(.create(Errands.controlGroup, isFirst: false))
        }
        for step in steps where !underWay.contains(step) {  // (5)
            underWay.append(step)
            effects.steps.append(step)
        }
    }

    private mutating func decide(_ map: ClusterMap, _ view: View, into steps: inout [Step]) {
        guard let row = map.node(own), row.state != .removed else { return home = [:] }
        let cluster = clusterView(map, view)
        let seating = Seating(cluster, controlGroup: Errands.controlGroup)
        self.seating = seating
        home = [Errands.controlGroup: seating.control.contains(own)]
        for group in settings.unlisted where seating.control.contains(own) { home[group] = true }
        for (shard, row) in map.shards where shard != Errands.controlGroup {
            if seating.seats(of: shard).contains(own) || isFirst(of: row) { home[shard] = true }
        }
        report(row, into: &steps)
        for group in home.keys.sorted() where view.replicas[group] == nil {
            let isFirst = map.shards[group].map { self.isFirst(of: $0) } ?? false
            steps.append(.create(group, isFirst: isFirst))
        }
        clearAway(map, view, into: &steps)
        let planned = MembershipPlanner.steps(cluster, controlGroup: Errands.controlGroup)
        forget(map, planned)
        for step in planned {
            if case .declareDrained(let node) = step, isLeaving(node, cluster, at: view.now) {
                continue
            }
            steps.append(self.step(step, map))
        }
    }

    /// (6).
    private mutating func isLeaving(
        _ node: NodeID, _ cluster: ClusterView, at now: Instant
    ) -> Bool {
        let since = gone[node] ?? now
        gone[node] = since
        let isAway = cluster.nodes.first { $0.id == node }?.isAway ?? true
        return !isAway && now - since < settings.leaveTime
    }

    /// What was noted about nodes that are no longer about to go.
    private mutating func forget(_ map: ClusterMap, _ planned: [MembershipStep]) {
        for node in gone.keys.sorted() where !planned.contains(.declareDrained(node)) {
            gone[node] = nil
        }
        for node in heard.keys.sorted() where map.node(node) == nil { heard[node] = nil }
    }

    /// (2). Rows of the first format version name no store: then it is the first voter's.
    private func isFirst(of shard: ShardRow) -> Bool {
        guard shard.state == .starting else { return false }
        if let founder = shard.founder { return founder == incarnation.rawValue }
        return shard.members.first { $0.role == .voter }?.node == own.rawValue
    }

    private mutating func clusterView(_ map: ClusterMap, _ view: View) -> ClusterView {
        let lostTime = settings.lostTime ?? map.lostTime
        let nodes = map.nodes.map { item in
            var node = ClusterView.Node(item)
            guard node.id != own else { return node }
            let heard = heard[node.id] ?? view.now
            self.heard[node.id] = heard  // since this node looks
            node.isLost = view.now - heard >= lostTime
            node.isAway = node.isLost || view.now - heard >= settings.awayTime
            return node
        }
        let unlisted = settings.unlisted.map { view.replicas[$0]?.members }
        let starting = map.shards.filter { $0.value.state == .starting }.keys
        let led = view.replicas.keys.sorted().compactMap { group in
            isListed(group, map) ? view.replicas[group]?.led : nil
        }
        var cluster = ClusterView(
            of: own, nodes: nodes, members: map.members,
            unlisted: unlisted.contains { $0 == nil }
                ? nil : unlisted.compactMap(\.self).reduce(NodeSet()) { $0.union($1) },
            starting: Set(starting), led: led)
        cluster.voterCountMax = settings.voterCountMax
        cluster.shardVoterCountMax = min(settings.voterCountMax, map.replicaCount)
        return cluster
    }

    /// Of a shard that is no more there is nothing to plan.
    private func isListed(_ group: UInt64, _ map: ClusterMap) -> Bool {
        map.shards[group] != nil || settings.unlisted.contains(group)
    }

    /// What the cluster knows of this node is what the node knows.
    private func report(_ row: ClusterNodeRow, into steps: inout [Step]) {
        let addresses = settings.addresses
        guard
            row.incarnation != incarnation.rawValue
                || row.versionMin != settings.versions.lowerBound
                || row.versionMax != settings.versions.upperBound
                || !addresses.isEmpty && row.addresses != addresses
        else { return }
        steps.append(
            .command(
                .reportNode(
                    ReportNode(
                        node: own.rawValue, revision: row.revision,
                        incarnation: incarnation.rawValue,
                        versionMin: settings.versions.lowerBound,
                        versionMax: settings.versions.upperBound, addresses: addresses))))
    }

    /// (3).
    private mutating func clearAway(_ map: ClusterMap, _ view: View, into steps: inout [Step]) {
        let members = map.members
        for group in view.replicas.keys.sorted() {
            guard let replica = view.replicas[group] else { continue }
            let isSpokenFor =
                home[group] != nil || group == Errands.controlGroup
                || (members[group]?.contains(own) ?? false)
                || isListed(group, map) && replica.hasLeader
            guard !isSpokenFor else {
                idle[group] = nil
                continue
            }
            let since = idle[group] ?? view.now
            idle[group] = since
            let time = isListed(group, map) ? settings.leftTime : settings.safeTime
            guard view.now - since >= time else { continue }
            let isFresh = mapSince - since >= time && view.now - mapSince < Self.freshTime
            if isFresh && !settings.unlisted.contains(group) || !replica.members.contains(own) {
                steps.append(.clear(group))
            } else if !settings.unlisted.contains(group) {
                needsMap = true
            }
        }
        for group in idle.keys.sorted() where view.replicas[group] == nil { idle[group] = nil }
    }

    private func step(_ step: MembershipStep, _ map: ClusterMap) -> Step {
        switch step {
        case .change(let group, let voters, let learners, let plannedOn):
            .change(group: group, to: voters, learners: learners, plannedOn: plannedOn)
        case .handOver(let group, let heir): .handOver(group: group, to: heir)
        case .note(let shard, let nodes):
            .command(
                .setShardMembers(
                    SetShardMembers(
                        shard: shard, revision: map.shards[shard]?.revision,
                        members: nodes.map { ShardMember(node: $0.rawValue, role: .voter) })))
        case .serve(let shard):
            .command(
                .setShardState(
                    SetShardState(
                        shard: shard, revision: map.shards[shard]?.revision, state: .serving)))
        case .activate(let node): set(node, .active, map)
        case .declareDrained(let node): set(node, .drained, map)
        }
    }

    private func set(_ node: NodeID, _ state: NodeState, _ map: ClusterMap) -> Step {
        .command(
            .setNodeState(
                SetNodeState(
                    node: node.rawValue, revision: map.node(node)?.revision, state: state,
                    isForced: false)))
    }
}

extension ClusterMap {
    fileprivate mutating func take(_ answer: SettingsAnswer) {
        func number(_ setting: Setting) -> UInt64 {
            let value = answer.settings.first { $0.name == setting.name }?.value
            return (value ?? setting.defaultValue).number ?? 0
        }
        lostTime = .nanoseconds(Int64(clamping: number(.nodeLostTime)))
        replicaCount = max(1, Int(clamping: number(.replicaCount)))
    }
}

extension ClusterView.Node {
    fileprivate init(_ item: ClusterNodeItem) {
        let state: ClusterView.NodeState =
            switch item.row.state {
            case .joining: .joining
            case .active: .active
            case .draining: .draining
            case .drained: .drained
            case .removed: .removed
            }
        self.init(
            NodeID(item.node), state, hostsGroups: item.row.roles.metadata, zone: item.row.zone)
    }
}

extension ClusterView.Group {
    /// Nil unless this member leads it.
    init?(_ status: GroupStatus) {
        guard status.role == .leader else { return nil }
        let configuration = status.membership.configuration
        let target = status.membership.target
        self.init(
            status.group, voters: target?.voters ?? configuration.incoming.voters,
            learners: target?.learners ?? configuration.learners,
            present: configuration.incoming.voters,
            takesPlans: !configuration.isJoint && status.membershipIndex <= status.commit,
            plannedOn: status.membershipIndex)
    }
}
