/// Where an entry's payload is. Sixteen bytes, because there is one for each entry.
struct Location: Equatable {
    /// 0 for an entry whose payload is lost.
    var segment: UInt32
    /// In the segment, counting the bytes in its sectors without their headers.
    var offset: UInt32
    /// The low half of the batch's. A sector that shows another one was not written when it should
    /// have been.
    var sequence: UInt32
    private var kindAndByteCount: UInt32

    init(segment: UInt32, offset: UInt32, sequence: UInt64, kind: UInt8, byteCount: Int) {
        self.segment = segment
        self.offset = offset
        self.sequence = UInt32(truncatingIfNeeded: sequence)
        kindAndByteCount = UInt32(kind) << 24 | UInt32(byteCount)
    }

    static let lost = Location(segment: 0, offset: 0, sequence: 0, kind: 0, byteCount: 0)

    var isLost: Bool { segment == 0 }
    var kind: UInt8 { UInt8(kindAndByteCount >> 24) }
    var byteCount: Int { Int(kindAndByteCount & 0xFF_FFFF) }
}

/// How much each segment holds that is still needed.
struct LiveCounts {
    struct Count: Equatable {
        var entries = 0
        var bytes = 0
    }

    private(set) var ofSegment: [UInt32: Count] = [:]
    private(set) var entryCount = 0
    private(set) var byteCount = 0

    mutating func add(_ location: Location, _ sign: Int = 1) {
        guard !location.isLost else { return }
        ofSegment[location.segment, default: Count()].entries += sign
        ofSegment[location.segment, default: Count()].bytes += sign * location.byteCount
        entryCount += sign
        byteCount += sign * location.byteCount
    }

    mutating func remove(_ location: Location) {
        add(location, -1)
    }

    subscript(segment: UInt32) -> Count {
        ofSegment[segment] ?? Count()
    }

    mutating func forget(_ segment: UInt32) {
        let count = ofSegment.removeValue(forKey: segment)
        precondition(count?.entries ?? 0 == 0, "only an empty segment is given up")
    }
}

/// What is known of one group: its hard state, and of each entry the term and the place.
///
/// 1. There is a location for each index in `baseIndex + 1 ... lastIndex`.
/// 2. `runs` has the terms of the same indexes, ascending, each run once.
/// 3. Whatever is dropped is taken off the live counts.
struct GroupLog {
    var hardState: HardState
    /// False when records of this group may be lost: it must not vote with what is here.
    var isVouched = true
    private(set) var baseIndex: UInt64 = 0
    private(set) var baseTerm: UInt64 = 0
    private(set) var runs: [TermRun] = []
    private(set) var lostCount = 0
    private var locations: [Location] = []
    /// Locations at the start that are dropped already; they are moved out when they are many.
    private var droppedCount = 0

    init(group: UInt64) {
        hardState = HardState(group: group, term: 0, vote: 0, incarnation: 0)
    }

    var count: Int { locations.count - droppedCount }
    var lastIndex: UInt64 { baseIndex + UInt64(count) }

    /// Nil outside the log. The term 0 stands for one that isn't known.
    func term(at index: UInt64) -> UInt64? {
        if index == baseIndex { return baseTerm }
        guard index > baseIndex, index <= lastIndex else { return nil }
        var (low, high) = (0, runs.count)  // the run is in low..<high
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].index <= index { low = middle } else { high = middle }
        }
        return runs[low].term
    }

    func location(at index: UInt64) -> Location? {
        guard index > baseIndex, index <= lastIndex else { return nil }
        return locations[droppedCount + Int(index - baseIndex - 1)]
    }

    func forEachLocation(_ body: (_ index: UInt64, Location) -> Void) {
        var index = baseIndex
        for location in locations[droppedCount...] {
            index += 1
            body(index, location)
        }
    }

    /// Adds an entry behind the last one.
    mutating func append(term: UInt64, _ location: Location, _ live: inout LiveCounts) {
        if runs.last?.term != term { runs.append(TermRun(index: lastIndex + 1, term: term)) }
        locations.append(location)
        if location.isLost { lostCount += 1 }
        live.add(location)
    }

    /// Replaces the place of an entry, whose identity stays.
    mutating func relocate(_ index: UInt64, to location: Location, _ live: inout LiveCounts) {
        let position = droppedCount + Int(index - baseIndex - 1)
        lostCount += (location.isLost ? 1 : 0) - (locations[position].isLost ? 1 : 0)
        live.remove(locations[position])
        live.add(location)
        locations[position] = location
    }

    mutating func truncate(from index: UInt64, _ live: inout LiveCounts) {
        while lastIndex >= index, count > 0 {
            let location = locations.removeLast()
            if location.isLost { lostCount -= 1 }
            live.remove(location)
        }
        while let run = runs.last, run.index > lastIndex { runs.removeLast() }
    }

    mutating func release(below index: UInt64, _ live: inout LiveCounts) {
        guard index > baseIndex + 1 else { return }
        let base = min(index - 1, lastIndex)
        baseTerm = term(at: base) ?? 0
        let dropped = Int(base - baseIndex)
        for location in locations[droppedCount..<droppedCount + dropped] {
            if location.isLost { lostCount -= 1 }
            live.remove(location)
        }
        droppedCount += dropped
        baseIndex = base
        let runsBelow = runs.firstIndex { $0.index > base + 1 } ?? runs.count
        runs.removeFirst(max(0, runsBelow - 1))
        if count == 0 { runs.removeAll() } else { runs[0].index = base + 1 }
        if droppedCount > 1024 && droppedCount > locations.count / 2 {
            locations.removeFirst(droppedCount)
            droppedCount = 0
        }
    }

    mutating func reset(index: UInt64, term: UInt64, _ live: inout LiveCounts) {
        truncate(from: baseIndex + 1, &live)
        locations.removeAll()
        droppedCount = 0
        baseIndex = index
        baseTerm = term
    }

    var checkpoint: GroupCheckpoint {
        var ends = runs.dropFirst().map(\.index)
        ends.append(lastIndex + 1)
        return GroupCheckpoint(
            isVouched: isVouched, hardState: hardState, baseIndex: baseIndex, baseTerm: baseTerm,
            runs: zip(runs, ends).map { (count: Int($1 - $0.index), term: $0.term) })
    }

    /// As much is held for each group from the beginning, so that those that were taken in can't
    /// outgrow their journal later: three members, and some terms.
    static let checkpointByteCountMin = 384
    /// Of one more term.
    static let termByteCountMax = 20

    /// An upper bound of what a checkpoint takes for this group.
    var checkpointByteCountMax: Int {
        max(
            Self.checkpointByteCountMin,
            96 + hardState.opaque.count + Self.termByteCountMax * runs.count)
    }

    /// Makes the log what a checkpoint says it was. Places stay where the identity agrees; what is
    /// left is lost, unless it is found elsewhere later.
    mutating func reconcile(with checkpoint: GroupCheckpoint, _ live: inout LiveCounts) {
        hardState = checkpoint.hardState
        isVouched = checkpoint.isVouched
        guard self.checkpoint != checkpoint else { return }
        let before = self
        reset(index: checkpoint.baseIndex, term: checkpoint.baseTerm, &live)
        for run in checkpoint.runs {
            for _ in 0..<run.count {
                let index = lastIndex + 1
                let isSame = index > before.baseIndex && before.term(at: index) == run.term
                append(term: run.term, isSame ? before.location(at: index) ?? .lost : .lost, &live)
            }
        }
    }
}
