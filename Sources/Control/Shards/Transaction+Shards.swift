internal import KeyValue
internal import Schema

// Shards: the groups that hold drives, and which nodes their replicas are on. Number 0 is the
// control group itself; it is there for its members' sake and never has slots.
//
//     starting → serving ⇄ emptying
//
// 1. A number, which is also its group's, is never given twice.
// 2. Members are nodes with the metadata role that were not removed. A newcomer is joining or
//    active; who is a member already may be draining.
// 3. A shard row counts the slots that the table gives it.
// 4. What is removed has no slots, and no move leads to it or away from it.
// 5. The first replica is made by the first voter that a new shard is given, in the store that the
//    node has at that time. One that lost its disk meanwhile does not make a second first replica:
//    the shard then never starts, and is to be removed. Since format version 2.
extension Transaction {
    /// (5).
    func addShard(_ add: AddShard) throws(Failure) -> ControlAnswer {
        let members = try checked(add.members, after: [])
        guard cluster.shardCount < limits.shardCountMax else {
            throw refusal(.tooManyShards, limit: UInt64(limits.shardCountMax))
        }
        let number = cluster.shardNext
        var founder: UInt64?
        if cluster.formatVersion >= 2, let first = members.first(where: { $0.role == .voter }) {
            founder = try node(first.node).incarnation
        }
        try putNew(
            ShardRow(
                state: .starting, members: members, slotCount: 0, revision: revision,
                founder: founder))
        return try record(.shardAdded, number, value: UInt64(members.count))
    }

    func setShardMembers(_ set: SetShardMembers) throws(Failure) -> ControlAnswer {
        var shard = try shard(set.shard)
        try check(set.revision, against: shard.revision, set.shard)
        shard.members = try checked(set.members, after: shard.members)
        try put(shard, set.shard)
        return try record(.shardMembers, set.shard, value: UInt64(shard.members.count))
    }

    func setShardState(_ set: SetShardState) throws(Failure) -> ControlAnswer {
        var shard = try dataShard(set.shard)
        try check(set.revision, against: shard.revision, set.shard)
        if shard.state == set.state { return ControlAnswer(number: set.shard) }
        switch (shard.state, set.state) {
        case (.starting, .serving), (.emptying, .serving): break
        case (.serving, .emptying): try requireNoMoves(to: set.shard)
        default:
            throw refusal(
                .shardState, set.shard, value: UInt64(shard.state.rawValue),
                limit: UInt64(set.state.rawValue))
        }
        shard.state = set.state
        try put(shard, set.shard)
        return try record(.shardState, set.shard, value: UInt64(set.state.rawValue))
    }

    /// (4).
    func removeShard(_ remove: RemoveShard) throws(Failure) -> ControlAnswer {
        let shard = try dataShard(remove.shard)
        try check(remove.revision, against: shard.revision, remove.shard)
        guard shard.slotCount == 0 else {
            throw refusal(.shardNotEmpty, remove.shard, value: UInt64(shard.slotCount))
        }
        try requireNoMoves(to: remove.shard, orFrom: true)
        self.remove(ControlKeys.shard(remove.shard))
        cluster.shardCount -= 1
        return try record(.shardRemoved, remove.shard)
    }

    // MARK: Rows

    func shard(_ number: UInt64) throws(Failure) -> ShardRow {
        guard let shard = try row(ShardRow.self, at: ControlKeys.shard(number)) else {
            throw refusal(.noShard, number)
        }
        return shard
    }

    /// One that may have slots.
    func dataShard(_ number: UInt64) throws(Failure) -> ShardRow {
        guard number != 0 else { throw refusal(.controlShard) }
        return try shard(number)
    }

    func putNew(_ shard: ShardRow) throws(Failure) {
        try put(shard, at: ControlKeys.shard(cluster.shardNext))
        cluster.shardNext += 1
        cluster.shardCount += 1
    }

    func put(_ shard: ShardRow, _ number: UInt64) throws(Failure) {
        var shard = shard
        shard.revision = revision
        try put(shard, at: ControlKeys.shard(number))
    }

    /// (3). Who decides about the shard need not care: its revision stays.
    func count(_ change: Int, slotsOf number: UInt64) throws(Failure) {
        var shard = try shard(number)
        shard.slotCount = UInt32(Int(shard.slotCount) + change)
        try put(shard, at: ControlKeys.shard(number))
    }

    func forEachShard(
        _ body: (_ number: UInt64, _ shard: ShardRow) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = ControlKeys.table(.shard)
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.number() else { throw damaged("a shard", prefix + rest) }
            try body(number, decode(ShardRow.self, value, at: prefix + rest))
            return true
        }
    }

    // MARK: Checks

    /// (2). In the order of their nodes.
    private func checked(
        _ members: [ShardMember], after before: [ShardMember]
    ) throws(Failure) -> [ShardMember] {
        let sorted = members.sorted { $0.node < $1.node }
        let isDistinct = zip(sorted, sorted.dropFirst()).allSatisfy { $0.node != $1.node }
        guard 1...ControlLimits.memberCountMax ~= members.count, isDistinct,
            members.contains(where: { $0.role == .voter })
        else {
            throw refusal(
                .membersMalformed, value: UInt64(members.count),
                limit: UInt64(ControlLimits.memberCountMax))
        }
        for member in sorted where !before.contains(where: { $0.node == member.node }) {
            let node = try node(member.node)
            guard node.roles.metadata else { throw refusal(.roleMissing, member.node) }
            guard node.state == .joining || node.state == .active else {
                throw refusal(.nodeNotReady, member.node, value: UInt64(node.state.rawValue))
            }
        }
        return sorted
    }

    private func requireNoMoves(to number: UInt64, orFrom: Bool = false) throws(Failure) {
        try forEachMove { (move, row) throws(Failure) in
            guard row.to == number || orFrom && row.from == number else { return }
            throw refusal(.shardBusy, number, value: move)
        }
    }
}
