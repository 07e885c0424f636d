internal import Client
internal import Cluster
internal import Platform
internal import RandomDraws
internal import Schema
internal import World

/// Callers who read, write, compare and remove a few keys at a time, each again soon after its
/// answer, and write down all that they see.
///
/// On one loop, so that the order of the lines is the order of what happened.
actor Load {
    struct Settings {
        var clientCount = 8
        var callersPerClient = 3
        /// Between an answer and the next call.
        var pause: Range<Int> = 20..<100
        var timeout: Duration = .seconds(10)
        /// At a time. More callers than keys, so that they get in each other's way.
        var keyCount = 8
        /// After so many a key is left to the last reader: the checker's memory grows with the
        /// square of a history's length.
        var operationCountMax = 400
    }

    struct Outcome {
        var operationCount = 0
        /// Nobody knows whether they were done.
        var unknownCount = 0
        /// Not done, for the reason that was given.
        var refusedCount = 0
        var failures: [String: Int] = [:]
        var retryCount = 0
        var flaws: [String] = []
    }

    private let loop: EventLoop
    private let settings: Settings
    private let progress: Progress
    private let clients: [ClusterClient]
    private var draws: Draws
    /// By number. The last few are in use.
    private(set) var keys: [KeyRecord] = []
    private var inUse: [Int] = []
    private var makingCount = 0
    private var processLast = 0
    private var isOver = false
    private var outcome = Outcome()
    private var coder = Coder()

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(
        _ addresses: [Endpoint], token: AccessToken, _ settings: Settings, seed: UInt64,
        progress: Progress
    ) throws {
        loop = try EventLoop(name: "callers")
        self.settings = settings
        self.progress = progress
        draws = Draws(seed: seed)
        let loop = loop
        clients = try (0..<settings.clientCount).map { number in
            let first = number % addresses.count
            return try ClusterClient(
                Array(addresses[first...] + addresses[..<first]), token: token,
                timeout: settings.timeout, on: loop)
        }
    }

    /// Until `end`.
    func run() async {
        await withTaskGroup { group in
            for caller in 0..<settings.clientCount * settings.callersPerClient {
                let client = clients[caller % clients.count]
                group.addTask { await self.call(client) }
            }
        }
    }

    func end() { isOver = true }

    /// Reads each key once more, and says what everything together looks like.
    func audit() async -> Outcome {
        await withTaskGroup { group in
            for (place, client) in clients.enumerated() {
                group.addTask { await self.readAll(client, from: place) }
            }
        }
        for client in clients {
            outcome.retryCount += await client.retryCount
            await client.close()
        }
        outcome.flaws = keys.compactMap { $0.flaw() }
        return outcome
    }

    private func readAll(_ client: ClusterClient, from first: Int) async {
        var session = ClusterClient.Session(of: GroupMachines.map)
        var process = newProcess()
        for key in stride(from: first, to: keys.count, by: clients.count)
        where keys[key].isMade {
            await perform(.read, on: key, client, &session, &process)
        }
    }

    private func newProcess() -> Int {
        processLast += 1
        return processLast
    }

    // MARK: A caller

    private func call(_ client: ClusterClient) async {
        var session = ClusterClient.Session(of: GroupMachines.map)
        var process = newProcess()
        while !isOver {
            guard inUse.count + makingCount >= settings.keyCount else {
                makingCount += 1
                keys.append(KeyRecord("register_\(keys.count + 1000)"))
                let key = keys.count - 1
                await perform(.write(0), on: key, client, &session, &process)
                // Only now: before its first removal a key is not what histories call 0.
                makingCount -= 1
                if keys[key].isMade { inUse.append(key) } else { await pause() }
                continue
            }
            guard !inUse.isEmpty else {
                await pause()
                continue
            }
            let place = draws.below(inUse.count)
            let key = inUse[place]
            let operation = draw(key)
            if keys[key].operationCount >= settings.operationCountMax { inUse.remove(at: place) }
            await perform(operation, on: key, client, &session, &process)
            await pause()
        }
    }

    private func pause() async {
        let time = settings.pause.lowerBound + draws.below(settings.pause.count)
        try? await Task.sleep(for: .milliseconds(time))
    }

    private func draw(_ key: Int) -> KeyRecord.Operation {
        let dice = draws.below(100)
        if dice < 40 { return .read }
        if dice < 50 { return .write(0) }
        keys[key].valueLast += 1
        let value = keys[key].valueLast
        if dice < 70 { return .write(value) }
        let seen = keys[key].valueSeen
        return .compareAndSet(from: seen, to: dice < 75 && seen != 0 ? 0 : value)
    }

    private func perform(
        _ operation: KeyRecord.Operation, on key: Int, _ client: ClusterClient,
        _ session: inout ClusterClient.Session, _ process: inout Int
    ) async {
        outcome.operationCount += 1
        keys[key].call(operation, by: process)
        let name = Array(keys[key].name.utf8)
        let answer: KeyRecord.Answer
        do {
            switch operation {
            case .read: answer = .read(try await read(name, client))
            case .write(let value):
                answer = try await change(name, to: value, if: nil, client, &session)
            case .compareAndSet(let from, let to):
                answer = try await change(name, to: to, if: from, client, &session)
            }
        } catch {
            if case ClientError.refused(let failure) = error, failure.outcome == .notDone {
                answer = .refused
                outcome.refusedCount += 1
            } else {
                answer = .unknown
                outcome.unknownCount += 1
            }
            outcome.failures[Self.kind(of: error), default: 0] += 1
        }
        keys[key].answer(answer, to: operation, by: process)
        switch (answer, operation) {
        case (.unknown, .read): break
        case (.unknown, _): process = newProcess()
        case (.done, .write), (.done, .compareAndSet): progress.wrote()
        default: break
        }
    }

    private func read(_ name: [UInt8], _ client: ClusterClient) async throws -> Int {
        let query = try bytes(of: MapQuery(question: .get(MapGet(key: name))))
        let answer = try await client.read(GroupMachines.map, query)
        let pairs = try unsafe coder.decode(MapPairs.self, from: answer.span.bytes).pairs
        guard let pair = pairs.first else { return 0 }
        // -1 is a value that nobody writes, and fits into no history.
        return Int(String(decoding: pair.value, as: UTF8.self)) ?? -1
    }

    private func change(
        _ name: [UInt8], to value: Int, if expected: Int?, _ client: ClusterClient,
        _ session: inout ClusterClient.Session
    ) async throws -> KeyRecord.Answer {
        var steps: [MapStep] = []
        if let expected {
            let text = expected == 0 ? nil : Array("\(expected)".utf8)
            steps.append(MapStep(action: .expect(MapExpect(key: name, value: text))))
        }
        steps.append(
            value == 0
                ? MapStep(action: .remove(MapRemove(key: name)))
                : MapStep(action: .put(MapPut(key: name, value: Array("\(value)".utf8)))))
        let answer = try await client.command(
            bytes(of: MapTransaction(steps: steps)), in: &session)
        let outcome = try unsafe coder.decode(MapOutcome.self, from: answer.span.bytes)
        return outcome.isDone ? .done : .differed
    }

    private func bytes(of message: some Message) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try coder.encode(message, into: &bytes)
        return bytes
    }

    /// Without what differs each time.
    private static func kind(of error: any Error) -> String {
        switch error {
        case ClientError.timedOut(let time, let last):
            "no answer within \(time): \(last.prefix(80))"
        case ClientError.refused(let failure): "refused: \(failure.code)"
        default: String("\(error)".prefix(120))
        }
    }
}
