import Raft
import Testing

@Suite struct SnapshotTests {
    static let compacting: Settings = {
        var settings = Settings()
        settings.keptByteCount = 0
        settings.cachedByteCountMax = 0
        settings.stragglerByteCountMax = 100
        settings.snapshotPieceByteCountMax = 3
        return settings
    }()

    /// Three members, of which 3 lacks everything and the others have compacted it away.
    private func behind(_ settings: Settings = Self.compacting) throws -> Group {
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.isolate(3)
        for number in 1...20 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 12)
        group.flush(1)
        group.flush(2)
        group.settle()
        return group
    }

    /// The store lists them all, and a group that is idle but for its elections never has many bytes.
    @Test func `a log of many terms is cut, however short it is`() throws {
        var group = try Group(3)
        for round in 0..<12 {
            group.elect(NodeID(UInt64(round % 2 + 1)))
            group.settle()
            for id in [1, 2, 3] as [NodeID] { group.flush(id) }
            group.settle()
        }
        for id in [1, 2, 3] as [NodeID] {
            let replica = group.replica(id)
            let terms = Set(
                (replica.baseIndex.rawValue...replica.lastIndex.rawValue).compactMap {
                    replica.term(at: LogIndex($0))
                })
            #expect(terms.count <= 2 * replica.settings.keptTermCount + 1)
            #expect(terms.count >= replica.settings.keptTermCount, "some are kept for stragglers")
        }
    }

    @Test func `a group that gets a smaller share keeps less of its log`() throws {
        var settings = Settings()
        settings.keptByteCount = 1 << 20
        var group = try Group(1, settings: settings)
        group.elect(1)
        func fill(_ group: inout Group) {
            for number in 1...100 as ClosedRange<UInt64> {
                group.propose("\(number)", to: 1, as: ProposalID(number))
                group.settle()
            }
            group.flush(1)
            group.settle()
        }
        fill(&group)
        #expect(group.replica(1).baseIndex == 0)
        var share = settings.share
        share.keptByteCount = 160
        group.step(1, .share(share))
        fill(&group)
        #expect(group.replica(1).lastIndex - group.replica(1).baseIndex < 20)
    }

    @Test func `the log is cut only behind what is flushed`() throws {
        var group = try Group(1, settings: Self.compacting)
        group.elect(1)
        group.propose("a", to: 1)
        group.settle()
        #expect(group.replica(1).baseIndex == 0)
        group.step(1, .flushed(1))
        #expect(group.replica(1).baseIndex == 1)
        group.flush(1)
        group.settle()
        #expect(group.replica(1).baseIndex == 2)
        #expect(group[1].store.entries.isEmpty)
    }

    @Test func `compaction waits for reachable stragglers, up to a bound`() throws {
        var settings = Self.compacting
        settings.stragglerByteCountMax = 400
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.run(ticks: 2)
        // 3 is heard, but its appends get lost.
        func lose(_ group: inout Group) {
            while true {
                group.network.removeAll { message in
                    if message.to == 3, case .append = message.body { return true }
                    return false
                }
                guard
                    group.deliver() || group.persist(1) || group.persist(2) || group.persist(3)
                        || group.apply(1) || group.apply(2) || group.readLog(1)
                else { return }
            }
        }
        group.propose("a", to: 1)
        lose(&group)
        group.flush(1)
        #expect(group.replica(1).baseIndex == 1)
        for number in 2...40 {
            group.propose("\(number)", to: 1, as: ProposalID(UInt64(number)))
            lose(&group)
        }
        group.flush(1)
        #expect(group.replica(1).baseIndex > 20)
        #expect(group.replica(1).baseIndex < 41)
    }

    @Test func `a snapshot past the end of a log replaces it`() throws {
        var group = try behind()
        #expect(group.replica(1).baseIndex == 21)
        group.heal()
        group.run(ticks: 30)
        #expect(group.replica(3).applied == 21)
        #expect(group.commands(3) == group.commands(1))
        group.propose("after", to: 1, as: 99)
        group.settle()
        #expect(group.commands(3).last == "after")
    }

    @Test func `the log stays for a snapshot that is being built, up to a bound`() throws {
        var settings = Self.compacting
        settings.snapshotLogByteCountMax = 400
        var group = try behind(settings)
        group.heal()
        /// All but the building.
        func goOn(_ group: inout Group) {
            group.tick(1, 2, 3)
            while group.deliver() || group.persist(1) || group.persist(2) || group.persist(3)
                || group.apply(1) || group.apply(2) || group.readLog(1)
            {}
        }
        for _ in 0..<30 where group[1].snapshots.isEmpty { goOn(&group) }
        #expect(!group[1].snapshots.isEmpty)
        for number in 21...24 {
            group.propose("\(number)", to: 1, as: ProposalID(UInt64(number)))
            goOn(&group)
            group.flush(1)
        }
        #expect(group.replica(1).baseIndex == 21, "what was applied when it was asked for")
        for number in 25...60 {
            group.propose("\(number)", to: 1, as: ProposalID(UInt64(number)))
            goOn(&group)
        }
        group.flush(1)
        #expect(group.replica(1).baseIndex > 30)
        group.run(ticks: 100)
        #expect(group.commands(3) == group.commands(1))
    }

    @Test func `a snapshot that its owner has lost is built anew`() throws {
        var group = try behind()
        group.heal()
        // Until the first piece is asked for.
        for _ in 0..<30 where group[1].served.isEmpty || group[1].snapshots.isEmpty {
            group.tick(1, 2, 3)
            while group.deliver() || group.persist(1) || group.persist(3)
                || group[1].served.isEmpty && group.snapshot(1)
            {}
        }
        let lost = try #require(group[1].served.keys.first)
        group[1].served = [:]
        group[1].snapshots = []
        group.step(1, .snapshotLost(lost))
        group.run(ticks: 60)
        #expect(!group[1].served.isEmpty)
        #expect(group.commands(3) == group.commands(1))
    }

    @Test func `pieces are pulled one after the other, and lost ones again`() throws {
        var group = try behind()
        group.heal()
        var lost: Set<UInt64> = []  // the first pull of each piece
        for _ in 0..<200 {
            for id in [1, 2, 3] as [NodeID] { group.tick(id) }
            while true {
                group.network.removeAll { message in
                    guard case .pullSnapshot(_, let offset) = message.body else { return false }
                    return lost.insert(offset).inserted
                }
                guard
                    group.deliver() || group.persist(1) || group.persist(2) || group.persist(3)
                        || group.apply(1) || group.apply(2) || group.snapshot(1)
                        || group.snapshot(3)
                else { break }
            }
        }
        #expect(group.commands(3) == group.commands(1))
        let offsets = group.sent(from: 3) { _ in true }.compactMap { message -> UInt64? in
            guard case .pullSnapshot(_, let offset) = message.body else { return nil }
            return offset
        }
        #expect(Set(offsets) == [0, 3, 6, 9, 12, 15, 18])
    }

    @Test func `a snapshot that is partly stored goes on where it stopped, after a crash too`()
        throws
    {
        var group = try behind()
        group.heal()
        group.tick(1)
        var stored: UInt64 = 0
        while group.deliver() || group.snapshot(1) {
            for message in group.network {
                if case .pullSnapshot(_, let offset) = message.body { stored = offset }
            }
            if stored >= 6 { break }
        }
        let id = try #require(
            group.sent(from: 3) { _ in true }.compactMap { message -> SnapshotID? in
                guard case .pullSnapshot(let id, _) = message.body else { return nil }
                return id
            }.first)
        let partial = group[3].received
        group.crash(3)
        var restart = group[3].store.restart(seed: 5, settings: group.settings)
        restart.stored = (id, 6)
        group[3] = Group.Node(replica: try Replica(restart), store: group[3].store)
        group[3].received = partial
        group.forgetSent()
        group.run(ticks: 40)
        let first = group.sent(from: 3) { _ in true }.compactMap { message -> UInt64? in
            guard case .pullSnapshot(_, let offset) = message.body else { return nil }
            return offset
        }.first
        #expect(first == 6)
        #expect(group.commands(3) == group.commands(1))
    }

    @Test func `any member that has the snapshot serves it, after a change of leader too`() throws {
        var group = try behind()
        group.heal()
        group.run(ticks: 1)
        group.step(1, .transferLeadership(to: 2))
        group.run(ticks: 60)
        #expect(group.commands(3) == group.commands(2))
        #expect(group.leader == 2)
    }

    private func offer(_ base: LogBase, from: NodeID, term: Term, in group: Group) -> Input {
        .receive(
            group.message(
                from: from, to: 3, term: term,
                .offerSnapshot(SnapshotDescription(base: base, byteCount: 10))))
    }

    /// 3 has entries 1 to 4 of term 1, of which 1 is committed.
    private func withTail() throws -> Group {
        var group = try Group(3)
        group.elect(1)
        group.run(ticks: 1)
        for number in 2...4 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        while group.deliver(where: { $0.to == 3 }) || group.persist(3) {}
        group.network.removeAll()
        return group
    }

    @Test func `a snapshot in the middle of a matching log keeps the tail`() throws {
        var group = try withTail()
        let membership = group.replica(3).membership
        let base = LogBase(index: 3, term: 1, membership: membership, membershipIndex: 0)
        let effects = group.step(3, offer(base, from: 1, term: 1, in: group))
        #expect(effects.snapshots.isEmpty)
        #expect(group.replica(3).lastIndex == 4 && group.replica(3).commit == 3)
    }

    @Test func `a snapshot with the same index and another term discards the log`() throws {
        var group = try withTail()
        let membership = group.replica(3).membership
        let base = LogBase(index: 3, term: 2, membership: membership, membershipIndex: 0)
        group.step(3, offer(base, from: 2, term: 3, in: group))
        group.step(3, .snapshotStored(SnapshotID(index: 3, term: 2), byteCount: 10))
        group.settle()
        #expect(group.replica(3).lastIndex == 3 && group.replica(3).term(at: 3) == 2)
        #expect(group.replica(3).baseIndex == 3)
        #expect(group[3].store.entries.isEmpty)
        #expect(group.violations.isEmpty)
    }

    @Test func `a snapshot of less than is committed changes nothing`() throws {
        var group = try Group(3)
        group.elect(1)
        for number in 2...4 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.settle()
        let membership = group.replica(3).membership
        let base = LogBase(index: 2, term: 1, membership: membership, membershipIndex: 0)
        let effects = group.step(3, offer(base, from: 1, term: 1, in: group))
        #expect(effects.snapshots.isEmpty)
        #expect(group.replica(3).commit == 4 && group.replica(3).baseIndex == 0)
    }

    @Test func `a snapshot over entries that are not durable yet makes them so`() throws {
        var group = try withTail()
        let membership = group.replica(3).membership
        let base = LogBase(index: 6, term: 1, membership: membership, membershipIndex: 0)
        let id = SnapshotID(index: 6, term: 1)
        group.step(3, offer(base, from: 1, term: 1, in: group))
        let append = Append(
            previousIndex: 4, previousTerm: 1,
            entries: Entries((5...8).map { Entry(index: $0, term: 1, payload: .empty) }),
            commit: 4, round: 1)
        group.step(3, .receive(group.message(from: 1, to: 3, term: 1, .append(append))))
        group.step(3, .snapshotStored(id, byteCount: 10))
        group.step(3, .snapshotInstalled(id))
        #expect(group.violations.isEmpty)
        #expect(group.replica(3).durableIndex == 6 && group.replica(3).lastIndex == 8)
        group[3].snapshots = []
        group[3].store.flushed = base
        group.settle()
        #expect(group.replica(3).durableIndex == 8 && group[3].store.entries.count == 2)
        #expect(group.violations.isEmpty)
    }

    @Test func `a witness takes its place in the log from an offer, and nothing else`() throws {
        var group = try Group(3, settings: Self.compacting, describe: { $0.isWitness = $0.id == 3 })
        group.elect(1)
        group.isolate(3)
        for number in 1...20 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 12)
        group.flush(1)
        group.settle()
        group.heal()
        group.run(ticks: 30)
        #expect(group.replica(3).baseIndex == 21 && group.replica(3).lastIndex == 21)
        #expect(group[3].state.isEmpty && group[3].snapshots.isEmpty)
        #expect(group.sent(from: 3) { if case .pullSnapshot = $0 { true } else { false } }.isEmpty)
    }

    @Test func `a member with a state takes no snapshot that has none`() throws {
        var group = try withTail()
        let membership = group.replica(3).membership
        let base = LogBase(index: 9, term: 1, membership: membership, membershipIndex: 0)
        let description = SnapshotDescription(base: base, byteCount: 0)
        group.step(
            3, .receive(group.message(from: 1, to: 3, term: 1, .offerSnapshot(description))))
        #expect(group.replica(3).lastIndex == 4 && group.replica(3).applied == 1)
    }

    @Test func `an append that comes while a snapshot is installed is not taken`() throws {
        var group = try withTail()
        let membership = group.replica(3).membership
        let base = LogBase(index: 9, term: 1, membership: membership, membershipIndex: 0)
        group.step(3, offer(base, from: 1, term: 1, in: group))
        let effects = group.step(
            3, .snapshotStored(SnapshotID(index: 9, term: 1), byteCount: 10))
        guard case .install(let description)? = effects.snapshots.first else {
            return #expect(Bool(false))
        }
        let append = Append(
            previousIndex: 4, previousTerm: 1,
            entries: [Entry(index: 5, term: 1, payload: .empty)], commit: 5, round: 1)
        group.step(3, .receive(group.message(from: 1, to: 3, term: 1, .append(append))))
        #expect(group.replica(3).lastIndex == 4)
        group.step(3, .snapshotInstalled(description.id))
        #expect(group.replica(3).lastIndex == 9 && group.replica(3).applied == 9)
        #expect(group.violations.isEmpty)
    }

    @Test func `a crash between installing a snapshot and writing so to the log loses nothing`()
        throws
    {
        var group = try behind()
        group.heal()
        for _ in 0..<40 where group[3].state.count < 20 {
            for id in [1, 2, 3] as [NodeID] { group.tick(id) }
            while group.deliver() || group.snapshot(1) || group.snapshot(3) {}
        }
        #expect(group[3].store.flushed.index == 21)
        #expect(group[3].store.base.index == 0)
        group.crash(3)
        try group.restart(3)
        #expect(group.replica(3).baseIndex == 21 && group.replica(3).applied == 21)
        group.propose("after", to: 1, as: 99)
        group.run(ticks: 20)
        #expect(group.commands(3) == group.commands(1))
    }

    @Test func `compaction that overtakes a slow follower's append ends in a snapshot`() throws {
        var group = try Group(3, settings: Self.compacting)
        group.elect(1)
        group.run(ticks: 2)
        group.isolate(3)
        for number in 1...20 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 3)
        group.heal()
        // Asks its disk for what 3 lacks, and compacts before the disk has answered.
        for _ in 0..<10 where group[1].logReads.isEmpty {
            for id in [1, 2, 3] as [NodeID] { group.tick(id) }
            while group.deliver() {}
        }
        #expect(!group[1].logReads.isEmpty)
        group.isolate(3)
        group.tick(1, times: 9)
        while group.deliver() {}
        group.tick(1, times: 3)
        group.flush(1)
        group.heal()
        group.run(ticks: 60)
        #expect(group.commands(3) == group.commands(1))
        #expect(group.violations.isEmpty)
    }

    @Test func `a snapshot that nobody pulls any more is released`() throws {
        var settings = Self.compacting
        settings.snapshotKeepTicks = 30
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.isolate(3)
        for number in 1...20 { group.propose("\(number)", to: 1, as: ProposalID(UInt64(number))) }
        group.run(ticks: 12)
        group.flush(1)
        group.heal()
        group.run(ticks: 20)
        var released = false
        for _ in 0..<60 {
            let effects = group.step(1, .tick)
            released =
                released
                || effects.snapshots.contains { if case .release = $0 { true } else { false } }
            group.step(2, .tick)
            group.step(3, .tick)
            group.settle()
        }
        #expect(released)
    }
}
