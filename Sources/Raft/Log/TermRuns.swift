/// The term of every entry after the log's base, without its entries: one item for each stretch of
/// equal terms. Elections are rare, so the whole log's terms fit in a few items, and no question
/// about a term ever needs the disk.
///
/// Invariants: terms ascend strictly from run to run; so do first indexes; the first run begins
/// right after the base.
struct TermRuns: Hashable, Sendable {
    private(set) var baseIndex: LogIndex
    private(set) var baseTerm: Term
    private(set) var lastIndex: LogIndex
    private var runs: [TermRun]

    init(baseIndex: LogIndex, baseTerm: Term, runs: [TermRun] = [], lastIndex: LogIndex) {
        self.baseIndex = baseIndex
        self.baseTerm = baseTerm
        self.lastIndex = lastIndex
        self.runs = runs
    }

    var lastTerm: Term { runs.last?.term ?? baseTerm }
    var count: Int { runs.count }

    /// The index behind which so many terms lie; the base if there are fewer.
    func index(leaving count: Int) -> LogIndex {
        count < runs.count ? runs[runs.count - count].first - 1 : baseIndex
    }

    /// What is wrong with runs that came from a store, or nil.
    var flaw: String? {
        var expected = baseIndex + 1
        var term = baseTerm
        for (place, run) in runs.enumerated() {
            let isFirst = place == 0
            guard isFirst ? run.first == expected : run.first >= expected else {
                return "terms from \(run.first) on, expected \(expected)"
            }
            guard isFirst ? run.term >= term : run.term > term else {
                return "term \(run.term) at \(run.first) after term \(term)"
            }
            expected = run.first + 1
            term = run.term
        }
        guard lastIndex >= baseIndex, runs.isEmpty == (lastIndex == baseIndex),
            runs.last.map({ $0.first <= lastIndex }) ?? true
        else { return "the log ends at \(lastIndex), and its terms do not" }
        return nil
    }

    /// Nil outside the log. The base itself has a term.
    func term(at index: LogIndex) -> Term? {
        guard index >= baseIndex && index <= lastIndex else { return nil }
        // From the end: nearly every question is about the latest terms.
        for run in runs.reversed() where run.first <= index { return run.term }
        return baseTerm
    }

    /// The last index up to `limit` whose term is not above `term`; the base if there is none
    /// after it. Skips whole terms of entries that can't agree with those of `term`.
    func lastIndex(withTermAtMost term: Term, upTo limit: LogIndex) -> LogIndex {
        var end = min(limit, lastIndex)
        for run in runs.reversed() where run.first <= end {
            if run.term <= term { return end }
            end = run.first - 1
        }
        return max(end, baseIndex)
    }

    mutating func append(through last: LogIndex, term: Term) {
        if term != lastTerm || runs.isEmpty {
            runs.append(TermRun(first: lastIndex + 1, term: term))
        }
        lastIndex = last
    }

    mutating func truncate(from first: LogIndex) {
        while let run = runs.last, run.first >= first { runs.removeLast() }
        lastIndex = min(lastIndex, first - 1)
    }

    mutating func compact(through index: LogIndex, term: Term) {
        baseIndex = index
        baseTerm = term
        guard index < lastIndex else {
            runs.removeAll()
            lastIndex = index
            return
        }
        guard let current = runs.lastIndex(where: { $0.first <= index + 1 }) else { return }
        runs.removeFirst(current)
        runs[0] = TermRun(first: index + 1, term: runs[0].term)
    }
}
