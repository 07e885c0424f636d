package import Drive
package import KeyValue

/// The drives of a shard as a group's state machine.
package struct DriveMachine: StateMachine {
    private let drive: Drive
    /// Of what is kept in memory, for all groups; nil: each has its own.
    private let budget: AncestorsBudget?

    package init(_ drive: Drive = Drive(), _ budget: AncestorsBudget? = nil) {
        self.drive = drive
        self.budget = budget
    }

    package func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        let ancestors =
            state.memory as? Ancestors ?? budget.map { Ancestors($0) } ?? Ancestors()
        state.memory = ancestors
        return try drive.apply(operation, time: time, to: &state, ancestors)
    }

    package func answer(_ query: [UInt8], from state: StoredMachineState)
        throws(StoreError) -> [UInt8]
    {
        try drive.answer(query, from: state, state.memory as? Ancestors)
    }
}
