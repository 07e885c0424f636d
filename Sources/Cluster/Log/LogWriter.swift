internal import Journal
internal import Raft
internal import Schema
internal import World

/// One write of one group's core, with what the journal keeps beside it.
package struct GroupWrite: Sendable {
    let group: UInt64
    let incarnation: Incarnation
    let damagedThrough: LogIndex
    let write: Write
}

/// Owns the journal, on its blocking lane. Whatever all groups have written since the last batch
/// goes into one batch and is made durable by one sync.
package actor LogWriter {
    private let lane: any Lane
    let journal: Journal
    let batch: Batch
    let origin: Origin
    /// The last batch that was there when the journal was opened. The highest number there is, where
    /// the journal itself knows that some are missing.
    nonisolated let sequenceFound: UInt64
    private let files: any FileSystem
    private let batchByteCountMax: Int
    /// As large as the journal may get.
    nonisolated let journalByteCount: Int
    var groups: [UInt64: Tail] = [:]
    /// Of groups whose entries found no room: term and vote that were made durable ahead of them
    /// last. What is written of before does not take them back.
    var promises: [UInt64: Raft.HardState] = [:]
    /// How the tails were before the batch that is being filled.
    private var undo: [(group: UInt64, tail: Tail)] = []
    private var coder = Coder()
    private let probed = AlignedBuffer(capacity: AlignedBuffer.alignment)

    /// What the journal will hold of a group's log once all that was added to a batch is durable.
    struct Tail: Sendable {
        var base: LogBase
        var last: LogIndex
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe lane.asUnownedSerialExecutor()
    }

    init(
        journal: sending Journal, sequenceFound: UInt64, origin: Origin, files: any FileSystem,
        settings: JournalSettings, lane: any Lane
    ) {
        self.lane = lane
        self.files = files
        self.journal = journal
        self.origin = origin
        self.sequenceFound = sequenceFound
        batchByteCountMax = settings.batchByteCountMax
        journalByteCount = settings.segmentByteCount * settings.segmentCountMax
        batch = Batch(byteCountMax: batchByteCountMax)
    }

    /// What of a batch of writes is not durable.
    struct Remainder: Sendable {
        /// Of the writes.
        var places: [Int] = []
        /// By group: of this write term and vote are durable.
        var promised: [(group: UInt64, number: WriteNumber)] = []
    }

    /// Nothing remains, unless the journal is full. Then each group's writes are durable up to the
    /// first with entries, what it may forget is told to it, and the rest has to be written again;
    /// but its term and vote are kept. An error ends the process.
    func write(_ writes: [GroupWrite]) throws(JournalError) -> Remainder {
        var durableCount = 0
        for (place, write) in writes.enumerated() {
            if !batch.isEmpty, batch.byteCount + Self.byteCount(of: write) > batchByteCountMax {
                guard try commit() else { return try writeWithoutEntries(writes, durableCount) }
                durableCount = place
            }
            try add(write)
        }
        if !batch.isEmpty, try !commit() { return try writeWithoutEntries(writes, durableCount) }
        return Remainder()
    }

    /// False if the journal is full: then nothing of the batch is done.
    func commit() throws(JournalError) -> Bool {
        do {
            try journal.write(batch)
            undo.removeAll(keepingCapacity: true)
            return true
        } catch {
            guard error.isOfRoom else { throw error }
            batch.removeAll()
            for (group, tail) in undo.reversed() { groups[group] = tail }
            undo.removeAll(keepingCapacity: true)
            return false
        }
    }

    /// A full journal still takes what has no entries, so that a node can vote and follow; and room
    /// is made by what lies behind the writes that find none: so their releases go first.
    private func writeWithoutEntries(_ writes: [GroupWrite], _ first: Int)
        throws(JournalError) -> Remainder
    {
        var left: [Int] = []
        var blocked: Set<UInt64> = []
        for place in first..<writes.count {
            let write = writes[place]
            if !blocked.contains(write.group), write.write.entries.isEmpty {
                try add(write)
                if try commit() { continue }
            }
            left.append(place)
            blocked.insert(write.group)
        }
        let remaining = left.map { writes[$0] }
        try release(remaining)
        return Remainder(places: left, promised: try promise(remaining))
    }

    /// Makes term and vote of what is left durable without its entries: they say nothing of the log.
    /// The commit index does, and stays what it was, with all else that is kept beside them.
    private func promise(_ writes: [GroupWrite])
        throws(JournalError) -> [(group: UInt64, number: WriteNumber)]
    {
        var latest: [UInt64: GroupWrite] = [:]
        for write in writes { latest[write.group] = write }
        var promised: [(group: UInt64, number: WriteNumber)] = []
        for (group, write) in latest.sorted(by: { $0.key < $1.key }) {
            guard let state = write.write.hardState,
                let known = journal.state(of: group)?.hardState
            else { continue }
            promised.append((group, write.write.number))
            promises[group] = state
            let stored = StoredHardState(
                group: group, term: state.term.rawValue, vote: state.storedVote,
                incarnation: known.incarnation, opaque: known.opaque)
            guard stored != known else { continue }
            // A few groups at a time, if there are thousands.
            if batch.byteCount + 16 << 10 > batchByteCountMax, try !commit() { return [] }
            try batch.set(stored)
        }
        if !batch.isEmpty, try !commit() { return [] }
        return promised
    }

    private func release(_ writes: [GroupWrite]) throws(JournalError) {
        var truncated: Set<UInt64> = []
        for write in writes {
            // What comes behind a truncation is not of the log that is there.
            if write.write.truncateFrom != nil { truncated.insert(write.group) }
            guard !truncated.contains(write.group), let base = write.write.base,
                let tail = groups[write.group], base.index > tail.base.index,
                base.index <= tail.last
            else { continue }
            try batch.release(group: write.group, below: base.index.rawValue + 1)
            // The base with its membership, by which a witness knows itself after a crash.
            try amend(write.group) { $0.start = LogStart(base) }
        }
        if !batch.isEmpty { _ = try commit() }
    }

    /// An upper bound of what a write takes: each entry with the sectors' headers around it.
    private static func byteCount(of write: GroupWrite) -> Int {
        write.write.entries.reduce(16 << 10) { $0 + $1.byteCount + $1.byteCount / 8 + 128 }
    }

    private func add(_ groupWrite: GroupWrite) throws(JournalError) {
        let (group, write) = (groupWrite.group, groupWrite.write)
        guard var tail = groups[group] else { preconditionFailure("no group \(group) here") }
        undo.append((group, tail))
        if let base = write.base {
            let replacesAll = write.truncateFrom == base.index + 1 || base.index > tail.last
            if replacesAll {
                try batch.reset(
                    group: group, index: base.index.rawValue, term: base.term.rawValue)
                tail.last = base.index
            } else if base.index > tail.base.index {
                try batch.release(group: group, below: base.index.rawValue + 1)
            }
            tail.base = base
        }
        if let from = write.truncateFrom, from <= tail.last {
            try batch.truncate(group: group, from: from.rawValue)
            tail.last = from - 1
        }
        for entry in write.entries {
            let (kind, payload) = entry.payload.stored
            try unsafe batch.append(
                group: group, term: entry.term.rawValue, index: entry.index.rawValue,
                kind: UInt8(truncatingIfNeeded: kind.rawValue), payload: payload.span.bytes)
            tail.last = entry.index
        }
        if var state = write.hardState {
            if let promise = promises[group] { state = state.keeping(promise) }
            try batch.set(
                StoredHardState(
                    group: group, term: state.term.rawValue, vote: state.storedVote,
                    incarnation: groupWrite.incarnation.rawValue,
                    opaque: opaque(state, groupWrite, tail.base)))
        }
        groups[group] = tail
    }

    private func opaque(_ state: Raft.HardState, _ write: GroupWrite, _ base: LogBase) -> [UInt8] {
        var bytes: [UInt8] = []
        let message = GroupHardState(
            commit: state.commit.rawValue, start: LogStart(base),
            damagedThrough: write.damagedThrough.rawValue)
        do { try coder.encode(message, into: &bytes) } catch {
            preconditionFailure("64 members fit: \(error)")
        }
        return bytes
    }

    /// Entries from the disk.
    struct Reading: Sendable {
        var entries: Entries = []
        /// What follows can't be read. Otherwise, where there is nothing, it was released.
        var isLost = false
    }

    /// The journal counts payloads only; the core counts more for an entry, and holds this to what
    /// it asked for.
    func read(_ read: LogRead, of group: UInt64) throws(JournalError) -> Reading {
        let stored: StoredEntries
        do {
            stored = try journal.read(
                group: group, from: read.first.rawValue, byteCountMax: read.byteCountMax)
        } catch {
            if case .released = error { return Reading() }
            throw error
        }
        var reading = Reading(isLost: stored.lost != nil)
        var byteCount = 0
        for entry in stored.entries where entry.index <= read.last.rawValue {
            guard let kind = LogEntryKind(rawValue: UInt32(entry.kind)),
                let payload = Payload(kind, entry.payload)
            else {
                reading.isLost = true
                break
            }
            let entry = Raft.Entry(
                index: LogIndex(entry.index), term: Term(entry.term), payload: payload)
            byteCount += entry.byteCount
            if byteCount > read.byteCountMax && !reading.entries.isEmpty { break }
            reading.entries.append(entry)
        }
        return reading
    }

    /// Shows that the disk still takes writes, when there was none for a while. False if it has no
    /// room for what is to come: a full disk answers too.
    func probe() throws(JournalError) -> Bool {
        do throws(FileError) {
            let file = try files.open("probe", OpenMode(.createIfMissing))
            probed.removeAll()
            _ = unsafe probed.append([UInt8(ascii: "p")].span.bytes)
            try file.write([probed], at: 0)
            try file.syncData()
        } catch {
            guard error.kind == .full else { throw .failed(error) }
            return false
        }
        // Nothing was written for a while: files are made now, and all before is called complete.
        do throws(JournalError) {
            try journal.prepare()
            try journal.seal()
        } catch {
            guard error.isOfRoom else { throw error }
            return false
        }
        return true
    }

    var clock: any Clock { lane.clock }

    func seal() throws(JournalError) {
        try journal.seal()
    }

    var sequenceLast: UInt64 { journal.sequenceLast }

    /// Reads on in what was written long ago. The first entry that is lost, of each group that has
    /// one.
    func scrub(byteCountMax: Int) throws(JournalError) -> [(group: UInt64, index: LogIndex)] {
        var first: [UInt64: UInt64] = [:]
        for entry in try journal.scrub(byteCountMax: byteCountMax) {
            first[entry.group] = min(first[entry.group] ?? .max, entry.index)
        }
        return first.sorted { $0.key < $1.key }.map { ($0.key, LogIndex($0.value)) }
    }

    /// False if the journal is too full just now.
    func disown(through sequence: UInt64) throws(JournalError) -> Bool {
        do { try journal.disown(through: sequence) } catch {
            guard error.isOfRoom else { throw error }
            return false
        }
        return true
    }
}

extension Raft.HardState {
    /// 0 for none.
    fileprivate var storedVote: UInt64 { vote.map { $0.rawValue + 1 } ?? 0 }
}
