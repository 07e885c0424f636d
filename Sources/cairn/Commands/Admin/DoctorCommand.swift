internal import Control
internal import JSON
internal import Options
internal import Platform
internal import Schema
internal import Service
internal import Terminal
internal import World

/// What somebody who helps from afar would ask for.
struct DoctorCommand {
    private static let to = Key(
        optional: "to", .path, help: "File for all of it, as JSON, readable by its owner only.",
        reach: .flag)

    static let command = Command<Job>(
        "doctor", summary: "Look through the cluster, and collect what support would ask for.",
        discussion:
            "Says what is wrong and what to do. With --to it also writes a report: state of "
            + "nodes and groups, metrics of each node, settings, shards and the last changes. No "
            + "tokens, keys, passwords or contents are in it; names of nodes and accounts are.",
        examples: [Example("cairn admin doctor --to report.json", "To send to somebody.")],
        sections: [Section("Report", [to]), ClusterKeys.section], action: .doctor)

    let admin: AdminCommands

    func run() async throws {
        let look = try await ClusterLook.take(admin.cluster, withMetrics: true)
        let report = try await report(look)
        if let path = admin.settings[Self.to] {
            try SmallFile.write(report.indentedText + "\n", to: path)
        }
        var lines = look.advice.isEmpty ? ["Nothing is wrong."] : look.advice
        if let caveat = look.caveat { lines.insert(caveat, at: 0) }
        if let path = admin.settings[Self.to] { lines.append("The report is in \(path).") }
        admin.say(lines.joined(separator: "\n"), report)
    }

    private func report(_ look: ClusterLook) async throws -> JSONValue {
        let now = SystemClock.shared.wallTime().nanosecondsSince1970
        var members: [(String, JSONValue.Content)] = [
            ("version", .string(version)), ("made", .string(date(UInt64(clamping: now)))),
            ("status", look.json.content),
        ]
        if case .cluster(let answer) = try await look.source.control(.cluster(ClusterQuery())) {
            members.append(
                (
                    "cluster",
                    object([
                        ("created", .string(date(answer.cluster.created))),
                        ("formatVersion", number(answer.cluster.formatVersion)),
                        ("accounts", number(answer.cluster.accountCount)),
                        ("movesUnderWay", number(answer.cluster.moveActiveCount)),
                        ("slotEpoch", number(answer.cluster.slotEpoch)),
                    ]).content
                ))
        }
        let shards = try await look.source.shards().map { item in
            object([
                ("shard", number(item.shard)), ("state", .string("\(item.row.state)")),
                ("slots", number(item.row.slotCount)),
                ("members", array(item.row.members.map { JSONValue(number($0.node)) })),
            ])
        }
        members.append(("shards", array(shards)))
        if case .settings(let answer) = try await look.source.control(.settings(SettingsQuery())) {
            // Only what is not as it was.
            let changed = answer.settings.filter { $0.row != nil }
            members.append(
                ("settings", array(changed.map { JSONValue(.string("\($0.name)=\($0.shown)")) })))
        }
        let changes = try await look.source.audit(countMax: 200, before: nil)
        members.append(("changes", array(changes.map(\.json))))
        let metrics = look.nodes.map { node in
            object([
                ("node", number(node.number)),
                ("metrics", node.report?.metrics.map { .string($0.text) } ?? .null),
            ])
        }
        members.append(("metrics", array(metrics)))
        return object(members)
    }
}

extension SettingItem {
    fileprivate var shown: String {
        value.number.map { "\($0)" } ?? value.flag.map { "\($0)" } ?? value.text ?? ""
    }
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
