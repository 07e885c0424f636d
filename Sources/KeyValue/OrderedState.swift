/// What a state machine may do with its rows, and all that it sees of them. A node hands its
/// machines a group's part of the store in this form; tests hand them a store.
package protocol OrderedState: StoreReader {
    mutating func put(_ key: [UInt8], _ value: [UInt8]) throws(StoreError)
    mutating func remove(_ key: [UInt8]) throws(StoreError)
}

extension PendingWrites: OrderedState {}
