import Cluster
import Raft
import Scenarios
import Testing

/// Each rule is broken alone, and the checker that it belongs to says so.
@Suite struct LedgerTests {
    private var ledger = Ledger()

    private mutating func leads(
        _ term: Term, _ node: NodeID, life: Int = 1, lastIndex: LogIndex = 10,
        termAt: Term? = 1
    ) -> Flaw? {
        ledger.leads(7, term, node: node, life: life, lastIndex: lastIndex) { _ in termAt }
    }

    @Test mutating func `what goes right breaks no rule`() {
        #expect(leads(1, 1) == nil)
        #expect(leads(1, 1) == nil, "told twice")
        #expect(leads(2, 2) == nil)
        for node in [1, 2, 3] as [NodeID] {
            #expect(ledger.applied(7, 1, 1, .done([1]), by: node) == nil)
            #expect(ledger.applied(8, 1, 2, nil, by: node) == nil, "another group's index")
            #expect(ledger.executed([1, 2, 3], at: 1) == nil)
            #expect(ledger.has(StateDigest(), at: 1, of: 7, node: node) == nil)
        }
        #expect(leads(3, 3) == nil)
    }

    @Test mutating func `two nodes that lead one term break the rule of leaders`() {
        #expect(leads(4, 1) == nil)
        #expect(leads(4, 2)?.checker == .leaders)
    }

    @Test mutating func `a node that leads a term in two lives breaks the rule of leaders`() {
        #expect(leads(4, 1) == nil)
        #expect(leads(4, 1, life: 2)?.checker == .leaders)
    }

    @Test mutating func `a leader without what was applied breaks the rule of leaders`() {
        #expect(ledger.applied(7, 11, 3, nil, by: 1) == nil)
        #expect(leads(4, 2, lastIndex: 10)?.checker == .leaders)
    }

    @Test mutating func `a leader with another entry there breaks the rule of leaders`() {
        #expect(ledger.applied(7, 10, 3, nil, by: 1) == nil)
        #expect(leads(4, 2, termAt: 2)?.checker == .leaders)
        #expect(leads(5, 2, termAt: 3) == nil)
        #expect(leads(6, 2, termAt: nil) == nil, "it is compacted")
    }

    @Test mutating func `a slow leader of an older term need not have it`() {
        #expect(leads(6, 1) == nil)
        #expect(ledger.applied(7, 11, 3, nil, by: 1) == nil)
        #expect(leads(5, 2, lastIndex: 10) == nil)
    }

    @Test mutating func `another entry at an index breaks the agreement`() {
        #expect(ledger.applied(7, 3, 1, nil, by: 1) == nil)
        #expect(ledger.applied(7, 3, 2, nil, by: 2)?.checker == .agreement)
    }

    @Test mutating func `another outcome of an entry breaks the agreement`() {
        #expect(ledger.applied(7, 3, 1, .done([1]), by: 1) == nil)
        #expect(ledger.applied(7, 3, 1, .done([2]), by: 1)?.checker == .agreement)
        #expect(ledger.applied(7, 3, 1, .expired, by: 2)?.checker == .agreement)
    }

    @Test mutating func `a node whose memory lies is excused for outcomes and states alone`() {
        var other = StateDigest()
        other.add([1], [2])
        #expect(ledger.applied(7, 3, 1, .done([1]), by: 1) == nil)
        #expect(ledger.has(StateDigest(), at: 3, of: 7, node: 1) == nil)
        ledger.excuse(2)
        #expect(ledger.applied(7, 3, 1, .done([2]), by: 2) == nil)
        #expect(ledger.has(other, at: 3, of: 7, node: 2) == nil)
        #expect(ledger.applied(7, 3, 2, .done([1]), by: 2)?.checker == .agreement)
    }

    @Test mutating func `a request executed at two indexes breaks the rule of once only`() {
        #expect(ledger.executed([1], at: 3) == nil)
        #expect(ledger.executed([2], at: 4) == nil)
        #expect(ledger.executed([1], at: 5)?.checker == .onceOnly)
    }

    @Test mutating func `different states at an index break the rule of digests`() {
        var other = StateDigest()
        other.add([1], [2])
        #expect(ledger.has(StateDigest(), at: 16, of: 7, node: 1) == nil)
        #expect(ledger.has(other, at: 16, of: 7, node: 2)?.checker == .digest)
    }
}
