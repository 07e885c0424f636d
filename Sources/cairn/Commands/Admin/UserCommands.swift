internal import Client
internal import Control
internal import JSON
internal import Options
internal import Schema
internal import Service
internal import World

/// Accounts of people.
struct UserCommands {
    private static let user = Key(required: "user", .string, help: "The account's number or name.")
    private static let name = Key(
        required: "name", .string, help: "Lower case letters, digits, dots and hyphens.")
    private static let displayName = Key(
        optional: "display-name", .string, help: "What others see; the name, if absent.",
        reach: .flag)
    private static let email = Key(
        optional: "email", .string, help: "An address for mail.", reach: .flag)
    private static let administrator = Key(
        optional: "administrator", .boolean, help: "Whether the account may do everything.",
        reach: .flag)
    private static let quota = Key(
        optional: "quota", .byteCount(0...1 << 60),
        help: "What the drive may hold; as the settings say, if absent.", reach: .flag)

    static let command: Command<Job> = {
        let about = Section("Account", [displayName, email, administrator, quota])
        func one(_ name: String, _ summary: String, _ job: Job) -> Command<Job> {
            Command(
                name, summary: summary, arguments: [user], sections: [ClusterKeys.section],
                action: job)
        }
        return Command(
            group: "user", summary: "Accounts of people.",
            commands: [
                Command(
                    "list", summary: "List the accounts.", sections: [ClusterKeys.section],
                    action: .userList),
                one("describe", "All that is known of an account.", .userDescribe),
                Command(
                    "add", summary: "Make an account.", arguments: [name],
                    sections: [about, ClusterKeys.section], action: .userAdd),
                Command(
                    "set", summary: "Change what is named of an account.", arguments: [user],
                    sections: [about, ClusterKeys.section], action: .userSet),
                one("disable", "Let an account in no more, and end its sessions.", .userDisable),
                one("enable", "Let it in again.", .userEnable),
                one("remove", "Delete an account, for good.", .userRemove),
                one("revoke", "End all sessions of an account.", .userRevoke),
                one(
                    "token", "Make a new token for an administrator; the one before ends.",
                    .userToken),
            ])
    }()

    let admin: AdminCommands
    private var settings: Settings { admin.settings }

    init(admin: AdminCommands) {
        self.admin = admin
    }

    func run(_ job: Job) async throws {
        switch job {
        case .userList: try await list()
        case .userDescribe: try await describe()
        case .userAdd: try await add()
        case .userSet: try await set()
        case .userDisable: try await set(.disabled, "is let in no more")
        case .userEnable: try await set(.active, "is let in again")
        case .userRemove: try await set(.deleted, "is deleted")
        case .userRevoke: try await revoke()
        default: try await makeToken()
        }
    }

    private func named() async throws -> AccountAnswer {
        let word = settings[Self.user]
        let query = UInt64(word).map { AccountQuery(account: $0) } ?? AccountQuery(name: word)
        guard case .account(let found) = try await admin.cluster.control(.account(query)) else {
            throw ControlError(code: .noAccount, name: word)
        }
        return found
    }

    private func list() async throws {
        var accounts: [AccountItem] = []
        while true {
            let query = AccountsQuery(after: accounts.last?.account ?? 0, countMax: 1000)
            guard case .accounts(let page) = try await admin.cluster.control(.accounts(query))
            else { break }
            accounts += page.accounts
            if !page.hasMore { break }
        }
        var table = Table(["account", "name", "status", "administrator", "email", "created"])
        for item in accounts {
            table.add([
                "\(item.account)", item.row.name, "\(item.row.status)",
                item.row.isAdministrator ? "yes" : "", item.row.email ?? "", date(item.row.created),
            ])
        }
        admin.say(table.text, JSONValue(.array(accounts.map(\.json))))
    }

    private func describe() async throws {
        let found = try await named()
        guard case .object(var members) = found.account.json.content else { return }
        members.append(JSONMember("quota", JSONValue(number(found.byteCountMax))))
        members.append(
            JSONMember(
                "groups", JSONValue(array(found.groups.map { JSONValue(number($0.group)) }))))
        members.append(
            JSONMember(
                "lockedUntil",
                JSONValue(found.lockedUntil.map { .string(date($0)) } ?? .null)))
        let value = JSONValue(.object(members))
        admin.say(value.indentedText, value)
    }

    private func add() async throws {
        let name = settings[Self.name]
        let answer = try await admin.cluster.control(
            .createAccount(
                CreateAccount(
                    name: name, displayName: settings[Self.displayName] ?? name,
                    email: settings[Self.email],
                    isAdministrator: settings[Self.administrator] ?? false,
                    byteCountMax: settings[Self.quota].map { UInt64($0) })))
        let account = answer.number ?? 0
        admin.say(
            "Account \(account) (\(name)) is made.", object([("account", number(account))]))
    }

    private func set() async throws {
        let found = try await named().account
        let answer = try await admin.cluster.control(
            .updateAccount(
                UpdateAccount(
                    account: found.account, revision: found.row.revision,
                    displayName: settings[Self.displayName], email: settings[Self.email],
                    isAdministrator: settings[Self.administrator],
                    byteCountMax: settings[Self.quota].map { UInt64($0) })))
        say(found, "is changed", revision: answer.revision)
    }

    private func set(_ status: AccountStatus, _ text: String) async throws {
        let found = try await named().account
        let answer = try await admin.cluster.control(
            .setAccountStatus(
                SetAccountStatus(
                    account: found.account, revision: found.row.revision, status: status)))
        say(found, text, revision: answer.revision)
    }

    private func revoke() async throws {
        let found = try await named().account
        try await admin.cluster.control(.revokeSessions(RevokeSessions(account: found.account)))
        say(found, "has no session any more", revision: nil)
    }

    private func say(_ account: AccountItem, _ text: String, revision: UInt64?) {
        admin.say(
            "Account \(account.account) (\(account.row.name)) \(text).",
            object([
                ("account", number(account.account)), ("done", .boolean(true)),
                ("revision", revision.map { number($0) } ?? .null),
            ]))
    }

    private func makeToken() async throws {
        let found = try await named().account
        guard found.row.isAdministrator else {
            throw AdminCommands.Refused(
                description: "account \(found.account) is no administrator's; make it one with "
                    + "`cairn admin user set \(found.row.name) --administrator`, or choose another")
        }
        let own = try AccessToken(parsing: settings[ClusterKeys.token])
        let secret = try Secrets.draw(byteCount: AccessToken.secretByteCount)
        try await admin.cluster.control(
            .setPassword(
                SetPassword(
                    account: found.account, revision: found.row.revision,
                    password: PasswordVerifier(
                        algorithm: Secrets.algorithm, verifier: Secrets.hash(secret)))))
        let token = AccessToken(
            .admin, authority: own.authority, account: found.account, secret: secret
        ).text
        admin.say(
            "The token of \(found.row.name), which is shown only this once:\n\n    \(token)",
            object([("account", number(found.account)), ("token", .string(token))]))
    }
}

extension AccountItem {
    fileprivate var json: JSONValue {
        object([
            ("account", number(account)), ("name", .string(row.name)),
            ("displayName", .string(row.displayName)),
            ("email", row.email.map { .string($0) } ?? .null), ("status", .string("\(row.status)")),
            ("isAdministrator", .boolean(row.isAdministrator)),
            ("hasSecondFactor", .boolean(row.hasSecondFactor)),
            ("created", .string(date(row.created))), ("revision", number(row.revision)),
        ])
    }
}
