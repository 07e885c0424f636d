internal import KeyValue
internal import Raft
internal import Schema
internal import World

/// A long job on the snapshots' lane, done in pieces.
protocol SnapshotTask: Sendable {
    var group: UInt64 { get }
    /// Reads or writes about so many bytes; nil if there is more to do.
    mutating func goOn(byteCountMax: Int) -> SnapshotOutcome?
}

enum SnapshotOutcome {
    case built(byteCount: UInt64, pageSums: [UInt32])
    case notBuilt
    case verified(SnapshotDescription)
    case refused(SnapshotDescription)
    case checked
    case damaged(Damage)

    static let digestDiffers = SnapshotOutcome.damaged(
        .stateUnreadable(reason: "its pairs don't have the digest kept with them"))
    static let placeDiffers = SnapshotOutcome.damaged(
        .stateUnreadable(reason: "the row that says how far it is applied is another"))
}

/// Writes a state into a file. One that does not have its digest is not sent to anybody: every
/// receiver would refuse it, again and again.
struct SnapshotBuild: SnapshotTask {
    let source: StateSource
    let path: String
    private let files: any FileSystem
    /// From here on a block takes no more pairs.
    private let blockByteCount: Int
    private var writer: SnapshotFile.Writer?
    private var walk: StateWalk
    private var digest = StateDigest()
    private var pairs: [UInt8] = []

    init(_ source: StateSource, path: String, _ files: any FileSystem, blockByteCount: Int) {
        self.source = source
        self.path = path
        self.files = files
        self.blockByteCount = blockByteCount
        walk = StateWalk(source)
    }

    var group: UInt64 { source.group }

    mutating func goOn(byteCountMax: Int) -> SnapshotOutcome? {
        do {
            var writer =
                try self.writer ?? SnapshotFile.Writer(source.applied, path: path, files: files)
            let isAtEnd = try walk.goOn(byteCountMax: byteCountMax) { key, value in
                let own = key[GroupKeys.groupByteCount...]
                digest.add(Array(own), value)
                SnapshotFile.append(own, value, to: &pairs)
                if pairs.count >= blockByteCount {
                    try writer.append(block: pairs)
                    pairs.removeAll(keepingCapacity: true)
                }
            }
            if isAtEnd {
                guard digest == StateDigest(source.applied.digest) else { return .digestDiffers }
                if !pairs.isEmpty { try writer.append(block: pairs) }
                try writer.finish()
                return .built(byteCount: UInt64(writer.byteCount), pageSums: writer.pageSums)
            }
            self.writer = writer
            return nil
        } catch let error as StoreError where error.kind == .corrupt {
            return .damaged(.stateUnreadable(reason: error.reason))
        } catch {
            return .notBuilt
        }
    }
}

/// Counts a state's digest anew, and reads the row that says how far it is applied: finds what has
/// gone bad where nobody has read it since.
struct StateCheck: SnapshotTask {
    private let source: StateSource
    private var walk: StateWalk
    private var digest = StateDigest()

    init(_ source: StateSource) {
        self.source = source
        walk = StateWalk(source)
    }

    var group: UInt64 { source.group }

    mutating func goOn(byteCountMax: Int) -> SnapshotOutcome? {
        do {
            let isAtEnd = try walk.goOn(byteCountMax: byteCountMax) { key, value in
                digest.add(Array(key[GroupKeys.groupByteCount...]), value)
            }
            guard isAtEnd else { return nil }
            guard digest == StateDigest(source.applied.digest) else { return .digestDiffers }
            let row = try source.snapshot.read(GroupKeys(group: group).applied)
            // There is none before the first entry.
            guard row == encoded(source.applied) || row == nil && source.base.index == .zero else {
                return .placeDiffers
            }
            return .checked
        } catch let error as StoreError where error.kind == .corrupt {
            return .damaged(.stateUnreadable(reason: error.reason))
        } catch {
            return .checked  // the store has failed, and who writes to it will say so
        }
    }
}

/// Where a walk over all pairs of a state has got to.
struct StateWalk: Sendable {
    private let snapshot: any StoreSnapshot
    private var rest: KeyRange

    init(_ source: StateSource) {
        snapshot = source.snapshot
        rest = GroupKeys(group: source.group).state
    }

    /// From behind a key without its group, or from the start.
    init(_ source: StateSource, after key: [UInt8]) {
        self.init(source)
        guard !key.isEmpty else { return }
        let keys = GroupKeys(group: source.group)
        rest = KeyRange(from: keys.key(ofState: key[...]) + [0], to: rest.upper)
    }

    /// Returns whether it is at the end.
    mutating func goOn(
        byteCountMax: Int, _ take: (_ key: [UInt8], _ value: [UInt8]) throws -> Void
    ) throws -> Bool {
        var byteCount = 0
        var last: [UInt8]?
        var failure: (any Error)?
        try snapshot.scan(rest) { key, value in
            byteCount += key.byteCount + value.byteCount
            let key = [UInt8](copying: key)
            do { try take(key, [UInt8](copying: value)) } catch {
                failure = error
                return false
            }
            guard byteCount >= byteCountMax else { return true }
            last = key
            return false
        }
        if let failure { throw failure }
        guard let last else { return true }
        rest = KeyRange(from: last + [0], to: rest.upper)
        return false
    }
}

/// Reads an incoming snapshot through before it may replace anything.
struct SnapshotCheck: SnapshotTask {
    let group: UInt64
    private let description: SnapshotDescription
    private let path: String
    private let files: any FileSystem
    private var offset = 0
    private var applied: AppliedState?
    private var digest = StateDigest()

    init(
        _ group: UInt64, _ description: SnapshotDescription, path: String, _ files: any FileSystem
    ) {
        self.group = group
        self.description = description
        self.path = path
        self.files = files
    }

    mutating func goOn(byteCountMax: Int) -> SnapshotOutcome? {
        let end = offset + byteCountMax
        do {
            while offset < end {
                guard let body = try SnapshotFile.body(at: offset, of: path, in: files) else {
                    return isWhole ? .verified(description) : .refused(description)
                }
                offset += SnapshotFile.blockHeaderByteCount + body.count
                if applied == nil {
                    applied = decoded(AppliedState.self, body)
                    guard applied.flatMap({ LogBase($0.start) }) == description.base else {
                        return .refused(description)
                    }
                } else {
                    try SnapshotFile.forEachPair(of: body) { digest.add(Array($0), Array($1)) }
                }
            }
            return nil
        } catch {
            return .refused(description)
        }
    }

    private var isWhole: Bool {
        guard let applied else { return false }
        return offset == Int(description.byteCount) && digest == StateDigest(applied.digest)
    }
}
