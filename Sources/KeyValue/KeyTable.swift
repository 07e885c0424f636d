internal import Glibc

/// Keys, numbered from 0 in the order in which they came: what is known of each lies in arrays
/// beside the table. Finding one costs a hash and mostly one comparison, adding one no allocation,
/// since all keys lie in one piece of memory. Emptied, it keeps that memory.
package struct KeyTable: Sendable {
    /// A key's number plus one in the lower half, a part of its hash in the upper; 0 where none is.
    /// A power of two of them, of which at most half are taken.
    private var slots: [UInt64] = []
    private var bytes: [UInt8] = []
    /// Where each key ends in `bytes`; the next begins there.
    private var ends: [Int] = []

    package init() {}

    package var count: Int { ends.count }

    /// Of the memory in use: the keys, their ends, and two to four places for each.
    package var byteCount: Int { bytes.count + 32 * ends.count }

    package func number(of key: RawSpan) -> Int? {
        guard !slots.isEmpty else { return nil }
        return find(key, Self.hash(key)).number
    }

    /// The key's number, which is the next one for a key that was not there.
    package mutating func add(_ key: RawSpan) -> Int {
        if 2 * ends.count >= slots.count { grow() }
        let hash = Self.hash(key)
        let (place, number) = find(key, hash)
        if let number { return number }
        unsafe key.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        precondition(ends.count < UInt32.max, "numbers have 32 bits")
        slots[place] = (hash >> 32) << 32 | UInt64(ends.count)
        return ends.count - 1
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        for place in slots.indices { slots[place] = 0 }
    }

    package func withKey<Result>(_ number: Int, _ body: (RawSpan) -> Result) -> Result {
        unsafe body(bytes.span.bytes.extracting(range(of: number)))
    }

    package func key(_ number: Int) -> [UInt8] { Array(bytes[range(of: number)]) }

    /// Whether one key comes before another in the order of keys.
    package func precedes(_ left: Int, _ right: Int) -> Bool {
        let all = unsafe bytes.span.bytes
        return KeyValue.precedes(
            all.extracting(range(of: left)), all.extracting(range(of: right)))
    }

    /// Numbers in the order of their keys.
    package func sorted(_ numbers: some Collection<Int>) -> [Int] {
        guard let first = numbers.first, numbers.count > 1 else { return Array(numbers) }
        let all = unsafe bytes.span.bytes
        let sample = all.extracting(range(of: first))
        // Most keys begin alike. The eight bytes behind that nearly always decide, and comparing
        // two numbers costs a tenth of comparing bytes somewhere in memory.
        var common = sample.byteCount
        for number in numbers {
            common = Self.commonByteCount(sample, all.extracting(range(of: number)), common)
        }
        var items = numbers.map { number in
            (start: Self.number(all.extracting(range(of: number)), at: common), number: number)
        }
        items.sort { left, right in
            left.start == right.start
                ? precedes(left.number, right.number) : left.start < right.start
        }
        return items.map(\.number)
    }

    private static func commonByteCount(_ left: RawSpan, _ right: RawSpan, _ max: Int) -> Int {
        let max = min(max, right.byteCount)
        var count = 0
        while count < max,
            unsafe left.unsafeLoad(fromByteOffset: count, as: UInt8.self)
                == right.unsafeLoad(fromByteOffset: count, as: UInt8.self)
        {
            count += 1
        }
        return count
    }

    /// Up to eight bytes, big-endian; zeros where there are fewer.
    private static func number(_ key: RawSpan, at offset: Int) -> UInt64 {
        guard offset + 8 > key.byteCount else {
            return UInt64(
                bigEndian: unsafe key.unsafeLoadUnaligned(
                    fromByteOffset: offset, as: UInt64.self))
        }
        var number: UInt64 = 0
        for place in offset..<(offset + 8) {
            let byte =
                place < key.byteCount
                ? unsafe key.unsafeLoad(fromByteOffset: place, as: UInt8.self) : 0
            number = number << 8 | UInt64(byte)
        }
        return number
    }

    /// How a key lies to another: below 0 before it, 0 if they are equal.
    package func compare(_ number: Int, to key: RawSpan) -> Int {
        unsafe order(bytes.span.bytes.extracting(range(of: number)), key)
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : ends[number - 1])..<ends[number]
    }

    /// Where the key is, or would be.
    private func find(_ key: RawSpan, _ hash: UInt64) -> (place: Int, number: Int?) {
        let mask = slots.count - 1
        let all = unsafe bytes.span.bytes
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place] != 0 {
            let slot = slots[place]
            if slot >> 32 == hash >> 32 {
                let number = Int(slot & 0xffff_ffff) - 1
                let found = all.extracting(range(of: number))
                if found.byteCount == key.byteCount, order(found, key) == 0 {
                    return (place, number)
                }
            }
            place = (place + 1) & mask
        }
        return (place, nil)
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: max(64, 2 * slots.count))
        let mask = slots.count - 1
        for number in ends.indices {
            let hash = withKey(number) { Self.hash($0) }
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place] != 0 { place = (place + 1) & mask }
            slots[place] = (hash >> 32) << 32 | UInt64(number + 1)
        }
    }

    /// Seeded by the process: nobody can choose keys that all fall into one place. No order comes
    /// from it.
    private static func hash(_ key: RawSpan) -> UInt64 {
        var hasher = Hasher()
        unsafe key.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        return UInt64(truncatingIfNeeded: hasher.finalize())
    }
}
