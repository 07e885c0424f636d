internal import Cluster
internal import Control
internal import ControlModel
internal import Raft
internal import Schema
internal import VirtualWorld
internal import World

/// An operator who founds a cluster in the control group, and then has slots moved, moves given up,
/// and all else done that people do there. What is right, the control group's record knows.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class ControlUser: RequestClient, Caller, @unchecked Sendable {
    let name = "founder"
    private(set) var answeredCount = 0
    private(set) var flaw: String?
    private(set) var longestWait: Duration = .zero
    var isStopping = false

    private let cluster: SimulatedCluster
    private let operationCountMax: Int
    private var random: SeededGenerator
    private var workload: Workload
    /// To be done first, the next last.
    private var script: [ControlCommandBody]
    private var session: UInt64?
    private var requestNumber: UInt64 = 0
    private var calledAt: UInt64 = 0
    private var ticket: UInt64 = 0
    /// What it waits for; an opening without one.
    private var command: [UInt8]?
    private var isWaiting = false {
        didSet { cluster.callersWaiting += (isWaiting ? 1 : 0) - (oldValue ? 1 : 0) }
    }

    private static let lossProbability = 0.02
    /// Of an operation: nodes take a little more.
    private static let byteCountMax = 900
    /// Moves that are planned or under way.
    private static let moveCountMax = 3

    private var simulator: Simulator { cluster.simulator }

    init(_ plan: Plan, cluster: SimulatedCluster) {
        self.cluster = cluster
        operationCountMax = plan.clients.last ?? 0
        random = cluster.simulator.draws(for: name)
        workload = Workload(seed: random.next())
        let members = [ShardMember(node: 1, role: .voter)]
        let shards = plan.groupNumbers.dropFirst()
        let added = shards.flatMap { shard -> [ControlCommandBody] in
            [
                .addShard(AddShard(members: members)),
                .setShardState(SetShardState(shard: shard, state: .serving)),
            ]
        }
        let care: [ControlCommandBody] =
            plan.hasStewards
            ? [.set(Setting.replicaCount.name, UInt64(Roll.voterCountMax))] : []
        var initial = Founding.initial
        if plan.hasStewards {
            // Else it would say so before it has an administrator.
            initial.node.incarnation = cluster.nodes[0].incarnation.rawValue
            initial.node.versionMax = Roll.versions.upperBound
        }
        script = ([.initCluster(initial), Founding.administrator] + care + added).reversed()
    }

    var isIdle: Bool { !isWaiting }
    var hasBegun: Bool { answeredCount >= min(2, operationCountMax) }
    var pendingText: String { "\(name) waits for \(command ?? [])" }

    func begin() {
        simulator.schedule(after: random.duration(in: .zero...(.milliseconds(80)))) { [self] in
            next()
        }
    }

    private func next() {
        guard !isStopping, flaw == nil, answeredCount < operationCountMax else { return }
        guard !cluster.isPaused else { return begin() }
        calledAt = simulator.now.nanoseconds
        command = nil
        if session != nil {
            let (body, actor) = draw()
            let bytes = encoded(ControlCommand(actor: actor, origin: "test", body: body))
            guard bytes.count <= Self.byteCountMax else { return begin() }
            command = bytes
            requestNumber += 1
        }
        isWaiting = true
        ask()
    }

    private func draw() -> (ControlCommandBody, actor: UInt64) {
        if let next = script.popLast() { return (next, 0) }
        guard let model = cluster.record.control.model else { return (.sweep(SweepControl()), 0) }
        if let roll = cluster.roll, random.chance(0.4), let body = roll.draw(model) {
            return (body, 0)
        }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<40 where model.moves.count < Self.moveCountMax:
            let slot = UInt32.random(in: 0..<Shards.slotCount, using: &random)
            let others = model.shards.keys.sorted().filter {
                $0 != ControlMachine.group && $0 != model.slots[Int(slot)]
            }
            let plan = PlanMoves(
                slots: [SlotRange(first: slot, slotCount: 1)],
                to: others.randomElement(using: &random) ?? 1)
            return (.planMoves(plan), 0)
        case 40..<52:
            let move = model.moves.keys.sorted().randomElement(using: &random) ?? model.last.move
            return (.abortMove(AbortMove(move: max(1, move))), 0)
        default:
            return (ordinary(model), workload.actor(model))
        }
    }

    /// All but what shards and moves are about, which would be no cluster any more.
    private func ordinary(_ model: Model) -> ControlCommandBody {
        while true {
            let body = workload.command(model)
            switch body {
            case .initCluster, .addShard, .setShardState, .setShardMembers, .removeShard,
                .planMoves, .splitShard, .advanceMove, .abortMove:
                continue
            // So few would keep the others waiting to the end.
            case .putSetting(let put) where put.name == "slot.moves-at-once": continue
            case .putSetting(let put) where put.name == Setting.replicaCount.name: continue
            case .resetSetting where cluster.roll != nil: continue
            // Of machines that are there somebody else disposes.
            case .registerNode, .updateNode, .reportNode, .setNodeState, .forgetNode,
                .addCertificate, .removeCertificate, .createToken, .revokeToken, .putZone,
                .removeZone, .raiseVersion, .beginPlacement, .confirmPartitions,
                .finishPlacement:
                if cluster.roll != nil { continue }
                return body
            default: return body
            }
        }
    }

    private func ask() {
        guard let node = cluster.groups[ControlMachine.group]?.randomElement(using: &random) else {
            isWaiting = false
            return begin()
        }
        ticket += 1
        let (ticket, session, number, command) = (ticket, session, requestNumber, command)
        if let host = node.host, let process = node.machine.process,
            !random.chance(Self.lossProbability)
        {
            let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
            simulator.schedule(after: delay) { [self] in
                guard node.machine.process === process else { return }
                host.enter { host in
                    guard let command, let session else {
                        return host.openSession(
                            ControlMachine.group, ticket: ticket, client: self)
                    }
                    host.request(
                        ControlMachine.group, session: session, number: number,
                        operation: command, ticket: ticket, client: self)
                }
            }
        }
        simulator.schedule(after: .milliseconds(700)) { [self] in
            if self.ticket == ticket, isWaiting { ask() }
        }
    }

    private func text(of answer: Answer) -> String {
        guard case .done(let bytes) = answer, let told = decoded(ControlAnswer.self, bytes) else {
            return "\(answer)"
        }
        return told.refused.map { "\($0)" } ?? "done"
    }

    /// On the host's lane; the answer travels back.
    func answered(_ ticket: UInt64, _ answer: Answer) {
        guard !random.chance(Self.lossProbability) else { return }
        let sentAt = simulator.time
        let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
        simulator.schedule(at: sentAt + delay) { [self] in take(ticket, answer) }
    }

    private func take(_ ticket: UInt64, _ answer: Answer) {
        guard ticket == self.ticket, isWaiting, flaw == nil else { return }
        switch answer {
        case .unknown: return ask()
        case .refused(.overloaded), .refused(.noLeader), .refused(.noGroup), .refused(.stopping),
            .refused(.witness), .refused(.rebuilding), .refused(.refused):
            self.ticket += 1  // what still comes of this attempt is not waited for
            let again = self.ticket
            return simulator.schedule(after: .milliseconds(60)) { [self] in
                if self.ticket == again, isWaiting { ask() }
            }
        case .refused(let reason): flaw = "\(name): was refused: \(reason)"
        case .forgotten(let reason): flaw = "\(name): is forgotten: \(reason)"
        case .opened(let session): self.session = session
        case .done(let bytes):
            if decoded(ControlAnswer.self, bytes) == nil { flaw = "\(name): got \(bytes)" }
        }
        let asked = command.flatMap { decoded(ControlCommand.self, $0) }
        simulator.note("\(name): \(asked.map { "\($0.body)" } ?? "a session"): \(text(of: answer))")
        isWaiting = false
        answeredCount += 1
        if let healedAt = cluster.healedAt {
            let waitedFrom = max(Instant(nanoseconds: calledAt), healedAt)
            longestWait = max(longestWait, simulator.now - waitedFrom)
        }
        begin()
    }
}
