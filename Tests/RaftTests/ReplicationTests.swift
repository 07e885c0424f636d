import Raft
import Testing

@Suite struct ReplicationTests {
    static let small: Settings = {
        var settings = Settings()
        settings.memberCountMax = 8
        settings.messageByteCountMax = 600
        settings.commandByteCountMax = 500
        settings.inflightByteCountMax = 1_200
        settings.applyingByteCountMax = 600
        settings.cachedByteCountMax = 600
        return settings
    }()

    private func appends(_ messages: [Message]) -> [Append] {
        messages.compactMap {
            guard case .append(let append) = $0.body else { return nil }
            return append
        }
    }

    @Test func `batches follow each other without waiting for answers`() throws {
        var group = try Group(3)
        group.elect(1)
        group.forgetSent()
        for number in 1...5 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        let sent = appends(group.sent(from: 1) { _ in true }.filter { $0.to == 2 })
        #expect(sent.map(\.previousIndex) == [1, 2, 3, 4, 5])
    }

    @Test func `one message never exceeds the limit`() throws {
        var group = try Group(3, settings: Self.small)
        group.elect(1)
        for number in 1...40 {
            let commands = (0..<5).map { [UInt8](repeating: 1, count: number * 7 + $0 * 40) }
            group.step(1, .propose(ProposalID(UInt64(number)), commands))
            if number % 4 == 0 { group.settle() }
        }
        group.run(ticks: 5)
        let sent = appends(group.sent(from: 1) { _ in true })
        #expect(sent.allSatisfy { $0.entries.reduce(0) { $0 + $1.byteCount } <= 600 })
        #expect(group.replica(3).lastIndex == 201)
    }

    @Test func `what is in flight is bounded in bytes and in messages`() throws {
        var settings = Self.small
        settings.inflightMessageCountMax = 3
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.forgetSent()
        for number in 1...20 {
            group.step(
                1, .propose(ProposalID(UInt64(number)), [[UInt8](repeating: 1, count: 20)]))
        }
        #expect(appends(group.sent(from: 1) { _ in true }.filter { $0.to == 2 }).count == 3)
        group.settle()
        #expect(group.replica(2).commit == 21)
    }

    @Test func `a slow follower never makes the leader's memory grow`() throws {
        var settings = Self.small
        settings.keptByteCount = 1 << 20
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.isolate(3)
        for number in 1...500 {
            group.step(
                1, .propose(ProposalID(UInt64(number)), [[UInt8](repeating: 1, count: 200)]))
            group.settle()
            #expect(group.replica(1).windowByteCount <= 1_300)
        }
        // It catches up from the disk, a message at a time.
        group.heal()
        for _ in 0..<5 {
            group.run(ticks: 2)
            #expect(group.replica(1).windowByteCount <= 1_300)
        }
        #expect(group.replica(3).commit == 501)
        #expect(group.commands(3).count == 500)
    }

    /// 1 has thirty entries of term 1 that nobody else has, the leader of term 3 has ten of term 2:
    /// one rejection passes all of them.
    @Test func `a rejection skips whole terms`() throws {
        var group = try Group(3)
        group.elect(1)
        group.isolate(1)
        for number in 1...30 {
            group.propose("\(number)", to: 1, as: ProposalID(UInt64(number)))
            while group.persist(1) {}
        }
        group.elect(2)
        for number in 1...10 {
            group.propose("n\(number)", to: 2, as: ProposalID(UInt64(100 + number)))
        }
        group.run(ticks: 2)
        group.step(2, .transferLeadership(to: 3))
        group.settle()
        #expect(group.replica(3).role == .leader)
        group.heal()
        group.forgetSent()
        group.run(ticks: 30)
        let rejections = group.sent(from: 1) { body in
            if case .acknowledge(let answer) = body { return answer.rejection != nil }
            return false
        }
        #expect(rejections.count == 1)
        #expect(group.commands(1) == group.commands(3) && group.commands(1).count == 10)
    }

    @Test func `a lost append is sent again, though nothing follows it`() throws {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 3)
        group.propose("a", to: 1)
        group.network.removeAll { if case .append = $0.body { true } else { false } }
        group.run(ticks: 4)
        #expect(group.commands(2) == ["a"] && group.commands(3) == ["a"])
    }

    @Test func `doubled and reordered appends are taken once, in order`() throws {
        var group = try Group(3)
        group.elect(1)
        for number in 1...4 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.network = group.network.reversed() + group.network
        group.settle()
        group.run(ticks: 4)
        #expect(group.commands(2) == ["1", "2", "3", "4"])
        #expect(group.violations.isEmpty)
    }

    @Test func `a gap is refused, and filled`() throws {
        var group = try Group(3)
        group.elect(1)
        group.propose("a", to: 1)
        group.network.removeAll { $0.to == 2 }
        group.propose("b", to: 1, as: 2)
        group.deliver { $0.to == 2 }
        #expect(group.replica(2).lastIndex == 1)
        group.settle()
        #expect(group.commands(2) == ["a", "b"])
    }

    @Test func `entries that don't follow each other are no message of a leader`() throws {
        var group = try Group(3)
        let entries = [
            Entry(index: 1, term: 1, payload: .empty), Entry(index: 3, term: 1, payload: .empty),
        ]
        let effects = group.step(
            2,
            .receive(
                group.message(
                    from: 1, to: 2, term: 1,
                    .append(
                        Append(
                            previousIndex: 0, previousTerm: 0, entries: entries[...], commit: 0,
                            round: 1)))))
        #expect(effects.violation == nil)
        #expect(group.replica(2).lastIndex == 0)
    }

    @Test func `no index that a peer names makes a member trap`() throws {
        var group = try Group(3)
        group.elect(1)
        let append = Append(
            previousIndex: .max, previousTerm: 1,
            entries: [Entry(index: 1, term: 1, payload: .empty)], commit: .max, round: .max)
        group.step(2, .receive(group.message(from: 1, to: 2, term: 1, .append(append))))
        let answer = Acknowledgement(
            round: 1, match: .max, received: .max, durable: .max, diskProbeAgeTicks: .max,
            rejection: .init(previousIndex: .max, hintIndex: .max, hintTerm: 1))
        group.step(1, .receive(group.message(from: 2, to: 1, term: 1, .acknowledge(answer))))
        group.settle()
        #expect(group.violations.isEmpty && group.leader == 1)
    }

    @Test func `a follower that lost its connection is probed, not flooded`() throws {
        var group = try Group(3)
        group.elect(1)
        group.step(1, .unreachable(2))
        group.forgetSent()
        for number in 1...5 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        #expect(group.sent(from: 1) { _ in true }.allSatisfy { $0.to != 2 })
        group.run(ticks: 3)
        #expect(group.commands(2).count == 5)
    }

    @Test func `a witness votes and holds no commands`() throws {
        var group = try Group(3, describe: { $0.isWitness = $0.id == 3 })
        group.elect(1)
        group.isolate(2)
        group.propose("secret", to: 1)
        group.settle()
        #expect(group.commands(1) == ["secret"])
        #expect(group[3].store.entries.map(\.payload) == [.empty, .withheld])
        #expect(group[3].state.isEmpty && group[3].applies.isEmpty)
    }
}
