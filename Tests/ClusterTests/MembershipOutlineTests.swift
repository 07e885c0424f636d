import Cluster
import Raft
import Testing

@Suite struct MembershipOutlineTests {
    static func outline(_ voters: NodeSet, to target: NodeSet) throws -> MembershipOutline {
        try MembershipOutline(
            from: Membership(voters: voters.map { Member($0) }), voters: target)
    }

    @Test func `a replacement is a learner first, then one joint step`() throws {
        let outline = try Self.outline([1, 2, 3], to: [2, 3, 4])
        #expect(
            outline.steps.map { "\($0.configuration)" } == [
                "voters=(1 2 3)", "voters=(1 2 3) learners=(4)",
                "voters=(2 3 4)&&(1 2 3) autoleave", "voters=(2 3 4)",
            ])
        #expect(outline.steps.map(\.failureCountMax) == [1, 1, 1, 1])
        #expect(outline.newcomers == [4])
    }

    @Test func `the outline says when nobody may fail`() throws {
        let outline = try Self.outline([1, 2, 3], to: [1, 2])
        #expect(outline.steps.map(\.failureCountMax) == [1, 0, 0])
        #expect(outline.newcomers.isEmpty)
    }

    @Test func `no change has no steps`() throws {
        #expect(try Self.outline([1, 2, 3], to: [1, 2, 3]).steps.count == 1)
    }
}
