import Scenarios
import Testing

@Suite struct IdleSlowTests {
    /// Frames in ten seconds once everything is quiet.
    static func roundCount(groupCount: Int) -> Int {
        let cluster = IdleCluster(groupCount: groupCount, seed: 3)
        cluster.run(for: .seconds(60))
        let before = cluster.figures()
        cluster.run(for: .seconds(10))
        let after = cluster.figures()
        #expect(after.quietReplicaCount == 3 * groupCount)
        #expect(after.messageCount == before.messageCount, "no group has anything to say")
        return after.roundCount - before.roundCount
    }

    @Test func `idle groups cost nothing, and a pair of nodes the same for one and for many`() {
        let (one, many) = (Self.roundCount(groupCount: 1), Self.roundCount(groupCount: 200))
        #expect(abs(one - many) <= 6, "each of six directions may be one ahead")
        #expect(many <= 6 * 15, "one frame in 0.75 seconds")
    }

    @Test func `leaders spread over the nodes, also after a restart`() {
        let cluster = IdleCluster(groupCount: 12, seed: 5)
        cluster.run(for: .seconds(60))
        #expect(cluster.figures().leaderCounts.sorted() == [4, 4, 4])
        cluster.crash(0, for: .seconds(5))
        cluster.run(for: .seconds(4))
        #expect(cluster.figures().leaderCounts.reduce(0, +) == 12, "the others took over")
        cluster.run(for: .seconds(60))
        #expect(cluster.figures().leaderCounts.sorted() == [4, 4, 4])
        #expect(cluster.flaws.isEmpty)
    }

    @Test func `a node that is stopped hands over what it leads before it goes`() {
        let cluster = IdleCluster(groupCount: 12, seed: 7)
        cluster.run(for: .seconds(60))
        cluster.stop(1, for: .seconds(30))
        // Less than the shortest election timeout: nobody had to miss a leader.
        cluster.run(for: .milliseconds(450))
        let counts = cluster.figures().leaderCounts
        #expect(counts.count == 2, "the node has ended")
        #expect(counts.reduce(0, +) == 12)
    }

    @Test func `a node whose disk stalls leads nothing any more`() {
        let cluster = IdleCluster(groupCount: 3, seed: 9)
        cluster.run(for: .seconds(30))
        cluster.stallDisk(0)
        cluster.run(for: .seconds(30))
        // Between two stalls the disk looks well, and the node is not given its share again.
        for _ in 0..<30 {
            cluster.run(for: .seconds(1))
            #expect(cluster.figures().leaderCounts.first == 0)
        }
        #expect(cluster.figures().leaderCounts.reduce(0, +) == 3)
    }
}
