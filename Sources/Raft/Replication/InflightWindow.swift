/// The messages on their way to one member: how many, how large, and up to which index each goes.
///
/// A ring that grows to the message limit and is then reused.
struct InflightWindow: Hashable, Sendable {
    private struct Item: Hashable, Sendable {
        var last: LogIndex
        var byteCount: Int
    }

    private var ring: [Item] = []
    private var head = 0
    private(set) var count = 0
    private(set) var byteCount = 0

    func isFull(_ settings: Settings) -> Bool {
        count >= settings.inflightMessageCountMax || byteCount >= settings.inflightByteCountMax
    }

    mutating func add(through last: LogIndex, byteCount: Int) {
        if count == ring.count {
            // Straighten, then grow.
            ring = Array(ring[head...] + ring[..<head])
            head = 0
            ring.append(Item(last: last, byteCount: byteCount))
        } else {
            ring[(head + count) % ring.count] = Item(last: last, byteCount: byteCount)
        }
        count += 1
        self.byteCount += byteCount
    }

    /// Everything through `index` has arrived.
    mutating func free(through index: LogIndex) {
        while count > 0, ring[head].last <= index {
            byteCount -= ring[head].byteCount
            head = (head + 1) % ring.count
            count -= 1
        }
    }

    mutating func removeAll() {
        head = 0
        count = 0
        byteCount = 0
    }
}
