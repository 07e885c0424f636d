import Options

/// The engine has commands of its own.
typealias Command<Action: Sendable> = Options.Command<Action>

/// What the commands of `cairn` do, by the words that ask for it.
enum Job: String, Sendable {
    case initCluster = "init"
    case server
    case tokenCreate = "token create"
    case tokenList = "token list"
    case tokenRevoke = "token revoke"
    case status = "admin status"
    case watch = "admin watch"
    case nodeList = "admin node list"
    case nodeDescribe = "admin node describe"
    case nodeAdd = "admin node add"
    case nodeRemove = "admin node remove"
    case nodeReplace = "admin node replace"
    case nodeDrain = "admin node drain"
    case nodeUndrain = "admin node undrain"
    case groupList = "admin group list"
    case groupDescribe = "admin group describe"
    case groupTransfer = "admin group transfer-leader"
    case groupBalance = "admin group balance"
    case shardList = "admin shard list"
    case shardSplit = "admin shard split"
    case shardMove = "admin shard move"
    case userList = "admin user list"
    case userDescribe = "admin user describe"
    case userAdd = "admin user add"
    case userSet = "admin user set"
    case userDisable = "admin user disable"
    case userEnable = "admin user enable"
    case userRemove = "admin user remove"
    case userRevoke = "admin user revoke"
    case userToken = "admin user token"
    case settingsGet = "admin settings get"
    case settingsSet = "admin settings set"
    case settingsReset = "admin settings reset"
    case audit = "admin audit"
    case upgradeStatus = "admin upgrade status"
    case upgradeFinish = "admin upgrade finish"
    case doctor = "admin doctor"
    case manual
    case completionBash = "completion bash"
    case completionZsh = "completion zsh"
    case completionFish = "completion fish"
    case recoverQuorum = "admin recover-quorum"
    case backupCreate = "admin backup create"
    case backupList = "admin backup list"
    case backupVerify = "admin backup verify"
    case backupRemove = "admin backup remove"
    case backupRestore = "admin backup restore"
    case kvGet = "kv get"
    case kvPut = "kv put"
    case kvDelete = "kv del"
    case kvCompareAndSet = "kv cas"
    case kvRange = "kv range"
    case benchPut = "bench put"
    case benchGet = "bench get"
    case benchMixed = "bench mixed"

    /// All but the server.
    func run(_ settings: Settings) async throws {
        switch self {
        case .server: preconditionFailure("the server runs by itself")
        case .initCluster: try await makeCluster(settings)
        case .tokenCreate, .tokenList, .tokenRevoke:
            try await TokenCommands(settings).run(self)
        case .status: try await StatusCommands(admin: AdminCommands(settings)).status()
        case .watch: try await StatusCommands(admin: AdminCommands(settings)).watch()
        case .nodeList, .nodeDescribe, .nodeAdd, .nodeRemove, .nodeReplace, .nodeDrain,
            .nodeUndrain:
            try await NodeCommands(admin: AdminCommands(settings)).run(self)
        case .groupList, .groupDescribe, .groupTransfer, .groupBalance:
            try await GroupCommands(admin: AdminCommands(settings)).run(self)
        case .shardList, .shardSplit, .shardMove:
            try await ShardCommands(admin: AdminCommands(settings)).run(self)
        case .userList, .userDescribe, .userAdd, .userSet, .userDisable, .userEnable, .userRemove,
            .userRevoke, .userToken:
            try await UserCommands(admin: AdminCommands(settings)).run(self)
        case .settingsGet, .settingsSet, .settingsReset:
            try await SettingsCommands(admin: AdminCommands(settings)).run(self)
        case .audit: try await AuditCommand(admin: AdminCommands(settings)).run()
        case .upgradeStatus, .upgradeFinish:
            try await UpgradeCommands(admin: AdminCommands(settings)).run(self)
        case .doctor: try await DoctorCommand(admin: AdminCommands(settings)).run()
        case .manual: try ManualCommand.run(settings)
        case .completionBash: CompletionCommands.run(.bash)
        case .completionZsh: CompletionCommands.run(.zsh)
        case .completionFish: CompletionCommands.run(.fish)
        case .recoverQuorum: try await RecoverCommand(settings).run()
        case .backupCreate, .backupList, .backupVerify, .backupRemove, .backupRestore:
            try await BackupCommands(settings).run(self)
        case .kvGet, .kvPut, .kvDelete, .kvCompareAndSet, .kvRange:
            try await KeyValueCommands(settings).run(self)
        case .benchPut, .benchGet, .benchMixed: try await Bench(settings, self).run()
        }
    }
}

/// What only shows when a command begins.
struct WrongUsage: Error, CustomStringConvertible {
    let description: String
}

let program = Program<Job>(
    "cairn",
    summary: "A file storage and sharing cluster on your own machines.",
    discussion: "Exit codes: 0 done; 1 failed, refused, or not all is well, with the reason and "
        + "what to do on standard error; 64 wrong usage or configuration, and nothing was done. "
        + "Commands find the cluster by --address and --token, or CAIRN_ADDRESS and CAIRN_TOKEN.",
    variablePrefix: "CAIRN_",
    commands: [
        initCommand, serverCommand, TokenCommands.command, AdminCommands.command,
        KeyValueCommands.command, Bench.command, CompletionCommands.command,
        ManualCommand.command,
    ])

private let initCommand = Command<Job>(
    "init",
    summary: "Make a cluster of one node.",
    discussion: "Makes the cluster's own authority, its first node and an administrator, whose "
        + "token is printed once. The folder has to be empty or missing. Then start the node with "
        + "`cairn server`.",
    examples: [Example("cairn init --data /var/lib/cairn", "A cluster that can grow.")],
    sections: [
        Section("Cluster", [InitKeys.data, InitKeys.name, ClusterKeys.json]),
        Section("Trying out upgrades", [ServerKeys.asFormatVersion]),
    ],
    action: .initCluster)

private let serverCommand = Command<Job>(
    "server",
    summary: "Run a node.",
    discussion: "Refuses to start with an unknown key, a bad value or keys that contradict each "
        + "other, and reports all of them at once. Exit codes: 0 done, 1 failed, 64 wrong usage "
        + "or configuration.",
    examples: [
        Example(
            "cairn server --data /var/lib/cairn",
            "The node of that folder, reachable from this machine only."),
        Example(
            "cairn server --data /srv/b --join 10.0.0.1:7402 --token TOKEN",
            "A new node of the cluster that 10.0.0.1 belongs to."),
        Example(
            "cairn server --config /etc/cairn.json --check",
            "Validate, and print every value with the place it comes from, as JSON."),
    ],
    sections: ServerKeys.sections,
    rules: ServerKeys.rules,
    file: ServerKeys.config,
    action: .server)
