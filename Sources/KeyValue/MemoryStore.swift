internal import Synchronization

/// A store in memory, for the simulator and for tests. It forgets what was not flushed when its
/// device loses power, as the store on disk does.
package final class MemoryStore: Store {
    private let device: MemoryDevice

    /// What the device holds is what the store begins with.
    package init(on device: MemoryDevice) {
        self.device = device
    }

    package func write(_ batch: WriteBatch) throws(StoreError) {
        try device.write { map in
            batch.forEach { change, key, value in
                switch change {
                case .put:
                    map.put([UInt8](copying: key), StoredRow(bytes: [UInt8](copying: value)))
                case .remove: map.remove([UInt8](copying: key))
                case .removeRange:
                    map.removeAll(
                        in: KeyRange(from: [UInt8](copying: key), to: [UInt8](copying: value)))
                }
            }
        }
    }

    package func flush() throws(StoreError) {
        try device.flush()
    }

    package func snapshot() -> any StoreSnapshot {
        Snapshot(map: device.current)
    }

    package func load(
        _ fill: (inout any StoreLoader) throws(StoreError) -> Void
    ) throws(StoreError) {
        var loader: any StoreLoader = Loader()
        try fill(&loader)
        guard let pairs = (loader as? Loader)?.pairs, let first = pairs.first, let last = pairs.last
        else { return }
        var isFree = true
        let range = KeyRange(from: first.key, to: last.key + [0])
        device.current.scan(range, descending: false) { _ in
            isFree = false
            return false
        }
        guard isFree else {
            throw StoreError(.failed, "a load over pairs that are there; remove the range first")
        }
        try device.write { map in
            for pair in pairs { map.put(pair.key, StoredRow(bytes: pair.value)) }
        }
        try device.flush()
    }

    package func approximateByteCount(of range: KeyRange) throws(StoreError) -> Int {
        var byteCount = 0
        device.current.scan(range, descending: false) { pair in
            byteCount += pair.key.count + pair.value.bytes.count
            return true
        }
        return byteCount
    }

    package func checkpoint(to folder: String) throws(StoreError) {
        try device.flush()
        try device.keepCheckpoint(folder)
    }

    package func read<Result>(
        _ key: RawSpan, _ body: (RawSpan) -> Result
    ) throws(StoreError) -> Result? {
        try Snapshot(map: device.current).read(key, body)
    }

    package func scan(
        _ range: KeyRange, descending: Bool, _ body: (_ key: RawSpan, _ value: RawSpan) -> Bool
    ) throws(StoreError) {
        try Snapshot(map: device.current).scan(range, descending: descending, body)
    }

    final class Snapshot: StoreSnapshot {
        private let map: SortedMap<StoredRow>

        init(map: SortedMap<StoredRow>) {
            self.map = map
        }

        func read<Result>(
            _ key: RawSpan, _ body: (RawSpan) -> Result
        ) throws(StoreError) -> Result? {
            guard let row = map[[UInt8](copying: key)] else { return nil }
            guard !row.isDamaged else { throw Self.corrupt([UInt8](copying: key)) }
            return unsafe body(row.bytes.span.bytes)
        }

        func scan(
            _ range: KeyRange, descending: Bool, _ body: (RawSpan, RawSpan) -> Bool
        ) throws(StoreError) {
            var damagedKey: [UInt8]?
            map.scan(range, descending: descending) { pair in
                guard !pair.value.isDamaged else {
                    damagedKey = pair.key
                    return false
                }
                return unsafe body(pair.key.span.bytes, pair.value.bytes.span.bytes)
            }
            if let damagedKey { throw Self.corrupt(damagedKey) }
        }

        private static func corrupt(_ key: [UInt8]) -> StoreError {
            StoreError(.corrupt, "simulated: the block of the key \(key) fails its checksum")
        }
    }

    private struct Loader: StoreLoader {
        private(set) var pairs: [Pair] = []

        mutating func add(_ key: RawSpan, _ value: RawSpan) throws(StoreError) {
            let pair = Pair(key: [UInt8](copying: key), value: [UInt8](copying: value))
            if let last = pairs.last, !precedes(last.key, pair.key) {
                throw StoreError(.failed, "a load out of order: \(last.key), then \(pair.key)")
            }
            pairs.append(pair)
        }
    }
}
