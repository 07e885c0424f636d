import Cluster
import Raft
import Testing
import VirtualWorld

@Suite struct LeaderBalanceTests {
    /// Groups that all nodes are members of, by the node that leads them. Nodes take their turns in
    /// an order that the seed gives, each seeing the counts as they were when the turn began.
    struct Nodes {
        var led: [NodeID: [UInt64]]
        var handoverCount = 0

        var counts: [NodeID: Int] { led.mapValues(\.count) }
        var spread: Int { (counts.values.max() ?? 0) - (counts.values.min() ?? 0) }

        mutating func takeTurn(_ draws: inout SeededGenerator) {
            let seen = counts
            for node in led.keys.sorted() {
                let candidates = (led[node] ?? []).map { group in
                    LeaderBalance.Candidate(
                        group: group, successors: led.keys.filter { $0 != node })
                }
                let handover = LeaderBalance.handover(
                    of: node, counts: seen, unfit: [], candidates: candidates, draw: draws.next())
                guard let (group, target) = handover else { continue }
                led[node]?.removeAll { $0 == group }
                led[target]?.append(group)
                handoverCount += 1
            }
        }
    }

    @Test func `leaders spread out, and then nothing moves`() {
        var draws = SeededGenerator(seed: 1)
        var nodes = Nodes(led: [1: Array(0..<30), 2: Array(30..<40), 3: [], 4: []])
        for _ in 0..<500 { nodes.takeTurn(&draws) }
        #expect(nodes.spread <= 1)
        let count = nodes.handoverCount
        for _ in 0..<100 { nodes.takeTurn(&draws) }
        #expect(nodes.handoverCount == count)
    }

    @Test func `one group more is no reason`() {
        let candidate = LeaderBalance.Candidate(group: 7, successors: [2])
        for draw in 0..<8 as Range<UInt64> {
            #expect(
                LeaderBalance.handover(
                    of: 1, counts: [1: 3, 2: 2], unfit: [], candidates: [candidate], draw: draw)
                    == nil)
        }
    }

    @Test func `a node whose count is not known gets nothing`() {
        let candidate = LeaderBalance.Candidate(group: 7, successors: [3])
        #expect(
            LeaderBalance.handover(
                of: 1, counts: [1: 9, 2: 0], unfit: [], candidates: [candidate], draw: 0) == nil)
    }

    @Test func `of several that are above the fewest, each takes its turn`() {
        let candidate = LeaderBalance.Candidate(group: 7, successors: [3])
        let counts: [NodeID: Int] = [1: 5, 2: 5, 3: 0]
        let acting = (0..<10 as Range<UInt64>).count {
            LeaderBalance.handover(
                of: 1, counts: counts, unfit: [], candidates: [candidate], draw: $0) != nil
        }
        #expect(acting == 5)
    }

    @Test func `a node whose disk is not well gets nothing, and gives what it has`() {
        func handover(of node: NodeID, to others: [NodeID]) -> NodeID? {
            LeaderBalance.handover(
                of: node, counts: [1: 9, 2: 0, 3: 5], unfit: [2, 3],
                candidates: [LeaderBalance.Candidate(group: 7, successors: others)], draw: 1)?.to
        }
        #expect(handover(of: 1, to: [2, 3]) == nil)
        #expect(handover(of: 3, to: [1, 2]) == 1, "though the other leads more")
    }
}
