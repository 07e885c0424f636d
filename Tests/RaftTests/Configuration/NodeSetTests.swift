import Raft
import Testing

@Suite struct NodeSetTests {
    @Test(arguments: [[], [1], [3, 1, 2], [5, 5, 5], [2, 1, 2, 1, 9, 1]] as [[UInt64]])
    func `has each member once and in order, however they came`(_ numbers: [UInt64]) {
        let set = NodeSet(numbers.map { NodeID($0) })
        #expect(set.map(\.rawValue) == Set(numbers).sorted())
    }

    @Test func `answers as sets do`() {
        let odd: NodeSet = [1, 3, 5]
        let low: NodeSet = [1, 2, 3]
        #expect(odd.union(low) == [1, 2, 3, 5])
        #expect(odd.intersection(low) == [1, 3])
        #expect(odd.subtracting(low) == [5])
        #expect(odd.contains(5) && !odd.contains(4))
        #expect(odd.isSubset(of: [1, 2, 3, 4, 5]) && !odd.isSubset(of: low))
        #expect("\(odd)" == "(1 3 5)")
    }

    @Test func `removing a stranger changes nothing`() {
        var set: NodeSet = [1, 2]
        set.remove(7)
        set.remove(1)
        #expect(set == [2])
    }
}
