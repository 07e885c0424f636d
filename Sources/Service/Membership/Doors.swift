internal import Client
internal import Platform
internal import Raft
internal import Schema
internal import World

/// What a node asks of others where clients ask: of whoever shows a certificate of the cluster's
/// authority, and with no certificate of its own. So it works for a node whose certificate has
/// expired, and for one that its peers do not talk to any more.
struct Doors: Sendable {
    private let token: AccessToken
    private let node: NodeID
    private let loop: EventLoop

    init(of authority: String, for node: NodeID, on loop: EventLoop) throws {
        token = AccessToken(
            .join, authority: try fingerprint(ofAuthority: authority),
            secret: [UInt8](repeating: 0, count: AccessToken.secretByteCount))
        self.node = node
        self.loop = loop
    }

    private func ask(
        _ addresses: [Endpoint], _ body: ClientRequestBody
    ) async throws -> ClientAnswerBody {
        let client = try ClusterClient(addresses, token: token, timeout: .seconds(5), on: loop)
        let result: Result<ClientAnswerBody, any Error>
        do { result = .success(try await client.ask(body)) } catch { result = .failure(error) }
        await client.close()
        return try result.get()
    }

    /// A certificate in PEM, for the key that the request is signed with.
    func renew(_ request: KeyRequest, at addresses: [Endpoint]) async throws -> String {
        guard !addresses.isEmpty else { throw NobodyKnown() }
        let renew = ClientRenew(node: node.rawValue, request: try request.der)
        guard case .renewed(let renewed) = try await ask(addresses, .renew(renew)) else {
            throw ClientError.malformed(addresses[0])
        }
        return renewed.certificate
    }

    /// Whether the cluster has removed the node.
    func isRemoved(at addresses: [Endpoint]) async throws -> Bool {
        guard !addresses.isEmpty else { return false }
        let standing = ClientStanding(node: node.rawValue)
        guard case .stood(let stood) = try await ask(addresses, .standing(standing)) else {
            throw ClientError.malformed(addresses[0])
        }
        return stood.state == .removed
    }

    private struct NobodyKnown: Error, CustomStringConvertible {
        let description = "no other node is known that could sign a certificate"
    }
}
