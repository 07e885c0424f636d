internal import Drive
package import Schema

// Who may do what, told naively.
extension Model {
    struct Right {
        let role: AccessRole
        /// The end of time for ever.
        let expires: UInt64
    }

    private func live(_ number: UInt64) -> [GrantRow] {
        (nodes[number]?.grants ?? []).filter { $0.expires ?? .max > time }
    }

    static func isSame(_ left: Principal, _ right: Principal) -> Bool {
        left.kind == right.kind && left.number == right.number
            && left.domain?.lowercased() == right.domain?.lowercased()
    }

    /// By the nearest node that has anything for the actor.
    func right(along way: [UInt64]) -> Right? {
        guard actor.user != 0 else { return nil }
        for number in way {
            let all = live(number)
            let groups = actor.groups.map(\.group)
            let sorts = [
                all.filter { $0.principal.kind == .user && $0.principal.number == actor.user },
                all.filter { grant in
                    grant.principal.kind == .group
                        && groups.contains { $0 == grant.principal.number }
                },
                all.filter {
                    $0.principal.kind == .domain
                        && $0.principal.domain?.lowercased() == actor.domain?.lowercased()
                },
            ]
            for grants in sorts where !grants.isEmpty {
                if grants.contains(where: { $0.role == .denied }) { return nil }
                let role = grants.map(\.role.rawValue).max()
                let best = grants.filter { $0.role.rawValue == role }
                return Right(
                    role: best[0].role, expires: best.map { $0.expires ?? .max }.max() ?? 0)
            }
        }
        return nil
    }

    private func linkRole(along way: [UInt64]) -> AccessRole? {
        guard let token = actor.link?.token, let link = usableLink(token) else { return nil }
        for number in way {
            if live(number).contains(where: { $0.principal.kind == .link }) { return nil }
            if number == link.node { return link.role }
        }
        return nil
    }

    private func usableLink(_ token: FixedBytes<32>) -> LinkRow? {
        guard let link = links[token], !link.isDisabled, link.expires ?? .max > time,
            link.password == nil || link.password == actor.link?.password
        else { return nil }
        return link
    }

    func formerWay(up number: UInt64) -> [UInt64] {
        let own = Array(way(up: number).dropLast())
        guard let top = own.last, let mark = nodes[top]?.trashed else { return own }
        let above = way(up: mark.parent)
        return own + (above.contains(1) ? above : [])
    }

    func role(at number: UInt64) -> AccessRole? {
        guard nodes[number] != nil else { return nil }
        if actor.user == owner { return .owner }
        let way = way(up: number)
        if way.contains(2) {
            guard way.count > 1, nodes[way[way.count - 2]]?.trashed?.user == actor.user,
                let right = right(along: formerWay(up: number)),
                right.role == .editor || right.role == .owner
            else { return nil }
            return .editor
        }
        let roles = [right(along: way)?.role, linkRole(along: way)].compactMap { $0 }
        return roles.max { $0.rawValue < $1.rawValue }
    }

    func role(at number: UInt64, of actor: Actor) -> AccessRole? {
        var model = self
        model.actor = actor
        return model.role(at: number)
    }

    func require(_ role: AccessRole, at number: UInt64) throws(Refusal) {
        guard let own = self.role(at: number), own.rawValue >= role.rawValue else {
            throw Refusal(code: .forbidden)
        }
    }

    func visibleChildren(of folder: UInt64) -> [(number: UInt64, node: Node)] {
        children(of: folder).filter { role(at: $0.number) != nil }
    }

    func requireMayMove(from way: [UInt64], to folder: UInt64) throws(Refusal) {
        if actor.user == owner || right(along: way)?.role == .owner { return }
        let changed = Set(way.dropFirst()).symmetricDifference(self.way(up: folder))
        for number in changed
        where live(number).contains(where: { $0.role == .owner || $0.role == .denied }) {
            throw Refusal(code: .accessKept)
        }
    }

    // MARK: Grants

    private func shareable(_ reference: NodeReference) throws(Refusal) -> UInt64 {
        let number = try visible(reference)
        if way(up: number).contains(2) { throw Refusal(code: .noNode) }
        return number
    }

    private func requireMayGive(_ role: AccessRole, at number: UInt64) throws(Refusal) -> UInt64 {
        if actor.user == owner { return .max }
        guard let own = right(along: way(up: number)), own.role.rawValue >= 4 else {
            throw Refusal(code: .forbidden)
        }
        if own.role != .owner, role == .owner || role == .denied {
            throw Refusal(code: .roleTooHigh)
        }
        return own.expires
    }

    private func requireMayLetIn(
        _ principal: Principal, _ role: AccessRole, until expires: UInt64?, at number: UInt64
    ) throws(Refusal) {
        let end = try requireMayGive(role, at: number)
        if expires ?? .max > end { throw Refusal(code: .expiryTooLate) }
        let nearest = way(up: number).lazy
            .compactMap { live($0).first { Self.isSame($0.principal, principal) } }.first
        if nearest?.role == .denied { _ = try requireMayGive(.denied, at: number) }
    }

    private func isMalformed(_ principal: Principal) -> Bool {
        switch principal.kind {
        case .user, .group: principal.number ?? 0 == 0 || principal.domain != nil
        case .domain: principal.domain ?? "" == "" || principal.number != nil
        case .link: principal.number != nil || principal.domain != nil
        }
    }

    mutating func grant(_ grant: GrantAccess) throws(Refusal) -> DriveResult {
        let number = try shareable(grant.node)
        let isOpenLink = grant.principal.kind == .link && grant.role != .denied
        let isToldWrongly = grant.tell != nil && grant.principal.kind != .user
        if isMalformed(grant.principal) || isOpenLink || isToldWrongly {
            throw Refusal(code: .principalMalformed)
        }
        try requireMayLetIn(grant.principal, grant.role, until: grant.expires, at: number)
        var grants = nodes[number]?.grants ?? []
        let before = grants.first { Self.isSame($0.principal, grant.principal) }
        if let before { _ = try requireMayGive(before.role, at: number) }
        grants.removeAll { Self.isSame($0.principal, grant.principal) }
        grants.append(
            GrantRow(
                principal: grant.principal, role: grant.role, expires: grant.expires,
                grantedBy: actor.user, granted: time, told: grant.tell))
        try tell(before, grants[grants.count - 1])
        if grants.count > limits.grantCountMax { throw Refusal(code: .tooManyGrants) }
        nodes[number]?.grants = grants
        return accessChanged(number, grant.principal)
    }

    mutating func revoke(_ revoke: RevokeAccess) throws(Refusal) -> DriveResult {
        let number = try shareable(revoke.node)
        if isMalformed(revoke.principal) { throw Refusal(code: .principalMalformed) }
        guard
            let grant = nodes[number]?.grants.first(where: {
                Self.isSame($0.principal, revoke.principal)
            })
        else { throw Refusal(code: .noGrant) }
        let isOwn = grant.principal.kind == .user && grant.principal.number == actor.user
        if !isOwn || grant.role == .denied { _ = try requireMayGive(grant.role, at: number) }
        nodes[number]?.grants.removeAll { Self.isSame($0.principal, revoke.principal) }
        try tell(grant, nil)
        return accessChanged(number, revoke.principal)
    }

    // MARK: What drives tell each other

    package var waitingCount: UInt64 {
        toldCounts.values.reduce(0, +) - clearedCounts.values.reduce(0, +)
    }

    private mutating func tell(_ before: GrantRow?, _ after: GrantRow?) throws(Refusal) {
        let after = after?.role == .denied ? nil : after
        if let told = before?.told, told != after?.told { toldCounts[told, default: 0] += 1 }
        guard let told = after?.told else { return }
        if waitingCount >= limits.deliveryCountMax { throw Refusal(code: .outboxFull) }
        toldCounts[told, default: 0] += 1
    }

    package mutating func deliver(
        _ delivery: DeliverToDrive, time: UInt64
    ) -> DriveErrorCode? {
        let result = heardCounts.hear(delivery)
        if result.isNew { take(delivery.delivery, from: delivery.source, time: time) }
        return result.refused
    }

    mutating func take(_ delivery: DeliveryRow, from source: UInt64, time: UInt64) {
        guard delivery.user == owner else { return }
        let place = Place(drive: source, node: delivery.node)
        if let row = delivery.shared, shared[place] == nil {
            notices.append(
                NoticeRow(
                    kind: .shared, time: time, user: row.grantedBy, drive: place.drive,
                    node: place.node, name: row.name))
        }
        shared[place] = delivery.shared
    }

    package mutating func clear(_ clear: ClearDelivery) {
        let cleared = clearedCounts[clear.target] ?? 0
        guard clear.sequence == cleared + 1, cleared < toldCounts[clear.target] ?? 0 else { return }
        clearedCounts[clear.target] = clear.sequence
    }

    private mutating func accessChanged(
        _ number: UInt64, _ principal: Principal? = nil
    ) -> DriveResult {
        guard let node = nodes[number] else { return DriveResult() }
        let revision = record(.access, number, node, principal: principal)
        nodes[number]?.revision = revision
        return result(number)
    }

    // MARK: Links

    mutating func put(_ put: PutLink) throws(Refusal) -> DriveResult {
        let number = try shareable(put.node)
        if put.role == .denied || put.role == .owner { throw Refusal(code: .roleTooHigh) }
        try requireMayLetIn(Principal(kind: .link), put.role, until: put.expires, at: number)
        let before = links[put.token]
        if let before, before.node != number { throw Refusal(code: .noLink) }
        let count = links.values.filter { $0.node == number }.count
        if before == nil, count >= limits.linkCountMax { throw Refusal(code: .tooManyLinks) }
        links[put.token] = LinkRow(
            node: number, role: put.role, expires: put.expires, password: put.password,
            downloadCountMax: put.downloadCountMax, downloadCount: before?.downloadCount ?? 0,
            isDisabled: put.isDisabled, grantedBy: actor.user, granted: before?.granted ?? time)
        return accessChanged(number)
    }

    mutating func remove(_ remove: RemoveLink) throws(Refusal) -> DriveResult {
        guard let link = links[remove.token] else { throw Refusal(code: .noLink) }
        let number = try shareable(.node(link.node))
        _ = try requireMayGive(link.role, at: number)
        links[remove.token] = nil
        return accessChanged(number)
    }

    mutating func countDownload() throws(Refusal) -> DriveResult {
        guard let token = actor.link?.token, var link = usableLink(token) else {
            throw Refusal(code: .noLink)
        }
        let way = way(up: link.node)
        guard way.contains(1), linkRole(along: way) != nil else { throw Refusal(code: .noLink) }
        if let max = link.downloadCountMax, link.downloadCount >= max {
            throw Refusal(code: .linkExhausted)
        }
        link.downloadCount += 1
        links[token] = link
        return DriveResult(node: link.node, count: link.downloadCount)
    }
}

extension Model.Unmade {
    package mutating func deliver(_ delivery: DeliverToDrive) -> DriveErrorCode? {
        let result = heardCounts.hear(delivery)
        if result.isNew {
            let place = Model.Place(drive: delivery.source, node: delivery.delivery.node)
            told[place] = delivery.delivery.shared == nil ? nil : delivery.delivery
        }
        return result.refused
    }
}

extension [UInt64: UInt64] {
    /// Each once, and in order.
    fileprivate mutating func hear(
        _ delivery: DeliverToDrive
    ) -> (isNew: Bool, refused: DriveErrorCode?) {
        let heard = self[delivery.source] ?? 0
        guard delivery.sequence > heard else { return (false, nil) }
        guard delivery.sequence == heard + 1 else { return (false, .deliveryGap) }
        self[delivery.source] = delivery.sequence
        return (true, nil)
    }
}
