import Raft
import Testing

@Suite struct CommitTests {
    @Test func `who was a witness is rebuilt before it is a full member`() throws {
        var group = try Group(3, describe: { if $0.id == 3 { $0.isWitness = true } })
        group.elect(1)
        group.propose("a", to: 1)
        group.run(ticks: 2)
        // It does not hear that it is taken out, nor, for a while, that it is there again.
        group.isolate(3)
        let members = [Member(1), Member(2)]
        group.step(
            1,
            .changeMembership(
                7, MembershipPlan(plannedOn: group.replica(1).membershipIndex, voters: members)))
        group.run(ticks: 5)
        group.step(
            1,
            .changeMembership(
                8,
                MembershipPlan(
                    plannedOn: group.replica(1).membershipIndex, voters: members,
                    learners: [Member(3)])))
        group.run(ticks: 5)
        group.heal()
        group.run(ticks: 20)
        #expect(group[3].notices.contains { if case .rebuildNeeded = $0 { true } else { false } })
        #expect(group[3].state.isEmpty && group.replica(3).abstains)
        #expect(group.violations.isEmpty)
    }

    @Test func `a proposal is applied everywhere`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.propose("b", to: 1, as: 2)
        group.settle()
        for id in [1, 2, 3] as [NodeID] { #expect(group.commands(id) == ["a", "b"]) }
        #expect(group[1].answers[1] == [.appended(2, 1)])
    }

    @Test func `a new leader's own entry comes first`() throws {
        var group = try Group(3)
        group.elect(1)
        let append = group.sent(from: 1) { if case .append = $0 { true } else { false } }.first
        guard case .append(let first)? = append?.body else { return #expect(Bool(false)) }
        #expect(first.entries.first?.payload == .empty)
    }

    /// Figure 8 of the Raft paper: entry 2 of term 1 reaches a majority in term 3, and must not be
    /// committed before an entry of term 3 is.
    @Test func `an entry of an old term is never committed by counting`() throws {
        var group = try Group(3)
        group.elect(1)
        // 1 appends an entry that nobody gets.
        group.isolate(1)
        group.propose("old", to: 1)
        group.settle()
        #expect(group.replica(1).commit == 1)
        group.elect(2)
        group.isolate(2)  // 2 is leader of term 2, and alone
        group.heal()
        group.isolate(2)
        group.elect(1)
        for _ in 0..<30 where group.replica(1).role != .leader { group.elect(1) }
        let replica = group.replica(1)
        #expect(replica.role == .leader)
        // All of it is committed together with the entry of the new term.
        #expect(replica.term(at: replica.commit) == replica.term)
    }

    @Test func `counting waits for the term's own entry`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(1)
        group.propose("old", to: 1)
        group.settle()
        group.heal()
        group.tick(1, times: 0)
        // A later term of the same leader, whose own entry has index 3.
        group.crash(1)
        try group.restart(1)
        group.crash(3)
        for _ in 0..<20 { group.tick(2) }
        group.network.removeAll()
        group.step(1, .campaign)
        while group.replica(1).role != .leader,
            group.deliver() || group.persist(1) || group.persist(2)
        {}
        #expect(group.replica(1).lastIndex == 3)
        group.persist(1)
        group.network.removeAll()
        // 2 has entry 2, of the old term, and not entry 3.
        let answer = Acknowledgement(
            round: 1, match: 2, received: 2, durable: 2, diskProbeAgeTicks: 0)
        group.step(
            1,
            .receive(
                group.message(from: 2, to: 1, term: group.replica(1).term, .acknowledge(answer))))
        #expect(group.replica(1).commit == 1)
    }

    @Test func `the leader counts itself only once its write is durable`() throws {
        var group = try Group(3)
        group.elect(1)
        group.sever(1, 3)
        group.propose("a", to: 1)
        group.deliver { $0.to == 2 }
        group.persist(2)
        group.deliver { $0.from == 2 }
        #expect(group.replica(1).commit == 1)
        group.persist(1)
        #expect(group.replica(1).commit == 2)
    }

    @Test func `a follower acknowledges only what is durable`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.forgetSent()
        group.deliver { $0.to == 2 }
        #expect(group.sent(from: 2) { _ in true }.isEmpty)
        group.tick(1)
        group.deliver { $0.to == 2 }
        func match(_ message: Message?) -> LogIndex? {
            guard case .acknowledge(let answer)? = message?.body else { return nil }
            return answer.match
        }
        #expect(match(group.sent(from: 2) { _ in true }.last) == 1)  // to the heartbeat
        group.persist(2)
        #expect(match(group.sent(from: 2) { _ in true }.last) == 2)
    }

    @Test func `an acknowledgement waits until its term is durable`() throws {
        var group = try Group(3)
        let heartbeat = Heartbeat(
            round: 1, commit: 0, durable: 0, diskProbeAgeTicks: 0, asksQuiescence: false)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 4, .heartbeat(heartbeat))))
        #expect(group.network.isEmpty)
        group.persist(2)
        #expect(group.network.map(\.to) == [1])
    }

    /// The old write of index 2 completes after index 2 was replaced, and must not vouch for it.
    @Test func `an older write's completion does not vouch for an entry rewritten since`() throws {
        var group = try Group(3)
        func append(_ term: Term, _ entries: [Entry]) -> Message.Body {
            .append(
                Append(
                    previousIndex: 0, previousTerm: 0, entries: entries[...], commit: 0, round: 1))
        }
        let old = Entry(index: 1, term: 1, payload: .command([1]))
        let new = Entry(index: 1, term: 2, payload: .command([2]))
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, append(1, [old]))))
        group.step(2, .receive(group.message(from: 3, to: 2, term: 2, append(2, [new]))))
        group.forgetSent()
        group.persist(2)
        #expect(group.replica(2).durableIndex == 0)
        #expect(
            group.sent(from: 2) { body in
                if case .acknowledge(let answer) = body { return answer.match > 0 }
                return false
            }.isEmpty)
        group.persist(2)
        #expect(group.replica(2).durableIndex == 1)
    }

    @Test func `a commit index beyond what matches is not believed`() throws {
        var group = try Group(3)
        let entries = [
            Entry(index: 1, term: 1, payload: .empty), Entry(index: 2, term: 1, payload: .empty),
        ]
        group.step(
            2,
            .receive(
                group.message(
                    from: 1, to: 2, term: 1,
                    .append(
                        Append(
                            previousIndex: 0, previousTerm: 0, entries: entries[...], commit: 0,
                            round: 1)))))
        // Another leader, which has seen nothing of this log, and has committed 2.
        let heartbeat = Heartbeat(
            round: 1, commit: 2, durable: 2, diskProbeAgeTicks: 0, asksQuiescence: false)
        group.step(2, .receive(group.message(from: 3, to: 2, term: 2, .heartbeat(heartbeat))))
        #expect(group.replica(2).commit == 0)
        // Nor what an append says of entries that it does not reach.
        let append = Append(
            previousIndex: 0, previousTerm: 0, entries: entries[..<1], commit: 2, round: 1)
        group.step(2, .receive(group.message(from: 3, to: 2, term: 2, .append(append))))
        #expect(group.replica(2).commit == 1)
    }

    @Test func `a commit index of a message overtaken by others moves nothing back`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        let late = Append(
            previousIndex: 0, previousTerm: 0,
            entries: [Entry(index: 1, term: 1, payload: .empty)], commit: 0, round: 1)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, .append(late))))
        #expect(group.replica(2).commit == 2 && group.replica(2).lastIndex == 2)
        #expect(group.violations.isEmpty)
    }

    @Test func `what is committed is applied only once it is durable here`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        while group.deliver() || group.persist(2) || group.persist(3) {}
        group.tick(1)
        while group.deliver() || group.persist(2) || group.persist(3) {}
        #expect(group.replica(1).commit == 2)
        #expect(group[1].applies.isEmpty)
        group.persist(1)
        #expect(group[1].applies.flatMap { $0 }.map(\.index) == [2])
    }

    @Test func `a contradiction with what is committed freezes the member`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        let wrong = Append(
            previousIndex: 1, previousTerm: 1,
            entries: [Entry(index: 2, term: 2, payload: .empty)], commit: 2, round: 1)
        let effects = group.step(
            2, .receive(group.message(from: 3, to: 2, term: 2, .append(wrong))))
        #expect(effects.violation?.description.contains("entry 2 is committed with term 1") == true)
        #expect(group.replica(2).term(at: 2) == 1)
    }
}
