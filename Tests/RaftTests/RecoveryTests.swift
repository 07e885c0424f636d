import Raft
import Testing

@Suite struct RecoveryTests {
    /// Five members; 1, 2 and 3 are gone, and 4 has an entry that only 1 has too.
    private func lost() throws -> Group {
        var group = try Group(5)
        group.elect(1)
        group.propose("kept", to: 1)
        group.run(ticks: 2)
        group.propose("at risk", to: 1, as: 2)
        group.deliver { $0.to == 4 }
        group.persist(4)
        group.network.removeAll()
        for id in [1, 2, 3] as [NodeID] { group.crash(id) }
        group.run(ticks: 40)
        return group
    }

    private func plan(_ epoch: UInt16) -> RecoveryPlan {
        RecoveryPlan(
            voters: [Member(4, incarnation: 0x44), Member(5, incarnation: 0x55)], epoch: epoch)
    }

    @Test func `the report says which entries are at risk`() throws {
        let group = try lost()
        #expect(group.leader == nil)
        #expect(group.replica(4).recoveryReport.atRisk == 3...3)
        #expect(group.replica(5).recoveryReport.atRisk == nil)
    }

    @Test func `the survivors go on in a new epoch`() throws {
        var group = try lost()
        group.step(4, .recover(plan(1)))
        group.run(ticks: 10)
        #expect(group.leader == 4)
        #expect(group.replica(4).term.epoch == 1)
        #expect(group.commands(5) == ["kept", "at risk"])
        group.propose("new", to: 5, as: 9)
        group.run(ticks: 3)
        #expect(group.commands(4).last == "new")
        #expect(group.violations.isEmpty)
    }

    @Test func `the decreed leader acts only once its term is durable`() throws {
        var group = try lost()
        let request = VoteRequest(
            isPreVote: false, campaignTerm: 20, round: 1, lastIndex: 9, lastTerm: 9,
            isTransfer: true)
        group.step(4, .receive(group.message(from: 5, to: 4, term: 20, .voteRequest(request))))
        group.forgetSent()
        group.step(4, .recover(plan(1)))
        group.persist(4)  // the vote of before
        #expect(group.replica(4).role == .follower)
        #expect(group.sent(from: 4) { _ in true }.isEmpty)
        group.persist(4)
        #expect(group.replica(4).role == .leader)
    }

    @Test func `old members that return honour the epoch`() throws {
        var group = try lost()
        group.step(4, .recover(plan(1)))
        group.run(ticks: 10)
        group.propose("new", to: 4, as: 9)
        group.run(ticks: 3)
        for id in [1, 2, 3] as [NodeID] { try group.restart(id) }
        // One word of the new epoch to each is enough.
        for id in [1, 2, 3] as [NodeID] {
            let request = VoteRequest(
                isPreVote: false, campaignTerm: group.replica(4).term, round: 1,
                lastIndex: group.replica(4).lastIndex, lastTerm: group.replica(4).term,
                isTransfer: false)
            group.step(
                id,
                .receive(
                    group.message(
                        from: 4, to: id, term: group.replica(4).term, .voteRequest(request))))
        }
        group.settle()
        group.run(ticks: 200)
        #expect(group.leader == 4)
        for id in [1, 2, 3] as [NodeID] {
            #expect(group.replica(id).role == .follower)
            #expect(group.replica(id).term.epoch == 1)
        }
        #expect(group.violations.isEmpty)
    }

    @Test func `an old member that committed something else says that it must be rebuilt`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        group.isolate(3)
        group.propose("given up", to: 1)
        group.run(ticks: 2)
        group.flush(2)
        for id in [1, 2] as [NodeID] { group.crash(id) }
        group.heal()
        group.run(ticks: 20)  // until it misses its leader
        group.step(3, .recover(RecoveryPlan(voters: [Member(3, incarnation: 0x33)], epoch: 1)))
        group.settle()
        try group.restart(2)
        group.step(
            3,
            .changeMembership(
                7,
                MembershipPlan(
                    plannedOn: group.replica(3).membershipIndex, voters: [Member(2), Member(3)])))
        group.run(ticks: 30)
        #expect(group[2].notices.contains(.rebuildNeeded(2)))
        #expect(group.violations.isEmpty)
        // Rebuilt, it comes back by itself.
        try group.wipe(2, incarnation: 0x99)
        group.run(ticks: 120)
        #expect(group.replica(3).membership.configuration.incoming.voters == [2, 3])
        #expect(group.commands(2) == group.commands(3))
    }

    /// Its state has what can't be compared any more, and would be counted for what it is not.
    @Test func `an old member acknowledges nothing below where its log begins`() throws {
        var settings = Settings()
        settings.keptByteCount = 0
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.run(ticks: 2)
        group.isolate(3)
        for number in 1...5 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 3)
        group.flush(2)
        group.run(ticks: 1)
        #expect(group.replica(2).baseIndex == 6)
        for id in [1, 2] as [NodeID] { group.crash(id) }
        group.heal()
        group.run(ticks: 20)  // until it misses its leader
        group.step(3, .recover(RecoveryPlan(voters: [Member(3, incarnation: 0x33)], epoch: 1)))
        group.settle()
        group.forgetSent()
        try group.restart(2)
        group.step(
            3,
            .changeMembership(
                7,
                MembershipPlan(
                    plannedOn: group.replica(3).membershipIndex, voters: [Member(2), Member(3)])))
        group.run(ticks: 30)
        let acknowledged = group.sent(from: 2) { body in
            if case .acknowledge(let answer) = body { answer.match > 0 } else { false }
        }
        #expect(acknowledged.isEmpty)
        #expect(group.replica(2).abstains)
        #expect(group.violations.isEmpty)
    }

    @Test func `a plan that does not fit is refused with its reason`() throws {
        var group = try lost()
        group.step(3, .recover(plan(1)))
        group.step(4, .recover(plan(0)))
        group.step(4, .recover(RecoveryPlan(voters: [Member(4, incarnation: 0x1)], epoch: 1)))
        let reasons = group[4].notices.compactMap { notice -> String? in
            guard case .recoveryRefused(let reason) = notice else { return nil }
            return reason
        }
        #expect(
            reasons == [
                "epoch 0 is not above 0; collect the reports again",
                "member 4 has store #44, not the one named; report again",
            ])
    }

    @Test func `a working leader refuses`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(1, .recover(RecoveryPlan(voters: [Member(1)], epoch: 1)))
        #expect(group.replica(1).term.epoch == 0)
    }

    /// The operator may reach it only, and the leader may be well.
    @Test func `who hears a leader says so, and refuses`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 3)
        #expect(group.replica(2).recoveryReport.leader == 1)
        let plan = RecoveryPlan(voters: [Member(2, incarnation: 0x22)], epoch: 1)
        group.step(2, .recover(plan))
        #expect(group.replica(2).term.epoch == 0)
        #expect(
            group[2].notices.contains(
                .recoveryRefused("member 2 hears its leader, member 1; ask there")))
        for id in [1, 3] as [NodeID] { group.crash(id) }
        group.run(ticks: 20)
        #expect(group.replica(2).recoveryReport.leader == nil)
        group.step(2, .recover(plan))
        group.settle()
        #expect(group.leader == 2)
    }

    /// The only member, with a log that it can't believe any more: another store, and no quorum.
    @Test func `a member whose store was damaged can be told to go on with what is left`() throws {
        var group = try Group(1)
        group.elect(1)
        group.propose("kept", to: 1)
        group.run(ticks: 2)
        try group.damage(1, through: 9, incarnation: 0x99)
        group.run(ticks: 40)
        #expect(group.leader == nil)
        let report = group.replica(1).recoveryReport
        #expect(report.abstains && report.damagedThrough == 9)
        group.step(
            1, .recover(RecoveryPlan(voters: [Member(1, incarnation: 0x99)], epoch: 1)))
        group.settle()
        #expect(group.leader == 1)
        #expect(group.commands(1) == ["kept"])
        #expect(group.violations.isEmpty)
    }
}
