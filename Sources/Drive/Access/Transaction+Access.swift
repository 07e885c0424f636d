internal import Schema

// Who may do what. What somebody may not see is not there for them: `noNode`, as for what is gone.
//
// 1. The drive's owner may do everything.
// 2. Else the nearest node counts, from the node itself up, that has anything for the actor: a
//    grant to the account before any to its groups, these before one to its domain. Among groups
//    a denial counts first, then the highest role. What has expired is nothing.
// 3. A link gives its role on its node and below, down to where links are denied. With both a link
//    and an account the higher role counts.
// 4. In the trash, whoever trashed something may edit it, which is enough to get it back, as long
//    as (2) lets them edit it where it was.
extension Transaction {
    func role(on walk: Walk) throws(Failure) -> AccessRole? {
        guard !walk.isDoomed else { return nil }
        if isOwner { return .owner }
        guard walk.isInTree else {
            guard walk.trashed?.user == actor.user,
                try grantedRight(on: formerWalk(of: walk))?.role.includes(.editor) == true
            else { return nil }
            return .editor
        }
        let own = try grantedRight(on: walk)?.role
        let byLink = try linkRole(on: walk)
        guard let own, let byLink else { return own ?? byLink }
        return own.includes(byLink) ? own : byLink
    }

    var isOwner: Bool { actor.user == drive.owner }

    func require(_ role: AccessRole, on walk: Walk) throws(Failure) {
        guard let found = try self.role(on: walk) else {
            throw refusal(.noNode, node: walk.number)
        }
        guard found.includes(role) else {
            throw refusal(.forbidden, node: walk.number)
        }
    }

    func isVisible(_ number: UInt64) throws(Failure) -> Bool {
        guard !isOwner else { return true }
        return try role(on: walk(from: number)) != nil
    }

    func isVisible(_ child: UInt64, in folder: Walk) throws(Failure) -> Bool {
        guard !isOwner else { return true }
        guard let node = try row(NodeRow.self, at: keys.node(child)) else {
            throw damaged("a child", keys.node(child))
        }
        let step = Walk.Step(number: child, node: node)
        return try role(on: Walk(steps: [step] + folder.steps)) != nil
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

    /// What was granted to the actor, by (2), and until when.
    struct Right {
        var role: AccessRole
        /// Nil for ever.
        var expires: UInt64?
    }

    /// Nil for a denial, and where there is nothing.
    func grantedRight(on walk: Walk) throws(Failure) -> Right? {
        guard actor.user != 0 else { return nil }
        for step in walk.steps where step.node.grantCount ?? 0 > 0 {
            guard let right = try nearestRight(at: step.number) else { continue }
            return right.role == .denied ? nil : right
        }
        return nil
    }

    func nearestRight(at node: UInt64) throws(Failure) -> Right? {
        if let right = try right(of: .user(actor.user), at: node) { return right }
        var ofGroups: Right?
        for group in actor.groups {
            guard let right = try right(of: .group(group.group), at: node) else { continue }
            guard right.role != .denied else { return right }
            if ofGroups.map({ right.isMore(than: $0) }) ?? true { ofGroups = right }
        }
        if let ofGroups { return ofGroups }
        guard let domain = actor.domain else { return nil }
        return try right(of: .domain(domain), at: node)
    }

    private func right(of principal: Principal, at node: UInt64) throws(Failure) -> Right? {
        guard let grant = try knownRow(GrantRow.self, at: keys.grant(node, principal)),
            !isOver(grant.expires)
        else { return nil }
        return Right(role: grant.role, expires: grant.expires)
    }

    /// The nearest grant to this very principal is a denial.
    func isDenied(_ principal: Principal, on walk: Walk) throws(Failure) -> Bool {
        for step in walk.steps where step.node.grantCount ?? 0 > 0 {
            if let right = try right(of: principal, at: step.number) {
                return right.role == .denied
            }
        }
        return false
    }

    /// Something in the trash with what is above the place where it was, if that is in the tree.
    func formerWalk(of walk: Walk) throws(Failure) -> Walk {
        guard let mark = walk.trashed else { return walk }
        let own = Array(walk.steps.dropLast())
        let parent = try formerFolder(mark)
        return Walk(steps: own + (parent?.steps ?? []))
    }

    func isOver(_ expires: UInt64?) -> Bool { expires.map { $0 <= time } ?? false }

    // MARK: Links

    /// (3).
    func linkRole(on walk: Walk) throws(Failure) -> AccessRole? {
        guard let token = actor.link?.token, let link = try usableLink(token) else { return nil }
        for step in walk.steps {
            if step.node.grantCount ?? 0 > 0,
                try right(of: .link, at: step.number)?.role == .denied
            {
                return nil
            }
            if step.number == link.node { return link.role }
        }
        return nil
    }

    /// One that is on, and whose password was given.
    func usableLink(_ token: FixedBytes<32>) throws(Failure) -> LinkRow? {
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

extension AccessRole {
    /// May do all that the other may.
    func includes(_ other: AccessRole) -> Bool { rawValue >= other.rawValue }
}

extension Transaction.Right {
    func isMore(than other: Self) -> Bool {
        role == other.role
            ? expires ?? .max > other.expires ?? .max : role.includes(other.role)
    }
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
