internal import Schema

// What can be asked of accounts, groups and domains.
extension Transaction {
    func accounts(_ query: AccountsQuery) throws(Failure) -> AccountsAnswer {
        guard let domain = query.domain else {
            let page = try numberedPage(
                of: .account, after: query.after, countMax: query.countMax
            ) { AccountItem(account: $0, row: $1) }
            return AccountsAnswer(accounts: page.items, hasMore: page.hasMore)
        }
        let name = try Names.checked(domain: domain)
        return try accounts(
            below: ControlKeys.accounts(ofDomain: name), after: query.after, query.countMax)
    }

    func members(_ query: MembersQuery) throws(Failure) -> AccountsAnswer {
        _ = try group(query.group)
        return try accounts(
            below: ControlKeys.members(of: query.group), after: query.after, query.countMax)
    }

    /// Those whose numbers stand behind `prefix`.
    private func accounts(
        below prefix: [UInt8], after start: UInt64, _ countMax: UInt32
    ) throws(Failure) -> AccountsAnswer {
        let page = try page(of: prefix, after: [UInt8](number: start), countMax: countMax) {
            (key, _) throws(Failure) in try accountItem(Self.number(key))
        }
        return AccountsAnswer(accounts: page.items, hasMore: page.hasMore)
    }

    func account(_ query: AccountQuery) throws(Failure) -> AccountAnswer {
        let item = try found(query)
        let domain = item.row.email.map(Names.domain(of:))
        var knownDomain: String?
        if let domain, try bytes(at: ControlKeys.domain(domain)) != nil { knownDomain = domain }
        let defaultQuota = try number(of: .quota)
        return AccountAnswer(
            account: item, groups: try groups(of: item.account).map { GroupNumber(group: $0) },
            domain: knownDomain, byteCountMax: item.row.byteCountMax ?? defaultQuota,
            lockedUntil: try login(of: item.account).lockedUntil)
    }

    func credentials(_ query: CredentialsQuery) throws(Failure) -> CredentialsAnswer {
        let item = try found(query.account)
        return CredentialsAnswer(
            account: item, credentials: try credentials(of: item.account),
            login: try row(at: ControlKeys.login(item.account)))
    }

    private func found(_ query: AccountQuery) throws(Failure) -> AccountItem {
        let number: UInt64? =
            if let account = query.account {
                account
            } else if let name = query.name {
                try number(at: ControlKeys.account(named: Names.lowercased(name)))
            } else if let email = query.email {
                try number(at: ControlKeys.account(withEmail: Names.lowercased(email)))
            } else {
                nil
            }
        guard let number, let row = try row(AccountRow.self, at: ControlKeys.account(number))
        else { throw refusal(.noAccount, number, name: query.name ?? query.email) }
        return AccountItem(account: number, row: row)
    }

    private func accountItem(_ number: UInt64) throws(Failure) -> AccountItem {
        let key = ControlKeys.account(number)
        guard let row = try row(AccountRow.self, at: key) else { throw damaged("an account", key) }
        return AccountItem(account: number, row: row)
    }

    // MARK: Groups and domains

    func groups(_ query: GroupsQuery) throws(Failure) -> GroupsAnswer {
        let page = try numberedPage(of: .group, after: query.after, countMax: query.countMax) {
            GroupItem(group: $0, row: $1)
        }
        return GroupsAnswer(groups: page.items, hasMore: page.hasMore)
    }

    func group(_ query: GroupQuery) throws(Failure) -> GroupsAnswer {
        var number = query.group
        if number == nil, let name = query.name {
            number = try self.number(at: ControlKeys.group(named: Names.lowercased(name)))
        }
        guard let number, let row = try row(AccountGroupRow.self, at: ControlKeys.group(number))
        else { throw refusal(.noGroup, number, name: query.name) }
        return GroupsAnswer(groups: [GroupItem(group: number, row: row)], hasMore: false)
    }

    func domains(_ query: DomainsQuery) throws(Failure) -> DomainsAnswer {
        let page = try page(
            of: .domain, after: Array(query.after.utf8), countMax: query.countMax
        ) { (key, row) throws(Failure) in DomainItem(name: Self.text(key), row: row) }
        return DomainsAnswer(domains: page.items, hasMore: page.hasMore)
    }
}
