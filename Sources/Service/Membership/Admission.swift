internal import Client
package import Cluster
internal import Control
internal import Platform
internal import Raft
package import Schema
internal import World

/// Lets nodes in that have a token: registers them with the control group, which knows whether the
/// token is any good, and signs their certificates, then and when they are to be renewed. Any node
/// that has the authority's key can do it.
///
/// Each step may be repeated: the same key with the same token gets the same number.
package struct Admission: Sendable {
    private let authority: Authority?
    private let papers: DataFolder.Papers
    private let control: ControlGroup
    private let life: Duration

    package init(
        _ papers: DataFolder.Papers, of cluster: ClusterID, _ replicas: Replicas, life: Duration
    ) throws {
        self.papers = papers
        self.life = life
        authority = try papers.authorityKey.map {
            try Authority(certificate: papers.authority, key: $0, of: cluster)
        }
        control = ControlGroup(replicas)
    }

    /// This node has no key to sign with; another has.
    struct NoSigner: Error {}

    /// Two nodes can't be reached at one address; most often a default was left as it was.
    struct AddressTaken: Error, CustomStringConvertible {
        let address: Endpoint
        let node: UInt64

        var description: String {
            "\(address) is the address of node \(node); let --node-listen, --native-listen or "
                + "--advertise give this node its own, or, if it comes in that node's place, first "
                + "`cairn admin node remove \(node) --dead`"
        }
    }

    /// `remote` is for the audit trail.
    package func admit(_ join: ClientJoin, from remote: String) async throws -> JoinAccepted {
        guard let authority else { throw NoSigner() }
        let request = try read(join.request)
        let identity = Schema.NodeIdentity(
            name: join.name, roles: join.roles, addresses: join.addresses, weight: 100,
            incarnation: join.incarnation, versionMin: join.versionMin,
            versionMax: join.versionMax, key: fixed(try request.keyHash))
        try await requireOwnAddresses(identity)
        let secret = (0..<AccessToken.secretByteCount).map { join.secret[$0] }
        let registered = try await control.command(
            .registerNode(RegisterNode(tokenHash: fixed(Secrets.hash(secret)), node: identity)),
            origin: remote)
        guard let number = registered.number else { throw ControlError(code: .malformed) }
        let nodes = try await control.nodes()
        guard let own = nodes.first(where: { $0.node == number })?.row else {
            throw ControlError(code: .noNode, subject: number)
        }
        let certificate = try await issue(to: number, own, request, authority, origin: remote)
        let others = nodes.filter { $0.row.state != .removed && $0.node != number }
        return JoinAccepted(
            node: number, certificate: certificate, authority: papers.authority,
            authorityKey: own.roles.metadata ? papers.authorityKey : nil,
            nodes: others.map { KnownNode(node: $0.node, addresses: $0.row.addresses) })
    }

    private func requireOwnAddresses(_ identity: Schema.NodeIdentity) async throws {
        let others = try await control.nodes().filter {
            $0.row.state != .removed && $0.row.key != identity.key
        }
        for other in others {
            guard let taken = other.row.addresses.first(where: identity.addresses.contains)
            else { continue }
            throw AddressTaken(address: taken.endpoint, node: other.node)
        }
    }

    /// A new certificate for the key by which the cluster knows the node: the request is signed with
    /// it. So it is no matter who brings it, nor that the present one has expired, which a link
    /// between nodes would not bear.
    package func renew(_ renew: ClientRenew, from remote: String) async throws -> String {
        guard let authority else { throw NoSigner() }
        let request = try read(renew.request)
        guard let own = try await control.nodes().first(where: { $0.node == renew.node })?.row
        else { throw ControlError(code: .noNode, subject: renew.node) }
        guard own.state != .removed else {
            throw ControlError(code: .nodeRemoved, subject: renew.node)
        }
        guard own.key == fixed(try request.keyHash) else { throw ControlError(code: .forbidden) }
        return try await issue(to: renew.node, own, request, authority, origin: remote)
    }

    package func standing(of node: UInt64) async throws -> NodeState {
        guard let item = try await control.nodes().first(where: { $0.node == node }) else {
            return .removed  // and forgotten
        }
        return item.row.state
    }

    private func read(_ request: [UInt8]) throws -> KeyRequest {
        do { return try KeyRequest(der: request) } catch { throw ControlError(code: .malformed) }
    }

    /// By this node for itself; nil if it has no key to sign with.
    func sign(_ request: KeyRequest, for node: NodeID) throws -> Authority.Issued? {
        try authority?.issue(
            for: request, to: node, at: SystemClock.shared.wallTime(), life: life)
    }

    func note(_ issued: Authority.Issued, of node: NodeID) async throws {
        guard let row = try await control.nodes().first(where: { $0.node == node.rawValue })?.row
        else { throw ControlError(code: .noNode, subject: node.rawValue) }
        try await note(issued, of: node.rawValue, row, origin: nil)
    }

    private func issue(
        to node: UInt64, _ row: ClusterNodeRow, _ request: KeyRequest, _ authority: Authority,
        origin: String
    ) async throws -> String {
        let issued = try authority.issue(
            for: request, to: NodeID(node), at: SystemClock.shared.wallTime(), life: life)
        try await note(issued, of: node, row, origin: origin)
        return issued.pem
    }

    /// The cluster remembers the new one and the latest before it, which may still be in use.
    private func note(
        _ issued: Authority.Issued, of node: UInt64, _ row: ClusterNodeRow, origin: String?
    ) async throws {
        for old in row.certificates.dropLast() {
            try await control.command(
                .removeCertificate(
                    RemoveCertificate(node: node, fingerprint: old.fingerprint)),
                origin: origin)
        }
        try await control.command(
            .addCertificate(
                AddCertificate(
                    node: node,
                    certificate: NodeCertificate(
                        fingerprint: fixed(issued.fingerprint), expires: issued.expires))),
            origin: origin)
    }
}
