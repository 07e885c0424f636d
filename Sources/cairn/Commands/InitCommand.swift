internal import Client
internal import JSON
internal import Options
internal import Platform
internal import Service
internal import Terminal
internal import World

enum InitKeys {
    static let data = Key(
        required: "data", .path, help: "Folder for everything that the first node keeps.")
    static let name = Key(
        "name", .string, default: "node-1",
        help: "What people call the node; lower case letters, digits and hyphens.")
}

/// The node tells its addresses when it is started.
func makeCluster(_ settings: Settings) async throws {
    let path = settings[InitKeys.data]
    let addresses = [7401, 7402].map { Endpoint(host: "127.0.0.1", port: $0) }
    var founding = Founding(nodeName: settings[InitKeys.name], addresses: addresses)
    founding.versions = ServerKeys.versions(settings)
    let made = try await founding.found(in: DataFolder(path))
    if settings[ClusterKeys.json] {
        return Terminal.put(
            object([
                ("cluster", .string(made.cluster.hex)), ("node", .number(JSONNumber(1))),
                ("administrator", .string("admin")), ("token", .string(made.token.text)),
            ]).text + "\n")
    }
    Terminal.put(
        """
        Cluster \(made.cluster.hex) is made, with one node.

        The administrator's token, which is shown only this once:

            \(made.token.text)

        Whoever has it may do everything. Commands take it from CAIRN_TOKEN. To begin:

            cairn server --data \(path)
            export CAIRN_TOKEN=\(made.token.text)
            cairn admin status
            cairn token create

        """)
}

func object(_ members: [(String, JSONValue.Content)]) -> JSONValue {
    JSONValue(.object(members.map { JSONMember($0.0, JSONValue($0.1)) }))
}

func array(_ items: [JSONValue]) -> JSONValue.Content { .array(items) }

func number(_ number: some BinaryInteger) -> JSONValue.Content {
    .number(JSONNumber(Int(clamping: number)))
}
