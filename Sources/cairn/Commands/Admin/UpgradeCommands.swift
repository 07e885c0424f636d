internal import Client
internal import Cluster
internal import Control
internal import JSON
internal import Options
internal import Schema
internal import Service

/// Which releases the nodes run, and what that lets the cluster do.
struct UpgradeCommands {
    static let command = Command<Job>(
        group: "upgrade", summary: "Move the cluster to a newer release, node by node.",
        discussion: "A node is upgraded by starting it with the newer program. Once all are, the "
            + "format version rises by itself, and what the release brought is on; from then on no "
            + "node can go back. To decide about that yourself: "
            + "`cairn admin settings set upgrade.by-hand true`.",
        commands: [
            Command(
                "status", summary: "What each node speaks, and what the cluster waits for.",
                sections: [ClusterKeys.section], action: .upgradeStatus),
            Command(
                "finish", summary: "Let the format version rise, where that is done by hand.",
                sections: [Section("How", [AdminCommands.dryRun]), ClusterKeys.section],
                action: .upgradeFinish),
        ])

    let admin: AdminCommands

    func run(_ job: Job) async throws {
        switch job {
        case .upgradeStatus: try await status()
        default: try await finish()
        }
    }

    private func status() async throws {
        let upgrade = try await Upgrade.look(admin.cluster)
        var table = Table(["node", "name", "speaks"])
        var nodes: [JSONValue] = []
        for item in upgrade.nodes {
            table.add(["\(item.node)", item.row.name, "\(FormatVersions(item.row))"])
            nodes.append(
                object([
                    ("node", number(item.node)), ("name", .string(item.row.name)),
                    ("versionMin", number(item.row.versionMin)),
                    ("versionMax", number(item.row.versionMax)),
                ]))
        }
        var features = Table(["feature", "since", "on"])
        var items: [JSONValue] = []
        for feature in upgrade.cluster.features {
            features.add([feature.name, "\(feature.since)", feature.isOn ? "yes" : "no"])
            items.append(
                object([
                    ("name", .string(feature.name)), ("since", number(feature.since)),
                    ("isOn", .boolean(feature.isOn)),
                ]))
        }
        admin.say(
            [upgrade.sentence, "", table.text, "", features.text].joined(separator: "\n"),
            object([
                ("formatVersion", number(upgrade.version)),
                ("agreed", upgrade.agreed.map { number($0) } ?? .null),
                ("byHand", .boolean(upgrade.isByHand)), ("says", .string(upgrade.sentence)),
                ("nodes", array(nodes)), ("features", array(items)),
            ]))
    }

    private func finish() async throws {
        let upgrade = try await Upgrade.look(admin.cluster)
        guard let agreed = upgrade.agreed, agreed > upgrade.version else {
            throw AdminCommands.Refused(description: upgrade.sentence)
        }
        if admin.isDryRun {
            return admin.plan([
                "the format version rises from \(upgrade.version) to \(agreed); no node can go back "
                    + "to a release before it"
            ])
        }
        try await admin.cluster.control(.raiseVersion(RaiseVersion(version: agreed)))
        admin.say(
            "The cluster works at format version \(agreed).",
            object([("formatVersion", number(agreed)), ("before", number(upgrade.version))]))
    }
}

/// Where a cluster is on its way to a newer release.
struct Upgrade {
    let cluster: ClusterAnswer
    /// But those that were removed.
    let nodes: [ClusterNodeItem]
    let isByHand: Bool

    static func look(_ connection: ClusterConnection) async throws -> Upgrade {
        guard case .cluster(let cluster) = try await connection.control(.cluster(ClusterQuery())),
            case .settings(let settings) = try await connection.control(.settings(SettingsQuery()))
        else { throw ControlError(code: .noCluster) }
        let byHand = settings.settings.first { $0.name == Setting.upgradesByHand.name }
        return Upgrade(
            cluster: cluster,
            nodes: try await connection.nodes().filter { $0.row.state != .removed },
            isByHand: byHand?.value.flag ?? false)
    }

    var version: UInt32 { cluster.cluster.formatVersion }

    /// At which the nodes could work.
    var agreed: UInt32? { FormatVersions.agreed(by: nodes.map { FormatVersions($0.row) }) }

    /// Those that don't speak what the newest node does.
    static func laggards(_ nodes: [ClusterNodeItem], behind version: UInt32) -> String {
        nodes.filter { $0.row.versionMax < version }
            .map { "node \($0.node) (\($0.row.name))" }.joined(separator: ", ")
    }

    var sentence: String {
        let newest = nodes.map(\.row.versionMax).max() ?? version
        if let agreed, agreed > version {
            return isByHand
                ? "The cluster works at format version \(version), and all nodes speak \(agreed): "
                    + "`cairn admin upgrade finish` turns on what it brings."
                : "The cluster works at format version \(version), and is about to rise to \(agreed)."
        }
        guard newest > version else {
            return
                "The cluster works at format version \(version), the latest that its nodes speak."
        }
        return
            "The cluster works at format version \(version). For \(newest), start with the newer "
            + "release: \(Self.laggards(nodes, behind: newest))."
    }
}
