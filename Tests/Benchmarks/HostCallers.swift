internal import Cluster
internal import Glibc
internal import Platform
internal import RealNodes
internal import Schema
internal import Synchronization
internal import World

/// Callers of a node, on a loop of their own as a gateway's connections are: what they ask in one
/// turn of the loop goes to the node together, and so do the answers come back.
///
/// `@unchecked Sendable`: all but `inbox` is touched on the loop only.
final class HostCallers: RequestClient, @unchecked Sendable {
    private struct Caller {
        var session: UInt64 = 0
        var number: UInt64 = 0
    }

    private let loop: EventLoop
    private let host: ReplicaHost
    private let inbox = Mutex<[(ticket: UInt64, answer: Answer)]>([])
    private var callers: [Caller]
    private var measured: ClosedLoop
    private var operation: Operation
    private var workload = Workload()
    private var coder = Coder()
    private let ended = Mutex<CheckedContinuation<ClosedLoop.Result, any Error>?>(nil)

    private init(_ host: ReplicaHost, _ loop: EventLoop, _ operation: Operation, count: Int) {
        self.loop = loop
        self.host = host
        self.operation = operation
        callers = Array(repeating: Caller(), count: count)
        measured = ClosedLoop(
            callerCount: count, warmUp: .milliseconds(500), duration: .milliseconds(1500),
            now: loop.clock.now(), processorTime: processorTimeOfThisProcess)
    }

    static func measure(
        _ host: ReplicaHost, on loop: EventLoop, _ operation: Operation, callerCount: Int
    ) async throws -> ClosedLoop.Result {
        let callers = HostCallers(host, loop, operation, count: callerCount)
        return try await withCheckedThrowingContinuation { ended in
            callers.ended.withLock { $0 = ended }
            loop.run { callers.ask(Array(0..<callerCount)) }
        }
    }

    private enum Question: Sendable {
        case open
        case request(session: UInt64, number: UInt64, [UInt8])
        case query([UInt8])
    }

    private func ask(_ asking: [Int]) {
        let now = loop.clock.now()
        let questions = asking.map { caller in
            measured.asks(caller, at: now)
            return (UInt64(caller), question(of: caller))
        }
        let group = RealCluster.group
        host.enter { host in
            for (ticket, question) in questions {
                switch question {
                case .open: host.openSession(group, ticket: ticket, client: self)
                case .request(let session, let number, let operation):
                    host.request(
                        group, session: session, number: number, operation: operation,
                        ticket: ticket, client: self)
                case .query(let query): host.query(group, query, ticket: ticket, client: self)
                }
            }
        }
    }

    private func question(of caller: Int) -> Question {
        let key = workload.nextKey()
        guard operation == .put else {
            return .query(encoded(MapQuery(question: .get(MapGet(key: key)))))
        }
        guard callers[caller].session > 0 else { return .open }
        callers[caller].number += 1
        let put = MapStep(action: .put(MapPut(key: key, value: workload.value)))
        return .request(
            session: callers[caller].session, number: callers[caller].number,
            encoded(MapTransaction(steps: [put])))
    }

    private func encoded(_ message: some Message) -> [UInt8] {
        var bytes: [UInt8] = []
        do { try coder.encode(message, into: &bytes) } catch {
            preconditionFailure("small: \(error)")
        }
        return bytes
    }

    /// On the node's lane.
    func answered(_ ticket: UInt64, _ answer: Answer) {
        let isFirst = inbox.withLock { inbox in
            inbox.append((ticket, answer))
            return inbox.count == 1
        }
        if isFirst { loop.run { self.takeAnswers() } }
    }

    private func takeAnswers() {
        let answers = inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
        let now = loop.clock.now()
        var asking: [Int] = []
        for (ticket, answer) in answers {
            let caller = Int(ticket)
            switch answer {
            case .opened(let session): callers[caller].session = session
            case .done: break
            case .refused(let reason): return end(.failure(reason))
            case .forgotten(let reason): return end(.failure(reason))
            case .unknown: return end(.failure(Unanswered()))
            }
            if measured.isAnswered(caller, at: now) { asking.append(caller) }
        }
        if !asking.isEmpty { ask(asking) }
        if measured.waitingCount == 0 { end(.success(measured.result)) }
    }

    private func end(_ result: Result<ClosedLoop.Result, any Error>) {
        ended.withLock { $0.take() }?.resume(with: result)
    }

    private struct Unanswered: Error {}
}

@Sendable private func processorTimeOfThisProcess() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
