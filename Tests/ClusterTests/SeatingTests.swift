import Cluster
import Raft
import Testing

@Suite struct SeatingTests {
    private func cluster(
        _ nodes: [ClusterView.Node], _ members: [UInt64: NodeSet], votersMax: Int = 3
    ) -> ClusterView {
        var view = ClusterView(of: 1, nodes: nodes, members: members, unlisted: nil, led: [])
        view.voterCountMax = votersMax
        view.shardVoterCountMax = votersMax
        return view
    }

    private func nodes(_ count: Int, zones: [String?] = [nil]) -> [ClusterView.Node] {
        (0..<count).map {
            ClusterView.Node(NodeID(UInt64($0 + 1)), .active, zone: zones[$0 % zones.count])
        }
    }

    /// Every shard is given what is wanted at once, until nothing changes any more.
    private func rest(
        _ nodes: [ClusterView.Node], _ members: [UInt64: NodeSet]
    ) -> (members: [UInt64: NodeSet], roundCount: Int) {
        var members = members
        for round in 0..<100 {
            let seating = Seating(cluster(nodes, members), controlGroup: 0)
            let next = members.merging(seating.seats) { $1 }
            if next == members { return (members, round) }
            members = next
        }
        return (members, 100)
    }

    @Test func `shards spread over nodes that come, and come to rest`() {
        var members: [UInt64: NodeSet] = [0: [1, 2, 3]]
        for shard in 1...16 { members[UInt64(shard)] = [1, 2, 3] }
        let (settled, roundCount) = rest(nodes(8), members)
        #expect(roundCount < 20)
        let loads = (1...8).map { node in
            settled.count { $0.key != 0 && $0.value.contains(NodeID(UInt64(node))) }
        }
        #expect(loads.allSatisfy { $0 == 6 }, "\(loads)")
        #expect(settled[0] == [1, 2, 3])
    }

    @Test func `no two voters share a zone where there are three`() {
        let members: [UInt64: NodeSet] = [0: [1, 2, 3], 1: [1, 4, 7], 2: [2, 5, 8]]
        let zones = ["a", "b", "c"]
        let (settled, _) = rest(nodes(9, zones: zones), members)
        for shard in [1, 2] as [UInt64] {
            let seen = (settled[shard] ?? []).map { zones[Int($0.rawValue - 1) % 3] }
            #expect(Set(seen).count == 3, "\(shard): \(settled[shard] ?? [])")
        }
    }

    @Test func `a shard with a member too many loses the one that has the most`() {
        let members: [UInt64: NodeSet] = [
            0: [1, 2, 3], 1: [1, 2, 3, 4], 2: [1, 2, 3], 3: [1, 2, 3],
        ]
        let seating = Seating(cluster(nodes(4), members), controlGroup: 0)
        #expect(seating.seats(of: 1) == [1, 2, 4])
    }

    @Test func `a node without the metadata role votes in no group, and reads along`() {
        let nodes = [
            ClusterView.Node(1, .active), ClusterView.Node(2, .active, hostsGroups: false),
        ]
        let seating = Seating(cluster(nodes, [0: [1], 1: [1]]), controlGroup: 0)
        #expect(seating.control == [1])
        #expect(seating.seats(of: 1) == [1])
        #expect(seating.readers == [2])
    }

    @Test func `no more read along than a group may have members`() {
        var view = cluster(nodes(100), [0: [1, 2, 3]])
        view.memberCountMax = 64
        #expect(Seating(view, controlGroup: 0).readers.count == 59)
    }
}
