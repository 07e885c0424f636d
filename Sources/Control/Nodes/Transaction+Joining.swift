internal import KeyValue
internal import Schema

// Join tokens, and the nodes that come with them; zones.
//
// 1. Only a token's hash is known here. It is good until it expires, is revoked, or has no use
//    left; at its expiry the row goes.
// 2. A registration by a key that is known, with the token that it came with, is a retry: it gets
//    the first answer, whatever has become of the token.
extension Transaction {
    func registerNode(_ register: RegisterNode) throws(Failure) -> ControlAnswer {
        let keyIndex = ControlKeys.node(withKey: register.node.key)
        let known = try number(at: keyIndex)
        if let known {
            guard let node = try row(ClusterNodeRow.self, at: ControlKeys.node(known)) else {
                throw damaged("a key", keyIndex)
            }
            guard node.state != .removed else { throw refusal(.nodeRemoved, known) }
            // (2)
            if node.token == register.tokenHash { return ControlAnswer(number: known) }
        }
        var (number, token) = try usableToken(register.tokenHash)
        // The same node by another token: its first answer was lost for good.
        if let known { return ControlAnswer(number: known) }
        guard register.node.roles.areWithin(token.roles) else { throw refusal(.roleNotAllowed) }
        let identity = try checked(register.node)
        let node = try add(identity, state: .joining, token: register.tokenHash)
        token.useCountLeft -= 1
        token.revision = revision
        try put(token, at: ControlKeys.token(number))
        return try record(.nodeRegistered, node, name: identity.name)
    }

    /// (1).
    private func usableToken(
        _ hash: FixedBytes<32>
    ) throws(Failure) -> (number: UInt64, JoinTokenRow) {
        guard let number = try number(at: ControlKeys.token(withHash: hash)),
            let token = try row(JoinTokenRow.self, at: ControlKeys.token(number))
        else { throw refusal(.noToken) }
        guard !token.isRevoked else { throw refusal(.tokenRevoked, number) }
        guard token.expires > time else { throw refusal(.tokenExpired, number) }
        guard token.useCountLeft > 0 else { throw refusal(.tokenUsedUp, number) }
        return (number, token)
    }

    func createToken(_ create: CreateToken) throws(Failure) -> ControlAnswer {
        try check(create.roles)
        guard 1...ControlLimits.tokenUseCountMax ~= create.useCount else {
            throw refusal(
                .tokenUses, value: UInt64(create.useCount),
                limit: UInt64(ControlLimits.tokenUseCountMax))
        }
        guard create.expires > time, create.expires - time <= limits.tokenTimeMax else {
            throw refusal(.tokenTime, value: create.expires, limit: limits.tokenTimeMax)
        }
        guard try number(at: ControlKeys.token(withHash: create.hash)) == nil else {
            throw refusal(.tokenTaken)
        }
        guard cluster.tokenCount < limits.tokenCountMax else {
            throw refusal(.tooManyTokens, limit: UInt64(limits.tokenCountMax))
        }
        let number = cluster.tokenNext
        cluster.tokenNext += 1
        cluster.tokenCount += 1
        let token = JoinTokenRow(
            hash: create.hash, roles: create.roles, useCountLeft: create.useCount,
            expires: create.expires, isRevoked: false, notes: create.notes, createdBy: actor,
            created: time, revision: revision)
        replace([], with: indexes(of: token, number))
        try put(token, at: ControlKeys.token(number))
        return try record(.tokenCreated, number, value: UInt64(create.useCount))
    }

    func revokeToken(_ revoke: RevokeToken) throws(Failure) -> ControlAnswer {
        let key = ControlKeys.token(revoke.token)
        guard var token = try row(JoinTokenRow.self, at: key) else {
            throw refusal(.noToken, revoke.token)
        }
        if token.isRevoked { return ControlAnswer(number: revoke.token) }
        token.isRevoked = true
        token.revision = revision
        try put(token, at: key)
        return try record(.tokenRevoked, revoke.token)
    }

    func removeToken(_ number: UInt64) throws(Failure) {
        let key = ControlKeys.token(number)
        guard let token = try row(JoinTokenRow.self, at: key) else {
            throw damaged("a token", key)
        }
        replace(indexes(of: token, number), with: [])
        remove(key)
        cluster.tokenCount -= 1
    }

    func indexes(of token: JoinTokenRow, _ number: UInt64) -> [Pair] {
        [
            Pair(key: ControlKeys.token(withHash: token.hash), value: [UInt8](number: number)),
            Pair(key: ControlKeys.expiry(token.expires, of: number), value: []),
        ]
    }

    // MARK: Zones

    func putZone(_ put: PutZone) throws(Failure) -> ControlAnswer {
        let name = try Names.checked(put.name)
        let before = try row(ZoneRow.self, at: ControlKeys.zone(name))
        try check(put.revision, against: before?.revision ?? 0, name: name)
        if before == nil {
            guard cluster.zoneCount < limits.zoneCountMax else {
                throw refusal(.tooManyZones, limit: UInt64(limits.zoneCountMax))
            }
            cluster.zoneCount += 1
        }
        try self.put(
            ZoneRow(notes: put.notes, nodeCount: before?.nodeCount ?? 0, revision: revision),
            at: ControlKeys.zone(name))
        return try record(.zonePut, name: name)
    }

    func removeZone(_ remove: RemoveZone) throws(Failure) -> ControlAnswer {
        let name = try existingZone(remove.name)
        let zone = try zone(name)
        try check(remove.revision, against: zone.revision, name: name)
        guard zone.nodeCount == 0 else {
            throw refusal(.zoneInUse, value: UInt64(zone.nodeCount), name: name)
        }
        self.remove(ControlKeys.zone(name))
        cluster.zoneCount -= 1
        return try record(.zoneRemoved, name: name)
    }

    /// The name as it is stored.
    func existingZone(_ name: String) throws(Failure) -> String {
        let folded = Names.lowercased(name)
        _ = try zone(folded)
        return folded
    }

    private func zone(_ name: String) throws(Failure) -> ZoneRow {
        guard let zone = try row(ZoneRow.self, at: ControlKeys.zone(name)) else {
            throw refusal(.noZone, name: name)
        }
        return zone
    }

    /// Nodes that come or go; it is the same zone for people.
    func count(_ change: Int, in name: String) throws(Failure) {
        var zone = try zone(name)
        zone.nodeCount = UInt32(Int(zone.nodeCount) + change)
        try put(zone, at: ControlKeys.zone(name))
    }
}

extension NodeRoles {
    fileprivate func areWithin(_ roles: NodeRoles) -> Bool {
        (!metadata || roles.metadata) && (!storage || roles.storage) && (!gateway || roles.gateway)
    }
}
