internal import Cluster
internal import Histories
internal import Schema
internal import VirtualWorld
internal import World

/// A caller that does one thing after another to a few keys of the groups that there are, asks one
/// node after another until it gets an answer, and writes down what it saw.
///
/// `@unchecked Sendable` for the reason that `Simulator` gives.
final class SimulatedClient: RequestClient, @unchecked Sendable {
    typealias Seen = Observation<RegisterModel.Operation>

    /// A key of a group.
    struct Key: Hashable, Comparable, CustomStringConvertible {
        let group: UInt64
        let number: Int

        var description: String { "key \(number) of group \(group)" }

        static func < (left: Key, right: Key) -> Bool {
            (left.group, left.number) < (right.group, right.number)
        }
    }

    private enum Action: CustomStringConvertible {
        case open(UInt64)
        case renew(UInt64)
        case put(key: Key, Int)
        case compareAndSet(key: Key, from: Int, to: Int)
        case get(key: Key)
        /// One of its latest requests, once more.
        case again(Done)

        var description: String {
            switch self {
            case .open(let group): "open a session with group \(group)"
            case .renew(let group): "renew the session with group \(group)"
            case .put(let key, let value): "put \(value) at \(key)"
            case .compareAndSet(let key, let from, let to): "set \(key) from \(from) to \(to)"
            case .get(let key): "get \(key)"
            case .again(let done): "ask again for request \(done.number) of group \(done.group)"
            }
        }

        var group: UInt64 {
            switch self {
            case .open(let group), .renew(let group): group
            case .put(let key, _), .compareAndSet(let key, _, _), .get(let key): key.group
            case .again(let done): done.group
            }
        }
    }

    /// A request that was answered.
    private struct Done {
        let group: UInt64
        let number: UInt64
        let operation: [UInt8]
        let answer: [UInt8]
    }

    static let ballast = Array("ballast ".utf8)

    private struct Session {
        let name: UInt64
        var requestNumber: UInt64 = 0
        /// Its latest requests with their answers, and some that are too old to be remembered.
        var done: [Done] = []
    }

    let name: String
    private(set) var history: [Key: [Seen]] = [:]
    private(set) var answeredCount = 0
    private(set) var flaw: String?
    var isStopping = false

    private let cluster: SimulatedCluster
    private var random: SeededGenerator
    private let operationCountMax: Int
    /// Only where clocks go ahead by hours.
    private let mayExpire: Bool
    /// Of a request on its way to a node, and of the answer on its way back.
    private let lossProbability: Double
    private let keyCount: Int
    private let valueByteCount: Int
    private let number: Int
    private var sessions: [UInt64: Session] = [:]
    private var operationCount = 0
    private var valueCount = 0
    private var unaudited: [Key] = []
    /// The longest that it waited while all was well.
    private(set) var longestWait: Duration = .zero
    private var action: Action? {
        didSet { cluster.callersWaiting += (action == nil ? 0 : 1) - (oldValue == nil ? 0 : 1) }
    }
    /// How often it was asked.
    private var attemptCount = 0
    private var calledAt: UInt64 = 0
    private var lastSeen: [Key: Int] = [:]
    private var ticket: UInt64 = 0

    private var simulator: Simulator { cluster.simulator }

    /// The caller with that number, from 1.
    init(_ number: Int, of plan: Plan, cluster: SimulatedCluster) {
        self.number = number
        name = "client \(number)"
        self.cluster = cluster
        operationCountMax = plan.clients[number - 1]
        keyCount = plan.keyCount
        valueByteCount = plan.valueByteCount
        mayExpire = plan.mayExpireSessions
        lossProbability = 0.02
        random = cluster.simulator.draws(for: name)
    }

    /// Reads all keys there are, at the end of a run.
    init(auditing cluster: SimulatedCluster, keyCount: Int) {
        number = 0
        name = "auditor"
        self.cluster = cluster
        operationCountMax = 0
        self.keyCount = keyCount
        valueByteCount = 0
        mayExpire = true
        lossProbability = 0  // with many groups, the time would not do
        random = cluster.simulator.draws(for: name)
    }

    func audit() {
        unaudited = cluster.groupNumbers.flatMap { group in
            (0..<keyCount).map { Key(group: group, number: $0) }
        }
        next()
    }

    var isIdle: Bool { action == nil }

    /// Nothing, or as much as it was asked to.
    var hasBegun: Bool { answeredCount >= min(2, operationCountMax) }

    /// What it is still waiting for.
    var pendingText: String { "\(name) waits for \(action.map { "\($0)" } ?? "nothing")" }

    func begin() {
        // An auditor has many keys to read, and nothing to leave room for.
        let delay =
            unaudited.isEmpty ? random.duration(in: .zero...(.milliseconds(40))) : .zero
        simulator.schedule(after: delay) { [self] in next() }
    }

    private func next() {
        if let key = unaudited.popLast() {
            calledAt = simulator.now.nanoseconds
            action = .get(key: key)
            return ask()
        }
        guard !isStopping, flaw == nil, operationCount < operationCountMax else { return }
        guard !cluster.isPaused else { return begin() }
        guard let group = cluster.groupNumbers.randomElement(using: &random) else {
            return begin()
        }
        calledAt = simulator.now.nanoseconds
        attemptCount = 0
        if sessions[group] == nil {
            action = .open(group)
        } else if random.chance(0.02) {
            action = .renew(group)
        } else if random.chance(0.03),
            let done = sessions[group]?.done.randomElement(using: &random)
        {
            action = .again(done)
        } else {
            let key = Key(group: group, number: Int.random(in: 0..<keyCount, using: &random))
            valueCount += 1
            let value = number * 1_000_000 + valueCount
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4: action = .put(key: key, value)
            case 4..<6: action = .compareAndSet(key: key, from: lastSeen[key] ?? 0, to: value)
            default: action = .get(key: key)
            }
            if case .get = action {} else { sessions[group]?.requestNumber += 1 }
            operationCount += 1
        }
        ask()
    }

    /// Asks some node; if there is no answer, another.
    private func ask() {
        guard let action else { return }
        guard let node = cluster.groups[action.group]?.randomElement(using: &random) else {
            // The group is no more, and nobody will ever answer.
            close()
            self.action = nil
            return begin()
        }
        ticket += 1
        attemptCount += 1
        let (ticket, session) = (ticket, sessions[action.group] ?? Session(name: 0))
        if let host = node.host, let process = node.machine.process {
            let isReachable = !random.chance(lossProbability)
            let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
            if isReachable {
                simulator.schedule(after: delay) { [self] in
                    guard node.machine.process === process else { return }
                    host.enter { self.submit(action, ticket, session, to: $0) }
                }
            }
        }
        simulator.schedule(after: .milliseconds(700)) { [self] in
            if self.ticket == ticket, self.action != nil { ask() }
        }
    }

    private func submit(
        _ action: Action, _ ticket: UInt64, _ session: Session, to host: isolated ReplicaHost
    ) {
        switch action {
        case .open(let group): return host.openSession(group, ticket: ticket, client: self)
        case .renew(let group):
            return host.renewSession(group, session: session.name, ticket: ticket, client: self)
        case .get(let key):
            let query = MapQuery(question: .get(MapGet(key: Self.bytes(key.number))))
            return host.query(key.group, Self.encode(query), ticket: ticket, client: self)
        case .again(let done):
            host.request(
                done.group, session: session.name, number: done.number, operation: done.operation,
                ticket: ticket, client: self)
        case .put, .compareAndSet:
            host.request(
                action.group, session: session.name, number: session.requestNumber,
                operation: operation(of: action), trace: trace(of: session), ticket: ticket,
                client: self)
        }
    }

    /// Half of the callers follow their requests.
    private func trace(of session: Session) -> CommandTrace? {
        guard number % 2 == 1 else { return nil }
        return CommandTrace(high: UInt64(number), low: session.name, span: session.requestNumber)
    }

    private func operation(of action: Action) -> [UInt8] {
        let steps: [MapStep]
        switch action {
        case .put(let key, let value):
            steps = [
                MapStep(
                    action: .put(MapPut(key: Self.bytes(key.number), value: self.value(value)))),
                // Beside it a row that nobody reads, as most rows of a real state.
                MapStep(
                    action: .put(
                        MapPut(
                            key: Self.ballast + Self.bytes(value % 256), value: self.value(value)))),
            ]
        case .compareAndSet(let key, let from, let to):
            let name = Self.bytes(key.number)
            steps = [
                MapStep(action: .expect(MapExpect(key: name, value: value(from)))),
                MapStep(action: .put(MapPut(key: name, value: value(to)))),
            ]
        case .open, .renew, .get, .again: return []
        }
        return Self.encode(MapTransaction(steps: steps))
    }

    /// On the host's lane; the answer travels back.
    func answered(_ ticket: UInt64, _ answer: Answer) {
        guard !random.chance(lossProbability) else { return }
        let answer = cluster.distort(answer)
        let sentAt = simulator.time
        let delay = random.duration(in: .microseconds(50)...(.milliseconds(2)))
        simulator.schedule(at: sentAt + delay) { [self] in take(ticket, answer) }
    }

    private func take(_ ticket: UInt64, _ answer: Answer) {
        guard ticket == self.ticket, let action, flaw == nil else { return }
        count(answer)
        switch answer {
        case .unknown: return ask()
        case .refused(.overloaded), .refused(.noLeader), .refused(.noGroup), .refused(.stopping),
            .refused(.witness),
            .refused(.rebuilding), .refused(.refused):
            self.ticket += 1  // what still comes of this attempt is not waited for
            let again = self.ticket
            if attemptCount == 1, random.chance(0.3) {
                // Not done, and never will be: if it is, somebody reads what nobody wrote.
                simulator.note("\(name): gives up \(action)")
                self.action = nil
                return begin()
            }
            return simulator.schedule(after: .milliseconds(60)) { [self] in
                if self.ticket == again, self.action != nil { ask() }
            }
        case .forgotten(.sessionExpired) where mayExpire:
            // It may have been done before that, and is never done from now on.
            simulator.note("\(name): the session has expired")
            close()
            sessions[action.group] = nil
            self.action = nil
            return begin()
        case .forgotten(.answerForgotten):
            guard case .again(let done) = action, let session = sessions[action.group],
                done.number + Sessions.windowCount <= session.requestNumber
            else {
                flaw = "\(name): \(action) is said to be forgotten"
                break
            }
        case .refused(let reason):
            flaw = "\(name): \(action) was refused: \(reason)"
        case .forgotten(let reason): flaw = "\(name): \(action) is forgotten: \(reason)"
        case .opened(let session):
            guard case .open = action else {
                flaw = "\(name): a session in answer to \(action)"
                break
            }
            sessions[action.group] = Session(name: session)
        case .done(let bytes): note(action, bytes)
        }
        simulator.note("\(name): \(action) \(answer)")
        self.action = nil
        answeredCount += 1
        if let healedAt = cluster.healedAt {
            let waitedFrom = max(Instant(nanoseconds: calledAt), healedAt)
            longestWait = max(longestWait, simulator.now - waitedFrom)
        }
        begin()
    }

    private func count(_ answer: Answer) {
        switch answer {
        case .unknown: cluster.record.coverage.note(.answerUnknown)
        case .refused(.overloaded): cluster.record.coverage.note(.refusedOverloaded)
        case .refused(.noLeader): cluster.record.coverage.note(.refusedWithoutLeader)
        case .refused(.noGroup): cluster.record.coverage.note(.refusedWithoutGroup)
        case .refused, .forgotten, .opened, .done: break
        }
    }

    private func note(_ action: Action, _ bytes: [UInt8]) {
        let now = simulator.now.nanoseconds
        func see(_ key: Key, _ operation: RegisterModel.Operation) {
            history[key, default: []].append(
                Seen(operation, calledAt: calledAt, answeredAt: now))
        }
        switch action {
        case .open: flaw = "\(name): bytes in answer to an opening"
        case .renew: break
        case .again(let done):
            if bytes != done.answer { flaw = "\(name): \(action): another answer than the first" }
        case .get(let key):
            guard let pairs = Self.decode(MapPairs.self, bytes) else {
                flaw = "\(name): a get got \(bytes)"
                return
            }
            let value = pairs.pairs.first.flatMap { Int(String(decoding: $0.value, as: UTF8.self)) }
            lastSeen[key] = value
            see(key, .read(seen: value))
        case .put(let key, let value):
            guard Self.decode(MapOutcome.self, bytes)?.isDone == true else {
                flaw = "\(name): a put got \(bytes)"
                return
            }
            lastSeen[key] = value
            see(key, .write(value))
            remember(action, bytes)
        case .compareAndSet(let key, let from, let to):
            guard let outcome = Self.decode(MapOutcome.self, bytes) else {
                flaw = "\(name): a compare-and-set got \(bytes)"
                return
            }
            see(key, .compareAndSet(from: from, to: to, succeeded: outcome.isDone))
            remember(action, bytes)
        }
    }

    private func remember(_ action: Action, _ answer: [UInt8]) {
        guard let number = sessions[action.group]?.requestNumber else { return }
        sessions[action.group]?.done.append(
            Done(
                group: action.group, number: number, operation: operation(of: action),
                answer: answer))
        if let count = sessions[action.group]?.done.count, count > Self.doneCountMax {
            sessions[action.group]?.done.removeFirst()
        }
    }

    /// A few more than a session remembers.
    private static let doneCountMax = Int(Sessions.windowCount) + 16

    /// Adds what it never got an answer to.
    func close() {
        switch action {
        case .put(let key, let value):
            history[key, default: []].append(
                Seen(.write(value), calledAt: calledAt, answeredAt: nil))
        case .compareAndSet(let key, let from, let to):
            history[key, default: []].append(
                Seen(
                    .compareAndSet(from: from, to: to, succeeded: nil), calledAt: calledAt,
                    answeredAt: nil))
        case .open, .renew, .get, .again, nil: break
        }
    }

    private static func bytes(_ number: Int) -> [UInt8] { Array(String(number).utf8) }

    /// With zeros before it, as large as the plan says.
    private func value(_ number: Int) -> [UInt8] {
        let digits = Self.bytes(number)
        return Array(repeating: UInt8(ascii: "0"), count: max(0, valueByteCount - digits.count))
            + digits
    }

    private static func encode(_ message: some Schema.Message) -> [UInt8] {
        var coder = Coder()
        var bytes: [UInt8] = []
        do { try coder.encode(message, into: &bytes) } catch {
            preconditionFailure("small: \(error)")
        }
        return bytes
    }

    private static func decode<M: Schema.Message>(_ type: M.Type, _ bytes: [UInt8]) -> M? {
        var coder = Coder()
        do { return try unsafe coder.decode(M.self, from: bytes.span.bytes) } catch { return nil }
    }
}
