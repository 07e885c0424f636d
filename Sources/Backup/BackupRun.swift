internal import Cluster
internal import Raft
package import Schema

/// Makes one backup of all groups of a cluster while that works on. Pure: answers go in, questions
/// and blobs come out.
///
///     states held → marks → the cut → marks behind it → groups, once more
///         → logs → states, page by page → manifest
///
/// **The cut** is a time. Each group has a time of its own, with which its leader stamps commands,
/// and which never goes back in its log; so the entries that are not later than the cut are the
/// beginning of its log, and that is what is backed up of each: a state from before the cut, and the
/// log from there to beyond it. Why the groups then fit together:
///
/// 1. What was acknowledged before the backup began is in it: a first mark goes through each log, and
///    the cut is the latest time that any of these was applied at.
/// 2. Where the cut lies in a group's log is settled once a second mark, later than the cut, is in
///    that log. Nothing that comes behind it is in the backup.
/// 3. What one group has done because of another is not in it without its cause: a node stamps what
///    it carries between groups later than all that it has seen of any (`ReplicaHost.errand`). So a
///    delivery that the target has done is in the source's part too; if it is still in the source's
///    outbox there, it is delivered again, under the same number, and the target knows it. One that
///    only the source has is delivered by the restored cluster. Slots that move go on moving from
///    where both shards and the control group are.
/// 4. A client that does something in one group, and then in another, sees both or the first, if it
///    did them before the backup began or the groups' leaders agree about the time; there is nothing
///    in the second group that could refer to the first but by a drive's or an account's number,
///    which drives take from whoever asks.
/// 5. It has all groups that there were at the cut: those that there are behind it are the same that
///    it began with, or it begins anew.
/// 6. A group's part is of one log. Within an epoch what was applied never changes, so all pieces
///    are of the same epoch. A recovery begins another one, and may have shortened the log.
///
/// The same holds for any earlier time that the log goes back to: that is how a moment between two
/// backups is restored. **Incremental** are both parts. Blocks of states are named by their sums, and
/// only those are fetched that the store lacks; and a backup that only carries on the log of the
/// one before fetches no state at all.
///
/// The caller stores the blobs of an effect before it asks the questions beside them. A question may
/// be asked again, but for a page: if that can't be answered, the run is over, and another one finds
/// what it has stored.
package struct BackupRun: Sendable {
    package enum Ask: Equatable, Sendable {
        /// Holds the group's state at some member that is not far behind.
        case open(group: UInt64)
        case mark(group: UInt64, after: UInt64)
        case log(group: UInt64, first: UInt64, through: UInt64)
        /// Where the state is held.
        case page(group: UInt64, ExportPage)
        /// All that there are, no earlier than now.
        case groups

        /// Nil if it is about all of them.
        package var group: UInt64? {
            switch self {
            case .groups: nil
            case .open(let group), .mark(let group, _), .log(let group, _, _), .page(let group, _):
                group
            }
        }
    }

    package enum Answer: Sendable {
        case opened(ExportedState)
        case marked(ClientMarked)
        case log(ExportedLog)
        case page(ExportedPage)
        case groups([UInt64])
    }

    package struct Effects: Sendable {
        package var blobs: [[UInt8]] = []
        package var asks: [Ask] = []
        /// Done, once all blobs are durable.
        package var manifest: BackupManifest?
        package var failure: Failure?

        package init() {}
    }

    package enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// The log does not go on where the last backup ended, or that has lost a part.
        case needsStates(group: UInt64)
        /// The log was cut before it was read, or is not applied where it is read.
        case tooSlow(group: UInt64)
        case groupsChanged
        /// By a recovery.
        case logChanged(group: UInt64)
        case damagedOnTheWay(group: UInt64)
        /// Whoever held it does not have what the replicas agreed on.
        case damagedState(group: UInt64)

        package var description: String {
            switch self {
            case .needsStates(let group):
                "the last backup can't be carried on: the log of group \(group) no longer reaches "
                    + "back to it, or it has lost a part of that group; take one with states "
                    + "(`cairn admin backup create`), and then the log more often"
            case .tooSlow(let group):
                "the log of group \(group) was cut before it was copied, or its member did not go "
                    + "on; try again, and see `cairn admin status`"
            case .groupsChanged: "shards were added or removed meanwhile; try again"
            case .logChanged(let group):
                "group \(group) was recovered from a lost quorum meanwhile; try again"
            case .damagedOnTheWay(let group):
                "what came of group \(group) is not what its sum says; try again"
            case .damagedState(let group):
                "the state of group \(group) is damaged where it was read; try again, at another node"
            }
        }
    }

    private struct Part: Sendable {
        var state: ExportedState?
        /// What the store may have of the state, in the order of its keys.
        var blocksKnown: [BackupBlock] = []
        var time: UInt64?
        var markIndex: UInt64?
        var record: BackupGroup?
        var blocks: [BackupBlock] = []
        var digest = StateDigest()
        /// What the record ends with is known to be in the log.
        var isJoined = false
        /// Answers in a row that brought nothing of the log.
        var emptyCount = 0
        var isLogDone = false
        var isStateDone = false
    }

    private enum Phase { case opening, marking, fencing, counting, copying, over }

    private let cluster: FixedBytes<16>
    private let made: UInt64
    private let isLogOnly: Bool
    /// Sums of the blobs that are in the store.
    private var stored: Set<[UInt8]>
    private var parts: [UInt64: Part] = [:]
    private var phase = Phase.opening
    private var cut: UInt64 = 0

    /// Of the blocks that a node is told are known with one question.
    private static let knownCountMax = 512
    private static let listCountMax = 4096
    /// How long to wait before a log is asked for that brought nothing: it is not applied there yet.
    package static let pause = Duration.milliseconds(50)
    /// Ten seconds of it. A member that was cut off may never go on.
    private static let emptyCountMax = 200

    /// With states: `previous` says what blocks each group had in the backup before. `made` is the
    /// caller's date.
    package init(
        cluster: FixedBytes<16>, groups: [UInt64], previous: [UInt64: [BackupBlock]],
        stored: Set<[UInt8]>, made: UInt64
    ) {
        self.cluster = cluster
        self.made = made
        self.stored = stored
        isLogOnly = false
        for group in groups {
            parts[group] = Part(blocksKnown: previous[group] ?? [], isJoined: true)
        }
    }

    /// Carries on the logs of `previous`.
    package init(
        continuing previous: BackupManifest, groups: [UInt64], made: UInt64
    ) throws(Failure) {
        cluster = previous.cluster
        self.made = made
        stored = []
        isLogOnly = true
        for record in previous.groups {
            parts[record.group] = Part(record: record, isStateDone: true)
        }
        // One that was removed is in no log any more, and times before that need it.
        if let other = Set(groups).symmetricDifference(parts.keys).min() {
            throw .needsStates(group: other)
        }
    }

    private var groups: [UInt64] { parts.keys.sorted() }

    package mutating func begin(into effects: inout Effects) {
        if isLogOnly { return mark(into: &effects) }
        effects.asks += groups.map { .open(group: $0) }
    }

    package mutating func take(
        _ answer: Answer, to ask: Ask, into effects: inout Effects
    ) {
        if case .groups(let groups) = answer { return take(groups, into: &effects) }
        guard phase != .over, let group = ask.group, let part = parts[group] else { return }
        switch answer {
        case .opened(let state):
            guard phase == .opening, part.state == nil else { return }
            parts[group]?.state = state
            parts[group]?.record = BackupGroup(
                group: group, state: state.state, stateByteCount: 0, lists: [], logs: [],
                through: state.state.start.index, throughTerm: state.state.start.term)
            if parts.values.allSatisfy({ $0.state != nil }) { mark(into: &effects) }
        case .marked(let mark): take(mark, of: group, into: &effects)
        case .log(let log): take(log, of: group, into: &effects)
        case .page(let page): take(page, of: group, into: &effects)
        case .groups: break
        }
    }

    // MARK: The cut

    private mutating func mark(into effects: inout Effects) {
        phase = .marking
        effects.asks += groups.map { .mark(group: $0, after: 0) }
    }

    private mutating func take(
        _ mark: ClientMarked, of group: UInt64, into effects: inout Effects
    ) {
        switch phase {
        case .marking:
            parts[group]?.time = mark.time
            let times = parts.values.compactMap(\.time)
            guard times.count == parts.count, let latest = times.max() else { return }
            cut = latest  // (1)
            phase = .fencing
            effects.asks += groups.map { .mark(group: $0, after: cut + 1) }
        case .fencing:
            // A late answer to the first question.
            guard mark.time > cut, parts[group]?.markIndex == nil else { return }
            // (6). What was there before the mark is not any more.
            guard let through = parts[group]?.record?.through, mark.index > through else {
                return end(
                    isLogOnly ? .needsStates(group: group) : .logChanged(group: group), &effects)
            }
            parts[group]?.markIndex = mark.index  // (2)
            guard parts.values.allSatisfy({ $0.markIndex != nil }) else { return }
            phase = .counting
            effects.asks.append(.groups)
        case .opening, .counting, .copying, .over: return
        }
    }

    /// (5).
    private mutating func take(_ groups: [UInt64], into effects: inout Effects) {
        guard phase == .counting else { return }
        guard groups.sorted() == self.groups else { return end(.groupsChanged, &effects) }
        phase = .copying
        for group in self.groups { askForLog(of: group, into: &effects) }
    }

    // MARK: Logs

    private func askForLog(of group: UInt64, into effects: inout Effects) {
        guard let part = parts[group], let record = part.record, let last = part.markIndex else {
            preconditionFailure("a group is marked before its log is read")
        }
        // At first with the entry that is there already, whose term shows whether it is the same log.
        let first = part.isJoined ? record.through + 1 : record.through
        effects.asks.append(.log(group: group, first: first, through: last))
    }

    private mutating func take(
        _ log: ExportedLog, of group: UInt64, into effects: inout Effects
    ) {
        guard phase == .copying, var part = parts[group], var record = part.record,
            let last = part.markIndex, !part.isLogDone
        else { return }
        guard !log.isReleased else {
            return end(
                isLogOnly ? .needsStates(group: group) : .tooSlow(group: group), &effects)
        }
        guard let first = log.entries.first else {
            part.emptyCount += 1
            parts[group] = part
            guard part.emptyCount < Self.emptyCountMax else {
                return end(.tooSlow(group: group), &effects)
            }
            return askForLog(of: group, into: &effects)
        }
        part.emptyCount = 0
        var entries = log.entries[...]
        if !part.isJoined {
            guard first.term == record.throughTerm else {
                return end(.needsStates(group: group), &effects)
            }
            part.isJoined = true
            entries.removeFirst()
        } else if Term(first.term).epoch != Term(record.throughTerm).epoch {
            return end(.logChanged(group: group), &effects)  // (6)
        }
        if let newest = entries.last {
            let blob = encoded(
                BackupLog(group: group, first: record.through + 1, entries: Array(entries)))
            record.logs.append(self.blob(blob))
            effects.blobs.append(blob)
            record.through += UInt64(entries.count)
            record.throughTerm = newest.term
        }
        part.record = record
        part.isLogDone = record.through >= last
        parts[group] = part
        guard part.isLogDone else { return askForLog(of: group, into: &effects) }
        if part.isStateDone {
            finishIfDone(into: &effects)
        } else {
            askForPage(of: group, after: [], into: &effects)
        }
    }

    private func blob(_ bytes: [UInt8]) -> BackupBlob {
        let sum = Backup.sum(of: bytes)
        return BackupBlob(sum: FixedBytes { sum[$0] }, byteCount: UInt64(bytes.count))
    }

    // MARK: States

    private func askForPage(
        of group: UInt64, after key: [UInt8], into effects: inout Effects
    ) {
        guard let part = parts[group], let state = part.state else {
            preconditionFailure("a state is held before it is read")
        }
        let next = part.blocksKnown.partitioningIndex {
            key.lexicographicallyPrecedes($0.keyLast)
        }
        let known = part.blocksKnown[next...].prefix(Self.knownCountMax).map(\.sum.array)
            .filter(stored.contains)
        effects.asks.append(
            .page(
                group: group,
                ExportPage(export: state.export, after: key, known: Array(known.joined()))))
    }

    private mutating func take(
        _ page: ExportedPage, of group: UInt64, into effects: inout Effects
    ) {
        guard phase == .copying, var part = parts[group], var record = part.record,
            !part.isStateDone
        else { return }
        for block in page.blocks {
            let sum = block.sum.array
            if let body = block.body {
                guard Backup.sum(of: body) == sum else {
                    return end(.damagedOnTheWay(group: group), &effects)
                }
                if stored.insert(sum).inserted { effects.blobs.append(body) }
            } else if !stored.contains(sum) {
                return end(.damagedOnTheWay(group: group), &effects)
            }
            part.blocks.append(
                BackupBlock(sum: block.sum, byteCount: block.byteCount, keyLast: block.keyLast))
            record.stateByteCount += UInt64(block.byteCount)
        }
        part.digest.add(StateDigest(page.digest))
        guard !page.isAtEnd || part.digest == StateDigest(record.state.digest) else {
            return end(.damagedState(group: group), &effects)
        }
        let keyLast = page.blocks.last?.keyLast
        while part.blocks.count >= Self.listCountMax || page.isAtEnd && !part.blocks.isEmpty {
            let list = encoded(BackupBlocks(blocks: Array(part.blocks.prefix(Self.listCountMax))))
            part.blocks.removeFirst(min(Self.listCountMax, part.blocks.count))
            record.lists.append(blob(list))
            effects.blobs.append(list)
        }
        part.record = record
        part.isStateDone = page.isAtEnd
        parts[group] = part
        if page.isAtEnd { return finishIfDone(into: &effects) }
        guard let keyLast else { return end(.damagedOnTheWay(group: group), &effects) }
        askForPage(of: group, after: keyLast, into: &effects)
    }

    // MARK: The end

    private mutating func finishIfDone(into effects: inout Effects) {
        guard parts.values.allSatisfy({ $0.isLogDone && $0.isStateDone }) else { return }
        phase = .over
        effects.manifest = BackupManifest(
            version: BackupArchive.version, cluster: cluster, time: cut, made: made,
            groups: groups.compactMap { parts[$0]?.record })
    }

    private mutating func end(_ failure: Failure, _ effects: inout Effects) {
        phase = .over
        effects.failure = failure
    }
}

extension Array {
    /// The first place where `belongs` holds, if it does from some place on.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
