internal import Schema

// What can be asked of nodes, shards and the cluster.
extension Transaction {
    func clusterAnswer() -> ClusterAnswer {
        ClusterAnswer(
            cluster: cluster,
            features: Feature.all.map {
                FeatureItem(name: $0.name, since: $0.since, isOn: $0.since <= cluster.formatVersion)
            })
    }

    func settings() throws(Failure) -> SettingsAnswer {
        var items: [SettingItem] = []
        for setting in Setting.all where setting.since <= cluster.formatVersion {
            let row = try row(SettingRow.self, at: ControlKeys.setting(setting.name))
            items.append(
                SettingItem(
                    name: setting.name, value: row?.value ?? setting.defaultValue, row: row))
        }
        return SettingsAnswer(settings: items)
    }

    func audit(_ query: AuditQuery) throws(Failure) -> AuditAnswer {
        let page = try numberedPage(
            of: .audit, after: query.before, countMax: query.countMax, descending: true
        ) { AuditItem(sequence: $0, row: $1) }
        return AuditAnswer(changes: page.items, hasMore: page.hasMore)
    }

    // MARK: Nodes

    func nodes(_ query: NodesQuery) throws(Failure) -> NodesAnswer {
        let page = try numberedPage(of: .node, after: query.after, countMax: query.countMax) {
            ClusterNodeItem(node: $0, row: $1)
        }
        return NodesAnswer(nodes: page.items, hasMore: page.hasMore)
    }

    func node(_ query: NodeQuery) throws(Failure) -> NodesAnswer {
        let number: UInt64? =
            if let node = query.node {
                node
            } else if let name = query.name {
                try number(at: ControlKeys.node(named: Names.lowercased(name)))
            } else if let key = query.key {
                try number(at: ControlKeys.node(withKey: key))
            } else if let certificate = query.certificate {
                try number(at: ControlKeys.certificate(certificate))
            } else {
                nil
            }
        guard let number, let row = try row(ClusterNodeRow.self, at: ControlKeys.node(number))
        else { throw refusal(.noNode, number, name: query.name) }
        return NodesAnswer(nodes: [ClusterNodeItem(node: number, row: row)], hasMore: false)
    }

    func tokens(_ query: TokensQuery) throws(Failure) -> TokensAnswer {
        let page = try numberedPage(of: .token, after: query.after, countMax: query.countMax) {
            (number, token: JoinTokenRow) in
            TokenItem(
                token: number, roles: token.roles, useCountLeft: token.useCountLeft,
                expires: token.expires, isRevoked: token.isRevoked, notes: token.notes,
                createdBy: token.createdBy, created: token.created, revision: token.revision)
        }
        return TokensAnswer(tokens: page.items, hasMore: page.hasMore)
    }

    func zones(_ query: ZonesQuery) throws(Failure) -> ZonesAnswer {
        let page = try page(
            of: .zone, after: Array(query.after.utf8), countMax: query.countMax
        ) { (key, row) throws(Failure) in ZoneItem(name: Self.text(key), row: row) }
        return ZonesAnswer(zones: page.items, hasMore: page.hasMore)
    }

    // MARK: Shards and placement

    func shards(_ query: ShardsQuery) throws(Failure) -> ShardsAnswer {
        let page = try numberedPage(of: .shard, after: query.after, countMax: query.countMax) {
            (number, row: ShardRow) in
            let isWanted = query.node == nil || row.members.contains { $0.node == query.node }
            return isWanted ? ShardItem(shard: number, row: row) : nil
        }
        return ShardsAnswer(shards: page.items, hasMore: page.hasMore)
    }

    func slots(_ query: SlotsQuery) throws(Failure) -> SlotsAnswer {
        var answer = SlotsAnswer(epoch: cluster.slotEpoch)
        if query.after == cluster.slotEpoch { return answer }
        guard let after = query.after, after < cluster.slotEpoch,
            after + 1 >= cluster.slotEpochFirst, cluster.slotEpoch - after <= limits.pageCountMax
        else {
            answer.runs = try slotTable().runs
            return answer
        }
        let page = try numberedPage(
            of: .slotChange, after: after, countMax: UInt32(limits.pageCountMax)
        ) { (_, change: SlotChangeRow) in change }
        answer.changes = page.items
        return answer
    }

    func moves(_ query: MovesQuery) throws(Failure) -> MovesAnswer {
        let page = try numberedPage(of: .move, after: query.after, countMax: query.countMax) {
            (number, row: SlotMoveRow) in
            query.isActive && row.state == .planned ? nil : MoveItem(move: number, row: row)
        }
        return MovesAnswer(moves: page.items, hasMore: page.hasMore)
    }

    func placementAnswer() throws(Failure) -> PlacementAnswer {
        var answer = PlacementAnswer(epoch: cluster.placementEpoch)
        if cluster.placementEpoch > 0 { answer.current = try placement(cluster.placementEpoch) }
        if let next = cluster.placementNext {
            answer.epochNext = next
            answer.next = try placement(next)
            answer.change = try placementChange()
        }
        return answer
    }
}
