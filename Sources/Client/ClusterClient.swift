package import Platform
package import Schema
package import World

/// The native client of a cluster: asks one node, and another one where that does not answer.
///
/// 1. A command goes out within a session and under a number, and keeps both through every retry and
///    every other node: it is done once, whatever becomes of nodes and links meanwhile.
/// 2. What was refused for now (no leader yet, overloaded, stopping) is asked again until `timeout`
///    is over; what is refused for good is thrown at once.
/// 3. A node that doesn't answer for `silenceMax` is left for another one; so is one that has known
///    no leader for `leaderlessMax`: it may be cut off from those who do, or belong to no group any
///    more.
/// 4. A node that has not let the client in after `attemptDelay` gets company: the next one is tried
///    beside it, and the first to open the door is asked from then on. So a machine without power,
///    which says nothing at all, costs that long and no more.
package actor ClusterClient {
    /// For one command at a time.
    package struct Session: Sendable {
        package let group: UInt64
        fileprivate var session: UInt64 = 0
        fileprivate var number: UInt64 = 0

        package init(of group: UInt64) {
            self.group = group
        }
    }

    private struct Waiter {
        let continuation: CheckedContinuation<ClientAnswerBody, any Error>
        let deadline: Instant
    }

    private struct LinkLost: Error {
        let endpoint: Endpoint
        let reason: String
    }

    /// For a node that opens the door (4).
    private struct Race {
        /// How many of the addresses were tried, from `place` on.
        var triedCount = 0
        var runners: [Connection] = []
        var lost: [(Endpoint, reason: String)] = []
    }

    private let loop: EventLoop
    private let network: LinkNetwork
    private let addresses: [Endpoint]
    private let secret: AccountSecret?
    private let isRecovering: Bool
    private let timeout: Duration
    private let silenceMax: Duration
    /// Longer than an election, after which the same node knows.
    private static let leaderlessMax = Duration.milliseconds(1500)
    /// A quarter of a second, as RFC 8305 has it for addresses of one name.
    package static let attemptDelay = Duration.milliseconds(250)
    /// Of the present link.
    private var leaderlessSince: Instant?
    /// In `addresses`: of the node that is asked, or is to be tried first.
    private var place = 0
    /// The open one.
    private var connection: Connection?
    private var race: Race?
    private var opening: [CheckedContinuation<Connection, any Error>] = []
    private var wasOpen = false
    private var waiters: [UInt64: Waiter] = [:]
    private var ticketNext: UInt64 = 0
    private var timer: (any LaneTimer)?
    private var raceTimer: (any LaneTimer)?
    private var isClosed = false
    /// Of the node that answered last.
    package private(set) var cluster: FixedBytes<16>?
    /// How often a request was sent again.
    package private(set) var retryCount = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    /// Does nothing before it is asked. Who is recovering is let in by a node that has nobody to
    /// ask, and may do nothing else there.
    package init(
        _ addresses: [Endpoint], token: AccessToken, timeout: Duration = .seconds(10),
        silenceMax: Duration = .seconds(3), isRecovering: Bool = false, on loop: EventLoop
    ) throws(TLSError) {
        precondition(!addresses.isEmpty)
        self.addresses = addresses
        self.timeout = timeout
        self.silenceMax = silenceMax
        self.isRecovering = isRecovering
        self.loop = loop
        network = LinkNetwork(over: SystemStreams(tls: try TLS(pinning: token.authority)))
        secret = token.accountSecret
    }

    /// The last call.
    package func close() {
        isClosed = true
        connection?.close()
        for runner in race?.runners ?? [] { runner.abort() }
        timer = nil
        raceTimer = nil
    }

    // MARK: Asking

    package func command(
        _ operation: [UInt8], in session: inout Session, trace: RequestTrace? = nil
    ) async throws -> [UInt8] {
        let deadline = loop.clock.now() + timeout
        var mayBeDone = false
        if session.session == 0 { try await open(&session, deadline) }
        session.number += 1
        while true {
            let answer = try await ask(
                .command(
                    ClientCommand(
                        group: session.group, session: session.session, number: session.number,
                        operation: operation, trace: trace)), until: deadline, mayBeDone: &mayBeDone
            )
            switch answer {
            case .done(let done): return done.answer
            // A session that was silent for an hour; what was never sent can go into another one.
            case .refused(let failure)
            where failure.code == Failure.sessionExpiredCode && !mayBeDone:
                try await open(&session, deadline)
                session.number = 1
            case .refused(var failure):
                // An earlier try may have been done.
                if mayBeDone { failure.outcome = .unknown }
                throw ClientError.refused(failure)
            default: throw ClientError.malformed(addresses[place])
            }
        }
    }

    private func open(_ session: inout Session, _ deadline: Instant) async throws {
        var mayBeDone = false
        let answer = try await ask(
            .open(ClientOpen(group: session.group)), until: deadline, mayBeDone: &mayBeDone)
        guard case .opened(let opened) = answer else { throw refusal(answer) }
        session.session = opened.session
    }

    /// A linearizable read.
    package func read(_ group: UInt64, _ query: [UInt8]) async throws -> [UInt8] {
        let answer = try await ask(.read(ClientRead(group: group, query: query)))
        guard case .done(let done) = answer else { throw refusal(answer) }
        return done.answer
    }

    /// Anything that may be asked twice.
    package func ask(_ body: ClientRequestBody) async throws -> ClientAnswerBody {
        var mayBeDone = false
        let answer = try await ask(
            body, until: loop.clock.now() + timeout, mayBeDone: &mayBeDone)
        if case .refused(let failure) = answer { throw ClientError.refused(failure) }
        return answer
    }

    private func refusal(_ answer: ClientAnswerBody) -> ClientError {
        if case .refused(let failure) = answer {
            .refused(failure)
        } else {
            .malformed(addresses[place])
        }
    }

    /// (2).
    private func ask(
        _ body: ClientRequestBody, until deadline: Instant, mayBeDone: inout Bool
    ) async throws -> ClientAnswerBody {
        var last = "nothing was heard"
        while true {
            var delay = Duration.milliseconds(20)
            do {
                let connection = try await opened()
                let answer = try await send(body, on: connection)
                guard case .refused(let failure) = answer else {
                    leaderlessSince = nil
                    return answer
                }
                last = failure.message
                if failure.code == "no_leader" { leaveIfLeaderless(connection) }
                if failure.code == Failure.unknownCode {
                    mayBeDone = true
                } else if let retryAfter = failure.retryAfter {
                    delay = .nanoseconds(Int64(clamping: retryAfter))
                } else if ["stopping", "no_group", "no_signer"].contains(failure.code) {
                    connection.abort()
                } else {
                    return answer
                }
            } catch let lost as LinkLost {
                last = lost.reason
                mayBeDone = true
            }
            guard loop.clock.now() + delay < deadline, !isClosed else {
                throw ClientError.timedOut(after: timeout, last: last)
            }
            retryCount += 1
            // Some spread: all who wait for the same leader were told the same.
            try await Task.sleep(for: delay * Double.random(in: 0.5...1))
        }
    }

    /// (3).
    private func leaveIfLeaderless(_ connection: Connection) {
        guard connection === self.connection else { return }
        let now = loop.clock.now()
        let since = leaderlessSince ?? now
        leaderlessSince = since
        if now - since >= Self.leaderlessMax { connection.abort() }
    }

    private func send(
        _ body: ClientRequestBody, on connection: Connection
    ) async throws -> ClientAnswerBody {
        guard connection === self.connection else {
            throw LinkLost(endpoint: connection.endpoint, reason: "the link has ended")
        }
        ticketNext += 1
        let ticket = ticketNext
        return try await withCheckedThrowingContinuation { continuation in
            waiters[ticket] = Waiter(
                continuation: continuation, deadline: loop.clock.now() + silenceMax)
            connection.send(ClientRequest(ticket: ticket, body: body))
        }
    }

    // MARK: Connecting

    private func opened() async throws -> Connection {
        if let connection { return connection }
        guard !isClosed else {
            throw LinkLost(endpoint: addresses[place], reason: "the client was closed")
        }
        return try await withCheckedThrowingContinuation { continuation in
            opening.append(continuation)
            if race == nil { beginRace() }
        }
    }

    private func beginRace() {
        if timer == nil {
            timer = loop.makeTimer { [weak self] in
                self?.assumeIsolated { $0.lookForSilence() }
            }
            raceTimer = loop.makeTimer { [weak self] in self?.assumeIsolated { $0.tryNext() } }
            timer?.arm(after: silenceMax / 8)
        }
        race = Race()
        tryNext()
    }

    /// (4). With nobody left to try, those under way may still come through.
    private func tryNext() {
        guard let triedCount = race?.triedCount, triedCount < addresses.count, !isClosed else {
            return
        }
        race?.triedCount += 1
        let runner = Connection(
            to: addresses[(place + triedCount) % addresses.count], over: network, secret: secret,
            isRecovering: isRecovering, deadline: loop.clock.now() + silenceMax + silenceMax,
            on: loop,
            opened: { [self] connection, result in
                assumeIsolated { $0.opened(connection, result) }
            },
            answered: { [self] answer in assumeIsolated { $0.answered(answer) } },
            ended: { [self] connection, reason in
                assumeIsolated { $0.ended(connection, reason) }
            })
        race?.runners.append(runner)
        raceTimer?.arm(after: Self.attemptDelay)
    }

    private func opened(_ runner: Connection, _ result: Result<ClientAccepted, ClientError>) {
        guard race?.runners.contains(where: { $0 === runner }) == true else { return }
        switch result {
        case .success(let accepted):
            cluster = accepted.cluster
            leaderlessSince = nil
            connection = runner
            wasOpen = true
            place = addresses.firstIndex(of: runner.endpoint) ?? place
            endRace(.success(runner))
        // Others may know more.
        case .failure(.refused(let failure)) where failure.retryAfter != nil:
            lose(runner, failure.message)
        case .failure(let error): endRace(.failure(error))
        }
    }

    private func lose(_ runner: Connection, _ reason: String) {
        race?.runners.removeAll { $0 === runner }
        race?.lost.append((runner.endpoint, reason))
        tryNext()
        guard let race, race.runners.isEmpty else { return }
        place = (place + 1) % addresses.count
        let error = ClientError.unreachable(race.lost)
        guard wasOpen else { return endRace(.failure(error)) }
        // A cluster that has answered once is worth some patience.
        endRace(.failure(LinkLost(endpoint: runner.endpoint, reason: "\(error)")))
    }

    private func endRace(_ result: Result<Connection, any Error>) {
        let (runners, opening) = (race?.runners ?? [], opening)
        race = nil
        self.opening = []
        raceTimer?.disarm()
        for runner in runners where runner !== connection { runner.abort() }
        for continuation in opening { continuation.resume(with: result) }
    }

    private func answered(_ answer: ClientAnswer) {
        waiters.removeValue(forKey: answer.ticket)?.continuation.resume(returning: answer.body)
    }

    private func ended(_ connection: Connection, _ reason: String) {
        if race?.runners.contains(where: { $0 === connection }) == true {
            return lose(connection, reason)
        }
        guard connection === self.connection else { return }
        self.connection = nil
        let lost = LinkLost(endpoint: connection.endpoint, reason: reason)
        place = (place + 1) % addresses.count
        let waiters = waiters
        self.waiters = [:]
        for (_, waiter) in waiters.sorted(by: { $0.key < $1.key }) {
            waiter.continuation.resume(throwing: lost)
        }
    }

    /// (3).
    private func lookForSilence() {
        let now = loop.clock.now()
        if waiters.values.contains(where: { $0.deadline <= now }) { connection?.abort() }
        for runner in race?.runners ?? [] where runner.deadline <= now { runner.abort() }
        timer?.arm(after: silenceMax / 8)
    }
}

extension AccessToken {
    fileprivate var accountSecret: AccountSecret? {
        guard kind == .admin else { return nil }
        return AccountSecret(account: account, secret: FixedBytes { secret[$0] })
    }
}
