package import Cluster
internal import Control
internal import Platform
internal import Raft
package import Schema
package import World

/// Takes care of what a node's process owes the cluster, beside what its `Steward` does about groups:
/// knows the other nodes' addresses, keeps its certificate good, says whether it is ready, and ends
/// when it was removed.
///
/// Looks around a few times a second.
package actor Caretaker {
    /// What a caretaker needs of the node's process.
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
    /// As the steward read it last.
    private var map: ClusterMap?
    private var seen: LogIndex?
    private var areLinksChecked = true
    private var isUpgradedByHand = false
    /// In each group, when it was looked at last.
    private var committed: [UInt64: LogIndex] = [:]
    private var knownPeers: [NodeID: Endpoint]
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
        control = ControlGroup(replicas)
        self.surroundings = surroundings
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
        let before = committed
        var obstacle: String?
        let watched: [QuorumWatch.Group]
        let links: NodeSet
        (obstacle, committed, watched, links) = await replicas.look { host in
            var obstacle: String?
            var committed: [UInt64: LogIndex] = [:]
            var watched: [QuorumWatch.Group] = []
            let home = host.steward?.home ?? [:]
            for group in home.keys.sorted() {
                let status = host.status(of: group)
                committed[group] = status?.commit
                obstacle =
                    obstacle
                    ?? Readiness.obstacle(
                        group, status, votes: home[group] == true,
                        through: before[group] ?? .max)
            }
            for group in host.groupsHere {
                guard let status = host.status(of: group) else { continue }
                watched.append(
                    QuorumWatch.Group(
                        group, isLed: status.leader != nil,
                        voters: status.membership.configuration.incoming.voters))
            }
            return (obstacle, committed, watched, host.peersReached)
        }
        switch map?.node(record.node)?.state {
        case nil: obstacle = obstacle ?? "the cluster's nodes are not known yet; wait a moment"
        case .joining: obstacle = obstacle ?? "the node is about to be let in; wait a moment"
        default: break
        }
        if record.isRemoved { obstacle = "the node was removed from its cluster" }
        if surroundings.readiness.set(obstacle), obstacle == nil { surroundings.whenReady() }
        let here = links.union([record.node])
        for text in quorums.look(watched, reached: here, at: now) { surroundings.warn(text) }
    }

    private func lookAround() async throws {
        try await leaveFormer()
        var settings = Steward.Settings(versions: versions.min...versions.max)
        settings.unlisted = [GroupMachines.map]
        settings.addresses = addresses.map(NodeAddress.init)
        let stewardship = settings
        let (applied, latest, leadsControl) = await replicas.look { host in
            if host.steward == nil { host.beginStewardship(stewardship) }
            let status = host.status(of: GroupMachines.control)
            return (status?.applied, host.steward?.map, status?.role == .leader)
        }
        guard let applied, applied > .zero, let latest else { return }
        map = latest
        if applied != seen {
            areLinksChecked = false
            isUpgradedByHand = try await control.flag(of: .upgradesByHand)
            try await lookAtVersion()
            seen = applied
        }
        if !areLinksChecked { areLinksChecked = await surroundings.recheckLinks() }
        try await meetPeers(latest.nodes)
        if leadsControl { try await raiseVersion(latest.nodes) }
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

    private func meetPeers(_ nodes: [ClusterNodeItem]) async throws {
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
    private func raiseVersion(_ nodes: [ClusterNodeItem]) async throws {
        let speaking = nodes.filter { $0.row.state != .removed }.map { FormatVersions($0.row) }
        guard !isUpgradedByHand, let agreed = FormatVersions.agreed(by: speaking),
            agreed > record.clusterVersion
        else { return }
        try await control.command(.raiseVersion(RaiseVersion(version: agreed)))
    }
}

extension FormatVersions {
    /// As the node has told last.
    package init(_ row: ClusterNodeRow) {
        self.init(row.versionMin...Swift.max(row.versionMin, row.versionMax))
    }
}
