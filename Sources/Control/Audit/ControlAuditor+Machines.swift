internal import KeyValue
internal import Schema

// Nodes and tokens; shards, slots and placement.
extension ControlAuditor {
    func auditNodes() throws(Failure) {
        var counts: [String: UInt32] = [:]
        try forEachNumbered(.node, below: rows.cluster.nodeNext) {
            (number, node: ClusterNodeRow) throws(Failure) in
            try expect(rows.indexes(of: node, number))
            if let zone = node.zone { counts[zone, default: 0] += 1 }
            guard node.state != .removed else { return }
            let version = rows.cluster.formatVersion
            expect(
                node.versionMin <= version && version <= node.versionMax,
                "node \(number) does not speak version \(version)")
            expect(
                !node.certificates.isEmpty || node.state == .joining,
                "node \(number) has no certificate")
        }
        try forEach(.zone) { (key, zone: ZoneRow) throws(Failure) in
            let name = Transaction.text(key)
            expect("nodes in zone \(name)", zone.nodeCount, Int(counts[name] ?? 0))
            counts[name] = nil
        }
        expect(counts.isEmpty, "nodes in zones that are not there: \(counts.keys.sorted())")
    }

    func auditTokens() throws(Failure) {
        try forEachNumbered(.token, below: rows.cluster.tokenNext) {
            (number, token: JoinTokenRow) throws(Failure) in
            try expect(rows.indexes(of: token, number))
        }
    }

    func auditShards() throws(Failure) {
        let table = try rows.slotTable()
        var counts: [UInt64: Int] = [:]
        for shard in table.shards { counts[shard, default: 0] += 1 }
        try forEachNumbered(.shard, below: rows.cluster.shardNext) {
            (number, shard: ShardRow) throws(Failure) in
            expect("slots in shard \(number)", shard.slotCount, counts[number] ?? 0)
            counts[number] = nil
            expect(shard.members.contains { $0.role == .voter }, "nobody votes in \(number)")
            for member in shard.members {
                let node: ClusterNodeRow? = try rows.row(at: ControlKeys.node(member.node))
                expect(
                    node.map { $0.state.mayHold && $0.roles.metadata } ?? false,
                    "shard \(number) is on node \(member.node)")
            }
        }
        expect(counts.isEmpty, "slots of shards that are not there: \(counts.keys.sorted())")
        var latest: [UInt32: UInt64] = [:]
        try forEach(.slotChange) { (_, change: SlotChangeRow) throws(Failure) in
            latest[change.slot] = change.shard
        }
        for (slot, shard) in latest.sorted(by: { $0.key < $1.key })
        where slot >= ControlLimits.slotCount || table[slot] != shard {
            report("slot \(slot) changed to shard \(shard), which the table does not say")
        }
    }

    func auditMoves() throws(Failure) {
        let table = try rows.slotTable()
        var activeCount = 0
        try forEachNumbered(.move, below: rows.cluster.moveNext) {
            (number, move: SlotMoveRow) throws(Failure) in
            try expect(rows.index(of: move, number))
            if move.state != .planned { activeCount += 1 }
            guard move.slot < ControlLimits.slotCount, move.from != move.to else {
                return report("move \(number) goes nowhere")
            }
            let shard = move.state == .switched ? move.to : move.from
            expect(table[move.slot] == shard, "move \(number): its slot is elsewhere")
            expect(
                move.state != .done && move.state != .aborted, "move \(number) is over, and there")
            for end in [move.from, move.to] {
                let isThere = try rows.bytes(at: ControlKeys.shard(end)) != nil
                expect(isThere && end != 0, "move \(number): no shard \(end)")
            }
        }
        expect("moves under way", rows.cluster.moveActiveCount, activeCount)
    }

    func auditPlacement() throws(Failure) {
        let known = [rows.cluster.placementEpoch, rows.cluster.placementNext ?? 0]
        var found = 0
        try forEach(.placement) { (key, placement: PlacementRow) throws(Failure) in
            let epoch = try Transaction.number(key)
            expect(epoch > 0 && known.contains(epoch), "a placement of another epoch: \(epoch)")
            found += 1
            for member in placement.members {
                let node: ClusterNodeRow? = try rows.row(at: ControlKeys.node(member.node))
                expect(
                    node.map { $0.state.mayHold && $0.roles.storage } ?? false,
                    "placement \(epoch) has node \(member.node)")
            }
        }
        expect("placements", known.count { $0 > 0 }, found)
        let change: PlacementChangeRow? = try rows.row(at: ControlKeys.placementChange)
        expect(
            (change != nil) == (rows.cluster.placementNext != nil), "a change of the placement")
        if let change {
            let count = change.partitions.reduce(0) { $0 + $1.nonzeroBitCount }
            expect("confirmed partitions", change.partitionCount, count)
        }
    }
}

extension NodeState {
    fileprivate var mayHold: Bool { self != .drained && self != .removed }
}
