internal import Client
package import Cluster
internal import Control
internal import Platform
internal import Raft
package import Schema
internal import World

/// Lets nodes in that have a token: registers them with the control group, which knows whether the
/// token is any good, and signs their certificates. Any node can do it.
///
/// Each step may be repeated: the same key with the same token gets the same number.
package struct Admission: Sendable {
    private let authority: Authority
    private let papers: DataFolder.Papers
    private let control: ControlGroup

    package init(_ papers: DataFolder.Papers, of cluster: ClusterID, _ replicas: Replicas) throws {
        self.papers = papers
        authority = try Authority(
            certificate: papers.authority, key: papers.authorityKey, of: cluster)
        control = ControlGroup(replicas)
    }

    /// `remote` is for the audit trail.
    package func admit(_ join: ClientJoin, from remote: String) async throws -> JoinAccepted {
        let request: KeyRequest
        do { request = try KeyRequest(der: join.request) } catch {
            throw ControlError(code: .malformed)
        }
        let identity = Schema.NodeIdentity(
            name: join.name, roles: join.roles, addresses: join.addresses, weight: 100,
            incarnation: join.incarnation, versionMin: join.versionMin,
            versionMax: join.versionMax, key: fixed(try request.keyHash))
        let secret = (0..<AccessToken.secretByteCount).map { join.secret[$0] }
        let registered = try await control.command(
            .registerNode(RegisterNode(tokenHash: fixed(Secrets.hash(secret)), node: identity)),
            origin: remote)
        guard let number = registered.number else { throw ControlError(code: .malformed) }
        let issued = try authority.issue(
            for: request, to: NodeID(number), at: SystemClock.shared.wallTime())
        try await control.command(
            .addCertificate(
                AddCertificate(
                    node: number,
                    certificate: NodeCertificate(
                        fingerprint: fixed(issued.fingerprint), expires: issued.expires))),
            origin: remote)
        let known = try await control.nodes().filter {
            $0.row.state != .removed && $0.node != number
        }
        return JoinAccepted(
            node: number, certificate: issued.pem, authority: papers.authority,
            authorityKey: papers.authorityKey,
            nodes: known.map { KnownNode(node: $0.node, addresses: $0.row.addresses) })
    }
}
