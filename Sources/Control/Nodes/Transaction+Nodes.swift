internal import KeyValue
internal import Schema

// Nodes: who they are, what they may do, and how they come and go.
//
//     joining → active ⇄ draining → drained → removed, and back from drained to active
//
// 1. A number is never given twice, and a key that was removed is never let in again before it is
//    forgotten.
// 2. Names, keys and certificates are unique; of a node that was removed only its key still counts.
// 3. A drained node is in no shard and in no placement, and neither is one that was removed. A dead
//    one is removed by force; its place in shards and placements has to be filled before.
// 4. A zone row counts its nodes.
// 5. Only a node that is joining or was removed has no certificate.
extension Transaction {
    /// The identity as it is stored, if the cluster could have it. Its key is known to be new.
    func checked(_ identity: NodeIdentity) throws(Failure) -> NodeIdentity {
        var checked = identity
        checked.name = try Names.checked(identity.name)
        guard !identity.addresses.isEmpty else {
            throw refusal(.addressMalformed, value: 0, name: "")
        }
        try check(identity.addresses)
        try check(identity.roles)
        try check(weight: identity.weight)
        try check(versions: identity.versionMin, identity.versionMax)
        if let zone = identity.zone { checked.zone = try existingZone(zone) }
        try requireFree(name: checked.name)
        if let certificate = identity.certificate { try check(certificate) }
        guard cluster.nodeCount < limits.nodeCountMax else {
            throw refusal(.tooManyNodes, limit: UInt64(limits.nodeCountMax))
        }
        return checked
    }

    /// Of an identity that was checked.
    func add(
        _ identity: NodeIdentity, state: NodeState, token: FixedBytes<32>?
    ) throws(Failure) -> UInt64 {
        let number = cluster.nodeNext
        cluster.nodeNext += 1
        cluster.nodeCount += 1
        let node = ClusterNodeRow(
            name: identity.name, state: state, roles: identity.roles,
            addresses: identity.addresses, zone: identity.zone, weight: identity.weight,
            incarnation: identity.incarnation, versionMin: identity.versionMin,
            versionMax: identity.versionMax, key: identity.key,
            certificates: identity.certificate.map { [$0] } ?? [], token: token, joined: time,
            revision: revision)
        try replace(nil, with: node, number)
        return number
    }

    func updateNode(_ update: UpdateNode) throws(Failure) -> ControlAnswer {
        let before = try node(update.node, at: update.revision)
        var node = before
        if let name = update.name {
            node.name = try Names.checked(name)
            if node.name != before.name { try requireFree(name: node.name) }
        }
        try check(update.addresses)
        if !update.addresses.isEmpty { node.addresses = update.addresses }
        if let roles = update.roles {
            try check(roles)
            try requireUnused(
                update.node, asMetadata: !roles.metadata, asStorage: !roles.storage)
            node.roles = roles
        }
        if let weight = update.weight {
            try check(weight: weight)
            node.weight = weight
        }
        if let zone = update.zone { node.zone = zone.isEmpty ? nil : try existingZone(zone) }
        try replace(before, with: node, update.node)
        return try record(.nodeUpdated, update.node, name: node.name)
    }

    func reportNode(_ report: ReportNode) throws(Failure) -> ControlAnswer {
        let before = try node(report.node, at: report.revision)
        try check(versions: report.versionMin, report.versionMax, of: report.node)
        try check(report.addresses)
        var node = before
        node.incarnation = report.incarnation
        node.versionMin = report.versionMin
        node.versionMax = report.versionMax
        if !report.addresses.isEmpty { node.addresses = report.addresses }
        if node == before { return ControlAnswer(number: report.node) }
        try replace(before, with: node, report.node)
        return try record(.nodeReported, report.node, name: node.name)
    }

    func setNodeState(_ set: SetNodeState) throws(Failure) -> ControlAnswer {
        guard let before = try row(ClusterNodeRow.self, at: ControlKeys.node(set.node)) else {
            throw refusal(.noNode, set.node)
        }
        try check(set.revision, against: before.revision, set.node)
        if before.state == set.state { return ControlAnswer(number: set.node) }
        guard before.state.leads(to: set.state, isForced: set.isForced) else {
            throw refusal(
                .nodeState, set.node, value: UInt64(before.state.rawValue),
                limit: UInt64(set.state.rawValue))
        }
        // (5)
        if set.state == .active, before.certificates.isEmpty {
            throw refusal(.noCertificate, set.node)
        }
        if set.state == .drained || set.state == .removed {
            try requireUnused(set.node, asMetadata: true, asStorage: true)
        }
        var node = before
        node.state = set.state
        if set.state == .removed {
            node.zone = nil
            node.certificates = []
        }
        try replace(before, with: node, set.node)
        return try record(
            .nodeState, set.node, name: node.name, value: UInt64(set.state.rawValue))
    }

    func forgetNode(_ forget: ForgetNode) throws(Failure) -> ControlAnswer {
        guard let node = try row(ClusterNodeRow.self, at: ControlKeys.node(forget.node)) else {
            throw refusal(.noNode, forget.node)
        }
        guard node.state == .removed else { throw refusal(.nodeNotRemoved, forget.node) }
        replace(indexes(of: node, forget.node), with: [])
        remove(ControlKeys.node(forget.node))
        cluster.nodeCount -= 1
        return try record(.nodeForgotten, forget.node, name: node.name)
    }

    // MARK: Certificates

    func addCertificate(_ add: AddCertificate) throws(Failure) -> ControlAnswer {
        let before = try node(add.node)
        let fingerprint = add.certificate.fingerprint
        if before.certificates.contains(where: { $0.fingerprint == fingerprint }) {
            return ControlAnswer(number: add.node)
        }
        try check(add.certificate)
        guard before.certificates.count < ControlLimits.certificateCountMax else {
            throw refusal(
                .tooManyCertificates, add.node, limit: UInt64(ControlLimits.certificateCountMax))
        }
        var node = before
        node.certificates.append(add.certificate)
        try replace(before, with: node, add.node)
        return try record(.certificateAdded, add.node, name: node.name)
    }

    func removeCertificate(_ remove: RemoveCertificate) throws(Failure) -> ControlAnswer {
        let before = try node(remove.node)
        var node = before
        node.certificates.removeAll { $0.fingerprint == remove.fingerprint }
        guard node.certificates.count < before.certificates.count else {
            throw refusal(.noCertificate, remove.node)
        }
        guard !node.certificates.isEmpty else { throw refusal(.lastCertificate, remove.node) }
        try replace(before, with: node, remove.node)
        return try record(.certificateRemoved, remove.node, name: node.name)
    }

    // MARK: Rows

    /// One that was not removed.
    func node(_ number: UInt64, at revision: UInt64? = nil) throws(Failure) -> ClusterNodeRow {
        guard let node = try row(ClusterNodeRow.self, at: ControlKeys.node(number)) else {
            throw refusal(.noNode, number)
        }
        guard node.state != .removed else { throw refusal(.nodeRemoved, number) }
        try check(revision, against: node.revision, number)
        return node
    }

    func forEachNode(
        _ body: (_ number: UInt64, _ node: ClusterNodeRow) throws(Failure) -> Void
    ) throws(Failure) {
        let prefix = ControlKeys.table(.node)
        try scan(prefix) { (rest, value) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.number() else { throw damaged("a node", prefix + rest) }
            try body(number, decode(ClusterNodeRow.self, value, at: prefix + rest))
            return true
        }
    }

    /// By what else a node is found. (2)
    func indexes(of node: ClusterNodeRow?, _ number: UInt64) -> [Pair] {
        guard let node else { return [] }
        let value = [UInt8](number: number)
        var pairs = [Pair(key: ControlKeys.node(withKey: node.key), value: value)]
        if node.state != .removed {
            pairs.append(Pair(key: ControlKeys.node(named: node.name), value: value))
        }
        for certificate in node.certificates {
            pairs.append(
                Pair(key: ControlKeys.certificate(certificate.fingerprint), value: value))
        }
        return pairs
    }

    func replace(
        _ before: ClusterNodeRow?, with node: ClusterNodeRow, _ number: UInt64
    ) throws(Failure) {
        replace(indexes(of: before, number), with: indexes(of: node, number))
        if before?.zone != node.zone {
            if let zone = before?.zone { try count(-1, in: zone) }
            if let zone = node.zone { try count(1, in: zone) }
        }
        var node = node
        node.revision = revision
        try put(node, at: ControlKeys.node(number))
    }

    // MARK: Checks

    private func check(_ addresses: [NodeAddress]) throws(Failure) {
        for address in addresses {
            let isGood = address.host.utf8.allSatisfy { 0x21...0x7e ~= $0 }
            guard isGood, !address.host.isEmpty, 1...65_535 ~= address.port else {
                throw refusal(.addressMalformed, value: UInt64(address.port), name: address.host)
            }
        }
    }

    func check(_ roles: NodeRoles) throws(Failure) {
        guard roles.metadata || roles.storage || roles.gateway else { throw refusal(.noRole) }
    }

    private func check(weight: UInt32) throws(Failure) {
        guard weight <= ControlLimits.weightMax else {
            throw refusal(
                .weightTooLarge, value: UInt64(weight), limit: UInt64(ControlLimits.weightMax))
        }
    }

    private func check(
        versions min: UInt32, _ max: UInt32, of node: UInt64? = nil
    ) throws(Failure) {
        guard 1 <= min, min <= max else {
            throw refusal(.versionMalformed, node, value: UInt64(min), limit: UInt64(max))
        }
        try requireSpeaks(cluster.formatVersion, node, min, max)
    }

    private func check(_ certificate: NodeCertificate) throws(Failure) {
        if let node = try number(at: ControlKeys.certificate(certificate.fingerprint)) {
            throw refusal(.certificateTaken, node)
        }
        guard certificate.expires > time else { throw refusal(.certificateExpired) }
    }

    private func requireFree(name: String) throws(Failure) {
        if let node = try number(at: ControlKeys.node(named: name)) {
            throw refusal(.nameTaken, node, name: name)
        }
    }

    /// (3).
    private func requireUnused(
        _ number: UInt64, asMetadata: Bool, asStorage: Bool
    ) throws(Failure) {
        if asMetadata {
            try forEachShard { (shard, row) throws(Failure) in
                guard row.members.contains(where: { $0.node == number }) else { return }
                throw refusal(.nodeInUse, number, value: shard)
            }
        }
        guard asStorage else { return }
        for epoch in [cluster.placementEpoch, cluster.placementNext ?? 0] where epoch != 0 {
            let members = try placement(epoch).members
            guard !members.contains(where: { $0.node == number }) else {
                throw refusal(.nodeInUse, number)
            }
        }
    }
}

extension NodeState {
    fileprivate func leads(to next: NodeState, isForced: Bool) -> Bool {
        switch (self, next) {
        case (.joining, .active), (.active, .draining), (.draining, .active),
            (.draining, .drained), (.drained, .active), (.joining, .removed),
            (.drained, .removed):
            true
        case (.active, .removed), (.draining, .removed): isForced
        default: false
        }
    }
}
