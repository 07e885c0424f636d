internal import KeyValue

/// What is known of a pair without reading it.
enum PairKnown: Sendable {
    case pair(PairHash)
    /// There is none.
    case nothing
}

/// Changes of pairs, the latest of each.
///
/// Keys and values lie one behind the other in memory that is kept, and are found by hash: a change
/// costs no allocation and no search through an order. Keys are sorted only for who asks for a
/// range, and when all go to the store.
struct Changes: Sendable {
    private struct Change {
        var known: PairKnown
        var valueStart: Int
        /// Of the value, which one that is no longer may take the place of.
        var valueByteCount: Int
        /// Somebody else remembers it.
        var isKnownElsewhere: Bool
    }

    private var keys = KeyTable()
    private var values: [UInt8] = []
    /// By the numbers of the keys.
    private var changes: [Change] = []
    /// Numbers of keys: of those that came first, in the order of the keys.
    private var order: [Int] = []

    var isEmpty: Bool { changes.isEmpty }

    /// Of memory in use.
    var byteCount: Int {
        keys.byteCount + values.count + MemoryLayout<Change>.stride * changes.count
    }

    mutating func put(
        _ key: RawSpan, _ value: RawSpan, hash: PairHash, isKnownElsewhere: Bool
    ) {
        let number = keys.add(key)
        var change = Change(
            known: .pair(hash), valueStart: values.count, valueByteCount: value.byteCount,
            isKnownElsewhere: isKnownElsewhere)
        if number < changes.count, value.byteCount <= changes[number].valueByteCount {
            change.valueStart = changes[number].valueStart
            let end = change.valueStart + value.byteCount
            unsafe value.withUnsafeBytes {
                unsafe values.replaceSubrange(change.valueStart..<end, with: $0)
            }
        } else {
            unsafe value.withUnsafeBytes { unsafe values.append(contentsOf: $0) }
        }
        keep(change, number)
    }

    mutating func remove(_ key: RawSpan) {
        let number = keys.add(key)
        keep(
            Change(known: .nothing, valueStart: 0, valueByteCount: 0, isKnownElsewhere: false),
            number)
    }

    private mutating func keep(_ change: Change, _ number: Int) {
        if number == changes.count { changes.append(change) } else { changes[number] = change }
    }

    // MARK: Reading

    func known(_ key: RawSpan) -> PairKnown? { keys.number(of: key).map { changes[$0].known } }

    /// Nil where the pair was removed.
    private func withValue<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result? {
        let change = changes[number]
        guard case .pair = change.known else { return nil }
        let end = change.valueStart + change.valueByteCount
        return unsafe body(values.span.bytes.extracting(change.valueStart..<end))
    }

    /// Shows the changes, which are sorted, over what `base` has.
    func scan(
        _ range: KeyRange, descending: Bool, over base: any StoreReader,
        _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        let first = unsafe place(of: range.lower.span.bytes)
        let end = range.upper.map { unsafe place(of: $0.span.bytes) } ?? order.count
        let places = first..<max(first, end)
        var shownCount = 0
        var next: Int? {
            guard shownCount < places.count else { return nil }
            return order[descending ? places.upperBound - 1 - shownCount : first + shownCount]
        }
        /// Shows a change, unless it is a removal; says whether to go on.
        func show(_ number: Int) -> Bool {
            shownCount += 1
            return keys.withKey(number) { key in withValue(number) { body(key, $0) } ?? true }
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

    /// The first place in the order whose key is not before `key`.
    private func place(of key: RawSpan) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if keys.compare(order[middle], to: key) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Brings into the order what came since.
    mutating func sort() {
        let added = order.count..<keys.count
        guard added.count > 16 else {
            for number in added {
                order.insert(number, at: keys.withKey(number) { place(of: $0) })
            }
            return
        }
        order.append(contentsOf: added)
        let keys = keys
        order.sort { keys.precedes($0, $1) }
    }

    func read<Result>(
        _ key: RawSpan, over base: any StoreReader, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        guard let number = keys.number(of: key) else { return try base.read(key, body) }
        return withValue(number, body)
    }

    // MARK: Writing out

    /// In their order; they have to be sorted.
    func add(to batch: inout WriteBatch) {
        for number in order {
            keys.withKey(number) { key in
                if withValue(number, { batch.put(key, $0) }) == nil { batch.remove(key) }
            }
        }
    }

    /// Forgets the changes, but for what is known of them. Keeps the memory.
    mutating func removeAll(keeping hashes: inout KnownHashes) {
        for (number, change) in changes.enumerated() {
            keys.withKey(number) {
                hashes.keep(change.known, of: $0, isKnownElsewhere: change.isKnownElsewhere)
            }
        }
        keys.removeAll()
        values.removeAll(keepingCapacity: true)
        changes.removeAll(keepingCapacity: true)
        order.removeAll(keepingCapacity: true)
    }
}

/// Changes that stay as they are, on top of what is stored.
struct ChangedStore: StoreReader {
    /// Sorted.
    let changes: Changes
    let base: any StoreReader

    func read<Result>(_ key: RawSpan, _ body: (RawSpan) -> Result) throws(StoreError) -> Result? {
        try changes.read(key, over: base, body)
    }

    func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try changes.scan(range, descending: descending, over: base, body)
    }
}
