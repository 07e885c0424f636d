internal import JSON
internal import Options
internal import Schema

/// Who has changed what.
struct AuditCommand {
    private static let limit = Key(
        "limit", .integer(1...1000), default: 50, help: "Changes at most.", reach: .flag)
    private static let before = Key(
        optional: "before", .integer(1...Int.max), help: "Only those before this one.",
        reach: .flag)

    static let command = Command<Job>(
        "audit", summary: "Who has changed what in the cluster, the latest first.",
        sections: [Section("Which", [limit, before]), ClusterKeys.section], action: .audit)

    let admin: AdminCommands

    func run() async throws {
        let changes = try await admin.cluster.audit(
            countMax: UInt32(admin.settings[Self.limit]),
            before: admin.settings[Self.before].map { UInt64($0) })
        var table = Table(["change", "time", "account", "from", "what", "of", "name", "value"])
        for item in changes {
            let row = item.row
            table.add([
                "\(item.sequence)", date(row.time), row.actor == 0 ? "cluster" : "\(row.actor)",
                row.origin ?? "", "\(row.kind)", row.subject.map { "\($0)" } ?? "", row.name ?? "",
                row.value.map { "\($0)" } ?? "",
            ])
        }
        admin.say(table.text, JSONValue(.array(changes.map(\.json))))
    }
}

extension AuditItem {
    var json: JSONValue {
        object([
            ("change", number(sequence)), ("time", .string(date(row.time))),
            ("account", number(row.actor)), ("from", row.origin.map { .string($0) } ?? .null),
            ("what", .string("\(row.kind)")), ("of", row.subject.map { number($0) } ?? .null),
            ("name", row.name.map { .string($0) } ?? .null),
            ("value", row.value.map { number($0) } ?? .null),
        ])
    }
}
