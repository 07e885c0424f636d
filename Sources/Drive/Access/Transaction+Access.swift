internal import Schema

// Who may do what. What somebody may not see is not there for them: `noNode`, as for what is gone.
//
// 1. The drive's owner may do everything.
// 2. Else the nearest node counts, from the node itself up, that has anything for the actor: a
//    grant to the account before any to its groups, these before one to its domain. Among groups
//    a denial counts first, then the highest role. What has expired is nothing.
// 3. A link gives its role on its node and below, down to where links are denied. With both a link
//    and an account the higher role counts.
// 4. In the trash, and only what was put there themselves: whoever trashed it may edit, which is
//    enough to get it back.
extension Transaction {
    func role(on walk: Walk) throws(Failure) -> AccessRole? {
        guard !walk.isDoomed else { return nil }
        if isOwner { return .owner }
        guard walk.isInTree else {
            let isOwn = actor.user != 0 && walk.trashed?.user == actor.user
            return isOwn ? .editor : nil
        }
        let own = try grantedRole(on: walk)
        let byLink = try linkRole(on: walk)
        guard let own, let byLink else { return own ?? byLink }
        return own.rawValue > byLink.rawValue ? own : byLink
    }

    var isOwner: Bool { actor.user == drive.owner }

    func require(_ role: AccessRole, on walk: Walk) throws(Failure) {
        guard let found = try self.role(on: walk) else {
            throw refusal(.noNode, node: walk.number)
        }
        guard found.rawValue >= role.rawValue else {
            throw refusal(.forbidden, node: walk.number)
        }
    }

    func isVisible(_ number: UInt64) throws(Failure) -> Bool {
        guard !isOwner else { return true }
        return try role(on: walk(from: number)) != nil
    }

    func visible(_ number: UInt64) throws(Failure) -> Walk {
        let walk = try walk(from: number)
        try require(.viewer, on: walk)
        return walk
    }

    func visible(_ reference: NodeReference) throws(Failure) -> Walk {
        try visible(resolved(reference))
    }

    func resolved(_ reference: NodeReference) throws(Failure) -> UInt64 {
        if let number = reference.number { return number }
        guard let operation = reference.operation, operation < made.count,
            let number = made[Int(operation)]
        else { throw refusal(.noReference, value: reference.operation.map { UInt64($0) }) }
        return number
    }

    // MARK: Grants

    /// (2). Nil for a denial, and where there is nothing.
    private func grantedRole(on walk: Walk) throws(Failure) -> AccessRole? {
        guard actor.user != 0 else { return nil }
        for step in walk.steps where step.node.grantCount ?? 0 > 0 {
            guard let role = try nearestRole(at: step.number) else { continue }
            return role == .denied ? nil : role
        }
        return nil
    }

    private func nearestRole(at node: UInt64) throws(Failure) -> AccessRole? {
        if let role = try grantedRole(.user(actor.user), at: node) { return role }
        var ofGroups: AccessRole?
        for group in actor.groups {
            guard let role = try grantedRole(.group(group.group), at: node) else { continue }
            guard role != .denied else { return role }
            if role.rawValue > ofGroups?.rawValue ?? 0 { ofGroups = role }
        }
        if let ofGroups { return ofGroups }
        guard let domain = actor.domain else { return nil }
        return try grantedRole(.domain(domain), at: node)
    }

    private func grantedRole(
        _ principal: Principal, at node: UInt64
    ) throws(Failure) -> AccessRole? {
        guard let grant = try row(GrantRow.self, at: keys.grant(node, principal)) else {
            return nil
        }
        return isOver(grant.expires) ? nil : grant.role
    }

    func isOver(_ expires: UInt64?) -> Bool { expires.map { $0 <= time } ?? false }

    // MARK: Links

    /// (3).
    private func linkRole(on walk: Walk) throws(Failure) -> AccessRole? {
        guard let token = actor.link?.token, let link = try usableLink(token) else { return nil }
        for step in walk.steps {
            if step.node.grantCount ?? 0 > 0,
                try grantedRole(.link, at: step.number) == .denied
            {
                return nil
            }
            if step.number == link.node { return link.role }
        }
        return nil
    }

    /// One that is on, and whose password was given.
    private func usableLink(_ token: FixedBytes<32>) throws(Failure) -> LinkRow? {
        guard let link = try row(LinkRow.self, at: keys.link(token)), !link.isDisabled,
            !isOver(link.expires), link.password == nil || link.password == actor.link?.password
        else { return nil }
        return link
    }
}

extension Walk {
    /// Of what lies in the trash itself, at or above the node.
    var trashed: TrashMark? { steps.count > 1 ? steps[steps.count - 2].node.trashed : nil }
}

extension Principal {
    static func user(_ number: UInt64) -> Principal { Principal(kind: .user, number: number) }
    static func group(_ number: UInt64) -> Principal { Principal(kind: .group, number: number) }
    static func domain(_ name: String) -> Principal { Principal(kind: .domain, domain: name) }
    static let link = Principal(kind: .link)

    /// As it stands in a key. Nil if it names nobody.
    var keyBytes: [UInt8]? {
        var bytes = [UInt8(truncatingIfNeeded: kind.rawValue)]
        switch kind {
        case .user, .group:
            guard let number, number != 0, domain == nil else { return nil }
            bytes.append(fixed: number)
        case .domain:
            guard let domain, !domain.isEmpty, number == nil else { return nil }
            bytes += Folding.folded(domain).utf8
        case .link:
            guard number == nil, domain == nil else { return nil }
        }
        return bytes
    }
}
