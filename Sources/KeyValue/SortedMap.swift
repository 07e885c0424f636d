/// An ordered map of which a copy costs nothing: it shares everything until one of the two changes,
/// and then all but what has changed.
///
/// The pairs lie in chunks of up to 64, none of them empty, all keys of a chunk before all keys of
/// the next.
struct SortedMap<Value: Sendable>: Sendable {
    typealias Element = (key: [UInt8], value: Value)

    private static var countMax: Int { 64 }

    private var chunks: [[Element]] = []

    var isEmpty: Bool { chunks.isEmpty }

    subscript(key: [UInt8]) -> Value? {
        let chunk = chunkIndex(of: key)
        guard chunk < chunks.count else { return nil }
        let place = Self.place(of: key, in: chunks[chunk])
        guard place < chunks[chunk].count, chunks[chunk][place].key == key else { return nil }
        return chunks[chunk][place].value
    }

    mutating func put(_ key: [UInt8], _ value: Value) {
        guard !chunks.isEmpty else {
            chunks.append([(key, value)])
            return
        }
        let chunk = min(chunkIndex(of: key), chunks.count - 1)
        let place = Self.place(of: key, in: chunks[chunk])
        if place < chunks[chunk].count, chunks[chunk][place].key == key {
            chunks[chunk][place].value = value
            return
        }
        chunks[chunk].insert((key, value), at: place)
        if chunks[chunk].count > Self.countMax {
            let half = Array(chunks[chunk][(Self.countMax / 2)...])
            chunks[chunk].removeLast(half.count)
            chunks.insert(half, at: chunk + 1)
        }
    }

    mutating func remove(_ key: [UInt8]) {
        let chunk = chunkIndex(of: key)
        guard chunk < chunks.count else { return }
        let place = Self.place(of: key, in: chunks[chunk])
        guard place < chunks[chunk].count, chunks[chunk][place].key == key else { return }
        chunks[chunk].remove(at: place)
        if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
    }

    mutating func removeAll(in range: KeyRange) {
        guard !range.isEmpty else { return }
        var first = chunkIndex(of: range.lower)
        while first < chunks.count {
            let start = Self.place(of: range.lower, in: chunks[first])
            let end = range.upper.map { Self.place(of: $0, in: chunks[first]) }
            let isLast = end.map { $0 < chunks[first].count } ?? false
            chunks[first].removeSubrange(start..<(end ?? chunks[first].count))
            if chunks[first].isEmpty { chunks.remove(at: first) } else { first += 1 }
            if isLast { return }
        }
    }

    /// Calls `body` with each pair of the range until it returns false.
    func scan(_ range: KeyRange, descending: Bool, _ body: (Element) -> Bool) {
        guard !range.isEmpty else { return }
        let first = chunkIndex(of: range.lower)
        let last = range.upper.map { chunkIndex(of: $0) } ?? chunks.count
        let indexes = first..<min(last + 1, chunks.count)
        for chunk in descending ? Array(indexes.reversed()) : Array(indexes) {
            let pairs = chunks[chunk]
            let start = Self.place(of: range.lower, in: pairs)
            let end = range.upper.map { Self.place(of: $0, in: pairs) } ?? pairs.count
            guard start < end else { continue }
            if descending {
                for pair in pairs[start..<end].reversed() where !body(pair) { return }
            } else {
                for pair in pairs[start..<end] where !body(pair) { return }
            }
        }
    }

    /// The first chunk that does not end before `key`.
    private func chunkIndex(of key: [UInt8]) -> Int {
        var (low, high) = (0, chunks.count)
        while low < high {
            let middle = (low + high) / 2
            if let last = chunks[middle].last, precedes(last.key, key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The first place in a chunk that is not before `key`.
    private static func place(of key: [UInt8], in chunk: [Element]) -> Int {
        var (low, high) = (0, chunk.count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(chunk[middle].key, key) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
