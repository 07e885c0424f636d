internal import Client
internal import JSON
internal import Options
internal import Schema
internal import Service

/// Looking at a cluster, and changing who belongs to it. Each noun has a file of its own.
struct AdminCommands {
    static let dryRun = Key(
        "dry-run", .boolean, default: false, help: "Say what would be done, and do nothing.",
        reach: .flag)
    static let node = Key(required: "node", .string, help: "Its number or its name.")

    static let command = Command<Job>(
        group: "admin", summary: "Look at the cluster, and change who belongs to it.",
        discussion: "Each command takes --json, for programs. What changes something takes "
            + "--dry-run where the change has steps, and is refused, with the reason, where it "
            + "would cost a majority. Exit codes: 0 done, 1 failed or refused, 64 wrong usage.",
        commands: StatusCommands.commands + [
            NodeCommands.command, GroupCommands.command, ShardCommands.command,
            UserCommands.command, SettingsCommands.command, AuditCommand.command,
            UpgradeCommands.command, DoctorCommand.command, BackupCommands.command,
            RecoverCommand.command,
        ])

    let settings: Settings
    let cluster: ClusterConnection

    init(_ settings: Settings) throws {
        self.settings = settings
        cluster = try ClusterConnection(settings)
    }

    /// Why a command was not carried out, and what to do.
    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    func say(_ text: String, _ json: JSONValue) {
        settings.say(text, json)
    }

    var isDryRun: Bool { settings[Self.dryRun] }

    /// What a dry run says: the steps, one to a line.
    func plan(_ steps: [String]) {
        say(
            steps.joined(separator: "\n") + "\nNothing was done: --dry-run.",
            object([
                ("steps", array(steps.map { JSONValue(.string($0)) })), ("done", .boolean(false)),
            ]))
    }
}

/// Times of the cluster, as people and programs read them.
func date(_ nanoseconds: UInt64) -> String {
    // Howard Hinnant's days-to-civil, for years after 1970.
    let seconds = nanoseconds / 1_000_000_000
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let (day, month) = (dayOfYear - (153 * part + 2) / 5 + 1, part < 10 ? part + 3 : part - 9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = seconds % 86_400
    return "\(year)-\(two(month))-\(two(day))T\(two(time / 3600)):\(two(time / 60 % 60)):"
        + "\(two(time % 60))Z"
}
