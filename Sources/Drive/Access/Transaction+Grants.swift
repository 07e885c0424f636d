internal import Schema

// Granting access, and taking it back.
//
// 1. Owners may grant and revoke everything. Editors may pass on what they were granted, up to
//    editing and for no longer than they have it, and take back such grants; denials, and what
//    owners were granted, they can't touch: nor let in below who was denied above.
// 2. What a link alone gives can't be passed on.
// 3. Everybody may give up what they were granted themselves.
// 4. A move changes who has access by what stands above: it needs who may give and take that.
// 5. A node row counts the grants and links on its node, so that those without cost no look.
extension Transaction {
    func grant(_ grant: GrantAccess) throws(Failure) -> DriveResult {
        let walk = try shareable(grant.node)
        guard let principalKey = grant.principal.keyBytes else {
            throw refusal(.principalMalformed)
        }
        // A link's roles stand in the link; on a node it can only be denied.
        guard grant.principal.kind != .link || grant.role == .denied,
            grant.principal.kind == .user || grant.tell == nil
        else { throw refusal(.principalMalformed) }
        if let domain = grant.principal.domain, Folding.hasTooNewCharacter(domain) {
            throw refusal(.nameTooNew, name: domain)
        }
        try requireMayLetIn(grant.principal, grant.role, until: grant.expires, on: walk)
        let key = keys.grants(on: walk.number) + principalKey
        let before = try row(GrantRow.self, at: key)
        if let before { try requireMayGive(before.role, on: walk) }
        let granted = GrantRow(
            principal: grant.principal, role: grant.role, expires: grant.expires,
            grantedBy: actor.user, granted: time, told: grant.tell)
        try put(granted, at: key)
        try audit(of: walk, .granted, grant.principal, grant.role)
        try tell(of: walk, before, granted)
        return try changeAccess(of: walk, grants: before == nil ? 1 : 0, grant.principal)
    }

    func revoke(_ revoke: RevokeAccess) throws(Failure) -> DriveResult {
        let walk = try visible(revoke.node)
        try requireInTreeOrRoot(walk)
        guard let principalKey = revoke.principal.keyBytes else {
            throw refusal(.principalMalformed)
        }
        let key = keys.grants(on: walk.number) + principalKey
        guard let grant = try row(GrantRow.self, at: key) else {
            throw refusal(.noGrant, node: walk.number)
        }
        let isOwn = grant.principal == .user(actor.user) && grant.role != .denied
        if !isOwn { try requireMayGive(grant.role, on: walk) }
        try remove(key)
        try audit(of: walk, .revoked, revoke.principal, grant.role)
        try tell(of: walk, grant, nil)
        return try changeAccess(of: walk, grants: -1, revoke.principal)
    }

    /// Whoever was granted something, or lost it, is told.
    private func tell(
        of walk: Walk, _ before: GrantRow?, _ after: GrantRow?
    ) throws(Failure) {
        let after = after?.role == .denied ? nil : after
        if let told = before?.told, told != after?.told {
            try tell(told, of: walk.number, nil, before?.principal.number)
        }
        if let after, let told = after.told {
            let shared = SharedRow(
                role: after.role, name: walk.node.name, kind: try entry(of: walk).kind,
                grantedBy: after.grantedBy, granted: after.granted, expires: after.expires)
            try tell(told, of: walk.number, shared, after.principal.number)
        }
    }

    private func audit(
        of walk: Walk, _ kind: DriveAuditKind, _ principal: Principal, _ role: AccessRole
    ) throws(Failure) {
        var row = audit(kind, walk.number, walk.node)
        row.principal = principal
        row.role = role
        try put(row)
    }

    private func audit(
        of walk: Walk, _ kind: DriveAuditKind, _ token: FixedBytes<32>, _ role: AccessRole
    ) throws(Failure) {
        var row = audit(kind, walk.number, walk.node)
        row.link = token
        row.role = role
        try put(row)
    }

    private func shareable(_ reference: NodeReference) throws(Failure) -> Walk {
        let walk = try visible(reference)
        try requireInTreeOrRoot(walk)
        return walk
    }

    private func requireInTreeOrRoot(_ walk: Walk) throws(Failure) {
        guard walk.isInTree else { throw refusal(.noNode, node: walk.number) }
    }

    /// (1) and (2). Returns until when; nil for ever.
    @discardableResult
    private func requireMayGive(_ role: AccessRole, on walk: Walk) throws(Failure) -> UInt64? {
        if isOwner { return nil }
        let own = try grantedRight(on: walk)
        if own?.role == .owner, own?.expires == nil { return nil }
        guard let own, own.role.includes(.editor) else {
            throw refusal(.forbidden, node: walk.number)
        }
        guard own.role == .owner || role != .owner && role != .denied else {
            throw refusal(.roleTooHigh, node: walk.number)
        }
        return own.expires
    }

    private func requireMayLetIn(
        _ principal: Principal, _ role: AccessRole, until expires: UInt64?, on walk: Walk
    ) throws(Failure) {
        if let limit = try requireMayGive(role, on: walk), expires ?? .max > limit {
            throw refusal(.expiryTooLate, node: walk.number, value: expires, limit: limit)
        }
        if try isDenied(principal, on: walk) { try requireMayGive(.denied, on: walk) }
    }

    /// (4). `walk` and `folder` are where the node is or was, and where it will be.
    func requireMayMove(_ walk: Walk, to folder: Walk) throws(Failure) {
        if isOwner { return }
        if try grantedRight(on: walk)?.role == .owner { return }
        let kept = Set(walk.steps.dropFirst().map(\.number))
            .intersection(folder.steps.map(\.number))
        for step in walk.steps.dropFirst() + folder.steps
        where !kept.contains(step.number) && step.node.grantCount ?? 0 > 0 {
            let prefix = keys.grants(on: step.number)
            try scan(prefix) { (rest, value) throws(Failure) in
                let grant = try decode(GrantRow.self, value, at: prefix + rest)
                guard isOver(grant.expires) || grant.role != .owner && grant.role != .denied else {
                    throw refusal(.accessKept, node: step.number)
                }
                return true
            }
        }
    }

    /// (5), and a change that tells of it.
    private func changeAccess(
        of walk: Walk, grants change: Int, _ principal: Principal? = nil
    ) throws(Failure) -> DriveResult {
        var node = walk.node
        let count = Int(node.grantCount ?? 0) + change
        guard count <= limits.grantCountMax else {
            throw refusal(
                .tooManyGrants, node: walk.number, limit: UInt64(limits.grantCountMax))
        }
        node.grantCount = count == 0 ? nil : UInt32(count)
        drive.grantCount = UInt64(Int(drive.grantCount ?? 0) + change)
        if change != 0 { try putNode(node, walk.number) }
        let entry = try entry(of: walk)
        var changed = entry
        changed.revision = try record(
            .access, walk.number, node, version: entry.version, principal: principal)
        try replaceEntry(of: walk.number, node, entry, with: changed)
        return result(walk.number, node.name, changed)
    }

    // MARK: Links

    func putLink(_ put: PutLink) throws(Failure) -> DriveResult {
        let walk = try shareable(put.node)
        guard put.role != .denied, put.role != .owner else {
            throw refusal(.roleTooHigh, node: walk.number)
        }
        try requireMayLetIn(.link, put.role, until: put.expires, on: walk)
        let before = try row(LinkRow.self, at: keys.link(put.token))
        guard before == nil || before?.node == walk.number else { throw refusal(.noLink) }
        if before == nil, try linkTokens(of: walk.number).count >= limits.linkCountMax {
            throw refusal(.tooManyLinks, node: walk.number, limit: UInt64(limits.linkCountMax))
        }
        try self.put(
            LinkRow(
                node: walk.number, role: put.role, expires: put.expires, password: put.password,
                downloadCountMax: put.downloadCountMax,
                downloadCount: before?.downloadCount ?? 0, isDisabled: put.isDisabled,
                grantedBy: actor.user, granted: before?.granted ?? time),
            at: keys.link(put.token))
        try self.put(bytes: [], at: keys.linked(walk.number, put.token))
        try audit(of: walk, .linkPut, put.token, put.role)
        return try changeAccess(of: walk, grants: 0)
    }

    func remove(_ remove: RemoveLink) throws(Failure) -> DriveResult {
        guard let link = try row(LinkRow.self, at: keys.link(remove.token)) else {
            throw refusal(.noLink)
        }
        let walk = try visible(link.node)
        try requireInTreeOrRoot(walk)
        try requireMayGive(link.role, on: walk)
        try self.remove(keys.link(remove.token))
        try self.remove(keys.linked(link.node, remove.token))
        try audit(of: walk, .linkRemoved, remove.token, link.role)
        return try changeAccess(of: walk, grants: 0)
    }

    func countDownload() throws(Failure) -> DriveResult {
        guard let token = actor.link?.token, var link = try usableLink(token) else {
            throw refusal(.noLink)
        }
        let walk = try self.walk(from: link.node)
        guard walk.isInTree, try linkRole(on: walk) != nil else { throw refusal(.noLink) }
        if let max = link.downloadCountMax, link.downloadCount >= max {
            throw refusal(.linkExhausted, limit: max)
        }
        link.downloadCount += 1
        try put(link, at: keys.link(token))
        try audit(of: walk, .linkUsed, token, link.role)
        return DriveResult(node: link.node, count: link.downloadCount)
    }

    func linkTokens(of node: UInt64) throws(Failure) -> [FixedBytes<32>] {
        var tokens: [FixedBytes<32>] = []
        try scan(keys.linked(node)) { (rest, _) throws(Failure) in
            let bytes = Array(rest)
            guard bytes.count == 32 else { throw damaged("a link", keys.linked(node) + rest) }
            tokens.append(FixedBytes { bytes[$0] })
            return true
        }
        return tokens
    }

    // MARK: Reading

    func access(_ query: AccessQuery) throws(Failure) -> AccessAnswer {
        let walk = try visible(query.node)
        guard actor.user != 0 else { throw refusal(.forbidden, node: walk.number) }
        var answer = AccessAnswer(owner: drive.owner, isCut: false)
        for step in walk.steps {
            let prefix = keys.grants(on: step.number)
            if step.node.grantCount ?? 0 > 0 {
                try scan(prefix) { (rest, value) throws(Failure) in
                    guard answer.grants.count < limits.pageCountMax else {
                        answer.isCut = true
                        return false
                    }
                    let grant = try decode(GrantRow.self, value, at: prefix + rest)
                    if !isOver(grant.expires) {
                        answer.grants.append(AccessItem(node: step.number, grant: grant))
                    }
                    return true
                }
            }
            for token in try linkTokens(of: step.number) {
                guard answer.links.count < limits.pageCountMax else {
                    answer.isCut = true
                    break
                }
                guard var link = try row(LinkRow.self, at: keys.link(token)) else {
                    throw damaged("a link", keys.link(token))
                }
                link.password = link.password.map { _ in [] }
                answer.links.append(LinkItem(token: token, link: link))
            }
        }
        return answer
    }

    func link(_ query: LinkQuery) throws(Failure) -> LinkAnswer {
        guard let link = try row(LinkRow.self, at: keys.link(query.token)), !link.isDisabled,
            !isOver(link.expires), try walk(from: link.node).isInTree
        else { throw refusal(.noLink) }
        return LinkAnswer(link: link)
    }

    /// All of a node that is swept.
    func removeAccess(of number: UInt64, _ node: NodeRow) throws(Failure) {
        for token in try linkTokens(of: number) {
            try remove(keys.link(token))
            try remove(keys.linked(number, token))
        }
        guard let count = node.grantCount else { return }
        var old: [[UInt8]] = []
        let prefix = keys.grants(on: number)
        var told: [(drive: UInt64, user: UInt64?)] = []
        try scan(prefix) { (rest, value) throws(Failure) in
            old.append(prefix + rest)
            let grant = try decode(GrantRow.self, value, at: prefix + rest)
            if let drive = grant.told { told.append((drive, grant.principal.number)) }
            return true
        }
        for key in old { try remove(key) }
        for (drive, user) in told { try tell(drive, of: number, nil, user) }
        drive.grantCount = UInt64(Int(drive.grantCount ?? 0) - Int(count))
    }
}
