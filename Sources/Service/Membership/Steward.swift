internal import Cluster
internal import Control
internal import Raft
internal import Schema
package import World

/// Looks after what a node owes the cluster: knows the other nodes' addresses, takes up the groups
/// that it is to be in, tells the control group what has changed about itself, and, where it leads,
/// brings groups to the members that they are to have.
///
/// Looks around a few times a second, and asks the control group only after that has changed.
package actor Steward {
    package struct Settings: Sendable {
        package var interval: Duration = .milliseconds(200)

        package init() {}
    }

    private let folder: DataFolder
    private var record: NodeRecord
    private let replicas: Replicas
    private let control: ControlGroup
    private let readiness: Readiness
    private let addresses: [Endpoint]
    private let settings: Settings
    private let whenReady: @Sendable () -> Void
    private let note: @Sendable (String) -> Void
    private var task: Task<Void, Never>?
    private var nodes: [ClusterNodeItem] = []
    private var members: [UInt64: NodeSet] = [:]
    private var seen: LogIndex?
    /// In each group, when it was looked at last.
    private var committed: [UInt64: LogIndex] = [:]
    private var hasReported = false
    private var knownPeers: [NodeID: Endpoint]

    package init(
        _ folder: DataFolder, _ record: NodeRecord, _ replicas: Replicas,
        readiness: Readiness, addresses: [Endpoint], settings: Settings = Settings(),
        whenReady: @escaping @Sendable () -> Void, note: @escaping @Sendable (String) -> Void
    ) {
        self.folder = folder
        self.record = record
        self.replicas = replicas
        self.readiness = readiness
        self.addresses = addresses
        self.whenReady = whenReady
        self.settings = settings
        self.note = note
        control = ControlGroup(replicas)
        knownPeers = record.peers
    }

    package func begin() {
        task = Task { await self.work() }
    }

    package func end() async {
        task?.cancel()
        await task?.value
    }

    private func work() async {
        var failedLast = ""
        while !Task.isCancelled {
            await lookReady()
            do {
                try await lookAround()
                failedLast = ""
            } catch {
                // Most often there is no leader for a moment. Said once.
                if failedLast != "\(error)" { note("\(error)") }
                failedLast = "\(error)"
            }
            try? await Task.sleep(for: settings.interval)
        }
    }

    private func lookReady() async {
        let (own, before) = (record.node, committed)
        var obstacle: String?
        (obstacle, committed) = await replicas.look { host in
            var obstacle: String?
            var committed: [UInt64: LogIndex] = [:]
            for group in Replicas.groups {
                let status = host.status(of: group)
                committed[group] = status?.commit
                obstacle =
                    obstacle
                    ?? Readiness.obstacle(
                        group, status, at: own, through: before[group] ?? .max)
            }
            return (obstacle, committed)
        }
        if isOneTooMany { obstacle = nil }
        if readiness.set(obstacle), obstacle == nil { whenReady() }
    }

    /// Active, and not needed in any group.
    private var isOneTooMany: Bool {
        let view = nodes.map(ClusterView.Node.init)
        return view.contains { $0.id == record.node && $0.state == .active }
            && !MembershipPlanner.voters(of: view).contains(record.node)
    }

    private func lookAround() async throws {
        try await takeUpGroups()
        let applied = await replicas.look { $0.status(of: GroupMachines.control)?.applied }
        guard let applied, applied > .zero else { return }
        if applied != seen {
            nodes = try await control.nodes()
            members = Dictionary(
                uniqueKeysWithValues: try await control.shards().map { item in
                    (item.shard, NodeSet(item.row.members.map { NodeID($0.node) }))
                })
            seen = applied
        }
        try await meetPeers()
        try await report()
        try await lead()
    }

    /// A newcomer makes its replicas, empty; the leaders fill them.
    private func takeUpGroups() async throws {
        let missing = await replicas.look { host in
            Replicas.groups.filter { host.status(of: $0) == nil }
        }
        guard !missing.isEmpty, !record.isFounder else { return }
        for group in missing {
            let error = await withCheckedContinuation { done in
                replicas.host.enter { host in
                    host.createGroup(group, founding: nil) { done.resume(returning: $0) }
                }
            }
            if let error, error != .changing(group), error != .exists(group) { throw error }
        }
    }

    private func meetPeers() async throws {
        var peers: [NodeID: Endpoint] = [:]
        for node in nodes where node.row.state != .removed {
            guard NodeID(node.node) != record.node, let address = node.row.addressForNodes
            else { continue }
            peers[NodeID(node.node)] = address
        }
        guard peers != knownPeers else { return }
        let (before, after) = (knownPeers, peers)
        let known = await replicas.look { host in
            var known = after
            for (node, endpoint) in after.sorted(by: { $0.key < $1.key }) {
                // Refused for this node only, which is not among them.
                try? host.setPeer(node, at: endpoint)
            }
            for node in before.keys.sorted() where after[node] == nil {
                // One that is a member of some group still is dropped when it is not.
                do { try host.dropPeer(node) } catch { known[node] = before[node] }
            }
            return known
        }
        guard known != knownPeers else { return }
        knownPeers = known
        record.peers = known
        try folder.write(record)
    }

    /// What the cluster knows of this node is what the node knows.
    private func report() async throws {
        guard !hasReported,
            let own = nodes.first(where: { NodeID($0.node) == record.node })?.row
        else { return }
        let addresses = addresses.map(NodeAddress.init)
        if own.addresses != addresses || own.incarnation != record.incarnation.rawValue
            || own.versionMax != formatVersion
        {
            try await control.command(
                .reportNode(
                    ReportNode(
                        node: record.node.rawValue, incarnation: record.incarnation.rawValue,
                        versionMin: formatVersion, versionMax: formatVersion,
                        addresses: addresses)))
        }
        hasReported = true
    }

    // MARK: Leading

    private func lead() async throws {
        let own = record.node
        let led = await replicas.look { host in
            Replicas.groups.compactMap { ClusterView.Group($0, host.status(of: $0), own) }
        }
        guard !led.isEmpty else { return }
        let view = ClusterView(
            nodes: nodes.map(ClusterView.Node.init), members: members, led: led)
        for step in MembershipPlanner.steps(view, controlGroup: GroupMachines.control) {
            try await carryOut(step)
        }
    }

    private func carryOut(_ step: MembershipStep) async throws {
        switch step {
        case .change(let group, let voters, let plannedOn):
            note("group \(group): towards voters \(voters)")
            let plan = MembershipPlan(plannedOn: plannedOn, voters: voters.map { Member($0) })
            let error = await withCheckedContinuation { done in
                replicas.host.enter { host in
                    host.changeMembership(group, plan) { done.resume(returning: $0) }
                }
            }
            if let error { throw error }
        case .note(let shard, let nodes):
            try await control.command(
                .setShardMembers(
                    SetShardMembers(
                        shard: shard,
                        members: nodes.map { ShardMember(node: $0.rawValue, role: .voter) })))
        case .activate(let node): try await set(node, .active)
        case .declareDrained(let node): try await set(node, .drained)
        }
    }

    private func set(_ node: NodeID, _ state: Schema.NodeState) async throws {
        try await control.command(
            .setNodeState(SetNodeState(node: node.rawValue, state: state, isForced: false)))
        note("node \(node) is \(state)")
    }
}

extension ClusterView.Group {
    /// Nil unless `own` leads it.
    init?(_ number: UInt64, _ status: GroupStatus?, _ own: NodeID) {
        guard let status, status.role == .leader, status.leader == own else { return nil }
        let configuration = status.membership.configuration
        self.init(
            number, voters: status.membership.target?.voters ?? configuration.incoming.voters,
            present: configuration.incoming.voters,
            takesPlans: !configuration.isJoint && status.membershipIndex <= status.commit,
            plannedOn: status.membershipIndex)
    }
}

extension ClusterView.Node {
    init(_ item: ClusterNodeItem) {
        let state: ClusterView.NodeState =
            switch item.row.state {
            case .joining: .joining
            case .active: .active
            case .draining: .draining
            case .drained: .drained
            case .removed: .removed
            }
        self.init(NodeID(item.node), state, hostsGroups: item.row.roles.metadata)
    }
}
