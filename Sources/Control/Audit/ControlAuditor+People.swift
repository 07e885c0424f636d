internal import KeyValue
internal import Schema

// Accounts and their groups.
extension ControlAuditor {
    func auditAccounts() throws(Failure) {
        var administratorCount = 0
        try forEachNumbered(.account, below: rows.cluster.accountNext) {
            (number, account: AccountRow) throws(Failure) in
            try expect(rows.indexes(of: account, number))
            if account.isActingAdministrator { administratorCount += 1 }
            let credentials: CredentialsRow? = try rows.row(at: ControlKeys.credentials(number))
            expect(
                account.hasSecondFactor == (credentials?.secondFactor != nil),
                "account \(number) and its second factor")
            expect(
                try rows.groups(of: number).count <= rows.limits.membershipCountMax,
                "account \(number) is in too many groups")
        }
        expect("administrators", rows.cluster.administratorCount, administratorCount)
        for table in [ControlKeys.Table.credentials, .login] {
            try rows.scan(ControlKeys.table(table)) { (key, _) throws(Failure) in
                let number = try Transaction.number(key)
                let account: AccountRow? = try rows.row(at: ControlKeys.account(number))
                expect(
                    account.map { $0.status != .deleted } ?? false,
                    "\(table) of account \(number), which is gone")
                return true
            }
        }
    }

    func auditGroups() throws(Failure) {
        var counts: [UInt64: Int] = [:]
        try rows.scan(ControlKeys.table(.member)) { (key, _) throws(Failure) in
            let group = try Transaction.number(key.prefix(8))
            let number = try Transaction.number(key.dropFirst(8))
            counts[group, default: 0] += 1
            try expect([
                Pair(key: ControlKeys.membership(of: number, in: group), value: [])
            ])
            let account: AccountRow? = try rows.row(at: ControlKeys.account(number))
            expect(
                account.map { $0.status != .deleted } ?? false,
                "group \(group) has account \(number), which is gone")
            return true
        }
        try forEachNumbered(.group, below: rows.cluster.groupNext) {
            (number, group: AccountGroupRow) throws(Failure) in
            try expect(rows.index(of: group, number))
            expect("members of group \(number)", group.memberCount, counts[number] ?? 0)
            counts[number] = nil
        }
        expect(counts.isEmpty, "members of groups that are not there: \(counts.keys.sorted())")
    }
}
