import Drive
import Testing

@Suite struct AncestorsTests {
    @Test func `shards share one budget, and have more of it when one of them goes`() {
        let budget = AncestorsBudget(byteCountMax: 1 << 20)
        let first = Ancestors(budget)
        #expect(budget.countMaxOfShard == 512)
        do {
            let second = Ancestors(budget)
            #expect(budget.countMaxOfShard == 256)
            withExtendedLifetime(second) {}
        }
        #expect(budget.countMaxOfShard == 512)
        withExtendedLifetime(first) {}
    }

    @Test func `the smallest budget keeps a row`() {
        let budget = AncestorsBudget(byteCountMax: 0)
        let ancestors = Ancestors(budget)
        #expect(budget.countMaxOfShard == 1)
        withExtendedLifetime(ancestors) {}
    }
}
