package import Client
package import Cluster
internal import Journal
package import Platform
internal import Raft
package import Schema
package import World

/// Makes an empty folder that of a new node of a cluster which there is.
///
/// The node's key never leaves it. What the cluster answers is only believed from a node whose
/// authority has the fingerprint in the token.
package struct Joining {
    /// Nil: one that is made up.
    package var nodeName: String?
    /// For other nodes, and for clients.
    package var addresses: [Endpoint]
    package var roles = NodeRoles.all
    package var versions = FormatVersions.program

    package init(addresses: [Endpoint]) {
        self.addresses = addresses
    }

    package func join(
        _ seeds: [Endpoint], with token: AccessToken, as folder: DataFolder, on loop: EventLoop
    ) async throws -> NodeRecord {
        try folder.requireEmpty()
        let (request, key) = try KeyRequest.make()
        let incarnation = Incarnation(try Secrets.word() | 1)
        // A node that waits for a leader is not silent: asked anew, it would sign another certificate.
        let client = try ClusterClient(
            seeds, token: token, timeout: .seconds(60), silenceMax: .seconds(20), on: loop)
        let answer = try await client.ask(
            .join(
                ClientJoin(
                    secret: fixed(token.secret), request: try request.der,
                    name: nodeName ?? "node-" + String(incarnation.rawValue & 0xffffff, radix: 16),
                    roles: roles, addresses: addresses.map(NodeAddress.init),
                    incarnation: incarnation.rawValue, versionMin: versions.min,
                    versionMax: versions.max)))
        let cluster = await client.cluster
        await client.close()
        guard case .joined(let joined) = answer, let cluster else {
            throw ClientError.malformed(seeds[0])
        }
        let papers = DataFolder.Papers(
            certificate: joined.certificate, key: key, authority: joined.authority,
            authorityKey: joined.authorityKey)
        // Before anything is kept: what came has to be usable.
        _ = try TLS(papers.credentials)
        try folder.write(papers)
        var record = NodeRecord(
            cluster: ClusterID(cluster), node: NodeID(joined.node), incarnation: incarnation,
            store: StoreID(high: try Secrets.word(), low: try Secrets.word()), isFounder: false)
        for node in joined.nodes {
            record.peers[NodeID(node.node)] = node.addresses.first?.endpoint
            record.doors[NodeID(node.node)] = node.addresses.dropFirst().first?.endpoint
        }
        try folder.write(record)
        return record
    }
}

extension ClusterID {
    package init(_ bytes: FixedBytes<16>) {
        func word(_ start: Int) -> UInt64 {
            (start..<(start + 8)).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
        }
        self.init(high: word(0), low: word(8))
    }

    package var bytes16: FixedBytes<16> {
        FixedBytes { place in
            UInt8(truncatingIfNeeded: (place < 8 ? high : low) >> UInt64(56 - 8 * (place % 8)))
        }
    }
}
