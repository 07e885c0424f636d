/// What opening a journal came upon, for the operator's eyes. The consequences for each group are
/// in its `RecoveredGroup`; nothing that is damaged is ever returned as good.
package enum Finding: Equatable, Sendable, CustomStringConvertible {
    /// The end of a batch that a crash interrupted. It was never acknowledged.
    case tornTail(file: String, sector: Int)
    case damagedSectors(file: String, sector: Int, count: Int)
    /// What a batch said can't be known. Unless a later checkpoint restates all groups, none of
    /// them is vouched for.
    case lostBatch(file: String, sector: Int)
    /// Batches were written here, by the word of their successor, and are not here.
    case missingBatches(file: String, sector: Int)
    case missingSegments(first: UInt32, last: UInt32)
    case damagedHeader(file: String)
    case emptyFile(file: String)
    case wrongSize(file: String, byteCount: Int, expected: Int)
    case damagedSpare(file: String)
    case unknownFile(name: String)

    package var description: String {
        switch self {
        case .tornTail(let file, let sector):
            "\(file): a batch at sector \(sector) was being written in a crash; it was cut off, and "
                + "nobody relied on it"
        case .damagedSectors(let file, let sector, let count):
            "\(file): of the batch at sector \(sector), \(count) sectors are damaged; what they "
                + "held is fetched from other nodes; check the disk (dmesg, smartctl)"
        case .lostBatch(let file, let sector):
            "\(file): a batch at sector \(sector) is damaged beyond knowing what it held; check "
                + "the disk (dmesg, smartctl)"
        case .missingBatches(let file, let sector):
            "\(file): what was written before sector \(sector) is missing; check the disk"
        case .missingSegments(let first, let last):
            "segments \(first) to \(last) are missing; if they were moved, stop the node and put "
                + "them back"
        case .damagedHeader(let file): "\(file): the header is damaged; check the disk"
        case .emptyFile(let file): "\(file) is empty; something outside the node emptied it"
        case .wrongSize(let file, let byteCount, let expected):
            "\(file) has \(byteCount) bytes instead of \(expected); something outside the node "
                + "cut it"
        case .damagedSpare(let file): "\(file) was not usable as a spare, and was removed"
        case .unknownFile(let name): "\(name) does not belong here, and is left alone"
        }
    }

    /// Whether an operator should look at it; a torn tail is what every power cut leaves.
    package var isAlarming: Bool {
        if case .tornTail = self { false } else { true }
    }
}

/// Entries of which only the identity is left, in index order.
package struct LostEntries: Equatable, Sendable {
    package var index: UInt64
    package var count: UInt64
    /// 0 where not even the term is known; that happens in groups that are not vouched for only.
    package var term: UInt64
}

/// Entries from `index` on, up to the next run, have this term.
package struct TermRun: Equatable, Sendable {
    package var index: UInt64
    package var term: UInt64

    package init(index: UInt64, term: UInt64) {
        self.index = index
        self.term = term
    }
}

/// What is known of a group after opening.
package struct RecoveredGroup: Equatable, Sendable {
    package var hardState: HardState
    /// False: hard state and entries may be older than what this node has promised. The replica
    /// must not vote or acknowledge with this store; it gets a new incarnation, and its log from
    /// its peers.
    package var isVouched: Bool
    /// The log begins behind this index; what is at or below it was released or is in a snapshot.
    package var baseIndex: UInt64
    package var baseTerm: UInt64
    package var lastIndex: UInt64
    /// From each index on, up to the next.
    package var terms: [TermRun]
    /// To be fetched from peers and handed to `Batch.repair`.
    package var lost: [LostEntries]
}

/// What a journal came back with. A group that is not here has no state: it is new, or it was lost
/// with everything else, and either way its replica begins as one without a vote.
package struct Recovery: Equatable, Sendable {
    package var groups: [RecoveredGroup]
    /// False where the journal may have had groups that it does not know any more, and newer words
    /// on those that it knows. So it is also before the first batch is durable.
    package var isVouched: Bool
    /// Of the last batch that was found, 0 for none.
    package var sequenceLast: UInt64
    package var findings: [Finding]
}

extension GroupLog {
    var recovered: RecoveredGroup {
        RecoveredGroup(
            hardState: hardState, isVouched: isVouched, baseIndex: baseIndex, baseTerm: baseTerm,
            lastIndex: lastIndex, terms: runs,
            lost: lostCount == 0 ? [] : lost)
    }

    private var lost: [LostEntries] {
        var lost: [LostEntries] = []
        var index = baseIndex + 1
        while index <= lastIndex {
            defer { index += 1 }
            guard location(at: index)?.isLost == true, let term = term(at: index) else { continue }
            if let last = lost.last, last.term == term, last.index + last.count == index {
                lost[lost.count - 1].count += 1
            } else {
                lost.append(LostEntries(index: index, count: 1, term: term))
            }
        }
        return lost
    }
}
