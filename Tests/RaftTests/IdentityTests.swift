import Raft
import Testing

@Suite struct IdentityTests {
    private func voters(_ group: Group, _ id: NodeID) -> NodeSet {
        group.replica(id).membership.configuration.incoming.voters
    }

    @Test func `a wiped voter's grant does not count`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        // 3 has lost everything; 2 never heard of "a", if it could win with 3's vote.
        group.crash(1)
        try group.wipe(3, incarnation: 0x99)
        for _ in 0..<15 { group.tick(2) }
        group.run(ticks: 100)
        #expect(group.leader == nil)
        try group.restart(1)
        group.run(ticks: 60)
        #expect(group.leader != nil)
    }

    @Test func `a wiped voter's acknowledgement does not commit`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        group.isolate(2)
        try group.wipe(3, incarnation: 0x99)
        group.propose("a", to: 1)
        for _ in 0..<5 {
            group.tick(1)
            group.settle()
        }
        #expect(group.replica(3).lastIndex >= 2)
        #expect(group.replica(1).commit == 1)
    }

    @Test func `a wiped voter comes back as a learner, then as a voter, with no operator`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.run(ticks: 2)
        try group.wipe(3, incarnation: 0x99)
        group.run(ticks: 5)
        #expect(group[1].notices.contains(.memberDistrusted(3)))
        #expect(voters(group, 1) == [1, 2])
        #expect(group.replica(1).membership.configuration.learners == [3])
        group.run(ticks: 80)
        #expect(voters(group, 1) == [1, 2, 3])
        #expect(group.replica(1).membership[3]?.incarnation == 0x99)
        #expect(group.commands(3) == ["a"])
        #expect(group.violations.isEmpty)
    }

    /// The log of 3 goes back behind what it had acknowledged, under the same incarnation.
    @Test func `a rolled-back voter is noticed, loses its vote and gets it back`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        let backup = group[3].store
        for number in 1...5 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 3)
        group.crash(3)
        group[3].store = backup
        try group.restart(3)
        group.run(ticks: 5)
        #expect(group[1].notices.contains(.memberDistrusted(3)))
        #expect(voters(group, 1) == [1, 2])
        group.run(ticks: 80)
        #expect(voters(group, 1) == [1, 2, 3])
        #expect(group.commands(3) == group.commands(1))
        #expect(group.violations.isEmpty)
    }

    @Test func `an ordinary restart is not taken for a lost disk`() throws {
        var group = try Group(3)
        group.elect(1)
        for number in 1...5 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 3)
        for _ in 0..<5 {
            group.crash(3)
            try group.restart(3)
            group.run(ticks: 5)
        }
        #expect(!group[1].notices.contains(.memberDistrusted(3)))
        #expect(voters(group, 1) == [1, 2, 3])
        #expect(group.replica(3).commit == group.replica(1).commit)
    }

    @Test func `answers out of order are not taken for a lost disk`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 3)
        group.propose("a", to: 1)
        group.propose("b", to: 1, as: 2)
        while group.deliver(where: { $0.to == 2 }) || group.persist(2) {}
        let answers = group.network.filter { $0.from == 2 }
        #expect(answers.count == 2)
        for answer in answers.reversed() { group.step(1, .receive(answer)) }
        #expect(!group[1].notices.contains(.memberDistrusted(2)))
    }

    /// While it is on its way out, the old half of the joint configuration still has its seat.
    @Test func `in the joint configuration that demotes it, neither of its lives has a vote`()
        throws
    {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        try group.wipe(3, incarnation: 0x99)
        group.isolate(2)
        for _ in 0..<4 {
            group.tick(1)
            group.settle()
        }
        let membership = group.replica(1).membership
        #expect(membership.configuration.isJoint)
        #expect(!membership.admits(3, 0x33) && !membership.admits(3, 0x99))
        #expect(group.replica(1).commit < group.replica(1).membershipIndex)
    }
}
