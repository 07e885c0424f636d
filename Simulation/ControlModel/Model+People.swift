internal import Control
internal import Schema

extension Model {
    mutating func create(_ create: CreateAccount) throws(Refusal) -> ControlAnswer {
        let name = try checked(create.name)
        try checkDisplay(create.displayName)
        var email: String?
        if let asked = create.email { email = try checkEmail(asked) }
        try check(create.password)
        try checkFree(accountName: name, nil)
        try checkFree(email: email, nil)
        if accounts.count >= limits.accountCountMax { throw Refusal(.tooManyAccounts) }
        lastOfPeople.account += 1
        accounts[lastOfPeople.account] = Account(
            row: AccountRow(
                name: name, displayName: create.displayName, email: email, status: .active,
                isAdministrator: create.isAdministrator, sessionsEpoch: 1,
                byteCountMax: create.byteCountMax, hasSecondFactor: false, created: time,
                revision: revision),
            password: create.password)
        return record(.accountCreated, lastOfPeople.account, name)
    }

    private func livingAccount(_ number: UInt64, _ revision: UInt64?) throws(Refusal) -> Account {
        guard let account = accounts[number] else { throw Refusal(.noAccount) }
        if account.row.status == .deleted { throw Refusal(.accountDeleted) }
        try check(revision, account.row.revision)
        return account
    }

    private mutating func put(
        _ account: Account, _ number: UInt64, _ kind: AuditKind, _ value: UInt64? = nil
    ) throws(Refusal) -> ControlAnswer {
        let hadAdministrator = accounts.values.contains(where: \.isActing)
        accounts[number] = account
        let revision = revision
        accounts[number]?.row.revision = revision
        if hadAdministrator, !accounts.values.contains(where: \.isActing) {
            throw Refusal(.lastAdministrator)
        }
        return record(kind, number, account.row.name, value)
    }

    mutating func update(_ update: UpdateAccount) throws(Refusal) -> ControlAnswer {
        var account = try livingAccount(update.account, update.revision)
        if let name = update.name {
            account.row.name = try checked(name)
            try checkFree(accountName: account.row.name, update.account)
        }
        if let name = update.displayName {
            try checkDisplay(name)
            account.row.displayName = name
        }
        if let email = update.email {
            account.row.email = email.isEmpty ? nil : try checkEmail(email)
            try checkFree(email: account.row.email, update.account)
        }
        account.row.isAdministrator = update.isAdministrator ?? account.row.isAdministrator
        account.row.byteCountMax = update.byteCountMax ?? account.row.byteCountMax
        if update.hasDefaultQuota == true { account.row.byteCountMax = nil }
        return try put(account, update.account, .accountUpdated)
    }

    mutating func setStatus(_ set: SetAccountStatus) throws(Refusal) -> ControlAnswer {
        guard var account = accounts[set.account] else { throw Refusal(.noAccount) }
        try check(set.revision, account.row.revision)
        if account.row.status == set.status { return ControlAnswer(number: set.account) }
        if account.row.status == .deleted { throw Refusal(.accountDeleted) }
        account.row.status = set.status
        if set.status != .active { account.row.sessionsEpoch += 1 }
        if set.status == .deleted {
            account.row.email = nil
            account.row.isAdministrator = false
            account.row.hasSecondFactor = false
            account = Account(row: account.row)
        }
        return try put(account, set.account, .accountStatus, UInt64(set.status.rawValue))
    }

    mutating func forget(_ forget: ForgetAccount) throws(Refusal) -> ControlAnswer {
        guard let account = accounts[forget.account] else { throw Refusal(.noAccount) }
        if account.row.status != .deleted { throw Refusal(.accountNotDeleted) }
        accounts[forget.account] = nil
        return record(.accountForgotten, forget.account, account.row.name)
    }

    mutating func set(_ set: SetPassword) throws(Refusal) -> ControlAnswer {
        var account = try livingAccount(set.account, set.revision)
        try check(set.password)
        account.password = set.password
        account.failures = []
        account.lockedUntil = nil
        account.row.sessionsEpoch += 1
        return try put(account, set.account, .passwordSet)
    }

    mutating func set(_ set: SetSecondFactor) throws(Refusal) -> ControlAnswer {
        var account = try livingAccount(set.account, set.revision)
        if let factor = set.secondFactor {
            if factor.secret.isEmpty { throw Refusal(.verifierMalformed) }
            if factor.recoveryCodes.count % 32 != 0 { throw Refusal(.recoveryCodesMalformed) }
        }
        account.factor = set.secondFactor
        account.step = nil
        account.row.hasSecondFactor = set.secondFactor != nil
        return try put(account, set.account, .secondFactorSet)
    }

    private func usable(_ number: UInt64) throws(Refusal) -> Account {
        let account = try livingAccount(number, nil)
        if account.row.status != .active { throw Refusal(.accountNotActive) }
        if let until = account.lockedUntil, until > time { throw Refusal(.accountLocked) }
        return account
    }

    mutating func record(_ attempt: RecordLogin) throws(Refusal) -> ControlAnswer {
        var account = try usable(attempt.account)
        let lockTime = number("account.lock-time")
        account.lockedUntil = nil
        if attempt.hasSucceeded || account.failures.last.map({ $0 + lockTime <= time }) ?? false {
            account.failures = []
        }
        if !attempt.hasSucceeded { account.failures.append(time) }
        var answer = ControlAnswer(number: attempt.account)
        if account.failures.count >= number("account.login-failures") {
            account.failures = []
            account.lockedUntil = time + lockTime
            answer = record(
                .accountLocked, attempt.account, account.row.name, account.lockedUntil)
            answer.lockedUntil = account.lockedUntil
        }
        accounts[attempt.account] = account
        return answer
    }

    mutating func use(_ use: UseSecondFactor) throws(Refusal) -> ControlAnswer {
        let account = try usable(use.account)
        if account.factor == nil { throw Refusal(.noSecondFactor) }
        if let step = account.step, use.step <= step { throw Refusal(.codeUsed) }
        accounts[use.account]?.step = use.step
        return ControlAnswer(number: use.account)
    }

    mutating func use(_ use: UseRecoveryCode) throws(Refusal) -> ControlAnswer {
        let account = try usable(use.account)
        guard let factor = account.factor else { throw Refusal(.noSecondFactor) }
        var codes = stride(from: 0, to: factor.recoveryCodes.count, by: 32).map {
            Array(factor.recoveryCodes[$0..<($0 + 32)])
        }
        let code = (0..<32).map { use.code[$0] }
        guard let place = codes.firstIndex(of: code) else { throw Refusal(.codeUnknown) }
        codes.remove(at: place)
        accounts[use.account]?.factor?.recoveryCodes = codes.flatMap { $0 }
        var answer = record(
            .recoveryCodeUsed, use.account, account.row.name, UInt64(codes.count))
        answer.count = UInt32(codes.count)
        return answer
    }

    mutating func revoke(_ revoke: RevokeSessions) throws(Refusal) -> ControlAnswer {
        var account = try livingAccount(revoke.account, nil)
        account.row.sessionsEpoch += 1
        return try put(account, revoke.account, .sessionsRevoked)
    }

    // MARK: Checks

    private func checkDisplay(_ name: String) throws(Refusal) {
        if name.isEmpty || name.contains("\u{7}") { throw Refusal(.displayNameMalformed) }
    }

    private func checkEmail(_ email: String) throws(Refusal) -> String {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(" "),
            parts[0].utf8.allSatisfy({ $0 < 127 }), let domain = Self.domain(String(parts[1]))
        else { throw Refusal(.emailMalformed) }
        return "\(parts[0])@\(domain)"
    }

    private func check(_ password: PasswordVerifier?) throws(Refusal) {
        if let password, password.algorithm.isEmpty || password.verifier.isEmpty {
            throw Refusal(.verifierMalformed)
        }
    }

    private func checkFree(accountName name: String, _ number: UInt64?) throws(Refusal) {
        for (other, account) in accounts where other != number && account.row.status != .deleted {
            if account.row.name == name { throw Refusal(.nameTaken) }
        }
    }

    private func checkFree(email: String?, _ number: UInt64?) throws(Refusal) {
        guard let email else { return }
        for (other, account) in accounts where other != number {
            if account.row.email?.lowercased() == email.lowercased() {
                throw Refusal(.emailTaken)
            }
        }
    }

    // MARK: Groups and domains

    package func members(of group: UInt64) -> [UInt64] {
        accounts.filter { $0.value.groups.contains(group) }.keys.sorted()
    }

    mutating func create(_ create: CreateGroup) throws(Refusal) -> ControlAnswer {
        let name = try checked(create.name)
        if groups.values.contains(where: { $0.name == name }) { throw Refusal(.nameTaken) }
        if groups.count >= limits.groupCountMax { throw Refusal(.tooManyGroups) }
        lastOfPeople.group += 1
        groups[lastOfPeople.group] = AccountGroupRow(
            name: name, notes: create.notes, memberCount: 0, created: time, revision: revision)
        return record(.groupCreated, lastOfPeople.group, name)
    }

    mutating func update(_ update: UpdateGroup) throws(Refusal) -> ControlAnswer {
        guard var group = groups[update.group] else { throw Refusal(.noGroup) }
        try check(update.revision, group.revision)
        if let name = update.name {
            group.name = try checked(name)
            for (other, row) in groups where other != update.group && row.name == group.name {
                throw Refusal(.nameTaken)
            }
        }
        group.notes = update.notes ?? group.notes
        group.revision = revision
        groups[update.group] = group
        return record(.groupUpdated, update.group, group.name)
    }

    mutating func remove(_ remove: RemoveGroup) throws(Refusal) -> ControlAnswer {
        guard let group = groups[remove.group] else { throw Refusal(.noGroup) }
        try check(remove.revision, group.revision)
        for account in members(of: remove.group) { accounts[account]?.groups.remove(remove.group) }
        groups[remove.group] = nil
        return record(.groupRemoved, remove.group, group.name)
    }

    mutating func add(_ add: AddMembers) throws(Refusal) -> ControlAnswer {
        guard groups[add.group] != nil else { throw Refusal(.noGroup) }
        var count: UInt32 = 0
        for number in add.accounts.map(\.account) {
            let account = try livingAccount(number, nil)
            if account.groups.contains(add.group) { continue }
            if members(of: add.group).count >= limits.memberCountOfGroupMax {
                throw Refusal(.groupFull)
            }
            if account.groups.count >= limits.membershipCountMax {
                throw Refusal(.tooManyMemberships)
            }
            accounts[number]?.groups.insert(add.group)
            count += 1
        }
        return changed(add.group, .membersAdded, count)
    }

    mutating func remove(_ remove: RemoveMembers) throws(Refusal) -> ControlAnswer {
        guard groups[remove.group] != nil else { throw Refusal(.noGroup) }
        var count: UInt32 = 0
        for number in remove.accounts.map(\.account) {
            if accounts[number]?.groups.remove(remove.group) != nil { count += 1 }
        }
        return changed(remove.group, .membersRemoved, count)
    }

    private mutating func changed(
        _ group: UInt64, _ kind: AuditKind, _ count: UInt32
    ) -> ControlAnswer {
        if count == 0 { return ControlAnswer(number: group, count: 0) }
        let revision = revision
        groups[group]?.revision = revision
        var answer = record(kind, group, groups[group]?.name, UInt64(count))
        answer.count = count
        return answer
    }

    mutating func put(_ put: PutDomain) throws(Refusal) -> ControlAnswer {
        guard let name = Self.domain(put.name) else { throw Refusal(.domainMalformed) }
        try check(put.revision, domains[name]?.revision ?? 0)
        if domains[name] == nil, domains.count >= limits.domainCountMax {
            throw Refusal(.tooManyDomains)
        }
        domains[name] = DomainRow(notes: put.notes, revision: revision)
        return record(.domainPut, nil, name)
    }

    mutating func remove(_ remove: RemoveDomain) throws(Refusal) -> ControlAnswer {
        guard let name = Self.domain(remove.name) else { throw Refusal(.domainMalformed) }
        guard let domain = domains[name] else { throw Refusal(.noDomain) }
        try check(remove.revision, domain.revision)
        domains[name] = nil
        return record(.domainRemoved, nil, name)
    }
}

extension Model.Account {
    fileprivate var isActing: Bool { row.isAdministrator && row.status == .active }
}
