import Raft
import Testing

@Suite struct TermTests {
    @Test func `any term of a newer epoch is above every term of an older one`() {
        let longLived = Term(1 << 47)
        let founded = Term(epoch: 1, founder: 0)
        #expect(longLived < founded)
        #expect(founded.epoch == 1)
        #expect(founded.next.epoch == 1)
    }

    @Test func `two members that recover the same epoch by mistake don't share its first term`() {
        #expect(Term(epoch: 3, founder: 0) != Term(epoch: 3, founder: 1))
    }
}
