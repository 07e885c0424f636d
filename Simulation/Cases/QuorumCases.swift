internal import Raft
internal import Scripts

/// `committed` and `vote`.
enum QuorumCases {
    static func committed(_ command: Command) throws(CaseError) -> String {
        let voters = try Voters(command, input: "idx")
        let indexes = try voters.inputs { text throws(CaseError) -> LogIndex? in
            if text == "_" { return nil }
            guard let index = UInt64(text), index > 0 else {
                throw CaseError(text: "error: idx=\(text) is neither a positive number nor _")
            }
            return LogIndex(index)
        } describe: {
            ($0 ?? .zero).description
        }
        let acknowledged = { (id: NodeID) in indexes[id] ?? .zero }
        let index =
            voters.isJoint
            ? voters.quorum.committedIndex(acknowledged)
            : voters.quorum.incoming.committedIndex(acknowledged)
        return chart(of: voters.quorum.voters, indexes) + "\(index)\n"
    }

    static func vote(_ command: Command) throws(CaseError) -> String {
        let voters = try Voters(command, input: "votes")
        let votes = try voters.inputs { text throws(CaseError) -> Bool? in
            switch text {
            case "y": true
            case "n": false
            case "_": nil
            default: throw CaseError(text: "error: votes=\(text) is neither y, n nor _")
            }
        } describe: {
            $0.map { $0 ? "2" : "1" } ?? "0"
        }
        let outcome =
            voters.isJoint
            ? voters.quorum.outcome { votes[$0] }
            : voters.quorum.incoming.outcome { votes[$0] }
        return switch outcome {
        case .pending: "VotePending\n"
        case .won: "VoteWon\n"
        case .lost: "VoteLost\n"
        }
    }

    /// A bar for each voter, as long as there are voters behind it.
    private static func chart(of voters: NodeSet, _ indexes: [NodeID: LogIndex]) -> String {
        guard !voters.isEmpty else { return "<empty majority quorum>" }
        let width = voters.count
        var text = String(repeating: " ", count: width) + "    idx\n"
        for voter in voters {
            let index = indexes[voter]
            let behindCount = voters.count { (indexes[$0] ?? .zero) < (index ?? .zero) }
            let bar = index == nil ? "?" : String(repeating: "x", count: behindCount) + ">"
            let number = (index ?? .zero).description
            text += bar + String(repeating: " ", count: width + 1 - bar.count) + " "
            text += String(repeating: " ", count: max(0, 5 - number.count)) + number
            text += "    (id=\(voter))\n"
        }
        return text
    }
}

/// The voters that a command names in `cfg` and `cfgj`, and what it says about each.
private struct Voters {
    let quorum: JointMajority
    /// `cfgj` is given, be it as `zero`.
    let isJoint: Bool
    /// In the order of the command; who stands in both halves only once. Inputs have this order.
    private var order: [NodeID] = []
    private let texts: [String]

    init(_ command: Command, input: String) throws(CaseError) {
        for argument in command.arguments where !["cfg", "cfgj", input].contains(argument.name) {
            throw CaseError(text: "error: unknown argument \(argument.name)")
        }
        let incoming = try Self.ids(command.values(of: "cfg") ?? [])
        let half = command.values(of: "cfgj")
        let outgoing = half == ["zero"] ? [] : try Self.ids(half ?? [])
        isJoint = half != nil
        quorum = JointMajority(
            incoming: Majority(NodeSet(incoming)), outgoing: Majority(NodeSet(outgoing)))
        texts = command.values(of: input) ?? []
        for id in incoming + outgoing where !order.contains(id) { order.append(id) }
    }

    private static func ids(_ texts: [String]) throws(CaseError) -> [NodeID] {
        var ids: [NodeID] = []
        for text in texts {
            guard let id = UInt64(text) else {
                throw CaseError(text: "error: \(text) is no voter's number")
            }
            ids.append(NodeID(id))
        }
        return ids
    }

    /// What each voter has said; nothing for `_`.
    func inputs<Value>(
        _ parse: (String) throws(CaseError) -> Value?, describe: (Value?) -> String
    ) throws(CaseError) -> [NodeID: Value] {
        var values: [Value?] = []
        for text in texts { values.append(try parse(text)) }
        guard values.count == order.count else {
            let voters = quorum.voters.map { "\($0):{}" }.joined(separator: " ")
            let inputs = values.map(describe).joined(separator: " ")
            throw CaseError(
                text: "error: mismatched input (explicit or _) for voters "
                    + "map[\(voters)]: [\(inputs)]")
        }
        var result: [NodeID: Value] = [:]
        for (id, value) in zip(order, values) { result[id] = value }
        return result
    }
}
