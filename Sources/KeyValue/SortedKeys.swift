/// What keys of changes have for values, by their numbers.
package protocol ChangedValues {
    /// Nil where the pair was removed.
    func withValue<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result?
}

extension [[UInt8]?]: ChangedValues {
    package func withValue<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result? {
        self[number].map { unsafe body($0.span.bytes) }
    }
}

/// Keys of changes on top of a store, numbered as they come, and sorted for who asks for a range.
package struct SortedKeys: Sendable {
    private var keys = KeyTable()
    /// Numbers of keys: of those that came first, in the order of the keys.
    private var sorted: [Int] = []

    package init() {}

    package var count: Int { keys.count }
    package var byteCount: Int { keys.byteCount }

    package mutating func add(_ key: RawSpan) -> Int { keys.add(key) }

    package func number(of key: RawSpan) -> Int? { keys.number(of: key) }

    package func key(_ number: Int) -> [UInt8] { keys.key(number) }

    package func withKey<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result {
        keys.withKey(number, body)
    }

    /// Keeps the memory.
    package mutating func removeAll() {
        keys.removeAll()
        sorted.removeAll(keepingCapacity: true)
    }

    /// All numbers, in the order of the keys, which are sorted.
    package var order: [Int] {
        precondition(sorted.count == keys.count, "sorted before")
        return sorted
    }

    /// Brings into the order what came since: sorted by itself, and then from the end on to where
    /// it belongs. Few new ones among many old ones cost a search each, and no look at the others.
    package mutating func sort() {
        let added = keys.sorted(sorted.count..<keys.count)
        guard !added.isEmpty else { return }
        var end = sorted.count
        sorted.append(contentsOf: added)
        for place in added.indices.reversed() {
            let number = added[place]
            var (low, high) = (0, end)
            while low < high {
                let middle = (low + high) / 2
                if keys.precedes(sorted[middle], number) { low = middle + 1 } else { high = middle }
            }
            // Those behind it move up by as many as still come before them.
            for old in stride(from: end - 1, through: low, by: -1) {
                sorted[old + place + 1] = sorted[old]
            }
            sorted[low + place] = number
            end = low
        }
    }

    // MARK: Reading

    /// Shows the changes, whose keys are sorted, in the place of what `base` has.
    package func scan(
        _ range: KeyRange, descending: Bool, of values: some ChangedValues,
        over base: any StoreReader, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        precondition(sorted.count == keys.count, "sorted before")
        let first = place(of: range.lower)
        let end = range.upper.map { place(of: $0) } ?? sorted.count
        guard first < end else { return try base.scan(range, descending: descending, body) }
        var shownCount = 0
        var next: Int? {
            guard shownCount < end - first else { return nil }
            return sorted[descending ? end - 1 - shownCount : first + shownCount]
        }
        /// Shows a change, unless it is a removal; says whether to go on.
        func show(_ number: Int) -> Bool {
            shownCount += 1
            return keys.withKey(number) { key in values.withValue(number) { body(key, $0) } ?? true
            }
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
    private func place(of key: [UInt8]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if unsafe keys.compare(sorted[middle], to: key.span.bytes) < 0 {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
