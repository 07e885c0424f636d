internal import KeyValue
internal import Schema

// From which nodes, with which weights and zones, the placement of chunks is computed; the table
// itself is computed elsewhere, from nothing but that.
//
// 1. An epoch's members never change. There is one that counts, and while that changes a next one:
//    both are readable then, and a partition is confirmed when its new nodes have its chunks.
// 2. The next epoch counts once all partitions are confirmed.
// 3. What is said of an epoch that counts already, or counted once, changes nothing.
extension Transaction {
    func beginPlacement(_ begin: BeginPlacement) throws(Failure) -> ControlAnswer {
        if let next = cluster.placementNext { throw refusal(.placementBusy, next) }
        try check(begin.epoch, against: cluster.placementEpoch)
        var members: [PlacementMember] = []
        try forEachNode { (number, node) throws(Failure) in
            guard node.state == .active, node.roles.storage, node.weight > 0 else { return }
            members.append(
                PlacementMember(node: number, weight: node.weight, zone: node.zone))
        }
        guard !members.isEmpty else { throw refusal(.placementEmpty) }
        let epoch = cluster.placementEpoch + 1
        if cluster.placementEpoch == 0 {
            // There is nothing yet that would have to go anywhere.
            cluster.placementEpoch = epoch
        } else {
            guard try placement(cluster.placementEpoch).members != members else {
                throw refusal(.placementSame, cluster.placementEpoch)
            }
            cluster.placementNext = epoch
            let none = [UInt8](repeating: 0, count: Self.partitionByteCount)
            try put(
                PlacementChangeRow(partitions: none, partitionCount: 0),
                at: ControlKeys.placementChange)
        }
        try put(PlacementRow(members: members, created: time), at: ControlKeys.placement(epoch))
        var answer = try record(.placementBegun, epoch, value: UInt64(members.count))
        answer.epoch = epoch
        return answer
    }

    func confirmPartitions(_ confirm: ConfirmPartitions) throws(Failure) -> ControlAnswer {
        guard confirm.partitions.count == Self.partitionByteCount else {
            throw refusal(
                .partitionsMalformed, value: UInt64(confirm.partitions.count),
                limit: UInt64(Self.partitionByteCount))
        }
        guard try isNext(confirm.epoch) else { return ControlAnswer(epoch: confirm.epoch) }
        var change = try placementChange()
        let before = change.partitionCount
        for (place, bits) in confirm.partitions.enumerated() { change.partitions[place] |= bits }
        change.partitionCount = UInt32(change.partitions.reduce(0) { $0 + $1.nonzeroBitCount })
        if change.partitionCount > before { try put(change, at: ControlKeys.placementChange) }
        return ControlAnswer(epoch: confirm.epoch, count: change.partitionCount)
    }

    /// (2).
    func finishPlacement(_ finish: FinishPlacement) throws(Failure) -> ControlAnswer {
        guard try isNext(finish.epoch) else { return ControlAnswer(epoch: finish.epoch) }
        let count = try placementChange().partitionCount
        guard count == ControlLimits.partitionCount else {
            throw refusal(
                .placementUnfinished, finish.epoch, value: UInt64(count),
                limit: UInt64(ControlLimits.partitionCount))
        }
        remove(ControlKeys.placement(cluster.placementEpoch))
        remove(ControlKeys.placementChange)
        cluster.placementEpoch = finish.epoch
        cluster.placementNext = nil
        var answer = try record(.placementFinished, finish.epoch)
        answer.epoch = finish.epoch
        return answer
    }

    // MARK: Rows

    private static let partitionByteCount = Int(ControlLimits.partitionCount) / 8

    /// (3). Refused if nobody has begun it.
    private func isNext(_ epoch: UInt64) throws(Failure) -> Bool {
        if epoch > 0, epoch <= cluster.placementEpoch { return false }
        guard epoch == cluster.placementNext else { throw refusal(.noPlacement, epoch) }
        return true
    }

    func placement(_ epoch: UInt64) throws(Failure) -> PlacementRow {
        let key = ControlKeys.placement(epoch)
        guard let row = try row(PlacementRow.self, at: key) else {
            throw damaged("a placement", key)
        }
        return row
    }

    func placementChange() throws(Failure) -> PlacementChangeRow {
        let key = ControlKeys.placementChange
        guard let row = try row(PlacementChangeRow.self, at: key),
            row.partitions.count == Self.partitionByteCount
        else { throw damaged("a placement's change", key) }
        return row
    }
}
