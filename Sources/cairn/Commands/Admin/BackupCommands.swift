internal import Backup
internal import Client
internal import Cluster
internal import JSON
internal import Options
internal import Platform
internal import Schema
internal import Service
internal import Terminal
internal import World

/// Backups to a folder, and clusters made of them.
struct BackupCommands {
    private static let backups = Key(
        required: "backups", .path,
        help: "The folder with the cluster's backups, on another machine's disk at best.",
        reach: .outsideFile)
    private static let logOnly = Key(
        "log-only", .boolean, default: false,
        help: "Carry on the log of the last backup: little to copy, and any moment until now can "
            + "be restored.", reach: .flag)
    private static let keep = Key(
        "keep", .integer(0...1_000_000), default: 0,
        help: "Keep so many of the newest states, with the log that was carried on from each, and "
            + "remove the others afterwards; 0 keeps all.", reach: .flag)
    private static let unverified = Key(
        "unverified", .boolean, default: false,
        help: "Don't read back what was written.", reach: .flag)
    private static let backup = Key(
        optional: "backup", .string, help: "Its name; the newest, if absent.", reach: .flag)
    private static let name = Key(
        required: "name", .string, help: "As `cairn admin backup list` shows it.")
    private static let at = Key(
        optional: "at", .string,
        help: "The moment to go back to, as 2026-11-21T20:15:03Z; the newest, if absent.",
        reach: .flag)

    static let command = Command<Job>(
        group: "backup", summary: "Back the cluster up, and make a cluster of a backup.",
        commands: [
            Command(
                "create", summary: "Back up all that people have, while the cluster works on.",
                discussion: "Of accounts, drives and settings: file contents are not in it yet. "
                    + "Only what has changed is copied. Interrupted, it leaves earlier backups as "
                    + "they were, and the next one goes on with what was copied.",
                examples: [
                    Example(
                        "cairn admin backup create --backups /mnt/backups --keep 30",
                        "Every hour, from a timer: the last 30 hours can be gone back to."),
                    Example(
                        "cairn admin backup create --backups /mnt/backups --log-only",
                        "Every minute, between these."),
                ],
                sections: [
                    Section("Backup", [backups, logOnly, keep, unverified]), ClusterKeys.section,
                ],
                action: .backupCreate),
            Command(
                "list", summary: "List the backups in a folder.",
                sections: [Section("Backup", [backups, ClusterKeys.json])], action: .backupList),
            Command(
                "verify", summary: "Read a backup back; exit code 1 if any of it is damaged.",
                discussion: "What is damaged is renamed to NAME.damaged, so that the next backup "
                    + "stores it anew.",
                sections: [Section("Backup", [backups, backup, ClusterKeys.json])],
                action: .backupVerify),
            Command(
                "remove", summary: "Remove a backup, damaged or not, and what no other one needs.",
                arguments: [name],
                sections: [Section("Backup", [backups, ClusterKeys.json])],
                action: .backupRemove),
            Command(
                "restore", summary: "Make a cluster of one node of a backup, in an empty folder.",
                discussion: "It is another cluster, with its own authority, that has all that the "
                    + "old one had at that moment. The administrator gets a new token, which is "
                    + "printed once; all other tokens are void. Start it with `cairn server`, and let other nodes join.",
                examples: [
                    Example(
                        "cairn admin backup restore --backups /mnt/backups --data /var/lib/cairn",
                        "As of the newest backup.")
                ],
                sections: [
                    Section("Backup", [backups, at]),
                    Section("Cluster", [InitKeys.data, InitKeys.name, ClusterKeys.json]),
                ],
                action: .backupRestore),
        ])

    private let settings: Settings
    private let lock: FolderLock
    private let files: SystemFiles
    private let archive: BackupArchive

    init(_ settings: Settings) throws {
        self.settings = settings
        let path = settings[Self.backups]
        lock = try FolderLock(folder: path)
        files = try SystemFiles(root: path)
        archive = BackupArchive(FolderStore(files))
    }

    func run(_ job: Job) async throws {
        defer { withExtendedLifetime(lock) {} }
        switch job {
        case .backupCreate: try await create()
        case .backupList: try list()
        case .backupVerify: try await verify()
        case .backupRemove: try remove()
        default: try await restore()
        }
    }

    private func say(_ text: String, _ json: JSONValue) {
        settings.say(text, json)
    }

    // MARK: Making

    private func create() async throws {
        let cluster = try ClusterConnection(settings)
        let backup = ClusterBackup(cluster, archive, isVerified: !settings[Self.unverified])
        let made = try await backup.make(isLogOnly: settings[Self.logOnly])
        let keep = settings[Self.keep]
        if keep > 0 { _ = try archive.keep(keep) }
        let sweptCount = try sweep()
        say(
            "Backup \(made.name) is made: \(made.manifest.byteCount) bytes in "
                + "\(made.manifest.groups.count) groups, of which \(made.byteCountNew) are new.",
            object([
                ("backup", .string(made.name)), ("groups", number(made.manifest.groups.count)),
                ("bytes", number(made.manifest.byteCount)), ("bytesNew", number(made.byteCountNew)),
                ("blobsSwept", number(sweptCount)),
            ]))
    }

    private func sweep() throws -> Int {
        let (count, damaged) = try archive.sweep()
        for name in damaged {
            Terminal.say(
                "Backup \(name) is damaged, and as long as it is there nothing is swept: "
                    + "`cairn admin backup remove \(name)` takes it away")
        }
        return count
    }

    private func list() throws {
        let (backups, damaged) = try archive.list()
        var table = Table(["backup", "bytes", "groups", "goes back to"])
        for (name, manifest) in backups {
            table.add([
                name, "\(manifest.byteCount)", "\(manifest.groups.count)",
                BackupTime.text(of: manifest.earliest),
            ])
        }
        for name in damaged { table.add([name, "damaged", "", ""]) }
        let items = backups.map { name, manifest in
            object([
                ("backup", .string(name)), ("bytes", number(manifest.byteCount)),
                ("groups", number(manifest.groups.count)),
                ("earliest", .string(BackupTime.name(of: manifest.earliest))),
                ("cluster", .string("\(manifest.cluster)")), ("isDamaged", .boolean(false)),
            ])
        }
        let bad = damaged.map { name in
            object([("backup", .string(name)), ("isDamaged", .boolean(true))])
        }
        say(table.text, JSONValue(array(items + bad)))
    }

    private func verify() async throws {
        let name = try settings[Self.backup] ?? archive.newest().name
        var verdict = try archive.verify(name, settingAside: true)
        if verdict.findings.isEmpty {
            do {
                try await Restoration.requireShards(
                    of: archive.manifest(name), in: archive, files)
            } catch let error as RestoreError {
                verdict.findings.append(
                    BackupFinding(group: GroupMachines.control, reason: "\(error)"))
            }
        }
        let findings = verdict.findings.map { finding in
            object([("group", number(finding.group)), ("reason", .string(finding.reason))])
        }
        let lines =
            verdict.findings.isEmpty
            ? ["Backup \(name) is whole: \(verdict.byteCount) bytes were read back."]
            : verdict.findings.map { "group \($0.group): \($0.reason)" } + [
                "Backup \(name) is damaged. Restore another one, and make a new one: "
                    + "`cairn admin backup create`"
            ]
        say(
            lines.joined(separator: "\n"),
            object([
                ("backup", .string(name)), ("isWhole", .boolean(findings.isEmpty)),
                ("bytes", number(verdict.byteCount)), ("blobs", number(verdict.blobCount)),
                ("findings", array(findings)),
            ]))
        if !findings.isEmpty { Terminal.exit(.failed) }
    }

    private func remove() throws {
        let name = settings[Self.name]
        try archive.remove(name)
        let count = try sweep()
        say(
            "Backup \(name) is removed, with \(count) blobs.",
            object([("backup", .string(name)), ("blobsSwept", number(count))]))
    }

    // MARK: Restoring

    private func restore() async throws {
        var time: UInt64?
        if let text = settings[Self.at] {
            time = BackupTime.parse(text)
            if time == nil {
                throw WrongUsage(description: "--at \(text): write a time as 2026-11-21T20:15:03Z")
            }
        }
        let backup = try time.map { try archive.backup(for: $0) } ?? archive.newest()
        let moment = time ?? backup.manifest.time
        let path = settings[InitKeys.data]
        let addresses = [7401, 7402].map { Endpoint(host: "127.0.0.1", port: $0) }
        let made = try await Restoration(nodeName: settings[InitKeys.name], addresses: addresses)
            .restore(archive, backup.manifest, at: moment, as: DataFolder(path))
        say(
            """
            Cluster \(made.cluster.hex) is made of backup \(backup.name), as of \
            \(BackupTime.text(of: moment)), with one node.

            The token of administrator \(made.administrator), which is shown only this once:

                \(made.token.text)

            Tokens of before lead to no node any more: other administrators need new ones \
            (`cairn admin user token NAME`), and so do nodes that join \
            (`cairn token create`).

            To begin:

                cairn server --data \(path)
                export CAIRN_TOKEN=\(made.token.text)
                cairn admin status
            """,
            object([
                ("cluster", .string(made.cluster.hex)), ("node", number(made.node)),
                ("backup", .string(backup.name)), ("at", .string(BackupTime.name(of: moment))),
                ("administrator", .string(made.administrator)), ("token", .string(made.token.text)),
            ]))
    }
}
