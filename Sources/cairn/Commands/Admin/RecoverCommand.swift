internal import Client
internal import Cluster
internal import Control
internal import JSON
internal import Options
internal import Platform
internal import Raft
internal import Schema
internal import Service
internal import Terminal
internal import World

/// Lets groups go on whose quorum is lost for good, with the nodes that are left.
///
/// There may be nobody to ask: so each node that is left is asked by itself, and believes the
/// administrator's token by what it knows. Nothing is done before all that may be lost was shown, and
/// the lost nodes were named.
struct RecoverCommand {
    private static let accepted = Key(
        optional: "accept-loss-of", .list(of: .string),
        help: "The numbers of all nodes that don't answer: they are gone for good, with whatever "
            + "only they had. “none” where all answer, and what is gone is on damaged disks.",
        reach: .flag)

    static let command = Command<Job>(
        "recover-quorum",
        summary: "Go on without nodes that are lost for good, where most of a group's are.",
        discussion: "Asks all nodes, and shows which groups have lost their quorum, and what may "
            + "be lost with it. Only with --accept-loss-of does it do anything: what is left of "
            + "each such group goes on in a new epoch, which lost nodes that come back have to "
            + "honour. Afterwards the lost nodes count as drained; one that comes back after all "
            + "can be made active again, and gets what it has missed.",
        examples: [
            Example(
                "cairn admin recover-quorum --address 10.0.0.1:7402",
                "Look. Any node that is left knows the others."),
            Example(
                "cairn admin recover-quorum --address 10.0.0.1:7402 --accept-loss-of 2,3",
                "Go on without nodes 2 and 3."),
        ],
        sections: [Section("Recovery", [accepted]), ClusterKeys.section], action: .recoverQuorum)

    /// For a leader that was at rest to notice that it is alone.
    private static let noticeDuration: Duration = .seconds(2)
    private static let attemptCountMax = 40

    private let settings: Options.Settings
    private let cluster: ClusterConnection

    init(_ settings: Options.Settings) throws {
        self.settings = settings
        cluster = try ClusterConnection(settings)
    }

    private struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    // MARK: What is left

    private struct Picture {
        var reports: [UInt64: (endpoint: Endpoint, RecoveryReports)] = [:]
        /// All that any of them knows of.
        var nodes: [UInt64: RecoveryNode] = [:]

        /// Members, too, of whom no node that is left knows more than the number.
        var lost: NodeSet {
            let members = groups.compactMap {
                RecoverySurvey.membership(recoveryReports(of: $0))?.members.map(\.id)
            }
            return NodeSet(members.joined() + nodes.keys.map { NodeID($0) })
                .subtracting(NodeSet(reports.keys.map { NodeID($0) }))
        }

        var groups: [UInt64] {
            Set(reports.values.flatMap { $0.1.groups.map(\.group) }).sorted()
        }

        func reports(of group: UInt64) -> [(node: UInt64, GroupRecoveryReport)] {
            reports.sorted { $0.key < $1.key }.flatMap { node, report in
                report.1.groups.filter { $0.group == group }.map { (node, $0) }
            }
        }

        private func recoveryReports(of group: UInt64) -> [RecoveryReport] {
            reports(of: group).compactMap { RecoveryReport($0.1, of: $0.node) }
        }

        /// With nodes that count as gone. All other members have to say what they have of the group:
        /// who answers may have nothing to say of it for a moment, and have the most.
        func health(of group: UInt64, without givenUp: NodeSet) -> Health {
            let reports = reports(of: group)
            if let leader = reports.first(where: { $0.1.isLeading }) {
                return .led(by: leader.node, epoch: UInt64(leader.1.membership.epoch))
            }
            if let leader = reports.lazy.compactMap(\.1.leader).first {
                return .ledFarAway(by: leader)
            }
            do throws(RecoverySurveyError) {
                return .lost(
                    try RecoverySurvey(recoveryReports(of: group), givenUp: givenUp))
            } catch {
                return switch error {
                case .quorumIsLeft: .electing
                case .unheard(let members): .unheard(members)
                default: .hopeless("\(error)")
                }
            }
        }
    }

    private enum Health {
        case led(by: UInt64, epoch: UInt64)
        /// Members hear a leader that does not answer here.
        case ledFarAway(by: UInt64)
        /// Its quorum seems to be lost, and these have not said yet what they have.
        case unheard(NodeSet)
        /// A quorum is left; it will find itself a leader.
        case electing
        case lost(RecoverySurvey)
        case hopeless(String)
    }

    private func look() async throws -> Picture {
        var picture = Picture()
        var waiting = settings[ClusterKeys.address]
        var asked: Set<Endpoint> = []
        var reasons: [String] = []
        while !waiting.isEmpty {
            let endpoint = waiting.removeFirst()
            guard asked.insert(endpoint).inserted else { continue }
            do {
                guard
                    case .recoveryReports(let reports) = try await cluster.askAlone(
                        endpoint, .recoveryReports(ClientRecoveryReports()))
                else { continue }
                picture.reports[reports.node] = (endpoint, reports)
                for node in reports.nodes {
                    picture.nodes[node.node] = picture.nodes[node.node] ?? node
                    if let address = node.address?.endpoint { waiting.append(address) }
                }
            } catch {
                reasons.append("\(endpoint): \(error)")
            }
        }
        guard !picture.reports.isEmpty else {
            throw Refused(
                description: "no node that is left can be reached: "
                    + reasons.joined(separator: "; "))
        }
        return picture
    }

    // MARK: The command

    func run() async throws {
        // Asked twice: the first question wakes who is at rest.
        _ = try await look()
        try await Task.sleep(for: Self.noticeDuration)
        let picture = try await look()
        let lost = picture.lost
        let toRecover = picture.groups.filter {
            switch picture.health(of: $0, without: lost) {
            case .lost, .unheard: true
            default: false
            }
        }
        guard !toRecover.isEmpty else { return show(picture, [], isDone: false) }
        guard let accepted = settings[Self.accepted] else {
            show(picture, toRecover, isDone: false)
            Terminal.exit(.failed)
        }
        guard Set(accepted) == Set(names(of: lost)) else {
            throw Refused(
                description: "the nodes that don't answer are \(list(lost)), and "
                    + "--accept-loss-of says \(accepted.joined(separator: ",")); name exactly "
                    + "those, or start the others")
        }
        for group in toRecover { try await recover(group, without: lost) }
        for node in lost where picture.nodes[node.rawValue] != nil {
            try await drain(node.rawValue)
        }
        show(try await look(), toRecover, isDone: true)
    }

    /// Until somebody leads it in a new epoch: a member may have been in the middle of something.
    /// The operator has given up `lost`, and nobody else: each look may see others.
    private func recover(_ group: UInt64, without lost: NodeSet) async throws {
        var reason = "no member has led it yet"
        for _ in 0..<Self.attemptCountMax {
            let picture = try await look()
            switch picture.health(of: group, without: lost) {
            case .led, .electing: return
            case .ledFarAway(let leader): reason = "node \(leader) leads it, and can't be reached"
            case .unheard(let members):
                reason =
                    "of nodes \(list(members)) it is not known what they have, and they are not "
                    + "given up; start them, or stop them and name them too"
            case .hopeless(let why): throw Refused(description: "group \(group): \(why)")
            case .lost(let survey):
                guard let home = picture.reports[survey.leader.rawValue]?.endpoint else { break }
                let voters = survey.plan.voters.map { member in
                    RecoveryVoter(
                        node: member.id.rawValue, incarnation: member.incarnation?.rawValue ?? 0)
                }
                do {
                    _ = try await cluster.askAlone(
                        home,
                        .recover(
                            ClientRecover(
                                group: group, epoch: UInt32(survey.plan.epoch), voters: voters)))
                } catch {
                    reason = "\(error)"
                }
            }
            try await Task.sleep(for: .milliseconds(500))
        }
        throw Refused(
            description: "group \(group) is not recovered: \(reason); the same command goes on")
    }

    /// Nobody waits for it any more; but it is not removed, so that it is told of the new epoch when
    /// it comes back.
    private func drain(_ node: UInt64) async throws {
        guard try await cluster.node("\(node)").row.state == .active else { return }
        try await cluster.control(
            .setNodeState(SetNodeState(node: node, state: .draining, isForced: false)))
    }

    // MARK: Showing

    private func show(_ picture: Picture, _ recovered: [UInt64], isDone: Bool) {
        var table = Table(["group", "state", "left", "voters", "what may be lost"])
        var items: [JSONValue] = []
        for group in picture.groups {
            let reports = picture.reports(of: group)
            let voters =
                reports.max { $0.1.membership.epoch < $1.1.membership.epoch }?.1
                .membership.members.filter(\.isVoter).map { "\($0.id)" } ?? []
            let (state, risk) = text(picture.health(of: group, without: picture.lost))
            let left = reports.map { "\($0.node)" }
            table.add([
                "\(group)", state, left.joined(separator: " "), voters.joined(separator: " "), risk,
            ])
            items.append(
                object([
                    ("group", number(group)), ("state", .string(state)),
                    ("left", array(left.map { JSONValue(.string($0)) })),
                    ("voters", array(voters.map { JSONValue(.string($0)) })),
                    ("risk", .string(risk)),
                ]))
        }
        let lost = list(picture.lost)
        var lines = [table.text, ""]
        if isDone {
            lines.append(
                (picture.lost.isEmpty
                    ? "The groups go on. " : "The groups go on without nodes \(lost). ")
                    + "Let others join (`cairn token create`): "
                    + "until there are three, the next loss is the last.")
        } else if recovered.isEmpty {
            lines.append("No group has lost its quorum; there is nothing to recover.")
        } else {
            lines.append(
                picture.lost.isEmpty
                    ? "Nothing was done. All nodes answer, and what they can read of their logs is "
                        + "no quorum. If it is to go on with that:"
                    : "Nothing was done. Nodes \(lost) don't answer. If any of them can be started, "
                        + "do that instead: then nothing is lost. If they are gone for good:")
            lines.append("")
            lines.append("    cairn admin recover-quorum --accept-loss-of \(lost)")
        }
        let json = object([
            ("groups", array(items)),
            ("lost", array(picture.lost.map { JSONValue(number($0.rawValue)) })),
            ("recovered", array(isDone ? recovered.map { JSONValue(number($0)) } : [])),
            ("done", .boolean(isDone)),
        ])
        Terminal.put(
            (settings[ClusterKeys.json] ? json.text : lines.joined(separator: "\n")) + "\n")
    }

    private func list(_ nodes: NodeSet) -> String {
        names(of: nodes).joined(separator: ",")
    }

    private func names(of nodes: NodeSet) -> [String] {
        nodes.isEmpty ? ["none"] : nodes.map(\.description)
    }

    private func text(_ health: Health) -> (state: String, risk: String) {
        switch health {
        case .led(let node, let epoch):
            ("well", epoch > 0 ? "led by node \(node), in epoch \(epoch)" : "")
        case .ledFarAway(let node):
            ("led", "led by node \(node), which can't be reached from here")
        case .unheard(let members):
            (
                "quorum lost",
                "not known yet: nodes \(list(members)) answer, and have nothing to say of it"
            )
        case .electing: ("electing", "nothing: a quorum is left, and finds a leader by itself")
        case .lost(let survey): ("quorum lost", "\(survey)")
        case .hopeless(let why): ("lost", why)
        }
    }
}

extension RecoveryReport {
    /// Nil for what no node would say.
    fileprivate init?(_ report: GroupRecoveryReport, of node: UInt64) {
        guard let membership = Membership(report.membership) else { return nil }
        self.init(
            id: NodeID(node), incarnation: Incarnation(report.incarnation),
            term: Term(report.term), lastIndex: LogIndex(report.lastIndex),
            lastTerm: Term(report.lastTerm), commit: LogIndex(report.commit),
            membership: membership, abstains: report.abstains ?? false,
            damagedThrough: LogIndex(report.damagedThrough ?? 0),
            leader: report.leader.map { NodeID($0) })
    }
}
