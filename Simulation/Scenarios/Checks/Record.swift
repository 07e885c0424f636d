internal import Cluster
internal import KeyValue
internal import Raft
internal import VirtualWorld
internal import World

/// What a run has shown so far, to all that watch it.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class Record: @unchecked Sendable {
    var ledger = Ledger()
    var coverage = Coverage()
    let shards: Shards
    let control = ControlRecord()
    /// The first.
    private(set) var flaw: Flaw?
    /// Who leads which group at this moment, by their own account.
    private var leading: [UInt64: Set<NodeID>] = [:]
    /// Since when nodes say that their disks are not well.
    private var unfitSince: [NodeID: Instant] = [:]
    private let simulator: Simulator

    init(_ plan: Plan, _ simulator: Simulator) {
        shards = Shards(plan)
        self.simulator = simulator
    }

    func note(_ flaw: Flaw?) {
        if self.flaw == nil { self.flaw = flaw }
    }

    func leads(_ node: NodeID, _ group: UInt64) {
        leading[group, default: []].insert(node)
        if leading[group]?.count ?? 0 > 1 { coverage.note(.twoLeaders) }
    }

    func leadsNoMore(_ node: NodeID, _ group: UInt64) {
        leading[group]?.remove(node)
    }

    func disk(of node: NodeID, is state: DiskState) {
        unfitSince[node] = state == .well ? nil : unfitSince[node] ?? simulator.time
    }

    /// Within which all hear of a bad disk, or find the link to it dead.
    private static let newsDuration: Duration = .seconds(5)

    func handoverFlaw(of group: UInt64, from node: NodeID, to target: NodeID) -> Flaw? {
        guard let since = unfitSince[target], simulator.time - since > Self.newsDuration else {
            return nil
        }
        return Flaw(
            .balance,
            "group \(group): member \(node) hands over to member \(target), whose disk has been "
                + "bad since \(since)")
    }

    /// A node has gone down.
    func ended(_ node: NodeID) {
        unfitSince[node] = nil
        for group in leading.keys.sorted() where leading[group]?.remove(node) != nil {
            coverage.note(.leaderCrashed)
        }
    }
}

/// The ordered map, and a note of all that it executes.
struct WatchedMap: StateMachine {
    private let map = OrderedMap()
    private let record: Record

    init(_ record: Record) {
        self.record = record
    }

    func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64, to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        record.note(record.ledger.executed(Array(operation), at: index))
        return try map.apply(operation, index: index, time: time, to: &state)
    }

    func answer(_ query: [UInt8], from state: StoredMachineState) throws(StoreError) -> [UInt8] {
        try map.answer(query, from: state)
    }
}
