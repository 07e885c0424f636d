/// What a leader has to remember beside its peers. Made anew for each reign.
struct Leadership: Hashable, Sendable {
    /// Index of the leader's first entry. Nothing is known to be committed until this one is.
    var termStart = LogIndex.zero
    var ticks = 0

    /// The latest round of heartbeats, and when the ones that may still matter were sent.
    var round: UInt64 = 0
    var rounds: [Round] = []
    struct Round: Hashable, Sendable {
        let number: UInt64
        let sentAtTick: Int
    }
    /// When the latest round that a quorum has answered was sent.
    var leaseStartTick: Int?

    /// Bytes not yet committed, batch by batch.
    private(set) var uncommittedByteCount = 0
    private var uncommitted: [Batch] = []
    private var uncommittedHead = 0
    private struct Batch: Hashable, Sendable {
        let last: LogIndex
        let byteCount: Int
    }

    /// Something may have to be done about the membership.
    var checksMembership = true
    /// The last index as of the latest two moments at which newcomers were measured.
    var lastBefore = LogIndex.zero
    var lastNow = LogIndex.zero

    var transfer: Transfer?
    struct Transfer: Hashable, Sendable {
        let target: NodeID
        var elapsedTicks = 0
        var isTargetTold = false
    }
    /// In this term some member was told to campaign, and may do so at any time: no lease holds.
    var isLeaseVoid = false

    mutating func noteUncommitted(through last: LogIndex, byteCount: Int) {
        guard byteCount > 0 else { return }
        uncommitted.append(Batch(last: last, byteCount: byteCount))
        uncommittedByteCount += byteCount
    }

    mutating func noteCommitted(through index: LogIndex) {
        while uncommittedHead < uncommitted.count, uncommitted[uncommittedHead].last <= index {
            uncommittedByteCount -= uncommitted[uncommittedHead].byteCount
            uncommittedHead += 1
        }
        if uncommittedHead == uncommitted.count {
            uncommitted.removeAll(keepingCapacity: true)
            uncommittedHead = 0
        } else if uncommittedHead > 64 && uncommittedHead * 2 > uncommitted.count {
            uncommitted.removeFirst(uncommittedHead)
            uncommittedHead = 0
        }
    }
}
