internal import Cluster
internal import Drive
internal import DriveModel
internal import Schema
internal import VirtualWorld
internal import World

/// A gateway that works for many people on all drives of a run: makes them, changes them as anybody
/// who may or may not, looks at them, and proposes sweeps as a leader does. Asks one node after
/// another until it gets an answer; what is right, the shards' record knows.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class DriveUser: RequestClient, Caller, @unchecked Sendable {
    private enum Action: CustomStringConvertible {
        case open(UInt64)
        /// About a drive, or none.
        case command(UInt64, DriveCommand, [UInt8], UInt64?)
        case query(UInt64, DriveQuery)
        case table(SlotsQuery)
        case references(UInt64, ReferencesQuery)

        var group: UInt64 {
            switch self {
            case .open(let group), .command(let group, _, _, _), .query(let group, _),
                .references(let group, _):
                group
            case .table: ControlMachine.group
            }
        }

        var description: String {
            switch self {
            case .open(let group): "open a session with group \(group)"
            case .command(_, let command, _, _): "\(command)"
            case .query(_, let query): "\(query)"
            case .table: "ask for the slot table"
            case .references(let group, _): "ask group \(group) for references"
            }
        }
    }

    private struct Survey {
        var core: ReferenceSurvey
        /// The next last.
        var questions: [Action] = []
        let step: UInt64
    }

    let name: String
    private(set) var answeredCount = 0
    private(set) var flaw: String?
    private(set) var longestWait: Duration = .zero
    var isStopping = false

    private let cluster: SimulatedCluster
    private let operationCountMax: Int
    private let number: Int
    private let mayExpire: Bool
    private var random: SeededGenerator
    private var workload: Workload
    private var sessions: [UInt64: (name: UInt64, requestNumber: UInt64)] = [:]
    private var operationCount = 0
    private var calledAt: UInt64 = 0
    private var ticket: UInt64 = 0
    /// What callers knew to be done when the present attempt began.
    private var knownStep: UInt64 = 0
    /// Which group it asks about a slot, for all that it has heard.
    private var homes: [UInt32: UInt64]
    private let hasMoves: Bool
    private var survey: Survey?
    /// By drive: to be asked for again when they may lead elsewhere.
    private var pathsAsked: [UInt64: [String]] = [:]
    private var action: Action? {
        didSet { cluster.callersWaiting += (action == nil ? 0 : 1) - (oldValue == nil ? 0 : 1) }
    }

    /// Of a request on its way to a node, and of the answer on its way back.
    private static let lossProbability = 0.02
    /// That a drive which nobody has made yet goes on waiting for that.
    private static let waitProbability = 0.95
    private static let pathCountMax = 5
    /// Of an operation: nodes take a little more.
    private static let byteCountMax = 900

    private var simulator: Simulator { cluster.simulator }
    private var shards: Shards { cluster.record.shards }

    init(_ number: Int, of plan: Plan, cluster: SimulatedCluster) {
        self.number = number
        name = "user \(number)"
        self.cluster = cluster
        operationCountMax = plan.clients[number - 1]
        mayExpire = plan.mayExpireSessions
        random = cluster.simulator.draws(for: name)
        workload = Workload(seed: random.next())
        homes = cluster.record.shards.homes
        hasMoves = plan.hasMoves
    }

    var isIdle: Bool { action == nil }
    var hasBegun: Bool { answeredCount >= min(2, operationCountMax) }
    var pendingText: String { "\(name) waits for \(action.map { "\($0)" } ?? "nothing")" }

    func begin() {
        simulator.schedule(after: random.duration(in: .zero...(.milliseconds(40)))) { [self] in
            next()
        }
    }

    func close() {}

    // MARK: What it does

    private func next() {
        guard !isStopping, flaw == nil, operationCount < operationCountMax else { return }
        guard !cluster.isPaused, let drive = drawDrive() else { return begin() }
        let group = homes[Slots.slot(of: drive)] ?? 1
        calledAt = simulator.now.nanoseconds
        if let question = survey?.questions.popLast() {
            action = question
        } else if sessions[group] == nil {
            action = .open(group)
        } else {
            operationCount += 1
            action = draw(on: drive, in: group)
            if case .command = action { sessions[group]?.requestNumber += 1 }
        }
        ask()
    }

    /// Some are made late, and hear by then of what others share with them.
    private func drawDrive() -> UInt64? {
        let drive = shards.drives.randomElement(using: &random)
        // Not before its group has slots: else what is told to it would wait for ever.
        guard let drive, shards.model(of: drive) == nil,
            shards.isOpen(homes[Slots.slot(of: drive)] ?? 1), random.chance(Self.waitProbability)
        else { return drive }
        return shards.drives.first { shards.model(of: $0) != nil } ?? drive
    }

    private func draw(on drive: UInt64, in group: UInt64) -> Action {
        func command(_ body: DriveCommandBody, _ drive: UInt64?) -> Action {
            let command = DriveCommand(body: body)
            return .command(group, command, encoded(command), drive)
        }
        if group == shards.homes[Slots.slot(of: drive)], !shards.isOpen(group) {
            let slots = shards.homes.filter { $0.value == group }.keys.sorted()
            let open = OpenSlots(first: slots[0], slotCount: UInt32(slots.count))
            return command(.openSlots(open), nil)
        }
        guard let model = shards.model(of: drive) else {
            return command(
                .createDrive(
                    CreateDrive(
                        drive: drive, owner: shards.owner(of: drive), byteCountMax: 6_000)), drive)
        }
        switch Int.random(in: 0..<100, using: &random) {
        // The leader does it, and this may be one that leads no more.
        case 0..<2: return command(.sweep(SweepDrives()), nil)
        case 2..<6 where hasMoves:
            let late = shards.lateStep(
                of: group, isOver: cluster.record.control.isOver(move:), &random)
            return command(late ?? .sweep(SweepDrives()), nil)
        case 6..<8:
            let byteCountMax = UInt64.random(in: 3_000...8_000, using: &random)
            return command(
                .setQuota(SetQuota(drive: drive, byteCountMax: byteCountMax)), drive)
        case 8..<14 where hasMoves: return beginSurvey()
        case 8..<40: return .query(group, query(of: drive, model))
        default:
            for drive in shards.drives {
                workload.told[shards.owner(of: drive)] = drive
            }
            workload.ownChunk = Shards.chunk(of: drive)
            var transaction = workload.transaction(model, on: drive)
            // Each request says what no other says.
            transaction.actor.device = UInt64(number) << 32 | UInt64(operationCount)
            let action = command(.transaction(transaction), drive)
            if case .command(_, _, let bytes, _) = action, bytes.count > Self.byteCountMax {
                return draw(on: drive, in: group)
            }
            return action
        }
    }

    private func query(of drive: UInt64, _ model: Model) -> DriveQuery {
        let actor =
            random.chance(0.3)
            ? Actor(user: model.owner) : Workload.others.randomElement(using: &random)
        let node = model.nodes.keys.sorted().randomElement(using: &random) ?? 1
        var questions = Model.questions(about: node)
        questions.append(.search(SearchQuery(text: "a", countMax: 1_000)))
        questions.append(.driveStat(DriveStatQuery()))
        questions.append(.shared(SharedQuery(countMax: 1_000)))
        questions.append(.notices(NoticesQuery(after: 0, countMax: 1_000)))
        questions.append(.search(SearchQuery(kind: .folder, countMax: 1_000)))
        var paths = pathsAsked[drive] ?? []
        if let path = model.path(of: node), !paths.contains(path) { paths.append(path) }
        pathsAsked[drive] = paths.suffix(Self.pathCountMax)
        questions += paths.map { .stat(StatQuery(path: $0)) }
        let kept = min(UInt64(model.changes.count), model.limits.changeCountMax)
        questions.append(
            .changes(ChangesQuery(after: UInt64(model.changes.count) - kept / 2, countMax: 1_000)))
        let question = questions.randomElement(using: &random) ?? .driveStat(DriveStatQuery())
        return DriveQuery(
            drive: drive, actor: actor ?? Actor(user: model.owner),
            time: model.time + UInt64.random(in: 0..<1_000_000_000, using: &random),
            question: question)
    }

    // MARK: What nobody refers to

    /// As a collector of chunks does, one question after another.
    private func beginSurvey() -> Action {
        survey = Survey(core: ReferenceSurvey(chunks: shards.chunks), step: shards.step)
        goOn(.begin)
        return survey?.questions.popLast() ?? .table(SlotsQuery())
    }

    private func goOn(_ input: ReferenceSurvey.Input) {
        guard var survey = survey.take() else { return }
        var effects = ReferenceSurvey.Effects()
        survey.core.step(input, into: &effects)
        if let query = effects.table { survey.questions = [.table(query)] }
        for shard in effects.shards.shuffled(using: &random) {
            survey.questions.append(.references(shard, survey.core.query))
        }
        switch effects.outcome {
        case .areReferenced(let found): shards.surveyed(found, since: survey.step)
        case .unknown: break
        case nil: self.survey = survey
        }
    }

    // MARK: Asking

    private func ask() {
        guard let action, let node = cluster.groups[action.group]?.randomElement(using: &random)
        else {
            // It is no more, and what it had is elsewhere.
            if let action { homes = homes.mapValues { $0 == action.group ? 1 : $0 } }
            self.action = nil
            return begin()
        }
        ticket += 1
        if case .query(_, let query) = action {
            knownStep = shards.acknowledgedStep(of: query.drive)
        }
        let (ticket, session) = (ticket, sessions[action.group] ?? (0, 0))
        if let host = node.host, let process = node.machine.process,
            !random.chance(Self.lossProbability)
        {
            let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
            simulator.schedule(after: delay) { [self] in
                guard node.machine.process === process else { return }
                host.enter { self.submit(action, ticket, session, to: $0) }
            }
        }
        simulator.schedule(after: .milliseconds(700)) { [self] in
            if self.ticket == ticket, self.action != nil { ask() }
        }
    }

    private func submit(
        _ action: Action, _ ticket: UInt64, _ session: (name: UInt64, requestNumber: UInt64),
        to host: isolated ReplicaHost
    ) {
        switch action {
        case .open(let group): host.openSession(group, ticket: ticket, client: self)
        case .query(let group, let query):
            host.query(
                group, encoded(ShardQuery(question: .drive(query))), ticket: ticket, client: self)
        case .references(let group, let query):
            host.query(
                group, encoded(ShardQuery(question: .references(query))), ticket: ticket,
                client: self)
        case .table(let query):
            host.query(
                ControlMachine.group, encoded(ControlQuery(actor: 0, question: .slots(query))),
                ticket: ticket, client: self)
        case .command(let group, _, let bytes, _):
            host.request(
                group, session: session.name, number: session.requestNumber, operation: bytes,
                ticket: ticket, client: self)
        }
    }

    /// On the host's lane; the answer travels back.
    func answered(_ ticket: UInt64, _ answer: Answer) {
        guard !random.chance(Self.lossProbability) else { return }
        let sentAt = simulator.time
        let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
        simulator.schedule(at: sentAt + delay) { [self] in take(ticket, answer) }
    }

    private func take(_ ticket: UInt64, _ answer: Answer) {
        guard ticket == self.ticket, let action, flaw == nil else { return }
        switch answer {
        case .unknown: return ask()
        case .forgotten(.sessionExpired) where mayExpire:
            sessions[action.group] = nil
            self.action = nil
            return begin()
        case .refused(.overloaded), .refused(.noLeader), .refused(.noGroup), .refused(.stopping),
            .refused(.witness), .refused(.rebuilding), .refused(.refused):
            self.ticket += 1  // what still comes of this attempt is not waited for
            let again = self.ticket
            return simulator.schedule(after: .milliseconds(60)) { [self] in
                if self.ticket == again, self.action != nil { ask() }
            }
        case .refused(let reason): flaw = "\(name): \(action) was refused: \(reason)"
        case .forgotten(let reason): flaw = "\(name): \(action) is forgotten: \(reason)"
        case .opened(let session): sessions[action.group] = (session, 0)
        case .done(let bytes): see(action, bytes)
        }
        self.action = nil
        answeredCount += 1
        if let healedAt = cluster.healedAt {
            let waitedFrom = max(Instant(nanoseconds: calledAt), healedAt)
            longestWait = max(longestWait, simulator.now - waitedFrom)
        }
        begin()
    }

    private func see(_ action: Action, _ bytes: [UInt8]) {
        switch action {
        case .open: flaw = "\(name): bytes in answer to an opening"
        case .command(let group, let command, let operation, let drive):
            guard let drive, let answer = decoded(DriveAnswer.self, bytes) else { return }
            if let refused = answer.refused { learn(refused, of: drive) }
            guard case .transaction = command.body else { return }
            shards.acknowledged(operation, on: drive, of: group, bytes)
        case .query(_, let query):
            guard case .drive(let answer) = decoded(ShardQueryAnswer.self, bytes)?.answer else {
                flaw = "\(name): \(query) got \(bytes)"
                return
            }
            if case .refused(let refused) = answer.answer { learn(refused, of: query.drive) }
            shards.answered(query, answer.answer, since: knownStep)
        case .table, .references: see(action, inSurvey: bytes)
        }
    }

    private func see(_ action: Action, inSurvey bytes: [UInt8]) {
        switch action {
        case .table:
            var table: SlotsAnswer?
            if case .slots(let answer) = decoded(ControlQueryAnswer.self, bytes)?.answer {
                table = answer
            }
            goOn(.table(table))
        case .references(let shard, _):
            var references: ReferencesAnswer?
            if case .references(let answer) = decoded(ShardQueryAnswer.self, bytes)?.answer {
                references = answer
            }
            goOn(.references(shard: shard, references))
        case .open, .command, .query: break
        }
    }

    /// Where to ask next time.
    private func learn(_ refused: DriveError, of drive: UInt64) {
        let slot = Slots.slot(of: drive)
        switch refused.code {
        case .slotMoved: homes[slot] = refused.value
        case .slotElsewhere:
            let groups = cluster.groupNumbers.filter { $0 != ControlMachine.group }
            homes[slot] = groups.randomElement(using: &random)
        default: break
        }
    }
}
