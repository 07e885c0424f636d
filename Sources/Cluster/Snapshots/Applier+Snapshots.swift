internal import KeyValue
package import Raft
internal import Schema
internal import World

/// A snapshot that takes the place of a group's state, piece by piece.
struct Installing: Sendable {
    let description: SnapshotDescription
    let path: String
    var offset = 0
    var applied: AppliedState?
    var digest = StateDigest()
}

extension Applier {
    /// What a snapshot of a group is made from, or its state read through. Nil while it is replaced.
    func source(_ number: UInt64) -> StateSource? {
        guard let group = groups[number], installing[number] == nil else { return nil }
        return StateSource(
            group: number, applied: group.applied, base: group.base, snapshot: store.snapshot())
    }

    /// A witness has no state beside its place in the log, and its snapshots no bytes.
    func installPlace(_ number: UInt64, _ base: LogBase) throws(StoreError) {
        let group = Group(GroupKeys(group: number), founding: base, on: store)
        var batch = WriteBatch()
        batch.put(group.keys.applied, encoded(group.applied))
        try store.write(batch)
        try store.flush()
        groups[number] = group
    }

    /// Begins to replace the state by a snapshot that was verified. The row that says so goes first
    /// and is durable before anything is removed, and what says that it is done goes last: a crash
    /// between is seen by `open`.
    func beginInstalling(_ number: UInt64, _ description: SnapshotDescription) throws(StoreError) {
        let keys = GroupKeys(group: number)
        var batch = WriteBatch()
        let offer = SnapshotOffer(
            start: LogStart(description.base), byteCount: description.byteCount)
        batch.put(keys.replacement, encoded(Replacement(snapshot: offer)))
        try store.write(batch)
        try store.flush()
        batch.removeAll()
        batch.removeAll(in: keys.state)
        batch.remove(keys.applied)
        try store.write(batch)
        installing[number] = Installing(
            description: description, path: folder.incoming(number, description.id))
    }

    /// Writes about so many bytes of it. False if there is more; an error of the kind `corrupt` if
    /// the file is not what it was when it was verified.
    func goOnInstalling(_ number: UInt64, byteCountMax: Int) throws -> Bool {
        guard var step = installing[number] else { return true }
        let keys = GroupKeys(group: number)
        let end = step.offset + byteCountMax
        var batch = WriteBatch()
        while step.offset < end {
            guard let body = try body(of: step) else {
                try finishInstalling(number, step)
                return true
            }
            if step.applied == nil {
                step.applied = decoded(AppliedState.self, body)
            } else {
                batch.removeAll()
                do throws(SnapshotFile.Damaged) {
                    try SnapshotFile.forEachPair(of: body) { key, value in
                        step.digest.add(Array(key), Array(value))
                        batch.put(keys.key(ofState: key), Array(value))
                    }
                } catch {
                    throw notWhole(step)
                }
                try store.write(batch)
            }
            step.offset += SnapshotFile.blockHeaderByteCount + body.count
            installing[number] = step  // a full store goes on from here
        }
        return false
    }

    /// The next block; nil at the end.
    private func body(of step: Installing) throws -> [UInt8]? {
        do throws(FileError) {
            return try SnapshotFile.body(at: step.offset, of: step.path, in: folder.files)
        } catch {
            // A disk that has forgotten what it called durable forgets names too.
            guard error.kind == .notFound else { throw error }
            throw notWhole(step)
        }
    }

    private func finishInstalling(_ number: UInt64, _ step: Installing) throws(StoreError) {
        let keys = GroupKeys(group: number)
        guard let applied = step.applied, let group = Group(keys, applied, on: store),
            group.base == step.description.base, group.digest == step.digest
        else { throw notWhole(step) }
        var batch = WriteBatch()
        batch.put(keys.applied, encoded(applied))
        batch.remove(keys.replacement)
        try store.write(batch)
        try store.flush()
        groups[number] = group
        timeLatest = max(timeLatest, group.time)
        installing[number] = nil
        folder.remove(step.path)
    }

    private func notWhole(_ step: Installing) -> StoreError {
        folder.remove(step.path)
        return StoreError(
            .corrupt, "the snapshot \(step.description) was damaged while it was installed")
    }

    /// Of a group's whole state, for comparing replicas.
    package func digest(of group: UInt64) -> (index: LogIndex, digest: StateDigest)? {
        groups[group].map { ($0.base.index, $0.digest) }
    }
}
