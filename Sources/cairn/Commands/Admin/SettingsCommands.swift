internal import Control
internal import JSON
internal import Options
internal import Schema
internal import World

/// What operators may change while the cluster runs.
struct SettingsCommands {
    private static let name = Key(
        required: "name", .string, help: "As `cairn admin settings get` lists it.")
    private static let oneName = Key(optional: "name", .string, help: "All of them, if absent.")
    private static let value = Key(
        required: "value", .string, help: "Such as 15GiB, 30m, 3, true, or a text.")
    private static let revision = Key(
        optional: "if-revision", .integer(0...Int.max),
        help: "Only if nobody has changed it since: the revision that `get --json` shows, 0 for "
            + "the default.", reach: .flag)

    static let command = Command<Job>(
        group: "settings", summary: "Settings of the whole cluster.",
        commands: [
            Command(
                "get", summary: "Show one setting, or all.", arguments: [oneName],
                sections: [ClusterKeys.section], action: .settingsGet),
            Command(
                "set", summary: "Change a setting, at once and everywhere.",
                arguments: [name, value],
                sections: [
                    Section("How", [revision, AdminCommands.dryRun]), ClusterKeys.section,
                ], action: .settingsSet),
            Command(
                "reset", summary: "Give a setting its default back.", arguments: [name],
                sections: [
                    Section("How", [revision, AdminCommands.dryRun]), ClusterKeys.section,
                ], action: .settingsReset),
        ])

    let admin: AdminCommands
    private var settings: Settings { admin.settings }

    init(admin: AdminCommands) {
        self.admin = admin
    }

    func run(_ job: Job) async throws {
        switch job {
        case .settingsGet: try await get()
        case .settingsSet: try await set()
        default: try await reset()
        }
    }

    private func all() async throws -> [SettingItem] {
        guard
            case .settings(let answer) = try await admin.cluster.control(
                .settings(SettingsQuery()))
        else { return [] }
        return answer.settings
    }

    private func item(_ name: String) async throws -> (SettingItem, Setting) {
        let setting = Setting.named(name)
        guard let item = try await all().first(where: { $0.name == name }), let setting else {
            if let setting {
                let upgrade = try await Upgrade.look(admin.cluster)
                throw AdminCommands.Refused(
                    description: "\(name) comes with format version \(setting.since). "
                        + upgrade.sentence)
            }
            throw AdminCommands.Refused(
                description: "there is no setting \(name)"
                    + didYouMean(name, among: Setting.all.map(\.name))
                    + "; `cairn admin settings get` lists them")
        }
        return (item, setting)
    }

    private func get() async throws {
        if let name = settings[Self.oneName] {
            let (item, setting) = try await item(name)
            return admin.say(
                "\(setting.text(item.value))", Self.json(item, setting))
        }
        var table = Table(["setting", "value", "default", "what it does"])
        var items: [JSONValue] = []
        for item in try await all() {
            guard let setting = Setting.named(item.name) else { continue }
            table.add([
                item.name, setting.text(item.value),
                item.row == nil ? "" : setting.text(setting.defaultValue), setting.summary,
            ])
            items.append(Self.json(item, setting))
        }
        admin.say(table.text, JSONValue(.array(items)))
    }

    private static func json(_ item: SettingItem, _ setting: Setting) -> JSONValue {
        object([
            ("name", .string(item.name)), ("value", .string(setting.text(item.value))),
            ("default", .string(setting.text(setting.defaultValue))),
            ("isDefault", .boolean(item.row == nil)),
            ("revision", number(item.row?.revision ?? 0)), ("summary", .string(setting.summary)),
        ])
    }

    private func set() async throws {
        let (item, setting) = try await item(settings[Self.name])
        let value = try setting.value(settings[Self.value])
        if admin.isDryRun { return plan(item, setting, value) }
        let answer = try await admin.cluster.control(
            .putSetting(
                PutSetting(
                    name: item.name, value: value,
                    revision: settings[Self.revision].map { UInt64($0) })))
        say(item, setting, value, answer)
    }

    private func reset() async throws {
        let (item, setting) = try await item(settings[Self.name])
        if admin.isDryRun { return plan(item, setting, setting.defaultValue) }
        let answer = try await admin.cluster.control(
            .resetSetting(
                ResetSetting(
                    name: item.name, revision: settings[Self.revision].map { UInt64($0) })))
        say(item, setting, setting.defaultValue, answer)
    }

    private func plan(_ item: SettingItem, _ setting: Setting, _ value: SettingValue) {
        admin.plan(["\(item.name): \(setting.text(item.value)) becomes \(setting.text(value))"])
    }

    private func say(
        _ item: SettingItem, _ setting: Setting, _ value: SettingValue, _ answer: ControlAnswer
    ) {
        admin.say(
            "\(item.name) is \(setting.text(value)); it was \(setting.text(item.value)).",
            object([
                ("name", .string(item.name)), ("value", .string(setting.text(value))),
                ("before", .string(setting.text(item.value))),
                ("revision", answer.revision.map { number($0) } ?? .null),
            ]))
    }
}

extension Setting {
    /// As people write it; what this gives, `value` takes.
    fileprivate func text(_ value: SettingValue) -> String {
        switch kind {
        case .count: "\(value.number ?? 0)"
        case .byteCount:
            Options.Kind<Int>.byteCount(0...Int.max).text(Int(clamping: value.number ?? 0))
        case .duration:
            Options.Kind<Duration>.duration(.zero ... .seconds(1 << 32)).text(
                .nanoseconds(Int64(clamping: value.number ?? 0)))
        case .flag: value.flag == true ? "true" : "false"
        case .text: value.text ?? ""
        }
    }

    fileprivate func value(_ text: String) throws -> SettingValue {
        do {
            switch kind {
            case .count(let bounds, _):
                let number = try Options.Kind<Int>.integer(Self.clamped(bounds)).read(.text(text))
                return SettingValue(number: UInt64(number))
            case .byteCount(let bounds, _):
                let number = try Options.Kind<Int>.byteCount(Self.clamped(bounds)).read(.text(text))
                return SettingValue(number: UInt64(number))
            case .duration(let bounds, _):
                let range = Self.clamped(bounds)
                let time = try Options.Kind<Duration>.duration(
                    .nanoseconds(range.lowerBound) ... .nanoseconds(range.upperBound)
                ).read(.text(text))
                return SettingValue(number: UInt64(time.nanoseconds))
            case .flag: return SettingValue(flag: try Options.Kind<Bool>.boolean.read(.text(text)))
            case .text(let byteCountMax, _):
                guard text.utf8.count <= byteCountMax else {
                    throw Options.Refusal("must be \(byteCountMax) bytes at most")
                }
                return SettingValue(text: text)
            }
        } catch let refusal as Options.Refusal {
            throw WrongUsage(description: "\(name) \(text): \(refusal.reason)")
        }
    }

    private static func clamped(_ bounds: ClosedRange<UInt64>) -> ClosedRange<Int> {
        Int(clamping: bounds.lowerBound)...Int(clamping: bounds.upperBound)
    }
}

extension Options.Kind {
    fileprivate func text(_ value: Value) -> String { write(value).plainText }
}
