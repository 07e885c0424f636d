internal import KeyValue
package import Raft
internal import Schema
internal import World

extension Applier {
    func builtPath(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(folder)/\(group)-\(id.index)-\(id.term.rawValue).built"
    }

    func incomingPath(_ group: UInt64, _ id: SnapshotID) -> String {
        "\(folder)/\(group)-\(id.index)-\(id.term.rawValue).incoming"
    }

    func build(_ number: UInt64) throws {
        guard let group = groups[number] else { return }
        let id = SnapshotID(index: group.base.index, term: group.base.term)
        var byteCount: UInt64?
        do {
            byteCount = try SnapshotFile.build(
                group.applied, group.keys, from: store.snapshot(), at: builtPath(number, id),
                in: files)
        } catch is FileError {
            // Asked for again later; a full disk may have room by then.
            removeFile(builtPath(number, id))
        }
        reports.append(.built(number, id.index, byteCount: byteCount))
    }

    func sendPiece(
        _ group: UInt64, _ id: SnapshotID, to target: NodeID, offset: UInt64, byteCountMax: Int
    ) {
        do throws(FileError) {
            let bytes = try SnapshotFile.read(
                builtPath(group, id), at: Int(offset), byteCountMax: byteCountMax, in: files)
            reports.append(.piece(group, id, to: target, offset: offset, bytes))
        } catch {
            reports.append(.pieceMissing(group, id, to: target))
        }
    }

    func storePiece(
        _ group: UInt64, _ id: SnapshotID, offset: UInt64, _ bytes: [UInt8]
    ) throws(FileError) {
        let path = incomingPath(group, id)
        let file = try files.open(path, OpenMode(.createIfMissing))
        guard try file.byteCount() >= Int(offset) else { return }
        let alignment = AlignedBuffer.alignment
        let buffer = AlignedBuffer(
            capacity: max(alignment, (bytes.count + alignment - 1) / alignment * alignment))
        _ = unsafe buffer.append(bytes.span.bytes)
        try file.truncate(byteCount: Int(offset))
        try file.write([buffer], at: Int(offset))
        try file.syncData()
        try files.syncFolder(folder)
        reports.append(.pieceStored(group, id, byteCount: offset + UInt64(bytes.count)))
    }

    enum Installation {
        case done
        /// The snapshot is not whole, and the state as it was.
        case refused
        /// The snapshot is not what it says, and nothing is left that counts as a state.
        case failed
    }

    /// Replaces the state. The row that says so goes first and is durable before anything is
    /// removed, and what says that it is done goes last: a crash between is seen by `open`.
    func install(_ number: UInt64, _ description: SnapshotDescription) throws -> Installation {
        let keys = GroupKeys(group: number)
        guard description.byteCount > 0 else {
            // A witness has no state beside its place in the log.
            let group = Group(keys, founding: description.base, on: store)
            var batch = WriteBatch()
            batch.put(keys.applied, encoded(group.applied))
            try store.write(batch)
            try store.flush()
            groups[number] = group
            return .done
        }
        let path = incomingPath(number, description.id)
        guard try isWhole(path, description) else {
            removeFile(path)
            return .refused
        }
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

        var offset = 0
        var applied: AppliedState?
        var digest = StateDigest()
        while let body = try SnapshotFile.body(at: offset, of: path, in: files) {
            offset += SnapshotFile.blockHeaderByteCount + body.count
            guard applied != nil else {
                applied = decoded(AppliedState.self, body)
                guard applied != nil else { return .failed }
                continue
            }
            batch.removeAll()
            do throws(SnapshotFile.Damaged) {
                try SnapshotFile.forEachPair(of: body) { key, value in
                    digest.add(Array(key), Array(value))
                    batch.put(keys.key(ofState: key), Array(value))
                }
            } catch {
                return .failed
            }
            try store.write(batch)
        }
        guard let applied, let group = Group(keys, applied, on: store),
            group.base == description.base, group.digest == digest
        else { return .failed }
        batch.removeAll()
        batch.put(keys.applied, encoded(applied))
        batch.remove(keys.replacement)
        try store.write(batch)
        try store.flush()
        groups[number] = group
        removeFile(path)
        return .done
    }

    private func isWhole(_ path: String, _ description: SnapshotDescription) throws -> Bool {
        do throws(FileError) {
            return try SnapshotFile.byteCountWhole(path, in: files) == Int(description.byteCount)
        } catch {
            guard error.kind == .notFound else { throw error }
            return false
        }
    }

    /// A file that can't be removed takes up room until the next start, and nothing worse.
    func removeFile(_ path: String) {
        do throws(FileError) { try files.remove(path) } catch {}
    }

    /// Of a group's whole state, for comparing replicas.
    package func digest(of group: UInt64) -> (index: LogIndex, digest: StateDigest)? {
        groups[group].map { ($0.base.index, $0.digest) }
    }
}
