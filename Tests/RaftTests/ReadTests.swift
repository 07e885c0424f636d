import Raft
import Testing

@Suite struct ReadTests {
    private func heartbeats(_ group: Group, from: NodeID) -> Int {
        group.sent(from: from) { if case .heartbeat = $0 { true } else { false } }.count
    }

    @Test func `a read at the leader waits for a quorum's answer to its own round`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(1, .read(7))
        #expect(group[1].reads[7] == nil)
        group.settle()
        #expect(group[1].reads[7] == .ready(1))
    }

    @Test func `a witness serves no read, having nothing to read from`() throws {
        var group = try Group(3, describe: { $0.isWitness = $0.id == 3 })
        group.elect(1)
        group.propose("a", to: 1)
        group.run(ticks: 2)
        group.step(3, .read(7))
        group.settle()
        #expect(group[3].reads[7] == .refused(leader: 1))
    }

    @Test func `none is served before the leader's first commit in its term`() throws {
        var group = try Group(3)
        group.step(1, .campaign)
        while group.replica(1).role != .leader,
            group.persist(1) || group.persist(2) || group.deliver()
        {}
        group.step(1, .read(7))
        // Heartbeats are answered, appends are not persisted.
        for _ in 0..<5 {
            group.tick(1)
            while group.deliver() {}
        }
        #expect(group[1].reads[7] == nil)
        group.settle()
        group.run(ticks: 2)
        #expect(group[1].reads[7] == .ready(1))
    }

    @Test func `an old round's answers never confirm a newer read`() throws {
        var group = try Group(3)
        group.elect(1)
        group.tick(1)
        while group.deliver(where: { $0.from == 1 }) {}
        let old = group.network  // answers to a round of before the read
        group.network.removeAll()
        group.step(1, .read(7))
        for answer in old { group.step(1, .receive(answer)) }
        #expect(group[1].reads[7] == nil)
    }

    @Test func `reads that come during a round share the next`() throws {
        var group = try Group(3)
        group.elect(1)
        group.forgetSent()
        for id in 1...100 as ClosedRange<UInt64> { group.step(1, .read(ReadID(id))) }
        group.settle()
        #expect(group[1].reads.count == 100)
        #expect(heartbeats(group, from: 1) == 4)  // two rounds to two members
    }

    @Test func `a cut-off leader serves no read, and refuses it when it steps down`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(1)
        group.step(1, .read(7))
        group.run(ticks: 5)
        #expect(group[1].reads[7] == nil)
        group.run(ticks: 40)
        #expect(group[1].reads[7] == .refused(leader: nil))
    }

    @Test func `a follower reads through its leader, once it has applied as far`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 2)
        group.propose("a", to: 1)
        while group.deliver() || group.persist(1) || group.persist(2) || group.persist(3) {}
        group.step(3, .read(7))
        while group.deliver() || group.persist(1) || group.persist(2) || group.persist(3) {}
        #expect(group[3].reads[7] == nil)
        group.run(ticks: 2)
        #expect(group[3].reads[7] == .ready(2))
        #expect(group.commands(3) == ["a"])
    }

    @Test func `an answer to an attempt of before the read confirms nothing`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(3, .read(7))
        group.deliver()
        while group.deliver(where: { $0.from == 2 || $0.to == 2 }) {}
        let late = try #require(
            group.network.first { if case .readAnswer = $0.body { true } else { false } })
        group.settle()
        #expect(group[3].reads[7] == .ready(1))
        group.step(3, .read(8))
        group.step(3, .receive(late))
        #expect(group[3].reads[8] == nil)
        group.settle()
        #expect(group[3].reads[8] == .ready(1))
    }

    @Test func `a lost question is asked again`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(3, .read(7))
        group.network.removeAll()
        group.run(ticks: 8)
        #expect(group[3].reads[7] == .ready(1))
    }

    @Test func `reads in a joint configuration need both halves`() throws {
        var group = try Group(5)
        group.elect(1)
        for id in [3, 4, 5] as [NodeID] { group.sever(1, id) }
        group.step(
            1,
            .changeMembership(
                9, MembershipPlan(plannedOn: 0, voters: [Member(1), Member(2)])))
        group.settle()
        group.step(1, .read(7))
        group.settle()
        #expect(group[1].reads[7] == nil)
    }

    @Test func `pending reads are bounded`() throws {
        var settings = Settings()
        settings.pendingReadCountMax = 2
        var group = try Group(3, settings: settings)
        group.elect(1)
        for id in [1, 2, 3] as [ReadID] { group.step(1, .read(id)) }
        #expect(group[1].reads[3] == .overloaded(countMax: 2))
        group.settle()
        #expect(group[1].reads[1] == .ready(1) && group[1].reads[2] == .ready(1))
    }

    @Test func `without a leader a read is refused`() throws {
        var group = try Group(3)
        group.step(2, .read(7))
        #expect(group[2].reads[7] == .refused(leader: nil))
    }

    // MARK: Leases

    private func leased() throws -> Group {
        var settings = Settings()
        settings.usesLeases = true
        var group = try Group(3, settings: settings)
        for _ in 0..<10 { group.tick(2, 3) }
        group.tick(1, times: 10)
        group.network.removeAll()
        group.step(1, .campaign)
        group.settle()
        group.tick(1)
        group.settle()
        return group
    }

    @Test func `a lease serves reads at once`() throws {
        var group = try leased()
        #expect(group.replica(1).holdsLease)
        let effects = group.step(1, .read(7))
        #expect(effects.reads == [ReadAnswer(id: 7, outcome: .ready(1))])
        #expect(effects.messages.isEmpty)
    }

    @Test func `a lease counts from when its round was sent, not from when it was answered`() throws
    {
        var group = try leased()
        group.tick(1)
        while group.deliver(where: { $0.from == 1 }) {}
        let answers = group.network
        group.network.removeAll()
        group.isolate(1)
        let leaseTicks = group.settings.leaseTicks
        group.tick(1, times: leaseTicks - 1)
        #expect(!group.replica(1).holdsLease)  // of the round before
        for answer in answers { group.step(1, .receive(answer)) }
        #expect(group.replica(1).holdsLease)
        group.tick(1)
        #expect(!group.replica(1).holdsLease)
    }

    @Test func `a lease counts the ticks that were missed, and timeouts do not`() throws {
        var group = try leased()
        group.step(1, .late(ticks: group.settings.leaseTicks - 1))
        #expect(group.replica(1).holdsLease)
        group.step(1, .late(ticks: 1))
        #expect(!group.replica(1).holdsLease)
        group.step(1, .late(ticks: 100))
        #expect(group.replica(1).role == .leader)
    }

    @Test func `a lease is over before any follower would vote, at the stated drift`() {
        var settings = Settings()
        for drift in [0, 5, 10, 25, 50] {
            for ticks in 4...60 {
                settings.electionTicks = ticks
                settings.clockDriftPercent = drift
                // A follower refuses for at least `ticks - 1` of its ticks, the first of which may
                // come at once; the leader's are longer by the drift, and the last has begun.
                let refused = (ticks - 1) * 100
                let leased = settings.leaseTicks * (100 + drift)
                #expect(leased <= refused)
            }
        }
    }

    @Test func `no lease during a transfer, nor after its target was told`() throws {
        var group = try leased()
        group.isolate(3)
        group.step(1, .transferLeadership(to: 3))
        #expect(!group.replica(1).holdsLease)
        group.heal()
        var told = try leased()
        told.step(1, .transferLeadership(to: 2))
        told.network.removeAll()  // campaignNow is lost, or late
        for _ in 0..<12 {
            told.tick(1)
            told.deliver { $0.to == 3 }
            told.deliver { $0.from == 3 }
        }
        #expect(told.replica(1).role == .leader)
        #expect(told[1].notices.contains(.transferEnded(to: 2, succeeded: false)))
        #expect(!told.replica(1).holdsLease)
    }

    @Test func `no vote is given for one lease after a start`() throws {
        var group = try leased()
        group.crash(2)
        try group.restart(2)
        group.forgetSent()
        let request = VoteRequest(
            isPreVote: false, campaignTerm: 9, round: 1, lastIndex: 9, lastTerm: 8,
            isTransfer: false)
        group.step(2, .receive(group.message(from: 3, to: 2, term: 9, .voteRequest(request))))
        while group.persist(2) {}
        let answers = group.sent(from: 2) { body in
            if case .voteAnswer(let answer) = body { return answer.isGranted }
            return false
        }
        #expect(answers.isEmpty && group.replica(2).term < 9)
    }
}
