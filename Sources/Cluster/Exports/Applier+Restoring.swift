internal import Crypto
package import KeyValue
package import Raft
package import Schema
internal import World

/// What of a backup can't be made a state again.
package enum RestoreError: Error, CustomStringConvertible {
    case damagedBlock(group: UInt64)
    case damagedState(group: UInt64)
    case damagedLog(group: UInt64, index: UInt64)
    case noRoom
    /// Those of that moment are not those of the backup.
    case otherShards(missing: [UInt64], unknown: [UInt64])
    case refused(String)

    package var description: String {
        switch self {
        case .damagedBlock(let group): "a block of group \(group) can't be read"
        case .damagedState(let group):
            "the state of group \(group) does not have the digest that was kept with it"
        case .damagedLog(let group, let index):
            "entry \(index) of group \(group) can't be read"
        case .noRoom: "there is no room for what is restored; use a larger disk"
        case .otherShards(let missing, let unknown):
            "its control group names other shards than it has: shards \(missing) are missing, "
                + "shards \(unknown) are not named; restore another moment, or another backup"
        case .refused(let reason): "the restored cluster refuses its own restore: \(reason)"
        }
    }
}

/// A state that is put together from blocks.
package struct Restoring: Sendable {
    let group: UInt64
    fileprivate let applied: AppliedState
    fileprivate var digest = StateDigest()

    package init(_ group: UInt64, _ applied: AppliedState) {
        self.group = group
        self.applied = applied
    }

    /// Counts a block, whoever keeps it.
    package mutating func count(_ body: [UInt8]) throws(RestoreError) {
        try forEachPair(of: body) { _, _ in }
    }

    /// Whether all blocks were counted, and are what they were.
    package var isWhole: Bool { digest == StateDigest(applied.digest) }

    fileprivate mutating func forEachPair(
        of body: [UInt8], _ take: (_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
    ) throws(RestoreError) {
        var digest = digest
        do throws(SnapshotFile.Damaged) {
            try SnapshotFile.forEachPair(of: body) { key, value in
                digest.add(Array(key), Array(value))
                take(key, value)
            }
        } catch {
            throw .damagedBlock(group: group)
        }
        self.digest = digest
    }
}

/// Makes states out of a backup, in a store that nobody else uses:
///
///     begin → add each block → finish → replay the log → do what is to be done → found
///
/// Everything is applied at the index and the time that it had, because ids are made of them. The
/// group that is founded on it goes on behind that index: as a replica does whose log begins with a
/// snapshot.
extension Applier {
    package func beginRestoring(_ restoring: Restoring) throws {
        var batch = WriteBatch()
        batch.removeAll(in: GroupKeys(group: restoring.group).all)
        try store.write(batch)
    }

    package func add(_ body: [UInt8], to restoring: inout Restoring) throws {
        let keys = GroupKeys(group: restoring.group)
        var batch = WriteBatch()
        try restoring.forEachPair(of: body) { key, value in
            batch.put(keys.key(ofState: key), Array(value))
        }
        try store.write(batch)
    }

    package func finish(_ restoring: Restoring) throws {
        let keys = GroupKeys(group: restoring.group)
        guard restoring.isWhole,
            let group = Group(keys, restoring.applied, on: store)
        else { throw RestoreError.damagedState(group: restoring.group) }
        groups[restoring.group] = group
    }

    /// Applies those entries that are not later than `time`; false if there was one that is.
    package func replay(
        _ group: UInt64, _ entries: [LogEntry], first: UInt64, through time: UInt64
    ) throws -> Bool {
        guard let base = groups[group]?.base, var reached = groups[group]?.time else {
            preconditionFailure("a group is restored before its log")
        }
        var ready: Entries = []
        var isLater = false
        for (place, entry) in entries.enumerated() {
            let index = first + UInt64(place)
            guard let payload = Payload(entry.kind, entry.payload) else {
                throw RestoreError.damagedLog(group: group, index: index)
            }
            if case .command(let bytes) = payload, let command = Command(bytes) {
                reached = max(reached, command.timeMin)
            }
            isLater = reached > time
            if isLater { break }
            guard index > base.index.rawValue else { continue }
            ready.append(
                Entry(index: LogIndex(index), term: Term(entry.term), payload: payload))
        }
        if let first = ready.first {
            guard first.index == base.index + 1 else {
                throw RestoreError.damagedLog(group: group, index: base.index.rawValue + 1)
            }
            _ = try apply(ready, group)
        }
        return !isLater
    }

    /// Has the state machine do an operation behind all that was replayed, at the same time.
    package func perform(_ group: UInt64, _ operation: [UInt8]) throws -> [UInt8] {
        guard let found = groups[group] else {
            preconditionFailure("a group is restored before anything is done to it")
        }
        let command = Command(kind: .errand, time: found.time, operation: operation[...])
        let entry = Entry(
            index: found.base.index + 1, term: found.base.term, payload: .command(command.bytes))
        guard case .done(let answer)? = try apply([entry], group) else {
            preconditionFailure("an errand that was applied has an answer")
        }
        return answer
    }

    private func apply(_ entries: Entries, _ group: UInt64) throws -> Sessions.Outcome? {
        let outcome = try carryOut([.apply(group, entries), .writeOut])
        guard outcome.left.isEmpty, !outcome.isFull else { throw RestoreError.noRoom }
        for case .applied(group, _, _, let applied) in outcome.reports {
            return applied.last?.outcome
        }
        throw RestoreError.damagedState(group: group)
    }

    /// The group's log begins behind what was restored, with these members. In the first term: what
    /// was before belongs to another cluster.
    package func found(_ group: UInt64, _ membership: Membership) throws {
        guard let index = groups[group]?.base.index else {
            preconditionFailure("a group is restored before it is founded")
        }
        groups[group]?.base = LogBase(
            index: index, term: Term(1), membership: membership, membershipIndex: index)
        groups[group]?.isAhead = true
        let outcome = try carryOut([.writeOut])
        guard outcome.left.isEmpty, !outcome.isFull else { throw RestoreError.noRoom }
        try flush()
    }

    package func time(of group: UInt64) -> UInt64? { groups[group]?.time }

    /// Of what was restored so far.
    package func ask(_ group: UInt64, _ query: [UInt8]) throws(StoreError) -> [UInt8] {
        try answer(query, of: group)
    }
}
