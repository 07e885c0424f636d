package import Raft

/// What survives a member's crash: its log, its hard state, its flushed state.
package struct Store: Hashable, Sendable {
    package var incarnation: Incarnation
    package private(set) var hardState = HardState()
    /// Of the last write: term and vote may be ahead of it.
    private var termWritten = Term.zero
    package private(set) var base: LogBase
    /// After `base`.
    package private(set) var entries: [Entry] = []
    /// The state machine as of its last flush.
    package var state: AppliedState
    package var incoming: Incoming?
    /// See `Restart.damagedThrough`.
    package var damagedThrough = LogIndex.zero

    /// An incoming snapshot, stored in part.
    package struct Incoming: Hashable, Sendable {
        let id: SnapshotID
        var byteCount: UInt64
        let content: AppliedState
    }

    package init(incarnation: Incarnation, membership: Membership = .empty) {
        self.incarnation = incarnation
        base = .founding(membership)
        state = AppliedState(base: base)
    }

    package var lastIndex: LogIndex { base.index + entries.count }

    package func entry(at index: LogIndex) -> Entry? {
        index > base.index && index <= lastIndex ? entries[index - base.index - 1] : nil
    }

    package func term(at index: LogIndex) -> Term? {
        index == base.index ? base.term : entry(at: index)?.term
    }

    /// Carries out a write as a whole. Returns what the core did wrong, or nil.
    mutating func carryOut(_ write: Write) -> String? {
        if let newBase = write.base {
            guard newBase.index >= base.index else { return "\(write) takes the base back" }
            entries.removeFirst(min(entries.count, newBase.index - base.index))
            base = newBase
        }
        if let first = write.truncateFrom {
            guard first > base.index else { return "\(write) truncates into the base" }
            if first <= lastIndex { entries.removeSubrange((first - base.index - 1)...) }
        }
        if let first = write.entries.first {
            guard first.index == lastIndex + 1 else { return "\(write) leaves a gap" }
            entries += write.entries
        }
        if let hardState = write.hardState {
            guard hardState.term >= termWritten else { return "\(write) takes the term back" }
            termWritten = hardState.term
            self.hardState = hardState.keeping(self.hardState)
        }
        return nil
    }

    /// Keeps term and vote of a write whose entries find no room.
    mutating func promise(_ state: HardState) {
        hardState = HardState(term: state.term, vote: state.vote, commit: hardState.commit)
    }

    /// Loses the entries from `first` on, and knows it.
    mutating func damage(from first: LogIndex) {
        guard first > base.index, first <= lastIndex else { return }
        damagedThrough = max(damagedThrough, lastIndex)
        entries.removeSubrange((first - base.index - 1)...)
    }

    /// From `first` on, as many as fit, but at least one; none if they are gone.
    func entries(_ read: LogRead) -> Entries {
        guard entry(at: read.first) != nil else { return [] }
        let start = read.first - base.index - 1
        var end = start
        var byteCount = 0
        while end < entries.count, entries[end].index <= read.last {
            byteCount += entries[end].byteCount
            if end > start && byteCount > read.byteCountMax { break }
            end += 1
        }
        return entries[start..<end]
    }

    /// What a core starts with.
    func restart(_ id: NodeID, _ settings: Settings, seed: UInt64) -> Restart {
        var restart = Restart(id: id, incarnation: incarnation, seed: seed)
        restart.settings = settings
        restart.hardState = hardState
        restart.base = base
        restart.lastIndex = lastIndex
        for entry in entries {
            if restart.runs.last?.term != entry.term {
                restart.runs.append(TermRun(first: entry.index, term: entry.term))
            }
            if case .membership(let membership) = entry.payload {
                restart.memberships.append(
                    PlacedMembership(index: entry.index, membership: membership))
            }
            restart.logByteCount += entry.byteCount
        }
        let membership = restart.memberships.last?.membership ?? base.membership
        // A witness has no state beside its log.
        let isWitness = membership[id]?.isWitness ?? false
        restart.applied = isWitness && base.index > state.index ? base : state.base
        restart.stored = incoming.map { ($0.id, $0.byteCount) }
        restart.damagedThrough = damagedThrough
        return restart
    }
}
