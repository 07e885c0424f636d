/// Changes of rows, the latest of each, and what a store looks like with them on top.
///
/// They are found by hash, so that a change costs no search through an order; keys are sorted only
/// for who asks for a range. Emptied and used again, it keeps its memory.
///
/// A class, because a copy is rarely wanted: `PendingWrites` makes a value of it.
package final class ChangedRows {
    private var keys = KeyTable()
    /// By the numbers of the keys; nil for what was removed.
    private var values: [[UInt8]?] = []
    /// By the numbers of the keys: below there is nothing under that key.
    private var areNew: [Bool] = []
    /// Numbers of keys: of those that came first, in the order of the keys.
    private var order: [Int] = []
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
            keys = KeyTable()
            values = []
            areNew = []
            order = []
            return
        }
        keys.removeAll()
        values.removeAll(keepingCapacity: true)
        areNew.removeAll(keepingCapacity: true)
        order.removeAll(keepingCapacity: true)
    }

    package func copy() -> ChangedRows {
        let copy = ChangedRows()
        copy.keys = keys
        copy.values = values
        copy.areNew = areNew
        copy.order = order
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
        sort()
        for number in order {
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
        let places = places(in: range)
        guard !places.isEmpty else {
            return try base.scan(range, descending: descending, body)
        }
        var shownCount = 0
        var next: Int? {
            guard shownCount < places.count else { return nil }
            let place =
                descending ? places.upperBound - 1 - shownCount : places.lowerBound + shownCount
            return order[place]
        }
        /// Shows a change, unless it is a removal; says whether to go on.
        func show(_ number: Int) -> Bool {
            shownCount += 1
            guard let value = values[number] else { return true }
            return keys.withKey(number) { unsafe body($0, value.span.bytes) }
        }
        var goesOn = true
        try base.scan(range, descending: descending) { key, value in
            while let number = next {
                let difference = keys.compare(number, to: key)
                if descending ? difference < 0 : difference > 0 { break }
                goesOn = show(number)
                // A change of this very key has taken its place.
                if !goesOn || difference == 0 { return goesOn }
            }
            goesOn = body(key, value)
            return goesOn
        }
        while goesOn, let number = next { goesOn = show(number) }
    }

    private func places(in range: KeyRange) -> Range<Int> {
        guard !isEmpty else { return 0..<0 }
        sort()
        let first = place(of: range.lower)
        let end = range.upper.map { place(of: $0) } ?? order.count
        return first..<max(first, end)
    }

    /// The first place in the order whose key is not before `key`.
    private func place(of key: [UInt8]) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if unsafe keys.compare(order[middle], to: key.span.bytes) < 0 {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Brings into the order what came since: sorted by itself, and then from the end on to where
    /// it belongs. Few new ones among many old ones cost a search each, and no look at the others.
    private func sort() {
        let added = keys.sorted(order.count..<keys.count)
        guard !added.isEmpty else { return }
        var end = order.count
        order.append(contentsOf: added)
        for place in added.indices.reversed() {
            let number = added[place]
            var (low, high) = (0, end)
            while low < high {
                let middle = (low + high) / 2
                if keys.precedes(order[middle], number) { low = middle + 1 } else { high = middle }
            }
            // Those behind it move up by as many as still come before them.
            for old in stride(from: end - 1, through: low, by: -1) {
                order[old + place + 1] = order[old]
            }
            order[low + place] = number
            end = low
        }
    }
}
