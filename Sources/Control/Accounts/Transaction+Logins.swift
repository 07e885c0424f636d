internal import Schema

// What log-ins are checked with and what they leave behind.
//
// 1. Too many failures in a row lock an account until a time. Nothing gets in before, and what
//    fails meanwhile does not count. Failures as long ago as a lock lasts are forgotten.
// 2. A one-time password counts once, and so does a recovery code.
// 3. What only logs in leaves the account's revision alone.
extension Transaction {
    func setPassword(_ set: SetPassword) throws(Failure) -> ControlAnswer {
        let before = try account(set.account, at: set.revision)
        try check(set.password)
        var credentials = try credentials(of: set.account)
        credentials.password = set.password
        try put(credentials, of: set.account)
        var login = try login(of: set.account)
        login.failureCount = 0
        login.lockedUntil = nil
        try put(login, of: set.account)
        var account = before
        account.sessionsEpoch += 1
        try replace(before, with: account, set.account)
        return try record(.passwordSet, set.account, name: account.name)
    }

    func setSecondFactor(_ set: SetSecondFactor) throws(Failure) -> ControlAnswer {
        let before = try account(set.account, at: set.revision)
        if let factor = set.secondFactor {
            guard !factor.secret.isEmpty else { throw refusal(.verifierMalformed) }
            guard factor.recoveryCodes.count % RecoveryCodes.byteCount == 0 else {
                throw refusal(
                    .recoveryCodesMalformed, limit: UInt64(ControlLimits.recoveryCodeCountMax))
            }
        }
        var credentials = try credentials(of: set.account)
        credentials.secondFactor = set.secondFactor
        try put(credentials, of: set.account)
        var login = try login(of: set.account)
        login.secondFactorStep = nil
        try put(login, of: set.account)
        var account = before
        account.hasSecondFactor = set.secondFactor != nil
        try replace(before, with: account, set.account)
        return try record(.secondFactorSet, set.account, name: account.name)
    }

    func recordLogin(_ attempt: RecordLogin) throws(Failure) -> ControlAnswer {
        let account = try usableAccount(attempt.account)
        var login = try login(of: attempt.account)
        let lockTime = try number(of: .lockTime)
        if attempt.hasSucceeded || login.failed + lockTime <= time { login.failureCount = 0 }
        if !attempt.hasSucceeded {
            login.failureCount += 1
            login.failed = time
        }
        login.lockedUntil = nil
        guard login.failureCount >= (try number(of: .loginFailureCount)) else {
            try put(login, of: attempt.account)
            return ControlAnswer(number: attempt.account)
        }
        let until = time + lockTime
        login.failureCount = 0
        login.lockedUntil = until
        try put(login, of: attempt.account)
        var answer = try record(.accountLocked, attempt.account, name: account.name, value: until)
        answer.lockedUntil = until
        return answer
    }

    func useSecondFactor(_ use: UseSecondFactor) throws(Failure) -> ControlAnswer {
        let account = try usableAccount(use.account)
        guard account.hasSecondFactor else { throw refusal(.noSecondFactor, use.account) }
        var login = try login(of: use.account)
        if let last = login.secondFactorStep, use.step <= last {
            throw refusal(.codeUsed, use.account, value: use.step, limit: last)
        }
        login.secondFactorStep = use.step
        try put(login, of: use.account)
        return ControlAnswer(number: use.account)
    }

    func useRecoveryCode(_ use: UseRecoveryCode) throws(Failure) -> ControlAnswer {
        let account = try usableAccount(use.account)
        var credentials = try credentials(of: use.account)
        guard var factor = credentials.secondFactor else {
            throw refusal(.noSecondFactor, use.account)
        }
        guard RecoveryCodes.remove([UInt8](use.code), from: &factor.recoveryCodes) else {
            throw refusal(.codeUnknown, use.account)
        }
        credentials.secondFactor = factor
        try put(credentials, of: use.account)
        let left = factor.recoveryCodes.count / RecoveryCodes.byteCount
        var answer = try record(
            .recoveryCodeUsed, use.account, name: account.name, value: UInt64(left))
        answer.count = UInt32(left)
        return answer
    }

    /// One that may log in, now. (1)
    private func usableAccount(_ number: UInt64) throws(Failure) -> AccountRow {
        let account = try account(number)
        guard account.status == .active else { throw refusal(.accountNotActive, number) }
        if let until = try login(of: number).lockedUntil, until > time {
            throw refusal(.accountLocked, number, value: until)
        }
        return account
    }

    // MARK: Rows

    func check(_ password: PasswordVerifier?) throws(Failure) {
        guard let password else { return }
        guard !password.algorithm.isEmpty, !password.verifier.isEmpty else {
            throw refusal(.verifierMalformed)
        }
    }

    func credentials(of account: UInt64) throws(Failure) -> CredentialsRow {
        try row(at: ControlKeys.credentials(account)) ?? CredentialsRow()
    }

    func put(_ credentials: CredentialsRow, of account: UInt64) throws(Failure) {
        let key = ControlKeys.credentials(account)
        if credentials == CredentialsRow() { remove(key) } else { try put(credentials, at: key) }
    }

    func login(of account: UInt64) throws(Failure) -> LoginRow {
        try row(at: ControlKeys.login(account)) ?? LoginRow(failureCount: 0, failed: 0)
    }

    private func put(_ login: LoginRow, of account: UInt64) throws(Failure) {
        let key = ControlKeys.login(account)
        var login = login
        if login.failureCount == 0 { login.failed = 0 }
        if login == LoginRow(failureCount: 0, failed: 0) {
            remove(key)
        } else {
            try put(login, at: key)
        }
    }
}

/// Hashes side by side.
enum RecoveryCodes {
    static let byteCount = 32

    /// Says whether it was there.
    static func remove(_ code: [UInt8], from codes: inout [UInt8]) -> Bool {
        for start in stride(from: 0, to: codes.count, by: byteCount)
        where codes[start..<(start + byteCount)] == code[...] {
            codes.removeSubrange(start..<(start + byteCount))
            return true
        }
        return false
    }
}
