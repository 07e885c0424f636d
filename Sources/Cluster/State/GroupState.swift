package import KeyValue

/// A group's state while commands are applied to it: writes that are pending, on top of what is
/// stored, and the digest of both.
package struct GroupState {
    let keys: GroupKeys
    private var pending: PendingWrites
    private(set) var digest: StateDigest

    init(_ keys: GroupKeys, on store: any StoreReader, digest: StateDigest) {
        self.keys = keys
        pending = PendingWrites(on: store)
        self.digest = digest
    }

    func read(_ space: GroupKeys.Space, _ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try pending.read(keys.key(space, key))
    }

    func pairs(_ space: GroupKeys.Space, _ range: KeyRange, countMax: Int) throws(StoreError)
        -> [Pair]
    {
        var pairs: [Pair] = []
        try pending.scan(keys.range(space, range)) { key, value in
            let key = [UInt8](copying: key)
            pairs.append(
                Pair(
                    key: Array(key[GroupKeys.prefixByteCount...]), value: [UInt8](copying: value)))
            return pairs.count < countMax
        }
        return pairs
    }

    mutating func put(_ space: GroupKeys.Space, _ key: [UInt8], _ value: [UInt8])
        throws(StoreError)
    {
        let full = keys.key(space, key)
        let own = [space.rawValue] + key
        if let old = try pending.read(full) { digest.subtract(own, old) }
        digest.add(own, value)
        pending.put(full, value)
    }

    mutating func remove(_ space: GroupKeys.Space, _ key: [UInt8]) throws(StoreError) {
        let full = keys.key(space, key)
        guard let old = try pending.read(full) else { return }
        digest.subtract([space.rawValue] + key, old)
        pending.remove(full)
    }

    func add(to batch: inout WriteBatch) {
        pending.add(to: &batch)
    }
}

/// What a state machine may do with its state, and all that it sees of the world.
package struct MachineState {
    var state: GroupState

    package func read(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try state.read(.machine, key)
    }

    package func pairs(in range: KeyRange, countMax: Int) throws(StoreError) -> [Pair] {
        try state.pairs(.machine, range, countMax: countMax)
    }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) throws(StoreError) {
        try state.put(.machine, key, value)
    }

    package mutating func remove(_ key: [UInt8]) throws(StoreError) {
        try state.remove(.machine, key)
    }
}

/// A machine's stored state, for queries.
package struct StoredMachineState {
    let keys: GroupKeys
    let store: any StoreReader

    package func read(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try store.read(keys.key(.machine, key))
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: [UInt8], _ value: [UInt8]) -> Bool
    ) throws(StoreError) {
        try store.scan(keys.range(.machine, range), descending: descending) { key, value in
            body(
                Array([UInt8](copying: key)[GroupKeys.prefixByteCount...]), [UInt8](copying: value))
        }
    }
}

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
