internal import Glibc

/// An ordered map from bytes to bytes: what a replica's state machine keeps its state in. Keys are
/// compared byte by byte, as unsigned numbers; a key that is a prefix of another comes first.
///
/// What holds, for every store:
/// 1. A batch is written whole or not at all, and batches in the order of the calls: after a crash
///    the store holds the effects of all batches up to one of them, and of none behind it.
/// 2. When `flush` has returned, no crash loses what was written before it was called. Nothing
///    else makes that promise, since there is no log here: the Raft log is the log. So whoever
///    writes a batch puts into it how far the log is applied, and finds that again after a crash.
/// 3. A snapshot never changes.
/// 4. What is damaged is reported, never returned.
///
/// All calls may block. Reads may come from several threads at once, writes from one at a time.
package protocol Store: StoreReader, AnyObject, Sendable {
    func write(_ batch: WriteBatch) throws(StoreError)
    func flush() throws(StoreError)
    func snapshot() -> any StoreSnapshot

    /// Takes in pairs in strictly ascending order, past the way that writes go. When it returns
    /// they are visible, all at once, and durable, and so is all that was written before. There
    /// must be no pair between the first and the last of them yet.
    func load(_ fill: (inout any StoreLoader) throws(StoreError) -> Void) throws(StoreError)

    /// A guess of what a range takes up on the disk; what was not flushed may be left out.
    func approximateByteCount(of range: KeyRange) throws(StoreError) -> Int

    /// Makes a durable copy in a folder that does not exist yet, as of now, which shares files
    /// with this store where it can.
    func checkpoint(to folder: String) throws(StoreError)
}

package protocol StoreReader {
    /// Hands the value of `key` to `body`, and returns what that returns; nil if there is none.
    func read<Result>(_ key: RawSpan, _ body: (RawSpan) -> Result) throws(StoreError) -> Result?

    /// Calls `body` with each pair of the range, in ascending order or in descending, until it
    /// returns false.
    func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError)
}

package protocol StoreSnapshot: StoreReader, AnyObject, Sendable {}

/// Takes the pairs of `Store.load`.
package protocol StoreLoader {
    mutating func add(_ key: RawSpan, _ value: RawSpan) throws(StoreError)
}

extension StoreReader {
    package func read(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try unsafe read(key.span.bytes) { [UInt8](copying: $0) }
    }

    package func scan(
        _ range: KeyRange, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try scan(range, descending: false, body)
    }

    /// All pairs of a range, for tests and small ranges.
    package func pairs(
        in range: KeyRange = .all, descending: Bool = false
    ) throws(StoreError) -> [Pair] {
        var pairs: [Pair] = []
        try scan(range, descending: descending) { key, value in
            pairs.append(Pair(key: [UInt8](copying: key), value: [UInt8](copying: value)))
            return true
        }
        return pairs
    }
}

package struct Pair: Equatable, Sendable {
    package let key: [UInt8]
    package let value: [UInt8]

    package init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }
}

/// Keys from `lower`, included, to `upper`, excluded; without an upper bound if that is nil.
package struct KeyRange: Equatable, Sendable {
    package let lower: [UInt8]
    package let upper: [UInt8]?

    package static let all = KeyRange(from: [], to: nil)

    package init(from lower: [UInt8], to upper: [UInt8]?) {
        self.lower = lower
        self.upper = upper
    }

    /// All keys that begin with `prefix`.
    package init(prefix: [UInt8]) {
        lower = prefix
        // The least key that is above all of them: the prefix with its last byte counted up, less
        // any bytes at its end that can't be.
        var upper = prefix
        while upper.last == 0xff { upper.removeLast() }
        if let last = upper.popLast() { upper.append(last + 1) }
        self.upper = upper.isEmpty ? nil : upper
    }

    package var isEmpty: Bool {
        upper.map { !precedes(lower, $0) } ?? false
    }

    package func contains(_ key: [UInt8]) -> Bool {
        !precedes(key, lower) && (upper.map { precedes(key, $0) } ?? true)
    }
}

/// The order of keys.
func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    unsafe precedes(left.span.bytes, right.span.bytes)
}

package func precedes(_ left: RawSpan, _ right: RawSpan) -> Bool {
    order(left, right) < 0
}

/// Below 0 if `left` comes first, 0 if they are equal.
func order(_ left: RawSpan, _ right: RawSpan) -> Int {
    let order = unsafe left.withUnsafeBytes { left in
        unsafe right.withUnsafeBytes { right -> Int32 in
            guard let first = left.baseAddress, let second = right.baseAddress else { return 0 }
            return unsafe memcmp(first, second, min(left.count, right.count))
        }
    }
    return order == 0 ? left.byteCount - right.byteCount : Int(order)
}

extension [UInt8] {
    package init(copying bytes: RawSpan) {
        self = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
    }
}
