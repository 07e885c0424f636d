/// Changes that become visible together, in the order in which they were added. Emptied and used
/// again, it keeps its memory.
package struct WriteBatch: Sendable {
    enum Change {
        case put
        case remove
        case removeRange
    }

    private struct Entry {
        let change: Change
        let keyByteCount: Int
        let valueByteCount: Int
    }

    /// Keys and values, one behind the other. Of a range: its lower bound as the key, its upper
    /// bound as the value.
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    package init() {}

    package var count: Int { entries.count }
    package var byteCount: Int { bytes.count }

    package mutating func put(_ key: RawSpan, _ value: RawSpan) {
        add(.put, key, value)
    }

    package mutating func put(_ key: [UInt8], _ value: [UInt8]) {
        unsafe add(.put, key.span.bytes, value.span.bytes)
    }

    package mutating func remove(_ key: RawSpan) {
        add(.remove, key, RawSpan())
    }

    package mutating func remove(_ key: [UInt8]) {
        unsafe add(.remove, key.span.bytes, RawSpan())
    }

    /// Costs the same however many pairs there are. A range with no upper bound is refused: nobody
    /// owns all keys above one.
    package mutating func removeAll(in range: KeyRange) {
        guard let upper = range.upper else { preconditionFailure("a range without an end") }
        guard !range.isEmpty else { return }
        unsafe add(.removeRange, range.lower.span.bytes, upper.span.bytes)
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    func forEach<Failure: Error>(
        _ body: (Change, _ key: RawSpan, _ value: RawSpan) throws(Failure) -> Void
    ) throws(Failure) {
        let all = unsafe bytes.span.bytes
        var offset = 0
        for entry in entries {
            let valueStart = offset + entry.keyByteCount
            let end = valueStart + entry.valueByteCount
            try body(
                entry.change, all.extracting(offset..<valueStart), all.extracting(valueStart..<end))
            offset = end
        }
    }

    private mutating func add(_ change: Change, _ key: RawSpan, _ value: RawSpan) {
        unsafe key.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        unsafe value.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        entries.append(
            Entry(change: change, keyByteCount: key.byteCount, valueByteCount: value.byteCount))
    }
}
