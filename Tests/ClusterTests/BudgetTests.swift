import Raft
import Testing

// How a node divides what it has is nobody else's business.
@testable import Cluster

/// What a node has for all of its groups, and what it remembers of those that it had.
@Suite struct BudgetTests {
    @Test(arguments: [1, 3, 500, 16_384])
    func `all groups together take no more than the node has`(count: Int) {
        let settings = HostSettings()
        let journalByteCount = 4 << 30
        let share = settings.share(
            groupCount: count, awakeCount: count, journalByteCount: journalByteCount)
        #expect(share.keptByteCount * count <= journalByteCount / 4)
        #expect(share.cachedByteCountMax * count <= settings.entryByteCountMax / 2)
        #expect(share.uncommittedByteCountMax >= settings.raft.messageByteCountMax)
        #expect(share.keptByteCount > 0 && share.keptByteCount <= settings.raft.keptByteCount)
    }

    @Test func `one group has what its settings say, however many are quiet beside it`() {
        let settings = HostSettings()
        let share = settings.share(groupCount: 64, awakeCount: 1, journalByteCount: 4 << 30)
        #expect(share == settings.raft.share)
    }

    @Test func `what may have been done is never called refused`() {
        for outcome in [Sessions.Outcome.expired, .forgotten] {
            guard case .forgotten(let reason) = Answer(outcome) else {
                Issue.record("\(Answer(outcome))")
                continue
            }
            #expect("\(reason)".contains("look whether"))
        }
        #expect(Answer(.malformed) == .refused(.malformed))
        #expect(Answer(.done([1])) == .done([1]))
    }

    @Test func `of many removed groups one number is remembered`() {
        var removed = RemovedGroups()
        for group in [5, 9, 7, 3] as [UInt64] { removed.insert(group) }
        #expect(removed.dispensable(countMax: 4).isEmpty)
        removed.insert(8)
        #expect(removed.dispensable(countMax: 4) == [3, 5])
        removed.forget([3, 5], through: 5)
        #expect([1, 3, 4, 5, 7, 8, 9].allSatisfy { removed.contains($0) })
        #expect(!removed.contains(6) && !removed.contains(10))
        #expect(removed.contains(RemovedGroups.recordNumber), "it is none")
        #expect(removed.numbers.count == 3)
    }
}
