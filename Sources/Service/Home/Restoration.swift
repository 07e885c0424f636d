package import Backup
package import Client
package import Cluster
internal import Control
internal import Journal
internal import KeyValue
internal import Platform
internal import Raft
package import Schema
package import World

/// Makes a cluster of one node, in an empty folder, of what a backup holds.
///
/// It is another cluster, with an authority and nodes of its own, and everything that people had:
/// accounts, drives, settings. When it returns, the cluster is whole and stopped, as after
/// `Founding`, and may grow as any other.
package struct Restoration {
    package var nodeName: String
    /// For other nodes, and for clients.
    package var addresses: [Endpoint]

    package init(nodeName: String, addresses: [Endpoint]) {
        self.nodeName = nodeName
        self.addresses = addresses
    }

    package struct Result: Sendable {
        package let cluster: ClusterID
        package let node: UInt64
        package let administrator: String
        package let token: AccessToken
    }

    private struct Founder {
        let number: UInt64
        let administrator: (account: UInt64, name: String)
        let certificate: String
    }

    package func restore(
        _ archive: BackupArchive, _ manifest: BackupManifest, at time: UInt64,
        as folder: DataFolder
    ) async throws -> Result {
        try folder.requireEmpty()
        try SmallFile.makeFolder(folder.replicas)
        let cluster = ClusterID(high: try word(), low: try word())
        let (authority, authorityKey) = try Authority.make(for: cluster, at: now)
        let (request, key) = try KeyRequest.make()
        let incarnation = Incarnation(try word() | 1)
        let secret = try Secrets.draw(byteCount: AccessToken.secretByteCount)
        let identity = Schema.NodeIdentity(
            name: nodeName, roles: .all, addresses: addresses.map(NodeAddress.init), weight: 100,
            incarnation: incarnation.rawValue, versionMin: FormatVersions.program.min,
            versionMax: FormatVersions.program.max, key: fixed(try request.keyHash))
        let lane = try EventLoop(name: "restore", mayBlock: true)
        let founder: Founder = try await onLane(lane) {
            let applier = Applier(
                store: try RocksStore(in: "\(folder.replicas)/\(Node.stateFolder)"),
                machine: GroupMachines(), files: try SystemFiles(root: folder.replicas),
                folder: Node.snapshotFolder, digestInterval: HostSettings().digestInterval,
                byteCountMaxAtOnce: HostSettings().snapshotByteCountPerTick, lane: lane)
            return try applier.assumeIsolated { applier in
                for group in manifest.groups {
                    try archive.restore(group, at: time, into: applier)
                }
                try Self.requireShards(of: manifest, applier)
                let founder = try settle(
                    applier, cluster, identity, secret: secret, authority: authority, request)
                let membership = try Membership(
                    voters: [Member(NodeID(founder.number), incarnation: incarnation)])
                for group in manifest.groups { try applier.found(group.group, membership) }
                return founder
            }
        }
        lane.stop()
        let papers = DataFolder.Papers(
            certificate: founder.certificate, key: key, authority: try authority.certificate,
            authorityKey: authorityKey)
        try folder.write(papers)
        var record = NodeRecord(
            cluster: cluster, node: NodeID(founder.number), incarnation: incarnation,
            store: StoreID(high: try word(), low: try word()), isFounder: true)
        try await tryOut(folder, record, papers)
        record.hasStarted = true
        try folder.write(record)
        return Result(
            cluster: cluster, node: founder.number, administrator: founder.administrator.name,
            token: AccessToken(
                .admin, authority: authority.fingerprint, account: founder.administrator.account,
                secret: secret))
    }

    /// Restores nothing but the control group, in memory, to see whether the backup has all shards
    /// that it names at its cut.
    package static func requireShards(
        of manifest: BackupManifest, in archive: BackupArchive, _ files: any FileSystem
    ) async throws {
        let lane = try EventLoop(name: "verify", mayBlock: true)
        defer { lane.stop() }
        try await onLane(lane) {
            // Without snapshots there are no files.
            let applier = Applier(
                store: MemoryStore(on: MemoryDevice()), machine: GroupMachines(), files: files,
                folder: Node.snapshotFolder, digestInterval: HostSettings().digestInterval,
                byteCountMaxAtOnce: HostSettings().snapshotByteCountPerTick, lane: lane)
            try applier.assumeIsolated { applier in
                for group in manifest.groups where group.group == GroupMachines.control {
                    try archive.restore(group, at: manifest.time, into: applier)
                }
                try requireShards(of: manifest, applier)
            }
        }
    }

    /// That are named by the control group as it was restored.
    private static func requireShards(
        of manifest: BackupManifest, _ applier: isolated Applier
    ) throws {
        var named: Set<UInt64> = []
        var after: UInt64?
        while true {
            let query = ControlQuery(
                actor: 0, question: .shards(ShardsQuery(after: after, countMax: 1000)))
            let bytes = try applier.ask(GroupMachines.control, encoded(query))
            guard case .shards(let page) = try decoded(ControlQueryAnswer.self, bytes).answer
            else { throw RestoreError.refused("its shards can't be read") }
            named.formUnion(page.shards.map(\.shard))
            after = page.shards.last?.shard
            if !page.hasMore { break }
        }
        let had = Set(manifest.groups.map(\.group)).subtracting([GroupMachines.map])
        guard had == named else {
            throw RestoreError.otherShards(
                missing: named.subtracting(had).sorted(), unknown: had.subtracting(named).sorted())
        }
    }

    /// Makes of the restored control group that of a new cluster: its node, and a way in.
    private func settle(
        _ applier: isolated Applier, _ cluster: ClusterID, _ identity: Schema.NodeIdentity,
        secret: [UInt8], authority: Authority, _ request: KeyRequest
    ) throws -> Founder {
        let joined = try perform(
            .restoreCluster(RestoreCluster(cluster: cluster.bytes16, node: identity)), applier)
        guard let number = joined.number else { throw ControlError(code: .malformed) }
        let issued = try authority.issue(for: request, to: NodeID(number), at: now)
        try perform(
            .addCertificate(
                AddCertificate(
                    node: number,
                    certificate: NodeCertificate(
                        fingerprint: fixed(issued.fingerprint), expires: issued.expires))),
            applier)
        try perform(
            .setNodeState(SetNodeState(node: number, state: .active, isForced: false)), applier)
        let account = try administrator(applier)
        try perform(
            .setPassword(
                SetPassword(
                    account: account.account,
                    password: PasswordVerifier(
                        algorithm: Secrets.algorithm, verifier: Secrets.hash(secret)))),
            applier)
        return Founder(
            number: number, administrator: (account.account, account.row.name),
            certificate: issued.pem)
    }

    @discardableResult
    private func perform(
        _ body: ControlCommandBody, _ applier: isolated Applier
    ) throws -> ControlAnswer {
        let command = ControlCommand(actor: 0, origin: "restored from a backup", body: body)
        let bytes = try applier.perform(GroupMachines.control, encoded(command))
        let answer = try decoded(ControlAnswer.self, bytes)
        if let refused = answer.refused { throw RestoreError.refused("\(refused)") }
        return answer
    }

    /// The first that there is.
    private func administrator(_ applier: isolated Applier) throws -> AccountItem {
        var after: UInt64 = 0
        while true {
            let query = ControlQuery(
                actor: 0, question: .accounts(AccountsQuery(after: after, countMax: 1000)))
            let bytes = try applier.ask(GroupMachines.control, encoded(query))
            guard
                case .accounts(let page) = try decoded(ControlQueryAnswer.self, bytes).answer
            else { throw RestoreError.refused("its accounts can't be read") }
            let found = page.accounts.first {
                $0.row.isAdministrator && $0.row.status == .active
            }
            if let found { return found }
            guard page.hasMore, let last = page.accounts.last else {
                throw RestoreError.refused("it has no active administrator")
            }
            after = last.account
        }
    }

    /// Runs the node, reachable by nobody, until its groups answer: what can't run is no restored
    /// cluster.
    private func tryOut(
        _ folder: DataFolder, _ record: NodeRecord, _ papers: DataFolder.Papers
    ) async throws {
        let replicas = try await Replicas.start(
            folder, record, at: Endpoint(host: "127.0.0.1", port: 0),
            tls: TLS(papers.credentials), whenFailed: { _ in }, whenNoticed: { _ in })
        _ = try await ControlGroup(replicas).nodes()
        await replicas.stop()
    }

    private func word() throws -> UInt64 {
        try Secrets.draw(byteCount: 8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private var now: WallTime { SystemClock.shared.wallTime() }
}

/// Runs `body` where files may be read and written.
private func onLane<Result: Sendable>(
    _ lane: EventLoop, _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        lane.run { continuation.resume(with: Swift.Result { try body() }) }
    }
}
