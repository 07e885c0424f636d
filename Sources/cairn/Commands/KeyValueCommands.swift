internal import Client
internal import Cluster
internal import JSON
internal import Options
internal import Schema
internal import Service
internal import Terminal

/// The engine's own map, for smoke tests and scripts.
struct KeyValueCommands {
    private static let key = Key(required: "key", .string, help: "Up to 4 KiB.")
    private static let value = Key(required: "value", .string, help: "Up to 500 KiB.")
    private static let expected = Key(
        optional: "expect", .string, help: "The value that the key has to have.", reach: .flag)
    private static let absent = Key(
        "expect-absent", .boolean, default: false, help: "The key must not be there yet.",
        reach: .flag)
    private static let from = Key("from", .string, default: "", help: "The first key.")
    private static let to = Key(
        optional: "to", .string, help: "The key before which to end.", reach: .flag)
    private static let limit = Key(
        "limit", .integer(1...4096), default: 100, help: "Pairs at most.", reach: .flag)
    private static let descending = Key(
        "descending", .boolean, default: false, help: "The last ones first.", reach: .flag)

    static let command = Command<Job>(
        group: "kv", summary: "Read and write the cluster's own map of keys and values.",
        discussion: "For trying out and for scripts: linearizable, replicated, synced before the "
            + "answer. A write is done once, however often it had to be sent.",
        commands: [
            Command(
                "get", summary: "Print a value; exit code 1 if there is none.", arguments: [key],
                sections: [ClusterKeys.section], action: .kvGet),
            Command(
                "put", summary: "Set a value.", arguments: [key, value],
                sections: [ClusterKeys.section], action: .kvPut),
            Command(
                "del", summary: "Remove a key.", arguments: [key],
                sections: [ClusterKeys.section], action: .kvDelete),
            Command(
                "cas", summary: "Set a value if the present one is as expected.",
                arguments: [key, value],
                sections: [Section("Expectation", [expected, absent]), ClusterKeys.section],
                rules: [
                    Rule(
                        [expected, absent], sentence: "give exactly one of them",
                        holds: { ($0[expected] != nil) != $0[absent] })
                ], action: .kvCompareAndSet),
            Command(
                "range", summary: "List keys and their values.", arguments: [from],
                sections: [Section("Range", [to, limit, descending]), ClusterKeys.section],
                action: .kvRange),
        ])

    private let settings: Settings
    private let cluster: ClusterConnection

    init(_ settings: Settings) throws {
        self.settings = settings
        cluster = try ClusterConnection(settings)
    }

    private struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    func run(_ job: Job) async throws {
        switch job {
        case .kvGet: try await get()
        case .kvRange: try await range()
        case .kvPut:
            let put = MapPut(key: bytes(Self.key), value: bytes(Self.value))
            try await change([.put(put)])
        case .kvDelete: try await change([.remove(MapRemove(key: bytes(Self.key)))])
        default:
            let expect = MapExpect(
                key: bytes(Self.key), value: settings[Self.expected].map { Array($0.utf8) })
            let put = MapPut(key: bytes(Self.key), value: bytes(Self.value))
            try await change([.expect(expect), .put(put)])
        }
    }

    private func bytes(_ key: Key<String>) -> [UInt8] { Array(settings[key].utf8) }

    private func change(_ actions: [MapStepAction]) async throws {
        let transaction = MapTransaction(steps: actions.map { MapStep(action: $0) })
        let answer = try await cluster.command(GroupMachines.map, bytes(of: transaction))
        guard !answer.isEmpty, let outcome = try? decoded(MapOutcome.self, answer) else {
            throw Failed(description: "the key is longer than 4 KiB, or the value than 1 MiB")
        }
        guard outcome.isDone else {
            throw Failed(
                description: "nothing was done: the key does not have the expected value; "
                    + "`cairn kv get` shows the present one")
        }
        if settings[ClusterKeys.json] {
            Terminal.put(object([("done", .boolean(true))]).text + "\n")
        }
    }

    private func bytes(of message: some Message) throws -> [UInt8] {
        var coder = Coder()
        var bytes: [UInt8] = []
        do throws(SchemaError) { try coder.encode(message, into: &bytes) } catch {
            throw Failed(description: "the key is longer than 4 KiB, or the value than 1 MiB")
        }
        return bytes
    }

    private func pairs(_ question: MapQueryQuestion) async throws -> MapPairs {
        let answer = try await cluster.client.read(
            GroupMachines.map, bytes(of: MapQuery(question: question)))
        return try decoded(MapPairs.self, answer)
    }

    private func get() async throws {
        let found = try await pairs(.get(MapGet(key: bytes(Self.key)))).pairs.first
        guard let found else {
            throw Failed(description: "there is no key \(settings[Self.key])")
        }
        let value = String(decoding: found.value, as: UTF8.self)
        Terminal.put(
            (settings[ClusterKeys.json] ? object([("value", .string(value))]).text : value) + "\n")
    }

    private func range() async throws {
        let answer = try await pairs(
            .range(
                MapRange(
                    lower: bytes(Self.from), upper: settings[Self.to].map { Array($0.utf8) },
                    countMax: UInt32(settings[Self.limit]),
                    isDescending: settings[Self.descending])))
        let rows = answer.pairs.map {
            (String(decoding: $0.key, as: UTF8.self), String(decoding: $0.value, as: UTF8.self))
        }
        if settings[ClusterKeys.json] {
            let items = rows.map { object([("key", .string($0.0)), ("value", .string($0.1))]) }
            return Terminal.put(
                object([("pairs", array(items)), ("isCut", .boolean(answer.isCut))]).text + "\n")
        }
        Terminal.put(rows.map { "\($0.0)\t\($0.1)\n" }.joined())
        if answer.isCut { Terminal.say("there are more; raise --limit, or go on from the last\n") }
    }
}
