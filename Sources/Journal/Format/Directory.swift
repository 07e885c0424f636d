/// What a batch says: everything but the entries' payloads. It stands twice at the end of the
/// batch, so that one damaged sector costs at most the payloads in it: which entries those were,
/// and every term and vote, is still known.
///
///      0           4               8            16        24          28     32
///      +-----------+---------------+------------+---------+-----------+------+---------
///      | byteCount | payload bytes | sequence   | segment | records   | 0    | records
///      | u32       | u32           | before u64 | u64     | count u32 | u32  |
///      +-----------+---------------+------------+---------+-----------+------+---------
///
/// Little-endian. `byteCount` counts from 0. "Sequence before" is that of the batch which was
/// durable when this one was written: batches form a chain, and a missing one is noticed. Each
/// record is a tag byte and then unsigned LEB128 numbers, but for opaque bytes, which follow their
/// length as they are:
///
///      1 entries     group term index kind byteCount count   `count` entries of equal size
///      2 more        kind byteCount count                    of the same group and term, going on
///      3 restated    group term index kind byteCount count   again, elsewhere
///      4 hard state  group term vote incarnation length bytes
///      5 reset       group index term                        the log is empty and goes on from here
///      6 truncate    group index                             entries from index on are gone
///      7 release     group index                             entries below index aren't needed
///      8 removed     group
///      9 group       group vouched term vote incarnation length bytes
///                    base-index base-term count runs, per run: entries term
///     10 checkpoint  groups                                  ends the list of all groups
///
/// Payloads stand at the start of the batch in the order of their records.
struct Directory {
    static let fixedByteCount = 32
    static let sequenceBeforeOffset = 8
    static let segmentOffset = 16

    let payloadByteCount: Int
    let sequenceBefore: UInt64
    let segment: UInt64
    private let recordCount: Int
    private let bytes: [UInt8]

    /// Takes the sectors' payloads, zeros at the end included.
    init(_ bytes: [UInt8]) throws(DirectoryDamage) {
        let span = unsafe bytes.span.bytes
        guard span.byteCount >= Self.fixedByteCount, Int(span.uint32(at: 0)) <= span.byteCount,
            span.uint32(at: 0) >= Self.fixedByteCount
        else { throw DirectoryDamage() }
        payloadByteCount = Int(span.uint32(at: 4))
        sequenceBefore = span.uint64(at: 8)
        segment = span.uint64(at: 16)
        recordCount = Int(span.uint32(at: 24))
        self.bytes = Array(bytes[Self.fixedByteCount..<Int(span.uint32(at: 0))])
    }

    /// For a batch that is still in memory; the chain is not known yet.
    init(records: [UInt8], recordCount: Int, payloadByteCount: Int) {
        self.payloadByteCount = payloadByteCount
        self.recordCount = recordCount
        sequenceBefore = 0
        segment = 0
        bytes = records
    }

    /// The fixed part; the chain is stamped in when the batch is written.
    static func fixedPart(recordByteCount: Int, recordCount: Int, payloadByteCount: Int) -> [UInt8]
    {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fixedByteCount)
        bytes.append(fixed: UInt32(fixedByteCount + recordByteCount))
        bytes.append(fixed: UInt32(payloadByteCount))
        bytes.append(fixed: UInt64(0))
        bytes.append(fixed: UInt64(0))
        bytes.append(fixed: UInt32(recordCount))
        bytes.append(fixed: UInt32(0))
        return bytes
    }

    /// As in a seal.
    var isEmpty: Bool { recordCount == 0 }

    func forEach<Failure: Error>(
        _ body: (Record) throws(Failure) -> Void,
        onDamage: (DirectoryDamage) throws(Failure) -> Void
    ) throws(Failure) {
        var reader = RecordReader(bytes: bytes)
        for _ in 0..<recordCount {
            let record: Record
            do { record = try reader.next() } catch { return try onDamage(error) }
            try body(record)
        }
        if !reader.isAtEnd { try onDamage(DirectoryDamage()) }
    }
}

/// The sectors are intact, but what they say is not of this format.
struct DirectoryDamage: Error, Equatable {}

enum Record: Equatable {
    case entries(EntryRun)
    case restated(EntryRun)
    case hardState(HardState)
    case reset(group: UInt64, index: UInt64, term: UInt64)
    case truncate(group: UInt64, from: UInt64)
    case release(group: UInt64, below: UInt64)
    case removed(group: UInt64)
    case group(GroupCheckpoint)
    case checkpointEnd(groupCount: Int)

    enum Tag {
        static let entries: UInt8 = 1
        static let more: UInt8 = 2
        static let restated: UInt8 = 3
        static let hardState: UInt8 = 4
        static let reset: UInt8 = 5
        static let truncate: UInt8 = 6
        static let release: UInt8 = 7
        static let removed: UInt8 = 8
        static let group: UInt8 = 9
        static let checkpointEnd: UInt8 = 10
    }
}

/// Entries of one group that follow each other and agree in all but their payload.
struct EntryRun: Equatable {
    var group: UInt64
    var term: UInt64
    /// Of the first.
    var index: UInt64
    var kind: UInt8
    /// Of each.
    var byteCount: Int
    var count: Int

    var indexNext: UInt64 { index + UInt64(count) }
}

/// What a segment's checkpoint says of a group, so that no earlier segment is needed to know it.
struct GroupCheckpoint: Equatable {
    var isVouched: Bool
    var hardState: HardState
    var baseIndex: UInt64
    var baseTerm: UInt64
    var runs: [(count: Int, term: UInt64)]

    static func == (left: Self, right: Self) -> Bool {
        left.isVouched == right.isVouched && left.hardState == right.hardState
            && left.baseIndex == right.baseIndex && left.baseTerm == right.baseTerm
            && left.runs.elementsEqual(right.runs, by: ==)
    }
}

private struct RecordReader {
    let bytes: [UInt8]
    private var offset = 0
    /// What `more` goes on from.
    private var last: EntryRun?

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func next() throws(DirectoryDamage) -> Record {
        switch try byte() {
        case Record.Tag.entries:
            let run = try entryRun()
            last = run
            return .entries(run)
        case Record.Tag.more:
            guard var run = last else { throw DirectoryDamage() }
            run.index = run.indexNext
            run.kind = try byte()
            run.byteCount = try count()
            run.count = try count()
            last = run
            return .entries(run)
        case Record.Tag.restated: return .restated(try entryRun())
        case Record.Tag.hardState:
            return .hardState(try hardState(group: try number()))
        case Record.Tag.reset:
            return .reset(group: try number(), index: try number(), term: try number())
        case Record.Tag.truncate: return .truncate(group: try number(), from: try number())
        case Record.Tag.release: return .release(group: try number(), below: try number())
        case Record.Tag.removed: return .removed(group: try number())
        case Record.Tag.group: return .group(try group())
        case Record.Tag.checkpointEnd: return .checkpointEnd(groupCount: try count())
        default: throw DirectoryDamage()
        }
    }

    private mutating func entryRun() throws(DirectoryDamage) -> EntryRun {
        EntryRun(
            group: try number(), term: try number(), index: try number(), kind: try byte(),
            byteCount: try count(), count: try count())
    }

    private mutating func hardState(group: UInt64) throws(DirectoryDamage) -> HardState {
        HardState(
            group: group, term: try number(), vote: try number(), incarnation: try number(),
            opaque: try opaque())
    }

    private mutating func group() throws(DirectoryDamage) -> GroupCheckpoint {
        let group = try number()
        let isVouched = try byte() == 1
        let hardState = try hardState(group: group)
        let (baseIndex, baseTerm) = (try number(), try number())
        let runCount = try count()
        var runs: [(count: Int, term: UInt64)] = []
        for _ in 0..<runCount { runs.append((count: try count(), term: try number())) }
        return GroupCheckpoint(
            isVouched: isVouched, hardState: hardState, baseIndex: baseIndex, baseTerm: baseTerm,
            runs: runs)
    }

    private mutating func byte() throws(DirectoryDamage) -> UInt8 {
        guard offset < bytes.count else { throw DirectoryDamage() }
        defer { offset += 1 }
        return bytes[offset]
    }

    private mutating func number() throws(DirectoryDamage) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let byte = try byte()
            let part = UInt64(byte & 0x7F)
            guard (part << shift) >> shift == part else { throw DirectoryDamage() }
            value |= part << shift
            if byte < 0x80 { return value }
        }
        throw DirectoryDamage()
    }

    /// A number that counts things in memory.
    private mutating func count() throws(DirectoryDamage) -> Int {
        let value = try number()
        guard value <= UInt32.max else { throw DirectoryDamage() }
        return Int(value)
    }

    private mutating func opaque() throws(DirectoryDamage) -> [UInt8] {
        let length = try count()
        guard length <= bytes.count - offset else { throw DirectoryDamage() }
        defer { offset += length }
        return Array(bytes[offset..<offset + length])
    }
}

extension [UInt8] {
    mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    mutating func append(fixed value: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func append(_ run: EntryRun, tag: UInt8) {
        append(tag)
        append(number: run.group)
        append(number: run.term)
        append(number: run.index)
        append(run.kind)
        append(number: UInt64(run.byteCount))
        append(number: UInt64(run.count))
    }

    mutating func append(body state: HardState) {
        append(number: state.term)
        append(number: state.vote)
        append(number: state.incarnation)
        append(number: UInt64(state.opaque.count))
        append(contentsOf: state.opaque)
    }
}
