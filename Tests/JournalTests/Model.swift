import Journal
import Testing
import World

/// What a journal should hold, kept the plain way.
struct Model: Equatable {
    struct Entry: Equatable {
        var term: UInt64
        var kind: UInt8
        var payload: [UInt8]
    }

    struct Group: Equatable {
        var hardState: HardState
        var baseIndex: UInt64 = 0
        var baseTerm: UInt64 = 0
        var entries: [Entry] = []

        var lastIndex: UInt64 { baseIndex + UInt64(entries.count) }
        func term(at index: UInt64) -> UInt64 {
            index == baseIndex ? baseTerm : entries[Int(index - baseIndex) - 1].term
        }
    }

    enum Step: Equatable {
        case append(group: UInt64, index: UInt64, Entry)
        case set(HardState)
        case reset(group: UInt64, index: UInt64, term: UInt64)
        case truncate(group: UInt64, from: UInt64)
        case release(group: UInt64, below: UInt64)
        case remove(group: UInt64)
    }

    var groups: [UInt64: Group] = [:]

    subscript(group: UInt64) -> Group {
        get {
            groups[group]
                ?? Group(hardState: HardState(group: group, term: 0, vote: 0, incarnation: 0))
        }
        set { groups[group] = newValue }
    }

    mutating func apply(_ step: Step) {
        switch step {
        case .append(let group, let index, let entry):
            let kept = Int(index - self[group].baseIndex) - 1
            self[group].entries.removeLast(self[group].entries.count - kept)
            self[group].entries.append(entry)
        case .set(let state): self[state.group].hardState = state
        case .reset(let group, let index, let term):
            self[group].entries = []
            self[group].baseIndex = index
            self[group].baseTerm = term
        case .truncate(let group, let index) where groups[group] != nil:
            let kept = Int(index - self[group].baseIndex) - 1
            let count = self[group].entries.count
            if kept < count { self[group].entries.removeLast(count - kept) }
        case .release(let group, let index):
            guard index > self[group].baseIndex + 1 else { return }
            let dropped = Int(index - self[group].baseIndex) - 1
            self[group].baseTerm = self[group].term(at: index - 1)
            self[group].entries.removeFirst(dropped)
            self[group].baseIndex = index - 1
        case .remove(let group): groups[group] = nil
        case .truncate: break
        }
    }

    func add(_ step: Step, to batch: Batch) throws(JournalError) {
        switch step {
        case .append(let group, let index, let entry):
            try batch.append(
                group: group, term: entry.term, index: index, kind: entry.kind,
                payload: unsafe entry.payload.span.bytes)
        case .set(let state): try batch.set(state)
        case .reset(let group, let index, let term):
            try batch.reset(group: group, index: index, term: term)
        case .truncate(let group, let index): try batch.truncate(group: group, from: index)
        case .release(let group, let index): try batch.release(group: group, below: index)
        case .remove(let group): try batch.remove(group: group)
        }
    }
}

/// All payloads that were ever written, acknowledged or not. (group, index, term) names one.
struct Payloads {
    struct Identity: Hashable {
        var group: UInt64
        var index: UInt64
        var term: UInt64
    }

    private(set) var known: [Identity: [UInt8]] = [:]

    mutating func add(_ steps: [Model.Step]) {
        for case .append(let group, let index, let entry) in steps {
            known[Identity(group: group, index: index, term: entry.term)] = entry.payload
        }
    }

    func has(_ entry: StoredEntry, of group: UInt64) -> Bool {
        known[Identity(group: group, index: entry.index, term: entry.term)] == entry.payload
    }
}

/// Draws a history: what a few groups would do, truncations, snapshots and releases among it.
struct History {
    var draws: Draws
    var model = Model()
    var payloads = Payloads()
    /// A term is used once for each time that entries are replaced, as Raft does.
    private var term: UInt64 = 1
    var groupCount = 3
    var releasePercent = 13
    var byteCountMax = 1500

    init(seed: UInt64) { draws = Draws(seed: seed) }

    mutating func steps(atMost count: Int) -> [Model.Step] {
        var ahead = model
        var steps: [Model.Step] = []
        for _ in 0...draws.below(count) {
            let step = step(ahead)
            ahead.apply(step)
            steps.append(step)
        }
        payloads.add(steps)
        return steps
    }

    private mutating func step(_ ahead: Model) -> Model.Step {
        let group = UInt64(1 + draws.below(groupCount))
        let log = ahead[group]
        switch draws.below(100) {
        case ..<62: return append(group, at: log.lastIndex + 1)
        case ..<70:
            guard !log.entries.isEmpty else { return append(group, at: log.lastIndex + 1) }
            term += 1
            return append(group, at: log.lastIndex - UInt64(draws.below(log.entries.count)))
        case ..<80:
            term += 1
            return .set(
                HardState(
                    group: group, term: term, vote: draws.next(), incarnation: 7,
                    opaque: bytes(draws.below(40))))
        case ..<83:
            term += 1
            return .reset(group: group, index: log.lastIndex + 5, term: term)
        case ..<86:
            guard !log.entries.isEmpty else { return append(group, at: log.lastIndex + 1) }
            term += 1
            return .truncate(
                group: group, from: log.lastIndex - UInt64(draws.below(log.entries.count)))
        case ..<(86 + releasePercent):
            return .release(
                group: group,
                below: log.baseIndex + 1 + UInt64(draws.below(log.entries.count + 1)))
        case 99: return .remove(group: group)
        default: return append(group, at: log.lastIndex + 1)
        }
    }

    mutating func append(_ group: UInt64, at index: UInt64) -> Model.Step {
        let size = draws.chance(30) ? 64 : draws.below(byteCountMax)
        return .append(
            group: group, index: index,
            Model.Entry(term: term, kind: UInt8(draws.below(4)), payload: bytes(size)))
    }

    private mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: draws.next()) }
    }

    /// A removed group's entries may come again under the same identity only with the same bytes,
    /// so terms go on.
    mutating func nextTerm() { term += 1 }
}

extension JournalError {
    var isFull: Bool {
        switch self {
        case .full, .diskFull: true
        default: false
        }
    }
}

let folder = "journal"
let store = StoreID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)

extension Settings {
    static var small: Settings {
        var settings = Settings()
        settings.segmentByteCount = 64 << 10
        settings.segmentCountMax = 6
        settings.batchByteCountMax = 16 << 10
        return settings
    }
}

func create(on disk: FakeDisk, _ settings: Settings = .small) throws(JournalError) -> Journal {
    try Journal.create(
        files: disk, folder: folder, store: store, settings: settings, clock: FakeClock())
}

func open(_ disk: FakeDisk, _ settings: Settings = .small) throws(JournalError) -> (
    Journal, Recovery
) {
    try Journal.open(
        files: disk, folder: folder, store: store, settings: settings, clock: FakeClock())
}

extension Journal {
    /// Writes steps as one batch.
    func write(_ steps: [Model.Step]) throws(JournalError) {
        let batch = Batch(byteCountMax: 16 << 10)
        for step in steps { try Model().add(step, to: batch) }
        try write(batch)
    }

    /// All that the journal would say to a runtime; nil where a payload is lost.
    func contents(of recovery: Recovery) throws(JournalError) -> Model? {
        var model = Model()
        for group in recovery.groups {
            var found = Model.Group(
                hardState: group.hardState, baseIndex: group.baseIndex, baseTerm: group.baseTerm)
            while found.lastIndex < group.lastIndex {
                let result = try read(
                    group: group.hardState.group, from: found.lastIndex + 1, byteCountMax: 2000)
                if result.lost != nil { return nil }
                for entry in result.entries {
                    found.entries.append(
                        Model.Entry(term: entry.term, kind: entry.kind, payload: entry.payload))
                }
            }
            guard group.isVouched, group.lost.isEmpty else { return nil }
            model.groups[group.hardState.group] = found
        }
        return model
    }
}
