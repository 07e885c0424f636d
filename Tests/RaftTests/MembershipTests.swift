import Raft
import Testing

@Suite struct MembershipTests {
    private func plan(
        _ group: Group, at id: NodeID, voters: [NodeID], learners: [NodeID] = []
    ) -> MembershipPlan {
        MembershipPlan(
            plannedOn: group.replica(id).membershipIndex, voters: voters.map { Member($0) },
            learners: learners.map { Member($0) })
    }

    private func change(
        _ group: inout Group, at id: NodeID, voters: [NodeID], learners: [NodeID] = [],
        as proposal: ProposalID = 50
    ) {
        group.step(
            id,
            .changeMembership(
                proposal, plan(group, at: id, voters: voters, learners: learners)))
    }

    private func voters(_ group: Group, _ id: NodeID) -> NodeSet {
        group.replica(id).membership.configuration.incoming.voters
    }

    @Test func `a newcomer learns, keeps up for a while, and is promoted by itself`() throws {
        var group = try Group(3)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        group.propose("a", to: 1)
        change(&group, at: 1, voters: [1, 2, 3, 4])
        group.settle()
        #expect(group.replica(4).membership.configuration.learners == [4])
        group.run(ticks: group.settings.promotionTicks - 5)
        #expect(voters(group, 1) == [1, 2, 3])
        group.run(ticks: 30)
        for id in [1, 2, 3, 4] as [NodeID] {
            #expect(voters(group, id) == [1, 2, 3, 4])
            #expect(!group.replica(id).membership.configuration.isJoint)
        }
        #expect(group.replica(1).membership[4]?.incarnation == 0x44)
        #expect(group.commands(4) == ["a"])
    }

    @Test func `a newcomer that does not keep up is not promoted`() throws {
        var group = try Group(3)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2, 3, 4])
        group.settle()
        group.isolate(4)
        group.run(ticks: 200)
        #expect(voters(group, 1) == [1, 2, 3])
    }

    @Test func `a newcomer that falls behind after its promotion is put back, and comes again`()
        throws
    {
        var settings = Settings()
        settings.putBackTicks = 50
        var group = try Group(3, settings: settings)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2, 3, 4])
        group.run(ticks: 80)
        #expect(voters(group, 1) == [1, 2, 3, 4])
        group.isolate(4)
        group.run(ticks: 80)
        #expect(voters(group, 1) == [1, 2, 3])
        #expect(group.replica(1).membership.configuration.learners == [4])
        group.heal()
        group.run(ticks: 100)
        #expect(voters(group, 1) == [1, 2, 3, 4])
    }

    @Test func `a newcomer that has proven itself keeps its vote through an outage`() throws {
        var settings = Settings()
        settings.putBackTicks = 50
        var group = try Group(3, settings: settings)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2, 3, 4])
        group.run(ticks: 150)
        #expect(group.replica(1).membership[4]?.isNewcomer == false)
        group.crash(4)
        group.run(ticks: 150)
        #expect(voters(group, 1) == [1, 2, 3, 4])
    }

    @Test func `a replacement is one joint change`() throws {
        var group = try Group(3)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2, 4])
        group.run(ticks: 80)
        #expect(voters(group, 4) == [1, 2, 4])
        let configurations = group[1].store.entries.compactMap { entry -> String? in
            guard case .membership(let membership) = entry.payload else { return nil }
            return membership.configuration.description
        }
        #expect(
            configurations == [
                "voters=(1 2 3) learners=(4)", "voters=(1 2 4)&&(1 2 3) autoleave",
                "voters=(1 2 4)",
            ])
    }

    @Test func `a change planned on an old configuration is refused`() throws {
        var group = try Group(3)
        group.elect(1)
        let old = plan(group, at: 1, voters: [1, 2])
        change(&group, at: 1, voters: [1, 3])
        group.settle()
        group.step(1, .changeMembership(2, old))
        #expect(
            group[1].answers[2] == [
                .refused(.configurationMoved(to: group.replica(1).membershipIndex))
            ])
    }

    @Test func `one change is in flight at most`() throws {
        var group = try Group(3)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2], as: 2)
        change(&group, at: 1, voters: [1, 3], as: 3)
        #expect(group[1].answers[3] == [.refused(.changeInFlight(2))])
    }

    @Test func `no change before the leader has committed in its own term`() throws {
        var group = try Group(3)
        group.step(1, .campaign)
        while group.replica(1).role != .leader,
            group.persist(1) || group.persist(2) || group.deliver()
        {}
        #expect(group.replica(1).role == .leader)
        change(&group, at: 1, voters: [1, 2])
        #expect(group[1].answers[50] == [.refused(.leaderTooNew)])
    }

    @Test func `impossible targets are refused with their reason`() throws {
        var settings = Settings()
        settings.memberCountMax = 4
        var group = try Group(3, settings: settings, describe: { $0.isWitness = $0.id == 3 })
        group.elect(1)
        change(&group, at: 1, voters: [], as: 2)
        change(&group, at: 1, voters: [1, 2], learners: [2], as: 3)
        change(&group, at: 1, voters: [1, 2, 4, 5], as: 4)
        change(&group, at: 1, voters: [1, 3], as: 5)
        group.step(
            1,
            .changeMembership(
                6, MembershipPlan(plannedOn: 0, voters: [Member(3, isWitness: true)])))
        let answers = (2...6).map { group[1].answers[ProposalID(UInt64($0))] }
        #expect(
            answers == [
                [.refused(.noVoters)], [.refused(.voterAndLearner([2]))],
                [.refused(.tooManyMembers(count: 5, countMax: 4))],
                [.refused(.witnessChanged(3))], [.refused(.onlyWitnesses)],
            ])
    }

    @Test func `truncating a joint entry restores the old configuration`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(1)
        change(&group, at: 1, voters: [1, 2])
        group.settle()
        #expect(group.replica(1).membership.configuration.isJoint)
        group.run(ticks: 40)
        group.heal()
        group.run(ticks: 40)
        #expect(!group.replica(1).membership.configuration.isJoint)
        #expect(group.replica(1).membershipIndex == 0 && voters(group, 1) == [1, 2, 3])
    }

    @Test func `commits in a joint configuration need both halves`() throws {
        var group = try Group(5)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        // To 1 alone: the new half is 1, the old half needs three of five.
        change(&group, at: 1, voters: [1])
        for id in [3, 4, 5] as [NodeID] { group.sever(1, id) }
        let commit = group.replica(1).commit
        group.settle()
        #expect(group.replica(1).membership.configuration.isJoint)
        #expect(group.replica(1).commit == commit)
        group.heal()
        group.run(ticks: 3)
        #expect(voters(group, 1) == [1] && !group.replica(1).membership.configuration.isJoint)
    }

    @Test func `a vote in a joint configuration needs both halves`() throws {
        var group = try Group(5)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2])
        // 2 has the joint entry, the others have not; 1 is gone.
        group.deliver { $0.to == 2 && { if case .append = $0 { true } else { false } }($0.body) }
        group.persist(2)
        group.network.removeAll()
        group.crash(1)
        #expect(group.replica(2).membership.configuration.isJoint)
        for _ in 0..<3 {
            for id in [3, 4, 5] as [NodeID] { group.tick(id, times: 10) }
            group.network.removeAll()
            group.step(2, .campaign)
            group.settle()
        }
        // Three of the old five would vote for it, but of the new two only itself.
        #expect(group.replica(2).role != .leader)
    }

    @Test func `a new leader leaves the joint state of its predecessor`() throws {
        var group = try Group(3)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2])
        while group.deliver() || group.persist(2) || group.persist(3) {}
        group.crash(1)
        #expect(group.replica(2).membership.configuration.isJoint)
        try group.restart(1)
        group.elect(2)
        group.run(ticks: 40)
        let leader = try #require(group.leader)
        #expect(!group.replica(leader).membership.configuration.isJoint)
        #expect(voters(group, leader) == [1, 2])
    }

    @Test func `a removed leader steps down when the new configuration commits`() throws {
        var group = try Group(3)
        group.elect(1)
        change(&group, at: 1, voters: [2, 3])
        group.settle()
        #expect(group.replica(1).role == .follower)
        #expect(group[1].notices.contains(.leadershipGivenUp(.removed)))
        group.run(ticks: 30)
        let leader = try #require(group.leader)
        #expect(leader != 1 && voters(group, leader) == [2, 3])
        let term = group.replica(leader).term
        group.run(ticks: 100)
        #expect(group.leader == leader && group.replica(leader).term == term)
    }

    @Test func `a removed member that did not hear of it disturbs nobody`() throws {
        var group = try Group(4)
        group.elect(1)
        group.isolate(4)
        change(&group, at: 1, voters: [1, 2, 3])
        group.run(ticks: 5)
        group.heal()
        let term = group.replica(1).term
        group.run(ticks: 200)
        #expect(group.leader == 1 && group.replica(1).term == term)
    }

    @Test func `a candidate that is removed gives up its candidacy`() throws {
        var group = try Group(4)
        group.elect(1)
        group.step(4, .campaign)
        #expect(group.replica(4).role == .preCandidate)
        change(&group, at: 1, voters: [1, 2, 3])
        group.settle()
        group.run(ticks: 100)
        #expect(group.replica(4).role != .candidate && group.leader == 1)
    }

    @Test func `a learner neither votes nor campaigns; once promoted it does`() throws {
        var group = try Group(3, voters: 2)
        group.elect(1)
        group.crash(2)
        group.run(ticks: 60)
        // 1 and 3 are two of three, but 3 has no vote.
        #expect(group.leader == nil)
        try group.restart(2)
        group.elect(1)
        group.run(ticks: 40)
        let leader = try #require(group.leader)
        change(&group, at: leader, voters: [1, 2, 3])
        group.run(ticks: 80)
        group.crash(2)
        group.run(ticks: 60)
        #expect(group.leader == 1 || group.leader == 3)
    }

    @Test func `learners that stay learners are added in one step`() throws {
        var group = try Group(3)
        try group.addStranger(4, incarnation: 0x44)
        group.elect(1)
        change(&group, at: 1, voters: [1, 2, 3], learners: [4])
        group.run(ticks: 80)
        #expect(group.replica(4).membership.configuration.learners == [4])
        #expect(voters(group, 1) == [1, 2, 3])
        #expect(group.replica(1).membership.target == nil)
    }
}
