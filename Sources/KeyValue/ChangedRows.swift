/// Changes of rows, the latest of each, and what a store looks like with them on top.
///
/// They are found by hash, so that a change costs no search through an order; keys are sorted only
/// for who asks for a range. Emptied and used again, it keeps its memory.
///
/// A class, because a copy is rarely wanted: `PendingWrites` makes a value of it.
package final class ChangedRows {
    private var keys = SortedKeys()
    /// By the numbers of the keys; nil for what was removed.
    private var values: [[UInt8]?] = []
    /// By the numbers of the keys: below there is nothing under that key.
    private var areNew: [Bool] = []
    /// Of all changes since the last `removeAll`, those that were overwritten included.
    package private(set) var byteCount = 0

    package init() {}

    package var isEmpty: Bool { values.isEmpty }
    package var count: Int { values.count }

    package func put(_ key: [UInt8], _ value: [UInt8]) {
        byteCount += key.count + value.count
        change(key, value)
    }

    /// For a key under which there is nothing, neither here nor below.
    package func insert(_ key: [UInt8], _ value: [UInt8]) {
        byteCount += key.count + value.count
        change(key, value, isNew: true)
    }

    package func remove(_ key: [UInt8]) {
        byteCount += key.count
        change(key, nil)
    }

    private func change(_ key: [UInt8], _ value: [UInt8]?, isNew: Bool = false) {
        let number = unsafe keys.add(key.span.bytes)
        if number == values.count {
            values.append(value)
            areNew.append(isNew)
        } else {
            values[number] = value
        }
    }

    /// A change that takes more memory than `countKept` rows do gives it back.
    package func removeAll(countKept: Int = .max) {
        byteCount = 0
        guard count <= countKept else {
            keys = SortedKeys()
            values = []
            areNew = []
            return
        }
        keys.removeAll()
        values.removeAll(keepingCapacity: true)
        areNew.removeAll(keepingCapacity: true)
    }

    package func copy() -> ChangedRows {
        let copy = ChangedRows()
        copy.keys = keys
        copy.values = values
        copy.areNew = areNew
        copy.byteCount = byteCount
        return copy
    }

    // MARK: Writing out

    /// In the order in which the keys were first changed.
    package func add(to state: inout some OrderedState) throws(StoreError) {
        for number in values.indices {
            let key = keys.key(number)
            switch values[number] {
            case let value? where areNew[number]: try state.insert(key, value)
            case let value?: try state.put(key, value)
            case nil where areNew[number]: break
            case nil: try state.remove(key)
            }
        }
    }

    /// In the order of the keys.
    package func add(to batch: inout WriteBatch) {
        keys.sort()
        for number in keys.order {
            keys.withKey(number) { key in
                if let value = values[number] {
                    unsafe batch.put(key, value.span.bytes)
                } else {
                    batch.remove(key)
                }
            }
        }
    }

    // MARK: Reading

    package func read(_ key: [UInt8], over base: any StoreReader) throws(StoreError) -> [UInt8]? {
        guard let number = unsafe keys.number(of: key.span.bytes) else {
            return try base.read(key)
        }
        return values[number]
    }

    /// What was put here, or nil for what was removed; nothing for a key that was not touched.
    package func known(_ key: [UInt8]) -> [UInt8]?? {
        guard !isEmpty, let number = unsafe keys.number(of: key.span.bytes) else { return .none }
        return .some(values[number])
    }

    func read<Result>(
        _ key: RawSpan, over base: any StoreReader, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        guard let number = keys.number(of: key) else { return try base.read(key, body) }
        return values[number].map { unsafe body($0.span.bytes) }
    }

    /// While it goes on, `body` may read and change nothing.
    package func scan(
        _ range: KeyRange, descending: Bool, over base: any StoreReader,
        _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        guard !range.isEmpty else { return }
        keys.sort()
        // Its own, while `body` may scan in turn.
        let keys = keys
        try keys.scan(range, descending: descending, of: values, over: base, body)
    }
}
