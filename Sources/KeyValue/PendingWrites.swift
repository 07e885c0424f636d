/// Changes that are not written yet, on top of what is stored: a state machine that applies many
/// commands in one batch reads through this what the earlier ones did.
///
/// A copy costs nothing until one of the two is changed, and then all that is pending.
package struct PendingWrites: StoreReader {
    private let base: any StoreReader
    private var changes = ChangedRows()

    package init(on base: any StoreReader) {
        self.base = base
    }

    /// Of all changes since they were last forgotten, those that were overwritten included.
    package var byteCount: Int { changes.byteCount }
    package var isEmpty: Bool { changes.isEmpty }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        makeOwn()
        changes.put(key, value)
    }

    package mutating func remove(_ key: [UInt8]) {
        makeOwn()
        changes.remove(key)
    }

    private mutating func makeOwn() {
        if !isKnownUniquelyReferenced(&changes) { changes = changes.copy() }
    }

    /// Costs a step for each pair that is there, unlike the same on a batch.
    package mutating func removeAll(in range: KeyRange) throws(StoreError) {
        for pair in try pairs(in: range) { remove(pair.key) }
    }

    package func add(to batch: inout WriteBatch) {
        changes.add(to: &batch)
    }

    /// Makes the changes in another state.
    package func add(to state: inout some OrderedState) throws(StoreError) {
        try changes.add(to: &state)
    }

    /// Forgets the changes, once they are written.
    package mutating func removeAll() {
        if isKnownUniquelyReferenced(&changes) {
            changes.removeAll()
        } else {
            changes = ChangedRows()
        }
    }

    package func read(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try changes.read(key, over: base)
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try changes.read(key, over: base, body)
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try changes.scan(range, descending: descending, over: base, body)
    }
}
