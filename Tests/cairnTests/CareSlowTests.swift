import Client
import Cluster
import Control
import Foundation  // Folders and files.
import Glibc
import Platform
import Schema
import Service
import Testing
import World

/// Nodes that look after themselves.
@Suite struct CareSlowTests {
    /// Certificates for ten seconds, the least there is: renewed after seven.
    @Test func `a certificate is renewed before it expires, by its node or by another`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(2, in: folder, flags: ["--certificate-life", "10s"])
            let second = cluster.servers[1]
            let certificate = second.folder + "/data/tls/node.crt"
            let first = try String(contentsOfFile: certificate, encoding: .utf8)
            #expect(second.line(with: "the certificate was renewed") != nil)
            #expect(try String(contentsOfFile: certificate, encoding: .utf8) != first)

            // Without the authority's key it has to ask.
            cluster.kill(1)
            try FileManager.default.removeItem(
                atPath: second.folder + "/data/tls/authority.key")
            try cluster.restart(1)
            let asked = cluster.servers[1]
            #expect(asked.line(with: "the certificate was renewed") != nil)

            // New links are taken with it, long after the first one has expired.
            cluster.kill(0)
            try cluster.restart(0)
            #expect(try cluster.cairn("admin", "status", "--json").output.contains("\"ready\""))
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
        }
    }

    /// A year in a box; and one whose clock was a month ahead when it was renewed.
    @Test func `nodes whose certificates are out of date start, and get others`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(3, in: folder)
            for node in [2, 1, 0] { cluster.kill(node) }
            for (node, days) in ([-400, 30, -400] as [Int64]).enumerated() {
                try Self.replaceCertificate(
                    in: cluster.servers[node].folder + "/data", days: days)
            }
            // Without the authority's key it has to ask one of the others.
            try FileManager.default.removeItem(
                atPath: cluster.servers[2].folder + "/data/tls/authority.key")
            for node in 0..<3 {
                try cluster.restart(node, awaiting: #""message":"started""#)
            }
            for server in cluster.servers {
                #expect(server.line(with: "the certificate was renewed") != nil, "\(server.talk)")
            }
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
        }
    }

    /// By one for the same key that was made so many days from now.
    private static func replaceCertificate(in data: String, days: Int64) throws {
        func read(_ name: String) throws -> String {
            try String(contentsOfFile: "\(data)/\(name)", encoding: .utf8)
        }
        let record = try #require(try NodeRecord(read("node.json")))
        let authority = try Authority(
            certificate: read("tls/authority.crt"), key: read("tls/authority.key"),
            of: record.cluster)
        let then =
            SystemClock.shared.wallTime().nanosecondsSince1970 + days * 86_400_000_000_000
        let issued = try authority.issue(
            for: KeyRequest(key: read("tls/node.key")), to: record.node,
            at: WallTime(nanosecondsSince1970: then))
        try issued.pem.write(toFile: data + "/tls/node.crt", atomically: true, encoding: .utf8)
    }

    @Test func `an administrator that is disabled loses its links at once`() async throws {
        try await withFolder { folder in
            let server = try RunningServer(folder: folder)
            let address = Endpoint(host: "127.0.0.1", port: try server.port(of: "native"))
            let loop = try EventLoop(name: "client", mayBlock: true)
            let token = try AccessToken(parsing: try server.made("token"))
            let admin = try ClusterClient([address], token: token, on: loop)
            let secret = try Secrets.draw(byteCount: AccessToken.secretByteCount)
            let verifier = PasswordVerifier(
                algorithm: Secrets.algorithm, verifier: Secrets.hash(secret))
            let create = CreateAccount(
                name: "second", displayName: "Second", isAdministrator: true, password: verifier)
            let account = try await control(.createAccount(create), by: admin)
            let number = try #require(account.number)
            let other = try ClusterClient(
                [address],
                token: AccessToken(
                    .admin, authority: token.authority, account: number, secret: secret), on: loop)
            #expect(try await other.ask(.status(ClientStatus())).isStatus)
            let recoverer = try ClusterClient(
                [address],
                token: AccessToken(
                    .admin, authority: token.authority, account: number, secret: secret),
                isRecovering: true, on: loop)
            _ = try await recoverer.ask(.recoveryReports(ClientRecoveryReports()))

            let disable = SetAccountStatus(account: number, status: .disabled)
            _ = try await control(.setAccountStatus(disable), by: admin)
            // Its link is open, and only what the control group says can end it.
            await #expect(throws: ClientError.self) {
                for _ in 0..<10_000 { _ = try await other.ask(.status(ClientStatus())) }
            }
            await #expect(throws: ClientError.self) {
                _ = try await recoverer.ask(.recoveryReports(ClientRecoveryReports()))
            }
            await recoverer.close()
            #expect(try await admin.ask(.status(ClientStatus())).isStatus)
            await other.close()
            await admin.close()
            #expect(server.stop() == 0)
        }
    }

    @Test func `a node that was removed ends, says why, and does not serve again`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(2, in: folder)
            let removed = try cluster.cairn("admin", "node", "remove", "2")
            try #require(removed.code == 0, "\(removed.talk)")
            let server = cluster.servers[1]
            try #require(server.line(with: "was removed from its cluster") != nil)
            #expect(server.exitCode() == 1)
            let again = try Run(["server", "--data", server.folder + "/data"])
            #expect(again.code == 1)
            #expect(again.talk.contains("was removed from its cluster; delete the folder"))
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
        }
    }

    @Test func `a node whose disk was emptied gets its groups back; one without a name can't`()
        throws
    {
        try withFolder { folder in
            let cluster = try RunningCluster(3, in: folder)
            for number in 0..<5 {
                #expect(try cluster.cairn("kv", "put", "key \(number)", "\(number)").code == 0)
            }
            cluster.kill(1)
            let data = cluster.servers[1].folder + "/data"
            // In its place: a disk may be mounted there.
            try FileManager.default.removeItem(atPath: data + "/replicas/journal")
            try cluster.restart(1)
            let names = try FileManager.default.contentsOfDirectory(atPath: data + "/replicas")
            #expect(names.contains { $0.hasPrefix("set-aside-") })
            #expect(cluster.servers[1].line(with: "what the node had of its groups is gone") != nil)
            #expect(cluster.servers[1].line(with: #""message":"ready""#) != nil)
            // It votes again: without the first one these two are a majority.
            cluster.kill(0)
            #expect(try cluster.cairn("kv", "put", "key 5", "5").code == 0)
            #expect(
                try cluster.cairn("kv", "range").output
                    == (0...5).map { "key \($0)\t\($0)\n" }.joined())

            cluster.kill(2)
            try FileManager.default.removeItem(atPath: cluster.servers[2].folder + "/data")
            let lost = try Run(["server", "--data", cluster.servers[2].folder + "/data"])
            #expect(lost.code == 1)
            #expect(lost.talk.contains("belongs to no cluster yet"), "\(lost.talk)")
            #expect(lost.talk.contains("let it join anew"), "\(lost.talk)")
        }
    }

    /// Whoever had the authority's key once can sign any name, but has not the node's key.
    @Test func `a node with the right name and another key is not talked to`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(2, in: folder)
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
            cluster.kill(1)
            let data = cluster.servers[1].folder + "/data"
            let papers = try ["node.key", "node.crt"].map { name in
                (
                    data + "/tls/" + name,
                    try String(
                        contentsOfFile: data + "/tls/" + name, encoding: .utf8)
                )
            }
            let (_, key) = try KeyRequest.make()
            try key.write(toFile: papers[0].0, atomically: true, encoding: .utf8)
            try Self.replaceCertificate(in: data, days: 0)
            try cluster.restart(1, awaiting: #""message":"started""#)
            #expect(cluster.servers[0].line(with: "link refused", "another key than node 2") != nil)
            #expect(try cluster.cairn("kv", "put", "a", "2", "--timeout", "2s").code == 1)

            cluster.kill(1)
            for (path, text) in papers {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            try cluster.restart(1)
            #expect(try cluster.cairn("kv", "put", "a", "3").code == 0)
        }
    }

    /// Of no node is the disk mounted, as after a power cut.
    @Test func `disks that were not mounted are taken back, with all that is on them`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(3, in: folder)
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
            let files = FileManager.default
            for node in 0..<3 {
                cluster.kill(node)
                let replicas = cluster.servers[node].folder + "/data/replicas"
                try files.moveItem(atPath: replicas, toPath: folder + "/disk \(node)")
                try files.createDirectory(
                    atPath: replicas + "/lost+found", withIntermediateDirectories: true)
            }
            for node in 0..<3 {
                try cluster.restart(node, awaiting: #""message":"started""#)
                #expect(cluster.servers[node].line(with: "what the node had of its groups") != nil)
            }
            for node in 0..<3 {
                cluster.kill(node)
                let replicas = cluster.servers[node].folder + "/data/replicas"
                try files.removeItem(atPath: replicas)
                try files.moveItem(atPath: folder + "/disk \(node)", toPath: replicas)
            }
            for node in 0..<3 {
                try cluster.restart(node, awaiting: #""message":"started""#)
                #expect(cluster.servers[node].line(with: "was missing is here again") != nil)
            }
            #expect(try cluster.cairn("kv", "get", "a").output == "1\n")
            #expect(try cluster.cairn("kv", "put", "a", "2").code == 0)
        }
    }

    @Test func `the only node does not begin anew without its disk`() throws {
        try withFolder { folder in
            let cluster = try RunningCluster(1, in: folder)
            #expect(try cluster.cairn("kv", "put", "a", "1").code == 0)
            cluster.kill(0)
            let replicas = cluster.servers[0].folder + "/data/replicas"
            try FileManager.default.moveItem(atPath: replicas, toPath: folder + "/disk")
            let alone = try Run(["server", "--data", cluster.servers[0].folder + "/data"])
            #expect(alone.code == 1)
            #expect(alone.talk.contains("mount it and start again"), "\(alone.talk)")
            try FileManager.default.moveItem(atPath: folder + "/disk", toPath: replicas)
            try cluster.restart(0)
            #expect(try cluster.cairn("kv", "get", "a").output == "1\n")
        }
    }

    @Test func `a new shard gets its replicas and serves, and slots move to it`() async throws {
        try await withFolder { folder in
            let cluster = try RunningCluster(2, in: folder)
            let loop = try EventLoop(name: "client", mayBlock: true)
            let addresses = try cluster.servers.map {
                Endpoint(host: "127.0.0.1", port: try $0.port(of: "native"))
            }
            let admin = try ClusterClient(
                addresses, token: try AccessToken(parsing: cluster.servers[0].made("token")),
                on: loop)
            let add = AddShard(members: [ShardMember(node: 2, role: .voter)])
            let shard = try #require(try await control(.addShard(add), by: admin).number)
            #expect(try await row(of: shard, by: admin) { $0.state == .serving } != nil)
            let groups = try cluster.cairn("admin", "group", "list", "--json").output
            #expect(groups.contains(#""group":\#(shard),"#), "\(groups)")

            let range = SlotRange(first: 0, slotCount: 2)
            _ = try await control(.planMoves(PlanMoves(slots: [range], to: shard)), by: admin)
            #expect(try await row(of: shard, by: admin) { $0.slotCount == 2 } != nil)
            await admin.close()
        }
    }

    /// Once it is as it should be; nil if it never is.
    private func row(
        of shard: UInt64, by client: ClusterClient, when isFit: (ShardRow) -> Bool
    ) async throws -> ShardRow? {
        for _ in 0..<200 {
            let query = ControlQuery(
                actor: 0, question: .shards(ShardsQuery(after: shard - 1, countMax: 1)))
            let bytes = try await client.read(0, encoded(query))
            if case .shards(let page) = try decoded(ControlQueryAnswer.self, bytes).answer,
                let row = page.shards.first?.row, isFit(row)
            {
                return row
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        return nil
    }

    private func control(
        _ body: ControlCommandBody, by client: ClusterClient
    ) async throws -> ControlAnswer {
        var session = ClusterClient.Session(of: 0)
        let bytes = try await client.command(
            encoded(ControlCommand(actor: 0, body: body)), in: &session)
        let answer = try decoded(ControlAnswer.self, bytes)
        if let refused = answer.refused { throw refused }
        return answer
    }
}

extension ClientAnswerBody {
    fileprivate var isStatus: Bool { if case .status = self { true } else { false } }
}
