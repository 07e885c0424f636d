import KeyValue

/// What a store should hold, told naively.
struct NaiveMap: Equatable {
    var pairs: [Pair] = []

    mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        remove(key)
        pairs.append(Pair(key: key, value: value))
        pairs.sort { $0.key.lexicographicallyPrecedes($1.key) }
    }

    mutating func remove(_ key: [UInt8]) {
        pairs.removeAll { $0.key == key }
    }

    mutating func removeAll(in range: KeyRange) {
        pairs.removeAll { range.contains($0.key) }
    }

    func pairs(in range: KeyRange, descending: Bool) -> [Pair] {
        let found = pairs.filter { range.contains($0.key) }
        return descending ? found.reversed() : found
    }
}
