internal import KeyValue
package import Raft
package import Schema
internal import World

/// A state that is held for somebody who copies it out.
struct Export {
    let group: UInt64
    /// Nil until it is captured.
    var source: StateSource?
    var whenOpen: (@Sendable (Result<ExportedState, NotDone>) -> Void)?
    /// When it is let go, unless somebody reads on.
    var deadlineTick: Int
}

/// Entries that somebody copies out.
struct LogExport: Sendable {
    let group: UInt64
    let read: LogRead
    let whenDone: @Sendable (Result<ExportedLog, NotDone>) -> Void

    func finish(_ found: LogWriter.Reading) {
        guard !found.isLost || !found.entries.isEmpty else {
            return whenDone(
                .failure(.refused(reason: "its log is damaged here; ask another member")))
        }
        whenDone(
            .success(
                ExportedLog(
                    entries: found.entries.map { entry in
                        let (kind, payload) = entry.payload.stored
                        return LogEntry(term: entry.term.rawValue, kind: kind, payload: payload)
                    }, isReleased: found.entries.isEmpty)))
    }
}

/// What leaves a node for a backup: a group's state as it was at one moment, in blocks that are
/// named by their sums, and the entries that follow. Neither stops anything: the state is a snapshot
/// of the store, and is read on the snapshots' lane.
extension ReplicaHost {
    private static let exportCountMax = 256
    /// Ticks without a question: a minute, at the usual length of a tick.
    private static let exportTicks = 1200
    private static let logByteCountMax = 1 << 20

    package func openExport(
        of group: UInt64, whenOpen: @escaping @Sendable (Result<ExportedState, NotDone>) -> Void
    ) {
        guard let slot = groups[group], !hasFailed else {
            return whenOpen(.failure(.noGroup(group)))
        }
        guard !slot.core.isWitness else { return whenOpen(.failure(.witness(group))) }
        guard !isStopping else { return whenOpen(.failure(.stopping)) }
        guard exports.count < Self.exportCountMax else {
            return whenOpen(
                .failure(
                    .overloaded(
                        waiting: exports.count, max: Self.exportCountMax,
                        retryAfter: settings.tick * 20)))
        }
        let number = drawNumber()
        exports[number] = Export(
            group: group, whenOpen: whenOpen, deadlineTick: tick + Self.exportTicks)
        enqueue(.capture(group, .export(number)))
    }

    func isOpen(_ number: UInt64, _ source: StateSource) {
        guard let whenOpen = exports[number]?.whenOpen else { return }
        exports[number]?.source = source
        exports[number]?.whenOpen = nil
        whenOpen(.success(ExportedState(export: number, state: source.applied)))
    }

    func isNotOpen(_ number: UInt64, _ reason: NotDone) {
        exports.removeValue(forKey: number)?.whenOpen?(.failure(reason))
    }

    package func readExport(
        _ page: ExportPage, whenDone: @escaping @Sendable (Result<ExportedPage, NotDone>) -> Void
    ) {
        guard let source = exports[page.export]?.source, !isStopping, !hasFailed else {
            return whenDone(.failure(.refused(reason: "the state is not held here any more")))
        }
        exports[page.export]?.deadlineTick = tick + Self.exportTicks
        let (lane, host, blockByteCount) = (lane, self, settings.snapshotBlockByteCount)
        snapshotLane.run {
            let result: Result<ExportedPage, NotDone>
            do {
                var pages = ExportPages(source, blockByteCount: blockByteCount)
                result = .success(try pages.read(page))
            } catch {
                result = .failure(.refused(reason: "the state can't be read: \(error)"))
            }
            lane.run {
                if case .success(let answer) = result, answer.isAtEnd {
                    host.assumeIsolated { $0.isRead(page.export) }
                }
                whenDone(result)
            }
        }
    }

    /// To its end; the last page may be asked for again.
    private func isRead(_ number: UInt64) {
        exports[number]?.deadlineTick = tick + Self.exportTicks / 10
    }

    package func exportLog(
        of group: UInt64, from first: LogIndex, through last: LogIndex,
        whenDone: @escaping @Sendable (Result<ExportedLog, NotDone>) -> Void
    ) {
        guard let core = groups[group]?.core, !hasFailed else {
            return whenDone(.failure(.noGroup(group)))
        }
        guard !core.isWitness else { return whenDone(.failure(.witness(group))) }
        // What was applied is committed, and durable here.
        let last = min(last, core.applied)
        guard first <= last, first > .zero else {
            return whenDone(.success(ExportedLog(entries: [], isReleased: false)))
        }
        guard first > core.baseIndex else {
            return whenDone(.success(ExportedLog(entries: [], isReleased: true)))
        }
        let read = LogRead(
            purpose: .apply, first: first, last: last, byteCountMax: Self.logByteCountMax)
        logExports.append(LogExport(group: group, read: read, whenDone: whenDone))
        dueRound()
    }

    func expireExports() {
        for number in exports.keys.sorted() where exports[number]?.deadlineTick ?? 0 <= tick {
            isNotOpen(number, .refused(reason: "the state was not to be had in time"))
        }
    }

    func endExports() {
        for number in exports.keys.sorted() { isNotOpen(number, .stopping) }
        for export in logExports { export.whenDone(.failure(.stopping)) }
        logExports = []
    }
}
