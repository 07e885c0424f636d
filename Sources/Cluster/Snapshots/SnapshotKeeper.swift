internal import KeyValue
package import Raft
internal import Schema
package import World

/// A group's state as it was at one moment, from the state's lane.
package struct StateSource: Sendable {
    let group: UInt64
    let applied: AppliedState
    let base: LogBase
    let snapshot: any StoreSnapshot

    var id: SnapshotID { SnapshotID(index: base.index, term: base.term) }
}

/// What the host asks of the snapshots' lane. Short ones are carried out at once and in order, the
/// long ones (`build`, `verify`, `check`) a piece with each `goOn`.
package enum SnapshotJob: Sendable {
    case build(StateSource)
    case verify(UInt64, SnapshotDescription)
    /// Reads the state through, and compares it with its digest.
    case check(StateSource)
    case send(UInt64, SnapshotID, to: NodeID, offset: UInt64, byteCountMax: Int)
    case store(UInt64, SnapshotID, offset: UInt64, [UInt8])
    case discard(UInt64, SnapshotID)
    case release(UInt64, SnapshotID)
    /// The replica is out of service: ends all that is under way for it.
    case clear(UInt64, applied: LogBase)
    /// The group is gone for good.
    case remove(UInt64)
    case goOn

    /// Nil for all groups.
    var group: UInt64? {
        switch self {
        case .build(let source), .check(let source): source.group
        case .verify(let group, _), .send(let group, _, _, _, _), .store(let group, _, _, _),
            .discard(let group, _), .release(let group, _), .clear(let group, _),
            .remove(let group):
            group
        case .goOn: nil
        }
    }
}

package enum SnapshotReport: Sendable {
    case built(UInt64, LogIndex, byteCount: UInt64?)
    case verified(UInt64, SnapshotDescription)
    case checked(UInt64)
    case piece(UInt64, SnapshotID, to: NodeID, offset: UInt64, [UInt8])
    case pieceMissing(UInt64, SnapshotID, to: NodeID)
    case pieceStored(UInt64, SnapshotID, byteCount: UInt64)
    case cleared(UInt64, FoundState)
    case removed(UInt64)
    case damaged(UInt64, Damage)
}

/// Owns the files of snapshots, on a blocking lane of its own: so applying and reading never wait
/// for a snapshot to be built, sent, stored or verified, nor for the state to be read through.
///
/// 1. A built file is read back with the sums of its pages that were taken when it was written: what
///    has rotted since is not sent, but built anew.
/// 2. An incoming file only ever grows by the piece that follows what it has. A late or doubled
///    piece changes nothing.
/// 3. A file is verified as a whole (blocks, place, digest) before anything of the state that it is
///    to replace is touched.
package actor SnapshotKeeper {
    private let lane: any Lane
    private let folder: SnapshotFolder
    /// What one `goOn` may read or write of the long jobs.
    private let byteCountMaxAtOnce: Int
    private var tasks: [any SnapshotTask] = []
    /// Of built files, by path.
    private var sums: [String: [UInt32]] = [:]

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe lane.asUnownedSerialExecutor()
    }

    package init(
        files: any FileSystem, folder: String, byteCountMaxAtOnce: Int, lane: any Lane
    ) {
        self.lane = lane
        self.folder = SnapshotFolder(path: folder, files: files)
        self.byteCountMaxAtOnce = byteCountMaxAtOnce
    }

    /// Whether `goOn` has anything to do.
    package var isBusy: Bool { !tasks.isEmpty }

    /// An error ends the process.
    package func carryOut(_ jobs: [SnapshotJob]) throws(FileError) -> [SnapshotReport] {
        var reports: [SnapshotReport] = []
        for job in jobs { try carryOut(job, &reports) }
        return reports
    }

    private func carryOut(_ job: SnapshotJob, _ reports: inout [SnapshotReport]) throws(FileError) {
        switch job {
        case .build(let source):
            tasks.append(
                SnapshotBuild(source, path: folder.built(source.group, source.id), folder.files))
        case .verify(let group, let description):
            let path = folder.incoming(group, description.id)
            tasks.append(SnapshotCheck(group, description, path: path, folder.files))
        case .check(let source): tasks.append(StateCheck(source))
        case .send(let group, let id, let target, let offset, let byteCountMax):
            reports.append(
                piece(group, id, offset: Int(offset), byteCountMax: byteCountMax).map {
                    .piece(group, id, to: target, offset: offset, $0)
                } ?? .pieceMissing(group, id, to: target))
        case .store(let group, let id, let offset, let bytes):
            if let byteCount = try store(group, id, offset: Int(offset), bytes) {
                reports.append(.pieceStored(group, id, byteCount: UInt64(byteCount)))
            }
        case .discard(let group, let id):
            tasks.removeAll { $0.group == group && $0 is SnapshotCheck }
            folder.remove(folder.incoming(group, id))
        case .release(let group, let id): removeBuilt(folder.built(group, id))
        case .clear(let group, let applied):
            forget(group)
            let part = try folder.takeStock(group)
            reports.append(.cleared(group, FoundState(applied: applied, stored: part)))
        case .remove(let group):
            forget(group)
            try folder.removeAll(of: group)
            reports.append(.removed(group))
        case .goOn: goOn(&reports)
        }
    }

    private func forget(_ group: UInt64) {
        tasks.removeAll { $0.group == group }
        sums = sums.filter { !$0.key.hasPrefix("\(folder.path)/\(group)-") }
    }

    private func goOn(_ reports: inout [SnapshotReport]) {
        guard !tasks.isEmpty else { return }
        let outcome = tasks[0].goOn(byteCountMax: byteCountMaxAtOnce)
        guard let outcome else {
            // The next one's turn.
            return tasks.append(tasks.removeFirst())
        }
        let task = tasks.removeFirst()
        switch outcome {
        case .built(let byteCount, let pageSums):
            guard let build = task as? SnapshotBuild else { break }
            sums[build.path] = pageSums
            reports.append(.built(task.group, build.source.id.index, byteCount: byteCount))
        case .notBuilt:
            guard let build = task as? SnapshotBuild else { break }
            // Asked for again later; a full disk may have room by then.
            removeBuilt(build.path)
            reports.append(.built(task.group, build.source.id.index, byteCount: nil))
        case .verified(let description): reports.append(.verified(task.group, description))
        case .refused(let description):
            folder.remove(folder.incoming(task.group, description.id))
            reports.append(.damaged(task.group, .snapshotDamaged(description)))
        case .checked: reports.append(.checked(task.group))
        case .damaged(let damage):
            if let build = task as? SnapshotBuild { removeBuilt(build.path) }
            reports.append(.damaged(task.group, damage))
        }
    }

    private func removeBuilt(_ path: String) {
        sums[path] = nil
        folder.remove(path)
    }

    /// Nil if the file is gone, or what is there is not what was written: (1).
    private func piece(_ group: UInt64, _ id: SnapshotID, offset: Int, byteCountMax: Int)
        -> [UInt8]?
    {
        let path = folder.built(group, id)
        guard let sums = sums[path] else { return nil }
        do throws(FileError) {
            if let bytes = try SnapshotFile.readBuilt(
                path, at: offset, byteCountMax: byteCountMax, sums: sums, in: folder.files)
            {
                return bytes
            }
        } catch {}
        removeBuilt(path)
        return nil
    }

    /// Returns how much of the snapshot is there, or nil where the disk has no room: then the piece
    /// is asked for again.
    private func store(_ group: UInt64, _ id: SnapshotID, offset: Int, _ bytes: [UInt8])
        throws(FileError) -> Int?
    {
        do throws(FileError) {
            let file = try folder.files.open(
                folder.incoming(group, id), OpenMode(.createIfMissing))
            let byteCount = try file.byteCount()
            guard byteCount == offset else { return byteCount }  // (2)
            do throws(FileError) {
                let alignment = AlignedBuffer.alignment
                let buffer = AlignedBuffer(
                    capacity: max(
                        alignment, (bytes.count + alignment - 1) / alignment * alignment))
                _ = unsafe buffer.append(bytes.span.bytes)
                try file.write([buffer], at: offset)
            } catch {
                // Part of it may have been written.
                try file.truncate(byteCount: offset)
                throw error
            }
            try file.syncData()
            try folder.files.syncFolder(folder.path)
            return offset + bytes.count
        } catch {
            guard error.kind == .full else { throw error }
            return nil
        }
    }
}
