import Raft
import Testing

/// The quorum functions against definitions that are slow and can be seen to be right.
@Suite struct QuorumSlowTests {
    static let halves: [NodeSet] = subsets(of: [1, 2, 3, 4, 5])

    @Test(arguments: 1...5)
    func `a majority commits what more than half of it has, for every order of indexes`(
        voterCount: Int
    ) {
        let voters = NodeSet((1...UInt64(voterCount)).map { NodeID($0) })
        let majority = Majority(voters)
        let wrong = firstAssignment(of: 0...UInt64(voterCount), to: voterCount) { indexes in
            let acknowledged = { (id: NodeID) in LogIndex(indexes[Int(id.rawValue) - 1]) }
            return majority.committedIndex(acknowledged) != naive([voters], acknowledged)
        }
        #expect(wrong == nil)
    }

    @Test(arguments: 6...11)
    func `a majority too large for the stack commits by the same rule`(voterCount: Int) {
        let voters = NodeSet((1...UInt64(voterCount)).map { NodeID($0) })
        for seed: UInt64 in 0..<100 {
            let acknowledged = { (id: NodeID) in LogIndex((id.rawValue &* seed &* 7919) % 13) }
            #expect(
                Majority(voters).committedIndex(acknowledged) == naive([voters], acknowledged),
                "seed \(seed)")
        }
    }

    @Test(arguments: halves)
    func `a joint majority commits what both halves have, for every pair of halves`(
        incoming: NodeSet
    ) {
        for outgoing in Self.halves {
            let quorum = JointMajority(incoming: Majority(incoming), outgoing: Majority(outgoing))
            let wrong = firstAssignment(of: 0...2, to: 5) { indexes in
                let acknowledged = { (id: NodeID) in LogIndex(indexes[Int(id.rawValue) - 1]) }
                return quorum.committedIndex(acknowledged)
                    != naive([incoming, outgoing], acknowledged)
            }
            #expect(wrong == nil, "\(quorum)")
        }
    }

    @Test(arguments: halves)
    func `a vote is decided when the missing votes can't change it, for every pair of halves`(
        incoming: NodeSet
    ) {
        for outgoing in Self.halves {
            let quorum = JointMajority(incoming: Majority(incoming), outgoing: Majority(outgoing))
            let wrong = firstAssignment(of: 0...2, to: 5) { votes in
                let vote = { (id: NodeID) -> Bool? in
                    [nil, true, false][Int(votes[Int(id.rawValue) - 1])]
                }
                let halves = [incoming, outgoing]
                let expected: VoteOutcome =
                    if agree(halves, { vote($0) ?? false }) {
                        .won
                    } else if agree(halves, { vote($0) ?? true }) {
                        .pending
                    } else {
                        .lost
                    }
                return quorum.outcome(vote) != expected
            }
            #expect(wrong == nil, "\(quorum)")
        }
    }

    @Test func `nobody has committed everything and won every vote`() {
        let nobody: Majority = []
        #expect(nobody.committedIndex { _ in .zero } == .max)
        #expect(nobody.outcome { _ in false } == .won)
        #expect(nobody.quorumCount == 0)
    }

    /// Whether more than half of each half say yes.
    private func agree(_ halves: [NodeSet], _ yes: (NodeID) -> Bool) -> Bool {
        halves.allSatisfy { $0.isEmpty || 2 * $0.count(where: yes) > $0.count }
    }

    /// Counts down from the highest index until all halves have it.
    private func naive(_ halves: [NodeSet], _ acknowledged: (NodeID) -> LogIndex) -> LogIndex {
        if halves.allSatisfy(\.isEmpty) { return .max }
        var index: LogIndex = 13
        while !agree(halves, { acknowledged($0) >= index }) { index -= 1 }
        return index
    }
}

/// Every subset, the empty one included.
func subsets(of ids: NodeSet) -> [NodeSet] {
    (0..<(1 << ids.count)).map { bits in
        NodeSet(ids.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
    }
}

/// Of all ways to give `count` places a value each, the first that is `wanted`.
func firstAssignment(
    of values: ClosedRange<UInt64>, to count: Int, where wanted: ([UInt64]) -> Bool
) -> [UInt64]? {
    var assignment = Array(repeating: values.lowerBound, count: count)
    while !wanted(assignment) {
        guard let place = assignment.firstIndex(where: { $0 < values.upperBound }) else {
            return nil
        }
        assignment[place] += 1
        for lower in 0..<place { assignment[lower] = values.lowerBound }
    }
    return assignment
}
