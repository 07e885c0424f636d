internal import KeyValue
internal import Schema

// A cluster that was restored from a backup, before anybody sees it.
//
// 1. It has a name of its own: nodes, certificates and tokens of the cluster that was backed up are
//    nothing to it.
// 2. It has one node, which is in all shards, and joins as any other: it gets its certificate once
//    its number is known. The others are removed; whoever wants them back lets them join.
// 3. No secret of before leads into it but the passwords of people who are no administrators:
//    there are no join tokens, and administrators need new tokens.
// 4. It has no placement: the chunks are where the backup does not reach, or nowhere.
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
        try voidSecrets()
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

    /// (3).
    private func voidSecrets() throws(Failure) {
        var tokens: [UInt64] = []
        try forEachRow(of: .token) { (number, _) throws(Failure) in tokens.append(number) }
        for token in tokens { try removeToken(token) }
        var administrators: [(UInt64, AccountRow)] = []
        try forEachRow(of: .account) { (number, value) throws(Failure) in
            let account = try decode(AccountRow.self, value, at: ControlKeys.account(number))
            if account.isAdministrator { administrators.append((number, account)) }
        }
        for (number, before) in administrators {
            var credentials = try credentials(of: number)
            credentials.password = nil
            try put(credentials, of: number)
            var account = before
            account.sessionsEpoch += 1
            try replace(before, with: account, number)
        }
    }

    private func forEachRow(
        of table: ControlKeys.Table,
        _ body: (_ number: UInt64, _ value: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = ControlKeys.table(table)
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.number() else { throw damaged("a row", prefix + rest) }
            try body(number, value)
            return true
        }
    }
}
