package import KeyValue

/// What a group's log is applied to. Equal on all replicas, now and when the log is applied again:
/// nothing but the operation, its index, the group's time and the state may have a say in what
/// `apply` does.
package protocol StateMachine: Sendable {
    /// Returns the answer to whoever asked for the operation. What can't be done, or not be
    /// understood, is an answer too; an error says that the store has failed.
    func apply(
        _ operation: ArraySlice<UInt8>, index: UInt64, time: UInt64,
        to state: inout MachineState
    ) throws(StoreError) -> [UInt8]

    func answer(_ query: [UInt8], from state: StoredMachineState) throws(StoreError) -> [UInt8]
}

/// A machine's part of its group's state, while commands are applied.
package struct MachineState: OrderedState {
    var state: GroupState
    /// What the machine likes to have at hand of its rows. Gone with the state: when the group is
    /// opened anew, or another state takes this one's place.
    package var memory: AnyObject?

    package var group: UInt64 { state.keys.group }

    init(state: GroupState) {
        self.state = state
    }

    /// The same rows, to work on top of.
    var rows: StoredMachineState {
        StoredMachineState(keys: state.keys, store: state.pending)
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try state.read(.machine, [UInt8](copying: key), body)
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try state.scan(.machine, range, descending: descending, body)
    }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) throws(StoreError) {
        try state.put(.machine, key, value)
    }

    package mutating func insert(_ key: [UInt8], _ value: [UInt8]) {
        state.insert(.machine, key, value)
    }

    package mutating func remove(_ key: [UInt8]) throws(StoreError) {
        try state.remove(.machine, key)
    }
}

/// A machine's stored state, for queries.
package struct StoredMachineState: StoreReader {
    let keys: GroupKeys
    let store: any StoreReader
    /// The one of the state that changes go to.
    package let memory: AnyObject?

    package var group: UInt64 { keys.group }

    init(keys: GroupKeys, store: any StoreReader, memory: AnyObject? = nil) {
        self.keys = keys
        self.store = store
        self.memory = memory
    }

    /// Of a group at rest.
    package init(of group: UInt64, in store: any Store) {
        self.init(keys: GroupKeys(group: group), store: store)
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try unsafe store.read(keys.key(.machine, [UInt8](copying: key)).span.bytes, body)
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try store.scan(keys.range(.machine, range), descending: descending) { key, value in
            body(key.extracting(droppingFirst: GroupKeys.prefixByteCount), value)
        }
    }
}
