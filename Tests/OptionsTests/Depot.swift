import Options
import World

/// A program with every kind of key, for the tests.
enum Depot {
    enum Job: Sendable {
        case store, copy, drain
    }

    enum Color: String, CaseIterable, Sendable {
        case red, green, blue
    }

    static let config = Key(
        optional: "config", .path, help: "JSON file with values.", reach: .outsideFile)
    static let check = Key("check", .boolean, default: false, help: "Only look.", reach: .flag)
    static let name = Key("name", .string, default: "depot", help: "What it is called.")
    static let count = Key("count", .integer(-5...100), default: 7, help: "How many.")
    static let sizeMin = Key(
        "size-min", .byteCount(0...1 << 40), default: 1 << 10, help: "The smallest.")
    static let sizeMax = Key(
        "size-max", .byteCount(0...1 << 40), default: 64 << 20, help: "The largest.")
    static let wait = Key(
        "wait", .duration(.milliseconds(10) ... .seconds(86_400)), default: .seconds(5),
        help: "How long.")
    static let share = Key(
        "share", .percentage(Percentage(hundredths: 0)...Percentage(hundredths: 10_000)),
        default: Percentage(hundredths: 250), help: "How much of it.")
    static let compress = Key("compress", .boolean, default: true, help: "Make it smaller.")
    static let color = Key("color", .choice("COLOR"), default: Color.green, help: "Of the walls.")
    static let listen = Key(
        "listen", .list(of: .endpoint, count: 1...3),
        default: [Endpoint(host: "localhost", port: 80)], help: "Where to be found.")
    static let colors = Key(
        "colors", .map(of: .choice("COLOR"), name: "ROOM"), default: [String: Color](),
        help: "Of single rooms.")
    static let token = Key(optional: "token", .string, help: "Lets you in.", isSecret: true)
    static let pin = Key(
        "pin", .integer(1000...9999), default: 1234, help: "Opens the safe.", isSecret: true)

    static let source = Key(required: "source", .list(of: .path), help: "What to copy.")
    static let node = Key(required: "node", .string, help: "The node to empty.")
    static let target = Key(optional: "target", .string, help: "Where to.")
    static let timeout = Key(
        required: "timeout", .duration(.seconds(1) ... .seconds(60)), help: "When to give up.")

    static let program = Program<Job>(
        "depot", summary: "A place for things.", variablePrefix: "DEPOT_",
        commands: [
            Command(
                "store", summary: "Store things.",
                discussion: "They are put on shelves and can be found again by their names.",
                examples: [Example("depot store --count 3", "Three of them.")],
                sections: [
                    Section("Starting", [config, check]),
                    Section("Things", [name, count, sizeMin, sizeMax, wait, share, compress]),
                    Section("Rooms", [color, listen, colors]),
                    Section("Safe", [token, pin]),
                ],
                rules: [
                    .init(
                        [sizeMin, sizeMax], sentence: "the smallest cannot be above the largest",
                        holds: { $0[sizeMin] <= $0[sizeMax] })
                ],
                file: config, action: .store),
            Command("copy", summary: "Copy files.", arguments: [source], action: .copy),
            Command(
                group: "admin", summary: "Look after the depot.",
                commands: [
                    Command(
                        group: "node", summary: "Look after its nodes.",
                        commands: [
                            Command(
                                "drain", summary: "Empty a node.", arguments: [node, target],
                                sections: [Section("Limits", [timeout])],
                                rules: [.together(node, target)],
                                action: .drain)
                        ])
                ]),
        ])

    static func interpret(
        _ line: [String], variables: [String: String] = [:], file: String? = nil, width: Int = 80
    ) -> Invocation<Job> {
        program.interpret(
            Surroundings(
                arguments: line, variables: variables, width: width,
                readFile: { path, byteCountMax throws(Refusal) in
                    guard let file else { throw Refusal("No such file or directory") }
                    return Array(file.utf8.prefix(byteCountMax + 1))
                }))
    }

    static func settings(
        _ line: [String], variables: [String: String] = [:], file: String? = nil
    ) throws(Unexpected) -> Settings {
        switch interpret(line, variables: variables, file: file) {
        case .action(_, let settings): return settings
        case .answer(let text), .refusal(let text): throw Unexpected(text: text)
        }
    }

    /// The lines of a refusal without the last, which is always the same.
    static func problems(
        _ line: [String], variables: [String: String] = [:], file: String? = nil
    ) -> [String] {
        guard case .refusal(let text) = interpret(line, variables: variables, file: file) else {
            return []
        }
        return text.split(separator: "\n").dropLast().map {
            String($0.trimmingPrefix("depot store: "))
        }
    }

    struct Unexpected: Error {
        let text: String
    }
}
