internal import Schema

// Who may ask for what.
//
// 1. The cluster itself, actor 0, may do everything: its nodes prove who they are to each other.
// 2. An active administrator may do everything but what only a node can know: that a log-in was
//    right, that a node has joined, that a slot has moved.
// 3. Any other active account may change its own password and second factor, end its own sessions,
//    and read its own row.
extension Transaction {
    func authorise(_ command: ControlCommandBody) throws(Failure) {
        guard actor != 0 else { return }
        let account = try actingAccount()
        switch command {
        case .initCluster, .restoreCluster, .sweep, .registerNode, .reportNode, .advanceMove,
            .confirmPartitions,
            .finishPlacement, .useSecondFactor, .useRecoveryCode, .recordLogin:
            throw refusal(.forbidden, actor)
        case .setPassword(let set) where set.account == actor: return
        case .setSecondFactor(let set) where set.account == actor: return
        case .revokeSessions(let revoke) where revoke.account == actor: return
        default:
            guard account.isAdministrator else { throw refusal(.forbidden, actor) }
        }
    }

    func authorise(_ question: ControlQueryQuestion) throws(Failure) {
        guard actor != 0 else { return }
        let account = try actingAccount()
        switch question {
        case .credentials: throw refusal(.forbidden, actor)
        case .account(let query) where query == AccountQuery(account: actor): return
        default:
            guard account.isAdministrator else { throw refusal(.forbidden, actor) }
        }
    }

    private func actingAccount() throws(Failure) -> AccountRow {
        guard let account = try row(AccountRow.self, at: ControlKeys.account(actor)),
            account.status == .active
        else { throw refusal(.forbidden, actor) }
        return account
    }
}
