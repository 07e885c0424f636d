internal import KeyValue
internal import Schema

// Accounts: who people are. Passwords and second factors are checked outside; what is needed for
// that lies in rows of its own (`Transaction+Logins`).
//
// 1. A number is never given twice. Names and addresses are unique; those of a deleted account are
//    free again.
// 2. Once the cluster has an active administrator it keeps one.
// 3. Whatever makes an account less than active, or changes its password, ends all of its sessions.
// 4. A deleted account has no credentials, no address and no groups. It never comes back.
extension Transaction {
    func createAccount(_ create: CreateAccount) throws(Failure) -> ControlAnswer {
        let name = try Names.checked(create.name)
        let displayName = try Names.checked(display: create.displayName)
        let email = try create.email.map { (email) throws(Failure) in
            try Names.checked(email: email)
        }
        try check(create.password)
        try requireFree(accountName: name)
        if let email { try requireFree(email: email) }
        guard cluster.accountCount < limits.accountCountMax else {
            throw refusal(.tooManyAccounts, limit: limits.accountCountMax)
        }
        let number = cluster.accountNext
        cluster.accountNext += 1
        cluster.accountCount += 1
        try replace(
            nil,
            with: AccountRow(
                name: name, displayName: displayName, email: email, status: .active,
                isAdministrator: create.isAdministrator, sessionsEpoch: 1,
                byteCountMax: create.byteCountMax, hasSecondFactor: false, created: time,
                revision: revision),
            number)
        if let password = create.password {
            try put(CredentialsRow(password: password), at: ControlKeys.credentials(number))
        }
        return try record(.accountCreated, number, name: name)
    }

    func updateAccount(_ update: UpdateAccount) throws(Failure) -> ControlAnswer {
        let before = try account(update.account, at: update.revision)
        var account = before
        if let name = update.name {
            account.name = try Names.checked(name)
            if account.name != before.name { try requireFree(accountName: account.name) }
        }
        if let name = update.displayName {
            account.displayName = try Names.checked(display: name)
        }
        if let email = update.email {
            account.email = email.isEmpty ? nil : try Names.checked(email: email)
            if let email = account.email { try requireFree(email: email, for: update.account) }
        }
        if let isAdministrator = update.isAdministrator {
            account.isAdministrator = isAdministrator
        }
        if let byteCountMax = update.byteCountMax { account.byteCountMax = byteCountMax }
        if update.hasDefaultQuota == true { account.byteCountMax = nil }
        try replace(before, with: account, update.account)
        return try record(.accountUpdated, update.account, name: account.name)
    }

    func setAccountStatus(_ set: SetAccountStatus) throws(Failure) -> ControlAnswer {
        guard let before = try row(AccountRow.self, at: ControlKeys.account(set.account)) else {
            throw refusal(.noAccount, set.account)
        }
        try check(set.revision, against: before.revision, set.account)
        if before.status == set.status { return ControlAnswer(number: set.account) }
        guard before.status != .deleted else { throw refusal(.accountDeleted, set.account) }
        var account = before
        account.status = set.status
        if set.status != .active { account.sessionsEpoch += 1 }
        if set.status == .deleted { try erase(&account, set.account) }
        try replace(before, with: account, set.account)
        return try record(
            .accountStatus, set.account, name: account.name, value: UInt64(set.status.rawValue))
    }

    /// (4).
    private func erase(_ account: inout AccountRow, _ number: UInt64) throws(Failure) {
        account.email = nil
        account.isAdministrator = false
        account.hasSecondFactor = false
        remove(ControlKeys.credentials(number))
        remove(ControlKeys.login(number))
        for group in try groups(of: number) { try removeMember(number, of: group) }
    }

    func forgetAccount(_ forget: ForgetAccount) throws(Failure) -> ControlAnswer {
        let key = ControlKeys.account(forget.account)
        guard let account = try row(AccountRow.self, at: key) else {
            throw refusal(.noAccount, forget.account)
        }
        guard account.status == .deleted else {
            throw refusal(.accountNotDeleted, forget.account)
        }
        remove(key)
        cluster.accountCount -= 1
        return try record(.accountForgotten, forget.account, name: account.name)
    }

    func revokeSessions(_ revoke: RevokeSessions) throws(Failure) -> ControlAnswer {
        let before = try account(revoke.account)
        var account = before
        account.sessionsEpoch += 1
        try replace(before, with: account, revoke.account)
        return try record(.sessionsRevoked, revoke.account, name: account.name)
    }

    // MARK: Rows

    /// One that was not deleted.
    func account(_ number: UInt64, at revision: UInt64? = nil) throws(Failure) -> AccountRow {
        guard let account = try row(AccountRow.self, at: ControlKeys.account(number)) else {
            throw refusal(.noAccount, number)
        }
        guard account.status != .deleted else { throw refusal(.accountDeleted, number) }
        try check(revision, against: account.revision, number)
        return account
    }

    /// By what else an account is found. (1)
    func indexes(of account: AccountRow?, _ number: UInt64) -> [Pair] {
        guard let account, account.status != .deleted else { return [] }
        let value = [UInt8](number: number)
        var pairs = [Pair(key: ControlKeys.account(named: account.name), value: value)]
        if let email = account.email {
            let folded = Names.lowercased(email)
            let domain = ControlKeys.accounts(ofDomain: Names.domain(of: folded))
            pairs.append(Pair(key: ControlKeys.account(withEmail: folded), value: value))
            pairs.append(Pair(key: domain + value, value: []))
        }
        return pairs
    }

    /// (2).
    func replace(
        _ before: AccountRow?, with account: AccountRow, _ number: UInt64
    ) throws(Failure) {
        let wasActing = before?.isActingAdministrator ?? false
        if account.isActingAdministrator, !wasActing { cluster.administratorCount += 1 }
        if wasActing, !account.isActingAdministrator {
            guard cluster.administratorCount > 1 else {
                throw refusal(.lastAdministrator, number)
            }
            cluster.administratorCount -= 1
        }
        replace(indexes(of: before, number), with: indexes(of: account, number))
        var account = account
        account.revision = revision
        try put(account, at: ControlKeys.account(number))
    }

    private func requireFree(accountName name: String) throws(Failure) {
        if let account = try number(at: ControlKeys.account(named: name)) {
            throw refusal(.nameTaken, account, name: name)
        }
    }

    private func requireFree(email: String, for number: UInt64? = nil) throws(Failure) {
        let key = ControlKeys.account(withEmail: Names.lowercased(email))
        if let account = try self.number(at: key), account != number {
            throw refusal(.emailTaken, account, name: email)
        }
    }
}

extension AccountRow {
    var isActingAdministrator: Bool { isAdministrator && status == .active }
}
