internal import Schema

// A cluster that was restored from a backup, before anybody sees it.
//
// 1. It has a name of its own: nodes, certificates and tokens of the cluster that was backed up are
//    nothing to it.
// 2. It has one node, which is in all shards, and joins as any other: it gets its certificate once
//    its number is known. The others are removed; whoever wants them back lets them join.
// 3. It has no placement: the chunks are where the backup does not reach, or nowhere.
extension Transaction {
    func restoreCluster(_ restore: RestoreCluster) throws(Failure) -> ControlAnswer {
        guard restore.cluster != cluster.cluster else { throw refusal(.clusterExists) }
        cluster.cluster = restore.cluster
        var nodes: [(UInt64, ClusterNodeRow)] = []
        try forEachNode { (number, node) throws(Failure) in nodes.append((number, node)) }
        for (number, before) in nodes where before.state != .removed {
            var node = before
            node.state = .removed
            node.zone = nil
            node.certificates = []
            try replace(before, with: node, number)
        }
        for epoch in [cluster.placementEpoch, cluster.placementNext ?? 0] where epoch != 0 {
            remove(ControlKeys.placement(epoch))
        }
        if cluster.placementNext != nil { remove(ControlKeys.placementChange) }
        cluster.placementEpoch = 0
        cluster.placementNext = nil
        let identity = try checked(restore.node)
        guard identity.roles.metadata else { throw refusal(.roleMissing) }
        let node = try add(identity, state: .joining, token: nil)
        var shards: [(UInt64, ShardRow)] = []
        try forEachShard { (number, shard) throws(Failure) in shards.append((number, shard)) }
        for (number, before) in shards {
            var shard = before
            shard.members = [ShardMember(node: node, role: .voter)]
            try put(shard, number)
        }
        return try record(.clusterRestored, node, name: identity.name)
    }
}
