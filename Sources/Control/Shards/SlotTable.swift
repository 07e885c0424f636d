internal import Schema

/// Which shard has which slot, unfolded. Stored and sent as runs, which are few as long as the slots
/// of a shard lie side by side.
struct SlotTable: Equatable {
    private(set) var shards: [UInt64]

    init(allIn shard: UInt64) {
        shards = Array(repeating: shard, count: Int(ControlLimits.slotCount))
    }

    /// Nil if the runs are not what is written.
    init?(_ runs: [SlotRun]) {
        shards = []
        for run in runs {
            let isNew = run.slotCount > 0 && run.shard != shards.last
            guard isNew, shards.count + Int(run.slotCount) <= ControlLimits.slotCount else {
                return nil
            }
            shards += Array(repeating: run.shard, count: Int(run.slotCount))
        }
        guard shards.count == ControlLimits.slotCount else { return nil }
    }

    var runs: [SlotRun] {
        var runs: [SlotRun] = []
        for shard in shards {
            if let last = runs.last, last.shard == shard {
                runs[runs.count - 1].slotCount += 1
            } else {
                runs.append(SlotRun(slotCount: 1, shard: shard))
            }
        }
        return runs
    }

    subscript(slot: UInt32) -> UInt64 {
        get { shards[Int(slot)] }
        set { shards[Int(slot)] = newValue }
    }
}
