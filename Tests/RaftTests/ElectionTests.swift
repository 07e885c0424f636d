import Raft
import Testing

@Suite struct ElectionTests {
    @Test func `one of three is elected, and all follow it`() throws {
        var group = try Group(3)
        group.run(ticks: 40)
        let leader = try #require(group.leader)
        #expect(group.nodes.allSatisfy { $0.replica.leader == leader })
        #expect(group.violations.isEmpty)
    }

    @Test func `a vote is sent only once it is durable`() throws {
        var group = try Group(3)
        let request = VoteRequest(
            isPreVote: false, campaignTerm: 1, round: 7, lastIndex: 0, lastTerm: 0,
            isTransfer: false)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, .voteRequest(request))))
        #expect(group.network.isEmpty)
        group.persist(2)
        #expect(group[2].store.hardState.vote == 1)
        #expect(
            group.network.map(\.body) == [
                .voteAnswer(
                    VoteAnswer(isPreVote: false, campaignTerm: 1, round: 7, isGranted: true))
            ])
    }

    @Test func `a full disk does not keep a vote back behind entries that find no room`() throws {
        var group = try Group(3)
        let append = Append(
            previousIndex: 0, previousTerm: 0,
            entries: [Entry(index: 1, term: 1, payload: .empty)], commit: 0, round: 1)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, .append(append))))
        let request = VoteRequest(
            isPreVote: false, campaignTerm: 2, round: 7, lastIndex: 1, lastTerm: 1,
            isTransfer: true)
        group.step(2, .receive(group.message(from: 3, to: 2, term: 2, .voteRequest(request))))
        #expect(group.network.isEmpty)
        let last = try #require(group[2].writes.last)
        group.step(2, .promised(last.number))
        #expect(
            group.network.map(\.body) == [
                .voteAnswer(
                    VoteAnswer(isPreVote: false, campaignTerm: 2, round: 7, isGranted: true))
            ])
        // Of the entry nothing is said before it is durable.
        #expect(group.replica(2).durableIndex == 0)
        group.persist(2)
        #expect(group.replica(2).durableIndex == 1)
    }

    @Test(arguments: [true, false])
    func `one term has one vote, whether or not the first was durable when it crashed`(
        isDurable: Bool
    ) throws {
        var group = try Group(3)
        func request(_ round: UInt64) -> Message.Body {
            .voteRequest(
                VoteRequest(
                    isPreVote: false, campaignTerm: 1, round: round, lastIndex: 0, lastTerm: 0,
                    isTransfer: false))
        }
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, request(7))))
        if isDurable { group.persist(2) }
        group.crash(2)
        try group.restart(2)
        group.step(2, .receive(group.message(from: 3, to: 2, term: 1, request(9))))
        while group.persist(2) {}
        let grants = group.sent(from: 2) { body in
            if case .voteAnswer(let answer) = body { return answer.isGranted }
            return false
        }
        // One of the two, never both: the first answer never left if it was not durable.
        #expect(grants.map(\.to) == [isDurable ? 1 : 3])
    }

    @Test
    func `a second request in the term does not get the vote while the first is being written`()
        throws
    {
        var group = try Group(3)
        for (from, round) in [(1 as NodeID, 7 as UInt64), (3, 9)] {
            let request = VoteRequest(
                isPreVote: false, campaignTerm: 1, round: round, lastIndex: 0, lastTerm: 0,
                isTransfer: false)
            group.step(
                2, .receive(group.message(from: from, to: 2, term: 1, .voteRequest(request))))
        }
        while group.persist(2) {}
        let answers = group.network.compactMap { message -> [NodeID: Bool]? in
            guard case .voteAnswer(let answer) = message.body else { return nil }
            return [message.to: answer.isGranted]
        }
        #expect(answers == [[1: true], [3: false]])
    }

    @Test func `a candidate's own vote counts only once it is durable`() throws {
        var group = try Group(3)
        group.sever(1, 3)
        group.step(1, .campaign)
        while group.deliver() {}  // pre-votes
        group.persist(2)
        while group.deliver() {}  // 2's vote is there, 1's own is not
        #expect(group.replica(1).role == .candidate)
        group.persist(1)
        #expect(group.replica(1).role == .leader)
    }

    /// Or it could lose the term in a crash, win it again, and fill the same places of the log anew.
    @Test func `nobody leads before its own vote is durable, though all others have voted`() throws
    {
        var group = try Group(3)
        group.step(1, .campaign)
        while group.deliver() || group.persist(2) || group.persist(3) {}
        #expect(group.replica(1).role == .candidate)
        group.persist(1)
        #expect(group.replica(1).role == .leader)
    }

    @Test func `a refused pre-vote teaches the term`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(3)
        group.step(1, .transferLeadership(to: 2))
        group.settle()
        #expect(group.replica(2).term > group.replica(3).term)
        group.heal()
        group.isolate(1)
        group.tick(3, times: 40)
        let request = try #require(
            group.network.first { if case .voteRequest = $0.body { true } else { false } })
        #expect(request.from == 3)
        group.deliver { $0.from == 3 && $0.to == 2 }
        group.deliver { $0.from == 2 && $0.to == 3 }
        #expect(group.replica(3).term == group.replica(2).term)
    }

    @Test func `a pre-vote moves nobody's term`() throws {
        var group = try Group(3)
        group.isolate(1)
        group.tick(1, times: 200)
        #expect(group.replica(1).term == 0)
        #expect(group.replica(1).role == .preCandidate)
    }

    /// It went ahead in a campaign that it lost; the others are content, and it hears no leader.
    @Test func `a member ahead in terms is taken back in by a new election`() throws {
        var group = try Group(3)
        group.elect(1)
        let refusal = VoteAnswer(isPreVote: true, campaignTerm: 1, round: 1, isGranted: false)
        group.step(3, .receive(group.message(from: 2, to: 3, term: 7, .voteAnswer(refusal))))
        group.run(ticks: 60)
        let leader = try #require(group.leader)
        #expect(group.nodes.allSatisfy { $0.replica.leader == leader })
        #expect(group.replica(leader).term > 7)
    }

    @Test func `a candidate ahead in terms is elected by voters behind`() throws {
        var group = try Group(3)
        let refusal = VoteAnswer(isPreVote: true, campaignTerm: 1, round: 1, isGranted: false)
        group.step(1, .receive(group.message(from: 3, to: 1, term: 7, .voteAnswer(refusal))))
        #expect(group.replica(1).term == 7)
        group.step(1, .campaign)
        group.settle()
        #expect(group.replica(1).role == .leader && group.replica(1).term == 8)
    }

    @Test func `late grants of an older round count nowhere`() throws {
        var group = try Group(3)
        group.step(1, .campaign)
        group.deliver { $0.to == 2 }
        let late = try #require(group.network.first { $0.from == 2 })
        group.network.removeAll()
        group.tick(1, times: 40)  // another round
        group.network.removeAll()
        group.step(1, .receive(late))
        #expect(group.replica(1).role == .preCandidate)
    }

    @Test func `a member that returns from a long partition disturbs nobody`() throws {
        var group = try Group(3)
        group.elect(1)
        let term = group.replica(1).term
        group.isolate(3)
        group.run(ticks: 100)
        group.heal()
        group.run(ticks: 30)
        #expect(group.replica(1).role == .leader)
        #expect(group.nodes.allSatisfy { $0.replica.term == term && $0.replica.leader == 1 })
    }

    @Test func `a chain A–B–C keeps its leader at either end`() throws {
        var group = try Group(3)
        group.elect(1)
        let term = group.replica(1).term
        group.sever(1, 3)
        group.run(ticks: 200)
        #expect(group.replica(1).role == .leader)
        #expect(group.replica(2).term == term)
    }

    @Test func `a leader that nobody can hear steps down, and the others elect a stable one`()
        throws
    {
        var group = try Group(3)
        group.elect(1)
        group.cut = [.init(from: 1, to: 2), .init(from: 1, to: 3)]
        group.run(ticks: 60)
        let leader = try #require(group.leader)
        #expect(leader != 1 && group.replica(1).role != .leader)
        let term = group.replica(leader).term
        group.run(ticks: 200)
        #expect(group.leader == leader && group.replica(leader).term == term)
    }

    @Test func `a leader that hears nobody steps down, and comes to follow the next`() throws {
        var group = try Group(3)
        group.elect(1)
        group.cut = [.init(from: 2, to: 1), .init(from: 3, to: 1)]
        group.run(ticks: 60)
        #expect(group.replica(1).role != .leader)
        let leader = try #require(group.leader)
        let term = group.replica(leader).term
        group.run(ticks: 200)
        #expect(group.leader == leader && group.replica(leader).term == term)
    }

    @Test func `a follower that can't hear its leader disturbs it in no way`() throws {
        var group = try Group(3)
        group.elect(1)
        let term = group.replica(1).term
        group.cut = [.init(from: 1, to: 3)]
        group.run(ticks: 200)
        #expect(group.leader == 1 && group.replica(1).term == term)
    }

    @Test func `a member whose log is behind is not elected`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(3)
        group.propose("a", to: 1)
        group.settle()
        group.heal()
        group.crash(1)
        group.step(3, .campaign)
        group.network.removeAll { $0.to == 1 }
        for _ in 0..<20 { group.tick(2) }
        group.network.removeAll()
        group.step(3, .campaign)
        group.settle()
        #expect(group.replica(3).role != .leader)
    }

    @Test func `the preferred member is elected, and takes over when it is not`() throws {
        var group = try Group(3, describe: { if $0.id == 3 { $0.priority = 5 } })
        group.elect(1)
        group.run(ticks: 100)
        #expect(group.leader == 3)
        #expect(group[1].notices.contains(.leadershipGivenUp(.priority(3))))
    }

    @Test func `priority 0 and witnesses never campaign`() throws {
        var group = try Group(
            3,
            describe: {
                if $0.id == 2 { $0.isWitness = true } else if $0.id == 3 { $0.priority = 0 }
            })
        group.crash(1)
        group.run(ticks: 200)
        #expect(group.leader == nil)
        // They ask for a leader, which moves no term.
        for id in [2, 3] as [NodeID] {
            let campaigns = group.sent(from: id) { body in
                if case .voteRequest(let request) = body { !request.isPreVote } else { false }
            }
            #expect(campaigns.isEmpty)
            #expect(group.replica(id).role == .follower)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a follower whose link to the leader ends is elected within a few ticks`(seed: UInt64)
        throws
    {
        var group = try Group(3, seed: seed)
        group.elect(1)
        group.run(ticks: 1)
        group.crash(1)
        for id in [2, 3] as [NodeID] { group.step(id, .unreachable(1)) }
        // One after the other, so that they split no votes.
        for _ in 0..<(3 * group.settings.lostLeaderTicks) {
            for id in [2, 3] as [NodeID] {
                group.tick(id)
                group.settle()
            }
        }
        #expect(group.leader == 2 || group.leader == 3)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `votes that were split in a hurry are asked for again, less and less soon`(seed: UInt64)
        throws
    {
        var group = try Group(5, seed: seed)
        group.elect(1)
        group.run(ticks: 1)
        group.crash(1)
        for id in [2, 3, 4, 5] as [NodeID] { group.step(id, .unreachable(1)) }
        group.isLost = { if case .voteAnswer = $0.body { true } else { false } }
        group.run(ticks: 200)
        let asked = group.sent(from: 2) {
            if case .voteRequest(let request) = $0 { request.isPreVote } else { false }
        }
        // To four members, in about the rounds that there are without a hurry.
        #expect(asked.count <= 4 * 20)
        group.isLost = { _ in false }
        group.run(ticks: 60)
        #expect(group.leader != nil)
    }

    @Test func `one that alone has lost its link moves nobody, and is calm once it hears again`()
        throws
    {
        var group = try Group(3)
        group.elect(1)
        let term = group.replica(1).term
        group.sever(1, 2)
        group.step(1, .unreachable(2))
        group.step(2, .unreachable(1))
        group.run(ticks: 3 * group.settings.lostLeaderTicks)
        #expect(!group.sent(from: 2) { if case .voteRequest = $0 { true } else { false } }.isEmpty)
        #expect(group.leader == 1 && group.replica(3).term == term)
        group.heal()
        group.run(ticks: 2)
        #expect(group.replica(2).leader == 1)
        group.forgetSent()
        group.crash(1)
        group.tick(2, times: group.settings.electionTicks - 1)
        #expect(group.sent(from: 2) { if case .voteRequest = $0 { true } else { false } }.isEmpty)
    }

    @Test func `with leases a closed link hurries nobody`() throws {
        var settings = Settings()
        settings.usesLeases = true
        var group = try Group(3, settings: settings)
        group.tick(1, 2, 3, times: settings.electionTicks)
        group.network.removeAll()
        group.step(1, .campaign)
        group.settle()
        group.run(ticks: 1)
        #expect(group.replica(1).holdsLease)
        group.forgetSent()
        for id in [2, 3] as [NodeID] { group.step(id, .unreachable(1)) }
        group.tick(2, 3, times: settings.electionTicks - 1)
        #expect(group.sent(from: 2) { if case .voteRequest = $0 { true } else { false } }.isEmpty)
        #expect(group.sent(from: 3) { if case .voteRequest = $0 { true } else { false } }.isEmpty)
    }

    @Test func `two leaders of one term freeze the member that hears of both`() throws {
        var group = try Group(3)
        let heartbeat = Heartbeat(
            round: 1, commit: 0, durable: 0, diskProbeAgeTicks: 0, asksQuiescence: false)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 4, .heartbeat(heartbeat))))
        let effects = group.step(
            2, .receive(group.message(from: 3, to: 2, term: 4, .heartbeat(heartbeat))))
        let violation = try #require(effects.violation)
        #expect(violation.description.contains("members 1 and 3 both lead term 4"))
        #expect(effects.messages.isEmpty && effects.writes.isEmpty)
        #expect(group.step(2, .tick).isEmpty)
    }

    @Test func `a damaged log neither votes nor refuses until it is whole again`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        var restart = group[2].store.restart(seed: 99, settings: group.settings)
        group.crash(2)
        restart.runs = []
        restart.lastIndex = 0
        restart.hardState.commit = 0
        restart.applied = group[2].store.flushed
        restart.damagedThrough = 2
        group[2].store.entries = []
        group[2].replica = try Replica(restart)
        group[2].isUp = true
        group.forgetSent()
        let request = VoteRequest(
            isPreVote: true, campaignTerm: 9, round: 1, lastIndex: 0, lastTerm: 0, isTransfer: false
        )
        group.step(2, .receive(group.message(from: 3, to: 2, term: 1, .voteRequest(request))))
        #expect(group.sent(from: 2) { if case .voteAnswer = $0 { true } else { false } }.isEmpty)
        group.run(ticks: 40)
        for _ in 0..<20 { group.tick(2) }
        group.forgetSent()
        group.step(2, .receive(group.message(from: 3, to: 2, term: 1, .voteRequest(request))))
        #expect(!group.sent(from: 2) { if case .voteAnswer = $0 { true } else { false } }.isEmpty)
    }
}
