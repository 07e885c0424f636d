package import Client
package import Cluster
internal import Control
internal import Journal
internal import Platform
internal import Raft
package import Schema
package import World

/// Makes a cluster of one node in an empty folder.
///
/// When it returns, the cluster is whole and stopped: `cairn server` on the folder runs it. What an
/// interruption leaves behind is no node's folder (`DataFolder.Unfit.halfMade`).
package struct Founding {
    package var nodeName: String
    /// For other nodes, and for clients.
    package var addresses: [Endpoint]
    package var administrator = "admin"
    package var versions = FormatVersions.program

    package init(nodeName: String, addresses: [Endpoint]) {
        self.nodeName = nodeName
        self.addresses = addresses
    }

    package struct Result: Sendable {
        package let cluster: ClusterID
        package let token: AccessToken
    }

    package func found(in folder: DataFolder) async throws -> Result {
        try folder.requireEmpty()
        let cluster = ClusterID(high: try Secrets.word(), low: try Secrets.word())
        let (authority, authorityKey) = try Authority.make(for: cluster, at: now)
        let (request, key) = try KeyRequest.make()
        let node = NodeID(1)
        let issued = try authority.issue(for: request, to: node, at: now)
        let papers = DataFolder.Papers(
            certificate: issued.pem, key: key, authority: try authority.certificate,
            authorityKey: authorityKey)
        try folder.write(papers)
        var record = NodeRecord(
            cluster: cluster, node: node, incarnation: Incarnation(try Secrets.word() | 1),
            store: StoreID(high: try Secrets.word(), low: try Secrets.word()), isFounder: true)
        record.clusterVersion = versions.max
        let secret = try Secrets.draw(byteCount: AccessToken.secretByteCount)
        let identity = Schema.NodeIdentity(
            name: nodeName, roles: .all, addresses: addresses.map(NodeAddress.init), weight: 100,
            incarnation: record.incarnation.rawValue, versionMin: versions.min,
            versionMax: versions.max, key: fixed(try request.keyHash),
            certificate: NodeCertificate(
                fingerprint: fixed(issued.fingerprint), expires: issued.expires))
        let account = try await begin(
            folder, record, identity, tls: TLS(papers.credentials), secret)
        record.hasStarted = true
        try folder.write(record)
        return Result(
            cluster: cluster,
            token: AccessToken(
                .admin, authority: authority.fingerprint, account: account, secret: secret))
    }

    /// Runs the node, reachable by nobody, for as long as the first commands take.
    private func begin(
        _ folder: DataFolder, _ record: NodeRecord, _ identity: Schema.NodeIdentity, tls: TLS,
        _ secret: [UInt8]
    ) async throws -> UInt64 {
        let replicas = try await Replicas.start(
            folder, record, speaking: versions, at: Endpoint(host: "127.0.0.1", port: 0), tls: tls,
            whenFailed: { _ in }, whenNoticed: { _ in })
        let control = ControlGroup(replicas)
        try await control.command(
            .initCluster(InitCluster(cluster: record.cluster.bytes16, node: identity)))
        let all = OpenSlots(first: 0, slotCount: ControlLimits.slotCount)
        _ = try await replicas.command(
            GroupMachines.firstShard, encoded(DriveCommand(body: .openSlots(all))))
        let password = PasswordVerifier(
            algorithm: Secrets.algorithm, verifier: Secrets.hash(secret))
        let account = try await control.command(
            .createAccount(
                CreateAccount(
                    name: administrator, displayName: "Administrator", isAdministrator: true,
                    password: password)))
        await replicas.stop()
        guard let number = account.number else {
            preconditionFailure("an account that was made has a number")
        }
        return number
    }

    private var now: WallTime { SystemClock.shared.wallTime() }
}

extension NodeRoles {
    package static var all: NodeRoles { NodeRoles(metadata: true, storage: true, gateway: true) }
}

extension NodeAddress {
    package init(_ endpoint: Endpoint) {
        self.init(host: endpoint.host, port: UInt32(endpoint.port))
    }

    package var endpoint: Endpoint {
        Endpoint(host: host, port: UInt16(clamping: port))
    }
}

extension ClusterNodeRow {
    /// By their order in `addresses`.
    package var addressForNodes: Endpoint? { addresses.first?.endpoint }
    package var addressForClients: Endpoint? { addresses.dropFirst().first?.endpoint }
}

func fixed(_ bytes: [UInt8]) -> FixedBytes<32> {
    precondition(bytes.count == 32)
    return FixedBytes { bytes[$0] }
}
