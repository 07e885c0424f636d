import Control
import ControlModel
import Schema
import Testing

/// A control group that was restored from a backup, and becomes another cluster's.
@Suite struct RestoreTests {
    private static let restore = ControlCommandBody.restoreCluster(
        RestoreCluster(
            cluster: FixedBytes { _ in 9 }, node: ControlGroup.identity("restored", key: 77)))

    @Test func `it has another name, one node in all shards, and everything that people had`()
        throws
    {
        var group = try ControlGroup()
        try group.done(.putZone(PutZone(name: "here", notes: "")))
        let second = try group.node("second", key: 2, zone: "here")
        _ = try group.token(3)
        let secret = PasswordVerifier(algorithm: "test", verifier: [1])
        for account in [1, try group.account("anna")] as [UInt64] {
            try group.done(.setPassword(SetPassword(account: account, password: secret)))
        }
        let shard = try group.shard(on: [1, second])
        try group.done(.beginPlacement(BeginPlacement(epoch: 0)))

        let node = try #require(try group.done(Self.restore).number)
        #expect(node == second + 1)
        #expect(try group.cluster()?.cluster == FixedBytes { _ in 9 })
        #expect(try group.node(1)?.state == .removed)
        #expect(try group.node(second)?.state == .removed)
        #expect(try group.node(node)?.state == .joining)
        let members = try group.shards().map(\.row.members)
        #expect(members.allSatisfy { $0.map(\.node) == [node] } && members.count == 3)
        #expect(try group.shards().map(\.shard).contains(shard))
        #expect(try group.placement()?.epoch == 0)
        // Of the secrets those of people are left, and none that leads nodes or administrators in.
        #expect(try group.tokens().isEmpty)
        let named = AccountQuery(name: "anna")
        let anna = try #require(try group.account(named)?.account.account)
        #expect(try group.credentials(anna)?.credentials.password == secret)
        #expect(try group.credentials(1)?.credentials.password == nil)
        #expect(try group.problems() == [])

        // As it goes on from there.
        let certificate = NodeCertificate(
            fingerprint: ControlGroup.bytes(78), expires: group.time + ControlGroup.hour)
        try group.done(.addCertificate(AddCertificate(node: node, certificate: certificate)))
        try group.done(
            .setNodeState(SetNodeState(node: node, state: .active, isForced: false)))
        try group.done(.beginPlacement(BeginPlacement(epoch: 0)))
        #expect(try group.problems() == [])
    }

    @Test func `nobody but the cluster itself may do it, and not under the same name`() throws {
        var group = try ControlGroup()
        #expect(
            try group.refused(
                .restoreCluster(
                    RestoreCluster(
                        cluster: try #require(try group.cluster()?.cluster),
                        node: ControlGroup.identity("restored", key: 77)))) == .clusterExists)
        group.actor = 1
        #expect(try group.refused(Self.restore) == .forbidden)
    }
}
