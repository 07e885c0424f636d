internal import Drive
package import Schema

/// Which shard a drive is in, as far as this node knows. It may be behind: a shard that does not
/// have a drive says so, and where it went. The last word is with the control group's slot table.
package struct SlotMap: Sendable {
    /// By slot.
    private var shards: [UInt64]
    /// Of the table that it was last taken from; 0 before that.
    package private(set) var epoch: UInt64 = 0

    package init(_ shard: (_ slot: UInt32) -> UInt64) {
        shards = (0..<Slots.count).map(shard)
    }

    package func shard(of drive: UInt64) -> UInt64 { shards[Int(Slots.slot(of: drive))] }

    /// From the shard that had it before.
    package mutating func learn(_ drive: UInt64, isIn shard: UInt64) {
        shards[Int(Slots.slot(of: drive))] = shard
    }

    package mutating func take(_ answer: SlotsAnswer) {
        guard answer.epoch >= epoch else { return }
        let table = answer.runs.flatMap {
            Array(repeating: $0.shard, count: Int(min($0.slotCount, Slots.count)))
        }
        if table.count == shards.count { shards = table }
        for change in answer.changes where change.slot < Slots.count {
            shards[Int(change.slot)] = change.shard
        }
        epoch = answer.epoch
    }
}
