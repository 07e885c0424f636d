package import Cluster
package import Raft

/// What all nodes of a run have done together, and which rule that breaks. Everything that nodes
/// tell is compared with what any node has told before, in any of its lives.
///
/// 1. A term of a group has one leader, in one life.
/// 2. Who is elected has everything that was applied anywhere.
/// 3. Members apply the same entry at an index, and it has the same outcome; also when it is
///    applied again after a start.
/// 4. A request is executed at one index only.
/// 5. Members have the same state at an index.
package struct Ledger {
    private struct Place: Hashable {
        let group: UInt64
        let index: LogIndex
    }

    private struct Reign: Hashable {
        let group: UInt64
        let term: Term
    }

    private struct Reigned: Equatable {
        let node: NodeID
        let life: Int
    }

    private var leaders: [Reign: Reigned] = [:]
    /// The latest term that was led, by group.
    private var latestTerms: [UInt64: Term] = [:]
    private var applied: [Place: (term: Term, outcome: Sessions.Outcome?, by: NodeID)] = [:]
    /// The highest index that was applied anywhere, by group.
    private var tops: [UInt64: LogIndex] = [:]
    private var executed: [[UInt8]: UInt64] = [:]
    private var executedIndexes: Set<UInt64> = []
    /// Nodes whose memory lies: their states may differ until they notice.
    private var excused: Set<NodeID> = []
    /// Nodes that were taken for lost for good. Should they come back, they may have gone on in the
    /// old epoch among themselves until they hear of the new one; that binds nobody.
    private var outcast: Set<NodeID> = []
    private var digests: [Place: (digest: StateDigest, by: NodeID)] = [:]

    package init() {}

    /// A node leads from now on, with this in its log.
    package mutating func leads(
        _ group: UInt64, _ term: Term, node: NodeID, life: Int, lastIndex: LogIndex,
        termAt: (LogIndex) -> Term?
    ) -> Flaw? {
        guard !outcast.contains(node) else { return nil }
        let reign = Reign(group: group, term: term)
        let reigned = Reigned(node: node, life: life)
        if let other = leaders.updateValue(reigned, forKey: reign), other != reigned {
            return Flaw(
                .leaders,
                "group \(group): members \(other.node) and \(node) both lead term \(term)")
        }
        // Only the latest leader has to have it all: one of an older term may be slow to notice
        // that it was elected once.
        guard latestTerms[group].map({ $0 < term }) ?? true else { return nil }
        latestTerms[group] = term
        guard let top = tops[group], let known = applied[Place(group: group, index: top)] else {
            return nil
        }
        // (No term: it is compacted away, so the leader has applied it.)
        guard top <= lastIndex, termAt(top) ?? known.term == known.term else {
            return Flaw(
                .leaders,
                "group \(group): member \(node) leads term \(term) without entry \(top) of term "
                    + "\(known.term), which member \(known.by) has applied")
        }
        return nil
    }

    package mutating func applied(
        _ group: UInt64, _ index: LogIndex, _ term: Term, _ outcome: Sessions.Outcome?,
        by node: NodeID
    ) -> Flaw? {
        guard !outcast.contains(node) else { return nil }
        let place = Place(group: group, index: index)
        tops[group] = max(tops[group] ?? .zero, index)
        guard let known = applied[place] else {
            applied[place] = (term, outcome, node)
            return nil
        }
        let isOutcomeExcused = excused.contains(node) || excused.contains(known.by)
        guard known.term == term, known.outcome == outcome || isOutcomeExcused else {
            return Flaw(
                .agreement,
                "group \(group): at \(index), member \(node) applied an entry of term \(term) with "
                    + "outcome \(Self.text(outcome)), and member \(known.by) one of term "
                    + "\(known.term) with \(Self.text(known.outcome))")
        }
        return nil
    }

    /// Nobody can blame a node for the outcomes and the state that it has from now on.
    package mutating func excuse(_ node: NodeID) {
        excused.insert(node)
    }

    /// The groups go on without this node.
    package mutating func cast(out node: NodeID) {
        outcast.insert(node)
    }

    /// A machine has executed an operation, of which each says what no other says.
    package mutating func executed(_ operation: [UInt8], at index: UInt64) -> Flaw? {
        executedIndexes.insert(index)
        guard let other = executed.updateValue(index, forKey: operation), other != index else {
            return nil
        }
        return Flaw(.onceOnly, "one request was executed at \(other) and at \(index)")
    }

    /// False where the answer to an entry came from the session: it had been executed before.
    func wasExecuted(at index: LogIndex) -> Bool { executedIndexes.contains(index.rawValue) }

    package mutating func has(
        _ digest: StateDigest, at index: LogIndex, of group: UInt64, node: NodeID
    ) -> Flaw? {
        guard !excused.contains(node), !outcast.contains(node) else { return nil }
        let place = Place(group: group, index: index)
        guard let known = digests[place] else {
            digests[place] = (digest, node)
            return nil
        }
        guard known.digest == digest else {
            return Flaw(
                .digest,
                "group \(group): at \(index), the state of member \(node) differs from that of "
                    + "member \(known.by)")
        }
        return nil
    }

    /// As members have told it.
    func digest(at index: LogIndex, of group: UInt64) -> StateDigest? {
        digests[Place(group: group, index: index)]?.digest
    }

    private static func text(_ outcome: Sessions.Outcome?) -> String {
        outcome.map { "\($0)" } ?? "none"
    }
}
