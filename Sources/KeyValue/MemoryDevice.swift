internal import Synchronization

/// The value of a pair, and whether the disk has lost it: then reading it is an error, as it is where
/// a block on disk fails its checksum.
struct StoredRow: Equatable, Sendable {
    var bytes: [UInt8]
    var isDamaged = false
}

/// What a memory store's bytes would lie on: outlives the store, as a disk outlives a process, and
/// loses on a power cut what was not flushed.
///
/// Every state since the last flush is kept, so that a cut can leave any of them: a store on disk
/// also writes out what it likes, when it likes, though always whole batches in their order.
package final class MemoryDevice: Sendable {
    /// What the simulator decides: time, and failure. All of it may be left alone.
    package struct Conditions: Sendable {
        package var time: @Sendable () -> UInt64 = { 0 }
        /// No cut will come before this time any more.
        package var pastTime: @Sendable () -> UInt64 = { 0 }
        /// Before a flush: passes the time that it takes, or fails it.
        package var flush: @Sendable () throws(StoreError) -> Void = { () throws(StoreError) in }
        /// Before a write: fails it, as a full disk does.
        package var write: @Sendable () throws(StoreError) -> Void = { () throws(StoreError) in }

        package init() {}
    }

    private struct Version: Sendable {
        let writtenAt: UInt64
        let map: SortedMap<StoredRow>
    }

    private struct Flush: Sendable {
        let beganAt: UInt64
        let endedAt: UInt64
    }

    private struct State: Sendable {
        /// The first is durable, the last is what readers see.
        var versions = [Version(writtenAt: 0, map: SortedMap())]
        /// Flushes that have ended, unless the power failed before their end.
        var flushes: [Flush] = []
        var checkpoints: [String: SortedMap<StoredRow>] = [:]
    }

    private let state = Mutex(State())
    private let conditions: Conditions

    package init(_ conditions: Conditions = Conditions()) {
        self.conditions = conditions
    }

    /// The power fails at `time`: what was done after it has not happened. Of the states since the
    /// last flush one is left, which `choose` picks from their count.
    package func losePower(at time: UInt64 = .max, keeps choose: (_ count: Int) -> Int) {
        state.withLock { state in
            Self.settle(&state, at: time)
            let left = state.versions.filter { $0.writtenAt <= time }
            let kept = left[choose(left.count)]
            state.versions = [Version(writtenAt: 0, map: kept.map)]
            state.flushes = []
        }
    }

    /// How a row goes bad.
    package enum Rot: Sendable {
        /// Noticed by whoever reads it.
        case unreadable
        /// A bit of the value flips where no checksum shows it, as in a machine's memory.
        case silent
    }

    /// Damages a row, which `choose` picks among those of `range` by their count. Returns its key;
    /// nil if there is none.
    package func damage(
        _ rot: Rot, in range: KeyRange = .all, _ choose: (_ count: Int) -> Int
    ) -> [UInt8]? {
        state.withLock { state in
            var rows: [(key: [UInt8], row: StoredRow)] = []
            Self.current(state).scan(range, descending: false) { pair in
                if rot == .unreadable || !pair.value.bytes.isEmpty {
                    rows.append((pair.key, pair.value))
                }
                return true
            }
            guard !rows.isEmpty else { return nil }
            let (key, whole) = rows[choose(rows.count)]
            var damaged = whole
            switch rot {
            case .unreadable: damaged.isDamaged = true
            case .silent: damaged.bytes[damaged.bytes.count / 2] ^= 1
            }
            // Where it lies, it is the same row for all the states that have it.
            state.versions = state.versions.map { version in
                guard version.map[key] == whole else { return version }
                var map = version.map
                map.put(key, damaged)
                return Version(writtenAt: version.writtenAt, map: map)
            }
            return key
        }
    }

    /// Loses everything, as a disk that was replaced.
    package func wipe() {
        state.withLock { $0 = State() }
    }

    /// What would be left if it were copied now.
    package var image: Image { Image(map: current) }

    /// Holds what it held when the image was made, and nothing else.
    package func restore(_ image: Image) {
        state.withLock { state in
            state = State()
            state.versions = [Version(writtenAt: 0, map: image.map)]
        }
    }

    package struct Image: Sendable {
        fileprivate let map: SortedMap<StoredRow>
    }

    /// A device of its own with what was copied to `folder`.
    package func checkpoint(in folder: String) -> MemoryDevice? {
        guard let map = state.withLock({ $0.checkpoints[folder] }) else { return nil }
        let device = MemoryDevice()
        device.state.withLock { $0.versions = [Version(writtenAt: 0, map: map)] }
        return device
    }

    var current: SortedMap<StoredRow> {
        state.withLock { Self.current($0) }
    }

    func write(_ change: (inout SortedMap<StoredRow>) -> Void) throws(StoreError) {
        try conditions.write()
        let time = conditions.time()
        state.withLock { state in
            var map = Self.current(state)
            change(&map)
            state.versions.append(Version(writtenAt: time, map: map))
        }
    }

    func flush() throws(StoreError) {
        let beganAt = conditions.time()
        try conditions.flush()
        let endedAt = conditions.time()
        state.withLock { state in
            state.flushes.append(Flush(beganAt: beganAt, endedAt: endedAt))
            Self.settle(&state, at: conditions.pastTime())
        }
    }

    func keepCheckpoint(_ folder: String) throws(StoreError) {
        let isNew = state.withLock { state in
            let isNew = state.checkpoints[folder] == nil
            if isNew { state.checkpoints[folder] = Self.current(state) }
            return isNew
        }
        guard isNew else { throw StoreError(.failed, "\(folder) is there already") }
    }

    private static func current(_ state: State) -> SortedMap<StoredRow> {
        guard let last = state.versions.last else { preconditionFailure("there is always a state") }
        return last.map
    }

    /// Makes durable what flushes that have ended by `time` covered.
    private static func settle(_ state: inout State, at time: UInt64) {
        // Flushes of several lanes may overlap.
        let beganAt = state.flushes.filter { $0.endedAt <= time }.map(\.beganAt).max()
        guard let beganAt else { return }
        state.flushes.removeAll { $0.endedAt <= time }
        if let durable = state.versions.lastIndex(where: { $0.writtenAt <= beganAt }) {
            state.versions.removeFirst(durable)
        }
    }
}
