internal import Client
internal import Cluster
internal import Control
internal import Platform
internal import Raft
internal import Schema
internal import Synchronization
internal import World

/// One client's link. What came in one frame goes to the replicas together, and so do the answers
/// go back.
///
/// `@unchecked Sendable`: all but `inbox` is touched on the loop only.
final class NativeLink: LinkHandler, RequestClient, @unchecked Sendable {
    private enum State {
        case greeting
        case checking
        case account(AccountSecret)
        /// An administrator's, as far as this node knows by itself: asked again at each request,
        /// since the node may have heard of more.
        case alone(AccountSecret)
        case joining
        case over
    }

    private static let byteCountFrameMax = 1 << 20

    private let service: NativeService
    private let loop: EventLoop
    private let link: any MessageLink
    private let origin: String
    private var state = State.greeting
    private var waitingCount = 0
    private var coder = Coder()
    private var frame: [UInt8] = []
    private let inbox = Mutex<[ClientAnswer]>([])

    init(_ service: NativeService, _ link: any MessageLink, on loop: EventLoop) {
        self.service = service
        self.link = link
        self.loop = loop
        origin = String(link.remote.description.prefix(64))
    }

    func linkOpened(_ link: any MessageLink) {}
    func linkDrained(_ link: any MessageLink) {}
    func linkClosed(_ link: any MessageLink, reason: NetworkError) {
        state = .over
        service.closed(self)
    }

    /// From anywhere: what this link was opened with is not good any more.
    func end() {
        loop.run { [self] in
            state = .over
            link.abort()
        }
    }

    func link(_ link: any MessageLink, received message: RawSpan) {
        do throws(SchemaError) {
            switch state {
            case .greeting: greet(try coder.decode(ClientHello.self, from: message))
            case .account(let account):
                take(
                    try coder.decode(ClientRequests.self, from: message).requests, account.account)
            case .joining:
                for request in try coder.decode(ClientRequests.self, from: message).requests {
                    takeFromStranger(request)
                }
            case .alone(let secret):
                for request in try coder.decode(ClientRequests.self, from: message).requests {
                    takeAlone(request, secret)
                }
            case .checking, .over: link.abort()
            }
        } catch {
            link.abort()
        }
    }

    // MARK: Greeting

    private func greet(_ hello: ClientHello) {
        guard hello.versionMin <= NativeService.version, hello.versionMax >= NativeService.version
        else {
            return refuse(
                .notDone(
                    "version",
                    "this node speaks version \(NativeService.version) only; use the "
                        + "program of its release"))
        }
        guard let secret = hello.secret else { return accept(.joining) }
        state = .checking
        let (service, isRecovering) = (service, hello.isRecovering ?? false)
        // Before it is looked up: a change meanwhile is a change to this link as well.
        service.opened(self, by: secret)
        Task { [self] in
            let refusal = await service.refusal(of: secret, byItself: isRecovering)
            loop.run { [self] in
                guard case .checking = state else { return }
                if let refusal { return refuse(refusal) }
                accept(isRecovering ? .alone(secret) : .account(secret))
            }
        }
    }

    private func accept(_ next: State) {
        state = next
        let record = service.record
        send(
            ClientWelcome(
                answer: .accepted(
                    ClientAccepted(
                        version: NativeService.version, cluster: record.cluster.bytes16,
                        node: record.node.rawValue))))
    }

    private func refuse(_ failure: ClientFailure) {
        state = .over
        send(ClientWelcome(answer: .refused(failure)))
        link.close()
    }

    /// (3) of the service.
    private func send(_ message: some Schema.Message) {
        frame.removeAll(keepingCapacity: true)
        do throws(SchemaError) { try coder.encode(message, into: &frame) } catch {
            preconditionFailure("answers are within their limits: \(error)")
        }
        if unsafe link.send(frame.span.bytes, RawSpan()) == .refused { link.abort() }
    }

    // MARK: Requests

    private enum Question: Sendable {
        case open(group: UInt64)
        case command(ClientCommand)
        case read(ClientRead)
        case status
        case transfer(ClientTransfer)
        case mark(ClientMark)
        case export(group: UInt64)
        case page(ExportPage)
        case log(ClientExportLog)
    }

    private func take(_ requests: [ClientRequest], _ account: UInt64) {
        var questions: [(ticket: UInt64, question: Question)] = []
        for request in requests {
            service.metrics.asked(request.body)
            waitingCount += 1
            guard waitingCount <= NativeService.waitingMax else {
                answer(
                    request.ticket,
                    .refused(
                        .notDone(
                            "overloaded",
                            "\(waitingCount) requests of this link are waiting; try "
                                + "again a little later", retryAfter: .milliseconds(100))))
                continue
            }
            if case .report(let report) = request.body {
                answer(report, request.ticket)
                continue
            }
            switch question(request.body, account) {
            case .success(let question): questions.append((request.ticket, question))
            case .failure(let failure): answer(request.ticket, .refused(failure))
            }
        }
        guard !questions.isEmpty else { return }
        let (service, batch) = (service, questions)
        service.replicas.host.enter { [self] host in
            for (ticket, question) in batch { ask(question, ticket, service, host) }
        }
    }

    private func answer(_ report: ClientReport, _ ticket: UInt64) {
        let service = service
        Task { [self] in
            answer(ticket, .report(await service.report(withMetrics: report.withMetrics)))
        }
    }

    /// On the host's lane.
    private func ask(
        _ question: Question, _ ticket: UInt64, _ service: NativeService,
        _ host: isolated ReplicaHost
    ) {
        switch question {
        case .open(let group): host.openSession(group, ticket: ticket, client: self)
        case .command(let command):
            host.request(
                command.group, session: command.session, number: command.number,
                operation: command.operation, trace: command.trace, ticket: ticket, client: self)
        case .read(let read): host.query(read.group, read.query, ticket: ticket, client: self)
        case .status: answer(ticket, .status(service.status(host)))
        case .mark(let mark):
            host.mark(mark.group, after: mark.after, ticket: ticket, client: self)
        case .export(let group):
            host.openExport(of: group) { self.answer(ticket, $0) { .exported($0) } }
        case .page(let page):
            host.readExport(page) { self.answer(ticket, $0) { .page($0) } }
        case .log(let log):
            host.exportLog(
                of: log.group, from: LogIndex(log.first), through: LogIndex(log.through)
            ) { self.answer(ticket, $0) { .log($0) } }
        case .transfer(let transfer):
            host.transferLeadership(transfer.group, to: transfer.to.map { NodeID($0) }) { error in
                self.answer(
                    ticket,
                    error.map {
                        ClientAnswerBody.refused(.notDone("not_transferred", "\($0)"))
                    }
                        ?? .done(ClientDone(answer: [])))
            }
        }
    }

    /// (2) of the service.
    private func question(
        _ body: ClientRequestBody, _ account: UInt64
    ) -> Result<Question, ClientFailure> {
        func isOpen(_ group: UInt64) -> Bool {
            group == GroupMachines.control || group == GroupMachines.map
        }
        let refusal = ClientFailure.notDone(
            "no_access", "this group is not reached this way; its gateways serve it")
        do throws(SchemaError) {
            switch body {
            case .open(let open):
                return isOpen(open.group) ? .success(.open(group: open.group)) : .failure(refusal)
            case .command(var command):
                guard isOpen(command.group) else { return .failure(refusal) }
                if command.group == GroupMachines.control {
                    var asked = try decoded(ControlCommand.self, command.operation)
                    asked.actor = account
                    asked.origin = origin
                    command.operation = encoded(asked)
                }
                return .success(.command(command))
            case .read(var read):
                guard isOpen(read.group) else { return .failure(refusal) }
                if read.group == GroupMachines.control {
                    var asked = try decoded(ControlQuery.self, read.query)
                    asked.actor = account
                    read.query = encoded(asked)
                }
                return .success(.read(read))
            case .status, .report: return .success(.status)
            case .transfer(let transfer): return .success(.transfer(transfer))
            case .mark(let mark): return .success(.mark(mark))
            case .export(let export): return .success(.export(group: export.group))
            case .page(let page): return .success(.page(page))
            case .log(let log): return .success(.log(log))
            case .recoveryReports, .recover:
                return .failure(
                    .notDone("no_access", "say that you are recovering when you connect"))
            case .join, .renew, .standing:
                return .failure(.notDone("no_access", "only for nodes, by their own word"))
            }
        } catch {
            return .failure(.notDone("malformed", "not a request of this version"))
        }
    }

    private func takeFromStranger(_ request: ClientRequest) {
        guard waitingCount == 0 else { return link.abort() }
        waitingCount += 1
        service.metrics.asked(request.body)
        let (service, origin) = (service, origin)
        Task { [self] in
            let body: ClientAnswerBody
            do {
                switch request.body {
                case .join(let join):
                    body = .joined(try await service.admission.admit(join, from: origin))
                case .renew(let renew):
                    let certificate = try await service.admission.renew(renew, from: origin)
                    body = .renewed(ClientRenewed(certificate: certificate))
                case .standing(let standing):
                    let state = try await service.admission.standing(of: standing.node)
                    body = .stood(ClientStood(state: state))
                default: body = .refused(.notDone("no_access", "only for accounts"))
                }
            } catch is Admission.NoSigner {
                body = .refused(
                    .notDone(
                        "no_signer",
                        "this node signs no certificates; ask one with the metadata role"))
            } catch let error as Admission.AddressTaken {
                body = .refused(.notDone("address_taken", "\(error)"))
            } catch let error as ControlError {
                body = .refused(.notDone(error.code.name, "\(error)"))
            } catch {
                body = .refused(
                    .notDone("not_now", "\(error)", retryAfter: .milliseconds(500)))
            }
            answer(request.ticket, body)
        }
    }

    /// From somebody who looks at this node by itself, or recovers its groups. One at a time: it is a
    /// person who asks.
    private func takeAlone(_ request: ClientRequest, _ secret: AccountSecret) {
        guard waitingCount == 0 else { return link.abort() }
        waitingCount += 1
        let service = service
        Task { [self] in
            if let refusal = await service.refusal(of: secret, byItself: true) {
                return answer(request.ticket, .refused(refusal))
            }
            switch request.body {
            case .report(let report): answer(report, request.ticket)
            case .read(let read) where read.group == GroupMachines.control:
                do {
                    var asked = try decoded(ControlQuery.self, read.query)
                    asked.actor = secret.account
                    let bytes = try await service.replicas.queryHere(read.group, encoded(asked))
                    answer(request.ticket, .done(ClientDone(answer: bytes)))
                } catch {
                    answer(request.ticket, .refused(.notDone("no_copy", "\(error)")))
                }
            case .recoveryReports:
                answer(request.ticket, .recoveryReports(await service.recoveryReports()))
            case .recover(let recover):
                service.replicas.host.enter { [self] host in
                    service.recover(recover, host) { error in
                        self.answer(
                            request.ticket,
                            error.map { .refused(.notDone("not_recovered", "\($0)")) }
                                ?? .done(ClientDone(answer: [])))
                    }
                }
            default:
                answer(
                    request.ticket,
                    .refused(
                        .notDone(
                            "no_access",
                            "who is known to this node only may look at it, and recover its groups")
                    ))
            }
        }
    }

    // MARK: Answers

    private func answer<Value>(
        _ ticket: UInt64, _ result: Result<Value, NotDone>,
        _ body: (Value) -> ClientAnswerBody
    ) {
        switch result {
        case .success(let value): answer(ticket, body(value))
        case .failure(let reason): answer(ticket, .refused(reason.failure))
        }
    }

    /// On the host's lane.
    func answered(_ ticket: UInt64, _ answer: Answer) {
        self.answer(ticket, answer.body)
    }

    /// From anywhere.
    private func answer(_ ticket: UInt64, _ body: ClientAnswerBody) {
        let isFirst = inbox.withLock { inbox in
            inbox.append(ClientAnswer(ticket: ticket, body: body))
            return inbox.count == 1
        }
        if isFirst { loop.run { [self] in sendAnswers() } }
    }

    private func sendAnswers() {
        let answers = inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
        waitingCount -= min(waitingCount, answers.count)
        for answer in answers { service.metrics.answered(answer.body) }
        if case .over = state { return }
        var first = 0
        while first < answers.count {
            var end = first
            var byteCount = 0
            while end < answers.count, end - first < 4096 {
                byteCount += answers[end].byteCountAbout
                if end > first, byteCount > Self.byteCountFrameMax { break }
                end += 1
            }
            send(ClientAnswers(answers: Array(answers[first..<end])))
            first = end
        }
    }
}

extension ClientAnswer {
    fileprivate var byteCountAbout: Int {
        switch body {
        case .done(let done): 64 + done.answer.count
        case .report(let report): 16_384 + (report.metrics?.count ?? 0)
        case .page(let page): page.blocks.reduce(64) { $0 + ($1.body?.count ?? 0) + 256 }
        case .log(let log): log.entries.reduce(64) { $0 + $1.payload.count + 32 }
        default: 1024
        }
    }
}

extension Answer {
    fileprivate var body: ClientAnswerBody {
        switch self {
        case .done(let bytes): .done(ClientDone(answer: bytes))
        case .opened(let session): .opened(ClientOpened(session: session))
        case .refused(let reason): .refused(reason.failure)
        case .unknown:
            .refused(
                ClientFailure(
                    code: ClientFailure.unknownCode,
                    message: "the outcome is not known; ask again in the same session, under the "
                        + "same number", outcome: .unknown))
        case .forgotten(let reason):
            .refused(
                ClientFailure(
                    code: reason == .sessionExpired
                        ? ClientFailure.sessionExpiredCode : "answer_forgotten",
                    message: "\(reason)", outcome: .unknown))
        }
    }
}

extension NotDone {
    fileprivate var failure: ClientFailure {
        let (code, retryAfter): (String, Duration?) =
            switch self {
            case .overloaded(_, _, let delay): ("overloaded", delay)
            case .noLeader(let delay): ("no_leader", delay)
            case .rebuilding(_, let delay): ("rebuilding", delay)
            case .tooLarge: ("too_large", nil)
            case .tooManySessions: ("too_many_sessions", nil)
            case .malformed: ("malformed", nil)
            case .noGroup: ("no_group", nil)
            case .stopping: ("stopping", nil)
            case .witness: ("witness", nil)
            case .refused: ("refused", nil)
            }
        return .notDone(code, "\(self)", retryAfter: retryAfter)
    }
}
