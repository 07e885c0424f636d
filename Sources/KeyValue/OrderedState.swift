/// What a state machine may do with its rows, and all that it sees of them. A node hands its
/// machines a group's part of the store in this form; tests hand them a store.
package protocol OrderedState: StoreReader {
    mutating func put(_ key: [UInt8], _ value: [UInt8]) throws(StoreError)
    mutating func remove(_ key: [UInt8]) throws(StoreError)

    /// For a key that has no value, which saves looking for one; a bug where it has.
    mutating func insert(_ key: [UInt8], _ value: [UInt8]) throws(StoreError)
}

extension PendingWrites: OrderedState {
    package mutating func insert(_ key: [UInt8], _ value: [UInt8]) throws(StoreError) {
        assert(isAbsent(key), "\(key) is there already")
        put(key, value)
    }
}

extension StoreReader {
    /// For assertions about keys that nobody looks for. What can't be read is another's to report.
    package func isAbsent(_ key: [UInt8]) -> Bool {
        do throws(StoreError) { return try read(key) == nil } catch { return true }
    }
}
