internal import Control
internal import JSON
internal import Options
internal import Schema
internal import Service
internal import World

/// Shards, and which of them holds which slots.
struct ShardCommands {
    private static let shard = Key(
        required: "shard", .integer(1...Int.max), help: "As `cairn admin shard list` shows it.")
    private static let slots = Key(
        required: "slots", .string, help: "One slot, such as 17, or a range, such as 0-1023.")
    private static let to = Key(
        required: "to", .integer(1...Int.max), help: "The shard that gets them.", reach: .flag)

    static let command = Command<Job>(
        group: "shard", summary: "Shards of drives, and their slots.",
        commands: [
            Command(
                "list", summary: "List the shards, their slots, members and moves.",
                sections: [ClusterKeys.section], action: .shardList),
            Command(
                "split", summary: "Move the upper half of a shard's slots to another one.",
                arguments: [shard],
                sections: [Section("How", [to, AdminCommands.dryRun]), ClusterKeys.section],
                action: .shardSplit),
            Command(
                "move", summary: "Move slots to another shard, while they serve.",
                arguments: [slots],
                sections: [Section("How", [to, AdminCommands.dryRun]), ClusterKeys.section],
                action: .shardMove),
        ])

    let admin: AdminCommands

    func run(_ job: Job) async throws {
        switch job {
        case .shardList: try await list()
        case .shardSplit: try await split()
        default: try await move()
        }
    }

    private func list() async throws {
        let shards = try await admin.cluster.shards().filter { $0.shard != 0 }
        let moves = try await admin.cluster.moves()
        var table = Table(["shard", "state", "slots", "members", "moves to it", "moves from it"])
        var items: [JSONValue] = []
        for item in shards {
            let row = item.row
            let coming = moves.count { $0.row.to == item.shard }
            let going = moves.count { $0.row.from == item.shard }
            table.add([
                "\(item.shard)", "\(row.state)", "\(row.slotCount)",
                row.members.map { "\($0.node)" }.joined(separator: " "), "\(coming)", "\(going)",
            ])
            items.append(
                object([
                    ("shard", number(item.shard)), ("state", .string("\(row.state)")),
                    ("slots", number(row.slotCount)),
                    ("members", array(row.members.map { JSONValue(number($0.node)) })),
                    ("movesTo", number(coming)), ("movesFrom", number(going)),
                ]))
        }
        admin.say(table.text, JSONValue(.array(items)))
    }

    private func split() async throws {
        let (shard, to) = (UInt64(admin.settings[Self.shard]), UInt64(admin.settings[Self.to]))
        let found = try await serving(to)
        guard let from = found.first(where: { $0.shard == shard }) else {
            throw ControlError(code: .noShard, subject: shard)
        }
        if admin.isDryRun {
            return admin.plan([
                "\(from.row.slotCount / 2) of the \(from.row.slotCount) slots of shard \(shard) "
                    + "move to shard \(to), a few at a time, each without its writes for a moment"
            ])
        }
        try await planned(.splitShard(SplitShard(shard: shard, to: to)))
    }

    private func move() async throws {
        let to = UInt64(admin.settings[Self.to])
        let range = try Self.range(admin.settings[Self.slots])
        _ = try await serving(to)
        if admin.isDryRun {
            return admin.plan([
                "\(range.count) slots, from \(range.lowerBound) on, move to shard \(to), a few at a "
                    + "time, each without its writes for a moment"
            ])
        }
        let slots = SlotRange(first: range.lowerBound, slotCount: UInt32(range.count))
        try await planned(.planMoves(PlanMoves(slots: [slots], to: to)))
    }

    private func serving(_ to: UInt64) async throws -> [ShardItem] {
        let shards = try await admin.cluster.shards()
        guard let target = shards.first(where: { $0.shard == to }) else {
            throw ControlError(code: .noShard, subject: to)
        }
        guard target.row.state == .serving else {
            throw AdminCommands.Refused(
                description: "shard \(to) is \(target.row.state), and takes no slots; name one "
                    + "that is serving (`cairn admin shard list`)")
        }
        return shards
    }

    private func planned(_ command: ControlCommandBody) async throws {
        let answer = try await admin.cluster.control(command)
        let count = answer.count ?? 0
        admin.say(
            "\(count) moves are planned; `cairn admin shard list` shows how far they are.",
            object([("planned", number(count)), ("first", number(answer.number ?? 0))]))
    }

    private static func range(_ text: String) throws -> Range<UInt32> {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let bounds = parts.compactMap { UInt32($0) }
        guard bounds.count == parts.count, 1...2 ~= bounds.count, bounds[0] <= bounds.last ?? 0,
            bounds.last ?? 0 < UInt32(ControlLimits.slotCount)
        else {
            throw WrongUsage(
                description: "\(text): must be a slot, 0 to \(ControlLimits.slotCount - 1), or a "
                    + "range of them, such as 0-1023")
        }
        return bounds[0]..<(bounds.last ?? bounds[0]) + 1
    }
}
