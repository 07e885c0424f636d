package import Control
package import KeyValue

/// What group 0 replicates as a group's state machine.
package struct ControlMachine: StateMachine {
    /// It has the slot table, and no drives.
    package static let group: UInt64 = 0

    private let control: Control

    package init(_ control: Control = Control()) {
        self.control = control
    }

    package func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8] {
        try control.apply(operation, time: time, to: &state)
    }

    package func answer(_ query: [UInt8], from state: StoredMachineState)
        throws(StoreError) -> [UInt8]
    {
        try control.answer(query, from: state)
    }
}
