/// A member's log as the core sees it: the terms of all of it, the latest entries, the
/// memberships, and how much is durable.
///
/// Invariants:
/// 1. `base.index <= durable <= last`.
/// 2. What is not durable is in the window.
/// 3. A write's completion vouches only for entries that have been in the log ever since that
///    write: truncation cuts what outstanding writes vouch for.
struct Log: Hashable, Sendable {
    private(set) var base: LogBase
    private(set) var terms: TermRuns
    private(set) var window: EntryWindow
    /// From the base on, ascending; never empty, because the base has one.
    private(set) var memberships: [PlacedMembership]
    /// Everything up to here survives a crash, in this member's log or in its state.
    private(set) var durable: LogIndex
    private var outstanding: [Outstanding] = []
    private var sizes: SizeMarks

    private struct Outstanding: Hashable, Sendable {
        let number: WriteNumber
        /// Through where it makes the log durable.
        var last: LogIndex
        let startedAtTick: Int
    }

    init(_ restart: Restart) {
        base = restart.base
        terms = TermRuns(
            baseIndex: restart.base.index, baseTerm: restart.base.term, runs: restart.runs,
            lastIndex: restart.lastIndex)
        window = EntryWindow(first: restart.lastIndex + 1)
        memberships =
            [
                PlacedMembership(
                    index: restart.base.membershipIndex, membership: restart.base.membership)
            ] + restart.memberships
        durable = restart.lastIndex
        sizes = SizeMarks(
            first: restart.base.index, last: restart.lastIndex, byteCount: restart.logByteCount,
            spacing: max(1, restart.settings.keptByteCount / 16))
    }

    var last: LogIndex { terms.lastIndex }
    var lastTerm: Term { terms.lastTerm }
    var membership: PlacedMembership { memberships[memberships.count - 1] }
    var byteCount: Int { sizes.byteCount(after: base.index) }

    func term(at index: LogIndex) -> Term? { terms.term(at: index) }

    func contains(_ index: LogIndex, _ term: Term) -> Bool { terms.term(at: index) == term }

    func membership(asOf index: LogIndex) -> PlacedMembership {
        // The first is the base's, and nobody asks about places before the base.
        memberships.last { $0.index <= index } ?? memberships[0]
    }

    /// The base that the log would have if it began after `index`.
    func base(at index: LogIndex) -> LogBase? {
        guard let term = term(at: index) else { return nil }
        let placed = membership(asOf: index)
        return LogBase(
            index: index, term: term, membership: placed.membership, membershipIndex: placed.index)
    }

    /// The index behind which about so many bytes of the log lie.
    func index(leaving byteCount: Int) -> LogIndex { sizes.index(leaving: byteCount) }

    func byteCount(after index: LogIndex) -> Int { sizes.byteCount(after: index) }

    /// To within how many bytes, from now on, `index(leaving:)` is exact.
    mutating func measure(every byteCount: Int) { sizes.spacing = max(1, byteCount) }

    // MARK: Changes

    /// The entries follow the last one; terms don't descend. Returns their bytes.
    @discardableResult
    mutating func append(_ entries: Entries) -> Int {
        guard let first = entries.first, let last = entries.last else { return 0 }
        precondition(first.index == self.last + 1, "\(first.index) does not follow \(self.last)")
        precondition(first.term >= lastTerm, "term \(first.term) after \(lastTerm)")
        var byteCount = 0
        if first.term == last.term {
            terms.append(through: last.index, term: last.term)
            for entry in entries { byteCount += note(entry) }
        } else {
            for entry in entries {
                terms.append(through: entry.index, term: entry.term)
                byteCount += note(entry)
            }
        }
        window.append(entries, byteCount: byteCount)
        sizes.append(through: last.index, byteCount: byteCount)
        return byteCount
    }

    private mutating func note(_ entry: Entry) -> Int {
        if case .membership(let membership) = entry.payload {
            memberships.append(PlacedMembership(index: entry.index, membership: membership))
        }
        return entry.byteCount
    }

    /// Forgets `first` and everything after it. A membership in it is undone.
    mutating func truncate(from first: LogIndex) {
        precondition(first > base.index, "truncation from \(first) into base \(base.index)")
        terms.truncate(from: first)
        sizes.truncate(from: first, byteCount: window.truncate(from: first))
        while memberships.count > 1, let placed = memberships.last, placed.index >= first {
            memberships.removeLast()
        }
        durable = min(durable, first - 1)
        for place in outstanding.indices {  // (3)
            outstanding[place].last = min(outstanding[place].last, first - 1)
        }
    }

    /// Forgets everything through the base, which is in the log, and durable in it or in the state.
    mutating func compact(to base: LogBase) {
        self.base = base
        durable = max(durable, base.index)  // (1)
        terms.compact(through: base.index, term: base.term)
        window.evict(through: base.index, keeping: 0)
        sizes.compact(through: base.index)
        compactMemberships()
    }

    /// Begins the log anew after a snapshot that is not in it.
    mutating func replace(by base: LogBase) {
        self.base = base
        terms = TermRuns(baseIndex: base.index, baseTerm: base.term, lastIndex: base.index)
        window.removeAll(next: base.index + 1)
        memberships = [PlacedMembership(index: base.membershipIndex, membership: base.membership)]
        durable = base.index  // in the installed state, which a restart finds
        for place in outstanding.indices { outstanding[place].last = .zero }  // (3)
        sizes = SizeMarks(
            first: base.index, last: base.index, byteCount: 0, spacing: sizes.spacing)
    }

    private mutating func compactMemberships() {
        let placed = PlacedMembership(index: base.membershipIndex, membership: base.membership)
        memberships.removeAll { $0.index <= base.index }
        memberships.insert(placed, at: 0)
    }

    // MARK: Durability

    /// A write has been handed out; once it completes, the log is durable as it is now.
    mutating func wrote(_ number: WriteNumber, atTick tick: Int) {
        outstanding.append(Outstanding(number: number, last: last, startedAtTick: tick))
    }

    /// Returns whether more of the log is durable than before.
    mutating func persisted(through number: WriteNumber) -> Bool {
        let before = durable
        let done = outstanding.firstIndex { $0.number > number } ?? outstanding.count
        if done > 0 { durable = max(durable, outstanding[done - 1].last) }
        outstanding.removeFirst(done)
        return durable > before
    }

    var oldestOutstandingTick: Int? { outstanding.first?.startedAtTick }

    /// Keeps what isn't durable, and so many bytes beside it.
    mutating func trimCache(toByteCount byteCountMax: Int) {
        guard window.byteCount > byteCountMax else { return }
        window.evict(through: durable, keeping: byteCountMax)
    }
}

/// About how many bytes of the log lie behind an index, to within `spacing`: what compaction needs
/// to know, at the price of one mark for each so many bytes.
private struct SizeMarks: Hashable, Sendable {
    private struct Mark: Hashable, Sendable {
        var index: LogIndex
        /// Of all entries ever appended through `index`.
        var total: Int
    }

    var spacing: Int
    /// Ascending; the first is at or before the base.
    private var marks: [Mark]
    private var end: Mark

    init(first: LogIndex, last: LogIndex, byteCount: Int, spacing: Int) {
        self.spacing = spacing
        marks = [Mark(index: first, total: 0)]
        end = Mark(index: last, total: byteCount)
    }

    func byteCount(after index: LogIndex) -> Int {
        guard index < end.index else { return 0 }
        let mark = marks.last { $0.index <= index } ?? marks[0]
        return end.total - mark.total
    }

    /// The highest marked index that has at least so many bytes behind it.
    func index(leaving byteCount: Int) -> LogIndex {
        if byteCount <= 0 { return end.index }
        return (marks.last { end.total - $0.total >= byteCount } ?? marks[0]).index
    }

    mutating func append(through last: LogIndex, byteCount: Int) {
        if let mark = marks.last, end.total - mark.total >= spacing { marks.append(end) }
        end = Mark(index: last, total: end.total + byteCount)
    }

    mutating func truncate(from first: LogIndex, byteCount: Int) {
        while marks.count > 1, let mark = marks.last, mark.index >= first { marks.removeLast() }
        end = Mark(
            index: first - 1, total: max(marks[marks.count - 1].total, end.total - byteCount))
    }

    mutating func compact(through index: LogIndex) {
        if let place = marks.lastIndex(where: { $0.index <= index }) { marks.removeFirst(place) }
    }
}
