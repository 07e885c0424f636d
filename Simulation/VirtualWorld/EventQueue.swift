internal import World

/// What is to happen, in the order of times and, within one time, in the order in which it came.
///
/// The heap holds numbers only, which move without a reference count; the actions stay where they
/// were put until their turn comes.
struct EventQueue {
    private struct Entry {
        let time: UInt64
        let number: UInt64
        let place: Int

        static func < (left: Entry, right: Entry) -> Bool {
            left.time != right.time ? left.time < right.time : left.number < right.number
        }
    }

    /// A binary heap, the next event first.
    private var entries: [Entry] = []
    private var actions: [(() -> Void)?] = []
    private var freePlaces: [Int] = []
    private var lastNumber: UInt64 = 0

    mutating func add(_ action: @escaping () -> Void, at time: Instant) {
        lastNumber += 1
        let place: Int
        if let free = freePlaces.popLast() {
            place = free
            actions[place] = action
        } else {
            place = actions.count
            actions.append(action)
        }
        let entry = Entry(time: time.nanoseconds, number: lastNumber, place: place)
        entries.append(entry)
        var index = entries.count - 1
        while index > 0, entry < entries[(index - 1) / 2] {
            entries[index] = entries[(index - 1) / 2]
            index = (index - 1) / 2
        }
        entries[index] = entry
    }

    /// Nil if nothing happens up to `end`.
    mutating func removeFirst(until end: Instant) -> (time: Instant, action: () -> Void)? {
        guard let first = entries.first, first.time <= end.nanoseconds,
            let last = entries.popLast()
        else { return nil }
        if !entries.isEmpty { sink(last) }
        guard let action = actions[first.place].take() else {
            preconditionFailure("an action has one entry")
        }
        freePlaces.append(first.place)
        return (Instant(nanoseconds: first.time), action)
    }

    /// Puts an entry in the place of the first.
    private mutating func sink(_ entry: Entry) {
        var index = 0
        while true {
            var child = 2 * index + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
            guard entries[child] < entry else { break }
            entries[index] = entries[child]
            index = child
        }
        entries[index] = entry
    }
}
