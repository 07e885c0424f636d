internal import Raft
internal import Scripts

/// `simple`, `enter-joint` and `leave-joint`, on a configuration that starts empty.
struct ConfigurationCases {
    private var configuration = Configuration.empty
    /// For each member, the first entry it would be sent. Shows when its progress was begun, and
    /// that promotion and demotion keep it.
    private var nextIndexes: [NodeID: Int] = [:]
    /// Commands so far; stands for the leader's last index.
    private var commandCount = 0

    mutating func answer(_ command: Command) throws(CaseError) -> String {
        defer { commandCount += 1 }
        let changes = try Self.changes(command.input)
        let autoLeave = try Self.autoLeave(command)
        let change: ConfigurationChange
        do throws(ConfigurationChangeError) {
            switch command.name {
            case "simple":
                change = try configuration.simple(changes ?? [])
            case "enter-joint":
                change = try configuration.enteringJoint(changes ?? [], autoLeave: autoLeave)
            case "leave-joint" where changes != nil:
                return "this command takes no input\n"
            case "leave-joint":
                change = try configuration.leavingJoint()
            default:
                return "unknown command\n"
            }
        } catch {
            return Self.refusal(error, of: command) + "\n"
        }
        configuration = change.configuration
        for id in change.dropped { nextIndexes[id] = nil }
        for id in change.started { nextIndexes[id] = max(commandCount, 1) }
        return "\(configuration)\n" + configuration.members.map(progress).joined()
    }

    private func progress(of id: NodeID) -> String {
        let next = nextIndexes[id].map(String.init) ?? "none"
        let suffix = configuration.learners.contains(id) ? " learner" : ""
        return "\(id): StateProbe match=0 next=\(next)\(suffix)\n"
    }

    private static func autoLeave(_ command: Command) throws(CaseError) -> Bool {
        switch command.values(of: "autoleave") {
        case nil, ["false"]: false
        case ["true"]: true
        default: throw CaseError(text: "error: autoleave is neither true nor false")
        }
    }

    /// Nil for no input. Updates change nothing here, and etcd marks by the number 0 a change that
    /// was called off.
    private static func changes(_ input: String) throws(CaseError) -> [MemberChange]? {
        guard !input.isEmpty else { return nil }
        var changes: [MemberChange] = []
        for word in input.split(separator: " ", omittingEmptySubsequences: false) {
            guard word.count >= 2, let kind = word.first else {
                throw CaseError(text: "unknown token \(word)")
            }
            guard "vlru".contains(kind) else {
                throw CaseError(text: "unknown input: \(word)")
            }
            let number = word.dropFirst()
            guard let rawValue = UInt64(number) else {
                let isNumber = number.allSatisfy { "0" <= $0 && $0 <= "9" }
                throw CaseError(
                    text: "strconv.ParseUint: parsing \(String(number).debugDescription): "
                        + (isNumber ? "value out of range" : "invalid syntax"))
            }
            guard rawValue != 0 else { continue }
            let id = NodeID(rawValue)
            switch kind {
            case "v": changes.append(.addVoter(id))
            case "l": changes.append(.addLearner(id))
            case "r": changes.append(.remove(id))
            default: break
            }
        }
        return changes
    }

    private static func refusal(_ error: ConfigurationChangeError, of command: Command) -> String {
        switch error {
        case .joint where command.name == "simple":
            "can't apply simple config change in joint config"
        case .joint: "config is already joint"
        case .notJoint: "can't leave a non-joint config"
        case .noVoterYet: "can't make a zero-voter config joint"
        case .noVoterLeft: "removed all voters"
        case .severalVoters: "more than one voter changed without entering joint config"
        }
    }
}
