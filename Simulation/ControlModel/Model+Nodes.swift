internal import Control
internal import Schema

extension Model {
    private func check(_ identity: NodeIdentity) throws(Refusal) -> NodeIdentity {
        var checked = identity
        checked.name = try self.checked(identity.name)
        if identity.addresses.isEmpty { throw Refusal(.addressMalformed) }
        try check(identity.addresses)
        try check(identity.roles)
        if identity.weight > 1_000_000_000 { throw Refusal(.weightTooLarge) }
        try check(identity.versionMin, identity.versionMax)
        if let zone = identity.zone {
            checked.zone = zone.lowercased()
            if zones[zone.lowercased()] == nil { throw Refusal(.noZone) }
        }
        try checkFree(checked.name)
        if let certificate = identity.certificate { try check(certificate) }
        if nodes.count >= limits.nodeCountMax { throw Refusal(.tooManyNodes) }
        return checked
    }

    mutating func add(
        _ identity: NodeIdentity, _ state: NodeState, token: FixedBytes<32>?
    ) -> UInt64 {
        last.node += 1
        nodes[last.node] = ClusterNodeRow(
            name: identity.name, state: state, roles: identity.roles,
            addresses: identity.addresses, zone: identity.zone, weight: identity.weight,
            incarnation: identity.incarnation, versionMin: identity.versionMin,
            versionMax: identity.versionMax, key: identity.key,
            certificates: identity.certificate.map { [$0] } ?? [], token: token, joined: time,
            revision: revision)
        return last.node
    }

    mutating func register(_ register: RegisterNode) throws(Refusal) -> ControlAnswer {
        let known = nodes.first { $0.value.key == register.node.key }
        if known?.value.state == .removed { throw Refusal(.nodeRemoved) }
        if let known, known.value.token == register.tokenHash {
            return ControlAnswer(number: known.key)
        }
        guard let (number, token) = tokens.first(where: { $0.value.hash == register.tokenHash })
        else { throw Refusal(.noToken) }
        if token.isRevoked { throw Refusal(.tokenRevoked) }
        if token.expires <= time { throw Refusal(.tokenExpired) }
        if token.useCountLeft == 0 { throw Refusal(.tokenUsedUp) }
        if let known { return ControlAnswer(number: known.key) }
        let (asked, given) = (register.node.roles, token.roles)
        if asked.metadata && !given.metadata || asked.storage && !given.storage
            || asked.gateway && !given.gateway
        {
            throw Refusal(.roleNotAllowed)
        }
        let identity = try check(register.node)
        let node = add(identity, .joining, token: register.tokenHash)
        let revision = revision
        tokens[number]?.useCountLeft -= 1
        tokens[number]?.revision = revision
        return record(.nodeRegistered, node, identity.name)
    }

    func living(_ number: UInt64, _ revision: UInt64? = nil) throws(Refusal) -> ClusterNodeRow {
        guard let node = nodes[number] else { throw Refusal(.noNode) }
        if node.state == .removed { throw Refusal(.nodeRemoved) }
        try check(revision, node.revision)
        return node
    }

    mutating func update(_ update: UpdateNode) throws(Refusal) -> ControlAnswer {
        var node = try living(update.node, update.revision)
        if let name = update.name {
            let name = try checked(name)
            if name != node.name { try checkFree(name) }
            node.name = name
        }
        try check(update.addresses)
        if !update.addresses.isEmpty { node.addresses = update.addresses }
        if let roles = update.roles {
            try check(roles)
            if !roles.metadata, isInShard(update.node) { throw Refusal(.nodeInUse) }
            if !roles.storage, isInPlacement(update.node) { throw Refusal(.nodeInUse) }
            node.roles = roles
        }
        if let weight = update.weight {
            if weight > 1_000_000_000 { throw Refusal(.weightTooLarge) }
            node.weight = weight
        }
        if let zone = update.zone {
            if zone.isEmpty {
                node.zone = nil
            } else {
                if zones[zone.lowercased()] == nil { throw Refusal(.noZone) }
                node.zone = zone.lowercased()
            }
        }
        node.revision = revision
        nodes[update.node] = node
        return record(.nodeUpdated, update.node, node.name)
    }

    mutating func report(_ report: ReportNode) throws(Refusal) -> ControlAnswer {
        let before = try living(report.node, report.revision)
        try check(report.versionMin, report.versionMax)
        try check(report.addresses)
        var node = before
        node.incarnation = report.incarnation
        node.versionMin = report.versionMin
        node.versionMax = report.versionMax
        if !report.addresses.isEmpty { node.addresses = report.addresses }
        if node == before { return ControlAnswer(number: report.node) }
        node.revision = revision
        nodes[report.node] = node
        return record(.nodeReported, report.node, node.name)
    }

    mutating func setState(_ set: SetNodeState) throws(Refusal) -> ControlAnswer {
        guard var node = nodes[set.node] else { throw Refusal(.noNode) }
        try check(set.revision, node.revision)
        if node.state == set.state { return ControlAnswer(number: set.node) }
        var ways: [NodeState: [NodeState]] = [
            .joining: [.active, .removed], .active: [.draining], .draining: [.active, .drained],
            .drained: [.active, .removed],
        ]
        if set.isForced {
            ways[.active]?.append(.removed)
            ways[.draining]?.append(.removed)
        }
        if !(ways[node.state] ?? []).contains(set.state) { throw Refusal(.nodeState) }
        if set.state == .active, node.certificates.isEmpty { throw Refusal(.noCertificate) }
        if set.state == .drained || set.state == .removed {
            if isInShard(set.node) || isInPlacement(set.node) { throw Refusal(.nodeInUse) }
        }
        node.state = set.state
        if set.state == .removed {
            node.zone = nil
            node.certificates = []
        }
        node.revision = revision
        nodes[set.node] = node
        return record(.nodeState, set.node, node.name, UInt64(set.state.rawValue))
    }

    mutating func forget(_ forget: ForgetNode) throws(Refusal) -> ControlAnswer {
        guard let node = nodes[forget.node] else { throw Refusal(.noNode) }
        if node.state != .removed { throw Refusal(.nodeNotRemoved) }
        nodes[forget.node] = nil
        return record(.nodeForgotten, forget.node, node.name)
    }

    mutating func add(_ add: AddCertificate) throws(Refusal) -> ControlAnswer {
        var node = try living(add.node)
        let fingerprint = add.certificate.fingerprint
        if node.certificates.contains(where: { $0.fingerprint == fingerprint }) {
            return ControlAnswer(number: add.node)
        }
        try check(add.certificate)
        if node.certificates.count >= 4 { throw Refusal(.tooManyCertificates) }
        node.certificates.append(add.certificate)
        node.revision = revision
        nodes[add.node] = node
        return record(.certificateAdded, add.node, node.name)
    }

    mutating func remove(_ remove: RemoveCertificate) throws(Refusal) -> ControlAnswer {
        var node = try living(remove.node)
        guard
            let place = node.certificates.firstIndex(where: { $0.fingerprint == remove.fingerprint }
            )
        else { throw Refusal(.noCertificate) }
        if node.certificates.count == 1 { throw Refusal(.lastCertificate) }
        node.certificates.remove(at: place)
        node.revision = revision
        nodes[remove.node] = node
        return record(.certificateRemoved, remove.node, node.name)
    }

    // MARK: Tokens and zones

    mutating func create(_ create: CreateToken) throws(Refusal) -> ControlAnswer {
        try check(create.roles)
        if create.useCount < 1 || create.useCount > 1_000 { throw Refusal(.tokenUses) }
        if create.expires <= time || create.expires > time + limits.tokenTimeMax {
            throw Refusal(.tokenTime)
        }
        if tokens.values.contains(where: { $0.hash == create.hash }) { throw Refusal(.tokenTaken) }
        if tokens.count >= limits.tokenCountMax { throw Refusal(.tooManyTokens) }
        last.token += 1
        tokens[last.token] = JoinTokenRow(
            hash: create.hash, roles: create.roles, useCountLeft: create.useCount,
            expires: create.expires, isRevoked: false, notes: create.notes, createdBy: actor,
            created: time, revision: revision)
        return record(.tokenCreated, last.token, nil, UInt64(create.useCount))
    }

    mutating func revoke(_ revoke: RevokeToken) throws(Refusal) -> ControlAnswer {
        guard let token = tokens[revoke.token] else { throw Refusal(.noToken) }
        if token.isRevoked { return ControlAnswer(number: revoke.token) }
        let revision = revision
        tokens[revoke.token]?.isRevoked = true
        tokens[revoke.token]?.revision = revision
        return record(.tokenRevoked, revoke.token)
    }

    mutating func put(_ put: PutZone) throws(Refusal) -> ControlAnswer {
        let name = try checked(put.name)
        try check(put.revision, zones[name]?.revision ?? 0)
        if zones[name] == nil, zones.count >= limits.zoneCountMax { throw Refusal(.tooManyZones) }
        zones[name] = ZoneRow(notes: put.notes, nodeCount: 0, revision: revision)
        return record(.zonePut, nil, name)
    }

    mutating func remove(_ remove: RemoveZone) throws(Refusal) -> ControlAnswer {
        let name = remove.name.lowercased()
        guard let zone = zones[name] else { throw Refusal(.noZone) }
        try check(remove.revision, zone.revision)
        if nodes.values.contains(where: { $0.zone == name }) { throw Refusal(.zoneInUse) }
        zones[name] = nil
        return record(.zoneRemoved, nil, name)
    }

    // MARK: Checks

    private func check(_ addresses: [NodeAddress]) throws(Refusal) {
        for address in addresses {
            if address.host.isEmpty || address.host.contains(" ") || address.port == 0
                || address.port > 65_535
            {
                throw Refusal(.addressMalformed)
            }
        }
    }

    private func check(_ roles: NodeRoles) throws(Refusal) {
        if !roles.metadata && !roles.storage && !roles.gateway { throw Refusal(.noRole) }
    }

    private func check(_ min: UInt32, _ max: UInt32) throws(Refusal) {
        if min == 0 || min > max { throw Refusal(.versionMalformed) }
        if version < min || version > max { throw Refusal(.versionUnsupported) }
    }

    private func check(_ certificate: NodeCertificate) throws(Refusal) {
        let all = nodes.values.flatMap(\.certificates)
        if all.contains(where: { $0.fingerprint == certificate.fingerprint }) {
            throw Refusal(.certificateTaken)
        }
        if certificate.expires <= time { throw Refusal(.certificateExpired) }
    }

    private func checkFree(_ name: String) throws(Refusal) {
        if nodes.values.contains(where: { $0.name == name && $0.state != .removed }) {
            throw Refusal(.nameTaken)
        }
    }

    private func isInShard(_ node: UInt64) -> Bool {
        shards.values.contains { $0.members.contains { $0.node == node } }
    }

    private func isInPlacement(_ node: UInt64) -> Bool {
        placements.suffix(isChanging ? 2 : 1).contains { $0.members.contains { $0.node == node } }
    }
}
