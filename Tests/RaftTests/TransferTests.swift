import Raft
import Testing

@Suite struct TransferTests {
    @Test func `leadership goes to a target that has everything`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        group.step(1, .transferLeadership(to: 2))
        group.settle()
        #expect(group.leader == 2)
        #expect(group[1].notices.contains(.transferEnded(to: 2, succeeded: true)))
    }

    @Test func `the target is told only when it has flushed the leader's log`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.step(1, .transferLeadership(to: 2))
        while group.deliver() || group.persist(1) || group.persist(3) {}
        #expect(group.sent(from: 1) { $0 == .campaignNow }.isEmpty)
        group.persist(2)
        while group.deliver(where: { $0.from == 2 }) {}
        #expect(group.sent(from: 1) { $0 == .campaignNow }.count == 1)
    }

    @Test func `proposals are refused meanwhile, and taken again when it times out`() throws {
        var group = try Group(3)
        group.elect(1)
        group.sever(1, 2)
        group.propose("a", to: 1)
        group.settle()
        group.step(1, .transferLeadership(to: 2))
        group.propose("b", to: 1, as: 2)
        #expect(group[1].answers[2] == [.refused(.transferring(to: 2))])
        for _ in 0..<12 {
            group.tick(1)
            group.settle()
        }
        #expect(group[1].notices.contains(.transferEnded(to: 2, succeeded: false)))
        group.propose("c", to: 1, as: 3)
        #expect(group[1].answers[3] == [.appended(3, 1)])
    }

    @Test func `a leader whose disk has stalled gives up leadership`() throws {
        var settings = Settings()
        settings.diskStallTicks = 20
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.run(ticks: 2)
        group.propose("a", to: 1)
        for _ in 0..<40 {
            for id in [1, 2, 3] as [NodeID] { group.tick(id) }
            while group.deliver() || group.persist(2) || group.persist(3) {}  // 1 never persists
        }
        let leader = try #require(group.leader)
        #expect(leader != 1)
        while group.apply(2) || group.apply(3) {}
        #expect(group.commands(leader) == ["a"])
    }

    @Test func `a reported stall is as good as one the core sees itself`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        group.step(1, .disk(DiskHealth(probeAgeTicks: 100)))
        group.run(ticks: 2)
        #expect(group.leader != nil && group.leader != 1)
    }

    @Test func `a lone voter keeps leading, however slow its disk`() throws {
        var group = try Group(1)
        group.elect(1)
        group.step(1, .disk(DiskHealth(probeAgeTicks: 1_000)))
        group.run(ticks: 50)
        #expect(group.leader == 1)
    }

    @Test func `learners, witnesses and strangers are no targets`() throws {
        var group = try Group(4, voters: 3, describe: { $0.isWitness = $0.id == 3 })
        group.elect(1)
        group.run(ticks: 2)
        for target in [3, 4, 9] as [NodeID] {
            group.step(1, .transferLeadership(to: target))
            group.settle()
            #expect(group[1].notices.last == .transferEnded(to: target, succeeded: false))
        }
        #expect(group.leader == 1)
    }

    @Test func `a late word to campaign from a leader of before is ignored`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(1, .transferLeadership(to: 2))
        group.settle()
        let term = group.replica(2).term
        group.step(3, .receive(group.message(from: 1, to: 3, term: 1, .campaignNow)))
        #expect(group.replica(3).role == .follower && group.replica(3).term == term)
    }
}
