import Raft
import Testing

@Suite struct ProposalTests {
    @Test func `uncommitted bytes are bounded, and released by commit`() throws {
        var settings = Settings()
        settings.messageByteCountMax = 2_000
        settings.commandByteCountMax = 1_000
        settings.uncommittedByteCountMax = 2_000
        settings.inflightByteCountMax = 2_000
        var group = try Group(3, settings: settings)
        group.elect(1)
        let command = [UInt8](repeating: 7, count: 900)
        group.step(1, .propose(1, [command]))
        group.step(1, .propose(2, [command]))
        group.step(1, .propose(3, [command]))
        #expect(
            group[1].answers[3] == [
                .refused(.overloaded(uncommittedByteCount: 1_864, byteCountMax: 2_000))
            ])
        group.settle()
        group.step(1, .propose(4, [command]))
        #expect(group[1].answers[4] == [.appended(4, 1)])
    }

    @Test func `a share bounds what a group has in memory, but never below one message`() throws {
        var settings = Settings()
        settings.messageByteCountMax = 2_000
        settings.commandByteCountMax = 1_000
        var group = try Group(1, settings: settings)
        group.elect(1)
        group.step(
            1,
            .share(
                Share(
                    keptByteCount: 0, cachedByteCountMax: 0, uncommittedByteCountMax: 0,
                    applyingByteCountMax: 0)))
        let command = [UInt8](repeating: 7, count: 900)
        group.step(1, .propose(1, [command, command]))
        group.step(1, .propose(2, [command]))
        #expect(
            group[1].answers[2] == [
                .refused(.overloaded(uncommittedByteCount: 1_864, byteCountMax: 2_000))
            ])
        group.settle()
        #expect(group.replica(1).windowByteCount == 0, "none is kept once it is durable")
        group.step(1, .share(settings.share))
        for number in 3...6 as ClosedRange<UInt64> {
            group.step(1, .propose(ProposalID(number), [command, command]))
        }
        group.settle()
        #expect(group.replica(1).windowByteCount > 7_000)
    }

    @Test func `a batch is taken as a whole or not at all`() throws {
        var settings = Settings()
        settings.commandByteCountMax = 10
        var group = try Group(1, settings: settings)
        group.elect(1)
        group.step(1, .propose(1, [[1], [UInt8](repeating: 0, count: 11)]))
        #expect(group[1].answers[1] == [.refused(.tooLarge(byteCount: 11, byteCountMax: 10))])
        #expect(group.replica(1).lastIndex == 1)
        group.step(1, .propose(2, []))
        #expect(group[1].answers[2] == [.refused(.emptyBatch)])
    }

    @Test func `without a leader a proposal is refused, safe to try elsewhere`() throws {
        var group = try Group(3)
        group.propose("a", to: 2)
        #expect(group[2].answers[1] == [.refused(.notLeader(leader: nil))])
    }

    @Test func `a follower forwards, and learns where it was appended`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 2)
        group.settle()
        #expect(group[2].answers[1] == [.appended(2, 1)])
        #expect(group.commands(3) == ["a"])
    }

    @Test func `forwarded proposals are bounded, and end as unknown when no answer comes`() throws {
        var settings = Settings()
        settings.forwardedProposalCountMax = 1
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.isolate(2)
        group.propose("a", to: 2, as: 1)
        group.propose("b", to: 2, as: 2)
        #expect(group[2].answers[2] == [.refused(.tooManyForwarded(countMax: 1))])
        group.tick(2, times: 15)
        #expect(group[2].answers[1] == [.unknown])
    }

    @Test
    func `a proposal that its leader can't commit ends as unknown, and is never left hanging`()
        throws
    {
        var group = try Group(3)
        group.elect(1)
        group.isolate(1)
        group.propose("lost", to: 1)
        group.run(ticks: 40)
        #expect(group[1].answers[1] == [.appended(2, 1), .unknown])
        group.heal()
        group.run(ticks: 40)
        #expect(group.commands(1).isEmpty)
        #expect(group.violations.isEmpty)
    }

    @Test func `a full disk takes nothing in and hands leadership over`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(1, .disk(DiskHealth(probeAgeTicks: 0, takesWrites: false)))
        group.propose("a", to: 1)
        #expect(group[1].answers[1] == [.refused(.diskFull)])
        group.run(ticks: 3)
        #expect(group.leader != 1)
    }

    @Test func `when all disks are full, the leader stays and serves reads`() throws {
        var group = try Group(3)
        group.elect(1)
        for id in [1, 2, 3] as [NodeID] {
            group.step(id, .disk(DiskHealth(probeAgeTicks: 0, takesWrites: false)))
        }
        group.run(ticks: 100)
        let leader = try #require(group.leader)
        let term = group.replica(leader).term
        group.run(ticks: 100)
        #expect(group.leader == leader && group.replica(leader).term == term)
        group.step(leader, .read(5))
        group.settle()
        #expect(group[leader].reads[5] == .ready(group.replica(leader).commit))
    }

    @Test func `refusals say what to do`() {
        let refusal = Refusal.overloaded(uncommittedByteCount: 9, byteCountMax: 10)
        #expect(
            "\(refusal)" == "overloaded: 9 of 10 bytes are not yet committed; wait, then try again")
    }

    @Test func `settings that contradict each other are refused`() throws {
        var settings = Settings()
        settings.messageByteCountMax = settings.commandByteCountMax
        #expect(throws: Violation.self) { try Group(1, settings: settings) }
    }
}
