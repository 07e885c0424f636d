package import Cluster
internal import Control
internal import Platform
internal import Raft
package import Schema
package import World

/// Looks after what a node owes the cluster: knows the other nodes' addresses, takes up the groups
/// that it is to be in, tells the control group what has changed about itself, keeps its certificate
/// good, and, where it leads, brings groups to the members that they are to have.
///
/// Looks around a few times a second, and asks the control group only after that has changed.
package actor Steward {
    /// What a steward needs of the node's process.
    package struct Surroundings: Sendable {
        var admission: Admission
        var readiness: Readiness
        var loop: EventLoop
        /// Each time that the node becomes ready.
        var whenReady: @Sendable () -> Void
        /// The control group has changed: links may have lost their right to be open. False: that
        /// could not be told; ask again.
        var recheckLinks: @Sendable () async -> Bool
        /// There are other certificates in the folder.
        var reload: @Sendable () throws -> Void
        /// The cluster has removed the node.
        var whenRemoved: @Sendable () -> Void
        var note: @Sendable (String) -> Void
        /// For whoever looks after the cluster.
        var warn: @Sendable (String) -> Void
    }

    private static let interval: Duration = .milliseconds(200)
    /// Without a leader of the control group, until others are asked whether the node still belongs
    /// to the cluster; and between two such questions.
    private static let doubt: Duration = .seconds(3)

    private let folder: DataFolder
    private var record: NodeRecord
    private let replicas: Replicas
    private let control: ControlGroup
    private let versions: FormatVersions
    private let addresses: [Endpoint]
    private let surroundings: Surroundings
    private let doors: Doors
    private let renewal: Renewal
    private var quorums = QuorumWatch()
    private var task: Task<Void, Never>?
    private var nodes: [ClusterNodeItem] = []
    private var shards: [UInt64: ShardRow] = [:]
    private var seen: LogIndex?
    private var areLinksChecked = true
    /// In each group, when it was looked at last.
    private var committed: [UInt64: LogIndex] = [:]
    private var hasReported = false
    private var knownPeers: [NodeID: Endpoint]
    /// When there was a link to them; for nodes that are lost.
    private var reached: [NodeID: Instant] = [:]
    private var isUpgradedByHand = false
    private var lostTime: Duration = .seconds(15 * 60)
    /// Since when no leader of the control group is known, or since others were asked about it.
    private var leaderless: Instant?

    package init(
        _ folder: DataFolder, _ record: NodeRecord, _ papers: DataFolder.Papers,
        _ replicas: Replicas, versions: FormatVersions, addresses: [Endpoint],
        in surroundings: Surroundings
    ) throws {
        self.folder = folder
        self.record = record
        self.replicas = replicas
        self.versions = versions
        self.addresses = addresses
        self.surroundings = surroundings
        control = ControlGroup(replicas)
        knownPeers = record.peers
        doors = try Doors(of: papers.authority, for: record.node, on: surroundings.loop)
        renewal = try Renewal(
            folder, record, papers, surroundings.admission, doors, reload: surroundings.reload)
    }

    package func begin() {
        task = Task { await self.work() }
    }

    package func end() async {
        task?.cancel()
        await task?.value
    }

    private func work() async {
        var failedLast: [Int: String] = [:]
        while !Task.isCancelled {
            await lookReady()
            // The certificate first: with one that is out of date the others can't be done.
            let duties = [lookAtCertificate, lookAround, lookWhetherRemoved]
            for (place, duty) in duties.enumerated() where !record.isRemoved {
                do {
                    try await duty()
                    failedLast[place] = nil
                } catch {
                    // Most often there is no leader for a moment. Said once.
                    if failedLast[place] != "\(error)" { surroundings.note("\(error)") }
                    failedLast[place] = "\(error)"
                }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    private var now: Instant { SystemClock.shared.now() }

    private func lookReady() async {
        let (own, before, groups) = (record.node, committed, groups)
        var obstacle: String?
        let watched: [QuorumWatch.Group]
        let links: NodeSet
        (obstacle, committed, watched, links) = await replicas.look { host in
            var obstacle: String?
            var committed: [UInt64: LogIndex] = [:]
            var watched: [QuorumWatch.Group] = []
            for group in groups {
                let status = host.status(of: group)
                committed[group] = status?.commit
                obstacle =
                    obstacle
                    ?? Readiness.obstacle(
                        group, status, through: before[group] ?? .max)
                guard let status else { continue }
                watched.append(
                    QuorumWatch.Group(
                        group, isLed: status.leader != nil,
                        voters: status.membership.configuration.incoming.voters))
            }
            return (obstacle, committed, watched, host.peersReached)
        }
        for node in links { reached[node] = now }
        if isOneTooMany { obstacle = nil }
        switch nodes.first(where: { NodeID($0.node) == own })?.row.state {
        case nil: obstacle = obstacle ?? "the cluster's nodes are not known yet; wait a moment"
        case .joining: obstacle = obstacle ?? "the node is about to be let in; wait a moment"
        default: break
        }
        if record.isRemoved { obstacle = "the node was removed from its cluster" }
        if surroundings.readiness.set(obstacle), obstacle == nil { surroundings.whenReady() }
        let here = links.union([own])
        for text in quorums.look(watched, reached: here, at: now) { surroundings.warn(text) }
    }

    /// What this node is to have replicas of, as far as it knows.
    private var groups: [UInt64] {
        Replicas.groups + shards.keys.filter { !Replicas.groups.contains($0) }.sorted()
    }

    private var members: [UInt64: NodeSet] {
        shards.mapValues { row in NodeSet(row.members.map { NodeID($0.node) }) }
    }

    /// Active, and not needed in any group.
    private var isOneTooMany: Bool {
        let view = nodes.map(ClusterView.Node.init)
        return view.contains { $0.id == record.node && $0.state == .active }
            && !MembershipPlanner.voters(
                of: view, seated: members[GroupMachines.control] ?? []
            ).contains(record.node)
    }

    private func lookAround() async throws {
        try await leaveFormer()
        try await takeUpGroups()
        let applied = await replicas.look { $0.status(of: GroupMachines.control)?.applied }
        guard let applied, applied > .zero else { return }
        if applied != seen {
            areLinksChecked = false
            nodes = try await control.nodes()
            shards = Dictionary(
                uniqueKeysWithValues: try await control.shards().map { ($0.shard, $0.row) })
            lostTime = try await control.duration(of: .nodeLostTime)
            isUpgradedByHand = try await control.flag(of: .upgradesByHand)
            try await lookAtVersion()
            seen = applied
        }
        if !areLinksChecked { areLinksChecked = await surroundings.recheckLinks() }
        try await meetPeers()
        try await report()
        try await lead()
    }

    /// A node whose disk is missing takes nothing up before others have said that the cluster goes on
    /// without what it had. On all nodes the disks may only not be mounted: then nobody says so, and
    /// each can go back.
    private func leaveFormer() async throws {
        guard !record.former.isEmpty else { return }
        guard try await !doors.isRemoved(at: otherDoors) else { return }
        record.former = []
        try folder.write(record)
    }

    /// A newcomer makes its replicas, empty; the leaders fill them. A new shard is begun by the first
    /// of its members, alone, and only for as long as it has no drives.
    private func takeUpGroups() async throws {
        let wanted = groups
        let missing = await replicas.look { host in
            wanted.filter { host.status(of: $0) == nil }
        }
        for group in missing {
            var founding: Membership?
            let own = Member(record.node, incarnation: record.incarnation)
            if let shard = shards[group], shard.state == .starting,
                shard.members.first(where: { $0.role == .voter })?.node == record.node.rawValue
            {
                founding = try Membership(voters: [own])
                surroundings.note("shard \(group) begins here")
            }
            let membership = founding
            let error = await withCheckedContinuation { done in
                replicas.host.enter { host in
                    host.createGroup(group, founding: membership) { done.resume(returning: $0) }
                }
            }
            if let error, error != .changing(group), error != .exists(group) { throw error }
        }
    }

    // MARK: Itself

    private func lookAtCertificate() async throws {
        guard try await renewal.look(asking: otherDoors) else { return }
        surroundings.note("the certificate was renewed")
    }

    /// Who was removed is in no group, and hears of nobody: it has to ask.
    private func lookWhetherRemoved() async throws {
        let isLed = await replicas.look { $0.status(of: GroupMachines.control)?.leader != nil }
        guard !isLed else { return leaderless = nil }
        let since = leaderless ?? now
        leaderless = since
        guard now - since >= Self.doubt else { return }
        leaderless = now
        // No answer is no news: whoever is asked may have no leader either.
        guard (try? await doors.isRemoved(at: otherDoors)) == true else { return }
        record.isRemoved = true
        try folder.write(record)
        surroundings.whenRemoved()
    }

    private var otherDoors: [Endpoint] {
        record.doors.filter { $0.key != record.node }.sorted { $0.key < $1.key }.map(\.value)
    }

    // MARK: Others

    private func meetPeers() async throws {
        let keys = Dictionary(
            uniqueKeysWithValues: nodes.map { item in
                (NodeID(item.node), (0..<32).map { item.row.key[$0] })
            })
        await replicas.look { $0.setPeerKeys(keys) }
        var peers: [NodeID: Endpoint] = [:]
        var doors: [NodeID: Endpoint] = [:]
        for node in nodes where node.row.state != .removed {
            guard NodeID(node.node) != record.node, let address = node.row.addressForNodes
            else { continue }
            peers[NodeID(node.node)] = address
            doors[NodeID(node.node)] = node.row.addressForClients
        }
        if doors != record.doors {
            record.doors = doors
            try folder.write(record)
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
            || own.versionMin != versions.min || own.versionMax != versions.max
        {
            try await control.command(
                .reportNode(
                    ReportNode(
                        node: record.node.rawValue, incarnation: record.incarnation.rawValue,
                        versionMin: versions.min, versionMax: versions.max,
                        addresses: addresses)))
        }
        hasReported = true
    }

    // MARK: Format version

    private func lookAtVersion() async throws {
        let version = try await control.formatVersion()
        guard version > record.clusterVersion else { return }
        // First of all: a program that does not speak it ends, and is not to start again.
        record.clusterVersion = version
        try folder.write(record)
        await replicas.look { $0.clusterWorks(at: version) }
        surroundings.note("the cluster works at format version \(version)")
    }

    /// At the leader of the control group. By itself, so that nobody has to know of versions to get
    /// what an upgrade brings; the setting is for those who want to be able to go back for a while.
    private func raiseVersion() async throws {
        let speaking = nodes.filter { $0.row.state != .removed }.map { FormatVersions($0.row) }
        guard !isUpgradedByHand, let agreed = FormatVersions.agreed(by: speaking),
            agreed > record.clusterVersion
        else { return }
        try await control.command(.raiseVersion(RaiseVersion(version: agreed)))
    }

    // MARK: Leading

    private func lead() async throws {
        let (own, groups) = (record.node, groups)
        let (led, unlisted) = await replicas.look { host in
            let configuration = host.status(of: GroupMachines.map)?.membership.configuration
            return (
                groups.compactMap { ClusterView.Group($0, host.status(of: $0), own) },
                configuration.map { $0.incoming.voters.union($0.outgoing.voters) }
            )
        }
        guard !led.isEmpty else { return }
        if led.contains(where: { $0.number == GroupMachines.control }) { try await raiseVersion() }
        var known = nodes.map(ClusterView.Node.init)
        for place in known.indices where known[place].id != own {
            let heard = reached[known[place].id] ?? now
            reached[known[place].id] = heard  // since this node looks
            known[place].isLost = now - heard >= lostTime
        }
        let starting = shards.filter { $0.value.state == .starting }.keys
        let view = ClusterView(
            of: own, nodes: known, members: members, unlisted: unlisted,
            starting: Set(starting), led: led)
        for step in MembershipPlanner.steps(view, controlGroup: GroupMachines.control) {
            try await carryOut(step)
        }
    }

    private func carryOut(_ step: MembershipStep) async throws {
        switch step {
        case .change(let group, let voters, let plannedOn):
            surroundings.note("group \(group): towards voters \(voters)")
            let plan = MembershipPlan(plannedOn: plannedOn, voters: voters.map { Member($0) })
            let error = await withCheckedContinuation { done in
                replicas.host.enter { host in
                    host.changeMembership(group, plan) { done.resume(returning: $0) }
                }
            }
            if let error { throw error }
        case .handOver(let group, let heir):
            surroundings.note("group \(group): handed over to node \(heir)")
            let error = await withCheckedContinuation { done in
                replicas.host.enter { host in
                    host.transferLeadership(group, to: heir) { done.resume(returning: $0) }
                }
            }
            if let error { throw error }
        case .note(let shard, let nodes):
            try await control.command(
                .setShardMembers(
                    SetShardMembers(
                        shard: shard,
                        members: nodes.map { ShardMember(node: $0.rawValue, role: .voter) })))
        case .serve(let shard):
            try await control.command(
                .setShardState(SetShardState(shard: shard, state: .serving)))
            surroundings.note("shard \(shard) serves")
        case .activate(let node): try await set(node, .active)
        case .declareDrained(let node): try await set(node, .drained)
        }
    }

    private func set(_ node: NodeID, _ state: Schema.NodeState) async throws {
        try await control.command(
            .setNodeState(SetNodeState(node: node.rawValue, state: state, isForced: false)))
        surroundings.note("node \(node) is \(state)")
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

extension FormatVersions {
    /// As the node has told last.
    package init(_ row: ClusterNodeRow) {
        self.init(row.versionMin...Swift.max(row.versionMin, row.versionMax))
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
