/// All groups. What a batch says is applied here once it is durable, and again, by the same code,
/// when the journal is opened.
struct Catalog {
    /// More lost entries in a row than this are not kept track of: the log begins anew behind them.
    /// Only a journal that has lost whole batches gets here, and its groups are not vouched for.
    private static let gapMax: UInt64 = 1 << 20

    private(set) var groups: [UInt64: GroupLog] = [:]
    private(set) var live = LiveCounts()

    /// Where the batch was found, and what of it can't be read.
    struct Placement {
        var segment: UInt32
        var sector: Int
        var sequence: UInt64
        /// Positions in the batch, ascending.
        var damaged: [Int] = []

        /// How many sectors from `offset`, in bytes of payload, are needed and can be read.
        func isIntact(offset: Int, byteCount: Int) -> Bool {
            guard !damaged.isEmpty, byteCount > 0 else { return true }
            let first = offset / Sector.payloadByteCount
            let last = (offset + byteCount - 1) / Sector.payloadByteCount
            return !damaged.contains { first <= $0 && $0 <= last }
        }
    }

    /// Whether a batch holds a whole checkpoint, after which all is known again.
    struct Outcome {
        var isCheckpoint = false
        var damage: DirectoryDamage?
    }

    mutating func apply(_ directory: Directory, at placement: Placement) -> Outcome {
        var outcome = Outcome()
        var offset = 0
        var listed: Set<UInt64> = []
        directory.forEach { record in
            switch record {
            case .entries(let run):
                append(run, at: offset, placement)
                offset += run.count * run.byteCount
            case .restated(let run):
                restate(run, at: offset, placement)
                offset += run.count * run.byteCount
            case .group(let checkpoint):
                listed.insert(checkpoint.hardState.group)
                update(checkpoint.hardState.group) { $0.reconcile(with: checkpoint, &$1) }
            case .checkpointEnd(let groupCount):
                outcome.isCheckpoint = groupCount == listed.count
                for group in groups.keys where !listed.contains(group) { remove(group) }
            default: applyWithoutPayload(record)
            }
        } onDamage: {
            outcome.damage = $0
        }
        return outcome
    }

    private mutating func applyWithoutPayload(_ record: Record) {
        switch record {
        case .hardState(let state):
            update(state.group) { log, _ in
                if log.hardState.incarnation != state.incarnation { log.isVouched = true }
                log.hardState = state
            }
        case .reset(let group, let index, let term):
            update(group) { $0.reset(index: index, term: term, &$1) }
        case .truncate(let group, let index) where groups[group] != nil:
            update(group) { $0.truncate(from: index, &$1) }
        case .release(let group, let index) where groups[group] != nil:
            update(group) { $0.release(below: index, &$1) }
        case .truncate, .release: break  // of a group that is not there
        case .removed(let group): remove(group)
        case .entries, .restated, .group, .checkpointEnd:
            preconditionFailure("applied where the payload's offset is known")
        }
    }

    private mutating func append(_ run: EntryRun, at offset: Int, _ placement: Placement) {
        update(run.group) { log, live in
            if run.index <= log.lastIndex { log.truncate(from: run.index, &live) }
            // Only after a batch was lost whole.
            if run.index > log.lastIndex + 1 {
                if run.index - log.lastIndex > Self.gapMax {
                    log.reset(index: run.index - 1, term: 0, &live)
                }
                while log.lastIndex + 1 < run.index { log.append(term: 0, .lost, &live) }
            }
            for step in 0..<run.count where run.index + UInt64(step) > log.baseIndex {
                let location = Self.location(of: run, step, at: offset, placement)
                log.append(term: run.term, location, &live)
            }
        }
    }

    private mutating func restate(_ run: EntryRun, at offset: Int, _ placement: Placement) {
        update(run.group) { log, live in
            for step in 0..<run.count {
                let index = run.index + UInt64(step)
                let location = Self.location(of: run, step, at: offset, placement)
                guard index > log.baseIndex, log.term(at: index) == run.term, !location.isLost
                else { continue }
                log.relocate(index, to: location, &live)
            }
        }
    }

    private static func location(
        of run: EntryRun, _ step: Int, at offset: Int, _ placement: Placement
    ) -> Location {
        let offset = offset + step * run.byteCount
        guard placement.isIntact(offset: offset, byteCount: run.byteCount) else { return .lost }
        return Location(
            segment: placement.segment,
            offset: UInt32(placement.sector * Sector.payloadByteCount + offset),
            sequence: placement.sequence, kind: run.kind, byteCount: run.byteCount)
    }

    private mutating func remove(_ group: UInt64) {
        update(group) { $0.reset(index: 0, term: 0, &$1) }
        groups[group] = nil
    }

    private mutating func update(
        _ group: UInt64, _ body: (inout GroupLog, inout LiveCounts) -> Void
    ) {
        body(&groups[group, default: GroupLog(group: group)], &live)
    }

    // MARK: Upkeep

    /// An entry could be read once, and can't be any more.
    mutating func lose(group: UInt64, index: UInt64) {
        update(group) { $0.relocate(index, to: .lost, &$1) }
    }

    mutating func vouchForNone() {
        for group in groups.keys { groups[group]?.isVouched = false }
    }

    mutating func forget(segment: UInt32) {
        live.forget(segment)
    }

    /// Sorted, so that the same state makes the same bytes.
    var checkpoint: [GroupCheckpoint] {
        groups.sorted { $0.key < $1.key }.map(\.value.checkpoint)
    }

    var checkpointByteCountMax: Int {
        groups.values.reduce(16) { $0 + $1.checkpointByteCountMax }
    }
}

/// Follows what a batch would do, before it is written: a log with a gap is a bug of our own, and
/// is stopped here, where it has not become durable yet.
struct CatalogPreview {
    private struct Bounds {
        var base: UInt64
        var last: UInt64
    }

    private var bounds: [UInt64: Bounds] = [:]
    /// What the checkpoint grows by at most.
    private(set) var checkpointByteCount = 0
    /// There are groups in it that the catalog does not know.
    private(set) var makesGroups = false

    init(_ directory: Directory, over catalog: Catalog) {
        directory.forEach { record in
            switch record {
            case .entries(let run):
                update(run.group, catalog) {
                    precondition($0.base < run.index && run.index <= $0.last + 1, "no gap in a log")
                    $0.last = run.indexNext - 1
                }
                if catalog.groups[run.group]?.runs.last?.term != run.term {
                    checkpointByteCount += GroupLog.termByteCountMax
                }
            case .hardState(let state):
                update(state.group, catalog) { _ in }
                let before = catalog.groups[state.group]?.hardState.opaque.count ?? 0
                checkpointByteCount += max(0, state.opaque.count - before)
            case .reset(let group, let index, _):
                update(group, catalog) { $0 = Bounds(base: index, last: index) }
            case .truncate(let group, let index):
                update(group, catalog) {
                    precondition($0.base < index, "what is released stays")
                    $0.last = min($0.last, index - 1)
                }
            case .release(let group, let index):
                update(group, catalog) {
                    precondition(index <= $0.last + 1, "only what is there can be released")
                    $0.base = max($0.base, index - min(index, 1))
                }
            case .removed(let group):
                bounds[group] = Bounds(base: 0, last: 0)
                checkpointByteCount -= catalog.groups[group]?.checkpointByteCountMax ?? 0
            case .restated, .group, .checkpointEnd: break
            }
        } onDamage: { _ in
            preconditionFailure("a batch of our own can be read")
        }
    }

    private mutating func update(
        _ group: UInt64, _ catalog: Catalog, _ body: (inout Bounds) -> Void
    ) {
        if bounds[group] == nil {
            let log = catalog.groups[group]
            if log == nil {
                checkpointByteCount += GroupLog.checkpointByteCountMin
                makesGroups = true
            }
            bounds[group] = Bounds(base: log?.baseIndex ?? 0, last: log?.lastIndex ?? 0)
        }
        body(&bounds[group, default: Bounds(base: 0, last: 0)])
    }
}
