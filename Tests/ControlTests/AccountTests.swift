import Control
import ControlModel
import Schema
import Testing

@Suite struct AccountTests {
    @Test func `administrators do everything but what only a node can know`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        let create = ControlCommandBody.createGroup(CreateGroup(name: "team", notes: ""))
        group.actor = ann
        #expect(try group.refused(create) == .forbidden)
        #expect(try group.ask(.accounts(AccountsQuery(after: 0, countMax: 9))).isForbidden)
        #expect(try group.account(AccountQuery(account: ann))?.account.row.name == "ann")
        #expect(try group.account(AccountQuery(account: 1)) == nil)
        group.actor = 1
        try group.done(create)
        #expect(try group.refused(.login(ann, true)) == .forbidden)
        #expect(try group.credentials(ann) == nil)
        group.actor = 99
        #expect(try group.refused(create) == .forbidden)
        // What is taken from an administrator is gone at once.
        group.actor = 0
        try group.done(.updateAccount(UpdateAccount(account: ann, isAdministrator: true)))
        try group.done(.set(1, .disabled))
        group.actor = 1
        #expect(try group.refused(create) == .forbidden)
    }

    @Test func `people change their own password and sessions, and nobody else's`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        let ben = try group.account("ben")
        group.actor = ann
        let password = PasswordVerifier(algorithm: "argon2id", verifier: [1])
        try group.done(.setPassword(SetPassword(account: ann, password: password)))
        let other = SetPassword(account: ben, password: password)
        #expect(try group.refused(.setPassword(other)) == .forbidden)
        try group.done(.revokeSessions(RevokeSessions(account: ann)))
        #expect(try group.account(AccountQuery(account: ann))?.account.row.sessionsEpoch == 3)
        #expect(try group.refused(.revokeSessions(RevokeSessions(account: ben))) == .forbidden)
    }

    @Test func `the last active administrator stays`() throws {
        var group = try ControlGroup()
        let demote = ControlCommandBody.updateAccount(
            UpdateAccount(account: 1, isAdministrator: false))
        #expect(try group.refused(demote) == .lastAdministrator)
        #expect(try group.refused(.set(1, .disabled)) == .lastAdministrator)
        #expect(try group.refused(.set(1, .deleted)) == .lastAdministrator)
        let ann = try group.account("ann")
        try group.done(.updateAccount(UpdateAccount(account: ann, isAdministrator: true)))
        try group.done(demote)
        #expect(try group.refused(.set(ann, .disabled)) == .lastAdministrator)
        #expect(try group.cluster()?.administratorCount == 1)
    }

    @Test func `a deleted account leaves its name free and nothing behind`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann", email: "Ann@X.org")
        try group.done(.createGroup(CreateGroup(name: "team", notes: "")))
        try group.done(.addMembers(AddMembers(group: 1, accounts: [AccountNumber(account: ann)])))
        let password = PasswordVerifier(algorithm: "argon2id", verifier: [1])
        try group.done(.setPassword(SetPassword(account: ann, password: password)))
        try group.done(.login(ann, false))
        #expect(
            try group.refused(.forgetAccount(ForgetAccount(account: ann))) == .accountNotDeleted)
        try group.done(.set(ann, .deleted))
        #expect(try group.refused(.set(ann, .active)) == .accountDeleted)
        #expect(try group.members(of: 1) == [])
        #expect(try group.groups().first?.row.memberCount == 0)
        let credentials = try #require(try group.credentials(ann))
        #expect(credentials.credentials == CredentialsRow() && credentials.login == nil)
        #expect(credentials.account.row.email == nil && credentials.account.row.name == "ann")
        let next = try group.account("ann", email: "ann@x.org")
        #expect(next != ann)
        try group.done(.forgetAccount(ForgetAccount(account: ann)))
        #expect(try group.accounts().map(\.account) == [1, next])
        #expect(try group.problems() == [])
    }

    @Test func `names and addresses are found without regard to case, and are there once`() throws {
        var group = try ControlGroup()
        let ann = try group.account("Ann.Lee", email: "Ann@X.org")
        func create(_ name: String, _ email: String?) -> ControlCommandBody {
            .createAccount(
                CreateAccount(name: name, displayName: "A", email: email, isAdministrator: false))
        }
        #expect(try group.refused(create("ANN.LEE", nil)) == .nameTaken)
        #expect(try group.refused(create("ben", "aNN@x.ORG")) == .emailTaken)
        #expect(try group.account(AccountQuery(name: "ann.LEE"))?.account.account == ann)
        #expect(try group.account(AccountQuery(email: "ANN@X.ORG"))?.account.account == ann)
        #expect(try group.account(AccountQuery(account: ann))?.account.row.email == "Ann@x.org")
    }

    @Test(arguments: [
        "", "a", "@x", "a@", "a b@x.org", "a@b@x.org", "a@x..org", "a@-x", "a@x-", "é@x.org",
        "a@é.org", String(repeating: "a", count: 251) + "@x.y",
    ])
    func `what is no address is refused`(_ email: String) throws {
        var group = try ControlGroup()
        let create = CreateAccount(
            name: "ann", displayName: "A", email: email, isAdministrator: false)
        #expect(try group.refused(.createAccount(create)) == .emailMalformed)
    }

    // MARK: Log-ins

    @Test func `too many failures in a row lock an account for a time, and for everybody`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        let revision = try group.account(AccountQuery(account: ann))?.account.row.revision
        try group.done(.set("account.login-failures", 3))
        for _ in 0..<2 { try group.done(.login(ann, false)) }
        try group.done(.login(ann, true))
        #expect(try group.credentials(ann)?.login == nil)
        for _ in 0..<2 { try group.done(.login(ann, false)) }
        // What was long ago does not count.
        group.time += 15 * 60 * ControlGroup.second
        for _ in 0..<2 { try group.done(.login(ann, false)) }
        let until = try #require(try group.done(.login(ann, false)).lockedUntil)
        #expect(until == group.time + 15 * 60 * ControlGroup.second)
        #expect(try group.refused(.login(ann, true)) == .accountLocked)
        #expect(try group.refused(.login(ann, false)) == .accountLocked)
        #expect(try group.audit().last?.row.kind == .accountLocked)
        #expect(try group.account(AccountQuery(account: ann))?.lockedUntil == until)
        group.time = until
        try group.done(.login(ann, true))
        // Nobody who reads and changes the account was disturbed by all that.
        #expect(try group.account(AccountQuery(account: ann))?.account.row.revision == revision)
    }

    @Test func `a new password ends a lock and all sessions`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        try group.done(.set("account.login-failures", 1))
        try group.done(.login(ann, false))
        #expect(try group.refused(.login(ann, true)) == .accountLocked)
        try group.done(.setPassword(SetPassword(account: ann)))
        try group.done(.login(ann, true))
        #expect(try group.account(AccountQuery(account: ann))?.account.row.sessionsEpoch == 2)
    }

    @Test func `who is disabled does not get in, and is logged out`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        try group.done(.set(ann, .disabled))
        #expect(try group.refused(.login(ann, true)) == .accountNotActive)
        #expect(try group.account(AccountQuery(account: ann))?.account.row.sessionsEpoch == 2)
        try group.done(.set(ann, .active))
        try group.done(.login(ann, true))
    }

    @Test func `a one-time password and a recovery code count once`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        func use(_ step: UInt64) -> ControlCommandBody {
            .useSecondFactor(UseSecondFactor(account: ann, step: step))
        }
        func recover(_ code: Int) -> ControlCommandBody {
            .useRecoveryCode(UseRecoveryCode(account: ann, code: ControlGroup.bytes(code)))
        }
        #expect(try group.refused(use(1)) == .noSecondFactor)
        #expect(try group.refused(recover(1)) == .noSecondFactor)
        var codes = [UInt8](repeating: 0, count: 64)
        codes[0] = 1
        codes[32] = 2
        let factor = SecondFactor(secret: [9], recoveryCodes: codes)
        try group.done(.setSecondFactor(SetSecondFactor(account: ann, secondFactor: factor)))
        try group.done(use(100))
        #expect(try group.refused(use(100)) == .codeUsed)
        #expect(try group.refused(use(99)) == .codeUsed)
        try group.done(use(101))
        #expect(try group.done(recover(2)).count == 1)
        #expect(try group.refused(recover(2)) == .codeUnknown)
        #expect(try group.done(recover(1)).count == 0)
        try group.done(.setSecondFactor(SetSecondFactor(account: ann)))
        #expect(try group.account(AccountQuery(account: ann))?.account.row.hasSecondFactor == false)
        #expect(try group.problems() == [])
    }

    // MARK: Groups and domains

    @Test func `members are listed from both sides, by pages`() throws {
        var limits = ControlLimits()
        limits.membershipCountMax = 2
        limits.memberCountOfGroupMax = 4
        var group = try ControlGroup(limits: limits)
        let people = try (0..<5).map { try group.account("p\($0)") }
        for name in ["x", "y", "z"] {
            try group.done(.createGroup(CreateGroup(name: name, notes: "")))
        }
        func add(_ accounts: [UInt64], _ number: UInt64) -> ControlCommandBody {
            .addMembers(
                AddMembers(group: number, accounts: accounts.map { AccountNumber(account: $0) }))
        }
        #expect(try group.refused(add(people, 1)) == .groupFull)
        #expect(try group.done(add(Array(people[..<4]), 1)).count == 4)
        #expect(try group.isIdle(add(Array(people[..<2]), 1)))
        try group.done(add([people[0]], 2))
        #expect(try group.refused(add([people[0]], 3)) == .tooManyMemberships)
        #expect(try group.refused(add([99], 3)) == .noAccount)
        #expect(try group.members(of: 1, countMax: 3) == Array(people[..<4]))
        let groups = try group.account(AccountQuery(account: people[0]))?.groups
        #expect(groups?.map(\.group) == [1, 2])
        let remove = RemoveMembers(group: 1, accounts: [AccountNumber(account: people[0])])
        #expect(try group.done(.removeMembers(remove)).count == 1)
        #expect(try group.isIdle(.removeMembers(remove)))
        try group.done(.removeGroup(RemoveGroup(group: 2)))
        #expect(try group.account(AccountQuery(account: people[0]))?.groups == [])
        #expect(try group.problems() == [])
    }

    @Test func `an account is of a domain when the cluster knows that`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann", email: "ann@X.org")
        let ben = try group.account("ben", email: "ben@x.org")
        _ = try group.account("eve", email: "eve@xx.org")
        #expect(try group.account(AccountQuery(account: ann))?.domain == nil)
        try group.done(.putDomain(PutDomain(name: "X.Org", notes: "", revision: 0)))
        #expect(try group.account(AccountQuery(account: ann))?.domain == "x.org")
        #expect(try group.accounts(domain: "x.ORG", countMax: 1).map(\.account) == [ann, ben])
        try group.done(.removeDomain(RemoveDomain(name: "x.org")))
        #expect(try group.account(AccountQuery(account: ann))?.domain == nil)
    }

    @Test func `the quota is the account's own, or as the settings say`() throws {
        var group = try ControlGroup()
        let ann = try group.account("ann")
        func quota() throws -> UInt64? {
            try group.account(AccountQuery(account: ann))?.byteCountMax
        }
        #expect(try quota() == 15 << 30)
        try group.done(.set("account.quota", 7))
        #expect(try quota() == 7)
        try group.done(.updateAccount(UpdateAccount(account: ann, byteCountMax: 9)))
        #expect(try quota() == 9)
        try group.done(.updateAccount(UpdateAccount(account: ann, hasDefaultQuota: true)))
        #expect(try quota() == 7)
    }
}

extension ControlQueryAnswerAnswer {
    fileprivate var isForbidden: Bool {
        if case .refused(let error) = self { error.code == .forbidden } else { false }
    }
}
