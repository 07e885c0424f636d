internal import KeyValue
internal import Schema

// Groups of accounts, to share with many at once, and the domains that people's addresses are in.
//
// 1. A membership has two rows, one for each side; a group row counts its members.
// 2. An account is in no more groups than a drive takes from an actor.
extension Transaction {
    func createGroup(_ create: CreateGroup) throws(Failure) -> ControlAnswer {
        let name = try Names.checked(create.name)
        try requireFree(groupName: name)
        guard cluster.groupCount < limits.groupCountMax else {
            throw refusal(.tooManyGroups, limit: UInt64(limits.groupCountMax))
        }
        let number = cluster.groupNext
        cluster.groupNext += 1
        cluster.groupCount += 1
        let group = AccountGroupRow(
            name: name, notes: create.notes, memberCount: 0, created: time, revision: revision)
        replace([], with: index(of: group, number))
        try put(group, at: ControlKeys.group(number))
        return try record(.groupCreated, number, name: name)
    }

    func updateGroup(_ update: UpdateGroup) throws(Failure) -> ControlAnswer {
        let before = try group(update.group)
        try check(update.revision, against: before.revision, update.group)
        var group = before
        if let name = update.name {
            group.name = try Names.checked(name)
            if group.name != before.name { try requireFree(groupName: group.name) }
        }
        if let notes = update.notes { group.notes = notes }
        group.revision = revision
        replace(index(of: before, update.group), with: index(of: group, update.group))
        try put(group, at: ControlKeys.group(update.group))
        return try record(.groupUpdated, update.group, name: group.name)
    }

    func removeGroup(_ remove: RemoveGroup) throws(Failure) -> ControlAnswer {
        let group = try group(remove.group)
        try check(remove.revision, against: group.revision, remove.group)
        for account in try members(of: remove.group) {
            self.remove(ControlKeys.member(account, of: remove.group))
            self.remove(ControlKeys.membership(of: account, in: remove.group))
        }
        replace(index(of: group, remove.group), with: [])
        self.remove(ControlKeys.group(remove.group))
        cluster.groupCount -= 1
        return try record(.groupRemoved, remove.group, name: group.name)
    }

    // MARK: Members

    func addMembers(_ add: AddMembers) throws(Failure) -> ControlAnswer {
        var group = try group(add.group)
        var count: UInt32 = 0
        for account in add.accounts.map(\.account) {
            _ = try self.account(account)
            let key = ControlKeys.member(account, of: add.group)
            guard try bytes(at: key) == nil else { continue }
            guard group.memberCount < limits.memberCountOfGroupMax else {
                throw refusal(
                    .groupFull, add.group, limit: UInt64(limits.memberCountOfGroupMax))
            }
            // (2)
            guard try groups(of: account).count < limits.membershipCountMax else {
                throw refusal(
                    .tooManyMemberships, account, limit: UInt64(limits.membershipCountMax))
            }
            put(bytes: [], at: key)
            put(bytes: [], at: ControlKeys.membership(of: account, in: add.group))
            group.memberCount += 1
            count += 1
        }
        return try put(group, add.group, .membersAdded, count)
    }

    func removeMembers(_ remove: RemoveMembers) throws(Failure) -> ControlAnswer {
        var group = try group(remove.group)
        var count: UInt32 = 0
        for account in remove.accounts.map(\.account) {
            let key = ControlKeys.member(account, of: remove.group)
            guard try bytes(at: key) != nil else { continue }
            self.remove(key)
            self.remove(ControlKeys.membership(of: account, in: remove.group))
            group.memberCount -= 1
            count += 1
        }
        return try put(group, remove.group, .membersRemoved, count)
    }

    private func put(
        _ group: AccountGroupRow, _ number: UInt64, _ kind: AuditKind, _ count: UInt32
    ) throws(Failure) -> ControlAnswer {
        guard count > 0 else { return ControlAnswer(number: number, count: 0) }
        var group = group
        group.revision = revision
        try put(group, at: ControlKeys.group(number))
        var answer = try record(kind, number, name: group.name, value: UInt64(count))
        answer.count = count
        return answer
    }

    /// Of an account that goes. It is the same group for people.
    func removeMember(_ account: UInt64, of number: UInt64) throws(Failure) {
        var group = try group(number)
        remove(ControlKeys.member(account, of: number))
        remove(ControlKeys.membership(of: account, in: number))
        group.memberCount -= 1
        try put(group, at: ControlKeys.group(number))
    }

    func groups(of account: UInt64) throws(Failure) -> [UInt64] {
        try numbers(below: ControlKeys.memberships(of: account))
    }

    private func members(of group: UInt64) throws(Failure) -> [UInt64] {
        try numbers(below: ControlKeys.members(of: group))
    }

    private func numbers(below prefix: [UInt8]) throws(Failure) -> [UInt64] {
        var numbers: [UInt64] = []
        try scan(prefix) { (rest, _) throws(Failure) in
            var reader = KeyReader(rest)
            guard let number = reader.number() else { throw damaged("a member", prefix + rest) }
            numbers.append(number)
            return true
        }
        return numbers
    }

    // MARK: Rows

    func group(_ number: UInt64) throws(Failure) -> AccountGroupRow {
        guard let group = try row(AccountGroupRow.self, at: ControlKeys.group(number)) else {
            throw refusal(.noGroup, number)
        }
        return group
    }

    func index(of group: AccountGroupRow, _ number: UInt64) -> [Pair] {
        [Pair(key: ControlKeys.group(named: group.name), value: [UInt8](number: number))]
    }

    private func requireFree(groupName name: String) throws(Failure) {
        if let group = try number(at: ControlKeys.group(named: name)) {
            throw refusal(.nameTaken, group, name: name)
        }
    }

    // MARK: Domains

    func putDomain(_ put: PutDomain) throws(Failure) -> ControlAnswer {
        let name = try Names.checked(domain: put.name)
        let before = try row(DomainRow.self, at: ControlKeys.domain(name))
        try check(put.revision, against: before?.revision ?? 0, name: name)
        if before == nil {
            guard cluster.domainCount < limits.domainCountMax else {
                throw refusal(.tooManyDomains, limit: UInt64(limits.domainCountMax))
            }
            cluster.domainCount += 1
        }
        try self.put(
            DomainRow(notes: put.notes, revision: revision), at: ControlKeys.domain(name))
        return try record(.domainPut, name: name)
    }

    func removeDomain(_ remove: RemoveDomain) throws(Failure) -> ControlAnswer {
        let name = try Names.checked(domain: remove.name)
        guard let domain = try row(DomainRow.self, at: ControlKeys.domain(name)) else {
            throw refusal(.noDomain, name: name)
        }
        try check(remove.revision, against: domain.revision, name: name)
        self.remove(ControlKeys.domain(name))
        cluster.domainCount -= 1
        return try record(.domainRemoved, name: name)
    }
}
