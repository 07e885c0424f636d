internal import Client
internal import Control
internal import JSON
internal import Options
internal import Platform
internal import Schema
internal import Service
internal import Terminal
internal import World

/// Tokens by which nodes join.
struct TokenCommands {
    private static let uses = Key(
        "uses", .integer(1...1000), default: 1, help: "Nodes that may join by it.", reach: .flag)
    private static let lifetime = Key(
        "for", .duration(.seconds(60) ... .seconds(30 * 86_400)), default: .seconds(86_400),
        help: "For how long it is good.", reach: .flag)
    private static let notes = Key(
        "notes", .string, default: "", help: "For people, in the list of tokens.", reach: .flag)
    private static let tokenNumber = Key(
        required: "number", .integer(1...Int.max), help: "As `cairn token list` shows it.")

    static let command = Command<Job>(
        group: "token", summary: "Let nodes join.",
        commands: [
            Command(
                "create", summary: "Make a token by which nodes join.",
                examples: [Example("cairn token create --for 1h", "For one node, within an hour.")],
                sections: [Section("Token", [uses, lifetime, notes]), ClusterKeys.section],
                action: .tokenCreate),
            Command(
                "list", summary: "List the tokens that are known.",
                sections: [ClusterKeys.section], action: .tokenList),
            Command(
                "revoke", summary: "End a token; nodes that have joined by it stay.",
                arguments: [tokenNumber], sections: [ClusterKeys.section], action: .tokenRevoke),
        ])

    private let settings: Settings
    private let cluster: ClusterConnection

    init(_ settings: Settings) throws {
        self.settings = settings
        cluster = try ClusterConnection(settings)
    }

    func run(_ job: Job) async throws {
        switch job {
        case .tokenCreate:
            try await create(
                useCount: settings[Self.uses], lifetime: settings[Self.lifetime],
                notes: settings[Self.notes])
        case .tokenList: try await list()
        default:
            let number = UInt64(settings[Self.tokenNumber])
            try await cluster.control(.revokeToken(RevokeToken(token: number)))
            say("Token \(number) lets nobody in any more.", object([("revoked", .boolean(true))]))
        }
    }

    func create(useCount: Int, lifetime: Duration, notes: String) async throws {
        let own = try AccessToken(parsing: settings[ClusterKeys.token])
        let secret = try Secrets.draw(byteCount: AccessToken.secretByteCount)
        let hash = Secrets.hash(secret)
        let now = SystemClock.shared.wallTime().nanosecondsSince1970
        let answer = try await cluster.control(
            .createToken(
                CreateToken(
                    hash: FixedBytes { hash[$0] }, roles: .all,
                    useCount: UInt32(useCount),
                    expires: UInt64(now + lifetime.nanoseconds),
                    notes: notes)))
        let token = AccessToken(.join, authority: own.authority, secret: secret).text
        let address = settings[ClusterKeys.address][0]
        say(
            """
            Token \(answer.number ?? 0), which is shown only this once:

                \(token)

            On the new machine:

                cairn server --data FOLDER --join \(address) --token \(token)
            """,
            object([("number", number(answer.number ?? 0)), ("token", .string(token))]))
    }

    private func list() async throws {
        guard
            case .tokens(let page) = try await cluster.control(
                .tokens(TokensQuery(after: 0, countMax: 1000)))
        else { return }
        let now = UInt64(clamping: SystemClock.shared.wallTime().nanosecondsSince1970)
        let state = { (token: TokenItem) in
            token.isRevoked
                ? "revoked"
                : token.useCountLeft == 0 ? "used" : token.expires <= now ? "expired" : "good"
        }
        var table = Table(["token", "state", "uses left", "notes"])
        for token in page.tokens {
            table.add(["\(token.token)", state(token), "\(token.useCountLeft)", token.notes])
        }
        let items = page.tokens.map { token in
            object([
                ("token", number(token.token)), ("state", .string(state(token))),
                ("usesLeft", number(token.useCountLeft)), ("notes", .string(token.notes)),
            ])
        }
        say(table.text, JSONValue(.array(items)))
    }

    private func say(_ text: String, _ json: JSONValue) { settings.say(text, json) }
}

extension Settings {
    /// For people, or with --json for programs.
    func say(_ text: String, _ json: JSONValue) {
        Terminal.put((self[ClusterKeys.json] ? json.text : text) + "\n")
    }
}

/// Columns for people.
struct Table {
    private var rows: [[String]]

    init(_ heads: [String]) {
        rows = [heads.map { $0.uppercased() }]
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                guard column < row.count - 1 else { break }
                line += String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            return line
        }.joined(separator: "\n")
    }
}
