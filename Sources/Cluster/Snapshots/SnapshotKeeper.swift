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
    case send(UInt64, SnapshotID, to: NodeID, offset: UInt64, byteCountMax: Int, PullTerms)
    /// A pull is about to go out: what is held of what it asks for? With the state if it was wanted.
    case compare(UInt64, SnapshotPlace, StateSource?)
    case store(UInt64, SnapshotID, offset: UInt64, PulledPiece)
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
        case .verify(let group, _), .send(let group, _, _, _, _, _), .compare(let group, _, _),
            .store(let group, _, _, _),
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
    case compared(UInt64, SnapshotPlace, PullTerms)
    /// The same again, and with the state.
    case wantsState(UInt64, SnapshotPlace)
    case piece(UInt64, SnapshotID, to: NodeID, offset: UInt64, PulledPiece)
    case pieceMissing(UInt64, SnapshotID, to: NodeID)
    case pieceStored(UInt64, SnapshotID, byteCount: UInt64)
    case cleared(UInt64, FoundState)
    case removed(UInt64)
    case damaged(UInt64, Damage)
}

/// Where a pull begins, and the message that goes out for it.
package struct SnapshotPlace: Sendable {
    let id: SnapshotID
    let offset: UInt64
    let pull: Raft.Message
}

/// A part of a snapshot: so many bytes that its puller holds, and behind them these.
package struct PulledPiece: Sendable {
    var heldByteCount = 0
    var bytes: [UInt8] = []
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
    /// Of a block of pairs. Equal on all nodes, or nothing is ever found to be held already.
    private let blockByteCount: Int
    /// Of the blocks that are made to be compared at once.
    private let pieceByteCountMax: Int
    /// By group: what is there of a snapshot that comes in.
    private var held: [UInt64: HeldBlocks] = [:]
    private var tasks: [any SnapshotTask] = []
    /// Of built files, by path.
    private var sums: [String: [UInt32]] = [:]

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe lane.asUnownedSerialExecutor()
    }

    package init(
        files: any FileSystem, folder: String, byteCountMaxAtOnce: Int, blockByteCount: Int,
        pieceByteCountMax: Int, lane: any Lane
    ) {
        self.lane = lane
        self.folder = SnapshotFolder(path: folder, files: files)
        self.byteCountMaxAtOnce = byteCountMaxAtOnce
        self.blockByteCount = blockByteCount
        self.pieceByteCountMax = pieceByteCountMax
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
                SnapshotBuild(
                    source, path: folder.built(source.group, source.id), folder.files,
                    blockByteCount: blockByteCount))
        case .verify(let group, let description):
            held[group] = nil
            let path = folder.incoming(group, description.id)
            tasks.append(SnapshotCheck(group, description, path: path, folder.files))
        case .check(let source): tasks.append(StateCheck(source))
        case .send(let group, let id, let target, let offset, let byteCountMax, let terms):
            reports.append(
                piece(group, id, offset: Int(offset), byteCountMax: byteCountMax, terms).map {
                    .piece(group, id, to: target, offset: offset, $0)
                } ?? .pieceMissing(group, id, to: target))
        case .compare(let group, let place, let source):
            reports.append(try compare(group, place, source))
        case .store(let group, let id, let offset, let piece):
            if let byteCount = try store(group, id, offset: Int(offset), piece) {
                reports.append(.pieceStored(group, id, byteCount: UInt64(byteCount)))
            }
        case .discard(let group, let id):
            tasks.removeAll { $0.group == group && $0 is SnapshotCheck }
            held[group] = nil
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
        held[group] = nil
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

    private func compare(
        _ group: UInt64, _ place: SnapshotPlace, _ source: StateSource?
    ) throws(FileError) -> SnapshotReport {
        var blocks: HeldBlocks
        if let known = held[group], known.id == place.id {
            blocks = known
        } else {
            guard let source else { return .wantsState(group, place) }
            blocks = try HeldBlocks(
                place.id, source, path: folder.incoming(group, place.id), in: folder.files)
        }
        let terms = blocks.pull(
            from: Int(place.offset), byteCountMax: pieceByteCountMax,
            blockByteCount: blockByteCount)
        held[group] = blocks
        return .compared(group, place, terms)
    }

    /// Nil if the file is gone, or what is there is not what was written: (1).
    private func piece(
        _ group: UInt64, _ id: SnapshotID, offset: Int, byteCountMax: Int, _ terms: PullTerms
    ) -> PulledPiece? {
        let path = folder.built(group, id)
        guard let sums = sums[path] else { return nil }
        func read(at offset: Int) -> [UInt8]? {
            do throws(FileError) {
                return try SnapshotFile.readBuilt(
                    path, at: offset, byteCountMax: byteCountMax, sums: sums, in: folder.files)
            } catch { return nil }
        }
        guard var bytes = read(at: offset) else {
            removeBuilt(path)
            return nil
        }
        let (heldByteCount, isAll) = terms.held(of: bytes)
        if heldByteCount > 0 {
            // If it held all that it named, it may hold what follows, too. Else there may be no more.
            bytes = isAll ? [] : read(at: offset + heldByteCount) ?? []
        }
        return PulledPiece(heldByteCount: heldByteCount, bytes: terms.wanted(of: bytes))
    }

    /// Returns how much of the snapshot is there, or nil where the disk has no room: then the piece
    /// is asked for again.
    private func store(_ group: UInt64, _ id: SnapshotID, offset: Int, _ piece: PulledPiece)
        throws(FileError) -> Int?
    {
        do throws(FileError) {
            let file = try folder.files.open(
                folder.incoming(group, id), OpenMode(.createIfMissing))
            let byteCount = try file.byteCount()
            guard byteCount == offset else { return byteCount }  // (2)
            var bytes = piece.bytes
            if piece.heldByteCount > 0 {
                guard let blocks = held[group], blocks.id == id,
                    let own = blocks.bytes(at: offset, byteCount: piece.heldByteCount)
                else { return byteCount }  // of a former life's pull
                bytes = own + bytes
            }
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
            if held[group]?.id == id {
                held[group]?.stored(bytes, heldByteCount: piece.heldByteCount)
            }
            return offset + bytes.count
        } catch {
            guard error.kind == .full else { throw error }
            return nil
        }
    }
}
