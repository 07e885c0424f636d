/// The latest entries, in memory.
///
/// Holds batches as they came, not entries: a batch that is appended, written, sent to several
/// members and applied is one array all along, and each of these costs a reference, not a copy.
///
/// Invariants: batches are not empty and follow each other without a gap; `byteCount` is the sum
/// of theirs.
struct EntryWindow: Hashable, Sendable {
    private struct Batch: Hashable, Sendable {
        var entries: Entries
        var byteCount: Int
        var first: LogIndex { entries[entries.startIndex].index }
        var last: LogIndex { entries[entries.endIndex - 1].index }
    }

    /// Places before `head` are empty: taking from the front moves `head`, and the array is
    /// shifted once the empty part outweighs the rest.
    private var batches: [Batch] = []
    private var head = 0
    private(set) var byteCount = 0
    /// The first index in the window, or the next to come if it is empty.
    private(set) var first: LogIndex

    init(first: LogIndex) { self.first = first }

    mutating func append(_ entries: Entries, byteCount: Int) {
        batches.append(Batch(entries: entries, byteCount: byteCount))
        self.byteCount += byteCount
    }

    /// Forgets `index` and all after it; returns how many bytes that was.
    @discardableResult
    mutating func truncate(from index: LogIndex) -> Int {
        var freed = 0
        while batches.count > head, let batch = batches.last, batch.last >= index {
            if batch.first >= index {
                freed += batch.byteCount
                batches.removeLast()
            } else {
                let kept = batch.entries.prefix(index - batch.first)
                let keptByteCount = kept.reduce(0) { $0 + $1.byteCount }
                freed += batch.byteCount - keptByteCount
                batches[batches.count - 1] = Batch(entries: kept, byteCount: keptByteCount)
            }
        }
        byteCount -= freed
        if index < first {
            first = index
        }
        return freed
    }

    mutating func removeAll(next: LogIndex) {
        batches.removeAll(keepingCapacity: true)
        head = 0
        byteCount = 0
        first = next
    }

    /// Forgets the oldest batches until `byteCountMax` is kept, but none that ends after `limit`.
    mutating func evict(through limit: LogIndex, keeping byteCountMax: Int) {
        while byteCount > byteCountMax, head < batches.count, batches[head].last <= limit {
            byteCount -= batches[head].byteCount
            first = batches[head].last + 1
            batches[head].entries = []
            head += 1
        }
        if head > 32 && head * 2 > batches.count {
            batches.removeFirst(head)
            head = 0
        }
    }

    /// The longest run from `index` to `last` that fits, at least one entry; and its bytes.
    func entries(
        from index: LogIndex, through last: LogIndex, byteCountMax: Int
    ) -> (entries: Entries, byteCount: Int) {
        var place = place(of: index)
        let batch = batches[place]
        // The usual case: a whole batch, untouched.
        var (run, runByteCount) =
            batch.first == index && batch.last <= last && batch.byteCount <= byteCountMax
            ? (batch.entries, batch.byteCount)
            : Self.cut(batch.entries, from: index, through: last, byteCountMax: byteCountMax)
        // Small batches are sent together: messages cost more than copying references.
        while place + 1 < batches.count, let end = run.last?.index, end == batches[place].last,
            end < last
        {
            place += 1
            let next = batches[place]
            guard next.first <= last,
                runByteCount + next.entries[next.entries.startIndex].byteCount <= byteCountMax,
                run.count < 4 || next.entries.count < 64
            else { break }
            let (more, moreByteCount) =
                next.last <= last && next.byteCount <= byteCountMax - runByteCount
                ? (next.entries, next.byteCount)
                : Self.cut(
                    next.entries, from: next.first, through: last,
                    byteCountMax: byteCountMax - runByteCount)
            run.append(contentsOf: more)
            runByteCount += moreByteCount
        }
        return (run, runByteCount)
    }

    /// Of everything from `index` on.
    func byteCount(from index: LogIndex) -> Int {
        var sum = 0
        for batch in batches[head...].reversed() where batch.last >= index {
            sum +=
                batch.first >= index
                ? batch.byteCount
                : batch.entries.suffix(batch.last - index + 1).reduce(0) { $0 + $1.byteCount }
        }
        return sum
    }

    private func place(of index: LogIndex) -> Int {
        precondition(index >= first && batches.count > head, "\(index) is not in the window")
        var low = head
        var high = batches.count - 1
        while low < high {
            let middle = (low + high) / 2
            if batches[middle].last < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func cut(
        _ entries: Entries, from index: LogIndex, through last: LogIndex, byteCountMax: Int
    ) -> (Entries, Int) {
        let start = entries.startIndex + (index - entries[entries.startIndex].index)
        var end = start
        var byteCount = 0
        while end < entries.endIndex, entries[end].index <= last {
            let more = entries[end].byteCount
            if end > start && byteCount + more > byteCountMax { break }
            byteCount += more
            end += 1
        }
        return (entries[start..<end], byteCount)
    }
}
