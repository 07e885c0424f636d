internal import KeyValue

/// What was applied to a group and is not in the store yet, on top of what is: the memory that
/// every change goes through, and from which the store gets many at once, sorted.
///
/// Keys and values lie one behind the other in memory that is kept, and are found by hash: a change
/// costs no allocation and no search through an order. Keys are only sorted for who asks for a
/// range, and when all go to the store.
///
/// A class, because a copy of it is never wanted: a command that may come to nothing works on
/// `PendingWrites` on top of this.
final class WriteBuffer: StoreReader {
    enum Known {
        case pair(PairHash)
        /// There is none.
        case nothing
    }

    private struct Change {
        var known: Known
        var valueStart: Int
        /// Of the value, which a shorter one may take the place of.
        var valueByteCount: Int
        /// Somebody else knows it already.
        var isKnownElsewhere: Bool
    }

    private let base: any StoreReader
    private var keys = KeyTable()
    private var values: [UInt8] = []
    /// By the numbers of the keys.
    private var changes: [Change] = []
    /// Numbers of keys, those of the first that came, sorted.
    private var order: [Int] = []

    init(on base: any StoreReader) {
        self.base = base
    }

    var isEmpty: Bool { changes.isEmpty }

    /// Of what the changes hold.
    var byteCount: Int { keys.byteCount + values.count + Self.changeByteCount * changes.count }

    private static let changeByteCount = MemoryLayout<Change>.stride

    /// What was put or removed here; nil for a key that was not touched.
    func known(_ key: RawSpan) -> Known? {
        keys.number(of: key).map { changes[$0].known }
    }

    func put(
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

    func remove(_ key: RawSpan) {
        let number = keys.add(key)
        keep(
            Change(
                known: .nothing, valueStart: 0, valueByteCount: 0, isKnownElsewhere: false),
            number)
    }

    private func keep(_ change: Change, _ number: Int) {
        if number == changes.count { changes.append(change) } else { changes[number] = change }
    }

    // MARK: Reading

    func read<Result>(_ key: RawSpan, _ body: (RawSpan) -> Result) throws(StoreError) -> Result? {
        guard let number = keys.number(of: key) else { return try base.read(key, body) }
        return withValue(number, body)
    }

    /// Nil where the pair was removed.
    private func withValue<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result? {
        let change = changes[number]
        guard case .pair = change.known else { return nil }
        let (start, end) = (change.valueStart, change.valueStart + change.valueByteCount)
        let values = values
        return unsafe body(values.span.bytes.extracting(start..<end))
    }

    func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        guard !range.isEmpty else { return }
        sort()
        let first = unsafe place(of: range.lower.span.bytes)
        let end = range.upper.map { unsafe place(of: $0.span.bytes) } ?? order.count
        let changed = descending ? Array(order[first..<end].reversed()) : Array(order[first..<end])
        var next = 0
        /// Shows a change, unless it is a removal; says whether to go on.
        func show(_ number: Int) -> Bool {
            keys.withKey(number) { key in withValue(number) { body(key, $0) } ?? true }
        }
        var goesOn = true
        try base.scan(range, descending: descending) { key, value in
            while next < changed.count {
                let difference = keys.compare(changed[next], to: key)
                if descending ? difference < 0 : difference > 0 { break }
                next += 1
                goesOn = show(changed[next - 1])
                // A change of this very key has taken its place.
                if !goesOn || difference == 0 { return goesOn }
            }
            goesOn = body(key, value)
            return goesOn
        }
        while goesOn, next < changed.count {
            goesOn = show(changed[next])
            next += 1
        }
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
    private func sort() {
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

    // MARK: Writing out

    func add(to batch: inout WriteBatch) {
        sort()
        for number in order {
            keys.withKey(number) { key in
                if withValue(number, { batch.put(key, $0) }) == nil { batch.remove(key) }
            }
        }
    }

    /// Forgets the changes, once they are written, but for what is known of them.
    func removeAll(keeping hashes: inout KnownHashes) {
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
