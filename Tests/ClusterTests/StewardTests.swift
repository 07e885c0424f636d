import Cluster
import Raft
import Schema
import Testing
import World

@Suite struct StewardTests {
    private static let second: UInt64 = 1_000_000_000

    private static func row(_ state: NodeState, incarnation: UInt64) -> ClusterNodeRow {
        ClusterNodeRow(
            name: "n", state: state, roles: NodeRoles(metadata: true, storage: true, gateway: true),
            addresses: [], weight: 100, incarnation: incarnation, versionMin: 1, versionMax: 1,
            key: FixedBytes { _ in 0 }, joined: 0, revision: 5)
    }

    private static func shard(
        _ members: [UInt64], _ state: ShardState = .serving, founder: UInt64? = nil
    ) -> ShardRow {
        ShardRow(
            state: state, members: members.map { ShardMember(node: $0, role: .voter) },
            slotCount: 0, revision: 6, founder: founder)
    }

    /// Of node 1, with these tables read at this second.
    private func read(
        _ steward: inout Steward, _ shards: [UInt64: ShardRow], at time: UInt64,
        _ replicas: [UInt64: Steward.View.Replica], state: NodeState = .active
    ) -> [Steward.Step] {
        var effects = Steward.Effects()
        steward.step(.look(view(time, applied: time, replicas)), into: &effects)
        var steps = effects.steps
        guard effects.ask != nil else { return steps }
        let nodes = [
            ClusterNodeItem(node: 1, row: Self.row(state, incarnation: 11)),
            ClusterNodeItem(node: 2, row: Self.row(.active, incarnation: 12)),
            ClusterNodeItem(node: 3, row: Self.row(.active, incarnation: 13)),
            ClusterNodeItem(node: 4, row: Self.row(.active, incarnation: 14)),
        ]
        steward.step(.nodes(NodesAnswer(nodes: nodes, hasMore: false)), into: &effects)
        let items = shards.sorted { $0.key < $1.key }.map {
            ShardItem(shard: $0.key, row: $0.value)
        }
        steward.step(.shards(ShardsAnswer(shards: items, hasMore: false)), into: &effects)
        steward.step(.settings(SettingsAnswer(settings: [])), into: &effects)
        effects = Steward.Effects()
        steward.step(.look(view(time, applied: time, replicas)), into: &effects)
        steps += effects.steps
        return steps
    }

    private func view(
        _ time: UInt64, applied: UInt64, _ replicas: [UInt64: Steward.View.Replica]
    ) -> Steward.View {
        Steward.View(
            now: Instant(nanoseconds: time * Self.second), applied: LogIndex(applied),
            reached: [2, 3, 4], replicas: replicas)
    }

    private var steward: Steward {
        var settings = Steward.Settings(versions: 1...1)
        settings.voterCountMax = 3
        return Steward(1, 11, settings)
    }

    private let control = Steward.View.Replica(hasLeader: true, members: [1, 2, 3])

    @Test func `a newcomer begins with the control group`() {
        var steward = steward
        var effects = Steward.Effects()
        steward.step(.look(view(1, applied: 0, [:])), into: &effects)
        #expect(effects.steps == [.create(0, isFirst: false)])
    }

    @Test func `a new shard's first replica is made in the store that its row names`() {
        var steward = steward
        let shards: [UInt64: ShardRow] = [
            0: Self.shard([1, 2, 3]), 5: Self.shard([1], .starting, founder: 11),
        ]
        let steps = read(&steward, shards, at: 1, [0: control])
        #expect(steps == [.create(5, isFirst: true)])
    }

    @Test func `and in no other of the same node`() {
        var steward = steward
        let shards: [UInt64: ShardRow] = [
            0: Self.shard([1, 2, 3]), 5: Self.shard([1], .starting, founder: 10),
        ]
        let steps = read(&steward, shards, at: 1, [0: control])
        #expect(steps == [.create(5, isFirst: false)])
    }

    @Test func `tables that could not be read are asked for again`() {
        var steward = steward
        for _ in 0..<2 {
            var effects = Steward.Effects()
            steward.step(.look(view(1, applied: 7, [0: control])), into: &effects)
            #expect(effects.ask == .nodes(NodesQuery(after: 0, countMax: 1000)))
            steward.step(.nodes(nil), into: &effects)
        }
    }

    @Test func `a store that the cluster knows under another name is reported`() {
        var settings = Steward.Settings(versions: 1...1)
        settings.voterCountMax = 3
        var steward = Steward(1, 99, settings)
        let report = ReportNode(
            node: 1, revision: 5, incarnation: 99, versionMin: 1, versionMax: 1, addresses: [])
        let steps = read(&steward, [0: Self.shard([1, 2, 3])], at: 1, [0: control])
        #expect(steps == [.command(.reportNode(report))])
    }

    @Test func `a replica of a shard that is no more is cleared away after a time`() {
        var steward = steward
        let shards: [UInt64: ShardRow] = [0: Self.shard([1, 2, 3])]
        let replicas: [UInt64: Steward.View.Replica] = [
            0: control, 7: Steward.View.Replica(hasLeader: true, members: [1, 2, 3]),
        ]
        for time in [1, 30, 60] as [UInt64] {
            let steps = read(&steward, shards, at: time, replicas)
            #expect(steps == [])
        }
        let cleared = read(&steward, shards, at: 62, replicas)
        #expect(cleared == [.clear(7)])
        // (5).
        let again = read(&steward, shards, at: 63, replicas)
        #expect(again == [])
    }

    @Test func `tables from before are not enough for a replica whose log says that it votes`() {
        var steward = steward
        let shards: [UInt64: ShardRow] = [0: Self.shard([1, 2, 3]), 7: Self.shard([2, 3, 4])]
        let replicas: [UInt64: Steward.View.Replica] = [
            0: control, 7: Steward.View.Replica(hasLeader: false, members: [1, 2, 3]),
        ]
        let steps = read(&steward, shards, at: 1, replicas)
        #expect(steps == [])
        var effects = Steward.Effects()
        for _ in 0..<2 {
            steward.step(.look(view(9, applied: 1, replicas)), into: &effects)
            #expect(effects.steps == [])
        }
        #expect(effects.ask == .nodes(NodesQuery(after: 0, countMax: 1000)))
    }

    @Test func `nor is anything for one that hears a leader`() {
        var steward = steward
        let shards: [UInt64: ShardRow] = [0: Self.shard([1, 2, 3]), 7: Self.shard([2, 3, 4])]
        let replicas: [UInt64: Steward.View.Replica] = [
            0: control, 7: Steward.View.Replica(hasLeader: true, members: [2, 3]),
        ]
        for time in 1...100 as ClosedRange<UInt64> {
            let steps = read(&steward, shards, at: time, replicas)
            #expect(steps == [])
        }
    }
}
