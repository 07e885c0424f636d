package import KeyValue

/// What the groups of a cluster replicate: group 0 the control group's rows, all others drives.
package struct ClusterMachine<Control: StateMachine, Drives: StateMachine>: StateMachine {
    private let control: Control
    private let drives: Drives

    package init(control: Control, drives: Drives) {
        self.control = control
        self.drives = drives
    }

    package func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        state.group == ControlMachine.group
            ? try control.apply(operation, index: index, time: time, to: &state)
            : try drives.apply(operation, index: index, time: time, to: &state)
    }

    package func answer(_ query: [UInt8], from state: StoredMachineState)
        throws(StoreError) -> [UInt8]
    {
        state.group == ControlMachine.group
            ? try control.answer(query, from: state) : try drives.answer(query, from: state)
    }
}
