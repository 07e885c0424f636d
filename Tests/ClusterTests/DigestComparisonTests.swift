import Cluster
import Raft
import Testing

@Suite struct DigestComparisonTests {
    static let voters = NodeSet([1, 2, 3])

    static func digest(_ byte: UInt8) -> StateDigest {
        var digest = StateDigest()
        digest.add([1], [byte])
        return digest
    }

    /// Whether member 1 is shown to differ, after what the members said in this order.
    static func verdict(_ said: [(NodeID, UInt8)]) -> Bool {
        var comparison = DigestComparison()
        var differs = false
        for (node, byte) in said {
            differs = comparison.add(
                digest(byte), at: 16, from: node, own: 1, voters: voters)
        }
        return differs
    }

    @Test func `a member that most contradict differs, in whatever order they speak`() {
        #expect(Self.verdict([(1, 5), (2, 6), (3, 6)]))
        #expect(Self.verdict([(2, 6), (3, 6), (1, 5)]))
    }

    @Test func `one that differs does not condemn the others`() {
        #expect(!Self.verdict([(1, 5), (2, 6)]))
        #expect(!Self.verdict([(1, 5), (2, 5), (3, 6)]))
        #expect(!Self.verdict([(1, 5), (2, 6), (3, 7)]))
    }

    @Test func `a learner has no say`() {
        #expect(!Self.verdict([(1, 5), (2, 6), (4, 6)]))
    }

    @Test func `a pair that is taken back leaves no trace, in any order`() {
        var digest = StateDigest()
        digest.add([1], [2])
        digest.add([3], [4])
        digest.subtract([1], [2])
        var other = StateDigest()
        other.add([3], [4])
        #expect(digest == other)
        #expect(StateDigest(digest.bytes) == digest)
        other.subtract([3], [4])
        other.add([], [3, 4])
        #expect(digest != other, "a byte does not pass from the key to the value")
    }
}
