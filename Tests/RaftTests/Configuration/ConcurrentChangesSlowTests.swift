import Raft
import Testing

/// Two leaders, each with a change that the other doesn't know: every run of a small cluster.
@Suite struct ConcurrentChangesSlowTests {
    typealias Rule = MembershipModel.Rule

    // The first two show that the search finds what there is to find.

    @Test func `single changes before the leader's own commit split the cluster`() throws {
        let rule = Rule(isJoint: false, waitsForOwnCommit: false)
        var model = try MembershipModel(rule: rule, voters: [0, 1, 2, 3], termMax: 3)
        #expect(model.search().conflict != nil)
    }

    @Test func `a joint state that asks its incoming half alone splits the cluster`() throws {
        let rule = Rule(isJoint: true, voterCountMax: 2, asksOutgoingHalf: false)
        var model = try MembershipModel(rule: rule, voters: [0, 1, 2], termMax: 2)
        #expect(model.search().conflict != nil)
    }

    /// The counts of states are those of a complete search: fewer mean that a step has been lost.
    @Test(
        arguments: [
            (Rule(isJoint: true), [0, 1, 2, 3], 3, 329_905),
            (Rule(isJoint: true, voterCountMax: 2), [0, 1, 2], 2, 34_719),
            (Rule(isJoint: true, voterCountMax: 2), [0, 1, 2, 3], 2, 60_978),
            (Rule(isJoint: false), [0, 1, 2, 3], 3, 108_496),
        ] as [(Rule, NodeSet, Int, Int)])
    func `no run under our rules commits two histories`(
        rule: Rule, voters: NodeSet, termMax: Int, stateCount: Int
    ) throws {
        var model = try MembershipModel(rule: rule, voters: voters, termMax: termMax)
        let outcome = model.search()
        #expect(outcome.conflict == nil)
        #expect(outcome.stateCount == stateCount)
    }
}
