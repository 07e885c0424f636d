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
struct Changes: ChangedValues, Sendable {
    private struct Change {
        var known: PairKnown
        var valueStart: Int
        /// Of the value, which one that is no longer may take the place of.
        var valueByteCount: Int
        /// Somebody else remembers it.
        var isKnownElsewhere: Bool
    }

    private var keys = SortedKeys()
    private var values: [UInt8] = []
    /// By the numbers of the keys.
    private var changes: [Change] = []

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
    func withValue<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result? {
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
        try keys.scan(range, descending: descending, of: self, over: base, body)
    }

    mutating func sort() { keys.sort() }

    func read<Result>(
        _ key: RawSpan, over base: any StoreReader, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        guard let number = keys.number(of: key) else { return try base.read(key, body) }
        return withValue(number, body)
    }

    // MARK: Writing out

    /// In their order; they have to be sorted.
    func add(to batch: inout WriteBatch) {
        for number in keys.order {
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
