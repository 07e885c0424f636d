import Raft
import Testing

@Suite struct QuiescenceTests {
    private func quiet() throws -> Group {
        var settings = Settings()
        settings.quiescenceTicks = 10
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.propose("a", to: 1)
        group.run(ticks: 30)
        return group
    }

    @Test func `an idle group goes quiet together and sends nothing`() throws {
        var group = try quiet()
        #expect(group.nodes.allSatisfy { $0.replica.isQuiescent })
        group.forgetSent()
        group.run(ticks: 500)
        #expect(
            group.nodes.allSatisfy { node in group.sent(from: node.store.id) { _ in true }.isEmpty }
        )
        #expect(group.leader == 1)
    }

    @Test func `a quiet group holds nothing of its log in memory`() throws {
        let group = try quiet()
        #expect(group.nodes.allSatisfy { $0.replica.windowByteCount == 0 })
    }

    @Test(arguments: [1, 3] as [NodeID])
    func `a proposal wakes it`(at id: NodeID) throws {
        var group = try quiet()
        group.propose("b", to: id, as: 2)
        group.run(ticks: 3)
        #expect(group.commands(2) == ["a", "b"])
        #expect(group.nodes.allSatisfy { !$0.replica.isQuiescent })
        group.run(ticks: 30)
        #expect(group.nodes.allSatisfy { $0.replica.isQuiescent })
    }

    @Test(arguments: [1, 3] as [NodeID])
    func `a read wakes it`(at id: NodeID) throws {
        var group = try quiet()
        group.step(id, .read(9))
        group.run(ticks: 3)
        #expect(group[id].reads[9] == .ready(2))
    }

    @Test func `a quiet group elects another leader once its members are woken`() throws {
        var group = try quiet()
        group.crash(1)
        group.run(ticks: 100)
        #expect(group.leader == nil)
        group.step(2, .wake)
        group.run(ticks: 60)
        #expect(group.leader == 2 || group.leader == 3)
    }

    @Test func `a group with a member behind does not go quiet`() throws {
        var settings = Settings()
        settings.quiescenceTicks = 10
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.isolate(3)
        group.propose("a", to: 1)
        group.run(ticks: 60)
        #expect(!group.replica(1).isQuiescent && !group.replica(2).isQuiescent)
    }

    @Test func `nor does one with a member that answers and lacks the last entries`() throws {
        var settings = Settings()
        settings.quiescenceTicks = 10
        var group = try Group(3, settings: settings)
        group.elect(1)
        group.run(ticks: 2)
        group.isLost = { message in
            guard message.to == 3, case .append = message.body else { return false }
            return true
        }
        group.propose("a", to: 1)
        group.run(ticks: 60)
        #expect(!group[1].notices.contains(.quiesced))
    }

    @Test func `who missed the request to be quiet comes to rest without an election`() throws {
        var group = try quiet()
        let term = group.replica(1).term
        group.step(3, .wake)
        group.run(ticks: 100)
        #expect(group.leader == 1 && group.replica(3).term == term)
        #expect(group.nodes.allSatisfy { $0.replica.isQuiescent })
    }

    @Test(arguments: [1, 3] as [NodeID])
    func `who lost what it had is made whole by a quiet group`(_ id: NodeID) throws {
        var group = try quiet()
        try group.wipe(id, incarnation: 0x99)
        group[id].store.acquaintances = [1, 2, 3]
        group.crash(id)
        try group.restart(id)
        group.run(ticks: 200)
        #expect(group.commands(id) == ["a"])
        #expect(group.replica(id).membership[id]?.incarnation == 0x99)
        #expect(group.violations.isEmpty)
    }

    @Test func `who has nobody to take it in asks less and less often`() throws {
        var group = try quiet()
        for id in [1, 2] as [NodeID] { group.crash(id) }
        try group.wipe(3, incarnation: 0x99)
        group[3].store.acquaintances = [1]
        group.crash(3)
        try group.restart(3)
        group.forgetSent()
        group.tick(3, times: 2000)
        #expect((1..<16).contains(group.sent(from: 3) { _ in true }.count))
    }

    @Test func `no lease outlives the leader's clock`() throws {
        var settings = Settings()
        settings.quiescenceTicks = 10
        settings.usesLeases = true
        var group = try Group(3, settings: settings)
        for _ in 0..<80 {
            group.run(ticks: 1)
            guard let leader = group.leader, group.replica(leader).isQuiescent else { continue }
            break  // it may get no tick any more, and must not count on one
        }
        let leader = try #require(group.leader)
        #expect(group.replica(leader).isQuiescent)
        #expect(!group.replica(leader).holdsLease)
    }
}
