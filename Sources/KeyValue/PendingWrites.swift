/// Changes that are not written yet, on top of what is stored: a state machine that applies many
/// commands in one batch reads through this what the earlier ones did.
package struct PendingWrites: StoreReader {
    private let base: any StoreReader
    fileprivate enum Change: Sendable {
        case put([UInt8])
        case remove
    }

    private var changes = SortedMap<Change>()
    /// Of all changes since they were last forgotten, those that were overwritten included.
    package private(set) var byteCount = 0

    package init(on base: any StoreReader) {
        self.base = base
    }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        byteCount += key.count + value.count
        changes.put(key, .put(value))
    }

    package mutating func remove(_ key: [UInt8]) {
        byteCount += key.count
        changes.put(key, .remove)
    }

    /// Costs a step for each pair that is there, unlike the same on a batch.
    package mutating func removeAll(in range: KeyRange) throws(StoreError) {
        for pair in try pairs(in: range) { remove(pair.key) }
    }

    package func add(to batch: inout WriteBatch) {
        changes.scan(.all, descending: false) { key, change in
            switch change {
            case .put(let value): batch.put(key, value)
            case .remove: batch.remove(key)
            }
            return true
        }
    }

    /// Makes the changes in another state, in the order of their keys.
    package func add(to state: inout some OrderedState) throws(StoreError) {
        try changesAlone.add(to: &state)
    }

    /// The changes without what lies below them. Whoever makes them in the very state that this was
    /// made on lets go of this first: as long as both are there, each change copies a part of the
    /// state.
    package var changesAlone: Changes { Changes(map: changes) }

    package struct Changes: Sendable {
        fileprivate let map: SortedMap<Change>

        /// Makes the changes in another state, in the order of their keys.
        package func add(to state: inout some OrderedState) throws(StoreError) {
            var failure: StoreError?
            map.scan(.all, descending: false) { key, change in
                do throws(StoreError) {
                    switch change {
                    case .put(let value): try state.put(key, value)
                    case .remove: try state.remove(key)
                    }
                } catch {
                    failure = error
                }
                return failure == nil
            }
            if let failure { throw failure }
        }
    }

    /// Forgets the changes, once they are written.
    package mutating func removeAll() {
        changes = SortedMap()
        byteCount = 0
    }

    package var isEmpty: Bool { changes.isEmpty }

    package func read(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        guard !isEmpty else { return try base.read(key) }
        return switch changes[key] {
        case .put(let value): value
        case .remove: nil
        case nil: try base.read(key)
        }
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        guard !isEmpty else { return try base.read(key, body) }
        return switch changes[[UInt8](copying: key)] {
        case .put(let value): unsafe body(value.span.bytes)
        case .remove: nil
        case nil: try base.read(key, body)
        }
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        guard !isEmpty else {
            return try base.scan(range, descending: descending, body)
        }
        var changed: [(key: [UInt8], change: Change)] = []
        changes.scan(range, descending: descending) { pair in
            changed.append((pair.key, pair.value))
            return true
        }
        var next = 0
        /// Shows the changes that come before `key`, or all; says whether to go on.
        func showChanges(before key: [UInt8]?) -> Bool {
            while next < changed.count {
                let (changedKey, change) = changed[next]
                if let key {
                    let isBefore =
                        descending ? precedes(key, changedKey) : precedes(changedKey, key)
                    guard isBefore else { return true }
                }
                next += 1
                guard case .put(let value) = change else { continue }
                let goesOn = unsafe body(changedKey.span.bytes, value.span.bytes)
                guard goesOn else { return false }
            }
            return true
        }
        var goesOn = true
        try base.scan(range, descending: descending) { key, value in
            let keyBytes = [UInt8](copying: key)
            goesOn = showChanges(before: keyBytes)
            guard goesOn else { return false }
            // A change of this very key takes its place, and is shown in its turn.
            if next < changed.count, changed[next].key == keyBytes { return true }
            goesOn = body(key, value)
            return goesOn
        }
        if goesOn { _ = showChanges(before: nil) }
    }
}
