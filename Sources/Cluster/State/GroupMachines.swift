package import Control
package import Drive
package import KeyValue

/// What each group of a real cluster replicates: the control group and the shards what they are
/// there for, and one group beyond all of their numbers the engine's own map.
package struct GroupMachines: StateMachine {
    package static let control = ControlMachine.group
    /// The shard that a cluster begins with.
    package static let firstShard: UInt64 = 1
    /// For operators' smoke tests and for measurements. Shards are numbered from 1 on.
    package static let map: UInt64 = 1 << 32

    private let cluster: ClusterMachine<ControlMachine, DriveMachine>
    private let orderedMap = OrderedMap()

    /// With how much all shards together may keep in memory; nil: each what it keeps by itself.
    package init(
        control: Control = Control(), drive: Drive = Drive(), keptByteCountMax: Int? = nil
    ) {
        let budget = keptByteCountMax.map { AncestorsBudget(byteCountMax: $0) }
        cluster = ClusterMachine(
            control: ControlMachine(control), drives: DriveMachine(drive, budget))
    }

    package func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        state.group == Self.map
            ? try orderedMap.apply(operation, index: index, time: time, to: &state)
            : try cluster.apply(operation, index: index, time: time, to: &state)
    }

    package func answer(_ query: [UInt8], from state: StoredMachineState)
        throws(StoreError) -> [UInt8]
    {
        state.group == Self.map
            ? try orderedMap.answer(query, from: state) : try cluster.answer(query, from: state)
    }
}
